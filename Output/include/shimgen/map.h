/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * map.h: the target's plain names for the adaptors.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 4.4 --to 6.8
 * from the recorded headers
 *   include/linux/iosys-map.h
 *   include/linux/dma-buf.h
 *   include/linux/vfio.h
 * of Linux 4.4 to 6.8.
 */
/*
 * No include guard: unmap.h takes the names away, this file brings them back. What a kernel header
 * defined under the name before is kept for unmap.h.
 */

#ifndef SHIMGEN_PLAIN
#if defined(SHIMGEN_MAPS_IOSYS_MAP) && !defined(SHIMGEN_MAPPED_IOSYS_MAP)
#define SHIMGEN_MAPPED_IOSYS_MAP
#if SHIM_OWN_IOSYS_MAP
#pragma push_macro("iosys_map")
#undef iosys_map
#define iosys_map shim_iosys_map
#endif /* SHIM_OWN_IOSYS_MAP */
#if SHIM_OWN_IOSYS_MAP_INIT
#pragma push_macro("IOSYS_MAP_INIT_VADDR")
#undef IOSYS_MAP_INIT_VADDR
#define IOSYS_MAP_INIT_VADDR shim_IOSYS_MAP_INIT_VADDR
#pragma push_macro("IOSYS_MAP_INIT_OFFSET")
#undef IOSYS_MAP_INIT_OFFSET
#define IOSYS_MAP_INIT_OFFSET shim_IOSYS_MAP_INIT_OFFSET
#endif /* SHIM_OWN_IOSYS_MAP_INIT */
#if SHIM_OWN_IOSYS_MAP_INIT_IOMEM
#pragma push_macro("IOSYS_MAP_INIT_VADDR_IOMEM")
#undef IOSYS_MAP_INIT_VADDR_IOMEM
#define IOSYS_MAP_INIT_VADDR_IOMEM shim_IOSYS_MAP_INIT_VADDR_IOMEM
#endif /* SHIM_OWN_IOSYS_MAP_INIT_IOMEM */
#if SHIM_OWN_IOSYS_MAP_STATE
#pragma push_macro("iosys_map_set_vaddr")
#undef iosys_map_set_vaddr
#define iosys_map_set_vaddr shim_iosys_map_set_vaddr
#pragma push_macro("iosys_map_set_vaddr_iomem")
#undef iosys_map_set_vaddr_iomem
#define iosys_map_set_vaddr_iomem shim_iosys_map_set_vaddr_iomem
#pragma push_macro("iosys_map_is_equal")
#undef iosys_map_is_equal
#define iosys_map_is_equal shim_iosys_map_is_equal
#pragma push_macro("iosys_map_is_null")
#undef iosys_map_is_null
#define iosys_map_is_null shim_iosys_map_is_null
#pragma push_macro("iosys_map_is_set")
#undef iosys_map_is_set
#define iosys_map_is_set shim_iosys_map_is_set
#pragma push_macro("iosys_map_clear")
#undef iosys_map_clear
#define iosys_map_clear shim_iosys_map_clear
#pragma push_macro("iosys_map_incr")
#undef iosys_map_incr
#define iosys_map_incr shim_iosys_map_incr
#endif /* SHIM_OWN_IOSYS_MAP_STATE */
#if SHIM_OWN_IOSYS_MAP_COPY
#pragma push_macro("iosys_map_memcpy_to")
#undef iosys_map_memcpy_to
#define iosys_map_memcpy_to shim_iosys_map_memcpy_to
#pragma push_macro("iosys_map_memcpy_from")
#undef iosys_map_memcpy_from
#define iosys_map_memcpy_from shim_iosys_map_memcpy_from
#pragma push_macro("iosys_map_memset")
#undef iosys_map_memset
#define iosys_map_memset shim_iosys_map_memset
#endif /* SHIM_OWN_IOSYS_MAP_COPY */
#if SHIM_OWN_IOSYS_MAP_ACCESS
#pragma push_macro("iosys_map_rd")
#undef iosys_map_rd
#define iosys_map_rd shim_iosys_map_rd
#pragma push_macro("iosys_map_wr")
#undef iosys_map_wr
#define iosys_map_wr shim_iosys_map_wr
#pragma push_macro("iosys_map_rd_field")
#undef iosys_map_rd_field
#define iosys_map_rd_field shim_iosys_map_rd_field
#pragma push_macro("iosys_map_wr_field")
#undef iosys_map_wr_field
#define iosys_map_wr_field shim_iosys_map_wr_field
#endif /* SHIM_OWN_IOSYS_MAP_ACCESS */
#endif /* SHIMGEN_MAPS_IOSYS_MAP */
#if defined(SHIMGEN_MAPS_DMA_BUF) && !defined(SHIMGEN_MAPPED_DMA_BUF)
#define SHIMGEN_MAPPED_DMA_BUF
#if SHIM_OWN_DMA_RESV
#pragma push_macro("dma_resv")
#undef dma_resv
#define dma_resv shim_dma_resv
#pragma push_macro("dma_resv_lock")
#undef dma_resv_lock
#define dma_resv_lock shim_dma_resv_lock
#pragma push_macro("dma_resv_lock_interruptible")
#undef dma_resv_lock_interruptible
#define dma_resv_lock_interruptible shim_dma_resv_lock_interruptible
#pragma push_macro("dma_resv_lock_slow")
#undef dma_resv_lock_slow
#define dma_resv_lock_slow shim_dma_resv_lock_slow
#pragma push_macro("dma_resv_trylock")
#undef dma_resv_trylock
#define dma_resv_trylock shim_dma_resv_trylock
#pragma push_macro("dma_resv_is_locked")
#undef dma_resv_is_locked
#define dma_resv_is_locked shim_dma_resv_is_locked
#pragma push_macro("dma_resv_unlock")
#undef dma_resv_unlock
#define dma_resv_unlock shim_dma_resv_unlock
#pragma push_macro("dma_resv_init")
#undef dma_resv_init
#define dma_resv_init shim_dma_resv_init
#pragma push_macro("dma_resv_fini")
#undef dma_resv_fini
#define dma_resv_fini shim_dma_resv_fini
#pragma push_macro("dma_resv_held")
#undef dma_resv_held
#define dma_resv_held shim_dma_resv_held
#pragma push_macro("dma_resv_assert_held")
#undef dma_resv_assert_held
#define dma_resv_assert_held shim_dma_resv_assert_held
#endif /* SHIM_OWN_DMA_RESV */
#if SHIM_OWN_DMA_BUF_EXPORT
#pragma push_macro("dma_buf_ops")
#undef dma_buf_ops
#define dma_buf_ops shim_dma_buf_ops
#pragma push_macro("dma_buf_export_info")
#undef dma_buf_export_info
#define dma_buf_export_info shim_dma_buf_export_info
#pragma push_macro("DEFINE_DMA_BUF_EXPORT_INFO")
#undef DEFINE_DMA_BUF_EXPORT_INFO
#define DEFINE_DMA_BUF_EXPORT_INFO shim_DEFINE_DMA_BUF_EXPORT_INFO
#pragma push_macro("dma_buf_export")
#undef dma_buf_export
#define dma_buf_export shim_dma_buf_export
#endif /* SHIM_OWN_DMA_BUF_EXPORT */
#if SHIM_OWN_DMA_BUF_IS_DYNAMIC
#pragma push_macro("dma_buf_is_dynamic")
#undef dma_buf_is_dynamic
#define dma_buf_is_dynamic shim_dma_buf_is_dynamic
#pragma push_macro("dma_buf_attachment_is_dynamic")
#undef dma_buf_attachment_is_dynamic
#define dma_buf_attachment_is_dynamic shim_dma_buf_attachment_is_dynamic
#endif /* SHIM_OWN_DMA_BUF_IS_DYNAMIC */
#if SHIM_OWN_DMA_BUF_ATTACH_OPS
#pragma push_macro("dma_buf_attach_ops")
#undef dma_buf_attach_ops
#define dma_buf_attach_ops shim_dma_buf_attach_ops
#pragma push_macro("dma_buf_dynamic_attach")
#undef dma_buf_dynamic_attach
#define dma_buf_dynamic_attach shim_dma_buf_dynamic_attach
#endif /* SHIM_OWN_DMA_BUF_ATTACH_OPS */
#if SHIM_OWN_DMA_BUF_PIN
#pragma push_macro("dma_buf_pin")
#undef dma_buf_pin
#define dma_buf_pin shim_dma_buf_pin
#pragma push_macro("dma_buf_unpin")
#undef dma_buf_unpin
#define dma_buf_unpin shim_dma_buf_unpin
#pragma push_macro("dma_buf_move_notify")
#undef dma_buf_move_notify
#define dma_buf_move_notify shim_dma_buf_move_notify
#endif /* SHIM_OWN_DMA_BUF_PIN */
#if SHIM_OWN_DMA_BUF_MAP_ATTACHMENT
#pragma push_macro("dma_buf_map_attachment")
#undef dma_buf_map_attachment
#define dma_buf_map_attachment shim_dma_buf_map_attachment
#pragma push_macro("dma_buf_unmap_attachment")
#undef dma_buf_unmap_attachment
#define dma_buf_unmap_attachment shim_dma_buf_unmap_attachment
#pragma push_macro("dma_buf_map_attachment_unlocked")
#undef dma_buf_map_attachment_unlocked
#define dma_buf_map_attachment_unlocked shim_dma_buf_map_attachment_unlocked
#pragma push_macro("dma_buf_unmap_attachment_unlocked")
#undef dma_buf_unmap_attachment_unlocked
#define dma_buf_unmap_attachment_unlocked shim_dma_buf_unmap_attachment_unlocked
#endif /* SHIM_OWN_DMA_BUF_MAP_ATTACHMENT */
#if SHIM_OWN_DMA_BUF_CPU_ACCESS
#pragma push_macro("dma_buf_begin_cpu_access")
#undef dma_buf_begin_cpu_access
#define dma_buf_begin_cpu_access shim_dma_buf_begin_cpu_access
#pragma push_macro("dma_buf_end_cpu_access")
#undef dma_buf_end_cpu_access
#define dma_buf_end_cpu_access shim_dma_buf_end_cpu_access
#endif /* SHIM_OWN_DMA_BUF_CPU_ACCESS */
#if SHIM_OWN_DMA_BUF_VMAP
#pragma push_macro("dma_buf_vmap")
#undef dma_buf_vmap
#define dma_buf_vmap shim_dma_buf_vmap
#pragma push_macro("dma_buf_vunmap")
#undef dma_buf_vunmap
#define dma_buf_vunmap shim_dma_buf_vunmap
#pragma push_macro("dma_buf_vmap_unlocked")
#undef dma_buf_vmap_unlocked
#define dma_buf_vmap_unlocked shim_dma_buf_vmap_unlocked
#pragma push_macro("dma_buf_vunmap_unlocked")
#undef dma_buf_vunmap_unlocked
#define dma_buf_vunmap_unlocked shim_dma_buf_vunmap_unlocked
#endif /* SHIM_OWN_DMA_BUF_VMAP */
#endif /* SHIMGEN_MAPS_DMA_BUF */
#if defined(SHIMGEN_MAPS_VFIO) && !defined(SHIMGEN_MAPPED_VFIO)
#define SHIMGEN_MAPPED_VFIO
#if SHIM_OWN_VFIO_DEVICE_SET
#pragma push_macro("vfio_device_set")
#undef vfio_device_set
#define vfio_device_set shim_vfio_device_set
#endif /* SHIM_OWN_VFIO_DEVICE_SET */
#if SHIM_OWN_VFIO_DEVICE
#pragma push_macro("vfio_device")
#undef vfio_device
#define vfio_device shim_vfio_device
#pragma push_macro("vfio_migration_ops")
#undef vfio_migration_ops
#define vfio_migration_ops shim_vfio_migration_ops
#pragma push_macro("vfio_log_ops")
#undef vfio_log_ops
#define vfio_log_ops shim_vfio_log_ops
#endif /* SHIM_OWN_VFIO_DEVICE */
#if SHIM_OWN_VFIO_DEVICE_OPS
#pragma push_macro("vfio_device_ops")
#undef vfio_device_ops
#define vfio_device_ops shim_vfio_device_ops
#endif /* SHIM_OWN_VFIO_DEVICE_OPS */
#if SHIM_OWN_VFIO_CHECK_FEATURE
#pragma push_macro("vfio_check_feature")
#undef vfio_check_feature
#define vfio_check_feature shim_vfio_check_feature
#endif /* SHIM_OWN_VFIO_CHECK_FEATURE */
#if SHIM_OWN_VFIO_ALLOC_DEVICE
#pragma push_macro("_vfio_alloc_device")
#undef _vfio_alloc_device
#define _vfio_alloc_device shim__vfio_alloc_device
#pragma push_macro("vfio_alloc_device")
#undef vfio_alloc_device
#define vfio_alloc_device shim_vfio_alloc_device
#endif /* SHIM_OWN_VFIO_ALLOC_DEVICE */
#if SHIM_OWN_VFIO_PUT_DEVICE
#pragma push_macro("vfio_put_device")
#undef vfio_put_device
#define vfio_put_device shim_vfio_put_device
#endif /* SHIM_OWN_VFIO_PUT_DEVICE */
#if SHIM_OWN_VFIO_SETS
#pragma push_macro("vfio_assign_device_set")
#undef vfio_assign_device_set
#define vfio_assign_device_set shim_vfio_assign_device_set
#pragma push_macro("vfio_device_set_open_count")
#undef vfio_device_set_open_count
#define vfio_device_set_open_count shim_vfio_device_set_open_count
#endif /* SHIM_OWN_VFIO_SETS */
#if SHIM_OWN_VFIO_FIND_IN_SET
#pragma push_macro("vfio_find_device_in_devset")
#undef vfio_find_device_in_devset
#define vfio_find_device_in_devset shim_vfio_find_device_in_devset
#endif /* SHIM_OWN_VFIO_FIND_IN_SET */
#if SHIM_OWN_VFIO_REGISTER
#pragma push_macro("vfio_register_group_dev")
#undef vfio_register_group_dev
#define vfio_register_group_dev shim_vfio_register_group_dev
#pragma push_macro("vfio_register_emulated_iommu_dev")
#undef vfio_register_emulated_iommu_dev
#define vfio_register_emulated_iommu_dev shim_vfio_register_emulated_iommu_dev
#pragma push_macro("vfio_unregister_group_dev")
#undef vfio_unregister_group_dev
#define vfio_unregister_group_dev shim_vfio_unregister_group_dev
#endif /* SHIM_OWN_VFIO_REGISTER */
#if SHIM_OWN_VFIO_PIN_MAX
#pragma push_macro("VFIO_PIN_PAGES_MAX_ENTRIES")
#undef VFIO_PIN_PAGES_MAX_ENTRIES
#define VFIO_PIN_PAGES_MAX_ENTRIES shim_VFIO_PIN_PAGES_MAX_ENTRIES
#endif /* SHIM_OWN_VFIO_PIN_MAX */
#if SHIM_OWN_VFIO_PIN_PAGES
#pragma push_macro("vfio_pin_pages")
#undef vfio_pin_pages
#define vfio_pin_pages shim_vfio_pin_pages
#pragma push_macro("vfio_unpin_pages")
#undef vfio_unpin_pages
#define vfio_unpin_pages shim_vfio_unpin_pages
#endif /* SHIM_OWN_VFIO_PIN_PAGES */
#if SHIM_OWN_VFIO_DMA_RW
#pragma push_macro("vfio_dma_rw")
#undef vfio_dma_rw
#define vfio_dma_rw shim_vfio_dma_rw
#endif /* SHIM_OWN_VFIO_DMA_RW */
#if SHIM_OWN_VFIO_INFO_CAP
#pragma push_macro("vfio_info_cap")
#undef vfio_info_cap
#define vfio_info_cap shim_vfio_info_cap
#pragma push_macro("vfio_info_cap_add")
#undef vfio_info_cap_add
#define vfio_info_cap_add shim_vfio_info_cap_add
#pragma push_macro("vfio_info_cap_shift")
#undef vfio_info_cap_shift
#define vfio_info_cap_shift shim_vfio_info_cap_shift
#pragma push_macro("vfio_info_add_capability")
#undef vfio_info_add_capability
#define vfio_info_add_capability shim_vfio_info_add_capability
#endif /* SHIM_OWN_VFIO_INFO_CAP */
#if SHIM_OWN_VFIO_SET_IRQS
#pragma push_macro("vfio_set_irqs_validate_and_prepare")
#undef vfio_set_irqs_validate_and_prepare
#define vfio_set_irqs_validate_and_prepare shim_vfio_set_irqs_validate_and_prepare
#endif /* SHIM_OWN_VFIO_SET_IRQS */
#if SHIM_OWN_VFIO_MIG_GET_NEXT_STATE
#pragma push_macro("vfio_mig_get_next_state")
#undef vfio_mig_get_next_state
#define vfio_mig_get_next_state shim_vfio_mig_get_next_state
#endif /* SHIM_OWN_VFIO_MIG_GET_NEXT_STATE */
#if SHIM_OWN_VFIO_COMBINE_IOVA_RANGES
#pragma push_macro("vfio_combine_iova_ranges")
#undef vfio_combine_iova_ranges
#define vfio_combine_iova_ranges shim_vfio_combine_iova_ranges
#endif /* SHIM_OWN_VFIO_COMBINE_IOVA_RANGES */
#if SHIM_OWN_VFIO_IOMMUFD
#pragma push_macro("vfio_iommufd_physical_bind")
#undef vfio_iommufd_physical_bind
#define vfio_iommufd_physical_bind shim_vfio_iommufd_physical_bind
#pragma push_macro("vfio_iommufd_physical_unbind")
#undef vfio_iommufd_physical_unbind
#define vfio_iommufd_physical_unbind shim_vfio_iommufd_physical_unbind
#pragma push_macro("vfio_iommufd_physical_attach_ioas")
#undef vfio_iommufd_physical_attach_ioas
#define vfio_iommufd_physical_attach_ioas shim_vfio_iommufd_physical_attach_ioas
#pragma push_macro("vfio_iommufd_emulated_bind")
#undef vfio_iommufd_emulated_bind
#define vfio_iommufd_emulated_bind shim_vfio_iommufd_emulated_bind
#pragma push_macro("vfio_iommufd_emulated_unbind")
#undef vfio_iommufd_emulated_unbind
#define vfio_iommufd_emulated_unbind shim_vfio_iommufd_emulated_unbind
#pragma push_macro("vfio_iommufd_emulated_attach_ioas")
#undef vfio_iommufd_emulated_attach_ioas
#define vfio_iommufd_emulated_attach_ioas shim_vfio_iommufd_emulated_attach_ioas
#endif /* SHIM_OWN_VFIO_IOMMUFD */
#if SHIM_OWN_VFIO_IOMMUFD_DETACH
#pragma push_macro("vfio_iommufd_physical_detach_ioas")
#undef vfio_iommufd_physical_detach_ioas
#define vfio_iommufd_physical_detach_ioas shim_vfio_iommufd_physical_detach_ioas
#pragma push_macro("vfio_iommufd_emulated_detach_ioas")
#undef vfio_iommufd_emulated_detach_ioas
#define vfio_iommufd_emulated_detach_ioas shim_vfio_iommufd_emulated_detach_ioas
#pragma push_macro("vfio_iommufd_device_ictx")
#undef vfio_iommufd_device_ictx
#define vfio_iommufd_device_ictx shim_vfio_iommufd_device_ictx
#pragma push_macro("vfio_iommufd_get_dev_id")
#undef vfio_iommufd_get_dev_id
#define vfio_iommufd_get_dev_id shim_vfio_iommufd_get_dev_id
#pragma push_macro("vfio_device_cdev_opened")
#undef vfio_device_cdev_opened
#define vfio_device_cdev_opened shim_vfio_device_cdev_opened
#endif /* SHIM_OWN_VFIO_IOMMUFD_DETACH */
#if SHIM_OWN_VFIO_FILE
#pragma push_macro("vfio_file_iommu_group")
#undef vfio_file_iommu_group
#define vfio_file_iommu_group shim_vfio_file_iommu_group
#pragma push_macro("vfio_file_is_group")
#undef vfio_file_is_group
#define vfio_file_is_group shim_vfio_file_is_group
#pragma push_macro("vfio_file_is_valid")
#undef vfio_file_is_valid
#define vfio_file_is_valid shim_vfio_file_is_valid
#pragma push_macro("vfio_file_enforced_coherent")
#undef vfio_file_enforced_coherent
#define vfio_file_enforced_coherent shim_vfio_file_enforced_coherent
#pragma push_macro("vfio_file_set_kvm")
#undef vfio_file_set_kvm
#define vfio_file_set_kvm shim_vfio_file_set_kvm
#pragma push_macro("vfio_file_has_dev")
#undef vfio_file_has_dev
#define vfio_file_has_dev shim_vfio_file_has_dev
#endif /* SHIM_OWN_VFIO_FILE */
#endif /* SHIMGEN_MAPS_VFIO */
#endif /* SHIMGEN_PLAIN */
