import HeaderParse
import KernelModel

/// What to do: which shims the driver needs with the overlay, and which lines can go then.
struct ScanAdvice {
  let scan: Scan
  let results: [ReleaseResult]
  let entries: [ConditionalAudit.Entry]
  let overlay: OverlayService?
  let runs: ReleaseRuns

  static let rule = FindingRule(
    "scan.unnecessary", .note, "A version conditional of which the overlay serves both sides",
    help: "With the overlay, keep the newest branch alone")

  func sections() -> [FindingReport.Section] {
    guard let overlay else { return [] }
    return [needed(overlay)].compactMap { $0 }
  }

  /// What the newest release's text needs, where that is not the kernel's own everywhere.
  private func needed(_ overlay: OverlayService) -> FindingReport.Section? {
    guard let newest = results.indices.last(where: { scan.releases[$0] <= overlay.target }) else {
      return nil
    }
    let subjects = Set(results[newest].uses.map(\.subject))
    struct Service: Hashable {
      let coverage: Coverage
      let releases: [Int]
      let reason: String
    }
    var names: [Service: [String]] = [:]
    for subject in subjects {
      guard let row = overlay.rows[subject] else { continue }
      for coverage in [Coverage.adapted, .inert, .refuses, .unavailable] {
        let releases = row.releases(coverage, of: scan.releases)
        if releases.isEmpty { continue }
        let service = Service(
          coverage: coverage, releases: releases, reason: row.reason(coverage) ?? "")
        names[service, default: []].append(subject.text)
      }
    }
    guard !names.isEmpty else { return nil }
    // What is not served first, then by name.
    let ordered = names.map { ($0.key, $0.value.sorted()) }.sorted { left, right in
      left.0.coverage != right.0.coverage
        ? left.0.coverage > right.0.coverage : left.1[0] < right.1[0]
    }
    var items = ordered.map { service, names in
      "\(names.joined(separator: ", ")): \(service.coverage.rawValue) in "
        + "\(runs.words(service.releases)): \(service.reason)"
    }
    let unnecessary = unnecessary
    if !unnecessary.isEmpty {
      let lines = unnecessary.reduce(0) { $0 + $1.removed }
      items.append(
        "\(unnecessary.count) conditional\(unnecessary.count == 1 ? "" : "s") and \(lines) lines "
          + "can go, as far as vfio.h and dma-buf.h are what they are for")
    }
    return FindingReport.Section(
      "With the overlay, written for \(overlay.target)", .list(items))
  }

  /// A conditional of which the newest branch does everywhere.
  private struct Unnecessary {
    let entry: ConditionalAudit.Entry
    /// The lines that stay.
    let kept: ClosedRange<Int>?
    /// How many lines can go.
    let removed: Int
  }

  /// Conditionals of which the newest branch does everywhere, as far as the records go.
  private var unnecessary: [Unnecessary] {
    guard let overlay else { return [] }
    return entries.compactMap { entry in
      guard entry.otherUses == nil, entry.verdict != .unchanged, !entry.switches.isEmpty,
        let newest = newestBranch(of: entry),
        entry.newest.allSatisfy({ overlay.isServed($0, on: scan.releases) })
      else { return nil }
      var removed = entry.chain.branches.count + 1
      var kept: ClosedRange<Int>?
      for (index, branch) in entry.chain.branches.enumerated() {
        if index == newest {
          kept = branch.line < branch.lastLine ? (branch.line + 1)...branch.lastLine : nil
        } else {
          removed += max(0, branch.lastLine - branch.line)
        }
      }
      return Unnecessary(entry: entry, kept: kept, removed: removed)
    }
  }

  func findings() -> [Finding] {
    unnecessary.map { found in
      let branch = found.entry.chain.branches[0]
      let kept = found.kept.map { "lines \($0.lowerBound) to \($0.upperBound)" } ?? "nothing"
      return Finding(
        .note, rule: Self.rule.identifier,
        "#\(branch.keyword) \(branch.condition.prefix(68)) is not needed with the overlay",
        at: SourceLocation(path: scan.driver.names[found.entry.text], line: branch.line),
        subject: found.entry.subjects.map(\.text).sorted().joined(separator: " "),
        help: "of lines \(branch.line) to \(found.entry.chain.lastLine) keep \(kept)",
        facts: [
          .init("lastLine", .integer(found.entry.chain.lastLine)),
          .init(
            "kept",
            found.kept.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) } ?? .null),
          .init("removed", .integer(found.removed)),
        ])
    }
  }

  /// The branch that the newest release takes; -1 for none, nil where it does not see any.
  private func newestBranch(of entry: ConditionalAudit.Entry) -> Int? {
    entry.active.last ?? nil
  }
}
