// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Requests.swift: ioctl numbers.
//
// Made by shimgen, format 1. Do not edit; regenerate with
//   shimgen generate --from 4.4 --to 6.8
// from the recorded headers
//   include/uapi/linux/vfio.h
// of Linux 4.4 to 6.8.

public import CLinuxVFIO
public import LinuxIoctl

extension VFIO {
  /// The ioctl numbers of the header, right on every architecture.
  public enum Requests {
    /// `VFIO_GET_API_VERSION` (`_IO(VFIO_TYPE, VFIO_BASE + 0)`), since Linux 4.4 or earlier.
    ///
    /// _IO(VFIO_TYPE, VFIO_BASE + 0).
    @inlinable public static var getAPIVersion: KernelRequest {
      KernelRequest(
        "VFIO_GET_API_VERSION", number: shim_VFIO_GET_API_VERSION,
        introducedIn: KernelRelease(4, 4))
    }

    /// `VFIO_CHECK_EXTENSION` (`_IO(VFIO_TYPE, VFIO_BASE + 1)`), since Linux 4.4 or earlier.
    ///
    /// _IOW(VFIO_TYPE, VFIO_BASE + 1, __u32).
    @inlinable public static var checkExtension: KernelRequest {
      KernelRequest(
        "VFIO_CHECK_EXTENSION", number: shim_VFIO_CHECK_EXTENSION,
        introducedIn: KernelRelease(4, 4))
    }

    /// `VFIO_SET_IOMMU` (`_IO(VFIO_TYPE, VFIO_BASE + 2)`), since Linux 4.4 or earlier.
    ///
    /// _IOW(VFIO_TYPE, VFIO_BASE + 2, __s32).
    @inlinable public static var setIOMMU: KernelRequest {
      KernelRequest(
        "VFIO_SET_IOMMU", number: shim_VFIO_SET_IOMMU,
        introducedIn: KernelRelease(4, 4))
    }

    /// `VFIO_GROUP_GET_STATUS` (`_IO(VFIO_TYPE, VFIO_BASE + 3)`), since Linux 4.4 or earlier.
    ///
    /// _IOR(VFIO_TYPE, VFIO_BASE + 3, struct vfio_group_status).
    @inlinable public static var groupGetStatus: KernelRequest {
      KernelRequest(
        "VFIO_GROUP_GET_STATUS", number: shim_VFIO_GROUP_GET_STATUS,
        introducedIn: KernelRelease(4, 4))
    }

    /// `VFIO_GROUP_SET_CONTAINER` (`_IO(VFIO_TYPE, VFIO_BASE + 4)`), since Linux 4.4 or earlier.
    ///
    /// _IOW(VFIO_TYPE, VFIO_BASE + 4, __s32).
    @inlinable public static var groupSetContainer: KernelRequest {
      KernelRequest(
        "VFIO_GROUP_SET_CONTAINER", number: shim_VFIO_GROUP_SET_CONTAINER,
        introducedIn: KernelRelease(4, 4))
    }

    /// `VFIO_GROUP_UNSET_CONTAINER` (`_IO(VFIO_TYPE, VFIO_BASE + 5)`), since Linux 4.4 or earlier.
    ///
    /// _IO(VFIO_TYPE, VFIO_BASE + 5).
    @inlinable public static var groupUnsetContainer: KernelRequest {
      KernelRequest(
        "VFIO_GROUP_UNSET_CONTAINER", number: shim_VFIO_GROUP_UNSET_CONTAINER,
        introducedIn: KernelRelease(4, 4))
    }

    /// `VFIO_GROUP_GET_DEVICE_FD` (`_IO(VFIO_TYPE, VFIO_BASE + 6)`), since Linux 4.4 or earlier.
    ///
    /// _IOW(VFIO_TYPE, VFIO_BASE + 6, char).
    @inlinable public static var groupGetDevice: KernelRequest {
      KernelRequest(
        "VFIO_GROUP_GET_DEVICE_FD", number: shim_VFIO_GROUP_GET_DEVICE_FD,
        introducedIn: KernelRelease(4, 4))
    }

    /// `VFIO_DEVICE_GET_INFO` (`_IO(VFIO_TYPE, VFIO_BASE + 7)`), since Linux 4.4 or earlier.
    ///
    /// _IOR(VFIO_TYPE, VFIO_BASE + 7, struct vfio_device_info).
    @inlinable public static var deviceGetInfo: KernelRequest {
      KernelRequest(
        "VFIO_DEVICE_GET_INFO", number: shim_VFIO_DEVICE_GET_INFO,
        introducedIn: KernelRelease(4, 4))
    }

