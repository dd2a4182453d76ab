/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * drm/drm_gem_cma_helper.h: the kernel's header under the kernel's names.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 4.4 --to 6.8
 * from the recorded headers
 *   include/drm/drm_gem_cma_helper.h
 * of Linux 4.4 to 6.8.
 */
/*
 * drm/drm_gem_cma_helper.h names what the overlay maps. Where both is so on one release:
 *   iosys_map: on none that is recorded
 */

/*
 * No include guard: the header has its own. Inside of another wrapper the kernel's names are in
 * force already, and stay so until that one ends.
 */
#ifdef SHIMGEN_PLAIN
#include_next <drm/drm_gem_cma_helper.h>
#else /* !SHIMGEN_PLAIN */
#define SHIMGEN_PLAIN
#include <shimgen/unmap.h>
#include_next <drm/drm_gem_cma_helper.h>
#undef SHIMGEN_PLAIN
#include <shimgen/map.h>
#endif /* SHIMGEN_PLAIN */
