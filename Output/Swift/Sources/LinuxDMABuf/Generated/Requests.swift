// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Requests.swift: ioctl numbers.
//
// Made by shimgen, format 1. Do not edit; regenerate with
//   shimgen generate --from 4.4 --to 6.8
// from the recorded headers
//   include/uapi/linux/dma-buf.h
// of Linux 4.4 to 6.8.

public import CLinuxDMABuf
public import LinuxIoctl

extension DMABuf {
  /// The ioctl numbers of the header, right on every architecture.
  public enum Requests {
    /// `DMA_BUF_IOCTL_SYNC` (`_IOW(DMA_BUF_BASE, 0, struct dma_buf_sync)`), since Linux 4.6.
    @inlinable public static var sync: KernelRequest {
      KernelRequest(
        "DMA_BUF_IOCTL_SYNC", number: shim_DMA_BUF_IOCTL_SYNC,
        introducedIn: KernelRelease(4, 6))
    }

    /// `DMA_BUF_SET_NAME` (`_IOW(DMA_BUF_BASE, 1, const char *)`), since Linux 5.3.
    @inlinable public static var setName: KernelRequest {
      KernelRequest(
        "DMA_BUF_SET_NAME", number: shim_DMA_BUF_SET_NAME,
        introducedIn: KernelRelease(5, 3))
    }

    /// `DMA_BUF_SET_NAME_A` (`_IOW(DMA_BUF_BASE, 1, __u32)`), since Linux 5.7.
    @inlinable public static var setName32: KernelRequest {
      KernelRequest(
        "DMA_BUF_SET_NAME_A", number: shim_DMA_BUF_SET_NAME_A,
        introducedIn: KernelRelease(5, 7))
    }

    /// `DMA_BUF_SET_NAME_B` (`_IOW(DMA_BUF_BASE, 1, __u64)`), since Linux 5.7.
    @inlinable public static var setName64: KernelRequest {
      KernelRequest(
        "DMA_BUF_SET_NAME_B", number: shim_DMA_BUF_SET_NAME_B,
        introducedIn: KernelRelease(5, 7))
    }

    /// `DMA_BUF_IOCTL_EXPORT_SYNC_FILE`
    /// (`_IOWR(DMA_BUF_BASE, 2, struct dma_buf_export_sync_file)`), since Linux 6.0.
    @inlinable public static var exportSyncFile: KernelRequest {
      KernelRequest(
        "DMA_BUF_IOCTL_EXPORT_SYNC_FILE", number: shim_DMA_BUF_IOCTL_EXPORT_SYNC_FILE,
        introducedIn: KernelRelease(6, 0))
    }

    /// `DMA_BUF_IOCTL_IMPORT_SYNC_FILE` (`_IOW(DMA_BUF_BASE, 3, struct dma_buf_import_sync_file)`),
    /// since Linux 6.0.
    @inlinable public static var importSyncFile: KernelRequest {
      KernelRequest(
        "DMA_BUF_IOCTL_IMPORT_SYNC_FILE", number: shim_DMA_BUF_IOCTL_IMPORT_SYNC_FILE,
        introducedIn: KernelRelease(6, 0))
    }

    /// All of them, in the order of the header.
    public static var all: [KernelRequest] {
      [
        sync,
        setName,
        setName32,
        setName64,
        exportSyncFile,
        importSyncFile,
      ]
    }
  }

  /// The first release whose header declares a C name as the package knows it.
  ///
  /// - Parameter name: a struct's tag, a macro or an enumerator.
  /// - Returns: a mainline release, the oldest recorded one for what may be older; nil for a name
  ///   that the header of Linux 6.8 does not have.
  public static func introduction(of name: String) -> KernelRelease? {
    switch name {
    case "dma_buf_sync",
      "DMA_BUF_SYNC_READ",
      "DMA_BUF_SYNC_WRITE",
      "DMA_BUF_SYNC_RW",
      "DMA_BUF_SYNC_START",
      "DMA_BUF_SYNC_END",
      "DMA_BUF_SYNC_VALID_FLAGS_MASK",
      "DMA_BUF_BASE",
      "DMA_BUF_IOCTL_SYNC":
      KernelRelease(4, 6)
    case "DMA_BUF_NAME_LEN",
      "DMA_BUF_SET_NAME":
      KernelRelease(5, 3)
    case "DMA_BUF_SET_NAME_A",
      "DMA_BUF_SET_NAME_B":
      KernelRelease(5, 7)
    case "dma_buf_export_sync_file",
      "dma_buf_import_sync_file",
      "DMA_BUF_IOCTL_EXPORT_SYNC_FILE",
      "DMA_BUF_IOCTL_IMPORT_SYNC_FILE":
      KernelRelease(6, 0)
    default: nil
    }
  }
}
