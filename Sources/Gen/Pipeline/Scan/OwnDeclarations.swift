import HeaderParse

/// Where a driver declares its own names, and whether a declaration mentions a recorded thing.
///
/// By the text alone: what a release leaves out is never parsed there.
struct OwnDeclarations {
  /// A declaration's lines in one text.
  struct Place: Hashable {
    let text: Int
    let lines: ClosedRange<Int>
    /// The line of the name itself.
    let line: Int
    /// Whether it mentions a recorded thing, by itself or through another own name.
    let mentionsRecorded: Bool
  }

  private let texts: [DriverText]
  private let recorded: RecordedNames
  private let own: DriverOwnNames

  init(_ texts: [DriverText], _ recorded: RecordedNames, _ own: DriverOwnNames) {
    self.texts = texts
    self.recorded = recorded
    self.own = own
  }

  /// Own names that stand for each other further than this are none of a reader's.
  private static let mostSteps = 3

  /// The declarations of a name: at file scope, as a macro, or as a member of any record.
  func places(of name: String, isMember: Bool) -> [Place] {
    places(of: name, isMember: isMember, steps: Self.mostSteps)
  }

  private func places(of name: String, isMember: Bool, steps: Int) -> [Place] {
    var found: [Place] = []
    for (index, text) in texts.enumerated() {
      for directive in text.directives
      where !isMember && directive.keyword == "define" && directive.words.first?.text == name {
        found.append(
          Place(
            text: index, lines: directive.line...directive.lastLine, line: directive.line,
            mentionsRecorded: mentionsRecorded(directive.words.dropFirst(), name, steps)))
      }
      let words = text.words
      for (position, word) in words.enumerated() where word.text == name && word.kind == .name {
        let next = position + 1 < words.count ? words[position + 1].text : ""
        let previous = position > 0 ? words[position - 1].text : ""
        let isDeclared =
          isMember
          ? word.depth > 0 && [";", "[", ":", ",", ")"].contains(next)
            && previous != "." && previous != "->"
          : word.depth == 0 && ["(", "=", ";", "[", ",", "{"].contains(next)
            || word.depth == 1 && [",", "=", "}"].contains(next)
        guard isDeclared else { continue }
        let range = extent(of: position, in: words)
        found.append(
          Place(
            text: index, lines: words[range.lowerBound].line...words[range.upperBound].line,
            line: word.line, mentionsRecorded: mentionsRecorded(words[range], name, steps)))
      }
    }
    return found
  }

  /// From behind the last `;` or `}` of the word's depth to the next one, a body included.
  private func extent(of position: Int, in words: [DriverText.Word]) -> ClosedRange<Int> {
    let depth = words[position].depth
    var first = position
    while first > 0 {
      let word = words[first - 1]
      if word.depth == depth, word.text == ";" || word.text == "{" { break }
      if word.depth <= depth + 1, word.text == "}" { break }
      if word.depth < depth { break }
      first -= 1
    }
    var last = position
    while last + 1 < words.count {
      last += 1
      if words[last].depth == depth, words[last].text == ";" { break }
      if words[last].text == "}", words[last].depth <= depth + 1 { break }
    }
    return first...last
  }

  private func mentionsRecorded(
    _ words: some Sequence<DriverText.Word>, _ name: String, _ steps: Int
  ) -> Bool {
    var others: Set<String> = []
    for word in words where word.kind == .name && word.text != name {
      if recorded.ordinary.contains(word.text) || recorded.tags.contains(word.text) { return true }
      if own.ordinary.contains(word.text) { others.insert(word.text) }
    }
    guard steps > 0 else { return false }
    return others.contains { other in
      places(of: other, isMember: false, steps: steps - 1).contains { $0.mentionsRecorded }
    }
  }
}
