/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * KernelDMABuf.h: the API of Linux 6.8 for Swift in the kernel.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 4.4 --to 6.8
 * from the recorded headers
 *   include/linux/dma-buf.h
 * of Linux 4.4 to 6.8.
 */
#ifndef SHIMGEN_KERNELDMABUF_H
#define SHIMGEN_KERNELDMABUF_H

#include "KernelNames.h"
#include <shimgen/dma-buf.h>
#include "KernelIosysMap.h"

/* The target's structs. */
typedef struct shim_dma_buf_ops shim_swift_dma_buf_ops SHIM_SWIFT_NAME("Kernel.dma_buf_ops");
typedef struct dma_buf shim_swift_dma_buf SHIM_SWIFT_NAME("Kernel.dma_buf");
typedef struct shim_dma_buf_attach_ops shim_swift_dma_buf_attach_ops SHIM_SWIFT_NAME("Kernel.dma_buf_attach_ops");
typedef struct dma_buf_attachment shim_swift_dma_buf_attachment SHIM_SWIFT_NAME("Kernel.dma_buf_attachment");
typedef struct shim_dma_buf_export_info shim_swift_dma_buf_export_info SHIM_SWIFT_NAME("Kernel.dma_buf_export_info");

/*
 * dma_buf_ops: a driver lists its callbacks once,
 *   #define MY_OPS(SLOT) SLOT(first_slot, my_callback) SLOT(second_slot, my_other_callback)
 * declares them in its bridging header with
 *   SHIM_SWIFT_DMA_BUF_OPS_CALLBACKS(MY_OPS)
 * defines them in Swift with @c @implementation, which compares them with their declaration, and has
 * the table in C with
 *   SHIM_SWIFT_DMA_BUF_OPS_TABLE(my_ops, MY_OPS, .cache_sgt_mapping = ...);
 * Beside a callback with @_cdecl, which compares nothing: let _: Kernel.dma_buf_ops_<slot> = it.
 */
typedef int shim_swift_dma_buf_ops__attach(struct dma_buf *p1, struct dma_buf_attachment *p2) SHIM_SWIFT_NAME("Kernel.dma_buf_ops_attach");
#define SHIM_SWIFT_DMA_BUF_OPS_ENTRY__attach(callback) \
	static int callback##_entry(struct dma_buf *p1, struct dma_buf_attachment *p2) { return callback(p1, p2); }
typedef void shim_swift_dma_buf_ops__detach(struct dma_buf *p1, struct dma_buf_attachment *p2) SHIM_SWIFT_NAME("Kernel.dma_buf_ops_detach");
#define SHIM_SWIFT_DMA_BUF_OPS_ENTRY__detach(callback) \
	static void callback##_entry(struct dma_buf *p1, struct dma_buf_attachment *p2) { callback(p1, p2); }
typedef int shim_swift_dma_buf_ops__pin(struct dma_buf_attachment *attach) SHIM_SWIFT_NAME("Kernel.dma_buf_ops_pin");
#define SHIM_SWIFT_DMA_BUF_OPS_ENTRY__pin(callback) \
	static int callback##_entry(struct dma_buf_attachment *attach) { return callback(attach); }
typedef void shim_swift_dma_buf_ops__unpin(struct dma_buf_attachment *attach) SHIM_SWIFT_NAME("Kernel.dma_buf_ops_unpin");
#define SHIM_SWIFT_DMA_BUF_OPS_ENTRY__unpin(callback) \
	static void callback##_entry(struct dma_buf_attachment *attach) { callback(attach); }
typedef struct sg_table *shim_swift_dma_buf_ops__map_dma_buf(struct dma_buf_attachment *p1, enum dma_data_direction p2) SHIM_SWIFT_NAME("Kernel.dma_buf_ops_map_dma_buf");
#define SHIM_SWIFT_DMA_BUF_OPS_ENTRY__map_dma_buf(callback) \
	static struct sg_table *callback##_entry(struct dma_buf_attachment *p1, enum dma_data_direction p2) { return callback(p1, p2); }
typedef void shim_swift_dma_buf_ops__unmap_dma_buf(struct dma_buf_attachment *p1, struct sg_table *p2, enum dma_data_direction p3) SHIM_SWIFT_NAME("Kernel.dma_buf_ops_unmap_dma_buf");
#define SHIM_SWIFT_DMA_BUF_OPS_ENTRY__unmap_dma_buf(callback) \
	static void callback##_entry(struct dma_buf_attachment *p1, struct sg_table *p2, enum dma_data_direction p3) { callback(p1, p2, p3); }
