/// Reads C declarations: type names, prototypes, struct members, whole records and enums.
///
/// For text that was not written for a compiler (table rows, DepSurf and kernel-doc pages, type
/// spellings); a header is libclang's. Every construct that it does not know is an error with a
/// place, never skipped.
package struct CDeclarationParser {
  /// What could not be read, and where in the text.
  package struct Failure: Error, Hashable {
    package let message: String
    /// From 1, in the text that was parsed.
    package let line: Int
    package let column: Int

    package init(message: String, line: Int, column: Int) {
      self.message = message
      self.line = line
      self.column = column
    }
  }

  /// A declarator's outcome: `int (*match)(void *)` is the name "match" and its type.
  package struct Declared: Hashable, Sendable {
    package var name: String?
    package var type: CType
    package var annotations: [Annotation]
    package var isInline: Bool
    /// The record or enum that was declared in place, if any.
    package var body: Body?
    /// Records and enums with a tag that are declared inside of the body, inner ones first.
    ///
    /// C hoists them to file scope: `struct dma_buf_poll_cb_t { … } cb_in, cb_out;`.
    package var hoisted: [Body] = []

    package enum Body: Hashable, Sendable {
      case record(tag: String?, Record)
      case enumeration(tag: String?, Enumeration)
    }
  }

  private let tokens: [CToken]
  private var index = 0
  /// The bodies with a tag that were met inside of other bodies.
  private var hoisted: [Declared.Body] = []
  /// How many brackets, pointers and bodies are being read inside of each other.
  private var depth = 0
  /// More than any kernel declaration has, and little enough for every stack.
  private static let greatestDepth = 64

  package init(_ text: some StringProtocol) throws(Failure) {
    do throws(CLexer.Failure) {
      tokens = try CLexer.tokens(of: text)
    } catch {
      throw Failure(message: error.message, line: error.line, column: error.column)
    }
  }

  /// Reads one type name or declaration, with or without a name; the whole text.
  package static func declared(_ text: some StringProtocol) throws(Failure) -> Declared {
    var parser = try CDeclarationParser(text)
    var result = try parser.declaration()
    parser.skip(";")
    try parser.end()
    result.hoisted = parser.hoisted
    return result
  }

  /// Reads a type without a name: `struct page **`.
  package static func type(_ text: some StringProtocol) throws(Failure) -> CType {
    let result = try declared(text)
    guard result.name == nil, result.body == nil else {
      throw Failure(message: "a type without a name was expected", line: 1, column: 1)
    }
    return result.type
  }

  /// Reads declarations, each with its `;`, to the end of the text.
  package static func declarations(_ text: some StringProtocol) throws(Failure) -> [Declared] {
    var parser = try CDeclarationParser(text)
    var result: [Declared] = []
    while !parser.isAtEnd {
      var declarators = try parser.declarators()
      if !declarators.isEmpty { declarators[0].hoisted = parser.hoisted }
      parser.hoisted = []
      result.append(contentsOf: declarators)
      try parser.expect(";")
    }
    return result
  }

  /// Reads one member of a record, with or without its `;`: `u8 cdev_opened:1`.
  package static func member(_ text: some StringProtocol) throws(Failure) -> Member {
    var parser = try CDeclarationParser(text)
    let base = try parser.specifiers()
    let member = try parser.memberDeclarator(base)
    parser.skip(";")
    try parser.end()
    return member
  }

  // MARK: Tokens

  package var isAtEnd: Bool { index >= tokens.count }

  private func text(_ offset: Int = 0) -> String {
    index + offset < tokens.count ? tokens[index + offset].text : ""
  }

  private var isIdentifier: Bool { index < tokens.count && tokens[index].kind == .identifier }

  @discardableResult
  private mutating func skip(_ text: String) -> Bool {
    guard self.text() == text else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ text: String) throws(Failure) {
    guard skip(text) else { throw failure("'\(text)' was expected") }
  }

  private func end() throws(Failure) {
    guard isAtEnd else { throw failure("nothing more was expected") }
  }

  private func failure(_ message: String) -> Failure {
    guard let token = index < tokens.count ? tokens[index] : tokens.last else {
      return Failure(message: message + ", the text is empty", line: 1, column: 1)
    }
    let found = index < tokens.count ? ", found '\(token.text)'" : ", found the end"
    return Failure(message: message + found, line: token.line, column: token.column)
  }

  private mutating func deepen() throws(Failure) {
    guard depth < Self.greatestDepth else { throw failure("nested too deeply") }
    depth += 1
  }

  // MARK: Declarations

  private mutating func declaration() throws(Failure) -> Declared {
    var declared = try specifiers()
    let declarator = try self.declarator(declared.type, annotations: &declared.annotations)
    declared.name = declarator.name
    declared.type = declarator.type
    return declared
  }

  /// One declaration's declarators: `struct a { … } b, *c` are two.
  private mutating func declarators() throws(Failure) -> [Declared] {
    let base = try specifiers()
    var result: [Declared] = []
    repeat {
      var declared = base
      let declarator = try self.declarator(base.type, annotations: &declared.annotations)
      declared.name = declarator.name
      declared.type = declarator.type
      if !result.isEmpty { declared.body = nil }
      result.append(declared)
    } while skip(",")
    return result
  }

  private static let ignoredWords: Set<String> = [
    "extern", "static", "__force", "__extension__", "__always_inline",
  ]
  private static let baseWords: Set<String> = [
    "void", "char", "short", "int", "long", "signed", "unsigned", "float", "double", "_Bool",
    "bool", "__int128",
  ]

  private mutating func specifiers() throws(Failure) -> Declared {
    var words: [String] = []
    var name: String?
    var qualifiers: CType.Qualifiers = []
    var result = Declared(
      name: nil, type: .named("int"), annotations: [], isInline: false, body: nil)
    loop: while isIdentifier {
      let word = text()
      switch word {
      case "const", "__const": qualifiers.insert(.const)
      case "volatile": qualifiers.insert(.volatile)
      case "restrict", "__restrict": qualifiers.insert(.restrict)
      case "inline", "__inline", "__inline__": result.isInline = true
      case "struct", "union", "enum":
        guard name == nil, words.isEmpty else { break loop }
        index += 1
        name = try tagged(word, into: &result)
        continue loop
      case _ where Self.ignoredWords.contains(word): break
      case _ where Self.baseWords.contains(word):
        guard name == nil else { break loop }
        words.append(word == "_Bool" ? "bool" : word)
      default:
        if let annotation = Annotation(rawValue: word) {
          result.annotations.append(annotation)
        } else if name == nil, words.isEmpty {
          name = word
        } else {
          break loop
        }
      }
      index += 1
    }
    if name == nil { name = try canonical(words) }
    guard let name else { throw failure("a type was expected") }
    result.type = .named(name, qualifiers)
    return result
  }

  /// `long unsigned int` is `unsigned long`: the spelling that compilers print.
  private func canonical(_ words: [String]) throws(Failure) -> String? {
    if words.isEmpty { return nil }
    if words.count == 1, words[0] != "signed", words[0] != "unsigned" { return words[0] }
    let longs = words.count { $0 == "long" }
    let isUnsigned = words.contains("unsigned")
    let prefix = isUnsigned ? "unsigned " : ""
    if words.contains("char") {
      return isUnsigned ? "unsigned char" : words.contains("signed") ? "signed char" : "char"
    }
    if words.contains("short") { return prefix + "short" }
    if words.contains("double") { return longs > 0 ? "long double" : "double" }
    if words.contains("__int128") { return prefix + "__int128" }
    if longs > 2 { throw failure("'long' stands too often") }
    return prefix + (longs == 2 ? "long long" : longs == 1 ? "long" : "int")
  }

  /// Reads what follows `struct`, `union` or `enum` (tag, body, or both) and names the type.
  private mutating func tagged(
    _ keyword: String, into result: inout Declared
  ) throws(Failure) -> String {
    try deepen()
    defer { depth -= 1 }
    var tag: String?
    if isIdentifier {
      tag = text()
      index += 1
    }
    guard skip("{") else {
      guard let tag else { throw failure("a tag or '{' was expected") }
      return "\(keyword) \(tag)"
    }
    if keyword == "enum" {
      result.body = .enumeration(tag: tag, try enumerationBody(isAnonymous: tag == nil))
    } else {
      let kind: Record.Kind = keyword == "struct" ? .structure : .union
      result.body = .record(tag: tag, Record(kind: kind, members: try recordBody(of: tag)))
    }
    return tag.map { "\(keyword) \($0)" } ?? keyword
  }

  private mutating func recordBody(of tag: String?) throws(Failure) -> [Member] {
    var members: [Member] = []
    while !skip("}") {
      guard !isAtEnd else { throw failure("'}' was expected") }
      let base = try specifiers()
      hoist(base.body, outOf: tag)
      if text() == ";" {
        // A record without a tag and without a name: its members are reached directly.
        guard case .record(let tag, let record) = base.body, tag == nil else {
          throw failure("a member's name was expected")
        }
        index += 1
        members.append(Member(name: nil, content: .record(record)))
        continue
      }
      repeat {
        members.append(try memberDeclarator(base))
      } while skip(",")
      try expect(";")
    }
    return members
  }

  private mutating func hoist(_ body: Declared.Body?, outOf enclosing: String?) {
    switch body {
    case .record(let tag?, var record):
      record.enclosing = enclosing
      hoisted.append(.record(tag: tag, record))
    case .enumeration(_?, _):
      if let body { hoisted.append(body) }
    case .record(nil, _), .enumeration(nil, _), nil: break
    }
  }

  private mutating func memberDeclarator(_ base: Declared) throws(Failure) -> Member {
    var annotations = base.annotations
    let declarator = try self.declarator(base.type, annotations: &annotations)
    var bits: Int?
    if skip(":") {
      guard let width = Int(text()), width >= 0, width <= 128 else {
        throw failure("a bit-field's width was expected")
      }
      bits = width
      index += 1
    }
    var content = Member.Content.type(declarator.type)
    if case .record(nil, let record) = base.body {
      guard declarator.type == base.type else {
        throw failure("a record without a tag cannot have a pointer or an array of it here")
      }
      content = .record(record)
    } else if declarator.name == nil, bits == nil {
      throw failure("a member's name was expected")
    }
    return Member(
      name: declarator.name, content: content, bits: bits, annotations: annotations.sorted())
  }

  private mutating func enumerationBody(isAnonymous: Bool) throws(Failure) -> Enumeration {
    var constants: [Enumeration.Constant] = []
    var next: Int64 = 0
    while !skip("}") {
      guard isIdentifier else { throw failure("an enum constant was expected") }
      let name = text()
      index += 1
      if skip("=") {
        let isNegative = skip("-")
        guard let value = integer(text()) else { throw failure("a number was expected") }
        index += 1
        next = isNegative ? -value : value
      }
      constants.append(.init(name: name, value: next))
      next &+= 1
      if !skip(",") {
        try expect("}")
        break
      }
    }
    return Enumeration(isAnonymous: isAnonymous, constants: constants)
  }

  private func integer(_ text: String) -> Int64? {
    text.hasPrefix("0x") ? Int64(text.dropFirst(2), radix: 16) : Int64(text)
  }

  // MARK: Declarators

  private mutating func declarator(
    _ base: CType, annotations: inout [Annotation]
  ) throws(Failure) -> (name: String?, type: CType) {
    try deepen()
    defer { depth -= 1 }
    var type = base
    var pointers = 0
    while skip("*") {
      pointers += 1
      guard pointers <= Self.greatestDepth else { throw failure("too many '*'") }
      var qualifiers: CType.Qualifiers = []
      qualifiers: while isIdentifier {
        switch text() {
        case "const": qualifiers.insert(.const)
        case "volatile": qualifiers.insert(.volatile)
        case "restrict", "__restrict": qualifiers.insert(.restrict)
        case "__force": break
        default:
          guard let annotation = Annotation(rawValue: text()) else { break qualifiers }
          annotations.append(annotation)
        }
        index += 1
      }
      type = .pointer(type, qualifiers)
    }
    while isIdentifier, let annotation = Annotation(rawValue: text()) {
      annotations.append(annotation)
      index += 1
    }
    if text() == "(", text(1) == "*" {
      // Inside out: what follows the closing parenthesis belongs to the base first.
      let inner = index + 1
      try skipParentheses()
      type = try suffixes(type)
      let after = index
      index = inner
      let result = try declarator(type, annotations: &annotations)
      try expect(")")
      index = after
      return result
    }
    var name: String?
    if isIdentifier {
      name = text()
      index += 1
    }
    return (name, try suffixes(type))
  }

  private mutating func skipParentheses() throws(Failure) {
    var depth = 0
    repeat {
      guard !isAtEnd else { throw failure("')' was expected") }
      if text() == "(" { depth += 1 }
      if text() == ")" { depth -= 1 }
      index += 1
    } while depth > 0
  }

  private mutating func suffixes(_ base: CType) throws(Failure) -> CType {
    if skip("(") { return .function(try functionType(result: base)) }
    var counts: [String?] = []
    while skip("[") {
      guard counts.count < Self.greatestDepth else { throw failure("too many '['") }
      var count: [String] = []
      while text() != "]" {
        guard !isAtEnd else { throw failure("']' was expected") }
        count.append(text())
        index += 1
      }
      index += 1
      counts.append(count.isEmpty ? nil : count.joined(separator: " "))
    }
    return counts.reversed().reduce(base) { .array($0, count: $1) }
  }

  private mutating func functionType(result: CType) throws(Failure) -> FunctionType {
    var type = FunctionType(result: result, parameters: [])
    if skip(")") { return type }
    if text() == "void", text(1) == ")" {
      index += 2
      return type
    }
    repeat {
      if skip("...") {
        type.isVariadic = true
        break
      }
      let parameter = try declaration()
      type.parameters.append(
        Parameter(
          name: parameter.name, type: parameter.type, annotations: parameter.annotations.sorted()))
    } while skip(",")
    try expect(")")
    return type
  }
}
