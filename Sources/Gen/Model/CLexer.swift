/// A token of C, as far as declarations and macro bodies need it.
package struct CToken: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case identifier, number, string, punctuation
  }

  package let kind: Kind
  package let text: String
  /// Where the token starts: lines from 1, byte columns from 1, in the text that was lexed.
  package let line: Int
  package let column: Int
}

/// Splits C text into tokens; comments and white space are dropped, a backslash before a line end
/// too.
package struct CLexer {
  /// What stopped the lexer, and where.
  package struct Failure: Error, Hashable {
    package let message: String
    package let line: Int
    package let column: Int
  }

  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var lineStart = 0

  package static func tokens(of text: some StringProtocol) throws(Failure) -> [CToken] {
    var lexer = CLexer(bytes: Array(text.utf8))
    var tokens: [CToken] = []
    while let token = try lexer.next() { tokens.append(token) }
    return tokens
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func peek(_ offset: Int = 0) -> UInt8 {
    position + offset < bytes.count ? bytes[position + offset] : 0
  }

  private mutating func next() throws(Failure) -> CToken? {
    try skipBlank()
    guard position < bytes.count else { return nil }
    let start = position
    let column = start - lineStart + 1
    let kind: CToken.Kind
    let first = bytes[position]
    if isIdentifierStart(first) {
      while isIdentifierPart(peek()) { position += 1 }
      kind = .identifier
    } else if isDigit(first) {
      while isIdentifierPart(peek()) || peek() == UInt8(ascii: ".") { position += 1 }
      kind = .number
    } else if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      try skipLiteral(quote: first)
      kind = .string
    } else if first < 0x20 || first >= 0x7f {
      throw Failure(message: "a byte that C does not know here", line: line, column: column)
    } else {
      position += punctuationLength()
      kind = .punctuation
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    return CToken(kind: kind, text: text, line: line, column: column)
  }

  private func punctuationLength() -> Int {
    let first = bytes[position]
    let second = peek(1)
    switch (first, second) {
    case (UInt8(ascii: "."), UInt8(ascii: ".")): return peek(2) == first ? 3 : 1
    case (UInt8(ascii: "<"), UInt8(ascii: "<")), (UInt8(ascii: ">"), UInt8(ascii: ">")):
      return peek(2) == UInt8(ascii: "=") ? 3 : 2
    case (UInt8(ascii: "-"), UInt8(ascii: ">")), (UInt8(ascii: "-"), UInt8(ascii: "-")),
      (UInt8(ascii: "+"), UInt8(ascii: "+")), (UInt8(ascii: "&"), UInt8(ascii: "&")),
      (UInt8(ascii: "|"), UInt8(ascii: "|")), (UInt8(ascii: "#"), UInt8(ascii: "#")):
      return 2
    case (_, UInt8(ascii: "=")):
      switch first {
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "!"),
        UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"),
        UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "^"):
        return 2
      default: return 1
      }
    default: return 1
    }
  }

  private mutating func skipLiteral(quote: UInt8) throws(Failure) {
    let column = position - lineStart + 1
    position += 1
    while position < bytes.count, bytes[position] != quote {
      if bytes[position] == UInt8(ascii: "\n") { break }
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard position < bytes.count, bytes[position] == quote else {
      throw Failure(message: "a literal without its end", line: line, column: column)
    }
    position += 1
  }

  private mutating func skipBlank() throws(Failure) {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\n"):
        position += 1
        line += 1
        lineStart = position
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        position += 1
      case UInt8(ascii: "\\") where peek(1) == UInt8(ascii: "\n"):
        position += 1
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"):
        try skipComment()
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"):
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
      default: return
      }
    }
  }

  private mutating func skipComment() throws(Failure) {
    let (startLine, column) = (line, position - lineStart + 1)
    position += 2
    while position < bytes.count {
      if peek() == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") {
        position += 2
        return
      }
      if peek() == UInt8(ascii: "\n") {
        line += 1
        lineStart = position + 1
      }
      position += 1
    }
    throw Failure(message: "a comment without its end", line: startLine, column: column)
  }
}

/// Whether a byte can begin a C identifier.
@inlinable package func isIdentifierStart(_ byte: UInt8) -> Bool {
  (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z"))
    || (byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")) || byte == UInt8(ascii: "_")
}

/// Whether a byte can stand inside a C identifier.
@inlinable package func isIdentifierPart(_ byte: UInt8) -> Bool {
  isIdentifierStart(byte) || isDigit(byte)
}

@inlinable package func isDigit(_ byte: UInt8) -> Bool {
  byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
}

/// Whether a text is one C identifier and no keyword's place to break out of: the check that every
/// name passes before it reaches generated text.
@inlinable public func isCIdentifier(_ text: some StringProtocol) -> Bool {
  guard let first = text.utf8.first, isIdentifierStart(first), text.utf8.count <= 255 else {
    return false
  }
  return text.utf8.allSatisfy(isIdentifierPart)
}