    /// `VFIO_DEVICE_GET_REGION_INFO` (`_IO(VFIO_TYPE, VFIO_BASE + 8)`), since Linux 4.4 or earlier.
    ///
    /// _IOWR(VFIO_TYPE, VFIO_BASE + 8, struct vfio_region_info).
    @inlinable public static var deviceGetRegionInfo: KernelRequest {
      KernelRequest(
        "VFIO_DEVICE_GET_REGION_INFO", number: shim_VFIO_DEVICE_GET_REGION_INFO,
        introducedIn: KernelRelease(4, 4))
    }

    /// `VFIO_DEVICE_GET_IRQ_INFO` (`_IO(VFIO_TYPE, VFIO_BASE + 9)`), since Linux 4.4 or earlier.
    ///
    /// _IOWR(VFIO_TYPE, VFIO_BASE + 9, struct vfio_irq_info).
    @inlinable public static var deviceGetInterruptInfo: KernelRequest {
      KernelRequest(
        "VFIO_DEVICE_GET_IRQ_INFO", number: shim_VFIO_DEVICE_GET_IRQ_INFO,
        introducedIn: KernelRelease(4, 4))
    }

    /// `VFIO_DEVICE_SET_IRQS` (`_IO(VFIO_TYPE, VFIO_BASE + 10)`), since Linux 4.4 or earlier.
    ///
    /// _IOW(VFIO_TYPE, VFIO_BASE + 10, struct vfio_irq_set).
    @inlinable public static var deviceSetInterrupts: KernelRequest {
      KernelRequest(
        "VFIO_DEVICE_SET_IRQS", number: shim_VFIO_DEVICE_SET_IRQS,
        introducedIn: KernelRelease(4, 4))
    }

    /// `VFIO_DEVICE_RESET` (`_IO(VFIO_TYPE, VFIO_BASE + 11)`), since Linux 4.4 or earlier.
    ///
    /// _IO(VFIO_TYPE, VFIO_BASE + 11).
    @inlinable public static var deviceReset: KernelRequest {
      KernelRequest(
        "VFIO_DEVICE_RESET", number: shim_VFIO_DEVICE_RESET,
        introducedIn: KernelRelease(4, 4))
    }

    /// `VFIO_DEVICE_GET_PCI_HOT_RESET_INFO` (`_IO(VFIO_TYPE, VFIO_BASE + 12)`), since Linux 4.4 or
    /// earlier.
    ///
    /// _IOWR(VFIO_TYPE, VFIO_BASE + 12, struct vfio_pci_hot_reset_info).
    @inlinable public static var deviceGetPCIHotResetInfo: KernelRequest {
      KernelRequest(
        "VFIO_DEVICE_GET_PCI_HOT_RESET_INFO", number: shim_VFIO_DEVICE_GET_PCI_HOT_RESET_INFO,
        introducedIn: KernelRelease(4, 4))
    }

    /// `VFIO_DEVICE_PCI_HOT_RESET` (`_IO(VFIO_TYPE, VFIO_BASE + 13)`), since Linux 4.4 or earlier.
    ///
    /// _IOW(VFIO_TYPE, VFIO_BASE + 13, struct vfio_pci_hot_reset).
    @inlinable public static var devicePCIHotReset: KernelRequest {
      KernelRequest(
        "VFIO_DEVICE_PCI_HOT_RESET", number: shim_VFIO_DEVICE_PCI_HOT_RESET,
        introducedIn: KernelRelease(4, 4))
    }

    /// `VFIO_DEVICE_QUERY_GFX_PLANE` (`_IO(VFIO_TYPE, VFIO_BASE + 14)`), since Linux 4.16.
    ///
    /// _IOW(VFIO_TYPE, VFIO_BASE + 14, struct vfio_device_query_gfx_plane).
    @inlinable public static var deviceQueryPlane: KernelRequest {
      KernelRequest(
        "VFIO_DEVICE_QUERY_GFX_PLANE", number: shim_VFIO_DEVICE_QUERY_GFX_PLANE,
        introducedIn: KernelRelease(4, 16))
    }

    /// `VFIO_DEVICE_GET_GFX_DMABUF` (`_IO(VFIO_TYPE, VFIO_BASE + 15)`), since Linux 4.16.
    ///
    /// _IOW(VFIO_TYPE, VFIO_BASE + 15, __u32).
    @inlinable public static var deviceGetPlaneBuffer: KernelRequest {
      KernelRequest(
        "VFIO_DEVICE_GET_GFX_DMABUF", number: shim_VFIO_DEVICE_GET_GFX_DMABUF,
        introducedIn: KernelRelease(4, 16))
    }

