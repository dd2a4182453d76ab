/// The function bodies of a driver that have nothing to do with what is recorded.
///
/// Most of a driver is such code, and it is parsed again for each release: left out, it costs
/// nothing. A body stays where it, or its function's head, names anything recorded, an own name that
/// leads there, or an own name that some release may leave out.
package struct IdleBodies: Sendable {
  /// For each text of the driver, the bytes between the braces of these bodies, in order.
  let ranges: [[Range<Int>]]

  package init(
    _ texts: [DriverText], resolved: [Set<String>], recorded: RecordedNames, own: DriverOwnNames
  ) {
    let outlines = texts.map(Outline.init)
    var names = NamesThatMatter(recorded, own)
    for (index, text) in texts.enumerated() {
      names.add(text, outlines[index], isConditional: false)
      // An own header that a conditional includes may be left out as a whole.
      let isIncluding = text.directives.contains { directive in
        guard let target = directive.includeTarget, resolved[index].contains(target) else {
          return false
        }
        return outlines[index].conditional.contains { $0.contains(directive.line) }
      }
      if isIncluding {
        for (other, text) in texts.enumerated() where other != index {
          names.add(text, outlines[other], isConditional: true)
        }
      }
    }
    // What stands for a name that matters does, too.
    while names.isOpen {
      names.isOpen = false
      for (index, text) in texts.enumerated() { names.follow(text, outlines[index]) }
    }
    ranges = zip(texts, outlines).map { text, outline in
      outline.functions.compactMap { function in
        // The function's own name says nothing of what it does.
        let head = text.words[function.words.lowerBound..<function.open]
        let name = head.firstIndex { $0.text == "(" } ?? head.startIndex
        guard !names.matter(in: head[..<max(head.startIndex, name - 1)]),
          !names.matter(in: head[name...]),
          !names.matter(in: text.words[function.open..<function.words.upperBound])
        else { return nil }
        let open = text.words[function.open]
        let close = text.words[function.words.upperBound - 1]
        let range = (open.offset + 1)..<max(open.offset + 1, close.offset)
        let lines = open.line...close.line
        return text.directives.contains { lines.contains($0.line) } ? nil : range
      }
    }
  }
}

/// Where a text's functions, statements and conditionals are.
private struct Outline {
  struct Function {
    /// Head and body, braces included.
    let words: Range<Int>
    /// The body's `{`.
    let open: Int
  }

  private(set) var functions: [Function] = []
  /// Everything else, as far as `;`, `{` or `}`.
  private(set) var statements: [Range<Int>] = []
  /// The lines of conditionals, but for include guards.
  let conditional: [ClosedRange<Int>]

  init(_ text: DriverText) {
    conditional = text.chains.filter { !Self.isGuard($0, in: text) }.map(\.lines)
    let words = text.words
    var start = 0
    var index = 0
    while index < words.count {
      let word = words[index]
      if word.text == "{", word.depth == 0, index > start, words[index - 1].text == ")",
        !words[start..<index].contains(where: { $0.text == "=" }),
        let close = words[...].closing(of: index, "{", "}")
      {
        functions.append(Function(words: start..<(close + 1), open: index))
        index = close + 1
        start = index
      } else {
        index += 1
        if word.text == ";" || word.text == "{" || word.text == "}" {
          statements.append(start..<index)
          start = index
        }
      }
    }
    if start < words.count { statements.append(start..<words.count) }
  }

  /// Statements, and the heads of functions.
  var declarations: [Range<Int>] {
    statements + functions.map { $0.words.lowerBound..<$0.open }
  }

  /// `#ifndef X`, `#define X` around the whole text.
  private static func isGuard(_ chain: DriverText.Chain, in text: DriverText) -> Bool {
    guard chain.branches.count == 1, let branch = chain.branches.first,
      branch.keyword == "ifndef", text.directives.count > 1,
      text.directives[0].line == branch.line, text.directives.last?.line == chain.lastLine
    else { return false }
    let second = text.directives[1]
    return second.keyword == "define" && second.words.first?.text == branch.names.first
  }
}

