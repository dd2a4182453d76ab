import KernelModel

/// Text for a block comment: checked, so that nothing breaks out of it, and wrapped.
struct CommentText {
  /// What stands after the ` * ` of the comment's first line, further lines with their own.
  private(set) var text = ""
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
      append(text)
      return
    }
    wrap(text, room: room, hanging: hanging)
  }

  private mutating func append(_ line: String) {
    if !text.isEmpty { text += "\n * " }
    text += line
  }

  private mutating func wrap(_ text: String, room: Int, hanging: Int) {
    let indent = text.prefix { $0 == " " }
    let margin = String(repeating: " ", count: hanging)
    var line = String(indent)
    var hasWord = false
    let words = text.utf8.dropFirst(indent.utf8.count)
      .split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    for word in words.map({ Substring($0) }) {
      if hasWord, line.utf8.count + 1 + word.utf8.count > room, !word.isEmpty {
        append(line)
        line = margin + word
      } else {
        line += (hasWord ? " " : "") + word
      }
      hasWord = true
    }
    append(line)
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
