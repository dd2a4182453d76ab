/// A driver's text as vendors' kernels may see it: each question that a vendor's macro decides
/// answered both ways.
///
/// One reading takes one branch of each conditional, `#else` or none included. There are as many
/// readings as the conditional with the most branches needs; in the last one every question is
/// answered against its branch, as mainline mostly does.
package struct VendorReadings: Sendable {
  /// More readings than this are told of, and not done.
  package static let most = 8

  /// The names that ask: vendors' macros, and the driver's own that stand for them.
  package let names: Set<String>
  /// The texts of the driver as each reading has them; empty where nothing asks.
  package let texts: [[DriverText]]
  /// Whether there are more branches than readings.
  package let isCut: Bool

  /// - Parameters:
  ///   - driver: the texts of the whole driver.
  ///   - defined: the names that the driver's build defines: they are answered.
  package init(_ driver: [DriverText], defined: Set<String>) {
    func isVendor(_ name: String) -> Bool {
      VendorMacros.contains(name) && !defined.contains(name)
    }
    let asked = driver.map { VendorAnswers($0, isVendor: isVendor) }
    names = Self.names(driver, isVendor: isVendor)
    let needed = asked.map(\.branches).max() ?? 0
    isCut = needed > Self.most
    let count = min(needed, Self.most)
    texts = (0..<count).map { reading in
      asked.map { $0.text(reading, isLast: reading == count - 1) }
    }
  }

  private static func names(
    _ driver: [DriverText], isVendor: (String) -> Bool
  ) -> Set<String> {
    var names: Set<String> = []
    let directives = driver.flatMap(\.directives)
    for directive in directives {
      for word in directive.words where word.kind == .name && isVendor(word.text) {
        names.insert(word.text)
      }
    }
    // An own macro that stands for a question stands for what asks it.
    var isOpen = true
    while isOpen {
      isOpen = false
      for directive in directives where directive.keyword == "define" {
        guard let name = directive.words.first?.text, !names.contains(name),
          directive.body.contains(where: { $0.kind == .name && names.contains($0.text) })
        else { continue }
        names.insert(name)
        isOpen = true
      }
    }
    return names
  }
}

/// The questions of one text, and how each reading answers them.
private struct VendorAnswers {
  private struct Question {
    let questions: [VendorQuestion]
    /// `ifdef` and the like, which becomes `if`: its place in the text.
    let keyword: (range: Range<Int>, text: String)?
  }

  private struct Node {
    let chain: DriverText.Chain
    /// For each branch, the conditionals inside of it.
    var inner: [[Node]]
    /// For each branch, what a vendor decides of its condition.
    let questions: [Question?]

    /// How many readings it takes to see each branch.
    var count: Int {
      let counts = inner.map { $0.map(\.count).max() ?? 0 }
      guard questions.contains(where: { $0 != nil }) else { return counts.max() ?? 0 }
      return zip(questions, counts).reduce(1) { sum, branch in
        sum + (branch.0 == nil ? branch.1 : max(1, branch.1))
      }
    }
  }

  private let text: DriverText
  private let nodes: [Node]
  private let bodies: [VendorQuestion]

  init(_ text: DriverText, isVendor: (String) -> Bool) {
    self.text = text
    let byLine = Dictionary(
      text.directives.map { ($0.line, $0) }, uniquingKeysWith: { first, _ in first })
    bodies = text.directives.filter { $0.keyword == "define" }.flatMap {
      VendorQuestion.all(in: $0.body, isVendor: isVendor)
    }
    var rest = text.chains[...]
    nodes = Self.nodes(&rest, before: .max) { branch in
      guard let directive = byLine[branch.line] else { return nil }
      let questions = VendorQuestion.all(in: directive.words[...], isVendor: isVendor)
      if questions.isEmpty { return nil }
      guard directive.keyword.hasSuffix("def") else {
        return Question(questions: questions, keyword: nil)
      }
      guard let keyword = text.keywordRange(of: directive) else { return nil }
      let isNegative = directive.keyword.hasSuffix("ndef")
      return Question(
        questions: questions.map {
          VendorQuestion(range: $0.range, isPositive: !isNegative)
        },
        keyword: (
          keyword, (directive.keyword.hasPrefix("el") ? "elif" : "if") + (isNegative ? " !" : "")
        ))
    }
  }

  private static func nodes(
    _ rest: inout ArraySlice<DriverText.Chain>, before last: Int,
    _ question: (DriverText.Chain.Branch) -> Question?
  ) -> [Node] {
    var found: [Node] = []
    while let chain = rest.first, chain.lines.lowerBound < last {
      rest.removeFirst()
      let inner = chain.branches.map { nodes(&rest, before: $0.lastLine + 1, question) }
      found.append(Node(chain: chain, inner: inner, questions: chain.branches.map(question)))
    }
    return found
  }

  /// How many readings the text needs.
  var branches: Int { max(nodes.map(\.count).max() ?? 0, bodies.isEmpty ? 0 : 2) }

  /// The text as a reading has it.
  func text(_ reading: Int, isLast: Bool) -> DriverText {
    var edits: [(range: Range<Int>, text: String)] = bodies.map {
      ($0.range, isLast != $0.isPositive ? "1" : "0")
    }
    for node in nodes { Self.answer(node, reading, &edits) }
    return edits.isEmpty ? text : text.replacing(edits)
  }

  private static func answer(
    _ node: Node, _ reading: Int, _ edits: inout [(range: Range<Int>, text: String)]
  ) {
    var left = reading
    let isAsked = node.questions.contains { $0 != nil }
    for (index, inner) in node.inner.enumerated() {
      let count = inner.map(\.count).max() ?? 0
      let needed = !isAsked ? 0 : node.questions[index] == nil ? count : max(1, count)
      let isTaken = left >= 0 && left < needed
      if let question = node.questions[index] {
        for part in question.questions {
          let isTrue = isTaken == part.isPositive
          edits.append((part.range, isTrue ? "1" : "0"))
        }
        if let keyword = question.keyword { edits.append(keyword) }
      }
      for node in inner { answer(node, isAsked ? max(0, left) : reading, &edits) }
      if isAsked { left = isTaken ? -1 : left - needed }
    }
  }
}
