/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * dma-buf.h: the API of Linux 6.8 under shim_ names.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 4.4 --to 6.8
 * from the recorded headers
 *   include/linux/dma-buf.h
 * of Linux 4.4 to 6.8.
 */
#ifndef SHIMGEN_DMA_BUF_H
#define SHIMGEN_DMA_BUF_H

#include "gates.h"

/* The overlay's names are out of force up to the end of this file. */
#ifndef SHIMGEN_PLAIN
#define SHIMGEN_PLAIN
#define SHIMGEN_PLAIN_SINCE_SHIMGEN_DMA_BUF_H
#include "unmap.h"
#endif /* SHIMGEN_PLAIN */

#include <linux/dma-buf.h>
#include "iosys-map.h"

/* -DSHIMGEN_NOTES: the compiler tells what to know about a slot where a driver fills it. */
#ifndef SHIM_NOTE
#ifdef SHIMGEN_NOTES
#define SHIM_NOTE(text) __attribute__((__deprecated__(text)))
#else
#define SHIM_NOTE(text)
#endif /* SHIMGEN_NOTES */
#endif /* SHIM_NOTE */

/* a reservation is a struct reservation_object */
#if SHIM_FORM_DMA_BUF__RESV == 1
#define SHIM_DMA_RESV_IS_RESERVATION_OBJECT 1
#else
#define SHIM_DMA_RESV_IS_RESERVATION_OBJECT 0
#endif

/* the core holds the reservation lock around map, unmap, vmap and vunmap */
#if SHIM_MEANING_DMA_BUF_OPS__MAP_DMA_BUF == 2
#define SHIM_DMA_BUF_CORE_LOCKS 1
#else
#define SHIM_DMA_BUF_CORE_LOCKS 0
#endif

/* the core holds the reservation lock around mmap */
#if SHIM_MEANING_DMA_BUF_OPS__MMAP == 2
#define SHIM_DMA_BUF_CORE_LOCKS_MMAP 1
#else
#define SHIM_DMA_BUF_CORE_LOCKS_MMAP 0
#endif

/* who maps and unmaps holds the reservation lock */
#if SHIM_MEANING_DMA_BUF_MAP_ATTACHMENT == 2 && SHIM_MEANING_DMA_BUF_UNMAP_ATTACHMENT == 2
#define SHIM_DMA_BUF_MAP_CALLER_LOCKS 1
#else
#define SHIM_DMA_BUF_MAP_CALLER_LOCKS 0
#endif

/* who maps for the CPU holds the reservation lock */
#if SHIM_MEANING_DMA_BUF_VMAP == 2 && SHIM_MEANING_DMA_BUF_VUNMAP == 2
#define SHIM_DMA_BUF_VMAP_CALLER_LOCKS 1
#else
#define SHIM_DMA_BUF_VMAP_CALLER_LOCKS 0
#endif

/* the core calls pin and unpin */
#if SHIM_FORM_DMA_BUF_OPS__PIN != 0
#define SHIM_DMA_BUF_CORE_PINS 1
#else
#define SHIM_DMA_BUF_CORE_PINS 0
#endif

/* an exporter says with a flag that it is dynamic */
#if SHIM_FORM_DMA_BUF_OPS__DYNAMIC_MAPPING != 0
#define SHIM_DMA_BUF_HAS_DYNAMIC_SLOT 1
#else
#define SHIM_DMA_BUF_HAS_DYNAMIC_SLOT 0
#endif

/* the core keeps a mapping if the exporter asks for it */
#if SHIM_FORM_DMA_BUF_OPS__CACHE_SGT_MAPPING != 0
#define SHIM_DMA_BUF_HAS_CACHE_SLOT 1
#else
#define SHIM_DMA_BUF_HAS_CACHE_SLOT 0
#endif

/* the core insists on kmap and kmap_atomic */
#if SHIM_FORM_DMA_BUF_OPS__KMAP != 0
#define SHIM_DMA_BUF_HAS_KMAP_SLOTS 1
#else
#define SHIM_DMA_BUF_HAS_KMAP_SLOTS 0
#endif

/* there is a slot for mapping a page */
#if SHIM_FORM_DMA_BUF_OPS__MAP != 0
#define SHIM_DMA_BUF_HAS_MAP_SLOTS 1
#else
#define SHIM_DMA_BUF_HAS_MAP_SLOTS 0
#endif

/* there is a slot for mapping a page in atomic context */
#if SHIM_FORM_DMA_BUF_OPS__MAP_ATOMIC != 0
#define SHIM_DMA_BUF_HAS_MAP_ATOMIC_SLOT 1
#else
#define SHIM_DMA_BUF_HAS_MAP_ATOMIC_SLOT 0
#endif

/* the core insists on mmap */
#if SHIM_FORM_DMA_BUF_OPS__CACHE_SGT_MAPPING == 0
#define SHIM_DMA_BUF_NEEDS_MMAP 1
#else
#define SHIM_DMA_BUF_NEEDS_MMAP 0
#endif

/* vmap returns a pointer, and vunmap is given it */
#if SHIM_FORM_DMA_BUF_OPS__VMAP == 1
#define SHIM_DMA_BUF_VMAP_SLOT_RETURNS_POINTER 1
#else
#define SHIM_DMA_BUF_VMAP_SLOT_RETURNS_POINTER 0
#endif

/* attachments can be dynamic */
#if SHIM_FORM_DMA_BUF_ATTACHMENT_IS_DYNAMIC != 0
#define SHIM_DMA_BUF_HAS_IS_DYNAMIC 1
#else
#define SHIM_DMA_BUF_HAS_IS_DYNAMIC 0
#endif

/* an importer gives callbacks when it attaches */
#if SHIM_FORM_STRUCT_DMA_BUF_ATTACH_OPS != 0
#define SHIM_DMA_BUF_HAS_ATTACH_OPS 1
#else
#define SHIM_DMA_BUF_HAS_ATTACH_OPS 0
#endif

/* an importer says with a flag that it is dynamic */
#if SHIM_FORM_DMA_BUF_DYNAMIC_ATTACH == 1
#define SHIM_DMA_BUF_DYNAMIC_ATTACH_TAKES_BOOL 1
#else
#define SHIM_DMA_BUF_DYNAMIC_ATTACH_TAKES_BOOL 0
#endif

/* an attachment says whether it may be peer to peer */
#if SHIM_FORM_DMA_BUF_ATTACHMENT__PEER2PEER != 0
#define SHIM_DMA_BUF_HAS_PEER2PEER 1
#else
#define SHIM_DMA_BUF_HAS_PEER2PEER 0
#endif

/* an attachment keeps the importer's pointer */
#if SHIM_FORM_DMA_BUF_ATTACHMENT__IMPORTER_PRIV != 0
#define SHIM_DMA_BUF_HAS_IMPORTER_PRIV 1
#else
#define SHIM_DMA_BUF_HAS_IMPORTER_PRIV 0
#endif

/* dma_buf_vmap returns a pointer */
#if SHIM_FORM_DMA_BUF_VMAP == 1
#define SHIM_DMA_BUF_VMAP_RETURNS_POINTER 1
#else
#define SHIM_DMA_BUF_VMAP_RETURNS_POINTER 0
#endif

