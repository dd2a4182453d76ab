/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * linux/iosys-map.h: the kernel's header with the API of Linux 6.8.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 4.4 --to 6.8
 * from the recorded headers
 *   include/linux/iosys-map.h
 * of Linux 4.4 to 6.8.
 */
#ifndef SHIMGEN_OVERLAY_IOSYS_MAP_H
#define SHIMGEN_OVERLAY_IOSYS_MAP_H

#ifndef SHIMGEN_PLAIN
#define SHIMGEN_PLAIN
#define SHIMGEN_PLAIN_SINCE_SHIMGEN_OVERLAY_IOSYS_MAP_H
#include <shimgen/unmap.h>
#endif /* SHIMGEN_PLAIN */

#include <shimgen/gates.h>
#if SHIM_FORM_HEADER_LINUX_IOSYS_MAP_H != 0
#include_next <linux/iosys-map.h>
#endif /* SHIM_FORM_HEADER_LINUX_IOSYS_MAP_H */
#include <shimgen/iosys-map.h>
#define SHIMGEN_MAPS_IOSYS_MAP

#ifdef SHIMGEN_PLAIN_SINCE_SHIMGEN_OVERLAY_IOSYS_MAP_H
#undef SHIMGEN_PLAIN_SINCE_SHIMGEN_OVERLAY_IOSYS_MAP_H
#undef SHIMGEN_PLAIN
#include <shimgen/map.h>
#endif

#endif /* SHIMGEN_OVERLAY_IOSYS_MAP_H */
