/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift. */
#define _GNU_SOURCE
#include "CUDMABuf.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

int shim_udmabuf_memory(size_t size)
{
	int descriptor = memfd_create("dma-buf-access", MFD_CLOEXEC | MFD_ALLOW_SEALING);
	int error;

	if (descriptor < 0)
		return -errno;
	if (ftruncate(descriptor, (off_t)size) == 0
	    && fcntl(descriptor, F_ADD_SEALS, F_SEAL_SHRINK) == 0)
		return descriptor;
	error = errno;
	close(descriptor);
	return -error;
}
