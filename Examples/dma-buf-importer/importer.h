/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What a program says to /dev/shimgen-importer. */
#ifndef IMPORTER_H
#define IMPORTER_H

#include <linux/ioctl.h>
#include <linux/types.h>

struct importer_job {
	__s32 fd;	/* a dma-buf */
	__u32 value;	/* the byte to fill with */
	__u64 result;	/* the sum of the bytes, or the mapped length */
};

#define IMPORTER_SUM		_IOWR('S', 1, struct importer_job)
#define IMPORTER_FILL		_IOWR('S', 2, struct importer_job)
#define IMPORTER_MAP_STATIC	_IOWR('S', 3, struct importer_job)
#define IMPORTER_MAP_DYNAMIC	_IOWR('S', 4, struct importer_job)

#endif /* IMPORTER_H */
