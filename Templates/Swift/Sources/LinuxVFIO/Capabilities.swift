// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

import CLinuxVFIO

extension VFIO {
  /// A capability of a device.
  public enum DeviceCapability: TypedCapability {
    /// The atomic operations that the host completes.
    case pciAtomicCompletion(PCIAtomicCompletionCapability)
    /// One that this header has no struct for: those of s390 are in linux/vfio_zdev.h.
    case other(DeviceCapabilityID, RawCapability)

    public init(_ capability: RawCapability) {
      let id = DeviceCapabilityID(rawValue: capability.id)
      if id == .pciAtomicCompletion,
        let value = capability.read(vfio_device_info_cap_pci_atomic_comp.self)
      {
        self = .pciAtomicCompletion(PCIAtomicCompletionCapability(value))
      } else {
        self = .other(id, capability)
      }
    }
  }

  /// A capability of a region.
  public enum RegionCapability: TypedCapability {
    /// The parts that can be mapped, where it is not the whole region.
    case sparseMap([SparseMapArea])
    /// Whose a device-specific region is, and what it holds.
    case type(RegionTypeCapability)
    /// The table of MSI-X vectors may be mapped with the rest.
    case msixMappable
    case nvLinkTarget(NVLinkTargetCapability)
    case nvLinkSpeed(NVLinkSpeedCapability)
    /// One that is unknown or too short.
    case other(RegionCapabilityID, RawCapability)

    public init(_ capability: RawCapability) {
      let id = RegionCapabilityID(rawValue: capability.id)
      self = Self.known(id, capability) ?? .other(id, capability)
    }

    private static func known(_ id: RegionCapabilityID, _ capability: RawCapability) -> Self? {
      switch id {
      case .sparseMap:
        let header = capability.read(vfio_region_info_cap_sparse_mmap.self)
        return header.flatMap { header in
          capability.elements(
            header.nr_areas, of: vfio_region_sparse_mmap_area.self,
            behind: vfio_region_info_cap_sparse_mmap.self)
        }.map { .sparseMap($0.map { SparseMapArea($0) }) }
      case .type:
        return capability.read(vfio_region_info_cap_type.self)
          .map { .type(RegionTypeCapability($0)) }
      case .msixMappable: return .msixMappable
      case .nvLinkTarget:
        return capability.read(vfio_region_info_cap_nvlink2_ssatgt.self)
          .map { .nvLinkTarget(NVLinkTargetCapability($0)) }
      case .nvLinkSpeed:
        return capability.read(vfio_region_info_cap_nvlink2_lnkspd.self)
          .map { .nvLinkSpeed(NVLinkSpeedCapability($0)) }
      default: return nil
      }
    }
  }

  /// A capability of a type 1 IOMMU.
  public enum IOMMUCapability: TypedCapability {
    /// The addresses that can be mapped, both ends included.
    case iovaRanges([IOVARange])
    /// How dirty pages are tracked.
    case dirtyTracking(DirtyTrackingCapability)
    /// How many mappings the user may still make.
    case availableMappings(UInt32)
    /// One that is unknown or too short.
    case other(IOMMUCapabilityID, RawCapability)

    public init(_ capability: RawCapability) {
      let id = IOMMUCapabilityID(rawValue: capability.id)
      self = Self.known(id, capability) ?? .other(id, capability)
    }

    private static func known(_ id: IOMMUCapabilityID, _ capability: RawCapability) -> Self? {
      switch id {
      case .iovaRanges:
        let header = capability.read(vfio_iommu_type1_info_cap_iova_range.self)
        return header.flatMap { header in
          capability.elements(
            header.nr_iovas, of: vfio_iova_range.self,
            behind: vfio_iommu_type1_info_cap_iova_range.self)
        }.map { .iovaRanges($0.map { IOVARange($0) }) }
      case .dirtyTracking:
        return capability.read(vfio_iommu_type1_info_cap_migration.self)
          .map { .dirtyTracking(DirtyTrackingCapability($0)) }
      case .availableMappings:
        return capability.read(vfio_iommu_type1_info_dma_avail.self)
          .map { .availableMappings($0.avail) }
      default: return nil
      }
    }
  }
}
