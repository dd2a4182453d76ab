/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * uapi/linux/dma-buf.h: the UAPI of Linux 6.8.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 4.4 --to 6.8
 * from the recorded headers
 *   include/uapi/linux/dma-buf.h
 * of Linux 4.4 to 6.8.
 */
#ifndef SHIMGEN_OVERLAY_UAPI_LINUX_DMA_BUF_H
#define SHIMGEN_OVERLAY_UAPI_LINUX_DMA_BUF_H

#include <shimgen/gates.h>

/*
 * The contract with programs only grows, so an older kernel's header is replaced as a whole by the
 * one of Linux 6.8. What a vendor added to it is hidden then: -DSHIMGEN_KERNEL_UAPI keeps
 * the kernel's own header.
 */
#if !defined(SHIMGEN_KERNEL_UAPI) && ( \
	SHIM_FORM_HEADER_UAPI_LINUX_DMA_BUF_H != 1 || \
	SHIM_FORM_STRUCT_DMA_BUF_EXPORT_SYNC_FILE != 1 || \
	SHIM_FORM_STRUCT_DMA_BUF_IMPORT_SYNC_FILE != 1 || \
	SHIM_FORM_STRUCT_DMA_BUF_SYNC != 1 || \
	SHIM_FORM_MACRO_DMA_BUF_BASE != 1 || \
	SHIM_FORM_MACRO_DMA_BUF_IOCTL_EXPORT_SYNC_FILE != 1 || \
	SHIM_FORM_MACRO_DMA_BUF_IOCTL_IMPORT_SYNC_FILE != 1 || \
	SHIM_FORM_MACRO_DMA_BUF_IOCTL_SYNC != 1 || \
	SHIM_FORM_MACRO_DMA_BUF_NAME_LEN != 1 || \
	SHIM_FORM_MACRO_DMA_BUF_SET_NAME != 1 || \
	SHIM_FORM_MACRO_DMA_BUF_SET_NAME_A != 1 || \
	SHIM_FORM_MACRO_DMA_BUF_SET_NAME_B != 1 || \
	SHIM_FORM_MACRO_DMA_BUF_SYNC_END != 1 || \
	SHIM_FORM_MACRO_DMA_BUF_SYNC_READ != 1 || \
	SHIM_FORM_MACRO_DMA_BUF_SYNC_RW != 1 || \
	SHIM_FORM_MACRO_DMA_BUF_SYNC_START != 1 || \
	SHIM_FORM_MACRO_DMA_BUF_SYNC_VALID_FLAGS_MASK != 1 || \
	SHIM_FORM_MACRO_DMA_BUF_SYNC_WRITE != 1 || \
	0)

#include <linux/types.h>
#include <linux/ioctl.h>

struct dma_buf_sync {
	__u64 flags;
};
#define DMA_BUF_SYNC_READ (1 << 0)
#define DMA_BUF_SYNC_WRITE (2 << 0)
#define DMA_BUF_SYNC_RW (DMA_BUF_SYNC_READ | DMA_BUF_SYNC_WRITE)
#define DMA_BUF_SYNC_START (0 << 2)
#define DMA_BUF_SYNC_END (1 << 2)
#define DMA_BUF_SYNC_VALID_FLAGS_MASK (DMA_BUF_SYNC_RW | DMA_BUF_SYNC_END)
#define DMA_BUF_NAME_LEN 32
struct dma_buf_export_sync_file {
	__u32 flags;
	__s32 fd;
};
struct dma_buf_import_sync_file {
	__u32 flags;
	__s32 fd;
};
#define DMA_BUF_BASE 'b'
#define DMA_BUF_IOCTL_SYNC _IOW(DMA_BUF_BASE, 0, struct dma_buf_sync)
#define DMA_BUF_SET_NAME _IOW(DMA_BUF_BASE, 1, const char *)
#define DMA_BUF_SET_NAME_A _IOW(DMA_BUF_BASE, 1, __u32)
#define DMA_BUF_SET_NAME_B _IOW(DMA_BUF_BASE, 1, __u64)
#define DMA_BUF_IOCTL_EXPORT_SYNC_FILE _IOWR(DMA_BUF_BASE, 2, struct dma_buf_export_sync_file)
#define DMA_BUF_IOCTL_IMPORT_SYNC_FILE _IOW(DMA_BUF_BASE, 3, struct dma_buf_import_sync_file)

/* The layout is the contract. */
_Static_assert(sizeof(struct dma_buf_sync) == 8, "struct dma_buf_sync");
_Static_assert(__builtin_offsetof(struct dma_buf_sync, flags) == 0, "struct dma_buf_sync.flags");
_Static_assert(sizeof(struct dma_buf_export_sync_file) == 8, "struct dma_buf_export_sync_file");
_Static_assert(__builtin_offsetof(struct dma_buf_export_sync_file, flags) == 0, "struct dma_buf_export_sync_file.flags");
_Static_assert(__builtin_offsetof(struct dma_buf_export_sync_file, fd) == 4, "struct dma_buf_export_sync_file.fd");
_Static_assert(sizeof(struct dma_buf_import_sync_file) == 8, "struct dma_buf_import_sync_file");
_Static_assert(__builtin_offsetof(struct dma_buf_import_sync_file, flags) == 0, "struct dma_buf_import_sync_file.flags");
_Static_assert(__builtin_offsetof(struct dma_buf_import_sync_file, fd) == 4, "struct dma_buf_import_sync_file.fd");

#else
#if SHIM_FORM_HEADER_UAPI_LINUX_DMA_BUF_H != 0
#include_next <uapi/linux/dma-buf.h>
#endif /* SHIM_FORM_HEADER_UAPI_LINUX_DMA_BUF_H */
#endif

#endif /* SHIMGEN_OVERLAY_UAPI_LINUX_DMA_BUF_H */
