// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Constants.swift: typed constants.
//
// Made by shimgen, format 1. Do not edit; regenerate with
//   shimgen generate --from 4.4 --to 6.8
// from the recorded headers
//   include/uapi/linux/vfio.h
// of Linux 4.4 to 6.8.

internal import CLinuxVFIO
public import LinuxIoctl

/// The names of `include/uapi/linux/vfio.h`.
public enum VFIO {}

extension VFIO {
  /// The version of the whole interface.
  public enum APIVersion {
    /// `VFIO_API_VERSION` (`0`), since Linux 4.4 or earlier.
    @inlinable public static var current: Int32 { 0 }
  }
}

extension VFIO {
  /// What the requests' numbers are made of.
  public enum Encoding {
    /// `VFIO_TYPE` (`(';')`), since Linux 4.4 or earlier.
    @inlinable public static var type: UInt8 { 59 }
    /// `VFIO_BASE` (`100`), since Linux 4.4 or earlier.
    @inlinable public static var base: UInt8 { 100 }
  }
}

extension VFIO {
  /// What a container may offer, the kinds of IOMMU among it.
  public struct Extension: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `VFIO_TYPE1_IOMMU` (`1`), since Linux 4.4 or earlier.
    @inlinable public static var type1IOMMU: Self { Self(rawValue: 1) }

    /// `VFIO_SPAPR_TCE_IOMMU` (`2`), since Linux 4.4 or earlier.
    @inlinable public static var spaprTCE: Self { Self(rawValue: 2) }

    /// `VFIO_TYPE1v2_IOMMU` (`3`), since Linux 4.4 or earlier.
    @inlinable public static var type1v2IOMMU: Self { Self(rawValue: 3) }

    /// `VFIO_DMA_CC_IOMMU` (`4`), since Linux 4.4 or earlier.
    @inlinable public static var cacheCoherentDMA: Self { Self(rawValue: 4) }

    /// `VFIO_EEH` (`5`), since Linux 4.4 or earlier.
    @inlinable public static var enhancedErrorHandling: Self { Self(rawValue: 5) }

    /// `VFIO_TYPE1_NESTING_IOMMU` (`6`), since Linux 4.4 or earlier.
    @inlinable public static var type1NestingIOMMU: Self { Self(rawValue: 6) }

    /// `VFIO_SPAPR_TCE_v2_IOMMU` (`7`), since Linux 4.4 or earlier.
    @inlinable public static var spaprTCEv2: Self { Self(rawValue: 7) }

    /// `VFIO_NOIOMMU_IOMMU` (`8`), since Linux 4.5.
    @inlinable public static var noIOMMU: Self { Self(rawValue: 8) }

    /// `VFIO_UNMAP_ALL` (`9`), since Linux 5.12.
    @inlinable public static var unmapAll: Self { Self(rawValue: 9) }

    /// `VFIO_UPDATE_VADDR` (`10`), since Linux 5.12.
    @inlinable public static var updateAddress: Self { Self(rawValue: 10) }

    /// The first release whose header has a name for this value; nil for a value without one.
    public var introducedIn: KernelRelease? {
      switch rawValue {
      case 1, 2, 3, 4, 5, 6, 7: KernelRelease(4, 4)
      case 8: KernelRelease(4, 5)
      case 9, 10: KernelRelease(5, 12)
      default: nil
      }
    }

    public var description: String {
      switch rawValue {
      case 1: "type1IOMMU"
      case 2: "spaprTCE"
      case 3: "type1v2IOMMU"
      case 4: "cacheCoherentDMA"
      case 5: "enhancedErrorHandling"
      case 6: "type1NestingIOMMU"
      case 7: "spaprTCEv2"
      case 8: "noIOMMU"
      case 9: "unmapAll"
      case 10: "updateAddress"
      default: "\(rawValue)"
      }
    }
  }
}

extension VFIO.GroupStatus {
  /// Whether a group can be used.
  ///
  /// Of `vfio_group_status.flags`.
  public struct Flags: OptionSet, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `VFIO_GROUP_FLAGS_VIABLE` (`(1 << 0)`), since Linux 4.4 or earlier.
    @inlinable public static var viable: Self { Self(rawValue: 0x1) }

    /// `VFIO_GROUP_FLAGS_CONTAINER_SET` (`(1 << 1)`), since Linux 4.4 or earlier.
    @inlinable public static var containerSet: Self { Self(rawValue: 0x2) }

    /// The first release that knows all of these flags, as far as they have names.
    public var introducedIn: KernelRelease {
      return KernelRelease(4, 4)
    }

    public var description: String {
      var names = FlagNames(rawValue)
      names.add(0x1, "viable")
      names.add(0x2, "containerSet")
      return names.description
    }
  }
}

extension VFIO.DeviceInfo {
  /// What a device is, and what it can do.
  ///
  /// Of `vfio_device_info.flags`.
  public struct Flags: OptionSet, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `VFIO_DEVICE_FLAGS_RESET` (`(1 << 0)`), since Linux 4.4 or earlier.
    @inlinable public static var reset: Self { Self(rawValue: 0x1) }

    /// `VFIO_DEVICE_FLAGS_PCI` (`(1 << 1)`), since Linux 4.4 or earlier.
    @inlinable public static var pci: Self { Self(rawValue: 0x2) }

    /// `VFIO_DEVICE_FLAGS_PLATFORM` (`(1 << 2)`), since Linux 4.4 or earlier.
    @inlinable public static var platform: Self { Self(rawValue: 0x4) }

    /// `VFIO_DEVICE_FLAGS_AMBA` (`(1 << 3)`), since Linux 4.4 or earlier.
    @inlinable public static var amba: Self { Self(rawValue: 0x8) }

    /// `VFIO_DEVICE_FLAGS_CCW` (`(1 << 4)`), since Linux 4.12.
    @inlinable public static var ccw: Self { Self(rawValue: 0x10) }

    /// `VFIO_DEVICE_FLAGS_AP` (`(1 << 5)`), since Linux 4.20.
    @inlinable public static var ap: Self { Self(rawValue: 0x20) }

    /// `VFIO_DEVICE_FLAGS_FSL_MC` (`(1 << 6)`), since Linux 5.10.
    @inlinable public static var fslMC: Self { Self(rawValue: 0x40) }

    /// `VFIO_DEVICE_FLAGS_CAPS` (`(1 << 7)`), since Linux 5.10.
    @inlinable public static var capabilities: Self { Self(rawValue: 0x80) }

    /// `VFIO_DEVICE_FLAGS_CDX` (`(1 << 8)`), since Linux 6.5.
    @inlinable public static var cdx: Self { Self(rawValue: 0x100) }

    /// The first release that knows all of these flags, as far as they have names.
    public var introducedIn: KernelRelease {
      if rawValue & 0x100 != 0 { return KernelRelease(6, 5) }
      if rawValue & 0xc0 != 0 { return KernelRelease(5, 10) }
      if rawValue & 0x20 != 0 { return KernelRelease(4, 20) }
      if rawValue & 0x10 != 0 { return KernelRelease(4, 12) }
      return KernelRelease(4, 4)
    }

