/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * KernelIosysMap.h: the API of Linux 6.8 for Swift in the kernel.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 4.4 --to 6.8
 * from the recorded headers
 *   include/linux/iosys-map.h
 * of Linux 4.4 to 6.8.
 */
#ifndef SHIMGEN_KERNELIOSYSMAP_H
#define SHIMGEN_KERNELIOSYSMAP_H

#include "KernelNames.h"
#include <shimgen/iosys-map.h>

/* The target's structs. */
typedef struct shim_iosys_map shim_swift_iosys_map SHIM_SWIFT_NAME("Kernel.iosys_map");

#ifdef __swift__
/* The target's functions. A macro that needs its arguments' types has no name for Swift. */

SHIM_SWIFT_NAME("Kernel.iosys_map_set_vaddr(_:_:)")
static inline void shim_swift_iosys_map_set_vaddr(struct shim_iosys_map *map, void *vaddr)
{
	shim_iosys_map_set_vaddr(map, vaddr);
}

SHIM_SWIFT_NAME("Kernel.iosys_map_set_vaddr_iomem(_:_:)")
static inline void shim_swift_iosys_map_set_vaddr_iomem(struct shim_iosys_map *map, void __iomem *vaddr_iomem)
{
	shim_iosys_map_set_vaddr_iomem(map, vaddr_iomem);
}

SHIM_SWIFT_NAME("Kernel.iosys_map_is_equal(_:_:)")
static inline bool shim_swift_iosys_map_is_equal(const struct shim_iosys_map *lhs, const struct shim_iosys_map *rhs)
{
	return shim_iosys_map_is_equal(lhs, rhs);
}

SHIM_SWIFT_NAME("Kernel.iosys_map_is_null(_:)")
static inline bool shim_swift_iosys_map_is_null(const struct shim_iosys_map *map)
{
	return shim_iosys_map_is_null(map);
}

SHIM_SWIFT_NAME("Kernel.iosys_map_is_set(_:)")
static inline bool shim_swift_iosys_map_is_set(const struct shim_iosys_map *map)
{
	return shim_iosys_map_is_set(map);
}

SHIM_SWIFT_NAME("Kernel.iosys_map_clear(_:)")
static inline void shim_swift_iosys_map_clear(struct shim_iosys_map *map)
{
	shim_iosys_map_clear(map);
}

SHIM_SWIFT_NAME("Kernel.iosys_map_memcpy_to(_:_:_:_:)")
static inline void shim_swift_iosys_map_memcpy_to(struct shim_iosys_map *dst, size_t dst_offset, const void *src, size_t len)
{
	shim_iosys_map_memcpy_to(dst, dst_offset, src, len);
}

SHIM_SWIFT_NAME("Kernel.iosys_map_memcpy_from(_:_:_:_:)")
static inline void shim_swift_iosys_map_memcpy_from(void *dst, const struct shim_iosys_map *src, size_t src_offset, size_t len)
{
	shim_iosys_map_memcpy_from(dst, src, src_offset, len);
}

SHIM_SWIFT_NAME("Kernel.iosys_map_incr(_:_:)")
static inline void shim_swift_iosys_map_incr(struct shim_iosys_map *map, size_t incr)
{
	shim_iosys_map_incr(map, incr);
}

SHIM_SWIFT_NAME("Kernel.iosys_map_memset(_:_:_:_:)")
static inline void shim_swift_iosys_map_memset(struct shim_iosys_map *dst, size_t offset, int value, size_t len)
{
	shim_iosys_map_memset(dst, offset, value, len);
}
#endif /* __swift__ */

#endif /* SHIMGEN_KERNELIOSYSMAP_H */
