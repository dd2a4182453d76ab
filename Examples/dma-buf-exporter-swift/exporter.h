/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What a program says to /dev/shimgen-exporter. */
#ifndef EXPORTER_H
#define EXPORTER_H

#include <linux/ioctl.h>
#include <linux/types.h>

struct exporter_create {
	__u64 size;	/* bytes, rounded up to pages */
	__u32 flags;	/* O_CLOEXEC or 0, for the descriptor */
	__u32 unused;
};

/* Returns a dma-buf file descriptor. */
#define EXPORTER_CREATE _IOW('S', 0, struct exporter_create)

#endif /* EXPORTER_H */
