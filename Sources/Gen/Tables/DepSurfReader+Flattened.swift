import KernelModel

/// The flattened layout: a struct page's text without its markup.
///
/// `vfio_device_opsRegular`, rows such as `4.4: Absent ⚠️` and `5.4: ✅struct … {`, then the
/// differences such as `5.4 and 5.8 ⚠️int (*match)(void *, char *)`. The titles Arch and Flavor are
/// gone, and so are the words that tell a field added from a field removed.
extension DepSurfReader {
  mutating func flattenedPage() throws(Diagnostic) {
    kind = .record
    guard let range = lines.between("", "Regular") else {
      throw lines.failure("page.layout", "'<struct>Regular' was expected")
    }
    try takeName(range)
    lines.advance()
    while !lines.isAtEnd, !lines.is("Regular"), pairHead() == nil {
      do throws(Diagnostic) {
        try flattenedRow()
      } catch {
        found.append(error)
        skipToRow()
      }
    }
    _ = lines.skip("Regular")
    while !lines.isAtEnd {
      do throws(Diagnostic) {
        try flattenedDifference()
      } catch {
        found.append(error)
        lines.advance()
        while !lines.isAtEnd, pairHead() == nil { lines.advance() }
      }
    }
  }

  // MARK: Rows

  private func rowHead() -> Range<Int>? {
    guard let colon = lines.first(": ", in: lines.range) else { return nil }
    return lines.range.lowerBound..<colon.lowerBound
  }

  private mutating func skipToRow() {
    lines.advance()
    while !lines.isAtEnd, !lines.is("Regular"), pairHead() == nil, rowHead() == nil {
      lines.advance()
    }
  }

  private mutating func flattenedRow() throws(Diagnostic) {
    let line = lines.line
    guard let head = rowHead() else {
      throw lines.failure("page.unexpected", "a row, '<image>: …', was expected")
    }
    let label = lines.text(head)
    guard let section = DepSurfSection.allCases.first(where: { $0.image(label) != nil }) else {
      throw lines.failure("page.image", "'\(label)' is no image of this list")
    }
    guard lines.between("", ": Absent ⚠️") != head else {
      lines.advance()
      try add(.absent, section: section, label: label, line: line, column: 1)
      return
    }
    let mark: StaticString = ": ✅"
    guard lines.starts(mark, at: head.upperBound) else {
      throw lines.failure(
        "page.status", "'✅' or 'Absent ⚠️' was expected", at: head.upperBound + 2)
    }
    let start = head.upperBound + mark.utf8CodeUnitCount
    let column = start - lines.range.lowerBound + 1
    while !lines.is("};") {
      lines.advance()
      guard !lines.isAtEnd else { throw lines.failure("page.unexpected", "'};' was expected") }
    }
    let text = lines.text(start..<lines.range.upperBound)
    lines.advance()
    let record = try self.record(text, line: line, column: column)
    try add(.record(record), section: section, label: label, line: line, column: 1)
  }

  // MARK: Differences

  /// The labels of `5.4 and 5.8 ⚠️…` or `5.4 and 5.8 ✅`, and where its changes begin.
  private func pairHead() -> (old: Range<Int>, new: Range<Int>, rest: Int, isChanged: Bool)? {
    let range = lines.range
    guard let and = lines.first(" and ", in: range) else { return nil }
    let old = range.lowerBound..<and.lowerBound
    for (mark, isChanged): (StaticString, Bool) in [(" ✅", false), (" ⚠️", true)] {
      guard let end = lines.first(mark, in: and.upperBound..<range.upperBound) else { continue }
      return (old, and.upperBound..<end.lowerBound, end.upperBound, isChanged)
    }
    return nil
  }

  private mutating func flattenedDifference() throws(Diagnostic) {
    guard let head = pairHead() else {
      throw lines.failure("page.unexpected", "'<image> and <image> …' was expected")
    }
    let old = lines.text(head.old)
    let new = lines.text(head.new)
    let line = lines.line
    let section = DepSurfSection.allCases.first { $0.base == old } ?? .regular
    var changes: [DepSurfDifference.Change] = []
    var rest = head.rest..<lines.range.upperBound
    if head.isChanged {
      repeat {
        changes.append(try flattenedChange(rest))
        lines.advance()
        rest = lines.range
      } while !lines.isAtEnd && pairHead() == nil
    } else {
      guard rest.isEmpty else {
        throw lines.failure("page.unexpected", "the end of the line was expected", at: head.rest)
      }
      lines.advance()
    }
    differences.append(
      .init(
        section: section, old: old, new: new, changes: changes, isChanged: head.isChanged,
        line: line))
  }

  private mutating func flattenedChange(
    _ range: Range<Int>
  ) throws(Diagnostic) -> DepSurfDifference.Change {
    guard let arrow = lines.first(" ➡️ ", in: range) else {
      return .init(
        kind: .unlabelled, old: nil, new: try changeText(range, .unlabelled), line: lines.line)
    }
    return .init(
      kind: .fieldTypeChanged,
      old: try changeText(range.lowerBound..<arrow.lowerBound, .fieldTypeChanged),
      new: try changeText(arrow.upperBound..<range.upperBound, .fieldTypeChanged),
      line: lines.line)
  }
}
