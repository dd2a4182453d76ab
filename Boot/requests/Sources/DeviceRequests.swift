// SPDX-License-Identifier: GPL-2.0-only OR MIT

import CRequests
import LinuxIoctl
import LinuxVFIO
import SystemPackage

#if canImport(Glibc)
  import Glibc
#endif

private let page = 4096
private let iova: UInt64 = 0x10000

/// Memory for a device: as long as the program, since devices may write to it.
private func allocateMemory() -> UnsafeMutableRawBufferPointer {
  let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 2 * page, alignment: page)
  memory.initializeMemory(as: UInt8.self, repeating: 0)
  return memory
}

/// A device through its group and a container.
func groupRequests(_ kind: Kind, _ report: inout Report) throws {
  let container = try VFIO.Container()
  let group = try VFIO.Group(kind.group)
  report.expect("VFIO_GET_API_VERSION") { try container.apiVersion() == VFIO.APIVersion.current }
  report.expect("VFIO_CHECK_EXTENSION") { try container.supports(.type1v2IOMMU) }
  report.expect("VFIO_GROUP_GET_STATUS") { try group.status().flags == .viable }
  report.expect("VFIO_GROUP_SET_CONTAINER") {
    try group.setContainer(container)
    return try group.status().flags.contains(.containerSet)
  }
  report.expect("VFIO_SET_IOMMU") {
    try container.setIOMMU(.type1v2IOMMU)
    return true
  }
  report.expect("VFIO_IOMMU_GET_INFO") {
    try container.iommuInfo().info.pageSizes & UInt64(page) != 0
  }
  let memory = allocateMemory()
  do {
    let device = try group.device(named: kind.name)
    report.expect("VFIO_GROUP_GET_DEVICE_FD and VFIO_IOMMU_MAP_DMA") {
      try container.mapDMA(UnsafeRawBufferPointer(memory), at: iova)
      return try reaches(kind, device, memory)
    }
    try deviceRequests(kind, device, &report)
    report.expect("VFIO_IOMMU_UNMAP_DMA") {
      let unmapped = try container.unmapDMA(at: iova, size: UInt64(memory.count))
      return try unmapped == memory.count && !reaches(kind, device, memory)
    }
  }
  report.expect("VFIO_GROUP_UNSET_CONTAINER") {
    try group.unsetContainer()
    return try !group.status().flags.contains(.containerSet)
  }
}

/// A device by its own file, under an iommufd.
func fileRequests(_ kind: Kind, _ report: inout Report) throws {
  let iommu = OwnedDescriptor(try .open("/dev/iommu", .readWrite))
  let device = try VFIO.Device(path: kind.file)
  report.expect("VFIO_DEVICE_BIND_IOMMUFD") { try device.bind(to: iommu.fileDescriptor) > 0 }
  var space = iommufd_space()
  space.size = UInt32(MemoryLayout<iommufd_space>.size)
  try iommu.fileDescriptor.perform(own("IOMMU_IOAS_ALLOC", iommufd_space_number), &space)
  let memory = allocateMemory()
  var map = iommufd_map()
  map.size = UInt32(MemoryLayout<iommufd_map>.size)
  map.flags = UInt32(IOMMUFD_MAP_FIXED | IOMMUFD_MAP_WRITEABLE | IOMMUFD_MAP_READABLE)
  map.ioas_id = space.out_ioas_id
  map.user_va = UInt64(UInt(bitPattern: memory.baseAddress))
  map.length = UInt64(memory.count)
  map.iova = iova
  try iommu.fileDescriptor.perform(own("IOMMU_IOAS_MAP", iommufd_map_number), &map)
  report.expect("VFIO_DEVICE_ATTACH_IOMMUFD_PT") {
    try device.attach(pageTable: space.out_ioas_id)
    return try reaches(kind, device, memory)
  }
  try deviceRequests(kind, device, &report)
  var unmap = iommufd_unmap()
  unmap.size = UInt32(MemoryLayout<iommufd_unmap>.size)
  unmap.ioas_id = space.out_ioas_id
  unmap.iova = iova
  unmap.length = UInt64(memory.count)
  try iommu.fileDescriptor.perform(own("IOMMU_IOAS_UNMAP", iommufd_unmap_number), &unmap)
  report.expect("what is unmapped is out of reach") { try !reaches(kind, device, memory) }
  report.expect("VFIO_DEVICE_DETACH_IOMMUFD_PT") {
    try device.detachPageTable()
    return true
  }
}