/* dma_buf_vunmap is given the pointer */
#if SHIM_FORM_DMA_BUF_VUNMAP == 1
#define SHIM_DMA_BUF_VUNMAP_TAKES_POINTER 1
#else
#define SHIM_DMA_BUF_VUNMAP_TAKES_POINTER 0
#endif

/* Where this file has code of its own; elsewhere a shim_ name is the kernel's. */
#if SHIM_DMA_RESV_IS_RESERVATION_OBJECT
#define SHIM_OWN_DMA_RESV 1
#else
#define SHIM_OWN_DMA_RESV 0
#endif
#if !SHIM_DMA_BUF_CORE_LOCKS
#define SHIM_OWN_DMA_BUF_IMPORT_NS 1
#else
#define SHIM_OWN_DMA_BUF_IMPORT_NS 0
#endif
#if SHIM_FORM_DMA_BUF_OPS__ATTACH != 2 || \
	SHIM_FORM_DMA_BUF_OPS__BEGIN_CPU_ACCESS != 2 || \
	SHIM_FORM_DMA_BUF_OPS__CACHE_SGT_MAPPING != 1 || \
	SHIM_FORM_DMA_BUF_OPS__END_CPU_ACCESS != 2 || \
	SHIM_FORM_DMA_BUF_OPS__PIN != 1 || \
	SHIM_FORM_DMA_BUF_OPS__UNPIN != 1 || \
	SHIM_FORM_DMA_BUF_OPS__VMAP != 3 || \
	SHIM_FORM_DMA_BUF_OPS__VUNMAP != 3 || \
	SHIM_FORM_DMA_BUF_EXPORT_INFO__RESV != 2 || \
	SHIM_FORM_MACRO_DEFINE_DMA_BUF_EXPORT_INFO != 2 || \
	SHIM_MEANING_DMA_BUF_OPS__MAP_DMA_BUF != 2 || \
	SHIM_MEANING_DMA_BUF_OPS__MMAP != 1
#define SHIM_OWN_DMA_BUF_EXPORT 1
#else
#define SHIM_OWN_DMA_BUF_EXPORT 0
#endif
#if 1
#define SHIM_OWN_DMA_BUF_IS_MINE 1
#else
#define SHIM_OWN_DMA_BUF_IS_MINE 0
#endif
#if SHIM_FORM_DMA_BUF_IS_DYNAMIC != 1 || SHIM_FORM_DMA_BUF_ATTACHMENT_IS_DYNAMIC != 1
#define SHIM_OWN_DMA_BUF_IS_DYNAMIC 1
#else
#define SHIM_OWN_DMA_BUF_IS_DYNAMIC 0
#endif
#if SHIM_FORM_STRUCT_DMA_BUF_ATTACH_OPS != 1 || \
	SHIM_FORM_DMA_BUF_ATTACH_OPS__ALLOW_PEER2PEER != 1 || \
	SHIM_FORM_DMA_BUF_DYNAMIC_ATTACH != 2
#define SHIM_OWN_DMA_BUF_ATTACH_OPS 1
#else
#define SHIM_OWN_DMA_BUF_ATTACH_OPS 0
#endif
#if 1
#define SHIM_OWN_DMA_BUF_ATTACHMENT_MEMBERS 1
#else
#define SHIM_OWN_DMA_BUF_ATTACHMENT_MEMBERS 0
#endif
#if SHIM_FORM_DMA_BUF_PIN == 0
#define SHIM_OWN_DMA_BUF_PIN 1
#else
#define SHIM_OWN_DMA_BUF_PIN 0
#endif
#if !(SHIM_DMA_BUF_MAP_CALLER_LOCKS && SHIM_DMA_BUF_VMAP_CALLER_LOCKS)
#define SHIM_OWN_DMA_BUF_LOCKING 1
#else
#define SHIM_OWN_DMA_BUF_LOCKING 0
#endif
#if !SHIM_DMA_BUF_MAP_CALLER_LOCKS
#define SHIM_OWN_DMA_BUF_MAP_ATTACHMENT 1
#else
#define SHIM_OWN_DMA_BUF_MAP_ATTACHMENT 0
#endif
#if SHIM_FORM_DMA_BUF_BEGIN_CPU_ACCESS != 2 || SHIM_FORM_DMA_BUF_END_CPU_ACCESS != 2
#define SHIM_OWN_DMA_BUF_CPU_ACCESS 1
#else
#define SHIM_OWN_DMA_BUF_CPU_ACCESS 0
#endif
#if !SHIM_DMA_BUF_VMAP_CALLER_LOCKS
#define SHIM_OWN_DMA_BUF_VMAP 1
#else
#define SHIM_OWN_DMA_BUF_VMAP 0
#endif

#if SHIM_OWN_DMA_RESV || \
	SHIM_OWN_DMA_BUF_IMPORT_NS || \
	SHIM_OWN_DMA_BUF_EXPORT || \
	SHIM_OWN_DMA_BUF_IS_DYNAMIC || \
	SHIM_OWN_DMA_BUF_ATTACH_OPS || \
	SHIM_OWN_DMA_BUF_PIN || \
	SHIM_OWN_DMA_BUF_LOCKING || \
	SHIM_OWN_DMA_BUF_MAP_ATTACHMENT || \
	SHIM_OWN_DMA_BUF_CPU_ACCESS || \
	SHIM_OWN_DMA_BUF_VMAP
#include <linux/device.h>
#include <linux/err.h>
#include <linux/lockdep.h>
#include <linux/module.h>
#include <linux/slab.h>
#include <linux/ww_mutex.h>
#include <linux/dma-buf.h>
#endif

/*
 * dma_resv, dma_resv_lock, dma_resv_lock_interruptible, dma_resv_lock_slow, dma_resv_trylock,
 * dma_resv_is_locked, dma_resv_unlock, dma_resv_init, dma_resv_fini, dma_resv_held,
 * dma_resv_assert_held: the reservation lock under its name since 5.4
 *   .. 5.3  adapted: dma_buf.resv, dma_buf_export_info.resv: the same object under the name of
 *     struct reservation_object [include/linux/reservation.h (5.3), include/linux/dma-resv.h (5.4)]
 */
#if SHIM_OWN_DMA_RESV
#include <linux/reservation.h>

/* Up to 5.3 a reservation is a reservation_object: the same ww_mutex under another name. */
#define shim_dma_resv reservation_object

static inline int shim_dma_resv_lock(struct shim_dma_resv *obj, struct ww_acquire_ctx *ctx)
{
	return ww_mutex_lock(&obj->lock, ctx);
}

static inline int shim_dma_resv_lock_interruptible(struct shim_dma_resv *obj,
						   struct ww_acquire_ctx *ctx)
{
	return ww_mutex_lock_interruptible(&obj->lock, ctx);
}

static inline void shim_dma_resv_lock_slow(struct shim_dma_resv *obj, struct ww_acquire_ctx *ctx)
{
	ww_mutex_lock_slow(&obj->lock, ctx);
}

static inline bool shim_dma_resv_trylock(struct shim_dma_resv *obj)
{
	return ww_mutex_trylock(&obj->lock);
}

static inline bool shim_dma_resv_is_locked(struct shim_dma_resv *obj)
{
	return ww_mutex_is_locked(&obj->lock);
}

