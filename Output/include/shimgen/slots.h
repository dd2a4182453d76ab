/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * slots.h: initialisers for each form of an ops table's slot.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 4.4 --to 6.8
 * from the recorded headers
 *   include/linux/vfio.h
 *   include/linux/dma-buf.h
 *   include/linux/dma-buf-map.h
 *   include/linux/iosys-map.h
 *   include/uapi/linux/vfio.h
 *   include/uapi/linux/dma-buf.h
 * of Linux 4.4 to 6.8.
 */
#ifndef SHIMGEN_SLOTS_H
#define SHIMGEN_SLOTS_H

/*
 * Initialisers for the slots of the kernel's ops tables. SHIM_SLOT_<TABLE>__<SLOT>__FORM_<n>(fn)
 * is ".slot = (fn)," where the slot exists in form n, and nothing elsewhere, so one table can name
 * a function for every form of a slot.
 */

#include "gates.h"

/*
 * dma_buf_attach_ops.allow_peer2peer (linux/dma-buf.h): by its gate.
 *   form 1: 5.8 ..    bool allow_peer2peer
 */
#if SHIM_FORM_DMA_BUF_ATTACH_OPS__ALLOW_PEER2PEER == 1
#define SHIM_SLOT_DMA_BUF_ATTACH_OPS__ALLOW_PEER2PEER__FORM_1(fn) .allow_peer2peer = (fn),
#else /* SHIM_FORM_DMA_BUF_ATTACH_OPS__ALLOW_PEER2PEER != 1 */
#define SHIM_SLOT_DMA_BUF_ATTACH_OPS__ALLOW_PEER2PEER__FORM_1(fn)
#endif /* SHIM_FORM_DMA_BUF_ATTACH_OPS__ALLOW_PEER2PEER == 1 */

/*
 * dma_buf_attach_ops.move_notify (linux/dma-buf.h): as long as struct dma_buf_attach_ops.
 *   form 1: 5.7 ..    void (*move_notify)(struct dma_buf_attachment *attach)
 */
#if SHIM_FORM_STRUCT_DMA_BUF_ATTACH_OPS != 0
#define SHIM_SLOT_DMA_BUF_ATTACH_OPS__MOVE_NOTIFY__FORM_1(fn) .move_notify = (fn),
#else /* SHIM_FORM_STRUCT_DMA_BUF_ATTACH_OPS == 0 */
#define SHIM_SLOT_DMA_BUF_ATTACH_OPS__MOVE_NOTIFY__FORM_1(fn)
#endif /* SHIM_FORM_STRUCT_DMA_BUF_ATTACH_OPS != 0 */

/*
 * dma_buf_ops.attach (linux/dma-buf.h): by its gate.
 *   form 1: .. 4.18    int (*attach)(struct dma_buf *, struct device *,
 *                        struct dma_buf_attachment *)
 *   form 2: 4.19 ..    int (*attach)(struct dma_buf *, struct dma_buf_attachment *)
 */
#if SHIM_FORM_DMA_BUF_OPS__ATTACH == 1
#define SHIM_SLOT_DMA_BUF_OPS__ATTACH__FORM_1(fn) .attach = (fn),
#else /* SHIM_FORM_DMA_BUF_OPS__ATTACH != 1 */
#define SHIM_SLOT_DMA_BUF_OPS__ATTACH__FORM_1(fn)
#endif /* SHIM_FORM_DMA_BUF_OPS__ATTACH == 1 */
#if SHIM_FORM_DMA_BUF_OPS__ATTACH == 2
#define SHIM_SLOT_DMA_BUF_OPS__ATTACH__FORM_2(fn) .attach = (fn),
#else /* SHIM_FORM_DMA_BUF_OPS__ATTACH != 2 */
#define SHIM_SLOT_DMA_BUF_OPS__ATTACH__FORM_2(fn)
#endif /* SHIM_FORM_DMA_BUF_OPS__ATTACH == 2 */

/*
 * dma_buf_ops.begin_cpu_access (linux/dma-buf.h): by its gate.
 *   form 1: .. 4.5    int (*begin_cpu_access)(struct dma_buf *, size_t, size_t,
 *                       enum dma_data_direction)
 *   form 2: 4.6 ..    int (*begin_cpu_access)(struct dma_buf *, enum dma_data_direction)
 */
#if SHIM_FORM_DMA_BUF_OPS__BEGIN_CPU_ACCESS == 1
#define SHIM_SLOT_DMA_BUF_OPS__BEGIN_CPU_ACCESS__FORM_1(fn) .begin_cpu_access = (fn),
#else /* SHIM_FORM_DMA_BUF_OPS__BEGIN_CPU_ACCESS != 1 */
#define SHIM_SLOT_DMA_BUF_OPS__BEGIN_CPU_ACCESS__FORM_1(fn)
#endif /* SHIM_FORM_DMA_BUF_OPS__BEGIN_CPU_ACCESS == 1 */
#if SHIM_FORM_DMA_BUF_OPS__BEGIN_CPU_ACCESS == 2
#define SHIM_SLOT_DMA_BUF_OPS__BEGIN_CPU_ACCESS__FORM_2(fn) .begin_cpu_access = (fn),
#else /* SHIM_FORM_DMA_BUF_OPS__BEGIN_CPU_ACCESS != 2 */
#define SHIM_SLOT_DMA_BUF_OPS__BEGIN_CPU_ACCESS__FORM_2(fn)
#endif /* SHIM_FORM_DMA_BUF_OPS__BEGIN_CPU_ACCESS == 2 */

/*
 * dma_buf_ops.cache_sgt_mapping (linux/dma-buf.h): by its gate.
 *   form 1: 5.3 ..    bool cache_sgt_mapping
 */
#if SHIM_FORM_DMA_BUF_OPS__CACHE_SGT_MAPPING == 1
#define SHIM_SLOT_DMA_BUF_OPS__CACHE_SGT_MAPPING__FORM_1(fn) .cache_sgt_mapping = (fn),
#else /* SHIM_FORM_DMA_BUF_OPS__CACHE_SGT_MAPPING != 1 */
#define SHIM_SLOT_DMA_BUF_OPS__CACHE_SGT_MAPPING__FORM_1(fn)
#endif /* SHIM_FORM_DMA_BUF_OPS__CACHE_SGT_MAPPING == 1 */

/*
 * dma_buf_ops.detach (linux/dma-buf.h): in every release of the span.
 *   form 1: ..    void (*detach)(struct dma_buf *, struct dma_buf_attachment *)
 */
