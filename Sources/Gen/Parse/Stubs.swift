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

  /// Starts with the records that headers are known to embed, except those that the text defines.
  init(for text: HeaderText) {
    let source = String(decoding: text.bytes, as: UTF8.self)
    for record in Prelude.embeddedRecords where source.contains(record) {
      if !Self.defines(record, in: source) { define(record) }
    }
    for name in Prelude.foreignConstants where source.contains(name) { define(constant: name) }
  }

  /// Whether the text has `struct X {`, whatever the white space.
  private static func defines(_ record: String, in source: String) -> Bool {
    var rest = source[...]
    while let found = rest.firstRange(of: record) {
      rest = rest[found.upperBound...]
      if rest.first(where: { $0 != " " && $0 != "\t" && $0 != "\n" }) == "{" { return true }
    }
    return false
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
