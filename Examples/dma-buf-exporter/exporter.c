// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A dma-buf exporter over plain pages, written for Linux 6.8.
 *
 * /dev/shimgen-exporter has one ioctl: it allocates a buffer and returns a dma-buf file descriptor
 * for it. All callbacks of struct dma_buf_ops are there but cache_sgt_mapping, which an exporter
 * that pins must not ask for. There is no version conditional in this file.
 */
#include <linux/dma-buf.h>
#include <linux/dma-mapping.h>
#include <linux/dma-resv.h>
#include <linux/fs.h>
#include <linux/highmem.h>
#include <linux/iosys-map.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/scatterlist.h>
#include <linux/slab.h>
#include <linux/uaccess.h>
#include <linux/vmalloc.h>

#include "exporter.h"

#define EXPORTER_MAX_PAGES	1024

/* One exported buffer. Members that change are guarded by the dma-buf's reservation lock. */
struct buffer {
	struct page **pages;
	unsigned int count;
	unsigned int pins;
	void *vaddr;
};

/* What an attachment has of its own: the scatter list that is mapped for its device. */
struct attachment {
	struct sg_table table;
	bool mapped;
};

static int exporter_attach(struct dma_buf *dmabuf, struct dma_buf_attachment *attach)
{
	struct buffer *buffer = dmabuf->priv;
	struct attachment *own;
	int ret;

	own = kzalloc(sizeof(*own), GFP_KERNEL);
	if (!own)
		return -ENOMEM;
	ret = sg_alloc_table_from_pages(&own->table, buffer->pages, buffer->count, 0,
					(unsigned long)buffer->count << PAGE_SHIFT, GFP_KERNEL);
	if (ret) {
		kfree(own);
		return ret;
	}
	attach->priv = own;
	return 0;
}

static void exporter_detach(struct dma_buf *dmabuf, struct dma_buf_attachment *attach)
{
	struct attachment *own = attach->priv;

	sg_free_table(&own->table);
	kfree(own);
}

/* The pages never move, so pinning is counting; a real exporter would bring them in. */
static int exporter_pin(struct dma_buf_attachment *attach)
{
	struct buffer *buffer = attach->dmabuf->priv;

	dma_resv_assert_held(attach->dmabuf->resv);
	buffer->pins++;
	return 0;
}

static void exporter_unpin(struct dma_buf_attachment *attach)
{
	struct buffer *buffer = attach->dmabuf->priv;

	dma_resv_assert_held(attach->dmabuf->resv);
	WARN_ON(!buffer->pins);
	buffer->pins--;
}

static struct sg_table *exporter_map(struct dma_buf_attachment *attach,
				     enum dma_data_direction direction)
{
	struct attachment *own = attach->priv;
	int count;

	dma_resv_assert_held(attach->dmabuf->resv);
	if (own->mapped)
		return ERR_PTR(-EBUSY);
	count = dma_map_sg(attach->dev, own->table.sgl, own->table.orig_nents, direction);
	if (!count)
		return ERR_PTR(-ENOMEM);
	own->table.nents = count;
	own->mapped = true;
	return &own->table;
}

static void exporter_unmap(struct dma_buf_attachment *attach, struct sg_table *table,
			   enum dma_data_direction direction)
{
	struct attachment *own = attach->priv;

	dma_resv_assert_held(attach->dmabuf->resv);
	dma_unmap_sg(attach->dev, table->sgl, table->orig_nents, direction);
	own->mapped = false;
}

/* The CPU is about to touch the pages: whatever devices have written has to be visible. */
static int exporter_begin_cpu_access(struct dma_buf *dmabuf, enum dma_data_direction direction)
{
	struct dma_buf_attachment *attach;

	dma_resv_lock(dmabuf->resv, NULL);
	list_for_each_entry(attach, &dmabuf->attachments, node) {
		struct attachment *own = attach->priv;

		if (own && own->mapped)
			dma_sync_sg_for_cpu(attach->dev, own->table.sgl, own->table.orig_nents,
					    direction);
	}
	dma_resv_unlock(dmabuf->resv);
	return 0;
}

static int exporter_end_cpu_access(struct dma_buf *dmabuf, enum dma_data_direction direction)
{
	struct dma_buf_attachment *attach;

	dma_resv_lock(dmabuf->resv, NULL);
	list_for_each_entry(attach, &dmabuf->attachments, node) {
		struct attachment *own = attach->priv;

		if (own && own->mapped)
			dma_sync_sg_for_device(attach->dev, own->table.sgl, own->table.orig_nents,
					       direction);
	}
	dma_resv_unlock(dmabuf->resv);
	return 0;
}

static int exporter_mmap(struct dma_buf *dmabuf, struct vm_area_struct *vma)
{
	struct buffer *buffer = dmabuf->priv;
	unsigned long address = vma->vm_start;
	unsigned long page = vma->vm_pgoff;
	int ret;

	for (; address < vma->vm_end; address += PAGE_SIZE, page++) {
		if (page >= buffer->count)
			return -EINVAL;
		ret = vm_insert_page(vma, address, buffer->pages[page]);
		if (ret)
			return ret;
	}
	return 0;
}

