package import KernelModel

/// What a kernel-doc page documents.
package struct KernelDocPage: Hashable, Sendable {
  /// The header or source file that the page was made from; nil where the page does not say.
  package let sourceFile: String?
  /// In the page's order, with what is said of them and of their members; no lines, no release.
  package let declarations: [Declaration]
}

/// Reads the reStructuredText that kernel-doc makes of a file's comments.
///
/// Two writers are understood: the one with underlined sections and `:param …:` fields, and the
/// kernel's own `scripts/kernel-doc -rst` with sections such as `**Parameters**`. Sections of free
/// text (Description, Return, Note …) are read over: the model has no place for them.
package enum KernelDocImport {
  /// Reads one page; all its errors are thrown together.
  package static func page(
    from bytes: [UInt8], path: String
  ) throws(Diagnostics) -> KernelDocPage {
    var reader = KernelDocReader(lines: DepSurfLines(bytes: bytes, path: path))
    return try reader.page()
  }
}

/// Reads a page line by line; an error costs one line.
struct KernelDocReader {
  var lines: DepSurfLines
  private var found: [Diagnostic] = []
  private var sourceFile: String?
  private var declarations: [Declaration] = []
  private var draft: KernelDocDraft?
  private var section = Section.none

  private enum Section {
    case none, summary, definition, entries, prose
  }

  init(lines: DepSurfLines) { self.lines = lines }

  mutating func page() throws(Diagnostics) -> KernelDocPage {
    while !lines.isAtEnd {
      do throws(Diagnostic) {
        try line()
      } catch {
        found.append(error)
        lines.advance()
      }
    }
    finishDraft()
    if sourceFile == nil, declarations.isEmpty, found.isEmpty {
      found.append(
        lines.failure("doc.empty", "a documented declaration was expected"))
    }
    if !found.isEmpty { throw Diagnostics(found) }
    return KernelDocPage(sourceFile: sourceFile, declarations: declarations)
  }

  private mutating func finishDraft() {
    guard let draft else { return }
    self.draft = nil
    do throws(Diagnostic) {
      declarations += try draft.declarations()
    } catch {
      found.append(error)
    }
  }

  // MARK: Lines

  private mutating func line() throws(Diagnostic) {
    if lines.is("") { return lines.advance() }
    if lines.starts(".. ", at: lines.range.lowerBound) || lines.is("::") { return try directive() }
    if let title = lines.between("**", "**"), !title.isEmpty {
      try begin(section: lines.text(title))
      return lines.advance()
    }
    if try heading() { return }
    switch section {
    case .summary where isIndented: try summaryLine()
    case .entries: try entry()
    case .prose: lines.advance()
    case .none, .summary, .definition:
      throw lines.failure("doc.line", "a line that is not understood")
    }
  }

  private var isIndented: Bool { lines.starts(" ", at: lines.range.lowerBound) }

  private mutating func directive() throws(Diagnostic) {
    if let range = lines.between(".. src-file: ", "") {
      let path = lines.text(range)
      guard DepSurfWords.isFilePath(path) else {
        throw lines.failure(
          "doc.path", "a source file's path was expected", at: range.lowerBound)
      }
      guard sourceFile == nil else { throw lines.failure("doc.path", "a second source file") }
      sourceFile = path
    } else if lines.is(".. code-block:: c") || lines.is("::") {
      guard section == .definition || section == .prose else {
        throw lines.failure("doc.line", "C text stands only in a definition")
      }
      if section == .definition { return try definition() }
    } else if let range = lines.between(".. c:function:: ", "") {
      finishDraft()
      draft = KernelDocDraft(
        head: .function, text: lines.text(range), place: place(at: range.lowerBound))
      section = .summary
    } else if let range = lines.between(".. c:", ""), let colons = lines.first(":: ", in: range) {
      let kind = lines.text(range.lowerBound..<colons.lowerBound)
      let name = lines.text(colons.upperBound..<range.upperBound)
      finishDraft()
      guard let head = KernelDocDraft.Head(directive: kind, argument: name) else {
        section = .prose
        throw lines.failure("doc.directive", "'c:\(kind)' with '\(name)' is not known")
      }
      draft = KernelDocDraft(head: head, text: "", place: place(at: lines.range.lowerBound))
      section = .summary
    } else if lines.between(".. _`", "`:") == nil, !lines.is(Self.opening), !lines.is(Self.closing),
      section != .prose
    {
      throw lines.failure("doc.directive", "a directive that is not known")
    }
    lines.advance()
  }

