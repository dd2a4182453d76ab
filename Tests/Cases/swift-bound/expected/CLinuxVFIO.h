/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * CLinuxVFIO.h: the UAPI of Linux 6.1 for programs, on any host.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 6.0 --to 6.1
 * from the recorded headers
 *   include/uapi/linux/vfio.h
 * of Linux 6.0 to 6.1.
 */
#ifndef SHIMGEN_CLINUXVFIO_H
#define SHIMGEN_CLINUXVFIO_H

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

#define VFIO_TYPE (';')
#define VFIO_BASE 100
#define VFIO_FROB_READ (1 << 0)
#define VFIO_FROB_WRITE (1 << 1)
#define VFIO_FROB_EXEC (1 << 31)
#define VFIO_FROB_IS_BUSY(mode) ((mode) == VFIO_FROB_BUSY)
struct vfio_frob {
	uint32_t argsz;
	uint32_t flags;
	uint32_t frob_mode;
	uint32_t reserved;
	shim_aligned_u64 page_size;
};
enum {
	VFIO_FROB_IDLE = 0,
	VFIO_FROB_BUSY = 1,
	VFIO_FROB_DONE = 2,
};
struct vfio_frobs {
	uint32_t argsz;
	uint32_t count;
	struct vfio_frob frobs[];
};
#define VFIO_FROB_GET SHIM_IO(VFIO_TYPE, VFIO_BASE + 0)

/* The layout is the contract. */
_Static_assert(sizeof(struct vfio_frob) == 24, "struct vfio_frob");
_Static_assert(__builtin_offsetof(struct vfio_frob, argsz) == 0, "struct vfio_frob.argsz");
_Static_assert(__builtin_offsetof(struct vfio_frob, flags) == 4, "struct vfio_frob.flags");
_Static_assert(__builtin_offsetof(struct vfio_frob, frob_mode) == 8, "struct vfio_frob.frob_mode");
_Static_assert(__builtin_offsetof(struct vfio_frob, reserved) == 12, "struct vfio_frob.reserved");
_Static_assert(__builtin_offsetof(struct vfio_frob, page_size) == 16, "struct vfio_frob.page_size");
_Static_assert(sizeof(struct vfio_frobs) == 8, "struct vfio_frobs");
_Static_assert(__builtin_offsetof(struct vfio_frobs, argsz) == 0, "struct vfio_frobs.argsz");
_Static_assert(__builtin_offsetof(struct vfio_frobs, count) == 4, "struct vfio_frobs.count");
_Static_assert(__builtin_offsetof(struct vfio_frobs, frobs) == 8, "struct vfio_frobs.frobs");

/* Swift does not see macros that are calls: their values, and functions around them. */
static const unsigned long shim_VFIO_FROB_GET = VFIO_FROB_GET;

static inline _Bool shim_VFIO_FROB_IS_BUSY(uint32_t value)
{
	return VFIO_FROB_IS_BUSY(value);
}

/* The elements behind a struct vfio_frobs, which Swift does not see. */
static inline struct vfio_frob *shim_vfio_frobs_frobs(struct vfio_frobs *record)
{
	return record->frobs;
}

#endif /* SHIMGEN_CLINUXVFIO_H */
