/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * CLinuxVFIO.h: the UAPI of Linux 6.8 for programs, on any host.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 4.4 --to 6.8
 * from the recorded headers
 *   include/uapi/linux/vfio.h
 * of Linux 4.4 to 6.8.
 */
#ifndef SHIMGEN_CLINUXVFIO_H
#define SHIMGEN_CLINUXVFIO_H

#include <stdint.h>

/* A 64-bit number at a multiple of 8, on i386 too. */
typedef uint64_t shim_aligned_u64 __attribute__((aligned(8)));

/*
 * The numbers of requests, from include/uapi/asm-generic/ioctl.h and the architectures that have
 * their own: powerpc, mips, sparc and alpha have three bits for the direction; parisc numbers the
 * directions the other way round.
 */
#ifndef SHIM_IOC
#if defined(__powerpc__) || defined(__mips__) || defined(__sparc__) || defined(__alpha__)
#define SHIM_IOC_DIRECTION_SHIFT 29
#define SHIM_IOC_NONE 1U
#define SHIM_IOC_READ 2U
#define SHIM_IOC_WRITE 4U
#elif defined(__hppa__)
#define SHIM_IOC_DIRECTION_SHIFT 30
#define SHIM_IOC_NONE 0U
#define SHIM_IOC_READ 1U
#define SHIM_IOC_WRITE 2U
#else
#define SHIM_IOC_DIRECTION_SHIFT 30
#define SHIM_IOC_NONE 0U
#define SHIM_IOC_READ 2U
#define SHIM_IOC_WRITE 1U
#endif
#define SHIM_IOC(direction, type, number, size) \
	(((direction) << SHIM_IOC_DIRECTION_SHIFT) | ((type) << 8) | (number) | ((size) << 16))
#define SHIM_IO(type, number) SHIM_IOC(SHIM_IOC_NONE, type, number, 0)
#define SHIM_IOR(type, number, argument) \
	SHIM_IOC(SHIM_IOC_READ, type, number, sizeof(argument))
#define SHIM_IOW(type, number, argument) \
	SHIM_IOC(SHIM_IOC_WRITE, type, number, sizeof(argument))
#define SHIM_IOWR(type, number, argument) \
	SHIM_IOC(SHIM_IOC_READ | SHIM_IOC_WRITE, type, number, sizeof(argument))
#endif /* SHIM_IOC */