#define SHIM_SLOT_DMA_BUF_OPS__DETACH__FORM_1(fn) .detach = (fn),

/*
 * dma_buf_ops.dynamic_mapping (linux/dma-buf.h): by its gate.
 *   form 1: 5.5 .. 5.6    bool dynamic_mapping
 */
#if SHIM_FORM_DMA_BUF_OPS__DYNAMIC_MAPPING == 1
#define SHIM_SLOT_DMA_BUF_OPS__DYNAMIC_MAPPING__FORM_1(fn) .dynamic_mapping = (fn),
#else /* SHIM_FORM_DMA_BUF_OPS__DYNAMIC_MAPPING != 1 */
#define SHIM_SLOT_DMA_BUF_OPS__DYNAMIC_MAPPING__FORM_1(fn)
#endif /* SHIM_FORM_DMA_BUF_OPS__DYNAMIC_MAPPING == 1 */

/*
 * dma_buf_ops.end_cpu_access (linux/dma-buf.h): by its gate.
 *   form 1: .. 4.5    void (*end_cpu_access)(struct dma_buf *, size_t, size_t,
 *                       enum dma_data_direction)
 *   form 2: 4.6 ..    int (*end_cpu_access)(struct dma_buf *, enum dma_data_direction)
 */
#if SHIM_FORM_DMA_BUF_OPS__END_CPU_ACCESS == 1
#define SHIM_SLOT_DMA_BUF_OPS__END_CPU_ACCESS__FORM_1(fn) .end_cpu_access = (fn),
#else /* SHIM_FORM_DMA_BUF_OPS__END_CPU_ACCESS != 1 */
#define SHIM_SLOT_DMA_BUF_OPS__END_CPU_ACCESS__FORM_1(fn)
#endif /* SHIM_FORM_DMA_BUF_OPS__END_CPU_ACCESS == 1 */
#if SHIM_FORM_DMA_BUF_OPS__END_CPU_ACCESS == 2
#define SHIM_SLOT_DMA_BUF_OPS__END_CPU_ACCESS__FORM_2(fn) .end_cpu_access = (fn),
#else /* SHIM_FORM_DMA_BUF_OPS__END_CPU_ACCESS != 2 */
#define SHIM_SLOT_DMA_BUF_OPS__END_CPU_ACCESS__FORM_2(fn)
#endif /* SHIM_FORM_DMA_BUF_OPS__END_CPU_ACCESS == 2 */

/*
 * dma_buf_ops.kmap (linux/dma-buf.h): by its gate.
 *   form 1: .. 4.11    void *(*kmap)(struct dma_buf *, unsigned long)
 */
#if SHIM_FORM_DMA_BUF_OPS__KMAP == 1
#define SHIM_SLOT_DMA_BUF_OPS__KMAP__FORM_1(fn) .kmap = (fn),
#else /* SHIM_FORM_DMA_BUF_OPS__KMAP != 1 */
#define SHIM_SLOT_DMA_BUF_OPS__KMAP__FORM_1(fn)
#endif /* SHIM_FORM_DMA_BUF_OPS__KMAP == 1 */

/*
 * dma_buf_ops.kmap_atomic (linux/dma-buf.h): by its gate.
 *   form 1: .. 4.11    void *(*kmap_atomic)(struct dma_buf *, unsigned long)
 */
#if SHIM_FORM_DMA_BUF_OPS__KMAP_ATOMIC == 1
#define SHIM_SLOT_DMA_BUF_OPS__KMAP_ATOMIC__FORM_1(fn) .kmap_atomic = (fn),
#else /* SHIM_FORM_DMA_BUF_OPS__KMAP_ATOMIC != 1 */
#define SHIM_SLOT_DMA_BUF_OPS__KMAP_ATOMIC__FORM_1(fn)
#endif /* SHIM_FORM_DMA_BUF_OPS__KMAP_ATOMIC == 1 */

/*
 * dma_buf_ops.kunmap (linux/dma-buf.h): by its gate.
 *   form 1: .. 4.11    void (*kunmap)(struct dma_buf *, unsigned long, void *)
 */
#if SHIM_FORM_DMA_BUF_OPS__KUNMAP == 1
#define SHIM_SLOT_DMA_BUF_OPS__KUNMAP__FORM_1(fn) .kunmap = (fn),
#else /* SHIM_FORM_DMA_BUF_OPS__KUNMAP != 1 */
#define SHIM_SLOT_DMA_BUF_OPS__KUNMAP__FORM_1(fn)
#endif /* SHIM_FORM_DMA_BUF_OPS__KUNMAP == 1 */

/*
 * dma_buf_ops.kunmap_atomic (linux/dma-buf.h): by its gate.
 *   form 1: .. 4.11    void (*kunmap_atomic)(struct dma_buf *, unsigned long, void *)
 */
#if SHIM_FORM_DMA_BUF_OPS__KUNMAP_ATOMIC == 1
#define SHIM_SLOT_DMA_BUF_OPS__KUNMAP_ATOMIC__FORM_1(fn) .kunmap_atomic = (fn),
#else /* SHIM_FORM_DMA_BUF_OPS__KUNMAP_ATOMIC != 1 */
#define SHIM_SLOT_DMA_BUF_OPS__KUNMAP_ATOMIC__FORM_1(fn)
#endif /* SHIM_FORM_DMA_BUF_OPS__KUNMAP_ATOMIC == 1 */

/*
 * dma_buf_ops.map (linux/dma-buf.h): by its gate.
 *   form 1: 4.12 .. 5.5    void *(*map)(struct dma_buf *, unsigned long)
 */
#if SHIM_FORM_DMA_BUF_OPS__MAP == 1
#define SHIM_SLOT_DMA_BUF_OPS__MAP__FORM_1(fn) .map = (fn),
#else /* SHIM_FORM_DMA_BUF_OPS__MAP != 1 */
#define SHIM_SLOT_DMA_BUF_OPS__MAP__FORM_1(fn)
#endif /* SHIM_FORM_DMA_BUF_OPS__MAP == 1 */

/*
 * dma_buf_ops.map_atomic (linux/dma-buf.h): by its gate.
 *   form 1: 4.12 .. 4.18    void *(*map_atomic)(struct dma_buf *, unsigned long)
 */
