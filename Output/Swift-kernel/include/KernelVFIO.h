/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * KernelVFIO.h: the API of Linux 6.8 for Swift in the kernel.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 4.4 --to 6.8
 * from the recorded headers
 *   include/linux/vfio.h
 * of Linux 4.4 to 6.8.
 */
#ifndef SHIMGEN_KERNELVFIO_H
#define SHIMGEN_KERNELVFIO_H

#include "KernelNames.h"
#include <shimgen/vfio.h>

/* The target's structs. */
typedef struct shim_vfio_device_set shim_swift_vfio_device_set SHIM_SWIFT_NAME("Kernel.vfio_device_set");
typedef struct shim_vfio_device shim_swift_vfio_device SHIM_SWIFT_NAME("Kernel.vfio_device");
typedef struct shim_vfio_device_ops shim_swift_vfio_device_ops SHIM_SWIFT_NAME("Kernel.vfio_device_ops");
typedef struct shim_vfio_migration_ops shim_swift_vfio_migration_ops SHIM_SWIFT_NAME("Kernel.vfio_migration_ops");
typedef struct shim_vfio_log_ops shim_swift_vfio_log_ops SHIM_SWIFT_NAME("Kernel.vfio_log_ops");
typedef struct shim_vfio_info_cap shim_swift_vfio_info_cap SHIM_SWIFT_NAME("Kernel.vfio_info_cap");
typedef struct virqfd shim_swift_virqfd SHIM_SWIFT_NAME("Kernel.virqfd");

/*
 * vfio_device_ops: a driver lists its callbacks once,
 *   #define MY_OPS(SLOT) SLOT(first_slot, my_callback) SLOT(second_slot, my_other_callback)
 * declares them in its bridging header with
 *   SHIM_SWIFT_VFIO_DEVICE_OPS_CALLBACKS(MY_OPS)
 * defines them in Swift with @c @implementation, which compares them with their declaration, and has
 * the table in C with
 *   SHIM_SWIFT_VFIO_DEVICE_OPS_TABLE(my_ops, MY_OPS, .name = ...);
 * Beside a callback with @_cdecl, which compares nothing: let _: Kernel.vfio_device_ops_<slot> = it.
 */
typedef int shim_swift_vfio_device_ops__init(struct shim_vfio_device *vdev) SHIM_SWIFT_NAME("Kernel.vfio_device_ops_init");
#define SHIM_SWIFT_VFIO_DEVICE_OPS_ENTRY__init(callback) \
	static int callback##_entry(struct shim_vfio_device *vdev) { return callback(vdev); }
typedef void shim_swift_vfio_device_ops__release(struct shim_vfio_device *vdev) SHIM_SWIFT_NAME("Kernel.vfio_device_ops_release");
#define SHIM_SWIFT_VFIO_DEVICE_OPS_ENTRY__release(callback) \
	static void callback##_entry(struct shim_vfio_device *vdev) { callback(vdev); }
typedef int shim_swift_vfio_device_ops__bind_iommufd(struct shim_vfio_device *vdev, struct iommufd_ctx *ictx, u32 *out_device_id) SHIM_SWIFT_NAME("Kernel.vfio_device_ops_bind_iommufd");
#define SHIM_SWIFT_VFIO_DEVICE_OPS_ENTRY__bind_iommufd(callback) \
	static int callback##_entry(struct shim_vfio_device *vdev, struct iommufd_ctx *ictx, u32 *out_device_id) { return callback(vdev, ictx, out_device_id); }
typedef void shim_swift_vfio_device_ops__unbind_iommufd(struct shim_vfio_device *vdev) SHIM_SWIFT_NAME("Kernel.vfio_device_ops_unbind_iommufd");
#define SHIM_SWIFT_VFIO_DEVICE_OPS_ENTRY__unbind_iommufd(callback) \
	static void callback##_entry(struct shim_vfio_device *vdev) { callback(vdev); }
typedef int shim_swift_vfio_device_ops__attach_ioas(struct shim_vfio_device *vdev, u32 *pt_id) SHIM_SWIFT_NAME("Kernel.vfio_device_ops_attach_ioas");
#define SHIM_SWIFT_VFIO_DEVICE_OPS_ENTRY__attach_ioas(callback) \
	static int callback##_entry(struct shim_vfio_device *vdev, u32 *pt_id) { return callback(vdev, pt_id); }
