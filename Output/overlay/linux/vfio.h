/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * linux/vfio.h: the kernel's header with the API of Linux 6.8.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 4.4 --to 6.8
 * from the recorded headers
 *   include/linux/vfio.h
 * of Linux 4.4 to 6.8.
 */
#ifndef SHIMGEN_OVERLAY_VFIO_H
#define SHIMGEN_OVERLAY_VFIO_H

#ifndef SHIMGEN_PLAIN
#define SHIMGEN_PLAIN
#define SHIMGEN_PLAIN_SINCE_SHIMGEN_OVERLAY_VFIO_H
#include <shimgen/unmap.h>
#endif /* SHIMGEN_PLAIN */

#include_next <linux/vfio.h>
#include <shimgen/vfio.h>
#define SHIMGEN_MAPS_VFIO

#ifdef SHIMGEN_PLAIN_SINCE_SHIMGEN_OVERLAY_VFIO_H
#undef SHIMGEN_PLAIN_SINCE_SHIMGEN_OVERLAY_VFIO_H
#undef SHIMGEN_PLAIN
#include <shimgen/map.h>
#endif

#endif /* SHIMGEN_OVERLAY_VFIO_H */