static inline void shim_dma_resv_unlock(struct shim_dma_resv *obj)
{
	ww_mutex_unlock(&obj->lock);
}

static inline void shim_dma_resv_init(struct shim_dma_resv *obj)
{
	reservation_object_init(obj);
}

static inline void shim_dma_resv_fini(struct shim_dma_resv *obj)
{
	reservation_object_fini(obj);
}

#define shim_dma_resv_held(obj)		lockdep_is_held(&(obj)->lock.base)
#define shim_dma_resv_assert_held(obj)	lockdep_assert_held(&(obj)->lock.base)
#else /* !SHIM_OWN_DMA_RESV */
#define shim_dma_resv dma_resv
#define shim_dma_resv_lock dma_resv_lock
#define shim_dma_resv_lock_interruptible dma_resv_lock_interruptible
#define shim_dma_resv_lock_slow dma_resv_lock_slow
#define shim_dma_resv_trylock dma_resv_trylock
#define shim_dma_resv_is_locked dma_resv_is_locked
#define shim_dma_resv_unlock dma_resv_unlock
#define shim_dma_resv_init dma_resv_init
#define shim_dma_resv_fini dma_resv_fini
#define shim_dma_resv_held dma_resv_held
#define shim_dma_resv_assert_held dma_resv_assert_held
#endif /* SHIM_OWN_DMA_RESV */

/*
 * dma_buf_import_ns: an empty MODULE_IMPORT_NS where the kernel has no namespaces
 */
#if SHIM_OWN_DMA_BUF_IMPORT_NS
/* Namespaces came with 5.4, the DMA_BUF namespace with 5.16: before, nothing has to be imported. */
#ifndef MODULE_IMPORT_NS
#define MODULE_IMPORT_NS(ns)	extern void shim_no_namespace_##ns(void)
#endif
#endif /* SHIM_OWN_DMA_BUF_IMPORT_NS */

/*
 * dma_buf_ops, dma_buf_export_info, DEFINE_DMA_BUF_EXPORT_INFO,
 * dma_buf_export: exports with a table of the buffer's own,
 * whose thunks call the driver's table with the target's signatures and under the target's locks
 *   .. 5.17  adapted: dma_buf_ops.vmap, dma_buf_ops.vunmap: the thunk keeps the map,
 *     takes the lock and passes a pointer, or the older name of the struct
 *     [drivers/dma-buf/dma-buf.c dma_buf_vmap (5.10, 5.11)]
 *   5.18 .. 6.1  adapted: dma_buf_ops.vmap, dma_buf_ops.vunmap: the thunk takes the reservation
 *     lock [drivers/dma-buf/dma-buf.c dma_buf_vmap (6.1)]
 *   .. 6.1  adapted: dma_buf_ops.map_dma_buf, dma_buf_ops.unmap_dma_buf: the thunk takes the
 *     reservation lock unless the exporter is dynamic and the core knows it
 *     [drivers/dma-buf/dma-buf.c dma_buf_map_attachment (4.4), dma_buf_dynamic_attach (5.5, 6.1)]
 *   6.2 .. 6.5  adapted: dma_buf_ops.mmap: the thunk lets go of the reservation lock
 *     [drivers/dma-buf/dma-buf.c dma_buf_mmap_internal (6.2), dma_buf_mmap (6.2)]
 *   .. 5.2  adapted: dma_buf_ops.mmap: the core insists on the slot,
 *     a driver without it gets one that says -ENODEV [drivers/dma-buf/dma-buf.c dma_buf_export
 *     (4.4, 5.2)]
 *   .. 5.6  adapted: dma_buf_ops.pin, dma_buf_ops.unpin: the core does not pin,
 *     the thunks pin with each mapping and unpin with its end [drivers/dma-buf/dma-buf.c
 *     dma_buf_map_attachment (5.6, 5.7)]
 *   .. 5.2  inert: dma_buf_ops.cache_sgt_mapping: the core keeps no mapping,
 *     each map_attachment calls map_dma_buf [drivers/dma-buf/dma-buf.c dma_buf_map_attachment (5.2,
 *     5.3)]
 *   .. 4.6  adapted: DEFINE_DMA_BUF_EXPORT_INFO: another name for the macro's parameter
 *     [include/linux/dma-buf.h (4.6, 4.7)]
 *   .. 4.18  adapted: dma_buf_ops.attach: the thunk drops 'struct device *' [derived from the two
 *     forms]
 *   .. 4.5  adapted: dma_buf_ops.begin_cpu_access: the thunk drops 2 of 'size_t' [derived from the
 *     two forms]
 *   .. 4.5  adapted: dma_buf_ops.end_cpu_access: the thunk drops 2 of 'size_t' and loses the result
 *     [derived from the two forms]
 * Note on dma_buf_ops.map_dma_buf, dma_buf_ops.unmap_dma_buf, dma_buf_ops.vmap,
 *   dma_buf_ops.vunmap: runs with the reservation lock held, as since 6.2;
 *   before 6.2 the adaptor takes it where the core does not,
 *   so the callback must not take it itself [drivers/dma-buf/dma-buf.c dma_buf_dynamic_attach
 *   (6.1), dma_buf_map_attachment (6.2)]
 * Note on dma_buf_ops.pin, dma_buf_ops.unpin: runs with the reservation lock held;
 *   before 5.7 it is called with each mapping, and move_notify reaches nobody
 *   [drivers/dma-buf/dma-buf.c dma_buf_map_attachment (5.7)]
 * Note on dma_buf_ops.mmap: runs without the reservation lock: 6.2 to 6.5 hold it,
 *   and the adaptor lets go of it [drivers/dma-buf/dma-buf.c dma_buf_mmap_internal (6.2, 6.6)]
 */
#if SHIM_OWN_DMA_BUF_EXPORT
#if !SHIM_DMA_RESV_IS_RESERVATION_OBJECT
#include <linux/dma-resv.h>
#endif

struct shim_dma_buf_ops {
	bool cache_sgt_mapping;
	int (*attach)(struct dma_buf *, struct dma_buf_attachment *);
	void (*detach)(struct dma_buf *, struct dma_buf_attachment *);
	int (*pin)(struct dma_buf_attachment *attach) SHIM_NOTE("runs with the reservation lock held; before 5.7 it is called with each mapping, and move_notify reaches nobody");
	void (*unpin)(struct dma_buf_attachment *attach) SHIM_NOTE("runs with the reservation lock held; before 5.7 it is called with each mapping, and move_notify reaches nobody");
	struct sg_table *(*map_dma_buf)(struct dma_buf_attachment *, enum dma_data_direction) SHIM_NOTE("runs with the reservation lock held, as since 6.2; before 6.2 the adaptor takes it where the core does not, so the callback must not take it itself");
	void (*unmap_dma_buf)(struct dma_buf_attachment *, struct sg_table *, enum dma_data_direction) SHIM_NOTE("runs with the reservation lock held, as since 6.2; before 6.2 the adaptor takes it where the core does not, so the callback must not take it itself");
	void (*release)(struct dma_buf *);
	int (*begin_cpu_access)(struct dma_buf *, enum dma_data_direction);
	int (*end_cpu_access)(struct dma_buf *, enum dma_data_direction);
	int (*mmap)(struct dma_buf *, struct vm_area_struct *vma) SHIM_NOTE("runs without the reservation lock: 6.2 to 6.5 hold it, and the adaptor lets go of it");
	int (*vmap)(struct dma_buf *dmabuf, struct shim_iosys_map *map) SHIM_NOTE("runs with the reservation lock held, as since 6.2; before 6.2 the adaptor takes it where the core does not, so the callback must not take it itself");
	void (*vunmap)(struct dma_buf *dmabuf, struct shim_iosys_map *map) SHIM_NOTE("runs with the reservation lock held, as since 6.2; before 6.2 the adaptor takes it where the core does not, so the callback must not take it itself");
};

