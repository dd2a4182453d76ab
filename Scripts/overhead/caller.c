/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* caller.c COUNT sync|unmap: makes a request COUNT times, as a program in C does. */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>

#include "CLinuxDMABuf.h"
#include "CLinuxVFIO.h"

__attribute__((noinline)) static int sync_buffer(int descriptor, uint64_t flags)
{
	struct dma_buf_sync argument = { flags };

	while (ioctl(descriptor, DMA_BUF_IOCTL_SYNC, &argument) < 0) {
		if (errno != EINTR && errno != EAGAIN)
			return errno;
	}
	return 0;
}

__attribute__((noinline)) static int unmap(int descriptor, uint64_t iova, uint64_t *size)
{
	struct vfio_iommu_type1_dma_unmap argument = {
		.argsz = sizeof(argument), .iova = iova, .size = *size,
	};

	while (ioctl(descriptor, VFIO_IOMMU_UNMAP_DMA, &argument) < 0) {
		if (errno != EINTR)
			return errno;
	}
	*size = argument.size;
	return 0;
}

int main(int count, char **words)
{
	long turns = count > 1 ? atol(words[1]) : 0;
	int isSync = count > 2 && strcmp(words[2], "sync") == 0;
	uint64_t sum = 0;

	for (long turn = 0; turn < turns; turn++) {
		uint64_t size = 4096;

		if (isSync ? sync_buffer(3, turn & 3) : unmap(3, turn, &size))
			return 1;
		sum += size;
	}
	return sum == 1;
}
