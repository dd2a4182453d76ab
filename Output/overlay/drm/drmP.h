/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * drm/drmP.h: the kernel's header under the kernel's names.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 4.4 --to 6.8
 * from the recorded headers
 *   include/drm/drmP.h
 * of Linux 4.4 to 6.8.
 */
/*
 * drm/drmP.h names what the overlay maps. Where both is so on one release:
 *   dma_buf_export_info: 4.9 .. 4.11
 *   dma_resv: on none that is recorded
 */

/*
 * No include guard: the header has its own. Inside of another wrapper the kernel's names are in
 * force already, and stay so until that one ends.
 */
#ifdef SHIMGEN_PLAIN
#include_next <drm/drmP.h>
#else /* !SHIMGEN_PLAIN */
#define SHIMGEN_PLAIN
#include <shimgen/unmap.h>
#include_next <drm/drmP.h>
#undef SHIMGEN_PLAIN
#include <shimgen/map.h>
#endif /* SHIMGEN_PLAIN */
