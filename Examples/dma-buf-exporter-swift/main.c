// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A dma-buf exporter over plain pages with its callbacks in Swift, written for Linux 6.8.
 *
 * What is left in C: the table of the callbacks, the device and the module itself. There is no
 * version conditional, here or in Swift.
 */
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/module.h>
#include <linux/uaccess.h>

#include "callbacks.h"
#include "exporter.h"

SHIM_SWIFT_DMA_BUF_OPS_TABLE(exporter_ops, EXPORTER_OPS);

const struct dma_buf_ops *exporter_table(void)
{
	return &exporter_ops;
}

static long exporter_ioctl(struct file *file, unsigned int command, unsigned long argument)
{
	struct exporter_create create;

	if (command != EXPORTER_CREATE)
		return -ENOTTY;
	if (copy_from_user(&create, (void __user *)argument, sizeof(create)))
		return -EFAULT;
	return exporter_create(create.size, create.flags);
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

MODULE_DESCRIPTION("dma-buf exporter over plain pages, its callbacks in Swift");
MODULE_LICENSE("Dual MIT/GPL");
MODULE_IMPORT_NS(DMA_BUF);