struct shim_dma_buf_export_info {
	const char *exp_name;
	struct module *owner;
	const struct shim_dma_buf_ops *ops;
	size_t size;
	int flags;
	struct shim_dma_resv *resv;
	void *priv;
};

#define shim_DEFINE_DMA_BUF_EXPORT_INFO(name)				\
	struct shim_dma_buf_export_info name = {			\
		.exp_name = KBUILD_MODNAME,				\
		.owner = THIS_MODULE,					\
	}

/* One for each exported buffer: the table that the core calls, and the driver's behind it. */
struct shim_dma_buf_binding {
	struct dma_buf_ops native;
	const struct shim_dma_buf_ops *ops;
#if SHIM_DMA_BUF_VMAP_SLOT_RETURNS_POINTER
	/* The core keeps a pointer only; whether it is device memory is kept here. */
	struct shim_iosys_map map;
#endif
};

static inline struct shim_dma_buf_binding *shim_dma_buf_binding(struct dma_buf *dmabuf)
{
	return container_of(dmabuf->ops, struct shim_dma_buf_binding, native);
}

static inline const struct shim_dma_buf_ops *shim_dma_buf_ops_of(struct dma_buf *dmabuf)
{
	return shim_dma_buf_binding(dmabuf)->ops;
}

#if SHIM_FORM_DMA_BUF_OPS__ATTACH == 1
static int __maybe_unused
shim_dma_buf_ops_attach(struct dma_buf *dma_buf, struct device *device,
			struct dma_buf_attachment *dma_buf_attachment)
{
	(void)device;
	return shim_dma_buf_ops_of(dma_buf)->attach(dma_buf, dma_buf_attachment);
}
#elif SHIM_FORM_DMA_BUF_OPS__ATTACH == 2
static int __maybe_unused
shim_dma_buf_ops_attach(struct dma_buf *dma_buf, struct dma_buf_attachment *dma_buf_attachment)
{
	return shim_dma_buf_ops_of(dma_buf)->attach(dma_buf, dma_buf_attachment);
}
#endif

static void __maybe_unused
shim_dma_buf_ops_detach(struct dma_buf *dma_buf, struct dma_buf_attachment *dma_buf_attachment)
{
	shim_dma_buf_ops_of(dma_buf)->detach(dma_buf, dma_buf_attachment);
}

#if SHIM_FORM_DMA_BUF_OPS__PIN == 1
static int __maybe_unused shim_dma_buf_ops_pin(struct dma_buf_attachment *attach)
{
	return shim_dma_buf_ops_of(attach->dmabuf)->pin(attach);
}
#endif

#if SHIM_FORM_DMA_BUF_OPS__UNPIN == 1
static void __maybe_unused shim_dma_buf_ops_unpin(struct dma_buf_attachment *attach)
{
	shim_dma_buf_ops_of(attach->dmabuf)->unpin(attach);
}
#endif

/*
 * Whether the core holds the reservation lock around map and unmap: since 6.2 always, since 5.5
 * for an exporter that says it is dynamic, before never.
 */
static inline bool shim_dma_buf_core_locks(const struct shim_dma_buf_ops *ops)
{
#if SHIM_DMA_BUF_CORE_LOCKS
	(void)ops;
	return true;
#elif SHIM_DMA_BUF_CORE_PINS || SHIM_DMA_BUF_HAS_DYNAMIC_SLOT
	return ops->pin;
#else
	(void)ops;
	return false;
#endif
}

static struct sg_table * __maybe_unused
shim_dma_buf_ops_map(struct dma_buf_attachment *attach, enum dma_data_direction direction)
{
	const struct shim_dma_buf_ops *ops = shim_dma_buf_ops_of(attach->dmabuf);
	bool locks = !shim_dma_buf_core_locks(ops);
	struct sg_table *table;

	if (locks)
		ww_mutex_lock(&attach->dmabuf->resv->lock, NULL);
#if !SHIM_DMA_BUF_CORE_PINS
	/* Nobody else pins, and nothing tells importers of a move: pin as long as it is mapped. */
	if (ops->pin) {
		int ret = ops->pin(attach);

		if (ret) {
			if (locks)
				ww_mutex_unlock(&attach->dmabuf->resv->lock);
			return ERR_PTR(ret);
		}
	}
#endif
	table = ops->map_dma_buf(attach, direction);
#if !SHIM_DMA_BUF_CORE_PINS
	if (IS_ERR_OR_NULL(table) && ops->unpin)
		ops->unpin(attach);
#endif
	if (locks)
		ww_mutex_unlock(&attach->dmabuf->resv->lock);
	return table;
}

static void __maybe_unused
shim_dma_buf_ops_unmap(struct dma_buf_attachment *attach, struct sg_table *table,
		       enum dma_data_direction direction)
{
	const struct shim_dma_buf_ops *ops = shim_dma_buf_ops_of(attach->dmabuf);
	bool locks = !shim_dma_buf_core_locks(ops);

	if (locks)
		ww_mutex_lock(&attach->dmabuf->resv->lock, NULL);
	ops->unmap_dma_buf(attach, table, direction);
#if !SHIM_DMA_BUF_CORE_PINS
	if (ops->unpin)
		ops->unpin(attach);
#endif
	if (locks)
		ww_mutex_unlock(&attach->dmabuf->resv->lock);
}

/* No core touches dmabuf->ops after release: dma_buf_release (4.4, 5.10, 6.5). */
static void __maybe_unused shim_dma_buf_ops_release(struct dma_buf *dmabuf)
{
	struct shim_dma_buf_binding *binding = shim_dma_buf_binding(dmabuf);

	binding->ops->release(dmabuf);
	kfree(binding);
}

#if SHIM_FORM_DMA_BUF_OPS__BEGIN_CPU_ACCESS == 1
static int __maybe_unused
shim_dma_buf_ops_begin_cpu_access(struct dma_buf *dma_buf, size_t argument, size_t argument2,
				  enum dma_data_direction dma_data_direction)
{
	(void)argument;
	(void)argument2;
	return shim_dma_buf_ops_of(dma_buf)->begin_cpu_access(dma_buf, dma_data_direction);
}
#elif SHIM_FORM_DMA_BUF_OPS__BEGIN_CPU_ACCESS == 2
static int __maybe_unused
shim_dma_buf_ops_begin_cpu_access(struct dma_buf *dma_buf,
				  enum dma_data_direction dma_data_direction)
{
	return shim_dma_buf_ops_of(dma_buf)->begin_cpu_access(dma_buf, dma_data_direction);
}
#endif

