// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

import FakeKernel
import LinuxIoctl
import SystemPackage

/// An open file whose requests a test answers: a fake in place of a device.
///
/// Reads, writes and mappings are real: the file is memory.
final class FakeFile {
  /// Answers a request to the file: what the driver would return, an error number below zero.
  typealias Answer = (_ request: UInt, _ argument: UnsafeMutableRawPointer?) -> Int32

  let descriptor: FileDescriptor
  private let answer: Answer
  /// The numbers that arrived, in order.
  private(set) var requests: [UInt] = []

  init(size: Int = 1 << 16, _ answer: @escaping Answer = { _, _ in 0 }) throws {
    let number = fake_kernel_file(size)
    guard number >= 0 else { throw Errno.noMemory }
    descriptor = FileDescriptor(rawValue: number)
    self.answer = answer
    let served = fake_kernel_serve(
      number,
      { context, request, argument in
        guard let context else { return -Errno.inappropriateIOCTLForDevice.rawValue }
        let file = Unmanaged<FakeFile>.fromOpaque(context).takeUnretainedValue()
        file.requests.append(request)
        return file.answer(request, argument)
      },
      // Kept for good: requests may come as long as the descriptor is open, whoever has it.
      Unmanaged.passRetained(self).toOpaque())
    guard served == 1 else { throw Errno.tooManyOpenFiles }
  }

  /// The file for one owner: the value under test, which closes it.
  var owned: OwnedDescriptor { OwnedDescriptor(descriptor) }
}

extension UnsafeMutableRawPointer {
  /// The argument as a struct of the kernel's.
  func argument<Value>(as type: Value.Type) -> UnsafeMutablePointer<Value> {
    assumingMemoryBound(to: Value.self)
  }
}

/// An answer of the kernel's that says no.
func failure(_ errno: Errno) -> Int32 { -errno.rawValue }
