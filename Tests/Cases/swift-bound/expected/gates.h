/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * gates.h: which form of each declaration this kernel has.
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

#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 0, 0)
#error "gates.h: Linux before 6.0 is below the recorded span"
#endif
#ifndef SHIMGEN_ALLOW_NEWER
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
#error "gates.h: Linux 6.2 and newer is above the recorded span, see SHIMGEN_ALLOW_NEWER"
#endif
#endif /* SHIMGEN_ALLOW_NEWER */

/*
 * vfio_frobs (uapi/linux/vfio.h): added at 6.1.
 *   form 1: 6.1 ..    struct vfio_frobs
 *   form 0: 6.0       not declared
 * Evidence: 6.0 include/uapi/linux/vfio.h without it, 6.1 include/uapi/linux/vfio.h:23; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_FROBS
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
#define SHIM_FORM_STRUCT_VFIO_FROBS 1
#else /* < 6.1 */
#define SHIM_FORM_STRUCT_VFIO_FROBS 0
#endif /* >= 6.1 */
#elif SHIM_FORM_STRUCT_VFIO_FROBS < 0 || SHIM_FORM_STRUCT_VFIO_FROBS > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_FROBS is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_FROBS */

/*
 * VFIO_FROB_IDLE (uapi/linux/vfio.h): form changed at 6.1.
 *   form 2: 6.1 ..    enum { VFIO_FROB_IDLE = 0, VFIO_FROB_BUSY = 1, VFIO_FROB_DONE = 2 }
 *   form 1: 6.0       enum { VFIO_FROB_IDLE = 0, VFIO_FROB_BUSY = 1 }
 * Evidence: 6.0 include/uapi/linux/vfio.h:16, 6.1 include/uapi/linux/vfio.h:18; closed.
 */
#ifndef SHIM_FORM_ENUM_VFIO_FROB_IDLE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
#define SHIM_FORM_ENUM_VFIO_FROB_IDLE 2
#else /* < 6.1 */
#define SHIM_FORM_ENUM_VFIO_FROB_IDLE 1
#endif /* >= 6.1 */
#elif SHIM_FORM_ENUM_VFIO_FROB_IDLE < 0 || SHIM_FORM_ENUM_VFIO_FROB_IDLE > 2
#error "gates.h: SHIM_FORM_ENUM_VFIO_FROB_IDLE is no form, 0 to 2 are"
#endif /* SHIM_FORM_ENUM_VFIO_FROB_IDLE */

/*
 * VFIO_FROB_EXEC (uapi/linux/vfio.h): added at 6.1.
 *   form 1: 6.1 ..    #define VFIO_FROB_EXEC ( 1 << 31 ) = 0xffffffff80000000
 *   form 0: 6.0       not declared
 * Evidence: 6.0 include/uapi/linux/vfio.h without it, 6.1 include/uapi/linux/vfio.h:5; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_FROB_EXEC
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
#define SHIM_FORM_MACRO_VFIO_FROB_EXEC 1
#else /* < 6.1 */
#define SHIM_FORM_MACRO_VFIO_FROB_EXEC 0
#endif /* >= 6.1 */
#elif SHIM_FORM_MACRO_VFIO_FROB_EXEC < 0 || SHIM_FORM_MACRO_VFIO_FROB_EXEC > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_FROB_EXEC is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_FROB_EXEC */

/*
 * VFIO_FROB_IS_BUSY (uapi/linux/vfio.h): added at 6.1.
 *   form 1: 6.1 ..    #define VFIO_FROB_IS_BUSY(mode) ( ( mode ) == VFIO_FROB_BUSY )
 *   form 0: 6.0       not declared
 * Evidence: 6.0 include/uapi/linux/vfio.h without it, 6.1 include/uapi/linux/vfio.h:6; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_FROB_IS_BUSY
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
#define SHIM_FORM_MACRO_VFIO_FROB_IS_BUSY 1
#else /* < 6.1 */
#define SHIM_FORM_MACRO_VFIO_FROB_IS_BUSY 0
#endif /* >= 6.1 */
#elif SHIM_FORM_MACRO_VFIO_FROB_IS_BUSY < 0 || SHIM_FORM_MACRO_VFIO_FROB_IS_BUSY > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_FROB_IS_BUSY is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_FROB_IS_BUSY */

#endif /* SHIMGEN_GATES_H */
