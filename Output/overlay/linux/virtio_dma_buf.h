/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * linux/virtio_dma_buf.h: the kernel's header under the kernel's names.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 4.4 --to 6.8
 * from the recorded headers
 *   include/linux/virtio_dma_buf.h
 * of Linux 4.4 to 6.8.
 */
/*
 * linux/virtio_dma_buf.h names what the overlay maps. Where both is so on one release:
 *   dma_buf_export_info: 5.10 .. 6.5
 *   dma_buf_ops: 5.10 .. 6.5
 */

/*
 * No include guard: the header has its own. Inside of another wrapper the kernel's names are in
 * force already, and stay so until that one ends.
 */
#ifdef SHIMGEN_PLAIN
#include_next <linux/virtio_dma_buf.h>
#else /* !SHIMGEN_PLAIN */
#define SHIMGEN_PLAIN
#include <shimgen/unmap.h>
#include_next <linux/virtio_dma_buf.h>

/*
 * struct virtio_dma_buf_ops.ops is a struct dma_buf_ops: 5.10 ..
 */
#if defined(SHIM_OWN_DMA_BUF_EXPORT) && SHIM_OWN_DMA_BUF_EXPORT
#ifndef SHIM_EMBEDS_DMA_BUF_OPS_IN_VIRTIO_DMA_BUF_OPS__OPS
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 10, 0)
#define SHIM_EMBEDS_DMA_BUF_OPS_IN_VIRTIO_DMA_BUF_OPS__OPS 1
#else /* < 5.10 */
#define SHIM_EMBEDS_DMA_BUF_OPS_IN_VIRTIO_DMA_BUF_OPS__OPS 0
#endif /* >= 5.10 */
#endif /* SHIM_EMBEDS_DMA_BUF_OPS_IN_VIRTIO_DMA_BUF_OPS__OPS */
#if SHIM_EMBEDS_DMA_BUF_OPS_IN_VIRTIO_DMA_BUF_OPS__OPS
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct virtio_dma_buf_ops *)0)->ops),
					    struct dma_buf_ops),
	       "linux/virtio_dma_buf.h: struct virtio_dma_buf_ops.ops is not the native"
	       " struct dma_buf_ops: the header was included past its wrapper");
#endif /* SHIM_EMBEDS_DMA_BUF_OPS_IN_VIRTIO_DMA_BUF_OPS__OPS */
#endif /* SHIM_OWN_DMA_BUF_EXPORT */
#undef SHIMGEN_PLAIN
#include <shimgen/map.h>
#endif /* SHIMGEN_PLAIN */