typedef void shim_swift_dma_buf_ops__release(struct dma_buf *p1) SHIM_SWIFT_NAME("Kernel.dma_buf_ops_release");
#define SHIM_SWIFT_DMA_BUF_OPS_ENTRY__release(callback) \
	static void callback##_entry(struct dma_buf *p1) { callback(p1); }
typedef int shim_swift_dma_buf_ops__begin_cpu_access(struct dma_buf *p1, enum dma_data_direction p2) SHIM_SWIFT_NAME("Kernel.dma_buf_ops_begin_cpu_access");
#define SHIM_SWIFT_DMA_BUF_OPS_ENTRY__begin_cpu_access(callback) \
	static int callback##_entry(struct dma_buf *p1, enum dma_data_direction p2) { return callback(p1, p2); }
typedef int shim_swift_dma_buf_ops__end_cpu_access(struct dma_buf *p1, enum dma_data_direction p2) SHIM_SWIFT_NAME("Kernel.dma_buf_ops_end_cpu_access");
#define SHIM_SWIFT_DMA_BUF_OPS_ENTRY__end_cpu_access(callback) \
	static int callback##_entry(struct dma_buf *p1, enum dma_data_direction p2) { return callback(p1, p2); }
typedef int shim_swift_dma_buf_ops__mmap(struct dma_buf *p1, struct vm_area_struct *vma) SHIM_SWIFT_NAME("Kernel.dma_buf_ops_mmap");
#define SHIM_SWIFT_DMA_BUF_OPS_ENTRY__mmap(callback) \
	static int callback##_entry(struct dma_buf *p1, struct vm_area_struct *vma) { return callback(p1, vma); }
typedef int shim_swift_dma_buf_ops__vmap(struct dma_buf *dmabuf, struct shim_iosys_map *map) SHIM_SWIFT_NAME("Kernel.dma_buf_ops_vmap");
#define SHIM_SWIFT_DMA_BUF_OPS_ENTRY__vmap(callback) \
	static int callback##_entry(struct dma_buf *dmabuf, struct shim_iosys_map *map) { return callback(dmabuf, map); }
typedef void shim_swift_dma_buf_ops__vunmap(struct dma_buf *dmabuf, struct shim_iosys_map *map) SHIM_SWIFT_NAME("Kernel.dma_buf_ops_vunmap");
#define SHIM_SWIFT_DMA_BUF_OPS_ENTRY__vunmap(callback) \
	static void callback##_entry(struct dma_buf *dmabuf, struct shim_iosys_map *map) { callback(dmabuf, map); }

#define SHIM_SWIFT_DMA_BUF_OPS_CALLBACK(slot, callback) shim_swift_dma_buf_ops__##slot callback;
#define SHIM_SWIFT_DMA_BUF_OPS_CALLBACKS(list) list(SHIM_SWIFT_DMA_BUF_OPS_CALLBACK)
#define SHIM_SWIFT_DMA_BUF_OPS_ENTRY(slot, callback) SHIM_SWIFT_DMA_BUF_OPS_ENTRY__##slot(callback)
#if SHIM_SWIFT_NEEDS_ENTRY
#define SHIM_SWIFT_DMA_BUF_OPS_ENTRIES(list) list(SHIM_SWIFT_DMA_BUF_OPS_ENTRY)
#define SHIM_SWIFT_DMA_BUF_OPS_SLOT(slot, callback) .slot = callback##_entry,
#else
#define SHIM_SWIFT_DMA_BUF_OPS_ENTRIES(list)
#define SHIM_SWIFT_DMA_BUF_OPS_SLOT(slot, callback) .slot = callback,
#endif /* SHIM_SWIFT_NEEDS_ENTRY */
#define SHIM_SWIFT_DMA_BUF_OPS_TABLE(name, list, ...) \
	SHIM_SWIFT_DMA_BUF_OPS_CALLBACKS(list) \
	SHIM_SWIFT_DMA_BUF_OPS_ENTRIES(list) \
	static const struct shim_dma_buf_ops name = { list(SHIM_SWIFT_DMA_BUF_OPS_SLOT) __VA_ARGS__ }

/*
 * dma_buf_attach_ops: a driver lists its callbacks once,
 *   #define MY_OPS(SLOT) SLOT(first_slot, my_callback) SLOT(second_slot, my_other_callback)
 * declares them in its bridging header with
 *   SHIM_SWIFT_DMA_BUF_ATTACH_OPS_CALLBACKS(MY_OPS)
 * defines them in Swift with @c @implementation, which compares them with their declaration, and has
 * the table in C with
 *   SHIM_SWIFT_DMA_BUF_ATTACH_OPS_TABLE(my_ops, MY_OPS, .allow_peer2peer = ...);
 * Beside a callback with @_cdecl, which compares nothing: let _: Kernel.dma_buf_attach_ops_<slot> = it.
 */