#if SHIM_FORM_DMA_BUF_OPS__MAP_ATOMIC == 1
#define SHIM_SLOT_DMA_BUF_OPS__MAP_ATOMIC__FORM_1(fn) .map_atomic = (fn),
#else /* SHIM_FORM_DMA_BUF_OPS__MAP_ATOMIC != 1 */
#define SHIM_SLOT_DMA_BUF_OPS__MAP_ATOMIC__FORM_1(fn)
#endif /* SHIM_FORM_DMA_BUF_OPS__MAP_ATOMIC == 1 */

/*
 * dma_buf_ops.map_dma_buf (linux/dma-buf.h): in every release of the span.
 *   form 1: ..    struct sg_table *(*map_dma_buf)(struct dma_buf_attachment *,
 *                   enum dma_data_direction)
 */
#define SHIM_SLOT_DMA_BUF_OPS__MAP_DMA_BUF__FORM_1(fn) .map_dma_buf = (fn),

/*
 * dma_buf_ops.mmap (linux/dma-buf.h): in every release of the span.
 *   form 1: ..    int (*mmap)(struct dma_buf *, struct vm_area_struct *vma)
 */
#define SHIM_SLOT_DMA_BUF_OPS__MMAP__FORM_1(fn) .mmap = (fn),

/*
 * dma_buf_ops.pin (linux/dma-buf.h): by its gate.
 *   form 1: 5.7 ..    int (*pin)(struct dma_buf_attachment *attach)
 */
#if SHIM_FORM_DMA_BUF_OPS__PIN == 1
#define SHIM_SLOT_DMA_BUF_OPS__PIN__FORM_1(fn) .pin = (fn),
#else /* SHIM_FORM_DMA_BUF_OPS__PIN != 1 */
#define SHIM_SLOT_DMA_BUF_OPS__PIN__FORM_1(fn)
#endif /* SHIM_FORM_DMA_BUF_OPS__PIN == 1 */

/*
 * dma_buf_ops.release (linux/dma-buf.h): in every release of the span.
 *   form 1: ..    void (*release)(struct dma_buf *)
 */
#define SHIM_SLOT_DMA_BUF_OPS__RELEASE__FORM_1(fn) .release = (fn),

/*
 * dma_buf_ops.unmap (linux/dma-buf.h): by its gate.
 *   form 1: 4.12 .. 5.5    void (*unmap)(struct dma_buf *, unsigned long, void *)
 */
#if SHIM_FORM_DMA_BUF_OPS__UNMAP == 1
#define SHIM_SLOT_DMA_BUF_OPS__UNMAP__FORM_1(fn) .unmap = (fn),
#else /* SHIM_FORM_DMA_BUF_OPS__UNMAP != 1 */
#define SHIM_SLOT_DMA_BUF_OPS__UNMAP__FORM_1(fn)
#endif /* SHIM_FORM_DMA_BUF_OPS__UNMAP == 1 */

/*
 * dma_buf_ops.unmap_atomic (linux/dma-buf.h): by its gate.
 *   form 1: 4.12 .. 4.18    void (*unmap_atomic)(struct dma_buf *, unsigned long, void *)
 */
#if SHIM_FORM_DMA_BUF_OPS__UNMAP_ATOMIC == 1
#define SHIM_SLOT_DMA_BUF_OPS__UNMAP_ATOMIC__FORM_1(fn) .unmap_atomic = (fn),
#else /* SHIM_FORM_DMA_BUF_OPS__UNMAP_ATOMIC != 1 */
#define SHIM_SLOT_DMA_BUF_OPS__UNMAP_ATOMIC__FORM_1(fn)
#endif /* SHIM_FORM_DMA_BUF_OPS__UNMAP_ATOMIC == 1 */

/*
 * dma_buf_ops.unmap_dma_buf (linux/dma-buf.h): in every release of the span.
 *   form 1: ..    void (*unmap_dma_buf)(struct dma_buf_attachment *, struct sg_table *,
 *                   enum dma_data_direction)
 */
#define SHIM_SLOT_DMA_BUF_OPS__UNMAP_DMA_BUF__FORM_1(fn) .unmap_dma_buf = (fn),

/*
 * dma_buf_ops.unpin (linux/dma-buf.h): by its gate.
 *   form 1: 5.7 ..    void (*unpin)(struct dma_buf_attachment *attach)
 */
#if SHIM_FORM_DMA_BUF_OPS__UNPIN == 1
#define SHIM_SLOT_DMA_BUF_OPS__UNPIN__FORM_1(fn) .unpin = (fn),
#else /* SHIM_FORM_DMA_BUF_OPS__UNPIN != 1 */
#define SHIM_SLOT_DMA_BUF_OPS__UNPIN__FORM_1(fn)
#endif /* SHIM_FORM_DMA_BUF_OPS__UNPIN == 1 */

/*
 * dma_buf_ops.vmap (linux/dma-buf.h): by its gate.
 *   form 1: .. 5.10         void *(*vmap)(struct dma_buf *)
 *   form 2: 5.11 .. 5.17    int (*vmap)(struct dma_buf *dmabuf, struct dma_buf_map *map)
 *   form 3: 5.18 ..         int (*vmap)(struct dma_buf *dmabuf, struct iosys_map *map)
 */
#if SHIM_FORM_DMA_BUF_OPS__VMAP == 1
#define SHIM_SLOT_DMA_BUF_OPS__VMAP__FORM_1(fn) .vmap = (fn),
#else /* SHIM_FORM_DMA_BUF_OPS__VMAP != 1 */
#define SHIM_SLOT_DMA_BUF_OPS__VMAP__FORM_1(fn)
#endif /* SHIM_FORM_DMA_BUF_OPS__VMAP == 1 */
#if SHIM_FORM_DMA_BUF_OPS__VMAP == 2
#define SHIM_SLOT_DMA_BUF_OPS__VMAP__FORM_2(fn) .vmap = (fn),
#else /* SHIM_FORM_DMA_BUF_OPS__VMAP != 2 */
#define SHIM_SLOT_DMA_BUF_OPS__VMAP__FORM_2(fn)
#endif /* SHIM_FORM_DMA_BUF_OPS__VMAP == 2 */
#if SHIM_FORM_DMA_BUF_OPS__VMAP == 3
#define SHIM_SLOT_DMA_BUF_OPS__VMAP__FORM_3(fn) .vmap = (fn),
#else /* SHIM_FORM_DMA_BUF_OPS__VMAP != 3 */
#define SHIM_SLOT_DMA_BUF_OPS__VMAP__FORM_3(fn)
#endif /* SHIM_FORM_DMA_BUF_OPS__VMAP == 3 */

