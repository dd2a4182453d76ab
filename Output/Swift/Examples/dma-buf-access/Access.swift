// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

import CUDMABuf
import LinuxDMABuf
import LinuxIoctl
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Writes to a dma-buf with the CPU and reads it back: `dma-buf-access`.
///
/// /dev/udmabuf makes the buffer from a file in memory. Exit status 0: it all holds; 1: it does not;
/// 2: there is no /dev/udmabuf here.
@main struct Access {
  private static let size = 4 * 4096

  static func main() {
    let driver: FileDescriptor
    do {
      driver = try .open("/dev/udmabuf", .readWrite, options: .closeOnExec)
    } catch {
      complain("/dev/udmabuf: \(error); is the module udmabuf loaded?")
      exit(2)
    }
    do {
      let holds = try run(OwnedDescriptor(driver))
      print(holds ? "the buffer holds what was written" : "the buffer holds something else")
      exit(holds ? 0 : 1)
    } catch {
      complain("\(error)")
      exit(1)
    }
  }

  /// Makes a buffer, writes, and reads what the file in memory has then.
  private static func run(_ driver: consuming OwnedDescriptor) throws -> Bool {
    let number = shim_udmabuf_memory(size)
    guard number >= 0 else { throw Errno(rawValue: -number) }
    let memory = OwnedDescriptor(FileDescriptor(rawValue: number))
    let buffer = try create(driver, memory.fileDescriptor)
    print("a buffer of \(try buffer.size()) bytes on Linux \(KernelRelease.current)")
    try name(buffer)

    let mapping = try buffer.map(count: size)
    try buffer.withAccess(.write) {
      for offset in stride(from: 0, to: size, by: 8) {
        mapping.store(UInt64(offset) &* 0x9e37_79b9_7f4a_7c15, at: offset)
      }
    }
    let file = try MappedMemory(memory.fileDescriptor, count: size)
    return try buffer.withAccess(.read) {
      stride(from: 0, to: size, by: 8).allSatisfy { offset in
        let expected = UInt64(offset) &* 0x9e37_79b9_7f4a_7c15
        return mapping.load(UInt64.self, at: offset) == expected
          && file.load(UInt64.self, at: offset) == expected
      }
    }
  }

  private static func create(
    _ driver: borrowing OwnedDescriptor, _ memory: FileDescriptor
  ) throws -> DMABuf.Buffer {
    // Not in the headers that the package binds: a request of the program's own.
    let request = KernelRequest(
      "UDMABUF_CREATE", number: shim_UDMABUF_CREATE, introducedIn: KernelRelease(4, 20))
    var argument = shim_udmabuf_create()
    argument.memfd = UInt32(bitPattern: memory.rawValue)
    argument.size = UInt64(size)
    let number = try driver.fileDescriptor.perform(request, &argument)
    return DMABuf.Buffer(OwnedDescriptor(FileDescriptor(rawValue: number)))
  }

  /// Names the buffer where the kernel can, and tells since when it could.
  private static func name(_ buffer: borrowing DMABuf.Buffer) throws {
    do throws(RequestError) {
      try buffer.setName("dma-buf-access")
    } catch {
      guard error.needs != nil else { throw error }
      print(error)
    }
  }

  private static func complain(_ text: String) {
    _ = try? FileDescriptor.standardError.writeAll("dma-buf-access: \(text)\n".utf8)
  }
}