typedef void shim_swift_dma_buf_attach_ops__move_notify(struct dma_buf_attachment *attach) SHIM_SWIFT_NAME("Kernel.dma_buf_attach_ops_move_notify");
#define SHIM_SWIFT_DMA_BUF_ATTACH_OPS_ENTRY__move_notify(callback) \
	static void callback##_entry(struct dma_buf_attachment *attach) { callback(attach); }

#define SHIM_SWIFT_DMA_BUF_ATTACH_OPS_CALLBACK(slot, callback) shim_swift_dma_buf_attach_ops__##slot callback;
#define SHIM_SWIFT_DMA_BUF_ATTACH_OPS_CALLBACKS(list) list(SHIM_SWIFT_DMA_BUF_ATTACH_OPS_CALLBACK)
#define SHIM_SWIFT_DMA_BUF_ATTACH_OPS_ENTRY(slot, callback) SHIM_SWIFT_DMA_BUF_ATTACH_OPS_ENTRY__##slot(callback)
#if SHIM_SWIFT_NEEDS_ENTRY
#define SHIM_SWIFT_DMA_BUF_ATTACH_OPS_ENTRIES(list) list(SHIM_SWIFT_DMA_BUF_ATTACH_OPS_ENTRY)
#define SHIM_SWIFT_DMA_BUF_ATTACH_OPS_SLOT(slot, callback) .slot = callback##_entry,
#else
#define SHIM_SWIFT_DMA_BUF_ATTACH_OPS_ENTRIES(list)
#define SHIM_SWIFT_DMA_BUF_ATTACH_OPS_SLOT(slot, callback) .slot = callback,
#endif /* SHIM_SWIFT_NEEDS_ENTRY */
#define SHIM_SWIFT_DMA_BUF_ATTACH_OPS_TABLE(name, list, ...) \
	SHIM_SWIFT_DMA_BUF_ATTACH_OPS_CALLBACKS(list) \
	SHIM_SWIFT_DMA_BUF_ATTACH_OPS_ENTRIES(list) \
	static const struct shim_dma_buf_attach_ops name = { list(SHIM_SWIFT_DMA_BUF_ATTACH_OPS_SLOT) __VA_ARGS__ }

#ifdef __swift__
/* The target's functions. A macro that needs its arguments' types has no name for Swift. */

SHIM_SWIFT_NAME("Kernel.get_dma_buf(_:)")
static inline void shim_swift_get_dma_buf(struct dma_buf *dmabuf)
{
	get_dma_buf(dmabuf);
}

SHIM_SWIFT_NAME("Kernel.dma_buf_is_dynamic(_:)")
static inline bool shim_swift_dma_buf_is_dynamic(struct dma_buf *dmabuf)
{
	return shim_dma_buf_is_dynamic(dmabuf);
}

SHIM_SWIFT_NAME("Kernel.dma_buf_attachment_is_dynamic(_:)")
static inline bool shim_swift_dma_buf_attachment_is_dynamic(struct dma_buf_attachment *attach)
{
	return shim_dma_buf_attachment_is_dynamic(attach);
}

SHIM_SWIFT_NAME("Kernel.dma_buf_attach(_:_:)")
static inline struct dma_buf_attachment *shim_swift_dma_buf_attach(struct dma_buf *dmabuf, struct device *dev)
{
	return dma_buf_attach(dmabuf, dev);
}

SHIM_SWIFT_NAME("Kernel.dma_buf_dynamic_attach(_:_:_:_:)")
static inline struct dma_buf_attachment *shim_swift_dma_buf_dynamic_attach(struct dma_buf *dmabuf, struct device *dev, const struct shim_dma_buf_attach_ops *importer_ops, void *importer_priv)
{
	return shim_dma_buf_dynamic_attach(dmabuf, dev, importer_ops, importer_priv);
}

SHIM_SWIFT_NAME("Kernel.dma_buf_detach(_:_:)")
static inline void shim_swift_dma_buf_detach(struct dma_buf *dmabuf, struct dma_buf_attachment *attach)
{
	dma_buf_detach(dmabuf, attach);
}

SHIM_SWIFT_NAME("Kernel.dma_buf_pin(_:)")
static inline int shim_swift_dma_buf_pin(struct dma_buf_attachment *attach)
{
	return shim_dma_buf_pin(attach);
}

SHIM_SWIFT_NAME("Kernel.dma_buf_unpin(_:)")
static inline void shim_swift_dma_buf_unpin(struct dma_buf_attachment *attach)
{
	shim_dma_buf_unpin(attach);
}

