/// A half-open range of releases: the lower bound is included, the upper bound is not.
///
/// `5.5 ..< 5.7` holds 5.5, 5.5.19, 5.6 and 5.6.19. No upper bound means that it still holds.
public struct ReleaseRange: Hashable, Sendable, CustomStringConvertible {
  /// The first release in the range.
  public let lower: KernelRelease
  /// The first release after the range; nil where the range is open.
  public let upper: KernelRelease?

  /// `lower` must come before `upper`.
  public init(from lower: KernelRelease, to upper: KernelRelease? = nil) {
    if let upper { precondition(lower < upper, "a release range is never empty") }
    self.lower = lower
    self.upper = upper
  }

  public func contains(_ release: KernelRelease) -> Bool {
    guard release >= lower else { return false }
    guard let upper else { return true }
    return release < upper
  }

  /// `5.5 .. <5.7`, or `6.1 ..` where the end is open.
  public var description: String {
    if let upper { "\(lower) .. <\(upper)" } else { "\(lower) .." }
  }
}
