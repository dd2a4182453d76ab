// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* The second style: no overlay, the adaptors' own names. */
#include <linux/module.h>
#include <shimgen/dma-buf.h>
#include <shimgen/vfio.h>

static int prefixed_open(struct shim_vfio_device *vdev)
{
	return vdev->dev_set ? 0 : -EINVAL;
}

static const struct shim_vfio_device_ops prefixed_ops = {
	.name = "prefixed",
	.open_device = prefixed_open,
};

struct prefixed {
	struct shim_vfio_device vdev;
};

int prefixed(struct device *dev, struct dma_buf *dmabuf);
int prefixed(struct device *dev, struct dma_buf *dmabuf)
{
	struct prefixed *mine = shim_vfio_alloc_device(prefixed, vdev, dev, &prefixed_ops);
	struct shim_iosys_map map;
	int ret;

	if (IS_ERR(mine))
		return PTR_ERR(mine);
	ret = shim_dma_buf_vmap_unlocked(dmabuf, &map);
	if (!ret)
		shim_dma_buf_vunmap_unlocked(dmabuf, &map);
	shim_vfio_put_device(&mine->vdev);
	return ret;
}

MODULE_DESCRIPTION("prefixed");
MODULE_LICENSE("Dual MIT/GPL");
#ifdef MODULE_IMPORT_NS
MODULE_IMPORT_NS(DMA_BUF);
#endif
