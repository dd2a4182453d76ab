import KernelModel

/// Reads a header's lexical structure; refuses what is not the text of a header.
struct HeaderScanner {
  /// No kernel header comes near it: the largest of the set has 76 kB.
  static let largestHeader = 4 << 20

  private let path: String
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var result: HeaderText
  /// The conditionals that are open, outermost first.
  private var open: [OpenConditional] = []
  /// The macro of the directive before, where that was an `#ifndef`: an include guard may follow.
  private var previousGuard: String?

  private struct OpenConditional {
    var conditional: HeaderText.Conditional
    let line: Int
    /// Set when the directive after `#ifndef X` is `#define X`: an include guard.
    var guardName: String?
    var isGuard = false
  }

  /// Scans the text of the header at `path`.
  ///
  /// - Throws: `Diagnostics` for a text that is empty, too large, binary, not LF-terminated UTF-8,
  ///   or that ends inside a comment or conditional.
  static func scan(_ bytes: [UInt8], path: String) throws(Diagnostics) -> HeaderText {
    try check(bytes, path: path)
    var scanner = HeaderScanner(path: path, bytes: bytes)
    try scanner.run()
    return scanner.result
  }

  private init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    result = HeaderText(path: path, bytes: bytes)
  }

  private static func check(_ bytes: [UInt8], path: String) throws(Diagnostics) {
    func refuse(_ identifier: String, _ message: String, line: Int = 0) -> Diagnostics {
      let place = SourceLocation(path: path, line: line, column: line > 0 ? 1 : 0)
      return Diagnostics(Diagnostic(.error, identifier, message, at: place))
    }
    if bytes.isEmpty { throw refuse("header.empty", "the header is empty") }
    if bytes.count > largestHeader {
      throw refuse(
        "header.large", "\(bytes.count) bytes are no kernel header (limit \(largestHeader))")
    }
    if bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff]) {
      throw refuse("header.utf16", "the header is UTF-16; kernel headers are UTF-8")
    }
    var line = 1
    for (index, byte) in bytes.enumerated() {
      if byte == 0 {
        throw refuse("header.binary", "a NUL byte: this is not a text file", line: line)
      }
      if byte == UInt8(ascii: "\n") {
        if index > 0, bytes[index - 1] == UInt8(ascii: "\r") {
          throw refuse(
            "header.crlf", "CRLF line ends: the file was changed on its way from a kernel tree",
            line: line)
        }
        line += 1
      }
    }
    // A cut-off file must not pass for a shorter header.
    if bytes.last != UInt8(ascii: "\n") {
      throw refuse(
        "header.truncated", "no line end at the end: the header is truncated", line: line)
    }
  }

  private func peek(_ offset: Int = 0) -> UInt8 {
    position + offset < bytes.count ? bytes[position + offset] : 0
  }

  private func failure(_ identifier: String, _ message: String, line: Int) -> Diagnostics {
    Diagnostics(
      Diagnostic(
        .error, identifier, message, at: SourceLocation(path: path, line: line, column: 1)))
  }

  // MARK: Text

  private mutating func run() throws(Diagnostics) {
    var isLineStart = true
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\n"):
        position += 1
        line += 1
        isLineStart = true
        continue
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        position += 1
        continue
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"):
        try comment()
        continue
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"):
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
        continue
      case UInt8(ascii: "#") where isLineStart:
        try directive()
        isLineStart = true
        continue
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        literal(byte)
      default:
        position += 1
      }
      isLineStart = false
    }
    if let open = open.last {
      throw failure(
        "header.conditional", "this conditional has no #endif: the header is truncated",
        line: open.line)
    }
  }

  private mutating func literal(_ quote: UInt8) {
    position += 1
    while position < bytes.count, bytes[position] != quote, bytes[position] != UInt8(ascii: "\n") {
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    if peek() == quote { position += 1 }
  }

  private mutating func comment() throws(Diagnostics) {
    let start = position
    let firstLine = line
    position += 2
    while !(peek() == UInt8(ascii: "*") && peek(1) == UInt8(ascii: "/")) {
      guard position < bytes.count else {
        throw failure(
          "header.comment", "this comment has no end: the header is truncated", line: firstLine)
      }
      if bytes[position] == UInt8(ascii: "\n") { line += 1 }
      position += 1
    }
    position += 2
    let isDocumentation =
      position - start > 5 && bytes[start + 2] == UInt8(ascii: "*")
      && bytes[start + 3] != UInt8(ascii: "*")
    guard isDocumentation else { return }
    let text = bytes[(start + 3)..<(position - 2)]
    result.comments.append(
      HeaderText.DocComment(
        firstLine: firstLine, lastLine: line,
        lines: text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
          .map(Self.bare)))
  }

  /// A comment's line without its leading ` * `.
  private static func bare(_ line: ArraySlice<UInt8>) -> String {
    var line = line.drop(while: isBlank)
    if line.first == UInt8(ascii: "*") { line = line.dropFirst() }
    if let first = line.first, isBlank(first) { line = line.dropFirst() }
    while let last = line.last, isBlank(last) { line = line.dropLast() }
    return String(decoding: line, as: UTF8.self)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  // MARK: Directives

  /// One logical line: continuation lines joined, comments replaced by a space.
  private mutating func directive() throws(Diagnostics) {
    let start = position
    let firstLine = line
    var text: [UInt8] = []
    position += 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") {
      if peek() == UInt8(ascii: "\\"), peek(1) == UInt8(ascii: "\n") {
        text.append(UInt8(ascii: " "))
        position += 2
        line += 1
      } else if peek() == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") {
        text.append(UInt8(ascii: " "))
        try comment()
      } else if peek() == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "/") {
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
      } else if peek() == UInt8(ascii: "\"") || peek() == UInt8(ascii: "'") {
        let before = position
        literal(peek())
        text += bytes[before..<position]
      } else {
        text.append(bytes[position])
        position += 1
      }
    }
    let words = text.drop(while: Self.isBlank)
    let letters = words.prefix { isIdentifierStart($0) && $0 != UInt8(ascii: "_") }
    let keyword = String(decoding: letters, as: UTF8.self)
    let argument = String(decoding: words.dropFirst(letters.count), as: UTF8.self)[...]
    try apply(keyword, argument, line: firstLine, range: start..<position)
    previousGuard = keyword == "ifndef" ? Self.collapsed(argument) : nil
  }

  private static func collapsed(_ text: Substring) -> String {
    text.utf8.split(whereSeparator: isBlank).map { Substring($0) }.joined(separator: " ")
  }

  private mutating func apply(
    _ keyword: String, _ argument: Substring, line: Int, range: Range<Int>
  ) throws(Diagnostics) {
    switch keyword {
    case "if", "ifdef", "ifndef":
      try begin(keyword, argument, line: line, range: range)
    case "elif", "else":
      try branch(keyword, argument, line: line, range: range)
    case "endif":
      guard var last = open.popLast() else {
        throw failure("header.conditional", "#endif without #if", line: line)
      }
      last.conditional.lastLine = line
      close(last)
    case "define":
      try define(argument, line: line)
    case "include":
      let target = Self.collapsed(argument)
      guard HeaderRecord.Include.isTarget(target) else {
        throw failure("header.directive", "#include takes <path>, \"path\" or a name", line: line)
      }
      result.includes.append(HeaderText.Include(target: target, line: line, range: range))
    case "error":
      if let index = open.indices.last, !open[index].isGuard {
        let branch = open[index].conditional.branches.indices.last ?? 0
        open[index].conditional.branches[branch].isDead = true
      }
    case "undef", "pragma", "warning", "line", "": break
    default:
      throw failure("header.directive", "#\(keyword) is no directive", line: line)
    }
  }

  private func condition(
    _ keyword: String, _ argument: Substring, line: Int
  ) throws(Diagnostics) -> String {
    let text = Self.collapsed(argument)
    switch keyword {
    case "ifdef", "ifndef":
      guard isCIdentifier(text) else {
        throw failure("header.directive", "#\(keyword) takes a macro's name", line: line)
      }
      return keyword == "ifdef" ? "defined(\(text))" : "!defined(\(text))"
    default:
      guard !text.isEmpty else {
        throw failure("header.directive", "#\(keyword) without a condition", line: line)
      }
      return text
    }
  }

  private mutating func begin(
    _ keyword: String, _ argument: Substring, line: Int, range: Range<Int>
  ) throws(Diagnostics) {
    let condition = try self.condition(keyword, argument, line: line)
    let branch = HeaderText.Conditional.Branch(
      range: range, condition: condition, line: line, isDead: condition == "0")
    open.append(
      OpenConditional(
        conditional: HeaderText.Conditional(branches: [branch], lastLine: line), line: line,
        guardName: keyword == "ifndef" && open.isEmpty ? Self.collapsed(argument) : nil))
  }

  private mutating func branch(
    _ keyword: String, _ argument: Substring, line: Int, range: Range<Int>
  ) throws(Diagnostics) {
    guard let index = open.indices.last else {
      throw failure("header.conditional", "#\(keyword) without #if", line: line)
    }
    var condition: String?
    if keyword == "elif" { condition = try self.condition(keyword, argument, line: line) }
    let isDead =
      condition == "0"
      || (keyword == "else" && open[index].conditional.branches[0].condition == "1")
    open[index].conditional.branches.append(
      .init(range: range, condition: condition, line: line, isDead: isDead))
  }

  /// A finished conditional goes where it stands: into its parent's branch, or to the top.
  private mutating func close(_ last: OpenConditional) {
    let finished: [HeaderText.Conditional]
    if last.isGuard, last.conditional.branches.count == 1 {
      finished = last.conditional.branches[0].children
    } else {
      finished = [last.conditional]
    }
    guard let parent = open.indices.last else {
      result.conditionals += finished
      return
    }
    let branch = open[parent].conditional.branches.indices.last ?? 0
    open[parent].conditional.branches[branch].children += finished
  }

  private mutating func define(_ argument: Substring, line: Int) throws(Diagnostics) {
    let text = Substring(argument.utf8.drop(while: Self.isBlank))
    let name = Substring(text.utf8.prefix(while: isIdentifierPart))
    guard isCIdentifier(name) else {
      throw failure("header.directive", "#define takes a name", line: line)
    }
    var body = text[name.endIndex...]
    if let index = open.indices.last, open[index].guardName == String(name),
      let previousGuard, previousGuard == name,
      body.utf8.allSatisfy(Self.isBlank)
    {
      open[index].isGuard = true
      return
    }
    var parameters: [String]?
    if body.first == "(" {
      guard let end = body.firstIndex(of: ")") else {
        throw failure("header.directive", "a parameter list without its end", line: line)
      }
      parameters = body[body.index(after: body.startIndex)..<end]
        .split(separator: ",").map { Self.collapsed($0) }
      guard parameters?.allSatisfy({ isCIdentifier($0) || $0.hasSuffix("...") }) ?? true else {
        throw failure("header.directive", "a parameter that is no name", line: line)
      }
      body = body[body.index(after: end)...]
    }
    let tokens: [CToken]
    do throws(CLexer.Failure) {
      tokens = try CLexer.tokens(of: body)
    } catch {
      throw failure("header.macro", "\(name): \(error.message)", line: line)
    }
    result.macros.append(
      HeaderText.MacroDefinition(
        name: String(name), parameters: parameters, tokens: tokens.map(\.text), line: line))
  }
}
