// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

import CLinuxVFIO
import FakeKernel
import LinuxIoctl
import LinuxVFIO
import SystemPackage
import Testing

/// A new file, as a device that is handed out.
func fake_device() -> Int32 { fake_kernel_file(4096) }

/// Devices, over a fake.
@Suite struct DeviceTests {
  @Test func informationOfAnOldKernelHasNoCapabilities() throws {
    let file = try FakeFile { _, argument in
      guard let argument else { return failure(.badAddress) }
      let info = argument.argument(as: vfio_device_info.self)
      guard info.pointee.argsz == 24 else { return failure(.invalidArgument) }
      info.pointee.flags = 3
      info.pointee.num_regions = 9
      info.pointee.num_irqs = 5
      return 0
    }
    let answer = try VFIO.Device(file.owned).info()
    #expect(answer.info.flags == [.reset, .pci])
    #expect(answer.info.regionCount == VFIO.PCI.regionCount)
    #expect(Array(answer.capabilities).isEmpty)
  }

  @Test func regionIsReadWrittenAndMapped() throws {
    let file = try FakeFile { _, argument in
      guard let argument else { return failure(.badAddress) }
      let info = argument.argument(as: vfio_region_info.self)
      guard info.pointee.index == VFIO.PCI.Region.bar0.rawValue else {
        return failure(.invalidArgument)
      }
      info.pointee.flags = 7
      info.pointee.size = 0x2000
      info.pointee.offset = 0x4000
      return 0
    }
    let device = VFIO.Device(file.owned)
    let region = try device.regionInfo(.bar0).info
    #expect(region.flags == [.read, .write, .map])
    try withUnsafeBytes(of: UInt32(0xcafe)) { bytes in
      _ = try device.write(region, at: 0x10, bytes)
    }
    let memory = try device.map(region)
    #expect(memory.load(UInt32.self, at: 0x10) == 0xcafe)
    var value: UInt32 = 0
    let count = try withUnsafeMutableBytes(of: &value) {
      try device.read(region, at: 0x10, into: $0)
    }
    #expect(count == 4)
    #expect(value == 0xcafe)
    #expect(throws: Errno.invalidArgument) {
      try withUnsafeMutableBytes(of: &value) { _ = try device.read(region, at: 0x1ffe, into: $0) }
    }
    var area = VFIO.SparseMapArea()
    area.offset = 0x1000
    area.size = 0x1001
    let outside = area
    #expect(throws: Errno.invalidArgument) { _ = try device.map(region, outside).count }
  }

  @Test func interruptsCarryTheirData() throws {
    var seen: [(header: vfio_irq_set, data: [UInt8])] = []
    let file = try FakeFile { request, argument in
      guard let argument, request == VFIO.Requests.deviceSetInterrupts.number else { return 0 }
      let header = argument.argument(as: vfio_irq_set.self).pointee
      let bytes = UnsafeRawBufferPointer(start: argument, count: Int(header.argsz))
      seen.append((header, Array(bytes.dropFirst(20))))
      return 0
    }
    let device = VFIO.Device(file.owned)
    let msix = VFIO.PCI.Interrupt.msix.rawValue
    try device.setInterrupts(
      msix, .trigger, from: 1, eventfds: [FileDescriptor(rawValue: 7), nil])
    try device.setInterrupts(msix, .mask, where: [true, false, true])
    try device.setInterrupts(msix, .unmask, vectors: 2..<6)
    try device.disableInterrupts(msix)
    #expect(seen.map(\.header.flags) == [0x24, 0x0a, 0x11, 0x21])
    #expect(seen.map(\.header.start) == [1, 0, 2, 0])
    #expect(seen.map(\.header.count) == [2, 3, 4, 0])
    #expect(seen.map(\.data) == [[7, 0, 0, 0, 255, 255, 255, 255], [1, 0, 1], [], []])
    #expect(try device.interruptInfo(.msix).count == 0)
  }

  @Test func hotResetAsksForRoom() throws {
    var sizes: [UInt32] = []
    let file = try FakeFile { _, argument in
      guard let argument else { return failure(.badAddress) }
      let info = argument.argument(as: vfio_pci_hot_reset_info.self)
      sizes.append(info.pointee.argsz)
      info.pointee.count = 2
      if info.pointee.argsz < 12 + 16 { return failure(.noSpace) }
      info.pointee.flags = 1
      var device = vfio_pci_dependent_device()
      device.devid = UInt32(bitPattern: -1)
      device.bus = 3
      (argument + 12).storeBytes(of: device, as: vfio_pci_dependent_device.self)
      return 0
    }
    let scope = try VFIO.Device(file.owned).hotResetScope()
    #expect(sizes == [12, 28])
    #expect(scope.flags == .deviceIDs)
    #expect(scope.devices.count == 2)
    #expect(scope.devices.first?.deviceID == .notOwned)
    #expect(scope.devices.first?.bus == 3)
  }

  @Test func hotResetThatNeverFitsIsAnError() throws {
    let file = try FakeFile { _, _ in failure(.noSpace) }
    let device = VFIO.Device(file.owned)
    do throws(RequestError) {
      _ = try device.hotResetScope()
      Issue.record("nothing was thrown")
    } catch {
      #expect(error.errno == .noSpace)
    }
  }

  @Test func featuresAreProbedAndSet() throws {
    var flags: [UInt32] = []
    let file = try FakeFile { _, argument in
      guard let argument else { return failure(.badAddress) }
      let header = argument.argument(as: vfio_device_feature.self).pointee
      flags.append(header.flags)
      if header.flags & 0xffff == VFIO.Feature.busMaster.rawValue {
        return failure(.inappropriateIOCTLForDevice)
      }
      return 0
    }
    let device = VFIO.Device(file.owned)
    #expect(try device.supports(.migration, .get))
    #expect(try !device.supports(.busMaster, .set))
    try device.enterLowPower()
    #expect(flags == [0x5_0001, 0x6_000a, 0x2_0003])
  }

  @Test func migrationStateHasAStream() throws {
    let stream = fake_device()
    let file = try FakeFile { _, argument in
      guard let argument else { return failure(.badAddress) }
      let header = argument.argument(as: vfio_device_feature.self).pointee
      guard header.argsz == 16, header.flags & 0xffff == 2 else {
        return failure(.invalidArgument)
      }
      let state = (argument + 8).argument(as: vfio_device_feature_mig_state.self)
      if header.flags & VFIO.FeatureHeader.Flags.get.rawValue != 0 {
        state.pointee.device_state = 1234
      } else if state.pointee.device_state == VFIO.MigrationState.stopCopy.rawValue {
        state.pointee.data_fd = stream
      }
      return 0
    }
    let device = VFIO.Device(file.owned)
    // A state of a later kernel's is kept.
    #expect(try device.migrationState().rawValue == 1234)
    let copy = try device.setMigrationState(.stopCopy)
    #expect(copy?.fileDescriptor.rawValue == stream)
    let running = try device.setMigrationState(.running)
    let hasStream = running != nil
    #expect(!hasStream)
  }

  @Test func dmaIsLogged() throws {
    let file = try FakeFile { _, argument in
      guard let argument else { return failure(.badAddress) }
      let header = argument.argument(as: vfio_device_feature.self).pointee
      switch header.flags & 0xffff {
      case 6:
        let control = (argument + 8).argument(as: vfio_device_feature_dma_logging_control.self)
        let ranges = UnsafePointer<vfio_device_feature_dma_logging_range>(
          bitPattern: UInt(control.pointee.ranges))
        guard control.pointee.num_ranges == 2, ranges?[1].iova == 0x5000 else {
          return failure(.invalidArgument)
        }
        control.pointee.page_size = 0x2000
      case 8:
        let report = (argument + 8).argument(as: vfio_device_feature_dma_logging_report.self)
        UnsafeMutablePointer<UInt64>(bitPattern: UInt(report.pointee.bitmap))?[0] = 2
      default: return failure(.inappropriateIOCTLForDevice)
      }
      return 0
    }
    let device = VFIO.Device(file.owned)
    var ranges = [VFIO.DMALoggingRange(), VFIO.DMALoggingRange()]
    ranges[1].iova = 0x5000
    #expect(try device.startDMALogging(ranges, pageSize: 0x1000) == 0x2000)
    let dirty = try device.loggedDMA(at: 0x8000, length: 0x4000, pageSize: 0x1000)
    #expect(Array(dirty.dirtyPages) == [0x9000])
  }
}
