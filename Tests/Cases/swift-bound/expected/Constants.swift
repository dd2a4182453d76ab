// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Constants.swift: typed constants.
//
// Made by shimgen, format 1. Do not edit; regenerate with
//   shimgen generate --from 6.0 --to 6.1
// from the recorded headers
//   include/uapi/linux/vfio.h
// of Linux 6.0 to 6.1.

internal import CLinuxVFIO
public import LinuxIoctl

/// The names of `include/uapi/linux/vfio.h`.
public enum VFIO {}

extension VFIO {
  /// What the requests' numbers are made of.
  public enum Encoding {
    /// `VFIO_TYPE` (`(';')`), since Linux 6.0 or earlier.
    @inlinable public static var type: UInt8 { 59 }
    /// `VFIO_BASE` (`100`), since Linux 6.0 or earlier.
    @inlinable public static var base: UInt8 { 100 }
  }
}

extension VFIO.Frob {
  /// How a frob is reached.
  ///
  /// Of `vfio_frob.flags`.
  public struct Flags: OptionSet, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `VFIO_FROB_READ` (`(1 << 0)`), since Linux 6.0 or earlier.
    @inlinable public static var read: Self { Self(rawValue: 0x1) }

    /// `VFIO_FROB_WRITE` (`(1 << 1)`), since Linux 6.0 or earlier.
    @inlinable public static var write: Self { Self(rawValue: 0x2) }

    /// `VFIO_FROB_EXEC` (`(1 << 31)`), since Linux 6.1.
    @inlinable public static var execute: Self { Self(rawValue: 0x8000_0000) }

    /// The first release that knows all of these flags, as far as they have names.
    public var introducedIn: KernelRelease {
      if rawValue & 0x8000_0000 != 0 { return KernelRelease(6, 1) }
      return KernelRelease(6, 0)
    }

    public var description: String {
      var names = FlagNames(rawValue)
      names.add(0x1, "read")
      names.add(0x2, "write")
      names.add(0x8000_0000, "execute")
      return names.description
    }
  }
}

extension VFIO.Frob {
  /// What a frob does.
  ///
  /// Of `vfio_frob.frob_mode`.
  public struct Mode: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `VFIO_FROB_IDLE`, since Linux 6.0 or earlier.
    @inlinable public static var idle: Self { Self(rawValue: 0) }

    /// `VFIO_FROB_BUSY`, since Linux 6.0 or earlier.
    @inlinable public static var busy: Self { Self(rawValue: 1) }

    /// `VFIO_FROB_DONE`, since Linux 6.1.
    @inlinable public static var done: Self { Self(rawValue: 2) }

    /// The first release whose header has a name for this value; nil for a value without one.
    public var introducedIn: KernelRelease? {
      switch rawValue {
      case 0, 1: KernelRelease(6, 0)
      case 2: KernelRelease(6, 1)
      default: nil
      }
    }

    public var description: String {
      switch rawValue {
      case 0: "idle"
      case 1: "busy"
      case 2: "done"
      default: "\(rawValue)"
      }
    }
  }
}
