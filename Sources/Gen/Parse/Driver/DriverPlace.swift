/// The words around a place where the compiler complains.
struct DriverPlace {
  private let words: [DriverText.Word]
  /// The word at the place or the first one behind it; nil behind the last one.
  let index: Int?

  init(_ text: DriverText, _ offset: Int) {
    words = text.words
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].offset < offset { low = middle + 1 } else { high = middle }
    }
    index = low < words.count ? low : nil
  }

  var previous: String? { index.flatMap { $0 > 0 ? words[$0 - 1].text : nil } }
  var next: String? { index.flatMap { $0 + 1 < words.count ? words[$0 + 1].text : nil } }

  func offset(_ index: Int) -> Int { words[index].offset }

  /// The index of the assignment's `=`: the place itself, or right before its value.
  private var assignment: Int? {
    guard let index else { return nil }
    if words[index].text == "=" { return index }
    var before = index - 1
    // `.attach = &my_attach`, `.attach = (my_attach)`
    while before >= 0, ["&", "(", "*"].contains(words[before].text) { before -= 1 }
    return before >= 0 && words[before].text == "=" ? before : nil
  }

  /// The offset of the member that is assigned or initialised: `attach` in `.attach = …`.
  var target: Int? {
    guard let assignment, assignment > 1, words[assignment - 1].kind == .name,
      [".", "->"].contains(words[assignment - 2].text)
    else { return nil }
    return words[assignment - 1].offset
  }

  /// The index of the first word of what is assigned.
  var value: Int? { assignment.map { $0 + 1 } }

  /// The index of the first name of an expression, its casts and operators passed over.
  func firstName(from start: Int?) -> Int? {
    guard var index = start else { return nil }
    while index < words.count, ["&", "(", "*", "!", "-"].contains(words[index].text) {
      index += 1
    }
    return index < words.count && words[index].kind == .name ? index : nil
  }

  /// Whether a value is a number or a string, written out, or a size.
  func isLiteral(_ start: Int?) -> Bool {
    guard let start, start < words.count else { return false }
    return words[start].kind == .number || words[start].kind == .literal
      || words[start].text == "sizeof"
  }

  /// Whether the statement or initialiser around the place names something recorded.
  func statementHolds(_ candidates: DriverCandidates) -> Bool {
    guard let index else { return false }
    var first = index
    while first > 0, words[first - 1].text != ";", words[first - 1].text != "}" { first -= 1 }
    var last = index
    while last + 1 < words.count, words[last].text != ";" { last += 1 }
    return candidates.all.contains { (first...last).contains($0.word) }
  }

  /// Whether the word stands before a declaration: an annotation and not a type.
  var isBeforeDeclaration: Bool {
    guard let next else { return false }
    return Self.beginnings.contains(next)
  }

  private static let beginnings: Set<String> = [
    "static", "inline", "const", "struct", "union", "enum", "void", "int", "unsigned", "signed",
    "char", "long", "short", "bool", "extern", "typedef", "u8", "u16", "u32", "u64", "s32", "s64",
    "size_t", "ssize_t",
  ]
}

extension String {
  /// What stands between the compiler's quotes.
  var quotedWords: [String] {
    var found: [String] = []
    var open: String.Index?
    for index in indices where self[index] == "'" {
      if let start = open {
        found.append(String(self[start..<index]))
        open = nil
      } else {
        open = self.index(after: index)
      }
    }
    return found
  }
}
