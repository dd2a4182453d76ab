// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

import CLinuxVFIO
public import LinuxIoctl
public import SystemPackage

extension VFIO {
  /// A device, in the hands of the program.
  public struct Device: ~Copyable, Sendable {
    @usableFromInline let owner: OwnedDescriptor

    /// Takes an open descriptor over.
    public init(_ descriptor: consuming OwnedDescriptor) { owner = descriptor }

    /// Opens a device by its own file, without a group.
    ///
    /// - Parameter path: `/dev/vfio/devices/vfio0`; such files exist since Linux 6.6.
    /// - Throws: what open answered.
    public init(path: FilePath) throws {
      owner = OwnedDescriptor(try .open(path, .readWrite, options: .closeOnExec))
    }

    /// The descriptor, valid as long as the device is.
    @inlinable public var fileDescriptor: FileDescriptor { owner.fileDescriptor }

    /// What the device is, and how many regions and interrupts it has.
    public func info() throws(RequestError) -> Described<DeviceInfo, DeviceCapability> {
      try fileDescriptor.performDescribed(Requests.deviceGetInfo, vfio_device_info()) {
        DeviceInfo($0)
      }
    }

    /// Resets the device; `info().info.flags` tells whether it can.
    @inlinable public func reset() throws(RequestError) {
      try fileDescriptor.perform(Requests.deviceReset)
    }

    /// Lets an eventfd stand for a write to a register.
    ///
    /// - Parameters:
    ///   - offset: of the register, in the device's file.
    ///   - data: what is written.
    ///   - width: how wide the register is.
    ///   - descriptor: the eventfd, or nil to end it.
    /// - Throws: `RequestError`.
    public func setIOEvent(
      offset: UInt64, data: UInt64, width: IOEvent.Flags, _ descriptor: FileDescriptor?
    ) throws(RequestError) {
      var argument = IOEvent()
      argument.flags = width
      argument.offset = offset
      argument.data = data
      argument.descriptor = descriptor?.rawValue ?? -1
      _ = try fileDescriptor.performSized(
        Requests.deviceIOEvent, argument.cValue, introducedIn: width.introducedIn)
    }
  }
}

// MARK: Graphics

extension VFIO.Device {
  /// Asks about a plane of a virtual display.
  ///
  /// - Parameter plane: its type, and flags for what is asked.
  /// - Returns: the plane as it is now.
  /// - Throws: `RequestError`.
  public func query(_ plane: VFIO.PlaneInfo) throws(RequestError) -> VFIO.PlaneInfo {
    VFIO.PlaneInfo(
      try fileDescriptor.performSized(
        VFIO.Requests.deviceQueryPlane, plane.cValue, introducedIn: plane.flags.introducedIn))
  }

  /// The dma-buf of a plane.
  ///
  /// - Parameter id: what `query` answered as `bufferID`.
  /// - Returns: its descriptor.
  /// - Throws: `RequestError`.
  public func planeBuffer(_ id: UInt32) throws(RequestError) -> OwnedDescriptor {
    var id = id
    let descriptor = try fileDescriptor.perform(VFIO.Requests.deviceGetPlaneBuffer, &id)
    return OwnedDescriptor(FileDescriptor(rawValue: descriptor))
  }
}

// MARK: iommufd

extension VFIO.Device {
  /// Puts a device that was opened by its own file under an iommufd.
  ///
  /// - Parameter iommufd: an open /dev/iommu.
  /// - Returns: the device's identifier there.
  /// - Throws: `RequestError`.
  public func bind(to iommufd: FileDescriptor) throws(RequestError) -> UInt32 {
    var argument = vfio_device_bind_iommufd()
    argument.iommufd = iommufd.rawValue
    return try fileDescriptor.performSized(VFIO.Requests.deviceBindIOMMUFD, argument).out_devid
  }

  /// Attaches the device to a page table, or to an address space.
  ///
  /// - Parameter id: the table's or the space's identifier.
  /// - Returns: the identifier of the table that it is attached to.
  /// - Throws: `RequestError`.
  @discardableResult public func attach(pageTable id: UInt32) throws(RequestError) -> UInt32 {
    var argument = vfio_device_attach_iommufd_pt()
    argument.pt_id = id
    return try fileDescriptor.performSized(VFIO.Requests.deviceAttachPageTable, argument).pt_id
  }

  /// Detaches the device from its page table.
  public func detachPageTable() throws(RequestError) {
    _ = try fileDescriptor.performSized(
      VFIO.Requests.deviceDetachPageTable, vfio_device_detach_iommufd_pt())
  }
}