#if SHIM_FORM_DMA_BUF_OPS__END_CPU_ACCESS == 1
static void __maybe_unused
shim_dma_buf_ops_end_cpu_access(struct dma_buf *dma_buf, size_t argument, size_t argument2,
				enum dma_data_direction dma_data_direction)
{
	(void)argument;
	(void)argument2;
	shim_dma_buf_ops_of(dma_buf)->end_cpu_access(dma_buf, dma_data_direction);
}
#elif SHIM_FORM_DMA_BUF_OPS__END_CPU_ACCESS == 2
static int __maybe_unused
shim_dma_buf_ops_end_cpu_access(struct dma_buf *dma_buf, enum dma_data_direction dma_data_direction)
{
	return shim_dma_buf_ops_of(dma_buf)->end_cpu_access(dma_buf, dma_data_direction);
}
#endif

static int __maybe_unused shim_dma_buf_ops_mmap(struct dma_buf *dmabuf, struct vm_area_struct *vma)
{
	const struct shim_dma_buf_ops *ops = shim_dma_buf_ops_of(dmabuf);
#if SHIM_DMA_BUF_CORE_LOCKS_MMAP
	int ret;

	/* 6.2 to 6.5 hold the lock here and 6.8 does not: dma_buf_mmap_internal (6.2, 6.6). */
	ww_mutex_unlock(&dmabuf->resv->lock);
	ret = ops->mmap(dmabuf, vma);
	ww_mutex_lock(&dmabuf->resv->lock, NULL);
	return ret;
#else
	/* Up to 5.2 the core insists on the slot: dma_buf_export (4.4, 5.2). */
	return ops->mmap ? ops->mmap(dmabuf, vma) : -ENODEV;
#endif
}

#if SHIM_DMA_BUF_VMAP_SLOT_RETURNS_POINTER
static void * __maybe_unused shim_dma_buf_ops_vmap(struct dma_buf *dmabuf)
{
	struct shim_dma_buf_binding *binding = shim_dma_buf_binding(dmabuf);
	int ret;

	shim_iosys_map_clear(&binding->map);
	ww_mutex_lock(&dmabuf->resv->lock, NULL);
	ret = binding->ops->vmap(dmabuf, &binding->map);
	ww_mutex_unlock(&dmabuf->resv->lock);
	/* The core takes NULL for a failure and warns of an error pointer: dma_buf_vmap (4.4). */
	return ret ? NULL : binding->map.vaddr;
}

static void __maybe_unused shim_dma_buf_ops_vunmap(struct dma_buf *dmabuf, void *vaddr)
{
	struct shim_dma_buf_binding *binding = shim_dma_buf_binding(dmabuf);

	(void)vaddr;	/* one mapping a buffer, counted by the core under dmabuf->lock */
	ww_mutex_lock(&dmabuf->resv->lock, NULL);
	binding->ops->vunmap(dmabuf, &binding->map);
	ww_mutex_unlock(&dmabuf->resv->lock);
	shim_iosys_map_clear(&binding->map);
}
#else
static int __maybe_unused shim_dma_buf_ops_vmap(struct dma_buf *dmabuf, struct shim_iosys_map *map)
{
	int ret;

	if (!SHIM_DMA_BUF_CORE_LOCKS)
		ww_mutex_lock(&dmabuf->resv->lock, NULL);
	ret = shim_dma_buf_ops_of(dmabuf)->vmap(dmabuf, map);
	if (!SHIM_DMA_BUF_CORE_LOCKS)
		ww_mutex_unlock(&dmabuf->resv->lock);
	return ret;
}

static void __maybe_unused shim_dma_buf_ops_vunmap(struct dma_buf *dmabuf,
						   struct shim_iosys_map *map)
{
	if (!SHIM_DMA_BUF_CORE_LOCKS)
		ww_mutex_lock(&dmabuf->resv->lock, NULL);
	shim_dma_buf_ops_of(dmabuf)->vunmap(dmabuf, map);
	if (!SHIM_DMA_BUF_CORE_LOCKS)
		ww_mutex_unlock(&dmabuf->resv->lock);
}
#endif

#if SHIM_DMA_BUF_HAS_KMAP_SLOTS || SHIM_DMA_BUF_HAS_MAP_SLOTS
/* dma_buf_export insists on these up to 4.19; "no such page" is an answer that callers expect. */
static void * __maybe_unused shim_dma_buf_ops_kmap(struct dma_buf *dmabuf, unsigned long page)
{
	(void)dmabuf;
	(void)page;
	return NULL;
}
#endif

static inline struct dma_buf *
shim_dma_buf_export(const struct shim_dma_buf_export_info *exp_info)
{
	const struct shim_dma_buf_ops *ops = exp_info->ops;
	struct shim_dma_buf_binding *binding;
	struct dma_buf_export_info info = {
		.exp_name = exp_info->exp_name,
		.owner = exp_info->owner,
		.size = exp_info->size,
		.flags = exp_info->flags,
		.resv = exp_info->resv,
		.priv = exp_info->priv,
	};
	struct dma_buf *dmabuf;

	/* What 6.8 refuses is refused everywhere: dma_buf_export (6.8). */
	if (WARN_ON(!exp_info->priv || !ops || !ops->map_dma_buf || !ops->unmap_dma_buf ||
		    !ops->release))
		return ERR_PTR(-EINVAL);
	if (WARN_ON(ops->cache_sgt_mapping && (ops->pin || ops->unpin)))
		return ERR_PTR(-EINVAL);
	if (WARN_ON(!ops->pin != !ops->unpin))
		return ERR_PTR(-EINVAL);

	binding = kzalloc(sizeof(*binding), GFP_KERNEL);
	if (!binding)
		return ERR_PTR(-ENOMEM);
	binding->ops = ops;
	if (ops->attach)
		binding->native.attach = shim_dma_buf_ops_attach;
	if (ops->detach)
		binding->native.detach = shim_dma_buf_ops_detach;
#if SHIM_DMA_BUF_HAS_CACHE_SLOT
	binding->native.cache_sgt_mapping = ops->cache_sgt_mapping;
#endif
#if SHIM_DMA_BUF_CORE_PINS
	if (ops->pin) {
		binding->native.pin = shim_dma_buf_ops_pin;
		binding->native.unpin = shim_dma_buf_ops_unpin;
	}
#elif SHIM_DMA_BUF_HAS_DYNAMIC_SLOT
	binding->native.dynamic_mapping = ops->pin;
#endif
	binding->native.map_dma_buf = shim_dma_buf_ops_map;
	binding->native.unmap_dma_buf = shim_dma_buf_ops_unmap;
	binding->native.release = shim_dma_buf_ops_release;
	if (ops->begin_cpu_access)
		binding->native.begin_cpu_access = shim_dma_buf_ops_begin_cpu_access;
	if (ops->end_cpu_access)
		binding->native.end_cpu_access = shim_dma_buf_ops_end_cpu_access;
	if (ops->mmap || SHIM_DMA_BUF_NEEDS_MMAP)
		binding->native.mmap = shim_dma_buf_ops_mmap;
	if (ops->vmap)
		binding->native.vmap = shim_dma_buf_ops_vmap;
	if (ops->vunmap)
		binding->native.vunmap = shim_dma_buf_ops_vunmap;
#if SHIM_DMA_BUF_HAS_KMAP_SLOTS
	binding->native.kmap = shim_dma_buf_ops_kmap;
	binding->native.kmap_atomic = shim_dma_buf_ops_kmap;
#endif
#if SHIM_DMA_BUF_HAS_MAP_SLOTS
	binding->native.map = shim_dma_buf_ops_kmap;
#endif
#if SHIM_DMA_BUF_HAS_MAP_ATOMIC_SLOT
	binding->native.map_atomic = shim_dma_buf_ops_kmap;
#endif
	info.ops = &binding->native;

	dmabuf = dma_buf_export(&info);
	/* A failed export never calls release: dma_buf_export (5.15, 6.1). */
	if (IS_ERR(dmabuf))
		kfree(binding);
	return dmabuf;
}
#else /* !SHIM_OWN_DMA_BUF_EXPORT */
#define shim_dma_buf_ops dma_buf_ops
#define shim_dma_buf_export_info dma_buf_export_info
#define shim_DEFINE_DMA_BUF_EXPORT_INFO DEFINE_DMA_BUF_EXPORT_INFO
#define shim_dma_buf_export dma_buf_export
#endif /* SHIM_OWN_DMA_BUF_EXPORT */

