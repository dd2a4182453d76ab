import KernelModel

/// A page's lines, one after another, with the place of each in the page.
///
/// Lines are ranges of one byte array: a page is read without making a string of every line.
struct DepSurfLines {
  let bytes: [UInt8]
  let path: String
  private let ranges: [Range<Int>]
  /// The current line, from 0.
  private(set) var index = 0

  init(bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
    var ranges: [Range<Int>] = []
    var start = 0
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      ranges.append(start..<offset)
      start = offset + 1
    }
    if start < bytes.count { ranges.append(start..<bytes.count) }
    self.ranges = ranges
  }

  var isAtEnd: Bool { index >= ranges.count }

  /// The current line, from 1.
  var line: Int { index + 1 }

  /// The current line's bytes in the page; empty after the last line.
  var range: Range<Int> { isAtEnd ? bytes.count..<bytes.count : ranges[index] }

  mutating func advance() { index += 1 }

  /// Whether the current line is exactly this text.
  func `is`(_ text: StaticString) -> Bool {
    !isAtEnd && range.count == text.utf8CodeUnitCount && starts(text, at: range.lowerBound)
  }

  /// Whether the current line goes on with this text at an offset of the page.
  func starts(_ text: StaticString, at offset: Int) -> Bool {
    let end = offset + text.utf8CodeUnitCount
    guard offset >= range.lowerBound, end <= range.upperBound else { return false }
    return text.withUTF8Buffer { buffer in bytes[offset..<end].elementsEqual(buffer) }
  }

  /// Steps over the current line if it is exactly this text.
  mutating func skip(_ text: StaticString) -> Bool {
    guard `is`(text) else { return false }
    advance()
    return true
  }

  /// Steps over the current line, which must be exactly this text.
  mutating func expect(_ text: StaticString) throws(Diagnostic) {
    guard skip(text) else {
      let wanted = text.utf8CodeUnitCount == 0 ? "an empty line" : "'\(text)'"
      throw failure("page.unexpected", "\(wanted) was expected")
    }
  }

  /// What stands between two texts that begin and end the current line; nil for another line.
  func between(_ prefix: StaticString, _ suffix: StaticString) -> Range<Int>? {
    let end = range.upperBound - suffix.utf8CodeUnitCount
    let start = range.lowerBound + prefix.utf8CodeUnitCount
    guard !isAtEnd, start <= end, starts(prefix, at: range.lowerBound), starts(suffix, at: end)
    else { return nil }
    return start..<end
  }

  /// Where a text first stands in a part of the current line.
  func first(_ text: StaticString, in part: Range<Int>) -> Range<Int>? {
    let count = text.utf8CodeUnitCount
    guard part.count >= count else { return nil }
    for offset in part.lowerBound...(part.upperBound - count) where starts(text, at: offset) {
      return offset..<(offset + count)
    }
    return nil
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// An error at the current line: at an offset of the page, or at the line's first byte.
  func failure(_ identifier: String, _ message: String, at offset: Int? = nil) -> Diagnostic {
    let column = (offset ?? range.lowerBound) - range.lowerBound + 1
    let found = isAtEnd ? ", found the end of the page" : ""
    return Diagnostic(
      .error, identifier, message + found,
      at: SourceLocation(path: path, line: line, column: column))
  }
}
