import KernelModel

/// Reads a C file into words and directives.
struct DriverLexer {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var lineStart = 0
  private var depth = 0
  /// The depth at the beginning of each open conditional, and at the end of its first branch.
  private var depths: [(start: Int, first: Int?)] = []
  private(set) var words: [DriverText.Word] = []
  private(set) var directives: [DriverText.Directive] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    words.reserveCapacity(bytes.count / 5)
  }

  mutating func run() {
    var isLineStart = true
    while position < bytes.count {
      if peek() == UInt8(ascii: "\n") {
        isLineStart = true
        newLine()
      } else if skipBlank() {
        continue
      } else if peek() == UInt8(ascii: "#"), isLineStart {
        readDirective()
      } else {
        isLineStart = false
        let word = next()
        words.append(word)
        if word.text == "{" { depth += 1 }
        if word.text == "}" { depth = max(0, depth - 1) }
      }
    }
  }

  private func peek(_ offset: Int = 0) -> UInt8 {
    position + offset < bytes.count ? bytes[position + offset] : 0
  }

  private mutating func newLine() {
    position += 1
    line += 1
    lineStart = position
  }

  /// Passes over a space, a joined line end or a comment, if one is here.
  private mutating func skipBlank() -> Bool {
    switch peek() {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), 0x0b, 0x0c: position += 1
    case UInt8(ascii: "\\") where peek(1) == UInt8(ascii: "\n"):
      position += 1
      newLine()
    case UInt8(ascii: "\\") where peek(1) == UInt8(ascii: "\r") && peek(2) == UInt8(ascii: "\n"):
      position += 2
      newLine()
    case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"):
      position += 2
      while position < bytes.count, peek() != UInt8(ascii: "*") || peek(1) != UInt8(ascii: "/") {
        if peek() == UInt8(ascii: "\n") { newLine() } else { position += 1 }
      }
      position = min(position + 2, bytes.count)
    case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"):
      while position < bytes.count, peek() != UInt8(ascii: "\n") {
        if peek() == UInt8(ascii: "\\"), peek(1) == UInt8(ascii: "\n") {
          position += 1
          newLine()
        } else {
          position += 1
        }
      }
    default: return false
    }
    return true
  }

  private mutating func next() -> DriverText.Word {
    let start = position
    let byte = peek()
    let column = position - lineStart + 1
    func word(_ kind: DriverText.Word.Kind) -> DriverText.Word {
      DriverText.Word(
        kind: kind,
        text: String(decoding: bytes[start..<min(position, bytes.count)], as: UTF8.self),
        offset: start, line: line, column: column, depth: depth)
    }
    if isIdentifierPart(byte) {
      let kind: DriverText.Word.Kind = isIdentifierStart(byte) ? .name : .number
      while isIdentifierPart(peek()) || (kind == .number && peek() == UInt8(ascii: ".")) {
        position += 1
      }
      return word(kind)
    }
    position += 1
    if byte == UInt8(ascii: "-"), peek() == UInt8(ascii: ">") {
      position += 1
      return word(.other)
    }
    if byte == UInt8(ascii: "=") || byte == UInt8(ascii: "!"), peek() == UInt8(ascii: "=") {
      position += 1
      return word(.other)
    }
    guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") else { return word(.other) }
    // A literal without its end goes no further than its line.
    while position < bytes.count, peek() != byte, peek() != UInt8(ascii: "\n") {
      position += peek() == UInt8(ascii: "\\") && peek(1) != UInt8(ascii: "\n") ? 2 : 1
    }
    position = min(position, bytes.count)
    if peek() == byte { position += 1 }
    return word(.literal)
  }

  private mutating func readDirective() {
    let start = position
    let first = line
    position += 1
    var found: [DriverText.Word] = []
    var text = ""
    while position < bytes.count, peek() != UInt8(ascii: "\n") {
      let before = position
      if skipBlank() { continue }
      // `<linux/vfio.h>` is one word.
      if found.count == 1, found[0].text.hasPrefix("include"), peek() == UInt8(ascii: "<") {
        while position < bytes.count, peek() != UInt8(ascii: "\n"), peek() != UInt8(ascii: ">") {
          position += 1
        }
        if peek() == UInt8(ascii: ">") { position += 1 }
        text = String(decoding: bytes[before..<position], as: UTF8.self)
        continue
      }
      let word = next()
      if !found.isEmpty {
        let previous = found[found.count - 1]
        let isApart = previous.offset + previous.text.utf8.count < word.offset
        text += isApart && !text.isEmpty ? " \(word.text)" : word.text
      }
      found.append(word)
    }
    guard let keyword = found.first?.text else { return }
    directives.append(
      DriverText.Directive(
        keyword: keyword, words: Array(found.dropFirst()), text: text, line: first,
        lastLine: line, range: start..<position))
    follow(keyword)
  }

  /// Branches are alternatives: each starts at the depth of the first one, whose end counts.
  private mutating func follow(_ keyword: String) {
    switch keyword {
    case "if", "ifdef", "ifndef": depths.append((depth, nil))
    case "elif", "else", "elifdef", "elifndef":
      guard let last = depths.indices.last else { return }
      if depths[last].first == nil { depths[last].first = depth }
      depth = depths[last].start
    case "endif":
      if let last = depths.popLast() { depth = last.first ?? depth }
    default: break
    }
  }
}