#define VFIO_API_VERSION 0
#define VFIO_TYPE1_IOMMU 1
#define VFIO_SPAPR_TCE_IOMMU 2
#define VFIO_TYPE1v2_IOMMU 3
#define VFIO_DMA_CC_IOMMU 4
#define VFIO_EEH 5
#define VFIO_TYPE1_NESTING_IOMMU 6
#define VFIO_SPAPR_TCE_v2_IOMMU 7
#define VFIO_NOIOMMU_IOMMU 8
#define VFIO_UNMAP_ALL 9
#define VFIO_UPDATE_VADDR 10
#define VFIO_TYPE (';')
#define VFIO_BASE 100
struct vfio_info_cap_header {
	uint16_t id;
	uint16_t version;
	uint32_t next;
};
#define VFIO_GET_API_VERSION SHIM_IO(VFIO_TYPE, VFIO_BASE + 0)
#define VFIO_CHECK_EXTENSION SHIM_IO(VFIO_TYPE, VFIO_BASE + 1)
#define VFIO_SET_IOMMU SHIM_IO(VFIO_TYPE, VFIO_BASE + 2)
struct vfio_group_status {
	uint32_t argsz;
	uint32_t flags;
};
#define VFIO_GROUP_FLAGS_VIABLE (1 << 0)
#define VFIO_GROUP_FLAGS_CONTAINER_SET (1 << 1)
#define VFIO_GROUP_GET_STATUS SHIM_IO(VFIO_TYPE, VFIO_BASE + 3)
#define VFIO_GROUP_SET_CONTAINER SHIM_IO(VFIO_TYPE, VFIO_BASE + 4)
#define VFIO_GROUP_UNSET_CONTAINER SHIM_IO(VFIO_TYPE, VFIO_BASE + 5)
#define VFIO_GROUP_GET_DEVICE_FD SHIM_IO(VFIO_TYPE, VFIO_BASE + 6)
struct vfio_device_info {
	uint32_t argsz;
	uint32_t flags;
	uint32_t num_regions;
	uint32_t num_irqs;
	uint32_t cap_offset;
	uint32_t pad;
};
#define VFIO_DEVICE_FLAGS_RESET (1 << 0)
#define VFIO_DEVICE_FLAGS_PCI (1 << 1)
#define VFIO_DEVICE_FLAGS_PLATFORM (1 << 2)
#define VFIO_DEVICE_FLAGS_AMBA (1 << 3)
#define VFIO_DEVICE_FLAGS_CCW (1 << 4)
#define VFIO_DEVICE_FLAGS_AP (1 << 5)
#define VFIO_DEVICE_FLAGS_FSL_MC (1 << 6)
#define VFIO_DEVICE_FLAGS_CAPS (1 << 7)
#define VFIO_DEVICE_FLAGS_CDX (1 << 8)
#define VFIO_DEVICE_GET_INFO SHIM_IO(VFIO_TYPE, VFIO_BASE + 7)
#define VFIO_DEVICE_API_PCI_STRING "vfio-pci"
#define VFIO_DEVICE_API_PLATFORM_STRING "vfio-platform"
#define VFIO_DEVICE_API_AMBA_STRING "vfio-amba"
#define VFIO_DEVICE_API_CCW_STRING "vfio-ccw"
#define VFIO_DEVICE_API_AP_STRING "vfio-ap"
#define VFIO_DEVICE_INFO_CAP_ZPCI_BASE 1
#define VFIO_DEVICE_INFO_CAP_ZPCI_GROUP 2
#define VFIO_DEVICE_INFO_CAP_ZPCI_UTIL 3
#define VFIO_DEVICE_INFO_CAP_ZPCI_PFIP 4
#define VFIO_DEVICE_INFO_CAP_PCI_ATOMIC_COMP 5
struct vfio_device_info_cap_pci_atomic_comp {
	struct vfio_info_cap_header header;
	uint32_t flags;
	uint32_t reserved;
};
#define VFIO_PCI_ATOMIC_COMP32 (1 << 0)
#define VFIO_PCI_ATOMIC_COMP64 (1 << 1)
#define VFIO_PCI_ATOMIC_COMP128 (1 << 2)
struct vfio_region_info {
	uint32_t argsz;
	uint32_t flags;
	uint32_t index;
	uint32_t cap_offset;
	shim_aligned_u64 size;
	shim_aligned_u64 offset;
};
#define VFIO_REGION_INFO_FLAG_READ (1 << 0)
#define VFIO_REGION_INFO_FLAG_WRITE (1 << 1)
#define VFIO_REGION_INFO_FLAG_MMAP (1 << 2)
#define VFIO_REGION_INFO_FLAG_CAPS (1 << 3)
#define VFIO_DEVICE_GET_REGION_INFO SHIM_IO(VFIO_TYPE, VFIO_BASE + 8)
#define VFIO_REGION_INFO_CAP_SPARSE_MMAP 1
struct vfio_region_sparse_mmap_area {
	shim_aligned_u64 offset;
	shim_aligned_u64 size;
};
struct vfio_region_info_cap_sparse_mmap {
	struct vfio_info_cap_header header;
	uint32_t nr_areas;
	uint32_t reserved;
	struct vfio_region_sparse_mmap_area areas[];
};
#define VFIO_REGION_INFO_CAP_TYPE 2
struct vfio_region_info_cap_type {
	struct vfio_info_cap_header header;
	uint32_t type;
	uint32_t subtype;
};
#define VFIO_REGION_TYPE_PCI_VENDOR_TYPE (1 << 31)
#define VFIO_REGION_TYPE_PCI_VENDOR_MASK (0xffff)
#define VFIO_REGION_TYPE_GFX (1)
#define VFIO_REGION_TYPE_CCW (2)
#define VFIO_REGION_TYPE_MIGRATION_DEPRECATED (3)
#define VFIO_REGION_SUBTYPE_INTEL_IGD_OPREGION (1)
#define VFIO_REGION_SUBTYPE_INTEL_IGD_HOST_CFG (2)
#define VFIO_REGION_SUBTYPE_INTEL_IGD_LPC_CFG (3)
#define VFIO_REGION_SUBTYPE_NVIDIA_NVLINK2_RAM (1)
#define VFIO_REGION_SUBTYPE_IBM_NVLINK2_ATSD (1)
#define VFIO_REGION_SUBTYPE_GFX_EDID (1)
struct vfio_region_gfx_edid {
	uint32_t edid_offset;
	uint32_t edid_max_size;
	uint32_t edid_size;
	uint32_t max_xres;
	uint32_t max_yres;
	uint32_t link_state;
};
#define VFIO_DEVICE_GFX_LINK_STATE_UP 1
#define VFIO_DEVICE_GFX_LINK_STATE_DOWN 2
#define VFIO_REGION_SUBTYPE_CCW_ASYNC_CMD (1)
#define VFIO_REGION_SUBTYPE_CCW_SCHIB (2)
#define VFIO_REGION_SUBTYPE_CCW_CRW (3)
#define VFIO_REGION_SUBTYPE_MIGRATION_DEPRECATED (1)
struct vfio_device_migration_info {
	uint32_t device_state;
	uint32_t reserved;
	shim_aligned_u64 pending_bytes;
	shim_aligned_u64 data_offset;
	shim_aligned_u64 data_size;
};
#define VFIO_DEVICE_STATE_V1_STOP (0)
#define VFIO_DEVICE_STATE_V1_RUNNING (1 << 0)
#define VFIO_DEVICE_STATE_V1_SAVING (1 << 1)
#define VFIO_DEVICE_STATE_V1_RESUMING (1 << 2)
#define VFIO_DEVICE_STATE_MASK (VFIO_DEVICE_STATE_V1_RUNNING | VFIO_DEVICE_STATE_V1_SAVING | VFIO_DEVICE_STATE_V1_RESUMING)
#define VFIO_DEVICE_STATE_VALID(state) (state & VFIO_DEVICE_STATE_V1_RESUMING ? (state & VFIO_DEVICE_STATE_MASK) == VFIO_DEVICE_STATE_V1_RESUMING : 1)
#define VFIO_DEVICE_STATE_IS_ERROR(state) ((state & VFIO_DEVICE_STATE_MASK) == (VFIO_DEVICE_STATE_V1_SAVING | VFIO_DEVICE_STATE_V1_RESUMING))
#define VFIO_DEVICE_STATE_SET_ERROR(state) ((state & ~VFIO_DEVICE_STATE_MASK) | VFIO_DEVICE_STATE_V1_SAVING | VFIO_DEVICE_STATE_V1_RESUMING)
#define VFIO_REGION_INFO_CAP_MSIX_MAPPABLE 3
#define VFIO_REGION_INFO_CAP_NVLINK2_SSATGT 4
struct vfio_region_info_cap_nvlink2_ssatgt {
	struct vfio_info_cap_header header;
	shim_aligned_u64 tgt;
};
#define VFIO_REGION_INFO_CAP_NVLINK2_LNKSPD 5
struct vfio_region_info_cap_nvlink2_lnkspd {
	struct vfio_info_cap_header header;
	uint32_t link_speed;
	uint32_t __pad;
};
struct vfio_irq_info {
	uint32_t argsz;
	uint32_t flags;
	uint32_t index;
	uint32_t count;
};
#define VFIO_IRQ_INFO_EVENTFD (1 << 0)
#define VFIO_IRQ_INFO_MASKABLE (1 << 1)
#define VFIO_IRQ_INFO_AUTOMASKED (1 << 2)
#define VFIO_IRQ_INFO_NORESIZE (1 << 3)
#define VFIO_DEVICE_GET_IRQ_INFO SHIM_IO(VFIO_TYPE, VFIO_BASE + 9)
struct vfio_irq_set {
	uint32_t argsz;
	uint32_t flags;
	uint32_t index;
	uint32_t start;
	uint32_t count;
	uint8_t data[];
};
#define VFIO_IRQ_SET_DATA_NONE (1 << 0)
#define VFIO_IRQ_SET_DATA_BOOL (1 << 1)
#define VFIO_IRQ_SET_DATA_EVENTFD (1 << 2)
#define VFIO_IRQ_SET_ACTION_MASK (1 << 3)
#define VFIO_IRQ_SET_ACTION_UNMASK (1 << 4)
#define VFIO_IRQ_SET_ACTION_TRIGGER (1 << 5)
#define VFIO_DEVICE_SET_IRQS SHIM_IO(VFIO_TYPE, VFIO_BASE + 10)
#define VFIO_IRQ_SET_DATA_TYPE_MASK (VFIO_IRQ_SET_DATA_NONE | VFIO_IRQ_SET_DATA_BOOL | VFIO_IRQ_SET_DATA_EVENTFD)
#define VFIO_IRQ_SET_ACTION_TYPE_MASK (VFIO_IRQ_SET_ACTION_MASK | VFIO_IRQ_SET_ACTION_UNMASK | VFIO_IRQ_SET_ACTION_TRIGGER)
#define VFIO_DEVICE_RESET SHIM_IO(VFIO_TYPE, VFIO_BASE + 11)
enum {
	VFIO_PCI_BAR0_REGION_INDEX = 0,
	VFIO_PCI_BAR1_REGION_INDEX = 1,
	VFIO_PCI_BAR2_REGION_INDEX = 2,
	VFIO_PCI_BAR3_REGION_INDEX = 3,
	VFIO_PCI_BAR4_REGION_INDEX = 4,
	VFIO_PCI_BAR5_REGION_INDEX = 5,
	VFIO_PCI_ROM_REGION_INDEX = 6,
	VFIO_PCI_CONFIG_REGION_INDEX = 7,
	VFIO_PCI_VGA_REGION_INDEX = 8,
	VFIO_PCI_NUM_REGIONS = 9,
};
enum {
	VFIO_PCI_INTX_IRQ_INDEX = 0,
	VFIO_PCI_MSI_IRQ_INDEX = 1,
	VFIO_PCI_MSIX_IRQ_INDEX = 2,
	VFIO_PCI_ERR_IRQ_INDEX = 3,
	VFIO_PCI_REQ_IRQ_INDEX = 4,
	VFIO_PCI_NUM_IRQS = 5,
};
enum {
	VFIO_CCW_CONFIG_REGION_INDEX = 0,
	VFIO_CCW_NUM_REGIONS = 1,
};
enum {
	VFIO_CCW_IO_IRQ_INDEX = 0,
	VFIO_CCW_CRW_IRQ_INDEX = 1,
	VFIO_CCW_REQ_IRQ_INDEX = 2,
	VFIO_CCW_NUM_IRQS = 3,
};
enum {
	VFIO_AP_REQ_IRQ_INDEX = 0,
	VFIO_AP_NUM_IRQS = 1,
};
struct vfio_pci_dependent_device {
	union {
		uint32_t group_id;
		uint32_t devid;
	};
	uint16_t segment;
	uint8_t bus;
	uint8_t devfn;
};
#define VFIO_PCI_DEVID_OWNED 0
#define VFIO_PCI_DEVID_NOT_OWNED -1
struct vfio_pci_hot_reset_info {
	uint32_t argsz;
	uint32_t flags;
	uint32_t count;
	struct vfio_pci_dependent_device devices[];
};
#define VFIO_PCI_HOT_RESET_FLAG_DEV_ID (1 << 0)
#define VFIO_PCI_HOT_RESET_FLAG_DEV_ID_OWNED (1 << 1)
#define VFIO_DEVICE_GET_PCI_HOT_RESET_INFO SHIM_IO(VFIO_TYPE, VFIO_BASE + 12)
struct vfio_pci_hot_reset {
	uint32_t argsz;
	uint32_t flags;
	uint32_t count;
	int32_t group_fds[];
};
#define VFIO_DEVICE_PCI_HOT_RESET SHIM_IO(VFIO_TYPE, VFIO_BASE + 13)
struct vfio_device_gfx_plane_info {
	uint32_t argsz;
	uint32_t flags;
	uint32_t drm_plane_type;
	uint32_t drm_format;
	shim_aligned_u64 drm_format_mod;
	uint32_t width;
	uint32_t height;
	uint32_t stride;
	uint32_t size;
	uint32_t x_pos;
	uint32_t y_pos;
	uint32_t x_hot;
	uint32_t y_hot;
	union {
		uint32_t region_index;
		uint32_t dmabuf_id;
	};
	uint32_t reserved;
};
#define VFIO_GFX_PLANE_TYPE_PROBE (1 << 0)
#define VFIO_GFX_PLANE_TYPE_DMABUF (1 << 1)
#define VFIO_GFX_PLANE_TYPE_REGION (1 << 2)
#define VFIO_DEVICE_QUERY_GFX_PLANE SHIM_IO(VFIO_TYPE, VFIO_BASE + 14)
#define VFIO_DEVICE_GET_GFX_DMABUF SHIM_IO(VFIO_TYPE, VFIO_BASE + 15)
struct vfio_device_ioeventfd {
	uint32_t argsz;
	uint32_t flags;
	shim_aligned_u64 offset;
	shim_aligned_u64 data;
	int32_t fd;
	uint32_t reserved;
};
#define VFIO_DEVICE_IOEVENTFD_8 (1 << 0)
#define VFIO_DEVICE_IOEVENTFD_16 (1 << 1)
#define VFIO_DEVICE_IOEVENTFD_32 (1 << 2)
#define VFIO_DEVICE_IOEVENTFD_64 (1 << 3)
#define VFIO_DEVICE_IOEVENTFD_SIZE_MASK (0xf)
#define VFIO_DEVICE_IOEVENTFD SHIM_IO(VFIO_TYPE, VFIO_BASE + 16)
struct vfio_device_feature {
	uint32_t argsz;
	uint32_t flags;
	uint8_t data[];
};
#define VFIO_DEVICE_FEATURE_MASK (0xffff)
#define VFIO_DEVICE_FEATURE_GET (1 << 16)
#define VFIO_DEVICE_FEATURE_SET (1 << 17)
#define VFIO_DEVICE_FEATURE_PROBE (1 << 18)
#define VFIO_DEVICE_FEATURE SHIM_IO(VFIO_TYPE, VFIO_BASE + 17)
struct vfio_device_bind_iommufd {
	uint32_t argsz;
	uint32_t flags;
	int32_t iommufd;
	uint32_t out_devid;
};
#define VFIO_DEVICE_BIND_IOMMUFD SHIM_IO(VFIO_TYPE, VFIO_BASE + 18)
struct vfio_device_attach_iommufd_pt {
	uint32_t argsz;
	uint32_t flags;
	uint32_t pt_id;
};
#define VFIO_DEVICE_ATTACH_IOMMUFD_PT SHIM_IO(VFIO_TYPE, VFIO_BASE + 19)
struct vfio_device_detach_iommufd_pt {
	uint32_t argsz;
	uint32_t flags;
};
#define VFIO_DEVICE_DETACH_IOMMUFD_PT SHIM_IO(VFIO_TYPE, VFIO_BASE + 20)
#define VFIO_DEVICE_FEATURE_PCI_VF_TOKEN (0)
struct vfio_device_feature_migration {
	shim_aligned_u64 flags;
};
#define VFIO_MIGRATION_STOP_COPY (1 << 0)
#define VFIO_MIGRATION_P2P (1 << 1)
#define VFIO_MIGRATION_PRE_COPY (1 << 2)
#define VFIO_DEVICE_FEATURE_MIGRATION 1
struct vfio_device_feature_mig_state {
	uint32_t device_state;
	int32_t data_fd;
};
#define VFIO_DEVICE_FEATURE_MIG_DEVICE_STATE 2
enum vfio_device_mig_state {
	VFIO_DEVICE_STATE_ERROR = 0,
	VFIO_DEVICE_STATE_STOP = 1,
	VFIO_DEVICE_STATE_RUNNING = 2,
	VFIO_DEVICE_STATE_STOP_COPY = 3,
	VFIO_DEVICE_STATE_RESUMING = 4,
	VFIO_DEVICE_STATE_RUNNING_P2P = 5,
	VFIO_DEVICE_STATE_PRE_COPY = 6,
	VFIO_DEVICE_STATE_PRE_COPY_P2P = 7,
	VFIO_DEVICE_STATE_NR = 8,
};
struct vfio_precopy_info {
	uint32_t argsz;
	uint32_t flags;
	shim_aligned_u64 initial_bytes;
	shim_aligned_u64 dirty_bytes;
};
#define VFIO_MIG_GET_PRECOPY_INFO SHIM_IO(VFIO_TYPE, VFIO_BASE + 21)
#define VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY 3
struct vfio_device_low_power_entry_with_wakeup {
	int32_t wakeup_eventfd;
	uint32_t reserved;
};
#define VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY_WITH_WAKEUP 4
#define VFIO_DEVICE_FEATURE_LOW_POWER_EXIT 5
struct vfio_device_feature_dma_logging_control {
	shim_aligned_u64 page_size;
	uint32_t num_ranges;
	uint32_t __reserved;
	shim_aligned_u64 ranges;
};
struct vfio_device_feature_dma_logging_range {
	shim_aligned_u64 iova;
	shim_aligned_u64 length;
};
#define VFIO_DEVICE_FEATURE_DMA_LOGGING_START 6
#define VFIO_DEVICE_FEATURE_DMA_LOGGING_STOP 7
struct vfio_device_feature_dma_logging_report {
	shim_aligned_u64 iova;
	shim_aligned_u64 length;
	shim_aligned_u64 page_size;
	shim_aligned_u64 bitmap;
};
#define VFIO_DEVICE_FEATURE_DMA_LOGGING_REPORT 8
struct vfio_device_feature_mig_data_size {
	shim_aligned_u64 stop_copy_length;
};
#define VFIO_DEVICE_FEATURE_MIG_DATA_SIZE 9
struct vfio_device_feature_bus_master {
	uint32_t op;
};
#define VFIO_DEVICE_FEATURE_CLEAR_MASTER 0
#define VFIO_DEVICE_FEATURE_SET_MASTER 1
#define VFIO_DEVICE_FEATURE_BUS_MASTER 10
struct vfio_iommu_type1_info {
	uint32_t argsz;
	uint32_t flags;
	shim_aligned_u64 iova_pgsizes;
	uint32_t cap_offset;
	uint32_t pad;
};
#define VFIO_IOMMU_INFO_PGSIZES (1 << 0)
#define VFIO_IOMMU_INFO_CAPS (1 << 1)
#define VFIO_IOMMU_TYPE1_INFO_CAP_IOVA_RANGE 1
struct vfio_iova_range {
	uint64_t start;
	uint64_t end;
};
struct vfio_iommu_type1_info_cap_iova_range {
	struct vfio_info_cap_header header;
	uint32_t nr_iovas;
	uint32_t reserved;
	struct vfio_iova_range iova_ranges[];
};
#define VFIO_IOMMU_TYPE1_INFO_CAP_MIGRATION 2
struct vfio_iommu_type1_info_cap_migration {
	struct vfio_info_cap_header header;
	uint32_t flags;
	uint64_t pgsize_bitmap;
	uint64_t max_dirty_bitmap_size;
};
#define VFIO_IOMMU_TYPE1_INFO_DMA_AVAIL 3
struct vfio_iommu_type1_info_dma_avail {
	struct vfio_info_cap_header header;
	uint32_t avail;
};
#define VFIO_IOMMU_GET_INFO SHIM_IO(VFIO_TYPE, VFIO_BASE + 12)
struct vfio_iommu_type1_dma_map {
	uint32_t argsz;
	uint32_t flags;
	uint64_t vaddr;
	uint64_t iova;
	uint64_t size;
};
#define VFIO_DMA_MAP_FLAG_READ (1 << 0)
#define VFIO_DMA_MAP_FLAG_WRITE (1 << 1)
#define VFIO_DMA_MAP_FLAG_VADDR (1 << 2)
#define VFIO_IOMMU_MAP_DMA SHIM_IO(VFIO_TYPE, VFIO_BASE + 13)
struct vfio_bitmap {
	uint64_t pgsize;
	uint64_t size;
	uint64_t *data;
};
struct vfio_iommu_type1_dma_unmap {
	uint32_t argsz;
	uint32_t flags;
	uint64_t iova;
	uint64_t size;
	uint8_t data[];
};
#define VFIO_DMA_UNMAP_FLAG_GET_DIRTY_BITMAP (1 << 0)
#define VFIO_DMA_UNMAP_FLAG_ALL (1 << 1)
#define VFIO_DMA_UNMAP_FLAG_VADDR (1 << 2)
#define VFIO_IOMMU_UNMAP_DMA SHIM_IO(VFIO_TYPE, VFIO_BASE + 14)
#define VFIO_IOMMU_ENABLE SHIM_IO(VFIO_TYPE, VFIO_BASE + 15)
#define VFIO_IOMMU_DISABLE SHIM_IO(VFIO_TYPE, VFIO_BASE + 16)
struct vfio_iommu_type1_dirty_bitmap {
	uint32_t argsz;
	uint32_t flags;
	uint8_t data[];
};
#define VFIO_IOMMU_DIRTY_PAGES_FLAG_START (1 << 0)
#define VFIO_IOMMU_DIRTY_PAGES_FLAG_STOP (1 << 1)
#define VFIO_IOMMU_DIRTY_PAGES_FLAG_GET_BITMAP (1 << 2)
struct vfio_iommu_type1_dirty_bitmap_get {
	uint64_t iova;
	uint64_t size;
	struct vfio_bitmap bitmap;
};
#define VFIO_IOMMU_DIRTY_PAGES SHIM_IO(VFIO_TYPE, VFIO_BASE + 17)
struct vfio_iommu_spapr_tce_ddw_info {
	uint64_t pgsizes;
	uint32_t max_dynamic_windows_supported;
	uint32_t levels;
};
struct vfio_iommu_spapr_tce_info {
	uint32_t argsz;
	uint32_t flags;
	uint32_t dma32_window_start;
	uint32_t dma32_window_size;
	struct vfio_iommu_spapr_tce_ddw_info ddw;
};
#define VFIO_IOMMU_SPAPR_INFO_DDW (1 << 0)
#define VFIO_IOMMU_SPAPR_TCE_GET_INFO SHIM_IO(VFIO_TYPE, VFIO_BASE + 12)
struct vfio_eeh_pe_err {
	uint32_t type;
	uint32_t func;
	uint64_t addr;
	uint64_t mask;
};
struct vfio_eeh_pe_op {
	uint32_t argsz;
	uint32_t flags;
	uint32_t op;
	union {
		struct vfio_eeh_pe_err err;
	};
};
#define VFIO_EEH_PE_DISABLE 0
#define VFIO_EEH_PE_ENABLE 1
#define VFIO_EEH_PE_UNFREEZE_IO 2
#define VFIO_EEH_PE_UNFREEZE_DMA 3
#define VFIO_EEH_PE_GET_STATE 4
#define VFIO_EEH_PE_STATE_NORMAL 0
#define VFIO_EEH_PE_STATE_RESET 1
#define VFIO_EEH_PE_STATE_STOPPED 2
#define VFIO_EEH_PE_STATE_STOPPED_DMA 4
#define VFIO_EEH_PE_STATE_UNAVAIL 5
#define VFIO_EEH_PE_RESET_DEACTIVATE 5
#define VFIO_EEH_PE_RESET_HOT 6
#define VFIO_EEH_PE_RESET_FUNDAMENTAL 7
#define VFIO_EEH_PE_CONFIGURE 8
#define VFIO_EEH_PE_INJECT_ERR 9
#define VFIO_EEH_PE_OP SHIM_IO(VFIO_TYPE, VFIO_BASE + 21)
struct vfio_iommu_spapr_register_memory {
	uint32_t argsz;
	uint32_t flags;
	uint64_t vaddr;
	uint64_t size;
};
#define VFIO_IOMMU_SPAPR_REGISTER_MEMORY SHIM_IO(VFIO_TYPE, VFIO_BASE + 17)
#define VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY SHIM_IO(VFIO_TYPE, VFIO_BASE + 18)
struct vfio_iommu_spapr_tce_create {
	uint32_t argsz;
	uint32_t flags;
	uint32_t page_shift;
	uint32_t __resv1;
	uint64_t window_size;
	uint32_t levels;
	uint32_t __resv2;
	uint64_t start_addr;
};
#define VFIO_IOMMU_SPAPR_TCE_CREATE SHIM_IO(VFIO_TYPE, VFIO_BASE + 19)
struct vfio_iommu_spapr_tce_remove {
	uint32_t argsz;
	uint32_t flags;
	uint64_t start_addr;
};
#define VFIO_IOMMU_SPAPR_TCE_REMOVE SHIM_IO(VFIO_TYPE, VFIO_BASE + 20)

