// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

/// A struct with what follows it in memory: the argument of a request that has elements behind it.
///
/// The memory is zero at first and aligned for every struct of the kernel's. `Header` is such a struct, or
/// a number: a copy of its bytes is a copy of it.
public struct RequestBuffer<Header>: ~Copyable {
  private let memory: UnsafeMutableRawBufferPointer

  /// Memory for the struct and a number of bytes behind it.
  public init(_ header: Header, trailing: Int = 0) {
    let size = MemoryLayout<Header>.size + max(trailing, 0)
    memory = .allocate(byteCount: size, alignment: 16)
    memory.initializeMemory(as: UInt8.self, repeating: 0)
    if let base = memory.baseAddress { base.storeBytes(of: header, as: Header.self) }
  }

  deinit { memory.deallocate() }

  /// The size of all of it, in bytes.
  public var count: Int { memory.count }

  /// The struct in front.
  public var header: Header {
    get { memory.loadUnaligned(as: Header.self) }
    nonmutating set { memory.storeBytes(of: newValue, as: Header.self) }
  }

  /// Calls a function with the address of the struct: for a request.
  public func withPointer<Result, Failure: Error>(
    _ body: (UnsafeMutablePointer<Header>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    // The memory is never empty: a struct is in it.
    guard let base = memory.baseAddress else { preconditionFailure("a buffer without memory") }
    return try body(base.assumingMemoryBound(to: Header.self))
  }

  /// All bytes from an offset on, as a copy; none where the buffer ends before.
  public func bytes(from offset: Int) -> [UInt8] {
    offset < 0 || offset >= memory.count ? [] : Array(memory[offset...])
  }

  /// The elements behind the struct.
  ///
  /// - Parameters:
  ///   - start: where they begin, as the C module's accessor tells.
  ///   - count: how many there should be.
  /// - Returns: a view of those that are whole inside of the buffer, for as long as it lives.
  public func elements<Element>(
    from start: UnsafeMutablePointer<Element>?, count: Int
  ) -> UnsafeMutableBufferPointer<Element> {
    guard let start, let base = memory.baseAddress else {
      return UnsafeMutableBufferPointer(start: nil, count: 0)
    }
    let room = memory.count - (UnsafeMutableRawPointer(start) - base)
    return UnsafeMutableBufferPointer(
      start: start, count: max(0, min(count, room / MemoryLayout<Element>.stride)))
  }
}
