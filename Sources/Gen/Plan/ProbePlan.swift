package import HeaderCompare
package import KernelModel

/// What one kernel's headers say of every gate, whatever its version says.
package struct ProbePlan: Hashable, Sendable {
  package let request: PlanRequest
  /// The kernel that was probed.
  package let kernel: KernelRelease
  /// What its `LINUX_VERSION_CODE` reads as: sublevels stop at 255.
  package let reading: KernelRelease
  /// In the order of the gates.
  package let values: [Value]

  /// One gate's value.
  package struct Value: Hashable, Sendable {
    package let gate: GateName
    /// The form that the kernel has.
    package let number: Int
    /// The form that its version reads as.
    package let version: Int
  }

  /// Finds the form that a kernel has for each gate of a plan.
  ///
  /// A form that no recorded release has is an error: no number stands for it. So is a gate whose
  /// header the kernel's record does not hold.
  package init(
    _ plan: GatePlan, histories: Histories, kernel: ReleaseRecord
  ) throws(Diagnostics) {
    let considered = try plan.request.considered(in: histories)
    let facts = try Histories(records: [kernel], headers: histories.headers)
    let reading = KernelRelease(
      kernel.tree.version, kernel.tree.patchlevel, min(kernel.tree.sublevel, 255))
    var values: [Value] = []
    var problems: [Diagnostic] = []
    for gate in plan.gates {
      guard let history = histories[gate.key] else { continue }
      let timeline = history.timeline(over: considered, of: histories.records)
      switch Self.number(of: gate.key, in: facts, kernel, timeline) {
      case .success(let number):
        values.append(Value(gate: gate.name, number: number, version: gate.number(at: reading)))
      case .failure(let problem): problems.append(problem)
      }
    }
    if !problems.isEmpty { throw Diagnostics(problems) }
    request = plan.request
    self.kernel = kernel.tree
    self.reading = reading
    self.values = values
  }

  private static func number(
    of key: DeclarationKey, in facts: Histories, _ kernel: ReleaseRecord, _ timeline: Timeline
  ) -> Result<Int, Diagnostic> {
    guard kernel.header(key.header) != nil else {
      return .failure(
        Diagnostic(
          .error, "probe.header", "\(key): the kernel's headers were not looked through for it",
          at: SourceLocation(path: key.header)))
    }
    guard case .present(let form)? = facts[key]?.evidence(at: 0) else { return .success(0) }
    if let index = timeline.forms.firstIndex(where: { $0.isSame(as: form) }) {
      return .success(index + 1)
    }
    return .failure(
      Diagnostic(
        .error, "probe.form",
        "\(key) has a form that no recorded release has: \(form.declaration(of: key));"
          + " record this kernel and generate again", at: form.location))
  }
}

extension Gate {
  /// The form that a version reads as.
  package func number(at release: KernelRelease) -> Int {
    for arm in arms where arm.tests.contains(where: { $0.holds(at: release) }) { return arm.number }
    return otherwise.number
  }
}

extension VersionTest {
  fileprivate func holds(at release: KernelRelease) -> Bool {
    (atLeast.map { release >= $0 } ?? true) && (below.map { release < $0 } ?? true)
  }
}
