package import HeaderCompare
package import KernelModel

/// Every gate of a span, decided.
package struct GatePlan: Hashable, Sendable {
  package let request: PlanRequest
  /// Sorted by key.
  package let gates: [Gate]

  /// The numbers of a plan.
  package struct Summary: Hashable, Sendable {
    package let gates: Int
    package let boundaries: Int
    /// Boundaries that an assumption placed between mainline releases.
    package let openBrackets: Int
    /// Boundaries inside a stable branch of which only a bracket is known.
    package let stableBrackets: Int
    package let overrides: Int
  }

  package var summary: Summary {
    let evidence = gates.flatMap(\.evidence)
    return Summary(
      gates: gates.count, boundaries: evidence.count,
      openBrackets: evidence.count { !$0.boundary.missing.isEmpty },
      stableBrackets: evidence.count { $0.boundary.isOpenInStableBranch },
      overrides: gates.reduce(0) { $0 + $1.overrides.count })
  }

  /// The gate of a declaration; nil where its form never changes in the span.
  package func gate(_ key: DeclarationKey) -> Gate? {
    gates.first { $0.key == key }
  }

  /// Decides the gates.
  ///
  /// Throws all that stands against it together: releases of the span that are not recorded, open
  /// brackets, gates of one name, names that C does not know.
  package init(_ request: PlanRequest, histories: Histories) throws(Diagnostics) {
    let considered = try request.considered(in: histories)
    var problems = PlanProblems(request: request)
    var gates: [Gate] = []
    for history in histories.all where history.isGated(in: histories, over: considered) {
      let timeline = history.timeline(over: considered, of: histories.records)
      problems.check(history, timeline)
      gates.append(Gate(history.key, timeline, request))
    }
    problems.checkNames(gates.map { ($0.name.description, $0.key) })
    if let diagnostics = problems.diagnostics { throw diagnostics }
    self.request = request
    self.gates = gates
  }
}

extension PlanRequest {
  /// The records of the span: mainline releases in it, and point releases of their branches.
  package func considered(in histories: Histories) throws(Diagnostics) -> [Int] {
    var found: [Diagnostic] = []
    if from > to {
      found.append(Diagnostic(.error, "plan.span", "\(from) comes after \(to)"))
    } else if target < from || target > to {
      found.append(
        Diagnostic(.error, "plan.target", "the target \(target) is outside \(from) to \(to)"))
    }
    let recorded = Set(histories.records.map(\.release))
    for (release, word) in [(from, "first"), (to, "last"), (target, "target")] {
      if !release.isMainline {
        found.append(
          Diagnostic(
            .error, "plan.span", "the \(word) release \(release) is no mainline release"))
      } else if !recorded.contains(release) {
        found.append(
          Diagnostic(.error, "plan.span", "the \(word) release \(release) is not recorded"))
      }
    }
    if !found.isEmpty { throw Diagnostics(found) }
    return histories.records.indices.filter {
      let mainline = histories.records[$0].release.mainline
      return mainline >= from && mainline <= to
    }
  }
}

extension History {
  /// Whether the form changes in the span, beyond what the gate of the member's record tells.
  package func isGated(in histories: Histories, over considered: [Int]) -> Bool {
    guard HeaderVisibility(path: key.header) != .private, !isConstant(over: considered) else {
      return false
    }
    guard let recordKey = key.record, let record = histories[recordKey] else { return true }
    return !isConstant(over: considered.filter { record.sightings[$0].form > 0 })
  }
}

extension Gate {
  fileprivate init(_ key: DeclarationKey, _ timeline: Timeline, _ request: PlanRequest) {
    let evidence = timeline.boundaries.map {
      BracketEvidence(boundary: $0, start: request.start(of: $0))
    }
    let first = timeline.first ?? 0
    let starts = evidence.map { (release: $0.start, number: $0.boundary.number) }
    let arms = Arms(
      segments: [(lower: request.from, number: first)]
        + starts.map { (lower: $0.release, number: $0.number) })
    let spans = Timeline.spans(first: first, from: request.from, starts: starts)
    let selected = timeline.overrides.map(\.number)
    var forms = spans.map { span in
      GateForm(
        number: span.number,
        spelling: span.number == 0 ? nil : timeline.forms[span.number - 1].declaration(of: key),
        ranges: span.ranges, words: span.ranges.words(from: request.from))
    }
    for number in Set(selected).sorted() where !spans.contains(where: { $0.number == number }) {
      forms.append(
        GateForm(
          number: number,
          spelling: number == 0 ? nil : timeline.forms[number - 1].declaration(of: key),
          ranges: [], words: [ReleaseRange]().words(from: request.from)))
    }
    self.key = key
    name = GateName(of: key, form: timeline.forms.first)
    events = Self.events(first: first, evidence: evidence)
    self.forms = forms
    self.arms = arms.arms
    otherwise = arms.otherwise
    self.evidence = evidence
    overrides = timeline.overrides
  }

  private static func events(first: Int, evidence: [BracketEvidence]) -> [Event] {
    var wasDeclared = first != 0
    return evidence.map { item in
      let kind: Event.Kind
      if item.boundary.number == 0 {
        kind = .removed
      } else if item.boundary.previous == 0 {
        kind = wasDeclared ? .returned : .added
      } else {
        kind = .changed
      }
      if item.boundary.number != 0 { wasDeclared = true }
      return Event(kind: kind, release: item.start)
    }
  }
}

extension PlanRequest {
  /// Where the form of a boundary starts under the policy.
  fileprivate func start(of boundary: Boundary) -> KernelRelease {
    guard !boundary.isClosed, openBrackets == .assumeEarliest else { return boundary.with.release }
    let last = boundary.without
    if !boundary.missing.isEmpty { return last.release.nextMainline }
    let sublevel = max(last.release, last.tree).sublevel
    return KernelRelease(last.release.version, last.release.patchlevel, sublevel + 1)
  }
}