SHIM_SWIFT_NAME("Kernel.dma_buf_export(_:)")
static inline struct dma_buf *shim_swift_dma_buf_export(const struct shim_dma_buf_export_info *exp_info)
{
	return shim_dma_buf_export(exp_info);
}

SHIM_SWIFT_NAME("Kernel.dma_buf_fd(_:_:)")
static inline int shim_swift_dma_buf_fd(struct dma_buf *dmabuf, int flags)
{
	return dma_buf_fd(dmabuf, flags);
}

SHIM_SWIFT_NAME("Kernel.dma_buf_get(_:)")
static inline struct dma_buf *shim_swift_dma_buf_get(int fd)
{
	return dma_buf_get(fd);
}

SHIM_SWIFT_NAME("Kernel.dma_buf_put(_:)")
static inline void shim_swift_dma_buf_put(struct dma_buf *dmabuf)
{
	dma_buf_put(dmabuf);
}

SHIM_SWIFT_NAME("Kernel.dma_buf_map_attachment(_:_:)")
static inline struct sg_table *shim_swift_dma_buf_map_attachment(struct dma_buf_attachment *p1, enum dma_data_direction p2)
{
	return shim_dma_buf_map_attachment(p1, p2);
}

SHIM_SWIFT_NAME("Kernel.dma_buf_unmap_attachment(_:_:_:)")
static inline void shim_swift_dma_buf_unmap_attachment(struct dma_buf_attachment *p1, struct sg_table *p2, enum dma_data_direction p3)
{
	shim_dma_buf_unmap_attachment(p1, p2, p3);
}

SHIM_SWIFT_NAME("Kernel.dma_buf_move_notify(_:)")
static inline void shim_swift_dma_buf_move_notify(struct dma_buf *dma_buf)
{
	shim_dma_buf_move_notify(dma_buf);
}

SHIM_SWIFT_NAME("Kernel.dma_buf_begin_cpu_access(_:_:)")
static inline int shim_swift_dma_buf_begin_cpu_access(struct dma_buf *dma_buf, enum dma_data_direction dir)
{
	return shim_dma_buf_begin_cpu_access(dma_buf, dir);
}

SHIM_SWIFT_NAME("Kernel.dma_buf_end_cpu_access(_:_:)")
static inline int shim_swift_dma_buf_end_cpu_access(struct dma_buf *dma_buf, enum dma_data_direction dir)
{
	return shim_dma_buf_end_cpu_access(dma_buf, dir);
}

SHIM_SWIFT_NAME("Kernel.dma_buf_map_attachment_unlocked(_:_:)")
static inline struct sg_table *shim_swift_dma_buf_map_attachment_unlocked(struct dma_buf_attachment *attach, enum dma_data_direction direction)
{
	return shim_dma_buf_map_attachment_unlocked(attach, direction);
}

SHIM_SWIFT_NAME("Kernel.dma_buf_unmap_attachment_unlocked(_:_:_:)")
static inline void shim_swift_dma_buf_unmap_attachment_unlocked(struct dma_buf_attachment *attach, struct sg_table *sg_table, enum dma_data_direction direction)
{
	shim_dma_buf_unmap_attachment_unlocked(attach, sg_table, direction);
}

SHIM_SWIFT_NAME("Kernel.dma_buf_mmap(_:_:_:)")
static inline int shim_swift_dma_buf_mmap(struct dma_buf *p1, struct vm_area_struct *p2, unsigned long p3)
{
	return dma_buf_mmap(p1, p2, p3);
}

SHIM_SWIFT_NAME("Kernel.dma_buf_vmap(_:_:)")
static inline int shim_swift_dma_buf_vmap(struct dma_buf *dmabuf, struct shim_iosys_map *map)
{
	return shim_dma_buf_vmap(dmabuf, map);
}

SHIM_SWIFT_NAME("Kernel.dma_buf_vunmap(_:_:)")
static inline void shim_swift_dma_buf_vunmap(struct dma_buf *dmabuf, struct shim_iosys_map *map)
{
	shim_dma_buf_vunmap(dmabuf, map);
}

SHIM_SWIFT_NAME("Kernel.dma_buf_vmap_unlocked(_:_:)")
static inline int shim_swift_dma_buf_vmap_unlocked(struct dma_buf *dmabuf, struct shim_iosys_map *map)
{
	return shim_dma_buf_vmap_unlocked(dmabuf, map);
}

SHIM_SWIFT_NAME("Kernel.dma_buf_vunmap_unlocked(_:_:)")
static inline void shim_swift_dma_buf_vunmap_unlocked(struct dma_buf *dmabuf, struct shim_iosys_map *map)
{
	shim_dma_buf_vunmap_unlocked(dmabuf, map);
}
#endif /* __swift__ */

#endif /* SHIMGEN_KERNELDMABUF_H */
