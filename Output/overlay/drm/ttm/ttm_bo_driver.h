/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * drm/ttm/ttm_bo_driver.h: the kernel's header under the kernel's names.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 4.4 --to 6.8
 * from the recorded headers
 *   include/drm/ttm/ttm_bo_driver.h
 * of Linux 4.4 to 6.8.
 */
/*
 * drm/ttm/ttm_bo_driver.h names what the overlay maps. Where both is so on one release:
 *   dma_resv_lock: on none that is recorded
 *   dma_resv_lock_interruptible: on none that is recorded
 *   dma_resv_lock_slow: on none that is recorded
 *   dma_resv_trylock: on none that is recorded
 *   dma_resv_unlock: on none that is recorded
 * It includes past the overlay:
 *   include/drm/ttm/ttm_bo_api.h
 *   include/drm/ttm/ttm_kmap_iter.h
 *   include/drm/ttm/ttm_memory.h
 */

/*
 * No include guard: the header has its own. Inside of another wrapper the kernel's names are in
 * force already, and stay so until that one ends.
 */
#ifdef SHIMGEN_PLAIN
#include_next <drm/ttm/ttm_bo_driver.h>
#else /* !SHIMGEN_PLAIN */
#define SHIMGEN_PLAIN
#include <shimgen/unmap.h>
#include_next <drm/ttm/ttm_bo_driver.h>
#undef SHIMGEN_PLAIN
#include <shimgen/map.h>
#endif /* SHIMGEN_PLAIN */