typedef void shim_swift_vfio_device_ops__detach_ioas(struct shim_vfio_device *vdev) SHIM_SWIFT_NAME("Kernel.vfio_device_ops_detach_ioas");
#define SHIM_SWIFT_VFIO_DEVICE_OPS_ENTRY__detach_ioas(callback) \
	static void callback##_entry(struct shim_vfio_device *vdev) { callback(vdev); }
typedef int shim_swift_vfio_device_ops__open_device(struct shim_vfio_device *vdev) SHIM_SWIFT_NAME("Kernel.vfio_device_ops_open_device");
#define SHIM_SWIFT_VFIO_DEVICE_OPS_ENTRY__open_device(callback) \
	static int callback##_entry(struct shim_vfio_device *vdev) { return callback(vdev); }
typedef void shim_swift_vfio_device_ops__close_device(struct shim_vfio_device *vdev) SHIM_SWIFT_NAME("Kernel.vfio_device_ops_close_device");
#define SHIM_SWIFT_VFIO_DEVICE_OPS_ENTRY__close_device(callback) \
	static void callback##_entry(struct shim_vfio_device *vdev) { callback(vdev); }
typedef ssize_t shim_swift_vfio_device_ops__read(struct shim_vfio_device *vdev, char __user *buf, size_t count, loff_t *ppos) SHIM_SWIFT_NAME("Kernel.vfio_device_ops_read");
#define SHIM_SWIFT_VFIO_DEVICE_OPS_ENTRY__read(callback) \
	static ssize_t callback##_entry(struct shim_vfio_device *vdev, char __user *buf, size_t count, loff_t *ppos) { return callback(vdev, buf, count, ppos); }
typedef ssize_t shim_swift_vfio_device_ops__write(struct shim_vfio_device *vdev, const char __user *buf, size_t count, loff_t *size) SHIM_SWIFT_NAME("Kernel.vfio_device_ops_write");
#define SHIM_SWIFT_VFIO_DEVICE_OPS_ENTRY__write(callback) \
	static ssize_t callback##_entry(struct shim_vfio_device *vdev, const char __user *buf, size_t count, loff_t *size) { return callback(vdev, buf, count, size); }
typedef long shim_swift_vfio_device_ops__ioctl(struct shim_vfio_device *vdev, unsigned int cmd, unsigned long arg) SHIM_SWIFT_NAME("Kernel.vfio_device_ops_ioctl");
#define SHIM_SWIFT_VFIO_DEVICE_OPS_ENTRY__ioctl(callback) \
	static long callback##_entry(struct shim_vfio_device *vdev, unsigned int cmd, unsigned long arg) { return callback(vdev, cmd, arg); }
typedef int shim_swift_vfio_device_ops__mmap(struct shim_vfio_device *vdev, struct vm_area_struct *vma) SHIM_SWIFT_NAME("Kernel.vfio_device_ops_mmap");
#define SHIM_SWIFT_VFIO_DEVICE_OPS_ENTRY__mmap(callback) \
	static int callback##_entry(struct shim_vfio_device *vdev, struct vm_area_struct *vma) { return callback(vdev, vma); }
typedef void shim_swift_vfio_device_ops__request(struct shim_vfio_device *vdev, unsigned int count) SHIM_SWIFT_NAME("Kernel.vfio_device_ops_request");
#define SHIM_SWIFT_VFIO_DEVICE_OPS_ENTRY__request(callback) \
	static void callback##_entry(struct shim_vfio_device *vdev, unsigned int count) { callback(vdev, count); }
typedef int shim_swift_vfio_device_ops__match(struct shim_vfio_device *vdev, char *buf) SHIM_SWIFT_NAME("Kernel.vfio_device_ops_match");
#define SHIM_SWIFT_VFIO_DEVICE_OPS_ENTRY__match(callback) \
	static int callback##_entry(struct shim_vfio_device *vdev, char *buf) { return callback(vdev, buf); }
typedef void shim_swift_vfio_device_ops__dma_unmap(struct shim_vfio_device *vdev, u64 iova, u64 length) SHIM_SWIFT_NAME("Kernel.vfio_device_ops_dma_unmap");
#define SHIM_SWIFT_VFIO_DEVICE_OPS_ENTRY__dma_unmap(callback) \
	static void callback##_entry(struct shim_vfio_device *vdev, u64 iova, u64 length) { callback(vdev, iova, length); }
