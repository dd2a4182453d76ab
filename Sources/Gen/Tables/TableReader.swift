import KernelModel

/// Reads one record table, line by line; gathers what is wrong.
struct TableReader {
  private let bytes: [UInt8]
  private let path: String
  private var problems: [Diagnostic] = []
  /// The line that is being read: its number, and its bytes without the line end.
  private var lineNumber = 0
  private var line = 0..<0

  private var formatVersion = RecordTable.formatVersion
  private var release: KernelRelease?
  private var tree: KernelRelease?
  private var source: ReleaseRecord.Source?
  private var headers = HeaderRows()
  /// The header that is being read: where its line begins, and that line's number.
  private var section: (start: Int, line: Int)?
  /// Where to go on when a header was known.
  private var resume: Int?

  init(bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
  }

  mutating func record(cache: inout DeclarationCache) throws(Diagnostics) -> ReleaseRecord {
    var start = 0
    while start < bytes.count {
      let end = lineEnd(from: start)
      lineNumber += 1
      line = start..<end
      start = end + 1
      if end == bytes.count {
        report(.lastLineUnended, at: end - line.lowerBound)
        break
      }
      guard readLine(cache: &cache) else { break }
      if let resume { start = resume }
      resume = nil
    }
    if lineNumber == 0 {
      lineNumber = 1
      report(.notATable, at: 0)
    }
    if problems.isEmpty, lineNumber < 4 {
      lineNumber += 1
      report(.missing(line: ["release", "tree", "source"][lineNumber - 2]), at: 0)
    }
    report(headers.finish(cache: cache))
    endSection(at: bytes.count, lines: lineNumber, cache: &cache)
    guard problems.isEmpty, let release, let tree, let source else { throw Diagnostics(problems) }
    return ReleaseRecord(release: release, tree: tree, source: source, headers: headers.records)
  }

