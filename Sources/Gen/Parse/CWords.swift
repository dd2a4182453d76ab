import KernelModel

/// A C file as words: comments and white space left out, literals as one word each.
struct CWords {
  struct Word {
    enum Kind {
      /// A name, a keyword or a number.
      case name
      /// The text of a literal, without its quotation marks.
      case literal
      /// `##`
      case paste
      /// The bracket right behind the name of a macro that is being defined.
      case parameterList
      case other
    }

    var kind: Kind
    var text: String
    /// From 1.
    var line: Int
  }

  /// The words outside of directives.
  private(set) var main: [Word] = []
  /// The words of each directive, its keyword first.
  private(set) var directives: [[Word]] = []

  /// What stands behind `#define`, for each of them.
  var definitions: [[Word]] {
    directives.filter { $0.first?.text == "define" }.map { Array($0.dropFirst()) }
  }

  private let bytes: [UInt8]
  private var position = 0
  /// The line of a place that was passed already.
  private var counted = (position: 0, line: 1)

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var isLineStart = true
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\n") {
        isLineStart = true
        position += 1
      } else if skipBlank() {
        continue
      } else if byte == UInt8(ascii: "#"), isLineStart {
        position += 1
        readDirective()
      } else {
        isLineStart = false
        if let word = next() { main.append(word) }
      }
    }
  }

  private func peek(_ offset: Int = 0) -> UInt8 {
    position + offset < bytes.count ? bytes[position + offset] : 0
  }

  /// Passes over a space, a joined line end or a comment, if one is here.
  private mutating func skipBlank() -> Bool {
    switch peek() {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), 0x0b, 0x0c: position += 1
    case UInt8(ascii: "\\") where peek(1) == UInt8(ascii: "\n"): position += 2
    case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"):
      position += 2
      while position < bytes.count,
        peek() != UInt8(ascii: "*") || peek(1) != UInt8(ascii: "/")
      {
        position += 1
      }
      position += 2
    case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"):
      while position < bytes.count, peek() != UInt8(ascii: "\n") {
        position += peek() == UInt8(ascii: "\\") ? 2 : 1
      }
    default: return false
    }
    return true
  }

  private mutating func readDirective() {
    var words: [Word] = []
    while position < bytes.count, peek() != UInt8(ascii: "\n") {
      if skipBlank() { continue }
      let isBehindName = words.count == 2 && isIdentifierPart(bytes[position - 1])
      guard var word = next() else { continue }
      if isBehindName, word.text == "(", word.kind == .other { word.kind = .parameterList }
      words.append(word)
    }
    if !words.isEmpty { directives.append(words) }
  }

  /// The line of the word that begins here.
  private mutating func currentLine() -> Int {
    while counted.position < min(position, bytes.count) {
      if bytes[counted.position] == UInt8(ascii: "\n") { counted.line += 1 }
      counted.position += 1
    }
    return counted.line
  }

  /// The word that begins here.
  private mutating func next() -> Word? {
    let start = position
    let byte = peek()
    let line = currentLine()
    if isIdentifierPart(byte) {
      while isIdentifierPart(peek()) { position += 1 }
      return Word(kind: .name, text: text(start..<position), line: line)
    }
    position += 1
    if byte == UInt8(ascii: "#"), peek() == byte {
      position += 1
      return Word(kind: .paste, text: "##", line: line)
    }
    guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") else {
      return Word(kind: .other, text: text(start..<position), line: line)
    }
    // A literal without its end goes no further than its line.
    while position < bytes.count, peek() != byte, peek() != UInt8(ascii: "\n") {
      position += peek() == UInt8(ascii: "\\") ? 2 : 1
    }
    let end = min(position, bytes.count)
    if peek() == byte { position += 1 }
    return Word(kind: .literal, text: text((start + 1)..<end), line: line)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Whether a file has a text anywhere: most files export nothing, and need not be read.
  static func contains(_ text: StaticString, in bytes: [UInt8]) -> Bool {
    let count = text.utf8CodeUnitCount
    return bytes.withUnsafeBufferPointer { bytes in
      guard bytes.count >= count else { return false }
      for start in 0...(bytes.count - count) where bytes[start] == text.utf8Start[0] {
        var index = 1
        while index < count, bytes[start + index] == text.utf8Start[index] { index += 1 }
        if index == count { return true }
      }
      return false
    }
  }
}