typedef int shim_swift_vfio_device_ops__device_feature(struct shim_vfio_device *device, u32 flags, void __user *arg, size_t argsz) SHIM_SWIFT_NAME("Kernel.vfio_device_ops_device_feature");
#define SHIM_SWIFT_VFIO_DEVICE_OPS_ENTRY__device_feature(callback) \
	static int callback##_entry(struct shim_vfio_device *device, u32 flags, void __user *arg, size_t argsz) { return callback(device, flags, arg, argsz); }

#define SHIM_SWIFT_VFIO_DEVICE_OPS_CALLBACK(slot, callback) shim_swift_vfio_device_ops__##slot callback;
#define SHIM_SWIFT_VFIO_DEVICE_OPS_CALLBACKS(list) list(SHIM_SWIFT_VFIO_DEVICE_OPS_CALLBACK)
#define SHIM_SWIFT_VFIO_DEVICE_OPS_ENTRY(slot, callback) SHIM_SWIFT_VFIO_DEVICE_OPS_ENTRY__##slot(callback)
#if SHIM_SWIFT_NEEDS_ENTRY
#define SHIM_SWIFT_VFIO_DEVICE_OPS_ENTRIES(list) list(SHIM_SWIFT_VFIO_DEVICE_OPS_ENTRY)
#define SHIM_SWIFT_VFIO_DEVICE_OPS_SLOT(slot, callback) .slot = callback##_entry,
#else
#define SHIM_SWIFT_VFIO_DEVICE_OPS_ENTRIES(list)
#define SHIM_SWIFT_VFIO_DEVICE_OPS_SLOT(slot, callback) .slot = callback,
#endif /* SHIM_SWIFT_NEEDS_ENTRY */
#define SHIM_SWIFT_VFIO_DEVICE_OPS_TABLE(name, list, ...) \
	SHIM_SWIFT_VFIO_DEVICE_OPS_CALLBACKS(list) \
	SHIM_SWIFT_VFIO_DEVICE_OPS_ENTRIES(list) \
	static const struct shim_vfio_device_ops name = { list(SHIM_SWIFT_VFIO_DEVICE_OPS_SLOT) __VA_ARGS__ }

/*
 * vfio_migration_ops: a driver lists its callbacks once,
 *   #define MY_OPS(SLOT) SLOT(first_slot, my_callback) SLOT(second_slot, my_other_callback)
 * declares them in its bridging header with
 *   SHIM_SWIFT_VFIO_MIGRATION_OPS_CALLBACKS(MY_OPS)
 * defines them in Swift with @c @implementation, which compares them with their declaration, and has
 * the table in C with
 *   SHIM_SWIFT_VFIO_MIGRATION_OPS_TABLE(my_ops, MY_OPS);
 * Beside a callback with @_cdecl, which compares nothing: let _: Kernel.vfio_migration_ops_<slot> = it.
 */
typedef struct file *shim_swift_vfio_migration_ops__migration_set_state(struct shim_vfio_device *device, enum vfio_device_mig_state new_state) SHIM_SWIFT_NAME("Kernel.vfio_migration_ops_migration_set_state");
#define SHIM_SWIFT_VFIO_MIGRATION_OPS_ENTRY__migration_set_state(callback) \
	static struct file *callback##_entry(struct shim_vfio_device *device, enum vfio_device_mig_state new_state) { return callback(device, new_state); }
typedef int shim_swift_vfio_migration_ops__migration_get_state(struct shim_vfio_device *device, enum vfio_device_mig_state *curr_state) SHIM_SWIFT_NAME("Kernel.vfio_migration_ops_migration_get_state");
#define SHIM_SWIFT_VFIO_MIGRATION_OPS_ENTRY__migration_get_state(callback) \
	static int callback##_entry(struct shim_vfio_device *device, enum vfio_device_mig_state *curr_state) { return callback(device, curr_state); }
typedef int shim_swift_vfio_migration_ops__migration_get_data_size(struct shim_vfio_device *device, unsigned long *stop_copy_length) SHIM_SWIFT_NAME("Kernel.vfio_migration_ops_migration_get_data_size");
#define SHIM_SWIFT_VFIO_MIGRATION_OPS_ENTRY__migration_get_data_size(callback) \
	static int callback##_entry(struct shim_vfio_device *device, unsigned long *stop_copy_length) { return callback(device, stop_copy_length); }

