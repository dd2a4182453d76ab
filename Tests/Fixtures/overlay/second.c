// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* The other file; the state has to be one, and no other module's. */
#include <linux/vfio.h>

int second_join(struct vfio_device *vdev, void *set);
int second_join(struct vfio_device *vdev, void *set)
{
	return vfio_assign_device_set(vdev, set);
}
