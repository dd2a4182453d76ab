import KernelModel

/// The bytes of a table, before anything is made of them.
enum ImageTableText {
  /// The lines without their ends; a byte that a table cannot hold is an error.
  ///
  /// Names and spellings of a table reach comments of generated C: nothing in a table may begin or
  /// end one.
  static func lines(of bytes: [UInt8], path: String) throws(Diagnostic) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    func failure(_ identifier: String, _ message: String, _ offset: Int) -> Diagnostic {
      Diagnostic(
        .error, identifier, message,
        at: SourceLocation(path: path, line: ranges.count + 1, column: offset - start + 1))
    }
    var last: UInt8 = 0
    for offset in bytes.indices {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: "\n"):
        ranges.append(start..<offset)
        start = offset + 1
      case UInt8(ascii: "\r"):
        throw failure("table.byte", "a carriage return: lines end in a line feed alone", offset)
      case UInt8(ascii: "/") where last == UInt8(ascii: "*"):
        throw failure("table.comment", "text that ends a comment of C", offset - 1)
      case UInt8(ascii: "*") where last == UInt8(ascii: "/"):
        throw failure("table.comment", "text that begins a comment of C", offset - 1)
      case UInt8(ascii: "\t"), 0x20...0x7e: break
      default: throw failure("table.byte", "a byte that is not printable ASCII", offset)
      }
      last = byte
    }
    guard start == bytes.count, !bytes.isEmpty else {
      throw failure("table.end", "the file ends inside a line", bytes.count)
    }
    return ranges
  }
}
