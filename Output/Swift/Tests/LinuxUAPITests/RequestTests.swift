// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

import LinuxDMABuf
import LinuxIoctl
import LinuxVFIO
import SystemPackage
import Testing

/// Every ioctl of both headers is made by a method.
@Suite struct RequestTests {
  /// Which file a request is for: several have one number.
  private func owner(_ request: KernelRequest) -> String {
    let name = request.description
    for (prefix, owner) in [
      ("VFIO_GROUP_", "group"), ("VFIO_DEVICE_", "device"), ("VFIO_MIG_", "stream"),
    ] where name.hasPrefix(prefix) {
      return owner
    }
    return "container"
  }

  @Test func everyVFIORequestHasAMethod() throws {
    let names = ["container", "group", "device", "stream"]
    var files: [String: FakeFile] = [:]
    for name in names {
      files[name] = try FakeFile { request, _ in
        let handsOut =
          name == "group" && request == VFIO.Requests.groupGetDevice.number
          || name == "device" && request == VFIO.Requests.deviceGetPlaneBuffer.number
        return handsOut ? fake_device() : 0
      }
    }
    let (c, g, d, s) = (
      try #require(files["container"]), try #require(files["group"]), try #require(files["device"]),
      try #require(files["stream"])
    )
    try useContainer(VFIO.Container(c.owned), in: VFIO.Group(g.owned))
    try useDevice(VFIO.Device(d.owned))
    _ = try VFIO.MigrationStream(s.owned).preCopyInfo()
    for request in VFIO.Requests.all {
      let file = try #require(files[owner(request)])
      #expect(file.requests.contains(request.number), "\(request) is made by no method")
    }
    #expect(VFIO.Requests.all.count >= 34)
  }

  private func useContainer(
    _ container: consuming VFIO.Container, in group: consuming VFIO.Group
  ) throws {
    _ = try container.apiVersion()
    _ = try container.supports(.type1IOMMU)
    try container.setIOMMU(.type1v2IOMMU)
    _ = try container.iommuInfo()
    try container.enableIOMMU()
    try container.disableIOMMU()
    try container.mapDMA(UnsafeRawBufferPointer(start: nil, count: 0), at: 0)
    try container.unmapAllDMA()
    try container.startDirtyTracking()
    _ = try container.tceInfo()
    try container.registerMemory(UnsafeRawBufferPointer(start: nil, count: 0))
    try container.unregisterMemory(UnsafeRawBufferPointer(start: nil, count: 0))
    _ = try container.createWindow(pageShift: 12, size: 1 << 30, levels: 1)
    try container.removeWindow(at: 0)
    #expect(try container.eehState() == .normal)
    _ = try group.status()
    try group.setContainer(container)
    try group.unsetContainer()
    _ = try group.device(named: "0000:00:00.0").fileDescriptor
  }

  private func useDevice(_ device: consuming VFIO.Device) throws {
    _ = try device.info()
    _ = try device.regionInfo(.bar0)
    _ = try device.interruptInfo(.intx)
    try device.disableInterrupts(0)
    try device.reset()
    _ = try device.hotResetScope()
    try device.hotReset(groups: [])
    _ = try device.query(VFIO.PlaneInfo())
    _ = try device.planeBuffer(1).fileDescriptor
    try device.setIOEvent(offset: 0, data: 1, width: .bits32, nil)
    _ = try device.supports(.migration, .get)
    _ = try device.bind(to: FileDescriptor(rawValue: 0))
    try device.attach(pageTable: 1)
    try device.detachPageTable()
    try device.setBusMaster(.clear)
    try device.setVFToken([UInt8](repeating: 1, count: 16))
    #expect(throws: RequestError.self) { try device.setVFToken([1]) }
  }

  @Test func everyDMABufRequestHasAMethod() throws {
    let file = try FakeFile { request, argument in
      if request == DMABuf.Requests.exportSyncFile.number {
        argument?.storeBytes(of: fake_device(), toByteOffset: 4, as: Int32.self)
      }
      return 0
    }
    let buffer = DMABuf.Buffer(file.owned)
    try buffer.setName("a name")
    try buffer.withAccess(.read) {}
    let fence = try buffer.exportSyncFile(.read)
    try buffer.importSyncFile(fence, .write)
    for request in DMABuf.Requests.all {
      // Of the two numbers for a name, a program has the one of its pointers' size.
      if request.description == "DMA_BUF_SET_NAME_A" || request.description == "DMA_BUF_SET_NAME_B"
      {
        continue
      }
      #expect(file.requests.contains(request.number), "\(request) is made by no method")
    }
    let name =
      MemoryLayout<UnsafeRawPointer>.size == 8
      ? DMABuf.Requests.setName64 : DMABuf.Requests.setName32
    #expect(DMABuf.Requests.setName.number == name.number)
  }
}
