/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CLinuxIoctl.h: the calls that Swift cannot make itself.
 *
 * Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.
 */
#ifndef SHIMGEN_CLINUXIOCTL_H
#define SHIMGEN_CLINUXIOCTL_H

#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/utsname.h>

/* ioctl has a variable number of arguments, which Swift does not call. */
static inline int shim_ioctl(int descriptor, unsigned long request, void *_Nullable argument)
{
	return ioctl(descriptor, request, argument);
}

/* The same for requests whose argument is a number. */
static inline int shim_ioctl_number(int descriptor, unsigned long request, unsigned long argument)
{
	return ioctl(descriptor, request, argument);
}

static inline int shim_errno(void)
{
	return errno;
}

/* The release's name of the running kernel, with its zero; empty where there is none. */
static inline void shim_kernel_release(char *_Nonnull text, size_t size)
{
	struct utsname names;
	size_t length = 0;

	if (size == 0)
		return;
	if (uname(&names) == 0) {
		length = strlen(names.release);
		if (length >= size)
			length = size - 1;
		memcpy(text, names.release, length);
	}
	text[length] = 0;
}

/* A shared mapping that is read and, if asked for, written; NULL where there can be none. */
static inline void *_Nullable shim_map(int descriptor, uint64_t offset, size_t size, int is_writable)
{
	int protection = is_writable ? PROT_READ | PROT_WRITE : PROT_READ;
	void *memory = mmap(NULL, size, protection, MAP_SHARED, descriptor, (off_t)offset);

	return memory == MAP_FAILED ? NULL : memory;
}

static inline int shim_unmap(void *_Nonnull memory, size_t size)
{
	return munmap(memory, size);
}

static inline int shim_eventfd(unsigned int initial)
{
	return eventfd(initial, EFD_CLOEXEC);
}

/*
 * Registers are read and written whole, once, and in order. A compiler may narrow, repeat or drop
 * any other access, Swift's among them: swiftc -O made a byte test of a 64-bit status poll.
 */
#define SHIM_ACCESS(bits) \
static inline uint##bits##_t shim_load_##bits(const void *_Nonnull address) \
{ \
	return *(const volatile uint##bits##_t *)address; \
} \
static inline void shim_store_##bits(void *_Nonnull address, uint##bits##_t value) \
{ \
	*(volatile uint##bits##_t *)address = value; \
}
SHIM_ACCESS(8)
SHIM_ACCESS(16)
SHIM_ACCESS(32)
SHIM_ACCESS(64)
#undef SHIM_ACCESS

#endif /* SHIMGEN_CLINUXIOCTL_H */
