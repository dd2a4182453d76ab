// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A buffer exporter for Linux 4.4 to 6.8 with every version conditional written out: what scan's
 * tests move about. Half of the module: importer.c is the other one.
 */
#include <linux/module.h>
#include <linux/dma-buf.h>
#include <linux/slab.h>
#include <linux/mm.h>
#include <linux/miscdevice.h>
#include <linux/uaccess.h>
#include "buffer.h"

static DEFINE_MUTEX(buffers_lock);
static LIST_HEAD(buffers);

#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 19, 0)
static int buffer_attach(struct dma_buf *dmabuf, struct dma_buf_attachment *attachment)
#else
static int buffer_attach(struct dma_buf *dmabuf, struct device *dev,
			 struct dma_buf_attachment *attachment)
#endif
{
	struct buffer *buffer = dmabuf->priv;

	mutex_lock(&buffer->lock);
	attachment->priv = buffer;
	mutex_unlock(&buffer->lock);
	return 0;
}

static struct sg_table *buffer_map_dma(struct dma_buf_attachment *attachment,
				       enum dma_data_direction direction)
{
	struct buffer *buffer = attachment->priv;

	if (!dma_map_sg(attachment->dev, buffer->table.sgl, buffer->table.nents, direction))
		return ERR_PTR(-ENOMEM);
	return &buffer->table;
}

static void buffer_unmap_dma(struct dma_buf_attachment *attachment, struct sg_table *table,
			     enum dma_data_direction direction)
{
	dma_unmap_sg(attachment->dev, table->sgl, table->nents, direction);
}

static void buffer_release(struct dma_buf *dmabuf)
{
	struct buffer *buffer = dmabuf->priv;
	struct buffer *entry, *after;

	mutex_lock(&buffers_lock);
	list_for_each_entry_safe(entry, after, &buffers, entry) {
		if (entry == buffer)
			list_del(&entry->entry);
	}
	mutex_unlock(&buffers_lock);
	kfree(buffer);
}

static int buffer_mmap(struct dma_buf *dmabuf, struct vm_area_struct *vma)
{
	struct buffer *buffer = dmabuf->priv;

	return remap_pfn_range(vma, vma->vm_start, page_to_pfn(buffer->pages[0]), PAGE_SIZE,
			       vma->vm_page_prot);
}

#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
static int buffer_begin_cpu(struct dma_buf *dmabuf, enum dma_data_direction direction)
{
	return 0;
}

static int buffer_end_cpu(struct dma_buf *dmabuf, enum dma_data_direction direction)
{
	return 0;
}
#else
static int buffer_begin_cpu(struct dma_buf *dmabuf, size_t start, size_t length,
			    enum dma_data_direction direction)
{
	return 0;
}

static void buffer_end_cpu(struct dma_buf *dmabuf, size_t start, size_t length,
			   enum dma_data_direction direction)
{
}
#endif

#ifdef BUFFER_VMAP_FILLS_A_MAP
static int buffer_vmap(struct dma_buf *dmabuf, struct buffer_map *map)
{
	struct buffer *buffer = dmabuf->priv;

	buffer_map_set_vaddr(map, buffer->address);
	return 0;
}

static void buffer_vunmap(struct dma_buf *dmabuf, struct buffer_map *map)
{
}
#else
static void *buffer_vmap(struct dma_buf *dmabuf)
{
	struct buffer *buffer = dmabuf->priv;

	return buffer->address;
}

static void buffer_vunmap(struct dma_buf *dmabuf, void *address)
{
}
#endif

#if LINUX_VERSION_CODE < KERNEL_VERSION(5, 6, 0)
static void *buffer_kmap(struct dma_buf *dmabuf, unsigned long page)
{
	struct buffer *buffer = dmabuf->priv;

	return kmap(buffer->pages[page]);
}

static void buffer_kunmap(struct dma_buf *dmabuf, unsigned long page, void *address)
{
	struct buffer *buffer = dmabuf->priv;

	kunmap(buffer->pages[page]);
}
#endif

#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0)
static int buffer_pin(struct dma_buf_attachment *attachment)
{
	return 0;
}

static void buffer_unpin(struct dma_buf_attachment *attachment)
{
}
#endif

const struct dma_buf_ops buffer_ops = {
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 3, 0)
	.cache_sgt_mapping = true,
#endif
	.attach = buffer_attach,
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0)
	.pin = buffer_pin,
	.unpin = buffer_unpin,
#endif
	.map_dma_buf = buffer_map_dma,
	.unmap_dma_buf = buffer_unmap_dma,
	.release = buffer_release,
	.begin_cpu_access = buffer_begin_cpu,
	.end_cpu_access = buffer_end_cpu,
	.mmap = buffer_mmap,
#if LINUX_VERSION_CODE < KERNEL_VERSION(4, 12, 0)
	.kmap = buffer_kmap,
	.kunmap = buffer_kunmap,
	.kmap_atomic = buffer_kmap,
#elif LINUX_VERSION_CODE < KERNEL_VERSION(5, 6, 0)
	.map = buffer_kmap,
	.unmap = buffer_kunmap,
#if LINUX_VERSION_CODE < KERNEL_VERSION(4, 19, 0)
	.map_atomic = buffer_kmap,
#endif
#endif
	.vmap = buffer_vmap,
	.vunmap = buffer_vunmap,
};

static long buffer_ioctl(struct file *file, unsigned int command, unsigned long argument)
{
	DEFINE_DMA_BUF_EXPORT_INFO(info);
	struct buffer *buffer = file->private_data;
	struct dma_buf *dmabuf;

	info.ops = &buffer_ops;
	info.size = PAGE_SIZE;
	info.flags = O_RDWR;
	info.priv = buffer;
	dmabuf = dma_buf_export(&info);
	if (IS_ERR(dmabuf))
		return PTR_ERR(dmabuf);
	mutex_lock(&buffers_lock);
	list_add(&buffer->entry, &buffers);
	mutex_unlock(&buffers_lock);
	return dma_buf_fd(dmabuf, O_CLOEXEC);
}

static const struct file_operations buffer_fops = {
	.owner = THIS_MODULE,
	.unlocked_ioctl = buffer_ioctl,
};

static struct miscdevice buffer_device = {
	.minor = MISC_DYNAMIC_MINOR,
	.name = "buffer",
	.fops = &buffer_fops,
};

static int __init buffer_init(void)
{
	pr_info("%zu bytes a buffer\n", sizeof(struct buffer));
	return misc_register(&buffer_device);
}

static void __exit buffer_exit(void)
{
	misc_deregister(&buffer_device);
}

module_init(buffer_init);
module_exit(buffer_exit);
MODULE_LICENSE("GPL");
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 16, 0)
MODULE_IMPORT_NS(DMA_BUF);
#endif
