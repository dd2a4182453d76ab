// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Records.swift: structs with typed members.
//
// Made by shimgen, format 1. Do not edit; regenerate with
//   shimgen generate --from 4.4 --to 6.8
// from the recorded headers
//   include/uapi/linux/dma-buf.h
// of Linux 4.4 to 6.8.

public import CLinuxDMABuf
public import LinuxIoctl

extension DMABuf {
  /// `struct dma_buf_sync`, since Linux 4.6.
  ///
  /// Synchronize with CPU access.
  public struct SyncRequest: Sendable {
    /// The value as the kernel has it.
    public var cValue: dma_buf_sync

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: dma_buf_sync = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(4, 6) }

    /// `flags`.
    ///
    /// Set of access flags.
    @inlinable public var flags: DMABuf.SyncFlags {
      get { DMABuf.SyncFlags(rawValue: cValue.flags) }
      set { cValue.flags = newValue.rawValue }
    }
  }
}

extension DMABuf {
  /// `struct dma_buf_export_sync_file`, since Linux 6.0.
  ///
  /// Get a sync_file from a dma-buf.
  public struct ExportRequest: Sendable {
    /// The value as the kernel has it.
    public var cValue: dma_buf_export_sync_file

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: dma_buf_export_sync_file = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(6, 0) }

    /// `flags`.
    ///
    /// Read/write flags.
    @inlinable public var flags: UInt32 {
      get { cValue.flags }
      set { cValue.flags = newValue }
    }

    /// `fd`.
    ///
    /// Returned sync file descriptor.
    @inlinable public var descriptor: Int32 {
      get { cValue.fd }
      set { cValue.fd = newValue }
    }
  }
}

extension DMABuf {
  /// `struct dma_buf_import_sync_file`, since Linux 6.0.
  ///
  /// Insert a sync_file into a dma-buf.
  public struct ImportRequest: Sendable {
    /// The value as the kernel has it.
    public var cValue: dma_buf_import_sync_file

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: dma_buf_import_sync_file = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(6, 0) }

    /// `flags`.
    ///
    /// Read/write flags.
    @inlinable public var flags: UInt32 {
      get { cValue.flags }
      set { cValue.flags = newValue }
    }

    /// `fd`.
    ///
    /// Sync file descriptor.
    @inlinable public var descriptor: Int32 {
      get { cValue.fd }
      set { cValue.fd = newValue }
    }
  }
}
