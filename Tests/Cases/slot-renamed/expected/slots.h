/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * slots.h: initialisers for each form of an ops table's slot.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 5.14 --to 5.15
 * from the recorded headers
 *   include/linux/vfio.h
 *   include/linux/dma-buf.h
 *   include/linux/dma-buf-map.h
 *   include/linux/iosys-map.h
 *   include/uapi/linux/vfio.h
 *   include/uapi/linux/dma-buf.h
 * of Linux 5.14 to 5.15.
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
 * vfio_device_ops.name (linux/vfio.h): in every release of the span.
 *   form 1: ..    char *name
 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__NAME__FORM_1(fn) .name = (fn),

/*
 * vfio_device_ops.open (linux/vfio.h): by its gate.
 *   form 1: 5.14    int (*open)(struct vfio_device *vdev)
 */
#if SHIM_FORM_VFIO_DEVICE_OPS__OPEN == 1
#define SHIM_SLOT_VFIO_DEVICE_OPS__OPEN__FORM_1(fn) .open = (fn),
#else /* SHIM_FORM_VFIO_DEVICE_OPS__OPEN != 1 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__OPEN__FORM_1(fn)
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__OPEN == 1 */

/*
 * vfio_device_ops.open_device (linux/vfio.h): by its gate.
 *   form 1: 5.15 ..    int (*open_device)(struct vfio_device *vdev)
 */
#if SHIM_FORM_VFIO_DEVICE_OPS__OPEN_DEVICE == 1
#define SHIM_SLOT_VFIO_DEVICE_OPS__OPEN_DEVICE__FORM_1(fn) .open_device = (fn),
#else /* SHIM_FORM_VFIO_DEVICE_OPS__OPEN_DEVICE != 1 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__OPEN_DEVICE__FORM_1(fn)
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__OPEN_DEVICE == 1 */

/*
 * vfio_device_ops.release (linux/vfio.h): in every release of the span.
 *   form 1: ..    void (*release)(struct vfio_device *vdev)
 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__RELEASE__FORM_1(fn) .release = (fn),

#endif /* SHIMGEN_SLOTS_H */
