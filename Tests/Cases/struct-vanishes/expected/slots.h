/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * slots.h: initialisers for each form of an ops table's slot.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 6.4 --to 6.7
 * from the recorded headers
 *   include/linux/vfio.h
 *   include/linux/dma-buf.h
 *   include/linux/dma-buf-map.h
 *   include/linux/iosys-map.h
 *   include/uapi/linux/vfio.h
 *   include/uapi/linux/dma-buf.h
 * of Linux 6.4 to 6.7.
 */
#ifndef SHIMGEN_SLOTS_H
#define SHIMGEN_SLOTS_H

/*
 * Initialisers for the slots of the kernel's ops tables. SHIM_SLOT_<TABLE>__<SLOT>__FORM_<n>(fn)
 * is ".slot = (fn)," where the slot exists in form n, and nothing elsewhere, so one table can name
 * a function for every form of a slot.
 */

#include "gates.h"

/*
 * vfio_frob_ops.start (linux/vfio.h): as long as struct vfio_frob_ops.
 *   form 1: .. 6.6    int (*start)(void *data)
 */
#if SHIM_FORM_STRUCT_VFIO_FROB_OPS != 0
#define SHIM_SLOT_VFIO_FROB_OPS__START__FORM_1(fn) .start = (fn),
#else /* SHIM_FORM_STRUCT_VFIO_FROB_OPS == 0 */
#define SHIM_SLOT_VFIO_FROB_OPS__START__FORM_1(fn)
#endif /* SHIM_FORM_STRUCT_VFIO_FROB_OPS != 0 */

/*
 * vfio_frob_ops.stop (linux/vfio.h): by its gate.
 *   form 1: 6.5 .. 6.6    int (*stop)(void *data)
 */
#if SHIM_FORM_VFIO_FROB_OPS__STOP == 1
#define SHIM_SLOT_VFIO_FROB_OPS__STOP__FORM_1(fn) .stop = (fn),
#else /* SHIM_FORM_VFIO_FROB_OPS__STOP != 1 */
#define SHIM_SLOT_VFIO_FROB_OPS__STOP__FORM_1(fn)
#endif /* SHIM_FORM_VFIO_FROB_OPS__STOP == 1 */

#endif /* SHIMGEN_SLOTS_H */
