import KernelModel

/// The attributes of a row, in the order in which they stand.
enum RowAttribute: Hashable {
  /// The preprocessor condition.
  case condition
  /// The record around a named record that is declared inside of another one.
  case within
  /// Whether modules can link against a function.
  case export
  /// A macro's type, and on which architecture if not on all.
  case type(Architecture?)
  case value(Architecture?)
  case size(Architecture?)
  case alignment(Architecture?)
  case offset(Architecture?)
  /// What kernel-doc says.
  case documentation
  /// What kernel-doc says of one parameter.
  case parameter(String)

  /// Reads the part before `=`; nil for anything else.
  init?(_ key: Substring) {
    if key.hasPrefix("doc.") {
      let name = key.dropFirst(4)
      let isName = name.utf8.allSatisfy {
        isIdentifierPart($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
          || $0 == UInt8(ascii: ">")
      }
      guard !name.isEmpty, isName else { return nil }
      self = .parameter(String(name))
      return
    }
    let parts = key.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    var architecture: Architecture?
    if parts.count == 2 {
      // What holds on x86_64 holds everywhere else, so it is never an exception.
      guard let known = Architecture(rawValue: String(parts[1])), known != .x86_64 else {
        return nil
      }
      architecture = known
    }
    switch (parts[0], architecture) {
    case ("if", nil): self = .condition
    case ("within", nil): self = .within
    case ("export", nil): self = .export
    case ("type", _): self = .type(architecture)
    case ("value", _): self = .value(architecture)
    case ("size", _): self = .size(architecture)
    case ("align", _): self = .alignment(architecture)
    case ("offset", _): self = .offset(architecture)
    case ("doc", nil): self = .documentation
    default: return nil
    }
  }

  /// What stands before `=`.
  var key: String {
    switch self {
    case .condition: "if"
    case .within: "within"
    case .export: "export"
    case .type(let architecture): "type" + Self.suffix(architecture)
    case .value(let architecture): "value" + Self.suffix(architecture)
    case .size(let architecture): "size" + Self.suffix(architecture)
    case .alignment(let architecture): "align" + Self.suffix(architecture)
    case .offset(let architecture): "offset" + Self.suffix(architecture)
    case .documentation: "doc"
    case .parameter(let name): "doc." + name
    }
  }

  /// The order: equal for the parameters, which keep the order of the comment.
  var rank: Int {
    switch self {
    case .condition: 0
    case .within: 1
    case .export: 2
    case .type(let architecture): 10 + Self.rank(architecture)
    case .value(let architecture): 20 + Self.rank(architecture)
    case .size(let architecture): 30 + Self.rank(architecture)
    case .alignment(let architecture): 40 + Self.rank(architecture)
    case .offset(let architecture): 50 + Self.rank(architecture)
    case .documentation: 60
    case .parameter: 61
    }
  }

  /// Whether rows of a kind can have it.
  func belongs(to kind: RowKind) -> Bool {
    switch self {
    case .condition: kind != .close
    case .documentation: kind != .close && kind != .include
    case .within: kind == .record
    case .export: kind == .function
    case .type, .value: kind == .macro
    case .size, .alignment: kind == .record || kind == .open
    case .offset: kind == .member || kind == .open
    case .parameter:
      switch kind {
      case .function, .record, .enumeration, .typedef, .variable, .macro: true
      case .include, .member, .open, .close, .constant: false
      }
    }
  }

  private static func suffix(_ architecture: Architecture?) -> String {
    architecture.map { "/" + $0.rawValue } ?? ""
  }

  private static func rank(_ architecture: Architecture?) -> Int {
    architecture.flatMap { Architecture.allCases.firstIndex(of: $0) } ?? 0
  }
}

/// The kinds of row, as their second column spells them.
enum RowKind: String, Hashable {
  case include, function, record, member, open, close, constant, typedef, variable, macro
  case enumeration = "enum"
}
