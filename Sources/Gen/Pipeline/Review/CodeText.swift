/// A generated file as a compiler sees it: without comments, blank lines and layout.
struct CodeText: Hashable, Sendable {
  /// The lines that are left.
  let lines: [String]

  /// Reads a file; what counts as a comment follows from its name.
  init(path: String, bytes: [UInt8]) {
    let name = path.split(separator: "/").last ?? ""
    let isC = name.hasSuffix(".h") || name.hasSuffix(".c")
    let text = isC ? Self.withoutComments(bytes) : bytes
    var lines: [String] = []
    for line in text.split(separator: UInt8(ascii: "\n")) {
      let words = String(decoding: line, as: UTF8.self).split { $0 == " " || $0 == "\t" }
      guard let first = words.first else { continue }
      if !isC, first.hasPrefix("#"), !lines.isEmpty { continue }
      lines.append(words.joined(separator: " "))
    }
    self.lines = lines
  }

  /// C without its comments, each of them a space; strings and characters are left alone.
  private static func withoutComments(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch (byte, next) {
      case (UInt8(ascii: "/"), UInt8(ascii: "*")):
        // Behind the opening two bytes: `/*/` opens a comment and does not close it.
        index += 3
        while index < bytes.count,
          !(bytes[index - 1] == UInt8(ascii: "*") && bytes[index] == UInt8(ascii: "/"))
        { index += 1 }
        index += 1
        result.append(UInt8(ascii: " "))
      case (UInt8(ascii: "/"), UInt8(ascii: "/")):
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
      case (UInt8(ascii: "\""), _), (UInt8(ascii: "'"), _):
        result.append(byte)
        index += 1
        while index < bytes.count, bytes[index] != byte, bytes[index] != UInt8(ascii: "\n") {
          if bytes[index] == UInt8(ascii: "\\") {
            result.append(bytes[index])
            index += 1
          }
          if index < bytes.count { result.append(bytes[index]) }
          index += 1
        }
        if index < bytes.count { result.append(bytes[index]) }
        index += 1
      default:
        result.append(byte)
        index += 1
      }
    }
    return result
  }

  /// The macros that are defined and the functions that are begun here, by name.
  ///
  /// An include guard, and a macro that is taken back, are no names that a driver uses.
  var names: Set<String> {
    var names: Set<String> = []
    for line in lines where line.hasPrefix("#define ") {
      let name = line.dropFirst("#define ".count).prefix {
        $0.isLetter || $0.isNumber || $0 == "_"
      }
      if name.hasPrefix("SHIM_") || name.hasPrefix("shim_") { names.insert(String(name)) }
    }
    return names
  }
}
