import KernelModel

/// A kernel-doc comment, taken apart.
///
/// The form is Documentation/doc-guide/kernel-doc.rst's: the first line names what is documented,
/// `@name:` lines describe members and parameters, a blank line ends a description.
struct KernelDocComment: Hashable, Sendable {
  /// What is documented; nil for a comment inside a record that starts with `@member:`.
  var name: String?
  var summary: String
  var entries: [KernelDoc.Entry]
  let firstLine: Int
  let lastLine: Int

  /// Nil for a `/**` comment that is none of kernel-doc's, and for `DOC:` sections.
  init?(_ comment: HeaderText.DocComment) {
    firstLine = comment.firstLine
    lastLine = comment.lastLine
    var lines = comment.lines[...]
    while let first = lines.first, first.isEmpty { lines = lines.dropFirst() }
    guard let first = lines.first else { return nil }
    entries = []
    if first.hasPrefix("@") {
      summary = ""
    } else {
      guard let header = Self.header(first) else { return nil }
      name = header.name
      summary = header.summary
      lines = lines.dropFirst()
      // The summary may go on, up to a blank line or the first entry.
      while let next = lines.first, !next.isEmpty, !next.hasPrefix("@") {
        summary += (summary.isEmpty ? "" : " ") + Self.flat(next)
        lines = lines.dropFirst()
      }
    }
    readEntries(lines)
  }

  /// `struct vfio_device_ops - VFIO bus driver device callbacks`, `dma_buf_get() - …`, `NAME - …`.
  private static func header(_ line: String) -> (name: String, summary: String)? {
    var rest = line[...]
    for keyword in ["struct ", "union ", "enum ", "typedef ", "function ", "macro ", "define "]
    where rest.hasPrefix(keyword) {
      rest = rest.dropFirst(keyword.count).drop { $0 == " " }
      break
    }
    let name = rest.prefix { $0.utf8.allSatisfy(isIdentifierPart) }
    guard isCIdentifier(name) else { return nil }
    rest = rest.dropFirst(name.count)
    if rest.hasPrefix("()") { rest = rest.dropFirst(2) }
    rest = rest.drop { $0 == " " || $0 == "\t" }
    guard let mark = rest.first else { return (String(name), "") }
    guard mark == "-" || mark == ":" else { return nil }
    return (String(name), flat(String(rest.dropFirst())))
  }

  private mutating func readEntries(_ lines: ArraySlice<String>) {
    var name: String?
    var text = ""
    func finish(_ entries: inout [KernelDoc.Entry]) {
      if let name, !text.isEmpty { entries.append(.init(name: name, text: text)) }
    }
    for line in lines {
      if let entry = Self.entry(line) {
        finish(&entries)
        (name, text) = entry
      } else if line.isEmpty {
        // A blank line ends the text; `@name:` alone has its text after the blank line.
        if !text.isEmpty {
          finish(&entries)
          name = nil
        }
      } else if name != nil {
        text += (text.isEmpty ? "" : " ") + Self.flat(line)
      }
    }
    finish(&entries)
  }

  /// `@count: number of bytes` and `@poll.cb: …`.
  private static func entry(_ line: String) -> (name: String?, text: String)? {
    guard line.hasPrefix("@"), let colon = line.firstIndex(of: ":") else { return nil }
    var name = line[line.index(after: line.startIndex)..<colon]
    while name.last == " " { name = name.dropLast() }
    if name == "..." { return ("...", flat(String(line[line.index(after: colon)...]))) }
    guard name.split(separator: ".").allSatisfy(isCIdentifier), !name.isEmpty else { return nil }
    return (String(name), flat(String(line[line.index(after: colon)...])))
  }

  /// One line's text with single spaces, and without what could end a comment.
  private static func flat(_ text: String) -> String {
    let text = text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      .map { Substring($0) }.joined(separator: " ")
    guard text.utf8.contains(UInt8(ascii: "/")) else { return text }
    return text.split(separator: "*/").joined(separator: "* /")
      .split(separator: "/*").joined(separator: "/ *")
  }
}

/// The kernel-doc comments of one header, by name and by place.
struct KernelDocIndex: Sendable {
  private var byName: [String: KernelDocComment] = [:]
  private var inline: [KernelDocComment] = []

  /// No documentation at all.
  init() {}

  init(_ text: HeaderText) {
    for comment in text.comments {
      guard let parsed = KernelDocComment(comment) else { continue }
      if let name = parsed.name {
        if byName[name] == nil { byName[name] = parsed }
      } else {
        inline.append(parsed)
      }
    }
  }

  /// What is said of a function, macro, typedef, enum or record as a whole.
  func documentation(of name: String, parameters: [String] = []) -> KernelDoc? {
    guard let comment = byName[name] else { return nil }
    let entries = comment.entries.filter { parameters.contains($0.name) }
    if comment.summary.isEmpty, entries.isEmpty { return nil }
    return KernelDoc(summary: comment.summary, parameters: entries)
  }

  /// What is said of a member (`poll.cb` for one of a record in place) or enum constant: in the
  /// record's own comment, or in a comment between the record's lines.
  func text(of member: String, in name: String, lines: ClosedRange<Int>) -> String? {
    if let entry = byName[name]?.entries.first(where: { $0.name == member }) { return entry.text }
    let last = member.split(separator: ".").last.map(String.init) ?? member
    for comment in inline where lines.contains(comment.firstLine) {
      if let entry = comment.entries.first(where: { $0.name == member || $0.name == last }) {
        return entry.text
      }
    }
    return nil
  }
}
