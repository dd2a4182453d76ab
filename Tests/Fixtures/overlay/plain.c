// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Uses nothing that any release of the span has in another form. */
#include <linux/dma-buf.h>
#include <linux/module.h>
#include <linux/vfio.h>

int plain(int fd);
int plain(int fd)
{
	struct dma_buf *dmabuf = dma_buf_get(fd);

	if (IS_ERR(dmabuf))
		return PTR_ERR(dmabuf);
	get_dma_buf(dmabuf);
	dma_buf_put(dmabuf);
	return dma_buf_fd(dmabuf, 0);
}

MODULE_DESCRIPTION("plain");
MODULE_LICENSE("Dual MIT/GPL");
MODULE_IMPORT_NS(DMA_BUF);
