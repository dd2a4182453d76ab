/// One kernel release, in the words of the kernel's own Makefile: version.patchlevel.sublevel.
///
/// `6.8` and `6.8.0` are the same release and print as `6.8`; `5.10.262` is a point release of a
/// stable branch. Release candidates are not releases: `LINUX_VERSION_CODE` cannot tell `6.8-rc3`
/// from `6.8`.
public struct KernelRelease: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The first number (6 of 6.8.1).
  public let version: Int
  /// The second number (8 of 6.8.1).
  public let patchlevel: Int
  /// The third number (1 of 6.8.1), 0 for a mainline release.
  public let sublevel: Int

  public init(_ version: Int, _ patchlevel: Int, _ sublevel: Int = 0) {
    self.version = version
    self.patchlevel = patchlevel
    self.sublevel = sublevel
  }

  /// Reads `6.8`, `6.8.0`, `v6.8` or `5.10.262`; nil for anything else, `6.8-rc1` included.
  public init?(_ text: some StringProtocol) {
    var digits = text[...]
    if digits.first == "v" { digits = digits.dropFirst() }
    var numbers: [Int] = []
    for part in digits.split(separator: ".", omittingEmptySubsequences: false) {
      guard !part.isEmpty, part.count <= 5, part.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
        let number = Int(part)
      else { return nil }
      numbers.append(number)
    }
    guard numbers.count == 2 || numbers.count == 3 else { return nil }
    self.init(numbers[0], numbers[1], numbers.count == 3 ? numbers[2] : 0)
  }

  /// Whether this is a mainline release (`6.8`), not a point release of a stable branch (`6.8.1`).
  public var isMainline: Bool { sublevel == 0 }

  /// The mainline release that this one's stable branch started from.
  public var mainline: KernelRelease { KernelRelease(version, patchlevel) }

  /// The mainline release after this one's branch: 4.20 is followed by 5.0, 5.19 by 6.0.
  ///
  /// Where a major version ended is history (kernel.org's release list); for the newest major
  /// version the patchlevel just counts on.
  public var nextMainline: KernelRelease {
    if let last = Self.lastPatchlevel[version], patchlevel >= last {
      return KernelRelease(version + 1, 0)
    }
    return KernelRelease(version, patchlevel + 1)
  }

  /// The mainline release before this one's branch: 4.20 for 5.0, 4.4 for 4.5 and 4.5.3; nil where
  /// that is before 3.0.
  public var previousMainline: KernelRelease? {
    if patchlevel > 0 { return KernelRelease(version, patchlevel - 1) }
    return Self.lastPatchlevel[version - 1].map { KernelRelease(version - 1, $0) }
  }

  private static let lastPatchlevel = [3: 19, 4: 20, 5: 19, 6: 19]

  /// Whether `KERNEL_VERSION(version, patchlevel, sublevel)` can name this release: the macro has
  /// eight bits for the sublevel, and trees since 4.4.257 clamp it at 255.
  public var isExpressible: Bool { version <= 255 && patchlevel <= 255 && sublevel <= 255 }

  /// `6.8`, or `6.8.1` for a point release.
  public var description: String {
    sublevel == 0 ? "\(version).\(patchlevel)" : "\(version).\(patchlevel).\(sublevel)"
  }

  public static func < (left: KernelRelease, right: KernelRelease) -> Bool {
    (left.version, left.patchlevel, left.sublevel)
      < (right.version, right.patchlevel, right.sublevel)
  }
}