  private static let opening: StaticString = ".. -*- coding: utf-8; mode: rst -*-"
  private static let closing: StaticString = ".. This file was automatic generated / don't edit."

  private func place(at offset: Int) -> SourceLocation {
    SourceLocation(
      path: lines.path, line: lines.line, column: offset - lines.range.lowerBound + 1)
  }

  /// A line that the next one underlines: `=` for a declaration's name, `-` for a section.
  private mutating func heading() throws(Diagnostic) -> Bool {
    var next = lines
    next.advance()
    guard !next.isAtEnd, next.range.count >= lines.range.count,
      let mark = next.bytes[next.range].first,
      mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-"),
      next.bytes[next.range].allSatisfy({ $0 == mark })
    else { return false }
    if mark == UInt8(ascii: "-") {
      try begin(section: lines.text(lines.range))
    } else {
      finishDraft()
      section = .none
    }
    lines.advance()
    lines.advance()
    return true
  }

  private mutating func begin(section title: String) throws(Diagnostic) {
    guard draft != nil else {
      section = .prose
      throw lines.failure("doc.section", "a section before any declaration")
    }
    switch title {
    case "Definition": section = .definition
    case "Members", "Parameters", "Constants": section = .entries
    default: section = .prose
    }
  }

  // MARK: Sections

  /// The indented block after `.. code-block:: c` or `::`.
  private mutating func definition() throws(Diagnostic) {
    lines.advance()
    while lines.is("") { lines.advance() }
    let start = lines
    var end = lines.range.lowerBound
    while !lines.isAtEnd, lines.is("") || isIndented {
      if !lines.is("") { end = lines.range.upperBound }
      lines.advance()
    }
    guard end > start.range.lowerBound else {
      throw start.failure("doc.definition", "an indented definition was expected")
    }
    draft?.text = start.text(start.range.lowerBound..<end)
    draft?.place = SourceLocation(path: lines.path, line: start.line, column: 1)
  }

  private mutating func summaryLine() throws(Diagnostic) {
    let text = trimmed(lines.range)
    if lines.text(text).hasPrefix(":param ") {
      guard let end = lines.text(text).dropFirst(7).lastIndex(of: ":") else {
        throw lines.failure("doc.parameter", "':param <name>:' was expected")
      }
      let place = place(at: text.lowerBound + 7)
      let key = String(lines.text(text)[..<end].dropFirst(7))
      lines.advance()
      return try addEntry(key, place: place, text: paragraphs(deeperThan: 4))
    }
    if lines.text(text).hasPrefix(":type ") { return lines.advance() }
    draft?.summary.append(Self.unescaped(lines.text(text)))
    lines.advance()
  }

  /// `name` or `` `type name` `` in doubled backquotes, with the indented text after it.
  private mutating func entry() throws(Diagnostic) {
    guard !isIndented else {
      throw lines.failure("doc.line", "a text without a name before it")
    }
    let quoted = lines.between("``", "``")
    let range = quoted ?? lines.range
    let key = lines.text(range)
    let place = place(at: range.lowerBound)
    lines.advance()
    try addEntry(key, place: place, text: paragraphs(deeperThan: 0))
  }

  private mutating func addEntry(
    _ key: String, place: SourceLocation, text: String
  ) throws(Diagnostic) {
    let isDescribed = text != "*undescribed*" && !text.isEmpty
    draft?.entries.append(
      .init(
        key: Self.unescaped(key), text: isDescribed ? Self.unescaped(text) : nil, place: place))
  }

  /// The lines that are indented deeper, as paragraphs.
  private mutating func paragraphs(deeperThan columns: Int) -> String {
    var paragraphs: [[String]] = [[]]
    while !lines.isAtEnd {
      if lines.is("") {
        if paragraphs.last?.isEmpty == false { paragraphs.append([]) }
      } else {
        let text = trimmed(lines.range)
        guard text.lowerBound - lines.range.lowerBound > columns else { break }
        paragraphs[paragraphs.count - 1].append(lines.text(text))
      }
      lines.advance()
    }
    return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
      .joined(separator: "\n\n")
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, lines.bytes[start] == UInt8(ascii: " ") { start += 1 }
    return start..<range.upperBound
  }

  /// Takes out the backslashes that keep `*` and `_` from being markup.
  private static func unescaped(_ text: String) -> String {
    var result: [UInt8] = []
    var isEscape = false
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\\"), !isEscape {
        isEscape = true
        continue
      }
      isEscape = false
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