/*
 * dma_buf_ops.vunmap (linux/dma-buf.h): by its gate.
 *   form 1: .. 5.10         void (*vunmap)(struct dma_buf *, void *vaddr)
 *   form 2: 5.11 .. 5.17    void (*vunmap)(struct dma_buf *dmabuf, struct dma_buf_map *map)
 *   form 3: 5.18 ..         void (*vunmap)(struct dma_buf *dmabuf, struct iosys_map *map)
 */
#if SHIM_FORM_DMA_BUF_OPS__VUNMAP == 1
#define SHIM_SLOT_DMA_BUF_OPS__VUNMAP__FORM_1(fn) .vunmap = (fn),
#else /* SHIM_FORM_DMA_BUF_OPS__VUNMAP != 1 */
#define SHIM_SLOT_DMA_BUF_OPS__VUNMAP__FORM_1(fn)
#endif /* SHIM_FORM_DMA_BUF_OPS__VUNMAP == 1 */
#if SHIM_FORM_DMA_BUF_OPS__VUNMAP == 2
#define SHIM_SLOT_DMA_BUF_OPS__VUNMAP__FORM_2(fn) .vunmap = (fn),
#else /* SHIM_FORM_DMA_BUF_OPS__VUNMAP != 2 */
#define SHIM_SLOT_DMA_BUF_OPS__VUNMAP__FORM_2(fn)
#endif /* SHIM_FORM_DMA_BUF_OPS__VUNMAP == 2 */
#if SHIM_FORM_DMA_BUF_OPS__VUNMAP == 3
#define SHIM_SLOT_DMA_BUF_OPS__VUNMAP__FORM_3(fn) .vunmap = (fn),
#else /* SHIM_FORM_DMA_BUF_OPS__VUNMAP != 3 */
#define SHIM_SLOT_DMA_BUF_OPS__VUNMAP__FORM_3(fn)
#endif /* SHIM_FORM_DMA_BUF_OPS__VUNMAP == 3 */

/*
 * vfio_device_ops.attach_ioas (linux/vfio.h): by its gate.
 *   form 1: 6.2 ..    int (*attach_ioas)(struct vfio_device *vdev, u32 *pt_id)
 */
#if SHIM_FORM_VFIO_DEVICE_OPS__ATTACH_IOAS == 1
#define SHIM_SLOT_VFIO_DEVICE_OPS__ATTACH_IOAS__FORM_1(fn) .attach_ioas = (fn),
#else /* SHIM_FORM_VFIO_DEVICE_OPS__ATTACH_IOAS != 1 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__ATTACH_IOAS__FORM_1(fn)
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__ATTACH_IOAS == 1 */

/*
 * vfio_device_ops.bind_iommufd (linux/vfio.h): by its gate.
 *   form 1: 6.2 ..    int (*bind_iommufd)(struct vfio_device *vdev, struct iommufd_ctx *ictx,
 *                       u32 *out_device_id)
 */
#if SHIM_FORM_VFIO_DEVICE_OPS__BIND_IOMMUFD == 1
#define SHIM_SLOT_VFIO_DEVICE_OPS__BIND_IOMMUFD__FORM_1(fn) .bind_iommufd = (fn),
#else /* SHIM_FORM_VFIO_DEVICE_OPS__BIND_IOMMUFD != 1 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__BIND_IOMMUFD__FORM_1(fn)
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__BIND_IOMMUFD == 1 */

/*
 * vfio_device_ops.close_device (linux/vfio.h): by its gate.
 *   form 1: 5.15 ..    void (*close_device)(struct vfio_device *vdev)
 */
#if SHIM_FORM_VFIO_DEVICE_OPS__CLOSE_DEVICE == 1
#define SHIM_SLOT_VFIO_DEVICE_OPS__CLOSE_DEVICE__FORM_1(fn) .close_device = (fn),
#else /* SHIM_FORM_VFIO_DEVICE_OPS__CLOSE_DEVICE != 1 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__CLOSE_DEVICE__FORM_1(fn)
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__CLOSE_DEVICE == 1 */

/*
 * vfio_device_ops.detach_ioas (linux/vfio.h): by its gate.
 *   form 1: 6.6 ..    void (*detach_ioas)(struct vfio_device *vdev)
 */
#if SHIM_FORM_VFIO_DEVICE_OPS__DETACH_IOAS == 1
#define SHIM_SLOT_VFIO_DEVICE_OPS__DETACH_IOAS__FORM_1(fn) .detach_ioas = (fn),
#else /* SHIM_FORM_VFIO_DEVICE_OPS__DETACH_IOAS != 1 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__DETACH_IOAS__FORM_1(fn)
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__DETACH_IOAS == 1 */

/*
 * vfio_device_ops.device_feature (linux/vfio.h): by its gate.
 *   form 1: 5.18 ..    int (*device_feature)(struct vfio_device *device, u32 flags,
 *                        void __user *arg, size_t argsz)
 */
#if SHIM_FORM_VFIO_DEVICE_OPS__DEVICE_FEATURE == 1
#define SHIM_SLOT_VFIO_DEVICE_OPS__DEVICE_FEATURE__FORM_1(fn) .device_feature = (fn),
#else /* SHIM_FORM_VFIO_DEVICE_OPS__DEVICE_FEATURE != 1 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__DEVICE_FEATURE__FORM_1(fn)
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__DEVICE_FEATURE == 1 */

/*
 * vfio_device_ops.dma_unmap (linux/vfio.h): by its gate.
 *   form 1: 6.0 ..    void (*dma_unmap)(struct vfio_device *vdev, u64 iova, u64 length)
 */
#if SHIM_FORM_VFIO_DEVICE_OPS__DMA_UNMAP == 1
#define SHIM_SLOT_VFIO_DEVICE_OPS__DMA_UNMAP__FORM_1(fn) .dma_unmap = (fn),
#else /* SHIM_FORM_VFIO_DEVICE_OPS__DMA_UNMAP != 1 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__DMA_UNMAP__FORM_1(fn)
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__DMA_UNMAP == 1 */

/*
 * vfio_device_ops.init (linux/vfio.h): by its gate.
 *   form 1: 6.1 ..    int (*init)(struct vfio_device *vdev)
 */