#define SHIM_SWIFT_VFIO_MIGRATION_OPS_CALLBACK(slot, callback) shim_swift_vfio_migration_ops__##slot callback;
#define SHIM_SWIFT_VFIO_MIGRATION_OPS_CALLBACKS(list) list(SHIM_SWIFT_VFIO_MIGRATION_OPS_CALLBACK)
#define SHIM_SWIFT_VFIO_MIGRATION_OPS_ENTRY(slot, callback) SHIM_SWIFT_VFIO_MIGRATION_OPS_ENTRY__##slot(callback)
#if SHIM_SWIFT_NEEDS_ENTRY
#define SHIM_SWIFT_VFIO_MIGRATION_OPS_ENTRIES(list) list(SHIM_SWIFT_VFIO_MIGRATION_OPS_ENTRY)
#define SHIM_SWIFT_VFIO_MIGRATION_OPS_SLOT(slot, callback) .slot = callback##_entry,
#else
#define SHIM_SWIFT_VFIO_MIGRATION_OPS_ENTRIES(list)
#define SHIM_SWIFT_VFIO_MIGRATION_OPS_SLOT(slot, callback) .slot = callback,
#endif /* SHIM_SWIFT_NEEDS_ENTRY */
#define SHIM_SWIFT_VFIO_MIGRATION_OPS_TABLE(name, list, ...) \
	SHIM_SWIFT_VFIO_MIGRATION_OPS_CALLBACKS(list) \
	SHIM_SWIFT_VFIO_MIGRATION_OPS_ENTRIES(list) \
	static const struct shim_vfio_migration_ops name = { list(SHIM_SWIFT_VFIO_MIGRATION_OPS_SLOT) __VA_ARGS__ }

/*
 * vfio_log_ops: a driver lists its callbacks once,
 *   #define MY_OPS(SLOT) SLOT(first_slot, my_callback) SLOT(second_slot, my_other_callback)
 * declares them in its bridging header with
 *   SHIM_SWIFT_VFIO_LOG_OPS_CALLBACKS(MY_OPS)
 * defines them in Swift with @c @implementation, which compares them with their declaration, and has
 * the table in C with
 *   SHIM_SWIFT_VFIO_LOG_OPS_TABLE(my_ops, MY_OPS);
 * Beside a callback with @_cdecl, which compares nothing: let _: Kernel.vfio_log_ops_<slot> = it.
 */
typedef int shim_swift_vfio_log_ops__log_start(struct shim_vfio_device *device, struct rb_root_cached *ranges, u32 nnodes, u64 *page_size) SHIM_SWIFT_NAME("Kernel.vfio_log_ops_log_start");
#define SHIM_SWIFT_VFIO_LOG_OPS_ENTRY__log_start(callback) \
	static int callback##_entry(struct shim_vfio_device *device, struct rb_root_cached *ranges, u32 nnodes, u64 *page_size) { return callback(device, ranges, nnodes, page_size); }
typedef int shim_swift_vfio_log_ops__log_stop(struct shim_vfio_device *device) SHIM_SWIFT_NAME("Kernel.vfio_log_ops_log_stop");
#define SHIM_SWIFT_VFIO_LOG_OPS_ENTRY__log_stop(callback) \
	static int callback##_entry(struct shim_vfio_device *device) { return callback(device); }
typedef int shim_swift_vfio_log_ops__log_read_and_clear(struct shim_vfio_device *device, unsigned long iova, unsigned long length, struct iova_bitmap *dirty) SHIM_SWIFT_NAME("Kernel.vfio_log_ops_log_read_and_clear");
#define SHIM_SWIFT_VFIO_LOG_OPS_ENTRY__log_read_and_clear(callback) \
	static int callback##_entry(struct shim_vfio_device *device, unsigned long iova, unsigned long length, struct iova_bitmap *dirty) { return callback(device, iova, length, dirty); }