    public var description: String {
      var names = FlagNames(rawValue)
      names.add(0x1, "reset")
      names.add(0x2, "pci")
      names.add(0x4, "platform")
      names.add(0x8, "amba")
      names.add(0x10, "ccw")
      names.add(0x20, "ap")
      names.add(0x40, "fslMC")
      names.add(0x80, "capabilities")
      names.add(0x100, "cdx")
      return names.description
    }
  }
}

extension VFIO {
  /// What a mediated device says that it is, in device_api of its type in sysfs.
  public struct DeviceAPI: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    @inlinable public init(rawValue: String) { self.rawValue = rawValue }

    /// `VFIO_DEVICE_API_PCI_STRING` (`"vfio-pci"`), since Linux 4.10.
    @inlinable public static var pci: Self { Self(rawValue: "vfio-pci") }

    /// `VFIO_DEVICE_API_PLATFORM_STRING` (`"vfio-platform"`), since Linux 4.10.
    @inlinable public static var platform: Self { Self(rawValue: "vfio-platform") }

    /// `VFIO_DEVICE_API_AMBA_STRING` (`"vfio-amba"`), since Linux 4.10.
    @inlinable public static var amba: Self { Self(rawValue: "vfio-amba") }

    /// `VFIO_DEVICE_API_CCW_STRING` (`"vfio-ccw"`), since Linux 4.12.
    @inlinable public static var ccw: Self { Self(rawValue: "vfio-ccw") }

    /// `VFIO_DEVICE_API_AP_STRING` (`"vfio-ap"`), since Linux 4.20.
    @inlinable public static var ap: Self { Self(rawValue: "vfio-ap") }
  }
}

extension VFIO {
  /// What a capability of a device tells.
  public struct DeviceCapabilityID: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt16

    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// `VFIO_DEVICE_INFO_CAP_ZPCI_BASE` (`1`), since Linux 5.10.
    @inlinable public static var zpciBase: Self { Self(rawValue: 1) }

    /// `VFIO_DEVICE_INFO_CAP_ZPCI_GROUP` (`2`), since Linux 5.10.
    @inlinable public static var zpciGroup: Self { Self(rawValue: 2) }

    /// `VFIO_DEVICE_INFO_CAP_ZPCI_UTIL` (`3`), since Linux 5.10.
    @inlinable public static var zpciUtility: Self { Self(rawValue: 3) }

    /// `VFIO_DEVICE_INFO_CAP_ZPCI_PFIP` (`4`), since Linux 5.10.
    @inlinable public static var zpciPath: Self { Self(rawValue: 4) }

    /// `VFIO_DEVICE_INFO_CAP_PCI_ATOMIC_COMP` (`5`), since Linux 6.5.
    @inlinable public static var pciAtomicCompletion: Self { Self(rawValue: 5) }

    /// The first release whose header has a name for this value; nil for a value without one.
    public var introducedIn: KernelRelease? {
      switch rawValue {
      case 1, 2, 3, 4: KernelRelease(5, 10)
      case 5: KernelRelease(6, 5)
      default: nil
      }
    }

    public var description: String {
      switch rawValue {
      case 1: "zpciBase"
      case 2: "zpciGroup"
      case 3: "zpciUtility"
      case 4: "zpciPath"
      case 5: "pciAtomicCompletion"
      default: "\(rawValue)"
      }
    }
  }
}

extension VFIO {
  /// What a capability of a region tells.
  public struct RegionCapabilityID: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt16

    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// `VFIO_REGION_INFO_CAP_SPARSE_MMAP` (`1`), since Linux 4.6.
    @inlinable public static var sparseMap: Self { Self(rawValue: 1) }

    /// `VFIO_REGION_INFO_CAP_TYPE` (`2`), since Linux 4.6.
    @inlinable public static var type: Self { Self(rawValue: 2) }

    /// `VFIO_REGION_INFO_CAP_MSIX_MAPPABLE` (`3`), since Linux 4.16.
    @inlinable public static var msixMappable: Self { Self(rawValue: 3) }

    /// `VFIO_REGION_INFO_CAP_NVLINK2_SSATGT` (`4`), since Linux 5.0.
    @inlinable public static var nvLinkTarget: Self { Self(rawValue: 4) }

    /// `VFIO_REGION_INFO_CAP_NVLINK2_LNKSPD` (`5`), since Linux 5.0.
    @inlinable public static var nvLinkSpeed: Self { Self(rawValue: 5) }

    /// The first release whose header has a name for this value; nil for a value without one.
    public var introducedIn: KernelRelease? {
      switch rawValue {
      case 1, 2: KernelRelease(4, 6)
      case 3: KernelRelease(4, 16)
      case 4, 5: KernelRelease(5, 0)
      default: nil
      }
    }

    public var description: String {
      switch rawValue {
      case 1: "sparseMap"
      case 2: "type"
      case 3: "msixMappable"
      case 4: "nvLinkTarget"
      case 5: "nvLinkSpeed"
      default: "\(rawValue)"
      }
    }
  }
}

extension VFIO {
  /// What a capability of a type 1 IOMMU tells.
  public struct IOMMUCapabilityID: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt16

    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// `VFIO_IOMMU_TYPE1_INFO_CAP_IOVA_RANGE` (`1`), since Linux 5.4.
    @inlinable public static var iovaRanges: Self { Self(rawValue: 1) }

    /// `VFIO_IOMMU_TYPE1_INFO_CAP_MIGRATION` (`2`), since Linux 5.8.
    @inlinable public static var dirtyTracking: Self { Self(rawValue: 2) }

    /// `VFIO_IOMMU_TYPE1_INFO_DMA_AVAIL` (`3`), since Linux 5.10.
    @inlinable public static var availableMappings: Self { Self(rawValue: 3) }

    /// The first release whose header has a name for this value; nil for a value without one.
    public var introducedIn: KernelRelease? {
      switch rawValue {
      case 1: KernelRelease(5, 4)
      case 2: KernelRelease(5, 8)
      case 3: KernelRelease(5, 10)
      default: nil
      }
    }

    public var description: String {
      switch rawValue {
      case 1: "iovaRanges"
      case 2: "dirtyTracking"
      case 3: "availableMappings"
      default: "\(rawValue)"
      }
    }
  }
}

extension VFIO.PCIAtomicCompletionCapability {
  /// The widths of atomic operations that the host completes.
  ///
  /// Of `vfio_device_info_cap_pci_atomic_comp.flags`.
  public struct Flags: OptionSet, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `VFIO_PCI_ATOMIC_COMP32` (`(1 << 0)`), since Linux 6.5.
    @inlinable public static var bits32: Self { Self(rawValue: 0x1) }

    /// `VFIO_PCI_ATOMIC_COMP64` (`(1 << 1)`), since Linux 6.5.
    @inlinable public static var bits64: Self { Self(rawValue: 0x2) }

    /// `VFIO_PCI_ATOMIC_COMP128` (`(1 << 2)`), since Linux 6.5.
    @inlinable public static var bits128: Self { Self(rawValue: 0x4) }

    /// The first release that knows all of these flags, as far as they have names.
    public var introducedIn: KernelRelease {
      return KernelRelease(6, 5)
    }

    public var description: String {
      var names = FlagNames(rawValue)
      names.add(0x1, "bits32")
      names.add(0x2, "bits64")
      names.add(0x4, "bits128")
      return names.description
    }
  }
}

