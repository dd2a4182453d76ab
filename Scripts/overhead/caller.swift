// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// caller COUNT sync|unmap: makes a request COUNT times, by the Swift package's methods.
import LinuxDMABuf
import LinuxIoctl
import LinuxVFIO
import SystemPackage

@inline(never) func sync(
  _ buffer: borrowing DMABuf.Buffer, _ flags: DMABuf.SyncFlags
) throws(RequestError) {
  try buffer.sync(flags)
}

@inline(never) func unmap(
  _ container: borrowing VFIO.Container, _ iova: UInt64, _ size: UInt64
) throws(RequestError) -> UInt64 {
  try container.unmapDMA(at: iova, size: size)
}

@main struct Caller {
  static func main() throws {
    let words = CommandLine.arguments
    let turns = words.count > 1 ? Int(words[1]) ?? 0 : 0
    var sum: UInt64 = 0
    if words.count > 2, words[2] == "sync" {
      let buffer = DMABuf.Buffer(OwnedDescriptor(FileDescriptor(rawValue: 3)))
      for turn in 0..<turns { try sync(buffer, DMABuf.SyncFlags(rawValue: UInt64(turn & 3))) }
    } else {
      let container = VFIO.Container(OwnedDescriptor(FileDescriptor(rawValue: 3)))
      for turn in 0..<turns { sum &+= try unmap(container, UInt64(turn), 4096) }
    }
    if sum == 1 { print(sum) }
  }
}