#define SHIM_SWIFT_VFIO_LOG_OPS_CALLBACK(slot, callback) shim_swift_vfio_log_ops__##slot callback;
#define SHIM_SWIFT_VFIO_LOG_OPS_CALLBACKS(list) list(SHIM_SWIFT_VFIO_LOG_OPS_CALLBACK)
#define SHIM_SWIFT_VFIO_LOG_OPS_ENTRY(slot, callback) SHIM_SWIFT_VFIO_LOG_OPS_ENTRY__##slot(callback)
#if SHIM_SWIFT_NEEDS_ENTRY
#define SHIM_SWIFT_VFIO_LOG_OPS_ENTRIES(list) list(SHIM_SWIFT_VFIO_LOG_OPS_ENTRY)
#define SHIM_SWIFT_VFIO_LOG_OPS_SLOT(slot, callback) .slot = callback##_entry,
#else
#define SHIM_SWIFT_VFIO_LOG_OPS_ENTRIES(list)
#define SHIM_SWIFT_VFIO_LOG_OPS_SLOT(slot, callback) .slot = callback,
#endif /* SHIM_SWIFT_NEEDS_ENTRY */
#define SHIM_SWIFT_VFIO_LOG_OPS_TABLE(name, list, ...) \
	SHIM_SWIFT_VFIO_LOG_OPS_CALLBACKS(list) \
	SHIM_SWIFT_VFIO_LOG_OPS_ENTRIES(list) \
	static const struct shim_vfio_log_ops name = { list(SHIM_SWIFT_VFIO_LOG_OPS_SLOT) __VA_ARGS__ }

#ifdef __swift__
/* The target's functions. A macro that needs its arguments' types has no name for Swift. */

SHIM_SWIFT_NAME("Kernel.vfio_iommufd_device_ictx(_:)")
static inline struct iommufd_ctx *shim_swift_vfio_iommufd_device_ictx(struct shim_vfio_device *vdev)
{
	return shim_vfio_iommufd_device_ictx(vdev);
}

SHIM_SWIFT_NAME("Kernel.vfio_iommufd_get_dev_id(_:_:)")
static inline int shim_swift_vfio_iommufd_get_dev_id(struct shim_vfio_device *vdev, struct iommufd_ctx *ictx)
{
	return shim_vfio_iommufd_get_dev_id(vdev, ictx);
}

SHIM_SWIFT_NAME("Kernel.vfio_iommufd_physical_bind(_:_:_:)")
static inline int shim_swift_vfio_iommufd_physical_bind(struct shim_vfio_device *vdev, struct iommufd_ctx *ictx, u32 *out_device_id)
{
	return shim_vfio_iommufd_physical_bind(vdev, ictx, out_device_id);
}

SHIM_SWIFT_NAME("Kernel.vfio_iommufd_physical_unbind(_:)")
static inline void shim_swift_vfio_iommufd_physical_unbind(struct shim_vfio_device *vdev)
{
	shim_vfio_iommufd_physical_unbind(vdev);
}

SHIM_SWIFT_NAME("Kernel.vfio_iommufd_physical_attach_ioas(_:_:)")
static inline int shim_swift_vfio_iommufd_physical_attach_ioas(struct shim_vfio_device *vdev, u32 *pt_id)
{
	return shim_vfio_iommufd_physical_attach_ioas(vdev, pt_id);
}

SHIM_SWIFT_NAME("Kernel.vfio_iommufd_physical_detach_ioas(_:)")
static inline void shim_swift_vfio_iommufd_physical_detach_ioas(struct shim_vfio_device *vdev)
{
	shim_vfio_iommufd_physical_detach_ioas(vdev);
}

SHIM_SWIFT_NAME("Kernel.vfio_iommufd_emulated_bind(_:_:_:)")
static inline int shim_swift_vfio_iommufd_emulated_bind(struct shim_vfio_device *vdev, struct iommufd_ctx *ictx, u32 *out_device_id)
{
	return shim_vfio_iommufd_emulated_bind(vdev, ictx, out_device_id);
}

SHIM_SWIFT_NAME("Kernel.vfio_iommufd_emulated_unbind(_:)")
static inline void shim_swift_vfio_iommufd_emulated_unbind(struct shim_vfio_device *vdev)
{
	shim_vfio_iommufd_emulated_unbind(vdev);
}

