import KernelModel

/// The Markdown layout: HTML lists of rows, with fenced C inside them.
extension DepSurfReader {
  mutating func markdownPage() throws(Diagnostic) {
    if let range = lines.between("# Struct: <code>", "</code>") {
      kind = .record
      try takeName(range)
    } else if let range = lines.between("# Function: <code>", "</code>") {
      kind = .function
      try takeName(range)
    } else {
      throw lines.failure(
        "page.layout", "a struct page, a function page or a flattened struct page was expected")
    }
    lines.advance()
    try lines.expect("")
    try lines.expect("## Status")
    for section in DepSurfSection.allCases {
      try list(section) { reader throws(Diagnostic) in try reader.row(in: section) }
    }
    try lines.expect("")
    try lines.expect("## Differences")
    // A list without entries is left out.
    for section in DepSurfSection.allCases where lines.is(section.title) {
      try list(section) { reader throws(Diagnostic) in try reader.difference(in: section) }
    }
    guard lines.isAtEnd else { throw lines.failure("page.unexpected", "the end was expected") }
  }

  /// Reads one list; an entry that cannot be read is noted and stepped over.
  private mutating func list(
    _ section: DepSurfSection, entry: (inout DepSurfReader) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    try lines.expect(section.title)
    try lines.expect("<ul>")
    while !lines.skip("</ul>") {
      let start = lines
      do throws(Diagnostic) {
        try lines.expect("<li>")
        try entry(&self)
        try lines.expect("</li>")
      } catch {
        found.append(error)
        lines = start
        guard skipEntry() else { throw error.asStop }
      }
    }
  }

  /// Steps over the entry that begins at the current line; false where it has no end.
  private mutating func skipEntry() -> Bool {
    guard lines.is("<li>") else { return false }
    var depth = 0
    while !lines.isAtEnd {
      if lines.is("<li>") { depth += 1 }
      if lines.is("</li>") { depth -= 1 }
      lines.advance()
      if depth == 0 { return true }
    }
    return false
  }

  // MARK: Rows

  private mutating func row(in section: DepSurfSection) throws(Diagnostic) {
    let line = lines.line
    if let range = lines.between("In <code>", "</code>: Absent ⚠️") {
      try add(.absent, section: section, label: lines.text(range), line: line, column: 10)
      lines.advance()
      return
    }
    try lines.expect("<details>")
    let summaryLine = lines.line
    guard let summary = lines.between("<summary>In <code>", "</summary>"),
      let middle = lines.first("</code>: ", in: summary)
    else { throw lines.failure("page.unexpected", "a row's summary was expected") }
    let label = lines.text(summary.lowerBound..<middle.lowerBound)
    let status = try labels(middle.upperBound..<summary.upperBound)
    let statusPlace = lines.failure("page.status", "", at: middle.upperBound)
    lines.advance()
    try lines.expect("")
    let evidence: ImageRecord.Evidence
    if kind == .function {
      evidence = .function(try function(status: status, statusPlace: statusPlace))
    } else {
      guard status.isEmpty else {
        throw statusPlace.saying("a struct's row has no labels")
      }
      evidence = .record(try record())
    }
    try lines.expect("</details>")
    try add(evidence, section: section, label: label, line: summaryLine, column: 19)
  }

  /// `✅`, or labels before `⚠️`.
  private func labels(_ range: Range<Int>) throws(Diagnostic) -> [String] {
    if lines.text(range) == "✅" { return [] }
    let warning: StaticString = " ⚠️"
    let end = range.upperBound - warning.utf8CodeUnitCount
    guard end > range.lowerBound, lines.starts(warning, at: end) else {
      throw lines.failure("page.status", "'✅' or '⚠️' was expected", at: range.lowerBound)
    }
    var labels: [String] = []
    var rest = range.lowerBound..<end
    while let comma = lines.first(", ", in: rest) {
      labels.append(lines.text(rest.lowerBound..<comma.lowerBound))
      rest = comma.upperBound..<end
    }
    return labels + [lines.text(rest)]
  }

  /// The text of a fenced block with its first line, the fences left out.
  private mutating func fenced() throws(Diagnostic) -> (text: String, line: Int) {
    try lines.expect("```c")
    let line = lines.line
    let start = lines.range.lowerBound
    while !lines.is("```") {
      guard !lines.isAtEnd else { throw lines.failure("page.unexpected", "'```' was expected") }
      lines.advance()
    }
    let text = lines.text(start..<max(start, lines.range.lowerBound - 1))
    lines.advance()
    return (text, line)
  }

