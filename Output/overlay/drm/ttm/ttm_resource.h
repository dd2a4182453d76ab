/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * drm/ttm/ttm_resource.h: the kernel's header under the kernel's names.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 4.4 --to 6.8
 * from the recorded headers
 *   include/drm/ttm/ttm_resource.h
 * of Linux 4.4 to 6.8.
 */
/*
 * drm/ttm/ttm_resource.h names what the overlay maps. Where both is so on one release:
 *   iosys_map: on none that is recorded
 */

/*
 * No include guard: the header has its own. Inside of another wrapper the kernel's names are in
 * force already, and stay so until that one ends.
 */
#ifdef SHIMGEN_PLAIN
#include_next <drm/ttm/ttm_resource.h>
#else /* !SHIMGEN_PLAIN */
#define SHIMGEN_PLAIN
#include <shimgen/unmap.h>
#include_next <drm/ttm/ttm_resource.h>

/*
 * struct ttm_kmap_iter_linear_io.dmap is a struct iosys_map: 5.18 ..
 */
#if defined(SHIM_OWN_IOSYS_MAP) && SHIM_OWN_IOSYS_MAP
#ifndef SHIM_EMBEDS_IOSYS_MAP_IN_TTM_KMAP_ITER_LINEAR_IO__DMAP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_EMBEDS_IOSYS_MAP_IN_TTM_KMAP_ITER_LINEAR_IO__DMAP 1
#else /* < 5.18 */
#define SHIM_EMBEDS_IOSYS_MAP_IN_TTM_KMAP_ITER_LINEAR_IO__DMAP 0
#endif /* >= 5.18 */
#endif /* SHIM_EMBEDS_IOSYS_MAP_IN_TTM_KMAP_ITER_LINEAR_IO__DMAP */
#if SHIM_EMBEDS_IOSYS_MAP_IN_TTM_KMAP_ITER_LINEAR_IO__DMAP
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct ttm_kmap_iter_linear_io *)0)->dmap),
					    struct iosys_map),
	       "drm/ttm/ttm_resource.h: struct ttm_kmap_iter_linear_io.dmap is not the native"
	       " struct iosys_map: the header was included past its wrapper");
#endif /* SHIM_EMBEDS_IOSYS_MAP_IN_TTM_KMAP_ITER_LINEAR_IO__DMAP */
#endif /* SHIM_OWN_IOSYS_MAP */
#undef SHIMGEN_PLAIN
#include <shimgen/map.h>
#endif /* SHIMGEN_PLAIN */
