// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

/// The names of flags as a list, the rest as a number: `[reset, pci, 0x8000]`.
public struct FlagNames<Bits: FixedWidthInteger>: CustomStringConvertible {
  private let bits: Bits
  private var named: Bits = 0
  private var names: [String] = []

  /// The names of a set of flags, none yet.
  public init(_ bits: Bits) { self.bits = bits }

  /// Names a flag, where it is set.
  public mutating func add(_ flag: Bits, _ name: String) {
    guard bits & flag != 0 else { return }
    names.append(name)
    named |= flag
  }

  public var description: String {
    let rest = bits & ~named
    let all = rest == 0 ? names : names + ["0x" + String(rest, radix: 16)]
    return "[\(all.joined(separator: ", "))]"
  }
}
