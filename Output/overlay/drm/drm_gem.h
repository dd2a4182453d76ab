/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * drm/drm_gem.h: the kernel's header under the kernel's names.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 4.4 --to 6.8
 * from the recorded headers
 *   include/drm/drm_gem.h
 * of Linux 4.4 to 6.8.
 */
/*
 * drm/drm_gem.h names what the overlay maps. Where both is so on one release:
 *   dma_resv: on none that is recorded
 *   dma_resv_held: on none that is recorded
 *   iosys_map: on none that is recorded
 */

/*
 * No include guard: the header has its own. Inside of another wrapper the kernel's names are in
 * force already, and stay so until that one ends.
 */
#ifdef SHIMGEN_PLAIN
#include_next <drm/drm_gem.h>
#else /* !SHIMGEN_PLAIN */
#define SHIMGEN_PLAIN
#include <shimgen/unmap.h>
#include_next <drm/drm_gem.h>

/*
 * struct drm_gem_object._resv is a struct dma_resv: 5.4 ..
 */
#if defined(SHIM_OWN_DMA_RESV) && SHIM_OWN_DMA_RESV
#ifndef SHIM_EMBEDS_DMA_RESV_IN_DRM_GEM_OBJECT___RESV
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 4, 0)
#define SHIM_EMBEDS_DMA_RESV_IN_DRM_GEM_OBJECT___RESV 1
#else /* < 5.4 */
#define SHIM_EMBEDS_DMA_RESV_IN_DRM_GEM_OBJECT___RESV 0
#endif /* >= 5.4 */
#endif /* SHIM_EMBEDS_DMA_RESV_IN_DRM_GEM_OBJECT___RESV */
#if SHIM_EMBEDS_DMA_RESV_IN_DRM_GEM_OBJECT___RESV
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct drm_gem_object *)0)->_resv),
					    struct dma_resv),
	       "drm/drm_gem.h: struct drm_gem_object._resv is not the native"
	       " struct dma_resv: the header was included past its wrapper");
#endif /* SHIM_EMBEDS_DMA_RESV_IN_DRM_GEM_OBJECT___RESV */
#endif /* SHIM_OWN_DMA_RESV */
#undef SHIMGEN_PLAIN
#include <shimgen/map.h>
#endif /* SHIMGEN_PLAIN */
