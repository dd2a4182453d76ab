// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

import LinuxDMABuf
import LinuxIoctl
import SystemPackage
import Testing

/// CPU access to a dma-buf, over a fake.
@Suite struct BufferTests {
  private struct Failure: Error {}

  /// A buffer whose accesses are noted.
  private func buffer(_ note: @escaping (UInt64) -> Int32) throws -> FakeFile {
    try FakeFile { request, argument in
      guard request == DMABuf.Requests.sync.number, let argument else {
        return failure(.inappropriateIOCTLForDevice)
      }
      return note(argument.load(as: UInt64.self))
    }
  }

  @Test func accessIsBegunAndEnded() throws {
    var flags: [UInt64] = []
    let file = try buffer {
      flags.append($0)
      return 0
    }
    let buffer = DMABuf.Buffer(file.owned)
    let memory = try buffer.map(count: 4096)
    let sum = try buffer.withAccess(.readWrite) {
      memory.store(UInt32(41), at: 0)
      return memory.load(UInt32.self, at: 0) + 1
    }
    #expect(sum == 42)
    #expect(flags == [3, 7])
    #expect(try buffer.size() == 1 << 16)
  }

  @Test func accessIsEndedAfterAFailure() throws {
    var flags: [UInt64] = []
    let file = try buffer {
      flags.append($0)
      return 0
    }
    let buffer = DMABuf.Buffer(file.owned)
    #expect(throws: Failure.self) { try buffer.withAccess(.read) { throw Failure() } }
    #expect(flags == [1, 5])
  }

  @Test func accessIsTriedAgain() throws {
    var count = 0
    let file = try buffer { _ in
      count += 1
      return count == 1 ? failure(.resourceTemporarilyUnavailable) : 0
    }
    try DMABuf.Buffer(file.owned).sync(.read)
    #expect(count == 2)
  }

  @Test func refusedAccessDoesNotRun() throws {
    let file = try buffer { _ in failure(.invalidArgument) }
    let buffer = DMABuf.Buffer(file.owned)
    #expect(throws: RequestError.self) {
      try buffer.withAccess(.write) { Issue.record("the body ran") }
    }
  }

  @Test func nameReachesTheKernelWhole() throws {
    var name = ""
    let file = try FakeFile { _, argument in
      if let argument { name = String(cString: argument.assumingMemoryBound(to: CChar.self)) }
      return 0
    }
    try DMABuf.Buffer(file.owned).setName("frame 7")
    #expect(name == "frame 7")
  }
}