extension VFIO.RegionInfo {
  /// How a region is reached.
  ///
  /// Of `vfio_region_info.flags`.
  public struct Flags: OptionSet, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `VFIO_REGION_INFO_FLAG_READ` (`(1 << 0)`), since Linux 4.4 or earlier.
    @inlinable public static var read: Self { Self(rawValue: 0x1) }

    /// `VFIO_REGION_INFO_FLAG_WRITE` (`(1 << 1)`), since Linux 4.4 or earlier.
    @inlinable public static var write: Self { Self(rawValue: 0x2) }

    /// `VFIO_REGION_INFO_FLAG_MMAP` (`(1 << 2)`), since Linux 4.4 or earlier.
    @inlinable public static var map: Self { Self(rawValue: 0x4) }

    /// `VFIO_REGION_INFO_FLAG_CAPS` (`(1 << 3)`), since Linux 4.6.
    @inlinable public static var capabilities: Self { Self(rawValue: 0x8) }

    /// The first release that knows all of these flags, as far as they have names.
    public var introducedIn: KernelRelease {
      if rawValue & 0x8 != 0 { return KernelRelease(4, 6) }
      return KernelRelease(4, 4)
    }

    public var description: String {
      var names = FlagNames(rawValue)
      names.add(0x1, "read")
      names.add(0x2, "write")
      names.add(0x4, "map")
      names.add(0x8, "capabilities")
      return names.description
    }
  }
}

extension VFIO {
  /// Whose a device-specific region is.
  ///
  /// Of `vfio_region_info_cap_type.type`.
  public struct RegionType: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `VFIO_REGION_TYPE_PCI_VENDOR_TYPE` (`(1 << 31)`), since Linux 4.6.
    @inlinable public static var pciVendor: Self { Self(rawValue: 0x8000_0000) }

    /// `VFIO_REGION_TYPE_PCI_VENDOR_MASK` (`(0xffff)`), since Linux 4.6.
    @inlinable public static var pciVendorMask: Self { Self(rawValue: 0xffff) }

    /// `VFIO_REGION_TYPE_GFX` (`(1)`), since Linux 4.20.
    @inlinable public static var graphics: Self { Self(rawValue: 1) }

    /// `VFIO_REGION_TYPE_CCW` (`(2)`), since Linux 5.2.
    @inlinable public static var ccw: Self { Self(rawValue: 2) }

    /// `VFIO_REGION_TYPE_MIGRATION_DEPRECATED` (`(3)`), since Linux 5.18.
    @inlinable public static var migrationDeprecated: Self { Self(rawValue: 3) }

    /// The first release whose header has a name for this value; nil for a value without one.
    public var introducedIn: KernelRelease? {
      switch rawValue {
      case 0x8000_0000, 0xffff: KernelRelease(4, 6)
      case 1: KernelRelease(4, 20)
      case 2: KernelRelease(5, 2)
      case 3: KernelRelease(5, 18)
      default: nil
      }
    }

    public var description: String {
      switch rawValue {
      case 0x8000_0000: "pciVendor"
      case 0xffff: "pciVendorMask"
      case 1: "graphics"
      case 2: "ccw"
      case 3: "migrationDeprecated"
      default: "\(rawValue)"
      }
    }
  }
}

extension VFIO {
  /// What a device-specific region holds; each type of region has its own numbers.
  ///
  /// Of `vfio_region_info_cap_type.subtype`.
  public struct RegionSubtype: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `VFIO_REGION_SUBTYPE_INTEL_IGD_OPREGION` (`(1)`), since Linux 4.6.
    @inlinable public static var intelOpRegion: Self { Self(rawValue: 1) }

    /// `VFIO_REGION_SUBTYPE_INTEL_IGD_HOST_CFG` (`(2)`), since Linux 4.6.
    @inlinable public static var intelHostConfiguration: Self { Self(rawValue: 2) }

    /// `VFIO_REGION_SUBTYPE_INTEL_IGD_LPC_CFG` (`(3)`), since Linux 4.6.
    @inlinable public static var intelLPCConfiguration: Self { Self(rawValue: 3) }

    /// `VFIO_REGION_SUBTYPE_NVIDIA_NVLINK2_RAM` (`(1)`), since Linux 5.0.
    @inlinable public static var nvidiaNVLinkMemory: Self { Self(rawValue: 1) }

    /// `VFIO_REGION_SUBTYPE_IBM_NVLINK2_ATSD` (`(1)`), since Linux 5.0.
    @inlinable public static var ibmNVLinkATSD: Self { Self(rawValue: 1) }

    /// `VFIO_REGION_SUBTYPE_GFX_EDID` (`(1)`), since Linux 4.20.
    @inlinable public static var graphicsEDID: Self { Self(rawValue: 1) }

    /// `VFIO_REGION_SUBTYPE_CCW_ASYNC_CMD` (`(1)`), since Linux 5.2.
    @inlinable public static var ccwAsynchronousCommand: Self { Self(rawValue: 1) }

    /// `VFIO_REGION_SUBTYPE_CCW_SCHIB` (`(2)`), since Linux 5.8.
    @inlinable public static var ccwSCHIB: Self { Self(rawValue: 2) }

    /// `VFIO_REGION_SUBTYPE_CCW_CRW` (`(3)`), since Linux 5.8.
    @inlinable public static var ccwCRW: Self { Self(rawValue: 3) }

    /// `VFIO_REGION_SUBTYPE_MIGRATION_DEPRECATED` (`(1)`), since Linux 5.18.
    @inlinable public static var migrationDeprecated: Self { Self(rawValue: 1) }

    /// The first release whose header has a name for this value; nil for a value without one.
    public var introducedIn: KernelRelease? {
      switch rawValue {
      case 1, 2, 3: KernelRelease(4, 6)
      default: nil
      }
    }

    public var description: String {
      switch rawValue {
      case 1: "intelOpRegion"
      case 2: "intelHostConfiguration"
      case 3: "intelLPCConfiguration"
      default: "\(rawValue)"
      }
    }
  }
}

extension VFIO.EDIDRegion {
  /// Whether the monitor of a graphics region is on.
  ///
  /// Of `vfio_region_gfx_edid.link_state`.
  public struct LinkState: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `VFIO_DEVICE_GFX_LINK_STATE_UP` (`1`), since Linux 4.20.
    @inlinable public static var up: Self { Self(rawValue: 1) }

    /// `VFIO_DEVICE_GFX_LINK_STATE_DOWN` (`2`), since Linux 4.20.
    @inlinable public static var down: Self { Self(rawValue: 2) }

    /// The first release whose header has a name for this value; nil for a value without one.
    public var introducedIn: KernelRelease? {
      switch rawValue {
      case 1, 2: KernelRelease(4, 20)
      default: nil
      }
    }

    public var description: String {
      switch rawValue {
      case 1: "up"
      case 2: "down"
      default: "\(rawValue)"
      }
    }
  }
}

extension VFIO.MigrationRegion {
  /// The state of a device under the first migration protocol, which Linux 5.18 replaced.
  ///
  /// Of `vfio_device_migration_info.device_state`.
  public struct State: OptionSet, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `VFIO_DEVICE_STATE_V1_STOP` (`(0)`), since Linux 5.18.
    @inlinable public static var stop: Self { [] }