  private mutating func record() throws(Diagnostic) -> Record {
    let (text, line) = try fenced()
    return try record(text, line: line, column: 1)
  }

  /// A struct's or union's text; it must be of the page's struct.
  mutating func record(_ text: String, line: Int, column: Int) throws(Diagnostic) -> Record {
    let declared = try self.declared(text, line: line, column: column)
    guard case .record(let tag?, let record)? = declared.body, tag == name, declared.name == nil
    else {
      throw Diagnostic(
        .error, "page.form", "the members of 'struct \(name)' were expected",
        at: SourceLocation(path: lines.path, line: line, column: column))
    }
    return record
  }

  mutating func declared(
    _ text: String, line: Int, column: Int
  ) throws(Diagnostic) -> CDeclarationParser.Declared {
    do throws(CDeclarationParser.Failure) {
      return try forms.declared(text)
    } catch {
      throw diagnostic(error, line: line, column: column)
    }
  }

  /// A C error at its place in the page, for a text that begins at a line and column.
  func diagnostic(
    _ failure: CDeclarationParser.Failure, line: Int, column: Int
  ) -> Diagnostic {
    Diagnostic(
      .error, "page.form", failure.message,
      at: SourceLocation(
        path: lines.path, line: line + failure.line - 1,
        column: failure.column + (failure.line == 1 ? column - 1 : 0)))
  }

  // MARK: Functions

  private mutating func function(
    status: [String], statusPlace: Diagnostic
  ) throws(Diagnostic) -> ImageFunction {
    var type: FunctionType?
    if lines.is("```c") {
      let (text, line) = try fenced()
      type = try functionType(text, line: line)
      try lines.expect("")
    }
    let collision = try property("**Collision:** ", DepSurfWords.collisions.map(\.text))
    let inlining = try property("**Inline:** ", DepSurfWords.inlinings.map(\.text))
    let isTransformed = try property("**Transformation:** ", ["False", "True"]) == "True"
    let expected = DepSurfWords.labels(
      collision: collision, inlining: inlining, isTransformed: isTransformed)
    guard status == expected else {
      let words = expected.isEmpty ? "✅" : expected.joined(separator: ", ")
      throw statusPlace.saying("the row's own words make this status '\(words)'")
    }
    try lines.expect("**Instances:**")
    try lines.expect("")
    var instances: [ImageFunction.Instance] = []
    repeat { instances.append(try instance()) } while lines.is("```")
    let symbols = try linkerSymbols()
    return ImageFunction(
      type: type, status: status, collision: collision, inlining: inlining,
      isTransformed: isTransformed, instances: instances, symbols: symbols)
  }

  private mutating func functionType(
    _ text: String, line: Int
  ) throws(Diagnostic) -> FunctionType {
    let declared = try self.declared(text, line: line, column: 1)
    guard declared.name == name, declared.body == nil, !declared.isInline,
      declared.annotations.isEmpty, case .function(let type) = declared.type
    else {
      throw Diagnostic(
        .error, "page.form", "the prototype of '\(name)' was expected",
        at: SourceLocation(path: lines.path, line: line, column: 1))
    }
    return type
  }

  /// One of the lines `**Collision:** Unique Global`, with the empty line after it.
  private mutating func property(
    _ prefix: StaticString, _ words: [String]
  ) throws(Diagnostic) -> String {
    guard let range = lines.between(prefix, "") else {
      throw lines.failure("page.unexpected", "'\(prefix)' was expected")
    }
    let word = lines.text(range)
    guard words.contains(word) else {
      throw lines.failure("page.word", "'\(word)' is unknown here", at: range.lowerBound)
    }
    lines.advance()
    try lines.expect("")
    return word
  }

