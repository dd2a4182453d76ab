// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

import CLinuxIoctl

/// One kernel release: 6.8, or 5.10.262 of a stable branch.
public struct KernelRelease: Hashable, Sendable {
  /// The first number (6 of 6.8.1).
  public let version: Int32
  /// The second number (8 of 6.8.1).
  public let patchlevel: Int32
  /// The third number (1 of 6.8.1), 0 for a mainline release.
  public let sublevel: Int32

  @inlinable public init(_ version: Int32, _ patchlevel: Int32, _ sublevel: Int32 = 0) {
    self.version = version
    self.patchlevel = patchlevel
    self.sublevel = sublevel
  }

  /// Reads the numbers at the beginning of what `uname -r` prints: `6.1.0-13-amd64` is 6.1.
  ///
  /// - Parameter text: the kernel's own spelling; nil for one without two numbers.
  public init?(parsing text: some StringProtocol) {
    var numbers: [Int32] = []
    for part in text.utf8.prefix(while: { $0 == 0x2e || ($0 >= 0x30 && $0 <= 0x39) })
      .split(separator: 0x2e, maxSplits: 3, omittingEmptySubsequences: false)
    {
      guard !part.isEmpty, part.count <= 9 else { break }
      numbers.append(part.reduce(0) { $0 * 10 + Int32($1 - 0x30) })
    }
    guard numbers.count >= 2 else { return nil }
    self.init(numbers[0], numbers[1], numbers.count > 2 ? numbers[2] : 0)
  }

  /// The running kernel, as `uname` tells; 0.0 where it tells nothing that can be read.
  ///
  /// A distribution's kernel has more than its release says, so this explains a failure and forbids
  /// nothing.
  public static let current: KernelRelease = {
    let text = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
      guard let base = buffer.baseAddress else { return "" }
      shim_kernel_release(base, buffer.count)
      return String(cString: base)
    }
    return KernelRelease(parsing: text) ?? KernelRelease(0, 0)
  }()
}

extension KernelRelease: Comparable {
  @inlinable public static func < (left: KernelRelease, right: KernelRelease) -> Bool {
    (left.version, left.patchlevel, left.sublevel)
      < (right.version, right.patchlevel, right.sublevel)
  }
}

extension KernelRelease: CustomStringConvertible {
  /// `6.8`, `5.10.262`.
  public var description: String {
    sublevel == 0 ? "\(version).\(patchlevel)" : "\(version).\(patchlevel).\(sublevel)"
  }
}