    /// `VFIO_DEVICE_IOEVENTFD` (`_IO(VFIO_TYPE, VFIO_BASE + 16)`), since Linux 4.17.
    ///
    /// _IOW(VFIO_TYPE, VFIO_BASE + 16, struct vfio_device_ioeventfd).
    @inlinable public static var deviceIOEvent: KernelRequest {
      KernelRequest(
        "VFIO_DEVICE_IOEVENTFD", number: shim_VFIO_DEVICE_IOEVENTFD,
        introducedIn: KernelRelease(4, 17))
    }

    /// `VFIO_DEVICE_FEATURE` (`_IO(VFIO_TYPE, VFIO_BASE + 17)`), since Linux 5.7.
    ///
    /// _IOWR(VFIO_TYPE, VFIO_BASE + 17, struct vfio_device_feature).
    @inlinable public static var deviceFeature: KernelRequest {
      KernelRequest(
        "VFIO_DEVICE_FEATURE", number: shim_VFIO_DEVICE_FEATURE,
        introducedIn: KernelRelease(5, 7))
    }

    /// `VFIO_DEVICE_BIND_IOMMUFD` (`_IO(VFIO_TYPE, VFIO_BASE + 18)`), since Linux 6.6.
    @inlinable public static var deviceBindIOMMUFD: KernelRequest {
      KernelRequest(
        "VFIO_DEVICE_BIND_IOMMUFD", number: shim_VFIO_DEVICE_BIND_IOMMUFD,
        introducedIn: KernelRelease(6, 6))
    }

    /// `VFIO_DEVICE_ATTACH_IOMMUFD_PT` (`_IO(VFIO_TYPE, VFIO_BASE + 19)`), since Linux 6.6.
    @inlinable public static var deviceAttachPageTable: KernelRequest {
      KernelRequest(
        "VFIO_DEVICE_ATTACH_IOMMUFD_PT", number: shim_VFIO_DEVICE_ATTACH_IOMMUFD_PT,
        introducedIn: KernelRelease(6, 6))
    }

    /// `VFIO_DEVICE_DETACH_IOMMUFD_PT` (`_IO(VFIO_TYPE, VFIO_BASE + 20)`), since Linux 6.6.
    @inlinable public static var deviceDetachPageTable: KernelRequest {
      KernelRequest(
        "VFIO_DEVICE_DETACH_IOMMUFD_PT", number: shim_VFIO_DEVICE_DETACH_IOMMUFD_PT,
        introducedIn: KernelRelease(6, 6))
    }

    /// `VFIO_MIG_GET_PRECOPY_INFO` (`_IO(VFIO_TYPE, VFIO_BASE + 21)`), since Linux 6.2.
    ///
    /// _IO(VFIO_TYPE, VFIO_BASE + 21).
    @inlinable public static var migrationGetPreCopyInfo: KernelRequest {
      KernelRequest(
        "VFIO_MIG_GET_PRECOPY_INFO", number: shim_VFIO_MIG_GET_PRECOPY_INFO,
        introducedIn: KernelRelease(6, 2))
    }

    /// `VFIO_IOMMU_GET_INFO` (`_IO(VFIO_TYPE, VFIO_BASE + 12)`), since Linux 4.4 or earlier.
    ///
    /// _IOR(VFIO_TYPE, VFIO_BASE + 12, struct vfio_iommu_info).
    @inlinable public static var iommuGetInfo: KernelRequest {
      KernelRequest(
        "VFIO_IOMMU_GET_INFO", number: shim_VFIO_IOMMU_GET_INFO,
        introducedIn: KernelRelease(4, 4))
    }

    /// `VFIO_IOMMU_MAP_DMA` (`_IO(VFIO_TYPE, VFIO_BASE + 13)`), since Linux 4.4 or earlier.
    ///
    /// _IOW(VFIO_TYPE, VFIO_BASE + 13, struct vfio_dma_map).
    @inlinable public static var iommuMapDMA: KernelRequest {
      KernelRequest(
        "VFIO_IOMMU_MAP_DMA", number: shim_VFIO_IOMMU_MAP_DMA,
        introducedIn: KernelRelease(4, 4))
    }

    /// `VFIO_IOMMU_UNMAP_DMA` (`_IO(VFIO_TYPE, VFIO_BASE + 14)`), since Linux 4.4 or earlier.
    ///
    /// _IOWR(VFIO_TYPE, VFIO_BASE + 14, struct vfio_dma_unmap).
    @inlinable public static var iommuUnmapDMA: KernelRequest {
      KernelRequest(
        "VFIO_IOMMU_UNMAP_DMA", number: shim_VFIO_IOMMU_UNMAP_DMA,
        introducedIn: KernelRelease(4, 4))
    }

