/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What a program says to /dev/shimgen-copier. */
#ifndef COPIER_H
#define COPIER_H

#include <linux/ioctl.h>
#include <linux/types.h>

/* Where the device is on its bus; the other edu is VFIO's. */
#define COPIER_SLOT 0x10

struct copier_attach {
	__s32 fd;	/* a dma-buf, which the open file keeps mapped for the device from here on */
	__u32 dynamic;	/* whether the exporter may move it, so that it is pinned */
};

struct copier_copy {
	__u64 from;	/* offsets in the buffer, in bytes */
	__u64 to;
	__u64 length;	/* at most 2048 */
};

#define COPIER_ATTACH	_IOW('S', 16, struct copier_attach)
#define COPIER_COPY	_IOW('S', 17, struct copier_copy)

#endif /* COPIER_H */
