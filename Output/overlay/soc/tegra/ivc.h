/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * soc/tegra/ivc.h: the kernel's header under the kernel's names.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 4.4 --to 6.8
 * from the recorded headers
 *   include/soc/tegra/ivc.h
 * of Linux 4.4 to 6.8.
 */
/*
 * soc/tegra/ivc.h names what the overlay maps. Where both is so on one release:
 *   iosys_map: on none that is recorded
 */

/*
 * No include guard: the header has its own. Inside of another wrapper the kernel's names are in
 * force already, and stay so until that one ends.
 */
#ifdef SHIMGEN_PLAIN
#include_next <soc/tegra/ivc.h>
#else /* !SHIMGEN_PLAIN */
#define SHIMGEN_PLAIN
#include <shimgen/unmap.h>
#include_next <soc/tegra/ivc.h>

/*
 * struct tegra_ivc.rx.map is a struct iosys_map: 6.2 ..
 */
#if defined(SHIM_OWN_IOSYS_MAP) && SHIM_OWN_IOSYS_MAP
#ifndef SHIM_EMBEDS_IOSYS_MAP_IN_TEGRA_IVC__RX__MAP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
#define SHIM_EMBEDS_IOSYS_MAP_IN_TEGRA_IVC__RX__MAP 1
#else /* < 6.2 */
#define SHIM_EMBEDS_IOSYS_MAP_IN_TEGRA_IVC__RX__MAP 0
#endif /* >= 6.2 */
#endif /* SHIM_EMBEDS_IOSYS_MAP_IN_TEGRA_IVC__RX__MAP */
#if SHIM_EMBEDS_IOSYS_MAP_IN_TEGRA_IVC__RX__MAP
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct tegra_ivc *)0)->rx.map),
					    struct iosys_map),
	       "soc/tegra/ivc.h: struct tegra_ivc.rx.map is not the native"
	       " struct iosys_map: the header was included past its wrapper");
#endif /* SHIM_EMBEDS_IOSYS_MAP_IN_TEGRA_IVC__RX__MAP */
#endif /* SHIM_OWN_IOSYS_MAP */

/*
 * struct tegra_ivc.tx.map is a struct iosys_map: 6.2 ..
 */
#if defined(SHIM_OWN_IOSYS_MAP) && SHIM_OWN_IOSYS_MAP
#ifndef SHIM_EMBEDS_IOSYS_MAP_IN_TEGRA_IVC__TX__MAP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
#define SHIM_EMBEDS_IOSYS_MAP_IN_TEGRA_IVC__TX__MAP 1
#else /* < 6.2 */
#define SHIM_EMBEDS_IOSYS_MAP_IN_TEGRA_IVC__TX__MAP 0
#endif /* >= 6.2 */
#endif /* SHIM_EMBEDS_IOSYS_MAP_IN_TEGRA_IVC__TX__MAP */
#if SHIM_EMBEDS_IOSYS_MAP_IN_TEGRA_IVC__TX__MAP
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct tegra_ivc *)0)->tx.map),
					    struct iosys_map),
	       "soc/tegra/ivc.h: struct tegra_ivc.tx.map is not the native"
	       " struct iosys_map: the header was included past its wrapper");
#endif /* SHIM_EMBEDS_IOSYS_MAP_IN_TEGRA_IVC__TX__MAP */
#endif /* SHIM_OWN_IOSYS_MAP */
#undef SHIMGEN_PLAIN
#include <shimgen/map.h>
#endif /* SHIMGEN_PLAIN */
