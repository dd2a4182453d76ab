// SPDX-License-Identifier: GPL-2.0-only OR MIT

import CRequests
import LinuxDMABuf
import LinuxIoctl
import SystemPackage

/// Every request of a dma-buf; what the kernel is too old for has to be said so.
func bufferRequests(_ report: inout Report) throws {
  let exporter = OwnedDescriptor(try .open("/dev/shimgen-exporter", .readWrite))
  let create = KernelRequest(
    "EXPORTER_CREATE", number: exporter_create_number, introducedIn: KernelRelease(0, 0))
  var argument = exporter_create(size: 4096, flags: 0, unused: 0)
  let number = try exporter.fileDescriptor.perform(create, &argument)
  let buffer = DMABuf.Buffer(OwnedDescriptor(FileDescriptor(rawValue: number)))

  report.expect("DMA_BUF_IOCTL_SYNC pairs an access") {
    let mapping = try buffer.map(count: 4096)
    return try served(KernelRelease(4, 6)) {
      try buffer.withAccess(.readWrite) {
        mapping.store(UInt32(7), at: 0)
        return mapping.load(UInt32.self, at: 0) == 7
      }
    }
  }
  report.expect("DMA_BUF_SET_NAME names the buffer") {
    try served(KernelRelease(5, 3)) {
      try buffer.setName("requests")
      return true
    }
  }
  report.expect("DMA_BUF_IOCTL_EXPORT_SYNC_FILE and _IMPORT_SYNC_FILE pass a sync file") {
    try served(KernelRelease(6, 0)) {
      let file = try buffer.exportSyncFile(.read)
      try buffer.importSyncFile(file, .read)
      return true
    }
  }
}

/// What a body says on a release that has its request; on an older one it has to say what it needs.
private func served(_ release: KernelRelease, _ body: () throws -> Bool) throws -> Bool {
  do {
    return try body()
  } catch let error as RequestError {
    guard error.needs == release, error.errno == .inappropriateIOCTLForDevice else { throw error }
    return true
  }
}