SHIM_SWIFT_NAME("Kernel.vfio_iommufd_emulated_attach_ioas(_:_:)")
static inline int shim_swift_vfio_iommufd_emulated_attach_ioas(struct shim_vfio_device *vdev, u32 *pt_id)
{
	return shim_vfio_iommufd_emulated_attach_ioas(vdev, pt_id);
}

SHIM_SWIFT_NAME("Kernel.vfio_iommufd_emulated_detach_ioas(_:)")
static inline void shim_swift_vfio_iommufd_emulated_detach_ioas(struct shim_vfio_device *vdev)
{
	shim_vfio_iommufd_emulated_detach_ioas(vdev);
}

SHIM_SWIFT_NAME("Kernel.vfio_device_cdev_opened(_:)")
static inline bool shim_swift_vfio_device_cdev_opened(struct shim_vfio_device *device)
{
	return shim_vfio_device_cdev_opened(device);
}

SHIM_SWIFT_NAME("Kernel.vfio_check_feature(_:_:_:_:)")
static inline int shim_swift_vfio_check_feature(u32 flags, size_t argsz, u32 supported_ops, size_t minsz)
{
	return shim_vfio_check_feature(flags, argsz, supported_ops, minsz);
}

SHIM_SWIFT_NAME("Kernel._vfio_alloc_device(_:_:_:)")
static inline struct shim_vfio_device *shim_swift__vfio_alloc_device(size_t size, struct device *dev, const struct shim_vfio_device_ops *ops)
{
	return shim__vfio_alloc_device(size, dev, ops);
}

SHIM_SWIFT_NAME("Kernel.vfio_put_device(_:)")
static inline void shim_swift_vfio_put_device(struct shim_vfio_device *device)
{
	shim_vfio_put_device(device);
}

SHIM_SWIFT_NAME("Kernel.vfio_register_group_dev(_:)")
static inline int shim_swift_vfio_register_group_dev(struct shim_vfio_device *device)
{
	return shim_vfio_register_group_dev(device);
}

SHIM_SWIFT_NAME("Kernel.vfio_register_emulated_iommu_dev(_:)")
static inline int shim_swift_vfio_register_emulated_iommu_dev(struct shim_vfio_device *device)
{
	return shim_vfio_register_emulated_iommu_dev(device);
}

SHIM_SWIFT_NAME("Kernel.vfio_unregister_group_dev(_:)")
static inline void shim_swift_vfio_unregister_group_dev(struct shim_vfio_device *device)
{
	shim_vfio_unregister_group_dev(device);
}

SHIM_SWIFT_NAME("Kernel.vfio_assign_device_set(_:_:)")
static inline int shim_swift_vfio_assign_device_set(struct shim_vfio_device *device, void *set_id)
{
	return shim_vfio_assign_device_set(device, set_id);
}

SHIM_SWIFT_NAME("Kernel.vfio_device_set_open_count(_:)")
static inline unsigned int shim_swift_vfio_device_set_open_count(struct shim_vfio_device_set *dev_set)
{
	return shim_vfio_device_set_open_count(dev_set);
}

SHIM_SWIFT_NAME("Kernel.vfio_find_device_in_devset(_:_:)")
static inline struct shim_vfio_device *shim_swift_vfio_find_device_in_devset(struct shim_vfio_device_set *dev_set, struct device *dev)
{
	return shim_vfio_find_device_in_devset(dev_set, dev);
}

SHIM_SWIFT_NAME("Kernel.vfio_mig_get_next_state(_:_:_:_:)")
static inline int shim_swift_vfio_mig_get_next_state(struct shim_vfio_device *device, enum vfio_device_mig_state cur_fsm, enum vfio_device_mig_state new_fsm, enum vfio_device_mig_state *next_fsm)
{
	return shim_vfio_mig_get_next_state(device, cur_fsm, new_fsm, next_fsm);
}

SHIM_SWIFT_NAME("Kernel.vfio_combine_iova_ranges(_:_:_:)")
static inline void shim_swift_vfio_combine_iova_ranges(struct rb_root_cached *root, u32 cur_nodes, u32 req_nodes)
{
	shim_vfio_combine_iova_ranges(root, cur_nodes, req_nodes);
}

SHIM_SWIFT_NAME("Kernel.vfio_file_iommu_group(_:)")
static inline struct iommu_group *shim_swift_vfio_file_iommu_group(struct file *file)
{
	return shim_vfio_file_iommu_group(file);
}

