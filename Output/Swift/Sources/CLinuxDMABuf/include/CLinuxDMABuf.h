/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * CLinuxDMABuf.h: the UAPI of Linux 6.8 for programs, on any host.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 4.4 --to 6.8
 * from the recorded headers
 *   include/uapi/linux/dma-buf.h
 * of Linux 4.4 to 6.8.
 */
#ifndef SHIMGEN_CLINUXDMABUF_H
#define SHIMGEN_CLINUXDMABUF_H

#include <stdint.h>

/* A 64-bit number at a multiple of 8, on i386 too. */
typedef uint64_t shim_aligned_u64 __attribute__((aligned(8)));

/*
 * The numbers of requests, from include/uapi/asm-generic/ioctl.h and the architectures that have
 * their own: powerpc, mips, sparc and alpha have three bits for the direction; parisc numbers the
 * directions the other way round.
 */
#ifndef SHIM_IOC
#if defined(__powerpc__) || defined(__mips__) || defined(__sparc__) || defined(__alpha__)
#define SHIM_IOC_DIRECTION_SHIFT 29
#define SHIM_IOC_NONE 1U
#define SHIM_IOC_READ 2U
#define SHIM_IOC_WRITE 4U
#elif defined(__hppa__)
#define SHIM_IOC_DIRECTION_SHIFT 30
#define SHIM_IOC_NONE 0U
#define SHIM_IOC_READ 1U
#define SHIM_IOC_WRITE 2U
#else
#define SHIM_IOC_DIRECTION_SHIFT 30
#define SHIM_IOC_NONE 0U
#define SHIM_IOC_READ 2U
#define SHIM_IOC_WRITE 1U
#endif
#define SHIM_IOC(direction, type, number, size) \
	(((direction) << SHIM_IOC_DIRECTION_SHIFT) | ((type) << 8) | (number) | ((size) << 16))
#define SHIM_IO(type, number) SHIM_IOC(SHIM_IOC_NONE, type, number, 0)
#define SHIM_IOR(type, number, argument) \
	SHIM_IOC(SHIM_IOC_READ, type, number, sizeof(argument))
#define SHIM_IOW(type, number, argument) \
	SHIM_IOC(SHIM_IOC_WRITE, type, number, sizeof(argument))
#define SHIM_IOWR(type, number, argument) \
	SHIM_IOC(SHIM_IOC_READ | SHIM_IOC_WRITE, type, number, sizeof(argument))
#endif /* SHIM_IOC */

struct dma_buf_sync {
	uint64_t flags;
};
#define DMA_BUF_SYNC_READ (1 << 0)
#define DMA_BUF_SYNC_WRITE (2 << 0)
#define DMA_BUF_SYNC_RW (DMA_BUF_SYNC_READ | DMA_BUF_SYNC_WRITE)
#define DMA_BUF_SYNC_START (0 << 2)
#define DMA_BUF_SYNC_END (1 << 2)
#define DMA_BUF_SYNC_VALID_FLAGS_MASK (DMA_BUF_SYNC_RW | DMA_BUF_SYNC_END)
#define DMA_BUF_NAME_LEN 32
struct dma_buf_export_sync_file {
	uint32_t flags;
	int32_t fd;
};
struct dma_buf_import_sync_file {
	uint32_t flags;
	int32_t fd;
};
#define DMA_BUF_BASE 'b'
#define DMA_BUF_IOCTL_SYNC SHIM_IOW(DMA_BUF_BASE, 0, struct dma_buf_sync)
#define DMA_BUF_SET_NAME SHIM_IOW(DMA_BUF_BASE, 1, const char *)
#define DMA_BUF_SET_NAME_A SHIM_IOW(DMA_BUF_BASE, 1, uint32_t)
#define DMA_BUF_SET_NAME_B SHIM_IOW(DMA_BUF_BASE, 1, uint64_t)
#define DMA_BUF_IOCTL_EXPORT_SYNC_FILE SHIM_IOWR(DMA_BUF_BASE, 2, struct dma_buf_export_sync_file)
#define DMA_BUF_IOCTL_IMPORT_SYNC_FILE SHIM_IOW(DMA_BUF_BASE, 3, struct dma_buf_import_sync_file)

/* The layout is the contract. */
_Static_assert(sizeof(struct dma_buf_sync) == 8, "struct dma_buf_sync");
_Static_assert(__builtin_offsetof(struct dma_buf_sync, flags) == 0, "struct dma_buf_sync.flags");
_Static_assert(sizeof(struct dma_buf_export_sync_file) == 8, "struct dma_buf_export_sync_file");
_Static_assert(__builtin_offsetof(struct dma_buf_export_sync_file, flags) == 0, "struct dma_buf_export_sync_file.flags");
_Static_assert(__builtin_offsetof(struct dma_buf_export_sync_file, fd) == 4, "struct dma_buf_export_sync_file.fd");
_Static_assert(sizeof(struct dma_buf_import_sync_file) == 8, "struct dma_buf_import_sync_file");
_Static_assert(__builtin_offsetof(struct dma_buf_import_sync_file, flags) == 0, "struct dma_buf_import_sync_file.flags");
_Static_assert(__builtin_offsetof(struct dma_buf_import_sync_file, fd) == 4, "struct dma_buf_import_sync_file.fd");

/* Swift does not see macros that are calls: their values, and functions around them. */
static const unsigned long shim_DMA_BUF_IOCTL_SYNC = DMA_BUF_IOCTL_SYNC;
static const unsigned long shim_DMA_BUF_SET_NAME = DMA_BUF_SET_NAME;
static const unsigned long shim_DMA_BUF_SET_NAME_A = DMA_BUF_SET_NAME_A;
static const unsigned long shim_DMA_BUF_SET_NAME_B = DMA_BUF_SET_NAME_B;
static const unsigned long shim_DMA_BUF_IOCTL_EXPORT_SYNC_FILE = DMA_BUF_IOCTL_EXPORT_SYNC_FILE;
static const unsigned long shim_DMA_BUF_IOCTL_IMPORT_SYNC_FILE = DMA_BUF_IOCTL_IMPORT_SYNC_FILE;

#endif /* SHIMGEN_CLINUXDMABUF_H */
