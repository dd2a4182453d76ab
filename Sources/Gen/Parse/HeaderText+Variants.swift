/// One way through a header's conditionals: which branch of each is taken.
///
/// Both branches of `#if IS_ENABLED(CONFIG_…)` are recorded, so a header is parsed once for each
/// way that it takes to see every branch: once where no conditional has an `#else`, twice for most
/// others. A branch is forced by writing `#if 1` or `#if 0` over its directive, in place: lines stay
/// where they are.
struct HeaderVariant: Sendable {
  /// The text with forced conditionals and without includes.
  let text: [UInt8]
  /// The lines that stand in branches not taken, as ranges from directive to directive.
  let inactive: [Range<Int>]

  func isActive(_ line: Int) -> Bool { !inactive.contains { $0.contains(line) } }
}

extension HeaderText {
  /// The variants that together show every line that can be shown; at least one.
  ///
  /// `#include` lines are left out: a detached parse has its own prelude instead.
  func variants() -> [HeaderVariant] {
    let count = max(1, conditionals.map(Self.wayCount).max() ?? 1)
    return (0..<count).map { index in
      var text = bytes
      var inactive: [Range<Int>] = []
      for include in includes { Self.blank(include.range, in: &text) }
      for conditional in conditionals {
        Self.force(conditional, way: index, in: &text, inactive: &inactive)
      }
      return HeaderVariant(text: text, inactive: inactive)
    }
  }

  /// How many parses it takes to see every branch of a conditional.
  private static func wayCount(_ conditional: Conditional) -> Int {
    conditional.branches.reduce(0) { $0 + wayCount($1) }
  }

  private static func wayCount(_ branch: Conditional.Branch) -> Int {
    branch.isDead ? 0 : max(1, branch.children.map(wayCount).max() ?? 1)
  }

  private static func force(
    _ conditional: Conditional, way: Int, in text: inout [UInt8], inactive: inout [Range<Int>]
  ) {
    // Which branch the way leads through, and which of the branch's own ways it is. A conditional
    // that has fewer ways than the header goes back to its first one.
    let total = wayCount(conditional)
    var way = total == 0 ? -1 : way < total ? way : 0
    var isTaken = false
    for (index, branch) in conditional.branches.enumerated() {
      let count = wayCount(branch)
      let takes = !isTaken && way >= 0 && way < count
      let keyword = index == 0 ? "#if" : branch.condition == nil ? "#else" : "#elif"
      write(keyword == "#else" ? keyword : "\(keyword) \(takes ? 1 : 0)", at: branch.range, &text)
      if takes {
        isTaken = true
        for child in branch.children {
          force(child, way: way, in: &text, inactive: &inactive)
        }
      } else {
        let next =
          index + 1 < conditional.branches.count
          ? conditional.branches[index + 1].line : conditional.lastLine
        inactive.append(branch.line..<next)
        // An #else that must not be taken follows branches that are all 0: dead, with nothing in it.
        if branch.condition == nil, !isTaken { neutralise(branch, until: next, in: &text) }
      }
      way -= count
    }
  }

  /// Makes an `#else` that may not be taken (an `#error`) empty, line by line.
  private static func neutralise(
    _ branch: Conditional.Branch, until lastLine: Int, in text: inout [UInt8]
  ) {
    var line = branch.line
    var position = branch.range.upperBound
    while position < text.count, line < lastLine {
      if text[position] == UInt8(ascii: "\n") {
        line += 1
      } else if line > branch.line {
        text[position] = UInt8(ascii: " ")
      }
      if line >= lastLine { break }
      position += 1
    }
  }

  private static func blank(_ range: Range<Int>, in text: inout [UInt8]) {
    for index in range where text[index] != UInt8(ascii: "\n") { text[index] = UInt8(ascii: " ") }
  }

  /// Writes a directive over another one of at least the same length, keeping its lines.
  private static func write(_ directive: String, at range: Range<Int>, _ text: inout [UInt8]) {
    blank(range, in: &text)
    var position = range.lowerBound
    for byte in directive.utf8 where position < range.upperBound {
      text[position] = byte
      position += 1
    }
  }
}