/*
 * dma_buf_is_mine: whether a buffer was exported with a table of this driver's
 *   .. 6.5  unavailable: dma_buf.ops: the table is the buffer's own,
 *     so comparing it with a driver's does not compile;
 *     shim_dma_buf_is_mine() answers on every release [drivers/gpu/drm/drm_prime.c uses the idiom]
 */
#if SHIM_OWN_DMA_BUF_IS_MINE
/*
 * shim_dma_buf_is_mine(dmabuf, &my_ops): whether the buffer was exported with that table, which
 * drivers ask as dmabuf->ops == &my_ops. The kernel's table is a buffer's own where the adaptor
 * exports, so that comparison does not compile there.
 */
#if SHIM_OWN_DMA_BUF_EXPORT
static inline bool shim_dma_buf_is_mine(struct dma_buf *dmabuf, const struct shim_dma_buf_ops *ops)
{
	bool is_bound = dmabuf->ops->release == shim_dma_buf_ops_release;

#ifdef MODULE
	/* Each file has its own thunks: of another file of this module, the address tells. */
	if (!is_bound)
		is_bound = within_module((unsigned long)dmabuf->ops->release, THIS_MODULE) &&
			   !within_module((unsigned long)dmabuf->ops, THIS_MODULE);
#endif
	return is_bound && shim_dma_buf_ops_of(dmabuf) == ops;
}
#else
#define shim_dma_buf_is_mine(dmabuf, driver_ops)	((dmabuf)->ops == (driver_ops))
#endif
#endif /* SHIM_OWN_DMA_BUF_IS_MINE */

/*
 * dma_buf_is_dynamic, dma_buf_attachment_is_dynamic: nothing is dynamic
 *   .. 5.4  adapted: dma_buf_is_dynamic, dma_buf_attachment_is_dynamic: no mapping moves before 5.5
 *     [include/linux/dma-buf.h (5.4, 5.5)]
 */
#if SHIM_OWN_DMA_BUF_IS_DYNAMIC
/* Nothing is dynamic before 5.5: a mapping stays until it is unmapped. */
static inline bool shim_dma_buf_is_dynamic(struct dma_buf *dmabuf)
{
	(void)dmabuf;
	return false;
}

static inline bool shim_dma_buf_attachment_is_dynamic(struct dma_buf_attachment *attach)
{
	(void)attach;
	return false;
}
#else /* !SHIM_OWN_DMA_BUF_IS_DYNAMIC */
#define shim_dma_buf_is_dynamic dma_buf_is_dynamic
#define shim_dma_buf_attachment_is_dynamic dma_buf_attachment_is_dynamic
#endif /* SHIM_OWN_DMA_BUF_IS_DYNAMIC */

/*
 * dma_buf_attach_ops, dma_buf_dynamic_attach: a dynamic importer becomes what the kernel has for
 * it, a static one in the end
 *   .. 5.6  adapted: dma_buf_attach_ops: a struct of its own [include/linux/dma-buf.h (5.6, 5.7)]
 *   .. 5.6  inert: dma_buf_attach_ops.move_notify: nothing moves while it is mapped
 *     [drivers/dma-buf/dma-buf.c dma_buf_map_attachment (5.6)]
 *   .. 5.7  inert: dma_buf_attach_ops.allow_peer2peer: no exporter asks for it
 *     [include/linux/dma-buf.h (5.7, 5.8)]
 *   .. 5.6  adapted: dma_buf_dynamic_attach: a flag in 5.5 and 5.6,
 *     a static attachment before [drivers/dma-buf/dma-buf.c dma_buf_attach (5.4),
 *     dma_buf_dynamic_attach (5.5)]
 * Note on dma_buf_attach_ops.move_notify: called with the reservation lock held;
 *   never called before 5.7 [drivers/dma-buf/dma-buf.c dma_buf_unmap_attachment (5.7)]
 */
#if SHIM_OWN_DMA_BUF_ATTACH_OPS
#if SHIM_DMA_BUF_HAS_ATTACH_OPS
/* 5.7's table is the target's without allow_peer2peer: the kernel gets its own part of this one. */
struct shim_dma_buf_attach_ops {
	union {
		struct dma_buf_attach_ops native;
		struct {
			void (*move_notify)(struct dma_buf_attachment *attach)
				SHIM_NOTE("called with the reservation lock held");
		};
	};
	bool allow_peer2peer;
};

_Static_assert(offsetof(struct shim_dma_buf_attach_ops, move_notify) ==
	       offsetof(struct dma_buf_attach_ops, move_notify),
	       "struct dma_buf_attach_ops is not laid out as its adaptor expects");
_Static_assert(sizeof(struct dma_buf_attach_ops) == sizeof(void *),
	       "struct dma_buf_attach_ops has members that its adaptor does not know");
#else
struct shim_dma_buf_attach_ops {
	bool allow_peer2peer;
	void (*move_notify)(struct dma_buf_attachment *attach) SHIM_NOTE("called with the reservation lock held; never called before 5.7");
};
#endif

static inline struct dma_buf_attachment *
shim_dma_buf_dynamic_attach(struct dma_buf *dmabuf, struct device *dev,
			    const struct shim_dma_buf_attach_ops *importer_ops, void *importer_priv)
{
#if SHIM_DMA_BUF_HAS_ATTACH_OPS
	return dma_buf_dynamic_attach(dmabuf, dev, importer_ops ? &importer_ops->native : NULL,
				      importer_priv);
#else
	(void)importer_priv;	/* the core has no place for it: only move_notify would read it */
	if (WARN_ON(importer_ops && !importer_ops->move_notify))
		return ERR_PTR(-EINVAL);
#if SHIM_DMA_BUF_DYNAMIC_ATTACH_TAKES_BOOL
	return dma_buf_dynamic_attach(dmabuf, dev, importer_ops);
#else
	return dma_buf_attach(dmabuf, dev);
#endif
#endif
}
#else /* !SHIM_OWN_DMA_BUF_ATTACH_OPS */
#define shim_dma_buf_attach_ops dma_buf_attach_ops
#define shim_dma_buf_dynamic_attach dma_buf_dynamic_attach
#endif /* SHIM_OWN_DMA_BUF_ATTACH_OPS */

