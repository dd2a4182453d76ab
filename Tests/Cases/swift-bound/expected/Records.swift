// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Records.swift: structs with typed members.
//
// Made by shimgen, format 1. Do not edit; regenerate with
//   shimgen generate --from 6.0 --to 6.1
// from the recorded headers
//   include/uapi/linux/vfio.h
// of Linux 6.0 to 6.1.

public import CLinuxVFIO
public import LinuxIoctl

extension VFIO {
  /// `struct vfio_frob`, since Linux 6.0 or earlier.
  ///
  /// What a frob is.
  public struct Frob: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_frob

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_frob = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(6, 0) }

    /// `flags`.
    ///
    /// how it is reached.
    @inlinable public var flags: VFIO.Frob.Flags {
      get { VFIO.Frob.Flags(rawValue: cValue.flags) }
      set { cValue.flags = newValue.rawValue }
    }

    /// `frob_mode`.
    @inlinable public var mode: VFIO.Frob.Mode {
      get { VFIO.Frob.Mode(rawValue: cValue.frob_mode) }
      set { cValue.frob_mode = newValue.rawValue }
    }

    /// `page_size`.
    @inlinable public var pageSize: UInt64 {
      get { cValue.page_size }
      set { cValue.page_size = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_frobs`, since Linux 6.1.
  public struct FrobList: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_frobs

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_frobs = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(6, 1) }

    /// `count`.
    @inlinable public var count: UInt32 {
      get { cValue.count }
      set { cValue.count = newValue }
    }
  }
}