/* The layout is the contract. */
_Static_assert(sizeof(struct vfio_info_cap_header) == 8, "struct vfio_info_cap_header");
_Static_assert(__builtin_offsetof(struct vfio_info_cap_header, id) == 0, "struct vfio_info_cap_header.id");
_Static_assert(__builtin_offsetof(struct vfio_info_cap_header, version) == 2, "struct vfio_info_cap_header.version");
_Static_assert(__builtin_offsetof(struct vfio_info_cap_header, next) == 4, "struct vfio_info_cap_header.next");
_Static_assert(sizeof(struct vfio_group_status) == 8, "struct vfio_group_status");
_Static_assert(__builtin_offsetof(struct vfio_group_status, argsz) == 0, "struct vfio_group_status.argsz");
_Static_assert(__builtin_offsetof(struct vfio_group_status, flags) == 4, "struct vfio_group_status.flags");
_Static_assert(sizeof(struct vfio_device_info) == 24, "struct vfio_device_info");
_Static_assert(__builtin_offsetof(struct vfio_device_info, argsz) == 0, "struct vfio_device_info.argsz");
_Static_assert(__builtin_offsetof(struct vfio_device_info, flags) == 4, "struct vfio_device_info.flags");
_Static_assert(__builtin_offsetof(struct vfio_device_info, num_regions) == 8, "struct vfio_device_info.num_regions");
_Static_assert(__builtin_offsetof(struct vfio_device_info, num_irqs) == 12, "struct vfio_device_info.num_irqs");
_Static_assert(__builtin_offsetof(struct vfio_device_info, cap_offset) == 16, "struct vfio_device_info.cap_offset");
_Static_assert(__builtin_offsetof(struct vfio_device_info, pad) == 20, "struct vfio_device_info.pad");
_Static_assert(sizeof(struct vfio_device_info_cap_pci_atomic_comp) == 16, "struct vfio_device_info_cap_pci_atomic_comp");
_Static_assert(__builtin_offsetof(struct vfio_device_info_cap_pci_atomic_comp, header) == 0, "struct vfio_device_info_cap_pci_atomic_comp.header");
_Static_assert(__builtin_offsetof(struct vfio_device_info_cap_pci_atomic_comp, flags) == 8, "struct vfio_device_info_cap_pci_atomic_comp.flags");
_Static_assert(__builtin_offsetof(struct vfio_device_info_cap_pci_atomic_comp, reserved) == 12, "struct vfio_device_info_cap_pci_atomic_comp.reserved");
_Static_assert(sizeof(struct vfio_region_info) == 32, "struct vfio_region_info");
_Static_assert(__builtin_offsetof(struct vfio_region_info, argsz) == 0, "struct vfio_region_info.argsz");
_Static_assert(__builtin_offsetof(struct vfio_region_info, flags) == 4, "struct vfio_region_info.flags");
_Static_assert(__builtin_offsetof(struct vfio_region_info, index) == 8, "struct vfio_region_info.index");
_Static_assert(__builtin_offsetof(struct vfio_region_info, cap_offset) == 12, "struct vfio_region_info.cap_offset");
_Static_assert(__builtin_offsetof(struct vfio_region_info, size) == 16, "struct vfio_region_info.size");
_Static_assert(__builtin_offsetof(struct vfio_region_info, offset) == 24, "struct vfio_region_info.offset");
_Static_assert(sizeof(struct vfio_region_sparse_mmap_area) == 16, "struct vfio_region_sparse_mmap_area");
_Static_assert(__builtin_offsetof(struct vfio_region_sparse_mmap_area, offset) == 0, "struct vfio_region_sparse_mmap_area.offset");
_Static_assert(__builtin_offsetof(struct vfio_region_sparse_mmap_area, size) == 8, "struct vfio_region_sparse_mmap_area.size");
_Static_assert(sizeof(struct vfio_region_info_cap_sparse_mmap) == 16, "struct vfio_region_info_cap_sparse_mmap");
_Static_assert(__builtin_offsetof(struct vfio_region_info_cap_sparse_mmap, header) == 0, "struct vfio_region_info_cap_sparse_mmap.header");
_Static_assert(__builtin_offsetof(struct vfio_region_info_cap_sparse_mmap, nr_areas) == 8, "struct vfio_region_info_cap_sparse_mmap.nr_areas");
_Static_assert(__builtin_offsetof(struct vfio_region_info_cap_sparse_mmap, reserved) == 12, "struct vfio_region_info_cap_sparse_mmap.reserved");
_Static_assert(__builtin_offsetof(struct vfio_region_info_cap_sparse_mmap, areas) == 16, "struct vfio_region_info_cap_sparse_mmap.areas");
_Static_assert(sizeof(struct vfio_region_info_cap_type) == 16, "struct vfio_region_info_cap_type");
_Static_assert(__builtin_offsetof(struct vfio_region_info_cap_type, header) == 0, "struct vfio_region_info_cap_type.header");
_Static_assert(__builtin_offsetof(struct vfio_region_info_cap_type, type) == 8, "struct vfio_region_info_cap_type.type");
_Static_assert(__builtin_offsetof(struct vfio_region_info_cap_type, subtype) == 12, "struct vfio_region_info_cap_type.subtype");
_Static_assert(sizeof(struct vfio_region_gfx_edid) == 24, "struct vfio_region_gfx_edid");
_Static_assert(__builtin_offsetof(struct vfio_region_gfx_edid, edid_offset) == 0, "struct vfio_region_gfx_edid.edid_offset");
_Static_assert(__builtin_offsetof(struct vfio_region_gfx_edid, edid_max_size) == 4, "struct vfio_region_gfx_edid.edid_max_size");
_Static_assert(__builtin_offsetof(struct vfio_region_gfx_edid, edid_size) == 8, "struct vfio_region_gfx_edid.edid_size");
_Static_assert(__builtin_offsetof(struct vfio_region_gfx_edid, max_xres) == 12, "struct vfio_region_gfx_edid.max_xres");
_Static_assert(__builtin_offsetof(struct vfio_region_gfx_edid, max_yres) == 16, "struct vfio_region_gfx_edid.max_yres");
_Static_assert(__builtin_offsetof(struct vfio_region_gfx_edid, link_state) == 20, "struct vfio_region_gfx_edid.link_state");
_Static_assert(sizeof(struct vfio_device_migration_info) == 32, "struct vfio_device_migration_info");
_Static_assert(__builtin_offsetof(struct vfio_device_migration_info, device_state) == 0, "struct vfio_device_migration_info.device_state");
_Static_assert(__builtin_offsetof(struct vfio_device_migration_info, reserved) == 4, "struct vfio_device_migration_info.reserved");
_Static_assert(__builtin_offsetof(struct vfio_device_migration_info, pending_bytes) == 8, "struct vfio_device_migration_info.pending_bytes");
_Static_assert(__builtin_offsetof(struct vfio_device_migration_info, data_offset) == 16, "struct vfio_device_migration_info.data_offset");
_Static_assert(__builtin_offsetof(struct vfio_device_migration_info, data_size) == 24, "struct vfio_device_migration_info.data_size");
_Static_assert(sizeof(struct vfio_region_info_cap_nvlink2_ssatgt) == 16, "struct vfio_region_info_cap_nvlink2_ssatgt");
_Static_assert(__builtin_offsetof(struct vfio_region_info_cap_nvlink2_ssatgt, header) == 0, "struct vfio_region_info_cap_nvlink2_ssatgt.header");
_Static_assert(__builtin_offsetof(struct vfio_region_info_cap_nvlink2_ssatgt, tgt) == 8, "struct vfio_region_info_cap_nvlink2_ssatgt.tgt");
_Static_assert(sizeof(struct vfio_region_info_cap_nvlink2_lnkspd) == 16, "struct vfio_region_info_cap_nvlink2_lnkspd");
_Static_assert(__builtin_offsetof(struct vfio_region_info_cap_nvlink2_lnkspd, header) == 0, "struct vfio_region_info_cap_nvlink2_lnkspd.header");
_Static_assert(__builtin_offsetof(struct vfio_region_info_cap_nvlink2_lnkspd, link_speed) == 8, "struct vfio_region_info_cap_nvlink2_lnkspd.link_speed");
_Static_assert(__builtin_offsetof(struct vfio_region_info_cap_nvlink2_lnkspd, __pad) == 12, "struct vfio_region_info_cap_nvlink2_lnkspd.__pad");
_Static_assert(sizeof(struct vfio_irq_info) == 16, "struct vfio_irq_info");
_Static_assert(__builtin_offsetof(struct vfio_irq_info, argsz) == 0, "struct vfio_irq_info.argsz");
_Static_assert(__builtin_offsetof(struct vfio_irq_info, flags) == 4, "struct vfio_irq_info.flags");
_Static_assert(__builtin_offsetof(struct vfio_irq_info, index) == 8, "struct vfio_irq_info.index");
_Static_assert(__builtin_offsetof(struct vfio_irq_info, count) == 12, "struct vfio_irq_info.count");
_Static_assert(sizeof(struct vfio_irq_set) == 20, "struct vfio_irq_set");
_Static_assert(__builtin_offsetof(struct vfio_irq_set, argsz) == 0, "struct vfio_irq_set.argsz");
_Static_assert(__builtin_offsetof(struct vfio_irq_set, flags) == 4, "struct vfio_irq_set.flags");
_Static_assert(__builtin_offsetof(struct vfio_irq_set, index) == 8, "struct vfio_irq_set.index");
_Static_assert(__builtin_offsetof(struct vfio_irq_set, start) == 12, "struct vfio_irq_set.start");
_Static_assert(__builtin_offsetof(struct vfio_irq_set, count) == 16, "struct vfio_irq_set.count");
_Static_assert(__builtin_offsetof(struct vfio_irq_set, data) == 20, "struct vfio_irq_set.data");
_Static_assert(sizeof(struct vfio_pci_dependent_device) == 8, "struct vfio_pci_dependent_device");
_Static_assert(__builtin_offsetof(struct vfio_pci_dependent_device, group_id) == 0, "struct vfio_pci_dependent_device.group_id");
_Static_assert(__builtin_offsetof(struct vfio_pci_dependent_device, devid) == 0, "struct vfio_pci_dependent_device.devid");
_Static_assert(__builtin_offsetof(struct vfio_pci_dependent_device, segment) == 4, "struct vfio_pci_dependent_device.segment");
_Static_assert(__builtin_offsetof(struct vfio_pci_dependent_device, bus) == 6, "struct vfio_pci_dependent_device.bus");
_Static_assert(__builtin_offsetof(struct vfio_pci_dependent_device, devfn) == 7, "struct vfio_pci_dependent_device.devfn");
_Static_assert(sizeof(struct vfio_pci_hot_reset_info) == 12, "struct vfio_pci_hot_reset_info");
_Static_assert(__builtin_offsetof(struct vfio_pci_hot_reset_info, argsz) == 0, "struct vfio_pci_hot_reset_info.argsz");
_Static_assert(__builtin_offsetof(struct vfio_pci_hot_reset_info, flags) == 4, "struct vfio_pci_hot_reset_info.flags");
_Static_assert(__builtin_offsetof(struct vfio_pci_hot_reset_info, count) == 8, "struct vfio_pci_hot_reset_info.count");
_Static_assert(__builtin_offsetof(struct vfio_pci_hot_reset_info, devices) == 12, "struct vfio_pci_hot_reset_info.devices");
_Static_assert(sizeof(struct vfio_pci_hot_reset) == 12, "struct vfio_pci_hot_reset");
_Static_assert(__builtin_offsetof(struct vfio_pci_hot_reset, argsz) == 0, "struct vfio_pci_hot_reset.argsz");
_Static_assert(__builtin_offsetof(struct vfio_pci_hot_reset, flags) == 4, "struct vfio_pci_hot_reset.flags");
_Static_assert(__builtin_offsetof(struct vfio_pci_hot_reset, count) == 8, "struct vfio_pci_hot_reset.count");
_Static_assert(__builtin_offsetof(struct vfio_pci_hot_reset, group_fds) == 12, "struct vfio_pci_hot_reset.group_fds");
_Static_assert(sizeof(struct vfio_device_gfx_plane_info) == 64, "struct vfio_device_gfx_plane_info");
_Static_assert(__builtin_offsetof(struct vfio_device_gfx_plane_info, argsz) == 0, "struct vfio_device_gfx_plane_info.argsz");
_Static_assert(__builtin_offsetof(struct vfio_device_gfx_plane_info, flags) == 4, "struct vfio_device_gfx_plane_info.flags");
_Static_assert(__builtin_offsetof(struct vfio_device_gfx_plane_info, drm_plane_type) == 8, "struct vfio_device_gfx_plane_info.drm_plane_type");
_Static_assert(__builtin_offsetof(struct vfio_device_gfx_plane_info, drm_format) == 12, "struct vfio_device_gfx_plane_info.drm_format");
_Static_assert(__builtin_offsetof(struct vfio_device_gfx_plane_info, drm_format_mod) == 16, "struct vfio_device_gfx_plane_info.drm_format_mod");
_Static_assert(__builtin_offsetof(struct vfio_device_gfx_plane_info, width) == 24, "struct vfio_device_gfx_plane_info.width");
_Static_assert(__builtin_offsetof(struct vfio_device_gfx_plane_info, height) == 28, "struct vfio_device_gfx_plane_info.height");
_Static_assert(__builtin_offsetof(struct vfio_device_gfx_plane_info, stride) == 32, "struct vfio_device_gfx_plane_info.stride");
_Static_assert(__builtin_offsetof(struct vfio_device_gfx_plane_info, size) == 36, "struct vfio_device_gfx_plane_info.size");
_Static_assert(__builtin_offsetof(struct vfio_device_gfx_plane_info, x_pos) == 40, "struct vfio_device_gfx_plane_info.x_pos");
_Static_assert(__builtin_offsetof(struct vfio_device_gfx_plane_info, y_pos) == 44, "struct vfio_device_gfx_plane_info.y_pos");
_Static_assert(__builtin_offsetof(struct vfio_device_gfx_plane_info, x_hot) == 48, "struct vfio_device_gfx_plane_info.x_hot");
_Static_assert(__builtin_offsetof(struct vfio_device_gfx_plane_info, y_hot) == 52, "struct vfio_device_gfx_plane_info.y_hot");
_Static_assert(__builtin_offsetof(struct vfio_device_gfx_plane_info, region_index) == 56, "struct vfio_device_gfx_plane_info.region_index");
_Static_assert(__builtin_offsetof(struct vfio_device_gfx_plane_info, dmabuf_id) == 56, "struct vfio_device_gfx_plane_info.dmabuf_id");
_Static_assert(__builtin_offsetof(struct vfio_device_gfx_plane_info, reserved) == 60, "struct vfio_device_gfx_plane_info.reserved");
_Static_assert(sizeof(struct vfio_device_ioeventfd) == 32, "struct vfio_device_ioeventfd");
_Static_assert(__builtin_offsetof(struct vfio_device_ioeventfd, argsz) == 0, "struct vfio_device_ioeventfd.argsz");
_Static_assert(__builtin_offsetof(struct vfio_device_ioeventfd, flags) == 4, "struct vfio_device_ioeventfd.flags");
_Static_assert(__builtin_offsetof(struct vfio_device_ioeventfd, offset) == 8, "struct vfio_device_ioeventfd.offset");
_Static_assert(__builtin_offsetof(struct vfio_device_ioeventfd, data) == 16, "struct vfio_device_ioeventfd.data");
_Static_assert(__builtin_offsetof(struct vfio_device_ioeventfd, fd) == 24, "struct vfio_device_ioeventfd.fd");
_Static_assert(__builtin_offsetof(struct vfio_device_ioeventfd, reserved) == 28, "struct vfio_device_ioeventfd.reserved");
_Static_assert(sizeof(struct vfio_device_feature) == 8, "struct vfio_device_feature");
_Static_assert(__builtin_offsetof(struct vfio_device_feature, argsz) == 0, "struct vfio_device_feature.argsz");
_Static_assert(__builtin_offsetof(struct vfio_device_feature, flags) == 4, "struct vfio_device_feature.flags");
_Static_assert(__builtin_offsetof(struct vfio_device_feature, data) == 8, "struct vfio_device_feature.data");
_Static_assert(sizeof(struct vfio_device_bind_iommufd) == 16, "struct vfio_device_bind_iommufd");
_Static_assert(__builtin_offsetof(struct vfio_device_bind_iommufd, argsz) == 0, "struct vfio_device_bind_iommufd.argsz");
_Static_assert(__builtin_offsetof(struct vfio_device_bind_iommufd, flags) == 4, "struct vfio_device_bind_iommufd.flags");
_Static_assert(__builtin_offsetof(struct vfio_device_bind_iommufd, iommufd) == 8, "struct vfio_device_bind_iommufd.iommufd");
_Static_assert(__builtin_offsetof(struct vfio_device_bind_iommufd, out_devid) == 12, "struct vfio_device_bind_iommufd.out_devid");
_Static_assert(sizeof(struct vfio_device_attach_iommufd_pt) == 12, "struct vfio_device_attach_iommufd_pt");
_Static_assert(__builtin_offsetof(struct vfio_device_attach_iommufd_pt, argsz) == 0, "struct vfio_device_attach_iommufd_pt.argsz");
_Static_assert(__builtin_offsetof(struct vfio_device_attach_iommufd_pt, flags) == 4, "struct vfio_device_attach_iommufd_pt.flags");
_Static_assert(__builtin_offsetof(struct vfio_device_attach_iommufd_pt, pt_id) == 8, "struct vfio_device_attach_iommufd_pt.pt_id");
_Static_assert(sizeof(struct vfio_device_detach_iommufd_pt) == 8, "struct vfio_device_detach_iommufd_pt");
_Static_assert(__builtin_offsetof(struct vfio_device_detach_iommufd_pt, argsz) == 0, "struct vfio_device_detach_iommufd_pt.argsz");
_Static_assert(__builtin_offsetof(struct vfio_device_detach_iommufd_pt, flags) == 4, "struct vfio_device_detach_iommufd_pt.flags");
_Static_assert(sizeof(struct vfio_device_feature_migration) == 8, "struct vfio_device_feature_migration");
_Static_assert(__builtin_offsetof(struct vfio_device_feature_migration, flags) == 0, "struct vfio_device_feature_migration.flags");
_Static_assert(sizeof(struct vfio_device_feature_mig_state) == 8, "struct vfio_device_feature_mig_state");
_Static_assert(__builtin_offsetof(struct vfio_device_feature_mig_state, device_state) == 0, "struct vfio_device_feature_mig_state.device_state");
_Static_assert(__builtin_offsetof(struct vfio_device_feature_mig_state, data_fd) == 4, "struct vfio_device_feature_mig_state.data_fd");
_Static_assert(sizeof(struct vfio_precopy_info) == 24, "struct vfio_precopy_info");
_Static_assert(__builtin_offsetof(struct vfio_precopy_info, argsz) == 0, "struct vfio_precopy_info.argsz");
_Static_assert(__builtin_offsetof(struct vfio_precopy_info, flags) == 4, "struct vfio_precopy_info.flags");
_Static_assert(__builtin_offsetof(struct vfio_precopy_info, initial_bytes) == 8, "struct vfio_precopy_info.initial_bytes");
_Static_assert(__builtin_offsetof(struct vfio_precopy_info, dirty_bytes) == 16, "struct vfio_precopy_info.dirty_bytes");
_Static_assert(sizeof(struct vfio_device_low_power_entry_with_wakeup) == 8, "struct vfio_device_low_power_entry_with_wakeup");
_Static_assert(__builtin_offsetof(struct vfio_device_low_power_entry_with_wakeup, wakeup_eventfd) == 0, "struct vfio_device_low_power_entry_with_wakeup.wakeup_eventfd");
_Static_assert(__builtin_offsetof(struct vfio_device_low_power_entry_with_wakeup, reserved) == 4, "struct vfio_device_low_power_entry_with_wakeup.reserved");
_Static_assert(sizeof(struct vfio_device_feature_dma_logging_control) == 24, "struct vfio_device_feature_dma_logging_control");
_Static_assert(__builtin_offsetof(struct vfio_device_feature_dma_logging_control, page_size) == 0, "struct vfio_device_feature_dma_logging_control.page_size");
_Static_assert(__builtin_offsetof(struct vfio_device_feature_dma_logging_control, num_ranges) == 8, "struct vfio_device_feature_dma_logging_control.num_ranges");
_Static_assert(__builtin_offsetof(struct vfio_device_feature_dma_logging_control, __reserved) == 12, "struct vfio_device_feature_dma_logging_control.__reserved");
_Static_assert(__builtin_offsetof(struct vfio_device_feature_dma_logging_control, ranges) == 16, "struct vfio_device_feature_dma_logging_control.ranges");
_Static_assert(sizeof(struct vfio_device_feature_dma_logging_range) == 16, "struct vfio_device_feature_dma_logging_range");
_Static_assert(__builtin_offsetof(struct vfio_device_feature_dma_logging_range, iova) == 0, "struct vfio_device_feature_dma_logging_range.iova");
_Static_assert(__builtin_offsetof(struct vfio_device_feature_dma_logging_range, length) == 8, "struct vfio_device_feature_dma_logging_range.length");
_Static_assert(sizeof(struct vfio_device_feature_dma_logging_report) == 32, "struct vfio_device_feature_dma_logging_report");
_Static_assert(__builtin_offsetof(struct vfio_device_feature_dma_logging_report, iova) == 0, "struct vfio_device_feature_dma_logging_report.iova");
_Static_assert(__builtin_offsetof(struct vfio_device_feature_dma_logging_report, length) == 8, "struct vfio_device_feature_dma_logging_report.length");
_Static_assert(__builtin_offsetof(struct vfio_device_feature_dma_logging_report, page_size) == 16, "struct vfio_device_feature_dma_logging_report.page_size");
_Static_assert(__builtin_offsetof(struct vfio_device_feature_dma_logging_report, bitmap) == 24, "struct vfio_device_feature_dma_logging_report.bitmap");
_Static_assert(sizeof(struct vfio_device_feature_mig_data_size) == 8, "struct vfio_device_feature_mig_data_size");
_Static_assert(__builtin_offsetof(struct vfio_device_feature_mig_data_size, stop_copy_length) == 0, "struct vfio_device_feature_mig_data_size.stop_copy_length");
_Static_assert(sizeof(struct vfio_device_feature_bus_master) == 4, "struct vfio_device_feature_bus_master");
_Static_assert(__builtin_offsetof(struct vfio_device_feature_bus_master, op) == 0, "struct vfio_device_feature_bus_master.op");
_Static_assert(sizeof(struct vfio_iommu_type1_info) == 24, "struct vfio_iommu_type1_info");
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_info, argsz) == 0, "struct vfio_iommu_type1_info.argsz");
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_info, flags) == 4, "struct vfio_iommu_type1_info.flags");
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_info, iova_pgsizes) == 8, "struct vfio_iommu_type1_info.iova_pgsizes");
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_info, cap_offset) == 16, "struct vfio_iommu_type1_info.cap_offset");
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_info, pad) == 20, "struct vfio_iommu_type1_info.pad");
_Static_assert(sizeof(struct vfio_iova_range) == 16, "struct vfio_iova_range");
_Static_assert(__builtin_offsetof(struct vfio_iova_range, start) == 0, "struct vfio_iova_range.start");
_Static_assert(__builtin_offsetof(struct vfio_iova_range, end) == 8, "struct vfio_iova_range.end");
_Static_assert(sizeof(struct vfio_iommu_type1_info_cap_iova_range) == 16, "struct vfio_iommu_type1_info_cap_iova_range");
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_info_cap_iova_range, header) == 0, "struct vfio_iommu_type1_info_cap_iova_range.header");
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_info_cap_iova_range, nr_iovas) == 8, "struct vfio_iommu_type1_info_cap_iova_range.nr_iovas");
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_info_cap_iova_range, reserved) == 12, "struct vfio_iommu_type1_info_cap_iova_range.reserved");
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_info_cap_iova_range, iova_ranges) == 16, "struct vfio_iommu_type1_info_cap_iova_range.iova_ranges");
#if defined(__i386__)
_Static_assert(sizeof(struct vfio_iommu_type1_info_cap_migration) == 28, "struct vfio_iommu_type1_info_cap_migration");
#else
_Static_assert(sizeof(struct vfio_iommu_type1_info_cap_migration) == 32, "struct vfio_iommu_type1_info_cap_migration");
#endif
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_info_cap_migration, header) == 0, "struct vfio_iommu_type1_info_cap_migration.header");
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_info_cap_migration, flags) == 8, "struct vfio_iommu_type1_info_cap_migration.flags");
#if defined(__i386__)
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_info_cap_migration, pgsize_bitmap) == 12, "struct vfio_iommu_type1_info_cap_migration.pgsize_bitmap");
#else
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_info_cap_migration, pgsize_bitmap) == 16, "struct vfio_iommu_type1_info_cap_migration.pgsize_bitmap");
#endif
#if defined(__i386__)
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_info_cap_migration, max_dirty_bitmap_size) == 20, "struct vfio_iommu_type1_info_cap_migration.max_dirty_bitmap_size");
#else
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_info_cap_migration, max_dirty_bitmap_size) == 24, "struct vfio_iommu_type1_info_cap_migration.max_dirty_bitmap_size");
#endif
_Static_assert(sizeof(struct vfio_iommu_type1_info_dma_avail) == 12, "struct vfio_iommu_type1_info_dma_avail");
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_info_dma_avail, header) == 0, "struct vfio_iommu_type1_info_dma_avail.header");
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_info_dma_avail, avail) == 8, "struct vfio_iommu_type1_info_dma_avail.avail");
_Static_assert(sizeof(struct vfio_iommu_type1_dma_map) == 32, "struct vfio_iommu_type1_dma_map");
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_dma_map, argsz) == 0, "struct vfio_iommu_type1_dma_map.argsz");
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_dma_map, flags) == 4, "struct vfio_iommu_type1_dma_map.flags");
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_dma_map, vaddr) == 8, "struct vfio_iommu_type1_dma_map.vaddr");
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_dma_map, iova) == 16, "struct vfio_iommu_type1_dma_map.iova");
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_dma_map, size) == 24, "struct vfio_iommu_type1_dma_map.size");
#if defined(__i386__)
_Static_assert(sizeof(struct vfio_bitmap) == 20, "struct vfio_bitmap");
#else
_Static_assert(sizeof(struct vfio_bitmap) == 24, "struct vfio_bitmap");
#endif
_Static_assert(__builtin_offsetof(struct vfio_bitmap, pgsize) == 0, "struct vfio_bitmap.pgsize");
_Static_assert(__builtin_offsetof(struct vfio_bitmap, size) == 8, "struct vfio_bitmap.size");
_Static_assert(__builtin_offsetof(struct vfio_bitmap, data) == 16, "struct vfio_bitmap.data");
_Static_assert(sizeof(struct vfio_iommu_type1_dma_unmap) == 24, "struct vfio_iommu_type1_dma_unmap");
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_dma_unmap, argsz) == 0, "struct vfio_iommu_type1_dma_unmap.argsz");
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_dma_unmap, flags) == 4, "struct vfio_iommu_type1_dma_unmap.flags");
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_dma_unmap, iova) == 8, "struct vfio_iommu_type1_dma_unmap.iova");
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_dma_unmap, size) == 16, "struct vfio_iommu_type1_dma_unmap.size");
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_dma_unmap, data) == 24, "struct vfio_iommu_type1_dma_unmap.data");
_Static_assert(sizeof(struct vfio_iommu_type1_dirty_bitmap) == 8, "struct vfio_iommu_type1_dirty_bitmap");
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_dirty_bitmap, argsz) == 0, "struct vfio_iommu_type1_dirty_bitmap.argsz");
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_dirty_bitmap, flags) == 4, "struct vfio_iommu_type1_dirty_bitmap.flags");
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_dirty_bitmap, data) == 8, "struct vfio_iommu_type1_dirty_bitmap.data");
#if defined(__i386__)
_Static_assert(sizeof(struct vfio_iommu_type1_dirty_bitmap_get) == 36, "struct vfio_iommu_type1_dirty_bitmap_get");
#else
_Static_assert(sizeof(struct vfio_iommu_type1_dirty_bitmap_get) == 40, "struct vfio_iommu_type1_dirty_bitmap_get");
#endif
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_dirty_bitmap_get, iova) == 0, "struct vfio_iommu_type1_dirty_bitmap_get.iova");
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_dirty_bitmap_get, size) == 8, "struct vfio_iommu_type1_dirty_bitmap_get.size");
_Static_assert(__builtin_offsetof(struct vfio_iommu_type1_dirty_bitmap_get, bitmap) == 16, "struct vfio_iommu_type1_dirty_bitmap_get.bitmap");
_Static_assert(sizeof(struct vfio_iommu_spapr_tce_ddw_info) == 16, "struct vfio_iommu_spapr_tce_ddw_info");
_Static_assert(__builtin_offsetof(struct vfio_iommu_spapr_tce_ddw_info, pgsizes) == 0, "struct vfio_iommu_spapr_tce_ddw_info.pgsizes");
_Static_assert(__builtin_offsetof(struct vfio_iommu_spapr_tce_ddw_info, max_dynamic_windows_supported) == 8, "struct vfio_iommu_spapr_tce_ddw_info.max_dynamic_windows_supported");
_Static_assert(__builtin_offsetof(struct vfio_iommu_spapr_tce_ddw_info, levels) == 12, "struct vfio_iommu_spapr_tce_ddw_info.levels");
_Static_assert(sizeof(struct vfio_iommu_spapr_tce_info) == 32, "struct vfio_iommu_spapr_tce_info");
_Static_assert(__builtin_offsetof(struct vfio_iommu_spapr_tce_info, argsz) == 0, "struct vfio_iommu_spapr_tce_info.argsz");
_Static_assert(__builtin_offsetof(struct vfio_iommu_spapr_tce_info, flags) == 4, "struct vfio_iommu_spapr_tce_info.flags");
_Static_assert(__builtin_offsetof(struct vfio_iommu_spapr_tce_info, dma32_window_start) == 8, "struct vfio_iommu_spapr_tce_info.dma32_window_start");
_Static_assert(__builtin_offsetof(struct vfio_iommu_spapr_tce_info, dma32_window_size) == 12, "struct vfio_iommu_spapr_tce_info.dma32_window_size");
_Static_assert(__builtin_offsetof(struct vfio_iommu_spapr_tce_info, ddw) == 16, "struct vfio_iommu_spapr_tce_info.ddw");
_Static_assert(sizeof(struct vfio_eeh_pe_err) == 24, "struct vfio_eeh_pe_err");
_Static_assert(__builtin_offsetof(struct vfio_eeh_pe_err, type) == 0, "struct vfio_eeh_pe_err.type");
_Static_assert(__builtin_offsetof(struct vfio_eeh_pe_err, func) == 4, "struct vfio_eeh_pe_err.func");
_Static_assert(__builtin_offsetof(struct vfio_eeh_pe_err, addr) == 8, "struct vfio_eeh_pe_err.addr");
_Static_assert(__builtin_offsetof(struct vfio_eeh_pe_err, mask) == 16, "struct vfio_eeh_pe_err.mask");
#if defined(__i386__)
_Static_assert(sizeof(struct vfio_eeh_pe_op) == 36, "struct vfio_eeh_pe_op");
#else
_Static_assert(sizeof(struct vfio_eeh_pe_op) == 40, "struct vfio_eeh_pe_op");
#endif
_Static_assert(__builtin_offsetof(struct vfio_eeh_pe_op, argsz) == 0, "struct vfio_eeh_pe_op.argsz");
_Static_assert(__builtin_offsetof(struct vfio_eeh_pe_op, flags) == 4, "struct vfio_eeh_pe_op.flags");
_Static_assert(__builtin_offsetof(struct vfio_eeh_pe_op, op) == 8, "struct vfio_eeh_pe_op.op");
#if defined(__i386__)
_Static_assert(__builtin_offsetof(struct vfio_eeh_pe_op, err) == 12, "struct vfio_eeh_pe_op.err");
#else
_Static_assert(__builtin_offsetof(struct vfio_eeh_pe_op, err) == 16, "struct vfio_eeh_pe_op.err");
#endif
_Static_assert(sizeof(struct vfio_iommu_spapr_register_memory) == 24, "struct vfio_iommu_spapr_register_memory");
_Static_assert(__builtin_offsetof(struct vfio_iommu_spapr_register_memory, argsz) == 0, "struct vfio_iommu_spapr_register_memory.argsz");
_Static_assert(__builtin_offsetof(struct vfio_iommu_spapr_register_memory, flags) == 4, "struct vfio_iommu_spapr_register_memory.flags");
_Static_assert(__builtin_offsetof(struct vfio_iommu_spapr_register_memory, vaddr) == 8, "struct vfio_iommu_spapr_register_memory.vaddr");
_Static_assert(__builtin_offsetof(struct vfio_iommu_spapr_register_memory, size) == 16, "struct vfio_iommu_spapr_register_memory.size");
_Static_assert(sizeof(struct vfio_iommu_spapr_tce_create) == 40, "struct vfio_iommu_spapr_tce_create");
_Static_assert(__builtin_offsetof(struct vfio_iommu_spapr_tce_create, argsz) == 0, "struct vfio_iommu_spapr_tce_create.argsz");
_Static_assert(__builtin_offsetof(struct vfio_iommu_spapr_tce_create, flags) == 4, "struct vfio_iommu_spapr_tce_create.flags");
_Static_assert(__builtin_offsetof(struct vfio_iommu_spapr_tce_create, page_shift) == 8, "struct vfio_iommu_spapr_tce_create.page_shift");
_Static_assert(__builtin_offsetof(struct vfio_iommu_spapr_tce_create, __resv1) == 12, "struct vfio_iommu_spapr_tce_create.__resv1");
_Static_assert(__builtin_offsetof(struct vfio_iommu_spapr_tce_create, window_size) == 16, "struct vfio_iommu_spapr_tce_create.window_size");
_Static_assert(__builtin_offsetof(struct vfio_iommu_spapr_tce_create, levels) == 24, "struct vfio_iommu_spapr_tce_create.levels");
_Static_assert(__builtin_offsetof(struct vfio_iommu_spapr_tce_create, __resv2) == 28, "struct vfio_iommu_spapr_tce_create.__resv2");
_Static_assert(__builtin_offsetof(struct vfio_iommu_spapr_tce_create, start_addr) == 32, "struct vfio_iommu_spapr_tce_create.start_addr");
_Static_assert(sizeof(struct vfio_iommu_spapr_tce_remove) == 16, "struct vfio_iommu_spapr_tce_remove");
_Static_assert(__builtin_offsetof(struct vfio_iommu_spapr_tce_remove, argsz) == 0, "struct vfio_iommu_spapr_tce_remove.argsz");
_Static_assert(__builtin_offsetof(struct vfio_iommu_spapr_tce_remove, flags) == 4, "struct vfio_iommu_spapr_tce_remove.flags");
_Static_assert(__builtin_offsetof(struct vfio_iommu_spapr_tce_remove, start_addr) == 8, "struct vfio_iommu_spapr_tce_remove.start_addr");