    /// `VFIO_DEVICE_STATE_V1_RUNNING` (`(1 << 0)`), since Linux 5.18.
    @inlinable public static var running: Self { Self(rawValue: 0x1) }

    /// `VFIO_DEVICE_STATE_V1_SAVING` (`(1 << 1)`), since Linux 5.18.
    @inlinable public static var saving: Self { Self(rawValue: 0x2) }

    /// `VFIO_DEVICE_STATE_V1_RESUMING` (`(1 << 2)`), since Linux 5.18.
    @inlinable public static var resuming: Self { Self(rawValue: 0x4) }

    /// `VFIO_DEVICE_STATE_MASK` (`(VFIO_DEVICE_STATE_V1_RUNNING | VFIO_DEVICE_STATE_V1_SAVING |
    /// VFIO_DEVICE_STATE_V1_RESUMING)`), since Linux 5.8.
    @inlinable public static var mask: Self { Self(rawValue: 0x7) }

    /// The first release that knows all of these flags, as far as they have names.
    public var introducedIn: KernelRelease {
      return KernelRelease(5, 18)
    }

    public var description: String {
      var names = FlagNames(rawValue)
      names.add(0x1, "running")
      names.add(0x2, "saving")
      names.add(0x4, "resuming")
      return names.description
    }

    /// `VFIO_DEVICE_STATE_VALID`.
    public var isValid: Bool { shim_VFIO_DEVICE_STATE_VALID(rawValue) }

    /// `VFIO_DEVICE_STATE_IS_ERROR`.
    public var isError: Bool { shim_VFIO_DEVICE_STATE_IS_ERROR(rawValue) }

    /// `VFIO_DEVICE_STATE_SET_ERROR`.
    public var withError: Self { Self(rawValue: shim_VFIO_DEVICE_STATE_SET_ERROR(rawValue)) }
  }
}

extension VFIO.InterruptInfo {
  /// What can be done with an interrupt.
  ///
  /// Of `vfio_irq_info.flags`.
  public struct Flags: OptionSet, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `VFIO_IRQ_INFO_EVENTFD` (`(1 << 0)`), since Linux 4.4 or earlier.
    @inlinable public static var eventfd: Self { Self(rawValue: 0x1) }

    /// `VFIO_IRQ_INFO_MASKABLE` (`(1 << 1)`), since Linux 4.4 or earlier.
    @inlinable public static var maskable: Self { Self(rawValue: 0x2) }

    /// `VFIO_IRQ_INFO_AUTOMASKED` (`(1 << 2)`), since Linux 4.4 or earlier.
    @inlinable public static var automasked: Self { Self(rawValue: 0x4) }

    /// `VFIO_IRQ_INFO_NORESIZE` (`(1 << 3)`), since Linux 4.4 or earlier.
    @inlinable public static var noResize: Self { Self(rawValue: 0x8) }

    /// The first release that knows all of these flags, as far as they have names.
    public var introducedIn: KernelRelease {
      return KernelRelease(4, 4)
    }

    public var description: String {
      var names = FlagNames(rawValue)
      names.add(0x1, "eventfd")
      names.add(0x2, "maskable")
      names.add(0x4, "automasked")
      names.add(0x8, "noResize")
      return names.description
    }
  }
}

extension VFIO.InterruptSet {
  /// What is done with interrupts, and what the data is.
  ///
  /// Of `vfio_irq_set.flags`.
  public struct Flags: OptionSet, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `VFIO_IRQ_SET_DATA_NONE` (`(1 << 0)`), since Linux 4.4 or earlier.
    @inlinable public static var dataNone: Self { Self(rawValue: 0x1) }

    /// `VFIO_IRQ_SET_DATA_BOOL` (`(1 << 1)`), since Linux 4.4 or earlier.
    @inlinable public static var dataBool: Self { Self(rawValue: 0x2) }

    /// `VFIO_IRQ_SET_DATA_EVENTFD` (`(1 << 2)`), since Linux 4.4 or earlier.
    @inlinable public static var dataEventfd: Self { Self(rawValue: 0x4) }

    /// `VFIO_IRQ_SET_ACTION_MASK` (`(1 << 3)`), since Linux 4.4 or earlier.
    @inlinable public static var actionMask: Self { Self(rawValue: 0x8) }

    /// `VFIO_IRQ_SET_ACTION_UNMASK` (`(1 << 4)`), since Linux 4.4 or earlier.
    @inlinable public static var actionUnmask: Self { Self(rawValue: 0x10) }

    /// `VFIO_IRQ_SET_ACTION_TRIGGER` (`(1 << 5)`), since Linux 4.4 or earlier.
    @inlinable public static var actionTrigger: Self { Self(rawValue: 0x20) }

    /// `VFIO_IRQ_SET_DATA_TYPE_MASK`
    /// (`(VFIO_IRQ_SET_DATA_NONE | VFIO_IRQ_SET_DATA_BOOL | VFIO_IRQ_SET_DATA_EVENTFD)`), since
    /// Linux 4.4 or earlier.
    @inlinable public static var dataTypeMask: Self { Self(rawValue: 0x7) }

    /// `VFIO_IRQ_SET_ACTION_TYPE_MASK` (`(VFIO_IRQ_SET_ACTION_MASK | VFIO_IRQ_SET_ACTION_UNMASK |
    /// VFIO_IRQ_SET_ACTION_TRIGGER)`), since Linux 4.4 or earlier.
    @inlinable public static var actionTypeMask: Self { Self(rawValue: 0x38) }

    /// The first release that knows all of these flags, as far as they have names.
    public var introducedIn: KernelRelease {
      return KernelRelease(4, 4)
    }

    public var description: String {
      var names = FlagNames(rawValue)
      names.add(0x1, "dataNone")
      names.add(0x2, "dataBool")
      names.add(0x4, "dataEventfd")
      names.add(0x8, "actionMask")
      names.add(0x10, "actionUnmask")
      names.add(0x20, "actionTrigger")
      return names.description
    }
  }
}

extension VFIO {
  /// The fixed numbers of vfio-pci devices.
  public enum PCI {
    /// `VFIO_PCI_NUM_REGIONS`, since Linux 4.4 or earlier.
    @inlinable public static var regionCount: UInt32 { 9 }
    /// `VFIO_PCI_NUM_IRQS`, since Linux 4.4 or earlier.
    @inlinable public static var interruptCount: UInt32 { 5 }
  }
}

extension VFIO.PCI {
  /// The regions of a vfio-pci device, by index.
  public struct Region: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `VFIO_PCI_BAR0_REGION_INDEX`, since Linux 4.4 or earlier.
    @inlinable public static var bar0: Self { Self(rawValue: 0) }

    /// `VFIO_PCI_BAR1_REGION_INDEX`, since Linux 4.4 or earlier.
    @inlinable public static var bar1: Self { Self(rawValue: 1) }

    /// `VFIO_PCI_BAR2_REGION_INDEX`, since Linux 4.4 or earlier.
    @inlinable public static var bar2: Self { Self(rawValue: 2) }

    /// `VFIO_PCI_BAR3_REGION_INDEX`, since Linux 4.4 or earlier.
    @inlinable public static var bar3: Self { Self(rawValue: 3) }

    /// `VFIO_PCI_BAR4_REGION_INDEX`, since Linux 4.4 or earlier.
    @inlinable public static var bar4: Self { Self(rawValue: 4) }

