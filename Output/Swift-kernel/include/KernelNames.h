/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * KernelNames.h: what every module for Swift in the kernel has.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 4.4 --to 6.8
 * from the recorded headers
 *   include/linux/iosys-map.h
 *   include/linux/dma-buf.h
 *   include/linux/vfio.h
 * of Linux 4.4 to 6.8.
 */
#ifndef SHIMGEN_KERNELNAMES_H
#define SHIMGEN_KERNELNAMES_H

/* What Kbuild includes before every C file; a module of Swift's importer knows of no -include. */
#ifndef __LINUX_COMPILER_VERSION_H
#if defined(__has_include)
#if __has_include(<linux/compiler-version.h>)
#include <linux/compiler-version.h>
#endif
#endif
#endif /* __LINUX_COMPILER_VERSION_H */
#include <linux/kconfig.h>
#include <linux/compiler_types.h>
#include <linux/module.h>

/*
 * Names for Swift stand in Kernel: Kernel.dma_buf_fd(dmabuf, flags). They are the target's, on
 * every release, where the plain names are those of the kernel that is built for.
 */
#ifdef __swift__
#define SHIM_SWIFT_NAME(name)	__attribute__((__swift_name__(name)))

struct SHIM_SWIFT_NAME("Kernel") shim_swift_kernel {
	char unused;
};

/* What THIS_MODULE is to C. */
SHIM_SWIFT_NAME("Kernel.this_module()")
static inline struct module *shim_swift_this_module(void)
{
	return THIS_MODULE;
}

/* What KBUILD_MODNAME is to C. */
SHIM_SWIFT_NAME("Kernel.module_name()")
static inline const char *shim_swift_module_name(void)
{
	return KBUILD_MODNAME;
}
#else
#define SHIM_SWIFT_NAME(name)
#endif /* __swift__ */

/*
 * A kernel with control flow integrity calls a callback only if the kernel's own compiler wrote its
 * type before it, which swiftc does not: there a C function stands in the table and calls it.
 */
#ifndef SHIM_SWIFT_NEEDS_ENTRY
#if defined(CONFIG_CFI_CLANG) || defined(CONFIG_CFI)
#define SHIM_SWIFT_NEEDS_ENTRY 1
#else
#define SHIM_SWIFT_NEEDS_ENTRY 0
#endif
#endif /* SHIM_SWIFT_NEEDS_ENTRY */

#endif /* SHIMGEN_KERNELNAMES_H */