    /// `VFIO_IOMMU_ENABLE` (`_IO(VFIO_TYPE, VFIO_BASE + 15)`), since Linux 4.4 or earlier.
    @inlinable public static var iommuEnable: KernelRequest {
      KernelRequest(
        "VFIO_IOMMU_ENABLE", number: shim_VFIO_IOMMU_ENABLE,
        introducedIn: KernelRelease(4, 4))
    }

    /// `VFIO_IOMMU_DISABLE` (`_IO(VFIO_TYPE, VFIO_BASE + 16)`), since Linux 4.4 or earlier.
    @inlinable public static var iommuDisable: KernelRequest {
      KernelRequest(
        "VFIO_IOMMU_DISABLE", number: shim_VFIO_IOMMU_DISABLE,
        introducedIn: KernelRelease(4, 4))
    }

    /// `VFIO_IOMMU_DIRTY_PAGES` (`_IO(VFIO_TYPE, VFIO_BASE + 17)`), since Linux 5.8.
    ///
    /// _IOWR(VFIO_TYPE, VFIO_BASE + 17, struct vfio_iommu_type1_dirty_bitmap) IOCTL is used for
    /// dirty pages logging. Caller should set flag depending on which operation to perform, details
    /// as below:
    @inlinable public static var iommuDirtyPages: KernelRequest {
      KernelRequest(
        "VFIO_IOMMU_DIRTY_PAGES", number: shim_VFIO_IOMMU_DIRTY_PAGES,
        introducedIn: KernelRelease(5, 8))
    }

    /// `VFIO_IOMMU_SPAPR_TCE_GET_INFO` (`_IO(VFIO_TYPE, VFIO_BASE + 12)`), since Linux 4.4 or
    /// earlier.
    @inlinable public static var iommuGetTCEInfo: KernelRequest {
      KernelRequest(
        "VFIO_IOMMU_SPAPR_TCE_GET_INFO", number: shim_VFIO_IOMMU_SPAPR_TCE_GET_INFO,
        introducedIn: KernelRelease(4, 4))
    }

    /// `VFIO_EEH_PE_OP` (`_IO(VFIO_TYPE, VFIO_BASE + 21)`), since Linux 4.4 or earlier.
    @inlinable public static var eehOperation: KernelRequest {
      KernelRequest(
        "VFIO_EEH_PE_OP", number: shim_VFIO_EEH_PE_OP,
        introducedIn: KernelRelease(4, 4))
    }

    /// `VFIO_IOMMU_SPAPR_REGISTER_MEMORY` (`_IO(VFIO_TYPE, VFIO_BASE + 17)`), since Linux 4.4 or
    /// earlier.
    ///
    /// _IOW(VFIO_TYPE, VFIO_BASE + 17, struct vfio_iommu_spapr_register_memory).
    @inlinable public static var iommuRegisterMemory: KernelRequest {
      KernelRequest(
        "VFIO_IOMMU_SPAPR_REGISTER_MEMORY", number: shim_VFIO_IOMMU_SPAPR_REGISTER_MEMORY,
        introducedIn: KernelRelease(4, 4))
    }

    /// `VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY` (`_IO(VFIO_TYPE, VFIO_BASE + 18)`), since Linux 4.4 or
    /// earlier.
    ///
    /// _IOW(VFIO_TYPE, VFIO_BASE + 18, struct vfio_iommu_spapr_register_memory).
    @inlinable public static var iommuUnregisterMemory: KernelRequest {
      KernelRequest(
        "VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY", number: shim_VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY,
        introducedIn: KernelRelease(4, 4))
    }

    /// `VFIO_IOMMU_SPAPR_TCE_CREATE` (`_IO(VFIO_TYPE, VFIO_BASE + 19)`), since Linux 4.4 or
    /// earlier.
    ///
    /// _IOWR(VFIO_TYPE, VFIO_BASE + 19, struct vfio_iommu_spapr_tce_create).
    @inlinable public static var iommuCreateWindow: KernelRequest {
      KernelRequest(
        "VFIO_IOMMU_SPAPR_TCE_CREATE", number: shim_VFIO_IOMMU_SPAPR_TCE_CREATE,
        introducedIn: KernelRelease(4, 4))
    }

