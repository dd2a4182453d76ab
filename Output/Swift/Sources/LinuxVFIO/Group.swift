// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

public import CLinuxVFIO
public import LinuxIoctl
public import SystemPackage

extension VFIO {
  /// A group: the devices that the IOMMU cannot tell apart.
  public struct Group: ~Copyable, Sendable {
    @usableFromInline let owner: OwnedDescriptor

    /// Opens a group.
    ///
    /// - Parameters:
    ///   - number: its number, as the link iommu_group of its devices in sysfs tells.
    ///   - folder: where the device files are.
    /// - Throws: what open answered; `.deviceOrResourceBusy` where somebody has it open.
    public init(_ number: Int, in folder: FilePath = "/dev/vfio") throws {
      owner = OwnedDescriptor(
        try .open(folder.appending("\(number)"), .readWrite, options: .closeOnExec))
    }

    /// Takes an open descriptor over.
    public init(_ descriptor: consuming OwnedDescriptor) { owner = descriptor }

    /// The descriptor, valid as long as the group is.
    @inlinable public var fileDescriptor: FileDescriptor { owner.fileDescriptor }

    /// Whether the group can be used.
    @inlinable public func status() throws(RequestError) -> GroupStatus {
      GroupStatus(
        try fileDescriptor.performSized(Requests.groupGetStatus, vfio_group_status()))
    }

    /// Puts the group into a container.
    public func setContainer(_ container: borrowing Container) throws(RequestError) {
      var descriptor = container.fileDescriptor.rawValue
      try fileDescriptor.perform(Requests.groupSetContainer, &descriptor)
    }

    /// Takes the group out of its container.
    @inlinable public func unsetContainer() throws(RequestError) {
      try fileDescriptor.perform(Requests.groupUnsetContainer)
    }

    /// Opens a device of the group.
    ///
    /// - Parameter name: its name on its bus: `0000:06:0d.0`.
    /// - Returns: the device.
    /// - Throws: `RequestError`.
    public func device(named name: String) throws(RequestError) -> Device {
      let text = RequestBuffer<UInt8>(0, trailing: name.utf8.count + 1)
      let descriptor = try text.withPointer { pointer throws(RequestError) in
        for (place, byte) in name.utf8.enumerated() { pointer[place] = byte }
        return try fileDescriptor.perform(Requests.groupGetDevice, pointer)
      }
      return Device(OwnedDescriptor(FileDescriptor(rawValue: descriptor)))
    }
  }
}
