import KernelModel

/// Lines for a block comment: checked, so that nothing breaks out of it, and wrapped.
struct CommentText {
  /// Each with a space before it where it is not empty: what stands after ` *`.
  private(set) var lines: [LineContext] = []
  private(set) var problems: [Diagnostic] = []

  /// The columns that a line may have, ` *` included.
  static let width = 100

  /// Adds a paragraph; further lines of it are indented by `hanging` columns.
  mutating func add(_ text: String, hanging: Int = 0, from location: SourceLocation? = nil) {
    if let reason = Self.objection(to: text) {
      problems.append(
        Diagnostic(
          .error, "emit.comment-text", "a text that cannot stand in a comment: \(reason)",
          at: location))
      return
    }
    let room = Self.width - 3
    guard text.utf8.count > room else {
      lines.append(LineContext(line: text.isEmpty ? "" : " " + text))
      return
    }
    wrap(text, room: room, hanging: hanging)
  }

  private mutating func wrap(_ text: String, room: Int, hanging: Int) {
    let indent = text.prefix { $0 == " " }
    let margin = String(repeating: " ", count: hanging)
    var line = String(indent)
    var hasWord = false
    for word in text.dropFirst(indent.count).split(separator: " ", omittingEmptySubsequences: false)
    {
      if hasWord, line.utf8.count + 1 + word.utf8.count > room, !word.isEmpty {
        lines.append(LineContext(line: " " + line))
        line = margin + word
      } else {
        line += (hasWord ? " " : "") + word
      }
      hasWord = true
    }
    lines.append(LineContext(line: " " + line))
  }

  /// Why a text cannot stand in a block comment; nil where it can.
  static func objection(to text: String) -> String? {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte < 0x20 || byte > 0x7e { return "a byte that is not printable ASCII" }
      if previous == UInt8(ascii: "*"), byte == UInt8(ascii: "/") { return "the end of a comment" }
      if previous == UInt8(ascii: "/"), byte == UInt8(ascii: "*") {
        return "the start of a comment"
      }
      previous = byte
    }
    return previous == UInt8(ascii: "\\") ? "a backslash at the end" : nil
  }
}
