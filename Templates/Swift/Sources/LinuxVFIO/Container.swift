// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

public import CLinuxVFIO
public import LinuxIoctl
public import SystemPackage

extension VFIO {
  /// A container: one IOMMU context, shared by the groups in it.
  public struct Container: ~Copyable, Sendable {
    @usableFromInline let owner: OwnedDescriptor

    /// Opens a new container.
    ///
    /// - Parameter path: the device file.
    /// - Throws: what open answered.
    public init(path: FilePath = "/dev/vfio/vfio") throws {
      owner = OwnedDescriptor(try .open(path, .readWrite, options: .closeOnExec))
    }

    /// Takes an open descriptor over.
    public init(_ descriptor: consuming OwnedDescriptor) { owner = descriptor }

    /// The descriptor, valid as long as the container is.
    @inlinable public var fileDescriptor: FileDescriptor { owner.fileDescriptor }

    /// The version of the interface that the kernel has: `VFIO.APIVersion.current`.
    @inlinable public func apiVersion() throws(RequestError) -> Int32 {
      try fileDescriptor.perform(Requests.getAPIVersion)
    }

    /// What the kernel answers for an extension: 0 where it does not have it.
    @inlinable public func check(_ feature: Extension) throws(RequestError) -> Int32 {
      try fileDescriptor.perform(Requests.checkExtension, number: UInt(feature.rawValue))
    }

    /// Whether the kernel has an extension: the probe to ask before what is newer than the oldest
    /// kernel that a program serves.
    @inlinable public func supports(_ feature: Extension) throws(RequestError) -> Bool {
      try check(feature) > 0
    }

    /// Chooses the kind of IOMMU; the container has to have a group.
    @inlinable public func setIOMMU(_ model: Extension) throws(RequestError) {
      try fileDescriptor.perform(
        Requests.setIOMMU, number: UInt(model.rawValue),
        introducedIn: model.introducedIn ?? KernelRelease(0, 0))
    }

    /// What the type 1 IOMMU can do.
    public func iommuInfo() throws(RequestError) -> Described<IOMMUInfo, IOMMUCapability> {
      try fileDescriptor.performDescribed(Requests.iommuGetInfo, vfio_iommu_type1_info()) {
        IOMMUInfo($0)
      }
    }

    /// Switches an sPAPR IOMMU on.
    @inlinable public func enableIOMMU() throws(RequestError) {
      try fileDescriptor.perform(Requests.iommuEnable)
    }

    /// Switches an sPAPR IOMMU off.
    @inlinable public func disableIOMMU() throws(RequestError) {
      try fileDescriptor.perform(Requests.iommuDisable)
    }
  }
}

// MARK: DMA

extension VFIO.Container {
  /// Lets the devices of the container reach memory.
  ///
  /// The memory has to stay where it is until it is unmapped.
  ///
  /// - Parameters:
  ///   - memory: a number of whole pages.
  ///   - iova: the address that devices see.
  ///   - flags: what devices may do.
  /// - Throws: `RequestError`.
  @inlinable public func mapDMA(
    _ memory: UnsafeRawBufferPointer, at iova: UInt64,
    _ flags: VFIO.DMAMap.Flags = [.read, .write]
  ) throws(RequestError) {
    var map = vfio_iommu_type1_dma_map()
    map.flags = flags.rawValue
    map.vaddr = UInt64(UInt(bitPattern: memory.baseAddress))
    map.iova = iova
    map.size = UInt64(memory.count)
    _ = try fileDescriptor.performSized(
      VFIO.Requests.iommuMapDMA, map, introducedIn: flags.introducedIn)
  }

  /// Takes memory away from the devices again.
  ///
  /// - Parameters:
  ///   - iova: the address that devices see.
  ///   - size: how many bytes.
  ///   - flags: `invalidateAddress` keeps the mapping and forgets the memory behind it.
  /// - Returns: how many bytes were unmapped.
  /// - Throws: `RequestError`.
  @inlinable @discardableResult public func unmapDMA(
    at iova: UInt64, size: UInt64, _ flags: VFIO.DMAUnmap.Flags = []
  ) throws(RequestError) -> UInt64 {
    var unmap = vfio_iommu_type1_dma_unmap()
    unmap.flags = flags.rawValue
    unmap.iova = iova
    unmap.size = size
    return try fileDescriptor.performSized(
      VFIO.Requests.iommuUnmapDMA, unmap, introducedIn: flags.introducedIn
    ).size
  }

