import KernelModel

/// One line of a table, taken cell by cell from the left.
struct ImageTableCells {
  let bytes: [UInt8]
  let path: String
  let line: Int
  private let start: Int
  private let end: Int
  /// Where the next cell begins; after the last one, beyond the line's end.
  private var position: Int
  /// Where the cell that was taken last begins.
  private var taken: Int

  init(bytes: [UInt8], path: String, line: Int, range: Range<Int>) {
    self.bytes = bytes
    self.path = path
    self.line = line
    start = range.lowerBound
    end = range.upperBound
    position = start
    taken = start
  }

  var isAtEnd: Bool { position > end }

  private var next: Range<Int> {
    var stop = position
    while stop < end, bytes[stop] != UInt8(ascii: "\t") { stop += 1 }
    return position..<stop
  }

  /// The next cell, which `what` names in the error for a line without it.
  mutating func take(_ what: String) throws(Diagnostic) -> String {
    taken = min(position, end)
    guard !isAtEnd else { throw failure("table.cell", "\(what) was expected") }
    let range = next
    position = range.upperBound + 1
    guard !range.isEmpty else { throw failure("table.cell", "\(what) was expected") }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// Whether the cell that was taken last is a C identifier.
  var isIdentifierTaken: Bool {
    let cell = bytes[taken..<min(position - 1, end)]
    guard let first = cell.first, isIdentifierStart(first), cell.count <= 255 else { return false }
    return cell.allSatisfy(isIdentifierPart)
  }

  /// Whether the next cell begins with a text.
  func isNext(_ prefix: StaticString) -> Bool {
    guard !isAtEnd else { return false }
    let stop = position + prefix.utf8CodeUnitCount
    return stop <= end
      && prefix.withUTF8Buffer { buffer in bytes[position..<stop].elementsEqual(buffer) }
  }

  /// The rest of the next cell if it begins with a prefix such as `page=`; nil, and nothing taken,
  /// if it does not.
  mutating func takeIf(_ prefix: StaticString) throws(Diagnostic) -> String? {
    guard isNext(prefix) else { return nil }
    position += prefix.utf8CodeUnitCount
    return try take("a value after '\(prefix)'")
  }

  /// The rest of the next cell, which must begin with a prefix such as `page=`.
  mutating func takeValue(_ prefix: StaticString) throws(Diagnostic) -> String {
    guard let value = try takeIf(prefix) else {
      taken = min(position, end)
      throw failure("table.attribute", "'\(prefix)…' was expected")
    }
    return value
  }

  /// A path and a line after a prefix: `page=struct/vfio_batch.md:37`; nil for another spelling.
  mutating func takePlace(_ prefix: StaticString) throws(Diagnostic) -> (path: String, line: Int)? {
    taken = min(position, end)
    guard isNext(prefix) else { throw failure("table.attribute", "'\(prefix)…' was expected") }
    let cell = next
    position = cell.upperBound + 1
    let start = cell.lowerBound + prefix.utf8CodeUnitCount
    var digits = cell.upperBound
    while digits > start, isDigit(bytes[digits - 1]) { digits -= 1 }
    guard digits > start, bytes[digits - 1] == UInt8(ascii: ":"), digits < cell.upperBound,
      cell.upperBound - digits <= 9, bytes[digits] != UInt8(ascii: "0")
    else { return nil }
    let line = bytes[digits..<cell.upperBound].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    return (String(decoding: bytes[start..<(digits - 1)], as: UTF8.self), line)
  }

  /// Whether the next cell is exactly this word; takes it if so.
  mutating func takeWord(_ word: StaticString) -> Bool {
    guard isNext(word), next.count == word.utf8CodeUnitCount else { return false }
    taken = position
    position = next.upperBound + 1
    return true
  }

  /// Checks that there is no further cell.
  mutating func finish() throws(Diagnostic) {
    guard !isAtEnd else { return }
    taken = position
    throw failure("table.attribute", "nothing more was expected on this line")
  }

  /// An error at the cell that was taken last.
  func failure(_ identifier: String, _ message: String) -> Diagnostic {
    failure(identifier, message, column: taken - start + 1)
  }

  func failure(_ identifier: String, _ message: String, column: Int) -> Diagnostic {
    Diagnostic(
      .error, identifier, message,
      at: SourceLocation(path: path, line: line, column: column))
  }

  /// The column of the cell that would be taken next.
  var nextColumn: Int { min(position, end) - start + 1 }

  /// The column of the cell that was taken last.
  var column: Int { taken - start + 1 }
}