  private mutating func instance() throws(Diagnostic) -> ImageFunction.Instance {
    try lines.expect("```")
    guard let head = lines.between("In ", ")"), let parenthesis = lines.first(" (", in: head) else {
      throw lines.failure("page.unexpected", "'In <file> (<address>)' was expected")
    }
    let file = try filePath(head.lowerBound..<parenthesis.lowerBound)
    let address = try hexadecimal(parenthesis.upperBound..<head.upperBound)
    lines.advance()
    guard let place = lines.between("Location: ", ""), let colon = lines.first(":", in: place)
    else { throw lines.failure("page.unexpected", "'Location: <file>:<line>' was expected") }
    let path = try filePath(place.lowerBound..<colon.lowerBound)
    guard let line = Int(lines.text(colon.upperBound..<place.upperBound)), line > 0 else {
      throw lines.failure("page.word", "a line number was expected", at: colon.upperBound)
    }
    lines.advance()
    let isInline = lines.is("Inline: True")
    if isInline { lines.advance() } else { try lines.expect("Inline: False") }
    let inlineCallers = lines.skip("Inline callers:") ? try callers() : []
    let callers = lines.skip("Direct callers:") ? try callers() : []
    try lines.expect("```")
    return .init(
      file: file, address: address, location: SourceLocation(path: path, line: line),
      isInline: isInline, inlineCallers: inlineCallers, callers: callers)
  }

  /// Lines such as `  - drivers/dma-buf/dma-buf.c:dma_buf_vmap`, at least one.
  private mutating func callers() throws(Diagnostic) -> [String] {
    var callers: [String] = []
    while let range = lines.between("  - ", "") {
      guard let colon = lines.first(":", in: range) else {
        throw lines.failure("page.unexpected", "'<file>:<function>' was expected")
      }
      _ = try filePath(range.lowerBound..<colon.lowerBound)
      let function = colon.upperBound..<range.upperBound
      guard isCIdentifier(lines.text(function)) else {
        throw lines.failure(
          "page.name", "a C identifier was expected", at: function.lowerBound)
      }
      callers.append(lines.text(range))
      lines.advance()
    }
    guard !callers.isEmpty else { throw lines.failure("page.unexpected", "a caller was expected") }
    return callers
  }

  private mutating func linkerSymbols() throws(Diagnostic) -> [ImageFunction.LinkerSymbol] {
    guard lines.skip("**Symbols:**") else { return [] }
    try lines.expect("")
    try lines.expect("```")
    var symbols: [ImageFunction.LinkerSymbol] = []
    repeat {
      guard let range = lines.between("", ")"), let minus = lines.first("-", in: range),
        let colon = lines.first(": ", in: range), let parenthesis = lines.first(" (", in: range),
        minus.upperBound <= colon.lowerBound, colon.upperBound <= parenthesis.lowerBound
      else {
        throw lines.failure("page.unexpected", "'<start>-<end>: <symbol> (<binding>)' was expected")
      }
      let start = try hexadecimal(range.lowerBound..<minus.lowerBound)
      let end = try hexadecimal(minus.upperBound..<colon.lowerBound)
      let symbol = lines.text(colon.upperBound..<parenthesis.lowerBound)
      guard DepSurfWords.isLinkerName(symbol) else {
        throw lines.failure("page.name", "a symbol's name was expected", at: colon.upperBound)
      }
      let binding = lines.text(parenthesis.upperBound..<range.upperBound)
      guard DepSurfWords.bindings.contains(binding) else {
        throw lines.failure(
          "page.word", "'\(binding)' is unknown here", at: parenthesis.upperBound)
      }
      symbols.append(.init(start: start, end: end, name: symbol, binding: binding))
      lines.advance()
    } while !lines.skip("```")
    return symbols
  }

  private func filePath(_ range: Range<Int>) throws(Diagnostic) -> String {
    let path = lines.text(range)
    guard DepSurfWords.isFilePath(path) else {
      throw lines.failure("page.path", "a source file's path was expected", at: range.lowerBound)
    }
    return path
  }

  private func hexadecimal(_ range: Range<Int>) throws(Diagnostic) -> String {
    let text = lines.text(range)
    guard DepSurfWords.isAddress(text) else {
      throw lines.failure(
        "page.address", "a hexadecimal address was expected", at: range.lowerBound)
    }
    return text
  }
}

extension Diagnostic {
  /// The same place and identifier with another message.
  func saying(_ message: String) -> Diagnostic {
    Diagnostic(severity, identifier, message, at: location)
  }

  /// Said after an entry without an end: nothing more of the page can be read.
  fileprivate var asStop: Diagnostic {
    Diagnostic(
      .error, "page.stopped", "nothing after this entry could be read",
      at: location)
  }
}