    /// `VFIO_PCI_BAR5_REGION_INDEX`, since Linux 4.4 or earlier.
    @inlinable public static var bar5: Self { Self(rawValue: 5) }

    /// `VFIO_PCI_ROM_REGION_INDEX`, since Linux 4.4 or earlier.
    @inlinable public static var rom: Self { Self(rawValue: 6) }

    /// `VFIO_PCI_CONFIG_REGION_INDEX`, since Linux 4.4 or earlier.
    @inlinable public static var configuration: Self { Self(rawValue: 7) }

    /// `VFIO_PCI_VGA_REGION_INDEX`, since Linux 4.4 or earlier.
    @inlinable public static var vga: Self { Self(rawValue: 8) }

    /// The first release whose header has a name for this value; nil for a value without one.
    public var introducedIn: KernelRelease? {
      switch rawValue {
      case 0, 1, 2, 3, 4, 5, 6, 7, 8: KernelRelease(4, 4)
      default: nil
      }
    }

    public var description: String {
      switch rawValue {
      case 0: "bar0"
      case 1: "bar1"
      case 2: "bar2"
      case 3: "bar3"
      case 4: "bar4"
      case 5: "bar5"
      case 6: "rom"
      case 7: "configuration"
      case 8: "vga"
      default: "\(rawValue)"
      }
    }
  }
}

extension VFIO.PCI {
  /// The interrupts of a vfio-pci device, by index.
  public struct Interrupt: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `VFIO_PCI_INTX_IRQ_INDEX`, since Linux 4.4 or earlier.
    @inlinable public static var intx: Self { Self(rawValue: 0) }

    /// `VFIO_PCI_MSI_IRQ_INDEX`, since Linux 4.4 or earlier.
    @inlinable public static var msi: Self { Self(rawValue: 1) }

    /// `VFIO_PCI_MSIX_IRQ_INDEX`, since Linux 4.4 or earlier.
    @inlinable public static var msix: Self { Self(rawValue: 2) }

    /// `VFIO_PCI_ERR_IRQ_INDEX`, since Linux 4.4 or earlier.
    @inlinable public static var error: Self { Self(rawValue: 3) }

    /// `VFIO_PCI_REQ_IRQ_INDEX`, since Linux 4.4 or earlier.
    @inlinable public static var request: Self { Self(rawValue: 4) }

    /// The first release whose header has a name for this value; nil for a value without one.
    public var introducedIn: KernelRelease? {
      switch rawValue {
      case 0, 1, 2, 3, 4: KernelRelease(4, 4)
      default: nil
      }
    }

    public var description: String {
      switch rawValue {
      case 0: "intx"
      case 1: "msi"
      case 2: "msix"
      case 3: "error"
      case 4: "request"
      default: "\(rawValue)"
      }
    }
  }
}

extension VFIO {
  /// The fixed numbers of vfio-ccw devices.
  public enum CCW {
    /// `VFIO_CCW_NUM_REGIONS`, since Linux 4.12.
    @inlinable public static var regionCount: UInt32 { 1 }
    /// `VFIO_CCW_NUM_IRQS`, since Linux 5.11.
    @inlinable public static var interruptCount: UInt32 { 3 }
  }
}

extension VFIO.CCW {
  /// The regions of a vfio-ccw device, by index.
  public struct Region: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `VFIO_CCW_CONFIG_REGION_INDEX`, since Linux 4.12.
    @inlinable public static var configuration: Self { Self(rawValue: 0) }

    /// The first release whose header has a name for this value; nil for a value without one.
    public var introducedIn: KernelRelease? {
      switch rawValue {
      case 0: KernelRelease(4, 12)
      default: nil
      }
    }

    public var description: String {
      switch rawValue {
      case 0: "configuration"
      default: "\(rawValue)"
      }
    }
  }
}

extension VFIO.CCW {
  /// The interrupts of a vfio-ccw device, by index.
  public struct Interrupt: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `VFIO_CCW_IO_IRQ_INDEX`, since Linux 4.12.
    @inlinable public static var io: Self { Self(rawValue: 0) }

    /// `VFIO_CCW_CRW_IRQ_INDEX`, since Linux 5.8.
    @inlinable public static var channelReport: Self { Self(rawValue: 1) }

    /// `VFIO_CCW_REQ_IRQ_INDEX`, since Linux 5.11.
    @inlinable public static var request: Self { Self(rawValue: 2) }

    /// The first release whose header has a name for this value; nil for a value without one.
    public var introducedIn: KernelRelease? {
      switch rawValue {
      case 0: KernelRelease(4, 12)
      case 1: KernelRelease(5, 8)
      case 2: KernelRelease(5, 11)
      default: nil
      }
    }

    public var description: String {
      switch rawValue {
      case 0: "io"
      case 1: "channelReport"
      case 2: "request"
      default: "\(rawValue)"
      }
    }
  }
}

extension VFIO {
  /// The fixed numbers of vfio-ap devices.
  public enum AP {
    /// `VFIO_AP_NUM_IRQS`, since Linux 6.5.
    @inlinable public static var interruptCount: UInt32 { 1 }
  }
}

extension VFIO.AP {
  /// The interrupts of a vfio-ap device, by index.
  public struct Interrupt: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `VFIO_AP_REQ_IRQ_INDEX`, since Linux 6.5.
    @inlinable public static var request: Self { Self(rawValue: 0) }

    /// The first release whose header has a name for this value; nil for a value without one.
    public var introducedIn: KernelRelease? {
      switch rawValue {
      case 0: KernelRelease(6, 5)
      default: nil
      }
    }

    public var description: String {
      switch rawValue {
      case 0: "request"
      default: "\(rawValue)"
      }
    }
  }
}

extension VFIO.DependentDevice {
  /// Special identifiers of a device that a hot reset affects.
  ///
  /// Of `vfio_pci_dependent_device.devid`.
  public struct Owner: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `VFIO_PCI_DEVID_OWNED` (`0`), since Linux 6.6.
    @inlinable public static var owned: Self { Self(rawValue: 0) }

    /// `VFIO_PCI_DEVID_NOT_OWNED` (`-1`), since Linux 6.6.
    @inlinable public static var notOwned: Self { Self(rawValue: 0xffff_ffff) }

    /// The first release whose header has a name for this value; nil for a value without one.
    public var introducedIn: KernelRelease? {
      switch rawValue {
      case 0, 0xffff_ffff: KernelRelease(6, 6)
      default: nil
      }
    }

    public var description: String {
      switch rawValue {
      case 0: "owned"
      case 0xffff_ffff: "notOwned"
      default: "\(rawValue)"
      }
    }
  }
}

extension VFIO.HotResetInfo {
  /// What the identifiers of affected devices are.
  ///
  /// Of `vfio_pci_hot_reset_info.flags`.
  public struct Flags: OptionSet, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `VFIO_PCI_HOT_RESET_FLAG_DEV_ID` (`(1 << 0)`), since Linux 6.6.
    @inlinable public static var deviceIDs: Self { Self(rawValue: 0x1) }

    /// `VFIO_PCI_HOT_RESET_FLAG_DEV_ID_OWNED` (`(1 << 1)`), since Linux 6.6.
    @inlinable public static var allOwned: Self { Self(rawValue: 0x2) }

