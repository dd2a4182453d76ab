// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Records.swift: structs with typed members.
//
// Made by shimgen, format 1. Do not edit; regenerate with
//   shimgen generate --from 4.4 --to 6.8
// from the recorded headers
//   include/uapi/linux/vfio.h
// of Linux 4.4 to 6.8.

public import CLinuxVFIO
public import LinuxIoctl

extension VFIO {
  /// `struct vfio_info_cap_header`, since Linux 4.6.
  public struct CapabilityHeader: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_info_cap_header

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_info_cap_header = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(4, 6) }

    /// `id`.
    @inlinable public var id: UInt16 {
      get { cValue.id }
      set { cValue.id = newValue }
    }

    /// `version`.
    @inlinable public var version: UInt16 {
      get { cValue.version }
      set { cValue.version = newValue }
    }

    /// `next`.
    @inlinable public var next: UInt32 {
      get { cValue.next }
      set { cValue.next = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_group_status`, since Linux 4.4 or earlier.
  public struct GroupStatus: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_group_status

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_group_status = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(4, 4) }

    /// `flags`.
    @inlinable public var flags: VFIO.GroupStatus.Flags {
      get { VFIO.GroupStatus.Flags(rawValue: cValue.flags) }
      set { cValue.flags = newValue.rawValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_device_info`, since Linux 4.4 or earlier.
  public struct DeviceInfo: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_device_info

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_device_info = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(4, 4) }

    /// `flags`.
    @inlinable public var flags: VFIO.DeviceInfo.Flags {
      get { VFIO.DeviceInfo.Flags(rawValue: cValue.flags) }
      set { cValue.flags = newValue.rawValue }
    }

    /// `num_regions`.
    @inlinable public var regionCount: UInt32 {
      get { cValue.num_regions }
      set { cValue.num_regions = newValue }
    }

    /// `num_irqs`.
    @inlinable public var interruptCount: UInt32 {
      get { cValue.num_irqs }
      set { cValue.num_irqs = newValue }
    }

    /// `cap_offset`, since Linux 5.10.
    @inlinable public var capabilityOffset: UInt32 {
      get { cValue.cap_offset }
      set { cValue.cap_offset = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_device_info_cap_pci_atomic_comp`, since Linux 6.5.
  public struct PCIAtomicCompletionCapability: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_device_info_cap_pci_atomic_comp

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_device_info_cap_pci_atomic_comp = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(6, 5) }

    /// `header`.
    @inlinable public var header: VFIO.CapabilityHeader {
      get { VFIO.CapabilityHeader(cValue.header) }
      set { cValue.header = newValue.cValue }
    }

    /// `flags`.
    @inlinable public var flags: VFIO.PCIAtomicCompletionCapability.Flags {
      get { VFIO.PCIAtomicCompletionCapability.Flags(rawValue: cValue.flags) }
      set { cValue.flags = newValue.rawValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_region_info`, since Linux 4.4 or earlier.
  public struct RegionInfo: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_region_info

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_region_info = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(4, 4) }

    /// `flags`.
    @inlinable public var flags: VFIO.RegionInfo.Flags {
      get { VFIO.RegionInfo.Flags(rawValue: cValue.flags) }
      set { cValue.flags = newValue.rawValue }
    }

    /// `index`.
    @inlinable public var index: UInt32 {
      get { cValue.index }
      set { cValue.index = newValue }
    }

    /// `cap_offset`, since Linux 4.6.
    @inlinable public var capabilityOffset: UInt32 {
      get { cValue.cap_offset }
      set { cValue.cap_offset = newValue }
    }

    /// `size`.
    @inlinable public var size: UInt64 {
      get { cValue.size }
      set { cValue.size = newValue }
    }

    /// `offset`.
    @inlinable public var offset: UInt64 {
      get { cValue.offset }
      set { cValue.offset = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_region_sparse_mmap_area`, since Linux 4.6.
  public struct SparseMapArea: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_region_sparse_mmap_area

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_region_sparse_mmap_area = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(4, 6) }

    /// `offset`.
    @inlinable public var offset: UInt64 {
      get { cValue.offset }
      set { cValue.offset = newValue }
    }

    /// `size`.
    @inlinable public var size: UInt64 {
      get { cValue.size }
      set { cValue.size = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_region_info_cap_sparse_mmap`, since Linux 4.6.
  public struct SparseMapHeader: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_region_info_cap_sparse_mmap

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_region_info_cap_sparse_mmap = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(4, 6) }

    /// `header`.
    @inlinable public var header: VFIO.CapabilityHeader {
      get { VFIO.CapabilityHeader(cValue.header) }
      set { cValue.header = newValue.cValue }
    }

    /// `nr_areas`.
    @inlinable public var areaCount: UInt32 {
      get { cValue.nr_areas }
      set { cValue.nr_areas = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_region_info_cap_type`, since Linux 4.6.
  public struct RegionTypeCapability: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_region_info_cap_type

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_region_info_cap_type = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(4, 6) }

    /// `header`.
    @inlinable public var header: VFIO.CapabilityHeader {
      get { VFIO.CapabilityHeader(cValue.header) }
      set { cValue.header = newValue.cValue }
    }

    /// `type`.
    @inlinable public var type: VFIO.RegionType {
      get { VFIO.RegionType(rawValue: cValue.type) }
      set { cValue.type = newValue.rawValue }
    }

    /// `subtype`.
    @inlinable public var subtype: VFIO.RegionSubtype {
      get { VFIO.RegionSubtype(rawValue: cValue.subtype) }
      set { cValue.subtype = newValue.rawValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_region_gfx_edid`, since Linux 4.20.
  ///
  /// EDID region layout.
  public struct EDIDRegion: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_region_gfx_edid

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_region_gfx_edid = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(4, 20) }

    /// `edid_offset`.
    ///
    /// location of the edid blob, relative to the start of the region (readonly).
    @inlinable public var offset: UInt32 {
      get { cValue.edid_offset }
      set { cValue.edid_offset = newValue }
    }

    /// `edid_max_size`.
    ///
    /// max size of the edid blob (readonly).
    @inlinable public var maximumSize: UInt32 {
      get { cValue.edid_max_size }
      set { cValue.edid_max_size = newValue }
    }

    /// `edid_size`.
    ///
    /// actual edid size (read/write).
    @inlinable public var size: UInt32 {
      get { cValue.edid_size }
      set { cValue.edid_size = newValue }
    }

    /// `max_xres`.
    ///
    /// max display width (0 == no limitation, readonly).
    @inlinable public var maximumWidth: UInt32 {
      get { cValue.max_xres }
      set { cValue.max_xres = newValue }
    }

    /// `max_yres`.
    ///
    /// max display height (0 == no limitation, readonly).
    @inlinable public var maximumHeight: UInt32 {
      get { cValue.max_yres }
      set { cValue.max_yres = newValue }
    }

    /// `link_state`.
    ///
    /// display link state (read/write). VFIO_DEVICE_GFX_LINK_STATE_UP: Monitor is turned on.
    /// VFIO_DEVICE_GFX_LINK_STATE_DOWN: Monitor is turned off.
    @inlinable public var linkState: VFIO.EDIDRegion.LinkState {
      get { VFIO.EDIDRegion.LinkState(rawValue: cValue.link_state) }
      set { cValue.link_state = newValue.rawValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_device_migration_info`, since Linux 5.8.
  public struct MigrationRegion: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_device_migration_info

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_device_migration_info = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(5, 8) }

    /// `device_state`.
    @inlinable public var deviceState: VFIO.MigrationRegion.State {
      get { VFIO.MigrationRegion.State(rawValue: cValue.device_state) }
      set { cValue.device_state = newValue.rawValue }
    }

    /// `pending_bytes`.
    @inlinable public var pendingBytes: UInt64 {
      get { cValue.pending_bytes }
      set { cValue.pending_bytes = newValue }
    }

    /// `data_offset`.
    @inlinable public var dataOffset: UInt64 {
      get { cValue.data_offset }
      set { cValue.data_offset = newValue }
    }

    /// `data_size`.
    @inlinable public var dataSize: UInt64 {
      get { cValue.data_size }
      set { cValue.data_size = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_region_info_cap_nvlink2_ssatgt`, since Linux 5.0.
  public struct NVLinkTargetCapability: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_region_info_cap_nvlink2_ssatgt

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_region_info_cap_nvlink2_ssatgt = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(5, 0) }

    /// `header`.
    @inlinable public var header: VFIO.CapabilityHeader {
      get { VFIO.CapabilityHeader(cValue.header) }
      set { cValue.header = newValue.cValue }
    }

    /// `tgt`.
    @inlinable public var target: UInt64 {
      get { cValue.tgt }
      set { cValue.tgt = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_region_info_cap_nvlink2_lnkspd`, since Linux 5.0.
  public struct NVLinkSpeedCapability: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_region_info_cap_nvlink2_lnkspd

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_region_info_cap_nvlink2_lnkspd = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(5, 0) }

    /// `header`.
    @inlinable public var header: VFIO.CapabilityHeader {
      get { VFIO.CapabilityHeader(cValue.header) }
      set { cValue.header = newValue.cValue }
    }

    /// `link_speed`.
    @inlinable public var linkSpeed: UInt32 {
      get { cValue.link_speed }
      set { cValue.link_speed = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_irq_info`, since Linux 4.4 or earlier.
  public struct InterruptInfo: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_irq_info

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_irq_info = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(4, 4) }

    /// `flags`.
    @inlinable public var flags: VFIO.InterruptInfo.Flags {
      get { VFIO.InterruptInfo.Flags(rawValue: cValue.flags) }
      set { cValue.flags = newValue.rawValue }
    }

    /// `index`.
    @inlinable public var index: UInt32 {
      get { cValue.index }
      set { cValue.index = newValue }
    }

    /// `count`.
    @inlinable public var count: UInt32 {
      get { cValue.count }
      set { cValue.count = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_irq_set`, since Linux 4.4 or earlier.
  public struct InterruptSet: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_irq_set

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_irq_set = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(4, 4) }

    /// `flags`.
    @inlinable public var flags: VFIO.InterruptSet.Flags {
      get { VFIO.InterruptSet.Flags(rawValue: cValue.flags) }
      set { cValue.flags = newValue.rawValue }
    }

    /// `index`.
    @inlinable public var index: UInt32 {
      get { cValue.index }
      set { cValue.index = newValue }
    }

    /// `start`.
    @inlinable public var start: UInt32 {
      get { cValue.start }
      set { cValue.start = newValue }
    }

    /// `count`.
    @inlinable public var count: UInt32 {
      get { cValue.count }
      set { cValue.count = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_pci_dependent_device`, since Linux 4.4 or earlier.
  public struct DependentDevice: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_pci_dependent_device

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_pci_dependent_device = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(4, 4) }

    /// `group_id`.
    @inlinable public var groupID: UInt32 {
      get { cValue.group_id }
      set { cValue.group_id = newValue }
    }

    /// `devid`, since Linux 6.6.
    @inlinable public var deviceID: VFIO.DependentDevice.Owner {
      get { VFIO.DependentDevice.Owner(rawValue: cValue.devid) }
      set { cValue.devid = newValue.rawValue }
    }

    /// `segment`.
    @inlinable public var segment: UInt16 {
      get { cValue.segment }
      set { cValue.segment = newValue }
    }

    /// `bus`.
    @inlinable public var bus: UInt8 {
      get { cValue.bus }
      set { cValue.bus = newValue }
    }

    /// `devfn`.
    @inlinable public var deviceFunction: UInt8 {
      get { cValue.devfn }
      set { cValue.devfn = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_pci_hot_reset_info`, since Linux 4.4 or earlier.
  public struct HotResetInfo: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_pci_hot_reset_info

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_pci_hot_reset_info = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(4, 4) }

    /// `flags`.
    @inlinable public var flags: VFIO.HotResetInfo.Flags {
      get { VFIO.HotResetInfo.Flags(rawValue: cValue.flags) }
      set { cValue.flags = newValue.rawValue }
    }

    /// `count`.
    @inlinable public var count: UInt32 {
      get { cValue.count }
      set { cValue.count = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_pci_hot_reset`, since Linux 4.4 or earlier.
  public struct HotReset: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_pci_hot_reset

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_pci_hot_reset = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(4, 4) }

    /// `flags`.
    @inlinable public var flags: UInt32 {
      get { cValue.flags }
      set { cValue.flags = newValue }
    }

    /// `count`.
    @inlinable public var count: UInt32 {
      get { cValue.count }
      set { cValue.count = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_device_gfx_plane_info`, since Linux 4.16.
  public struct PlaneInfo: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_device_gfx_plane_info

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_device_gfx_plane_info = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(4, 16) }

    /// `flags`.
    @inlinable public var flags: VFIO.PlaneInfo.Flags {
      get { VFIO.PlaneInfo.Flags(rawValue: cValue.flags) }
      set { cValue.flags = newValue.rawValue }
    }

    /// `drm_plane_type`.
    @inlinable public var planeType: UInt32 {
      get { cValue.drm_plane_type }
      set { cValue.drm_plane_type = newValue }
    }

    /// `drm_format`.
    @inlinable public var format: UInt32 {
      get { cValue.drm_format }
      set { cValue.drm_format = newValue }
    }

    /// `drm_format_mod`.
    @inlinable public var formatModifier: UInt64 {
      get { cValue.drm_format_mod }
      set { cValue.drm_format_mod = newValue }
    }

    /// `width`.
    @inlinable public var width: UInt32 {
      get { cValue.width }
      set { cValue.width = newValue }
    }

    /// `height`.
    @inlinable public var height: UInt32 {
      get { cValue.height }
      set { cValue.height = newValue }
    }

    /// `stride`.
    @inlinable public var stride: UInt32 {
      get { cValue.stride }
      set { cValue.stride = newValue }
    }

    /// `size`.
    @inlinable public var size: UInt32 {
      get { cValue.size }
      set { cValue.size = newValue }
    }

    /// `x_pos`.
    @inlinable public var x: UInt32 {
      get { cValue.x_pos }
      set { cValue.x_pos = newValue }
    }

    /// `y_pos`.
    @inlinable public var y: UInt32 {
      get { cValue.y_pos }
      set { cValue.y_pos = newValue }
    }

    /// `x_hot`.
    @inlinable public var hotspotX: UInt32 {
      get { cValue.x_hot }
      set { cValue.x_hot = newValue }
    }

    /// `y_hot`.
    @inlinable public var hotspotY: UInt32 {
      get { cValue.y_hot }
      set { cValue.y_hot = newValue }
    }

    /// `region_index`.
    @inlinable public var regionIndex: UInt32 {
      get { cValue.region_index }
      set { cValue.region_index = newValue }
    }

    /// `dmabuf_id`.
    @inlinable public var bufferID: UInt32 {
      get { cValue.dmabuf_id }
      set { cValue.dmabuf_id = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_device_ioeventfd`, since Linux 4.17.
  public struct IOEvent: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_device_ioeventfd

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_device_ioeventfd = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(4, 17) }

    /// `flags`.
    @inlinable public var flags: VFIO.IOEvent.Flags {
      get { VFIO.IOEvent.Flags(rawValue: cValue.flags) }
      set { cValue.flags = newValue.rawValue }
    }

    /// `offset`.
    @inlinable public var offset: UInt64 {
      get { cValue.offset }
      set { cValue.offset = newValue }
    }

    /// `data`.
    @inlinable public var data: UInt64 {
      get { cValue.data }
      set { cValue.data = newValue }
    }

    /// `fd`.
    @inlinable public var descriptor: Int32 {
      get { cValue.fd }
      set { cValue.fd = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_device_feature`, since Linux 5.7.
  public struct FeatureHeader: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_device_feature

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_device_feature = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(5, 7) }

    /// `flags`.
    @inlinable public var flags: VFIO.FeatureHeader.Flags {
      get { VFIO.FeatureHeader.Flags(rawValue: cValue.flags) }
      set { cValue.flags = newValue.rawValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_device_bind_iommufd`, since Linux 6.6.
  public struct IOMMUFDBinding: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_device_bind_iommufd

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_device_bind_iommufd = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(6, 6) }

    /// `flags`.
    @inlinable public var flags: UInt32 {
      get { cValue.flags }
      set { cValue.flags = newValue }
    }

    /// `iommufd`.
    @inlinable public var iommufd: Int32 {
      get { cValue.iommufd }
      set { cValue.iommufd = newValue }
    }

    /// `out_devid`.
    @inlinable public var deviceID: UInt32 {
      get { cValue.out_devid }
      set { cValue.out_devid = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_device_attach_iommufd_pt`, since Linux 6.6.
  public struct PageTableAttachment: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_device_attach_iommufd_pt

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_device_attach_iommufd_pt = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(6, 6) }

    /// `flags`.
    @inlinable public var flags: UInt32 {
      get { cValue.flags }
      set { cValue.flags = newValue }
    }

    /// `pt_id`.
    @inlinable public var pageTableID: UInt32 {
      get { cValue.pt_id }
      set { cValue.pt_id = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_device_detach_iommufd_pt`, since Linux 6.6.
  public struct PageTableDetachment: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_device_detach_iommufd_pt

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_device_detach_iommufd_pt = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(6, 6) }

    /// `flags`.
    @inlinable public var flags: UInt32 {
      get { cValue.flags }
      set { cValue.flags = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_device_feature_migration`, since Linux 5.18.
  public struct MigrationSupport: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_device_feature_migration

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_device_feature_migration = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(5, 18) }

    /// `flags`.
    @inlinable public var flags: VFIO.MigrationSupport.Flags {
      get { VFIO.MigrationSupport.Flags(rawValue: cValue.flags) }
      set { cValue.flags = newValue.rawValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_device_feature_mig_state`, since Linux 5.18.
  public struct MigrationStateChange: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_device_feature_mig_state

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_device_feature_mig_state = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(5, 18) }

    /// `device_state`.
    @inlinable public var state: VFIO.MigrationState {
      get { VFIO.MigrationState(rawValue: cValue.device_state) }
      set { cValue.device_state = newValue.rawValue }
    }

    /// `data_fd`.
    @inlinable public var dataDescriptor: Int32 {
      get { cValue.data_fd }
      set { cValue.data_fd = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_precopy_info`, since Linux 6.2.
  public struct PreCopyInfo: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_precopy_info

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_precopy_info = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(6, 2) }

    /// `flags`.
    @inlinable public var flags: UInt32 {
      get { cValue.flags }
      set { cValue.flags = newValue }
    }

    /// `initial_bytes`.
    @inlinable public var initialBytes: UInt64 {
      get { cValue.initial_bytes }
      set { cValue.initial_bytes = newValue }
    }

    /// `dirty_bytes`.
    @inlinable public var dirtyBytes: UInt64 {
      get { cValue.dirty_bytes }
      set { cValue.dirty_bytes = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_device_low_power_entry_with_wakeup`, since Linux 6.1.
  public struct LowPowerWakeup: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_device_low_power_entry_with_wakeup

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_device_low_power_entry_with_wakeup = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(6, 1) }

    /// `wakeup_eventfd`.
    @inlinable public var descriptor: Int32 {
      get { cValue.wakeup_eventfd }
      set { cValue.wakeup_eventfd = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_device_feature_dma_logging_control`, since Linux 6.1.
  public struct DMALoggingControl: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_device_feature_dma_logging_control

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_device_feature_dma_logging_control = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(6, 1) }

    /// `page_size`.
    @inlinable public var pageSize: UInt64 {
      get { cValue.page_size }
      set { cValue.page_size = newValue }
    }

    /// `num_ranges`.
    @inlinable public var rangeCount: UInt32 {
      get { cValue.num_ranges }
      set { cValue.num_ranges = newValue }
    }

    /// `ranges`.
    @inlinable public var ranges: UInt64 {
      get { cValue.ranges }
      set { cValue.ranges = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_device_feature_dma_logging_range`, since Linux 6.1.
  public struct DMALoggingRange: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_device_feature_dma_logging_range

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_device_feature_dma_logging_range = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(6, 1) }

    /// `iova`.
    @inlinable public var iova: UInt64 {
      get { cValue.iova }
      set { cValue.iova = newValue }
    }

    /// `length`.
    @inlinable public var length: UInt64 {
      get { cValue.length }
      set { cValue.length = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_device_feature_dma_logging_report`, since Linux 6.1.
  public struct DMALoggingReport: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_device_feature_dma_logging_report

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_device_feature_dma_logging_report = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(6, 1) }

    /// `iova`.
    @inlinable public var iova: UInt64 {
      get { cValue.iova }
      set { cValue.iova = newValue }
    }

    /// `length`.
    @inlinable public var length: UInt64 {
      get { cValue.length }
      set { cValue.length = newValue }
    }

    /// `page_size`.
    @inlinable public var pageSize: UInt64 {
      get { cValue.page_size }
      set { cValue.page_size = newValue }
    }

    /// `bitmap`.
    @inlinable public var bitmap: UInt64 {
      get { cValue.bitmap }
      set { cValue.bitmap = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_device_feature_mig_data_size`, since Linux 6.2.
  public struct MigrationDataSize: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_device_feature_mig_data_size

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_device_feature_mig_data_size = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(6, 2) }

    /// `stop_copy_length`.
    @inlinable public var stopCopyLength: UInt64 {
      get { cValue.stop_copy_length }
      set { cValue.stop_copy_length = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_device_feature_bus_master`, since Linux 6.7.
  public struct BusMaster: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_device_feature_bus_master

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_device_feature_bus_master = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(6, 7) }

    /// `op`.
    @inlinable public var operation: VFIO.BusMaster.Operation {
      get { VFIO.BusMaster.Operation(rawValue: cValue.op) }
      set { cValue.op = newValue.rawValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_iommu_type1_info`, since Linux 4.4 or earlier.
  public struct IOMMUInfo: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_iommu_type1_info

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_iommu_type1_info = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(4, 4) }

    /// `flags`.
    @inlinable public var flags: VFIO.IOMMUInfo.Flags {
      get { VFIO.IOMMUInfo.Flags(rawValue: cValue.flags) }
      set { cValue.flags = newValue.rawValue }
    }

    /// `iova_pgsizes`.
    @inlinable public var pageSizes: UInt64 {
      get { cValue.iova_pgsizes }
      set { cValue.iova_pgsizes = newValue }
    }

    /// `cap_offset`, since Linux 5.4.
    @inlinable public var capabilityOffset: UInt32 {
      get { cValue.cap_offset }
      set { cValue.cap_offset = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_iova_range`, since Linux 5.4.
  public struct IOVARange: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_iova_range

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_iova_range = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(5, 4) }

    /// `start`.
    @inlinable public var start: UInt64 {
      get { cValue.start }
      set { cValue.start = newValue }
    }

    /// `end`.
    @inlinable public var end: UInt64 {
      get { cValue.end }
      set { cValue.end = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_iommu_type1_info_cap_iova_range`, since Linux 5.4.
  public struct IOVARangeHeader: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_iommu_type1_info_cap_iova_range

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_iommu_type1_info_cap_iova_range = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(5, 4) }

    /// `header`.
    @inlinable public var header: VFIO.CapabilityHeader {
      get { VFIO.CapabilityHeader(cValue.header) }
      set { cValue.header = newValue.cValue }
    }

    /// `nr_iovas`.
    @inlinable public var rangeCount: UInt32 {
      get { cValue.nr_iovas }
      set { cValue.nr_iovas = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_iommu_type1_info_cap_migration`, since Linux 5.8.
  public struct DirtyTrackingCapability: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_iommu_type1_info_cap_migration

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_iommu_type1_info_cap_migration = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(5, 8) }

    /// `header`.
    @inlinable public var header: VFIO.CapabilityHeader {
      get { VFIO.CapabilityHeader(cValue.header) }
      set { cValue.header = newValue.cValue }
    }

    /// `flags`.
    @inlinable public var flags: UInt32 {
      get { cValue.flags }
      set { cValue.flags = newValue }
    }

    /// `pgsize_bitmap`.
    @inlinable public var pageSizes: UInt64 {
      get { cValue.pgsize_bitmap }
      set { cValue.pgsize_bitmap = newValue }
    }

    /// `max_dirty_bitmap_size`.
    @inlinable public var maximumBitmapSize: UInt64 {
      get { cValue.max_dirty_bitmap_size }
      set { cValue.max_dirty_bitmap_size = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_iommu_type1_info_dma_avail`, since Linux 5.10.
  public struct AvailableMappingsCapability: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_iommu_type1_info_dma_avail

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_iommu_type1_info_dma_avail = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(5, 10) }

    /// `header`.
    @inlinable public var header: VFIO.CapabilityHeader {
      get { VFIO.CapabilityHeader(cValue.header) }
      set { cValue.header = newValue.cValue }
    }

    /// `avail`.
    @inlinable public var available: UInt32 {
      get { cValue.avail }
      set { cValue.avail = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_iommu_type1_dma_map`, since Linux 4.4 or earlier.
  public struct DMAMap: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_iommu_type1_dma_map

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_iommu_type1_dma_map = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(4, 4) }

    /// `flags`.
    @inlinable public var flags: VFIO.DMAMap.Flags {
      get { VFIO.DMAMap.Flags(rawValue: cValue.flags) }
      set { cValue.flags = newValue.rawValue }
    }

    /// `vaddr`.
    @inlinable public var address: UInt64 {
      get { cValue.vaddr }
      set { cValue.vaddr = newValue }
    }

    /// `iova`.
    @inlinable public var iova: UInt64 {
      get { cValue.iova }
      set { cValue.iova = newValue }
    }

    /// `size`.
    @inlinable public var size: UInt64 {
      get { cValue.size }
      set { cValue.size = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_bitmap`, since Linux 5.8.
  public struct Bitmap {
    /// The value as the kernel has it.
    public var cValue: vfio_bitmap

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_bitmap = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(5, 8) }

    /// `pgsize`.
    @inlinable public var pageSize: UInt64 {
      get { cValue.pgsize }
      set { cValue.pgsize = newValue }
    }

    /// `size`.
    @inlinable public var size: UInt64 {
      get { cValue.size }
      set { cValue.size = newValue }
    }

    /// `data`.
    @inlinable public var data: UnsafeMutablePointer<UInt64>? {
      get { cValue.data }
      set { cValue.data = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_iommu_type1_dma_unmap`, since Linux 4.4 or earlier.
  public struct DMAUnmap: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_iommu_type1_dma_unmap

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_iommu_type1_dma_unmap = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(4, 4) }

    /// `flags`.
    @inlinable public var flags: VFIO.DMAUnmap.Flags {
      get { VFIO.DMAUnmap.Flags(rawValue: cValue.flags) }
      set { cValue.flags = newValue.rawValue }
    }

    /// `iova`.
    @inlinable public var iova: UInt64 {
      get { cValue.iova }
      set { cValue.iova = newValue }
    }

    /// `size`.
    @inlinable public var size: UInt64 {
      get { cValue.size }
      set { cValue.size = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_iommu_type1_dirty_bitmap`, since Linux 5.8.
  public struct DirtyPages: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_iommu_type1_dirty_bitmap

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_iommu_type1_dirty_bitmap = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(5, 8) }

    /// `flags`.
    @inlinable public var flags: VFIO.DirtyPages.Flags {
      get { VFIO.DirtyPages.Flags(rawValue: cValue.flags) }
      set { cValue.flags = newValue.rawValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_iommu_type1_dirty_bitmap_get`, since Linux 5.8.
  public struct DirtyBitmapRange {
    /// The value as the kernel has it.
    public var cValue: vfio_iommu_type1_dirty_bitmap_get

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_iommu_type1_dirty_bitmap_get = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(5, 8) }

    /// `iova`.
    @inlinable public var iova: UInt64 {
      get { cValue.iova }
      set { cValue.iova = newValue }
    }

    /// `size`.
    @inlinable public var size: UInt64 {
      get { cValue.size }
      set { cValue.size = newValue }
    }

    /// `bitmap`.
    @inlinable public var bitmap: VFIO.Bitmap {
      get { VFIO.Bitmap(cValue.bitmap) }
      set { cValue.bitmap = newValue.cValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_iommu_spapr_tce_ddw_info`, since Linux 4.4 or earlier.
  public struct DynamicWindowInfo: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_iommu_spapr_tce_ddw_info

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_iommu_spapr_tce_ddw_info = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(4, 4) }

    /// `pgsizes`.
    @inlinable public var pageSizes: UInt64 {
      get { cValue.pgsizes }
      set { cValue.pgsizes = newValue }
    }

    /// `max_dynamic_windows_supported`.
    @inlinable public var maximumWindowCount: UInt32 {
      get { cValue.max_dynamic_windows_supported }
      set { cValue.max_dynamic_windows_supported = newValue }
    }

    /// `levels`.
    @inlinable public var levels: UInt32 {
      get { cValue.levels }
      set { cValue.levels = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_iommu_spapr_tce_info`, since Linux 4.4 or earlier.
  public struct TCEInfo: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_iommu_spapr_tce_info

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_iommu_spapr_tce_info = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(4, 4) }

    /// `flags`.
    @inlinable public var flags: VFIO.TCEInfo.Flags {
      get { VFIO.TCEInfo.Flags(rawValue: cValue.flags) }
      set { cValue.flags = newValue.rawValue }
    }

    /// `dma32_window_start`.
    @inlinable public var windowStart: UInt32 {
      get { cValue.dma32_window_start }
      set { cValue.dma32_window_start = newValue }
    }

    /// `dma32_window_size`.
    @inlinable public var windowSize: UInt32 {
      get { cValue.dma32_window_size }
      set { cValue.dma32_window_size = newValue }
    }

    /// `ddw`.
    @inlinable public var dynamicWindows: VFIO.DynamicWindowInfo {
      get { VFIO.DynamicWindowInfo(cValue.ddw) }
      set { cValue.ddw = newValue.cValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_eeh_pe_err`, since Linux 4.4 or earlier.
  public struct EEHError: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_eeh_pe_err

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_eeh_pe_err = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(4, 4) }

    /// `type`.
    @inlinable public var type: UInt32 {
      get { cValue.type }
      set { cValue.type = newValue }
    }

    /// `func`.
    @inlinable public var function: UInt32 {
      get { cValue.func }
      set { cValue.func = newValue }
    }

    /// `addr`.
    @inlinable public var address: UInt64 {
      get { cValue.addr }
      set { cValue.addr = newValue }
    }

    /// `mask`.
    @inlinable public var mask: UInt64 {
      get { cValue.mask }
      set { cValue.mask = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_eeh_pe_op`, since Linux 4.4 or earlier.
  public struct EEHRequest: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_eeh_pe_op

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_eeh_pe_op = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(4, 4) }

    /// `flags`.
    @inlinable public var flags: UInt32 {
      get { cValue.flags }
      set { cValue.flags = newValue }
    }

    /// `op`.
    @inlinable public var operation: VFIO.EEHRequest.Operation {
      get { VFIO.EEHRequest.Operation(rawValue: cValue.op) }
      set { cValue.op = newValue.rawValue }
    }

    /// `err`.
    @inlinable public var error: VFIO.EEHError {
      get { VFIO.EEHError(cValue.err) }
      set { cValue.err = newValue.cValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_iommu_spapr_register_memory`, since Linux 4.4 or earlier.
  public struct MemoryRegistration: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_iommu_spapr_register_memory

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_iommu_spapr_register_memory = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(4, 4) }

    /// `flags`.
    @inlinable public var flags: UInt32 {
      get { cValue.flags }
      set { cValue.flags = newValue }
    }

    /// `vaddr`.
    @inlinable public var address: UInt64 {
      get { cValue.vaddr }
      set { cValue.vaddr = newValue }
    }

    /// `size`.
    @inlinable public var size: UInt64 {
      get { cValue.size }
      set { cValue.size = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_iommu_spapr_tce_create`, since Linux 4.4 or earlier.
  public struct WindowCreation: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_iommu_spapr_tce_create

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_iommu_spapr_tce_create = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(4, 4) }

    /// `flags`.
    @inlinable public var flags: UInt32 {
      get { cValue.flags }
      set { cValue.flags = newValue }
    }

    /// `page_shift`.
    @inlinable public var pageShift: UInt32 {
      get { cValue.page_shift }
      set { cValue.page_shift = newValue }
    }

    /// `window_size`.
    @inlinable public var windowSize: UInt64 {
      get { cValue.window_size }
      set { cValue.window_size = newValue }
    }

    /// `levels`.
    @inlinable public var levels: UInt32 {
      get { cValue.levels }
      set { cValue.levels = newValue }
    }

    /// `start_addr`.
    @inlinable public var startAddress: UInt64 {
      get { cValue.start_addr }
      set { cValue.start_addr = newValue }
    }
  }
}

extension VFIO {
  /// `struct vfio_iommu_spapr_tce_remove`, since Linux 4.4 or earlier.
  public struct WindowRemoval: Sendable {
    /// The value as the kernel has it.
    public var cValue: vfio_iommu_spapr_tce_remove

    /// Wraps a value of the kernel's; without one, all zero.
    @inlinable public init(_ cValue: vfio_iommu_spapr_tce_remove = .init()) {
      self.cValue = cValue
    }

    /// The first release whose header declares the struct.
    @inlinable public static var introducedIn: KernelRelease { KernelRelease(4, 4) }

    /// `flags`.
    @inlinable public var flags: UInt32 {
      get { cValue.flags }
      set { cValue.flags = newValue }
    }

    /// `start_addr`.
    @inlinable public var startAddress: UInt64 {
      get { cValue.start_addr }
      set { cValue.start_addr = newValue }
    }
  }
}
