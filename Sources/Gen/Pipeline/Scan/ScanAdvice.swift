import HeaderParse
import KernelModel

/// What to do: which shims the driver needs with the overlay, and which lines can go then.
struct ScanAdvice {
  let scan: Scan
  let results: [ReleaseResult]
  let entries: [ConditionalAudit.Entry]
  let overlay: OverlayService?
  let runs: ReleaseRuns

  func sections() -> [FindingReport.Section] {
    guard let overlay else { return [] }
    return [needed(overlay), unnecessary(overlay)].compactMap { $0 }
  }

  /// What the newest release's text needs, where that is not the kernel's own everywhere.
  private func needed(_ overlay: OverlayService) -> FindingReport.Section? {
    guard let newest = results.indices.last(where: { scan.releases[$0] <= overlay.target }) else {
      return nil
    }
    let subjects = Set(results[newest].uses.map(\.subject))
    var rows: [[String]] = []
    for subject in subjects.sorted(by: { $0.text < $1.text }) {
      guard let row = overlay.rows[subject] else { continue }
      for coverage in [Coverage.adapted, .inert, .refuses, .unavailable] {
        let releases = row.releases(coverage, of: scan.releases)
        if releases.isEmpty { continue }
        rows.append([
          subject.text, coverage.rawValue, runs.words(releases), row.reason(coverage) ?? "",
        ])
      }
    }
    guard !rows.isEmpty else { return nil }
    return FindingReport.Section(
      "With the overlay, written for \(overlay.target)",
      .table(columns: ["declaration", "is", "on", "because"], rows: rows))
  }

  /// Conditionals of which the newest branch does everywhere, as far as the records go.
  private func unnecessary(_ overlay: OverlayService) -> FindingReport.Section? {
    var items: [String] = []
    var lines = 0
    for entry in entries where entry.vendors.isEmpty {
      guard let newest = newestBranch(of: entry), !entry.switches.isEmpty else { continue }
      let unserved = entry.newest.filter { !overlay.isServed($0, on: scan.releases) }
      let place = "\(scan.driver.names[entry.text]):\(entry.chain.branches[0].line)"
      guard unserved.isEmpty else { continue }
      var removed = entry.chain.branches.count + 1
      var kept = "nothing"
      for (index, branch) in entry.chain.branches.enumerated() {
        if index == newest {
          kept =
            branch.line < branch.lastLine ? "lines \(branch.line + 1) to \(branch.lastLine)" : kept
        } else {
          removed += max(0, branch.lastLine - branch.line)
        }
      }
      lines += removed
      items.append("\(place) to \(entry.chain.lastLine): keep \(kept)")
    }
    guard !items.isEmpty else { return nil }
    items.append(
      "\(lines) lines can go, as far as vfio.h and dma-buf.h are what the conditionals are for")
    return FindingReport.Section("Conditionals that the overlay makes unnecessary", .list(items))
  }

  /// The branch that the newest release takes; -1 for none, nil where it does not see any.
  private func newestBranch(of entry: ConditionalAudit.Entry) -> Int? {
    entry.active.last ?? nil
  }
}