#if SHIM_FORM_VFIO_DEVICE_OPS__INIT == 1
#define SHIM_SLOT_VFIO_DEVICE_OPS__INIT__FORM_1(fn) .init = (fn),
#else /* SHIM_FORM_VFIO_DEVICE_OPS__INIT != 1 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__INIT__FORM_1(fn)
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__INIT == 1 */

/*
 * vfio_device_ops.ioctl (linux/vfio.h): by its gate.
 *   form 1: .. 5.12    long (*ioctl)(void *device_data, unsigned int cmd, unsigned long arg)
 *   form 2: 5.13 ..    long (*ioctl)(struct vfio_device *vdev, unsigned int cmd, unsigned long arg)
 */
#if SHIM_FORM_VFIO_DEVICE_OPS__IOCTL == 1
#define SHIM_SLOT_VFIO_DEVICE_OPS__IOCTL__FORM_1(fn) .ioctl = (fn),
#else /* SHIM_FORM_VFIO_DEVICE_OPS__IOCTL != 1 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__IOCTL__FORM_1(fn)
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__IOCTL == 1 */
#if SHIM_FORM_VFIO_DEVICE_OPS__IOCTL == 2
#define SHIM_SLOT_VFIO_DEVICE_OPS__IOCTL__FORM_2(fn) .ioctl = (fn),
#else /* SHIM_FORM_VFIO_DEVICE_OPS__IOCTL != 2 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__IOCTL__FORM_2(fn)
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__IOCTL == 2 */

/*
 * vfio_device_ops.match (linux/vfio.h): by its gate.
 *   form 1: 5.7 .. 5.12    int (*match)(void *device_data, char *buf)
 *   form 2: 5.13 ..        int (*match)(struct vfio_device *vdev, char *buf)
 */
#if SHIM_FORM_VFIO_DEVICE_OPS__MATCH == 1
#define SHIM_SLOT_VFIO_DEVICE_OPS__MATCH__FORM_1(fn) .match = (fn),
#else /* SHIM_FORM_VFIO_DEVICE_OPS__MATCH != 1 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__MATCH__FORM_1(fn)
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__MATCH == 1 */
#if SHIM_FORM_VFIO_DEVICE_OPS__MATCH == 2
#define SHIM_SLOT_VFIO_DEVICE_OPS__MATCH__FORM_2(fn) .match = (fn),
#else /* SHIM_FORM_VFIO_DEVICE_OPS__MATCH != 2 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__MATCH__FORM_2(fn)
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__MATCH == 2 */

/*
 * vfio_device_ops.migration_get_state (linux/vfio.h): by its gate.
 *   form 1: 5.18 .. 5.19    int (*migration_get_state)(struct vfio_device *device,
 *                             enum vfio_device_mig_state *curr_state)
 */
#if SHIM_FORM_VFIO_DEVICE_OPS__MIGRATION_GET_STATE == 1
#define SHIM_SLOT_VFIO_DEVICE_OPS__MIGRATION_GET_STATE__FORM_1(fn) .migration_get_state = (fn),
#else /* SHIM_FORM_VFIO_DEVICE_OPS__MIGRATION_GET_STATE != 1 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__MIGRATION_GET_STATE__FORM_1(fn)
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__MIGRATION_GET_STATE == 1 */

/*
 * vfio_device_ops.migration_set_state (linux/vfio.h): by its gate.
 *   form 1: 5.18 .. 5.19    struct file *(*migration_set_state)(struct vfio_device *device,
 *                             enum vfio_device_mig_state new_state)
 */
#if SHIM_FORM_VFIO_DEVICE_OPS__MIGRATION_SET_STATE == 1
#define SHIM_SLOT_VFIO_DEVICE_OPS__MIGRATION_SET_STATE__FORM_1(fn) .migration_set_state = (fn),
#else /* SHIM_FORM_VFIO_DEVICE_OPS__MIGRATION_SET_STATE != 1 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__MIGRATION_SET_STATE__FORM_1(fn)
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__MIGRATION_SET_STATE == 1 */

/*
 * vfio_device_ops.mmap (linux/vfio.h): by its gate.
 *   form 1: .. 5.12    int (*mmap)(void *device_data, struct vm_area_struct *vma)
 *   form 2: 5.13 ..    int (*mmap)(struct vfio_device *vdev, struct vm_area_struct *vma)
 */
#if SHIM_FORM_VFIO_DEVICE_OPS__MMAP == 1
#define SHIM_SLOT_VFIO_DEVICE_OPS__MMAP__FORM_1(fn) .mmap = (fn),
#else /* SHIM_FORM_VFIO_DEVICE_OPS__MMAP != 1 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__MMAP__FORM_1(fn)
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__MMAP == 1 */
#if SHIM_FORM_VFIO_DEVICE_OPS__MMAP == 2
#define SHIM_SLOT_VFIO_DEVICE_OPS__MMAP__FORM_2(fn) .mmap = (fn),
#else /* SHIM_FORM_VFIO_DEVICE_OPS__MMAP != 2 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__MMAP__FORM_2(fn)
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__MMAP == 2 */

/*
 * vfio_device_ops.name (linux/vfio.h): in every release of the span.
 *   form 1: ..    char *name
 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__NAME__FORM_1(fn) .name = (fn),

/*
 * vfio_device_ops.open (linux/vfio.h): by its gate.
 *   form 1: .. 5.12         int (*open)(void *device_data)
 *   form 2: 5.13 .. 5.14    int (*open)(struct vfio_device *vdev)
 */
#if SHIM_FORM_VFIO_DEVICE_OPS__OPEN == 1
#define SHIM_SLOT_VFIO_DEVICE_OPS__OPEN__FORM_1(fn) .open = (fn),
#else /* SHIM_FORM_VFIO_DEVICE_OPS__OPEN != 1 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__OPEN__FORM_1(fn)
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__OPEN == 1 */
#if SHIM_FORM_VFIO_DEVICE_OPS__OPEN == 2
#define SHIM_SLOT_VFIO_DEVICE_OPS__OPEN__FORM_2(fn) .open = (fn),
#else /* SHIM_FORM_VFIO_DEVICE_OPS__OPEN != 2 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__OPEN__FORM_2(fn)
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__OPEN == 2 */

/*
 * vfio_device_ops.open_device (linux/vfio.h): by its gate.
 *   form 1: 5.15 ..    int (*open_device)(struct vfio_device *vdev)
 */
