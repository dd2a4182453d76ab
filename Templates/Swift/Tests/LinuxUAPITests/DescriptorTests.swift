// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

import FakeKernel
import LinuxDMABuf
import LinuxIoctl
import LinuxVFIO
import SystemPackage
import Testing

/// Files have one owner, and mappings and eventfds are real.
@Suite struct DescriptorTests {
  @Test func ownerClosesTheFile() throws {
    let number = fake_kernel_file(4096)
    let identity = fake_kernel_identity(number)
    do {
      let owner = OwnedDescriptor(FileDescriptor(rawValue: number))
      #expect(fake_kernel_identity(owner.fileDescriptor.rawValue) == identity)
    }
    // Another test may have the number by now, for a file of its own.
    #expect(fake_kernel_identity(number) != identity)
  }

  @Test func releasedFileStaysOpen() throws {
    let number = fake_kernel_file(4096)
    let identity = fake_kernel_identity(number)
    let descriptor = OwnedDescriptor(FileDescriptor(rawValue: number)).release()
    #expect(fake_kernel_identity(number) == identity)
    try descriptor.close()
  }

  @Test func registersAreReadAndWrittenWhole() throws {
    let file = OwnedDescriptor(FileDescriptor(rawValue: fake_kernel_file(8192)))
    let memory = try MappedMemory(file.fileDescriptor, offset: 4096, count: 4096)
    memory.store(UInt64(0x1122_3344_5566_7788), at: 8)
    #expect(memory.load(UInt64.self, at: 8) == 0x1122_3344_5566_7788)
    #expect(memory.load(UInt32.self, at: 8).littleEndian == UInt32(0x5566_7788).littleEndian)
    memory.store(UInt16(0xbeef), at: 16)
    memory.store(UInt8(0x7f), at: 18)
    var bytes = [UInt8](repeating: 0, count: 3)
    _ = try bytes.withUnsafeMutableBytes {
      try file.fileDescriptor.read(fromAbsoluteOffset: 4096 + 16, into: $0)
    }
    #expect(bytes == [0xef, 0xbe, 0x7f])
  }

  @Test func mappingNothingIsAnError() throws {
    let file = OwnedDescriptor(FileDescriptor(rawValue: fake_kernel_file(4096)))
    let descriptor = file.fileDescriptor
    #expect(throws: Errno.invalidArgument) { _ = try MappedMemory(descriptor, count: 0).count }
    #expect(throws: Errno.invalidArgument) {
      _ = try MappedMemory(descriptor, offset: 1, count: 16).count
    }
  }

  @Test func eventsAreCounted() throws {
    let counter = try EventCounter()
    try counter.signal()
    try counter.signal(4)
    #expect(try counter.wait() == 5)
  }

  @Test func bufferKeepsElementsInside() {
    let buffer = RequestBuffer<UInt64>(7, trailing: 10)
    #expect(buffer.count == 18)
    #expect(buffer.header == 7)
    buffer.withPointer { pointer in
      let start = UnsafeMutableRawPointer(pointer + 1).assumingMemoryBound(to: UInt32.self)
      #expect(buffer.elements(from: start, count: 100).count == 2)
      #expect(buffer.elements(from: start, count: -1).isEmpty)
    }
    #expect(buffer.bytes(from: 16) == [0, 0])
    #expect(buffer.bytes(from: 18).isEmpty)
  }
}
