// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

import CLinuxVFIO
public import LinuxIoctl
public import SystemPackage

extension VFIO.Device {
  /// Where a region is, how large, and how it is reached.
  ///
  /// - Parameter index: below `regionCount`; of a PCI device, `VFIO.PCI.Region`.
  /// - Returns: the region, with what its capabilities tell.
  /// - Throws: `RequestError`.
  public func regionInfo(
    _ index: UInt32
  ) throws(RequestError) -> VFIO.Described<VFIO.RegionInfo, VFIO.RegionCapability> {
    var argument = vfio_region_info()
    argument.index = index
    return try fileDescriptor.performDescribed(VFIO.Requests.deviceGetRegionInfo, argument) {
      VFIO.RegionInfo($0)
    }
  }

  /// The same for a PCI device.
  public func regionInfo(
    _ region: VFIO.PCI.Region
  ) throws(RequestError) -> VFIO.Described<VFIO.RegionInfo, VFIO.RegionCapability> {
    try regionInfo(region.rawValue)
  }

  /// Maps a region, or a part of it.
  ///
  /// - Parameters:
  ///   - region: one whose flags have `map`.
  ///   - area: the part, as the region's `sparseMap` tells; all of it without.
  /// - Returns: the mapping, writable where the region is.
  /// - Throws: what mmap answered.
  public func map(
    _ region: VFIO.RegionInfo, _ area: VFIO.SparseMapArea? = nil
  ) throws(Errno) -> MappedMemory {
    let start = area?.offset ?? 0
    let size = area?.size ?? region.size
    guard start <= region.size, size <= region.size - start, let count = Int(exactly: size) else {
      throw .invalidArgument
    }
    return try MappedMemory(
      fileDescriptor, offset: region.offset + start, count: count,
      isWritable: region.flags.contains(.write))
  }

  /// Reads from a region through the kernel: for what cannot be mapped.
  ///
  /// - Parameters:
  ///   - region: one whose flags have `read`.
  ///   - offset: where in the region.
  ///   - buffer: for the bytes; a register is read whole where its width and place allow that.
  /// - Returns: how many bytes were read.
  /// - Throws: what pread answered; `.invalidArgument` for what is outside of the region.
  public func read(
    _ region: VFIO.RegionInfo, at offset: UInt64, into buffer: UnsafeMutableRawBufferPointer
  ) throws -> Int {
    try fileDescriptor.read(
      fromAbsoluteOffset: try Self.place(offset, buffer.count, in: region), into: buffer)
  }

  /// Writes to a region through the kernel.
  ///
  /// - Parameters:
  ///   - region: one whose flags have `write`.
  ///   - offset: where in the region.
  ///   - bytes: what to write.
  /// - Returns: how many bytes were written.
  /// - Throws: what pwrite answered; `.invalidArgument` for what is outside of the region.
  @discardableResult public func write(
    _ region: VFIO.RegionInfo, at offset: UInt64, _ bytes: UnsafeRawBufferPointer
  ) throws -> Int {
    try fileDescriptor.writeAll(
      toAbsoluteOffset: try Self.place(offset, bytes.count, in: region), bytes)
  }

  /// Where in the device's file a part of a region is.
  private static func place(
    _ offset: UInt64, _ count: Int, in region: VFIO.RegionInfo
  ) throws -> Int64 {
    guard offset <= region.size, UInt64(count) <= region.size - offset,
      let place = Int64(exactly: region.offset + offset)
    else { throw Errno.invalidArgument }
    return place
  }
}
