import KernelModel

/// Reads one table of mentions, line by line; gathers what is wrong.
struct MentionTableReader {
  private let bytes: [UInt8]
  private let path: String
  private var problems: [Diagnostic] = []
  /// The names that were looked for; from the cache once the first header begins.
  private var known = MentionedNames.Known()
  private var declared: [MentionRecord.DeclaredNames] = []
  private var headers: [MentionRecord.Header] = []
  /// Where each header's line stands, and each include.
  private var lines: [String: Int] = [:]
  private var includes: [(path: String, place: SourceLocation)] = []
  /// The rank of the row before, inside of its header.
  private var rank = 0

  private static let preambleCount = 4

  init(bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
  }

  mutating func record(cache: inout MentionedNames) throws(Diagnostics) -> MentionRecord {
    let ranges: [Range<Int>]
    var preamble: MentionRecord
    do throws(Diagnostic) {
      ranges = try ImageTableText.lines(of: bytes, path: path)
      preamble = try readPreamble(ranges)
    } catch {
      throw Diagnostics(error)
    }
    for index in Self.preambleCount..<ranges.count {
      var cells = ImageTableCells(
        bytes: bytes, path: path, line: index + 1, range: ranges[index])
      do throws(Diagnostic) {
        try readLine(&cells, &cache)
        try cells.finish()
      } catch {
        problems.append(error)
      }
    }
    for include in includes where lines[include.path] == nil {
      problems.append(
        Diagnostic(
          .error, "table.include", "'\(include.path)' has no header line", at: include.place))
    }
    preamble.names = declared
    preamble.headers = headers
    if problems.isEmpty { compareSpelling(preamble, ranges) }
    if !problems.isEmpty { throw Diagnostics(problems) }
    return preamble
  }

  /// One record has one spelling: what it would be written as is held against what stands there.
  private mutating func compareSpelling(_ record: MentionRecord, _ ranges: [Range<Int>]) {
    let lines = MentionTable.lines(of: record)
    if Array(lines.map { $0 + "\n" }.joined().utf8) == bytes { return }
    for (index, line) in lines.enumerated()
    where index >= ranges.count || !bytes[ranges[index]].elementsEqual(line.utf8) {
      problems.append(
        Diagnostic(
          .error, "table.text", "another spelling was expected: \(line)",
          at: SourceLocation(path: path, line: index + 1, column: 1)))
      return
    }
  }

  // MARK: The first lines

  private func readPreamble(_ ranges: [Range<Int>]) throws(Diagnostic) -> MentionRecord {
    func cells(_ index: Int, _ key: String) throws(Diagnostic) -> ImageTableCells {
      guard index < ranges.count else {
        throw Diagnostic(
          .error, "table.preamble", "the '\(key)' line was expected",
          at: SourceLocation(path: path, line: ranges.count + 1, column: 1))
      }
      var line = ImageTableCells(bytes: bytes, path: path, line: index + 1, range: ranges[index])
      guard try line.take("'\(key)'") == key else {
        throw line.failure("table.preamble", "the '\(key)' line was expected")
      }
      return line
    }
    var line = try cells(0, "shimgen-table")
    let version = try line.take("a version")
    guard version == "\(MentionTable.formatVersion)" else {
      throw line.failure(
        "table.format",
        "format version \(version) is unknown; this shimgen reads version"
          + " \(MentionTable.formatVersion)")
    }
    guard try line.take("a kind of table") == "mentions" else {
      throw line.failure("table.format", "a table of mentions was expected")
    }
    try line.finish()
    line = try cells(1, "release")
    var text = try line.take("a release")
    guard let release = KernelRelease(text), release.description == text else {
      throw line.failure("table.preamble", "'\(text)' is not a release")
    }
    try line.finish()
    line = try cells(2, "tree")
    text = try line.take("a release")
    guard let tree = KernelRelease(text),
      "\(tree.version).\(tree.patchlevel).\(tree.sublevel)" == text
    else { throw line.failure("table.preamble", "'\(text)' is not a release") }
    guard tree.mainline == release.mainline else {
      throw line.failure(
        "table.preamble", "a tree of \(tree) cannot stand for \(release): another branch")
    }
    try line.finish()
    line = try cells(3, "source")
    let kind = try line.take("a kind of source")
    guard kind.utf8.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") || $0 == 0x2d })
    else { throw line.failure("table.preamble", "'\(kind)' is not a kind of source") }
    let source = try line.take("a source")
    if let (problem, offset) = SafeText.problem(in: Array(source.utf8)[...], as: .prose) {
      throw line.failure(problem.identifier, problem.message, column: line.column + offset)
    }
    if let backslash = source.utf8.firstIndex(of: UInt8(ascii: "\\")) {
      let offset = source.utf8.distance(from: source.startIndex, to: backslash)
      let problem = TableProblem.strayBackslash
      throw line.failure(problem.identifier, problem.message, column: line.column + offset)
    }
    try line.finish()
    return MentionRecord(
      release: release, tree: tree, source: .init(kind: kind, text: source), names: [],
      headers: [])
  }

  // MARK: Rows

  private mutating func readLine(
    _ line: inout ImageTableCells, _ cache: inout MentionedNames
  ) throws(Diagnostic) {
    let word = try line.take("the kind of line")
    switch word {
    case "names": try readNames(&line, &cache)
    case "header": try readHeader(&line, &cache)
    case "include":
      let included = try headerPath(&line)
      try add(word, 1, line) { $0.includes.append(included) }
      includes.append(
        (included, SourceLocation(path: path, line: line.line, column: line.column)))
    case "macro":
      let name = try identifier(&line)
      let names = try knownNames(&line, &cache)
      try add(word, 2, line) { $0.macros.append(.init(name: name, names: names)) }
    case "embed":
      let embedding = try readEmbedding(&line)
      try add(word, 3, line) { $0.embedded.append(embedding) }
    default: throw line.failure("table.unknown-line", "'\(word)' begins no line of a table")
    }
  }

