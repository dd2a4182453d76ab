// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

extension VFIO {
  /// Which pages of a range a device wrote to.
  public struct DirtyBitmap: Hashable, Sendable {
    /// The first address of the range.
    public let start: UInt64
    /// How many bytes one bit stands for.
    public let pageSize: UInt64
    /// One bit a page, the lowest one first.
    public internal(set) var words: [UInt64]

    /// A bitmap without a dirty page.
    ///
    /// - Parameters:
    ///   - start: the first address of the range.
    ///   - size: how many bytes there are in the range.
    ///   - pageSize: how many bytes one bit stands for, not 0.
    public init(start: UInt64, size: UInt64, pageSize: UInt64) {
      self.start = start
      self.pageSize = pageSize
      let pages = size / pageSize + (size % pageSize == 0 ? 0 : 1)
      words = Array(repeating: 0, count: Int(pages / 64 + (pages % 64 == 0 ? 0 : 1)))
    }

    /// The size in bytes, as the kernel counts it.
    var byteCount: UInt64 { UInt64(words.count * MemoryLayout<UInt64>.size) }

    /// The first addresses of the pages that were written to, in order.
    public var dirtyPages: some Sequence<UInt64> {
      words.indices.lazy.flatMap { index in
        (0..<64).lazy.filter { words[index] >> $0 & 1 == 1 }
          .map { start + (UInt64(index) * 64 + UInt64($0)) * pageSize }
      }
    }

    /// Lets a request fill the bitmap.
    mutating func fill<Failure: Error>(
      _ body: (UnsafeMutablePointer<UInt64>?) throws(Failure) -> Void
    ) throws(Failure) {
      let answer: Result<Void, Failure> = words.withUnsafeMutableBufferPointer { buffer in
        do throws(Failure) { return .success(try body(buffer.baseAddress)) } catch {
          return .failure(error)
        }
      }
      try answer.get()
    }
  }
}
