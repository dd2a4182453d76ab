// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* The importing half of the module that exporter.c begins. */
#include <linux/module.h>
#include <linux/dma-buf.h>
#include <linux/device.h>
#include <linux/slab.h>
#include "buffer.h"

#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0)
static void buffer_move_notify(struct dma_buf_attachment *attachment)
{
	struct buffer *buffer = attachment->importer_priv;

	buffer->address = NULL;
}

static const struct dma_buf_attach_ops buffer_attach_ops = {
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 8, 0)
	.allow_peer2peer = false,
#endif
	.move_notify = buffer_move_notify,
};
#endif

static struct dma_buf_attachment *buffer_attach_to(struct dma_buf *dmabuf, struct device *dev,
						   struct buffer *buffer)
{
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0)
	return dma_buf_dynamic_attach(dmabuf, dev, &buffer_attach_ops, buffer);
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(5, 5, 0)
	return dma_buf_dynamic_attach(dmabuf, dev, false);
#else
	return dma_buf_attach(dmabuf, dev);
#endif
}

static int buffer_look(struct dma_buf *dmabuf)
{
	int error;
#ifdef BUFFER_VMAP_FILLS_A_MAP
	struct buffer_map map;
#else
	void *address;
#endif

#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
	error = dma_buf_begin_cpu_access(dmabuf, DMA_FROM_DEVICE);
#else
	error = dma_buf_begin_cpu_access(dmabuf, 0, dmabuf->size, DMA_FROM_DEVICE);
#endif
	if (error)
		return error;
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
	error = dma_buf_vmap_unlocked(dmabuf, &map);
	if (!error)
		dma_buf_vunmap_unlocked(dmabuf, &map);
#elif defined(BUFFER_VMAP_FILLS_A_MAP)
	error = dma_buf_vmap(dmabuf, &map);
	if (!error)
		dma_buf_vunmap(dmabuf, &map);
#else
	address = dma_buf_vmap(dmabuf);
	if (address)
		dma_buf_vunmap(dmabuf, address);
#endif
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
	return dma_buf_end_cpu_access(dmabuf, DMA_FROM_DEVICE);
#else
	dma_buf_end_cpu_access(dmabuf, 0, dmabuf->size, DMA_FROM_DEVICE);
	return error;
#endif
}

int buffer_import(struct buffer *buffer, struct device *dev, int fd)
{
	struct dma_buf *dmabuf = dma_buf_get(fd);
	struct sg_table *table;

	if (IS_ERR(dmabuf))
		return PTR_ERR(dmabuf);
	buffer->attachment = buffer_attach_to(dmabuf, dev, buffer);
	if (IS_ERR(buffer->attachment)) {
		dma_buf_put(dmabuf);
		return PTR_ERR(buffer->attachment);
	}
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
	table = dma_buf_map_attachment_unlocked(buffer->attachment, DMA_BIDIRECTIONAL);
#else
	table = dma_buf_map_attachment(buffer->attachment, DMA_BIDIRECTIONAL);
#endif
	if (IS_ERR(table)) {
		dma_buf_detach(dmabuf, buffer->attachment);
		dma_buf_put(dmabuf);
		return PTR_ERR(table);
	}
	dev_info(dev, "%zu bytes\n", dmabuf->size);
	buffer->shared = dmabuf;
	return buffer_look(dmabuf);
}
