import HeaderCompare
public import KernelModel
import ShimEmit
import ShimPlan

/// Plans and renders the output: the second half of the pipeline.
///
/// Values in, files out; nothing is parsed, so no libclang is needed.
public struct Generator: Sendable {
  let tables: Tables
  let headers: RecordedHeaders
  let templates: [Tables.File]
  let rules: Rules
  let mentions: [MentionRecord]
  let bindings: SwiftBindings

  /// What every file that shimgen writes says in its banner: how a stray one is recognised.
  public static let banner = "Made by shimgen, format "

  /// A generator over everything that output is made from.
  ///
  /// - Parameters:
  ///   - tables: what the releases declare.
  ///   - headers: which headers are recorded, and which are gated.
  ///   - templates: what blocks look like.
  ///   - rules: how the adaptors serve the target's API; without rules there are gates alone.
  ///   - mentions: which other headers name what the adaptors serve, for every release of the span.
  ///   - bindings: how the UAPI is bound to Swift; without rules there is no Swift package.
  public init(
    tables: Tables, headers: RecordedHeaders, templates: [Tables.File], rules: Rules = Rules(),
    mentions: [MentionRecord] = [], bindings: SwiftBindings = SwiftBindings()
  ) {
    self.tables = tables
    self.headers = headers
    self.templates = templates
    self.rules = rules
    self.mentions = mentions
    self.bindings = bindings
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
    /// Blocks of adaptors, and the names that they provide.
    public var adaptors: Int
    public var provided: Int
    /// Boundaries placed by an assumption.
    public var assumed: Int
    /// Boundaries known as a bracket inside a stable branch.
    public var open: [String]
    /// What a release needs because its version cannot say it.
    public var overrides: [String]
    /// What the Swift package binds and the target does not have: there is no package then.
    public var unbound: [String]
  }

  /// Generates the output in memory.
  ///
  /// What does not need each other is done side by side; files, and what stands against the request
  /// first, are the same on any number of processors.
  ///
  /// - Parameter request: the span, and what to do where the records leave a gap.
  /// - Returns: the files and the numbers.
  /// - Throws: `Diagnostics` that name every boundary that cannot be decided.
  public func generate(_ request: Request) async throws(Diagnostics) -> Output {
    let histories = try Histories(records: tables.records, headers: headers.gatedPaths)
    let plan = try GatePlan(planRequest(request), histories: histories)
    let slots = try SlotPlan(
      plan, histories: histories, isOpsTable: headers.isOpsTable)
    let templates = templateFiles
    async let binding = Result { () throws(Diagnostics) in
      let bound = try BindingPlan(plan.request, histories: histories, rules: bindings.rules)
      return (
        later: bound.later,
        files: bound.modules.isEmpty
          ? nil : try BindingPackage(templates: templates).files(bound)
      )
    }
    async let probing = Result { () throws(Diagnostics) in
      rules.areas.isEmpty
        ? []
        : try ProbeScript(templates: templates).files(QuestionPlan(plan, histories: histories))
    }
    let adaptors = try AdaptorPlan(plan, histories: histories, rules: rules.areas)
    async let gating = Result { () throws(Diagnostics) in
      try emitter().files(plan, slots, meanings: adaptors.meanings)
    }
    let adapted = try adaptors.areas.isEmpty ? [] : files(adaptors, plan, histories, templates)
    let bound = try await binding.get()
    let emitted = try await gating.get() + adapted + probing.get() + (bound.files ?? [])
    var files = emitted.map { Tables.File(path: $0.path, bytes: Array($0.text.utf8)) }
    if bound.files != nil {
      files += bindings.fixed.map { Tables.File(path: "Swift/\($0.path)", bytes: $0.bytes) }
    }
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    // In capitals, so it comes first.
    let digests = OutputDigests.file(for: files, command: plan.request.command)
    return Output(
      files: [digests] + files,
      summary: summary(plan, slots, adaptors, unbound: bound.later, request))
  }

  /// The adaptors' files and all that follows from their plan.
  private func files(
    _ adaptors: AdaptorPlan, _ plan: GatePlan, _ histories: Histories, _ templates: [TemplateFile]
  ) throws(Diagnostics) -> [EmittedFile] {
    let report = CoverageReport(adaptors)
    let banner = Self.banner + "1. Do not edit; regenerate with \(adaptors.request.command)"
    return try AdaptorHeaders(templates: templates).files(
      adaptors, gates: plan, histories: histories)
      + WrapperHeaders(templates: templates).files(
        WrapperPlan(
          plan.request, mapped: adaptors.mapped, mentions: mentions, overlaid: adaptors.overlaid),
        refusals: adaptors.refusals)
      + KernelModuleFiles(templates: templates).files(
        KernelModulePlan(adaptors, histories: histories, isOpsTable: headers.isOpsTable))
      + [
        EmittedFile(path: "report/coverage.md", text: report.markdown(banner: banner)),
        EmittedFile(path: "report/coverage.json", text: report.json(banner: banner)),
      ]
  }

  /// How each declaration of the target is served on each release, as text.
  ///
  /// - Parameters:
  ///   - request: the span and the target.
  ///   - format: what kind of text.
  /// - Returns: the text.
  /// - Throws: `Diagnostics` as `generate` does.
  public func coverage(
    _ request: Request, format: CoverageFormat
  ) throws(Diagnostics) -> String {
    let report = CoverageReport(try adaptorPlan(request))
    let banner = Self.banner + "1"
    switch format {
    case .text: return report.text()
    case .markdown: return report.markdown(banner: banner)
    case .json: return report.json(banner: banner)
    }
  }

  /// The decisions about adaptors, without their text.
  func adaptorPlan(_ request: Request) throws(Diagnostics) -> AdaptorPlan {
    let histories = try Histories(records: tables.records, headers: headers.gatedPaths)
    let plan = try GatePlan(planRequest(request), histories: histories)
    return try AdaptorPlan(plan, histories: histories, rules: rules.areas)
  }

  /// What kind of text a coverage report is.
  public enum CoverageFormat: String, CaseIterable, Sendable {
    case text, markdown, json
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
    try GateHeaders(templates: templateFiles, headers: headers.gatedPaths)
  }

  private var templateFiles: [TemplateFile] {
    templates.map { TemplateFile(path: $0.path, text: String(decoding: $0.bytes, as: UTF8.self)) }
  }

  func planRequest(_ request: Request) -> PlanRequest {
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
    _ plan: GatePlan, _ slots: SlotPlan, _ adaptors: AdaptorPlan, unbound: [String],
    _ request: Request
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
      slotMacros: slots.macroCount, adaptors: adaptors.areas.reduce(0) { $0 + $1.blocks.count },
      provided: adaptors.mapped.count, assumed: plan.summary.openBrackets, open: open,
      overrides: overrides, unbound: unbound)
  }
}