#if SHIM_FORM_VFIO_DEVICE_OPS__OPEN_DEVICE == 1
#define SHIM_SLOT_VFIO_DEVICE_OPS__OPEN_DEVICE__FORM_1(fn) .open_device = (fn),
#else /* SHIM_FORM_VFIO_DEVICE_OPS__OPEN_DEVICE != 1 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__OPEN_DEVICE__FORM_1(fn)
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__OPEN_DEVICE == 1 */

/*
 * vfio_device_ops.read (linux/vfio.h): by its gate.
 *   form 1: .. 5.12    ssize_t (*read)(void *device_data, char __user *buf, size_t count,
 *                        loff_t *ppos)
 *   form 2: 5.13 ..    ssize_t (*read)(struct vfio_device *vdev, char __user *buf, size_t count,
 *                        loff_t *ppos)
 */
#if SHIM_FORM_VFIO_DEVICE_OPS__READ == 1
#define SHIM_SLOT_VFIO_DEVICE_OPS__READ__FORM_1(fn) .read = (fn),
#else /* SHIM_FORM_VFIO_DEVICE_OPS__READ != 1 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__READ__FORM_1(fn)
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__READ == 1 */
#if SHIM_FORM_VFIO_DEVICE_OPS__READ == 2
#define SHIM_SLOT_VFIO_DEVICE_OPS__READ__FORM_2(fn) .read = (fn),
#else /* SHIM_FORM_VFIO_DEVICE_OPS__READ != 2 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__READ__FORM_2(fn)
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__READ == 2 */

/*
 * vfio_device_ops.release (linux/vfio.h): by its gate.
 *   form 1: .. 5.12                 void (*release)(void *device_data)
 *   form 2: 5.13 .. 5.14, 6.1 ..    void (*release)(struct vfio_device *vdev)
 */
#if SHIM_FORM_VFIO_DEVICE_OPS__RELEASE == 1
#define SHIM_SLOT_VFIO_DEVICE_OPS__RELEASE__FORM_1(fn) .release = (fn),
#else /* SHIM_FORM_VFIO_DEVICE_OPS__RELEASE != 1 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__RELEASE__FORM_1(fn)
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__RELEASE == 1 */
#if SHIM_FORM_VFIO_DEVICE_OPS__RELEASE == 2
#define SHIM_SLOT_VFIO_DEVICE_OPS__RELEASE__FORM_2(fn) .release = (fn),
#else /* SHIM_FORM_VFIO_DEVICE_OPS__RELEASE != 2 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__RELEASE__FORM_2(fn)
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__RELEASE == 2 */

/*
 * vfio_device_ops.request (linux/vfio.h): by its gate.
 *   form 1: .. 5.12    void (*request)(void *device_data, unsigned int count)
 *   form 2: 5.13 ..    void (*request)(struct vfio_device *vdev, unsigned int count)
 */
#if SHIM_FORM_VFIO_DEVICE_OPS__REQUEST == 1
#define SHIM_SLOT_VFIO_DEVICE_OPS__REQUEST__FORM_1(fn) .request = (fn),
#else /* SHIM_FORM_VFIO_DEVICE_OPS__REQUEST != 1 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__REQUEST__FORM_1(fn)
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__REQUEST == 1 */
#if SHIM_FORM_VFIO_DEVICE_OPS__REQUEST == 2
#define SHIM_SLOT_VFIO_DEVICE_OPS__REQUEST__FORM_2(fn) .request = (fn),
#else /* SHIM_FORM_VFIO_DEVICE_OPS__REQUEST != 2 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__REQUEST__FORM_2(fn)
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__REQUEST == 2 */

/*
 * vfio_device_ops.unbind_iommufd (linux/vfio.h): by its gate.
 *   form 1: 6.2 ..    void (*unbind_iommufd)(struct vfio_device *vdev)
 */
#if SHIM_FORM_VFIO_DEVICE_OPS__UNBIND_IOMMUFD == 1
#define SHIM_SLOT_VFIO_DEVICE_OPS__UNBIND_IOMMUFD__FORM_1(fn) .unbind_iommufd = (fn),
#else /* SHIM_FORM_VFIO_DEVICE_OPS__UNBIND_IOMMUFD != 1 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__UNBIND_IOMMUFD__FORM_1(fn)
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__UNBIND_IOMMUFD == 1 */

/*
 * vfio_device_ops.write (linux/vfio.h): by its gate.
 *   form 1: .. 5.12    ssize_t (*write)(void *device_data, const char __user *buf, size_t count,
 *                        loff_t *size)
 *   form 2: 5.13 ..    ssize_t (*write)(struct vfio_device *vdev, const char __user *buf,
 *                        size_t count, loff_t *size)
 */
#if SHIM_FORM_VFIO_DEVICE_OPS__WRITE == 1
#define SHIM_SLOT_VFIO_DEVICE_OPS__WRITE__FORM_1(fn) .write = (fn),
#else /* SHIM_FORM_VFIO_DEVICE_OPS__WRITE != 1 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__WRITE__FORM_1(fn)
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__WRITE == 1 */
#if SHIM_FORM_VFIO_DEVICE_OPS__WRITE == 2
#define SHIM_SLOT_VFIO_DEVICE_OPS__WRITE__FORM_2(fn) .write = (fn),
#else /* SHIM_FORM_VFIO_DEVICE_OPS__WRITE != 2 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__WRITE__FORM_2(fn)
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__WRITE == 2 */

/*
 * vfio_iommu_driver_ops.attach_group (linux/vfio.h): as long as struct vfio_iommu_driver_ops.
 *   form 1: .. 5.15    int (*attach_group)(void *iommu_data, struct iommu_group *group)
 */
#if SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS != 0
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__ATTACH_GROUP__FORM_1(fn) .attach_group = (fn),
#else /* SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS == 0 */
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__ATTACH_GROUP__FORM_1(fn)
#endif /* SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS != 0 */

/*
 * vfio_iommu_driver_ops.detach_group (linux/vfio.h): as long as struct vfio_iommu_driver_ops.
 *   form 1: .. 5.15    void (*detach_group)(void *iommu_data, struct iommu_group *group)
 */
#if SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS != 0
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__DETACH_GROUP__FORM_1(fn) .detach_group = (fn),
#else /* SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS == 0 */
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__DETACH_GROUP__FORM_1(fn)
#endif /* SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS != 0 */

/*
 * vfio_iommu_driver_ops.dma_rw (linux/vfio.h): by its gate.
 *   form 1: 5.7 .. 5.15    int (*dma_rw)(void *iommu_data, dma_addr_t user_iova, void *data,
 *                            size_t count, bool write)
 */