/*
 * dma_buf_attachment_members: what an attachment has, on every release
 *   .. 5.7  unavailable: dma_buf_attachment.peer2peer: the core allocates the struct;
 *     shim_dma_buf_attachment_peer2peer() says false [include/linux/dma-buf.h (5.7, 5.8)]
 *   .. 5.6  unavailable: dma_buf_attachment.importer_ops,
 *     dma_buf_attachment.importer_priv: the core allocates the struct;
 *     shim_dma_buf_attachment_importer_priv() says NULL, and only move_notify,
 *     which is never called, would need it [include/linux/dma-buf.h (5.6, 5.7)]
 */
#if SHIM_OWN_DMA_BUF_ATTACHMENT_MEMBERS
/* Members of struct dma_buf_attachment that older cores do not have: read them through these. */
#if SHIM_DMA_BUF_HAS_PEER2PEER
#define shim_dma_buf_attachment_peer2peer(attach)	((attach)->peer2peer)
#else
#define shim_dma_buf_attachment_peer2peer(attach)	((void)(attach), false)
#endif

#if SHIM_DMA_BUF_HAS_IMPORTER_PRIV
#define shim_dma_buf_attachment_importer_priv(attach)	((attach)->importer_priv)
#else
#define shim_dma_buf_attachment_importer_priv(attach)	((void)(attach), (void *)NULL)
#endif
#endif /* SHIM_OWN_DMA_BUF_ATTACHMENT_MEMBERS */

/*
 * dma_buf_pin, dma_buf_unpin, dma_buf_move_notify: pinning and notifying where a mapping does not
 * move
 *   .. 5.6  adapted: dma_buf_pin, dma_buf_unpin: a mapping pins,
 *     so there is nothing to do [drivers/dma-buf/dma-buf.c dma_buf_map_attachment (5.6),
 *     dma_buf_pin (5.7)]
 *   .. 5.6  inert: dma_buf_move_notify: nobody can be told;
 *     5.5 and 5.6 declare it and do not export it [drivers/dma-buf/dma-buf.c (5.5, 5.6),
 *     include/linux/dma-buf.h dma_buf_move_notify (5.5)]
 */
#if SHIM_OWN_DMA_BUF_PIN
/*
 * Before 5.7 a mapping holds the buffer in place, and nobody is told of a move: pinning is done
 * with the mapping, and there is nobody to notify.
 */
static inline int shim_dma_buf_pin(struct dma_buf_attachment *attach)
{
	lockdep_assert_held(&attach->dmabuf->resv->lock.base);
	return 0;
}

static inline void shim_dma_buf_unpin(struct dma_buf_attachment *attach)
{
	lockdep_assert_held(&attach->dmabuf->resv->lock.base);
}

static inline void shim_dma_buf_move_notify(struct dma_buf *dmabuf)
{
	lockdep_assert_held(&dmabuf->resv->lock.base);
}
#else /* !SHIM_OWN_DMA_BUF_PIN */
#define shim_dma_buf_pin dma_buf_pin
#define shim_dma_buf_unpin dma_buf_unpin
#define shim_dma_buf_move_notify dma_buf_move_notify
#endif /* SHIM_OWN_DMA_BUF_PIN */

/*
 * dma_buf_locking: how the lock is dropped around a call
 */
#if SHIM_OWN_DMA_BUF_LOCKING
/*
 * Before 6.2 a foreign exporter may take the reservation lock itself, so it is dropped around a
 * call that the core does not expect it in. Under an acquire context that is not possible: the
 * other locks of the context would have to be given up as well.
 */
static inline bool shim_dma_buf_in_context(struct dma_buf *dmabuf)
{
	return dmabuf->resv->lock.ctx;
}

/* Takes the lock again after a call that cannot fail, in the context that it was held in. */
static inline void shim_dma_buf_relock(struct dma_buf *dmabuf, struct ww_acquire_ctx *ctx)
{
	if (ww_mutex_lock(&dmabuf->resv->lock, ctx) == -EDEADLK)
		ww_mutex_lock_slow(&dmabuf->resv->lock, ctx);
}
#endif /* SHIM_OWN_DMA_BUF_LOCKING */

/*
 * dma_buf_map_attachment, dma_buf_unmap_attachment, dma_buf_map_attachment_unlocked,
 * dma_buf_unmap_attachment_unlocked: maps with the reservation lock held by the caller,
 * or not (_unlocked), whatever the core wants: it is dropped around the call for a static
 * attachment
 *   .. 6.1  adapted: dma_buf_map_attachment, dma_buf_unmap_attachment: the lock is dropped around
 *     the call for a static attachment; map says -EDEADLK where the lock is held under an acquire
 *     context [drivers/dma-buf/dma-buf.c dma_buf_map_attachment (4.4),
 *     dma_buf_dynamic_attach (6.1)]
 *   .. 6.1  adapted: dma_buf_map_attachment_unlocked,
 *     dma_buf_unmap_attachment_unlocked: the lock is taken for a dynamic attachment alone
 *     [drivers/dma-buf/dma-buf.c dma_buf_map_attachment (5.5, 6.1)]
 */
#if SHIM_OWN_DMA_BUF_MAP_ATTACHMENT
static inline bool shim_dma_buf_maps_unlocked(struct dma_buf_attachment *attach)
{
#if SHIM_DMA_BUF_HAS_IS_DYNAMIC
	return !dma_buf_attachment_is_dynamic(attach);
#else
	(void)attach;
	return true;
#endif
}

/* The caller holds the reservation lock, as since 6.2. */
static inline struct sg_table *
shim_dma_buf_map_attachment(struct dma_buf_attachment *attach, enum dma_data_direction direction)
{
	struct sg_table *table;

	if (!shim_dma_buf_maps_unlocked(attach))
		return dma_buf_map_attachment(attach, direction);
	if (shim_dma_buf_in_context(attach->dmabuf))
		return ERR_PTR(-EDEADLK);
	ww_mutex_unlock(&attach->dmabuf->resv->lock);
	table = dma_buf_map_attachment(attach, direction);
	ww_mutex_lock(&attach->dmabuf->resv->lock, NULL);
	return table;
}

static inline void
shim_dma_buf_unmap_attachment(struct dma_buf_attachment *attach, struct sg_table *table,
			      enum dma_data_direction direction)
{
	struct ww_acquire_ctx *ctx;

	if (!shim_dma_buf_maps_unlocked(attach)) {
		dma_buf_unmap_attachment(attach, table, direction);
		return;
	}
	ctx = attach->dmabuf->resv->lock.ctx;
	ww_mutex_unlock(&attach->dmabuf->resv->lock);
	dma_buf_unmap_attachment(attach, table, direction);
	shim_dma_buf_relock(attach->dmabuf, ctx);
}

/* The caller does not hold it; before 6.2 the core wants it for dynamic attachments alone. */
static inline struct sg_table *
shim_dma_buf_map_attachment_unlocked(struct dma_buf_attachment *attach,
				     enum dma_data_direction direction)
{
	struct sg_table *table;