    /// `VFIO_IOMMU_SPAPR_TCE_REMOVE` (`_IO(VFIO_TYPE, VFIO_BASE + 20)`), since Linux 4.4 or
    /// earlier.
    ///
    /// _IOW(VFIO_TYPE, VFIO_BASE + 20, struct vfio_iommu_spapr_tce_remove).
    @inlinable public static var iommuRemoveWindow: KernelRequest {
      KernelRequest(
        "VFIO_IOMMU_SPAPR_TCE_REMOVE", number: shim_VFIO_IOMMU_SPAPR_TCE_REMOVE,
        introducedIn: KernelRelease(4, 4))
    }

    /// All of them, in the order of the header.
    public static var all: [KernelRequest] {
      [
        getAPIVersion,
        checkExtension,
        setIOMMU,
        groupGetStatus,
        groupSetContainer,
        groupUnsetContainer,
        groupGetDevice,
        deviceGetInfo,
        deviceGetRegionInfo,
        deviceGetInterruptInfo,
        deviceSetInterrupts,
        deviceReset,
        deviceGetPCIHotResetInfo,
        devicePCIHotReset,
        deviceQueryPlane,
        deviceGetPlaneBuffer,
        deviceIOEvent,
        deviceFeature,
        deviceBindIOMMUFD,
        deviceAttachPageTable,
        deviceDetachPageTable,
        migrationGetPreCopyInfo,
        iommuGetInfo,
        iommuMapDMA,
        iommuUnmapDMA,
        iommuEnable,
        iommuDisable,
        iommuDirtyPages,
        iommuGetTCEInfo,
        eehOperation,
        iommuRegisterMemory,
        iommuUnregisterMemory,
        iommuCreateWindow,
        iommuRemoveWindow,
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
    case "VFIO_API_VERSION",
      "VFIO_TYPE1_IOMMU",
      "VFIO_SPAPR_TCE_IOMMU",
      "VFIO_TYPE1v2_IOMMU",
      "VFIO_DMA_CC_IOMMU",
      "VFIO_EEH",
      "VFIO_TYPE1_NESTING_IOMMU",
      "VFIO_SPAPR_TCE_v2_IOMMU",
      "VFIO_TYPE",
      "VFIO_BASE",
      "VFIO_GET_API_VERSION",
      "VFIO_CHECK_EXTENSION",
      "VFIO_SET_IOMMU",
      "vfio_group_status",
      "VFIO_GROUP_FLAGS_VIABLE",
      "VFIO_GROUP_FLAGS_CONTAINER_SET",
      "VFIO_GROUP_GET_STATUS",
      "VFIO_GROUP_SET_CONTAINER",
      "VFIO_GROUP_UNSET_CONTAINER",
      "VFIO_GROUP_GET_DEVICE_FD",
      "vfio_device_info",
      "VFIO_DEVICE_FLAGS_RESET",
      "VFIO_DEVICE_FLAGS_PCI",
      "VFIO_DEVICE_FLAGS_PLATFORM",
      "VFIO_DEVICE_FLAGS_AMBA",
      "VFIO_DEVICE_GET_INFO",
      "vfio_region_info",
      "VFIO_REGION_INFO_FLAG_READ",
      "VFIO_REGION_INFO_FLAG_WRITE",
      "VFIO_REGION_INFO_FLAG_MMAP",
      "VFIO_DEVICE_GET_REGION_INFO",
      "vfio_irq_info",
      "VFIO_IRQ_INFO_EVENTFD",
      "VFIO_IRQ_INFO_MASKABLE",
      "VFIO_IRQ_INFO_AUTOMASKED",
      "VFIO_IRQ_INFO_NORESIZE",
      "VFIO_DEVICE_GET_IRQ_INFO",
      "vfio_irq_set",
      "VFIO_IRQ_SET_DATA_NONE",
      "VFIO_IRQ_SET_DATA_BOOL",
      "VFIO_IRQ_SET_DATA_EVENTFD",
      "VFIO_IRQ_SET_ACTION_MASK",
      "VFIO_IRQ_SET_ACTION_UNMASK",
      "VFIO_IRQ_SET_ACTION_TRIGGER",
      "VFIO_DEVICE_SET_IRQS",
      "VFIO_IRQ_SET_DATA_TYPE_MASK",
      "VFIO_IRQ_SET_ACTION_TYPE_MASK",
      "VFIO_DEVICE_RESET",
      "VFIO_PCI_BAR0_REGION_INDEX",
      "VFIO_PCI_BAR1_REGION_INDEX",
      "VFIO_PCI_BAR2_REGION_INDEX",
      "VFIO_PCI_BAR3_REGION_INDEX",
      "VFIO_PCI_BAR4_REGION_INDEX",
      "VFIO_PCI_BAR5_REGION_INDEX",
      "VFIO_PCI_ROM_REGION_INDEX",
      "VFIO_PCI_CONFIG_REGION_INDEX",
      "VFIO_PCI_VGA_REGION_INDEX",
      "VFIO_PCI_NUM_REGIONS",
      "VFIO_PCI_INTX_IRQ_INDEX",
      "VFIO_PCI_MSI_IRQ_INDEX",
      "VFIO_PCI_MSIX_IRQ_INDEX",
      "VFIO_PCI_ERR_IRQ_INDEX",
      "VFIO_PCI_REQ_IRQ_INDEX",
      "VFIO_PCI_NUM_IRQS",
      "vfio_pci_dependent_device",
      "vfio_pci_hot_reset_info",
      "VFIO_DEVICE_GET_PCI_HOT_RESET_INFO",
      "vfio_pci_hot_reset",
      "VFIO_DEVICE_PCI_HOT_RESET",
      "vfio_iommu_type1_info",
      "VFIO_IOMMU_INFO_PGSIZES",
      "VFIO_IOMMU_GET_INFO",
      "vfio_iommu_type1_dma_map",
      "VFIO_DMA_MAP_FLAG_READ",
      "VFIO_DMA_MAP_FLAG_WRITE",
      "VFIO_IOMMU_MAP_DMA",
      "vfio_iommu_type1_dma_unmap",
      "VFIO_IOMMU_UNMAP_DMA",
      "VFIO_IOMMU_ENABLE",
      "VFIO_IOMMU_DISABLE",
      "vfio_iommu_spapr_tce_ddw_info",
      "vfio_iommu_spapr_tce_info",
      "VFIO_IOMMU_SPAPR_INFO_DDW",
      "VFIO_IOMMU_SPAPR_TCE_GET_INFO",
      "vfio_eeh_pe_err",
      "vfio_eeh_pe_op",
      "VFIO_EEH_PE_DISABLE",
      "VFIO_EEH_PE_ENABLE",
      "VFIO_EEH_PE_UNFREEZE_IO",
      "VFIO_EEH_PE_UNFREEZE_DMA",
      "VFIO_EEH_PE_GET_STATE",
      "VFIO_EEH_PE_STATE_NORMAL",
      "VFIO_EEH_PE_STATE_RESET",
      "VFIO_EEH_PE_STATE_STOPPED",
      "VFIO_EEH_PE_STATE_STOPPED_DMA",
      "VFIO_EEH_PE_STATE_UNAVAIL",
      "VFIO_EEH_PE_RESET_DEACTIVATE",
      "VFIO_EEH_PE_RESET_HOT",
      "VFIO_EEH_PE_RESET_FUNDAMENTAL",
      "VFIO_EEH_PE_CONFIGURE",
      "VFIO_EEH_PE_INJECT_ERR",
      "VFIO_EEH_PE_OP",
      "vfio_iommu_spapr_register_memory",
      "VFIO_IOMMU_SPAPR_REGISTER_MEMORY",
      "VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY",
      "vfio_iommu_spapr_tce_create",
      "VFIO_IOMMU_SPAPR_TCE_CREATE",
      "vfio_iommu_spapr_tce_remove",
      "VFIO_IOMMU_SPAPR_TCE_REMOVE":
      KernelRelease(4, 4)
    case "VFIO_NOIOMMU_IOMMU":
      KernelRelease(4, 5)
    case "vfio_info_cap_header",
      "VFIO_REGION_INFO_FLAG_CAPS",
      "VFIO_REGION_INFO_CAP_SPARSE_MMAP",
      "vfio_region_sparse_mmap_area",
      "vfio_region_info_cap_sparse_mmap",
      "VFIO_REGION_INFO_CAP_TYPE",
      "vfio_region_info_cap_type",
      "VFIO_REGION_TYPE_PCI_VENDOR_TYPE",
      "VFIO_REGION_TYPE_PCI_VENDOR_MASK",
      "VFIO_REGION_SUBTYPE_INTEL_IGD_OPREGION",
      "VFIO_REGION_SUBTYPE_INTEL_IGD_HOST_CFG",
      "VFIO_REGION_SUBTYPE_INTEL_IGD_LPC_CFG":
      KernelRelease(4, 6)
    case "VFIO_DEVICE_API_PCI_STRING",
      "VFIO_DEVICE_API_PLATFORM_STRING",
      "VFIO_DEVICE_API_AMBA_STRING":
      KernelRelease(4, 10)
    case "VFIO_DEVICE_FLAGS_CCW",
      "VFIO_DEVICE_API_CCW_STRING",
      "VFIO_CCW_CONFIG_REGION_INDEX",
      "VFIO_CCW_NUM_REGIONS",
      "VFIO_CCW_IO_IRQ_INDEX":
      KernelRelease(4, 12)
    case "VFIO_REGION_INFO_CAP_MSIX_MAPPABLE",
      "vfio_device_gfx_plane_info",
      "VFIO_GFX_PLANE_TYPE_PROBE",
      "VFIO_GFX_PLANE_TYPE_DMABUF",
      "VFIO_GFX_PLANE_TYPE_REGION",
      "VFIO_DEVICE_QUERY_GFX_PLANE",
      "VFIO_DEVICE_GET_GFX_DMABUF":
      KernelRelease(4, 16)
    case "vfio_device_ioeventfd",
      "VFIO_DEVICE_IOEVENTFD_8",
      "VFIO_DEVICE_IOEVENTFD_16",
      "VFIO_DEVICE_IOEVENTFD_32",
      "VFIO_DEVICE_IOEVENTFD_64",
      "VFIO_DEVICE_IOEVENTFD_SIZE_MASK",
      "VFIO_DEVICE_IOEVENTFD":
      KernelRelease(4, 17)
    case "VFIO_DEVICE_FLAGS_AP",
      "VFIO_DEVICE_API_AP_STRING",
      "VFIO_REGION_TYPE_GFX",
      "VFIO_REGION_SUBTYPE_GFX_EDID",
      "vfio_region_gfx_edid",
      "VFIO_DEVICE_GFX_LINK_STATE_UP",
      "VFIO_DEVICE_GFX_LINK_STATE_DOWN":
      KernelRelease(4, 20)
    case "VFIO_REGION_SUBTYPE_NVIDIA_NVLINK2_RAM",
      "VFIO_REGION_SUBTYPE_IBM_NVLINK2_ATSD",
      "VFIO_REGION_INFO_CAP_NVLINK2_SSATGT",
      "vfio_region_info_cap_nvlink2_ssatgt",
      "VFIO_REGION_INFO_CAP_NVLINK2_LNKSPD",
      "vfio_region_info_cap_nvlink2_lnkspd":
      KernelRelease(5, 0)
    case "VFIO_REGION_TYPE_CCW",
      "VFIO_REGION_SUBTYPE_CCW_ASYNC_CMD":
      KernelRelease(5, 2)
    case "VFIO_IOMMU_INFO_CAPS",
      "VFIO_IOMMU_TYPE1_INFO_CAP_IOVA_RANGE",
      "vfio_iova_range",
      "vfio_iommu_type1_info_cap_iova_range":
      KernelRelease(5, 4)
    case "vfio_device_feature",
      "VFIO_DEVICE_FEATURE_MASK",
      "VFIO_DEVICE_FEATURE_GET",
      "VFIO_DEVICE_FEATURE_SET",
      "VFIO_DEVICE_FEATURE_PROBE",
      "VFIO_DEVICE_FEATURE",
      "VFIO_DEVICE_FEATURE_PCI_VF_TOKEN":
      KernelRelease(5, 7)
    case "VFIO_REGION_SUBTYPE_CCW_SCHIB",
      "VFIO_REGION_SUBTYPE_CCW_CRW",
      "vfio_device_migration_info",
      "VFIO_DEVICE_STATE_MASK",
      "VFIO_CCW_CRW_IRQ_INDEX",
      "VFIO_IOMMU_TYPE1_INFO_CAP_MIGRATION",
      "vfio_iommu_type1_info_cap_migration",
      "vfio_bitmap",
      "VFIO_DMA_UNMAP_FLAG_GET_DIRTY_BITMAP",
      "vfio_iommu_type1_dirty_bitmap",
      "VFIO_IOMMU_DIRTY_PAGES_FLAG_START",
      "VFIO_IOMMU_DIRTY_PAGES_FLAG_STOP",
      "VFIO_IOMMU_DIRTY_PAGES_FLAG_GET_BITMAP",
      "vfio_iommu_type1_dirty_bitmap_get",
      "VFIO_IOMMU_DIRTY_PAGES":
      KernelRelease(5, 8)
    case "VFIO_DEVICE_FLAGS_FSL_MC",
      "VFIO_DEVICE_FLAGS_CAPS",
      "VFIO_DEVICE_INFO_CAP_ZPCI_BASE",
      "VFIO_DEVICE_INFO_CAP_ZPCI_GROUP",
      "VFIO_DEVICE_INFO_CAP_ZPCI_UTIL",
      "VFIO_DEVICE_INFO_CAP_ZPCI_PFIP",
      "VFIO_IOMMU_TYPE1_INFO_DMA_AVAIL",
      "vfio_iommu_type1_info_dma_avail":
      KernelRelease(5, 10)
    case "VFIO_CCW_REQ_IRQ_INDEX",
      "VFIO_CCW_NUM_IRQS":
      KernelRelease(5, 11)
    case "VFIO_UNMAP_ALL",
      "VFIO_UPDATE_VADDR",
      "VFIO_DMA_MAP_FLAG_VADDR",
      "VFIO_DMA_UNMAP_FLAG_ALL",
      "VFIO_DMA_UNMAP_FLAG_VADDR":
      KernelRelease(5, 12)
    case "VFIO_REGION_TYPE_MIGRATION_DEPRECATED",
      "VFIO_REGION_SUBTYPE_MIGRATION_DEPRECATED",
      "VFIO_DEVICE_STATE_V1_STOP",
      "VFIO_DEVICE_STATE_V1_RUNNING",
      "VFIO_DEVICE_STATE_V1_SAVING",
      "VFIO_DEVICE_STATE_V1_RESUMING",
      "VFIO_DEVICE_STATE_VALID",
      "VFIO_DEVICE_STATE_IS_ERROR",
      "VFIO_DEVICE_STATE_SET_ERROR",
      "vfio_device_feature_migration",
      "VFIO_MIGRATION_STOP_COPY",
      "VFIO_MIGRATION_P2P",
      "VFIO_DEVICE_FEATURE_MIGRATION",
      "vfio_device_feature_mig_state",
      "VFIO_DEVICE_FEATURE_MIG_DEVICE_STATE",
      "VFIO_DEVICE_STATE_ERROR",
      "VFIO_DEVICE_STATE_STOP",
      "VFIO_DEVICE_STATE_RUNNING",
      "VFIO_DEVICE_STATE_STOP_COPY",
      "VFIO_DEVICE_STATE_RESUMING",
      "VFIO_DEVICE_STATE_RUNNING_P2P":
      KernelRelease(5, 18)
    case "VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY",
      "vfio_device_low_power_entry_with_wakeup",
      "VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY_WITH_WAKEUP",
      "VFIO_DEVICE_FEATURE_LOW_POWER_EXIT",
      "vfio_device_feature_dma_logging_control",
      "vfio_device_feature_dma_logging_range",
      "VFIO_DEVICE_FEATURE_DMA_LOGGING_START",
      "VFIO_DEVICE_FEATURE_DMA_LOGGING_STOP",
      "vfio_device_feature_dma_logging_report",
      "VFIO_DEVICE_FEATURE_DMA_LOGGING_REPORT":
      KernelRelease(6, 1)
    case "VFIO_MIGRATION_PRE_COPY",
      "VFIO_DEVICE_STATE_PRE_COPY",
      "VFIO_DEVICE_STATE_PRE_COPY_P2P",
      "vfio_precopy_info",
      "VFIO_MIG_GET_PRECOPY_INFO",
      "vfio_device_feature_mig_data_size",
      "VFIO_DEVICE_FEATURE_MIG_DATA_SIZE":
      KernelRelease(6, 2)
    case "VFIO_DEVICE_FLAGS_CDX",
      "VFIO_DEVICE_INFO_CAP_PCI_ATOMIC_COMP",
      "vfio_device_info_cap_pci_atomic_comp",
      "VFIO_PCI_ATOMIC_COMP32",
      "VFIO_PCI_ATOMIC_COMP64",
      "VFIO_PCI_ATOMIC_COMP128",
      "VFIO_AP_REQ_IRQ_INDEX",
      "VFIO_AP_NUM_IRQS":
      KernelRelease(6, 5)
    case "VFIO_PCI_DEVID_OWNED",
      "VFIO_PCI_DEVID_NOT_OWNED",
      "VFIO_PCI_HOT_RESET_FLAG_DEV_ID",
      "VFIO_PCI_HOT_RESET_FLAG_DEV_ID_OWNED",
      "vfio_device_bind_iommufd",
      "VFIO_DEVICE_BIND_IOMMUFD",
      "vfio_device_attach_iommufd_pt",
      "VFIO_DEVICE_ATTACH_IOMMUFD_PT",
      "vfio_device_detach_iommufd_pt",
      "VFIO_DEVICE_DETACH_IOMMUFD_PT":
      KernelRelease(6, 6)
    case "vfio_device_feature_bus_master",
      "VFIO_DEVICE_FEATURE_CLEAR_MASTER",
      "VFIO_DEVICE_FEATURE_SET_MASTER",
      "VFIO_DEVICE_FEATURE_BUS_MASTER":
      KernelRelease(6, 7)
    case "VFIO_DEVICE_STATE_NR":
      KernelRelease(6, 8)
    default: nil
    }
  }
}
