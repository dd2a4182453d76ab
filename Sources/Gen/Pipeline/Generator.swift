import HeaderCompare
public import KernelModel
import ShimEmit
import ShimPlan

/// Plans and renders the output: the second half of the pipeline.
///
/// Values in, files out; nothing is parsed, so no libclang is needed.
public struct Generator: Sendable {
  private let tables: Tables
  private let headers: RecordedHeaders
  private let templates: [Tables.File]

  /// What every file that shimgen writes says in its banner: how a stray one is recognised.
  public static let banner = "Made by shimgen, format "

  public init(tables: Tables, headers: RecordedHeaders, templates: [Tables.File]) {
    self.tables = tables
    self.headers = headers
    self.templates = templates
  }

  /// What to generate.
  public struct Request: Sendable {
    /// The oldest and the newest mainline release that the output serves.
    public var from: KernelRelease
    public var to: KernelRelease
    /// The release whose API a driver is written against.
    public var target: KernelRelease
    public var openBrackets: OpenBrackets
    /// Whether a boundary known only as a bracket inside a stable branch is an error.
    public var isStrict: Bool

    /// What happens to a boundary that the records do not pin down.
    public enum OpenBrackets: String, Sendable {
      case refuse, assumeLatest, assumeEarliest
    }

    public init(
      from: KernelRelease, to: KernelRelease, target: KernelRelease,
      openBrackets: OpenBrackets = .refuse, isStrict: Bool = false
    ) {
      self.from = from
      self.to = to
      self.target = target
      self.openBrackets = openBrackets
      self.isStrict = isStrict
    }
  }

  /// Everything that was generated.
  public struct Output: Sendable {
    /// Paths relative to the output folder and their bytes, sorted by path.
    public var files: [Tables.File]
    public var summary: Summary
  }

  /// The numbers of a run.
  public struct Summary: Hashable, Sendable {
    public var releases: Int
    public var pointReleases: Int
    public var gates: Int
    public var boundaries: Int
    public var slotMacros: Int
    /// Boundaries placed by an assumption.
    public var assumed: Int
    /// Boundaries known as a bracket inside a stable branch.
    public var open: [String]
    /// What a release needs because its version cannot say it.
    public var overrides: [String]
  }

  /// Generates the output in memory.
  ///
  /// - Parameter request: the span, and what to do where the records leave a gap.
  /// - Returns: the files and the numbers.
  /// - Throws: `Diagnostics` that name every boundary that cannot be decided.
  public func generate(_ request: Request) throws(Diagnostics) -> Output {
    let histories = try Histories(records: tables.records, headers: headers.gatedPaths)
    let plan = try GatePlan(planRequest(request), histories: histories)
    let slots = try SlotPlan(
      plan, histories: histories, isOpsTable: headers.isOpsTable)
    let files = try emitter().files(plan, slots).map {
      Tables.File(path: $0.path, bytes: Array($0.text.utf8))
    }
    return Output(
      files: files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) },
      summary: summary(plan, slots, request))
  }

  /// Writes down which forms one kernel has, whatever its version says.
  ///
  /// - Parameters:
  ///   - kernel: its parsed headers.
  ///   - request: the span whose gates are answered.
  ///   - command: how the user can make the same file again.
  /// - Returns: the text of a header to include before gates.h, and how many gates differ from
  ///   what the kernel's version says.
  /// - Throws: `Diagnostics` that name each form that no recorded release has.
  public func probe(
    _ kernel: ReleaseRecord, _ request: Request, command: String
  ) throws(Diagnostics) -> (text: String, differing: Int) {
    let histories = try Histories(records: tables.records, headers: headers.gatedPaths)
    let plan = try GatePlan(planRequest(request), histories: histories)
    let probe = try ProbePlan(plan, histories: histories, kernel: kernel)
    return (
      try emitter().probe(probe, command: command),
      probe.values.count { $0.number != $0.version }
    )
  }

  private func emitter() throws(Diagnostics) -> GateHeaders {
    try GateHeaders(
      templates: templates.map {
        TemplateFile(path: $0.path, text: String(decoding: $0.bytes, as: UTF8.self))
      }, headers: headers.gatedPaths)
  }

  private func planRequest(_ request: Request) -> PlanRequest {
    let policy: OpenBracketPolicy =
      switch request.openBrackets {
      case .refuse: .refuse
      case .assumeLatest: .assumeLatest
      case .assumeEarliest: .assumeEarliest
      }
    return PlanRequest(
      from: request.from, to: request.to, target: request.target, openBrackets: policy,
      isStrict: request.isStrict)
  }

  private func summary(
    _ plan: GatePlan, _ slots: SlotPlan, _ request: Request
  ) -> Summary {
    let used = tables.records.map(\.release).filter {
      $0.mainline >= request.from && $0.mainline <= request.to
    }
    let open = plan.gates.flatMap { gate in
      gate.evidence.filter(\.boundary.isOpenInStableBranch).map { evidence in
        "\(gate.name): between \(evidence.boundary.without.newest) and \(evidence.start)"
      }
    }
    let overrides = plan.gates.flatMap { gate in
      gate.overrides.map { "\($0.release): -D\(gate.name)=\($0.number)" }
    }
    return Summary(
      releases: used.count(where: \.isMainline),
      pointReleases: used.count { !$0.isMainline },
      gates: plan.summary.gates, boundaries: plan.summary.boundaries,
      slotMacros: slots.macroCount, assumed: plan.summary.openBrackets, open: open,
      overrides: overrides)
  }
}
