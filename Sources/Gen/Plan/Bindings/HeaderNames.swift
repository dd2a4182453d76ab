import HeaderCompare
import KernelModel

/// Everything of a header that a binding has to have a Swift name for, by its C name.
struct HeaderNames {
  /// A macro or an enumerator with its value.
  struct Constant {
    let value: BoundConstant.Value
    let introduction: Introduction
    let documentation: String?
    /// The macro's text.
    let text: String
  }

  /// A function-like macro of one parameter.
  struct Function {
    let introduction: Introduction
  }

  let introductions: Introductions
  private(set) var records: [String: (value: Declaration, place: Int)] = [:]
  private(set) var constants: [String: Constant] = [:]
  /// Macros made with `_IO` and its like.
  private(set) var requests: [String: Constant] = [:]
  private(set) var functions: [String: Function] = [:]
  /// The types of members: `vfio_device_info.flags`.
  private(set) var members: [String: CType] = [:]
  /// All of it that has to be assigned, in source order.
  private(set) var all: [(name: String, line: Int)] = []
  /// Since when each of them is declared, in source order.
  private(set) var list: [(name: String, introduction: Introduction)] = []

  init(_ header: HeaderRecord, introductions: Introductions) {
    self.introductions = introductions
    for declaration in header.declarations ?? [] {
      switch declaration.content {
      case .record(let record): add(declaration, record)
      case .enumeration(let enumeration): add(declaration, enumeration)
      case .macro(let macro): add(declaration, macro)
      case .function, .typedef, .variable: note(declaration.name, declaration.line, nil)
      }
    }
  }

  /// Where a name stands among all of them.
  func place(_ name: String) -> Int { all.firstIndex { $0.name == name } ?? all.count }

  /// Whether a pointer is in a record or in one that it has inside.
  func hasPointer(_ record: Record) -> Bool {
    var found = false
    record.forEachMember(prefix: nil) { member, _ in
      switch member.type {
      case .pointer?: found = true
      case .named(let name, _)?:
        if let tag = name.split(separator: " ").last,
          case .record(let inner)? = records[String(tag)]?.value.content
        {
          found = found || hasPointer(inner)
        }
      default: break
      }
    }
    return found
  }

  private mutating func add(_ declaration: Declaration, _ record: Record) {
    records[declaration.name] = (declaration, all.count)
    record.forEachMember(prefix: nil) { member, path in
      members["\(declaration.name).\(path)"] = member.type
    }
    note(declaration.name, declaration.line, introductions.of(.record, declaration.name))
  }

  private mutating func add(_ declaration: Declaration, _ enumeration: Enumeration) {
    for constant in enumeration.constants {
      let introduction = introductions.of(constant: constant, in: declaration.name)
      constants[constant.name] = Constant(
        value: .integer(UInt64(bitPattern: constant.value), isNegative: constant.value < 0),
        introduction: introduction, documentation: constant.documentation, text: "")
      note(constant.name, constant.line, introduction)
    }
  }

  private mutating func add(_ declaration: Declaration, _ macro: Macro) {
    let introduction = introductions.of(.macro, declaration.name)
    note(declaration.name, declaration.line, introduction)
    if let parameters = macro.parameters {
      if parameters.count == 1, parameters != ["..."] {
        functions[declaration.name] = Function(introduction: introduction)
      }
      return
    }
    let value: BoundConstant.Value
    switch macro.value?.common {
    case .integer(let bits, _, let isSigned)?:
      value = .integer(bits, isNegative: isSigned && Int64(bitPattern: bits) < 0)
    case .string(let text)?: value = .string(text)
    case nil: return
    }
    let constant = Constant(
      value: value, introduction: introduction, documentation: declaration.documentation?.summary,
      text: cText(macro.tokens))
    if Self.encodings.contains(macro.tokens.first ?? "") {
      requests[declaration.name] = constant
    } else {
      constants[declaration.name] = constant
    }
  }

  private mutating func note(_ name: String, _ line: Int, _ introduction: Introduction?) {
    all.append((name, line))
    if let introduction { list.append((name, introduction)) }
  }

  /// The macros of include/uapi/asm-generic/ioctl.h that make a request's number.
  private static let encodings: Set<String> = ["_IO", "_IOR", "_IOW", "_IOWR"]
}
