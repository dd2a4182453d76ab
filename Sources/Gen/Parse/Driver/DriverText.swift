import KernelModel

/// A driver's source file as words and directives, with the place of each.
///
/// What libclang does not tell: the text that a release leaves out, the shape of conditionals, and
/// where to ask for a cursor. What a word *means* stays libclang's to say.
package struct DriverText: Sendable {
  /// A name, number, literal or punctuator outside of directives.
  package struct Word: Sendable {
    package enum Kind: Sendable { case name, number, literal, other }

    package let kind: Kind
    package let text: String
    package let offset: Int
    /// From 1.
    package let line: Int
    /// From 1, in bytes.
    package let column: Int
    /// How many braces are open before it.
    package let depth: Int
  }

  /// A line that begins with `#`, continuation lines joined.
  package struct Directive: Sendable {
    package let keyword: String
    /// What stands behind the keyword, comments left out.
    package let words: [Word]
    package let text: String
    package let line: Int
    package let lastLine: Int
    let range: Range<Int>
  }

  /// An `#if` with its branches, up to `#endif`.
  package struct Chain: Sendable {
    package struct Branch: Sendable {
      /// `if`, `ifdef`, `ifndef`, `elif` or `else`.
      package let keyword: String
      /// The condition's words; empty for `#else`.
      package let condition: String
      package let names: [String]
      /// What its `__has_include` asks for.
      let askedIncludes: [String]
      /// The line of its directive.
      package let line: Int
      /// The last line before the next directive of the chain.
      package var lastLine: Int
    }

    package var branches: [Branch]
    /// The line of the `#endif`.
    package var lastLine: Int

    package var lines: ClosedRange<Int> { (branches.first?.line ?? lastLine)...lastLine }
  }

  package private(set) var bytes: [UInt8]
  package private(set) var words: [Word] = []
  package private(set) var directives: [Directive] = []
  /// In the order of their first lines; an inner one after its outer one.
  package private(set) var chains: [Chain] = []

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var lexer = DriverLexer(bytes)
    lexer.run()
    words = lexer.words
    directives = lexer.directives
    chains = Self.chains(of: directives)
  }

  private static func chains(of directives: [Directive]) -> [Chain] {
    var chains: [Chain] = []
    var open: [Int] = []
    func branch(_ directive: Directive) -> Chain.Branch {
      Chain.Branch(
        keyword: directive.keyword, condition: directive.text,
        names: directive.words.filter { $0.kind == .name }.map(\.text),
        askedIncludes: directive.askedIncludes, line: directive.line,
        lastLine: directive.lastLine)
    }
    for directive in directives {
      switch directive.keyword {
      case "if", "ifdef", "ifndef":
        open.append(chains.count)
        chains.append(Chain(branches: [branch(directive)], lastLine: directive.lastLine))
      case "elif", "else", "elifdef", "elifndef":
        guard let index = open.last else { continue }
        chains[index].branches[chains[index].branches.count - 1].lastLine = directive.line - 1
        chains[index].branches.append(branch(directive))
      case "endif":
        guard let index = open.popLast() else { continue }
        chains[index].branches[chains[index].branches.count - 1].lastLine = directive.line - 1
        chains[index].lastLine = directive.line
      default: break
      }
    }
    // A conditional without its end is the compiler's to complain about.
    return chains
  }

  /// The directives alone, each on its line; some include lines are left out.
  func skeleton(blanking includes: [Directive]) -> [UInt8] {
    let left = Set(includes.map(\.line))
    return skeleton { !left.contains($0.line) }
  }

  /// Some of the directives alone, each on its line.
  func skeleton(_ isKept: (Directive) -> Bool) -> [UInt8] {
    var result: [UInt8] = []
    var line = 1
    for directive in directives where isKept(directive) {
      while line < directive.line {
        result.append(UInt8(ascii: "\n"))
        line += 1
      }
      result += bytes[directive.range]
      line = directive.lastLine
    }
    let last = bytes.count { $0 == UInt8(ascii: "\n") } + 1
    result += repeatElement(UInt8(ascii: "\n"), count: max(1, last - line))
    return result
  }

  /// The text with parts of it written anew, every offset and line kept: a part is not longer than
  /// what it stands for.
  func replacing(_ edits: [(range: Range<Int>, text: String)]) -> DriverText {
    var result = self
    for (range, text) in edits {
      let new = Array(text.utf8.prefix(range.count))
      for (index, place) in range.enumerated() {
        if index < new.count {
          result.bytes[place] = new[index]
        } else if bytes[place] != UInt8(ascii: "\n"), bytes[place] != UInt8(ascii: "\\") {
          result.bytes[place] = UInt8(ascii: " ")
        }
      }
    }
    return result
  }

  /// Where a directive's keyword stands; nil where a comment stands before it.
  func keywordRange(of directive: Directive) -> Range<Int>? {
    let keyword = Array(directive.keyword.utf8)
    var start = directive.range.lowerBound + 1
    while start < directive.range.upperBound,
      bytes[start] == UInt8(ascii: " ") || bytes[start] == UInt8(ascii: "\t")
    {
      start += 1
    }
    let range = start..<min(start + keyword.count, directive.range.upperBound)
    return bytes[range].elementsEqual(keyword) ? range : nil
  }

  /// The text with parts of it made blank, every offset kept.
  func blanking(_ ranges: [Range<Int>]) -> [UInt8] {
    var result = bytes
    for range in ranges {
      for index in range where result[index] != UInt8(ascii: "\n") {
        result[index] = UInt8(ascii: " ")
      }
    }
    return result
  }
}

extension DriverText.Directive {
  /// What a macro stands for: the words behind its name and parameters.
  var body: ArraySlice<DriverText.Word> {
    guard keyword == "define", let name = words.first else { return [] }
    let rest = words.dropFirst()
    guard let open = rest.first, open.text == "(",
      open.offset == name.offset + name.text.utf8.count,
      let close = rest.firstIndex(where: { $0.text == ")" })
    else { return rest }
    return rest[(close + 1)...]
  }

  /// What an `#include` names, with its brackets or quotes: `<linux/vfio.h>`; nil for anything else.
  package var includeTarget: String? {
    guard keyword == "include" || keyword == "include_next", let first = text.first else {
      return nil
    }
    let close: Character = first == "<" ? ">" : "\""
    guard first == "<" || first == "\"",
      let end = text.dropFirst().firstIndex(of: close)
    else { return nil }
    return String(text[...end])
  }

  /// What `__has_include` is asked for: `<linux/vfio.h>`, `"own.h"`.
  package var askedIncludes: [String] {
    words.indices.compactMap { index in
      guard words[index].text == "__has_include" || words[index].text == "__has_include_next",
        index + 2 < words.count, words[index + 1].text == "("
      else { return nil }
      let first = words[index + 2]
      if first.kind == .literal { return first.text }
      guard first.text == "<" else { return nil }
      var name = "<"
      for word in words[(index + 3)...] {
        name += word.text
        if word.text == ">" { return name }
      }
      return nil
    }
  }
}

extension ArraySlice<DriverText.Word> {
  /// The index of the bracket that closes the one at an index; nil where none does.
  func closing(of open: Int, _ opening: String, _ closing: String) -> Int? {
    var depth = 0
    for index in open..<endIndex {
      if self[index].text == opening { depth += 1 }
      if self[index].text == closing { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }
}
