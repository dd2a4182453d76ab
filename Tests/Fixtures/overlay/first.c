// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* One of two files of a module that share a set of devices. */
#include <linux/module.h>
#include <linux/vfio.h>

int first_join(struct vfio_device *vdev, void *set);
int first_join(struct vfio_device *vdev, void *set)
{
	return vfio_assign_device_set(vdev, set);
}

MODULE_DESCRIPTION("two files");
MODULE_LICENSE("Dual MIT/GPL");
