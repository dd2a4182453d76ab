// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

import CLinuxIoctl
public import SystemPackage

/// An eventfd: a count that the kernel adds to and a program waits for.
public struct EventCounter: ~Copyable, Sendable {
  private let owner: OwnedDescriptor

  /// Creates one.
  ///
  /// - Parameter initial: the count at first.
  /// - Throws: what eventfd answered.
  public init(initial: UInt32 = 0) throws(Errno) {
    let descriptor = shim_eventfd(initial)
    guard descriptor >= 0 else { throw Errno(rawValue: shim_errno()) }
    owner = OwnedDescriptor(FileDescriptor(rawValue: descriptor))
  }

  /// The descriptor, for requests and for poll.
  public var fileDescriptor: FileDescriptor { owner.fileDescriptor }

  /// Waits until the count is not 0 and takes it.
  ///
  /// - Returns: how often was added since the last wait: several events may be one answer.
  /// - Throws: what read answered.
  public func wait() throws -> UInt64 {
    var count: UInt64 = 0
    _ = try withUnsafeMutableBytes(of: &count) { try fileDescriptor.read(into: $0) }
    return count
  }

  /// Adds to the count.
  ///
  /// - Parameter count: how much.
  /// - Throws: what write answered.
  public func signal(_ count: UInt64 = 1) throws {
    try withUnsafeBytes(of: count) { _ = try fileDescriptor.write($0) }
  }
}
