/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CUDMABuf.h: what the example needs of /dev/udmabuf.
 *
 * Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.
 */
#ifndef SHIMGEN_CUDMABUF_H
#define SHIMGEN_CUDMABUF_H

#include <stddef.h>
#include <stdint.h>
#include <sys/ioctl.h>

/* The argument of UDMABUF_CREATE: whole pages of a file in memory that cannot shrink. */
struct shim_udmabuf_create {
	uint32_t memfd;
	uint32_t flags;
	uint64_t offset;
	uint64_t size;
};

static const unsigned long shim_UDMABUF_CREATE = _IOW('u', 0x42, struct shim_udmabuf_create);

/* A file in memory that cannot shrink, or an error number below zero. */
int shim_udmabuf_memory(size_t size);

#endif /* SHIMGEN_CUDMABUF_H */
