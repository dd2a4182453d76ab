// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

import CLinuxIoctl
public import SystemPackage

/// An unsigned number that a register holds.
public protocol RegisterValue: FixedWidthInteger, UnsignedInteger, Sendable {
  /// Reads a register: whole and once.
  static func loadVolatile(from address: UnsafeRawPointer) -> Self
  /// Writes a register: whole and once.
  static func storeVolatile(_ value: Self, to address: UnsafeMutableRawPointer)
}

/// Memory of a device or a buffer, mapped as long as the value lives.
///
/// Loads and stores are volatile: each is made, once, whole and in the order of the program. What else
/// orders them (a barrier, a read back) is for the device's driver to know.
public struct MappedMemory: ~Copyable {
  private let base: UnsafeMutableRawPointer
  /// The size in bytes.
  public let count: Int
  /// Whether stores are allowed.
  public let isWritable: Bool

  /// Maps a part of a file.
  ///
  /// - Parameters:
  ///   - descriptor: the file, which may be closed afterwards.
  ///   - offset: where the part begins: a multiple of the page size.
  ///   - count: its size in bytes.
  ///   - isWritable: whether stores are allowed.
  /// - Throws: what mmap answered.
  public init(
    _ descriptor: FileDescriptor, offset: UInt64 = 0, count: Int, isWritable: Bool = true
  ) throws(Errno) {
    guard count > 0, let base = shim_map(descriptor.rawValue, offset, count, isWritable ? 1 : 0)
    else { throw count > 0 ? Errno(rawValue: shim_errno()) : .invalidArgument }
    self.base = base
    self.count = count
    self.isWritable = isWritable
  }

  deinit { _ = shim_unmap(base, count) }

  /// Reads a register.
  ///
  /// - Parameters:
  ///   - type: how wide it is.
  ///   - offset: in bytes, a multiple of the width, inside of the mapping.
  /// - Returns: the value in the machine's byte order; a little-endian register is
  ///   `UInt32(littleEndian: …)`.
  public func load<Value: RegisterValue>(_ type: Value.Type = Value.self, at offset: Int) -> Value {
    Value.loadVolatile(from: address(of: Value.self, at: offset))
  }

  /// Writes a register.
  ///
  /// - Parameters:
  ///   - value: in the machine's byte order.
  ///   - offset: in bytes, a multiple of the width, inside of the mapping.
  public func store<Value: RegisterValue>(_ value: Value, at offset: Int) {
    precondition(isWritable, "the mapping is for reading only")
    Value.storeVolatile(value, to: address(of: Value.self, at: offset))
  }

  /// Calls a function with the bytes: for memory, not for registers.
  public func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeRawBufferPointer(start: base, count: count))
  }

  /// Calls a function with the bytes, to change them: for memory, not for registers.
  public func withUnsafeMutableBytes<Result, Failure: Error>(
    _ body: (UnsafeMutableRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    precondition(isWritable, "the mapping is for reading only")
    return try body(UnsafeMutableRawBufferPointer(start: base, count: count))
  }

  private func address<Value>(of type: Value.Type, at offset: Int) -> UnsafeMutableRawPointer {
    let size = MemoryLayout<Value>.size
    precondition(
      offset >= 0 && offset <= count - size && offset % size == 0,
      "a register outside of the mapping, or across two")
    return base + offset
  }
}

extension UInt8: RegisterValue {
  public static func loadVolatile(from address: UnsafeRawPointer) -> UInt8 { shim_load_8(address) }
  public static func storeVolatile(_ value: UInt8, to address: UnsafeMutableRawPointer) {
    shim_store_8(address, value)
  }
}

extension UInt16: RegisterValue {
  public static func loadVolatile(from address: UnsafeRawPointer) -> UInt16 {
    shim_load_16(address)
  }
  public static func storeVolatile(_ value: UInt16, to address: UnsafeMutableRawPointer) {
    shim_store_16(address, value)
  }
}

extension UInt32: RegisterValue {
  public static func loadVolatile(from address: UnsafeRawPointer) -> UInt32 {
    shim_load_32(address)
  }
  public static func storeVolatile(_ value: UInt32, to address: UnsafeMutableRawPointer) {
    shim_store_32(address, value)
  }
}

extension UInt64: RegisterValue {
  public static func loadVolatile(from address: UnsafeRawPointer) -> UInt64 {
    shim_load_64(address)
  }
  public static func storeVolatile(_ value: UInt64, to address: UnsafeMutableRawPointer) {
    shim_store_64(address, value)
  }
}