    /// The first release that knows all of these flags, as far as they have names.
    public var introducedIn: KernelRelease {
      return KernelRelease(6, 6)
    }

    public var description: String {
      var names = FlagNames(rawValue)
      names.add(0x1, "deviceIDs")
      names.add(0x2, "allOwned")
      return names.description
    }
  }
}

extension VFIO.PlaneInfo {
  /// How a graphics plane is handed out.
  ///
  /// Of `vfio_device_gfx_plane_info.flags`.
  public struct Flags: OptionSet, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `VFIO_GFX_PLANE_TYPE_PROBE` (`(1 << 0)`), since Linux 4.16.
    @inlinable public static var probe: Self { Self(rawValue: 0x1) }

    /// `VFIO_GFX_PLANE_TYPE_DMABUF` (`(1 << 1)`), since Linux 4.16.
    @inlinable public static var dmaBuf: Self { Self(rawValue: 0x2) }

    /// `VFIO_GFX_PLANE_TYPE_REGION` (`(1 << 2)`), since Linux 4.16.
    @inlinable public static var region: Self { Self(rawValue: 0x4) }

    /// The first release that knows all of these flags, as far as they have names.
    public var introducedIn: KernelRelease {
      return KernelRelease(4, 16)
    }

    public var description: String {
      var names = FlagNames(rawValue)
      names.add(0x1, "probe")
      names.add(0x2, "dmaBuf")
      names.add(0x4, "region")
      return names.description
    }
  }
}

extension VFIO.IOEvent {
  /// How wide the write is that an eventfd stands for.
  ///
  /// Of `vfio_device_ioeventfd.flags`.
  public struct Flags: OptionSet, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `VFIO_DEVICE_IOEVENTFD_8` (`(1 << 0)`), since Linux 4.17.
    @inlinable public static var bits8: Self { Self(rawValue: 0x1) }

    /// `VFIO_DEVICE_IOEVENTFD_16` (`(1 << 1)`), since Linux 4.17.
    @inlinable public static var bits16: Self { Self(rawValue: 0x2) }

    /// `VFIO_DEVICE_IOEVENTFD_32` (`(1 << 2)`), since Linux 4.17.
    @inlinable public static var bits32: Self { Self(rawValue: 0x4) }

    /// `VFIO_DEVICE_IOEVENTFD_64` (`(1 << 3)`), since Linux 4.17.
    @inlinable public static var bits64: Self { Self(rawValue: 0x8) }

    /// `VFIO_DEVICE_IOEVENTFD_SIZE_MASK` (`(0xf)`), since Linux 4.17.
    @inlinable public static var sizeMask: Self { Self(rawValue: 0xf) }

    /// The first release that knows all of these flags, as far as they have names.
    public var introducedIn: KernelRelease {
      return KernelRelease(4, 17)
    }

    public var description: String {
      var names = FlagNames(rawValue)
      names.add(0x1, "bits8")
      names.add(0x2, "bits16")
      names.add(0x4, "bits32")
      names.add(0x8, "bits64")
      return names.description
    }
  }
}

extension VFIO.FeatureHeader {
  /// What is done with a feature; the feature itself is in the lower half.
  ///
  /// Of `vfio_device_feature.flags`.
  public struct Flags: OptionSet, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `VFIO_DEVICE_FEATURE_MASK` (`(0xffff)`), since Linux 5.7.
    @inlinable public static var featureMask: Self { Self(rawValue: 0xffff) }

    /// `VFIO_DEVICE_FEATURE_GET` (`(1 << 16)`), since Linux 5.7.
    @inlinable public static var get: Self { Self(rawValue: 0x10000) }

    /// `VFIO_DEVICE_FEATURE_SET` (`(1 << 17)`), since Linux 5.7.
    @inlinable public static var set: Self { Self(rawValue: 0x20000) }

    /// `VFIO_DEVICE_FEATURE_PROBE` (`(1 << 18)`), since Linux 5.7.
    @inlinable public static var probe: Self { Self(rawValue: 0x40000) }

    /// The first release that knows all of these flags, as far as they have names.
    public var introducedIn: KernelRelease {
      return KernelRelease(5, 7)
    }

    public var description: String {
      var names = FlagNames(rawValue)
      names.add(0x10000, "get")
      names.add(0x20000, "set")
      names.add(0x40000, "probe")
      return names.description
    }
  }
}

extension VFIO {
  /// A feature of a device.
  public struct Feature: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `VFIO_DEVICE_FEATURE_PCI_VF_TOKEN` (`(0)`), since Linux 5.7.
    @inlinable public static var pciVFToken: Self { Self(rawValue: 0) }

    /// `VFIO_DEVICE_FEATURE_MIGRATION` (`1`), since Linux 5.18.
    @inlinable public static var migration: Self { Self(rawValue: 1) }

    /// `VFIO_DEVICE_FEATURE_MIG_DEVICE_STATE` (`2`), since Linux 5.18.
    @inlinable public static var migrationState: Self { Self(rawValue: 2) }

    /// `VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY` (`3`), since Linux 6.1.
    @inlinable public static var lowPowerEntry: Self { Self(rawValue: 3) }

    /// `VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY_WITH_WAKEUP` (`4`), since Linux 6.1.
    @inlinable public static var lowPowerEntryWithWakeup: Self { Self(rawValue: 4) }

    /// `VFIO_DEVICE_FEATURE_LOW_POWER_EXIT` (`5`), since Linux 6.1.
    @inlinable public static var lowPowerExit: Self { Self(rawValue: 5) }

    /// `VFIO_DEVICE_FEATURE_DMA_LOGGING_START` (`6`), since Linux 6.1.
    @inlinable public static var dmaLoggingStart: Self { Self(rawValue: 6) }

    /// `VFIO_DEVICE_FEATURE_DMA_LOGGING_STOP` (`7`), since Linux 6.1.
    @inlinable public static var dmaLoggingStop: Self { Self(rawValue: 7) }

    /// `VFIO_DEVICE_FEATURE_DMA_LOGGING_REPORT` (`8`), since Linux 6.1.
    @inlinable public static var dmaLoggingReport: Self { Self(rawValue: 8) }

    /// `VFIO_DEVICE_FEATURE_MIG_DATA_SIZE` (`9`), since Linux 6.2.
    @inlinable public static var migrationDataSize: Self { Self(rawValue: 9) }

    /// `VFIO_DEVICE_FEATURE_BUS_MASTER` (`10`), since Linux 6.7.
    @inlinable public static var busMaster: Self { Self(rawValue: 10) }

    /// The first release whose header has a name for this value; nil for a value without one.
    public var introducedIn: KernelRelease? {
      switch rawValue {
      case 0: KernelRelease(5, 7)
      case 1, 2: KernelRelease(5, 18)
      case 3, 4, 5, 6, 7, 8: KernelRelease(6, 1)
      case 9: KernelRelease(6, 2)
      case 10: KernelRelease(6, 7)
      default: nil
      }
    }