#if SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__DMA_RW == 1
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__DMA_RW__FORM_1(fn) .dma_rw = (fn),
#else /* SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__DMA_RW != 1 */
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__DMA_RW__FORM_1(fn)
#endif /* SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__DMA_RW == 1 */

/*
 * vfio_iommu_driver_ops.group_iommu_domain (linux/vfio.h): by its gate.
 *   form 1: 5.11 .. 5.15    struct iommu_domain *(*group_iommu_domain)(void *iommu_data,
 *                             struct iommu_group *group)
 */
#if SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__GROUP_IOMMU_DOMAIN == 1
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__GROUP_IOMMU_DOMAIN__FORM_1(fn) .group_iommu_domain = (fn),
#else /* SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__GROUP_IOMMU_DOMAIN != 1 */
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__GROUP_IOMMU_DOMAIN__FORM_1(fn)
#endif /* SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__GROUP_IOMMU_DOMAIN == 1 */

/*
 * vfio_iommu_driver_ops.ioctl (linux/vfio.h): as long as struct vfio_iommu_driver_ops.
 *   form 1: .. 5.15    long (*ioctl)(void *iommu_data, unsigned int cmd, unsigned long arg)
 */
#if SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS != 0
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__IOCTL__FORM_1(fn) .ioctl = (fn),
#else /* SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS == 0 */
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__IOCTL__FORM_1(fn)
#endif /* SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS != 0 */

/*
 * vfio_iommu_driver_ops.mmap (linux/vfio.h): as long as struct vfio_iommu_driver_ops.
 *   form 1: .. 5.15    int (*mmap)(void *iommu_data, struct vm_area_struct *vma)
 */
#if SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS != 0
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__MMAP__FORM_1(fn) .mmap = (fn),
#else /* SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS == 0 */
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__MMAP__FORM_1(fn)
#endif /* SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS != 0 */

/*
 * vfio_iommu_driver_ops.name (linux/vfio.h): as long as struct vfio_iommu_driver_ops.
 *   form 1: .. 5.15    char *name
 */
#if SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS != 0
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__NAME__FORM_1(fn) .name = (fn),
#else /* SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS == 0 */
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__NAME__FORM_1(fn)
#endif /* SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS != 0 */

/*
 * vfio_iommu_driver_ops.notify (linux/vfio.h): by its gate.
 *   form 1: 5.12 .. 5.15    void (*notify)(void *iommu_data, enum vfio_iommu_notify_type event)
 */
#if SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__NOTIFY == 1
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__NOTIFY__FORM_1(fn) .notify = (fn),
#else /* SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__NOTIFY != 1 */
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__NOTIFY__FORM_1(fn)
#endif /* SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__NOTIFY == 1 */

/*
 * vfio_iommu_driver_ops.open (linux/vfio.h): as long as struct vfio_iommu_driver_ops.
 *   form 1: .. 5.15    void *(*open)(unsigned long arg)
 */
#if SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS != 0
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__OPEN__FORM_1(fn) .open = (fn),
#else /* SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS == 0 */
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__OPEN__FORM_1(fn)
#endif /* SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS != 0 */

/*
 * vfio_iommu_driver_ops.owner (linux/vfio.h): as long as struct vfio_iommu_driver_ops.
 *   form 1: .. 5.15    struct module *owner
 */
#if SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS != 0
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__OWNER__FORM_1(fn) .owner = (fn),
#else /* SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS == 0 */
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__OWNER__FORM_1(fn)
#endif /* SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS != 0 */

/*
 * vfio_iommu_driver_ops.pin_pages (linux/vfio.h): by its gate.
 *   form 1: 4.10 .. 5.7    int (*pin_pages)(void *iommu_data, unsigned long *user_pfn, int npage,
 *                            int prot, unsigned long *phys_pfn)
 *   form 2: 5.8 .. 5.15    int (*pin_pages)(void *iommu_data, struct iommu_group *group,
 *                            unsigned long *user_pfn, int npage, int prot, unsigned long *phys_pfn)
 */
#if SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__PIN_PAGES == 1
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__PIN_PAGES__FORM_1(fn) .pin_pages = (fn),
#else /* SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__PIN_PAGES != 1 */
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__PIN_PAGES__FORM_1(fn)
#endif /* SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__PIN_PAGES == 1 */
#if SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__PIN_PAGES == 2
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__PIN_PAGES__FORM_2(fn) .pin_pages = (fn),
#else /* SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__PIN_PAGES != 2 */
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__PIN_PAGES__FORM_2(fn)
#endif /* SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__PIN_PAGES == 2 */

/*
 * vfio_iommu_driver_ops.read (linux/vfio.h): as long as struct vfio_iommu_driver_ops.
 *   form 1: .. 5.15    ssize_t (*read)(void *iommu_data, char __user *buf, size_t count,
 *                        loff_t *ppos)
 */
#if SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS != 0
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__READ__FORM_1(fn) .read = (fn),
#else /* SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS == 0 */
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__READ__FORM_1(fn)
#endif /* SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS != 0 */

/*
 * vfio_iommu_driver_ops.register_notifier (linux/vfio.h): by its gate.
 *   form 1: 4.10 .. 5.15    int (*register_notifier)(void *iommu_data, unsigned long *events,
 *                             struct notifier_block *nb)
 */
#if SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__REGISTER_NOTIFIER == 1
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__REGISTER_NOTIFIER__FORM_1(fn) .register_notifier = (fn),
#else /* SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__REGISTER_NOTIFIER != 1 */
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__REGISTER_NOTIFIER__FORM_1(fn)
#endif /* SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__REGISTER_NOTIFIER == 1 */

/*
 * vfio_iommu_driver_ops.release (linux/vfio.h): as long as struct vfio_iommu_driver_ops.
 *   form 1: .. 5.15    void (*release)(void *iommu_data)
 */
#if SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS != 0
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__RELEASE__FORM_1(fn) .release = (fn),
#else /* SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS == 0 */
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__RELEASE__FORM_1(fn)
#endif /* SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS != 0 */

/*
 * vfio_iommu_driver_ops.unpin_pages (linux/vfio.h): by its gate.
 *   form 1: 4.10 .. 5.15    int (*unpin_pages)(void *iommu_data, unsigned long *user_pfn,
 *                             int npage)
 */
