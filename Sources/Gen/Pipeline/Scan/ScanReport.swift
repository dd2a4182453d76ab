import HeaderParse
public import KernelModel

/// Tells what a scan found.
struct ScanReport {
  let scan: Scan
  let results: [ReleaseResult]
  let overlay: OverlayService?
  let runs: ReleaseRuns
  let entries: [ConditionalAudit.Entry]
  let vendors: VendorAudit

  init(_ scan: Scan, overlay: OverlayService?) {
    self.scan = scan
    self.overlay = overlay
    results = scan.results()
    runs = ReleaseRuns(releases: scan.releases)
    vendors = VendorAudit(scan)
    entries = ConditionalAudit(scan, results, vendors).entries()
  }

  private static let conditional = FindingRule(
    "scan.conditional", .error, "A version conditional switches where it must not",
    help: "Move the boundary")
  private static let dead = FindingRule(
    "scan.dead", .note, "A version conditional that every release of the span answers alike",
    help: "Remove it, or widen the span")
  private static let vendor = FindingRule(
    "scan.vendor", .note, "A conditional that a vendor's kernel may answer otherwise",
    help: "Both branches are read, and mainline's is judged; shimgen probe asks that kernel")
  private static let lost = FindingRule(
    "scan.not-understood", .warning, "A use of a recorded declaration that could not be judged",
    help: "Scan with the driver's own -I and -D, or look at it")

  func report() -> FindingReport {
    let counts = Dictionary(grouping: results, by: \.verdict).mapValues(\.count)
    func count(_ verdict: ReleaseResult.Verdict) -> Int { counts[verdict] ?? 0 }
    let verdict: ReleaseResult.Verdict =
      count(.breaks) > 0 ? .breaks : count(.notUnderstood) > 0 ? .notUnderstood : .ok
    let files = scan.driver.mainNames.joined(separator: ", ")
    let first = scan.releases.first.map { "\($0)" } ?? ""
    let last = scan.releases.last.map { "\($0)" } ?? ""
    return FindingReport(
      command: "scan",
      title: "\(files): Linux \(first) to \(last)",
      verdict: verdict.rawValue,
      summary: [
        "\(results.count) releases: \(count(.ok)) ok, \(count(.breaks)) break, "
          + "\(count(.notUnderstood)) not fully understood",
        understanding,
      ] + [warnedOf, bothWays].compactMap { $0 },
      rules: ScanProblems.rules + [
        Self.conditional, Self.dead, ScanAdvice.rule, Self.vendor, ScanIdioms.rule, Self.lost,
      ],
      findings: findings(),
      sections: sections(),
      data: data())
  }

  /// How much of the driver was understood: never left out.
  private var understanding: String {
    let lost = Set(results.flatMap(\.lost)).count
    let unchecked = Set(results.flatMap(\.unchecked)).count
    let unjudged = Set(results.flatMap { $0.unjudged.map(\.place) }).count
    let names = results.map(\.understood).max() ?? 0
    let foreign = results.map(\.foreign).max() ?? 0
    let idle = results.count { $0.uses.isEmpty }
    var parts = [
      "up to \(names) names looked up on a release, \(lost) lost", "\(unchecked) calls not checked",
      "\(unjudged) diagnostics not judged", "up to \(foreign) about other headers",
    ]
    if idle > 0 { parts.append("no recorded declaration in use on \(idle) releases") }
    return "understood: " + parts.joined(separator: "; ")
  }

  /// What is no break and no compiler is silent about; nil where there is none.
  private var warnedOf: String? {
    let releases = results.indices.filter { !results[$0].warnings.isEmpty }
    guard !releases.isEmpty else { return nil }
    let count = Set(results.flatMap { $0.warnings.map(\.place) }).count
    return "\(count) type\(count == 1 ? "" : "s") that compilers warn of and not all refuse, in "
      + runs.words(releases)
  }

  /// What was read both ways; nil where no vendor's kernel is asked for.
  private var bothWays: String? {
    let count = entries.count { $0.otherUses != nil }
    guard count > 0 else { return nil }
    let totals = vendors.totals
    let cut =
      scan.vendors.isCut
      ? "; of more than \(VendorReadings.most) branches the rest is not read" : ""
    return "vendors' kernels: \(count) conditional\(count == 1 ? "" : "s") read both ways; "
      + "mainline's branches are judged, the others name "
      + "\(totals.declarations.count) recorded declarations, "
      + "\(totals.lost.count) lost; \(totals.unchecked.count) calls not checked; "
      + "\(totals.unjudged.count) diagnostics not judged" + cut
  }

  // MARK: Findings

  private func findings() -> [Finding] {
    var found = ScanProblems(scan: scan, results: results, runs: runs).findings()
    found += entries.compactMap(finding)
    found += advice.findings()
    found += vendorFindings()
    found += ScanIdioms(scan: scan, results: results).findings()
    found += losses()
    return found.sorted { left, right in
      func key(_ finding: Finding) -> (String, Int, Int) {
        (
          finding.location?.path ?? "", finding.location?.line ?? 0, finding.location?.column ?? 0
        )
      }
      return key(left) < key(right)
    }
  }

  func place(_ entry: ConditionalAudit.Entry) -> SourceLocation {
    SourceLocation(
      path: scan.driver.names[entry.text], line: entry.chain.branches.first?.line ?? 0)
  }