    public var description: String {
      switch rawValue {
      case 0: "pciVFToken"
      case 1: "migration"
      case 2: "migrationState"
      case 3: "lowPowerEntry"
      case 4: "lowPowerEntryWithWakeup"
      case 5: "lowPowerExit"
      case 6: "dmaLoggingStart"
      case 7: "dmaLoggingStop"
      case 8: "dmaLoggingReport"
      case 9: "migrationDataSize"
      case 10: "busMaster"
      default: "\(rawValue)"
      }
    }
  }
}

extension VFIO.MigrationSupport {
  /// The parts of the migration protocol that a device has.
  ///
  /// Of `vfio_device_feature_migration.flags`.
  public struct Flags: OptionSet, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt64

    @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// `VFIO_MIGRATION_STOP_COPY` (`(1 << 0)`), since Linux 5.18.
    @inlinable public static var stopCopy: Self { Self(rawValue: 0x1) }

    /// `VFIO_MIGRATION_P2P` (`(1 << 1)`), since Linux 5.18.
    @inlinable public static var peerToPeer: Self { Self(rawValue: 0x2) }

    /// `VFIO_MIGRATION_PRE_COPY` (`(1 << 2)`), since Linux 6.2.
    @inlinable public static var preCopy: Self { Self(rawValue: 0x4) }

    /// The first release that knows all of these flags, as far as they have names.
    public var introducedIn: KernelRelease {
      if rawValue & 0x4 != 0 { return KernelRelease(6, 2) }
      return KernelRelease(5, 18)
    }

    public var description: String {
      var names = FlagNames(rawValue)
      names.add(0x1, "stopCopy")
      names.add(0x2, "peerToPeer")
      names.add(0x4, "preCopy")
      return names.description
    }
  }
}

extension VFIO {
  /// The state of a device that migrates.
  ///
  /// Of `vfio_device_feature_mig_state.device_state`.
  public struct MigrationState: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `VFIO_DEVICE_STATE_ERROR`, since Linux 5.18.
    @inlinable public static var error: Self { Self(rawValue: 0) }

    /// `VFIO_DEVICE_STATE_STOP`, since Linux 5.18.
    @inlinable public static var stop: Self { Self(rawValue: 1) }

    /// `VFIO_DEVICE_STATE_RUNNING`, since Linux 5.18.
    @inlinable public static var running: Self { Self(rawValue: 2) }

    /// `VFIO_DEVICE_STATE_STOP_COPY`, since Linux 5.18.
    @inlinable public static var stopCopy: Self { Self(rawValue: 3) }

    /// `VFIO_DEVICE_STATE_RESUMING`, since Linux 5.18.
    @inlinable public static var resuming: Self { Self(rawValue: 4) }

    /// `VFIO_DEVICE_STATE_RUNNING_P2P`, since Linux 5.18.
    @inlinable public static var runningPeerToPeer: Self { Self(rawValue: 5) }

    /// `VFIO_DEVICE_STATE_PRE_COPY`, since Linux 6.2.
    @inlinable public static var preCopy: Self { Self(rawValue: 6) }

    /// `VFIO_DEVICE_STATE_PRE_COPY_P2P`, since Linux 6.2.
    @inlinable public static var preCopyPeerToPeer: Self { Self(rawValue: 7) }

    /// The first release whose header has a name for this value; nil for a value without one.
    public var introducedIn: KernelRelease? {
      switch rawValue {
      case 0, 1, 2, 3, 4, 5: KernelRelease(5, 18)
      case 6, 7: KernelRelease(6, 2)
      default: nil
      }
    }

    public var description: String {
      switch rawValue {
      case 0: "error"
      case 1: "stop"
      case 2: "running"
      case 3: "stopCopy"
      case 4: "resuming"
      case 5: "runningPeerToPeer"
      case 6: "preCopy"
      case 7: "preCopyPeerToPeer"
      default: "\(rawValue)"
      }
    }
  }
}

extension VFIO {
  /// The fixed numbers of the migration protocol.
  public enum Migration {
    /// `VFIO_DEVICE_STATE_NR`, since Linux 6.8.
    @inlinable public static var stateCount: UInt32 { 8 }
  }
}

extension VFIO.BusMaster {
  /// Whether a device may do DMA.
  ///
  /// Of `vfio_device_feature_bus_master.op`.
  public struct Operation: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `VFIO_DEVICE_FEATURE_CLEAR_MASTER` (`0`), since Linux 6.7.
    @inlinable public static var clear: Self { Self(rawValue: 0) }

    /// `VFIO_DEVICE_FEATURE_SET_MASTER` (`1`), since Linux 6.7.
    @inlinable public static var set: Self { Self(rawValue: 1) }

    /// The first release whose header has a name for this value; nil for a value without one.
    public var introducedIn: KernelRelease? {
      switch rawValue {
      case 0, 1: KernelRelease(6, 7)
      default: nil
      }
    }

    public var description: String {
      switch rawValue {
      case 0: "clear"
      case 1: "set"
      default: "\(rawValue)"
      }
    }
  }
}

extension VFIO.IOMMUInfo {
  /// Which parts of an IOMMU's information are there.
  ///
  /// Of `vfio_iommu_type1_info.flags`.
  public struct Flags: OptionSet, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `VFIO_IOMMU_INFO_PGSIZES` (`(1 << 0)`), since Linux 4.4 or earlier.
    @inlinable public static var pageSizes: Self { Self(rawValue: 0x1) }

    /// `VFIO_IOMMU_INFO_CAPS` (`(1 << 1)`), since Linux 5.4.
    @inlinable public static var capabilities: Self { Self(rawValue: 0x2) }

    /// The first release that knows all of these flags, as far as they have names.
    public var introducedIn: KernelRelease {
      if rawValue & 0x2 != 0 { return KernelRelease(5, 4) }
      return KernelRelease(4, 4)
    }

    public var description: String {
      var names = FlagNames(rawValue)
      names.add(0x1, "pageSizes")
      names.add(0x2, "capabilities")
      return names.description
    }
  }
}

extension VFIO.DMAMap {
  /// What a device may do with mapped memory.
  ///
  /// Of `vfio_iommu_type1_dma_map.flags`.
  public struct Flags: OptionSet, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `VFIO_DMA_MAP_FLAG_READ` (`(1 << 0)`), since Linux 4.4 or earlier.
    @inlinable public static var read: Self { Self(rawValue: 0x1) }

    /// `VFIO_DMA_MAP_FLAG_WRITE` (`(1 << 1)`), since Linux 4.4 or earlier.
    @inlinable public static var write: Self { Self(rawValue: 0x2) }

    /// `VFIO_DMA_MAP_FLAG_VADDR` (`(1 << 2)`), since Linux 5.12.
    @inlinable public static var updateAddress: Self { Self(rawValue: 0x4) }

    /// The first release that knows all of these flags, as far as they have names.
    public var introducedIn: KernelRelease {
      if rawValue & 0x4 != 0 { return KernelRelease(5, 12) }
      return KernelRelease(4, 4)
    }

    public var description: String {
      var names = FlagNames(rawValue)
      names.add(0x1, "read")
      names.add(0x2, "write")
      names.add(0x4, "updateAddress")
      return names.description
    }
  }
}

extension VFIO.DMAUnmap {
  /// What is unmapped, and what is asked for on the way.
  ///
  /// Of `vfio_iommu_type1_dma_unmap.flags`.
  public struct Flags: OptionSet, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `VFIO_DMA_UNMAP_FLAG_GET_DIRTY_BITMAP` (`(1 << 0)`), since Linux 5.8.
    @inlinable public static var getDirtyBitmap: Self { Self(rawValue: 0x1) }