/// The names that a body must not have to be idle.
private struct NamesThatMatter {
  private let recorded: RecordedNames
  private let own: DriverOwnNames
  private let members: Set<String>
  private var found: Set<String> = []
  private var foundMembers: Set<String> = []
  /// Whether a name was found since it was looked for last.
  var isOpen = true

  init(_ recorded: RecordedNames, _ own: DriverOwnNames) {
    self.recorded = recorded
    self.own = own
    members = own.members.values.reduce(into: []) { $0.formUnion($1) }
  }

  /// Whether one of some words is such a name.
  func matter(in words: ArraySlice<DriverText.Word>) -> Bool {
    words.indices.contains { index in
      let word = words[index]
      guard word.kind == .name else { return false }
      if found.contains(word.text) || recorded.ordinary.contains(word.text)
        || recorded.tags.contains(word.text)
      {
        return true
      }
      guard index > words.startIndex else { return false }
      switch words[index - 1].text {
      case ".", "->":
        return recorded.memberNames.contains(word.text) || foundMembers.contains(word.text)
      // `container_of(pointer, struct own, member)`
      case ",": return foundMembers.contains(word.text)
      default: return false
      }
    }
  }

  private mutating func insert(_ name: String) {
    if found.insert(name).inserted { isOpen = true }
  }

  /// Takes in a name that is declared, at file scope or in a record.
  private mutating func insert(declared word: DriverText.Word) {
    if own.ordinary.contains(word.text) || own.tags.contains(word.text) { insert(word.text) }
    if word.depth > 0, members.contains(word.text),
      foundMembers.insert(word.text).inserted
    {
      isOpen = true
    }
  }

  /// Takes in what a release may leave out, and macros that are more than an expression.
  mutating func add(_ text: DriverText, _ outline: Outline, isConditional: Bool) {
    func isLeftOut(_ line: Int) -> Bool {
      isConditional || outline.conditional.contains { $0.contains(line) }
    }
    for directive in text.directives where directive.keyword == "define" {
      guard let name = directive.words.first else { continue }
      let body = directive.body
      let isWhole =
        body.count { $0.text == "{" } == body.count { $0.text == "}" }
        && body.count { $0.text == "(" } == body.count { $0.text == ")" }
      if isLeftOut(directive.line) || !isWhole || body.contains(where: { $0.text == "#" }) {
        insert(name.text)
      }
    }
    for range in outline.declarations {
      for word in text.words[range].names where isLeftOut(word.line) { insert(declared: word) }
    }
  }

  /// Takes in what is declared with a name that matters.
  mutating func follow(_ text: DriverText, _ outline: Outline) {
    for directive in text.directives where directive.keyword == "define" {
      if let name = directive.words.first, matter(in: directive.body) { insert(name.text) }
    }
    for range in outline.declarations where matter(in: text.words[range]) {
      // A record with such a member is one by that member.
      for word in text.words[range].names.filter({ !own.tags.contains($0.text) }) {
        insert(declared: word)
      }
    }
  }
}

extension ArraySlice<DriverText.Word> {
  /// The names that a declaration may declare: not parameters, and not what stands behind `=`.
  fileprivate var names: [DriverText.Word] {
    var names: [DriverText.Word] = []
    var parentheses = 0
    var isValue = false
    for index in indices {
      let previous = index > startIndex ? self[index - 1].text : ""
      switch self[index].text {
      case "(": parentheses += 1
      case ")": parentheses -= 1
      case "=": isValue = true
      case "," where parentheses == 0: isValue = false
      default:
        let isPointer = parentheses == 1 && previous == "*"
        if self[index].kind == .name, !isValue, previous != ".", parentheses == 0 || isPointer {
          names.append(self[index])
        }
      }
    }
    return names
  }
}