#if SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__UNPIN_PAGES == 1
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__UNPIN_PAGES__FORM_1(fn) .unpin_pages = (fn),
#else /* SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__UNPIN_PAGES != 1 */
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__UNPIN_PAGES__FORM_1(fn)
#endif /* SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__UNPIN_PAGES == 1 */

/*
 * vfio_iommu_driver_ops.unregister_notifier (linux/vfio.h): by its gate.
 *   form 1: 4.10 .. 5.15    int (*unregister_notifier)(void *iommu_data, struct notifier_block *nb)
 */
#if SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__UNREGISTER_NOTIFIER == 1
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__UNREGISTER_NOTIFIER__FORM_1(fn) .unregister_notifier = (fn),
#else /* SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__UNREGISTER_NOTIFIER != 1 */
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__UNREGISTER_NOTIFIER__FORM_1(fn)
#endif /* SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__UNREGISTER_NOTIFIER == 1 */

/*
 * vfio_iommu_driver_ops.write (linux/vfio.h): as long as struct vfio_iommu_driver_ops.
 *   form 1: .. 5.15    ssize_t (*write)(void *iommu_data, const char __user *buf, size_t count,
 *                        loff_t *size)
 */
#if SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS != 0
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__WRITE__FORM_1(fn) .write = (fn),
#else /* SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS == 0 */
#define SHIM_SLOT_VFIO_IOMMU_DRIVER_OPS__WRITE__FORM_1(fn)
#endif /* SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS != 0 */

/*
 * vfio_log_ops.log_read_and_clear (linux/vfio.h): as long as struct vfio_log_ops.
 *   form 1: 6.1 ..    int (*log_read_and_clear)(struct vfio_device *device, unsigned long iova,
 *                       unsigned long length, struct iova_bitmap *dirty)
 */
#if SHIM_FORM_STRUCT_VFIO_LOG_OPS != 0
#define SHIM_SLOT_VFIO_LOG_OPS__LOG_READ_AND_CLEAR__FORM_1(fn) .log_read_and_clear = (fn),
#else /* SHIM_FORM_STRUCT_VFIO_LOG_OPS == 0 */
#define SHIM_SLOT_VFIO_LOG_OPS__LOG_READ_AND_CLEAR__FORM_1(fn)
#endif /* SHIM_FORM_STRUCT_VFIO_LOG_OPS != 0 */

/*
 * vfio_log_ops.log_start (linux/vfio.h): as long as struct vfio_log_ops.
 *   form 1: 6.1 ..    int (*log_start)(struct vfio_device *device, struct rb_root_cached *ranges,
 *                       u32 nnodes, u64 *page_size)
 */
#if SHIM_FORM_STRUCT_VFIO_LOG_OPS != 0
#define SHIM_SLOT_VFIO_LOG_OPS__LOG_START__FORM_1(fn) .log_start = (fn),
#else /* SHIM_FORM_STRUCT_VFIO_LOG_OPS == 0 */
#define SHIM_SLOT_VFIO_LOG_OPS__LOG_START__FORM_1(fn)
#endif /* SHIM_FORM_STRUCT_VFIO_LOG_OPS != 0 */

/*
 * vfio_log_ops.log_stop (linux/vfio.h): as long as struct vfio_log_ops.
 *   form 1: 6.1 ..    int (*log_stop)(struct vfio_device *device)
 */
#if SHIM_FORM_STRUCT_VFIO_LOG_OPS != 0
#define SHIM_SLOT_VFIO_LOG_OPS__LOG_STOP__FORM_1(fn) .log_stop = (fn),
#else /* SHIM_FORM_STRUCT_VFIO_LOG_OPS == 0 */
#define SHIM_SLOT_VFIO_LOG_OPS__LOG_STOP__FORM_1(fn)
#endif /* SHIM_FORM_STRUCT_VFIO_LOG_OPS != 0 */

/*
 * vfio_migration_ops.migration_get_data_size (linux/vfio.h): by its gate.
 *   form 1: 6.2 ..    int (*migration_get_data_size)(struct vfio_device *device,
 *                       unsigned long *stop_copy_length)
 */
#if SHIM_FORM_VFIO_MIGRATION_OPS__MIGRATION_GET_DATA_SIZE == 1
#define SHIM_SLOT_VFIO_MIGRATION_OPS__MIGRATION_GET_DATA_SIZE__FORM_1(fn) .migration_get_data_size = (fn),
#else /* SHIM_FORM_VFIO_MIGRATION_OPS__MIGRATION_GET_DATA_SIZE != 1 */
#define SHIM_SLOT_VFIO_MIGRATION_OPS__MIGRATION_GET_DATA_SIZE__FORM_1(fn)
#endif /* SHIM_FORM_VFIO_MIGRATION_OPS__MIGRATION_GET_DATA_SIZE == 1 */

/*
 * vfio_migration_ops.migration_get_state (linux/vfio.h): as long as struct vfio_migration_ops.
 *   form 1: 6.0 ..    int (*migration_get_state)(struct vfio_device *device,
 *                       enum vfio_device_mig_state *curr_state)
 */
#if SHIM_FORM_STRUCT_VFIO_MIGRATION_OPS != 0
#define SHIM_SLOT_VFIO_MIGRATION_OPS__MIGRATION_GET_STATE__FORM_1(fn) .migration_get_state = (fn),
#else /* SHIM_FORM_STRUCT_VFIO_MIGRATION_OPS == 0 */
#define SHIM_SLOT_VFIO_MIGRATION_OPS__MIGRATION_GET_STATE__FORM_1(fn)
#endif /* SHIM_FORM_STRUCT_VFIO_MIGRATION_OPS != 0 */

/*
 * vfio_migration_ops.migration_set_state (linux/vfio.h): as long as struct vfio_migration_ops.
 *   form 1: 6.0 ..    struct file *(*migration_set_state)(struct vfio_device *device,
 *                       enum vfio_device_mig_state new_state)
 */
#if SHIM_FORM_STRUCT_VFIO_MIGRATION_OPS != 0
#define SHIM_SLOT_VFIO_MIGRATION_OPS__MIGRATION_SET_STATE__FORM_1(fn) .migration_set_state = (fn),
#else /* SHIM_FORM_STRUCT_VFIO_MIGRATION_OPS == 0 */
#define SHIM_SLOT_VFIO_MIGRATION_OPS__MIGRATION_SET_STATE__FORM_1(fn)
#endif /* SHIM_FORM_STRUCT_VFIO_MIGRATION_OPS != 0 */

#endif /* SHIMGEN_SLOTS_H */
