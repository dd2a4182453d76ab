/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * What callbacks.swift sees of C. Swift calls the kernel's functions by their names; what is a macro
 * there gets a function here.
 */
#ifndef BRIDGE_H
#define BRIDGE_H

#include "callbacks.h"

#include <linux/dma-mapping.h>
#include <linux/dma-resv.h>
#include <linux/err.h>
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/scatterlist.h>
#include <linux/slab.h>
#include <linux/vmalloc.h>

SHIM_SWIFT_DMA_BUF_OPS_CALLBACKS(EXPORTER_OPS)

enum {
	exporter_page_shift = PAGE_SHIFT,
};

static inline struct page *exporter_alloc_page(void)
{
	return alloc_page(GFP_HIGHUSER | __GFP_ZERO);
}

static inline void exporter_free_page(struct page *page)
{
	__free_page(page);
}

static inline void *exporter_map_pages(struct page **pages, unsigned int count)
{
	return vmap(pages, count, VM_MAP, PAGE_KERNEL);
}

static inline int exporter_fill_table(struct sg_table *table, struct page **pages,
				      unsigned int count)
{
	return sg_alloc_table_from_pages(table, pages, count, 0,
					 (unsigned long)count << PAGE_SHIFT, GFP_KERNEL);
}

static inline int exporter_map_table(struct device *dev, struct sg_table *table,
				     enum dma_data_direction direction)
{
	return dma_map_sg(dev, table->sgl, table->orig_nents, direction);
}

static inline void exporter_unmap_table(struct device *dev, struct sg_table *table,
					enum dma_data_direction direction)
{
	dma_unmap_sg(dev, table->sgl, table->orig_nents, direction);
}

/* The attachment behind another one, or the first; NULL at the end. */
static inline struct dma_buf_attachment *exporter_next(struct dma_buf *dmabuf,
						       struct dma_buf_attachment *attach)
{
	struct list_head *next = attach ? attach->node.next : dmabuf->attachments.next;

	if (next == &dmabuf->attachments)
		return NULL;
	return list_entry(next, struct dma_buf_attachment, node);
}

static inline void exporter_lock(struct dma_buf *dmabuf)
{
	dma_resv_lock(dmabuf->resv, NULL);
}

static inline void exporter_unlock(struct dma_buf *dmabuf)
{
	dma_resv_unlock(dmabuf->resv);
}

static inline void exporter_assert_locked(struct dma_buf *dmabuf)
{
	dma_resv_assert_held(dmabuf->resv);
}

static inline void exporter_warn_unless(bool condition)
{
	WARN_ON(!condition);
}

#endif /* BRIDGE_H */
