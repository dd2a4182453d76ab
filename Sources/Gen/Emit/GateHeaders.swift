import HeaderCompare
package import KernelModel
package import ShimPlan

/// Renders the plans of gates and slots into headers.
package struct GateHeaders {
  private let banner: StrictTemplate<BannerContext>
  private let gatesTemplate: StrictTemplate<GatesContext>
  private let slotsTemplate: StrictTemplate<SlotsContext>
  private let probeTemplate: StrictTemplate<ProbeContext>
  private let licence: String
  private let headers: [String]

  /// Checks the templates; `headers` are the source headers that the banner names.
  package init(
    templates: [TemplateFile], headers: [String],
    licence: String = "GPL-2.0-only OR MIT"
  ) throws(Diagnostics) {
    banner = try StrictTemplate(Self.template("banner.mustache", in: templates))
    gatesTemplate = try StrictTemplate(Self.template("gates.h.mustache", in: templates))
    slotsTemplate = try StrictTemplate(Self.template("slots.h.mustache", in: templates))
    probeTemplate = try StrictTemplate(Self.template("probe.h.mustache", in: templates))
    self.licence = licence
    self.headers = headers
    if let reason = CommentText.objection(to: licence) {
      throw Diagnostics(
        Diagnostic(.error, "emit.comment-text", "the licence cannot stand in a comment: \(reason)"))
    }
  }

  /// Both headers, in the order of their paths.
  package func files(
    _ plan: GatePlan, _ slots: SlotPlan, meanings: [MeaningGate] = []
  ) throws(Diagnostics) -> [EmittedFile] {
    [
      EmittedFile(path: "include/shimgen/gates.h", text: try gates(plan, meanings: meanings)),
      EmittedFile(path: "include/shimgen/slots.h", text: try self.slots(slots)),
    ]
  }

  /// The text of `include/shimgen/gates.h`.
  package func gates(
    _ plan: GatePlan, meanings: [MeaningGate] = []
  ) throws(Diagnostics) -> String {
    var problems: [Diagnostic] = []
    let meaningBlocks = meanings.map { gate in
      let comment = gate.comment
      problems += comment.problems
      return MeaningContext(gate: gate, comment: comment.text)
    }
    let blocks = plan.gates.map { gate in
      let comment = gate.comment
      problems += comment.problems + Self.objections(to: [gate.name.description], gate.key)
      return GateContext(gate: gate, comment: comment.text)
    }
    let stable = plan.gates.filter { $0.evidence.contains { $0.boundary.isOpenInStableBranch } }
    let overridden = plan.gates.filter { !$0.overrides.isEmpty }
    let stableList = Self.list(
      stable.map { gate in
        let places = gate.evidence.map(\.boundary).filter(\.isOpenInStableBranch).map {
          "\($0.without.newest) .. \($0.with.release)"
        }
        return "\(gate.name): \(places.joined(separator: ", "))"
      })
    let overrideList = Self.list(
      overridden.flatMap { gate in
        gate.overrides.map { "\($0.release): -D\(gate.name)=\($0.number)" }
      })
    problems += stableList.problems + overrideList.problems
    if !problems.isEmpty { throw Diagnostics(problems) }
    return try gatesTemplate.render(
      GatesContext(
        banner: try bannerText(
          "gates.h", purpose: "which form of each declaration this kernel has.", plan.request),
        plan: plan, stable: stableList.text, stableCount: stable.count,
        overrides: overrideList.text, overrideCount: overridden.count, gates: blocks,
        meanings: meaningBlocks))
  }

  /// The text of `include/shimgen/slots.h`.
  package func slots(_ plan: SlotPlan) throws(Diagnostics) -> String {
    var problems: [Diagnostic] = []
    let blocks = plan.tables.flatMap(\.slots).map { slot in
      let comment = slot.comment
      let path = (slot.key.member ?? "").split(separator: ".").map(String.init)
      problems += comment.problems + Self.objections(to: [slot.name] + path, slot.key)
      return SlotContext(slot: slot, comment: comment.text)
    }
    if !problems.isEmpty { throw Diagnostics(problems) }
    return try slotsTemplate.render(
      SlotsContext(
        banner: try bannerText(
          "slots.h", purpose: "initialisers for each form of an ops table's slot.", plan.request),
        slots: blocks))
  }

  /// The text of a probe's header; `command` is how to make it again.
  package func probe(_ plan: ProbePlan, command: String) throws(Diagnostics) -> String {
    let moved = Self.list(
      plan.values.filter { $0.number != $0.version }.map {
        "\($0.gate): \($0.number), its version reads as \($0.version)"
      })
    if !moved.problems.isEmpty { throw Diagnostics(moved.problems) }
    return try probeTemplate.render(
      ProbeContext(
        banner: try bannerText(
          "probe.h", purpose: "the forms that one kernel has.", plan.request, command: command),
        plan: plan, moved: moved.text))
  }

  private func bannerText(
    _ file: String, purpose: String, _ request: PlanRequest, command: String? = nil
  ) throws(Diagnostics) -> String {
    try banner.render(
      BannerContext(
        licence: licence, file: file, purpose: purpose, request: request,
        command: command ?? request.command, headers: headers))
  }

  private static func template(
    _ name: String, in templates: [TemplateFile]
  ) throws(Diagnostics) -> TemplateFile {
    guard let file = templates.first(where: { $0.name == name }) else {
      throw Diagnostics(
        Diagnostic(.error, "emit.template-missing", "there is no template \(name)"))
    }
    return file
  }

  private static func list(_ lines: [String]) -> CommentText {
    var comment = CommentText()
    for line in lines.isEmpty ? ["none"] : lines { comment.add("  " + line, hanging: 4) }
    return comment
  }

  /// The names were checked when they were planned; once more where they become code.
  private static func objections(to names: [String], _ key: DeclarationKey) -> [Diagnostic] {
    names.filter { !isCIdentifier($0) }.map {
      Diagnostic(
        .error, "emit.name", "'\($0)' is no identifier", at: SourceLocation(path: key.header))
    }
  }
}
