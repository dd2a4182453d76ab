import HeaderCompare
import KernelModel

/// A survey, and perhaps a review, as the page of a report reads it.
///
/// Texts that come often stand in a list of their own; everything refers to them by number.
struct ReportData {
  private var texts: [JSONValue] = []
  private var numbers: [String: Int] = [:]
  private let survey: Survey
  private let mentions: [MentionRecord]

  init(_ survey: Survey, mentions: [MentionRecord]) {
    self.survey = survey
    self.mentions = mentions
  }

  /// Everything; `review` is nil for a report of the present state.
  mutating func value(title: String, review: (Review, FindingReport)?) -> JSONValue {
    let symbols = survey.symbols.sorted { left, right in
      let (first, second) = (place(left.header), place(right.header))
      return first != second ? first < second : left.key < right.key
    }.map { symbol($0) }
    var members: [JSONValue.Member] = [
      .init("title", .string(title)), .init("target", .string("\(survey.request.target)")),
      .init(
        "releases",
        .array(
          survey.releases.map { .strings(["\($0.release)", "\($0.tree)", $0.source]) })),
      .init(
        "order",
        .object(
          survey.releases.enumerated().map {
            .init("\($0.element.release)", .integer($0.offset))
          })),
      .init(
        "headers",
        .array(
          survey.headers.map {
            .array([
              .string($0.path), .boolean($0.isGated), .string($0.words),
              .strings(namers(of: $0.path)),
              .array(
                $0.includes.map { .strings([$0.target, $0.condition ?? "", $0.words ?? ""]) }),
            ])
          })),
      .init("symbols", .array(symbols)),
    ]
    if let (review, report) = review { members.append(.init("review", value(review, report))) }
    members.append(.init("texts", .array(texts)))
    return .object(members)
  }

  private func place(_ header: String) -> Int {
    survey.headers.firstIndex { $0.path == header } ?? survey.headers.count
  }

  /// The kernel's other headers that name what a header declares at the newest release.
  private func namers(of path: String) -> [String] {
    guard
      let record = mentions.filter({ $0.release <= survey.request.to }).max(by: {
        $0.release < $1.release
      })
    else { return [] }
    let names = Set(
      survey.symbols.filter { $0.header == path && $0.kind != .member }.map(\.name))
    return record.headers.filter { header in
      header.path != path && header.names.contains { names.contains($0) }
    }.map(\.path)
  }

  private mutating func number(_ text: String) -> JSONValue {
    if let number = numbers[text] { return .integer(number) }
    numbers[text] = texts.count
    texts.append(.string(text))
    return .integer(texts.count - 1)
  }

  private mutating func numbers(_ list: [String]) -> JSONValue {
    var result: [JSONValue] = []
    for text in list { result.append(number(text)) }
    return .array(result)
  }

  // MARK: Symbols

  private static func forms(_ symbol: Survey.Symbol?) -> JSONValue {
    .array(
      (symbol?.forms ?? []).map {
        .array([.integer($0.number), .string($0.words), .string($0.text)])
      })
  }

