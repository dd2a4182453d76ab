/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * gates.h: which form of each declaration this kernel has.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 6.7 --to 6.8
 * from the recorded headers
 *   include/linux/vfio.h
 *   include/linux/dma-buf.h
 *   include/linux/dma-buf-map.h
 *   include/linux/iosys-map.h
 *   include/uapi/linux/vfio.h
 *   include/uapi/linux/dma-buf.h
 * of Linux 6.7 to 6.8.
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

#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 7, 0)
#error "gates.h: Linux before 6.7 is below the recorded span"
#endif
#ifndef SHIMGEN_ALLOW_NEWER
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 9, 0)
#error "gates.h: Linux 6.9 and newer is above the recorded span, see SHIMGEN_ALLOW_NEWER"
#endif
#endif /* SHIMGEN_ALLOW_NEWER */

/*
 * vfio_file_group (linux/vfio.h): form changed at 6.8.
 *   form 2: 6.8 ..    struct iommu_group *vfio_file_group(const struct file *file)
 *   form 1: 6.7       struct iommu_group *vfio_file_group(struct file *file)
 * Evidence: 6.7 include/linux/vfio.h:9, 6.8 include/linux/vfio.h:9; closed.
 */
#ifndef SHIM_FORM_VFIO_FILE_GROUP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 8, 0)
#define SHIM_FORM_VFIO_FILE_GROUP 2
#else /* < 6.8 */
#define SHIM_FORM_VFIO_FILE_GROUP 1
#endif /* >= 6.8 */
#elif SHIM_FORM_VFIO_FILE_GROUP < 0 || SHIM_FORM_VFIO_FILE_GROUP > 2
#error "gates.h: SHIM_FORM_VFIO_FILE_GROUP is no form, 0 to 2 are"
#endif /* SHIM_FORM_VFIO_FILE_GROUP */

#endif /* SHIMGEN_GATES_H */
