/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * unmap.h: the kernel's own names again.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 4.4 --to 6.8
 * from the recorded headers
 *   include/linux/iosys-map.h
 *   include/linux/dma-buf.h
 *   include/linux/vfio.h
 * of Linux 4.4 to 6.8.
 */
/* No include guard: map.h puts the names in force, this file takes them away. */

#ifdef SHIMGEN_MAPPED_IOSYS_MAP
#undef SHIMGEN_MAPPED_IOSYS_MAP
#if SHIM_OWN_IOSYS_MAP
#pragma pop_macro("iosys_map")
#endif /* SHIM_OWN_IOSYS_MAP */
#if SHIM_OWN_IOSYS_MAP_INIT
#pragma pop_macro("IOSYS_MAP_INIT_VADDR")
#pragma pop_macro("IOSYS_MAP_INIT_OFFSET")
#endif /* SHIM_OWN_IOSYS_MAP_INIT */
#if SHIM_OWN_IOSYS_MAP_INIT_IOMEM
#pragma pop_macro("IOSYS_MAP_INIT_VADDR_IOMEM")
#endif /* SHIM_OWN_IOSYS_MAP_INIT_IOMEM */
#if SHIM_OWN_IOSYS_MAP_STATE
#pragma pop_macro("iosys_map_set_vaddr")
#pragma pop_macro("iosys_map_set_vaddr_iomem")
#pragma pop_macro("iosys_map_is_equal")
#pragma pop_macro("iosys_map_is_null")
#pragma pop_macro("iosys_map_is_set")
#pragma pop_macro("iosys_map_clear")
#pragma pop_macro("iosys_map_incr")
#endif /* SHIM_OWN_IOSYS_MAP_STATE */
#if SHIM_OWN_IOSYS_MAP_COPY
#pragma pop_macro("iosys_map_memcpy_to")
#pragma pop_macro("iosys_map_memcpy_from")
#pragma pop_macro("iosys_map_memset")
#endif /* SHIM_OWN_IOSYS_MAP_COPY */
#if SHIM_OWN_IOSYS_MAP_ACCESS
#pragma pop_macro("iosys_map_rd")
#pragma pop_macro("iosys_map_wr")
#pragma pop_macro("iosys_map_rd_field")
#pragma pop_macro("iosys_map_wr_field")
#endif /* SHIM_OWN_IOSYS_MAP_ACCESS */
#endif /* SHIMGEN_MAPPED_IOSYS_MAP */
#ifdef SHIMGEN_MAPPED_DMA_BUF
#undef SHIMGEN_MAPPED_DMA_BUF
#if SHIM_OWN_DMA_RESV
#pragma pop_macro("dma_resv")
#pragma pop_macro("dma_resv_lock")
#pragma pop_macro("dma_resv_lock_interruptible")
#pragma pop_macro("dma_resv_lock_slow")
#pragma pop_macro("dma_resv_trylock")
#pragma pop_macro("dma_resv_is_locked")
#pragma pop_macro("dma_resv_unlock")
#pragma pop_macro("dma_resv_init")
#pragma pop_macro("dma_resv_fini")
#pragma pop_macro("dma_resv_held")
#pragma pop_macro("dma_resv_assert_held")
#endif /* SHIM_OWN_DMA_RESV */
#if SHIM_OWN_DMA_BUF_EXPORT
#pragma pop_macro("dma_buf_ops")
#pragma pop_macro("dma_buf_export_info")
#pragma pop_macro("DEFINE_DMA_BUF_EXPORT_INFO")
#pragma pop_macro("dma_buf_export")
#endif /* SHIM_OWN_DMA_BUF_EXPORT */
#if SHIM_OWN_DMA_BUF_IS_DYNAMIC
#pragma pop_macro("dma_buf_is_dynamic")
#pragma pop_macro("dma_buf_attachment_is_dynamic")
#endif /* SHIM_OWN_DMA_BUF_IS_DYNAMIC */
#if SHIM_OWN_DMA_BUF_ATTACH_OPS
#pragma pop_macro("dma_buf_attach_ops")
#pragma pop_macro("dma_buf_dynamic_attach")
#endif /* SHIM_OWN_DMA_BUF_ATTACH_OPS */
#if SHIM_OWN_DMA_BUF_PIN
#pragma pop_macro("dma_buf_pin")
#pragma pop_macro("dma_buf_unpin")
#pragma pop_macro("dma_buf_move_notify")
#endif /* SHIM_OWN_DMA_BUF_PIN */
#if SHIM_OWN_DMA_BUF_MAP_ATTACHMENT
#pragma pop_macro("dma_buf_map_attachment")
#pragma pop_macro("dma_buf_unmap_attachment")
#pragma pop_macro("dma_buf_map_attachment_unlocked")
#pragma pop_macro("dma_buf_unmap_attachment_unlocked")
#endif /* SHIM_OWN_DMA_BUF_MAP_ATTACHMENT */
#if SHIM_OWN_DMA_BUF_CPU_ACCESS
#pragma pop_macro("dma_buf_begin_cpu_access")
#pragma pop_macro("dma_buf_end_cpu_access")
#endif /* SHIM_OWN_DMA_BUF_CPU_ACCESS */
#if SHIM_OWN_DMA_BUF_VMAP
#pragma pop_macro("dma_buf_vmap")
#pragma pop_macro("dma_buf_vunmap")
#pragma pop_macro("dma_buf_vmap_unlocked")
#pragma pop_macro("dma_buf_vunmap_unlocked")
#endif /* SHIM_OWN_DMA_BUF_VMAP */
#endif /* SHIMGEN_MAPPED_DMA_BUF */
#ifdef SHIMGEN_MAPPED_VFIO
#undef SHIMGEN_MAPPED_VFIO
#if SHIM_OWN_VFIO_DEVICE_SET
#pragma pop_macro("vfio_device_set")
#endif /* SHIM_OWN_VFIO_DEVICE_SET */
#if SHIM_OWN_VFIO_DEVICE
#pragma pop_macro("vfio_device")
#pragma pop_macro("vfio_migration_ops")
#pragma pop_macro("vfio_log_ops")
#endif /* SHIM_OWN_VFIO_DEVICE */
#if SHIM_OWN_VFIO_DEVICE_OPS
#pragma pop_macro("vfio_device_ops")
#endif /* SHIM_OWN_VFIO_DEVICE_OPS */
#if SHIM_OWN_VFIO_CHECK_FEATURE
#pragma pop_macro("vfio_check_feature")
#endif /* SHIM_OWN_VFIO_CHECK_FEATURE */
#if SHIM_OWN_VFIO_ALLOC_DEVICE
#pragma pop_macro("_vfio_alloc_device")
#pragma pop_macro("vfio_alloc_device")
#endif /* SHIM_OWN_VFIO_ALLOC_DEVICE */
#if SHIM_OWN_VFIO_PUT_DEVICE
#pragma pop_macro("vfio_put_device")
#endif /* SHIM_OWN_VFIO_PUT_DEVICE */
#if SHIM_OWN_VFIO_SETS
#pragma pop_macro("vfio_assign_device_set")
#pragma pop_macro("vfio_device_set_open_count")
#endif /* SHIM_OWN_VFIO_SETS */
#if SHIM_OWN_VFIO_FIND_IN_SET
#pragma pop_macro("vfio_find_device_in_devset")
#endif /* SHIM_OWN_VFIO_FIND_IN_SET */
#if SHIM_OWN_VFIO_REGISTER
#pragma pop_macro("vfio_register_group_dev")
#pragma pop_macro("vfio_register_emulated_iommu_dev")
#pragma pop_macro("vfio_unregister_group_dev")
#endif /* SHIM_OWN_VFIO_REGISTER */
#if SHIM_OWN_VFIO_PIN_MAX
#pragma pop_macro("VFIO_PIN_PAGES_MAX_ENTRIES")
#endif /* SHIM_OWN_VFIO_PIN_MAX */
#if SHIM_OWN_VFIO_PIN_PAGES
#pragma pop_macro("vfio_pin_pages")
#pragma pop_macro("vfio_unpin_pages")
#endif /* SHIM_OWN_VFIO_PIN_PAGES */
#if SHIM_OWN_VFIO_DMA_RW
#pragma pop_macro("vfio_dma_rw")
#endif /* SHIM_OWN_VFIO_DMA_RW */
#if SHIM_OWN_VFIO_INFO_CAP
#pragma pop_macro("vfio_info_cap")
#pragma pop_macro("vfio_info_cap_add")
#pragma pop_macro("vfio_info_cap_shift")
#pragma pop_macro("vfio_info_add_capability")
#endif /* SHIM_OWN_VFIO_INFO_CAP */
#if SHIM_OWN_VFIO_SET_IRQS
#pragma pop_macro("vfio_set_irqs_validate_and_prepare")
#endif /* SHIM_OWN_VFIO_SET_IRQS */
#if SHIM_OWN_VFIO_MIG_GET_NEXT_STATE
#pragma pop_macro("vfio_mig_get_next_state")
#endif /* SHIM_OWN_VFIO_MIG_GET_NEXT_STATE */
#if SHIM_OWN_VFIO_COMBINE_IOVA_RANGES
#pragma pop_macro("vfio_combine_iova_ranges")
#endif /* SHIM_OWN_VFIO_COMBINE_IOVA_RANGES */
#if SHIM_OWN_VFIO_IOMMUFD
#pragma pop_macro("vfio_iommufd_physical_bind")
#pragma pop_macro("vfio_iommufd_physical_unbind")
#pragma pop_macro("vfio_iommufd_physical_attach_ioas")
#pragma pop_macro("vfio_iommufd_emulated_bind")
#pragma pop_macro("vfio_iommufd_emulated_unbind")
#pragma pop_macro("vfio_iommufd_emulated_attach_ioas")
#endif /* SHIM_OWN_VFIO_IOMMUFD */
#if SHIM_OWN_VFIO_IOMMUFD_DETACH
#pragma pop_macro("vfio_iommufd_physical_detach_ioas")
#pragma pop_macro("vfio_iommufd_emulated_detach_ioas")
#pragma pop_macro("vfio_iommufd_device_ictx")
#pragma pop_macro("vfio_iommufd_get_dev_id")
#pragma pop_macro("vfio_device_cdev_opened")
#endif /* SHIM_OWN_VFIO_IOMMUFD_DETACH */
#if SHIM_OWN_VFIO_FILE
#pragma pop_macro("vfio_file_iommu_group")
#pragma pop_macro("vfio_file_is_group")
#pragma pop_macro("vfio_file_is_valid")
#pragma pop_macro("vfio_file_enforced_coherent")
#pragma pop_macro("vfio_file_set_kvm")
#pragma pop_macro("vfio_file_has_dev")
#endif /* SHIM_OWN_VFIO_FILE */
#endif /* SHIMGEN_MAPPED_VFIO */