  private mutating func symbol(_ symbol: Survey.Symbol) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("n", .string(symbol.name)), .init("k", .string(symbol.kind.rawValue)),
      .init("h", .integer(place(symbol.header))), .init("f", Self.forms(symbol)),
      .init("r", .string(marks(symbol))),
    ]
    func add(_ name: String, _ text: String?) {
      if let text, !text.isEmpty { members.append(.init(name, .string(text))) }
    }
    add("g", symbol.gate)
    add("p", symbol.slot)
    add("s", symbol.story)
    add("a", symbol.absence)
    add("if", symbol.condition)
    if let text = symbol.documentation { members.append(.init("d", number(text))) }
    if let adaptor = symbol.adaptor {
      members.append(.init("ad", .strings([adaptor.header, adaptor.name, adaptor.text])))
    }
    var boundaries: [JSONValue] = []
    for boundary in symbol.boundaries {
      boundaries.append(
        .array([
          .string("\(boundary.start)"), .integer(boundary.number), .integer(boundary.previous),
          .boolean(boundary.isClosed), number(boundary.evidence),
        ]))
    }
    if !boundaries.isEmpty { members.append(.init("b", .array(boundaries))) }
    for (name, list) in [
      ("i", symbol.images), ("e", symbol.exports), ("z", symbol.sizes), ("o", symbol.overrides),
    ] where !list.isEmpty {
      members.append(.init(name, numbers(list)))
    }
    var meanings: [JSONValue] = []
    for meaning in symbol.meanings {
      meanings.append(
        .array([
          .string(meaning.gate), .integer(meaning.number), .string(meaning.words),
          number(meaning.text), number(meaning.source),
        ]))
    }
    if !meanings.isEmpty { members.append(.init("m", .array(meanings))) }
    var notes: [JSONValue] = []
    for note in symbol.notes { notes.append(.array([number(note.text), number(note.source)])) }
    if !notes.isEmpty { members.append(.init("t", .array(notes))) }
    var runs: [JSONValue] = []
    for run in symbol.coverage {
      var cells: [JSONValue] = [
        .string("\(run.first)"), .string("\(run.last)"), .string(run.coverage),
      ]
      if let reason = run.reason {
        cells.append(number(reason))
        if let source = run.source { cells.append(number(source)) }
      }
      runs.append(.array(cells))
    }
    if !runs.isEmpty { members.append(.init("c", .array(runs))) }
    if symbol.gate != nil || symbol.slot != nil || !symbol.coverage.isEmpty {
      members.append(.init("w", numbers(Explanation(symbol, in: survey).advice)))
    }
    return .object(members)
  }

  /// A letter for each release: the form's number to the base of 36, `?` where nothing is known.
  private func marks(_ symbol: Survey.Symbol) -> String {
    symbol.formAt.map { $0 < 0 ? "?" : String(min($0, 35), radix: 36) }.joined()
  }

  // MARK: Review

  private func value(_ review: Review, _ report: FindingReport) -> JSONValue {
    .object([
      .init("base", .string(review.baseName)), .init("current", .string(review.currentName)),
      .init("verdict", .string(review.verdict.rawValue)),
      .init("summary", .strings(report.summary)),
      .init(
        "general",
        .array(
          review.general.map { .strings([$0.severity.rawValue, $0.rule, $0.message]) })),
      .init("changes", .array(review.changes.map(value))),
      .init(
        "files",
        .array(
          (review.files.filter(\.isCode) + review.files.filter { !$0.isCode }).map(Self.value))),
    ])
  }

  private func value(_ change: SymbolChange) -> JSONValue {
    .object([
      .init("id", .string("\(change.key.kind.rawValue) \(change.name)")),
      .init("severity", .string(change.severity.rawValue)),
      .init(
        "items",
        .array(
          change.items.map {
            .strings([$0.rule.identifier, $0.rule.severity.rawValue, $0.text])
          })),
      .init("old", Self.forms(change.old)), .init("new", Self.forms(change.new)),
    ])
  }

  /// Lines of one file's difference that a page has room for.
  private static let room = 1500

  private static func value(_ file: Review.FileChange) -> JSONValue {
    let diff = UnifiedDiff(
      from: file.old, named: "a/\(file.path)", to: file.new, named: "b/\(file.path)"
    ).lines
    let rest = diff.count - room
    return .object([
      .init("path", .string(file.path)),
      .init(
        "state",
        .string(
          file.old == nil
            ? "new" : file.new == nil ? "gone" : file.isCode ? "code differs" : "comments differ")),
      .init(
        "diff",
        .strings(diff.prefix(room) + (rest > 0 ? ["@@ \(rest) more lines: see review --diff"] : []))
      ),
    ])
  }
}