  private func lineEnd(from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
      return index
    }
  }

  private mutating func report(_ problem: TableProblem, at offset: Int, notes: [Diagnostic] = []) {
    problems.append(
      Diagnostic(
        .error, problem.identifier, problem.message,
        at: SourceLocation(path: path, line: lineNumber, column: offset + 1), notes: notes))
  }

  private mutating func report(_ found: [HeaderRows.Problem]) {
    for one in found {
      let notes = one.first.map {
        Diagnostic(
          .note, one.problem.identifier, "first declared here",
          at: SourceLocation(path: path, line: $0, column: 1))
      }
      problems.append(
        Diagnostic(
          .error, one.problem.identifier, one.problem.message,
          at: SourceLocation(path: path, line: one.line, column: one.column),
          notes: notes.map { [$0] } ?? []))
    }
  }

  // MARK: Lines

  /// Reads the line; false where the rest of the file cannot mean anything.
  private mutating func readLine(cache: inout DeclarationCache) -> Bool {
    if let (problem, offset) = encodingProblem() {
      report(problem, at: offset)
      return lineNumber > 1
    }
    if lineNumber > 4, let first = line.isEmpty ? nil : bytes[line.lowerBound], isDigit(first) {
      readRow(cache: &cache)
      return true
    }
    let columns = bytes[line].split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    switch lineNumber {
    case 1: return readFormat(columns)
    case 2: readPreamble(columns, "release", count: 2) { $0.readRelease(columns[1]) }
    case 3: readPreamble(columns, "tree", count: 2) { $0.readTree(columns[1]) }
    case 4: readPreamble(columns, "source", count: 3) { $0.readSource(columns) }
    default:
      guard columns[0] == "header" else {
        report(.unknownLine(found: columns[0]), at: 0)
        return true
      }
      readHeader(columns, cache: &cache)
    }
    return true
  }

  private func encodingProblem() -> (TableProblem, Int)? {
    let isPlain = bytes.withUnsafeBufferPointer { bytes in
      var highest: UInt8 = 0
      for index in line {
        let byte = bytes[index]
        if byte == UInt8(ascii: "\r") { return false }
        highest |= byte
      }
      return highest < 0x80
    }
    if isPlain { return nil }
    if let index = bytes[line].firstIndex(of: UInt8(ascii: "\r")) {
      return (.carriageReturn, index - line.lowerBound)
    }
    guard let offset = firstInvalidUTF8(bytes[line]) else { return nil }
    return (.notUTF8, offset)
  }

  private mutating func readFormat(_ columns: [String]) -> Bool {
    guard columns.count == 3, columns[0] == "shimgen-table", columns[2] == "record" else {
      report(.notATable, at: 0)
      return false
    }
    let versions = RecordTable.oldestVersion...RecordTable.formatVersion
    guard let version = versions.first(where: { "\($0)" == columns[1] }) else {
      report(.unknownFormat(found: columns[1]), at: "shimgen-table\t".utf8.count)
      return false
    }
    formatVersion = version
    return true
  }

  private mutating func readPreamble(
    _ columns: [String], _ word: String, count: Int, _ read: (inout TableReader) -> Void
  ) {
    if columns[0] != word {
      report(.missing(line: word), at: 0)
    } else if columns.count != count {
      let extra = columns.prefix(count).reduce(0) { $0 + $1.utf8.count + 1 }
      report(
        columns.count < count ? .tooFewColumns : .tooManyColumns, at: min(extra, line.count))
    } else {
      read(&self)
    }
  }

  private mutating func readRelease(_ text: String) {
    guard let value = KernelRelease(text), value.description == text else {
      report(.notARelease(text), at: "release\t".utf8.count)
      return
    }
    release = value
  }

  private mutating func readTree(_ text: String) {
    let offset = "tree\t".utf8.count
    guard let value = KernelRelease(text),
      "\(value.version).\(value.patchlevel).\(value.sublevel)" == text
    else {
      report(.notARelease(text), at: offset)
      return
    }
    if let release, release.mainline != value.mainline {
      report(.otherBranch(tree: value, release: release), at: offset)
    }
    tree = value
  }

  private mutating func readSource(_ columns: [String]) {
    let kindOffset = "source\t".utf8.count
    let textOffset = kindOffset + columns[1].utf8.count + 1
    let isKind = columns[1].utf8.allSatisfy {
      $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") || $0 == UInt8(ascii: "-")
    }
    guard !columns[1].isEmpty, isKind else {
      report(.notASourceKind(columns[1]), at: kindOffset)
      return
    }
    if columns[2].isEmpty {
      report(.empty(what: "the source"), at: textOffset)
    } else if let backslash = columns[2].utf8.firstIndex(of: UInt8(ascii: "\\")) {
      let offset = columns[2].utf8.distance(from: columns[2].startIndex, to: backslash)
      report(.strayBackslash, at: textOffset + offset)
    } else if let (problem, offset) = SafeText.problem(in: Array(columns[2].utf8)[...], as: .prose)
    {
      report(problem, at: textOffset + offset)
    } else {
      source = ReleaseRecord.Source(kind: columns[1], text: columns[2])
    }
  }

  private mutating func readHeader(_ columns: [String], cache: inout DeclarationCache) {
    let pathOffset = "header\t".utf8.count
    guard columns.count == 3 else {
      report(columns.count < 3 ? .tooFewColumns : .tooManyColumns, at: line.count)
      return
    }
    let path = columns[1]
    if !isHeaderPath(path) { report(.notAHeaderPath(path), at: pathOffset) }
    let isPresent = columns[2] == "present"
    if !isPresent, columns[2] != "absent" {
      report(.notAPresence(columns[2]), at: pathOffset + path.utf8.count + 1)
    }
    report(headers.begin(path, isPresent: isPresent, tableLine: lineNumber, cache: cache))
    endSection(at: line.lowerBound, lines: lineNumber - 1, cache: &cache)
    beginSection(cache: cache)
  }

  /// Takes the header as it was read before, or has its rows read.
  private mutating func beginSection(cache: DeclarationCache) {
    let end = sectionEnd(from: line.upperBound)
    // What an older version does not have may have been read from a newer one.
    if problems.isEmpty, formatVersion == RecordTable.formatVersion,
      let known = cache.section(line.lowerBound..<end, in: bytes)
    {
      headers.end(with: known.record)
      lineNumber += known.lineCount - 1
      resume = end
    } else {
      section = (line.lowerBound, lineNumber)
    }
  }

  /// Keeps the header whose rows were read.
  private mutating func endSection(at end: Int, lines: Int, cache: inout DeclarationCache) {
    if let section, problems.isEmpty, let record = headers.records.last {
      cache.keep(record, from: section.start..<end, lineCount: lines - section.line + 1, in: bytes)
    }
    section = nil
  }

  /// Where the next header's line begins, or the file ends.
  private func sectionEnd(from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      // A row begins with its number, and so a line with another letter ends the header's rows.
      while index + 1 < bytes.count {
        if bytes[index] == UInt8(ascii: "\n"), bytes[index + 1] == UInt8(ascii: "h") {
          return index + 1
        }
        index += 1
      }
      return bytes.count
    }
  }

  private mutating func readRow(cache: inout DeclarationCache) {
    var number = 0
    var index = line.lowerBound
    while index < line.upperBound, isDigit(bytes[index]), index - line.lowerBound < 9 {
      number = number * 10 + Int(bytes[index] - UInt8(ascii: "0"))
      index += 1
    }
    let digits = index - line.lowerBound
    guard index < line.upperBound, bytes[index] == UInt8(ascii: "\t"),
      digits == 1 || bytes[line.lowerBound] != UInt8(ascii: "0")
    else {
      report(.notALineNumber, at: 0)
      return
    }
    let payload = (index + 1)..<line.upperBound
    do throws(PlacedProblem) {
      let row = try cache.index(of: payload, in: bytes)
      if formatVersion < 3, case .include = cache.rows[row].content {
        throw PlacedProblem(.unknownKind(RowKind.include.rawValue), at: 0)
      }
      let place = HeaderRows.Place(
        line: number, tableLine: lineNumber, nameColumn: nameColumn(from: index + 1))
      if let problem = headers.add(row, at: place, cache: cache) { report([problem]) }
    } catch {
      report(error.problem, at: digits + 1 + error.offset)
      headers.skipsNesting = true
    }
  }

  /// The column of the name, from 1: after the line number and the kind.
  private func nameColumn(from start: Int) -> Int {
    var index = start
    while index < line.upperBound, bytes[index] != UInt8(ascii: "\t") { index += 1 }
    return index - line.lowerBound + 2
  }
}

/// The offset of the first byte that is not UTF-8.
func firstInvalidUTF8(_ bytes: ArraySlice<UInt8>) -> Int? {
  var decoder = UTF8()
  var iterator = bytes.makeIterator()
  var offset = 0
  while true {
    switch decoder.decode(&iterator) {
    case .scalarValue(let scalar): offset += String(scalar).utf8.count
    case .emptyInput: return nil
    case .error: return offset
    }
  }
}

/// Whether a path names a header inside of a kernel tree: relative, no `.` or `..`, ends in `.h`.
func isHeaderPath(_ path: String) -> Bool {
  let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    .map { Substring($0) }
  let isPlain = path.utf8.allSatisfy {
    isIdentifierPart($0) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-")
      || $0 == UInt8(ascii: ".")
  }
  return isPlain && path.hasSuffix(".h") && parts.count > 1
    && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." && $0 != ".h" }
}