/* Swift does not see macros that are calls: their values, and functions around them. */
static const unsigned long shim_VFIO_GET_API_VERSION = VFIO_GET_API_VERSION;
static const unsigned long shim_VFIO_CHECK_EXTENSION = VFIO_CHECK_EXTENSION;
static const unsigned long shim_VFIO_SET_IOMMU = VFIO_SET_IOMMU;
static const unsigned long shim_VFIO_GROUP_GET_STATUS = VFIO_GROUP_GET_STATUS;
static const unsigned long shim_VFIO_GROUP_SET_CONTAINER = VFIO_GROUP_SET_CONTAINER;
static const unsigned long shim_VFIO_GROUP_UNSET_CONTAINER = VFIO_GROUP_UNSET_CONTAINER;
static const unsigned long shim_VFIO_GROUP_GET_DEVICE_FD = VFIO_GROUP_GET_DEVICE_FD;
static const unsigned long shim_VFIO_DEVICE_GET_INFO = VFIO_DEVICE_GET_INFO;
static const unsigned long shim_VFIO_DEVICE_GET_REGION_INFO = VFIO_DEVICE_GET_REGION_INFO;
static const unsigned long shim_VFIO_DEVICE_GET_IRQ_INFO = VFIO_DEVICE_GET_IRQ_INFO;
static const unsigned long shim_VFIO_DEVICE_SET_IRQS = VFIO_DEVICE_SET_IRQS;
static const unsigned long shim_VFIO_DEVICE_RESET = VFIO_DEVICE_RESET;
static const unsigned long shim_VFIO_DEVICE_GET_PCI_HOT_RESET_INFO = VFIO_DEVICE_GET_PCI_HOT_RESET_INFO;
static const unsigned long shim_VFIO_DEVICE_PCI_HOT_RESET = VFIO_DEVICE_PCI_HOT_RESET;
static const unsigned long shim_VFIO_DEVICE_QUERY_GFX_PLANE = VFIO_DEVICE_QUERY_GFX_PLANE;
static const unsigned long shim_VFIO_DEVICE_GET_GFX_DMABUF = VFIO_DEVICE_GET_GFX_DMABUF;
static const unsigned long shim_VFIO_DEVICE_IOEVENTFD = VFIO_DEVICE_IOEVENTFD;
static const unsigned long shim_VFIO_DEVICE_FEATURE = VFIO_DEVICE_FEATURE;
static const unsigned long shim_VFIO_DEVICE_BIND_IOMMUFD = VFIO_DEVICE_BIND_IOMMUFD;
static const unsigned long shim_VFIO_DEVICE_ATTACH_IOMMUFD_PT = VFIO_DEVICE_ATTACH_IOMMUFD_PT;
static const unsigned long shim_VFIO_DEVICE_DETACH_IOMMUFD_PT = VFIO_DEVICE_DETACH_IOMMUFD_PT;
static const unsigned long shim_VFIO_MIG_GET_PRECOPY_INFO = VFIO_MIG_GET_PRECOPY_INFO;
static const unsigned long shim_VFIO_IOMMU_GET_INFO = VFIO_IOMMU_GET_INFO;
static const unsigned long shim_VFIO_IOMMU_MAP_DMA = VFIO_IOMMU_MAP_DMA;
static const unsigned long shim_VFIO_IOMMU_UNMAP_DMA = VFIO_IOMMU_UNMAP_DMA;
static const unsigned long shim_VFIO_IOMMU_ENABLE = VFIO_IOMMU_ENABLE;
static const unsigned long shim_VFIO_IOMMU_DISABLE = VFIO_IOMMU_DISABLE;
static const unsigned long shim_VFIO_IOMMU_DIRTY_PAGES = VFIO_IOMMU_DIRTY_PAGES;
static const unsigned long shim_VFIO_IOMMU_SPAPR_TCE_GET_INFO = VFIO_IOMMU_SPAPR_TCE_GET_INFO;
static const unsigned long shim_VFIO_EEH_PE_OP = VFIO_EEH_PE_OP;
static const unsigned long shim_VFIO_IOMMU_SPAPR_REGISTER_MEMORY = VFIO_IOMMU_SPAPR_REGISTER_MEMORY;
static const unsigned long shim_VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY = VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY;
static const unsigned long shim_VFIO_IOMMU_SPAPR_TCE_CREATE = VFIO_IOMMU_SPAPR_TCE_CREATE;
static const unsigned long shim_VFIO_IOMMU_SPAPR_TCE_REMOVE = VFIO_IOMMU_SPAPR_TCE_REMOVE;

