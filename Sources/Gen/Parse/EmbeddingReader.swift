import KernelModel

/// Finds the members of structs that are of a named type by value.
///
/// Words are enough: a member is `struct`, the tag and a declarator that does not begin with `*`,
/// right inside of a struct's braces and outside of brackets.
struct EmbeddingReader {
  /// A member, and the line that it is declared on.
  struct Found {
    var embedding: MentionRecord.Embedding
    let line: Int
  }

  private let words: [CWords.Word]
  private let names: Set<String>
  private var index = 0
  private var found: [Found] = []
  /// The braces that are open, outermost first.
  private var open: [Brace] = []

  private struct Brace {
    /// `struct` or `union`; nil for a function's body and the like.
    let keyword: String?
    let tag: String?
    let isTypedef: Bool
    /// What was found in it, to be completed where it closes.
    var members: [(path: String, type: String, line: Int)] = []
  }

  init(words: [CWords.Word], names: Set<String>) {
    self.words = words
    self.names = names
  }

  /// All such members, in source order of the records around them.
  mutating func embeddings() -> [Found] {
    var brackets = 0
    while index < words.count {
      switch words[index].text {
      case "{" where words[index].kind == .other:
        open.append(brace())
        brackets = 0
      case "}" where words[index].kind == .other:
        close()
        brackets = 0
      case "(" where words[index].kind == .other: brackets += 1
      case ")" where words[index].kind == .other: brackets = max(0, brackets - 1)
      case "struct", "union", "enum":
        if brackets == 0, open.last?.keyword != nil { readMember() }
      default: break
      }
      index += 1
    }
    return found
  }

  private func text(_ index: Int) -> String {
    words.indices.contains(index) && words[index].kind != .literal ? words[index].text : ""
  }

  /// What the brace at the current word opens: the words before it say so.
  private func brace() -> Brace {
    var start = beforeAttributes(index - 1)
    var tag: String?
    if isCIdentifier(text(start)), !["struct", "union"].contains(text(start)) {
      tag = text(start)
      start = beforeAttributes(start - 1)
    }
    guard ["struct", "union"].contains(text(start)) else {
      return Brace(keyword: nil, tag: nil, isTypedef: false)
    }
    return Brace(keyword: text(start), tag: tag, isTypedef: text(start - 1) == "typedef")
  }

  /// The last word up to here that belongs to no attribute: `__packed`, `__aligned(8)`.
  private func beforeAttributes(_ last: Int) -> Int {
    var position = last
    while position >= 0 {
      var start = position
      if text(start) == ")" {
        var depth = 0
        repeat {
          if text(start) == ")" { depth += 1 }
          if text(start) == "(" { depth -= 1 }
          start -= 1
        } while start >= 0 && depth > 0
      }
      guard Self.isAttribute(text(start)) else { break }
      position = start - 1
    }
    return position
  }

  /// Whether a word says how a thing is stored, not what it is called.
  private static func isAttribute(_ word: String) -> Bool {
    switch word {
    case "const", "volatile", "__user", "__iomem", "__rcu", "__percpu", "__force", "__packed",
      "__aligned", "__attribute__", "__randomize_layout", "__no_randomize_layout",
      "__designated_init", "__counted_by":
      true
    default: word.hasPrefix("____cacheline_")
    }
  }

  private mutating func close() {
    guard let brace = open.popLast(), let keyword = brace.keyword else { return }
    if brace.members.isEmpty { return }
    if let tag = brace.tag {
      add(brace, record: "\(keyword) \(tag)")
      return
    }
    // What stands behind the brace: names of members or of a typedef, or nothing.
    var position = index + 1
    var declarators: [String] = []
    while position < words.count {
      while Self.isAttribute(text(position)) { position += 1 }
      if isCIdentifier(text(position)) {
        declarators.append(text(position) + dimensions(from: position + 1))
      }
      position = declaratorEnd(from: position)
      guard text(position) == "," else { break }
      position += 1
    }
    if let outer = open.indices.last, open[outer].keyword != nil {
      for prefix in declarators.isEmpty ? [""] : declarators.map({ $0 + "." }) {
        open[outer].members += brace.members.map { (prefix + $0.path, $0.type, $0.line) }
      }
    } else if brace.isTypedef, let name = declarators.first {
      add(brace, record: name)
    }
  }

  private mutating func add(_ brace: Brace, record: String) {
    for member in brace.members {
      found.append(
        Found(
          embedding: .init(record: record, member: member.path, type: member.type),
          line: member.line))
    }
  }

  /// A declaration that begins with `struct` and one of the names, up to its `;`.
  private mutating func readMember() {
    let tag = text(index + 1)
    guard names.contains(tag), text(index + 2) != "{", let outer = open.indices.last else { return }
    let type = "\(text(index)) \(tag)"
    var position = index + 2
    while position < words.count, text(position) != ";", text(position) != "}" {
      while Self.isAttribute(text(position)) { position += 1 }
      let name = text(position)
      if isCIdentifier(name) {
        open[outer].members.append(
          (name + dimensions(from: position + 1), type, words[position].line))
      }
      position = declaratorEnd(from: position)
      if text(position) == "," { position += 1 }
    }
    index = max(index, position - 1)
  }

  /// A pair of brackets for each dimension of an array.
  private func dimensions(from start: Int) -> String {
    var result = ""
    var position = start
    while text(position) == "[" {
      while position < words.count, text(position) != "]" { position += 1 }
      position += 1
      result += "[]"
    }
    return result
  }

  /// Where a declarator ends: at a comma outside of brackets, a semicolon or the closing brace.
  private func declaratorEnd(from start: Int) -> Int {
    var depth = 0
    var position = start
    while position < words.count {
      switch text(position) {
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      case ",": if depth <= 0 { return position }
      case ";", "}": return position
      default: break
      }
      position += 1
    }
    return position
  }
}