  private mutating func readNames(
    _ line: inout ImageTableCells, _ cache: inout MentionedNames
  ) throws(Diagnostic) {
    guard headers.isEmpty else {
      throw line.failure("table.unknown-line", "the names come before the headers")
    }
    let header = try headerPath(&line)
    if let last = declared.last, !last.header.utf8.lexicographicallyPrecedes(header.utf8) {
      throw line.failure("table.header", "'\(header)' must come before '\(last.header)'")
    }
    let names = try identifiers(&line, &cache)
    declared.append(.init(header: header, names: names))
  }

  private mutating func readHeader(
    _ line: inout ImageTableCells, _ cache: inout MentionedNames
  ) throws(Diagnostic) {
    if headers.isEmpty { known = cache.known(declared) }
    let header = try headerPath(&line)
    if let last = headers.last, !last.path.utf8.lexicographicallyPrecedes(header.utf8) {
      throw line.failure("table.header", "'\(header)' must come before '\(last.path)'")
    }
    rank = 0
    lines[header] = line.line
    // The header counts even if its names are wrong, so that its rows are judged as its own.
    headers.append(MentionRecord.Header(path: header, names: []))
    if !line.isAtEnd { headers[headers.count - 1].names = try knownNames(&line, &cache) }
  }

  private mutating func add(
    _ word: String, _ rank: Int, _ line: ImageTableCells,
    _ change: (inout MentionRecord.Header) -> Void
  ) throws(Diagnostic) {
    guard !headers.isEmpty else {
      throw line.failure(
        "table.header", "'\(word)' before the first header line", column: 1)
    }
    guard rank >= self.rank else {
      throw line.failure(
        "table.nesting", "the order is 'include', 'macro', 'embed'", column: 1)
    }
    self.rank = rank
    change(&headers[headers.count - 1])
  }

  private func readEmbedding(
    _ line: inout ImageTableCells
  ) throws(Diagnostic) -> MentionRecord.Embedding {
    let record = try line.take("a type")
    let words = record.split(separator: " ", omittingEmptySubsequences: false)
    guard words.allSatisfy(isCIdentifier),
      words.count == 1 || words.count == 2 && ["struct", "union"].contains(words[0])
    else { throw line.failure("table.name", "'\(record)' is not a type") }
    let member = try line.take("a member")
    let parts = member.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ isCIdentifier(Self.name(of: $0)) }) else {
      throw line.failure("table.name", "'\(member)' is not a member")
    }
    let type = try line.take("a type")
    let typeWords = type.split(separator: " ", omittingEmptySubsequences: false)
    guard typeWords.count == 2, ["struct", "union", "enum"].contains(typeWords[0]),
      isCIdentifier(typeWords[1])
    else { throw line.failure("table.name", "'\(type)' is not a type") }
    try requireKnown(String(typeWords[1]), line)
    var condition: String?
    if !line.isAtEnd {
      condition = try line.takeValue("if=")
      if let condition,
        let (problem, offset) = SafeText.problem(in: Array(condition.utf8)[...], as: .code)
      {
        throw line.failure(
          problem.identifier, problem.message, column: line.column + offset)
      }
    }
    return .init(record: record, member: member, type: type, condition: condition)
  }

  /// A part of a member's path without its dimensions.
  private static func name(of part: Substring) -> Substring {
    var name = part
    while name.hasSuffix("[]") { name = name.dropLast(2) }
    return name
  }

  // MARK: Cells

  private func headerPath(_ line: inout ImageTableCells) throws(Diagnostic) -> String {
    let path = try line.take("a header")
    guard isHeaderPath(path) else {
      let problem = TableProblem.notAHeaderPath(path)
      throw line.failure(problem.identifier, problem.message)
    }
    return path
  }

  private func identifier(_ line: inout ImageTableCells) throws(Diagnostic) -> String {
    let name = try line.take("a name")
    guard line.isIdentifierTaken else {
      throw line.failure("table.name", "'\(name)' is not a C identifier")
    }
    return name
  }

  private func identifiers(
    _ line: inout ImageTableCells, _ cache: inout MentionedNames
  ) throws(Diagnostic) -> [String] {
    let text = try line.take("names")
    if let names = cache.lists[text] { return names }
    let names = text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    for (index, name) in names.enumerated() {
      guard isCIdentifier(name) else {
        throw line.failure("table.name", "'\(name)' is not a C identifier")
      }
      if index > 0, !names[index - 1].utf8.lexicographicallyPrecedes(name.utf8) {
        throw line.failure("table.name", "'\(name)' must come before '\(names[index - 1])'")
      }
    }
    cache.lists[text] = names
    return names
  }

  private func knownNames(
    _ line: inout ImageTableCells, _ cache: inout MentionedNames
  ) throws(Diagnostic) -> [String] {
    let names = try identifiers(&line, &cache)
    for name in names { try requireKnown(name, line) }
    return names
  }

  private func requireKnown(_ name: String, _ line: ImageTableCells) throws(Diagnostic) {
    guard known.names.contains(name) else {
      throw line.failure("table.name", "'\(name)' is none of the names that were looked for")
    }
  }
}
