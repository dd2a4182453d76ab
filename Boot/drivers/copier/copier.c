// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A dma-buf importer whose device does DMA, written for Linux 6.8: QEMU's edu behind its IOMMU.
 *
 * /dev/shimgen-copier keeps a buffer mapped for as long as its file is open, and has the device copy within
 * it: what a scatter list says is tried by one who believes it. The device is the second edu, at slot
 * 10; the other one is VFIO's.
 */
#include <linux/delay.h>
#include <linux/dma-buf.h>
#include <linux/dma-mapping.h>
#include <linux/dma-resv.h>
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/pci.h>
#include <linux/scatterlist.h>
#include <linux/slab.h>
#include <linux/uaccess.h>

#include "copier.h"

#define EDU_DMA_SOURCE 0x80
#define EDU_DMA_DESTINATION 0x88
#define EDU_DMA_COUNT 0x90
#define EDU_DMA_COMMAND 0x98
#define EDU_DMA_START 1
#define EDU_DMA_TO_MEMORY 2
#define EDU_BUFFER 0x40000
/* Half of what it has: the check of a range is off by one, and with all of it QEMU stops. */
#define EDU_BUFFER_SIZE 2048

static struct pci_dev *copier_pdev;
static void __iomem *copier_bar;
/* The device does one thing at a time, and a file has one buffer. */
static DEFINE_MUTEX(copier_lock);

/* A file's buffer. */
struct copier {
	struct dma_buf *dmabuf;
	struct dma_buf_attachment *attach;
	struct sg_table *table;
	bool dynamic;
};

/* Nothing is kept between two copies that a move could make stale: the buffer is pinned. */
static void copier_move_notify(struct dma_buf_attachment *attach)
{
	dma_resv_assert_held(attach->dmabuf->resv);
}

static const struct dma_buf_attach_ops copier_ops = {
	.move_notify = copier_move_notify,
};

static struct sg_table *copier_map_dynamic(struct copier *copier)
{
	struct sg_table *table;
	int ret;

	dma_resv_lock(copier->dmabuf->resv, NULL);
	ret = dma_buf_pin(copier->attach);
	table = ret ? ERR_PTR(ret) : dma_buf_map_attachment(copier->attach, DMA_BIDIRECTIONAL);
	if (IS_ERR(table) && !ret)
		dma_buf_unpin(copier->attach);
	dma_resv_unlock(copier->dmabuf->resv);
	return table;
}

static void copier_unmap_dynamic(struct copier *copier)
{
	dma_resv_lock(copier->dmabuf->resv, NULL);
	dma_buf_unmap_attachment(copier->attach, copier->table, DMA_BIDIRECTIONAL);
	dma_buf_unpin(copier->attach);
	dma_resv_unlock(copier->dmabuf->resv);
}

static int copier_attach(struct copier *copier, const struct copier_attach *argument)
{
	int ret;

	if (copier->dmabuf)
		return -EBUSY;
	copier->dmabuf = dma_buf_get(argument->fd);
	if (IS_ERR(copier->dmabuf)) {
		ret = PTR_ERR(copier->dmabuf);
		goto err_none;
	}
	copier->dynamic = argument->dynamic;
	if (copier->dynamic)
		copier->attach = dma_buf_dynamic_attach(copier->dmabuf, &copier_pdev->dev, &copier_ops,
							copier);
	else
		copier->attach = dma_buf_attach(copier->dmabuf, &copier_pdev->dev);
	if (IS_ERR(copier->attach)) {
		ret = PTR_ERR(copier->attach);
		goto err_put;
	}
	if (copier->dynamic)
		copier->table = copier_map_dynamic(copier);
	else
		copier->table = dma_buf_map_attachment_unlocked(copier->attach, DMA_BIDIRECTIONAL);
	if (IS_ERR(copier->table)) {
		ret = PTR_ERR(copier->table);
		goto err_detach;
	}
	return 0;

err_detach:
	dma_buf_detach(copier->dmabuf, copier->attach);
err_put:
	dma_buf_put(copier->dmabuf);
err_none:
	copier->dmabuf = NULL;
	return ret;
}

static void copier_detach(struct copier *copier)
{
	if (!copier->dmabuf)
		return;
	if (copier->dynamic)
		copier_unmap_dynamic(copier);
	else
		dma_buf_unmap_attachment_unlocked(copier->attach, copier->table, DMA_BIDIRECTIONAL);
	dma_buf_detach(copier->dmabuf, copier->attach);
	dma_buf_put(copier->dmabuf);
}

/* Where the device finds an offset, and how many bytes lie together there: none behind the end. */
static dma_addr_t copier_address(struct sg_table *table, u64 offset, u64 *together)
{
	struct scatterlist *entry;
	int index;

	for_each_sg(table->sgl, entry, table->nents, index) {
		if (offset < sg_dma_len(entry)) {
			*together = sg_dma_len(entry) - offset;
			return sg_dma_address(entry) + offset;
		}
		offset -= sg_dma_len(entry);
	}
	*together = 0;
	return 0;
}