  /// Takes all memory away from the devices.
  @inlinable @discardableResult public func unmapAllDMA(
    _ flags: VFIO.DMAUnmap.Flags = []
  ) throws(RequestError) -> UInt64 {
    try unmapDMA(at: 0, size: 0, flags.union(.all))
  }

  /// Takes memory away from the devices and tells which of it they wrote to.
  ///
  /// - Parameters:
  ///   - iova: the address that devices see.
  ///   - size: how many bytes.
  ///   - pageSize: how many bytes one bit of the answer stands for.
  /// - Returns: the pages that were written to while dirty pages were logged.
  /// - Throws: `RequestError`.
  public func unmapDMAGettingDirtyPages(
    at iova: UInt64, size: UInt64, pageSize: UInt64
  ) throws(RequestError) -> VFIO.DirtyBitmap {
    var unmap = vfio_iommu_type1_dma_unmap()
    unmap.flags = VFIO.DMAUnmap.Flags.getDirtyBitmap.rawValue
    unmap.iova = iova
    unmap.size = size
    var answer = VFIO.DirtyBitmap(start: iova, size: size, pageSize: pageSize)
    let bytes = answer.byteCount
    let descriptor = fileDescriptor
    try answer.fill { words throws(RequestError) in
      let buffer = RequestBuffer(unmap, trailing: MemoryLayout<vfio_bitmap>.size)
      buffer.header.argsz = UInt32(buffer.count)
      try buffer.withPointer { pointer throws(RequestError) in
        let data = UnsafeMutableRawPointer(pointer) + MemoryLayout<vfio_iommu_type1_dma_unmap>.size
        data.storeBytes(
          of: vfio_bitmap(pgsize: pageSize, size: bytes, data: words), as: vfio_bitmap.self)
        try descriptor.perform(
          VFIO.Requests.iommuUnmapDMA, pointer,
          introducedIn: VFIO.DMAUnmap.Flags.getDirtyBitmap.introducedIn)
      }
    }
    return answer
  }
}

// MARK: Dirty pages

extension VFIO.Container {
  /// Begins to log which pages devices write to.
  public func startDirtyTracking() throws(RequestError) { try track(.start) }

  /// Ends the log.
  public func stopDirtyTracking() throws(RequestError) { try track(.stop) }

  private func track(_ flags: VFIO.DirtyPages.Flags) throws(RequestError) {
    var argument = vfio_iommu_type1_dirty_bitmap()
    argument.flags = flags.rawValue
    _ = try fileDescriptor.performSized(VFIO.Requests.iommuDirtyPages, argument)
  }

  /// Which pages of a mapping were written to since the log began, or since they were asked for.
  ///
  /// - Parameters:
  ///   - iova: the first address of the mapping.
  ///   - size: how many bytes.
  ///   - pageSize: how many bytes one bit of the answer stands for.
  /// - Returns: the pages.
  /// - Throws: `RequestError`.
  public func dirtyPages(
    at iova: UInt64, size: UInt64, pageSize: UInt64
  ) throws(RequestError) -> VFIO.DirtyBitmap {
    var argument = vfio_iommu_type1_dirty_bitmap()
    argument.flags = VFIO.DirtyPages.Flags.getBitmap.rawValue
    var answer = VFIO.DirtyBitmap(start: iova, size: size, pageSize: pageSize)
    let bytes = answer.byteCount
    let descriptor = fileDescriptor
    try answer.fill { words throws(RequestError) in
      let buffer = RequestBuffer(
        argument, trailing: MemoryLayout<vfio_iommu_type1_dirty_bitmap_get>.size)
      buffer.header.argsz = UInt32(buffer.count)
      try buffer.withPointer { pointer throws(RequestError) in
        let data =
          UnsafeMutableRawPointer(pointer) + MemoryLayout<vfio_iommu_type1_dirty_bitmap>.size
        data.storeBytes(
          of: vfio_iommu_type1_dirty_bitmap_get(
            iova: iova, size: size,
            bitmap: vfio_bitmap(pgsize: pageSize, size: bytes, data: words)),
          as: vfio_iommu_type1_dirty_bitmap_get.self)
        try descriptor.perform(VFIO.Requests.iommuDirtyPages, pointer)
      }
    }
    return answer
  }
}
