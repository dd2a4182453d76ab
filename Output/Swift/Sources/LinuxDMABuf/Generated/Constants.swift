// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Constants.swift: typed constants.
//
// Made by shimgen, format 1. Do not edit; regenerate with
//   shimgen generate --from 4.4 --to 6.8
// from the recorded headers
//   include/uapi/linux/dma-buf.h
// of Linux 4.4 to 6.8.

internal import CLinuxDMABuf
public import LinuxIoctl

/// The names of `include/uapi/linux/dma-buf.h`.
public enum DMABuf {}

extension DMABuf {
  /// What the CPU does with a buffer, and whether it begins or ends.
  ///
  /// Of `dma_buf_sync.flags`.
  public struct SyncFlags: OptionSet, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt64

    @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// `DMA_BUF_SYNC_READ` (`(1 << 0)`), since Linux 4.6.
    @inlinable public static var read: Self { Self(rawValue: 0x1) }

    /// `DMA_BUF_SYNC_WRITE` (`(2 << 0)`), since Linux 4.6.
    @inlinable public static var write: Self { Self(rawValue: 0x2) }

    /// `DMA_BUF_SYNC_RW` (`(DMA_BUF_SYNC_READ | DMA_BUF_SYNC_WRITE)`), since Linux 4.6.
    @inlinable public static var readWrite: Self { Self(rawValue: 0x3) }

    /// `DMA_BUF_SYNC_START` (`(0 << 2)`), since Linux 4.6.
    @inlinable public static var start: Self { [] }

    /// `DMA_BUF_SYNC_END` (`(1 << 2)`), since Linux 4.6.
    @inlinable public static var end: Self { Self(rawValue: 0x4) }

    /// `DMA_BUF_SYNC_VALID_FLAGS_MASK` (`(DMA_BUF_SYNC_RW | DMA_BUF_SYNC_END)`), since Linux 4.6.
    @inlinable public static var validFlagsMask: Self { Self(rawValue: 0x7) }

    /// The first release that knows all of these flags, as far as they have names.
    public var introducedIn: KernelRelease {
      return KernelRelease(4, 6)
    }

    public var description: String {
      var names = FlagNames(rawValue)
      names.add(0x1, "read")
      names.add(0x2, "write")
      names.add(0x4, "end")
      return names.description
    }
  }
}

extension DMABuf {
  /// Sizes of the interface.
  public enum Limits {
    /// `DMA_BUF_NAME_LEN` (`32`), since Linux 5.3.
    @inlinable public static var nameLength: Int { 32 }
  }
}

extension DMABuf {
  /// What the requests' numbers are made of.
  public enum Encoding {
    /// `DMA_BUF_BASE` (`'b'`), since Linux 4.6.
    @inlinable public static var base: UInt8 { 98 }
  }
}
