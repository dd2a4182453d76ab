// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

import CLinuxVFIO
public import LinuxIoctl
public import SystemPackage

extension VFIO {
  /// What a reset of a PCI slot or bus affects.
  public struct HotResetScope: Sendable {
    /// What the identifiers of the devices are.
    public let flags: HotResetInfo.Flags
    /// The device itself among them.
    public let devices: [DependentDevice]
  }
}

extension VFIO.Device {
  /// Which devices a hot reset affects.
  public func hotResetScope() throws(RequestError) -> VFIO.HotResetScope {
    var count = 0
    let descriptor = fileDescriptor
    while true {
      let buffer = RequestBuffer(
        vfio_pci_hot_reset_info(),
        trailing: count * MemoryLayout<vfio_pci_dependent_device>.stride)
      buffer.header.argsz = UInt32(buffer.count)
      let scope: VFIO.HotResetScope? = try buffer.withPointer { pointer throws(RequestError) in
        do throws(RequestError) {
          try descriptor.perform(VFIO.Requests.deviceGetPCIHotResetInfo, pointer)
        } catch {
          // Too small: the answer says for how many devices there has to be room.
          if error.errno == .noSpace, Int(pointer.pointee.count) > count { return nil }
          throw error
        }
        let devices = buffer.elements(
          from: shim_vfio_pci_hot_reset_info_devices(pointer), count: Int(pointer.pointee.count))
        return VFIO.HotResetScope(
          flags: VFIO.HotResetInfo(pointer.pointee).flags,
          devices: devices.map { VFIO.DependentDevice($0) })
      }
      if let scope { return scope }
      count = Int(buffer.header.count)
    }
  }

  /// Resets the slot or bus of a PCI device.
  ///
  /// - Parameter groups: the open groups of all affected devices, as a proof that they are the
  ///   program's; none for a device that was opened by its own file.
  /// - Throws: `RequestError`.
  public func hotReset(groups: [FileDescriptor]) throws(RequestError) {
    let buffer = RequestBuffer(
      vfio_pci_hot_reset(), trailing: groups.count * MemoryLayout<Int32>.stride)
    var header = vfio_pci_hot_reset()
    header.argsz = UInt32(buffer.count)
    header.count = UInt32(groups.count)
    buffer.header = header
    let descriptor = fileDescriptor
    try buffer.withPointer { pointer throws(RequestError) in
      _ = buffer.elements(from: shim_vfio_pci_hot_reset_group_fds(pointer), count: groups.count)
        .update(from: groups.map(\.rawValue))
      try descriptor.perform(VFIO.Requests.devicePCIHotReset, pointer)
    }
  }
}
