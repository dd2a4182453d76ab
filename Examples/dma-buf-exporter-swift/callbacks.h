/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The driver's callbacks in Swift, by the slots that they fill: for both languages. */
#ifndef CALLBACKS_H
#define CALLBACKS_H

#include <KernelDMABuf.h>
#include <linux/dma-buf.h>

#define EXPORTER_OPS(SLOT)					\
	SLOT(attach, exporter_attach)				\
	SLOT(detach, exporter_detach)				\
	SLOT(pin, exporter_pin)					\
	SLOT(unpin, exporter_unpin)				\
	SLOT(map_dma_buf, exporter_map)				\
	SLOT(unmap_dma_buf, exporter_unmap)			\
	SLOT(release, exporter_release)				\
	SLOT(begin_cpu_access, exporter_begin_cpu_access)	\
	SLOT(end_cpu_access, exporter_end_cpu_access)		\
	SLOT(mmap, exporter_mmap)				\
	SLOT(vmap, exporter_vmap)				\
	SLOT(vunmap, exporter_vunmap)

/* In main.c: the table of them. */
const struct dma_buf_ops *exporter_table(void);

/* In Swift: what the ioctl asks for; a file descriptor, or an error. */
int exporter_create(u64 size, u32 flags);

#endif /* CALLBACKS_H */