static inline _Bool shim_VFIO_DEVICE_STATE_VALID(uint32_t value)
{
	return VFIO_DEVICE_STATE_VALID(value);
}

static inline _Bool shim_VFIO_DEVICE_STATE_IS_ERROR(uint32_t value)
{
	return VFIO_DEVICE_STATE_IS_ERROR(value);
}

static inline uint32_t shim_VFIO_DEVICE_STATE_SET_ERROR(uint32_t value)
{
	return VFIO_DEVICE_STATE_SET_ERROR(value);
}

/* The elements behind a struct vfio_region_info_cap_sparse_mmap, which Swift does not see. */
static inline struct vfio_region_sparse_mmap_area *shim_vfio_region_info_cap_sparse_mmap_areas(struct vfio_region_info_cap_sparse_mmap *record)
{
	return record->areas;
}

/* The elements behind a struct vfio_irq_set, which Swift does not see. */
static inline uint8_t *shim_vfio_irq_set_data(struct vfio_irq_set *record)
{
	return record->data;
}

/* The elements behind a struct vfio_pci_hot_reset_info, which Swift does not see. */
static inline struct vfio_pci_dependent_device *shim_vfio_pci_hot_reset_info_devices(struct vfio_pci_hot_reset_info *record)
{
	return record->devices;
}

