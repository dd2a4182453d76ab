/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * slots.h: initialisers for each form of an ops table's slot.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 6.0 --to 6.1
 * from the recorded headers
 *   include/linux/vfio.h
 *   include/linux/dma-buf.h
 *   include/linux/dma-buf-map.h
 *   include/linux/iosys-map.h
 *   include/uapi/linux/vfio.h
 *   include/uapi/linux/dma-buf.h
 * of Linux 6.0 to 6.1.
 */
#ifndef SHIMGEN_SLOTS_H
#define SHIMGEN_SLOTS_H

/*
 * Initialisers for the slots of the kernel's ops tables. SHIM_SLOT_<TABLE>__<SLOT>__FORM_<n>(fn)
 * is ".slot = (fn)," where the slot exists in form n, and nothing elsewhere, so one table can name
 * a function for every form of a slot.
 */

#include "gates.h"

#endif /* SHIMGEN_SLOTS_H */