	if (shim_dma_buf_maps_unlocked(attach))
		return dma_buf_map_attachment(attach, direction);
	ww_mutex_lock(&attach->dmabuf->resv->lock, NULL);
	table = dma_buf_map_attachment(attach, direction);
	ww_mutex_unlock(&attach->dmabuf->resv->lock);
	return table;
}

static inline void
shim_dma_buf_unmap_attachment_unlocked(struct dma_buf_attachment *attach, struct sg_table *table,
				       enum dma_data_direction direction)
{
	if (shim_dma_buf_maps_unlocked(attach)) {
		dma_buf_unmap_attachment(attach, table, direction);
		return;
	}
	ww_mutex_lock(&attach->dmabuf->resv->lock, NULL);
	dma_buf_unmap_attachment(attach, table, direction);
	ww_mutex_unlock(&attach->dmabuf->resv->lock);
}
#else /* !SHIM_OWN_DMA_BUF_MAP_ATTACHMENT */
#define shim_dma_buf_map_attachment dma_buf_map_attachment
#define shim_dma_buf_unmap_attachment dma_buf_unmap_attachment
#define shim_dma_buf_map_attachment_unlocked dma_buf_map_attachment_unlocked
#define shim_dma_buf_unmap_attachment_unlocked dma_buf_unmap_attachment_unlocked
#endif /* SHIM_OWN_DMA_BUF_MAP_ATTACHMENT */

/*
 * dma_buf_begin_cpu_access, dma_buf_end_cpu_access: begins and ends the access to the whole buffer
 *   .. 4.5  adapted: dma_buf_begin_cpu_access, dma_buf_end_cpu_access: the whole range is passed;
 *     ending cannot fail there [drivers/dma-buf/dma-buf.c dma_buf_begin_cpu_access (4.5, 4.6)]
 */
#if SHIM_OWN_DMA_BUF_CPU_ACCESS
#if SHIM_FORM_DMA_BUF_BEGIN_CPU_ACCESS == 1
static inline int
shim_dma_buf_begin_cpu_access(struct dma_buf *dma_buf, enum dma_data_direction dir)
{
	return dma_buf_begin_cpu_access(dma_buf, 0, dma_buf->size, dir);
}
#elif SHIM_FORM_DMA_BUF_BEGIN_CPU_ACCESS == 2
static inline int
shim_dma_buf_begin_cpu_access(struct dma_buf *dma_buf, enum dma_data_direction dir)
{
	return dma_buf_begin_cpu_access(dma_buf, dir);
}
#endif

#if SHIM_FORM_DMA_BUF_END_CPU_ACCESS == 1
static inline int shim_dma_buf_end_cpu_access(struct dma_buf *dma_buf, enum dma_data_direction dir)
{
	dma_buf_end_cpu_access(dma_buf, 0, dma_buf->size, dir);
	return 0;
}
#elif SHIM_FORM_DMA_BUF_END_CPU_ACCESS == 2
static inline int shim_dma_buf_end_cpu_access(struct dma_buf *dma_buf, enum dma_data_direction dir)
{
	return dma_buf_end_cpu_access(dma_buf, dir);
}
#endif
#else /* !SHIM_OWN_DMA_BUF_CPU_ACCESS */
#define shim_dma_buf_begin_cpu_access dma_buf_begin_cpu_access
#define shim_dma_buf_end_cpu_access dma_buf_end_cpu_access
#endif /* SHIM_OWN_DMA_BUF_CPU_ACCESS */

/*
 * dma_buf_vmap, dma_buf_vunmap, dma_buf_vmap_unlocked,
 * dma_buf_vunmap_unlocked: maps for the CPU with the reservation lock held by the caller,
 * or not (_unlocked), and returns a map
 *   .. 6.1  adapted: dma_buf_vmap, dma_buf_vunmap: the lock is dropped around the call;
 *     vmap says -EDEADLK under an acquire context [drivers/dma-buf/dma-buf.c dma_buf_vmap (5.10,
 *     6.1)]
 *   .. 6.1  adapted: dma_buf_vmap_unlocked, dma_buf_vunmap_unlocked: the kernel's call,
 *     which takes no reservation lock itself; a pointer becomes a map [drivers/dma-buf/dma-buf.c
 *     dma_buf_vmap (5.10, 6.1)]
 */
#if SHIM_OWN_DMA_BUF_VMAP
/* The caller does not hold the reservation lock: before 6.2 that is how the kernel has it. */
static inline int shim_dma_buf_vmap_unlocked(struct dma_buf *dmabuf, struct shim_iosys_map *map)
{
#if SHIM_DMA_BUF_VMAP_RETURNS_POINTER
	void *vaddr;

	shim_iosys_map_clear(map);
	if (WARN_ON(!dmabuf) || !dmabuf->ops->vmap)
		return -EINVAL;
	vaddr = dma_buf_vmap(dmabuf);
	/* 4.4 knows NULL alone for a failure, whatever the reason. */
	if (!vaddr)
		return -ENOMEM;
	shim_iosys_map_set_vaddr(map, vaddr);
	return 0;
#else
	return dma_buf_vmap(dmabuf, map);
#endif
}

static inline void shim_dma_buf_vunmap_unlocked(struct dma_buf *dmabuf, struct shim_iosys_map *map)
{
#if SHIM_DMA_BUF_VUNMAP_TAKES_POINTER
	dma_buf_vunmap(dmabuf, map->vaddr);
#else
	dma_buf_vunmap(dmabuf, map);
#endif
}

/* The caller holds it. The core takes dmabuf->lock first, and the exporter then this one. */
static inline int shim_dma_buf_vmap(struct dma_buf *dmabuf, struct shim_iosys_map *map)
{
	int ret;

	if (shim_dma_buf_in_context(dmabuf))
		return -EDEADLK;
	ww_mutex_unlock(&dmabuf->resv->lock);
	ret = shim_dma_buf_vmap_unlocked(dmabuf, map);
	ww_mutex_lock(&dmabuf->resv->lock, NULL);
	return ret;
}

static inline void shim_dma_buf_vunmap(struct dma_buf *dmabuf, struct shim_iosys_map *map)
{
	struct ww_acquire_ctx *ctx = dmabuf->resv->lock.ctx;

	ww_mutex_unlock(&dmabuf->resv->lock);
	shim_dma_buf_vunmap_unlocked(dmabuf, map);
	shim_dma_buf_relock(dmabuf, ctx);
}
#else /* !SHIM_OWN_DMA_BUF_VMAP */
#define shim_dma_buf_vmap dma_buf_vmap
#define shim_dma_buf_vunmap dma_buf_vunmap
#define shim_dma_buf_vmap_unlocked dma_buf_vmap_unlocked
#define shim_dma_buf_vunmap_unlocked dma_buf_vunmap_unlocked
#endif /* SHIM_OWN_DMA_BUF_VMAP */

#ifdef SHIMGEN_PLAIN_SINCE_SHIMGEN_DMA_BUF_H
#undef SHIMGEN_PLAIN_SINCE_SHIMGEN_DMA_BUF_H
#undef SHIMGEN_PLAIN
#include "map.h"
#endif

#endif /* SHIMGEN_DMA_BUF_H */
