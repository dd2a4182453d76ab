// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

/// An ioctl: its number, its name, and the first release that has it.
public struct KernelRequest: Sendable, CustomStringConvertible {
  /// The macro's name: `VFIO_DEVICE_GET_INFO`.
  public let name: StaticString
  public let number: UInt
  public let introducedIn: KernelRelease

  @inlinable public init(_ name: StaticString, number: UInt, introducedIn: KernelRelease) {
    self.name = name
    self.number = number
    self.introducedIn = introducedIn
  }

  public var description: String { name.description }
}
