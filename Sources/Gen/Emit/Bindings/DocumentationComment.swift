import KernelModel

/// A Swift documentation comment: checked, so that nothing breaks out of it, and wrapped.
struct DocumentationComment {
  private var lines: [String] = []
  private(set) var problems: [Diagnostic] = []
  private let lead: String

  /// The columns that a line may have.
  static let width = 100

  /// A comment whose lines begin behind so many columns.
  init(indent: Int) { lead = String(repeating: " ", count: indent) + "///" }

  /// The comment's lines, without a line feed behind the last one.
  var text: String { lines.joined(separator: "\n") }

  /// Adds a paragraph, with an empty line before it where there is one already.
  mutating func add(_ paragraph: String, from location: SourceLocation) {
    if let byte = paragraph.utf8.first(where: { $0 < 0x20 || $0 > 0x7e }) {
      problems.append(
        Diagnostic(
          .error, "emit.comment-text",
          "a text that cannot stand in a comment: byte \(byte) is not printable ASCII",
          at: location))
      return
    }
    if !lines.isEmpty { lines.append(lead) }
    var line = lead
    for word in Self.words(of: paragraph) {
      if line.utf8.count + 1 + word.utf8.count > Self.width, line != lead {
        lines.append(line)
        line = lead
      }
      line += " " + word
    }
    lines.append(line)
  }

  /// The words of a text; code between backticks is one word where it fits into a line.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var isCode = false
    for word in text.split(separator: " ") {
      if isCode, let last = words.last, last.utf8.count + 1 + word.utf8.count < width - 12 {
        words[words.count - 1] = "\(last) \(word)"
      } else {
        words.append(String(word))
      }
      if word.utf8.count(where: { $0 == UInt8(ascii: "`") }) % 2 == 1 { isCode.toggle() }
    }
    return words
  }
}