/* The elements behind a struct vfio_pci_hot_reset, which Swift does not see. */
static inline int32_t *shim_vfio_pci_hot_reset_group_fds(struct vfio_pci_hot_reset *record)
{
	return record->group_fds;
}

/* The elements behind a struct vfio_device_feature, which Swift does not see. */
static inline uint8_t *shim_vfio_device_feature_data(struct vfio_device_feature *record)
{
	return record->data;
}

/* The elements behind a struct vfio_iommu_type1_info_cap_iova_range, which Swift does not see. */
static inline struct vfio_iova_range *shim_vfio_iommu_type1_info_cap_iova_range_iova_ranges(struct vfio_iommu_type1_info_cap_iova_range *record)
{
	return record->iova_ranges;
}

/* The elements behind a struct vfio_iommu_type1_dma_unmap, which Swift does not see. */
static inline uint8_t *shim_vfio_iommu_type1_dma_unmap_data(struct vfio_iommu_type1_dma_unmap *record)
{
	return record->data;
}

/* The elements behind a struct vfio_iommu_type1_dirty_bitmap, which Swift does not see. */
static inline uint8_t *shim_vfio_iommu_type1_dirty_bitmap_data(struct vfio_iommu_type1_dirty_bitmap *record)
{
	return record->data;
}

#endif /* SHIMGEN_CLINUXVFIO_H */
