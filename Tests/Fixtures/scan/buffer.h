/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
#ifndef SCAN_BUFFER_H
#define SCAN_BUFFER_H

#include <linux/version.h>
#include <linux/mutex.h>
#include <linux/list.h>

#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 11, 0)
#define BUFFER_VMAP_FILLS_A_MAP
#endif

/* What the mapping is called: a map since 5.11, under another name since 5.18. */
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#include <linux/iosys-map.h>
#define buffer_map iosys_map
#define buffer_map_set_vaddr iosys_map_set_vaddr
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(5, 11, 0)
#include <linux/dma-buf-map.h>
#define buffer_map dma_buf_map
#define buffer_map_set_vaddr dma_buf_map_set_vaddr
#endif

struct buffer {
	struct list_head entry;
	struct mutex lock;
	struct sg_table table;
	struct page **pages;
	unsigned int count;
	void *address;
	struct dma_buf *shared;
	struct dma_buf_attachment *attachment;
};

extern const struct dma_buf_ops buffer_ops;
int buffer_import(struct buffer *buffer, struct device *dev, int fd);

#endif /* SCAN_BUFFER_H */
