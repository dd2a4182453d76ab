import KernelModel

/// Stand-ins for what a header takes from other headers.
///
/// A detached parse knows no other header. What is missing shows in the compiler's errors; each such
/// name gets a stand-in, and the header is parsed again until nothing new is missing. Without that
/// an unknown type would silently become `int`.
struct Stubs {
  private var lines: [String] = []
  private var known: Set<String> = []

  /// The stand-ins as C.
  var text: String { lines.joined(separator: "\n") + "\n" }

  /// Starts with what headers are known to take from others, except what the text defines itself.
  init(for text: HeaderText) {
    let tags = Tags(text.bytes)
    for record in Prelude.embeddedRecords
    where tags.used.contains(record) && !tags.defined.contains(record) {
      define(record)
    }
    for name in Prelude.foreignConstants where tags.bounds.contains(name) {
      define(constant: name)
    }
  }

  /// The names after `struct`, `union` and `enum`, and the names in brackets, in one pass.
  private struct Tags {
    var used: Set<String> = []
    var defined: Set<String> = []
    var bounds: Set<String> = []

    init(_ bytes: [UInt8]) {
      var position = 0
      var keyword: String?
      var previous: UInt8 = 0
      while position < bytes.count {
        let byte = bytes[position]
        guard isIdentifierStart(byte) else {
          if byte > UInt8(ascii: " ") {
            previous = byte
            keyword = nil
          }
          position += 1
          continue
        }
        let start = position
        while position < bytes.count, isIdentifierPart(bytes[position]) { position += 1 }
        if let word = keyword {
          let name = "\(word) \(String(decoding: bytes[start..<position], as: UTF8.self))"
          var next = position
          while next < bytes.count, bytes[next] <= UInt8(ascii: " ") { next += 1 }
          let isDefinition = next < bytes.count && bytes[next] == UInt8(ascii: "{")
          if isDefinition { defined.insert(name) } else { used.insert(name) }
          keyword = nil
        } else {
          keyword = Self.keyword(bytes[start..<position])
          if previous == UInt8(ascii: "[") {
            bounds.insert(String(decoding: bytes[start..<position], as: UTF8.self))
          }
        }
        previous = bytes[position - 1]
      }
    }

    private static func keyword(_ word: ArraySlice<UInt8>) -> String? {
      // By length first: this is asked of every word of the header.
      switch word.count {
      case 6: word.elementsEqual("struct".utf8) ? "struct" : nil
      case 5: word.elementsEqual("union".utf8) ? "union" : nil
      case 4: word.elementsEqual("enum".utf8) ? "enum" : nil
      default: nil
      }
    }
  }

  private mutating func define(_ record: String) {
    guard known.insert(record).inserted else { return }
    let body =
      record.hasPrefix("enum ") ? "shimgen_stub_\(record.dropFirst(5))" : "int shimgen_stub;"
    lines.append("\(record) { \(body) };")
  }

  /// A constant of another header in an array's bound: the record keeps its name, not a value.
  private mutating func define(constant name: String) {
    guard known.insert(name).inserted else { return }
    lines.append("enum { \(name) = 1 };")
  }

  /// Adds stand-ins for what the errors say is missing; false where nothing new is.
  mutating func learn(from problems: [ClangUnit.Problem]) -> Bool {
    let before = lines.count
    for problem in problems { learn(problem.message) }
    return lines.count > before
  }

  private mutating func learn(_ message: String) {
    guard let quoted = Self.quoted(message) else { return }
    if message.hasPrefix("unknown type name") {
      guard isCIdentifier(quoted), known.insert(quoted).inserted else { return }
      lines.append("typedef struct { int shimgen_stub; } \(quoted);")
    } else if message.contains("incomplete") {
      let words = quoted.split(separator: " ").filter { $0 != "const" && $0 != "volatile" }
      guard words.count == 2, isCIdentifier(words[1]) else { return }
      if ["struct", "union", "enum"].contains(words[0]) { define("\(words[0]) \(words[1])") }
    } else if message.hasPrefix("use of undeclared identifier") {
      if isCIdentifier(quoted) { define(constant: quoted) }
    }
  }

  /// The text between the first quotes after "incomplete", or between the first quotes.
  private static func quoted(_ message: String) -> String? {
    var rest = message[...]
    if let incomplete = rest.firstRange(of: "incomplete") { rest = rest[incomplete.upperBound...] }
    guard let open = rest.firstIndex(of: "'") else { return nil }
    rest = rest[rest.index(after: open)...]
    guard let close = rest.firstIndex(of: "'") else { return nil }
    return String(rest[..<close])
  }
}
