package import KernelModel

/// What a plan is asked for: the releases, and what to do where the records leave a gap.
package struct PlanRequest: Hashable, Sendable {
  /// The oldest and the newest mainline release that the output serves.
  package var from: KernelRelease
  package var to: KernelRelease
  /// The release whose API a driver is written against.
  package var target: KernelRelease
  package var openBrackets: OpenBracketPolicy
  /// Whether an open bracket inside a stable branch is refused as well.
  ///
  /// Under an assumption nothing is refused, so this has no effect then.
  package var isStrict: Bool

  package init(
    from: KernelRelease, to: KernelRelease, target: KernelRelease,
    openBrackets: OpenBracketPolicy = .refuse, isStrict: Bool = false
  ) {
    self.from = from
    self.to = to
    self.target = target
    self.openBrackets = openBrackets
    self.isStrict = isStrict
  }
}

/// What happens to a boundary that the records do not pin down.
package enum OpenBracketPolicy: String, CaseIterable, Hashable, Sendable {
  /// An error that names the missing releases.
  ///
  /// Inside a stable branch the form starts at the first release known with it, unless the request
  /// is strict.
  case refuse
  /// The form starts at the first release known with it.
  case assumeLatest
  /// The form starts right after the last release known without it.
  case assumeEarliest
}
