/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * linux/vfio_pci_core.h: the kernel's header under the kernel's names.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 4.4 --to 6.8
 * from the recorded headers
 *   include/linux/vfio_pci_core.h
 * of Linux 4.4 to 6.8.
 */
/*
 * linux/vfio_pci_core.h names what the overlay maps. Where both is so on one release:
 *   vfio_device: 5.15 .. 6.1
 *   vfio_device_ops: 5.15 .. 6.0
 *   vfio_info_cap: 5.15 .. 6.5
 */

/*
 * No include guard: the header has its own. Inside of another wrapper the kernel's names are in
 * force already, and stay so until that one ends.
 */
#ifdef SHIMGEN_PLAIN
#include_next <linux/vfio_pci_core.h>
#else /* !SHIMGEN_PLAIN */
#define SHIMGEN_PLAIN
#include <shimgen/unmap.h>
#include_next <linux/vfio_pci_core.h>

/*
 * A driver on top of vfio_pci_core embeds the kernel's struct vfio_device there,
 * whose tables and life are not the target's before 6.2 (in 6.1 its release has to free)
 * [include/linux/vfio_pci_core.h (5.15), drivers/vfio/vfio_main.c vfio_device_release (6.1)]
 */
#if defined(SHIM_VFIO_OWN_DEVICE) && SHIM_VFIO_OWN_DEVICE && !defined(SHIMGEN_ALLOW_LINUX_VFIO_PCI_CORE_H)
#error "linux/vfio_pci_core.h is not for drivers of the target on this kernel; see SHIMGEN_ALLOW_LINUX_VFIO_PCI_CORE_H"
#endif

/*
 * struct vfio_pci_core_device.vdev is a struct vfio_device: 5.15 ..
 */
#if defined(SHIM_OWN_VFIO_DEVICE) && SHIM_OWN_VFIO_DEVICE
#ifndef SHIM_EMBEDS_VFIO_DEVICE_IN_VFIO_PCI_CORE_DEVICE__VDEV
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 15, 0)
#define SHIM_EMBEDS_VFIO_DEVICE_IN_VFIO_PCI_CORE_DEVICE__VDEV 1
#else /* < 5.15 */
#define SHIM_EMBEDS_VFIO_DEVICE_IN_VFIO_PCI_CORE_DEVICE__VDEV 0
#endif /* >= 5.15 */
#endif /* SHIM_EMBEDS_VFIO_DEVICE_IN_VFIO_PCI_CORE_DEVICE__VDEV */
#if SHIM_EMBEDS_VFIO_DEVICE_IN_VFIO_PCI_CORE_DEVICE__VDEV
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct vfio_pci_core_device *)0)->vdev),
					    struct vfio_device),
	       "linux/vfio_pci_core.h: struct vfio_pci_core_device.vdev is not the native"
	       " struct vfio_device: the header was included past its wrapper");
#endif /* SHIM_EMBEDS_VFIO_DEVICE_IN_VFIO_PCI_CORE_DEVICE__VDEV */
#endif /* SHIM_OWN_VFIO_DEVICE */
#undef SHIMGEN_PLAIN
#include <shimgen/map.h>
#endif /* SHIMGEN_PLAIN */
