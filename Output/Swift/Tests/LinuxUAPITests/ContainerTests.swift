// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

import CLinuxVFIO
import LinuxIoctl
import LinuxVFIO
import SystemPackage
import Testing

/// Containers and groups, over a fake.
@Suite struct ContainerTests {
  @Test func extensionsAreChecked() throws {
    let file = try FakeFile { request, argument in
      guard request == VFIO.Requests.checkExtension.number else { return 0 }
      return UInt(bitPattern: argument) == UInt(VFIO.Extension.unmapAll.rawValue) ? 1 : 0
    }
    let container = VFIO.Container(file.owned)
    #expect(try container.apiVersion() == VFIO.APIVersion.current)
    #expect(try container.supports(.unmapAll))
    #expect(try !container.supports(.updateAddress))
  }

  @Test func informationIsAskedForAgainWithItsSize() throws {
    var sizes: [UInt32] = []
    let file = try FakeFile { _, argument in
      guard let argument else { return failure(.badAddress) }
      let info = argument.argument(as: vfio_iommu_type1_info.self)
      sizes.append(info.pointee.argsz)
      let room = info.pointee.argsz
      info.pointee.iova_pgsizes = 0x1000
      info.pointee.flags = 3
      info.pointee.argsz = 52
      guard room >= 52 else { return 0 }
      info.pointee.cap_offset = 24
      var range = vfio_iommu_type1_info_cap_iova_range()
      range.header = vfio_info_cap_header(id: 1, version: 1, next: 0)
      range.nr_iovas = 1
      argument.storeBytes(of: range, toByteOffset: 24, as: type(of: range))
      return 0
    }
    let container = VFIO.Container(file.owned)
    let answer = try container.iommuInfo()
    // 24 bytes, then the 52 that were asked for; a range of 16 does not fit into the last 12.
    #expect(sizes == [24, 52])
    #expect(answer.info.flags == [.pageSizes, .capabilities])
    #expect(answer.info.pageSizes == 0x1000)
    #expect(Array(answer.capabilities).count == 1)
  }

  @Test func memoryIsMappedAndUnmapped() throws {
    var seen: [vfio_iommu_type1_dma_map] = []
    let file = try FakeFile { request, argument in
      guard let argument else { return failure(.badAddress) }
      switch request {
      case VFIO.Requests.iommuMapDMA.number:
        seen.append(argument.argument(as: vfio_iommu_type1_dma_map.self).pointee)
      case VFIO.Requests.iommuUnmapDMA.number:
        let unmap = argument.argument(as: vfio_iommu_type1_dma_unmap.self)
        if unmap.pointee.flags == VFIO.DMAUnmap.Flags.getDirtyBitmap.rawValue {
          let bitmap = (argument + 24).argument(as: vfio_bitmap.self).pointee
          bitmap.data?[0] = 0b101
        }
        unmap.pointee.size = 0x2000
      default: return failure(.inappropriateIOCTLForDevice)
      }
      return 0
    }
    let container = VFIO.Container(file.owned)
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 0x2000, alignment: 0x1000)
    defer { memory.deallocate() }
    try container.mapDMA(UnsafeRawBufferPointer(memory), at: 0x10_0000, .read)
    #expect(seen.count == 1)
    #expect(seen.first?.argsz == 32)
    #expect(seen.first?.flags == 1)
    #expect(seen.first?.size == 0x2000)
    #expect(seen.first?.vaddr == UInt64(UInt(bitPattern: memory.baseAddress)))
    #expect(try container.unmapDMA(at: 0x10_0000, size: 0x2000) == 0x2000)
    let dirty = try container.unmapDMAGettingDirtyPages(
      at: 0x10_0000, size: 0x4000, pageSize: 0x1000)
    #expect(Array(dirty.dirtyPages) == [0x10_0000, 0x10_2000])
  }

  @Test func dirtyPagesAreTracked() throws {
    var flags: [UInt32] = []
    let file = try FakeFile { _, argument in
      guard let argument else { return failure(.badAddress) }
      let header = argument.argument(as: vfio_iommu_type1_dirty_bitmap.self).pointee
      flags.append(header.flags)
      if header.flags == 4 {
        guard header.argsz == 48 else { return failure(.invalidArgument) }
        let range = (argument + 8).argument(as: vfio_iommu_type1_dirty_bitmap_get.self).pointee
        guard range.bitmap.size == 16 else { return failure(.invalidArgument) }
        range.bitmap.data?[1] = 1
      }
      return 0
    }
    let container = VFIO.Container(file.owned)
    try container.startDirtyTracking()
    let dirty = try container.dirtyPages(at: 0, size: 0x41000, pageSize: 0x1000)
    try container.stopDirtyTracking()
    #expect(flags == [1, 4, 2])
    #expect(Array(dirty.dirtyPages) == [0x40000])
  }

  @Test func interruptedRequestIsMadeAgain() throws {
    var count = 0
    let file = try FakeFile { _, _ in
      count += 1
      return count < 3 ? failure(.interrupted) : 0
    }
    try VFIO.Container(file.owned).enableIOMMU()
    #expect(count == 3)
  }

  @Test func failureNamesTheRequest() throws {
    let file = try FakeFile { _, _ in failure(.permissionDenied) }
    let container = VFIO.Container(file.owned)
    do throws(RequestError) {
      try container.setIOMMU(.type1v2IOMMU)
      Issue.record("nothing was thrown")
    } catch {
      #expect(error.request == "VFIO_SET_IOMMU")
      #expect(error.errno == .permissionDenied)
    }
  }

  @Test func groupOpensADevice() throws {
    var name = ""
    let device = fake_device()
    let containerFile = try FakeFile()
    let file = try FakeFile { request, argument in
      guard let argument else { return 0 }
      switch request {
      case VFIO.Requests.groupGetStatus.number:
        argument.argument(as: vfio_group_status.self).pointee.flags = 1
      case VFIO.Requests.groupSetContainer.number:
        return argument.load(as: Int32.self) == containerFile.descriptor.rawValue
          ? 0 : failure(.badFileDescriptor)
      case VFIO.Requests.groupGetDevice.number:
        name = String(cString: argument.assumingMemoryBound(to: CChar.self))
        return device
      default: return failure(.inappropriateIOCTLForDevice)
      }
      return 0
    }
    let group = VFIO.Group(file.owned)
    let container = VFIO.Container(containerFile.owned)
    #expect(try group.status().flags == .viable)
    try group.setContainer(container)
    let opened = try group.device(named: "0000:06:0d.0")
    #expect(name == "0000:06:0d.0")
    #expect(opened.fileDescriptor.rawValue == device)
  }
}
