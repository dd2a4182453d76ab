// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Requests.swift: ioctl numbers.
//
// Made by shimgen, format 1. Do not edit; regenerate with
//   shimgen generate --from 6.0 --to 6.1
// from the recorded headers
//   include/uapi/linux/vfio.h
// of Linux 6.0 to 6.1.

public import CLinuxVFIO
public import LinuxIoctl

extension VFIO {
  /// The ioctl numbers of the header, right on every architecture.
  public enum Requests {
    /// `VFIO_FROB_GET` (`_IO(VFIO_TYPE, VFIO_BASE + 0)`), since Linux 6.0 or earlier.
    @inlinable public static var getFrob: KernelRequest {
      KernelRequest(
        "VFIO_FROB_GET", number: shim_VFIO_FROB_GET,
        introducedIn: KernelRelease(6, 0))
    }

    /// All of them, in the order of the header.
    public static var all: [KernelRequest] {
      [
        getFrob
      ]
    }
  }

  /// The first release whose header declares a C name as the package knows it.
  ///
  /// - Parameter name: a struct's tag, a macro or an enumerator.
  /// - Returns: a mainline release, the oldest recorded one for what may be older; nil for a name
  ///   that the header of Linux 6.1 does not have.
  public static func introduction(of name: String) -> KernelRelease? {
    switch name {
    case "VFIO_TYPE",
      "VFIO_BASE",
      "VFIO_FROB_READ",
      "VFIO_FROB_WRITE",
      "vfio_frob",
      "VFIO_FROB_IDLE",
      "VFIO_FROB_BUSY",
      "VFIO_FROB_GET":
      KernelRelease(6, 0)
    case "VFIO_FROB_EXEC",
      "VFIO_FROB_IS_BUSY",
      "VFIO_FROB_DONE",
      "vfio_frobs":
      KernelRelease(6, 1)
    default: nil
    }
  }
}
