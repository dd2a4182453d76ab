package import KernelModel

/// A page about one source file: facts about it, and a piece of its text.
package struct Excerpt: Hashable, Sendable {
  /// Kernel-relative, such as `include/uapi/linux/vfio.h`.
  package let path: String
  /// The page's table of facts, in its order.
  package let facts: [Fact]
  /// The piece of C, byte for byte, with its last line end.
  ///
  /// A piece may stop in the middle of a declaration or comment.
  package let snippet: String
  /// The page's line at which the piece begins, from 1.
  package let snippetLine: Int

  /// One row of the table of facts.
  package struct Fact: Hashable, Sendable {
    package let name: String
    package let value: String
  }

  /// The value of a fact, nil for one that the page does not have.
  package func fact(_ name: String) -> String? { facts.first { $0.name == name }?.value }
}

/// Reads a page about one source file: title, `File Facts`, `Annotated Snippet` and the rest.
///
/// The C itself is left to the parser of headers; what is checked here is that the page is of one
/// file and that every section is known.
package enum ExcerptImport {
  /// Reads one page; all its errors are thrown together.
  package static func excerpt(
    from bytes: [UInt8], path: String
  ) throws(Diagnostics) -> Excerpt {
    var reader = ExcerptReader(lines: DepSurfLines(bytes: bytes, path: path))
    return try reader.excerpt()
  }
}

private struct ExcerptReader {
  var lines: DepSurfLines
  var found: [Diagnostic] = []
  var facts: [Excerpt.Fact] = []

  init(lines: DepSurfLines) { self.lines = lines }

  static let factNames = [
    "System", "Corpus path", "Extension", "Size", "Lines", "Domain", "Bucket", "Inferred role",
    "Status",
  ]

  mutating func excerpt() throws(Diagnostics) -> Excerpt {
    do throws(Diagnostic) {
      let result = try page()
      if found.isEmpty { return result }
    } catch {
      found.append(error)
    }
    throw Diagnostics(found)
  }

  private mutating func page() throws(Diagnostic) -> Excerpt {
    let path = lines.text(lines.range)
    guard DepSurfWords.isFilePath(path), path.utf8.contains(UInt8(ascii: "/")) else {
      throw lines.failure("excerpt.path", "a source file's path was expected")
    }
    lines.advance()
    try lines.expect("")
    guard let source = lines.between("Source file ", ""), lines.text(source).hasSuffix("/" + path)
    else { throw lines.failure("excerpt.path", "'Source file …/\(path)' was expected") }
    lines.advance()
    try lines.expect("")
    try lines.expect("File Facts")
    try lines.expect("")
    try readFacts(of: path)
    try prose("Why This File Exists")
    try prose("Dependency Surface")
    try prose("Detected Declarations")
    let (snippet, line) = try snippet()
    try prose("Annotation")
    try prose("Implementation Notes")
    guard lines.isAtEnd else { throw lines.failure("excerpt.section", "an unknown section") }
    return Excerpt(path: path, facts: facts, snippet: snippet, snippetLine: line)
  }

  private mutating func skipEmpty() {
    while !lines.isAtEnd, lines.is("") { lines.advance() }
  }

  /// Pairs of lines: a name that is known, and its value.
  private mutating func readFacts(of path: String) throws(Diagnostic) {
    while !lines.isAtEnd, !lines.is("") {
      let name = lines.text(lines.range)
      guard Self.factNames.contains(name) else {
        throw lines.failure("excerpt.fact", "'\(name)' is no known fact")
      }
      if facts.contains(where: { $0.name == name }) {
        found.append(lines.failure("excerpt.fact", "'\(name)' stands here twice"))
      }
      lines.advance()
      let value = lines.text(lines.range)
      guard !value.isEmpty else { throw lines.failure("excerpt.fact", "a value was expected") }
      if let message = Self.objection(to: value, of: name, path: path) {
        found.append(lines.failure("excerpt.fact", message))
      }
      facts.append(.init(name: name, value: value))
      lines.advance()
    }
    skipEmpty()
  }

  private static func objection(to value: String, of name: String, path: String) -> String? {
    switch name {
    case "Corpus path":
      value == path ? nil : "'\(path)' was expected"
    case "Extension":
      value.hasPrefix(".") && path.hasSuffix(value)
        ? nil : "the extension of '\(path)' was expected"
    case "Size":
      value.hasSuffix(" bytes") && Int(value.dropLast(6)) != nil ? nil : "a size was expected"
    case "Lines":
      Int(value) == nil ? "a number was expected" : nil
    default: nil
    }
  }

  private static let titles: [StaticString] = [
    "Why This File Exists", "Dependency Surface", "Detected Declarations", "Annotated Snippet",
    "Annotation", "Implementation Notes",
  ]

  /// A section of prose, which may be empty: up to the next title.
  ///
  /// A paragraph of prose ends in a full stop or is one of several lines; a short line of its own
  /// that is no known title is the title of a section that is not known.
  private mutating func prose(_ title: StaticString) throws(Diagnostic) {
    try lines.expect(title)
    while !lines.isAtEnd {
      skipEmpty()
      guard !lines.isAtEnd else { return }
      if Self.titles.contains(where: { lines.is($0) }) { return }
      let start = lines
      var last = lines
      var count = 0
      while !lines.isAtEnd, !lines.is("") {
        last = lines
        lines.advance()
        count += 1
      }
      if count == 1, !last.text(last.range).hasSuffix(".") {
        throw start.failure(
          "excerpt.section", "'\(start.text(start.range))' is no known section")
      }
    }
  }

  /// The text between `Annotated Snippet` and the last `Annotation`, without the empty lines that
  /// set it off.
  private mutating func snippet() throws(Diagnostic) -> (text: String, line: Int) {
    try lines.expect("Annotated Snippet")
    try lines.expect("")
    let start = lines
    var end: DepSurfLines?
    var isAfterEmpty = false
    while !lines.isAtEnd {
      if isAfterEmpty, lines.is("Annotation") { end = lines }
      isAfterEmpty = lines.is("")
      lines.advance()
    }
    guard let end else { throw lines.failure("excerpt.section", "'Annotation' was expected") }
    lines = end
    // The empty line before the title belongs to the page.
    let stop = end.range.lowerBound - 1
    guard stop > start.range.lowerBound else {
      throw start.failure("excerpt.snippet", "a piece of C was expected")
    }
    return (start.text(start.range.lowerBound..<stop), start.line)
  }
}
