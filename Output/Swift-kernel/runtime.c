/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * runtime.c: what Embedded Swift calls that the kernel does not have.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 4.4 --to 6.8
 * from the recorded headers
 *   include/linux/iosys-map.h
 *   include/linux/dma-buf.h
 *   include/linux/vfio.h
 * of Linux 4.4 to 6.8.
 */
/*
 * Swift allocates where a class instance is made, an array grows or a closure that escapes captures
 * something. The rule: allocation sleeps (GFP_KERNEL). Code that runs in atomic context, under a
 * spinlock or with interrupts off, must not allocate; releasing an object is allowed there.
 *
 * What Swift cannot allocate it does not check for: up to a page is waited for until there is
 * memory, a larger object that cannot be had is reported and then a NULL pointer dereference.
 */
#include <linux/kernel.h>
#include <linux/log2.h>
#include <linux/random.h>
#include <linux/slab.h>
#include <linux/types.h>

int posix_memalign(void **result, size_t alignment, size_t size);
void free(void *object);
void arc4random_buf(void *buffer, size_t size);

int posix_memalign(void **result, size_t alignment, size_t size)
{
	gfp_t flags = GFP_KERNEL;

	/* The allocator aligns powers of two to their size, anything else to its own minimum. */
	if (alignment > ARCH_KMALLOC_MINALIGN)
		size = roundup_pow_of_two(max(size, alignment));
	if (size <= PAGE_SIZE)
		flags |= __GFP_NOFAIL;
	*result = kmalloc(size, flags);
	if (WARN_ON_ONCE((uintptr_t)*result & (alignment - 1))) {
		kfree(*result);
		*result = NULL;
	}
	return *result ? 0 : 12;	/* ENOMEM, which Swift does not look at */
}

void free(void *object)
{
	kfree(object);
}

/* The seed of hash values. */
void arc4random_buf(void *buffer, size_t size)
{
	get_random_bytes(buffer, size);
}
