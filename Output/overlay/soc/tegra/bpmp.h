/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * soc/tegra/bpmp.h: the kernel's header under the kernel's names.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 4.4 --to 6.8
 * from the recorded headers
 *   include/soc/tegra/bpmp.h
 * of Linux 4.4 to 6.8.
 */
/*
 * soc/tegra/bpmp.h names what the overlay maps. Where both is so on one release:
 *   iosys_map: on none that is recorded
 *   iosys_map_memcpy_from: on none that is recorded
 *   iosys_map_memcpy_to: on none that is recorded
 *   iosys_map_rd_field: on none that is recorded
 *   iosys_map_wr_field: on none that is recorded
 */

/*
 * No include guard: the header has its own. Inside of another wrapper the kernel's names are in
 * force already, and stay so until that one ends.
 */
#ifdef SHIMGEN_PLAIN
#include_next <soc/tegra/bpmp.h>
#else /* !SHIMGEN_PLAIN */
#define SHIMGEN_PLAIN
#include <shimgen/unmap.h>
#include_next <soc/tegra/bpmp.h>

/*
 * struct tegra_bpmp_channel.ib is a struct iosys_map: 6.2 ..
 */
#if defined(SHIM_OWN_IOSYS_MAP) && SHIM_OWN_IOSYS_MAP
#ifndef SHIM_EMBEDS_IOSYS_MAP_IN_TEGRA_BPMP_CHANNEL__IB
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
#define SHIM_EMBEDS_IOSYS_MAP_IN_TEGRA_BPMP_CHANNEL__IB 1
#else /* < 6.2 */
#define SHIM_EMBEDS_IOSYS_MAP_IN_TEGRA_BPMP_CHANNEL__IB 0
#endif /* >= 6.2 */
#endif /* SHIM_EMBEDS_IOSYS_MAP_IN_TEGRA_BPMP_CHANNEL__IB */
#if SHIM_EMBEDS_IOSYS_MAP_IN_TEGRA_BPMP_CHANNEL__IB
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct tegra_bpmp_channel *)0)->ib),
					    struct iosys_map),
	       "soc/tegra/bpmp.h: struct tegra_bpmp_channel.ib is not the native"
	       " struct iosys_map: the header was included past its wrapper");
#endif /* SHIM_EMBEDS_IOSYS_MAP_IN_TEGRA_BPMP_CHANNEL__IB */
#endif /* SHIM_OWN_IOSYS_MAP */

/*
 * struct tegra_bpmp_channel.ob is a struct iosys_map: 6.2 ..
 */
#if defined(SHIM_OWN_IOSYS_MAP) && SHIM_OWN_IOSYS_MAP
#ifndef SHIM_EMBEDS_IOSYS_MAP_IN_TEGRA_BPMP_CHANNEL__OB
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
#define SHIM_EMBEDS_IOSYS_MAP_IN_TEGRA_BPMP_CHANNEL__OB 1
#else /* < 6.2 */
#define SHIM_EMBEDS_IOSYS_MAP_IN_TEGRA_BPMP_CHANNEL__OB 0
#endif /* >= 6.2 */
#endif /* SHIM_EMBEDS_IOSYS_MAP_IN_TEGRA_BPMP_CHANNEL__OB */
#if SHIM_EMBEDS_IOSYS_MAP_IN_TEGRA_BPMP_CHANNEL__OB
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct tegra_bpmp_channel *)0)->ob),
					    struct iosys_map),
	       "soc/tegra/bpmp.h: struct tegra_bpmp_channel.ob is not the native"
	       " struct iosys_map: the header was included past its wrapper");
#endif /* SHIM_EMBEDS_IOSYS_MAP_IN_TEGRA_BPMP_CHANNEL__OB */
#endif /* SHIM_OWN_IOSYS_MAP */
#undef SHIMGEN_PLAIN
#include <shimgen/map.h>
#endif /* SHIMGEN_PLAIN */
