/// What a driver declares itself, whichever release: such a name never gets a stand-in.
package struct DriverOwnNames: Sendable {
  package private(set) var ordinary: Set<String> = []
  package private(set) var tags: Set<String> = []
  /// Members, by the tag of their record.
  package private(set) var members: [String: Set<String>] = [:]

  package init(_ texts: [DriverText]) {
    for text in texts { read(text) }
  }

  private mutating func read(_ text: DriverText) {
    for directive in text.directives where directive.keyword == "define" {
      if let name = directive.words.first { ordinary.insert(name.text) }
    }
    let words = text.words
    var enclosing: [(depth: Int, tag: String?, isEnum: Bool)] = []
    var pending: (tag: String?, isEnum: Bool)?
    /// What stands between parentheses at file scope are a macro's arguments, or parameters.
    var parentheses = 0
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1].text : ""
      switch word.text {
      case "struct", "union", "enum":
        if index + 1 < words.count, words[index + 1].kind == .name {
          if index + 2 < words.count, words[index + 2].text == "{" {
            tags.insert(next)
            pending = (next, word.text == "enum")
          }
        } else if next == "{" {
          pending = (nil, word.text == "enum")
        }
      case "(": parentheses += 1
      case ")": parentheses = max(0, parentheses - 1)
      case ";": parentheses = 0
      case "{":
        parentheses = 0
        enclosing.append((word.depth, pending?.tag, pending?.isEnum ?? false))
        pending = nil
      case "}":
        while let last = enclosing.last, last.depth >= word.depth { enclosing.removeLast() }
      default:
        guard word.kind == .name else { continue }
        if word.depth == 0, parentheses == 0, ["(", "=", ";", "[", ","].contains(next) {
          ordinary.insert(word.text)
        } else if let last = enclosing.last, last.isEnum, [",", "=", "}"].contains(next) {
          ordinary.insert(word.text)
        } else if [";", "[", ":", ",", ")"].contains(next),
          let tag = enclosing.last(where: { $0.tag != nil && !$0.isEnum })?.tag
        {
          members[tag, default: []].insert(word.text)
        }
      }
    }
  }
}
