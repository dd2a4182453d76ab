import HeaderCompare
public import KernelModel
import ShimPlan

extension Review {
  /// The report for people and programs; `showsDiff` adds the files' unified diffs.
  public func report(outputFolder folder: String, showsDiff: Bool) -> FindingReport {
    let places = gatePlaces(folder)
    let findings = general + changes.map { finding($0, places) }
    var sections: [FindingReport.Section] = []
    if !files.isEmpty {
      let isOneSided = { (file: FileChange) in file.old == nil || file.new == nil }
      var list = files.filter { $0.isCode || isOneSided($0) }.map {
        "\($0.path): \($0.old == nil ? "new" : $0.new == nil ? "gone" : "code differs")"
      }
      let rest = files.count - list.count
      if rest > 0 { list.append("\(rest) files differ in comments and reports only") }
      sections.append(FindingReport.Section("Files", .list(list)))
    }
    if showsDiff {
      sections += files.map {
        FindingReport.Section(
          $0.path,
          .diff(
            UnifiedDiff(
              from: $0.old, named: "a/\($0.path)", to: $0.new, named: "b/\($0.path)"
            ).lines))
      }
    }
    return FindingReport(
      command: "review", title: "\(currentName) against \(baseName): \(verdict.rawValue)",
      verdict: verdict.rawValue, summary: summary, rules: ReviewRule.allCases.map(\.description),
      findings: findings.sorted { $0.severity > $1.severity }, sections: sections,
      data: [
        .init("base", .string(baseName)), .init("current", .string(currentName)),
        .init("changed", .integer(changes.count)),
      ])
  }

  private var summary: [String] {
    func count(_ severity: Finding.Severity) -> Int {
      changes.count { $0.severity == severity } + general.count { $0.severity == severity }
    }
    if verdict == .unchanged { return ["nothing has changed"] }
    return [
      "\(count(.error)) break drivers, \(count(.warning)) need review, \(count(.note)) are safe",
      "Linux \(current.request.from) to \(current.request.to), drivers are written against"
        + " \(current.request.target)",
    ]
  }

  /// The line of each gate in gates.h as it is now.
  private func gatePlaces(_ folder: String) -> [String: SourceLocation] {
    let path = "include/shimgen/gates.h"
    guard let bytes = currentGates else { return [:] }
    var places: [String: SourceLocation] = [:]
    let name = folder.isEmpty ? path : "\(folder)/\(path)"
    var line = 0
    for text in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      line += 1
      guard text.starts(with: Self.guardStart) else { continue }
      let gate = String(decoding: text.dropFirst("#ifndef ".utf8.count), as: UTF8.self)
      places[gate] = SourceLocation(path: name, line: line)
    }
    return places
  }

  private static let guardStart = Array("#ifndef SHIM_FORM_".utf8)

  private func finding(_ change: SymbolChange, _ places: [String: SourceLocation]) -> Finding {
    let first = change.items[0]
    let kind = change.key.kind.rawValue
    var related = change.items.dropFirst().map { Finding.Related($0.text) }
    related += forms(change)
    for note in change.new?.notes ?? [] where !change.items.contains(where: { $0.rule == .note }) {
      related.append(Finding.Related("mind: \(note.text)"))
    }
    let gate = change.new?.gate ?? change.new?.recordGate
    return Finding(
      change.severity, rule: first.rule.identifier,
      "\(kind) \(change.name): \(first.text)", at: gate.flatMap { places[$0] },
      subject: change.name, related: Array(related),
      facts: [
        .init("kind", .string(kind)), .init("header", .string(change.key.header)),
        .init(
          "changes",
          .array(
            change.items.map {
              .object([
                .init("rule", .string($0.rule.identifier)),
                .init("severity", .string($0.rule.severity.rawValue)),
                .init("text", .string($0.text)),
              ])
            })),
        .init("old", forms(of: change.old)), .init("new", forms(of: change.new)),
      ])
  }

  /// The forms before and after, where they are not the same.
  private func forms(_ change: SymbolChange) -> [Finding.Related] {
    func lines(_ symbol: Survey.Symbol?) -> [String] {
      (symbol?.forms ?? []).map { "form \($0.number), \($0.words): \($0.text)" }
    }
    let (old, new) = (lines(change.old), lines(change.new))
    if old == new || change.severity == .note || change.old == nil || change.new == nil {
      return []
    }
    return old.filter { !new.contains($0) }.map { Finding.Related("old \($0)") }
      + new.filter { !old.contains($0) }.map { Finding.Related("new \($0)") }
  }

  private func forms(of symbol: Survey.Symbol?) -> JSONValue {
    guard let symbol else { return .null }
    return .array(
      symbol.forms.map {
        .object([
          .init("form", .integer($0.number)), .init("releases", .string($0.words)),
          .init("text", .string($0.text)),
        ])
      })
  }
}