    /// `VFIO_DMA_UNMAP_FLAG_ALL` (`(1 << 1)`), since Linux 5.12.
    @inlinable public static var all: Self { Self(rawValue: 0x2) }

    /// `VFIO_DMA_UNMAP_FLAG_VADDR` (`(1 << 2)`), since Linux 5.12.
    @inlinable public static var invalidateAddress: Self { Self(rawValue: 0x4) }

    /// The first release that knows all of these flags, as far as they have names.
    public var introducedIn: KernelRelease {
      if rawValue & 0x6 != 0 { return KernelRelease(5, 12) }
      return KernelRelease(5, 8)
    }

    public var description: String {
      var names = FlagNames(rawValue)
      names.add(0x1, "getDirtyBitmap")
      names.add(0x2, "all")
      names.add(0x4, "invalidateAddress")
      return names.description
    }
  }
}

extension VFIO.DirtyPages {
  /// What is done with the log of dirty pages.
  ///
  /// Of `vfio_iommu_type1_dirty_bitmap.flags`.
  public struct Flags: OptionSet, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `VFIO_IOMMU_DIRTY_PAGES_FLAG_START` (`(1 << 0)`), since Linux 5.8.
    @inlinable public static var start: Self { Self(rawValue: 0x1) }

    /// `VFIO_IOMMU_DIRTY_PAGES_FLAG_STOP` (`(1 << 1)`), since Linux 5.8.
    @inlinable public static var stop: Self { Self(rawValue: 0x2) }

    /// `VFIO_IOMMU_DIRTY_PAGES_FLAG_GET_BITMAP` (`(1 << 2)`), since Linux 5.8.
    @inlinable public static var getBitmap: Self { Self(rawValue: 0x4) }

    /// The first release that knows all of these flags, as far as they have names.
    public var introducedIn: KernelRelease {
      return KernelRelease(5, 8)
    }

    public var description: String {
      var names = FlagNames(rawValue)
      names.add(0x1, "start")
      names.add(0x2, "stop")
      names.add(0x4, "getBitmap")
      return names.description
    }
  }
}

extension VFIO.TCEInfo {
  /// Which parts of an sPAPR IOMMU's information are there.
  ///
  /// Of `vfio_iommu_spapr_tce_info.flags`.
  public struct Flags: OptionSet, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `VFIO_IOMMU_SPAPR_INFO_DDW` (`(1 << 0)`), since Linux 4.4 or earlier.
    @inlinable public static var dynamicWindows: Self { Self(rawValue: 0x1) }

    /// The first release that knows all of these flags, as far as they have names.
    public var introducedIn: KernelRelease {
      return KernelRelease(4, 4)
    }

    public var description: String {
      var names = FlagNames(rawValue)
      names.add(0x1, "dynamicWindows")
      return names.description
    }
  }
}

extension VFIO.EEHRequest {
  /// What is done with a partitionable endpoint.
  ///
  /// Of `vfio_eeh_pe_op.op`.
  public struct Operation: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `VFIO_EEH_PE_DISABLE` (`0`), since Linux 4.4 or earlier.
    @inlinable public static var disable: Self { Self(rawValue: 0) }

    /// `VFIO_EEH_PE_ENABLE` (`1`), since Linux 4.4 or earlier.
    @inlinable public static var enable: Self { Self(rawValue: 1) }

    /// `VFIO_EEH_PE_UNFREEZE_IO` (`2`), since Linux 4.4 or earlier.
    @inlinable public static var unfreezeIO: Self { Self(rawValue: 2) }

    /// `VFIO_EEH_PE_UNFREEZE_DMA` (`3`), since Linux 4.4 or earlier.
    @inlinable public static var unfreezeDMA: Self { Self(rawValue: 3) }

    /// `VFIO_EEH_PE_GET_STATE` (`4`), since Linux 4.4 or earlier.
    @inlinable public static var getState: Self { Self(rawValue: 4) }

    /// `VFIO_EEH_PE_RESET_DEACTIVATE` (`5`), since Linux 4.4 or earlier.
    @inlinable public static var resetDeactivate: Self { Self(rawValue: 5) }

    /// `VFIO_EEH_PE_RESET_HOT` (`6`), since Linux 4.4 or earlier.
    @inlinable public static var resetHot: Self { Self(rawValue: 6) }

    /// `VFIO_EEH_PE_RESET_FUNDAMENTAL` (`7`), since Linux 4.4 or earlier.
    @inlinable public static var resetFundamental: Self { Self(rawValue: 7) }

    /// `VFIO_EEH_PE_CONFIGURE` (`8`), since Linux 4.4 or earlier.
    @inlinable public static var configure: Self { Self(rawValue: 8) }

    /// `VFIO_EEH_PE_INJECT_ERR` (`9`), since Linux 4.4 or earlier.
    @inlinable public static var injectError: Self { Self(rawValue: 9) }

    /// The first release whose header has a name for this value; nil for a value without one.
    public var introducedIn: KernelRelease? {
      switch rawValue {
      case 0, 1, 2, 3, 4, 5, 6, 7, 8, 9: KernelRelease(4, 4)
      default: nil
      }
    }

    public var description: String {
      switch rawValue {
      case 0: "disable"
      case 1: "enable"
      case 2: "unfreezeIO"
      case 3: "unfreezeDMA"
      case 4: "getState"
      case 5: "resetDeactivate"
      case 6: "resetHot"
      case 7: "resetFundamental"
      case 8: "configure"
      case 9: "injectError"
      default: "\(rawValue)"
      }
    }
  }
}

extension VFIO {
  /// The state of a partitionable endpoint, which VFIO_EEH_PE_GET_STATE returns.
  public struct EEHState: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: Int32

    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// `VFIO_EEH_PE_STATE_NORMAL` (`0`), since Linux 4.4 or earlier.
    @inlinable public static var normal: Self { Self(rawValue: 0) }

    /// `VFIO_EEH_PE_STATE_RESET` (`1`), since Linux 4.4 or earlier.
    @inlinable public static var reset: Self { Self(rawValue: 1) }

    /// `VFIO_EEH_PE_STATE_STOPPED` (`2`), since Linux 4.4 or earlier.
    @inlinable public static var stopped: Self { Self(rawValue: 2) }

    /// `VFIO_EEH_PE_STATE_STOPPED_DMA` (`4`), since Linux 4.4 or earlier.
    @inlinable public static var stoppedDMA: Self { Self(rawValue: 4) }

    /// `VFIO_EEH_PE_STATE_UNAVAIL` (`5`), since Linux 4.4 or earlier.
    @inlinable public static var unavailable: Self { Self(rawValue: 5) }

    /// The first release whose header has a name for this value; nil for a value without one.
    public var introducedIn: KernelRelease? {
      switch rawValue {
      case 0, 1, 2, 4, 5: KernelRelease(4, 4)
      default: nil
      }
    }

    public var description: String {
      switch rawValue {
      case 0: "normal"
      case 1: "reset"
      case 2: "stopped"
      case 4: "stoppedDMA"
      case 5: "unavailable"
      default: "\(rawValue)"
      }
    }
  }
}
