public import KernelModel

/// What changed between two states of tables, rules and output, declaration by declaration.
public struct Review: Sendable {
  public let base: Survey
  public let current: Survey
  public let baseName: String
  public let currentName: String
  /// The worst first, then by name.
  public let changes: [SymbolChange]
  /// What concerns no declaration alone: the span, the output as a whole.
  public let general: [Finding]
  /// The output files that differ, as they were and as they are.
  public let files: [FileChange]
  /// gates.h as it is now, for the places of findings.
  let currentGates: [UInt8]?

  /// One file of the output in both states; nil where it is not there.
  public struct FileChange: Sendable {
    public let path: String
    public let old: [UInt8]?
    public let new: [UInt8]?
    /// Whether more than comments differ.
    public let isCode: Bool
  }

  /// What the whole of it means for drivers.
  public enum Verdict: String, CaseIterable, Sendable {
    case unchanged
    /// Only comments, or a wider span.
    case safe
    case needsReview = "needs review"
    case breaksDrivers = "breaks drivers"
  }

  public var verdict: Verdict {
    let worst = (changes.map(\.severity) + general.map(\.severity)).max()
    switch worst {
    case nil: return files.isEmpty ? .unchanged : .safe
    case .note: return .safe
    case .warning: return .needsReview
    case .error: return .breaksDrivers
    }
  }

  /// Compares two states.
  ///
  /// - Parameters:
  ///   - base: the state before.
  ///   - current: the state now.
  ///   - folder: the output folder as the user names it, for the places of findings.
  /// - Throws: `Diagnostics` where one of the states cannot be used.
  public init(
    from base: ReviewState, to current: ReviewState, outputFolder folder: String
  ) async throws(Diagnostics) {
    let generated = try await current.generator.generate(current.request).files
    self.init(
      from: base, to: current, outputFolder: folder,
      told: (
        try base.generator.survey(base.request, images: base.images),
        try current.generator.survey(current.request, images: current.images)
      ), generated: generated)
  }

  /// Compares two states of which the surveys, and what the tables of now give, are known already.
  package init(
    from base: ReviewState, to current: ReviewState, outputFolder folder: String,
    told: (base: Survey, current: Survey), generated: [Tables.File]
  ) {
    self.base = told.base
    self.current = told.current
    baseName = base.name
    currentName = current.name
    changes = SymbolComparison(base: self.base, current: self.current).changes()
    let comparison = OutputComparison(
      old: base.output, new: current.output, changes: changes, base: self.base,
      current: self.current, folder: folder)
    files = comparison.files
    currentGates = current.output.first { $0.path == "include/shimgen/gates.h" }?.bytes
    var general = Self.span(self.base, self.current)
    general += comparison.findings + comparison.stale(generated)
    self.general = general.sorted { $0.severity > $1.severity }
  }

  /// Releases that the span lost or gained.
  private static func span(_ base: Survey, _ current: Survey) -> [Finding] {
    let (was, now) = (base.request, current.request)
    var findings: [Finding] = []
    func add(_ rule: ReviewRule, _ text: String, subject: String) {
      findings.append(
        Finding(rule.severity, rule: rule.identifier, text, subject: subject))
    }
    if was.from < now.from || was.to > now.to {
      add(
        .span, "the span was \(was.from) to \(was.to), and is \(now.from) to \(now.to)",
        subject: "span")
    } else if was.from > now.from || was.to < now.to {
      add(
        .wider, "the span was \(was.from) to \(was.to), and is \(now.from) to \(now.to)",
        subject: "span")
    }
    if was.target != now.target {
      add(
        .boundary, "drivers were written against \(was.target), and now against \(now.target)",
        subject: "target")
    }
    let old = Set(base.releases.map(\.release))
    let new = Set(current.releases.map(\.release))
    for release in current.releases where !old.contains(release.release) {
      add(
        .wider, "\(release.release) is recorded now (\(release.source))",
        subject: "\(release.release)")
    }
    for release in base.releases
    where !new.contains(release.release) && release.release.mainline >= now.from
      && release.release.mainline <= now.to
    {
      add(.boundary, "\(release.release) is no longer recorded", subject: "\(release.release)")
    }
    let sources = Dictionary(
      base.releases.map { ($0.release, $0) }, uniquingKeysWith: { first, _ in first })
    for release in current.releases {
      guard let before = sources[release.release], before != release else { continue }
      add(
        .evidence, "the record of \(release.release) comes from \(release.source) now",
        subject: "\(release.release)")
    }
    return findings
  }
}
