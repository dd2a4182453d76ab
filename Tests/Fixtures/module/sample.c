/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * An exporter that uses the generated gates and slots by hand: it names no version.
 */
#include <linux/dma-buf.h>
#include <linux/err.h>
#include <linux/module.h>
#include <linux/vfio.h>
#include <shimgen/slots.h>

static int __maybe_unused sample_attach_device(struct dma_buf *dmabuf, struct device *dev,
					       struct dma_buf_attachment *attachment)
{
	return 0;
}

static int __maybe_unused sample_attach(struct dma_buf *dmabuf,
					struct dma_buf_attachment *attachment)
{
	return 0;
}

static struct sg_table *sample_map(struct dma_buf_attachment *attachment,
				   enum dma_data_direction direction)
{
	return ERR_PTR(-EIO);
}

static void sample_unmap(struct dma_buf_attachment *attachment, struct sg_table *table,
			 enum dma_data_direction direction)
{
}

static void sample_release(struct dma_buf *dmabuf)
{
}

#if SHIM_FORM_DMA_BUF_OPS__VMAP == 1
static void *sample_vmap(struct dma_buf *dmabuf)
{
	return NULL;
}
#elif SHIM_FORM_DMA_BUF_OPS__VMAP == 2
static int sample_vmap(struct dma_buf *dmabuf, struct dma_buf_map *map)
{
	return -EIO;
}
#else
static int sample_vmap(struct dma_buf *dmabuf, struct iosys_map *map)
{
	return -EIO;
}
#endif

static const struct dma_buf_ops sample_ops = {
	SHIM_SLOT_DMA_BUF_OPS__ATTACH__FORM_1(sample_attach_device)
	SHIM_SLOT_DMA_BUF_OPS__ATTACH__FORM_2(sample_attach)
	SHIM_SLOT_DMA_BUF_OPS__VMAP__FORM_1(sample_vmap)
	SHIM_SLOT_DMA_BUF_OPS__VMAP__FORM_2(sample_vmap)
	SHIM_SLOT_DMA_BUF_OPS__VMAP__FORM_3(sample_vmap)
	.map_dma_buf = sample_map,
	.unmap_dma_buf = sample_unmap,
	.release = sample_release,
};

#if SHIM_FORM_VFIO_REGISTER_GROUP_DEV == 1
static int (*sample_register)(struct vfio_device *device) __maybe_unused =
	vfio_register_group_dev;
#endif

static int __init sample_init(void)
{
	return sample_ops.release ? 0 : -EINVAL;
}
module_init(sample_init);

MODULE_DESCRIPTION("shimgen: gates and slots by hand");
MODULE_LICENSE("Dual MIT/GPL");
