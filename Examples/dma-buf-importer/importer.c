// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A dma-buf importer, written for Linux 6.8.
 *
 * /dev/shimgen-importer takes dma-buf file descriptors: one ioctl sums the bytes of a buffer
 * through a kernel mapping, one attaches it the static way, one the dynamic way, where the exporter
 * may move the buffer. There is no version conditional in this file.
 */
#include <linux/atomic.h>
#include <linux/dma-buf.h>
#include <linux/dma-direction.h>
#include <linux/dma-mapping.h>
#include <linux/dma-resv.h>
#include <linux/fs.h>
#include <linux/iosys-map.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/platform_device.h>
#include <linux/miscdevice.h>
#include <linux/scatterlist.h>
#include <linux/slab.h>
#include <linux/uaccess.h>

#include "importer.h"

static struct platform_device *importer_device;

/* How often exporters have moved a buffer under this importer. */
static atomic_t importer_moves = ATOMIC_INIT(0);

/* Sums a buffer's bytes, which a kernel mapping shows wherever they lie. */
static int importer_sum(struct dma_buf *dmabuf, __u64 *sum)
{
	struct iosys_map map;
	size_t offset;
	int ret, end;

	ret = dma_buf_begin_cpu_access(dmabuf, DMA_FROM_DEVICE);
	if (ret)
		return ret;
	ret = dma_buf_vmap_unlocked(dmabuf, &map);
	if (!ret) {
		for (*sum = 0, offset = 0; offset < dmabuf->size; offset++)
			*sum += iosys_map_rd(&map, offset, u8);
		dma_buf_vunmap_unlocked(dmabuf, &map);
	}
	end = dma_buf_end_cpu_access(dmabuf, DMA_FROM_DEVICE);
	return ret ? ret : end;
}

/* Fills a buffer, with the reservation lock held over the mapping. */
static int importer_fill(struct dma_buf *dmabuf, __u8 value)
{
	struct iosys_map map;
	int ret, end;

	ret = dma_buf_begin_cpu_access(dmabuf, DMA_TO_DEVICE);
	if (ret)
		return ret;
	ret = dma_resv_lock_interruptible(dmabuf->resv, NULL);
	if (!ret) {
		ret = dma_buf_vmap(dmabuf, &map);
		if (!ret) {
			iosys_map_memset(&map, 0, value, dmabuf->size);
			dma_buf_vunmap(dmabuf, &map);
		}
		dma_resv_unlock(dmabuf->resv);
	}
	end = dma_buf_end_cpu_access(dmabuf, DMA_TO_DEVICE);
	return ret ? ret : end;
}

static __u64 importer_length(struct sg_table *table)
{
	struct scatterlist *entry;
	__u64 length = 0;
	int index;

	for_each_sg(table->sgl, entry, table->nents, index)
		length += sg_dma_len(entry);
	return length;
}

/* The static way: the exporter keeps the buffer where it is while it is mapped. */
static int importer_map_static(struct dma_buf *dmabuf, __u64 *length)
{
	struct dma_buf_attachment *attach;
	struct sg_table *table;
	int ret = 0;

	attach = dma_buf_attach(dmabuf, &importer_device->dev);
	if (IS_ERR(attach))
		return PTR_ERR(attach);
	table = dma_buf_map_attachment_unlocked(attach, DMA_BIDIRECTIONAL);
	if (IS_ERR(table)) {
		ret = PTR_ERR(table);
	} else {
		*length = importer_length(table);
		dma_buf_unmap_attachment_unlocked(attach, table, DMA_BIDIRECTIONAL);
	}
	dma_buf_detach(dmabuf, attach);
	return ret;
}

/* Called with the reservation lock held: the mapping is stale from here on. */
static void importer_move_notify(struct dma_buf_attachment *attach)
{
	dma_resv_assert_held(attach->dmabuf->resv);
	atomic_inc(&importer_moves);
}

static const struct dma_buf_attach_ops importer_ops = {
	.allow_peer2peer = true,
	.move_notify = importer_move_notify,
};

/* The dynamic way: pinned over the access, under the reservation lock. */
static int importer_map_dynamic(struct dma_buf *dmabuf, __u64 *length)
{
	struct dma_buf_attachment *attach;
	struct sg_table *table;
	int use, ret;

	attach = dma_buf_dynamic_attach(dmabuf, &importer_device->dev, &importer_ops, NULL);
	if (IS_ERR(attach))
		return PTR_ERR(attach);
	dma_resv_lock(dmabuf->resv, NULL);
	ret = dma_buf_pin(attach);
	if (ret)
		goto out_unlock;
	/* Mapped for each use: here there are two. */
	for (use = 0; use < 2 && !ret; use++) {
		table = dma_buf_map_attachment(attach, DMA_BIDIRECTIONAL);
		if (IS_ERR(table)) {
			ret = PTR_ERR(table);
		} else {
			*length = importer_length(table);
			dma_buf_unmap_attachment(attach, table, DMA_BIDIRECTIONAL);
		}
	}
	dma_buf_unpin(attach);
out_unlock:
	dma_resv_unlock(dmabuf->resv);
	dma_buf_detach(dmabuf, attach);
	return ret;
}

static int importer_run(unsigned int command, struct dma_buf *dmabuf, struct importer_job *job)
{
	switch (command) {
	case IMPORTER_SUM:
		return importer_sum(dmabuf, &job->result);
	case IMPORTER_FILL:
		return importer_fill(dmabuf, job->value);
	case IMPORTER_MAP_STATIC:
		return importer_map_static(dmabuf, &job->result);
	case IMPORTER_MAP_DYNAMIC:
		return importer_map_dynamic(dmabuf, &job->result);
	default:
		return -ENOTTY;
	}
}

static long importer_ioctl(struct file *file, unsigned int command, unsigned long argument)
{
	struct importer_job job;
	struct dma_buf *dmabuf;
	int ret;

	if (copy_from_user(&job, (void __user *)argument, sizeof(job)))
		return -EFAULT;
	dmabuf = dma_buf_get(job.fd);
	if (IS_ERR(dmabuf))
		return PTR_ERR(dmabuf);
	ret = importer_run(command, dmabuf, &job);
	dma_buf_put(dmabuf);
	if (!ret && copy_to_user((void __user *)argument, &job, sizeof(job)))
		ret = -EFAULT;
	return ret;
}

static const struct file_operations importer_fops = {
	.owner = THIS_MODULE,
	.unlocked_ioctl = importer_ioctl,
};

static struct miscdevice importer_misc = {
	.minor = MISC_DYNAMIC_MINOR,
	.name = "shimgen-importer",
	.fops = &importer_fops,
};

static int __init importer_init(void)
{
	int ret;

	/* A device without a driver: it stands for the one that would do the DMA. */
	importer_device = platform_device_register_simple("shimgen-importer", -1, NULL, 0);
	if (IS_ERR(importer_device))
		return PTR_ERR(importer_device);
	ret = dma_coerce_mask_and_coherent(&importer_device->dev, DMA_BIT_MASK(64));
	if (!ret)
		ret = misc_register(&importer_misc);
	if (ret)
		platform_device_unregister(importer_device);
	return ret;
}

static void __exit importer_exit(void)
{
	misc_deregister(&importer_misc);
	platform_device_unregister(importer_device);
}

module_init(importer_init);
module_exit(importer_exit);

MODULE_DESCRIPTION("dma-buf importer");
MODULE_LICENSE("Dual MIT/GPL");
MODULE_IMPORT_NS(DMA_BUF);