SHIM_SWIFT_NAME("Kernel.vfio_file_is_group(_:)")
static inline bool shim_swift_vfio_file_is_group(struct file *file)
{
	return shim_vfio_file_is_group(file);
}

SHIM_SWIFT_NAME("Kernel.vfio_file_has_dev(_:_:)")
static inline bool shim_swift_vfio_file_has_dev(struct file *file, struct shim_vfio_device *device)
{
	return shim_vfio_file_has_dev(file, device);
}

SHIM_SWIFT_NAME("Kernel.vfio_file_is_valid(_:)")
static inline bool shim_swift_vfio_file_is_valid(struct file *file)
{
	return shim_vfio_file_is_valid(file);
}

SHIM_SWIFT_NAME("Kernel.vfio_file_enforced_coherent(_:)")
static inline bool shim_swift_vfio_file_enforced_coherent(struct file *file)
{
	return shim_vfio_file_enforced_coherent(file);
}

SHIM_SWIFT_NAME("Kernel.vfio_file_set_kvm(_:_:)")
static inline void shim_swift_vfio_file_set_kvm(struct file *file, struct kvm *kvm)
{
	shim_vfio_file_set_kvm(file, kvm);
}

SHIM_SWIFT_NAME("Kernel.vfio_pin_pages(_:_:_:_:_:)")
static inline int shim_swift_vfio_pin_pages(struct shim_vfio_device *device, dma_addr_t iova, int npage, int prot, struct page **pages)
{
	return shim_vfio_pin_pages(device, iova, npage, prot, pages);
}

SHIM_SWIFT_NAME("Kernel.vfio_unpin_pages(_:_:_:)")
static inline void shim_swift_vfio_unpin_pages(struct shim_vfio_device *device, dma_addr_t iova, int npage)
{
	shim_vfio_unpin_pages(device, iova, npage);
}

SHIM_SWIFT_NAME("Kernel.vfio_dma_rw(_:_:_:_:_:)")
static inline int shim_swift_vfio_dma_rw(struct shim_vfio_device *device, dma_addr_t iova, void *data, size_t len, bool write)
{
	return shim_vfio_dma_rw(device, iova, data, len, write);
}

SHIM_SWIFT_NAME("Kernel.vfio_info_cap_add(_:_:_:_:)")
static inline struct vfio_info_cap_header *shim_swift_vfio_info_cap_add(struct shim_vfio_info_cap *caps, size_t size, u16 id, u16 version)
{
	return shim_vfio_info_cap_add(caps, size, id, version);
}

SHIM_SWIFT_NAME("Kernel.vfio_info_cap_shift(_:_:)")
static inline void shim_swift_vfio_info_cap_shift(struct shim_vfio_info_cap *caps, size_t offset)
{
	shim_vfio_info_cap_shift(caps, offset);
}

SHIM_SWIFT_NAME("Kernel.vfio_info_add_capability(_:_:_:)")
static inline int shim_swift_vfio_info_add_capability(struct shim_vfio_info_cap *caps, struct vfio_info_cap_header *cap, size_t size)
{
	return shim_vfio_info_add_capability(caps, cap, size);
}

SHIM_SWIFT_NAME("Kernel.vfio_set_irqs_validate_and_prepare(_:_:_:_:)")
static inline int shim_swift_vfio_set_irqs_validate_and_prepare(struct vfio_irq_set *hdr, int num_irqs, int max_irq_type, size_t *data_size)
{
	return shim_vfio_set_irqs_validate_and_prepare(hdr, num_irqs, max_irq_type, data_size);
}

SHIM_SWIFT_NAME("Kernel.vfio_virqfd_enable(_:_:_:_:_:_:)")
static inline int shim_swift_vfio_virqfd_enable(void *opaque, int (*handler)(void *, void *), void (*thread)(void *, void *), void *data, struct virqfd **pvirqfd, int fd)
{
	return vfio_virqfd_enable(opaque, handler, thread, data, pvirqfd, fd);
}

SHIM_SWIFT_NAME("Kernel.vfio_virqfd_disable(_:)")
static inline void shim_swift_vfio_virqfd_disable(struct virqfd **pvirqfd)
{
	vfio_virqfd_disable(pvirqfd);
}
#endif /* __swift__ */

#endif /* SHIMGEN_KERNELVFIO_H */
