// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

import CLinuxIoctl

/// One kernel release: 6.8, or 5.10.262 of a stable branch.
public struct KernelRelease: Hashable, Sendable {
  /// The three numbers, eight and two times twelve bits: in the order of releases.
  @usableFromInline let code: UInt32

  /// A release by its numbers; those that are too large count as the largest that there is room for.
  @inlinable public init(_ version: Int, _ patchlevel: Int, _ sublevel: Int = 0) {
    code =
      UInt32(min(max(version, 0), 0xff)) << 24 | UInt32(min(max(patchlevel, 0), 0xfff)) << 12
      | UInt32(min(max(sublevel, 0), 0xfff))
  }

  /// The first number (6 of 6.8.1).
  public var version: Int { Int(code >> 24) }
  /// The second number (8 of 6.8.1).
  public var patchlevel: Int { Int(code >> 12 & 0xfff) }
  /// The third number (1 of 6.8.1), 0 for a mainline release.
  public var sublevel: Int { Int(code & 0xfff) }

  /// Reads the numbers at the beginning of what `uname -r` prints: `6.1.0-13-amd64` is 6.1.
  ///
  /// - Parameter text: the kernel's own spelling; nil for one without two numbers.
  public init?(parsing text: some StringProtocol) {
    var numbers: [Int] = []
    for part in text.utf8.prefix(while: { $0 == 0x2e || ($0 >= 0x30 && $0 <= 0x39) })
      .split(separator: 0x2e, maxSplits: 3, omittingEmptySubsequences: false)
    {
      guard !part.isEmpty, part.count <= 9 else { break }
      numbers.append(part.reduce(0) { $0 * 10 + Int($1 - 0x30) })
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
    left.code < right.code
  }
}

extension KernelRelease: CustomStringConvertible {
  /// `6.8`, `5.10.262`.
  public var description: String {
    sublevel == 0 ? "\(version).\(patchlevel)" : "\(version).\(patchlevel).\(sublevel)"
  }
}
