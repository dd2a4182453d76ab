import KernelModel

/// A JSON value that remembers where it stands.
///
/// A small reader of its own: files of 90 KB take Yams a hundred times as long, and objects keep
/// the order of the file, which is the order of the header.
struct JSONNode {
  enum Value {
    case object([(key: String, node: JSONNode)])
    case array([JSONNode])
    case string(String)
    case number(Int64)
    case boolean(Bool)
    case null
  }

  var value: Value
  var line: Int
  var column: Int

  /// Reads a whole file.
  static func parse(_ bytes: [UInt8], path: String) throws(Diagnostics) -> JSONNode {
    if let offset = firstInvalidUTF8(bytes[...]) {
      let line = bytes[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
      let start = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      throw Diagnostics(
        Diagnostic(
          .error, "json.encoding", "not UTF-8",
          at: SourceLocation(path: path, line: line, column: offset - start + 1)))
    }
    var reader = JSONReader(bytes: bytes, path: path)
    return try reader.document()
  }
}

/// Reads JSON as RFC 8259 has it, with integers for numbers; an object's keys are unique.
private struct JSONReader {
  let bytes: [UInt8]
  let path: String
  private var index = 0
  private var line = 1
  private var lineStart = 0
  private var depth = 0

  init(bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
  }

  mutating func document() throws(Diagnostics) -> JSONNode {
    let node = try self.node()
    skipBlank()
    guard index == bytes.count else { throw failure("nothing more was expected") }
    return node
  }

  private func failure(_ message: String) -> Diagnostics {
    Diagnostics(
      Diagnostic(
        .error, "json.syntax", message,
        at: SourceLocation(path: path, line: line, column: index - lineStart + 1)))
  }

  private var byte: UInt8 { index < bytes.count ? bytes[index] : 0 }

  private mutating func skipBlank() {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\n"):
        line += 1
        lineStart = index + 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      default: return
      }
      index += 1
    }
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    skipBlank()
    guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func node() throws(Diagnostics) -> JSONNode {
    skipBlank()
    let (line, column) = (self.line, index - lineStart + 1)
    depth += 1
    defer { depth -= 1 }
    guard depth <= 64 else { throw failure("nested too deeply") }
    let value: JSONNode.Value
    switch byte {
    case UInt8(ascii: "{"): value = try object()
    case UInt8(ascii: "["): value = try array()
    case UInt8(ascii: "\""): value = .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): value = .number(try number())
    default: value = try word()
    }
    return JSONNode(value: value, line: line, column: column)
  }

  private mutating func object() throws(Diagnostics) -> JSONNode.Value {
    index += 1
    var members: [(key: String, node: JSONNode)] = []
    var keys: Set<String> = []
    if skip("}") { return .object(members) }
    repeat {
      skipBlank()
      guard byte == UInt8(ascii: "\"") else { throw failure("a key was expected") }
      let start = index
      let key = try string()
      guard keys.insert(key).inserted else {
        index = start
        throw failure("the key '\(key)' stands twice")
      }
      guard skip(":") else { throw failure("':' was expected") }
      members.append((key, try node()))
    } while skip(",")
    guard skip("}") else { throw failure("'}' was expected") }
    return .object(members)
  }

  private mutating func array() throws(Diagnostics) -> JSONNode.Value {
    index += 1
    var elements: [JSONNode] = []
    if skip("]") { return .array(elements) }
    repeat { elements.append(try node()) } while skip(",")
    guard skip("]") else { throw failure("']' was expected") }
    return .array(elements)
  }

  private mutating func string() throws(Diagnostics) -> String {
    index += 1
    var result: [UInt8] = []
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      let byte = bytes[index]
      guard byte >= 0x20 else { throw failure("a control character inside of a string") }
      if byte == UInt8(ascii: "\\") {
        try escape(into: &result)
      } else {
        result.append(byte)
        index += 1
      }
    }
    guard index < bytes.count else { throw failure("a string without its end") }
    index += 1
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func escape(into result: inout [UInt8]) throws(Diagnostics) {
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(byte)
    case UInt8(ascii: "n"): result.append(UInt8(ascii: "\n"))
    case UInt8(ascii: "t"): result.append(UInt8(ascii: "\t"))
    case UInt8(ascii: "r"): result.append(UInt8(ascii: "\r"))
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0c)
    case UInt8(ascii: "u"):
      let digits = String(decoding: bytes[(index + 1)...].prefix(4), as: UTF8.self)
      guard digits.utf8.count == 4, let code = UInt32(digits, radix: 16),
        let scalar = Unicode.Scalar(code)
      else { throw failure("an escape that names no character") }
      result.append(contentsOf: Array(String(Character(scalar)).utf8))
      index += 4
    default: throw failure("an escape that JSON does not know")
    }
    index += 1
  }

  private mutating func number() throws(Diagnostics) -> Int64 {
    let start = index
    if byte == UInt8(ascii: "-") { index += 1 }
    while isDigit(byte) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    let isWhole = byte != UInt8(ascii: ".") && byte | 0x20 != UInt8(ascii: "e")
    guard isWhole, let value = Int64(text), String(value) == text else {
      index = start
      throw failure("an integer was expected")
    }
    return value
  }

  private mutating func word() throws(Diagnostics) -> JSONNode.Value {
    for (text, value) in [
      ("true", JSONNode.Value.boolean(true)), ("false", .boolean(false)), ("null", .null),
    ] where bytes[index...].starts(with: text.utf8) {
      index += text.utf8.count
      return value
    }
    throw failure("a value was expected")
  }
}
