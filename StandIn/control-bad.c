/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Must not compile, or nothing can be told of this compiler. */
#include <linux/module.h>
#include <linux/dma-buf.h>
#include <linux/vfio.h>

int shimgen_control(struct dma_buf *dmabuf);
int shimgen_control(struct dma_buf *dmabuf)
{
	return dma_buf_fd(dmabuf, 0, "one argument too many");
}
