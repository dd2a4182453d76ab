import HeaderParse
import KernelModel

/// What people read behind the findings.
extension ScanReport {
  func sections() -> [FindingReport.Section] {
    [releasesSection, usesSection, conditionalsSection].compactMap { $0 }
      + advice.sections()
  }

  var advice: ScanAdvice {
    ScanAdvice(scan: scan, results: results, entries: entries, overlay: overlay, runs: runs)
  }

  private var releasesSection: FindingReport.Section? {
    var rows: [[String]] = []
    var start = 0
    while start < results.count {
      var end = start
      while end + 1 < results.count, results[end + 1].verdict == results[start].verdict,
        results[end + 1].problems == results[start].problems,
        results[end + 1].warnings == results[start].warnings
      {
        end += 1
      }
      let result = results[start]
      var told: [String] = []
      if !result.problems.isEmpty {
        told.append("\(result.problems.count): \(names(Set(result.problems.map(\.subject))))")
      }
      if !result.warnings.isEmpty {
        told.append(
          "\(result.warnings.count) warned of: \(names(Set(result.warnings.map(\.subject))))")
      }
      rows.append([
        runs.words(start...end), result.verdict.rawValue, told.joined(separator: "; "),
      ])
      start = end + 1
    }
    return FindingReport.Section(
      "Releases", .table(columns: ["releases", "verdict", "findings"], rows: rows))
  }

  /// What is used, a letter a release; what has one form in the whole span is only counted.
  private var usesSection: FindingReport.Section? {
    let matrix = UseMatrix(scan: scan, results: results, vendors: vendors.uses)
    let rows = matrix.rows.filter(\.varies)
    guard !rows.isEmpty else { return nil }
    let width = rows.map(\.subject.text.count).max() ?? 0
    let names = scan.releases.map { Array("\($0)") }
    let height = names.map(\.count).max() ?? 0
    var lines = (0..<height).map { line in
      String(repeating: " ", count: width + 2)
        + String(names.map { line < $0.count ? $0[line] : " " })
    }
    for row in rows {
      let name = row.subject.text
      lines.append(
        name + String(repeating: " ", count: width + 2 - name.count) + String(row.letters))
    }
    lines += [
      "", ". used   X used, and breaks   ? used, not understood   - not declared   blank: not used",
    ]
    if rows.contains(where: { $0.letters.contains("w") }) {
      lines.append("w used, and compilers warn of a type that not all of them refuse")
    }
    if rows.contains(where: { $0.letters.contains("v") }) {
      lines.append("v used where a vendor's kernel takes another branch, not judged")
    }
    lines += [
      "\(matrix.rows.count - rows.count) more declarations in use have one form in the whole span"
    ]
    return FindingReport.Section("Uses", .lines(lines))
  }

  private var conditionalsSection: FindingReport.Section? {
    guard !entries.isEmpty else { return nil }
    let rows = entries.map { entry -> [String] in
      let place = place(entry)
      let at =
        entry.switches.isEmpty
        ? "-" : entry.switches.map { "\(scan.releases[$0])" }.joined(separator: ", ")
      var verdict = entry.verdict.rawValue
      if let right = entry.right, let last = entry.switches.last {
        if entry.verdict == .harmless { verdict = "late, harmless: from \(scan.releases[right])" }
        if entry.verdict == .wrong, entry.switches.count == 1, right != last {
          verdict = "wrong: right is \(scan.releases[right])"
        }
      }
      if entry.otherUses != nil { verdict += "; read both ways" }
      return [
        "\(place)", condition(entry), at,
        names(entry.subjects.union((entry.otherUses ?? [:]).keys)), verdict,
      ]
    }
    return FindingReport.Section(
      "Version conditionals",
      .table(columns: ["where", "condition", "switches at", "guards", "verdict"], rows: rows))
  }
}