  func condition(_ entry: ConditionalAudit.Entry) -> String {
    let branch = entry.chain.branches[0]
    let text = "#\(branch.keyword) \(branch.condition)"
    return text.utf8.count > 72 ? String(text.prefix(68)) + " ..." : text
  }

  func names(_ subjects: Set<DriverReading.Subject>) -> String {
    let all = subjects.map(\.text).sorted()
    let shown = all.prefix(3).joined(separator: ", ")
    return all.count > 3 ? "\(shown) and \(all.count - 3) more" : shown
  }

  private func finding(_ entry: ConditionalAudit.Entry) -> Finding? {
    switch entry.verdict {
    case .exact, .harmless, .unchanged, .vendor: return nil
    case .dead:
      guard entry.vendors.isEmpty else { return nil }
      let taken = entry.active.compactMap { $0 }.first ?? -1
      let isFirst = taken == 0 ? "true" : "false"
      return Finding(
        .note, rule: Self.dead.identifier,
        "\(condition(entry)) is \(isFirst) on every release of the span", at: place(entry),
        subject: names(entry.subjects), help: nil)
    case .wrong:
      // Where nothing switches, the declarations are at fault and told by themselves.
      guard !entry.switches.isEmpty else { return nil }
      let now = entry.switches.map { "\(scan.releases[$0])" }.joined(separator: " and ")
      var help: String?
      if entry.switches.count == 1, let right = entry.right, entry.switches[0] != right {
        help = "switch at \(scan.releases[right])"
      } else if !entry.fitting.isEmpty {
        help = "what the branch names fits \(runs.words(entry.fitting))"
      }
      return Finding(
        .error, rule: Self.conditional.identifier,
        "\(condition(entry)) switches at \(now), and \(runs.words(entry.breaking)) "
          + "\(entry.breaking.count == 1 ? "breaks" : "break")",
        at: place(entry), subject: names(entry.subjects), help: help,
        facts: [.init("releases", runs.json(entry.breaking))])
    }
  }

  private func vendorFindings() -> [Finding] {
    entries.compactMap { entry in
      guard let uses = entry.otherUses else { return nil }
      let asked =
        entry.vendors.isEmpty
        ? Set(entry.chain.branches.flatMap(\.names)).intersection(scan.own.ordinary) : entry.vendors
      let names = asked.sorted().joined(separator: ", ")
      let subjects = uses.keys.sorted {
        ($0.isRecord ? 1 : 0, $0.text) < ($1.isRecord ? 1 : 0, $1.text)
      }
      let shown = subjects.prefix(3).map(\.text).joined(separator: ", ")
      let more = subjects.count > 3 ? " and \(subjects.count - 3) more" : ""
      let other =
        subjects.isEmpty
        ? "others name nothing recorded" : "others use \(shown)\(more), which is not judged"
      return Finding(
        .note, rule: Self.vendor.identifier,
        "\(names): read both ways; mainline's branch is judged, \(other)",
        at: place(entry), subject: asked.sorted().joined(separator: " "),
        related: subjects.map { subject in
          let forms = scan.facts.forms(of: subject)
          let there = forms.indices.filter { forms[$0] != 0 }
          return Finding.Related(
            there.isEmpty
              ? "\(subject.text): not in mainline"
              : "\(subject.text): in mainline's \(runs.words(there))")
        },
        facts: [.init("uses", .strings(subjects.map(\.text)))])
    }
  }

  private func losses() -> [Finding] {
    var places: [DriverReading.Place: (text: String, subject: String, releases: Set<Int>)] = [:]
    for (index, result) in results.enumerated() {
      for use in result.lost {
        let text =
          if case .header = use.subject {
            "whether \(use.subject.text) exists is not recorded: read as if it did not"
          } else {
            "\(use.subject.text) could not be looked at"
          }
        places[
          use.place, default: (text, use.subject.text, [])
        ]
        .releases.insert(index)
      }
      for use in result.unchecked {
        places[
          use.place,
          default: (
            "the arguments of \(use.subject.text) hold something unknown", use.subject.text, []
          )
        ].releases.insert(index)
      }
      for finding in result.unjudged {
        places[
          finding.place,
          default: (
            "\(finding.subject.text) and a stand-in: \(finding.message)", finding.subject.text, []
          )
        ].releases.insert(index)
      }
    }
    return places.sorted { $0.key < $1.key }.map { place, entry in
      Finding(
        .warning, rule: Self.lost.identifier, "\(entry.text) in \(runs.words(entry.releases))",
        at: scan.location(place), subject: entry.subject,
        facts: [.init("releases", runs.json(entry.releases))])
    }
  }
}

extension Scan {
  /// A place as the user names it.
  func location(_ place: DriverReading.Place) -> SourceLocation {
    SourceLocation(path: driver.names[place.text], line: place.line, column: place.column)
  }

  /// What the scan has to say.
  ///
  /// - Parameter overlay: how the overlay serves the span, for the advice; nil for none.
  /// - Returns: the report. Its verdict is `ok`, `breaks` or `not fully understood`, the worst of
  ///   the releases'.
  public func report(overlay: OverlayService?) -> FindingReport {
    ScanReport(self, overlay: overlay).report()
  }
}