static int exporter_vmap(struct dma_buf *dmabuf, struct iosys_map *map)
{
	struct buffer *buffer = dmabuf->priv;

	dma_resv_assert_held(dmabuf->resv);
	buffer->vaddr = vmap(buffer->pages, buffer->count, VM_MAP, PAGE_KERNEL);
	if (!buffer->vaddr)
		return -ENOMEM;
	iosys_map_set_vaddr(map, buffer->vaddr);
	return 0;
}

static void exporter_vunmap(struct dma_buf *dmabuf, struct iosys_map *map)
{
	struct buffer *buffer = dmabuf->priv;

	dma_resv_assert_held(dmabuf->resv);
	WARN_ON(map->vaddr != buffer->vaddr);
	vunmap(buffer->vaddr);
	buffer->vaddr = NULL;
}

static void buffer_free(struct buffer *buffer)
{
	while (buffer->count)
		__free_page(buffer->pages[--buffer->count]);
	kfree(buffer->pages);
	kfree(buffer);
}

static void exporter_release(struct dma_buf *dmabuf)
{
	struct buffer *buffer = dmabuf->priv;

	WARN_ON(buffer->pins);
	buffer_free(buffer);
}

static const struct dma_buf_ops exporter_ops = {
	.attach = exporter_attach,
	.detach = exporter_detach,
	.pin = exporter_pin,
	.unpin = exporter_unpin,
	.map_dma_buf = exporter_map,
	.unmap_dma_buf = exporter_unmap,
	.release = exporter_release,
	.begin_cpu_access = exporter_begin_cpu_access,
	.end_cpu_access = exporter_end_cpu_access,
	.mmap = exporter_mmap,
	.vmap = exporter_vmap,
	.vunmap = exporter_vunmap,
};

static struct buffer *buffer_allocate(unsigned int count)
{
	struct buffer *buffer;

	buffer = kzalloc(sizeof(*buffer), GFP_KERNEL);
	if (!buffer)
		return NULL;
	buffer->pages = kcalloc(count, sizeof(*buffer->pages), GFP_KERNEL);
	if (!buffer->pages)
		goto err_buffer;
	for (; buffer->count < count; buffer->count++) {
		buffer->pages[buffer->count] = alloc_page(GFP_HIGHUSER | __GFP_ZERO);
		if (!buffer->pages[buffer->count])
			goto err_pages;
	}
	return buffer;

err_pages:
	buffer_free(buffer);
	return NULL;
err_buffer:
	kfree(buffer);
	return NULL;
}

static int exporter_create(__u64 size, __u32 flags)
{
	DEFINE_DMA_BUF_EXPORT_INFO(info);
	struct dma_buf *dmabuf;
	struct buffer *buffer;
	int fd;

	if (!size || size > (__u64)EXPORTER_MAX_PAGES << PAGE_SHIFT || flags & ~O_CLOEXEC)
		return -EINVAL;
	buffer = buffer_allocate(PAGE_ALIGN(size) >> PAGE_SHIFT);
	if (!buffer)
		return -ENOMEM;
	info.ops = &exporter_ops;
	info.size = (size_t)buffer->count << PAGE_SHIFT;
	info.flags = O_RDWR;
	info.priv = buffer;
	dmabuf = dma_buf_export(&info);
	if (IS_ERR(dmabuf)) {
		buffer_free(buffer);
		return PTR_ERR(dmabuf);
	}
	fd = dma_buf_fd(dmabuf, flags);
	if (fd < 0)
		dma_buf_put(dmabuf);
	return fd;
}

static long exporter_ioctl(struct file *file, unsigned int command, unsigned long argument)
{
	struct exporter_create create;
	int fd;

	if (command != EXPORTER_CREATE)
		return -ENOTTY;
	if (copy_from_user(&create, (void __user *)argument, sizeof(create)))
		return -EFAULT;
	fd = exporter_create(create.size, create.flags);
	return fd;
}

static const struct file_operations exporter_fops = {
	.owner = THIS_MODULE,
	.unlocked_ioctl = exporter_ioctl,
};

static struct miscdevice exporter_device = {
	.minor = MISC_DYNAMIC_MINOR,
	.name = "shimgen-exporter",
	.fops = &exporter_fops,
};

static int __init exporter_init(void)
{
	return misc_register(&exporter_device);
}

static void __exit exporter_exit(void)
{
	misc_deregister(&exporter_device);
}

module_init(exporter_init);
module_exit(exporter_exit);

MODULE_DESCRIPTION("dma-buf exporter over plain pages");
MODULE_LICENSE("Dual MIT/GPL");
MODULE_IMPORT_NS(DMA_BUF);
