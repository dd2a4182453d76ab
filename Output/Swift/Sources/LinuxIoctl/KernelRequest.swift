// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

/// An ioctl: its number, its name, and the first release that has it.
///
/// Three words, so that a call takes it along without touching memory. A name is a literal, which lives
/// as long as the program.
public struct KernelRequest: @unchecked Sendable, CustomStringConvertible {
  @usableFromInline let start: UnsafePointer<UInt8>
  public let number: UInt
  public let introducedIn: KernelRelease

  @inlinable public init(_ name: StaticString, number: UInt, introducedIn: KernelRelease) {
    start = name.utf8Start
    self.number = number
    self.introducedIn = introducedIn
  }

  /// The macro's name: `VFIO_DEVICE_GET_INFO`.
  public var name: String { String(cString: start) }

  public var description: String { name }
}