/// A request of the program's own, not in the headers that the package binds.
private func own(_ name: StaticString, _ number: UInt) -> KernelRequest {
  KernelRequest(name, number: number, introducedIn: KernelRelease(6, 2))
}

private func deviceRequests(
  _ kind: Kind, _ device: borrowing VFIO.Device, _ report: inout Report
) throws {
  switch kind {
  case .sample: try sampleRequests(device, &report)
  case .edu: try eduRequests(device, &report)
  }
}

private func sampleRequests(_ device: borrowing VFIO.Device, _ report: inout Report) throws {
  report.expect("VFIO_DEVICE_GET_INFO") {
    let info = try device.info().info
    return info.regionCount == 2 && info.interruptCount == 1 && info.flags.contains(.reset)
  }
  report.expect("VFIO_DEVICE_GET_REGION_INFO") {
    let region = try device.regionInfo(1)
    var isTyped = false
    for capability in region.capabilities {
      if case .type(let type) = capability { isTyped = type.subtype.rawValue == 1 }
    }
    return region.info.size == 32 && isTyped
  }
  report.expect("VFIO_DEVICE_GET_IRQ_INFO") {
    let interrupt = try device.interruptInfo(0)
    return interrupt.count == 1 && interrupt.flags.contains(.eventfd)
  }
  report.expect("VFIO_DEVICE_SET_IRQS") {
    let registers = try device.map(device.regionInfo(0).info)
    let before = registers.load(UInt32.self, at: 8)
    let doorbell = try EventCounter()
    try device.setInterrupts(0, .unmask, eventfds: [doorbell.fileDescriptor])
    try doorbell.signal()
    let after = registers.load(UInt32.self, at: 8)
    try device.setInterrupts(0, .unmask, eventfds: [nil])
    return after == before + 1
  }
  report.expect("VFIO_DEVICE_FEATURE") {
    try device.enterLowPower()
    let registers = try device.map(device.regionInfo(0).info)
    return try device.supports(.lowPowerExit, .set) && registers.load(UInt32.self, at: 12) == 1
  }
  report.expect("VFIO_DEVICE_RESET") {
    try device.reset()
    return try device.map(device.regionInfo(0).info).load(UInt32.self, at: 12) == 0
  }
}

private func eduRequests(_ device: borrowing VFIO.Device, _ report: inout Report) throws {
  report.expect("VFIO_DEVICE_SET_IRQS") {
    let registers = try MappedMemory(device.fileDescriptor, count: page)
    let counter = try EventCounter()
    try device.setInterrupts(0, .trigger, eventfds: [counter.fileDescriptor])
    registers.store(UInt32(1), at: 0x60)
    let count = try counter.wait()
    try device.setInterrupts(0, .trigger, eventfds: [nil])
    return count >= 1
  }
}

/// Whether the device reaches the memory: one fetches a page, the other copies it by DMA.
private func reaches(
  _ kind: Kind, _ device: borrowing VFIO.Device, _ memory: UnsafeMutableRawBufferPointer
) throws -> Bool {
  switch kind {
  case .sample:
    var address = iova
    let written = try? withUnsafeBytes(of: &address) {
      try device.fileDescriptor.writeAll(toAbsoluteOffset: 0, $0)
    }
    return written == 8
  case .edu:
    let registers = try MappedMemory(device.fileDescriptor, count: page)
    // Another one each time; random numbers would wait for entropy on old kernels.
    let mark = memory.load(as: UInt64.self) + 1
    memory.storeBytes(of: mark, as: UInt64.self)
    copy(registers, from: UInt32(iova), to: 0x40000, command: 1)
    copy(registers, from: 0x40000, to: UInt32(iova) + UInt32(page), command: 3)
    return memory.load(fromByteOffset: page, as: UInt64.self) == mark
  }
}

private func copy(
  _ registers: borrowing MappedMemory, from: UInt32, to: UInt32, command: UInt32
) {
  registers.store(from, at: 0x80)
  registers.store(to, at: 0x88)
  registers.store(UInt32(64), at: 0x90)
  registers.store(command, at: 0x98)
  for _ in 0..<200 where registers.load(UInt32.self, at: 0x98) & 1 != 0 { usleep(10000) }
}