static int copier_transfer(dma_addr_t source, dma_addr_t destination, u32 count, u32 direction)
{
	int tries;

	writel(source, copier_bar + EDU_DMA_SOURCE);
	writel(destination, copier_bar + EDU_DMA_DESTINATION);
	writel(count, copier_bar + EDU_DMA_COUNT);
	writel(direction | EDU_DMA_START, copier_bar + EDU_DMA_COMMAND);
	for (tries = 0; tries < 1000; tries++) {
		if (!(readl(copier_bar + EDU_DMA_COMMAND) & EDU_DMA_START))
			return 0;
		msleep(10);
	}
	return -EIO;
}

/* Every piece that lies together at one end moves in or out of the device's own memory by itself. */
static int copier_move(struct sg_table *table, u64 offset, u64 length, u32 direction)
{
	u64 done = 0, together;
	int ret = 0;

	while (done < length && !ret) {
		dma_addr_t address = copier_address(table, offset + done, &together);

		if (!together)
			return -EINVAL;
		together = min(together, length - done);
		if (direction)
			ret = copier_transfer(EDU_BUFFER + done, address, together, direction);
		else
			ret = copier_transfer(address, EDU_BUFFER + done, together, direction);
		done += together;
	}
	return ret;
}

static int copier_copy(struct copier *copier, const struct copier_copy *argument)
{
	int ret;

	if (!copier->dmabuf || argument->length > EDU_BUFFER_SIZE)
		return -EINVAL;
	ret = copier_move(copier->table, argument->from, argument->length, 0);
	if (!ret)
		ret = copier_move(copier->table, argument->to, argument->length, EDU_DMA_TO_MEMORY);
	return ret;
}

static long copier_ioctl(struct file *file, unsigned int command, unsigned long argument)
{
	struct copier *copier = file->private_data;
	void __user *user = (void __user *)argument;
	struct copier_attach attach;
	struct copier_copy copy;
	int ret = -ENOTTY;

	mutex_lock(&copier_lock);
	if (command == COPIER_ATTACH)
		ret = copy_from_user(&attach, user, sizeof(attach)) ? -EFAULT
								     : copier_attach(copier, &attach);
	else if (command == COPIER_COPY)
		ret = copy_from_user(&copy, user, sizeof(copy)) ? -EFAULT : copier_copy(copier, &copy);
	mutex_unlock(&copier_lock);
	return ret;
}

static int copier_open(struct inode *inode, struct file *file)
{
	file->private_data = kzalloc(sizeof(struct copier), GFP_KERNEL);
	return file->private_data ? 0 : -ENOMEM;
}

static int copier_release(struct inode *inode, struct file *file)
{
	copier_detach(file->private_data);
	kfree(file->private_data);
	return 0;
}

static const struct file_operations copier_fops = {
	.owner = THIS_MODULE,
	.open = copier_open,
	.release = copier_release,
	.unlocked_ioctl = copier_ioctl,
};

static struct miscdevice copier_misc = {
	.minor = MISC_DYNAMIC_MINOR,
	.name = "shimgen-copier",
	.fops = &copier_fops,
};

static int copier_probe(struct pci_dev *pdev, const struct pci_device_id *id)
{
	int ret;

	if (PCI_SLOT(pdev->devfn) != COPIER_SLOT)
		return -ENODEV;
	ret = pci_enable_device(pdev);
	if (ret)
		return ret;
	/* The device has addresses of 32 bits, which is what its property dma_mask says. */
	ret = dma_set_mask_and_coherent(&pdev->dev, DMA_BIT_MASK(32));
	if (ret)
		goto err_disable;
	pci_set_master(pdev);
	copier_pdev = pdev;
	ret = -ENOMEM;
	copier_bar = pci_iomap(pdev, 0, 0);
	if (!copier_bar)
		goto err_disable;
	ret = misc_register(&copier_misc);
	if (ret)
		goto err_unmap;
	return 0;

err_unmap:
	pci_iounmap(pdev, copier_bar);
err_disable:
	pci_disable_device(pdev);
	return ret;
}

static void copier_remove(struct pci_dev *pdev)
{
	misc_deregister(&copier_misc);
	pci_iounmap(pdev, copier_bar);
	pci_clear_master(pdev);
	pci_disable_device(pdev);
}

static const struct pci_device_id copier_ids[] = { { PCI_DEVICE(0x1234, 0x11e8) }, {} };

/* The device goes with the module alone, which an open file keeps. */
static struct pci_driver copier_driver = {
	.name = "shimgen-copier",
	.id_table = copier_ids,
	.probe = copier_probe,
	.remove = copier_remove,
	.driver.suppress_bind_attrs = true,
};
module_pci_driver(copier_driver);

MODULE_DESCRIPTION("dma-buf importer with QEMU's edu");
MODULE_LICENSE("Dual MIT/GPL");
MODULE_IMPORT_NS(DMA_BUF);
