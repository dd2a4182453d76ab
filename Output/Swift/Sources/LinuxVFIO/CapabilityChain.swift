// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

import CLinuxVFIO

/// What a capability of one chain may be.
public protocol TypedCapability: Sendable {
  /// Reads a capability; one that is unknown, or shorter than its struct, stays as it is.
  init(_ capability: VFIO.RawCapability)
}

/// The capabilities behind a struct, in the order of the kernel's.
///
/// A link that leaves the answer or goes back ends the sequence; `isWellFormed` tells.
public struct CapabilityChain<Element: TypedCapability>: Sequence, Sendable {
  private let bytes: [UInt8]
  private let first: Int

  /// The chain in an answer.
  ///
  /// - Parameters:
  ///   - bytes: the whole answer, from its struct on.
  ///   - first: the offset of the first capability, 0 where there is none.
  public init(bytes: [UInt8], first: Int) {
    self.bytes = bytes
    self.first = first
  }

  /// Whether the last capability is the one without a next.
  public var isWellFormed: Bool {
    var iterator = makeIterator()
    while iterator.nextRaw() != nil {}
    return iterator.offset == 0
  }

  public func makeIterator() -> Iterator { Iterator(bytes: bytes, offset: first) }

  /// Walks from link to link.
  public struct Iterator: IteratorProtocol, Sendable {
    let bytes: [UInt8]
    /// Where the next capability is; 0 behind the last one.
    fileprivate(set) var offset: Int

    public mutating func next() -> Element? { nextRaw().map(Element.init) }

    mutating func nextRaw() -> VFIO.RawCapability? {
      let size = MemoryLayout<vfio_info_cap_header>.size
      guard offset >= size, offset <= bytes.count - size else { return nil }
      let header = bytes.withUnsafeBytes {
        $0.loadUnaligned(fromByteOffset: offset, as: vfio_info_cap_header.self)
      }
      let next = Int(header.next)
      guard next == 0 || (next >= offset + size && next <= bytes.count - size) else { return nil }
      defer { offset = next }
      return VFIO.RawCapability(
        id: header.id, version: header.version,
        bytes: Array(bytes[offset..<(next == 0 ? bytes.count : next)]))
    }
  }
}

extension VFIO {
  /// A capability as its bytes, header included.
  public struct RawCapability: Hashable, Sendable {
    /// What it is, in the numbers of its chain.
    public let id: UInt16
    /// The version of its content.
    public let version: UInt16
    /// Its header and content, up to the next one.
    public let bytes: [UInt8]

    /// The struct that the capability is; nil where it is shorter.
    public func load<Value: BitwiseCopyable>(as type: Value.Type) -> Value? { read(type) }

    /// The same for structs of the kernel's that the importer does not know to be plain bytes.
    func read<Value>(_ type: Value.Type) -> Value? {
      guard bytes.count >= MemoryLayout<Value>.size else { return nil }
      return bytes.withUnsafeBytes { $0.loadUnaligned(as: Value.self) }
    }

    /// The elements behind a struct; nil where fewer are there than the struct says.
    func elements<Header, Value>(
      _ count: UInt32, of type: Value.Type, behind header: Header.Type
    ) -> [Value]? {
      let start = MemoryLayout<Header>.size
      let room = max(0, bytes.count - start) / MemoryLayout<Value>.stride
      guard count <= room else { return nil }
      return bytes.withUnsafeBytes { bytes in
        (0..<Int(count)).map { place in
          bytes.loadUnaligned(
            fromByteOffset: start + place * MemoryLayout<Value>.stride, as: Value.self)
        }
      }
    }
  }
}
