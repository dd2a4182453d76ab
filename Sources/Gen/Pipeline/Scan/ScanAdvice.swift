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
    return FindingReport.Section(
      "With the overlay, written for \(overlay.target)",
      .list(
        ordered.map { service, names in
          "\(names.joined(separator: ", ")): \(service.coverage.rawValue) in "
            + "\(runs.words(service.releases)): \(service.reason)"
        }))
  }

  /// Conditionals of which the newest branch does everywhere, as far as the records go.
  private func unnecessary(_ overlay: OverlayService) -> FindingReport.Section? {
    var items: [String] = []
    var lines = 0
    for entry in entries where entry.vendors.isEmpty && entry.verdict != .unchanged {
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
