import KernelModel

/// The Markdown layout's list of differences.
extension DepSurfReader {
  mutating func difference(in section: DepSurfSection) throws(Diagnostic) {
    let line = lines.line
    if let range = lines.between("No changes between <code>", "</code> ✅") {
      let (old, new) = try pair(range)
      lines.advance()
      differences.append(
        .init(section: section, old: old, new: new, changes: [], isChanged: false, line: line))
      return
    }
    try lines.expect("<details>")
    guard let range = lines.between("<summary>Changed between <code>", "</code> ⚠️</summary>") else {
      throw lines.failure(
        "page.unexpected", "'No changes between …' or 'Changed between …' was expected")
    }
    let (old, new) = try pair(range)
    let summaryLine = lines.line
    lines.advance()
    try lines.expect("<ul>")
    var changes: [DepSurfDifference.Change] = []
    repeat {
      try lines.expect("<li>")
      changes.append(try change())
      try lines.expect("</li>")
    } while !lines.skip("</ul>")
    try lines.expect("</details>")
    differences.append(
      .init(
        section: section, old: old, new: new, changes: changes, isChanged: true, line: summaryLine))
  }

  /// `5.4</code> and <code>5.8`: the labels of two rows.
  private func pair(_ range: Range<Int>) throws(Diagnostic) -> (String, String) {
    guard let middle = lines.first("</code> and <code>", in: range) else {
      throw lines.failure("page.unexpected", "two rows' labels were expected", at: range.lowerBound)
    }
    return (
      lines.text(range.lowerBound..<middle.lowerBound),
      lines.text(middle.upperBound..<range.upperBound)
    )
  }

  private mutating func change() throws(Diagnostic) -> DepSurfDifference.Change {
    guard let title = lines.between("<b>", ". </b>"),
      let kind = DepSurfDifference.Kind(rawValue: lines.text(title)), kind != .unlabelled
    else { throw lines.failure("page.word", "a kind of change was expected") }
    lines.advance()
    let line = lines.line
    guard let range = lines.between("<code>", "</code>") else {
      throw lines.failure("page.unexpected", "the change's text was expected")
    }
    let arrow = lines.first("</code> ➡️ <code>", in: range)
    guard (arrow != nil) == kind.isPair else {
      let wanted = kind.isPair ? "an old and a new text were expected" : "one text was expected"
      throw lines.failure("page.unexpected", wanted, at: range.lowerBound)
    }
    let change: DepSurfDifference.Change
    if let arrow {
      change = .init(
        kind: kind, old: try changeText(range.lowerBound..<arrow.lowerBound, kind),
        new: try changeText(arrow.upperBound..<range.upperBound, kind), line: line)
    } else {
      let text = try changeText(range, kind)
      let isRemoval = kind == .fieldRemoved || kind == .parameterRemoved
      change = .init(
        kind: kind, old: isRemoval ? text : nil, new: isRemoval ? nil : text, line: line)
    }
    lines.advance()
    return change
  }

  /// A change's text in the spelling of `DepSurfParts`.
  mutating func changeText(
    _ range: Range<Int>, _ kind: DepSurfDifference.Kind
  ) throws(Diagnostic) -> String {
    let text = try unescaped(range)
    let column = range.lowerBound - lines.range.lowerBound + 1
    if kind == .parameterReordered { return text }
    do throws(CDeclarationParser.Failure) {
      if kind == .resultTypeChanged { return try CDeclarationParser.type(text).spelling }
      return try forms.member(text).depSurfSpelling
    } catch {
      throw diagnostic(error, line: lines.line, column: column)
    }
  }

  /// The text with HTML's named entities resolved: code outside of fences is HTML.
  private func unescaped(_ range: Range<Int>) throws(Diagnostic) -> String {
    let text = lines.text(range)
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result: [UInt8] = []
    var offset = range.lowerBound
    outer: while offset < range.upperBound {
      guard lines.bytes[offset] == UInt8(ascii: "&") else {
        result.append(lines.bytes[offset])
        offset += 1
        continue
      }
      for (entity, byte) in Self.entities where lines.starts(entity, at: offset) {
        result.append(byte)
        offset += entity.utf8CodeUnitCount
        continue outer
      }
      throw lines.failure("page.entity", "an HTML entity that is not known", at: offset)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static var entities: [(StaticString, UInt8)] {
    [
      ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
      ("&quot;", UInt8(ascii: "\"")), ("&#39;", UInt8(ascii: "'")),
    ]
  }
}
