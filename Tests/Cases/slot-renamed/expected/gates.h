/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * gates.h: which form of each declaration this kernel has.
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
#ifndef SHIMGEN_GATES_H
#define SHIMGEN_GATES_H

/*
 * For every declaration that changes in this span there is one macro, SHIM_FORM_..., with the
 * number of the form in force. Form 0: not declared. Form 1, 2, ...: the forms in the order in
 * which they first appeared; a form that comes back keeps its number. A member that lives as long
 * as its struct has no gate of its own.
 *
 * A kernel whose version does not tell (a vendor's backport, a long-lived stable branch) is built
 * with -DSHIM_FORM_...=number, or with a file that defines the macros before this one is included.
 * A number that is no form of the declaration is an error.
 *
 * A stable release x.y.z reads as the newest recorded release at or below it in its branch. In
 * 4.4.256 and 4.9.256 LINUX_VERSION_CODE overflowed, so that they read as 4.5.0 and 4.10.0; later
 * trees stop at sublevel 255 and read as x.y.255 from there on.
 *
 * Boundaries inside a stable branch of which only a bracket is known (gates: 0):
 *   none
 *
 * Overrides that a release needs because its version cannot say what it has (gates:
 * 0):
 *   none
 */

#include <linux/version.h>

#if LINUX_VERSION_CODE < KERNEL_VERSION(5, 14, 0)
#error "gates.h: Linux before 5.14 is below the recorded span"
#endif
#ifndef SHIMGEN_ALLOW_NEWER
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 16, 0)
#error "gates.h: Linux 5.16 and newer is above the recorded span, see SHIMGEN_ALLOW_NEWER"
#endif
#endif /* SHIMGEN_ALLOW_NEWER */

/*
 * vfio_device_ops.open (linux/vfio.h): gone at 5.15.
 *   form 0: 5.15 ..    not declared
 *   form 1: 5.14       int (*open)(struct vfio_device *vdev)
 * Evidence: 5.14 include/linux/vfio.h:6, 5.15 include/linux/vfio.h without it; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE_OPS__OPEN
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 15, 0)
#define SHIM_FORM_VFIO_DEVICE_OPS__OPEN 0
#else /* < 5.15 */
#define SHIM_FORM_VFIO_DEVICE_OPS__OPEN 1
#endif /* >= 5.15 */
#elif SHIM_FORM_VFIO_DEVICE_OPS__OPEN < 0 || SHIM_FORM_VFIO_DEVICE_OPS__OPEN > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE_OPS__OPEN is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__OPEN */

/*
 * vfio_device_ops.open_device (linux/vfio.h): added at 5.15.
 *   form 1: 5.15 ..    int (*open_device)(struct vfio_device *vdev)
 *   form 0: 5.14       not declared
 * Evidence: 5.14 include/linux/vfio.h without it, 5.15 include/linux/vfio.h:6; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE_OPS__OPEN_DEVICE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 15, 0)
#define SHIM_FORM_VFIO_DEVICE_OPS__OPEN_DEVICE 1
#else /* < 5.15 */
#define SHIM_FORM_VFIO_DEVICE_OPS__OPEN_DEVICE 0
#endif /* >= 5.15 */
#elif SHIM_FORM_VFIO_DEVICE_OPS__OPEN_DEVICE < 0 || SHIM_FORM_VFIO_DEVICE_OPS__OPEN_DEVICE > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE_OPS__OPEN_DEVICE is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__OPEN_DEVICE */

#endif /* SHIMGEN_GATES_H */
