/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * slots.h: initialisers for each form of an ops table's slot.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 6.5 --to 6.8
 * from the recorded headers
 *   include/linux/vfio.h
 *   include/linux/dma-buf.h
 *   include/linux/dma-buf-map.h
 *   include/linux/iosys-map.h
 *   include/uapi/linux/vfio.h
 *   include/uapi/linux/dma-buf.h
 * of Linux 6.5 to 6.8.
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
 * vfio_device_ops.release (linux/vfio.h): in every release of the span.
 *   form 1: ..    void (*release)(struct vfio_device *vdev)
 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__RELEASE__FORM_1(fn) .release = (fn),

/*
 * vfio_device_ops.request (linux/vfio.h): by its gate.
 *   form 1: 6.5, 6.7 ..    void (*request)(struct vfio_device *vdev, unsigned int count)
 */
#if SHIM_FORM_VFIO_DEVICE_OPS__REQUEST == 1
#define SHIM_SLOT_VFIO_DEVICE_OPS__REQUEST__FORM_1(fn) .request = (fn),
#else /* SHIM_FORM_VFIO_DEVICE_OPS__REQUEST != 1 */
#define SHIM_SLOT_VFIO_DEVICE_OPS__REQUEST__FORM_1(fn)
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__REQUEST == 1 */

#endif /* SHIMGEN_SLOTS_H */
