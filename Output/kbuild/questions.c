/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * questions.c: what probe.sh asks a compiler.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 4.4 --to 6.8
 * from the recorded headers
 *   linux/vfio.h
 *   linux/dma-buf.h
 *   linux/dma-buf-map.h
 *   linux/iosys-map.h
 *   uapi/linux/vfio.h
 *   uapi/linux/dma-buf.h
 * of Linux 4.4 to 6.8.
 */
/*
 * For probe.sh alone: it names the headers to include, compiles this once and reads from the
 * diagnostics which questions are errors. A question is an error where the answer is no. Questions 1
 * and 2 are the controls: 1 has to be right, 2 must not be.
 */
#line 1 "shimgen-question"
_Static_assert(1, "known good");
#line 2 "shimgen-question"
_Static_assert(0, "known bad");
#line 3 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_3(void) { (void)sizeof(&_vfio_alloc_device); }
#line 4 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_4(void) { (void)sizeof(&dma_buf_attachment_is_dynamic); }
#line 5 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_5(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(&dma_buf_begin_cpu_access), int (*)(struct dma_buf *, size_t, size_t, enum dma_data_direction)), ""); }
#line 6 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_6(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(&dma_buf_begin_cpu_access), int (*)(struct dma_buf *, enum dma_data_direction)), ""); }
#line 7 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_7(void) { (void)sizeof(&dma_buf_begin_cpu_access); }
#line 8 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_8(void) { (void)sizeof(&dma_buf_debugfs_create_file); }
#line 9 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_9(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(&dma_buf_dynamic_attach), struct dma_buf_attachment *(*)(struct dma_buf *, struct device *, bool)), ""); }
#line 10 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_10(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(&dma_buf_dynamic_attach), struct dma_buf_attachment *(*)(struct dma_buf *, struct device *, const struct dma_buf_attach_ops *, void *)), ""); }
#line 11 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_11(void) { (void)sizeof(&dma_buf_dynamic_attach); }
#line 12 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_12(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(&dma_buf_end_cpu_access), void (*)(struct dma_buf *, size_t, size_t, enum dma_data_direction)), ""); }
#line 13 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_13(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(&dma_buf_end_cpu_access), int (*)(struct dma_buf *, enum dma_data_direction)), ""); }
#line 14 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_14(void) { (void)sizeof(&dma_buf_end_cpu_access); }
#line 15 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_15(void) { (void)sizeof(&dma_buf_fd_install); }
#line 16 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_16(void) { (void)sizeof(&dma_buf_is_dynamic); }
#line 17 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_17(void) { (void)sizeof(&dma_buf_kmap); }
#line 18 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_18(void) { (void)sizeof(&dma_buf_kmap_atomic); }
#line 19 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_19(void) { (void)sizeof(&dma_buf_kunmap); }
#line 20 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_20(void) { (void)sizeof(&dma_buf_kunmap_atomic); }
#line 21 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_21(void) { (void)sizeof(&dma_buf_map_attachment_unlocked); }
#line 22 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_22(void) { (void)sizeof(&dma_buf_map_clear); }
#line 23 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_23(void) { (void)sizeof(&dma_buf_map_incr); }
#line 24 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_24(void) { (void)sizeof(&dma_buf_map_is_equal); }
#line 25 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_25(void) { (void)sizeof(&dma_buf_map_is_null); }
#line 26 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_26(void) { (void)sizeof(&dma_buf_map_is_set); }
#line 27 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_27(void) { (void)sizeof(&dma_buf_map_memcpy_to); }
#line 28 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_28(void) { (void)sizeof(&dma_buf_map_set_vaddr); }
#line 29 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_29(void) { (void)sizeof(&dma_buf_map_set_vaddr_iomem); }
#line 30 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_30(void) { (void)sizeof(&dma_buf_move_notify); }
#line 31 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_31(void) { (void)sizeof(&dma_buf_pin); }
#line 32 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_32(void) { (void)sizeof(&dma_buf_unmap_attachment_unlocked); }
#line 33 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_33(void) { (void)sizeof(&dma_buf_unpin); }
#line 34 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_34(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(&dma_buf_vmap), void *(*)(struct dma_buf *)), ""); }
#line 35 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_35(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(&dma_buf_vmap), int (*)(struct dma_buf *, struct dma_buf_map *)), ""); }
#line 36 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_36(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(&dma_buf_vmap), int (*)(struct dma_buf *, struct iosys_map *)), ""); }
#line 37 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_37(void) { (void)sizeof(&dma_buf_vmap); }
#line 38 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_38(void) { (void)sizeof(&dma_buf_vmap_unlocked); }
#line 39 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_39(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(&dma_buf_vunmap), void (*)(struct dma_buf *, void *)), ""); }
#line 40 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_40(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(&dma_buf_vunmap), void (*)(struct dma_buf *, struct dma_buf_map *)), ""); }
#line 41 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_41(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(&dma_buf_vunmap), void (*)(struct dma_buf *, struct iosys_map *)), ""); }
#line 42 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_42(void) { (void)sizeof(&dma_buf_vunmap); }
#line 43 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_43(void) { (void)sizeof(&dma_buf_vunmap_unlocked); }
#line 44 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_44(void) { (void)sizeof(&iosys_map_clear); }
#line 45 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_45(void) { (void)sizeof(&iosys_map_incr); }
#line 46 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_46(void) { (void)sizeof(&iosys_map_is_equal); }
#line 47 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_47(void) { (void)sizeof(&iosys_map_is_null); }
#line 48 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_48(void) { (void)sizeof(&iosys_map_is_set); }
#line 49 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_49(void) { (void)sizeof(&iosys_map_memcpy_from); }
#line 50 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_50(void) { (void)sizeof(&iosys_map_memcpy_to); }
#line 51 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_51(void) { (void)sizeof(&iosys_map_memset); }
#line 52 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_52(void) { (void)sizeof(&iosys_map_set_vaddr); }
#line 53 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_53(void) { (void)sizeof(&iosys_map_set_vaddr_iomem); }
#line 54 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_54(void) { (void)sizeof(&vfio_add_group_dev); }
#line 55 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_55(void) { (void)sizeof(&vfio_assign_device_set); }
#line 56 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_56(void) { (void)sizeof(&vfio_check_feature); }
#line 57 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_57(void) { (void)sizeof(&vfio_combine_iova_ranges); }
#line 58 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_58(void) { (void)sizeof(&vfio_del_group_dev); }
#line 59 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_59(void) { (void)sizeof(&vfio_device_cdev_opened); }
#line 60 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_60(void) { (void)sizeof(&vfio_device_data); }
#line 61 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_61(void) { (void)sizeof(&vfio_device_get_from_dev); }
#line 62 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_62(void) { (void)sizeof(&vfio_device_put); }
#line 63 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_63(void) { (void)sizeof(&vfio_device_set_open_count); }
#line 64 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_64(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(&vfio_dma_rw), int (*)(struct vfio_group *, dma_addr_t, void *, size_t, bool)), ""); }
#line 65 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_65(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(&vfio_dma_rw), int (*)(struct vfio_device *, dma_addr_t, void *, size_t, bool)), ""); }
#line 66 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_66(void) { (void)sizeof(&vfio_dma_rw); }
#line 67 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_67(void) { (void)sizeof(&vfio_external_check_extension); }
#line 68 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_68(void) { (void)sizeof(&vfio_external_group_match_file); }
#line 69 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_69(void) { (void)sizeof(&vfio_external_user_iommu_id); }
#line 70 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_70(void) { (void)sizeof(&vfio_file_enforced_coherent); }
#line 71 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_71(void) { (void)sizeof(&vfio_file_has_dev); }
#line 72 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_72(void) { (void)sizeof(&vfio_file_iommu_group); }
#line 73 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_73(void) { (void)sizeof(&vfio_file_is_group); }
#line 74 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_74(void) { (void)sizeof(&vfio_file_is_valid); }
#line 75 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_75(void) { (void)sizeof(&vfio_file_set_kvm); }
#line 76 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_76(void) { (void)sizeof(&vfio_find_device_in_devset); }
#line 77 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_77(void) { (void)sizeof(&vfio_free_device); }
#line 78 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_78(void) { (void)sizeof(&vfio_group_get_external_user); }
#line 79 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_79(void) { (void)sizeof(&vfio_group_get_external_user_from_dev); }
#line 80 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_80(void) { (void)sizeof(&vfio_group_iommu_domain); }
#line 81 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_81(void) { (void)sizeof(&vfio_group_pin_pages); }
#line 82 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_82(void) { (void)sizeof(&vfio_group_put_external_user); }
#line 83 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_83(void) { (void)sizeof(&vfio_group_set_kvm); }
#line 84 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_84(void) { (void)sizeof(&vfio_group_unpin_pages); }
#line 85 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_85(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(&vfio_info_add_capability), int (*)(struct vfio_info_cap *, int, void *)), ""); }
#line 86 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_86(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(&vfio_info_add_capability), int (*)(struct vfio_info_cap *, struct vfio_info_cap_header *, size_t)), ""); }
#line 87 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_87(void) { (void)sizeof(&vfio_info_add_capability); }
#line 88 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_88(void) { (void)sizeof(&vfio_info_cap_add); }
#line 89 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_89(void) { (void)sizeof(&vfio_info_cap_shift); }
#line 90 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_90(void) { (void)sizeof(&vfio_init_device); }
#line 91 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_91(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(&vfio_init_group_dev), void (*)(struct vfio_device *, struct device *, const struct vfio_device_ops *, void *)), ""); }
#line 92 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_92(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(&vfio_init_group_dev), void (*)(struct vfio_device *, struct device *, const struct vfio_device_ops *)), ""); }
#line 93 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_93(void) { (void)sizeof(&vfio_init_group_dev); }
#line 94 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_94(void) { (void)sizeof(&vfio_iommu_group_get); }
#line 95 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_95(void) { (void)sizeof(&vfio_iommu_group_put); }
#line 96 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_96(void) { (void)sizeof(&vfio_iommufd_device_ictx); }
#line 97 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_97(void) { (void)sizeof(&vfio_iommufd_emulated_attach_ioas); }
#line 98 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_98(void) { (void)sizeof(&vfio_iommufd_emulated_bind); }
#line 99 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_99(void) { (void)sizeof(&vfio_iommufd_emulated_detach_ioas); }
#line 100 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_100(void) { (void)sizeof(&vfio_iommufd_emulated_unbind); }
#line 101 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_101(void) { (void)sizeof(&vfio_iommufd_get_dev_id); }
#line 102 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_102(void) { (void)sizeof(&vfio_iommufd_physical_attach_ioas); }
#line 103 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_103(void) { (void)sizeof(&vfio_iommufd_physical_bind); }
#line 104 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_104(void) { (void)sizeof(&vfio_iommufd_physical_detach_ioas); }
#line 105 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_105(void) { (void)sizeof(&vfio_iommufd_physical_unbind); }
#line 106 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_106(void) { (void)sizeof(&vfio_mig_get_next_state); }
#line 107 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_107(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(&vfio_pin_pages), int (*)(struct device *, unsigned long *, int, int, unsigned long *)), ""); }
#line 108 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_108(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(&vfio_pin_pages), int (*)(struct vfio_device *, unsigned long *, int, int, unsigned long *)), ""); }
#line 109 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_109(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(&vfio_pin_pages), int (*)(struct vfio_device *, dma_addr_t, int, int, struct page **)), ""); }
#line 110 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_110(void) { (void)sizeof(&vfio_pin_pages); }
#line 111 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_111(void) { (void)sizeof(&vfio_put_device); }
#line 112 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_112(void) { (void)sizeof(&vfio_register_emulated_iommu_dev); }
#line 113 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_113(void) { (void)sizeof(&vfio_register_group_dev); }
#line 114 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_114(void) { (void)sizeof(&vfio_register_iommu_driver); }
#line 115 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_115(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(&vfio_register_notifier), int (*)(struct device *, enum vfio_notify_type, unsigned long *, struct notifier_block *)), ""); }
#line 116 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_116(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(&vfio_register_notifier), int (*)(struct vfio_device *, enum vfio_notify_type, unsigned long *, struct notifier_block *)), ""); }
#line 117 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_117(void) { (void)sizeof(&vfio_register_notifier); }
#line 118 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_118(void) { (void)sizeof(&vfio_set_irqs_validate_and_prepare); }
#line 119 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_119(void) { (void)sizeof(&vfio_spapr_iommu_eeh_ioctl); }
#line 120 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_120(void) { (void)sizeof(&vfio_spapr_pci_eeh_open); }
#line 121 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_121(void) { (void)sizeof(&vfio_spapr_pci_eeh_release); }
#line 122 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_122(void) { (void)sizeof(&vfio_uninit_group_dev); }
#line 123 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_123(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(&vfio_unpin_pages), int (*)(struct device *, unsigned long *, int)), ""); }
#line 124 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_124(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(&vfio_unpin_pages), int (*)(struct vfio_device *, unsigned long *, int)), ""); }
#line 125 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_125(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(&vfio_unpin_pages), void (*)(struct vfio_device *, dma_addr_t, int)), ""); }
#line 126 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_126(void) { (void)sizeof(&vfio_unpin_pages); }
#line 127 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_127(void) { (void)sizeof(&vfio_unregister_group_dev); }
#line 128 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_128(void) { (void)sizeof(&vfio_unregister_iommu_driver); }
#line 129 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_129(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(&vfio_unregister_notifier), int (*)(struct device *, enum vfio_notify_type, struct notifier_block *)), ""); }
#line 130 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_130(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(&vfio_unregister_notifier), int (*)(struct vfio_device *, enum vfio_notify_type, struct notifier_block *)), ""); }
#line 131 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_131(void) { (void)sizeof(&vfio_unregister_notifier); }
#line 132 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_132(void) { (void)sizeof(&vfio_virqfd_flush_thread); }
#line 133 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_133(void) { (void)sizeof(struct dma_buf_attach_ops); }
#line 134 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_134(void) { (void)sizeof(struct dma_buf_export_sync_file); }
#line 135 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_135(void) { (void)sizeof(struct dma_buf_import_sync_file); }
#line 136 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_136(void) { (void)sizeof(struct dma_buf_map); }
#line 137 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_137(void) { (void)sizeof(struct dma_buf_sync); }
#line 138 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_138(void) { (void)sizeof(struct dma_buf_sysfs_entry); }
#line 139 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_139(void) { (void)sizeof(struct iosys_map); }
#line 140 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_140(void) { (void)sizeof(struct vfio_bitmap); }
#line 141 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_141(void) { (void)sizeof(struct vfio_device); }
#line 142 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_142(void) { (void)sizeof(struct vfio_device_attach_iommufd_pt); }
#line 143 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_143(void) { (void)sizeof(struct vfio_device_bind_iommufd); }
#line 144 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_144(void) { (void)sizeof(struct vfio_device_detach_iommufd_pt); }
#line 145 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_145(void) { (void)sizeof(struct vfio_device_feature); }
#line 146 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_146(void) { (void)sizeof(struct vfio_device_feature_bus_master); }
#line 147 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_147(void) { (void)sizeof(struct vfio_device_feature_dma_logging_control); }
#line 148 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_148(void) { (void)sizeof(struct vfio_device_feature_dma_logging_range); }
#line 149 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_149(void) { (void)sizeof(struct vfio_device_feature_dma_logging_report); }
#line 150 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_150(void) { (void)sizeof(struct vfio_device_feature_mig_data_size); }
#line 151 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_151(void) { (void)sizeof(struct vfio_device_feature_mig_state); }
#line 152 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_152(void) { (void)sizeof(struct vfio_device_feature_migration); }
#line 153 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_153(void) { (void)sizeof(struct vfio_device_gfx_plane_info); }
#line 154 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_154(void) { (void)sizeof(struct vfio_device_info_cap_pci_atomic_comp); }
#line 155 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_155(void) { (void)sizeof(struct vfio_device_ioeventfd); }
#line 156 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_156(void) { (void)sizeof(struct vfio_device_low_power_entry_with_wakeup); }
#line 157 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_157(void) { (void)sizeof(struct vfio_device_migration_info); }
#line 158 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_158(void) { (void)sizeof(struct vfio_device_set); }
#line 159 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_159(void) { (void)sizeof(struct vfio_info_cap); }
#line 160 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_160(void) { (void)sizeof(struct vfio_info_cap_header); }
#line 161 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_161(void) { (void)sizeof(struct vfio_iommu_driver_ops); }
#line 162 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_162(void) { (void)sizeof(struct vfio_iommu_type1_dirty_bitmap); }
#line 163 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_163(void) { (void)sizeof(struct vfio_iommu_type1_dirty_bitmap_get); }
#line 164 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_164(void) { (void)sizeof(struct vfio_iommu_type1_info_cap_iova_range); }
#line 165 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_165(void) { (void)sizeof(struct vfio_iommu_type1_info_cap_migration); }
#line 166 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_166(void) { (void)sizeof(struct vfio_iommu_type1_info_dma_avail); }
#line 167 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_167(void) { (void)sizeof(struct vfio_iova_range); }
#line 168 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_168(void) { (void)sizeof(struct vfio_log_ops); }
#line 169 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_169(void) { (void)sizeof(struct vfio_migration_ops); }
#line 170 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_170(void) { (void)sizeof(struct vfio_precopy_info); }
#line 171 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_171(void) { (void)sizeof(struct vfio_region_gfx_edid); }
#line 172 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_172(void) { (void)sizeof(struct vfio_region_info_cap_nvlink2_lnkspd); }
#line 173 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_173(void) { (void)sizeof(struct vfio_region_info_cap_nvlink2_ssatgt); }
#line 174 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_174(void) { (void)sizeof(struct vfio_region_info_cap_sparse_mmap); }
#line 175 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_175(void) { (void)sizeof(struct vfio_region_info_cap_type); }
#line 176 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_176(void) { (void)sizeof(struct vfio_region_sparse_mmap_area); }
#line 177 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_177(void) { (void)&((struct dma_buf *)0)->cb_excl; }
#line 178 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_178(void) { (void)&((struct dma_buf *)0)->cb_in; }
#line 179 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_179(void) { (void)&((struct dma_buf *)0)->cb_out; }
#line 180 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_180(void) { (void)&((struct dma_buf *)0)->cb_shared; }
#line 181 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_181(void) { (void)&((struct dma_buf *)0)->lock; }
#line 182 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_182(void) { (void)&((struct dma_buf *)0)->name; }
#line 183 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_183(void) { (void)&((struct dma_buf *)0)->name_lock; }
#line 184 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_184(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct dma_buf *)0)->resv), struct reservation_object *), ""); }
#line 185 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_185(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct dma_buf *)0)->resv), struct dma_resv *), ""); }
#line 186 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_186(void) { (void)&((struct dma_buf *)0)->resv; }
#line 187 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_187(void) { (void)&((struct dma_buf *)0)->sysfs_entry; }
#line 188 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_188(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct dma_buf *)0)->vmap_ptr), void *), ""); }
#line 189 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_189(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct dma_buf *)0)->vmap_ptr), struct dma_buf_map), ""); }
#line 190 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_190(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct dma_buf *)0)->vmap_ptr), struct iosys_map), ""); }
#line 191 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_191(void) { (void)&((struct dma_buf *)0)->vmap_ptr; }
#line 192 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_192(void) { (void)&((struct dma_buf_attach_ops *)0)->allow_peer2peer; }
#line 193 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_193(void) { (void)&((struct dma_buf_attachment *)0)->dir; }
#line 194 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_194(void) { (void)&((struct dma_buf_attachment *)0)->dynamic_mapping; }
#line 195 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_195(void) { (void)&((struct dma_buf_attachment *)0)->importer_ops; }
#line 196 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_196(void) { (void)&((struct dma_buf_attachment *)0)->importer_priv; }
#line 197 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_197(void) { (void)&((struct dma_buf_attachment *)0)->peer2peer; }
#line 198 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_198(void) { (void)&((struct dma_buf_attachment *)0)->sgt; }
#line 199 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_199(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct dma_buf_export_info *)0)->resv), struct reservation_object *), ""); }
#line 200 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_200(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct dma_buf_export_info *)0)->resv), struct dma_resv *), ""); }
#line 201 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_201(void) { (void)&((struct dma_buf_export_info *)0)->resv; }
#line 202 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_202(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct dma_buf_ops *)0)->attach), int (*)(struct dma_buf *, struct device *, struct dma_buf_attachment *)), ""); }
#line 203 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_203(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct dma_buf_ops *)0)->attach), int (*)(struct dma_buf *, struct dma_buf_attachment *)), ""); }
#line 204 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_204(void) { (void)&((struct dma_buf_ops *)0)->attach; }
#line 205 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_205(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct dma_buf_ops *)0)->begin_cpu_access), int (*)(struct dma_buf *, size_t, size_t, enum dma_data_direction)), ""); }
#line 206 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_206(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct dma_buf_ops *)0)->begin_cpu_access), int (*)(struct dma_buf *, enum dma_data_direction)), ""); }
#line 207 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_207(void) { (void)&((struct dma_buf_ops *)0)->begin_cpu_access; }
#line 208 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_208(void) { (void)&((struct dma_buf_ops *)0)->cache_sgt_mapping; }
#line 209 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_209(void) { (void)&((struct dma_buf_ops *)0)->dynamic_mapping; }
#line 210 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_210(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct dma_buf_ops *)0)->end_cpu_access), void (*)(struct dma_buf *, size_t, size_t, enum dma_data_direction)), ""); }
#line 211 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_211(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct dma_buf_ops *)0)->end_cpu_access), int (*)(struct dma_buf *, enum dma_data_direction)), ""); }
#line 212 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_212(void) { (void)&((struct dma_buf_ops *)0)->end_cpu_access; }
#line 213 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_213(void) { (void)&((struct dma_buf_ops *)0)->kmap; }
#line 214 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_214(void) { (void)&((struct dma_buf_ops *)0)->kmap_atomic; }
#line 215 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_215(void) { (void)&((struct dma_buf_ops *)0)->kunmap; }
#line 216 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_216(void) { (void)&((struct dma_buf_ops *)0)->kunmap_atomic; }
#line 217 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_217(void) { (void)&((struct dma_buf_ops *)0)->map; }
#line 218 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_218(void) { (void)&((struct dma_buf_ops *)0)->map_atomic; }
#line 219 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_219(void) { (void)&((struct dma_buf_ops *)0)->pin; }
#line 220 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_220(void) { (void)&((struct dma_buf_ops *)0)->unmap; }
#line 221 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_221(void) { (void)&((struct dma_buf_ops *)0)->unmap_atomic; }
#line 222 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_222(void) { (void)&((struct dma_buf_ops *)0)->unpin; }
#line 223 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_223(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct dma_buf_ops *)0)->vmap), void *(*)(struct dma_buf *)), ""); }
#line 224 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_224(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct dma_buf_ops *)0)->vmap), int (*)(struct dma_buf *, struct dma_buf_map *)), ""); }
#line 225 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_225(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct dma_buf_ops *)0)->vmap), int (*)(struct dma_buf *, struct iosys_map *)), ""); }
#line 226 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_226(void) { (void)&((struct dma_buf_ops *)0)->vmap; }
#line 227 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_227(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct dma_buf_ops *)0)->vunmap), void (*)(struct dma_buf *, void *)), ""); }
#line 228 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_228(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct dma_buf_ops *)0)->vunmap), void (*)(struct dma_buf *, struct dma_buf_map *)), ""); }
#line 229 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_229(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct dma_buf_ops *)0)->vunmap), void (*)(struct dma_buf *, struct iosys_map *)), ""); }
#line 230 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_230(void) { (void)&((struct dma_buf_ops *)0)->vunmap; }
#line 231 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_231(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct dma_buf_poll_cb_t *)0)->active), unsigned long), ""); }
#line 232 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_232(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct dma_buf_poll_cb_t *)0)->active), __poll_t), ""); }
#line 233 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_233(void) { (void)&((struct dma_buf_poll_cb_t *)0)->active; }
#line 234 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_234(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct dma_buf_poll_cb_t *)0)->cb), struct fence_cb), ""); }
#line 235 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_235(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct dma_buf_poll_cb_t *)0)->cb), struct dma_fence_cb), ""); }
#line 236 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_236(void) { (void)&((struct dma_buf_poll_cb_t *)0)->cb; }
#line 237 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_237(void) { (void)&((struct vfio_device *)0)->cdev; }
#line 238 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_238(void) { (void)(((struct vfio_device *)0)->cdev_opened + 0); }
#line 239 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_239(void) { (void)&((struct vfio_device *)0)->debug_root; }
#line 240 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_240(void) { (void)&((struct vfio_device *)0)->dev_set; }
#line 241 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_241(void) { (void)&((struct vfio_device *)0)->dev_set_list; }
#line 242 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_242(void) { (void)&((struct vfio_device *)0)->device; }
#line 243 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_243(void) { (void)&((struct vfio_device *)0)->device_data; }
#line 244 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_244(void) { (void)&((struct vfio_device *)0)->index; }
#line 245 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_245(void) { (void)&((struct vfio_device *)0)->iommu_entry; }
#line 246 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_246(void) { (void)&((struct vfio_device *)0)->iommufd_access; }
#line 247 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_247(void) { (void)&((struct vfio_device *)0)->iommufd_device; }
#line 248 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_248(void) { (void)&((struct vfio_device *)0)->iommufd_ictx; }
#line 249 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_249(void) { (void)&((struct vfio_device *)0)->kvm; }
#line 250 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_250(void) { (void)&((struct vfio_device *)0)->log_ops; }
#line 251 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_251(void) { (void)&((struct vfio_device *)0)->mig_ops; }
#line 252 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_252(void) { (void)&((struct vfio_device *)0)->migration_flags; }
#line 253 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_253(void) { (void)&((struct vfio_device *)0)->open_count; }
#line 254 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_254(void) { (void)&((struct vfio_device *)0)->put_kvm; }
#line 255 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_255(void) { (void)&((struct vfio_device_gfx_plane_info *)0)->reserved; }
#line 256 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_256(void) { (void)&((struct vfio_device_info *)0)->cap_offset; }
#line 257 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_257(void) { (void)&((struct vfio_device_info *)0)->pad; }
#line 258 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_258(void) { (void)&((struct vfio_device_ioeventfd *)0)->reserved; }
#line 259 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_259(void) { (void)&((struct vfio_device_ops *)0)->attach_ioas; }
#line 260 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_260(void) { (void)&((struct vfio_device_ops *)0)->bind_iommufd; }
#line 261 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_261(void) { (void)&((struct vfio_device_ops *)0)->close_device; }
#line 262 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_262(void) { (void)&((struct vfio_device_ops *)0)->detach_ioas; }
#line 263 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_263(void) { (void)&((struct vfio_device_ops *)0)->device_feature; }
#line 264 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_264(void) { (void)&((struct vfio_device_ops *)0)->dma_unmap; }
#line 265 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_265(void) { (void)&((struct vfio_device_ops *)0)->init; }
#line 266 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_266(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct vfio_device_ops *)0)->ioctl), long (*)(void *, unsigned int, unsigned long)), ""); }
#line 267 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_267(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct vfio_device_ops *)0)->ioctl), long (*)(struct vfio_device *, unsigned int, unsigned long)), ""); }
#line 268 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_268(void) { (void)&((struct vfio_device_ops *)0)->ioctl; }
#line 269 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_269(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct vfio_device_ops *)0)->match), int (*)(void *, char *)), ""); }
#line 270 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_270(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct vfio_device_ops *)0)->match), int (*)(struct vfio_device *, char *)), ""); }
#line 271 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_271(void) { (void)&((struct vfio_device_ops *)0)->match; }
#line 272 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_272(void) { (void)&((struct vfio_device_ops *)0)->migration_get_state; }
#line 273 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_273(void) { (void)&((struct vfio_device_ops *)0)->migration_set_state; }
#line 274 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_274(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct vfio_device_ops *)0)->mmap), int (*)(void *, struct vm_area_struct *)), ""); }
#line 275 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_275(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct vfio_device_ops *)0)->mmap), int (*)(struct vfio_device *, struct vm_area_struct *)), ""); }
#line 276 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_276(void) { (void)&((struct vfio_device_ops *)0)->mmap; }
#line 277 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_277(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct vfio_device_ops *)0)->open), int (*)(void *)), ""); }
#line 278 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_278(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct vfio_device_ops *)0)->open), int (*)(struct vfio_device *)), ""); }
#line 279 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_279(void) { (void)&((struct vfio_device_ops *)0)->open; }
#line 280 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_280(void) { (void)&((struct vfio_device_ops *)0)->open_device; }
#line 281 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_281(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct vfio_device_ops *)0)->read), ssize_t (*)(void *, char *, size_t, loff_t *)), ""); }
#line 282 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_282(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct vfio_device_ops *)0)->read), ssize_t (*)(struct vfio_device *, char *, size_t, loff_t *)), ""); }
#line 283 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_283(void) { (void)&((struct vfio_device_ops *)0)->read; }
#line 284 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_284(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct vfio_device_ops *)0)->release), void (*)(void *)), ""); }
#line 285 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_285(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct vfio_device_ops *)0)->release), void (*)(struct vfio_device *)), ""); }
#line 286 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_286(void) { (void)&((struct vfio_device_ops *)0)->release; }
#line 287 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_287(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct vfio_device_ops *)0)->request), void (*)(void *, unsigned int)), ""); }
#line 288 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_288(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct vfio_device_ops *)0)->request), void (*)(struct vfio_device *, unsigned int)), ""); }
#line 289 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_289(void) { (void)&((struct vfio_device_ops *)0)->request; }
#line 290 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_290(void) { (void)&((struct vfio_device_ops *)0)->unbind_iommufd; }
#line 291 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_291(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct vfio_device_ops *)0)->write), ssize_t (*)(void *, const char *, size_t, loff_t *)), ""); }
#line 292 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_292(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct vfio_device_ops *)0)->write), ssize_t (*)(struct vfio_device *, const char *, size_t, loff_t *)), ""); }
#line 293 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_293(void) { (void)&((struct vfio_device_ops *)0)->write; }
#line 294 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_294(void) { (void)&((struct vfio_iommu_driver_ops *)0)->dma_rw; }
#line 295 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_295(void) { (void)&((struct vfio_iommu_driver_ops *)0)->group_iommu_domain; }
#line 296 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_296(void) { (void)&((struct vfio_iommu_driver_ops *)0)->notify; }
#line 297 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_297(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct vfio_iommu_driver_ops *)0)->pin_pages), int (*)(void *, unsigned long *, int, int, unsigned long *)), ""); }
#line 298 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_298(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct vfio_iommu_driver_ops *)0)->pin_pages), int (*)(void *, struct iommu_group *, unsigned long *, int, int, unsigned long *)), ""); }
#line 299 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_299(void) { (void)&((struct vfio_iommu_driver_ops *)0)->pin_pages; }
#line 300 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_300(void) { (void)&((struct vfio_iommu_driver_ops *)0)->register_notifier; }
#line 301 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_301(void) { (void)&((struct vfio_iommu_driver_ops *)0)->unpin_pages; }
#line 302 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_302(void) { (void)&((struct vfio_iommu_driver_ops *)0)->unregister_notifier; }
#line 303 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_303(void) { (void)&((struct vfio_iommu_spapr_tce_create *)0)->__resv1; }
#line 304 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_304(void) { (void)&((struct vfio_iommu_spapr_tce_create *)0)->__resv2; }
#line 305 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_305(void) { (void)&((struct vfio_iommu_type1_dma_unmap *)0)->data; }
#line 306 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_306(void) { (void)&((struct vfio_iommu_type1_info *)0)->cap_offset; }
#line 307 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_307(void) { (void)&((struct vfio_iommu_type1_info *)0)->pad; }
#line 308 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_308(void) { (void)&((struct vfio_migration_ops *)0)->migration_get_data_size; }
#line 309 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_309(void) { (void)&((struct vfio_pci_dependent_device *)0)->devid; }
#line 310 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_310(void) { (void)&((struct vfio_region_info *)0)->cap_offset; }
#line 311 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_311(void) { (void)&((struct vfio_region_info *)0)->resv; }
#line 312 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_312(void) { (void)&((struct virqfd *)0)->flush_inject; }
#line 313 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_313(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct virqfd *)0)->wait), wait_queue_t), ""); }
#line 314 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_314(void) { _Static_assert(__builtin_types_compatible_p(__typeof__(((struct virqfd *)0)->wait), wait_queue_entry_t), ""); }
#line 315 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_315(void) { (void)&((struct virqfd *)0)->wait; }
#line 316 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_316(void) { (void)(VFIO_AP_REQ_IRQ_INDEX); }
#line 317 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_317(void) { (void)(VFIO_CCW_CONFIG_REGION_INDEX); }
#line 318 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_318(void) { _Static_assert(VFIO_CCW_IO_IRQ_INDEX == 0 && VFIO_CCW_NUM_IRQS == 1, ""); }
#line 319 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_319(void) { _Static_assert(VFIO_CCW_IO_IRQ_INDEX == 0 && VFIO_CCW_CRW_IRQ_INDEX == 1 && VFIO_CCW_NUM_IRQS == 2, ""); }
#line 320 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_320(void) { _Static_assert(VFIO_CCW_IO_IRQ_INDEX == 0 && VFIO_CCW_CRW_IRQ_INDEX == 1 && VFIO_CCW_REQ_IRQ_INDEX == 2 && VFIO_CCW_NUM_IRQS == 3, ""); }
#line 321 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_321(void) { (void)(VFIO_CCW_IO_IRQ_INDEX); }
#line 322 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_322(void) { _Static_assert(VFIO_DEVICE_STATE_ERROR == 0 && VFIO_DEVICE_STATE_STOP == 1 && VFIO_DEVICE_STATE_RUNNING == 2 && VFIO_DEVICE_STATE_STOP_COPY == 3 && VFIO_DEVICE_STATE_RESUMING == 4 && VFIO_DEVICE_STATE_RUNNING_P2P == 5, ""); }
#line 323 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_323(void) { _Static_assert(VFIO_DEVICE_STATE_ERROR == 0 && VFIO_DEVICE_STATE_STOP == 1 && VFIO_DEVICE_STATE_RUNNING == 2 && VFIO_DEVICE_STATE_STOP_COPY == 3 && VFIO_DEVICE_STATE_RESUMING == 4 && VFIO_DEVICE_STATE_RUNNING_P2P == 5 && VFIO_DEVICE_STATE_PRE_COPY == 6 && VFIO_DEVICE_STATE_PRE_COPY_P2P == 7, ""); }
#line 324 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_324(void) { _Static_assert(VFIO_DEVICE_STATE_ERROR == 0 && VFIO_DEVICE_STATE_STOP == 1 && VFIO_DEVICE_STATE_RUNNING == 2 && VFIO_DEVICE_STATE_STOP_COPY == 3 && VFIO_DEVICE_STATE_RESUMING == 4 && VFIO_DEVICE_STATE_RUNNING_P2P == 5 && VFIO_DEVICE_STATE_PRE_COPY == 6 && VFIO_DEVICE_STATE_PRE_COPY_P2P == 7 && VFIO_DEVICE_STATE_NR == 8, ""); }
#line 325 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_325(void) { (void)(VFIO_DEVICE_STATE_ERROR); }
#line 326 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_326(void) { (void)(VFIO_IOMMU_CONTAINER_CLOSE); }
#line 327 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_327(void) { _Static_assert(VFIO_IOMMU_NOTIFY == 0 && VFIO_GROUP_NOTIFY == 1, ""); }
#line 328 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_328(void) { _Static_assert(VFIO_IOMMU_NOTIFY == 0, ""); }
#line 329 "shimgen-question"
static void __attribute__((__unused__)) shimgen_question_329(void) { (void)(VFIO_IOMMU_NOTIFY); }
#ifndef DMA_BUF_BASE
#line 330 "shimgen-question"
#error "not defined"
#endif
#ifndef DMA_BUF_IOCTL_EXPORT_SYNC_FILE
#line 331 "shimgen-question"
#error "not defined"
#endif
#ifndef DMA_BUF_IOCTL_IMPORT_SYNC_FILE
#line 332 "shimgen-question"
#error "not defined"
#endif
#ifndef DMA_BUF_IOCTL_SYNC
#line 333 "shimgen-question"
#error "not defined"
#endif
#ifndef DMA_BUF_MAP_INIT_VADDR
#line 334 "shimgen-question"
#error "not defined"
#endif
#ifndef DMA_BUF_NAME_LEN
#line 335 "shimgen-question"
#error "not defined"
#endif
#ifndef DMA_BUF_SET_NAME
#line 336 "shimgen-question"
#error "not defined"
#endif
#ifndef DMA_BUF_SET_NAME_A
#line 337 "shimgen-question"
#error "not defined"
#endif
#ifndef DMA_BUF_SET_NAME_B
#line 338 "shimgen-question"
#error "not defined"
#endif
#ifndef DMA_BUF_SYNC_END
#line 339 "shimgen-question"
#error "not defined"
#endif
#ifndef DMA_BUF_SYNC_READ
#line 340 "shimgen-question"
#error "not defined"
#endif
#ifndef DMA_BUF_SYNC_RW
#line 341 "shimgen-question"
#error "not defined"
#endif
#ifndef DMA_BUF_SYNC_START
#line 342 "shimgen-question"
#error "not defined"
#endif
#ifndef DMA_BUF_SYNC_VALID_FLAGS_MASK
#line 343 "shimgen-question"
#error "not defined"
#endif
#ifndef DMA_BUF_SYNC_WRITE
#line 344 "shimgen-question"
#error "not defined"
#endif
#ifndef IOSYS_MAP_INIT_VADDR
#line 345 "shimgen-question"
#error "not defined"
#endif
#ifndef IOSYS_MAP_INIT_VADDR_IOMEM
#line 346 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_API_AMBA_STRING
#line 347 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_API_AP_STRING
#line 348 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_API_CCW_STRING
#line 349 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_API_PCI_STRING
#line 350 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_API_PLATFORM_STRING
#line 351 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_ATTACH_IOMMUFD_PT
#line 352 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_BIND_IOMMUFD
#line 353 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_DETACH_IOMMUFD_PT
#line 354 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_FEATURE
#line 355 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_FEATURE_BUS_MASTER
#line 356 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_FEATURE_CLEAR_MASTER
#line 357 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_FEATURE_DMA_LOGGING_REPORT
#line 358 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_FEATURE_DMA_LOGGING_START
#line 359 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_FEATURE_DMA_LOGGING_STOP
#line 360 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_FEATURE_GET
#line 361 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY
#line 362 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY_WITH_WAKEUP
#line 363 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_FEATURE_LOW_POWER_EXIT
#line 364 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_FEATURE_MASK
#line 365 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_FEATURE_MIGRATION
#line 366 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_FEATURE_MIG_DATA_SIZE
#line 367 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_FEATURE_MIG_DEVICE_STATE
#line 368 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_FEATURE_PCI_VF_TOKEN
#line 369 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_FEATURE_PROBE
#line 370 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_FEATURE_SET
#line 371 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_FEATURE_SET_MASTER
#line 372 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_FLAGS_AP
#line 373 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_FLAGS_CAPS
#line 374 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_FLAGS_CCW
#line 375 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_FLAGS_CDX
#line 376 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_FLAGS_FSL_MC
#line 377 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_GET_GFX_DMABUF
#line 378 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_GFX_LINK_STATE_DOWN
#line 379 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_GFX_LINK_STATE_UP
#line 380 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_INFO_CAP_PCI_ATOMIC_COMP
#line 381 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_INFO_CAP_ZPCI_BASE
#line 382 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_INFO_CAP_ZPCI_GROUP
#line 383 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_INFO_CAP_ZPCI_PFIP
#line 384 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_INFO_CAP_ZPCI_UTIL
#line 385 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_IOEVENTFD
#line 386 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_IOEVENTFD_16
#line 387 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_IOEVENTFD_32
#line 388 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_IOEVENTFD_64
#line 389 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_IOEVENTFD_8
#line 390 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_IOEVENTFD_SIZE_MASK
#line 391 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_QUERY_GFX_PLANE
#line 392 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_STATE_MASK
#line 393 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_STATE_RESUMING
#line 394 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_STATE_RUNNING
#line 395 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_STATE_SAVING
#line 396 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_STATE_STOP
#line 397 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_STATE_V1_RESUMING
#line 398 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_STATE_V1_RUNNING
#line 399 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_STATE_V1_SAVING
#line 400 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DEVICE_STATE_V1_STOP
#line 401 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DMA_MAP_FLAG_VADDR
#line 402 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DMA_UNMAP_FLAG_ALL
#line 403 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DMA_UNMAP_FLAG_GET_DIRTY_BITMAP
#line 404 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_DMA_UNMAP_FLAG_VADDR
#line 405 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_GFX_PLANE_TYPE_DMABUF
#line 406 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_GFX_PLANE_TYPE_PROBE
#line 407 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_GFX_PLANE_TYPE_REGION
#line 408 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_GROUP_NOTIFY_SET_KVM
#line 409 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_IOMMU_DIRTY_PAGES
#line 410 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_IOMMU_DIRTY_PAGES_FLAG_GET_BITMAP
#line 411 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_IOMMU_DIRTY_PAGES_FLAG_START
#line 412 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_IOMMU_DIRTY_PAGES_FLAG_STOP
#line 413 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_IOMMU_INFO_CAPS
#line 414 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_IOMMU_NOTIFY_DMA_UNMAP
#line 415 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_IOMMU_TYPE1_INFO_CAP_IOVA_RANGE
#line 416 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_IOMMU_TYPE1_INFO_CAP_MIGRATION
#line 417 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_IOMMU_TYPE1_INFO_DMA_AVAIL
#line 418 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_MIGRATION_P2P
#line 419 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_MIGRATION_PRE_COPY
#line 420 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_MIGRATION_STOP_COPY
#line 421 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_MIG_GET_PRECOPY_INFO
#line 422 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_NOIOMMU_IOMMU
#line 423 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_PCI_ATOMIC_COMP128
#line 424 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_PCI_ATOMIC_COMP32
#line 425 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_PCI_ATOMIC_COMP64
#line 426 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_PCI_DEVID_NOT_OWNED
#line 427 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_PCI_DEVID_OWNED
#line 428 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_PCI_HOT_RESET_FLAG_DEV_ID
#line 429 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_PCI_HOT_RESET_FLAG_DEV_ID_OWNED
#line 430 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_PIN_PAGES_MAX_ENTRIES
#line 431 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_REGION_INFO_CAP_MSIX_MAPPABLE
#line 432 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_REGION_INFO_CAP_NVLINK2_LNKSPD
#line 433 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_REGION_INFO_CAP_NVLINK2_SSATGT
#line 434 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_REGION_INFO_CAP_SPARSE_MMAP
#line 435 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_REGION_INFO_CAP_TYPE
#line 436 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_REGION_INFO_FLAG_CAPS
#line 437 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_REGION_SUBTYPE_CCW_ASYNC_CMD
#line 438 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_REGION_SUBTYPE_CCW_CRW
#line 439 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_REGION_SUBTYPE_CCW_SCHIB
#line 440 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_REGION_SUBTYPE_GFX_EDID
#line 441 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_REGION_SUBTYPE_IBM_NVLINK2_ATSD
#line 442 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_REGION_SUBTYPE_INTEL_IGD_HOST_CFG
#line 443 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_REGION_SUBTYPE_INTEL_IGD_LPC_CFG
#line 444 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_REGION_SUBTYPE_INTEL_IGD_OPREGION
#line 445 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_REGION_SUBTYPE_MIGRATION
#line 446 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_REGION_SUBTYPE_MIGRATION_DEPRECATED
#line 447 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_REGION_SUBTYPE_NVIDIA_NVLINK2_RAM
#line 448 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_REGION_TYPE_CCW
#line 449 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_REGION_TYPE_GFX
#line 450 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_REGION_TYPE_MIGRATION
#line 451 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_REGION_TYPE_MIGRATION_DEPRECATED
#line 452 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_REGION_TYPE_PCI_VENDOR_MASK
#line 453 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_REGION_TYPE_PCI_VENDOR_TYPE
#line 454 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_UNMAP_ALL
#line 455 "shimgen-question"
#error "not defined"
#endif
#ifndef VFIO_UPDATE_VADDR
#line 456 "shimgen-question"
#error "not defined"
#endif
#ifndef __iosys_map_rd_io
#line 457 "shimgen-question"
#error "not defined"
#endif
#ifndef __iosys_map_rd_io_u64_case
#line 458 "shimgen-question"
#error "not defined"
#endif
#ifndef __iosys_map_rd_sys
#line 459 "shimgen-question"
#error "not defined"
#endif
#ifndef __iosys_map_wr_io
#line 460 "shimgen-question"
#error "not defined"
#endif
#ifndef __iosys_map_wr_io_u64_case
#line 461 "shimgen-question"
#error "not defined"
#endif
#ifndef __iosys_map_wr_sys
#line 462 "shimgen-question"
#error "not defined"
#endif
#ifndef vfio_alloc_device
#line 463 "shimgen-question"
#error "not defined"
#endif
