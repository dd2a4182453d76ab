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

  /// Breaks a text into lines, after a comma or semicolon where one is near the end: a parameter
  /// stays whole.
  private mutating func wrap(_ text: String, room: Int, hanging: Int) {
    let indent = text.prefix { $0 == " " }
    var lead = String(indent)
    var line: [Substring] = []
    var length = lead.utf8.count - 1
    let words = text.utf8.dropFirst(indent.utf8.count)
      .split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    for word in words.map({ Substring($0) }) {
      if !line.isEmpty, !word.isEmpty, length + 1 + word.utf8.count > room {
        let end = Self.breakIndex(of: line, after: lead.utf8.count, room: room)
        append(lead + line[..<end].joined(separator: " "))
        line.removeFirst(end)
        lead = String(repeating: " ", count: hanging)
        length = line.reduce(hanging - 1) { $0 + 1 + $1.utf8.count }
      }
      line.append(word)
      length += 1 + word.utf8.count
    }
    append(lead + line.joined(separator: " "))
  }

  /// How many words stay on a full line: up to its last comma, unless that wastes half of it.
  private static func breakIndex(of line: [Substring], after indent: Int, room: Int) -> Int {
    guard let comma = line.lastIndex(where: { $0.hasSuffix(",") || $0.hasSuffix(";") }) else {
      return line.count
    }
    let length = line[...comma].reduce(indent - 1) { $0 + 1 + $1.utf8.count }
    return length > room / 2 ? comma + 1 : line.count
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
