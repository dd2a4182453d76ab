/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * gates.h: which form of each declaration this kernel has.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 4.4 --to 6.8
 * from the recorded headers
 *   include/linux/vfio.h
 *   include/linux/dma-buf.h
 *   include/linux/dma-buf-map.h
 *   include/linux/iosys-map.h
 *   include/uapi/linux/vfio.h
 *   include/uapi/linux/dma-buf.h
 * of Linux 4.4 to 6.8.
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
 * Boundaries inside a stable branch of which only a bracket is known (gates: 15):
 *   SHIM_FORM_DMA_BUF_FD_INSTALL: 6.1.176 .. 6.1.192
 *   SHIM_FORM_DMA_BUF_MAP_ATTACHMENT_UNLOCKED: 6.1.10 .. 6.1.176
 *   SHIM_FORM_DMA_BUF_UNMAP_ATTACHMENT_UNLOCKED: 6.1.10 .. 6.1.176
 *   SHIM_FORM_VFIO_INIT_GROUP_DEV: 5.10.7 .. 5.10.223
 *   SHIM_FORM_VFIO_REGISTER_GROUP_DEV: 5.10.7 .. 5.10.223
 *   SHIM_FORM_VFIO_UNREGISTER_GROUP_DEV: 5.10.7 .. 5.10.223
 *   SHIM_FORM_VFIO_VIRQFD_FLUSH_THREAD: 5.10.7 .. 5.10.223, 6.1.10 .. 6.1.176, 6.6.17 .. 6.6.87
 *   SHIM_FORM_STRUCT_VFIO_DEVICE: 5.10.7 .. 5.10.223
 *   SHIM_FORM_DMA_BUF__CB_EXCL: 5.15 .. 5.15.16
 *   SHIM_FORM_DMA_BUF__CB_IN: 5.15 .. 5.15.16
 *   SHIM_FORM_DMA_BUF__CB_OUT: 5.15 .. 5.15.16
 *   SHIM_FORM_DMA_BUF__CB_SHARED: 5.15 .. 5.15.16
 *   SHIM_FORM_DMA_BUF__NAME_LOCK: 5.7.6 .. 5.7.14
 *   SHIM_FORM_VFIO_DEVICE__DEVICE_DATA: 5.10.7 .. 5.10.223
 *   SHIM_FORM_VIRQFD__FLUSH_INJECT: 5.10.7 .. 5.10.223, 6.1.10 .. 6.1.176, 6.6.17 .. 6.6.87
 *
 * Overrides that a release needs because its version cannot say what it has (gates:
 * 0):
 *   none
 */

#include <linux/version.h>

#if LINUX_VERSION_CODE < KERNEL_VERSION(4, 4, 0)
#error "gates.h: Linux before 4.4 is below the recorded span"
#endif
#ifndef SHIMGEN_ALLOW_NEWER
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 9, 0)
#error "gates.h: Linux 6.9 and newer is above the recorded span, see SHIMGEN_ALLOW_NEWER"
#endif
#endif /* SHIMGEN_ALLOW_NEWER */

/*
 * linux/dma-buf-map.h: added at 5.11, gone at 5.18.
 *   form 0: .. 5.10, 5.18 ..    not declared
 *   form 1: 5.11 .. 5.17        #include <linux/dma-buf-map.h>
 * Evidence: 5.10 (tree 5.10.7) include/linux/dma-buf-map.h without it,
 *   5.11 include/linux/dma-buf-map.h; closed.
 * Evidence: 5.17 include/linux/dma-buf-map.h, 5.18 (tree 5.18.12) include/linux/dma-buf-map.h
 *   without it; closed.
 */
#ifndef SHIM_FORM_HEADER_LINUX_DMA_BUF_MAP_H
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 11, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_HEADER_LINUX_DMA_BUF_MAP_H 1
#else /* >= 5.18 || < 5.11 */
#define SHIM_FORM_HEADER_LINUX_DMA_BUF_MAP_H 0
#endif /* >= 5.11 && < 5.18 */
#elif SHIM_FORM_HEADER_LINUX_DMA_BUF_MAP_H < 0 || SHIM_FORM_HEADER_LINUX_DMA_BUF_MAP_H > 1
#error "gates.h: SHIM_FORM_HEADER_LINUX_DMA_BUF_MAP_H is no form, 0 to 1 are"
#endif /* SHIM_FORM_HEADER_LINUX_DMA_BUF_MAP_H */

/*
 * linux/iosys-map.h: added at 5.18.
 *   form 1: 5.18 ..    #include <linux/iosys-map.h>
 *   form 0: .. 5.17    not declared
 * Evidence: 5.17 include/linux/iosys-map.h without it,
 *   5.18 (tree 5.18.12) include/linux/iosys-map.h; closed.
 */
#ifndef SHIM_FORM_HEADER_LINUX_IOSYS_MAP_H
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_HEADER_LINUX_IOSYS_MAP_H 1
#else /* < 5.18 */
#define SHIM_FORM_HEADER_LINUX_IOSYS_MAP_H 0
#endif /* >= 5.18 */
#elif SHIM_FORM_HEADER_LINUX_IOSYS_MAP_H < 0 || SHIM_FORM_HEADER_LINUX_IOSYS_MAP_H > 1
#error "gates.h: SHIM_FORM_HEADER_LINUX_IOSYS_MAP_H is no form, 0 to 1 are"
#endif /* SHIM_FORM_HEADER_LINUX_IOSYS_MAP_H */

/*
 * linux/mdev.h: added at 4.10.
 *   form 1: 4.10 ..    #include <linux/mdev.h>
 *   form 0: .. 4.9     not declared
 * Evidence: 4.9 include/linux/mdev.h without it, 4.10 include/linux/mdev.h; closed.
 */
#ifndef SHIM_FORM_HEADER_LINUX_MDEV_H
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 10, 0)
#define SHIM_FORM_HEADER_LINUX_MDEV_H 1
#else /* < 4.10 */
#define SHIM_FORM_HEADER_LINUX_MDEV_H 0
#endif /* >= 4.10 */
#elif SHIM_FORM_HEADER_LINUX_MDEV_H < 0 || SHIM_FORM_HEADER_LINUX_MDEV_H > 1
#error "gates.h: SHIM_FORM_HEADER_LINUX_MDEV_H is no form, 0 to 1 are"
#endif /* SHIM_FORM_HEADER_LINUX_MDEV_H */

/*
 * linux/vfio_pci_core.h: added at 5.15.
 *   form 1: 5.15 ..    #include <linux/vfio_pci_core.h>
 *   form 0: .. 5.14    not declared
 * Evidence: 5.14 (tree 5.14.2) include/linux/vfio_pci_core.h without it,
 *   5.15 include/linux/vfio_pci_core.h; closed.
 */
#ifndef SHIM_FORM_HEADER_LINUX_VFIO_PCI_CORE_H
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 15, 0)
#define SHIM_FORM_HEADER_LINUX_VFIO_PCI_CORE_H 1
#else /* < 5.15 */
#define SHIM_FORM_HEADER_LINUX_VFIO_PCI_CORE_H 0
#endif /* >= 5.15 */
#elif SHIM_FORM_HEADER_LINUX_VFIO_PCI_CORE_H < 0 || SHIM_FORM_HEADER_LINUX_VFIO_PCI_CORE_H > 1
#error "gates.h: SHIM_FORM_HEADER_LINUX_VFIO_PCI_CORE_H is no form, 0 to 1 are"
#endif /* SHIM_FORM_HEADER_LINUX_VFIO_PCI_CORE_H */

/*
 * uapi/linux/dma-buf.h: added at 4.6.
 *   form 1: 4.6 ..    #include <uapi/linux/dma-buf.h>
 *   form 0: .. 4.5    not declared
 * Evidence: 4.5 include/uapi/linux/dma-buf.h without it,
 *   4.6 (tree 4.6.3) include/uapi/linux/dma-buf.h; closed.
 */
#ifndef SHIM_FORM_HEADER_UAPI_LINUX_DMA_BUF_H
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
#define SHIM_FORM_HEADER_UAPI_LINUX_DMA_BUF_H 1
#else /* < 4.6 */
#define SHIM_FORM_HEADER_UAPI_LINUX_DMA_BUF_H 0
#endif /* >= 4.6 */
#elif SHIM_FORM_HEADER_UAPI_LINUX_DMA_BUF_H < 0 || SHIM_FORM_HEADER_UAPI_LINUX_DMA_BUF_H > 1
#error "gates.h: SHIM_FORM_HEADER_UAPI_LINUX_DMA_BUF_H is no form, 0 to 1 are"
#endif /* SHIM_FORM_HEADER_UAPI_LINUX_DMA_BUF_H */

/*
 * _vfio_alloc_device (linux/vfio.h): added at 6.1.
 *   form 1: 6.1 ..    struct vfio_device *_vfio_alloc_device(size_t size, struct device *dev,
 *                       const struct vfio_device_ops *ops)
 *   form 0: .. 6.0    not declared
 * Evidence: 6.0 include/linux/vfio.h without it, 6.1 (tree 6.1.10) include/linux/vfio.h:170;
 *   closed.
 */
#ifndef SHIM_FORM__VFIO_ALLOC_DEVICE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
#define SHIM_FORM__VFIO_ALLOC_DEVICE 1
#else /* < 6.1 */
#define SHIM_FORM__VFIO_ALLOC_DEVICE 0
#endif /* >= 6.1 */
#elif SHIM_FORM__VFIO_ALLOC_DEVICE < 0 || SHIM_FORM__VFIO_ALLOC_DEVICE > 1
#error "gates.h: SHIM_FORM__VFIO_ALLOC_DEVICE is no form, 0 to 1 are"
#endif /* SHIM_FORM__VFIO_ALLOC_DEVICE */

/*
 * dma_buf_attachment_is_dynamic (linux/dma-buf.h): added at 5.5.
 *   form 1: 5.5 ..    bool dma_buf_attachment_is_dynamic(struct dma_buf_attachment *attach)
 *   form 0: .. 5.4    not declared
 * Evidence: 5.4 (tree 5.4.1) include/linux/dma-buf.h without it, 5.5 include/linux/dma-buf.h:439;
 *   closed.
 */
#ifndef SHIM_FORM_DMA_BUF_ATTACHMENT_IS_DYNAMIC
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 5, 0)
#define SHIM_FORM_DMA_BUF_ATTACHMENT_IS_DYNAMIC 1
#else /* < 5.5 */
#define SHIM_FORM_DMA_BUF_ATTACHMENT_IS_DYNAMIC 0
#endif /* >= 5.5 */
#elif SHIM_FORM_DMA_BUF_ATTACHMENT_IS_DYNAMIC < 0 || SHIM_FORM_DMA_BUF_ATTACHMENT_IS_DYNAMIC > 1
#error "gates.h: SHIM_FORM_DMA_BUF_ATTACHMENT_IS_DYNAMIC is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_ATTACHMENT_IS_DYNAMIC */

/*
 * dma_buf_begin_cpu_access (linux/dma-buf.h): form changed at 4.6.
 *   form 2: 4.6 ..    int dma_buf_begin_cpu_access(struct dma_buf *dma_buf,
 *                       enum dma_data_direction dir)
 *   form 1: .. 4.5    int dma_buf_begin_cpu_access(struct dma_buf *dma_buf, size_t start,
 *                       size_t len, enum dma_data_direction dir)
 * Evidence: 4.5 include/linux/dma-buf.h:227, 4.6 (tree 4.6.3) include/linux/dma-buf.h:225; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_BEGIN_CPU_ACCESS
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
#define SHIM_FORM_DMA_BUF_BEGIN_CPU_ACCESS 2
#else /* < 4.6 */
#define SHIM_FORM_DMA_BUF_BEGIN_CPU_ACCESS 1
#endif /* >= 4.6 */
#elif SHIM_FORM_DMA_BUF_BEGIN_CPU_ACCESS < 0 || SHIM_FORM_DMA_BUF_BEGIN_CPU_ACCESS > 2
#error "gates.h: SHIM_FORM_DMA_BUF_BEGIN_CPU_ACCESS is no form, 0 to 2 are"
#endif /* SHIM_FORM_DMA_BUF_BEGIN_CPU_ACCESS */

/*
 * dma_buf_debugfs_create_file (linux/dma-buf.h): gone at 4.8.
 *   form 0: 4.8 ..    not declared
 *   form 1: .. 4.7    int dma_buf_debugfs_create_file(const char *name,
 *                       int (*write)(struct seq_file *))
 * Evidence: 4.7 (tree 4.7.2) include/linux/dma-buf.h:245,
 *   4.8 (tree 4.8.17) include/linux/dma-buf.h without it; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_DEBUGFS_CREATE_FILE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 8, 0)
#define SHIM_FORM_DMA_BUF_DEBUGFS_CREATE_FILE 0
#else /* < 4.8 */
#define SHIM_FORM_DMA_BUF_DEBUGFS_CREATE_FILE 1
#endif /* >= 4.8 */
#elif SHIM_FORM_DMA_BUF_DEBUGFS_CREATE_FILE < 0 || SHIM_FORM_DMA_BUF_DEBUGFS_CREATE_FILE > 1
#error "gates.h: SHIM_FORM_DMA_BUF_DEBUGFS_CREATE_FILE is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_DEBUGFS_CREATE_FILE */

/*
 * dma_buf_dynamic_attach (linux/dma-buf.h): added at 5.5, form changed at 5.7.
 *   form 2: 5.7 ..        struct dma_buf_attachment *dma_buf_dynamic_attach(struct dma_buf *dmabuf,
 *                           struct device *dev, const struct dma_buf_attach_ops *importer_ops,
 *                           void *importer_priv)
 *   form 1: 5.5 .. 5.6    struct dma_buf_attachment *dma_buf_dynamic_attach(struct dma_buf *dmabuf,
 *                           struct device *dev, bool dynamic_mapping)
 *   form 0: .. 5.4        not declared
 * Evidence: 5.4 (tree 5.4.1) include/linux/dma-buf.h without it, 5.5 include/linux/dma-buf.h:447;
 *   closed.
 * Evidence: 5.6 (tree 5.6.4) include/linux/dma-buf.h:422,
 *   5.7 (tree 5.7.6) include/linux/dma-buf.h:467; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_DYNAMIC_ATTACH
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0)
#define SHIM_FORM_DMA_BUF_DYNAMIC_ATTACH 2
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(5, 5, 0)
#define SHIM_FORM_DMA_BUF_DYNAMIC_ATTACH 1
#else /* < 5.5 */
#define SHIM_FORM_DMA_BUF_DYNAMIC_ATTACH 0
#endif /* >= 5.7 */
#elif SHIM_FORM_DMA_BUF_DYNAMIC_ATTACH < 0 || SHIM_FORM_DMA_BUF_DYNAMIC_ATTACH > 2
#error "gates.h: SHIM_FORM_DMA_BUF_DYNAMIC_ATTACH is no form, 0 to 2 are"
#endif /* SHIM_FORM_DMA_BUF_DYNAMIC_ATTACH */

/*
 * dma_buf_end_cpu_access (linux/dma-buf.h): form changed at 4.6.
 *   form 2: 4.6 ..    int dma_buf_end_cpu_access(struct dma_buf *dma_buf,
 *                       enum dma_data_direction dir)
 *   form 1: .. 4.5    void dma_buf_end_cpu_access(struct dma_buf *dma_buf, size_t start,
 *                       size_t len, enum dma_data_direction dir)
 * Evidence: 4.5 include/linux/dma-buf.h:229, 4.6 (tree 4.6.3) include/linux/dma-buf.h:227; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_END_CPU_ACCESS
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
#define SHIM_FORM_DMA_BUF_END_CPU_ACCESS 2
#else /* < 4.6 */
#define SHIM_FORM_DMA_BUF_END_CPU_ACCESS 1
#endif /* >= 4.6 */
#elif SHIM_FORM_DMA_BUF_END_CPU_ACCESS < 0 || SHIM_FORM_DMA_BUF_END_CPU_ACCESS > 2
#error "gates.h: SHIM_FORM_DMA_BUF_END_CPU_ACCESS is no form, 0 to 2 are"
#endif /* SHIM_FORM_DMA_BUF_END_CPU_ACCESS */

/*
 * dma_buf_fd_install (linux/dma-buf.h): added at 6.1.192, gone at 6.2.
 *   form 0: .. <6.1.192, 6.2 ..    not declared
 *   form 1: 6.1.192 .. <6.2        void dma_buf_fd_install(struct dma_buf *dmabuf, int fd)
 * Evidence: 6.1.176 (linux-headers-6.1.0-50-common 6.1.176-1) include/linux/dma-buf.h without it,
 *   6.1.192 (linux-headers-6.1.0-56-common 6.1.192-2) include/linux/dma-buf.h:618;
 *   open inside the stable branch.
 * Evidence: 6.1.192 (linux-headers-6.1.0-56-common 6.1.192-2) include/linux/dma-buf.h:618,
 *   6.2 include/linux/dma-buf.h without it; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_FD_INSTALL
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 192) && LINUX_VERSION_CODE < KERNEL_VERSION(6, 2, 0)
#define SHIM_FORM_DMA_BUF_FD_INSTALL 1
#else /* >= 6.2 || < 6.1.192 */
#define SHIM_FORM_DMA_BUF_FD_INSTALL 0
#endif /* >= 6.1.192 && < 6.2 */
#elif SHIM_FORM_DMA_BUF_FD_INSTALL < 0 || SHIM_FORM_DMA_BUF_FD_INSTALL > 1
#error "gates.h: SHIM_FORM_DMA_BUF_FD_INSTALL is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_FD_INSTALL */

/*
 * dma_buf_is_dynamic (linux/dma-buf.h): added at 5.5.
 *   form 1: 5.5 ..    bool dma_buf_is_dynamic(struct dma_buf *dmabuf)
 *   form 0: .. 5.4    not declared
 * Evidence: 5.4 (tree 5.4.1) include/linux/dma-buf.h without it, 5.5 include/linux/dma-buf.h:425;
 *   closed.
 */
#ifndef SHIM_FORM_DMA_BUF_IS_DYNAMIC
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 5, 0)
#define SHIM_FORM_DMA_BUF_IS_DYNAMIC 1
#else /* < 5.5 */
#define SHIM_FORM_DMA_BUF_IS_DYNAMIC 0
#endif /* >= 5.5 */
#elif SHIM_FORM_DMA_BUF_IS_DYNAMIC < 0 || SHIM_FORM_DMA_BUF_IS_DYNAMIC > 1
#error "gates.h: SHIM_FORM_DMA_BUF_IS_DYNAMIC is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_IS_DYNAMIC */

/*
 * dma_buf_kmap (linux/dma-buf.h): gone at 5.6.
 *   form 0: 5.6 ..    not declared
 *   form 1: .. 5.5    void *dma_buf_kmap(struct dma_buf *, unsigned long)
 * Evidence: 5.5 include/linux/dma-buf.h:467, 5.6 (tree 5.6.4) include/linux/dma-buf.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_DMA_BUF_KMAP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 6, 0)
#define SHIM_FORM_DMA_BUF_KMAP 0
#else /* < 5.6 */
#define SHIM_FORM_DMA_BUF_KMAP 1
#endif /* >= 5.6 */
#elif SHIM_FORM_DMA_BUF_KMAP < 0 || SHIM_FORM_DMA_BUF_KMAP > 1
#error "gates.h: SHIM_FORM_DMA_BUF_KMAP is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_KMAP */

/*
 * dma_buf_kmap_atomic (linux/dma-buf.h): gone at 4.19.
 *   form 0: 4.19 ..    not declared
 *   form 1: .. 4.18    void *dma_buf_kmap_atomic(struct dma_buf *, unsigned long)
 * Evidence: 4.18 include/linux/dma-buf.h:398, 4.19 (tree 4.19.1) include/linux/dma-buf.h without
 *   it; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_KMAP_ATOMIC
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 19, 0)
#define SHIM_FORM_DMA_BUF_KMAP_ATOMIC 0
#else /* < 4.19 */
#define SHIM_FORM_DMA_BUF_KMAP_ATOMIC 1
#endif /* >= 4.19 */
#elif SHIM_FORM_DMA_BUF_KMAP_ATOMIC < 0 || SHIM_FORM_DMA_BUF_KMAP_ATOMIC > 1
#error "gates.h: SHIM_FORM_DMA_BUF_KMAP_ATOMIC is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_KMAP_ATOMIC */

/*
 * dma_buf_kunmap (linux/dma-buf.h): gone at 5.6.
 *   form 0: 5.6 ..    not declared
 *   form 1: .. 5.5    void dma_buf_kunmap(struct dma_buf *, unsigned long, void *)
 * Evidence: 5.5 include/linux/dma-buf.h:468, 5.6 (tree 5.6.4) include/linux/dma-buf.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_DMA_BUF_KUNMAP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 6, 0)
#define SHIM_FORM_DMA_BUF_KUNMAP 0
#else /* < 5.6 */
#define SHIM_FORM_DMA_BUF_KUNMAP 1
#endif /* >= 5.6 */
#elif SHIM_FORM_DMA_BUF_KUNMAP < 0 || SHIM_FORM_DMA_BUF_KUNMAP > 1
#error "gates.h: SHIM_FORM_DMA_BUF_KUNMAP is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_KUNMAP */

/*
 * dma_buf_kunmap_atomic (linux/dma-buf.h): gone at 4.19.
 *   form 0: 4.19 ..    not declared
 *   form 1: .. 4.18    void dma_buf_kunmap_atomic(struct dma_buf *, unsigned long, void *)
 * Evidence: 4.18 include/linux/dma-buf.h:399, 4.19 (tree 4.19.1) include/linux/dma-buf.h without
 *   it; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_KUNMAP_ATOMIC
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 19, 0)
#define SHIM_FORM_DMA_BUF_KUNMAP_ATOMIC 0
#else /* < 4.19 */
#define SHIM_FORM_DMA_BUF_KUNMAP_ATOMIC 1
#endif /* >= 4.19 */
#elif SHIM_FORM_DMA_BUF_KUNMAP_ATOMIC < 0 || SHIM_FORM_DMA_BUF_KUNMAP_ATOMIC > 1
#error "gates.h: SHIM_FORM_DMA_BUF_KUNMAP_ATOMIC is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_KUNMAP_ATOMIC */

/*
 * dma_buf_map_attachment_unlocked (linux/dma-buf.h): added at 6.1.176.
 *   form 1: 6.1.176 ..     struct sg_table *dma_buf_map_attachment_unlocked(struct
 *                            dma_buf_attachment *attach, enum dma_data_direction direction)
 *   form 0: .. <6.1.176    not declared
 * Evidence: 6.1 (tree 6.1.10) include/linux/dma-buf.h without it,
 *   6.1.176 (linux-headers-6.1.0-50-common 6.1.176-1) include/linux/dma-buf.h:631;
 *   open inside the stable branch.
 */
#ifndef SHIM_FORM_DMA_BUF_MAP_ATTACHMENT_UNLOCKED
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 176)
#define SHIM_FORM_DMA_BUF_MAP_ATTACHMENT_UNLOCKED 1
#else /* < 6.1.176 */
#define SHIM_FORM_DMA_BUF_MAP_ATTACHMENT_UNLOCKED 0
#endif /* >= 6.1.176 */
#elif SHIM_FORM_DMA_BUF_MAP_ATTACHMENT_UNLOCKED < 0 || SHIM_FORM_DMA_BUF_MAP_ATTACHMENT_UNLOCKED > 1
#error "gates.h: SHIM_FORM_DMA_BUF_MAP_ATTACHMENT_UNLOCKED is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_MAP_ATTACHMENT_UNLOCKED */

/*
 * dma_buf_map_clear (linux/dma-buf-map.h): added at 5.11, gone at 5.18.
 *   form 0: .. 5.10, 5.18 ..    not declared
 *   form 1: 5.11 .. 5.17        void dma_buf_map_clear(struct dma_buf_map *map)
 * Evidence: 5.10 (tree 5.10.7) include/linux/dma-buf-map.h without it,
 *   5.11 include/linux/dma-buf-map.h:222; closed.
 * Evidence: 5.17 include/linux/dma-buf-map.h:222, 5.18 (tree 5.18.12) include/linux/dma-buf-map.h
 *   without it; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_MAP_CLEAR
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 11, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_DMA_BUF_MAP_CLEAR 1
#else /* >= 5.18 || < 5.11 */
#define SHIM_FORM_DMA_BUF_MAP_CLEAR 0
#endif /* >= 5.11 && < 5.18 */
#elif SHIM_FORM_DMA_BUF_MAP_CLEAR < 0 || SHIM_FORM_DMA_BUF_MAP_CLEAR > 1
#error "gates.h: SHIM_FORM_DMA_BUF_MAP_CLEAR is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_MAP_CLEAR */

/*
 * dma_buf_map_incr (linux/dma-buf-map.h): added at 5.11, gone at 5.18.
 *   form 0: .. 5.10, 5.18 ..    not declared
 *   form 1: 5.11 .. 5.17        void dma_buf_map_incr(struct dma_buf_map *map, size_t incr)
 * Evidence: 5.10 (tree 5.10.7) include/linux/dma-buf-map.h without it,
 *   5.11 include/linux/dma-buf-map.h:258; closed.
 * Evidence: 5.17 include/linux/dma-buf-map.h:258, 5.18 (tree 5.18.12) include/linux/dma-buf-map.h
 *   without it; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_MAP_INCR
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 11, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_DMA_BUF_MAP_INCR 1
#else /* >= 5.18 || < 5.11 */
#define SHIM_FORM_DMA_BUF_MAP_INCR 0
#endif /* >= 5.11 && < 5.18 */
#elif SHIM_FORM_DMA_BUF_MAP_INCR < 0 || SHIM_FORM_DMA_BUF_MAP_INCR > 1
#error "gates.h: SHIM_FORM_DMA_BUF_MAP_INCR is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_MAP_INCR */

/*
 * dma_buf_map_is_equal (linux/dma-buf-map.h): added at 5.11, gone at 5.18.
 *   form 0: .. 5.10, 5.18 ..    not declared
 *   form 1: 5.11 .. 5.17        bool dma_buf_map_is_equal(const struct dma_buf_map *lhs,
 *                                 const struct dma_buf_map *rhs)
 * Evidence: 5.10 (tree 5.10.7) include/linux/dma-buf-map.h without it,
 *   5.11 include/linux/dma-buf-map.h:171; closed.
 * Evidence: 5.17 include/linux/dma-buf-map.h:171, 5.18 (tree 5.18.12) include/linux/dma-buf-map.h
 *   without it; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_MAP_IS_EQUAL
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 11, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_DMA_BUF_MAP_IS_EQUAL 1
#else /* >= 5.18 || < 5.11 */
#define SHIM_FORM_DMA_BUF_MAP_IS_EQUAL 0
#endif /* >= 5.11 && < 5.18 */
#elif SHIM_FORM_DMA_BUF_MAP_IS_EQUAL < 0 || SHIM_FORM_DMA_BUF_MAP_IS_EQUAL > 1
#error "gates.h: SHIM_FORM_DMA_BUF_MAP_IS_EQUAL is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_MAP_IS_EQUAL */

/*
 * dma_buf_map_is_null (linux/dma-buf-map.h): added at 5.11, gone at 5.18.
 *   form 0: .. 5.10, 5.18 ..    not declared
 *   form 1: 5.11 .. 5.17        bool dma_buf_map_is_null(const struct dma_buf_map *map)
 * Evidence: 5.10 (tree 5.10.7) include/linux/dma-buf-map.h without it,
 *   5.11 include/linux/dma-buf-map.h:192; closed.
 * Evidence: 5.17 include/linux/dma-buf-map.h:192, 5.18 (tree 5.18.12) include/linux/dma-buf-map.h
 *   without it; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_MAP_IS_NULL
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 11, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_DMA_BUF_MAP_IS_NULL 1
#else /* >= 5.18 || < 5.11 */
#define SHIM_FORM_DMA_BUF_MAP_IS_NULL 0
#endif /* >= 5.11 && < 5.18 */
#elif SHIM_FORM_DMA_BUF_MAP_IS_NULL < 0 || SHIM_FORM_DMA_BUF_MAP_IS_NULL > 1
#error "gates.h: SHIM_FORM_DMA_BUF_MAP_IS_NULL is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_MAP_IS_NULL */

/*
 * dma_buf_map_is_set (linux/dma-buf-map.h): added at 5.11, gone at 5.18.
 *   form 0: .. 5.10, 5.18 ..    not declared
 *   form 1: 5.11 .. 5.17        bool dma_buf_map_is_set(const struct dma_buf_map *map)
 * Evidence: 5.10 (tree 5.10.7) include/linux/dma-buf-map.h without it,
 *   5.11 include/linux/dma-buf-map.h:209; closed.
 * Evidence: 5.17 include/linux/dma-buf-map.h:209, 5.18 (tree 5.18.12) include/linux/dma-buf-map.h
 *   without it; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_MAP_IS_SET
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 11, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_DMA_BUF_MAP_IS_SET 1
#else /* >= 5.18 || < 5.11 */
#define SHIM_FORM_DMA_BUF_MAP_IS_SET 0
#endif /* >= 5.11 && < 5.18 */
#elif SHIM_FORM_DMA_BUF_MAP_IS_SET < 0 || SHIM_FORM_DMA_BUF_MAP_IS_SET > 1
#error "gates.h: SHIM_FORM_DMA_BUF_MAP_IS_SET is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_MAP_IS_SET */

/*
 * dma_buf_map_memcpy_to (linux/dma-buf-map.h): added at 5.11, gone at 5.18.
 *   form 0: .. 5.10, 5.18 ..    not declared
 *   form 1: 5.11 .. 5.17        void dma_buf_map_memcpy_to(struct dma_buf_map *dst,
 *                                 const void *src, size_t len)
 * Evidence: 5.10 (tree 5.10.7) include/linux/dma-buf-map.h without it,
 *   5.11 include/linux/dma-buf-map.h:242; closed.
 * Evidence: 5.17 include/linux/dma-buf-map.h:242, 5.18 (tree 5.18.12) include/linux/dma-buf-map.h
 *   without it; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_MAP_MEMCPY_TO
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 11, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_DMA_BUF_MAP_MEMCPY_TO 1
#else /* >= 5.18 || < 5.11 */
#define SHIM_FORM_DMA_BUF_MAP_MEMCPY_TO 0
#endif /* >= 5.11 && < 5.18 */
#elif SHIM_FORM_DMA_BUF_MAP_MEMCPY_TO < 0 || SHIM_FORM_DMA_BUF_MAP_MEMCPY_TO > 1
#error "gates.h: SHIM_FORM_DMA_BUF_MAP_MEMCPY_TO is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_MAP_MEMCPY_TO */

/*
 * dma_buf_map_set_vaddr (linux/dma-buf-map.h): added at 5.11, gone at 5.18.
 *   form 0: .. 5.10, 5.18 ..    not declared
 *   form 1: 5.11 .. 5.17        void dma_buf_map_set_vaddr(struct dma_buf_map *map, void *vaddr)
 * Evidence: 5.10 (tree 5.10.7) include/linux/dma-buf-map.h without it,
 *   5.11 include/linux/dma-buf-map.h:140; closed.
 * Evidence: 5.17 include/linux/dma-buf-map.h:140, 5.18 (tree 5.18.12) include/linux/dma-buf-map.h
 *   without it; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_MAP_SET_VADDR
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 11, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_DMA_BUF_MAP_SET_VADDR 1
#else /* >= 5.18 || < 5.11 */
#define SHIM_FORM_DMA_BUF_MAP_SET_VADDR 0
#endif /* >= 5.11 && < 5.18 */
#elif SHIM_FORM_DMA_BUF_MAP_SET_VADDR < 0 || SHIM_FORM_DMA_BUF_MAP_SET_VADDR > 1
#error "gates.h: SHIM_FORM_DMA_BUF_MAP_SET_VADDR is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_MAP_SET_VADDR */

/*
 * dma_buf_map_set_vaddr_iomem (linux/dma-buf-map.h): added at 5.11, gone at 5.18.
 *   form 0: .. 5.10, 5.18 ..    not declared
 *   form 1: 5.11 .. 5.17        void dma_buf_map_set_vaddr_iomem(struct dma_buf_map *map,
 *                                 void __iomem *vaddr_iomem)
 * Evidence: 5.10 (tree 5.10.7) include/linux/dma-buf-map.h without it,
 *   5.11 include/linux/dma-buf-map.h:153; closed.
 * Evidence: 5.17 include/linux/dma-buf-map.h:153, 5.18 (tree 5.18.12) include/linux/dma-buf-map.h
 *   without it; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_MAP_SET_VADDR_IOMEM
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 11, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_DMA_BUF_MAP_SET_VADDR_IOMEM 1
#else /* >= 5.18 || < 5.11 */
#define SHIM_FORM_DMA_BUF_MAP_SET_VADDR_IOMEM 0
#endif /* >= 5.11 && < 5.18 */
#elif SHIM_FORM_DMA_BUF_MAP_SET_VADDR_IOMEM < 0 || SHIM_FORM_DMA_BUF_MAP_SET_VADDR_IOMEM > 1
#error "gates.h: SHIM_FORM_DMA_BUF_MAP_SET_VADDR_IOMEM is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_MAP_SET_VADDR_IOMEM */

/*
 * dma_buf_move_notify (linux/dma-buf.h): added at 5.5.
 *   form 1: 5.5 ..    void dma_buf_move_notify(struct dma_buf *dma_buf)
 *   form 0: .. 5.4    not declared
 * Evidence: 5.4 (tree 5.4.1) include/linux/dma-buf.h without it, 5.5 include/linux/dma-buf.h:462;
 *   closed.
 */
#ifndef SHIM_FORM_DMA_BUF_MOVE_NOTIFY
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 5, 0)
#define SHIM_FORM_DMA_BUF_MOVE_NOTIFY 1
#else /* < 5.5 */
#define SHIM_FORM_DMA_BUF_MOVE_NOTIFY 0
#endif /* >= 5.5 */
#elif SHIM_FORM_DMA_BUF_MOVE_NOTIFY < 0 || SHIM_FORM_DMA_BUF_MOVE_NOTIFY > 1
#error "gates.h: SHIM_FORM_DMA_BUF_MOVE_NOTIFY is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_MOVE_NOTIFY */

/*
 * dma_buf_pin (linux/dma-buf.h): added at 5.7.
 *   form 1: 5.7 ..    int dma_buf_pin(struct dma_buf_attachment *attach)
 *   form 0: .. 5.6    not declared
 * Evidence: 5.6 (tree 5.6.4) include/linux/dma-buf.h without it,
 *   5.7 (tree 5.7.6) include/linux/dma-buf.h:472; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_PIN
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0)
#define SHIM_FORM_DMA_BUF_PIN 1
#else /* < 5.7 */
#define SHIM_FORM_DMA_BUF_PIN 0
#endif /* >= 5.7 */
#elif SHIM_FORM_DMA_BUF_PIN < 0 || SHIM_FORM_DMA_BUF_PIN > 1
#error "gates.h: SHIM_FORM_DMA_BUF_PIN is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_PIN */

/*
 * dma_buf_unmap_attachment_unlocked (linux/dma-buf.h): added at 6.1.176.
 *   form 1: 6.1.176 ..     void dma_buf_unmap_attachment_unlocked(struct dma_buf_attachment
 *                            *attach, struct sg_table *sg_table, enum dma_data_direction direction)
 *   form 0: .. <6.1.176    not declared
 * Evidence: 6.1 (tree 6.1.10) include/linux/dma-buf.h without it,
 *   6.1.176 (linux-headers-6.1.0-50-common 6.1.176-1) include/linux/dma-buf.h:633;
 *   open inside the stable branch.
 */
#ifndef SHIM_FORM_DMA_BUF_UNMAP_ATTACHMENT_UNLOCKED
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 176)
#define SHIM_FORM_DMA_BUF_UNMAP_ATTACHMENT_UNLOCKED 1
#else /* < 6.1.176 */
#define SHIM_FORM_DMA_BUF_UNMAP_ATTACHMENT_UNLOCKED 0
#endif /* >= 6.1.176 */
#elif SHIM_FORM_DMA_BUF_UNMAP_ATTACHMENT_UNLOCKED < 0 || SHIM_FORM_DMA_BUF_UNMAP_ATTACHMENT_UNLOCKED > 1
#error "gates.h: SHIM_FORM_DMA_BUF_UNMAP_ATTACHMENT_UNLOCKED is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_UNMAP_ATTACHMENT_UNLOCKED */

/*
 * dma_buf_unpin (linux/dma-buf.h): added at 5.7.
 *   form 1: 5.7 ..    void dma_buf_unpin(struct dma_buf_attachment *attach)
 *   form 0: .. 5.6    not declared
 * Evidence: 5.6 (tree 5.6.4) include/linux/dma-buf.h without it,
 *   5.7 (tree 5.7.6) include/linux/dma-buf.h:473; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_UNPIN
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0)
#define SHIM_FORM_DMA_BUF_UNPIN 1
#else /* < 5.7 */
#define SHIM_FORM_DMA_BUF_UNPIN 0
#endif /* >= 5.7 */
#elif SHIM_FORM_DMA_BUF_UNPIN < 0 || SHIM_FORM_DMA_BUF_UNPIN > 1
#error "gates.h: SHIM_FORM_DMA_BUF_UNPIN is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_UNPIN */

/*
 * dma_buf_vmap (linux/dma-buf.h): form changed at 5.11, form changed at 5.18.
 *   form 3: 5.18 ..         int dma_buf_vmap(struct dma_buf *dmabuf, struct iosys_map *map)
 *   form 2: 5.11 .. 5.17    int dma_buf_vmap(struct dma_buf *dmabuf, struct dma_buf_map *map)
 *   form 1: .. 5.10         void *dma_buf_vmap(struct dma_buf *)
 * Evidence: 5.10 (tree 5.10.7) include/linux/dma-buf.h:505, 5.11 include/linux/dma-buf.h:507;
 *   closed.
 * Evidence: 5.17 include/linux/dma-buf.h:631, 5.18 (tree 5.18.12) include/linux/dma-buf.h:631;
 *   closed.
 */
#ifndef SHIM_FORM_DMA_BUF_VMAP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_DMA_BUF_VMAP 3
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(5, 11, 0)
#define SHIM_FORM_DMA_BUF_VMAP 2
#else /* < 5.11 */
#define SHIM_FORM_DMA_BUF_VMAP 1
#endif /* >= 5.18 */
#elif SHIM_FORM_DMA_BUF_VMAP < 0 || SHIM_FORM_DMA_BUF_VMAP > 3
#error "gates.h: SHIM_FORM_DMA_BUF_VMAP is no form, 0 to 3 are"
#endif /* SHIM_FORM_DMA_BUF_VMAP */

/*
 * dma_buf_vmap_unlocked (linux/dma-buf.h): added at 6.2.
 *   form 1: 6.2 ..    int dma_buf_vmap_unlocked(struct dma_buf *dmabuf, struct iosys_map *map)
 *   form 0: .. 6.1    not declared
 * Evidence: 6.1 (tree 6.1.10) include/linux/dma-buf.h without it, 6.2 include/linux/dma-buf.h:632;
 *   closed.
 */
#ifndef SHIM_FORM_DMA_BUF_VMAP_UNLOCKED
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
#define SHIM_FORM_DMA_BUF_VMAP_UNLOCKED 1
#else /* < 6.2 */
#define SHIM_FORM_DMA_BUF_VMAP_UNLOCKED 0
#endif /* >= 6.2 */
#elif SHIM_FORM_DMA_BUF_VMAP_UNLOCKED < 0 || SHIM_FORM_DMA_BUF_VMAP_UNLOCKED > 1
#error "gates.h: SHIM_FORM_DMA_BUF_VMAP_UNLOCKED is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_VMAP_UNLOCKED */

/*
 * dma_buf_vunmap (linux/dma-buf.h): form changed at 5.11, form changed at 5.18.
 *   form 3: 5.18 ..         void dma_buf_vunmap(struct dma_buf *dmabuf, struct iosys_map *map)
 *   form 2: 5.11 .. 5.17    void dma_buf_vunmap(struct dma_buf *dmabuf, struct dma_buf_map *map)
 *   form 1: .. 5.10         void dma_buf_vunmap(struct dma_buf *, void *vaddr)
 * Evidence: 5.10 (tree 5.10.7) include/linux/dma-buf.h:506, 5.11 include/linux/dma-buf.h:508;
 *   closed.
 * Evidence: 5.17 include/linux/dma-buf.h:632, 5.18 (tree 5.18.12) include/linux/dma-buf.h:632;
 *   closed.
 */
#ifndef SHIM_FORM_DMA_BUF_VUNMAP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_DMA_BUF_VUNMAP 3
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(5, 11, 0)
#define SHIM_FORM_DMA_BUF_VUNMAP 2
#else /* < 5.11 */
#define SHIM_FORM_DMA_BUF_VUNMAP 1
#endif /* >= 5.18 */
#elif SHIM_FORM_DMA_BUF_VUNMAP < 0 || SHIM_FORM_DMA_BUF_VUNMAP > 3
#error "gates.h: SHIM_FORM_DMA_BUF_VUNMAP is no form, 0 to 3 are"
#endif /* SHIM_FORM_DMA_BUF_VUNMAP */

/*
 * dma_buf_vunmap_unlocked (linux/dma-buf.h): added at 6.2.
 *   form 1: 6.2 ..    void dma_buf_vunmap_unlocked(struct dma_buf *dmabuf, struct iosys_map *map)
 *   form 0: .. 6.1    not declared
 * Evidence: 6.1 (tree 6.1.10) include/linux/dma-buf.h without it, 6.2 include/linux/dma-buf.h:633;
 *   closed.
 */
#ifndef SHIM_FORM_DMA_BUF_VUNMAP_UNLOCKED
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
#define SHIM_FORM_DMA_BUF_VUNMAP_UNLOCKED 1
#else /* < 6.2 */
#define SHIM_FORM_DMA_BUF_VUNMAP_UNLOCKED 0
#endif /* >= 6.2 */
#elif SHIM_FORM_DMA_BUF_VUNMAP_UNLOCKED < 0 || SHIM_FORM_DMA_BUF_VUNMAP_UNLOCKED > 1
#error "gates.h: SHIM_FORM_DMA_BUF_VUNMAP_UNLOCKED is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_VUNMAP_UNLOCKED */

/*
 * iosys_map_clear (linux/iosys-map.h): added at 5.18.
 *   form 1: 5.18 ..    void iosys_map_clear(struct iosys_map *map)
 *   form 0: .. 5.17    not declared
 * Evidence: 5.17 include/linux/iosys-map.h without it,
 *   5.18 (tree 5.18.12) include/linux/iosys-map.h:251; closed.
 */
#ifndef SHIM_FORM_IOSYS_MAP_CLEAR
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_IOSYS_MAP_CLEAR 1
#else /* < 5.18 */
#define SHIM_FORM_IOSYS_MAP_CLEAR 0
#endif /* >= 5.18 */
#elif SHIM_FORM_IOSYS_MAP_CLEAR < 0 || SHIM_FORM_IOSYS_MAP_CLEAR > 1
#error "gates.h: SHIM_FORM_IOSYS_MAP_CLEAR is no form, 0 to 1 are"
#endif /* SHIM_FORM_IOSYS_MAP_CLEAR */

/*
 * iosys_map_incr (linux/iosys-map.h): added at 5.18.
 *   form 1: 5.18 ..    void iosys_map_incr(struct iosys_map *map, size_t incr)
 *   form 0: .. 5.17    not declared
 * Evidence: 5.17 include/linux/iosys-map.h without it,
 *   5.18 (tree 5.18.12) include/linux/iosys-map.h:309; closed.
 */
#ifndef SHIM_FORM_IOSYS_MAP_INCR
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_IOSYS_MAP_INCR 1
#else /* < 5.18 */
#define SHIM_FORM_IOSYS_MAP_INCR 0
#endif /* >= 5.18 */
#elif SHIM_FORM_IOSYS_MAP_INCR < 0 || SHIM_FORM_IOSYS_MAP_INCR > 1
#error "gates.h: SHIM_FORM_IOSYS_MAP_INCR is no form, 0 to 1 are"
#endif /* SHIM_FORM_IOSYS_MAP_INCR */

/*
 * iosys_map_is_equal (linux/iosys-map.h): added at 5.18.
 *   form 1: 5.18 ..    bool iosys_map_is_equal(const struct iosys_map *lhs,
 *                        const struct iosys_map *rhs)
 *   form 0: .. 5.17    not declared
 * Evidence: 5.17 include/linux/iosys-map.h without it,
 *   5.18 (tree 5.18.12) include/linux/iosys-map.h:200; closed.
 */
#ifndef SHIM_FORM_IOSYS_MAP_IS_EQUAL
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_IOSYS_MAP_IS_EQUAL 1
#else /* < 5.18 */
#define SHIM_FORM_IOSYS_MAP_IS_EQUAL 0
#endif /* >= 5.18 */
#elif SHIM_FORM_IOSYS_MAP_IS_EQUAL < 0 || SHIM_FORM_IOSYS_MAP_IS_EQUAL > 1
#error "gates.h: SHIM_FORM_IOSYS_MAP_IS_EQUAL is no form, 0 to 1 are"
#endif /* SHIM_FORM_IOSYS_MAP_IS_EQUAL */

/*
 * iosys_map_is_null (linux/iosys-map.h): added at 5.18.
 *   form 1: 5.18 ..    bool iosys_map_is_null(const struct iosys_map *map)
 *   form 0: .. 5.17    not declared
 * Evidence: 5.17 include/linux/iosys-map.h without it,
 *   5.18 (tree 5.18.12) include/linux/iosys-map.h:221; closed.
 */
#ifndef SHIM_FORM_IOSYS_MAP_IS_NULL
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_IOSYS_MAP_IS_NULL 1
#else /* < 5.18 */
#define SHIM_FORM_IOSYS_MAP_IS_NULL 0
#endif /* >= 5.18 */
#elif SHIM_FORM_IOSYS_MAP_IS_NULL < 0 || SHIM_FORM_IOSYS_MAP_IS_NULL > 1
#error "gates.h: SHIM_FORM_IOSYS_MAP_IS_NULL is no form, 0 to 1 are"
#endif /* SHIM_FORM_IOSYS_MAP_IS_NULL */

/*
 * iosys_map_is_set (linux/iosys-map.h): added at 5.18.
 *   form 1: 5.18 ..    bool iosys_map_is_set(const struct iosys_map *map)
 *   form 0: .. 5.17    not declared
 * Evidence: 5.17 include/linux/iosys-map.h without it,
 *   5.18 (tree 5.18.12) include/linux/iosys-map.h:238; closed.
 */
#ifndef SHIM_FORM_IOSYS_MAP_IS_SET
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_IOSYS_MAP_IS_SET 1
#else /* < 5.18 */
#define SHIM_FORM_IOSYS_MAP_IS_SET 0
#endif /* >= 5.18 */
#elif SHIM_FORM_IOSYS_MAP_IS_SET < 0 || SHIM_FORM_IOSYS_MAP_IS_SET > 1
#error "gates.h: SHIM_FORM_IOSYS_MAP_IS_SET is no form, 0 to 1 are"
#endif /* SHIM_FORM_IOSYS_MAP_IS_SET */

/*
 * iosys_map_memcpy_from (linux/iosys-map.h): added at 5.18.
 *   form 1: 5.18 ..    void iosys_map_memcpy_from(void *dst, const struct iosys_map *src,
 *                        size_t src_offset, size_t len)
 *   form 0: .. 5.17    not declared
 * Evidence: 5.17 include/linux/iosys-map.h without it,
 *   5.18 (tree 5.18.12) include/linux/iosys-map.h:292; closed.
 */
#ifndef SHIM_FORM_IOSYS_MAP_MEMCPY_FROM
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_IOSYS_MAP_MEMCPY_FROM 1
#else /* < 5.18 */
#define SHIM_FORM_IOSYS_MAP_MEMCPY_FROM 0
#endif /* >= 5.18 */
#elif SHIM_FORM_IOSYS_MAP_MEMCPY_FROM < 0 || SHIM_FORM_IOSYS_MAP_MEMCPY_FROM > 1
#error "gates.h: SHIM_FORM_IOSYS_MAP_MEMCPY_FROM is no form, 0 to 1 are"
#endif /* SHIM_FORM_IOSYS_MAP_MEMCPY_FROM */

/*
 * iosys_map_memcpy_to (linux/iosys-map.h): added at 5.18.
 *   form 1: 5.18 ..    void iosys_map_memcpy_to(struct iosys_map *dst, size_t dst_offset,
 *                        const void *src, size_t len)
 *   form 0: .. 5.17    not declared
 * Evidence: 5.17 include/linux/iosys-map.h without it,
 *   5.18 (tree 5.18.12) include/linux/iosys-map.h:272; closed.
 */
#ifndef SHIM_FORM_IOSYS_MAP_MEMCPY_TO
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_IOSYS_MAP_MEMCPY_TO 1
#else /* < 5.18 */
#define SHIM_FORM_IOSYS_MAP_MEMCPY_TO 0
#endif /* >= 5.18 */
#elif SHIM_FORM_IOSYS_MAP_MEMCPY_TO < 0 || SHIM_FORM_IOSYS_MAP_MEMCPY_TO > 1
#error "gates.h: SHIM_FORM_IOSYS_MAP_MEMCPY_TO is no form, 0 to 1 are"
#endif /* SHIM_FORM_IOSYS_MAP_MEMCPY_TO */

/*
 * iosys_map_memset (linux/iosys-map.h): added at 5.18.
 *   form 1: 5.18 ..    void iosys_map_memset(struct iosys_map *dst, size_t offset, int value,
 *                        size_t len)
 *   form 0: .. 5.17    not declared
 * Evidence: 5.17 include/linux/iosys-map.h without it,
 *   5.18 (tree 5.18.12) include/linux/iosys-map.h:327; closed.
 */
#ifndef SHIM_FORM_IOSYS_MAP_MEMSET
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_IOSYS_MAP_MEMSET 1
#else /* < 5.18 */
#define SHIM_FORM_IOSYS_MAP_MEMSET 0
#endif /* >= 5.18 */
#elif SHIM_FORM_IOSYS_MAP_MEMSET < 0 || SHIM_FORM_IOSYS_MAP_MEMSET > 1
#error "gates.h: SHIM_FORM_IOSYS_MAP_MEMSET is no form, 0 to 1 are"
#endif /* SHIM_FORM_IOSYS_MAP_MEMSET */

/*
 * iosys_map_set_vaddr (linux/iosys-map.h): added at 5.18.
 *   form 1: 5.18 ..    void iosys_map_set_vaddr(struct iosys_map *map, void *vaddr)
 *   form 0: .. 5.17    not declared
 * Evidence: 5.17 include/linux/iosys-map.h without it,
 *   5.18 (tree 5.18.12) include/linux/iosys-map.h:169; closed.
 */
#ifndef SHIM_FORM_IOSYS_MAP_SET_VADDR
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_IOSYS_MAP_SET_VADDR 1
#else /* < 5.18 */
#define SHIM_FORM_IOSYS_MAP_SET_VADDR 0
#endif /* >= 5.18 */
#elif SHIM_FORM_IOSYS_MAP_SET_VADDR < 0 || SHIM_FORM_IOSYS_MAP_SET_VADDR > 1
#error "gates.h: SHIM_FORM_IOSYS_MAP_SET_VADDR is no form, 0 to 1 are"
#endif /* SHIM_FORM_IOSYS_MAP_SET_VADDR */

/*
 * iosys_map_set_vaddr_iomem (linux/iosys-map.h): added at 5.18.
 *   form 1: 5.18 ..    void iosys_map_set_vaddr_iomem(struct iosys_map *map,
 *                        void __iomem *vaddr_iomem)
 *   form 0: .. 5.17    not declared
 * Evidence: 5.17 include/linux/iosys-map.h without it,
 *   5.18 (tree 5.18.12) include/linux/iosys-map.h:182; closed.
 */
#ifndef SHIM_FORM_IOSYS_MAP_SET_VADDR_IOMEM
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_IOSYS_MAP_SET_VADDR_IOMEM 1
#else /* < 5.18 */
#define SHIM_FORM_IOSYS_MAP_SET_VADDR_IOMEM 0
#endif /* >= 5.18 */
#elif SHIM_FORM_IOSYS_MAP_SET_VADDR_IOMEM < 0 || SHIM_FORM_IOSYS_MAP_SET_VADDR_IOMEM > 1
#error "gates.h: SHIM_FORM_IOSYS_MAP_SET_VADDR_IOMEM is no form, 0 to 1 are"
#endif /* SHIM_FORM_IOSYS_MAP_SET_VADDR_IOMEM */

/*
 * vfio_add_group_dev (linux/vfio.h): gone at 5.13.
 *   form 0: 5.13 ..    not declared
 *   form 1: .. 5.12    int vfio_add_group_dev(struct device *dev,
 *                        const struct vfio_device_ops *ops, void *device_data)
 * Evidence: 5.12 (tree 5.12.9) include/linux/vfio.h:51,
 *   5.13 (tree 5.13.13) include/linux/vfio.h without it; closed.
 */
#ifndef SHIM_FORM_VFIO_ADD_GROUP_DEV
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 13, 0)
#define SHIM_FORM_VFIO_ADD_GROUP_DEV 0
#else /* < 5.13 */
#define SHIM_FORM_VFIO_ADD_GROUP_DEV 1
#endif /* >= 5.13 */
#elif SHIM_FORM_VFIO_ADD_GROUP_DEV < 0 || SHIM_FORM_VFIO_ADD_GROUP_DEV > 1
#error "gates.h: SHIM_FORM_VFIO_ADD_GROUP_DEV is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_ADD_GROUP_DEV */

/*
 * vfio_assign_device_set (linux/vfio.h): added at 5.15.
 *   form 1: 5.15 ..    int vfio_assign_device_set(struct vfio_device *device, void *set_id)
 *   form 0: .. 5.14    not declared
 * Evidence: 5.14 (tree 5.14.2) include/linux/vfio.h without it, 5.15 include/linux/vfio.h:85;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_ASSIGN_DEVICE_SET
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 15, 0)
#define SHIM_FORM_VFIO_ASSIGN_DEVICE_SET 1
#else /* < 5.15 */
#define SHIM_FORM_VFIO_ASSIGN_DEVICE_SET 0
#endif /* >= 5.15 */
#elif SHIM_FORM_VFIO_ASSIGN_DEVICE_SET < 0 || SHIM_FORM_VFIO_ASSIGN_DEVICE_SET > 1
#error "gates.h: SHIM_FORM_VFIO_ASSIGN_DEVICE_SET is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_ASSIGN_DEVICE_SET */

/*
 * vfio_check_feature (linux/vfio.h): added at 5.18.
 *   form 1: 5.18 ..    int vfio_check_feature(u32 flags, size_t argsz, u32 supported_ops,
 *                        size_t minsz)
 *   form 0: .. 5.17    not declared
 * Evidence: 5.17 include/linux/vfio.h without it, 5.18 (tree 5.18.12) include/linux/vfio.h:106;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_CHECK_FEATURE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_VFIO_CHECK_FEATURE 1
#else /* < 5.18 */
#define SHIM_FORM_VFIO_CHECK_FEATURE 0
#endif /* >= 5.18 */
#elif SHIM_FORM_VFIO_CHECK_FEATURE < 0 || SHIM_FORM_VFIO_CHECK_FEATURE > 1
#error "gates.h: SHIM_FORM_VFIO_CHECK_FEATURE is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_CHECK_FEATURE */

/*
 * vfio_combine_iova_ranges (linux/vfio.h): added at 6.6.
 *   form 1: 6.6 ..    void vfio_combine_iova_ranges(struct rb_root_cached *root, u32 cur_nodes,
 *                       u32 req_nodes)
 *   form 0: .. 6.5    not declared
 * Evidence: 6.5 include/linux/vfio.h without it, 6.6 include/linux/vfio.h:286; closed.
 */
#ifndef SHIM_FORM_VFIO_COMBINE_IOVA_RANGES
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
#define SHIM_FORM_VFIO_COMBINE_IOVA_RANGES 1
#else /* < 6.6 */
#define SHIM_FORM_VFIO_COMBINE_IOVA_RANGES 0
#endif /* >= 6.6 */
#elif SHIM_FORM_VFIO_COMBINE_IOVA_RANGES < 0 || SHIM_FORM_VFIO_COMBINE_IOVA_RANGES > 1
#error "gates.h: SHIM_FORM_VFIO_COMBINE_IOVA_RANGES is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_COMBINE_IOVA_RANGES */

/*
 * vfio_del_group_dev (linux/vfio.h): gone at 5.13.
 *   form 0: 5.13 ..    not declared
 *   form 1: .. 5.12    void *vfio_del_group_dev(struct device *dev)
 * Evidence: 5.12 (tree 5.12.9) include/linux/vfio.h:55,
 *   5.13 (tree 5.13.13) include/linux/vfio.h without it; closed.
 */
#ifndef SHIM_FORM_VFIO_DEL_GROUP_DEV
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 13, 0)
#define SHIM_FORM_VFIO_DEL_GROUP_DEV 0
#else /* < 5.13 */
#define SHIM_FORM_VFIO_DEL_GROUP_DEV 1
#endif /* >= 5.13 */
#elif SHIM_FORM_VFIO_DEL_GROUP_DEV < 0 || SHIM_FORM_VFIO_DEL_GROUP_DEV > 1
#error "gates.h: SHIM_FORM_VFIO_DEL_GROUP_DEV is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEL_GROUP_DEV */

/*
 * vfio_device_cdev_opened (linux/vfio.h): added at 6.6.
 *   form 1: 6.6 ..    bool vfio_device_cdev_opened(struct vfio_device *device)
 *   form 0: .. 6.5    not declared
 * Evidence: 6.5 include/linux/vfio.h without it, 6.6 include/linux/vfio.h:172; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE_CDEV_OPENED
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
#define SHIM_FORM_VFIO_DEVICE_CDEV_OPENED 1
#else /* < 6.6 */
#define SHIM_FORM_VFIO_DEVICE_CDEV_OPENED 0
#endif /* >= 6.6 */
#elif SHIM_FORM_VFIO_DEVICE_CDEV_OPENED < 0 || SHIM_FORM_VFIO_DEVICE_CDEV_OPENED > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE_CDEV_OPENED is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE_CDEV_OPENED */

/*
 * vfio_device_data (linux/vfio.h): gone at 5.13.
 *   form 0: 5.13 ..    not declared
 *   form 1: .. 5.12    void *vfio_device_data(struct vfio_device *device)
 * Evidence: 5.12 (tree 5.12.9) include/linux/vfio.h:58,
 *   5.13 (tree 5.13.13) include/linux/vfio.h without it; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE_DATA
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 13, 0)
#define SHIM_FORM_VFIO_DEVICE_DATA 0
#else /* < 5.13 */
#define SHIM_FORM_VFIO_DEVICE_DATA 1
#endif /* >= 5.13 */
#elif SHIM_FORM_VFIO_DEVICE_DATA < 0 || SHIM_FORM_VFIO_DEVICE_DATA > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE_DATA is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE_DATA */

/*
 * vfio_device_get_from_dev (linux/vfio.h): gone at 5.19.
 *   form 0: 5.19 ..    not declared
 *   form 1: .. 5.18    struct vfio_device *vfio_device_get_from_dev(struct device *dev)
 * Evidence: 5.18 (tree 5.18.12) include/linux/vfio.h:128, 5.19 include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE_GET_FROM_DEV
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 19, 0)
#define SHIM_FORM_VFIO_DEVICE_GET_FROM_DEV 0
#else /* < 5.19 */
#define SHIM_FORM_VFIO_DEVICE_GET_FROM_DEV 1
#endif /* >= 5.19 */
#elif SHIM_FORM_VFIO_DEVICE_GET_FROM_DEV < 0 || SHIM_FORM_VFIO_DEVICE_GET_FROM_DEV > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE_GET_FROM_DEV is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE_GET_FROM_DEV */

/*
 * vfio_device_put (linux/vfio.h): gone at 5.19.
 *   form 0: 5.19 ..    not declared
 *   form 1: .. 5.18    void vfio_device_put(struct vfio_device *device)
 * Evidence: 5.18 (tree 5.18.12) include/linux/vfio.h:129, 5.19 include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE_PUT
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 19, 0)
#define SHIM_FORM_VFIO_DEVICE_PUT 0
#else /* < 5.19 */
#define SHIM_FORM_VFIO_DEVICE_PUT 1
#endif /* >= 5.19 */
#elif SHIM_FORM_VFIO_DEVICE_PUT < 0 || SHIM_FORM_VFIO_DEVICE_PUT > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE_PUT is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE_PUT */

/*
 * vfio_device_set_open_count (linux/vfio.h): added at 6.1.
 *   form 1: 6.1 ..    unsigned int vfio_device_set_open_count(struct vfio_device_set *dev_set)
 *   form 0: .. 6.0    not declared
 * Evidence: 6.0 include/linux/vfio.h without it, 6.1 (tree 6.1.10) include/linux/vfio.h:192;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE_SET_OPEN_COUNT
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
#define SHIM_FORM_VFIO_DEVICE_SET_OPEN_COUNT 1
#else /* < 6.1 */
#define SHIM_FORM_VFIO_DEVICE_SET_OPEN_COUNT 0
#endif /* >= 6.1 */
#elif SHIM_FORM_VFIO_DEVICE_SET_OPEN_COUNT < 0 || SHIM_FORM_VFIO_DEVICE_SET_OPEN_COUNT > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE_SET_OPEN_COUNT is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE_SET_OPEN_COUNT */

/*
 * vfio_dma_rw (linux/vfio.h): added at 5.7, form changed at 5.19.
 *   form 2: 5.19 ..        int vfio_dma_rw(struct vfio_device *device, dma_addr_t user_iova,
 *                            void *data, size_t len, bool write)
 *   form 1: 5.7 .. 5.18    int vfio_dma_rw(struct vfio_group *group, dma_addr_t user_iova,
 *                            void *data, size_t len, bool write)
 *   form 0: .. 5.6         not declared
 * Evidence: 5.6 (tree 5.6.4) include/linux/vfio.h without it,
 *   5.7 (tree 5.7.6) include/linux/vfio.h:124; closed.
 * Evidence: 5.18 (tree 5.18.12) include/linux/vfio.h:164, 5.19 include/linux/vfio.h:154; closed.
 */
#ifndef SHIM_FORM_VFIO_DMA_RW
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 19, 0)
#define SHIM_FORM_VFIO_DMA_RW 2
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0)
#define SHIM_FORM_VFIO_DMA_RW 1
#else /* < 5.7 */
#define SHIM_FORM_VFIO_DMA_RW 0
#endif /* >= 5.19 */
#elif SHIM_FORM_VFIO_DMA_RW < 0 || SHIM_FORM_VFIO_DMA_RW > 2
#error "gates.h: SHIM_FORM_VFIO_DMA_RW is no form, 0 to 2 are"
#endif /* SHIM_FORM_VFIO_DMA_RW */

/*
 * vfio_external_check_extension (linux/vfio.h): gone at 5.19.
 *   form 0: 5.19 ..    not declared
 *   form 1: .. 5.18    long vfio_external_check_extension(struct vfio_group *group,
 *                        unsigned long arg)
 * Evidence: 5.18 (tree 5.18.12) include/linux/vfio.h:148, 5.19 include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_EXTERNAL_CHECK_EXTENSION
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 19, 0)
#define SHIM_FORM_VFIO_EXTERNAL_CHECK_EXTENSION 0
#else /* < 5.19 */
#define SHIM_FORM_VFIO_EXTERNAL_CHECK_EXTENSION 1
#endif /* >= 5.19 */
#elif SHIM_FORM_VFIO_EXTERNAL_CHECK_EXTENSION < 0 || SHIM_FORM_VFIO_EXTERNAL_CHECK_EXTENSION > 1
#error "gates.h: SHIM_FORM_VFIO_EXTERNAL_CHECK_EXTENSION is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_EXTERNAL_CHECK_EXTENSION */

/*
 * vfio_external_group_match_file (linux/vfio.h): added at 4.13, gone at 5.19.
 *   form 0: .. 4.12, 5.19 ..    not declared
 *   form 1: 4.13 .. 5.18        bool vfio_external_group_match_file(struct vfio_group *group,
 *                                 struct file *filep)
 * Evidence: 4.12 include/linux/vfio.h without it, 4.13 (tree 4.13.9) include/linux/vfio.h:100;
 *   closed.
 * Evidence: 5.18 (tree 5.18.12) include/linux/vfio.h:145, 5.19 include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_EXTERNAL_GROUP_MATCH_FILE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 13, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 19, 0)
#define SHIM_FORM_VFIO_EXTERNAL_GROUP_MATCH_FILE 1
#else /* >= 5.19 || < 4.13 */
#define SHIM_FORM_VFIO_EXTERNAL_GROUP_MATCH_FILE 0
#endif /* >= 4.13 && < 5.19 */
#elif SHIM_FORM_VFIO_EXTERNAL_GROUP_MATCH_FILE < 0 || SHIM_FORM_VFIO_EXTERNAL_GROUP_MATCH_FILE > 1
#error "gates.h: SHIM_FORM_VFIO_EXTERNAL_GROUP_MATCH_FILE is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_EXTERNAL_GROUP_MATCH_FILE */

/*
 * vfio_external_user_iommu_id (linux/vfio.h): gone at 5.19.
 *   form 0: 5.19 ..    not declared
 *   form 1: .. 5.18    int vfio_external_user_iommu_id(struct vfio_group *group)
 * Evidence: 5.18 (tree 5.18.12) include/linux/vfio.h:147, 5.19 include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_EXTERNAL_USER_IOMMU_ID
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 19, 0)
#define SHIM_FORM_VFIO_EXTERNAL_USER_IOMMU_ID 0
#else /* < 5.19 */
#define SHIM_FORM_VFIO_EXTERNAL_USER_IOMMU_ID 1
#endif /* >= 5.19 */
#elif SHIM_FORM_VFIO_EXTERNAL_USER_IOMMU_ID < 0 || SHIM_FORM_VFIO_EXTERNAL_USER_IOMMU_ID > 1
#error "gates.h: SHIM_FORM_VFIO_EXTERNAL_USER_IOMMU_ID is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_EXTERNAL_USER_IOMMU_ID */

/*
 * vfio_file_enforced_coherent (linux/vfio.h): added at 5.19.
 *   form 1: 5.19 ..    bool vfio_file_enforced_coherent(struct file *file)
 *   form 0: .. 5.18    not declared
 * Evidence: 5.18 (tree 5.18.12) include/linux/vfio.h without it, 5.19 include/linux/vfio.h:144;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_FILE_ENFORCED_COHERENT
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 19, 0)
#define SHIM_FORM_VFIO_FILE_ENFORCED_COHERENT 1
#else /* < 5.19 */
#define SHIM_FORM_VFIO_FILE_ENFORCED_COHERENT 0
#endif /* >= 5.19 */
#elif SHIM_FORM_VFIO_FILE_ENFORCED_COHERENT < 0 || SHIM_FORM_VFIO_FILE_ENFORCED_COHERENT > 1
#error "gates.h: SHIM_FORM_VFIO_FILE_ENFORCED_COHERENT is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_FILE_ENFORCED_COHERENT */

/*
 * vfio_file_has_dev (linux/vfio.h): added at 5.19.
 *   form 1: 5.19 ..    bool vfio_file_has_dev(struct file *file, struct vfio_device *device)
 *   form 0: .. 5.18    not declared
 * Evidence: 5.18 (tree 5.18.12) include/linux/vfio.h without it, 5.19 include/linux/vfio.h:146;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_FILE_HAS_DEV
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 19, 0)
#define SHIM_FORM_VFIO_FILE_HAS_DEV 1
#else /* < 5.19 */
#define SHIM_FORM_VFIO_FILE_HAS_DEV 0
#endif /* >= 5.19 */
#elif SHIM_FORM_VFIO_FILE_HAS_DEV < 0 || SHIM_FORM_VFIO_FILE_HAS_DEV > 1
#error "gates.h: SHIM_FORM_VFIO_FILE_HAS_DEV is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_FILE_HAS_DEV */

/*
 * vfio_file_iommu_group (linux/vfio.h): added at 5.19.
 *   form 1: 5.19 ..    struct iommu_group *vfio_file_iommu_group(struct file *file)
 *   form 0: .. 5.18    not declared
 * Evidence: 5.18 (tree 5.18.12) include/linux/vfio.h without it, 5.19 include/linux/vfio.h:143;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_FILE_IOMMU_GROUP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 19, 0)
#define SHIM_FORM_VFIO_FILE_IOMMU_GROUP 1
#else /* < 5.19 */
#define SHIM_FORM_VFIO_FILE_IOMMU_GROUP 0
#endif /* >= 5.19 */
#elif SHIM_FORM_VFIO_FILE_IOMMU_GROUP < 0 || SHIM_FORM_VFIO_FILE_IOMMU_GROUP > 1
#error "gates.h: SHIM_FORM_VFIO_FILE_IOMMU_GROUP is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_FILE_IOMMU_GROUP */

/*
 * vfio_file_is_group (linux/vfio.h): added at 6.1.
 *   form 1: 6.1 ..    bool vfio_file_is_group(struct file *file)
 *   form 0: .. 6.0    not declared
 * Evidence: 6.0 include/linux/vfio.h without it, 6.1 (tree 6.1.10) include/linux/vfio.h:203;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_FILE_IS_GROUP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
#define SHIM_FORM_VFIO_FILE_IS_GROUP 1
#else /* < 6.1 */
#define SHIM_FORM_VFIO_FILE_IS_GROUP 0
#endif /* >= 6.1 */
#elif SHIM_FORM_VFIO_FILE_IS_GROUP < 0 || SHIM_FORM_VFIO_FILE_IS_GROUP > 1
#error "gates.h: SHIM_FORM_VFIO_FILE_IS_GROUP is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_FILE_IS_GROUP */

/*
 * vfio_file_is_valid (linux/vfio.h): added at 6.6.
 *   form 1: 6.6 ..    bool vfio_file_is_valid(struct file *file)
 *   form 0: .. 6.5    not declared
 * Evidence: 6.5 include/linux/vfio.h without it, 6.6 include/linux/vfio.h:312; closed.
 */
#ifndef SHIM_FORM_VFIO_FILE_IS_VALID
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
#define SHIM_FORM_VFIO_FILE_IS_VALID 1
#else /* < 6.6 */
#define SHIM_FORM_VFIO_FILE_IS_VALID 0
#endif /* >= 6.6 */
#elif SHIM_FORM_VFIO_FILE_IS_VALID < 0 || SHIM_FORM_VFIO_FILE_IS_VALID > 1
#error "gates.h: SHIM_FORM_VFIO_FILE_IS_VALID is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_FILE_IS_VALID */

/*
 * vfio_file_set_kvm (linux/vfio.h): added at 5.19.
 *   form 1: 5.19 ..    void vfio_file_set_kvm(struct file *file, struct kvm *kvm)
 *   form 0: .. 5.18    not declared
 * Evidence: 5.18 (tree 5.18.12) include/linux/vfio.h without it, 5.19 include/linux/vfio.h:145;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_FILE_SET_KVM
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 19, 0)
#define SHIM_FORM_VFIO_FILE_SET_KVM 1
#else /* < 5.19 */
#define SHIM_FORM_VFIO_FILE_SET_KVM 0
#endif /* >= 5.19 */
#elif SHIM_FORM_VFIO_FILE_SET_KVM < 0 || SHIM_FORM_VFIO_FILE_SET_KVM > 1
#error "gates.h: SHIM_FORM_VFIO_FILE_SET_KVM is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_FILE_SET_KVM */

/*
 * vfio_find_device_in_devset (linux/vfio.h): added at 6.6.
 *   form 1: 6.6 ..    struct vfio_device *vfio_find_device_in_devset(struct vfio_device_set
 *                       *dev_set, struct device *dev)
 *   form 0: .. 6.5    not declared
 * Evidence: 6.5 include/linux/vfio.h without it, 6.6 include/linux/vfio.h:278; closed.
 */
#ifndef SHIM_FORM_VFIO_FIND_DEVICE_IN_DEVSET
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
#define SHIM_FORM_VFIO_FIND_DEVICE_IN_DEVSET 1
#else /* < 6.6 */
#define SHIM_FORM_VFIO_FIND_DEVICE_IN_DEVSET 0
#endif /* >= 6.6 */
#elif SHIM_FORM_VFIO_FIND_DEVICE_IN_DEVSET < 0 || SHIM_FORM_VFIO_FIND_DEVICE_IN_DEVSET > 1
#error "gates.h: SHIM_FORM_VFIO_FIND_DEVICE_IN_DEVSET is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_FIND_DEVICE_IN_DEVSET */

/*
 * vfio_free_device (linux/vfio.h): added at 6.1, gone at 6.2.
 *   form 0: .. 6.0, 6.2 ..    not declared
 *   form 1: 6.1               void vfio_free_device(struct vfio_device *device)
 * Evidence: 6.0 include/linux/vfio.h without it, 6.1 (tree 6.1.10) include/linux/vfio.h:181;
 *   closed.
 * Evidence: 6.1 (tree 6.1.10) include/linux/vfio.h:181, 6.2 include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_FREE_DEVICE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(6, 2, 0)
#define SHIM_FORM_VFIO_FREE_DEVICE 1
#else /* >= 6.2 || < 6.1 */
#define SHIM_FORM_VFIO_FREE_DEVICE 0
#endif /* >= 6.1 && < 6.2 */
#elif SHIM_FORM_VFIO_FREE_DEVICE < 0 || SHIM_FORM_VFIO_FREE_DEVICE > 1
#error "gates.h: SHIM_FORM_VFIO_FREE_DEVICE is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_FREE_DEVICE */

/*
 * vfio_group_get_external_user (linux/vfio.h): gone at 5.19.
 *   form 0: 5.19 ..    not declared
 *   form 1: .. 5.18    struct vfio_group *vfio_group_get_external_user(struct file *filep)
 * Evidence: 5.18 (tree 5.18.12) include/linux/vfio.h:141, 5.19 include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_GROUP_GET_EXTERNAL_USER
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 19, 0)
#define SHIM_FORM_VFIO_GROUP_GET_EXTERNAL_USER 0
#else /* < 5.19 */
#define SHIM_FORM_VFIO_GROUP_GET_EXTERNAL_USER 1
#endif /* >= 5.19 */
#elif SHIM_FORM_VFIO_GROUP_GET_EXTERNAL_USER < 0 || SHIM_FORM_VFIO_GROUP_GET_EXTERNAL_USER > 1
#error "gates.h: SHIM_FORM_VFIO_GROUP_GET_EXTERNAL_USER is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_GROUP_GET_EXTERNAL_USER */

/*
 * vfio_group_get_external_user_from_dev (linux/vfio.h): added at 5.7, gone at 5.19.
 *   form 0: .. 5.6, 5.19 ..    not declared
 *   form 1: 5.7 .. 5.18        struct vfio_group *vfio_group_get_external_user_from_dev(struct
 *                                device *dev)
 * Evidence: 5.6 (tree 5.6.4) include/linux/vfio.h without it,
 *   5.7 (tree 5.7.6) include/linux/vfio.h:103; closed.
 * Evidence: 5.18 (tree 5.18.12) include/linux/vfio.h:143, 5.19 include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_GROUP_GET_EXTERNAL_USER_FROM_DEV
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 19, 0)
#define SHIM_FORM_VFIO_GROUP_GET_EXTERNAL_USER_FROM_DEV 1
#else /* >= 5.19 || < 5.7 */
#define SHIM_FORM_VFIO_GROUP_GET_EXTERNAL_USER_FROM_DEV 0
#endif /* >= 5.7 && < 5.19 */
#elif SHIM_FORM_VFIO_GROUP_GET_EXTERNAL_USER_FROM_DEV < 0 || SHIM_FORM_VFIO_GROUP_GET_EXTERNAL_USER_FROM_DEV > 1
#error "gates.h: SHIM_FORM_VFIO_GROUP_GET_EXTERNAL_USER_FROM_DEV is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_GROUP_GET_EXTERNAL_USER_FROM_DEV */

/*
 * vfio_group_iommu_domain (linux/vfio.h): added at 5.11, gone at 5.19.
 *   form 0: .. 5.10, 5.19 ..    not declared
 *   form 1: 5.11 .. 5.18        struct iommu_domain *vfio_group_iommu_domain(struct vfio_group
 *                                 *group)
 * Evidence: 5.10 (tree 5.10.7) include/linux/vfio.h without it, 5.11 include/linux/vfio.h:131;
 *   closed.
 * Evidence: 5.18 (tree 5.18.12) include/linux/vfio.h:167, 5.19 include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_GROUP_IOMMU_DOMAIN
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 11, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 19, 0)
#define SHIM_FORM_VFIO_GROUP_IOMMU_DOMAIN 1
#else /* >= 5.19 || < 5.11 */
#define SHIM_FORM_VFIO_GROUP_IOMMU_DOMAIN 0
#endif /* >= 5.11 && < 5.19 */
#elif SHIM_FORM_VFIO_GROUP_IOMMU_DOMAIN < 0 || SHIM_FORM_VFIO_GROUP_IOMMU_DOMAIN > 1
#error "gates.h: SHIM_FORM_VFIO_GROUP_IOMMU_DOMAIN is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_GROUP_IOMMU_DOMAIN */

/*
 * vfio_group_pin_pages (linux/vfio.h): added at 5.7, gone at 5.19.
 *   form 0: .. 5.6, 5.19 ..    not declared
 *   form 1: 5.7 .. 5.18        int vfio_group_pin_pages(struct vfio_group *group,
 *                                unsigned long *user_iova_pfn, int npage, int prot,
 *                                unsigned long *phys_pfn)
 * Evidence: 5.6 (tree 5.6.4) include/linux/vfio.h without it,
 *   5.7 (tree 5.7.6) include/linux/vfio.h:118; closed.
 * Evidence: 5.18 (tree 5.18.12) include/linux/vfio.h:158, 5.19 include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_GROUP_PIN_PAGES
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 19, 0)
#define SHIM_FORM_VFIO_GROUP_PIN_PAGES 1
#else /* >= 5.19 || < 5.7 */
#define SHIM_FORM_VFIO_GROUP_PIN_PAGES 0
#endif /* >= 5.7 && < 5.19 */
#elif SHIM_FORM_VFIO_GROUP_PIN_PAGES < 0 || SHIM_FORM_VFIO_GROUP_PIN_PAGES > 1
#error "gates.h: SHIM_FORM_VFIO_GROUP_PIN_PAGES is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_GROUP_PIN_PAGES */

/*
 * vfio_group_put_external_user (linux/vfio.h): gone at 5.19.
 *   form 0: 5.19 ..    not declared
 *   form 1: .. 5.18    void vfio_group_put_external_user(struct vfio_group *group)
 * Evidence: 5.18 (tree 5.18.12) include/linux/vfio.h:142, 5.19 include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_GROUP_PUT_EXTERNAL_USER
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 19, 0)
#define SHIM_FORM_VFIO_GROUP_PUT_EXTERNAL_USER 0
#else /* < 5.19 */
#define SHIM_FORM_VFIO_GROUP_PUT_EXTERNAL_USER 1
#endif /* >= 5.19 */
#elif SHIM_FORM_VFIO_GROUP_PUT_EXTERNAL_USER < 0 || SHIM_FORM_VFIO_GROUP_PUT_EXTERNAL_USER > 1
#error "gates.h: SHIM_FORM_VFIO_GROUP_PUT_EXTERNAL_USER is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_GROUP_PUT_EXTERNAL_USER */

/*
 * vfio_group_set_kvm (linux/vfio.h): added at 4.10, gone at 5.19.
 *   form 0: .. 4.9, 5.19 ..    not declared
 *   form 1: 4.10 .. 5.18       void vfio_group_set_kvm(struct vfio_group *group, struct kvm *kvm)
 * Evidence: 4.9 include/linux/vfio.h without it, 4.10 include/linux/vfio.h:132; closed.
 * Evidence: 5.18 (tree 5.18.12) include/linux/vfio.h:190, 5.19 include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_GROUP_SET_KVM
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 10, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 19, 0)
#define SHIM_FORM_VFIO_GROUP_SET_KVM 1
#else /* >= 5.19 || < 4.10 */
#define SHIM_FORM_VFIO_GROUP_SET_KVM 0
#endif /* >= 4.10 && < 5.19 */
#elif SHIM_FORM_VFIO_GROUP_SET_KVM < 0 || SHIM_FORM_VFIO_GROUP_SET_KVM > 1
#error "gates.h: SHIM_FORM_VFIO_GROUP_SET_KVM is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_GROUP_SET_KVM */

/*
 * vfio_group_unpin_pages (linux/vfio.h): added at 5.7, gone at 5.19.
 *   form 0: .. 5.6, 5.19 ..    not declared
 *   form 1: 5.7 .. 5.18        int vfio_group_unpin_pages(struct vfio_group *group,
 *                                unsigned long *user_iova_pfn, int npage)
 * Evidence: 5.6 (tree 5.6.4) include/linux/vfio.h without it,
 *   5.7 (tree 5.7.6) include/linux/vfio.h:121; closed.
 * Evidence: 5.18 (tree 5.18.12) include/linux/vfio.h:161, 5.19 include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_GROUP_UNPIN_PAGES
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 19, 0)
#define SHIM_FORM_VFIO_GROUP_UNPIN_PAGES 1
#else /* >= 5.19 || < 5.7 */
#define SHIM_FORM_VFIO_GROUP_UNPIN_PAGES 0
#endif /* >= 5.7 && < 5.19 */
#elif SHIM_FORM_VFIO_GROUP_UNPIN_PAGES < 0 || SHIM_FORM_VFIO_GROUP_UNPIN_PAGES > 1
#error "gates.h: SHIM_FORM_VFIO_GROUP_UNPIN_PAGES is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_GROUP_UNPIN_PAGES */

/*
 * vfio_info_add_capability (linux/vfio.h): added at 4.10, form changed at 4.16.
 *   form 2: 4.16 ..         int vfio_info_add_capability(struct vfio_info_cap *caps,
 *                             struct vfio_info_cap_header *cap, size_t size)
 *   form 1: 4.10 .. 4.15    int vfio_info_add_capability(struct vfio_info_cap *caps,
 *                             int cap_type_id, void *cap_type)
 *   form 0: .. 4.9          not declared
 * Evidence: 4.9 include/linux/vfio.h without it, 4.10 include/linux/vfio.h:145; closed.
 * Evidence: 4.15 include/linux/vfio.h:147, 4.16 (tree 4.16.13) include/linux/vfio.h:147; closed.
 */
#ifndef SHIM_FORM_VFIO_INFO_ADD_CAPABILITY
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 16, 0)
#define SHIM_FORM_VFIO_INFO_ADD_CAPABILITY 2
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(4, 10, 0)
#define SHIM_FORM_VFIO_INFO_ADD_CAPABILITY 1
#else /* < 4.10 */
#define SHIM_FORM_VFIO_INFO_ADD_CAPABILITY 0
#endif /* >= 4.16 */
#elif SHIM_FORM_VFIO_INFO_ADD_CAPABILITY < 0 || SHIM_FORM_VFIO_INFO_ADD_CAPABILITY > 2
#error "gates.h: SHIM_FORM_VFIO_INFO_ADD_CAPABILITY is no form, 0 to 2 are"
#endif /* SHIM_FORM_VFIO_INFO_ADD_CAPABILITY */

/*
 * vfio_info_cap_add (linux/vfio.h): added at 4.6.
 *   form 1: 4.6 ..    struct vfio_info_cap_header *vfio_info_cap_add(struct vfio_info_cap *caps,
 *                       size_t size, u16 id, u16 version)
 *   form 0: .. 4.5    not declared
 * Evidence: 4.5 include/linux/vfio.h without it, 4.6 (tree 4.6.3) include/linux/vfio.h:102; closed.
 */
#ifndef SHIM_FORM_VFIO_INFO_CAP_ADD
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
#define SHIM_FORM_VFIO_INFO_CAP_ADD 1
#else /* < 4.6 */
#define SHIM_FORM_VFIO_INFO_CAP_ADD 0
#endif /* >= 4.6 */
#elif SHIM_FORM_VFIO_INFO_CAP_ADD < 0 || SHIM_FORM_VFIO_INFO_CAP_ADD > 1
#error "gates.h: SHIM_FORM_VFIO_INFO_CAP_ADD is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_INFO_CAP_ADD */

/*
 * vfio_info_cap_shift (linux/vfio.h): added at 4.6.
 *   form 1: 4.6 ..    void vfio_info_cap_shift(struct vfio_info_cap *caps, size_t offset)
 *   form 0: .. 4.5    not declared
 * Evidence: 4.5 include/linux/vfio.h without it, 4.6 (tree 4.6.3) include/linux/vfio.h:104; closed.
 */
#ifndef SHIM_FORM_VFIO_INFO_CAP_SHIFT
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
#define SHIM_FORM_VFIO_INFO_CAP_SHIFT 1
#else /* < 4.6 */
#define SHIM_FORM_VFIO_INFO_CAP_SHIFT 0
#endif /* >= 4.6 */
#elif SHIM_FORM_VFIO_INFO_CAP_SHIFT < 0 || SHIM_FORM_VFIO_INFO_CAP_SHIFT > 1
#error "gates.h: SHIM_FORM_VFIO_INFO_CAP_SHIFT is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_INFO_CAP_SHIFT */

/*
 * vfio_init_device (linux/vfio.h): added at 6.1, gone at 6.2.
 *   form 0: .. 6.0, 6.2 ..    not declared
 *   form 1: 6.1               int vfio_init_device(struct vfio_device *device, struct device *dev,
 *                               const struct vfio_device_ops *ops)
 * Evidence: 6.0 include/linux/vfio.h without it, 6.1 (tree 6.1.10) include/linux/vfio.h:179;
 *   closed.
 * Evidence: 6.1 (tree 6.1.10) include/linux/vfio.h:179, 6.2 include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_INIT_DEVICE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(6, 2, 0)
#define SHIM_FORM_VFIO_INIT_DEVICE 1
#else /* >= 6.2 || < 6.1 */
#define SHIM_FORM_VFIO_INIT_DEVICE 0
#endif /* >= 6.1 && < 6.2 */
#elif SHIM_FORM_VFIO_INIT_DEVICE < 0 || SHIM_FORM_VFIO_INIT_DEVICE > 1
#error "gates.h: SHIM_FORM_VFIO_INIT_DEVICE is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_INIT_DEVICE */

/*
 * vfio_init_group_dev (linux/vfio.h): added at 5.10.223, gone at 5.11, back at 5.13, gone at 6.1.
 *   form 0: .. <5.10.223, 5.11 .. 5.12, 6.1 ..    not declared
 *   form 2: 5.13 .. 6.0                           void vfio_init_group_dev(struct vfio_device
 *                                           *device, struct device *dev,
 *                                           const struct vfio_device_ops *ops)
 *   form 1: 5.10.223 .. <5.11                     void vfio_init_group_dev(struct vfio_device
 *                                           *device, struct device *dev,
 *                                           const struct vfio_device_ops *ops, void *device_data)
 * Evidence: 5.10 (tree 5.10.7) include/linux/vfio.h without it,
 *   5.10.223 (linux-headers-5.10.0-32-common 5.10.223-1) include/linux/vfio.h:63;
 *   open inside the stable branch.
 * Evidence: 5.10.223 (linux-headers-5.10.0-32-common 5.10.223-1) include/linux/vfio.h:63,
 *   5.11 include/linux/vfio.h without it; closed.
 * Evidence: 5.12 (tree 5.12.9) include/linux/vfio.h without it,
 *   5.13 (tree 5.13.13) include/linux/vfio.h:62; closed.
 * Evidence: 6.0 include/linux/vfio.h:140, 6.1 (tree 6.1.10) include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_INIT_GROUP_DEV
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 13, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(6, 1, 0)
#define SHIM_FORM_VFIO_INIT_GROUP_DEV 2
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(5, 10, 223) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 11, 0)
#define SHIM_FORM_VFIO_INIT_GROUP_DEV 1
#else /* >= 6.1 || (>= 5.11 && < 5.13) || < 5.10.223 */
#define SHIM_FORM_VFIO_INIT_GROUP_DEV 0
#endif /* >= 5.13 && < 6.1 */
#elif SHIM_FORM_VFIO_INIT_GROUP_DEV < 0 || SHIM_FORM_VFIO_INIT_GROUP_DEV > 2
#error "gates.h: SHIM_FORM_VFIO_INIT_GROUP_DEV is no form, 0 to 2 are"
#endif /* SHIM_FORM_VFIO_INIT_GROUP_DEV */

/*
 * vfio_iommu_group_get (linux/vfio.h): added at 4.5, gone at 5.16.
 *   form 0: 4.4, 5.16 ..    not declared
 *   form 1: 4.5 .. 5.15     struct iommu_group *vfio_iommu_group_get(struct device *dev)
 * Evidence: 4.4 include/linux/vfio.h without it, 4.5 include/linux/vfio.h:47; closed.
 * Evidence: 5.15 include/linux/vfio.h:74, 5.16 (tree 5.16.10) include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_IOMMU_GROUP_GET
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 5, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 16, 0)
#define SHIM_FORM_VFIO_IOMMU_GROUP_GET 1
#else /* >= 5.16 || < 4.5 */
#define SHIM_FORM_VFIO_IOMMU_GROUP_GET 0
#endif /* >= 4.5 && < 5.16 */
#elif SHIM_FORM_VFIO_IOMMU_GROUP_GET < 0 || SHIM_FORM_VFIO_IOMMU_GROUP_GET > 1
#error "gates.h: SHIM_FORM_VFIO_IOMMU_GROUP_GET is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_IOMMU_GROUP_GET */

/*
 * vfio_iommu_group_put (linux/vfio.h): added at 4.5, gone at 5.16.
 *   form 0: 4.4, 5.16 ..    not declared
 *   form 1: 4.5 .. 5.15     void vfio_iommu_group_put(struct iommu_group *group,
 *                             struct device *dev)
 * Evidence: 4.4 include/linux/vfio.h without it, 4.5 include/linux/vfio.h:48; closed.
 * Evidence: 5.15 include/linux/vfio.h:75, 5.16 (tree 5.16.10) include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_IOMMU_GROUP_PUT
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 5, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 16, 0)
#define SHIM_FORM_VFIO_IOMMU_GROUP_PUT 1
#else /* >= 5.16 || < 4.5 */
#define SHIM_FORM_VFIO_IOMMU_GROUP_PUT 0
#endif /* >= 4.5 && < 5.16 */
#elif SHIM_FORM_VFIO_IOMMU_GROUP_PUT < 0 || SHIM_FORM_VFIO_IOMMU_GROUP_PUT > 1
#error "gates.h: SHIM_FORM_VFIO_IOMMU_GROUP_PUT is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_IOMMU_GROUP_PUT */

/*
 * vfio_iommufd_device_ictx (linux/vfio.h): added at 6.6.
 *   form 1: 6.6 ..    struct iommufd_ctx *vfio_iommufd_device_ictx(struct vfio_device *vdev)
 *   form 0: .. 6.5    not declared
 * Evidence: 6.5 include/linux/vfio.h without it, 6.6 include/linux/vfio.h:127; closed.
 */
#ifndef SHIM_FORM_VFIO_IOMMUFD_DEVICE_ICTX
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
#define SHIM_FORM_VFIO_IOMMUFD_DEVICE_ICTX 1
#else /* < 6.6 */
#define SHIM_FORM_VFIO_IOMMUFD_DEVICE_ICTX 0
#endif /* >= 6.6 */
#elif SHIM_FORM_VFIO_IOMMUFD_DEVICE_ICTX < 0 || SHIM_FORM_VFIO_IOMMUFD_DEVICE_ICTX > 1
#error "gates.h: SHIM_FORM_VFIO_IOMMUFD_DEVICE_ICTX is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_IOMMUFD_DEVICE_ICTX */

/*
 * vfio_iommufd_emulated_attach_ioas (linux/vfio.h): added at 6.2.
 *   form 1: 6.2 ..    int vfio_iommufd_emulated_attach_ioas(struct vfio_device *vdev, u32 *pt_id)
 *   form 0: .. 6.1    not declared
 * Evidence: 6.1 (tree 6.1.10) include/linux/vfio.h without it, 6.2 include/linux/vfio.h:120;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_IOMMUFD_EMULATED_ATTACH_IOAS
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
#define SHIM_FORM_VFIO_IOMMUFD_EMULATED_ATTACH_IOAS 1
#else /* < 6.2 */
#define SHIM_FORM_VFIO_IOMMUFD_EMULATED_ATTACH_IOAS 0
#endif /* >= 6.2 */
#elif SHIM_FORM_VFIO_IOMMUFD_EMULATED_ATTACH_IOAS < 0 || SHIM_FORM_VFIO_IOMMUFD_EMULATED_ATTACH_IOAS > 1
#error "gates.h: SHIM_FORM_VFIO_IOMMUFD_EMULATED_ATTACH_IOAS is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_IOMMUFD_EMULATED_ATTACH_IOAS */

/*
 * vfio_iommufd_emulated_bind (linux/vfio.h): added at 6.2.
 *   form 1: 6.2 ..    int vfio_iommufd_emulated_bind(struct vfio_device *vdev,
 *                       struct iommufd_ctx *ictx, u32 *out_device_id)
 *   form 0: .. 6.1    not declared
 * Evidence: 6.1 (tree 6.1.10) include/linux/vfio.h without it, 6.2 include/linux/vfio.h:117;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_IOMMUFD_EMULATED_BIND
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
#define SHIM_FORM_VFIO_IOMMUFD_EMULATED_BIND 1
#else /* < 6.2 */
#define SHIM_FORM_VFIO_IOMMUFD_EMULATED_BIND 0
#endif /* >= 6.2 */
#elif SHIM_FORM_VFIO_IOMMUFD_EMULATED_BIND < 0 || SHIM_FORM_VFIO_IOMMUFD_EMULATED_BIND > 1
#error "gates.h: SHIM_FORM_VFIO_IOMMUFD_EMULATED_BIND is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_IOMMUFD_EMULATED_BIND */

/*
 * vfio_iommufd_emulated_detach_ioas (linux/vfio.h): added at 6.6.
 *   form 1: 6.6 ..    void vfio_iommufd_emulated_detach_ioas(struct vfio_device *vdev)
 *   form 0: .. 6.5    not declared
 * Evidence: 6.5 include/linux/vfio.h without it, 6.6 include/linux/vfio.h:138; closed.
 */
#ifndef SHIM_FORM_VFIO_IOMMUFD_EMULATED_DETACH_IOAS
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
#define SHIM_FORM_VFIO_IOMMUFD_EMULATED_DETACH_IOAS 1
#else /* < 6.6 */
#define SHIM_FORM_VFIO_IOMMUFD_EMULATED_DETACH_IOAS 0
#endif /* >= 6.6 */
#elif SHIM_FORM_VFIO_IOMMUFD_EMULATED_DETACH_IOAS < 0 || SHIM_FORM_VFIO_IOMMUFD_EMULATED_DETACH_IOAS > 1
#error "gates.h: SHIM_FORM_VFIO_IOMMUFD_EMULATED_DETACH_IOAS is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_IOMMUFD_EMULATED_DETACH_IOAS */

/*
 * vfio_iommufd_emulated_unbind (linux/vfio.h): added at 6.2.
 *   form 1: 6.2 ..    void vfio_iommufd_emulated_unbind(struct vfio_device *vdev)
 *   form 0: .. 6.1    not declared
 * Evidence: 6.1 (tree 6.1.10) include/linux/vfio.h without it, 6.2 include/linux/vfio.h:119;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_IOMMUFD_EMULATED_UNBIND
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
#define SHIM_FORM_VFIO_IOMMUFD_EMULATED_UNBIND 1
#else /* < 6.2 */
#define SHIM_FORM_VFIO_IOMMUFD_EMULATED_UNBIND 0
#endif /* >= 6.2 */
#elif SHIM_FORM_VFIO_IOMMUFD_EMULATED_UNBIND < 0 || SHIM_FORM_VFIO_IOMMUFD_EMULATED_UNBIND > 1
#error "gates.h: SHIM_FORM_VFIO_IOMMUFD_EMULATED_UNBIND is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_IOMMUFD_EMULATED_UNBIND */

/*
 * vfio_iommufd_get_dev_id (linux/vfio.h): added at 6.6.
 *   form 1: 6.6 ..    int vfio_iommufd_get_dev_id(struct vfio_device *vdev,
 *                       struct iommufd_ctx *ictx)
 *   form 0: .. 6.5    not declared
 * Evidence: 6.5 include/linux/vfio.h without it, 6.6 include/linux/vfio.h:128; closed.
 */
#ifndef SHIM_FORM_VFIO_IOMMUFD_GET_DEV_ID
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
#define SHIM_FORM_VFIO_IOMMUFD_GET_DEV_ID 1
#else /* < 6.6 */
#define SHIM_FORM_VFIO_IOMMUFD_GET_DEV_ID 0
#endif /* >= 6.6 */
#elif SHIM_FORM_VFIO_IOMMUFD_GET_DEV_ID < 0 || SHIM_FORM_VFIO_IOMMUFD_GET_DEV_ID > 1
#error "gates.h: SHIM_FORM_VFIO_IOMMUFD_GET_DEV_ID is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_IOMMUFD_GET_DEV_ID */

/*
 * vfio_iommufd_physical_attach_ioas (linux/vfio.h): added at 6.2.
 *   form 1: 6.2 ..    int vfio_iommufd_physical_attach_ioas(struct vfio_device *vdev, u32 *pt_id)
 *   form 0: .. 6.1    not declared
 * Evidence: 6.1 (tree 6.1.10) include/linux/vfio.h without it, 6.2 include/linux/vfio.h:116;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_IOMMUFD_PHYSICAL_ATTACH_IOAS
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
#define SHIM_FORM_VFIO_IOMMUFD_PHYSICAL_ATTACH_IOAS 1
#else /* < 6.2 */
#define SHIM_FORM_VFIO_IOMMUFD_PHYSICAL_ATTACH_IOAS 0
#endif /* >= 6.2 */
#elif SHIM_FORM_VFIO_IOMMUFD_PHYSICAL_ATTACH_IOAS < 0 || SHIM_FORM_VFIO_IOMMUFD_PHYSICAL_ATTACH_IOAS > 1
#error "gates.h: SHIM_FORM_VFIO_IOMMUFD_PHYSICAL_ATTACH_IOAS is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_IOMMUFD_PHYSICAL_ATTACH_IOAS */

/*
 * vfio_iommufd_physical_bind (linux/vfio.h): added at 6.2.
 *   form 1: 6.2 ..    int vfio_iommufd_physical_bind(struct vfio_device *vdev,
 *                       struct iommufd_ctx *ictx, u32 *out_device_id)
 *   form 0: .. 6.1    not declared
 * Evidence: 6.1 (tree 6.1.10) include/linux/vfio.h without it, 6.2 include/linux/vfio.h:113;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_IOMMUFD_PHYSICAL_BIND
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
#define SHIM_FORM_VFIO_IOMMUFD_PHYSICAL_BIND 1
#else /* < 6.2 */
#define SHIM_FORM_VFIO_IOMMUFD_PHYSICAL_BIND 0
#endif /* >= 6.2 */
#elif SHIM_FORM_VFIO_IOMMUFD_PHYSICAL_BIND < 0 || SHIM_FORM_VFIO_IOMMUFD_PHYSICAL_BIND > 1
#error "gates.h: SHIM_FORM_VFIO_IOMMUFD_PHYSICAL_BIND is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_IOMMUFD_PHYSICAL_BIND */

/*
 * vfio_iommufd_physical_detach_ioas (linux/vfio.h): added at 6.6.
 *   form 1: 6.6 ..    void vfio_iommufd_physical_detach_ioas(struct vfio_device *vdev)
 *   form 0: .. 6.5    not declared
 * Evidence: 6.5 include/linux/vfio.h without it, 6.6 include/linux/vfio.h:133; closed.
 */
#ifndef SHIM_FORM_VFIO_IOMMUFD_PHYSICAL_DETACH_IOAS
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
#define SHIM_FORM_VFIO_IOMMUFD_PHYSICAL_DETACH_IOAS 1
#else /* < 6.6 */
#define SHIM_FORM_VFIO_IOMMUFD_PHYSICAL_DETACH_IOAS 0
#endif /* >= 6.6 */
#elif SHIM_FORM_VFIO_IOMMUFD_PHYSICAL_DETACH_IOAS < 0 || SHIM_FORM_VFIO_IOMMUFD_PHYSICAL_DETACH_IOAS > 1
#error "gates.h: SHIM_FORM_VFIO_IOMMUFD_PHYSICAL_DETACH_IOAS is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_IOMMUFD_PHYSICAL_DETACH_IOAS */

/*
 * vfio_iommufd_physical_unbind (linux/vfio.h): added at 6.2.
 *   form 1: 6.2 ..    void vfio_iommufd_physical_unbind(struct vfio_device *vdev)
 *   form 0: .. 6.1    not declared
 * Evidence: 6.1 (tree 6.1.10) include/linux/vfio.h without it, 6.2 include/linux/vfio.h:115;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_IOMMUFD_PHYSICAL_UNBIND
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
#define SHIM_FORM_VFIO_IOMMUFD_PHYSICAL_UNBIND 1
#else /* < 6.2 */
#define SHIM_FORM_VFIO_IOMMUFD_PHYSICAL_UNBIND 0
#endif /* >= 6.2 */
#elif SHIM_FORM_VFIO_IOMMUFD_PHYSICAL_UNBIND < 0 || SHIM_FORM_VFIO_IOMMUFD_PHYSICAL_UNBIND > 1
#error "gates.h: SHIM_FORM_VFIO_IOMMUFD_PHYSICAL_UNBIND is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_IOMMUFD_PHYSICAL_UNBIND */

/*
 * vfio_mig_get_next_state (linux/vfio.h): added at 5.18.
 *   form 1: 5.18 ..    int vfio_mig_get_next_state(struct vfio_device *device,
 *                        enum vfio_device_mig_state cur_fsm, enum vfio_device_mig_state new_fsm,
 *                        enum vfio_device_mig_state *next_fsm)
 *   form 0: .. 5.17    not declared
 * Evidence: 5.17 include/linux/vfio.h without it, 5.18 (tree 5.18.12) include/linux/vfio.h:133;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_MIG_GET_NEXT_STATE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_VFIO_MIG_GET_NEXT_STATE 1
#else /* < 5.18 */
#define SHIM_FORM_VFIO_MIG_GET_NEXT_STATE 0
#endif /* >= 5.18 */
#elif SHIM_FORM_VFIO_MIG_GET_NEXT_STATE < 0 || SHIM_FORM_VFIO_MIG_GET_NEXT_STATE > 1
#error "gates.h: SHIM_FORM_VFIO_MIG_GET_NEXT_STATE is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_MIG_GET_NEXT_STATE */

/*
 * vfio_pin_pages (linux/vfio.h): added at 4.10, form changed at 5.19, form changed at 6.0.
 *   form 3: 6.0 ..          int vfio_pin_pages(struct vfio_device *device, dma_addr_t iova,
 *                             int npage, int prot, struct page **pages)
 *   form 2: 5.19            int vfio_pin_pages(struct vfio_device *device, unsigned long *user_pfn,
 *                             int npage, int prot, unsigned long *phys_pfn)
 *   form 1: 4.10 .. 5.18    int vfio_pin_pages(struct device *dev, unsigned long *user_pfn,
 *                             int npage, int prot, unsigned long *phys_pfn)
 *   form 0: .. 4.9          not declared
 * Evidence: 4.9 include/linux/vfio.h without it, 4.10 include/linux/vfio.h:106; closed.
 * Evidence: 5.18 (tree 5.18.12) include/linux/vfio.h:153, 5.19 include/linux/vfio.h:150; closed.
 * Evidence: 5.19 include/linux/vfio.h:150, 6.0 include/linux/vfio.h:164; closed.
 */
#ifndef SHIM_FORM_VFIO_PIN_PAGES
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 0, 0)
#define SHIM_FORM_VFIO_PIN_PAGES 3
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(5, 19, 0)
#define SHIM_FORM_VFIO_PIN_PAGES 2
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(4, 10, 0)
#define SHIM_FORM_VFIO_PIN_PAGES 1
#else /* < 4.10 */
#define SHIM_FORM_VFIO_PIN_PAGES 0
#endif /* >= 6.0 */
#elif SHIM_FORM_VFIO_PIN_PAGES < 0 || SHIM_FORM_VFIO_PIN_PAGES > 3
#error "gates.h: SHIM_FORM_VFIO_PIN_PAGES is no form, 0 to 3 are"
#endif /* SHIM_FORM_VFIO_PIN_PAGES */

/*
 * vfio_put_device (linux/vfio.h): added at 6.1.
 *   form 1: 6.1 ..    void vfio_put_device(struct vfio_device *device)
 *   form 0: .. 6.0    not declared
 * Evidence: 6.0 include/linux/vfio.h without it, 6.1 (tree 6.1.10) include/linux/vfio.h:182;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_PUT_DEVICE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
#define SHIM_FORM_VFIO_PUT_DEVICE 1
#else /* < 6.1 */
#define SHIM_FORM_VFIO_PUT_DEVICE 0
#endif /* >= 6.1 */
#elif SHIM_FORM_VFIO_PUT_DEVICE < 0 || SHIM_FORM_VFIO_PUT_DEVICE > 1
#error "gates.h: SHIM_FORM_VFIO_PUT_DEVICE is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_PUT_DEVICE */

/*
 * vfio_register_emulated_iommu_dev (linux/vfio.h): added at 5.16.
 *   form 1: 5.16 ..    int vfio_register_emulated_iommu_dev(struct vfio_device *device)
 *   form 0: .. 5.15    not declared
 * Evidence: 5.15 include/linux/vfio.h without it, 5.16 (tree 5.16.10) include/linux/vfio.h:78;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_REGISTER_EMULATED_IOMMU_DEV
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 16, 0)
#define SHIM_FORM_VFIO_REGISTER_EMULATED_IOMMU_DEV 1
#else /* < 5.16 */
#define SHIM_FORM_VFIO_REGISTER_EMULATED_IOMMU_DEV 0
#endif /* >= 5.16 */
#elif SHIM_FORM_VFIO_REGISTER_EMULATED_IOMMU_DEV < 0 || SHIM_FORM_VFIO_REGISTER_EMULATED_IOMMU_DEV > 1
#error "gates.h: SHIM_FORM_VFIO_REGISTER_EMULATED_IOMMU_DEV is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_REGISTER_EMULATED_IOMMU_DEV */

/*
 * vfio_register_group_dev (linux/vfio.h): added at 5.10.223, gone at 5.11, back at 5.13.
 *   form 1: 5.10.223 .. <5.11, 5.13 ..    int vfio_register_group_dev(struct vfio_device *device)
 *   form 0: .. <5.10.223, 5.11 .. 5.12    not declared
 * Evidence: 5.10 (tree 5.10.7) include/linux/vfio.h without it,
 *   5.10.223 (linux-headers-5.10.0-32-common 5.10.223-1) include/linux/vfio.h:65;
 *   open inside the stable branch.
 * Evidence: 5.10.223 (linux-headers-5.10.0-32-common 5.10.223-1) include/linux/vfio.h:65,
 *   5.11 include/linux/vfio.h without it; closed.
 * Evidence: 5.12 (tree 5.12.9) include/linux/vfio.h without it,
 *   5.13 (tree 5.13.13) include/linux/vfio.h:64; closed.
 */
#ifndef SHIM_FORM_VFIO_REGISTER_GROUP_DEV
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 13, 0) || \
	(LINUX_VERSION_CODE >= KERNEL_VERSION(5, 10, 223) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 11, 0))
#define SHIM_FORM_VFIO_REGISTER_GROUP_DEV 1
#else /* (>= 5.11 && < 5.13) || < 5.10.223 */
#define SHIM_FORM_VFIO_REGISTER_GROUP_DEV 0
#endif /* >= 5.13 || (>= 5.10.223 && < 5.11) */
#elif SHIM_FORM_VFIO_REGISTER_GROUP_DEV < 0 || SHIM_FORM_VFIO_REGISTER_GROUP_DEV > 1
#error "gates.h: SHIM_FORM_VFIO_REGISTER_GROUP_DEV is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_REGISTER_GROUP_DEV */

/*
 * vfio_register_iommu_driver (linux/vfio.h): gone at 5.16.
 *   form 0: 5.16 ..    not declared
 *   form 1: .. 5.15    int vfio_register_iommu_driver(const struct vfio_iommu_driver_ops *ops)
 * Evidence: 5.15 include/linux/vfio.h:131, 5.16 (tree 5.16.10) include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_REGISTER_IOMMU_DRIVER
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 16, 0)
#define SHIM_FORM_VFIO_REGISTER_IOMMU_DRIVER 0
#else /* < 5.16 */
#define SHIM_FORM_VFIO_REGISTER_IOMMU_DRIVER 1
#endif /* >= 5.16 */
#elif SHIM_FORM_VFIO_REGISTER_IOMMU_DRIVER < 0 || SHIM_FORM_VFIO_REGISTER_IOMMU_DRIVER > 1
#error "gates.h: SHIM_FORM_VFIO_REGISTER_IOMMU_DRIVER is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_REGISTER_IOMMU_DRIVER */

/*
 * vfio_register_notifier (linux/vfio.h): added at 4.10, form changed at 5.19, gone at 6.0.
 *   form 0: .. 4.9, 6.0 ..    not declared
 *   form 2: 5.19              int vfio_register_notifier(struct vfio_device *device,
 *                               enum vfio_notify_type type, unsigned long *required_events,
 *                               struct notifier_block *nb)
 *   form 1: 4.10 .. 5.18      int vfio_register_notifier(struct device *dev,
 *                               enum vfio_notify_type type, unsigned long *required_events,
 *                               struct notifier_block *nb)
 * Evidence: 4.9 include/linux/vfio.h without it, 4.10 include/linux/vfio.h:123; closed.
 * Evidence: 5.18 (tree 5.18.12) include/linux/vfio.h:181, 5.19 include/linux/vfio.h:165; closed.
 * Evidence: 5.19 include/linux/vfio.h:165, 6.0 include/linux/vfio.h without it; closed.
 */
#ifndef SHIM_FORM_VFIO_REGISTER_NOTIFIER
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 19, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(6, 0, 0)
#define SHIM_FORM_VFIO_REGISTER_NOTIFIER 2
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(4, 10, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(6, 0, 0)
#define SHIM_FORM_VFIO_REGISTER_NOTIFIER 1
#else /* >= 6.0 || < 4.10 */
#define SHIM_FORM_VFIO_REGISTER_NOTIFIER 0
#endif /* >= 5.19 && < 6.0 */
#elif SHIM_FORM_VFIO_REGISTER_NOTIFIER < 0 || SHIM_FORM_VFIO_REGISTER_NOTIFIER > 2
#error "gates.h: SHIM_FORM_VFIO_REGISTER_NOTIFIER is no form, 0 to 2 are"
#endif /* SHIM_FORM_VFIO_REGISTER_NOTIFIER */

/*
 * vfio_set_irqs_validate_and_prepare (linux/vfio.h): added at 4.10.
 *   form 1: 4.10 ..    int vfio_set_irqs_validate_and_prepare(struct vfio_irq_set *hdr,
 *                        int num_irqs, int max_irq_type, size_t *data_size)
 *   form 0: .. 4.9     not declared
 * Evidence: 4.9 include/linux/vfio.h without it, 4.10 include/linux/vfio.h:148; closed.
 */
#ifndef SHIM_FORM_VFIO_SET_IRQS_VALIDATE_AND_PREPARE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 10, 0)
#define SHIM_FORM_VFIO_SET_IRQS_VALIDATE_AND_PREPARE 1
#else /* < 4.10 */
#define SHIM_FORM_VFIO_SET_IRQS_VALIDATE_AND_PREPARE 0
#endif /* >= 4.10 */
#elif SHIM_FORM_VFIO_SET_IRQS_VALIDATE_AND_PREPARE < 0 || SHIM_FORM_VFIO_SET_IRQS_VALIDATE_AND_PREPARE > 1
#error "gates.h: SHIM_FORM_VFIO_SET_IRQS_VALIDATE_AND_PREPARE is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_SET_IRQS_VALIDATE_AND_PREPARE */

/*
 * vfio_spapr_iommu_eeh_ioctl (linux/vfio.h): gone at 6.2.
 *   form 0: 6.2 ..    not declared
 *   form 1: .. 6.1    long vfio_spapr_iommu_eeh_ioctl(struct iommu_group *group, unsigned int cmd,
 *                       unsigned long arg)
 * Evidence: 6.1 (tree 6.1.10) include/linux/vfio.h:239, 6.2 include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_SPAPR_IOMMU_EEH_IOCTL
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
#define SHIM_FORM_VFIO_SPAPR_IOMMU_EEH_IOCTL 0
#else /* < 6.2 */
#define SHIM_FORM_VFIO_SPAPR_IOMMU_EEH_IOCTL 1
#endif /* >= 6.2 */
#elif SHIM_FORM_VFIO_SPAPR_IOMMU_EEH_IOCTL < 0 || SHIM_FORM_VFIO_SPAPR_IOMMU_EEH_IOCTL > 1
#error "gates.h: SHIM_FORM_VFIO_SPAPR_IOMMU_EEH_IOCTL is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_SPAPR_IOMMU_EEH_IOCTL */

/*
 * vfio_spapr_pci_eeh_open (linux/vfio.h): gone at 6.2.
 *   form 0: 6.2 ..    not declared
 *   form 1: .. 6.1    void vfio_spapr_pci_eeh_open(struct pci_dev *pdev)
 * Evidence: 6.1 (tree 6.1.10) include/linux/vfio.h:237, 6.2 include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_SPAPR_PCI_EEH_OPEN
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
#define SHIM_FORM_VFIO_SPAPR_PCI_EEH_OPEN 0
#else /* < 6.2 */
#define SHIM_FORM_VFIO_SPAPR_PCI_EEH_OPEN 1
#endif /* >= 6.2 */
#elif SHIM_FORM_VFIO_SPAPR_PCI_EEH_OPEN < 0 || SHIM_FORM_VFIO_SPAPR_PCI_EEH_OPEN > 1
#error "gates.h: SHIM_FORM_VFIO_SPAPR_PCI_EEH_OPEN is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_SPAPR_PCI_EEH_OPEN */

/*
 * vfio_spapr_pci_eeh_release (linux/vfio.h): gone at 6.2.
 *   form 0: 6.2 ..    not declared
 *   form 1: .. 6.1    void vfio_spapr_pci_eeh_release(struct pci_dev *pdev)
 * Evidence: 6.1 (tree 6.1.10) include/linux/vfio.h:238, 6.2 include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_SPAPR_PCI_EEH_RELEASE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
#define SHIM_FORM_VFIO_SPAPR_PCI_EEH_RELEASE 0
#else /* < 6.2 */
#define SHIM_FORM_VFIO_SPAPR_PCI_EEH_RELEASE 1
#endif /* >= 6.2 */
#elif SHIM_FORM_VFIO_SPAPR_PCI_EEH_RELEASE < 0 || SHIM_FORM_VFIO_SPAPR_PCI_EEH_RELEASE > 1
#error "gates.h: SHIM_FORM_VFIO_SPAPR_PCI_EEH_RELEASE is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_SPAPR_PCI_EEH_RELEASE */

/*
 * vfio_uninit_group_dev (linux/vfio.h): added at 5.15, gone at 6.1.
 *   form 0: .. 5.14, 6.1 ..    not declared
 *   form 1: 5.15 .. 6.0        void vfio_uninit_group_dev(struct vfio_device *device)
 * Evidence: 5.14 (tree 5.14.2) include/linux/vfio.h without it, 5.15 include/linux/vfio.h:79;
 *   closed.
 * Evidence: 6.0 include/linux/vfio.h:142, 6.1 (tree 6.1.10) include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_UNINIT_GROUP_DEV
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 15, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(6, 1, 0)
#define SHIM_FORM_VFIO_UNINIT_GROUP_DEV 1
#else /* >= 6.1 || < 5.15 */
#define SHIM_FORM_VFIO_UNINIT_GROUP_DEV 0
#endif /* >= 5.15 && < 6.1 */
#elif SHIM_FORM_VFIO_UNINIT_GROUP_DEV < 0 || SHIM_FORM_VFIO_UNINIT_GROUP_DEV > 1
#error "gates.h: SHIM_FORM_VFIO_UNINIT_GROUP_DEV is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_UNINIT_GROUP_DEV */

/*
 * vfio_unpin_pages (linux/vfio.h): added at 4.10, form changed at 5.19, form changed at 6.0.
 *   form 3: 6.0 ..          void vfio_unpin_pages(struct vfio_device *device, dma_addr_t iova,
 *                             int npage)
 *   form 2: 5.19            int vfio_unpin_pages(struct vfio_device *device,
 *                             unsigned long *user_pfn, int npage)
 *   form 1: 4.10 .. 5.18    int vfio_unpin_pages(struct device *dev, unsigned long *user_pfn,
 *                             int npage)
 *   form 0: .. 4.9          not declared
 * Evidence: 4.9 include/linux/vfio.h without it, 4.10 include/linux/vfio.h:108; closed.
 * Evidence: 5.18 (tree 5.18.12) include/linux/vfio.h:155, 5.19 include/linux/vfio.h:152; closed.
 * Evidence: 5.19 include/linux/vfio.h:152, 6.0 include/linux/vfio.h:166; closed.
 */
#ifndef SHIM_FORM_VFIO_UNPIN_PAGES
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 0, 0)
#define SHIM_FORM_VFIO_UNPIN_PAGES 3
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(5, 19, 0)
#define SHIM_FORM_VFIO_UNPIN_PAGES 2
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(4, 10, 0)
#define SHIM_FORM_VFIO_UNPIN_PAGES 1
#else /* < 4.10 */
#define SHIM_FORM_VFIO_UNPIN_PAGES 0
#endif /* >= 6.0 */
#elif SHIM_FORM_VFIO_UNPIN_PAGES < 0 || SHIM_FORM_VFIO_UNPIN_PAGES > 3
#error "gates.h: SHIM_FORM_VFIO_UNPIN_PAGES is no form, 0 to 3 are"
#endif /* SHIM_FORM_VFIO_UNPIN_PAGES */

/*
 * vfio_unregister_group_dev (linux/vfio.h): added at 5.10.223, gone at 5.11, back at 5.13.
 *   form 1: 5.10.223 .. <5.11, 5.13 ..    void vfio_unregister_group_dev(struct vfio_device
 *                                           *device)
 *   form 0: .. <5.10.223, 5.11 .. 5.12    not declared
 * Evidence: 5.10 (tree 5.10.7) include/linux/vfio.h without it,
 *   5.10.223 (linux-headers-5.10.0-32-common 5.10.223-1) include/linux/vfio.h:71;
 *   open inside the stable branch.
 * Evidence: 5.10.223 (linux-headers-5.10.0-32-common 5.10.223-1) include/linux/vfio.h:71,
 *   5.11 include/linux/vfio.h without it; closed.
 * Evidence: 5.12 (tree 5.12.9) include/linux/vfio.h without it,
 *   5.13 (tree 5.13.13) include/linux/vfio.h:65; closed.
 */
#ifndef SHIM_FORM_VFIO_UNREGISTER_GROUP_DEV
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 13, 0) || \
	(LINUX_VERSION_CODE >= KERNEL_VERSION(5, 10, 223) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 11, 0))
#define SHIM_FORM_VFIO_UNREGISTER_GROUP_DEV 1
#else /* (>= 5.11 && < 5.13) || < 5.10.223 */
#define SHIM_FORM_VFIO_UNREGISTER_GROUP_DEV 0
#endif /* >= 5.13 || (>= 5.10.223 && < 5.11) */
#elif SHIM_FORM_VFIO_UNREGISTER_GROUP_DEV < 0 || SHIM_FORM_VFIO_UNREGISTER_GROUP_DEV > 1
#error "gates.h: SHIM_FORM_VFIO_UNREGISTER_GROUP_DEV is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_UNREGISTER_GROUP_DEV */

/*
 * vfio_unregister_iommu_driver (linux/vfio.h): gone at 5.16.
 *   form 0: 5.16 ..    not declared
 *   form 1: .. 5.15    void vfio_unregister_iommu_driver(const struct vfio_iommu_driver_ops *ops)
 * Evidence: 5.15 include/linux/vfio.h:133, 5.16 (tree 5.16.10) include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_UNREGISTER_IOMMU_DRIVER
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 16, 0)
#define SHIM_FORM_VFIO_UNREGISTER_IOMMU_DRIVER 0
#else /* < 5.16 */
#define SHIM_FORM_VFIO_UNREGISTER_IOMMU_DRIVER 1
#endif /* >= 5.16 */
#elif SHIM_FORM_VFIO_UNREGISTER_IOMMU_DRIVER < 0 || SHIM_FORM_VFIO_UNREGISTER_IOMMU_DRIVER > 1
#error "gates.h: SHIM_FORM_VFIO_UNREGISTER_IOMMU_DRIVER is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_UNREGISTER_IOMMU_DRIVER */

/*
 * vfio_unregister_notifier (linux/vfio.h): added at 4.10, form changed at 5.19, gone at 6.0.
 *   form 0: .. 4.9, 6.0 ..    not declared
 *   form 2: 5.19              int vfio_unregister_notifier(struct vfio_device *device,
 *                               enum vfio_notify_type type, struct notifier_block *nb)
 *   form 1: 4.10 .. 5.18      int vfio_unregister_notifier(struct device *dev,
 *                               enum vfio_notify_type type, struct notifier_block *nb)
 * Evidence: 4.9 include/linux/vfio.h without it, 4.10 include/linux/vfio.h:127; closed.
 * Evidence: 5.18 (tree 5.18.12) include/linux/vfio.h:185, 5.19 include/linux/vfio.h:169; closed.
 * Evidence: 5.19 include/linux/vfio.h:169, 6.0 include/linux/vfio.h without it; closed.
 */
#ifndef SHIM_FORM_VFIO_UNREGISTER_NOTIFIER
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 19, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(6, 0, 0)
#define SHIM_FORM_VFIO_UNREGISTER_NOTIFIER 2
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(4, 10, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(6, 0, 0)
#define SHIM_FORM_VFIO_UNREGISTER_NOTIFIER 1
#else /* >= 6.0 || < 4.10 */
#define SHIM_FORM_VFIO_UNREGISTER_NOTIFIER 0
#endif /* >= 5.19 && < 6.0 */
#elif SHIM_FORM_VFIO_UNREGISTER_NOTIFIER < 0 || SHIM_FORM_VFIO_UNREGISTER_NOTIFIER > 2
#error "gates.h: SHIM_FORM_VFIO_UNREGISTER_NOTIFIER is no form, 0 to 2 are"
#endif /* SHIM_FORM_VFIO_UNREGISTER_NOTIFIER */

/*
 * vfio_virqfd_flush_thread (linux/vfio.h): added at 5.10.223, gone at 5.11, back at 6.1.176,
 * gone at 6.2, back at 6.6.87, gone at 6.7.
 *   form 0: .. <5.10.223, 5.11 .. <6.1.176, 6.2 .. <6.6.87, 6.7 ..    not declared
 *   form 1: 5.10.223 .. <5.11, 6.1.176 .. <6.2, 6.6.87 .. <6.7        void
 *                                           vfio_virqfd_flush_thread(struct virqfd **pvirqfd)
 * Evidence: 5.10 (tree 5.10.7) include/linux/vfio.h without it,
 *   5.10.223 (linux-headers-5.10.0-32-common 5.10.223-1) include/linux/vfio.h:233;
 *   open inside the stable branch.
 * Evidence: 5.10.223 (linux-headers-5.10.0-32-common 5.10.223-1) include/linux/vfio.h:233,
 *   5.11 include/linux/vfio.h without it; closed.
 * Evidence: 6.1 (tree 6.1.10) include/linux/vfio.h without it,
 *   6.1.176 (linux-headers-6.1.0-50-common 6.1.176-1) include/linux/vfio.h:279;
 *   open inside the stable branch.
 * Evidence: 6.1.192 (linux-headers-6.1.0-56-common 6.1.192-2) include/linux/vfio.h:279,
 *   6.2 include/linux/vfio.h without it; closed.
 * Evidence: 6.6.17 include/linux/vfio.h without it, 6.6.87 include/linux/vfio.h:360;
 *   open inside the stable branch.
 * Evidence: 6.6.87 include/linux/vfio.h:360, 6.7 (tree 6.7.3) include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_VIRQFD_FLUSH_THREAD
#if (LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 87) && LINUX_VERSION_CODE < KERNEL_VERSION(6, 7, 0)) || \
	(LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 176) && LINUX_VERSION_CODE < KERNEL_VERSION(6, 2, 0)) || \
	(LINUX_VERSION_CODE >= KERNEL_VERSION(5, 10, 223) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 11, 0))
#define SHIM_FORM_VFIO_VIRQFD_FLUSH_THREAD 1
#else /* >= 6.7 || (>= 6.2 && < 6.6.87) || (>= 5.11 && < 6.1.176) || < 5.10.223 */
#define SHIM_FORM_VFIO_VIRQFD_FLUSH_THREAD 0
#endif /* (>= 6.6.87 && < 6.7) || (>= 6.1.176 && < 6.2) || (>= 5.10.223 && < 5.11) */
#elif SHIM_FORM_VFIO_VIRQFD_FLUSH_THREAD < 0 || SHIM_FORM_VFIO_VIRQFD_FLUSH_THREAD > 1
#error "gates.h: SHIM_FORM_VFIO_VIRQFD_FLUSH_THREAD is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_VIRQFD_FLUSH_THREAD */

/*
 * dma_buf_attach_ops (linux/dma-buf.h): added at 5.7.
 *   form 1: 5.7 ..    struct dma_buf_attach_ops
 *   form 0: .. 5.6    not declared
 * Evidence: 5.6 (tree 5.6.4) include/linux/dma-buf.h without it,
 *   5.7 (tree 5.7.6) include/linux/dma-buf.h:335; closed.
 */
#ifndef SHIM_FORM_STRUCT_DMA_BUF_ATTACH_OPS
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0)
#define SHIM_FORM_STRUCT_DMA_BUF_ATTACH_OPS 1
#else /* < 5.7 */
#define SHIM_FORM_STRUCT_DMA_BUF_ATTACH_OPS 0
#endif /* >= 5.7 */
#elif SHIM_FORM_STRUCT_DMA_BUF_ATTACH_OPS < 0 || SHIM_FORM_STRUCT_DMA_BUF_ATTACH_OPS > 1
#error "gates.h: SHIM_FORM_STRUCT_DMA_BUF_ATTACH_OPS is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_DMA_BUF_ATTACH_OPS */

/*
 * dma_buf_export_sync_file (uapi/linux/dma-buf.h): added at 6.0.
 *   form 1: 6.0 ..     struct dma_buf_export_sync_file
 *   form 0: .. 5.19    not declared
 * Evidence: 5.19 include/uapi/linux/dma-buf.h without it, 6.0 include/uapi/linux/dma-buf.h:118;
 *   closed.
 */
#ifndef SHIM_FORM_STRUCT_DMA_BUF_EXPORT_SYNC_FILE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 0, 0)
#define SHIM_FORM_STRUCT_DMA_BUF_EXPORT_SYNC_FILE 1
#else /* < 6.0 */
#define SHIM_FORM_STRUCT_DMA_BUF_EXPORT_SYNC_FILE 0
#endif /* >= 6.0 */
#elif SHIM_FORM_STRUCT_DMA_BUF_EXPORT_SYNC_FILE < 0 || SHIM_FORM_STRUCT_DMA_BUF_EXPORT_SYNC_FILE > 1
#error "gates.h: SHIM_FORM_STRUCT_DMA_BUF_EXPORT_SYNC_FILE is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_DMA_BUF_EXPORT_SYNC_FILE */

/*
 * dma_buf_import_sync_file (uapi/linux/dma-buf.h): added at 6.0.
 *   form 1: 6.0 ..     struct dma_buf_import_sync_file
 *   form 0: .. 5.19    not declared
 * Evidence: 5.19 include/uapi/linux/dma-buf.h without it, 6.0 include/uapi/linux/dma-buf.h:150;
 *   closed.
 */
#ifndef SHIM_FORM_STRUCT_DMA_BUF_IMPORT_SYNC_FILE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 0, 0)
#define SHIM_FORM_STRUCT_DMA_BUF_IMPORT_SYNC_FILE 1
#else /* < 6.0 */
#define SHIM_FORM_STRUCT_DMA_BUF_IMPORT_SYNC_FILE 0
#endif /* >= 6.0 */
#elif SHIM_FORM_STRUCT_DMA_BUF_IMPORT_SYNC_FILE < 0 || SHIM_FORM_STRUCT_DMA_BUF_IMPORT_SYNC_FILE > 1
#error "gates.h: SHIM_FORM_STRUCT_DMA_BUF_IMPORT_SYNC_FILE is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_DMA_BUF_IMPORT_SYNC_FILE */

/*
 * dma_buf_map (linux/dma-buf-map.h): added at 5.11, gone at 5.18.
 *   form 0: .. 5.10, 5.18 ..    not declared
 *   form 1: 5.11 .. 5.17        struct dma_buf_map
 * Evidence: 5.10 (tree 5.10.7) include/linux/dma-buf-map.h without it,
 *   5.11 include/linux/dma-buf-map.h:115; closed.
 * Evidence: 5.17 include/linux/dma-buf-map.h:115, 5.18 (tree 5.18.12) include/linux/dma-buf-map.h
 *   without it; closed.
 */
#ifndef SHIM_FORM_STRUCT_DMA_BUF_MAP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 11, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_STRUCT_DMA_BUF_MAP 1
#else /* >= 5.18 || < 5.11 */
#define SHIM_FORM_STRUCT_DMA_BUF_MAP 0
#endif /* >= 5.11 && < 5.18 */
#elif SHIM_FORM_STRUCT_DMA_BUF_MAP < 0 || SHIM_FORM_STRUCT_DMA_BUF_MAP > 1
#error "gates.h: SHIM_FORM_STRUCT_DMA_BUF_MAP is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_DMA_BUF_MAP */

/*
 * dma_buf_sync (uapi/linux/dma-buf.h): added at 4.6.
 *   form 1: 4.6 ..    struct dma_buf_sync
 *   form 0: .. 4.5    not declared
 * Evidence: 4.5 include/uapi/linux/dma-buf.h without it,
 *   4.6 (tree 4.6.3) include/uapi/linux/dma-buf.h:25; closed.
 */
#ifndef SHIM_FORM_STRUCT_DMA_BUF_SYNC
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
#define SHIM_FORM_STRUCT_DMA_BUF_SYNC 1
#else /* < 4.6 */
#define SHIM_FORM_STRUCT_DMA_BUF_SYNC 0
#endif /* >= 4.6 */
#elif SHIM_FORM_STRUCT_DMA_BUF_SYNC < 0 || SHIM_FORM_STRUCT_DMA_BUF_SYNC > 1
#error "gates.h: SHIM_FORM_STRUCT_DMA_BUF_SYNC is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_DMA_BUF_SYNC */

/*
 * dma_buf_sysfs_entry (linux/dma-buf.h): added at 5.15.
 *   form 1: 5.15 ..    struct dma_buf_sysfs_entry
 *   form 0: .. 5.14    not declared
 * Evidence: 5.14 (tree 5.14.2) include/linux/dma-buf.h without it,
 *   5.15 include/linux/dma-buf.h:444; closed.
 */
#ifndef SHIM_FORM_STRUCT_DMA_BUF_SYSFS_ENTRY
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 15, 0)
#define SHIM_FORM_STRUCT_DMA_BUF_SYSFS_ENTRY 1
#else /* < 5.15 */
#define SHIM_FORM_STRUCT_DMA_BUF_SYSFS_ENTRY 0
#endif /* >= 5.15 */
#elif SHIM_FORM_STRUCT_DMA_BUF_SYSFS_ENTRY < 0 || SHIM_FORM_STRUCT_DMA_BUF_SYSFS_ENTRY > 1
#error "gates.h: SHIM_FORM_STRUCT_DMA_BUF_SYSFS_ENTRY is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_DMA_BUF_SYSFS_ENTRY */

/*
 * iosys_map (linux/iosys-map.h): added at 5.18.
 *   form 1: 5.18 ..    struct iosys_map
 *   form 0: .. 5.17    not declared
 * Evidence: 5.17 include/linux/iosys-map.h without it,
 *   5.18 (tree 5.18.12) include/linux/iosys-map.h:105; closed.
 */
#ifndef SHIM_FORM_STRUCT_IOSYS_MAP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_STRUCT_IOSYS_MAP 1
#else /* < 5.18 */
#define SHIM_FORM_STRUCT_IOSYS_MAP 0
#endif /* >= 5.18 */
#elif SHIM_FORM_STRUCT_IOSYS_MAP < 0 || SHIM_FORM_STRUCT_IOSYS_MAP > 1
#error "gates.h: SHIM_FORM_STRUCT_IOSYS_MAP is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_IOSYS_MAP */

/*
 * vfio_bitmap (uapi/linux/vfio.h): added at 5.8.
 *   form 1: 5.8 ..    struct vfio_bitmap
 *   form 0: .. 5.7    not declared
 * Evidence: 5.7 (tree 5.7.6) include/uapi/linux/vfio.h without it,
 *   5.8 (tree 5.8.1) include/uapi/linux/vfio.h:1062; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_BITMAP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 8, 0)
#define SHIM_FORM_STRUCT_VFIO_BITMAP 1
#else /* < 5.8 */
#define SHIM_FORM_STRUCT_VFIO_BITMAP 0
#endif /* >= 5.8 */
#elif SHIM_FORM_STRUCT_VFIO_BITMAP < 0 || SHIM_FORM_STRUCT_VFIO_BITMAP > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_BITMAP is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_BITMAP */

/*
 * vfio_device (linux/vfio.h): added at 5.10.223, gone at 5.11, back at 5.13.
 *   form 1: 5.10.223 .. <5.11, 5.13 ..    struct vfio_device
 *   form 0: .. <5.10.223, 5.11 .. 5.12    not declared
 * Evidence: 5.10 (tree 5.10.7) include/linux/vfio.h without it,
 *   5.10.223 (linux-headers-5.10.0-32-common 5.10.223-1) include/linux/vfio.h:18;
 *   open inside the stable branch.
 * Evidence: 5.10.223 (linux-headers-5.10.0-32-common 5.10.223-1) include/linux/vfio.h:18,
 *   5.11 include/linux/vfio.h without it; closed.
 * Evidence: 5.12 (tree 5.12.9) include/linux/vfio.h without it,
 *   5.13 (tree 5.13.13) include/linux/vfio.h:18; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_DEVICE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 13, 0) || \
	(LINUX_VERSION_CODE >= KERNEL_VERSION(5, 10, 223) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 11, 0))
#define SHIM_FORM_STRUCT_VFIO_DEVICE 1
#else /* (>= 5.11 && < 5.13) || < 5.10.223 */
#define SHIM_FORM_STRUCT_VFIO_DEVICE 0
#endif /* >= 5.13 || (>= 5.10.223 && < 5.11) */
#elif SHIM_FORM_STRUCT_VFIO_DEVICE < 0 || SHIM_FORM_STRUCT_VFIO_DEVICE > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_DEVICE is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_DEVICE */

/*
 * vfio_device_attach_iommufd_pt (uapi/linux/vfio.h): added at 6.6.
 *   form 1: 6.6 ..    struct vfio_device_attach_iommufd_pt
 *   form 0: .. 6.5    not declared
 * Evidence: 6.5 include/uapi/linux/vfio.h without it, 6.6 include/uapi/linux/vfio.h:951; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_DEVICE_ATTACH_IOMMUFD_PT
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
#define SHIM_FORM_STRUCT_VFIO_DEVICE_ATTACH_IOMMUFD_PT 1
#else /* < 6.6 */
#define SHIM_FORM_STRUCT_VFIO_DEVICE_ATTACH_IOMMUFD_PT 0
#endif /* >= 6.6 */
#elif SHIM_FORM_STRUCT_VFIO_DEVICE_ATTACH_IOMMUFD_PT < 0 || SHIM_FORM_STRUCT_VFIO_DEVICE_ATTACH_IOMMUFD_PT > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_DEVICE_ATTACH_IOMMUFD_PT is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_DEVICE_ATTACH_IOMMUFD_PT */

/*
 * vfio_device_bind_iommufd (uapi/linux/vfio.h): added at 6.6.
 *   form 1: 6.6 ..    struct vfio_device_bind_iommufd
 *   form 0: .. 6.5    not declared
 * Evidence: 6.5 include/uapi/linux/vfio.h without it, 6.6 include/uapi/linux/vfio.h:919; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_DEVICE_BIND_IOMMUFD
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
#define SHIM_FORM_STRUCT_VFIO_DEVICE_BIND_IOMMUFD 1
#else /* < 6.6 */
#define SHIM_FORM_STRUCT_VFIO_DEVICE_BIND_IOMMUFD 0
#endif /* >= 6.6 */
#elif SHIM_FORM_STRUCT_VFIO_DEVICE_BIND_IOMMUFD < 0 || SHIM_FORM_STRUCT_VFIO_DEVICE_BIND_IOMMUFD > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_DEVICE_BIND_IOMMUFD is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_DEVICE_BIND_IOMMUFD */

/*
 * vfio_device_detach_iommufd_pt (uapi/linux/vfio.h): added at 6.6.
 *   form 1: 6.6 ..    struct vfio_device_detach_iommufd_pt
 *   form 0: .. 6.5    not declared
 * Evidence: 6.5 include/uapi/linux/vfio.h without it, 6.6 include/uapi/linux/vfio.h:971; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_DEVICE_DETACH_IOMMUFD_PT
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
#define SHIM_FORM_STRUCT_VFIO_DEVICE_DETACH_IOMMUFD_PT 1
#else /* < 6.6 */
#define SHIM_FORM_STRUCT_VFIO_DEVICE_DETACH_IOMMUFD_PT 0
#endif /* >= 6.6 */
#elif SHIM_FORM_STRUCT_VFIO_DEVICE_DETACH_IOMMUFD_PT < 0 || SHIM_FORM_STRUCT_VFIO_DEVICE_DETACH_IOMMUFD_PT > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_DEVICE_DETACH_IOMMUFD_PT is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_DEVICE_DETACH_IOMMUFD_PT */

/*
 * vfio_device_feature (uapi/linux/vfio.h): added at 5.7.
 *   form 1: 5.7 ..    struct vfio_device_feature
 *   form 0: .. 5.6    not declared
 * Evidence: 5.6 (tree 5.6.4) include/uapi/linux/vfio.h without it,
 *   5.7 (tree 5.7.6) include/uapi/linux/vfio.h:726; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0)
#define SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE 1
#else /* < 5.7 */
#define SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE 0
#endif /* >= 5.7 */
#elif SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE < 0 || SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE */

/*
 * vfio_device_feature_bus_master (uapi/linux/vfio.h): added at 6.7.
 *   form 1: 6.7 ..    struct vfio_device_feature_bus_master
 *   form 0: .. 6.6    not declared
 * Evidence: 6.6 include/uapi/linux/vfio.h without it,
 *   6.7 (tree 6.7.3) include/uapi/linux/vfio.h:1453; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_BUS_MASTER
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 7, 0)
#define SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_BUS_MASTER 1
#else /* < 6.7 */
#define SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_BUS_MASTER 0
#endif /* >= 6.7 */
#elif SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_BUS_MASTER < 0 || SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_BUS_MASTER > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_BUS_MASTER is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_BUS_MASTER */

/*
 * vfio_device_feature_dma_logging_control (uapi/linux/vfio.h): added at 6.1.
 *   form 1: 6.1 ..    struct vfio_device_feature_dma_logging_control
 *   form 0: .. 6.0    not declared
 * Evidence: 6.0 include/uapi/linux/vfio.h without it,
 *   6.1 (tree 6.1.10) include/uapi/linux/vfio.h:1076; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_DMA_LOGGING_CONTROL
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
#define SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_DMA_LOGGING_CONTROL 1
#else /* < 6.1 */
#define SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_DMA_LOGGING_CONTROL 0
#endif /* >= 6.1 */
#elif SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_DMA_LOGGING_CONTROL < 0 || SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_DMA_LOGGING_CONTROL > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_DMA_LOGGING_CONTROL is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_DMA_LOGGING_CONTROL */

/*
 * vfio_device_feature_dma_logging_range (uapi/linux/vfio.h): added at 6.1.
 *   form 1: 6.1 ..    struct vfio_device_feature_dma_logging_range
 *   form 0: .. 6.0    not declared
 * Evidence: 6.0 include/uapi/linux/vfio.h without it,
 *   6.1 (tree 6.1.10) include/uapi/linux/vfio.h:1083; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_DMA_LOGGING_RANGE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
#define SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_DMA_LOGGING_RANGE 1
#else /* < 6.1 */
#define SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_DMA_LOGGING_RANGE 0
#endif /* >= 6.1 */
#elif SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_DMA_LOGGING_RANGE < 0 || SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_DMA_LOGGING_RANGE > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_DMA_LOGGING_RANGE is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_DMA_LOGGING_RANGE */

/*
 * vfio_device_feature_dma_logging_report (uapi/linux/vfio.h): added at 6.1.
 *   form 1: 6.1 ..    struct vfio_device_feature_dma_logging_report
 *   form 0: .. 6.0    not declared
 * Evidence: 6.0 include/uapi/linux/vfio.h without it,
 *   6.1 (tree 6.1.10) include/uapi/linux/vfio.h:1122; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_DMA_LOGGING_REPORT
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
#define SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_DMA_LOGGING_REPORT 1
#else /* < 6.1 */
#define SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_DMA_LOGGING_REPORT 0
#endif /* >= 6.1 */
#elif SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_DMA_LOGGING_REPORT < 0 || SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_DMA_LOGGING_REPORT > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_DMA_LOGGING_REPORT is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_DMA_LOGGING_REPORT */

/*
 * vfio_device_feature_mig_data_size (uapi/linux/vfio.h): added at 6.2.
 *   form 1: 6.2 ..    struct vfio_device_feature_mig_data_size
 *   form 0: .. 6.1    not declared
 * Evidence: 6.1 (tree 6.1.10) include/uapi/linux/vfio.h without it,
 *   6.2 include/uapi/linux/vfio.h:1253; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_MIG_DATA_SIZE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
#define SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_MIG_DATA_SIZE 1
#else /* < 6.2 */
#define SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_MIG_DATA_SIZE 0
#endif /* >= 6.2 */
#elif SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_MIG_DATA_SIZE < 0 || SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_MIG_DATA_SIZE > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_MIG_DATA_SIZE is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_MIG_DATA_SIZE */

/*
 * vfio_device_feature_mig_state (uapi/linux/vfio.h): added at 5.18.
 *   form 1: 5.18 ..    struct vfio_device_feature_mig_state
 *   form 0: .. 5.17    not declared
 * Evidence: 5.17 include/uapi/linux/vfio.h without it,
 *   5.18 (tree 5.18.12) include/uapi/linux/vfio.h:859; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_MIG_STATE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_MIG_STATE 1
#else /* < 5.18 */
#define SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_MIG_STATE 0
#endif /* >= 5.18 */
#elif SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_MIG_STATE < 0 || SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_MIG_STATE > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_MIG_STATE is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_MIG_STATE */

/*
 * vfio_device_feature_migration (uapi/linux/vfio.h): added at 5.18.
 *   form 1: 5.18 ..    struct vfio_device_feature_migration
 *   form 0: .. 5.17    not declared
 * Evidence: 5.17 include/uapi/linux/vfio.h without it,
 *   5.18 (tree 5.18.12) include/uapi/linux/vfio.h:824; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_MIGRATION
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_MIGRATION 1
#else /* < 5.18 */
#define SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_MIGRATION 0
#endif /* >= 5.18 */
#elif SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_MIGRATION < 0 || SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_MIGRATION > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_MIGRATION is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_DEVICE_FEATURE_MIGRATION */

/*
 * vfio_device_gfx_plane_info (uapi/linux/vfio.h): added at 4.16.
 *   form 1: 4.16 ..    struct vfio_device_gfx_plane_info
 *   form 0: .. 4.15    not declared
 * Evidence: 4.15 include/uapi/linux/vfio.h without it,
 *   4.16 (tree 4.16.13) include/uapi/linux/vfio.h:541; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_DEVICE_GFX_PLANE_INFO
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 16, 0)
#define SHIM_FORM_STRUCT_VFIO_DEVICE_GFX_PLANE_INFO 1
#else /* < 4.16 */
#define SHIM_FORM_STRUCT_VFIO_DEVICE_GFX_PLANE_INFO 0
#endif /* >= 4.16 */
#elif SHIM_FORM_STRUCT_VFIO_DEVICE_GFX_PLANE_INFO < 0 || SHIM_FORM_STRUCT_VFIO_DEVICE_GFX_PLANE_INFO > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_DEVICE_GFX_PLANE_INFO is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_DEVICE_GFX_PLANE_INFO */

/*
 * vfio_device_info_cap_pci_atomic_comp (uapi/linux/vfio.h): added at 6.5.
 *   form 1: 6.5 ..    struct vfio_device_info_cap_pci_atomic_comp
 *   form 0: .. 6.4    not declared
 * Evidence: 6.4 include/uapi/linux/vfio.h without it, 6.5 include/uapi/linux/vfio.h:249; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_DEVICE_INFO_CAP_PCI_ATOMIC_COMP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 5, 0)
#define SHIM_FORM_STRUCT_VFIO_DEVICE_INFO_CAP_PCI_ATOMIC_COMP 1
#else /* < 6.5 */
#define SHIM_FORM_STRUCT_VFIO_DEVICE_INFO_CAP_PCI_ATOMIC_COMP 0
#endif /* >= 6.5 */
#elif SHIM_FORM_STRUCT_VFIO_DEVICE_INFO_CAP_PCI_ATOMIC_COMP < 0 || SHIM_FORM_STRUCT_VFIO_DEVICE_INFO_CAP_PCI_ATOMIC_COMP > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_DEVICE_INFO_CAP_PCI_ATOMIC_COMP is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_DEVICE_INFO_CAP_PCI_ATOMIC_COMP */

/*
 * vfio_device_ioeventfd (uapi/linux/vfio.h): added at 4.17.
 *   form 1: 4.17 ..    struct vfio_device_ioeventfd
 *   form 0: .. 4.16    not declared
 * Evidence: 4.16 (tree 4.16.13) include/uapi/linux/vfio.h without it,
 *   4.17 include/uapi/linux/vfio.h:590; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_DEVICE_IOEVENTFD
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 17, 0)
#define SHIM_FORM_STRUCT_VFIO_DEVICE_IOEVENTFD 1
#else /* < 4.17 */
#define SHIM_FORM_STRUCT_VFIO_DEVICE_IOEVENTFD 0
#endif /* >= 4.17 */
#elif SHIM_FORM_STRUCT_VFIO_DEVICE_IOEVENTFD < 0 || SHIM_FORM_STRUCT_VFIO_DEVICE_IOEVENTFD > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_DEVICE_IOEVENTFD is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_DEVICE_IOEVENTFD */

/*
 * vfio_device_low_power_entry_with_wakeup (uapi/linux/vfio.h): added at 6.1.
 *   form 1: 6.1 ..    struct vfio_device_low_power_entry_with_wakeup
 *   form 0: .. 6.0    not declared
 * Evidence: 6.0 include/uapi/linux/vfio.h without it,
 *   6.1 (tree 6.1.10) include/uapi/linux/vfio.h:1029; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_DEVICE_LOW_POWER_ENTRY_WITH_WAKEUP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
#define SHIM_FORM_STRUCT_VFIO_DEVICE_LOW_POWER_ENTRY_WITH_WAKEUP 1
#else /* < 6.1 */
#define SHIM_FORM_STRUCT_VFIO_DEVICE_LOW_POWER_ENTRY_WITH_WAKEUP 0
#endif /* >= 6.1 */
#elif SHIM_FORM_STRUCT_VFIO_DEVICE_LOW_POWER_ENTRY_WITH_WAKEUP < 0 || SHIM_FORM_STRUCT_VFIO_DEVICE_LOW_POWER_ENTRY_WITH_WAKEUP > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_DEVICE_LOW_POWER_ENTRY_WITH_WAKEUP is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_DEVICE_LOW_POWER_ENTRY_WITH_WAKEUP */

/*
 * vfio_device_migration_info (uapi/linux/vfio.h): added at 5.8.
 *   form 1: 5.8 ..    struct vfio_device_migration_info
 *   form 0: .. 5.7    not declared
 * Evidence: 5.7 (tree 5.7.6) include/uapi/linux/vfio.h without it,
 *   5.8 (tree 5.8.1) include/uapi/linux/vfio.h:584; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_DEVICE_MIGRATION_INFO
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 8, 0)
#define SHIM_FORM_STRUCT_VFIO_DEVICE_MIGRATION_INFO 1
#else /* < 5.8 */
#define SHIM_FORM_STRUCT_VFIO_DEVICE_MIGRATION_INFO 0
#endif /* >= 5.8 */
#elif SHIM_FORM_STRUCT_VFIO_DEVICE_MIGRATION_INFO < 0 || SHIM_FORM_STRUCT_VFIO_DEVICE_MIGRATION_INFO > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_DEVICE_MIGRATION_INFO is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_DEVICE_MIGRATION_INFO */

/*
 * vfio_device_set (linux/vfio.h): added at 5.15.
 *   form 1: 5.15 ..    struct vfio_device_set
 *   form 0: .. 5.14    not declared
 * Evidence: 5.14 (tree 5.14.2) include/linux/vfio.h without it, 5.15 include/linux/vfio.h:23;
 *   closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_DEVICE_SET
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 15, 0)
#define SHIM_FORM_STRUCT_VFIO_DEVICE_SET 1
#else /* < 5.15 */
#define SHIM_FORM_STRUCT_VFIO_DEVICE_SET 0
#endif /* >= 5.15 */
#elif SHIM_FORM_STRUCT_VFIO_DEVICE_SET < 0 || SHIM_FORM_STRUCT_VFIO_DEVICE_SET > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_DEVICE_SET is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_DEVICE_SET */

/*
 * vfio_info_cap (linux/vfio.h): added at 4.6.
 *   form 1: 4.6 ..    struct vfio_info_cap
 *   form 0: .. 4.5    not declared
 * Evidence: 4.5 include/linux/vfio.h without it, 4.6 (tree 4.6.3) include/linux/vfio.h:98; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_INFO_CAP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
#define SHIM_FORM_STRUCT_VFIO_INFO_CAP 1
#else /* < 4.6 */
#define SHIM_FORM_STRUCT_VFIO_INFO_CAP 0
#endif /* >= 4.6 */
#elif SHIM_FORM_STRUCT_VFIO_INFO_CAP < 0 || SHIM_FORM_STRUCT_VFIO_INFO_CAP > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_INFO_CAP is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_INFO_CAP */

/*
 * vfio_info_cap_header (uapi/linux/vfio.h): added at 4.6.
 *   form 1: 4.6 ..    struct vfio_info_cap_header
 *   form 0: .. 4.5    not declared
 * Evidence: 4.5 include/uapi/linux/vfio.h without it,
 *   4.6 (tree 4.6.3) include/uapi/linux/vfio.h:74; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_INFO_CAP_HEADER
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
#define SHIM_FORM_STRUCT_VFIO_INFO_CAP_HEADER 1
#else /* < 4.6 */
#define SHIM_FORM_STRUCT_VFIO_INFO_CAP_HEADER 0
#endif /* >= 4.6 */
#elif SHIM_FORM_STRUCT_VFIO_INFO_CAP_HEADER < 0 || SHIM_FORM_STRUCT_VFIO_INFO_CAP_HEADER > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_INFO_CAP_HEADER is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_INFO_CAP_HEADER */

/*
 * vfio_iommu_driver_ops (linux/vfio.h): gone at 5.16.
 *   form 0: 5.16 ..    not declared
 *   form 1: .. 5.15    struct vfio_iommu_driver_ops
 * Evidence: 5.15 include/linux/vfio.h:95, 5.16 (tree 5.16.10) include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 16, 0)
#define SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS 0
#else /* < 5.16 */
#define SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS 1
#endif /* >= 5.16 */
#elif SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS < 0 || SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_IOMMU_DRIVER_OPS */

/*
 * vfio_iommu_type1_dirty_bitmap (uapi/linux/vfio.h): added at 5.8.
 *   form 1: 5.8 ..    struct vfio_iommu_type1_dirty_bitmap
 *   form 0: .. 5.7    not declared
 * Evidence: 5.7 (tree 5.7.6) include/uapi/linux/vfio.h without it,
 *   5.8 (tree 5.8.1) include/uapi/linux/vfio.h:1139; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_DIRTY_BITMAP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 8, 0)
#define SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_DIRTY_BITMAP 1
#else /* < 5.8 */
#define SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_DIRTY_BITMAP 0
#endif /* >= 5.8 */
#elif SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_DIRTY_BITMAP < 0 || SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_DIRTY_BITMAP > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_DIRTY_BITMAP is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_DIRTY_BITMAP */

/*
 * vfio_iommu_type1_dirty_bitmap_get (uapi/linux/vfio.h): added at 5.8.
 *   form 1: 5.8 ..    struct vfio_iommu_type1_dirty_bitmap_get
 *   form 0: .. 5.7    not declared
 * Evidence: 5.7 (tree 5.7.6) include/uapi/linux/vfio.h without it,
 *   5.8 (tree 5.8.1) include/uapi/linux/vfio.h:1148; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_DIRTY_BITMAP_GET
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 8, 0)
#define SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_DIRTY_BITMAP_GET 1
#else /* < 5.8 */
#define SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_DIRTY_BITMAP_GET 0
#endif /* >= 5.8 */
#elif SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_DIRTY_BITMAP_GET < 0 || SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_DIRTY_BITMAP_GET > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_DIRTY_BITMAP_GET is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_DIRTY_BITMAP_GET */

/*
 * vfio_iommu_type1_info_cap_iova_range (uapi/linux/vfio.h): added at 5.4.
 *   form 1: 5.4 ..    struct vfio_iommu_type1_info_cap_iova_range
 *   form 0: .. 5.3    not declared
 * Evidence: 5.3 (tree 5.3.1) include/uapi/linux/vfio.h without it,
 *   5.4 (tree 5.4.1) include/uapi/linux/vfio.h:744; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_INFO_CAP_IOVA_RANGE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 4, 0)
#define SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_INFO_CAP_IOVA_RANGE 1
#else /* < 5.4 */
#define SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_INFO_CAP_IOVA_RANGE 0
#endif /* >= 5.4 */
#elif SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_INFO_CAP_IOVA_RANGE < 0 || SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_INFO_CAP_IOVA_RANGE > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_INFO_CAP_IOVA_RANGE is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_INFO_CAP_IOVA_RANGE */

/*
 * vfio_iommu_type1_info_cap_migration (uapi/linux/vfio.h): added at 5.8.
 *   form 1: 5.8 ..    struct vfio_iommu_type1_info_cap_migration
 *   form 0: .. 5.7    not declared
 * Evidence: 5.7 (tree 5.7.6) include/uapi/linux/vfio.h without it,
 *   5.8 (tree 5.8.1) include/uapi/linux/vfio.h:1035; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_INFO_CAP_MIGRATION
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 8, 0)
#define SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_INFO_CAP_MIGRATION 1
#else /* < 5.8 */
#define SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_INFO_CAP_MIGRATION 0
#endif /* >= 5.8 */
#elif SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_INFO_CAP_MIGRATION < 0 || SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_INFO_CAP_MIGRATION > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_INFO_CAP_MIGRATION is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_INFO_CAP_MIGRATION */

/*
 * vfio_iommu_type1_info_dma_avail (uapi/linux/vfio.h): added at 5.10.
 *   form 1: 5.10 ..    struct vfio_iommu_type1_info_dma_avail
 *   form 0: .. 5.9     not declared
 * Evidence: 5.9 (tree 5.9.1) include/uapi/linux/vfio.h without it,
 *   5.10 (tree 5.10.7) include/uapi/linux/vfio.h:1064; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_INFO_DMA_AVAIL
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 10, 0)
#define SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_INFO_DMA_AVAIL 1
#else /* < 5.10 */
#define SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_INFO_DMA_AVAIL 0
#endif /* >= 5.10 */
#elif SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_INFO_DMA_AVAIL < 0 || SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_INFO_DMA_AVAIL > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_INFO_DMA_AVAIL is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_IOMMU_TYPE1_INFO_DMA_AVAIL */

/*
 * vfio_iova_range (uapi/linux/vfio.h): added at 5.4.
 *   form 1: 5.4 ..    struct vfio_iova_range
 *   form 0: .. 5.3    not declared
 * Evidence: 5.3 (tree 5.3.1) include/uapi/linux/vfio.h without it,
 *   5.4 (tree 5.4.1) include/uapi/linux/vfio.h:739; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_IOVA_RANGE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 4, 0)
#define SHIM_FORM_STRUCT_VFIO_IOVA_RANGE 1
#else /* < 5.4 */
#define SHIM_FORM_STRUCT_VFIO_IOVA_RANGE 0
#endif /* >= 5.4 */
#elif SHIM_FORM_STRUCT_VFIO_IOVA_RANGE < 0 || SHIM_FORM_STRUCT_VFIO_IOVA_RANGE > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_IOVA_RANGE is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_IOVA_RANGE */

/*
 * vfio_log_ops (linux/vfio.h): added at 6.1.
 *   form 1: 6.1 ..    struct vfio_log_ops
 *   form 0: .. 6.0    not declared
 * Evidence: 6.0 include/linux/vfio.h without it, 6.1 (tree 6.1.10) include/linux/vfio.h:132;
 *   closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_LOG_OPS
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
#define SHIM_FORM_STRUCT_VFIO_LOG_OPS 1
#else /* < 6.1 */
#define SHIM_FORM_STRUCT_VFIO_LOG_OPS 0
#endif /* >= 6.1 */
#elif SHIM_FORM_STRUCT_VFIO_LOG_OPS < 0 || SHIM_FORM_STRUCT_VFIO_LOG_OPS > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_LOG_OPS is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_LOG_OPS */

/*
 * vfio_migration_ops (linux/vfio.h): added at 6.0.
 *   form 1: 6.0 ..     struct vfio_migration_ops
 *   form 0: .. 5.19    not declared
 * Evidence: 5.19 include/linux/vfio.h without it, 6.0 include/linux/vfio.h:103; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_MIGRATION_OPS
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 0, 0)
#define SHIM_FORM_STRUCT_VFIO_MIGRATION_OPS 1
#else /* < 6.0 */
#define SHIM_FORM_STRUCT_VFIO_MIGRATION_OPS 0
#endif /* >= 6.0 */
#elif SHIM_FORM_STRUCT_VFIO_MIGRATION_OPS < 0 || SHIM_FORM_STRUCT_VFIO_MIGRATION_OPS > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_MIGRATION_OPS is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_MIGRATION_OPS */

/*
 * vfio_precopy_info (uapi/linux/vfio.h): added at 6.2.
 *   form 1: 6.2 ..    struct vfio_precopy_info
 *   form 0: .. 6.1    not declared
 * Evidence: 6.1 (tree 6.1.10) include/uapi/linux/vfio.h without it,
 *   6.2 include/uapi/linux/vfio.h:1095; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_PRECOPY_INFO
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
#define SHIM_FORM_STRUCT_VFIO_PRECOPY_INFO 1
#else /* < 6.2 */
#define SHIM_FORM_STRUCT_VFIO_PRECOPY_INFO 0
#endif /* >= 6.2 */
#elif SHIM_FORM_STRUCT_VFIO_PRECOPY_INFO < 0 || SHIM_FORM_STRUCT_VFIO_PRECOPY_INFO > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_PRECOPY_INFO is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_PRECOPY_INFO */

/*
 * vfio_region_gfx_edid (uapi/linux/vfio.h): added at 4.20.
 *   form 1: 4.20 ..    struct vfio_region_gfx_edid
 *   form 0: .. 4.19    not declared
 * Evidence: 4.19 (tree 4.19.1) include/uapi/linux/vfio.h without it,
 *   4.20 (tree 4.20.1) include/uapi/linux/vfio.h:345; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_REGION_GFX_EDID
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 20, 0)
#define SHIM_FORM_STRUCT_VFIO_REGION_GFX_EDID 1
#else /* < 4.20 */
#define SHIM_FORM_STRUCT_VFIO_REGION_GFX_EDID 0
#endif /* >= 4.20 */
#elif SHIM_FORM_STRUCT_VFIO_REGION_GFX_EDID < 0 || SHIM_FORM_STRUCT_VFIO_REGION_GFX_EDID > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_REGION_GFX_EDID is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_REGION_GFX_EDID */

/*
 * vfio_region_info_cap_nvlink2_lnkspd (uapi/linux/vfio.h): added at 5.0.
 *   form 1: 5.0 ..     struct vfio_region_info_cap_nvlink2_lnkspd
 *   form 0: .. 4.20    not declared
 * Evidence: 4.20 (tree 4.20.1) include/uapi/linux/vfio.h without it,
 *   5.0 include/uapi/linux/vfio.h:402; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_REGION_INFO_CAP_NVLINK2_LNKSPD
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 0, 0)
#define SHIM_FORM_STRUCT_VFIO_REGION_INFO_CAP_NVLINK2_LNKSPD 1
#else /* < 5.0 */
#define SHIM_FORM_STRUCT_VFIO_REGION_INFO_CAP_NVLINK2_LNKSPD 0
#endif /* >= 5.0 */
#elif SHIM_FORM_STRUCT_VFIO_REGION_INFO_CAP_NVLINK2_LNKSPD < 0 || SHIM_FORM_STRUCT_VFIO_REGION_INFO_CAP_NVLINK2_LNKSPD > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_REGION_INFO_CAP_NVLINK2_LNKSPD is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_REGION_INFO_CAP_NVLINK2_LNKSPD */

/*
 * vfio_region_info_cap_nvlink2_ssatgt (uapi/linux/vfio.h): added at 5.0.
 *   form 1: 5.0 ..     struct vfio_region_info_cap_nvlink2_ssatgt
 *   form 0: .. 4.20    not declared
 * Evidence: 4.20 (tree 4.20.1) include/uapi/linux/vfio.h without it,
 *   5.0 include/uapi/linux/vfio.h:388; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_REGION_INFO_CAP_NVLINK2_SSATGT
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 0, 0)
#define SHIM_FORM_STRUCT_VFIO_REGION_INFO_CAP_NVLINK2_SSATGT 1
#else /* < 5.0 */
#define SHIM_FORM_STRUCT_VFIO_REGION_INFO_CAP_NVLINK2_SSATGT 0
#endif /* >= 5.0 */
#elif SHIM_FORM_STRUCT_VFIO_REGION_INFO_CAP_NVLINK2_SSATGT < 0 || SHIM_FORM_STRUCT_VFIO_REGION_INFO_CAP_NVLINK2_SSATGT > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_REGION_INFO_CAP_NVLINK2_SSATGT is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_REGION_INFO_CAP_NVLINK2_SSATGT */

/*
 * vfio_region_info_cap_sparse_mmap (uapi/linux/vfio.h): added at 4.6.
 *   form 1: 4.6 ..    struct vfio_region_info_cap_sparse_mmap
 *   form 0: .. 4.5    not declared
 * Evidence: 4.5 include/uapi/linux/vfio.h without it,
 *   4.6 (tree 4.6.3) include/uapi/linux/vfio.h:248; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_REGION_INFO_CAP_SPARSE_MMAP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
#define SHIM_FORM_STRUCT_VFIO_REGION_INFO_CAP_SPARSE_MMAP 1
#else /* < 4.6 */
#define SHIM_FORM_STRUCT_VFIO_REGION_INFO_CAP_SPARSE_MMAP 0
#endif /* >= 4.6 */
#elif SHIM_FORM_STRUCT_VFIO_REGION_INFO_CAP_SPARSE_MMAP < 0 || SHIM_FORM_STRUCT_VFIO_REGION_INFO_CAP_SPARSE_MMAP > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_REGION_INFO_CAP_SPARSE_MMAP is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_REGION_INFO_CAP_SPARSE_MMAP */

/*
 * vfio_region_info_cap_type (uapi/linux/vfio.h): added at 4.6.
 *   form 1: 4.6 ..    struct vfio_region_info_cap_type
 *   form 0: .. 4.5    not declared
 * Evidence: 4.5 include/uapi/linux/vfio.h without it,
 *   4.6 (tree 4.6.3) include/uapi/linux/vfio.h:277; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_REGION_INFO_CAP_TYPE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
#define SHIM_FORM_STRUCT_VFIO_REGION_INFO_CAP_TYPE 1
#else /* < 4.6 */
#define SHIM_FORM_STRUCT_VFIO_REGION_INFO_CAP_TYPE 0
#endif /* >= 4.6 */
#elif SHIM_FORM_STRUCT_VFIO_REGION_INFO_CAP_TYPE < 0 || SHIM_FORM_STRUCT_VFIO_REGION_INFO_CAP_TYPE > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_REGION_INFO_CAP_TYPE is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_REGION_INFO_CAP_TYPE */

/*
 * vfio_region_sparse_mmap_area (uapi/linux/vfio.h): added at 4.6.
 *   form 1: 4.6 ..    struct vfio_region_sparse_mmap_area
 *   form 0: .. 4.5    not declared
 * Evidence: 4.5 include/uapi/linux/vfio.h without it,
 *   4.6 (tree 4.6.3) include/uapi/linux/vfio.h:243; closed.
 */
#ifndef SHIM_FORM_STRUCT_VFIO_REGION_SPARSE_MMAP_AREA
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
#define SHIM_FORM_STRUCT_VFIO_REGION_SPARSE_MMAP_AREA 1
#else /* < 4.6 */
#define SHIM_FORM_STRUCT_VFIO_REGION_SPARSE_MMAP_AREA 0
#endif /* >= 4.6 */
#elif SHIM_FORM_STRUCT_VFIO_REGION_SPARSE_MMAP_AREA < 0 || SHIM_FORM_STRUCT_VFIO_REGION_SPARSE_MMAP_AREA > 1
#error "gates.h: SHIM_FORM_STRUCT_VFIO_REGION_SPARSE_MMAP_AREA is no form, 0 to 1 are"
#endif /* SHIM_FORM_STRUCT_VFIO_REGION_SPARSE_MMAP_AREA */

/*
 * dma_buf.cb_excl (linux/dma-buf.h): gone at 5.15.16.
 *   form 0: 5.15.16 ..     not declared
 *   form 1: .. <5.15.16    struct dma_buf_poll_cb_t cb_excl
 * Evidence: 5.15 include/linux/dma-buf.h:436, 5.15.16 include/linux/dma-buf.h without it;
 *   open inside the stable branch.
 */
#ifndef SHIM_FORM_DMA_BUF__CB_EXCL
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 15, 16)
#define SHIM_FORM_DMA_BUF__CB_EXCL 0
#else /* < 5.15.16 */
#define SHIM_FORM_DMA_BUF__CB_EXCL 1
#endif /* >= 5.15.16 */
#elif SHIM_FORM_DMA_BUF__CB_EXCL < 0 || SHIM_FORM_DMA_BUF__CB_EXCL > 1
#error "gates.h: SHIM_FORM_DMA_BUF__CB_EXCL is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF__CB_EXCL */

/*
 * dma_buf.cb_in (linux/dma-buf.h): added at 5.15.16.
 *   form 1: 5.15.16 ..     struct dma_buf_poll_cb_t cb_in
 *   form 0: .. <5.15.16    not declared
 * Evidence: 5.15 include/linux/dma-buf.h without it, 5.15.16 include/linux/dma-buf.h:436;
 *   open inside the stable branch.
 */
#ifndef SHIM_FORM_DMA_BUF__CB_IN
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 15, 16)
#define SHIM_FORM_DMA_BUF__CB_IN 1
#else /* < 5.15.16 */
#define SHIM_FORM_DMA_BUF__CB_IN 0
#endif /* >= 5.15.16 */
#elif SHIM_FORM_DMA_BUF__CB_IN < 0 || SHIM_FORM_DMA_BUF__CB_IN > 1
#error "gates.h: SHIM_FORM_DMA_BUF__CB_IN is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF__CB_IN */

/*
 * dma_buf.cb_out (linux/dma-buf.h): added at 5.15.16.
 *   form 1: 5.15.16 ..     struct dma_buf_poll_cb_t cb_out
 *   form 0: .. <5.15.16    not declared
 * Evidence: 5.15 include/linux/dma-buf.h without it, 5.15.16 include/linux/dma-buf.h:436;
 *   open inside the stable branch.
 */
#ifndef SHIM_FORM_DMA_BUF__CB_OUT
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 15, 16)
#define SHIM_FORM_DMA_BUF__CB_OUT 1
#else /* < 5.15.16 */
#define SHIM_FORM_DMA_BUF__CB_OUT 0
#endif /* >= 5.15.16 */
#elif SHIM_FORM_DMA_BUF__CB_OUT < 0 || SHIM_FORM_DMA_BUF__CB_OUT > 1
#error "gates.h: SHIM_FORM_DMA_BUF__CB_OUT is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF__CB_OUT */

/*
 * dma_buf.cb_shared (linux/dma-buf.h): gone at 5.15.16.
 *   form 0: 5.15.16 ..     not declared
 *   form 1: .. <5.15.16    struct dma_buf_poll_cb_t cb_shared
 * Evidence: 5.15 include/linux/dma-buf.h:436, 5.15.16 include/linux/dma-buf.h without it;
 *   open inside the stable branch.
 */
#ifndef SHIM_FORM_DMA_BUF__CB_SHARED
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 15, 16)
#define SHIM_FORM_DMA_BUF__CB_SHARED 0
#else /* < 5.15.16 */
#define SHIM_FORM_DMA_BUF__CB_SHARED 1
#endif /* >= 5.15.16 */
#elif SHIM_FORM_DMA_BUF__CB_SHARED < 0 || SHIM_FORM_DMA_BUF__CB_SHARED > 1
#error "gates.h: SHIM_FORM_DMA_BUF__CB_SHARED is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF__CB_SHARED */

/*
 * dma_buf.lock (linux/dma-buf.h): gone at 6.2.
 *   form 0: 6.2 ..    not declared
 *   form 1: .. 6.1    struct mutex lock
 * Evidence: 6.1 (tree 6.1.10) include/linux/dma-buf.h:336, 6.2 include/linux/dma-buf.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_DMA_BUF__LOCK
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
#define SHIM_FORM_DMA_BUF__LOCK 0
#else /* < 6.2 */
#define SHIM_FORM_DMA_BUF__LOCK 1
#endif /* >= 6.2 */
#elif SHIM_FORM_DMA_BUF__LOCK < 0 || SHIM_FORM_DMA_BUF__LOCK > 1
#error "gates.h: SHIM_FORM_DMA_BUF__LOCK is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF__LOCK */

/*
 * dma_buf.name (linux/dma-buf.h): added at 5.3.
 *   form 1: 5.3 ..    const char *name
 *   form 0: .. 5.2    not declared
 * Evidence: 5.2 (tree 5.2.1) include/linux/dma-buf.h without it,
 *   5.3 (tree 5.3.1) include/linux/dma-buf.h:305; closed.
 */
#ifndef SHIM_FORM_DMA_BUF__NAME
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 3, 0)
#define SHIM_FORM_DMA_BUF__NAME 1
#else /* < 5.3 */
#define SHIM_FORM_DMA_BUF__NAME 0
#endif /* >= 5.3 */
#elif SHIM_FORM_DMA_BUF__NAME < 0 || SHIM_FORM_DMA_BUF__NAME > 1
#error "gates.h: SHIM_FORM_DMA_BUF__NAME is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF__NAME */

/*
 * dma_buf.name_lock (linux/dma-buf.h): added at 5.7.14.
 *   form 1: 5.7.14 ..     spinlock_t name_lock
 *   form 0: .. <5.7.14    not declared
 * Evidence: 5.7 (tree 5.7.6) include/linux/dma-buf.h without it,
 *   5.7.14 include/linux/dma-buf.h:314; open inside the stable branch.
 */
#ifndef SHIM_FORM_DMA_BUF__NAME_LOCK
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 14)
#define SHIM_FORM_DMA_BUF__NAME_LOCK 1
#else /* < 5.7.14 */
#define SHIM_FORM_DMA_BUF__NAME_LOCK 0
#endif /* >= 5.7.14 */
#elif SHIM_FORM_DMA_BUF__NAME_LOCK < 0 || SHIM_FORM_DMA_BUF__NAME_LOCK > 1
#error "gates.h: SHIM_FORM_DMA_BUF__NAME_LOCK is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF__NAME_LOCK */

/*
 * dma_buf.resv (linux/dma-buf.h): form changed at 5.4.
 *   form 2: 5.4 ..    struct dma_resv *resv
 *   form 1: .. 5.3    struct reservation_object *resv
 * Evidence: 5.3 (tree 5.3.1) include/linux/dma-buf.h:309,
 *   5.4 (tree 5.4.1) include/linux/dma-buf.h:309; closed.
 */
#ifndef SHIM_FORM_DMA_BUF__RESV
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 4, 0)
#define SHIM_FORM_DMA_BUF__RESV 2
#else /* < 5.4 */
#define SHIM_FORM_DMA_BUF__RESV 1
#endif /* >= 5.4 */
#elif SHIM_FORM_DMA_BUF__RESV < 0 || SHIM_FORM_DMA_BUF__RESV > 2
#error "gates.h: SHIM_FORM_DMA_BUF__RESV is no form, 0 to 2 are"
#endif /* SHIM_FORM_DMA_BUF__RESV */

/*
 * dma_buf.sysfs_entry (linux/dma-buf.h): added at 5.15.
 *   form 1: 5.15 ..    struct dma_buf_sysfs_entry *sysfs_entry
 *   form 0: .. 5.14    not declared
 * Evidence: 5.14 (tree 5.14.2) include/linux/dma-buf.h without it,
 *   5.15 include/linux/dma-buf.h:447; closed.
 */
#ifndef SHIM_FORM_DMA_BUF__SYSFS_ENTRY
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 15, 0)
#define SHIM_FORM_DMA_BUF__SYSFS_ENTRY 1
#else /* < 5.15 */
#define SHIM_FORM_DMA_BUF__SYSFS_ENTRY 0
#endif /* >= 5.15 */
#elif SHIM_FORM_DMA_BUF__SYSFS_ENTRY < 0 || SHIM_FORM_DMA_BUF__SYSFS_ENTRY > 1
#error "gates.h: SHIM_FORM_DMA_BUF__SYSFS_ENTRY is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF__SYSFS_ENTRY */

/*
 * dma_buf.vmap_ptr (linux/dma-buf.h): form changed at 5.11, form changed at 5.18.
 *   form 3: 5.18 ..         struct iosys_map vmap_ptr
 *   form 2: 5.11 .. 5.17    struct dma_buf_map vmap_ptr
 *   form 1: .. 5.10         void *vmap_ptr
 * Evidence: 5.10 (tree 5.10.7) include/linux/dma-buf.h:312, 5.11 include/linux/dma-buf.h:314;
 *   closed.
 * Evidence: 5.17 include/linux/dma-buf.h:350, 5.18 (tree 5.18.12) include/linux/dma-buf.h:350;
 *   closed.
 */
#ifndef SHIM_FORM_DMA_BUF__VMAP_PTR
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_DMA_BUF__VMAP_PTR 3
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(5, 11, 0)
#define SHIM_FORM_DMA_BUF__VMAP_PTR 2
#else /* < 5.11 */
#define SHIM_FORM_DMA_BUF__VMAP_PTR 1
#endif /* >= 5.18 */
#elif SHIM_FORM_DMA_BUF__VMAP_PTR < 0 || SHIM_FORM_DMA_BUF__VMAP_PTR > 3
#error "gates.h: SHIM_FORM_DMA_BUF__VMAP_PTR is no form, 0 to 3 are"
#endif /* SHIM_FORM_DMA_BUF__VMAP_PTR */

/*
 * dma_buf_attach_ops.allow_peer2peer (linux/dma-buf.h): added at 5.8.
 *   form 1: 5.8 ..    bool allow_peer2peer
 *   form 0: .. 5.7    not declared
 * Evidence: 5.7 (tree 5.7.6) include/linux/dma-buf.h without it,
 *   5.8 (tree 5.8.1) include/linux/dma-buf.h:343; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_ATTACH_OPS__ALLOW_PEER2PEER
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 8, 0)
#define SHIM_FORM_DMA_BUF_ATTACH_OPS__ALLOW_PEER2PEER 1
#else /* < 5.8 */
#define SHIM_FORM_DMA_BUF_ATTACH_OPS__ALLOW_PEER2PEER 0
#endif /* >= 5.8 */
#elif SHIM_FORM_DMA_BUF_ATTACH_OPS__ALLOW_PEER2PEER < 0 || SHIM_FORM_DMA_BUF_ATTACH_OPS__ALLOW_PEER2PEER > 1
#error "gates.h: SHIM_FORM_DMA_BUF_ATTACH_OPS__ALLOW_PEER2PEER is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_ATTACH_OPS__ALLOW_PEER2PEER */

/*
 * dma_buf_attachment.dir (linux/dma-buf.h): added at 5.3.
 *   form 1: 5.3 ..    enum dma_data_direction dir
 *   form 0: .. 5.2    not declared
 * Evidence: 5.2 (tree 5.2.1) include/linux/dma-buf.h without it,
 *   5.3 (tree 5.3.1) include/linux/dma-buf.h:345; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_ATTACHMENT__DIR
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 3, 0)
#define SHIM_FORM_DMA_BUF_ATTACHMENT__DIR 1
#else /* < 5.3 */
#define SHIM_FORM_DMA_BUF_ATTACHMENT__DIR 0
#endif /* >= 5.3 */
#elif SHIM_FORM_DMA_BUF_ATTACHMENT__DIR < 0 || SHIM_FORM_DMA_BUF_ATTACHMENT__DIR > 1
#error "gates.h: SHIM_FORM_DMA_BUF_ATTACHMENT__DIR is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_ATTACHMENT__DIR */

/*
 * dma_buf_attachment.dynamic_mapping (linux/dma-buf.h): added at 5.5, gone at 5.7.
 *   form 0: .. 5.4, 5.7 ..    not declared
 *   form 1: 5.5 .. 5.6        bool dynamic_mapping
 * Evidence: 5.4 (tree 5.4.1) include/linux/dma-buf.h without it, 5.5 include/linux/dma-buf.h:365;
 *   closed.
 * Evidence: 5.6 (tree 5.6.4) include/linux/dma-buf.h:340,
 *   5.7 (tree 5.7.6) include/linux/dma-buf.h without it; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_ATTACHMENT__DYNAMIC_MAPPING
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 5, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 7, 0)
#define SHIM_FORM_DMA_BUF_ATTACHMENT__DYNAMIC_MAPPING 1
#else /* >= 5.7 || < 5.5 */
#define SHIM_FORM_DMA_BUF_ATTACHMENT__DYNAMIC_MAPPING 0
#endif /* >= 5.5 && < 5.7 */
#elif SHIM_FORM_DMA_BUF_ATTACHMENT__DYNAMIC_MAPPING < 0 || SHIM_FORM_DMA_BUF_ATTACHMENT__DYNAMIC_MAPPING > 1
#error "gates.h: SHIM_FORM_DMA_BUF_ATTACHMENT__DYNAMIC_MAPPING is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_ATTACHMENT__DYNAMIC_MAPPING */

/*
 * dma_buf_attachment.importer_ops (linux/dma-buf.h): added at 5.7.
 *   form 1: 5.7 ..    const struct dma_buf_attach_ops *importer_ops
 *   form 0: .. 5.6    not declared
 * Evidence: 5.6 (tree 5.6.4) include/linux/dma-buf.h without it,
 *   5.7 (tree 5.7.6) include/linux/dma-buf.h:384; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_ATTACHMENT__IMPORTER_OPS
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0)
#define SHIM_FORM_DMA_BUF_ATTACHMENT__IMPORTER_OPS 1
#else /* < 5.7 */
#define SHIM_FORM_DMA_BUF_ATTACHMENT__IMPORTER_OPS 0
#endif /* >= 5.7 */
#elif SHIM_FORM_DMA_BUF_ATTACHMENT__IMPORTER_OPS < 0 || SHIM_FORM_DMA_BUF_ATTACHMENT__IMPORTER_OPS > 1
#error "gates.h: SHIM_FORM_DMA_BUF_ATTACHMENT__IMPORTER_OPS is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_ATTACHMENT__IMPORTER_OPS */

/*
 * dma_buf_attachment.importer_priv (linux/dma-buf.h): added at 5.7.
 *   form 1: 5.7 ..    void *importer_priv
 *   form 0: .. 5.6    not declared
 * Evidence: 5.6 (tree 5.6.4) include/linux/dma-buf.h without it,
 *   5.7 (tree 5.7.6) include/linux/dma-buf.h:385; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_ATTACHMENT__IMPORTER_PRIV
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0)
#define SHIM_FORM_DMA_BUF_ATTACHMENT__IMPORTER_PRIV 1
#else /* < 5.7 */
#define SHIM_FORM_DMA_BUF_ATTACHMENT__IMPORTER_PRIV 0
#endif /* >= 5.7 */
#elif SHIM_FORM_DMA_BUF_ATTACHMENT__IMPORTER_PRIV < 0 || SHIM_FORM_DMA_BUF_ATTACHMENT__IMPORTER_PRIV > 1
#error "gates.h: SHIM_FORM_DMA_BUF_ATTACHMENT__IMPORTER_PRIV is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_ATTACHMENT__IMPORTER_PRIV */

/*
 * dma_buf_attachment.peer2peer (linux/dma-buf.h): added at 5.8.
 *   form 1: 5.8 ..    bool peer2peer
 *   form 0: .. 5.7    not declared
 * Evidence: 5.7 (tree 5.7.6) include/linux/dma-buf.h without it,
 *   5.8 (tree 5.8.1) include/linux/dma-buf.h:394; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_ATTACHMENT__PEER2PEER
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 8, 0)
#define SHIM_FORM_DMA_BUF_ATTACHMENT__PEER2PEER 1
#else /* < 5.8 */
#define SHIM_FORM_DMA_BUF_ATTACHMENT__PEER2PEER 0
#endif /* >= 5.8 */
#elif SHIM_FORM_DMA_BUF_ATTACHMENT__PEER2PEER < 0 || SHIM_FORM_DMA_BUF_ATTACHMENT__PEER2PEER > 1
#error "gates.h: SHIM_FORM_DMA_BUF_ATTACHMENT__PEER2PEER is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_ATTACHMENT__PEER2PEER */

/*
 * dma_buf_attachment.sgt (linux/dma-buf.h): added at 5.3.
 *   form 1: 5.3 ..    struct sg_table *sgt
 *   form 0: .. 5.2    not declared
 * Evidence: 5.2 (tree 5.2.1) include/linux/dma-buf.h without it,
 *   5.3 (tree 5.3.1) include/linux/dma-buf.h:344; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_ATTACHMENT__SGT
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 3, 0)
#define SHIM_FORM_DMA_BUF_ATTACHMENT__SGT 1
#else /* < 5.3 */
#define SHIM_FORM_DMA_BUF_ATTACHMENT__SGT 0
#endif /* >= 5.3 */
#elif SHIM_FORM_DMA_BUF_ATTACHMENT__SGT < 0 || SHIM_FORM_DMA_BUF_ATTACHMENT__SGT > 1
#error "gates.h: SHIM_FORM_DMA_BUF_ATTACHMENT__SGT is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_ATTACHMENT__SGT */

/*
 * dma_buf_export_info.resv (linux/dma-buf.h): form changed at 5.4.
 *   form 2: 5.4 ..    struct dma_resv *resv
 *   form 1: .. 5.3    struct reservation_object *resv
 * Evidence: 5.3 (tree 5.3.1) include/linux/dma-buf.h:368,
 *   5.4 (tree 5.4.1) include/linux/dma-buf.h:368; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_EXPORT_INFO__RESV
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 4, 0)
#define SHIM_FORM_DMA_BUF_EXPORT_INFO__RESV 2
#else /* < 5.4 */
#define SHIM_FORM_DMA_BUF_EXPORT_INFO__RESV 1
#endif /* >= 5.4 */
#elif SHIM_FORM_DMA_BUF_EXPORT_INFO__RESV < 0 || SHIM_FORM_DMA_BUF_EXPORT_INFO__RESV > 2
#error "gates.h: SHIM_FORM_DMA_BUF_EXPORT_INFO__RESV is no form, 0 to 2 are"
#endif /* SHIM_FORM_DMA_BUF_EXPORT_INFO__RESV */

/*
 * dma_buf_ops.attach (linux/dma-buf.h): form changed at 4.19.
 *   form 2: 4.19 ..    int (*attach)(struct dma_buf *, struct dma_buf_attachment *)
 *   form 1: .. 4.18    int (*attach)(struct dma_buf *, struct device *,
 *                        struct dma_buf_attachment *)
 * Evidence: 4.18 include/linux/dma-buf.h:80, 4.19 (tree 4.19.1) include/linux/dma-buf.h:80; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_OPS__ATTACH
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 19, 0)
#define SHIM_FORM_DMA_BUF_OPS__ATTACH 2
#else /* < 4.19 */
#define SHIM_FORM_DMA_BUF_OPS__ATTACH 1
#endif /* >= 4.19 */
#elif SHIM_FORM_DMA_BUF_OPS__ATTACH < 0 || SHIM_FORM_DMA_BUF_OPS__ATTACH > 2
#error "gates.h: SHIM_FORM_DMA_BUF_OPS__ATTACH is no form, 0 to 2 are"
#endif /* SHIM_FORM_DMA_BUF_OPS__ATTACH */

/*
 * dma_buf_ops.begin_cpu_access (linux/dma-buf.h): form changed at 4.6.
 *   form 2: 4.6 ..    int (*begin_cpu_access)(struct dma_buf *, enum dma_data_direction)
 *   form 1: .. 4.5    int (*begin_cpu_access)(struct dma_buf *, size_t, size_t,
 *                       enum dma_data_direction)
 * Evidence: 4.5 include/linux/dma-buf.h:96, 4.6 (tree 4.6.3) include/linux/dma-buf.h:96; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_OPS__BEGIN_CPU_ACCESS
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
#define SHIM_FORM_DMA_BUF_OPS__BEGIN_CPU_ACCESS 2
#else /* < 4.6 */
#define SHIM_FORM_DMA_BUF_OPS__BEGIN_CPU_ACCESS 1
#endif /* >= 4.6 */
#elif SHIM_FORM_DMA_BUF_OPS__BEGIN_CPU_ACCESS < 0 || SHIM_FORM_DMA_BUF_OPS__BEGIN_CPU_ACCESS > 2
#error "gates.h: SHIM_FORM_DMA_BUF_OPS__BEGIN_CPU_ACCESS is no form, 0 to 2 are"
#endif /* SHIM_FORM_DMA_BUF_OPS__BEGIN_CPU_ACCESS */

/*
 * dma_buf_ops.cache_sgt_mapping (linux/dma-buf.h): added at 5.3.
 *   form 1: 5.3 ..    bool cache_sgt_mapping
 *   form 0: .. 5.2    not declared
 * Evidence: 5.2 (tree 5.2.1) include/linux/dma-buf.h without it,
 *   5.3 (tree 5.3.1) include/linux/dma-buf.h:43; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_OPS__CACHE_SGT_MAPPING
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 3, 0)
#define SHIM_FORM_DMA_BUF_OPS__CACHE_SGT_MAPPING 1
#else /* < 5.3 */
#define SHIM_FORM_DMA_BUF_OPS__CACHE_SGT_MAPPING 0
#endif /* >= 5.3 */
#elif SHIM_FORM_DMA_BUF_OPS__CACHE_SGT_MAPPING < 0 || SHIM_FORM_DMA_BUF_OPS__CACHE_SGT_MAPPING > 1
#error "gates.h: SHIM_FORM_DMA_BUF_OPS__CACHE_SGT_MAPPING is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_OPS__CACHE_SGT_MAPPING */

/*
 * dma_buf_ops.dynamic_mapping (linux/dma-buf.h): added at 5.5, gone at 5.7.
 *   form 0: .. 5.4, 5.7 ..    not declared
 *   form 1: 5.5 .. 5.6        bool dynamic_mapping
 * Evidence: 5.4 (tree 5.4.1) include/linux/dma-buf.h without it, 5.5 include/linux/dma-buf.h:55;
 *   closed.
 * Evidence: 5.6 (tree 5.6.4) include/linux/dma-buf.h:55,
 *   5.7 (tree 5.7.6) include/linux/dma-buf.h without it; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_OPS__DYNAMIC_MAPPING
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 5, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 7, 0)
#define SHIM_FORM_DMA_BUF_OPS__DYNAMIC_MAPPING 1
#else /* >= 5.7 || < 5.5 */
#define SHIM_FORM_DMA_BUF_OPS__DYNAMIC_MAPPING 0
#endif /* >= 5.5 && < 5.7 */
#elif SHIM_FORM_DMA_BUF_OPS__DYNAMIC_MAPPING < 0 || SHIM_FORM_DMA_BUF_OPS__DYNAMIC_MAPPING > 1
#error "gates.h: SHIM_FORM_DMA_BUF_OPS__DYNAMIC_MAPPING is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_OPS__DYNAMIC_MAPPING */

/*
 * dma_buf_ops.end_cpu_access (linux/dma-buf.h): form changed at 4.6.
 *   form 2: 4.6 ..    int (*end_cpu_access)(struct dma_buf *, enum dma_data_direction)
 *   form 1: .. 4.5    void (*end_cpu_access)(struct dma_buf *, size_t, size_t,
 *                       enum dma_data_direction)
 * Evidence: 4.5 include/linux/dma-buf.h:98, 4.6 (tree 4.6.3) include/linux/dma-buf.h:97; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_OPS__END_CPU_ACCESS
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
#define SHIM_FORM_DMA_BUF_OPS__END_CPU_ACCESS 2
#else /* < 4.6 */
#define SHIM_FORM_DMA_BUF_OPS__END_CPU_ACCESS 1
#endif /* >= 4.6 */
#elif SHIM_FORM_DMA_BUF_OPS__END_CPU_ACCESS < 0 || SHIM_FORM_DMA_BUF_OPS__END_CPU_ACCESS > 2
#error "gates.h: SHIM_FORM_DMA_BUF_OPS__END_CPU_ACCESS is no form, 0 to 2 are"
#endif /* SHIM_FORM_DMA_BUF_OPS__END_CPU_ACCESS */

/*
 * dma_buf_ops.kmap (linux/dma-buf.h): gone at 4.12.
 *   form 0: 4.12 ..    not declared
 *   form 1: .. 4.11    void *(*kmap)(struct dma_buf *, unsigned long)
 * Evidence: 4.11 include/linux/dma-buf.h:211, 4.12 include/linux/dma-buf.h without it; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_OPS__KMAP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 12, 0)
#define SHIM_FORM_DMA_BUF_OPS__KMAP 0
#else /* < 4.12 */
#define SHIM_FORM_DMA_BUF_OPS__KMAP 1
#endif /* >= 4.12 */
#elif SHIM_FORM_DMA_BUF_OPS__KMAP < 0 || SHIM_FORM_DMA_BUF_OPS__KMAP > 1
#error "gates.h: SHIM_FORM_DMA_BUF_OPS__KMAP is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_OPS__KMAP */

/*
 * dma_buf_ops.kmap_atomic (linux/dma-buf.h): gone at 4.12.
 *   form 0: 4.12 ..    not declared
 *   form 1: .. 4.11    void *(*kmap_atomic)(struct dma_buf *, unsigned long)
 * Evidence: 4.11 include/linux/dma-buf.h:209, 4.12 include/linux/dma-buf.h without it; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_OPS__KMAP_ATOMIC
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 12, 0)
#define SHIM_FORM_DMA_BUF_OPS__KMAP_ATOMIC 0
#else /* < 4.12 */
#define SHIM_FORM_DMA_BUF_OPS__KMAP_ATOMIC 1
#endif /* >= 4.12 */
#elif SHIM_FORM_DMA_BUF_OPS__KMAP_ATOMIC < 0 || SHIM_FORM_DMA_BUF_OPS__KMAP_ATOMIC > 1
#error "gates.h: SHIM_FORM_DMA_BUF_OPS__KMAP_ATOMIC is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_OPS__KMAP_ATOMIC */

/*
 * dma_buf_ops.kunmap (linux/dma-buf.h): gone at 4.12.
 *   form 0: 4.12 ..    not declared
 *   form 1: .. 4.11    void (*kunmap)(struct dma_buf *, unsigned long, void *)
 * Evidence: 4.11 include/linux/dma-buf.h:212, 4.12 include/linux/dma-buf.h without it; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_OPS__KUNMAP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 12, 0)
#define SHIM_FORM_DMA_BUF_OPS__KUNMAP 0
#else /* < 4.12 */
#define SHIM_FORM_DMA_BUF_OPS__KUNMAP 1
#endif /* >= 4.12 */
#elif SHIM_FORM_DMA_BUF_OPS__KUNMAP < 0 || SHIM_FORM_DMA_BUF_OPS__KUNMAP > 1
#error "gates.h: SHIM_FORM_DMA_BUF_OPS__KUNMAP is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_OPS__KUNMAP */

/*
 * dma_buf_ops.kunmap_atomic (linux/dma-buf.h): gone at 4.12.
 *   form 0: 4.12 ..    not declared
 *   form 1: .. 4.11    void (*kunmap_atomic)(struct dma_buf *, unsigned long, void *)
 * Evidence: 4.11 include/linux/dma-buf.h:210, 4.12 include/linux/dma-buf.h without it; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_OPS__KUNMAP_ATOMIC
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 12, 0)
#define SHIM_FORM_DMA_BUF_OPS__KUNMAP_ATOMIC 0
#else /* < 4.12 */
#define SHIM_FORM_DMA_BUF_OPS__KUNMAP_ATOMIC 1
#endif /* >= 4.12 */
#elif SHIM_FORM_DMA_BUF_OPS__KUNMAP_ATOMIC < 0 || SHIM_FORM_DMA_BUF_OPS__KUNMAP_ATOMIC > 1
#error "gates.h: SHIM_FORM_DMA_BUF_OPS__KUNMAP_ATOMIC is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_OPS__KUNMAP_ATOMIC */

/*
 * dma_buf_ops.map (linux/dma-buf.h): added at 4.12, gone at 5.6.
 *   form 0: .. 4.11, 5.6 ..    not declared
 *   form 1: 4.12 .. 5.5        void *(*map)(struct dma_buf *, unsigned long)
 * Evidence: 4.11 include/linux/dma-buf.h without it, 4.12 include/linux/dma-buf.h:211; closed.
 * Evidence: 5.5 include/linux/dma-buf.h:265, 5.6 (tree 5.6.4) include/linux/dma-buf.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_DMA_BUF_OPS__MAP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 12, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 6, 0)
#define SHIM_FORM_DMA_BUF_OPS__MAP 1
#else /* >= 5.6 || < 4.12 */
#define SHIM_FORM_DMA_BUF_OPS__MAP 0
#endif /* >= 4.12 && < 5.6 */
#elif SHIM_FORM_DMA_BUF_OPS__MAP < 0 || SHIM_FORM_DMA_BUF_OPS__MAP > 1
#error "gates.h: SHIM_FORM_DMA_BUF_OPS__MAP is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_OPS__MAP */

/*
 * dma_buf_ops.map_atomic (linux/dma-buf.h): added at 4.12, gone at 4.19.
 *   form 0: .. 4.11, 4.19 ..    not declared
 *   form 1: 4.12 .. 4.18        void *(*map_atomic)(struct dma_buf *, unsigned long)
 * Evidence: 4.11 include/linux/dma-buf.h without it, 4.12 include/linux/dma-buf.h:209; closed.
 * Evidence: 4.18 include/linux/dma-buf.h:209, 4.19 (tree 4.19.1) include/linux/dma-buf.h without
 *   it; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_OPS__MAP_ATOMIC
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 12, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(4, 19, 0)
#define SHIM_FORM_DMA_BUF_OPS__MAP_ATOMIC 1
#else /* >= 4.19 || < 4.12 */
#define SHIM_FORM_DMA_BUF_OPS__MAP_ATOMIC 0
#endif /* >= 4.12 && < 4.19 */
#elif SHIM_FORM_DMA_BUF_OPS__MAP_ATOMIC < 0 || SHIM_FORM_DMA_BUF_OPS__MAP_ATOMIC > 1
#error "gates.h: SHIM_FORM_DMA_BUF_OPS__MAP_ATOMIC is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_OPS__MAP_ATOMIC */

/*
 * dma_buf_ops.pin (linux/dma-buf.h): added at 5.7.
 *   form 1: 5.7 ..    int (*pin)(struct dma_buf_attachment *attach)
 *   form 0: .. 5.6    not declared
 * Evidence: 5.6 (tree 5.6.4) include/linux/dma-buf.h without it,
 *   5.7 (tree 5.7.6) include/linux/dma-buf.h:100; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_OPS__PIN
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0)
#define SHIM_FORM_DMA_BUF_OPS__PIN 1
#else /* < 5.7 */
#define SHIM_FORM_DMA_BUF_OPS__PIN 0
#endif /* >= 5.7 */
#elif SHIM_FORM_DMA_BUF_OPS__PIN < 0 || SHIM_FORM_DMA_BUF_OPS__PIN > 1
#error "gates.h: SHIM_FORM_DMA_BUF_OPS__PIN is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_OPS__PIN */

/*
 * dma_buf_ops.unmap (linux/dma-buf.h): added at 4.12, gone at 5.6.
 *   form 0: .. 4.11, 5.6 ..    not declared
 *   form 1: 4.12 .. 5.5        void (*unmap)(struct dma_buf *, unsigned long, void *)
 * Evidence: 4.11 include/linux/dma-buf.h without it, 4.12 include/linux/dma-buf.h:212; closed.
 * Evidence: 5.5 include/linux/dma-buf.h:275, 5.6 (tree 5.6.4) include/linux/dma-buf.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_DMA_BUF_OPS__UNMAP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 12, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 6, 0)
#define SHIM_FORM_DMA_BUF_OPS__UNMAP 1
#else /* >= 5.6 || < 4.12 */
#define SHIM_FORM_DMA_BUF_OPS__UNMAP 0
#endif /* >= 4.12 && < 5.6 */
#elif SHIM_FORM_DMA_BUF_OPS__UNMAP < 0 || SHIM_FORM_DMA_BUF_OPS__UNMAP > 1
#error "gates.h: SHIM_FORM_DMA_BUF_OPS__UNMAP is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_OPS__UNMAP */

/*
 * dma_buf_ops.unmap_atomic (linux/dma-buf.h): added at 4.12, gone at 4.19.
 *   form 0: .. 4.11, 4.19 ..    not declared
 *   form 1: 4.12 .. 4.18        void (*unmap_atomic)(struct dma_buf *, unsigned long, void *)
 * Evidence: 4.11 include/linux/dma-buf.h without it, 4.12 include/linux/dma-buf.h:210; closed.
 * Evidence: 4.18 include/linux/dma-buf.h:210, 4.19 (tree 4.19.1) include/linux/dma-buf.h without
 *   it; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_OPS__UNMAP_ATOMIC
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 12, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(4, 19, 0)
#define SHIM_FORM_DMA_BUF_OPS__UNMAP_ATOMIC 1
#else /* >= 4.19 || < 4.12 */
#define SHIM_FORM_DMA_BUF_OPS__UNMAP_ATOMIC 0
#endif /* >= 4.12 && < 4.19 */
#elif SHIM_FORM_DMA_BUF_OPS__UNMAP_ATOMIC < 0 || SHIM_FORM_DMA_BUF_OPS__UNMAP_ATOMIC > 1
#error "gates.h: SHIM_FORM_DMA_BUF_OPS__UNMAP_ATOMIC is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_OPS__UNMAP_ATOMIC */

/*
 * dma_buf_ops.unpin (linux/dma-buf.h): added at 5.7.
 *   form 1: 5.7 ..    void (*unpin)(struct dma_buf_attachment *attach)
 *   form 0: .. 5.6    not declared
 * Evidence: 5.6 (tree 5.6.4) include/linux/dma-buf.h without it,
 *   5.7 (tree 5.7.6) include/linux/dma-buf.h:113; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_OPS__UNPIN
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0)
#define SHIM_FORM_DMA_BUF_OPS__UNPIN 1
#else /* < 5.7 */
#define SHIM_FORM_DMA_BUF_OPS__UNPIN 0
#endif /* >= 5.7 */
#elif SHIM_FORM_DMA_BUF_OPS__UNPIN < 0 || SHIM_FORM_DMA_BUF_OPS__UNPIN > 1
#error "gates.h: SHIM_FORM_DMA_BUF_OPS__UNPIN is no form, 0 to 1 are"
#endif /* SHIM_FORM_DMA_BUF_OPS__UNPIN */

/*
 * dma_buf_ops.vmap (linux/dma-buf.h): form changed at 5.11, form changed at 5.18.
 *   form 3: 5.18 ..         int (*vmap)(struct dma_buf *dmabuf, struct iosys_map *map)
 *   form 2: 5.11 .. 5.17    int (*vmap)(struct dma_buf *dmabuf, struct dma_buf_map *map)
 *   form 1: .. 5.10         void *(*vmap)(struct dma_buf *)
 * Evidence: 5.10 (tree 5.10.7) include/linux/dma-buf.h:268, 5.11 include/linux/dma-buf.h:270;
 *   closed.
 * Evidence: 5.17 include/linux/dma-buf.h:286, 5.18 (tree 5.18.12) include/linux/dma-buf.h:286;
 *   closed.
 */
#ifndef SHIM_FORM_DMA_BUF_OPS__VMAP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_DMA_BUF_OPS__VMAP 3
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(5, 11, 0)
#define SHIM_FORM_DMA_BUF_OPS__VMAP 2
#else /* < 5.11 */
#define SHIM_FORM_DMA_BUF_OPS__VMAP 1
#endif /* >= 5.18 */
#elif SHIM_FORM_DMA_BUF_OPS__VMAP < 0 || SHIM_FORM_DMA_BUF_OPS__VMAP > 3
#error "gates.h: SHIM_FORM_DMA_BUF_OPS__VMAP is no form, 0 to 3 are"
#endif /* SHIM_FORM_DMA_BUF_OPS__VMAP */

/*
 * dma_buf_ops.vunmap (linux/dma-buf.h): form changed at 5.11, form changed at 5.18.
 *   form 3: 5.18 ..         void (*vunmap)(struct dma_buf *dmabuf, struct iosys_map *map)
 *   form 2: 5.11 .. 5.17    void (*vunmap)(struct dma_buf *dmabuf, struct dma_buf_map *map)
 *   form 1: .. 5.10         void (*vunmap)(struct dma_buf *, void *vaddr)
 * Evidence: 5.10 (tree 5.10.7) include/linux/dma-buf.h:269, 5.11 include/linux/dma-buf.h:271;
 *   closed.
 * Evidence: 5.17 include/linux/dma-buf.h:287, 5.18 (tree 5.18.12) include/linux/dma-buf.h:287;
 *   closed.
 */
#ifndef SHIM_FORM_DMA_BUF_OPS__VUNMAP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_DMA_BUF_OPS__VUNMAP 3
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(5, 11, 0)
#define SHIM_FORM_DMA_BUF_OPS__VUNMAP 2
#else /* < 5.11 */
#define SHIM_FORM_DMA_BUF_OPS__VUNMAP 1
#endif /* >= 5.18 */
#elif SHIM_FORM_DMA_BUF_OPS__VUNMAP < 0 || SHIM_FORM_DMA_BUF_OPS__VUNMAP > 3
#error "gates.h: SHIM_FORM_DMA_BUF_OPS__VUNMAP is no form, 0 to 3 are"
#endif /* SHIM_FORM_DMA_BUF_OPS__VUNMAP */

/*
 * dma_buf_poll_cb_t.active (linux/dma-buf.h): form changed at 4.16.
 *   form 2: 4.16 ..    __poll_t active
 *   form 1: .. 4.15    unsigned long active
 * Evidence: 4.15 include/linux/dma-buf.h:304, 4.16 (tree 4.16.13) include/linux/dma-buf.h:304;
 *   closed.
 */
#ifndef SHIM_FORM_DMA_BUF_POLL_CB_T__ACTIVE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 16, 0)
#define SHIM_FORM_DMA_BUF_POLL_CB_T__ACTIVE 2
#else /* < 4.16 */
#define SHIM_FORM_DMA_BUF_POLL_CB_T__ACTIVE 1
#endif /* >= 4.16 */
#elif SHIM_FORM_DMA_BUF_POLL_CB_T__ACTIVE < 0 || SHIM_FORM_DMA_BUF_POLL_CB_T__ACTIVE > 2
#error "gates.h: SHIM_FORM_DMA_BUF_POLL_CB_T__ACTIVE is no form, 0 to 2 are"
#endif /* SHIM_FORM_DMA_BUF_POLL_CB_T__ACTIVE */

/*
 * dma_buf_poll_cb_t.cb (linux/dma-buf.h): form changed at 4.10.
 *   form 2: 4.10 ..    struct dma_fence_cb cb
 *   form 1: .. 4.9     struct fence_cb cb
 * Evidence: 4.9 include/linux/dma-buf.h:146, 4.10 include/linux/dma-buf.h:146; closed.
 */
#ifndef SHIM_FORM_DMA_BUF_POLL_CB_T__CB
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 10, 0)
#define SHIM_FORM_DMA_BUF_POLL_CB_T__CB 2
#else /* < 4.10 */
#define SHIM_FORM_DMA_BUF_POLL_CB_T__CB 1
#endif /* >= 4.10 */
#elif SHIM_FORM_DMA_BUF_POLL_CB_T__CB < 0 || SHIM_FORM_DMA_BUF_POLL_CB_T__CB > 2
#error "gates.h: SHIM_FORM_DMA_BUF_POLL_CB_T__CB is no form, 0 to 2 are"
#endif /* SHIM_FORM_DMA_BUF_POLL_CB_T__CB */

/*
 * vfio_device.cdev (linux/vfio.h): added at 6.6.
 *   form 1: 6.6 ..    struct cdev cdev
 *   form 0: .. 6.5    not declared
 * Evidence: 6.5 include/linux/vfio.h without it, 6.6 include/linux/vfio.h:60; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE__CDEV
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
#define SHIM_FORM_VFIO_DEVICE__CDEV 1
#else /* < 6.6 */
#define SHIM_FORM_VFIO_DEVICE__CDEV 0
#endif /* >= 6.6 */
#elif SHIM_FORM_VFIO_DEVICE__CDEV < 0 || SHIM_FORM_VFIO_DEVICE__CDEV > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE__CDEV is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE__CDEV */

/*
 * vfio_device.cdev_opened (linux/vfio.h): added at 6.6.
 *   form 1: 6.6 ..    u8 cdev_opened:1
 *   form 0: .. 6.5    not declared
 * Evidence: 6.5 include/linux/vfio.h without it, 6.6 include/linux/vfio.h:71; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE__CDEV_OPENED
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
#define SHIM_FORM_VFIO_DEVICE__CDEV_OPENED 1
#else /* < 6.6 */
#define SHIM_FORM_VFIO_DEVICE__CDEV_OPENED 0
#endif /* >= 6.6 */
#elif SHIM_FORM_VFIO_DEVICE__CDEV_OPENED < 0 || SHIM_FORM_VFIO_DEVICE__CDEV_OPENED > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE__CDEV_OPENED is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE__CDEV_OPENED */

/*
 * vfio_device.debug_root (linux/vfio.h): added at 6.8.
 *   form 1: 6.8 ..    struct dentry *debug_root
 *   form 0: .. 6.7    not declared
 * Evidence: 6.7 (tree 6.7.3) include/linux/vfio.h without it, 6.8 include/linux/vfio.h:77; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE__DEBUG_ROOT
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 8, 0)
#define SHIM_FORM_VFIO_DEVICE__DEBUG_ROOT 1
#else /* < 6.8 */
#define SHIM_FORM_VFIO_DEVICE__DEBUG_ROOT 0
#endif /* >= 6.8 */
#elif SHIM_FORM_VFIO_DEVICE__DEBUG_ROOT < 0 || SHIM_FORM_VFIO_DEVICE__DEBUG_ROOT > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE__DEBUG_ROOT is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE__DEBUG_ROOT */

/*
 * vfio_device.dev_set (linux/vfio.h): added at 5.15.
 *   form 1: 5.15 ..    struct vfio_device_set *dev_set
 *   form 0: .. 5.14    not declared
 * Evidence: 5.14 (tree 5.14.2) include/linux/vfio.h without it, 5.15 include/linux/vfio.h:34;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE__DEV_SET
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 15, 0)
#define SHIM_FORM_VFIO_DEVICE__DEV_SET 1
#else /* < 5.15 */
#define SHIM_FORM_VFIO_DEVICE__DEV_SET 0
#endif /* >= 5.15 */
#elif SHIM_FORM_VFIO_DEVICE__DEV_SET < 0 || SHIM_FORM_VFIO_DEVICE__DEV_SET > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE__DEV_SET is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE__DEV_SET */

/*
 * vfio_device.dev_set_list (linux/vfio.h): added at 5.15.
 *   form 1: 5.15 ..    struct list_head dev_set_list
 *   form 0: .. 5.14    not declared
 * Evidence: 5.14 (tree 5.14.2) include/linux/vfio.h without it, 5.15 include/linux/vfio.h:35;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE__DEV_SET_LIST
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 15, 0)
#define SHIM_FORM_VFIO_DEVICE__DEV_SET_LIST 1
#else /* < 5.15 */
#define SHIM_FORM_VFIO_DEVICE__DEV_SET_LIST 0
#endif /* >= 5.15 */
#elif SHIM_FORM_VFIO_DEVICE__DEV_SET_LIST < 0 || SHIM_FORM_VFIO_DEVICE__DEV_SET_LIST > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE__DEV_SET_LIST is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE__DEV_SET_LIST */

/*
 * vfio_device.device (linux/vfio.h): added at 6.1.
 *   form 1: 6.1 ..    struct device device
 *   form 0: .. 6.0    not declared
 * Evidence: 6.0 include/linux/vfio.h without it, 6.1 (tree 6.1.10) include/linux/vfio.h:51; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE__DEVICE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
#define SHIM_FORM_VFIO_DEVICE__DEVICE 1
#else /* < 6.1 */
#define SHIM_FORM_VFIO_DEVICE__DEVICE 0
#endif /* >= 6.1 */
#elif SHIM_FORM_VFIO_DEVICE__DEVICE < 0 || SHIM_FORM_VFIO_DEVICE__DEVICE > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE__DEVICE is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE__DEVICE */

/*
 * vfio_device.device_data (linux/vfio.h): added at 5.10.223, gone at 5.11.
 *   form 0: .. <5.10.223, 5.11 ..    not declared
 *   form 1: 5.10.223 .. <5.11        void *device_data
 * Evidence: 5.10 (tree 5.10.7) include/linux/vfio.h without it,
 *   5.10.223 (linux-headers-5.10.0-32-common 5.10.223-1) include/linux/vfio.h:27;
 *   open inside the stable branch.
 * Evidence: 5.10.223 (linux-headers-5.10.0-32-common 5.10.223-1) include/linux/vfio.h:27,
 *   5.11 include/linux/vfio.h without it; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE__DEVICE_DATA
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 10, 223) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 11, 0)
#define SHIM_FORM_VFIO_DEVICE__DEVICE_DATA 1
#else /* >= 5.11 || < 5.10.223 */
#define SHIM_FORM_VFIO_DEVICE__DEVICE_DATA 0
#endif /* >= 5.10.223 && < 5.11 */
#elif SHIM_FORM_VFIO_DEVICE__DEVICE_DATA < 0 || SHIM_FORM_VFIO_DEVICE__DEVICE_DATA > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE__DEVICE_DATA is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE__DEVICE_DATA */

/*
 * vfio_device.index (linux/vfio.h): added at 6.1.
 *   form 1: 6.1 ..    unsigned int index
 *   form 0: .. 6.0    not declared
 * Evidence: 6.0 include/linux/vfio.h without it, 6.1 (tree 6.1.10) include/linux/vfio.h:50; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE__INDEX
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
#define SHIM_FORM_VFIO_DEVICE__INDEX 1
#else /* < 6.1 */
#define SHIM_FORM_VFIO_DEVICE__INDEX 0
#endif /* >= 6.1 */
#elif SHIM_FORM_VFIO_DEVICE__INDEX < 0 || SHIM_FORM_VFIO_DEVICE__INDEX > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE__INDEX is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE__INDEX */

/*
 * vfio_device.iommu_entry (linux/vfio.h): added at 6.0.
 *   form 1: 6.0 ..     struct list_head iommu_entry
 *   form 0: .. 5.19    not declared
 * Evidence: 5.19 include/linux/vfio.h without it, 6.0 include/linux/vfio.h:52; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE__IOMMU_ENTRY
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 0, 0)
#define SHIM_FORM_VFIO_DEVICE__IOMMU_ENTRY 1
#else /* < 6.0 */
#define SHIM_FORM_VFIO_DEVICE__IOMMU_ENTRY 0
#endif /* >= 6.0 */
#elif SHIM_FORM_VFIO_DEVICE__IOMMU_ENTRY < 0 || SHIM_FORM_VFIO_DEVICE__IOMMU_ENTRY > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE__IOMMU_ENTRY is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE__IOMMU_ENTRY */

/*
 * vfio_device.iommufd_access (linux/vfio.h): added at 6.2.
 *   form 1: 6.2 ..    struct iommufd_access *iommufd_access
 *   form 0: .. 6.1    not declared
 * Evidence: 6.1 (tree 6.1.10) include/linux/vfio.h without it, 6.2 include/linux/vfio.h:60; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE__IOMMUFD_ACCESS
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
#define SHIM_FORM_VFIO_DEVICE__IOMMUFD_ACCESS 1
#else /* < 6.2 */
#define SHIM_FORM_VFIO_DEVICE__IOMMUFD_ACCESS 0
#endif /* >= 6.2 */
#elif SHIM_FORM_VFIO_DEVICE__IOMMUFD_ACCESS < 0 || SHIM_FORM_VFIO_DEVICE__IOMMUFD_ACCESS > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE__IOMMUFD_ACCESS is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE__IOMMUFD_ACCESS */

/*
 * vfio_device.iommufd_attached (linux/vfio.h): added at 6.2, form changed at 6.6.
 *   form 2: 6.6 ..        u8 iommufd_attached:1
 *   form 1: 6.2 .. 6.5    bool iommufd_attached
 *   form 0: .. 6.1        not declared
 * Evidence: 6.1 (tree 6.1.10) include/linux/vfio.h without it, 6.2 include/linux/vfio.h:64; closed.
 * Evidence: 6.5 include/linux/vfio.h:63, 6.6 include/linux/vfio.h:69; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE__IOMMUFD_ATTACHED
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
#define SHIM_FORM_VFIO_DEVICE__IOMMUFD_ATTACHED 2
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
#define SHIM_FORM_VFIO_DEVICE__IOMMUFD_ATTACHED 1
#else /* < 6.2 */
#define SHIM_FORM_VFIO_DEVICE__IOMMUFD_ATTACHED 0
#endif /* >= 6.6 */
#elif SHIM_FORM_VFIO_DEVICE__IOMMUFD_ATTACHED < 0 || SHIM_FORM_VFIO_DEVICE__IOMMUFD_ATTACHED > 2
#error "gates.h: SHIM_FORM_VFIO_DEVICE__IOMMUFD_ATTACHED is no form, 0 to 2 are"
#endif /* SHIM_FORM_VFIO_DEVICE__IOMMUFD_ATTACHED */

/*
 * vfio_device.iommufd_device (linux/vfio.h): added at 6.2.
 *   form 1: 6.2 ..    struct iommufd_device *iommufd_device
 *   form 0: .. 6.1    not declared
 * Evidence: 6.1 (tree 6.1.10) include/linux/vfio.h without it, 6.2 include/linux/vfio.h:62; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE__IOMMUFD_DEVICE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
#define SHIM_FORM_VFIO_DEVICE__IOMMUFD_DEVICE 1
#else /* < 6.2 */
#define SHIM_FORM_VFIO_DEVICE__IOMMUFD_DEVICE 0
#endif /* >= 6.2 */
#elif SHIM_FORM_VFIO_DEVICE__IOMMUFD_DEVICE < 0 || SHIM_FORM_VFIO_DEVICE__IOMMUFD_DEVICE > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE__IOMMUFD_DEVICE is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE__IOMMUFD_DEVICE */

/*
 * vfio_device.iommufd_ictx (linux/vfio.h): added at 6.2, gone at 6.4.
 *   form 0: .. 6.1, 6.4 ..    not declared
 *   form 1: 6.2 .. 6.3        struct iommufd_ctx *iommufd_ictx
 * Evidence: 6.1 (tree 6.1.10) include/linux/vfio.h without it, 6.2 include/linux/vfio.h:63; closed.
 * Evidence: 6.3 (tree 6.3.8) include/linux/vfio.h:63, 6.4 include/linux/vfio.h without it; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE__IOMMUFD_ICTX
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(6, 4, 0)
#define SHIM_FORM_VFIO_DEVICE__IOMMUFD_ICTX 1
#else /* >= 6.4 || < 6.2 */
#define SHIM_FORM_VFIO_DEVICE__IOMMUFD_ICTX 0
#endif /* >= 6.2 && < 6.4 */
#elif SHIM_FORM_VFIO_DEVICE__IOMMUFD_ICTX < 0 || SHIM_FORM_VFIO_DEVICE__IOMMUFD_ICTX > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE__IOMMUFD_ICTX is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE__IOMMUFD_ICTX */

/*
 * vfio_device.kvm (linux/vfio.h): added at 5.19.
 *   form 1: 5.19 ..    struct kvm *kvm
 *   form 0: .. 5.18    not declared
 * Evidence: 5.18 (tree 5.18.12) include/linux/vfio.h without it, 5.19 include/linux/vfio.h:40;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE__KVM
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 19, 0)
#define SHIM_FORM_VFIO_DEVICE__KVM 1
#else /* < 5.19 */
#define SHIM_FORM_VFIO_DEVICE__KVM 0
#endif /* >= 5.19 */
#elif SHIM_FORM_VFIO_DEVICE__KVM < 0 || SHIM_FORM_VFIO_DEVICE__KVM > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE__KVM is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE__KVM */

/*
 * vfio_device.log_ops (linux/vfio.h): added at 6.1.
 *   form 1: 6.1 ..    const struct vfio_log_ops *log_ops
 *   form 0: .. 6.0    not declared
 * Evidence: 6.0 include/linux/vfio.h without it, 6.1 (tree 6.1.10) include/linux/vfio.h:41; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE__LOG_OPS
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
#define SHIM_FORM_VFIO_DEVICE__LOG_OPS 1
#else /* < 6.1 */
#define SHIM_FORM_VFIO_DEVICE__LOG_OPS 0
#endif /* >= 6.1 */
#elif SHIM_FORM_VFIO_DEVICE__LOG_OPS < 0 || SHIM_FORM_VFIO_DEVICE__LOG_OPS > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE__LOG_OPS is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE__LOG_OPS */

/*
 * vfio_device.mig_ops (linux/vfio.h): added at 6.0.
 *   form 1: 6.0 ..     const struct vfio_migration_ops *mig_ops
 *   form 0: .. 5.19    not declared
 * Evidence: 5.19 include/linux/vfio.h without it, 6.0 include/linux/vfio.h:39; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE__MIG_OPS
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 0, 0)
#define SHIM_FORM_VFIO_DEVICE__MIG_OPS 1
#else /* < 6.0 */
#define SHIM_FORM_VFIO_DEVICE__MIG_OPS 0
#endif /* >= 6.0 */
#elif SHIM_FORM_VFIO_DEVICE__MIG_OPS < 0 || SHIM_FORM_VFIO_DEVICE__MIG_OPS > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE__MIG_OPS is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE__MIG_OPS */

/*
 * vfio_device.migration_flags (linux/vfio.h): added at 5.18.
 *   form 1: 5.18 ..    unsigned int migration_flags
 *   form 0: .. 5.17    not declared
 * Evidence: 5.17 include/linux/vfio.h without it, 5.18 (tree 5.18.12) include/linux/vfio.h:36;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE__MIGRATION_FLAGS
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_VFIO_DEVICE__MIGRATION_FLAGS 1
#else /* < 5.18 */
#define SHIM_FORM_VFIO_DEVICE__MIGRATION_FLAGS 0
#endif /* >= 5.18 */
#elif SHIM_FORM_VFIO_DEVICE__MIGRATION_FLAGS < 0 || SHIM_FORM_VFIO_DEVICE__MIGRATION_FLAGS > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE__MIGRATION_FLAGS is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE__MIGRATION_FLAGS */

/*
 * vfio_device.open_count (linux/vfio.h): added at 5.15.
 *   form 1: 5.15 ..    unsigned int open_count
 *   form 0: .. 5.14    not declared
 * Evidence: 5.14 (tree 5.14.2) include/linux/vfio.h without it, 5.15 include/linux/vfio.h:39;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE__OPEN_COUNT
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 15, 0)
#define SHIM_FORM_VFIO_DEVICE__OPEN_COUNT 1
#else /* < 5.15 */
#define SHIM_FORM_VFIO_DEVICE__OPEN_COUNT 0
#endif /* >= 5.15 */
#elif SHIM_FORM_VFIO_DEVICE__OPEN_COUNT < 0 || SHIM_FORM_VFIO_DEVICE__OPEN_COUNT > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE__OPEN_COUNT is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE__OPEN_COUNT */

/*
 * vfio_device.put_kvm (linux/vfio.h): added at 6.3.
 *   form 1: 6.3 ..    void (*put_kvm)(struct kvm *kvm)
 *   form 0: .. 6.2    not declared
 * Evidence: 6.2 include/linux/vfio.h without it, 6.3 (tree 6.3.8) include/linux/vfio.h:60; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE__PUT_KVM
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 3, 0)
#define SHIM_FORM_VFIO_DEVICE__PUT_KVM 1
#else /* < 6.3 */
#define SHIM_FORM_VFIO_DEVICE__PUT_KVM 0
#endif /* >= 6.3 */
#elif SHIM_FORM_VFIO_DEVICE__PUT_KVM < 0 || SHIM_FORM_VFIO_DEVICE__PUT_KVM > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE__PUT_KVM is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE__PUT_KVM */

/*
 * vfio_device_gfx_plane_info.reserved (uapi/linux/vfio.h): added at 6.7.
 *   form 1: 6.7 ..    __u32 reserved
 *   form 0: .. 6.6    not declared
 * Evidence: 6.6 include/uapi/linux/vfio.h without it,
 *   6.7 (tree 6.7.3) include/uapi/linux/vfio.h:832; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE_GFX_PLANE_INFO__RESERVED
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 7, 0)
#define SHIM_FORM_VFIO_DEVICE_GFX_PLANE_INFO__RESERVED 1
#else /* < 6.7 */
#define SHIM_FORM_VFIO_DEVICE_GFX_PLANE_INFO__RESERVED 0
#endif /* >= 6.7 */
#elif SHIM_FORM_VFIO_DEVICE_GFX_PLANE_INFO__RESERVED < 0 || SHIM_FORM_VFIO_DEVICE_GFX_PLANE_INFO__RESERVED > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE_GFX_PLANE_INFO__RESERVED is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE_GFX_PLANE_INFO__RESERVED */

/*
 * vfio_device_info.cap_offset (uapi/linux/vfio.h): added at 5.10.
 *   form 1: 5.10 ..    __u32 cap_offset
 *   form 0: .. 5.9     not declared
 * Evidence: 5.9 (tree 5.9.1) include/uapi/linux/vfio.h without it,
 *   5.10 (tree 5.10.7) include/uapi/linux/vfio.h:208; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE_INFO__CAP_OFFSET
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 10, 0)
#define SHIM_FORM_VFIO_DEVICE_INFO__CAP_OFFSET 1
#else /* < 5.10 */
#define SHIM_FORM_VFIO_DEVICE_INFO__CAP_OFFSET 0
#endif /* >= 5.10 */
#elif SHIM_FORM_VFIO_DEVICE_INFO__CAP_OFFSET < 0 || SHIM_FORM_VFIO_DEVICE_INFO__CAP_OFFSET > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE_INFO__CAP_OFFSET is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE_INFO__CAP_OFFSET */

/*
 * vfio_device_info.pad (uapi/linux/vfio.h): added at 6.6.
 *   form 1: 6.6 ..    __u32 pad
 *   form 0: .. 6.5    not declared
 * Evidence: 6.5 include/uapi/linux/vfio.h without it, 6.6 include/uapi/linux/vfio.h:220; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE_INFO__PAD
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
#define SHIM_FORM_VFIO_DEVICE_INFO__PAD 1
#else /* < 6.6 */
#define SHIM_FORM_VFIO_DEVICE_INFO__PAD 0
#endif /* >= 6.6 */
#elif SHIM_FORM_VFIO_DEVICE_INFO__PAD < 0 || SHIM_FORM_VFIO_DEVICE_INFO__PAD > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE_INFO__PAD is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE_INFO__PAD */

/*
 * vfio_device_ioeventfd.reserved (uapi/linux/vfio.h): added at 6.7.
 *   form 1: 6.7 ..    __u32 reserved
 *   form 0: .. 6.6    not declared
 * Evidence: 6.6 include/uapi/linux/vfio.h without it,
 *   6.7 (tree 6.7.3) include/uapi/linux/vfio.h:870; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE_IOEVENTFD__RESERVED
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 7, 0)
#define SHIM_FORM_VFIO_DEVICE_IOEVENTFD__RESERVED 1
#else /* < 6.7 */
#define SHIM_FORM_VFIO_DEVICE_IOEVENTFD__RESERVED 0
#endif /* >= 6.7 */
#elif SHIM_FORM_VFIO_DEVICE_IOEVENTFD__RESERVED < 0 || SHIM_FORM_VFIO_DEVICE_IOEVENTFD__RESERVED > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE_IOEVENTFD__RESERVED is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE_IOEVENTFD__RESERVED */

/*
 * vfio_device_ops.attach_ioas (linux/vfio.h): added at 6.2.
 *   form 1: 6.2 ..    int (*attach_ioas)(struct vfio_device *vdev, u32 *pt_id)
 *   form 0: .. 6.1    not declared
 * Evidence: 6.1 (tree 6.1.10) include/linux/vfio.h without it, 6.2 include/linux/vfio.h:95; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE_OPS__ATTACH_IOAS
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
#define SHIM_FORM_VFIO_DEVICE_OPS__ATTACH_IOAS 1
#else /* < 6.2 */
#define SHIM_FORM_VFIO_DEVICE_OPS__ATTACH_IOAS 0
#endif /* >= 6.2 */
#elif SHIM_FORM_VFIO_DEVICE_OPS__ATTACH_IOAS < 0 || SHIM_FORM_VFIO_DEVICE_OPS__ATTACH_IOAS > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE_OPS__ATTACH_IOAS is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__ATTACH_IOAS */

/*
 * vfio_device_ops.bind_iommufd (linux/vfio.h): added at 6.2.
 *   form 1: 6.2 ..    int (*bind_iommufd)(struct vfio_device *vdev, struct iommufd_ctx *ictx,
 *                       u32 *out_device_id)
 *   form 0: .. 6.1    not declared
 * Evidence: 6.1 (tree 6.1.10) include/linux/vfio.h without it, 6.2 include/linux/vfio.h:92; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE_OPS__BIND_IOMMUFD
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
#define SHIM_FORM_VFIO_DEVICE_OPS__BIND_IOMMUFD 1
#else /* < 6.2 */
#define SHIM_FORM_VFIO_DEVICE_OPS__BIND_IOMMUFD 0
#endif /* >= 6.2 */
#elif SHIM_FORM_VFIO_DEVICE_OPS__BIND_IOMMUFD < 0 || SHIM_FORM_VFIO_DEVICE_OPS__BIND_IOMMUFD > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE_OPS__BIND_IOMMUFD is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__BIND_IOMMUFD */

/*
 * vfio_device_ops.close_device (linux/vfio.h): added at 5.15.
 *   form 1: 5.15 ..    void (*close_device)(struct vfio_device *vdev)
 *   form 0: .. 5.14    not declared
 * Evidence: 5.14 (tree 5.14.2) include/linux/vfio.h without it, 5.15 include/linux/vfio.h:62;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE_OPS__CLOSE_DEVICE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 15, 0)
#define SHIM_FORM_VFIO_DEVICE_OPS__CLOSE_DEVICE 1
#else /* < 5.15 */
#define SHIM_FORM_VFIO_DEVICE_OPS__CLOSE_DEVICE 0
#endif /* >= 5.15 */
#elif SHIM_FORM_VFIO_DEVICE_OPS__CLOSE_DEVICE < 0 || SHIM_FORM_VFIO_DEVICE_OPS__CLOSE_DEVICE > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE_OPS__CLOSE_DEVICE is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__CLOSE_DEVICE */

/*
 * vfio_device_ops.detach_ioas (linux/vfio.h): added at 6.6.
 *   form 1: 6.6 ..    void (*detach_ioas)(struct vfio_device *vdev)
 *   form 0: .. 6.5    not declared
 * Evidence: 6.5 include/linux/vfio.h without it, 6.6 include/linux/vfio.h:109; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE_OPS__DETACH_IOAS
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
#define SHIM_FORM_VFIO_DEVICE_OPS__DETACH_IOAS 1
#else /* < 6.6 */
#define SHIM_FORM_VFIO_DEVICE_OPS__DETACH_IOAS 0
#endif /* >= 6.6 */
#elif SHIM_FORM_VFIO_DEVICE_OPS__DETACH_IOAS < 0 || SHIM_FORM_VFIO_DEVICE_OPS__DETACH_IOAS > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE_OPS__DETACH_IOAS is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__DETACH_IOAS */

/*
 * vfio_device_ops.device_feature (linux/vfio.h): added at 5.18.
 *   form 1: 5.18 ..    int (*device_feature)(struct vfio_device *device, u32 flags,
 *                        void __user *arg, size_t argsz)
 *   form 0: .. 5.17    not declared
 * Evidence: 5.17 include/linux/vfio.h without it, 5.18 (tree 5.18.12) include/linux/vfio.h:84;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE_OPS__DEVICE_FEATURE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_VFIO_DEVICE_OPS__DEVICE_FEATURE 1
#else /* < 5.18 */
#define SHIM_FORM_VFIO_DEVICE_OPS__DEVICE_FEATURE 0
#endif /* >= 5.18 */
#elif SHIM_FORM_VFIO_DEVICE_OPS__DEVICE_FEATURE < 0 || SHIM_FORM_VFIO_DEVICE_OPS__DEVICE_FEATURE > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE_OPS__DEVICE_FEATURE is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__DEVICE_FEATURE */

/*
 * vfio_device_ops.dma_unmap (linux/vfio.h): added at 6.0.
 *   form 1: 6.0 ..     void (*dma_unmap)(struct vfio_device *vdev, u64 iova, u64 length)
 *   form 0: .. 5.19    not declared
 * Evidence: 5.19 include/linux/vfio.h without it, 6.0 include/linux/vfio.h:86; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE_OPS__DMA_UNMAP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 0, 0)
#define SHIM_FORM_VFIO_DEVICE_OPS__DMA_UNMAP 1
#else /* < 6.0 */
#define SHIM_FORM_VFIO_DEVICE_OPS__DMA_UNMAP 0
#endif /* >= 6.0 */
#elif SHIM_FORM_VFIO_DEVICE_OPS__DMA_UNMAP < 0 || SHIM_FORM_VFIO_DEVICE_OPS__DMA_UNMAP > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE_OPS__DMA_UNMAP is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__DMA_UNMAP */

/*
 * vfio_device_ops.init (linux/vfio.h): added at 6.1.
 *   form 1: 6.1 ..    int (*init)(struct vfio_device *vdev)
 *   form 0: .. 6.0    not declared
 * Evidence: 6.0 include/linux/vfio.h without it, 6.1 (tree 6.1.10) include/linux/vfio.h:81; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE_OPS__INIT
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
#define SHIM_FORM_VFIO_DEVICE_OPS__INIT 1
#else /* < 6.1 */
#define SHIM_FORM_VFIO_DEVICE_OPS__INIT 0
#endif /* >= 6.1 */
#elif SHIM_FORM_VFIO_DEVICE_OPS__INIT < 0 || SHIM_FORM_VFIO_DEVICE_OPS__INIT > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE_OPS__INIT is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__INIT */

/*
 * vfio_device_ops.ioctl (linux/vfio.h): form changed at 5.13.
 *   form 2: 5.13 ..    long (*ioctl)(struct vfio_device *vdev, unsigned int cmd, unsigned long arg)
 *   form 1: .. 5.12    long (*ioctl)(void *device_data, unsigned int cmd, unsigned long arg)
 * Evidence: 5.12 (tree 5.12.9) include/linux/vfio.h:41,
 *   5.13 (tree 5.13.13) include/linux/vfio.h:52; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE_OPS__IOCTL
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 13, 0)
#define SHIM_FORM_VFIO_DEVICE_OPS__IOCTL 2
#else /* < 5.13 */
#define SHIM_FORM_VFIO_DEVICE_OPS__IOCTL 1
#endif /* >= 5.13 */
#elif SHIM_FORM_VFIO_DEVICE_OPS__IOCTL < 0 || SHIM_FORM_VFIO_DEVICE_OPS__IOCTL > 2
#error "gates.h: SHIM_FORM_VFIO_DEVICE_OPS__IOCTL is no form, 0 to 2 are"
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__IOCTL */

/*
 * vfio_device_ops.match (linux/vfio.h): added at 5.7, form changed at 5.13.
 *   form 2: 5.13 ..        int (*match)(struct vfio_device *vdev, char *buf)
 *   form 1: 5.7 .. 5.12    int (*match)(void *device_data, char *buf)
 *   form 0: .. 5.6         not declared
 * Evidence: 5.6 (tree 5.6.4) include/linux/vfio.h without it,
 *   5.7 (tree 5.7.6) include/linux/vfio.h:45; closed.
 * Evidence: 5.12 (tree 5.12.9) include/linux/vfio.h:45,
 *   5.13 (tree 5.13.13) include/linux/vfio.h:56; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE_OPS__MATCH
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 13, 0)
#define SHIM_FORM_VFIO_DEVICE_OPS__MATCH 2
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0)
#define SHIM_FORM_VFIO_DEVICE_OPS__MATCH 1
#else /* < 5.7 */
#define SHIM_FORM_VFIO_DEVICE_OPS__MATCH 0
#endif /* >= 5.13 */
#elif SHIM_FORM_VFIO_DEVICE_OPS__MATCH < 0 || SHIM_FORM_VFIO_DEVICE_OPS__MATCH > 2
#error "gates.h: SHIM_FORM_VFIO_DEVICE_OPS__MATCH is no form, 0 to 2 are"
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__MATCH */

/*
 * vfio_device_ops.migration_get_state (linux/vfio.h): added at 5.18, gone at 6.0.
 *   form 0: .. 5.17, 6.0 ..    not declared
 *   form 1: 5.18 .. 5.19       int (*migration_get_state)(struct vfio_device *device,
 *                                enum vfio_device_mig_state *curr_state)
 * Evidence: 5.17 include/linux/vfio.h without it, 5.18 (tree 5.18.12) include/linux/vfio.h:89;
 *   closed.
 * Evidence: 5.19 include/linux/vfio.h:93, 6.0 include/linux/vfio.h without it; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE_OPS__MIGRATION_GET_STATE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(6, 0, 0)
#define SHIM_FORM_VFIO_DEVICE_OPS__MIGRATION_GET_STATE 1
#else /* >= 6.0 || < 5.18 */
#define SHIM_FORM_VFIO_DEVICE_OPS__MIGRATION_GET_STATE 0
#endif /* >= 5.18 && < 6.0 */
#elif SHIM_FORM_VFIO_DEVICE_OPS__MIGRATION_GET_STATE < 0 || SHIM_FORM_VFIO_DEVICE_OPS__MIGRATION_GET_STATE > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE_OPS__MIGRATION_GET_STATE is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__MIGRATION_GET_STATE */

/*
 * vfio_device_ops.migration_set_state (linux/vfio.h): added at 5.18, gone at 6.0.
 *   form 0: .. 5.17, 6.0 ..    not declared
 *   form 1: 5.18 .. 5.19       struct file *(*migration_set_state)(struct vfio_device *device,
 *                                enum vfio_device_mig_state new_state)
 * Evidence: 5.17 include/linux/vfio.h without it, 5.18 (tree 5.18.12) include/linux/vfio.h:86;
 *   closed.
 * Evidence: 5.19 include/linux/vfio.h:90, 6.0 include/linux/vfio.h without it; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE_OPS__MIGRATION_SET_STATE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(6, 0, 0)
#define SHIM_FORM_VFIO_DEVICE_OPS__MIGRATION_SET_STATE 1
#else /* >= 6.0 || < 5.18 */
#define SHIM_FORM_VFIO_DEVICE_OPS__MIGRATION_SET_STATE 0
#endif /* >= 5.18 && < 6.0 */
#elif SHIM_FORM_VFIO_DEVICE_OPS__MIGRATION_SET_STATE < 0 || SHIM_FORM_VFIO_DEVICE_OPS__MIGRATION_SET_STATE > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE_OPS__MIGRATION_SET_STATE is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__MIGRATION_SET_STATE */

/*
 * vfio_device_ops.mmap (linux/vfio.h): form changed at 5.13.
 *   form 2: 5.13 ..    int (*mmap)(struct vfio_device *vdev, struct vm_area_struct *vma)
 *   form 1: .. 5.12    int (*mmap)(void *device_data, struct vm_area_struct *vma)
 * Evidence: 5.12 (tree 5.12.9) include/linux/vfio.h:43,
 *   5.13 (tree 5.13.13) include/linux/vfio.h:54; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE_OPS__MMAP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 13, 0)
#define SHIM_FORM_VFIO_DEVICE_OPS__MMAP 2
#else /* < 5.13 */
#define SHIM_FORM_VFIO_DEVICE_OPS__MMAP 1
#endif /* >= 5.13 */
#elif SHIM_FORM_VFIO_DEVICE_OPS__MMAP < 0 || SHIM_FORM_VFIO_DEVICE_OPS__MMAP > 2
#error "gates.h: SHIM_FORM_VFIO_DEVICE_OPS__MMAP is no form, 0 to 2 are"
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__MMAP */

/*
 * vfio_device_ops.open (linux/vfio.h): form changed at 5.13, gone at 5.15.
 *   form 0: 5.15 ..         not declared
 *   form 2: 5.13 .. 5.14    int (*open)(struct vfio_device *vdev)
 *   form 1: .. 5.12         int (*open)(void *device_data)
 * Evidence: 5.12 (tree 5.12.9) include/linux/vfio.h:35,
 *   5.13 (tree 5.13.13) include/linux/vfio.h:46; closed.
 * Evidence: 5.14 (tree 5.14.2) include/linux/vfio.h:46, 5.15 include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE_OPS__OPEN
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 15, 0)
#define SHIM_FORM_VFIO_DEVICE_OPS__OPEN 0
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(5, 13, 0)
#define SHIM_FORM_VFIO_DEVICE_OPS__OPEN 2
#else /* < 5.13 */
#define SHIM_FORM_VFIO_DEVICE_OPS__OPEN 1
#endif /* >= 5.15 */
#elif SHIM_FORM_VFIO_DEVICE_OPS__OPEN < 0 || SHIM_FORM_VFIO_DEVICE_OPS__OPEN > 2
#error "gates.h: SHIM_FORM_VFIO_DEVICE_OPS__OPEN is no form, 0 to 2 are"
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__OPEN */

/*
 * vfio_device_ops.open_device (linux/vfio.h): added at 5.15.
 *   form 1: 5.15 ..    int (*open_device)(struct vfio_device *vdev)
 *   form 0: .. 5.14    not declared
 * Evidence: 5.14 (tree 5.14.2) include/linux/vfio.h without it, 5.15 include/linux/vfio.h:61;
 *   closed.
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

/*
 * vfio_device_ops.read (linux/vfio.h): form changed at 5.13.
 *   form 2: 5.13 ..    ssize_t (*read)(struct vfio_device *vdev, char __user *buf, size_t count,
 *                        loff_t *ppos)
 *   form 1: .. 5.12    ssize_t (*read)(void *device_data, char __user *buf, size_t count,
 *                        loff_t *ppos)
 * Evidence: 5.12 (tree 5.12.9) include/linux/vfio.h:37,
 *   5.13 (tree 5.13.13) include/linux/vfio.h:48; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE_OPS__READ
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 13, 0)
#define SHIM_FORM_VFIO_DEVICE_OPS__READ 2
#else /* < 5.13 */
#define SHIM_FORM_VFIO_DEVICE_OPS__READ 1
#endif /* >= 5.13 */
#elif SHIM_FORM_VFIO_DEVICE_OPS__READ < 0 || SHIM_FORM_VFIO_DEVICE_OPS__READ > 2
#error "gates.h: SHIM_FORM_VFIO_DEVICE_OPS__READ is no form, 0 to 2 are"
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__READ */

/*
 * vfio_device_ops.release (linux/vfio.h): form changed at 5.13, gone at 5.15, back at 6.1.
 *   form 2: 5.13 .. 5.14, 6.1 ..    void (*release)(struct vfio_device *vdev)
 *   form 0: 5.15 .. 6.0             not declared
 *   form 1: .. 5.12                 void (*release)(void *device_data)
 * Evidence: 5.12 (tree 5.12.9) include/linux/vfio.h:36,
 *   5.13 (tree 5.13.13) include/linux/vfio.h:47; closed.
 * Evidence: 5.14 (tree 5.14.2) include/linux/vfio.h:47, 5.15 include/linux/vfio.h without it;
 *   closed.
 * Evidence: 6.0 include/linux/vfio.h without it, 6.1 (tree 6.1.10) include/linux/vfio.h:82; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE_OPS__RELEASE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0) || \
	(LINUX_VERSION_CODE >= KERNEL_VERSION(5, 13, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 15, 0))
#define SHIM_FORM_VFIO_DEVICE_OPS__RELEASE 2
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(5, 15, 0)
#define SHIM_FORM_VFIO_DEVICE_OPS__RELEASE 0
#else /* < 5.13 */
#define SHIM_FORM_VFIO_DEVICE_OPS__RELEASE 1
#endif /* >= 6.1 || (>= 5.13 && < 5.15) */
#elif SHIM_FORM_VFIO_DEVICE_OPS__RELEASE < 0 || SHIM_FORM_VFIO_DEVICE_OPS__RELEASE > 2
#error "gates.h: SHIM_FORM_VFIO_DEVICE_OPS__RELEASE is no form, 0 to 2 are"
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__RELEASE */

/*
 * vfio_device_ops.request (linux/vfio.h): form changed at 5.13.
 *   form 2: 5.13 ..    void (*request)(struct vfio_device *vdev, unsigned int count)
 *   form 1: .. 5.12    void (*request)(void *device_data, unsigned int count)
 * Evidence: 5.12 (tree 5.12.9) include/linux/vfio.h:44,
 *   5.13 (tree 5.13.13) include/linux/vfio.h:55; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE_OPS__REQUEST
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 13, 0)
#define SHIM_FORM_VFIO_DEVICE_OPS__REQUEST 2
#else /* < 5.13 */
#define SHIM_FORM_VFIO_DEVICE_OPS__REQUEST 1
#endif /* >= 5.13 */
#elif SHIM_FORM_VFIO_DEVICE_OPS__REQUEST < 0 || SHIM_FORM_VFIO_DEVICE_OPS__REQUEST > 2
#error "gates.h: SHIM_FORM_VFIO_DEVICE_OPS__REQUEST is no form, 0 to 2 are"
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__REQUEST */

/*
 * vfio_device_ops.unbind_iommufd (linux/vfio.h): added at 6.2.
 *   form 1: 6.2 ..    void (*unbind_iommufd)(struct vfio_device *vdev)
 *   form 0: .. 6.1    not declared
 * Evidence: 6.1 (tree 6.1.10) include/linux/vfio.h without it, 6.2 include/linux/vfio.h:94; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE_OPS__UNBIND_IOMMUFD
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
#define SHIM_FORM_VFIO_DEVICE_OPS__UNBIND_IOMMUFD 1
#else /* < 6.2 */
#define SHIM_FORM_VFIO_DEVICE_OPS__UNBIND_IOMMUFD 0
#endif /* >= 6.2 */
#elif SHIM_FORM_VFIO_DEVICE_OPS__UNBIND_IOMMUFD < 0 || SHIM_FORM_VFIO_DEVICE_OPS__UNBIND_IOMMUFD > 1
#error "gates.h: SHIM_FORM_VFIO_DEVICE_OPS__UNBIND_IOMMUFD is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__UNBIND_IOMMUFD */

/*
 * vfio_device_ops.write (linux/vfio.h): form changed at 5.13.
 *   form 2: 5.13 ..    ssize_t (*write)(struct vfio_device *vdev, const char __user *buf,
 *                        size_t count, loff_t *size)
 *   form 1: .. 5.12    ssize_t (*write)(void *device_data, const char __user *buf, size_t count,
 *                        loff_t *size)
 * Evidence: 5.12 (tree 5.12.9) include/linux/vfio.h:39,
 *   5.13 (tree 5.13.13) include/linux/vfio.h:50; closed.
 */
#ifndef SHIM_FORM_VFIO_DEVICE_OPS__WRITE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 13, 0)
#define SHIM_FORM_VFIO_DEVICE_OPS__WRITE 2
#else /* < 5.13 */
#define SHIM_FORM_VFIO_DEVICE_OPS__WRITE 1
#endif /* >= 5.13 */
#elif SHIM_FORM_VFIO_DEVICE_OPS__WRITE < 0 || SHIM_FORM_VFIO_DEVICE_OPS__WRITE > 2
#error "gates.h: SHIM_FORM_VFIO_DEVICE_OPS__WRITE is no form, 0 to 2 are"
#endif /* SHIM_FORM_VFIO_DEVICE_OPS__WRITE */

/*
 * vfio_iommu_driver_ops.dma_rw (linux/vfio.h): added at 5.7, gone at 5.16.
 *   form 0: .. 5.6, 5.16 ..    not declared
 *   form 1: 5.7 .. 5.15        int (*dma_rw)(void *iommu_data, dma_addr_t user_iova, void *data,
 *                                size_t count, bool write)
 * Evidence: 5.6 (tree 5.6.4) include/linux/vfio.h without it,
 *   5.7 (tree 5.7.6) include/linux/vfio.h:89; closed.
 * Evidence: 5.15 include/linux/vfio.h:123, 5.16 (tree 5.16.10) include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__DMA_RW
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 16, 0)
#define SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__DMA_RW 1
#else /* >= 5.16 || < 5.7 */
#define SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__DMA_RW 0
#endif /* >= 5.7 && < 5.16 */
#elif SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__DMA_RW < 0 || SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__DMA_RW > 1
#error "gates.h: SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__DMA_RW is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__DMA_RW */

/*
 * vfio_iommu_driver_ops.group_iommu_domain (linux/vfio.h): added at 5.11, gone at 5.16.
 *   form 0: .. 5.10, 5.16 ..    not declared
 *   form 1: 5.11 .. 5.15        struct iommu_domain *(*group_iommu_domain)(void *iommu_data,
 *                                 struct iommu_group *group)
 * Evidence: 5.10 (tree 5.10.7) include/linux/vfio.h without it, 5.11 include/linux/vfio.h:93;
 *   closed.
 * Evidence: 5.15 include/linux/vfio.h:125, 5.16 (tree 5.16.10) include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__GROUP_IOMMU_DOMAIN
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 11, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 16, 0)
#define SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__GROUP_IOMMU_DOMAIN 1
#else /* >= 5.16 || < 5.11 */
#define SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__GROUP_IOMMU_DOMAIN 0
#endif /* >= 5.11 && < 5.16 */
#elif SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__GROUP_IOMMU_DOMAIN < 0 || SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__GROUP_IOMMU_DOMAIN > 1
#error "gates.h: SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__GROUP_IOMMU_DOMAIN is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__GROUP_IOMMU_DOMAIN */

/*
 * vfio_iommu_driver_ops.notify (linux/vfio.h): added at 5.12, gone at 5.16.
 *   form 0: .. 5.11, 5.16 ..    not declared
 *   form 1: 5.12 .. 5.15        void (*notify)(void *iommu_data, enum vfio_iommu_notify_type event)
 * Evidence: 5.11 include/linux/vfio.h without it, 5.12 (tree 5.12.9) include/linux/vfio.h:100;
 *   closed.
 * Evidence: 5.15 include/linux/vfio.h:127, 5.16 (tree 5.16.10) include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__NOTIFY
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 12, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 16, 0)
#define SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__NOTIFY 1
#else /* >= 5.16 || < 5.12 */
#define SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__NOTIFY 0
#endif /* >= 5.12 && < 5.16 */
#elif SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__NOTIFY < 0 || SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__NOTIFY > 1
#error "gates.h: SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__NOTIFY is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__NOTIFY */

/*
 * vfio_iommu_driver_ops.pin_pages (linux/vfio.h): added at 4.10, form changed at 5.8, gone at 5.16.
 *   form 0: .. 4.9, 5.16 ..    not declared
 *   form 2: 5.8 .. 5.15        int (*pin_pages)(void *iommu_data, struct iommu_group *group,
 *                                unsigned long *user_pfn, int npage, int prot,
 *                                unsigned long *phys_pfn)
 *   form 1: 4.10 .. 5.7        int (*pin_pages)(void *iommu_data, unsigned long *user_pfn,
 *                                int npage, int prot, unsigned long *phys_pfn)
 * Evidence: 4.9 include/linux/vfio.h without it, 4.10 include/linux/vfio.h:78; closed.
 * Evidence: 5.7 (tree 5.7.6) include/linux/vfio.h:79, 5.8 (tree 5.8.1) include/linux/vfio.h:79;
 *   closed.
 * Evidence: 5.15 include/linux/vfio.h:111, 5.16 (tree 5.16.10) include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__PIN_PAGES
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 8, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 16, 0)
#define SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__PIN_PAGES 2
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(4, 10, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 16, 0)
#define SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__PIN_PAGES 1
#else /* >= 5.16 || < 4.10 */
#define SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__PIN_PAGES 0
#endif /* >= 5.8 && < 5.16 */
#elif SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__PIN_PAGES < 0 || SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__PIN_PAGES > 2
#error "gates.h: SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__PIN_PAGES is no form, 0 to 2 are"
#endif /* SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__PIN_PAGES */

/*
 * vfio_iommu_driver_ops.register_notifier (linux/vfio.h): added at 4.10, gone at 5.16.
 *   form 0: .. 4.9, 5.16 ..    not declared
 *   form 1: 4.10 .. 5.15       int (*register_notifier)(void *iommu_data, unsigned long *events,
 *                                struct notifier_block *nb)
 * Evidence: 4.9 include/linux/vfio.h without it, 4.10 include/linux/vfio.h:83; closed.
 * Evidence: 5.15 include/linux/vfio.h:118, 5.16 (tree 5.16.10) include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__REGISTER_NOTIFIER
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 10, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 16, 0)
#define SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__REGISTER_NOTIFIER 1
#else /* >= 5.16 || < 4.10 */
#define SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__REGISTER_NOTIFIER 0
#endif /* >= 4.10 && < 5.16 */
#elif SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__REGISTER_NOTIFIER < 0 || SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__REGISTER_NOTIFIER > 1
#error "gates.h: SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__REGISTER_NOTIFIER is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__REGISTER_NOTIFIER */

/*
 * vfio_iommu_driver_ops.unpin_pages (linux/vfio.h): added at 4.10, gone at 5.16.
 *   form 0: .. 4.9, 5.16 ..    not declared
 *   form 1: 4.10 .. 5.15       int (*unpin_pages)(void *iommu_data, unsigned long *user_pfn,
 *                                int npage)
 * Evidence: 4.9 include/linux/vfio.h without it, 4.10 include/linux/vfio.h:81; closed.
 * Evidence: 5.15 include/linux/vfio.h:116, 5.16 (tree 5.16.10) include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__UNPIN_PAGES
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 10, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 16, 0)
#define SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__UNPIN_PAGES 1
#else /* >= 5.16 || < 4.10 */
#define SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__UNPIN_PAGES 0
#endif /* >= 4.10 && < 5.16 */
#elif SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__UNPIN_PAGES < 0 || SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__UNPIN_PAGES > 1
#error "gates.h: SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__UNPIN_PAGES is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__UNPIN_PAGES */

/*
 * vfio_iommu_driver_ops.unregister_notifier (linux/vfio.h): added at 4.10, gone at 5.16.
 *   form 0: .. 4.9, 5.16 ..    not declared
 *   form 1: 4.10 .. 5.15       int (*unregister_notifier)(void *iommu_data,
 *                                struct notifier_block *nb)
 * Evidence: 4.9 include/linux/vfio.h without it, 4.10 include/linux/vfio.h:86; closed.
 * Evidence: 5.15 include/linux/vfio.h:121, 5.16 (tree 5.16.10) include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__UNREGISTER_NOTIFIER
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 10, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 16, 0)
#define SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__UNREGISTER_NOTIFIER 1
#else /* >= 5.16 || < 4.10 */
#define SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__UNREGISTER_NOTIFIER 0
#endif /* >= 4.10 && < 5.16 */
#elif SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__UNREGISTER_NOTIFIER < 0 || SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__UNREGISTER_NOTIFIER > 1
#error "gates.h: SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__UNREGISTER_NOTIFIER is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_IOMMU_DRIVER_OPS__UNREGISTER_NOTIFIER */

/*
 * vfio_iommu_spapr_tce_create.__resv1 (uapi/linux/vfio.h): added at 4.5.
 *   form 1: 4.5 ..    __u32 __resv1
 *   form 0: 4.4       not declared
 * Evidence: 4.4 include/uapi/linux/vfio.h without it, 4.5 include/uapi/linux/vfio.h:578; closed.
 */
#ifndef SHIM_FORM_VFIO_IOMMU_SPAPR_TCE_CREATE____RESV1
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 5, 0)
#define SHIM_FORM_VFIO_IOMMU_SPAPR_TCE_CREATE____RESV1 1
#else /* < 4.5 */
#define SHIM_FORM_VFIO_IOMMU_SPAPR_TCE_CREATE____RESV1 0
#endif /* >= 4.5 */
#elif SHIM_FORM_VFIO_IOMMU_SPAPR_TCE_CREATE____RESV1 < 0 || SHIM_FORM_VFIO_IOMMU_SPAPR_TCE_CREATE____RESV1 > 1
#error "gates.h: SHIM_FORM_VFIO_IOMMU_SPAPR_TCE_CREATE____RESV1 is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_IOMMU_SPAPR_TCE_CREATE____RESV1 */

/*
 * vfio_iommu_spapr_tce_create.__resv2 (uapi/linux/vfio.h): added at 4.5.
 *   form 1: 4.5 ..    __u32 __resv2
 *   form 0: 4.4       not declared
 * Evidence: 4.4 include/uapi/linux/vfio.h without it, 4.5 include/uapi/linux/vfio.h:581; closed.
 */
#ifndef SHIM_FORM_VFIO_IOMMU_SPAPR_TCE_CREATE____RESV2
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 5, 0)
#define SHIM_FORM_VFIO_IOMMU_SPAPR_TCE_CREATE____RESV2 1
#else /* < 4.5 */
#define SHIM_FORM_VFIO_IOMMU_SPAPR_TCE_CREATE____RESV2 0
#endif /* >= 4.5 */
#elif SHIM_FORM_VFIO_IOMMU_SPAPR_TCE_CREATE____RESV2 < 0 || SHIM_FORM_VFIO_IOMMU_SPAPR_TCE_CREATE____RESV2 > 1
#error "gates.h: SHIM_FORM_VFIO_IOMMU_SPAPR_TCE_CREATE____RESV2 is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_IOMMU_SPAPR_TCE_CREATE____RESV2 */

/*
 * vfio_iommu_type1_dma_unmap.data (uapi/linux/vfio.h): added at 5.8.
 *   form 1: 5.8 ..    __u8 data[]
 *   form 0: .. 5.7    not declared
 * Evidence: 5.7 (tree 5.7.6) include/uapi/linux/vfio.h without it,
 *   5.8 (tree 5.8.1) include/uapi/linux/vfio.h:1093; closed.
 */
#ifndef SHIM_FORM_VFIO_IOMMU_TYPE1_DMA_UNMAP__DATA
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 8, 0)
#define SHIM_FORM_VFIO_IOMMU_TYPE1_DMA_UNMAP__DATA 1
#else /* < 5.8 */
#define SHIM_FORM_VFIO_IOMMU_TYPE1_DMA_UNMAP__DATA 0
#endif /* >= 5.8 */
#elif SHIM_FORM_VFIO_IOMMU_TYPE1_DMA_UNMAP__DATA < 0 || SHIM_FORM_VFIO_IOMMU_TYPE1_DMA_UNMAP__DATA > 1
#error "gates.h: SHIM_FORM_VFIO_IOMMU_TYPE1_DMA_UNMAP__DATA is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_IOMMU_TYPE1_DMA_UNMAP__DATA */

/*
 * vfio_iommu_type1_info.cap_offset (uapi/linux/vfio.h): added at 5.4.
 *   form 1: 5.4 ..    __u32 cap_offset
 *   form 0: .. 5.3    not declared
 * Evidence: 5.3 (tree 5.3.1) include/uapi/linux/vfio.h without it,
 *   5.4 (tree 5.4.1) include/uapi/linux/vfio.h:726; closed.
 */
#ifndef SHIM_FORM_VFIO_IOMMU_TYPE1_INFO__CAP_OFFSET
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 4, 0)
#define SHIM_FORM_VFIO_IOMMU_TYPE1_INFO__CAP_OFFSET 1
#else /* < 5.4 */
#define SHIM_FORM_VFIO_IOMMU_TYPE1_INFO__CAP_OFFSET 0
#endif /* >= 5.4 */
#elif SHIM_FORM_VFIO_IOMMU_TYPE1_INFO__CAP_OFFSET < 0 || SHIM_FORM_VFIO_IOMMU_TYPE1_INFO__CAP_OFFSET > 1
#error "gates.h: SHIM_FORM_VFIO_IOMMU_TYPE1_INFO__CAP_OFFSET is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_IOMMU_TYPE1_INFO__CAP_OFFSET */

/*
 * vfio_iommu_type1_info.pad (uapi/linux/vfio.h): added at 6.6.
 *   form 1: 6.6 ..    __u32 pad
 *   form 0: .. 6.5    not declared
 * Evidence: 6.5 include/uapi/linux/vfio.h without it, 6.6 include/uapi/linux/vfio.h:1454; closed.
 */
#ifndef SHIM_FORM_VFIO_IOMMU_TYPE1_INFO__PAD
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
#define SHIM_FORM_VFIO_IOMMU_TYPE1_INFO__PAD 1
#else /* < 6.6 */
#define SHIM_FORM_VFIO_IOMMU_TYPE1_INFO__PAD 0
#endif /* >= 6.6 */
#elif SHIM_FORM_VFIO_IOMMU_TYPE1_INFO__PAD < 0 || SHIM_FORM_VFIO_IOMMU_TYPE1_INFO__PAD > 1
#error "gates.h: SHIM_FORM_VFIO_IOMMU_TYPE1_INFO__PAD is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_IOMMU_TYPE1_INFO__PAD */

/*
 * vfio_migration_ops.migration_get_data_size (linux/vfio.h): added at 6.2.
 *   form 1: 6.2 ..    int (*migration_get_data_size)(struct vfio_device *device,
 *                       unsigned long *stop_copy_length)
 *   form 0: .. 6.1    not declared
 * Evidence: 6.1 (tree 6.1.10) include/linux/vfio.h without it, 6.2 include/linux/vfio.h:159;
 *   closed.
 */
#ifndef SHIM_FORM_VFIO_MIGRATION_OPS__MIGRATION_GET_DATA_SIZE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
#define SHIM_FORM_VFIO_MIGRATION_OPS__MIGRATION_GET_DATA_SIZE 1
#else /* < 6.2 */
#define SHIM_FORM_VFIO_MIGRATION_OPS__MIGRATION_GET_DATA_SIZE 0
#endif /* >= 6.2 */
#elif SHIM_FORM_VFIO_MIGRATION_OPS__MIGRATION_GET_DATA_SIZE < 0 || SHIM_FORM_VFIO_MIGRATION_OPS__MIGRATION_GET_DATA_SIZE > 1
#error "gates.h: SHIM_FORM_VFIO_MIGRATION_OPS__MIGRATION_GET_DATA_SIZE is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_MIGRATION_OPS__MIGRATION_GET_DATA_SIZE */

/*
 * vfio_pci_dependent_device.devid (uapi/linux/vfio.h): added at 6.6.
 *   form 1: 6.6 ..    __u32 devid
 *   form 0: .. 6.5    not declared
 * Evidence: 6.5 include/uapi/linux/vfio.h without it, 6.6 include/uapi/linux/vfio.h:731; closed.
 */
#ifndef SHIM_FORM_VFIO_PCI_DEPENDENT_DEVICE__DEVID
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
#define SHIM_FORM_VFIO_PCI_DEPENDENT_DEVICE__DEVID 1
#else /* < 6.6 */
#define SHIM_FORM_VFIO_PCI_DEPENDENT_DEVICE__DEVID 0
#endif /* >= 6.6 */
#elif SHIM_FORM_VFIO_PCI_DEPENDENT_DEVICE__DEVID < 0 || SHIM_FORM_VFIO_PCI_DEPENDENT_DEVICE__DEVID > 1
#error "gates.h: SHIM_FORM_VFIO_PCI_DEPENDENT_DEVICE__DEVID is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_PCI_DEPENDENT_DEVICE__DEVID */

/*
 * vfio_region_info.cap_offset (uapi/linux/vfio.h): added at 4.6.
 *   form 1: 4.6 ..    __u32 cap_offset
 *   form 0: .. 4.5    not declared
 * Evidence: 4.5 include/uapi/linux/vfio.h without it,
 *   4.6 (tree 4.6.3) include/uapi/linux/vfio.h:226; closed.
 */
#ifndef SHIM_FORM_VFIO_REGION_INFO__CAP_OFFSET
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
#define SHIM_FORM_VFIO_REGION_INFO__CAP_OFFSET 1
#else /* < 4.6 */
#define SHIM_FORM_VFIO_REGION_INFO__CAP_OFFSET 0
#endif /* >= 4.6 */
#elif SHIM_FORM_VFIO_REGION_INFO__CAP_OFFSET < 0 || SHIM_FORM_VFIO_REGION_INFO__CAP_OFFSET > 1
#error "gates.h: SHIM_FORM_VFIO_REGION_INFO__CAP_OFFSET is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_REGION_INFO__CAP_OFFSET */

/*
 * vfio_region_info.resv (uapi/linux/vfio.h): gone at 4.6.
 *   form 0: 4.6 ..    not declared
 *   form 1: .. 4.5    __u32 resv
 * Evidence: 4.5 include/uapi/linux/vfio.h:198, 4.6 (tree 4.6.3) include/uapi/linux/vfio.h without
 *   it; closed.
 */
#ifndef SHIM_FORM_VFIO_REGION_INFO__RESV
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
#define SHIM_FORM_VFIO_REGION_INFO__RESV 0
#else /* < 4.6 */
#define SHIM_FORM_VFIO_REGION_INFO__RESV 1
#endif /* >= 4.6 */
#elif SHIM_FORM_VFIO_REGION_INFO__RESV < 0 || SHIM_FORM_VFIO_REGION_INFO__RESV > 1
#error "gates.h: SHIM_FORM_VFIO_REGION_INFO__RESV is no form, 0 to 1 are"
#endif /* SHIM_FORM_VFIO_REGION_INFO__RESV */

/*
 * virqfd.flush_inject (linux/vfio.h): added at 5.10.223, gone at 5.11, back at 6.1.176,
 * gone at 6.2, back at 6.6.87, gone at 6.7.
 *   form 0: .. <5.10.223, 5.11 .. <6.1.176, 6.2 .. <6.6.87, 6.7 ..    not declared
 *   form 1: 5.10.223 .. <5.11, 6.1.176 .. <6.2, 6.6.87 .. <6.7        struct work_struct
 *                                           flush_inject
 * Evidence: 5.10 (tree 5.10.7) include/linux/vfio.h without it,
 *   5.10.223 (linux-headers-5.10.0-32-common 5.10.223-1) include/linux/vfio.h:224;
 *   open inside the stable branch.
 * Evidence: 5.10.223 (linux-headers-5.10.0-32-common 5.10.223-1) include/linux/vfio.h:224,
 *   5.11 include/linux/vfio.h without it; closed.
 * Evidence: 6.1 (tree 6.1.10) include/linux/vfio.h without it,
 *   6.1.176 (linux-headers-6.1.0-50-common 6.1.176-1) include/linux/vfio.h:271;
 *   open inside the stable branch.
 * Evidence: 6.1.192 (linux-headers-6.1.0-56-common 6.1.192-2) include/linux/vfio.h:271,
 *   6.2 include/linux/vfio.h without it; closed.
 * Evidence: 6.6.17 include/linux/vfio.h without it, 6.6.87 include/linux/vfio.h:352;
 *   open inside the stable branch.
 * Evidence: 6.6.87 include/linux/vfio.h:352, 6.7 (tree 6.7.3) include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_VIRQFD__FLUSH_INJECT
#if (LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 87) && LINUX_VERSION_CODE < KERNEL_VERSION(6, 7, 0)) || \
	(LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 176) && LINUX_VERSION_CODE < KERNEL_VERSION(6, 2, 0)) || \
	(LINUX_VERSION_CODE >= KERNEL_VERSION(5, 10, 223) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 11, 0))
#define SHIM_FORM_VIRQFD__FLUSH_INJECT 1
#else /* >= 6.7 || (>= 6.2 && < 6.6.87) || (>= 5.11 && < 6.1.176) || < 5.10.223 */
#define SHIM_FORM_VIRQFD__FLUSH_INJECT 0
#endif /* (>= 6.6.87 && < 6.7) || (>= 6.1.176 && < 6.2) || (>= 5.10.223 && < 5.11) */
#elif SHIM_FORM_VIRQFD__FLUSH_INJECT < 0 || SHIM_FORM_VIRQFD__FLUSH_INJECT > 1
#error "gates.h: SHIM_FORM_VIRQFD__FLUSH_INJECT is no form, 0 to 1 are"
#endif /* SHIM_FORM_VIRQFD__FLUSH_INJECT */

/*
 * virqfd.wait (linux/vfio.h): form changed at 4.13.
 *   form 2: 4.13 ..    wait_queue_entry_t wait
 *   form 1: .. 4.12    wait_queue_t wait
 * Evidence: 4.12 include/linux/vfio.h:186, 4.13 (tree 4.13.9) include/linux/vfio.h:188; closed.
 */
#ifndef SHIM_FORM_VIRQFD__WAIT
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 13, 0)
#define SHIM_FORM_VIRQFD__WAIT 2
#else /* < 4.13 */
#define SHIM_FORM_VIRQFD__WAIT 1
#endif /* >= 4.13 */
#elif SHIM_FORM_VIRQFD__WAIT < 0 || SHIM_FORM_VIRQFD__WAIT > 2
#error "gates.h: SHIM_FORM_VIRQFD__WAIT is no form, 0 to 2 are"
#endif /* SHIM_FORM_VIRQFD__WAIT */

/*
 * VFIO_AP_REQ_IRQ_INDEX (uapi/linux/vfio.h): added at 6.5.
 *   form 1: 6.5 ..    enum { VFIO_AP_REQ_IRQ_INDEX = 0, VFIO_AP_NUM_IRQS = 1 }
 *   form 0: .. 6.4    not declared
 * Evidence: 6.4 include/uapi/linux/vfio.h without it, 6.5 include/uapi/linux/vfio.h:671; closed.
 */
#ifndef SHIM_FORM_ENUM_VFIO_AP_REQ_IRQ_INDEX
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 5, 0)
#define SHIM_FORM_ENUM_VFIO_AP_REQ_IRQ_INDEX 1
#else /* < 6.5 */
#define SHIM_FORM_ENUM_VFIO_AP_REQ_IRQ_INDEX 0
#endif /* >= 6.5 */
#elif SHIM_FORM_ENUM_VFIO_AP_REQ_IRQ_INDEX < 0 || SHIM_FORM_ENUM_VFIO_AP_REQ_IRQ_INDEX > 1
#error "gates.h: SHIM_FORM_ENUM_VFIO_AP_REQ_IRQ_INDEX is no form, 0 to 1 are"
#endif /* SHIM_FORM_ENUM_VFIO_AP_REQ_IRQ_INDEX */

/*
 * VFIO_CCW_CONFIG_REGION_INDEX (uapi/linux/vfio.h): added at 4.12.
 *   form 1: 4.12 ..    enum { VFIO_CCW_CONFIG_REGION_INDEX = 0, VFIO_CCW_NUM_REGIONS = 1 }
 *   form 0: .. 4.11    not declared
 * Evidence: 4.11 include/uapi/linux/vfio.h without it, 4.12 include/uapi/linux/vfio.h:457; closed.
 */
#ifndef SHIM_FORM_ENUM_VFIO_CCW_CONFIG_REGION_INDEX
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 12, 0)
#define SHIM_FORM_ENUM_VFIO_CCW_CONFIG_REGION_INDEX 1
#else /* < 4.12 */
#define SHIM_FORM_ENUM_VFIO_CCW_CONFIG_REGION_INDEX 0
#endif /* >= 4.12 */
#elif SHIM_FORM_ENUM_VFIO_CCW_CONFIG_REGION_INDEX < 0 || SHIM_FORM_ENUM_VFIO_CCW_CONFIG_REGION_INDEX > 1
#error "gates.h: SHIM_FORM_ENUM_VFIO_CCW_CONFIG_REGION_INDEX is no form, 0 to 1 are"
#endif /* SHIM_FORM_ENUM_VFIO_CCW_CONFIG_REGION_INDEX */

/*
 * VFIO_CCW_IO_IRQ_INDEX (uapi/linux/vfio.h): added at 4.12, form changed at 5.8,
 * form changed at 5.11.
 *   form 3: 5.11 ..        enum { VFIO_CCW_IO_IRQ_INDEX = 0, VFIO_CCW_CRW_IRQ_INDEX = 1,
 *                            VFIO_CCW_REQ_IRQ_INDEX = 2, VFIO_CCW_NUM_IRQS = 3 }
 *   form 2: 5.8 .. 5.10    enum { VFIO_CCW_IO_IRQ_INDEX = 0, VFIO_CCW_CRW_IRQ_INDEX = 1,
 *                            VFIO_CCW_NUM_IRQS = 2 }
 *   form 1: 4.12 .. 5.7    enum { VFIO_CCW_IO_IRQ_INDEX = 0, VFIO_CCW_NUM_IRQS = 1 }
 *   form 0: .. 4.11        not declared
 * Evidence: 4.11 include/uapi/linux/vfio.h without it, 4.12 include/uapi/linux/vfio.h:462; closed.
 * Evidence: 5.7 (tree 5.7.6) include/uapi/linux/vfio.h:578,
 *   5.8 (tree 5.8.1) include/uapi/linux/vfio.h:808; closed.
 * Evidence: 5.10 (tree 5.10.7) include/uapi/linux/vfio.h:820, 5.11 include/uapi/linux/vfio.h:820;
 *   closed.
 */
#ifndef SHIM_FORM_ENUM_VFIO_CCW_IO_IRQ_INDEX
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 11, 0)
#define SHIM_FORM_ENUM_VFIO_CCW_IO_IRQ_INDEX 3
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(5, 8, 0)
#define SHIM_FORM_ENUM_VFIO_CCW_IO_IRQ_INDEX 2
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(4, 12, 0)
#define SHIM_FORM_ENUM_VFIO_CCW_IO_IRQ_INDEX 1
#else /* < 4.12 */
#define SHIM_FORM_ENUM_VFIO_CCW_IO_IRQ_INDEX 0
#endif /* >= 5.11 */
#elif SHIM_FORM_ENUM_VFIO_CCW_IO_IRQ_INDEX < 0 || SHIM_FORM_ENUM_VFIO_CCW_IO_IRQ_INDEX > 3
#error "gates.h: SHIM_FORM_ENUM_VFIO_CCW_IO_IRQ_INDEX is no form, 0 to 3 are"
#endif /* SHIM_FORM_ENUM_VFIO_CCW_IO_IRQ_INDEX */

/*
 * vfio_device_mig_state (uapi/linux/vfio.h): added at 5.18, form changed at 6.2,
 * form changed at 6.8.
 *   form 3: 6.8 ..         enum vfio_device_mig_state { VFIO_DEVICE_STATE_ERROR = 0,
 *                            VFIO_DEVICE_STATE_STOP = 1, VFIO_DEVICE_STATE_RUNNING = 2,
 *                            VFIO_DEVICE_STATE_STOP_COPY = 3, VFIO_DEVICE_STATE_RESUMING = 4,
 *                            VFIO_DEVICE_STATE_RUNNING_P2P = 5, VFIO_DEVICE_STATE_PRE_COPY = 6,
 *                            VFIO_DEVICE_STATE_PRE_COPY_P2P = 7, VFIO_DEVICE_STATE_NR = 8 }
 *   form 2: 6.2 .. 6.7     enum vfio_device_mig_state { VFIO_DEVICE_STATE_ERROR = 0,
 *                            VFIO_DEVICE_STATE_STOP = 1, VFIO_DEVICE_STATE_RUNNING = 2,
 *                            VFIO_DEVICE_STATE_STOP_COPY = 3, VFIO_DEVICE_STATE_RESUMING = 4,
 *                            VFIO_DEVICE_STATE_RUNNING_P2P = 5, VFIO_DEVICE_STATE_PRE_COPY = 6,
 *                            VFIO_DEVICE_STATE_PRE_COPY_P2P = 7 }
 *   form 1: 5.18 .. 6.1    enum vfio_device_mig_state { VFIO_DEVICE_STATE_ERROR = 0,
 *                            VFIO_DEVICE_STATE_STOP = 1, VFIO_DEVICE_STATE_RUNNING = 2,
 *                            VFIO_DEVICE_STATE_STOP_COPY = 3, VFIO_DEVICE_STATE_RESUMING = 4,
 *                            VFIO_DEVICE_STATE_RUNNING_P2P = 5 }
 *   form 0: .. 5.17        not declared
 * Evidence: 5.17 include/uapi/linux/vfio.h without it,
 *   5.18 (tree 5.18.12) include/uapi/linux/vfio.h:980; closed.
 * Evidence: 6.1 (tree 6.1.10) include/uapi/linux/vfio.h:980, 6.2 include/uapi/linux/vfio.h:1033;
 *   closed.
 * Evidence: 6.7 (tree 6.7.3) include/uapi/linux/vfio.h:1213, 6.8 include/uapi/linux/vfio.h:1213;
 *   closed.
 */
#ifndef SHIM_FORM_ENUM_VFIO_DEVICE_MIG_STATE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 8, 0)
#define SHIM_FORM_ENUM_VFIO_DEVICE_MIG_STATE 3
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
#define SHIM_FORM_ENUM_VFIO_DEVICE_MIG_STATE 2
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_ENUM_VFIO_DEVICE_MIG_STATE 1
#else /* < 5.18 */
#define SHIM_FORM_ENUM_VFIO_DEVICE_MIG_STATE 0
#endif /* >= 6.8 */
#elif SHIM_FORM_ENUM_VFIO_DEVICE_MIG_STATE < 0 || SHIM_FORM_ENUM_VFIO_DEVICE_MIG_STATE > 3
#error "gates.h: SHIM_FORM_ENUM_VFIO_DEVICE_MIG_STATE is no form, 0 to 3 are"
#endif /* SHIM_FORM_ENUM_VFIO_DEVICE_MIG_STATE */

/*
 * vfio_iommu_notify_type (linux/vfio.h): added at 5.12, gone at 5.16.
 *   form 0: .. 5.11, 5.16 ..    not declared
 *   form 1: 5.12 .. 5.15        enum vfio_iommu_notify_type { VFIO_IOMMU_CONTAINER_CLOSE = 0 }
 * Evidence: 5.11 include/linux/vfio.h without it, 5.12 (tree 5.12.9) include/linux/vfio.h:61;
 *   closed.
 * Evidence: 5.15 include/linux/vfio.h:88, 5.16 (tree 5.16.10) include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_ENUM_VFIO_IOMMU_NOTIFY_TYPE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 12, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 16, 0)
#define SHIM_FORM_ENUM_VFIO_IOMMU_NOTIFY_TYPE 1
#else /* >= 5.16 || < 5.12 */
#define SHIM_FORM_ENUM_VFIO_IOMMU_NOTIFY_TYPE 0
#endif /* >= 5.12 && < 5.16 */
#elif SHIM_FORM_ENUM_VFIO_IOMMU_NOTIFY_TYPE < 0 || SHIM_FORM_ENUM_VFIO_IOMMU_NOTIFY_TYPE > 1
#error "gates.h: SHIM_FORM_ENUM_VFIO_IOMMU_NOTIFY_TYPE is no form, 0 to 1 are"
#endif /* SHIM_FORM_ENUM_VFIO_IOMMU_NOTIFY_TYPE */

/*
 * vfio_notify_type (linux/vfio.h): added at 4.10, form changed at 5.19, gone at 6.0.
 *   form 0: .. 4.9, 6.0 ..    not declared
 *   form 2: 5.19              enum vfio_notify_type { VFIO_IOMMU_NOTIFY = 0 }
 *   form 1: 4.10 .. 5.18      enum vfio_notify_type { VFIO_IOMMU_NOTIFY = 0,
 *                               VFIO_GROUP_NOTIFY = 1 }
 * Evidence: 4.9 include/linux/vfio.h without it, 4.10 include/linux/vfio.h:112; closed.
 * Evidence: 5.18 (tree 5.18.12) include/linux/vfio.h:170, 5.19 include/linux/vfio.h:158; closed.
 * Evidence: 5.19 include/linux/vfio.h:158, 6.0 include/linux/vfio.h without it; closed.
 */
#ifndef SHIM_FORM_ENUM_VFIO_NOTIFY_TYPE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 19, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(6, 0, 0)
#define SHIM_FORM_ENUM_VFIO_NOTIFY_TYPE 2
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(4, 10, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(6, 0, 0)
#define SHIM_FORM_ENUM_VFIO_NOTIFY_TYPE 1
#else /* >= 6.0 || < 4.10 */
#define SHIM_FORM_ENUM_VFIO_NOTIFY_TYPE 0
#endif /* >= 5.19 && < 6.0 */
#elif SHIM_FORM_ENUM_VFIO_NOTIFY_TYPE < 0 || SHIM_FORM_ENUM_VFIO_NOTIFY_TYPE > 2
#error "gates.h: SHIM_FORM_ENUM_VFIO_NOTIFY_TYPE is no form, 0 to 2 are"
#endif /* SHIM_FORM_ENUM_VFIO_NOTIFY_TYPE */

/*
 * DEFINE_DMA_BUF_EXPORT_INFO (linux/dma-buf.h): form changed at 4.7.
 *   form 2: 4.7 ..    #define DEFINE_DMA_BUF_EXPORT_INFO(name) struct dma_buf_export_info name = {
 *                       . exp_name = KBUILD_MODNAME , . owner = THIS_MODULE }
 *   form 1: .. 4.6    #define DEFINE_DMA_BUF_EXPORT_INFO(a) struct dma_buf_export_info a = { .
 *                       exp_name = KBUILD_MODNAME , . owner = THIS_MODULE }
 * Evidence: 4.6 (tree 4.6.3) include/linux/dma-buf.h:192,
 *   4.7 (tree 4.7.2) include/linux/dma-buf.h:199; closed.
 */
#ifndef SHIM_FORM_MACRO_DEFINE_DMA_BUF_EXPORT_INFO
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 7, 0)
#define SHIM_FORM_MACRO_DEFINE_DMA_BUF_EXPORT_INFO 2
#else /* < 4.7 */
#define SHIM_FORM_MACRO_DEFINE_DMA_BUF_EXPORT_INFO 1
#endif /* >= 4.7 */
#elif SHIM_FORM_MACRO_DEFINE_DMA_BUF_EXPORT_INFO < 0 || SHIM_FORM_MACRO_DEFINE_DMA_BUF_EXPORT_INFO > 2
#error "gates.h: SHIM_FORM_MACRO_DEFINE_DMA_BUF_EXPORT_INFO is no form, 0 to 2 are"
#endif /* SHIM_FORM_MACRO_DEFINE_DMA_BUF_EXPORT_INFO */

/*
 * DMA_BUF_BASE (uapi/linux/dma-buf.h): added at 4.6.
 *   form 1: 4.6 ..    #define DMA_BUF_BASE 'b' = 0x62
 *   form 0: .. 4.5    not declared
 * Evidence: 4.5 include/uapi/linux/dma-buf.h without it,
 *   4.6 (tree 4.6.3) include/uapi/linux/dma-buf.h:37; closed.
 */
#ifndef SHIM_FORM_MACRO_DMA_BUF_BASE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
#define SHIM_FORM_MACRO_DMA_BUF_BASE 1
#else /* < 4.6 */
#define SHIM_FORM_MACRO_DMA_BUF_BASE 0
#endif /* >= 4.6 */
#elif SHIM_FORM_MACRO_DMA_BUF_BASE < 0 || SHIM_FORM_MACRO_DMA_BUF_BASE > 1
#error "gates.h: SHIM_FORM_MACRO_DMA_BUF_BASE is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_DMA_BUF_BASE */

/*
 * DMA_BUF_IOCTL_EXPORT_SYNC_FILE (uapi/linux/dma-buf.h): added at 6.0.
 *   form 1: 6.0 ..     #define DMA_BUF_IOCTL_EXPORT_SYNC_FILE _IOWR ( DMA_BUF_BASE , 2 ,
 *                        struct dma_buf_export_sync_file ) = 0xc0086202, i386 0xc0086202
 *   form 0: .. 5.19    not declared
 * Evidence: 5.19 include/uapi/linux/dma-buf.h without it, 6.0 include/uapi/linux/dma-buf.h:179;
 *   closed.
 */
#ifndef SHIM_FORM_MACRO_DMA_BUF_IOCTL_EXPORT_SYNC_FILE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 0, 0)
#define SHIM_FORM_MACRO_DMA_BUF_IOCTL_EXPORT_SYNC_FILE 1
#else /* < 6.0 */
#define SHIM_FORM_MACRO_DMA_BUF_IOCTL_EXPORT_SYNC_FILE 0
#endif /* >= 6.0 */
#elif SHIM_FORM_MACRO_DMA_BUF_IOCTL_EXPORT_SYNC_FILE < 0 || SHIM_FORM_MACRO_DMA_BUF_IOCTL_EXPORT_SYNC_FILE > 1
#error "gates.h: SHIM_FORM_MACRO_DMA_BUF_IOCTL_EXPORT_SYNC_FILE is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_DMA_BUF_IOCTL_EXPORT_SYNC_FILE */

/*
 * DMA_BUF_IOCTL_IMPORT_SYNC_FILE (uapi/linux/dma-buf.h): added at 6.0.
 *   form 1: 6.0 ..     #define DMA_BUF_IOCTL_IMPORT_SYNC_FILE _IOW ( DMA_BUF_BASE , 3 ,
 *                        struct dma_buf_import_sync_file ) = 0x40086203, powerpc64le 0x80086203,
 *                        i386 0x40086203
 *   form 0: .. 5.19    not declared
 * Evidence: 5.19 include/uapi/linux/dma-buf.h without it, 6.0 include/uapi/linux/dma-buf.h:180;
 *   closed.
 */
#ifndef SHIM_FORM_MACRO_DMA_BUF_IOCTL_IMPORT_SYNC_FILE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 0, 0)
#define SHIM_FORM_MACRO_DMA_BUF_IOCTL_IMPORT_SYNC_FILE 1
#else /* < 6.0 */
#define SHIM_FORM_MACRO_DMA_BUF_IOCTL_IMPORT_SYNC_FILE 0
#endif /* >= 6.0 */
#elif SHIM_FORM_MACRO_DMA_BUF_IOCTL_IMPORT_SYNC_FILE < 0 || SHIM_FORM_MACRO_DMA_BUF_IOCTL_IMPORT_SYNC_FILE > 1
#error "gates.h: SHIM_FORM_MACRO_DMA_BUF_IOCTL_IMPORT_SYNC_FILE is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_DMA_BUF_IOCTL_IMPORT_SYNC_FILE */

/*
 * DMA_BUF_IOCTL_SYNC (uapi/linux/dma-buf.h): added at 4.6.
 *   form 1: 4.6 ..    #define DMA_BUF_IOCTL_SYNC _IOW ( DMA_BUF_BASE , 0 ,
 *                       struct dma_buf_sync ) = 0x40086200, powerpc64le 0x80086200, i386 0x40086200
 *   form 0: .. 4.5    not declared
 * Evidence: 4.5 include/uapi/linux/dma-buf.h without it,
 *   4.6 (tree 4.6.3) include/uapi/linux/dma-buf.h:38; closed.
 */
#ifndef SHIM_FORM_MACRO_DMA_BUF_IOCTL_SYNC
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
#define SHIM_FORM_MACRO_DMA_BUF_IOCTL_SYNC 1
#else /* < 4.6 */
#define SHIM_FORM_MACRO_DMA_BUF_IOCTL_SYNC 0
#endif /* >= 4.6 */
#elif SHIM_FORM_MACRO_DMA_BUF_IOCTL_SYNC < 0 || SHIM_FORM_MACRO_DMA_BUF_IOCTL_SYNC > 1
#error "gates.h: SHIM_FORM_MACRO_DMA_BUF_IOCTL_SYNC is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_DMA_BUF_IOCTL_SYNC */

/*
 * DMA_BUF_MAP_INIT_VADDR (linux/dma-buf-map.h): added at 5.11, gone at 5.18.
 *   form 0: .. 5.10, 5.18 ..    not declared
 *   form 1: 5.11 .. 5.17        #define DMA_BUF_MAP_INIT_VADDR(vaddr_) { . vaddr = ( vaddr_ ) ,
 *                                 . is_iomem = false , }
 * Evidence: 5.10 (tree 5.10.7) include/linux/dma-buf-map.h without it,
 *   5.11 include/linux/dma-buf-map.h:127; closed.
 * Evidence: 5.17 include/linux/dma-buf-map.h:127, 5.18 (tree 5.18.12) include/linux/dma-buf-map.h
 *   without it; closed.
 */
#ifndef SHIM_FORM_MACRO_DMA_BUF_MAP_INIT_VADDR
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 11, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_MACRO_DMA_BUF_MAP_INIT_VADDR 1
#else /* >= 5.18 || < 5.11 */
#define SHIM_FORM_MACRO_DMA_BUF_MAP_INIT_VADDR 0
#endif /* >= 5.11 && < 5.18 */
#elif SHIM_FORM_MACRO_DMA_BUF_MAP_INIT_VADDR < 0 || SHIM_FORM_MACRO_DMA_BUF_MAP_INIT_VADDR > 1
#error "gates.h: SHIM_FORM_MACRO_DMA_BUF_MAP_INIT_VADDR is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_DMA_BUF_MAP_INIT_VADDR */

/*
 * DMA_BUF_NAME_LEN (uapi/linux/dma-buf.h): added at 5.3.
 *   form 1: 5.3 ..    #define DMA_BUF_NAME_LEN 32 = 0x20
 *   form 0: .. 5.2    not declared
 * Evidence: 5.2 (tree 5.2.1) include/uapi/linux/dma-buf.h without it,
 *   5.3 (tree 5.3.1) include/uapi/linux/dma-buf.h:38; closed.
 */
#ifndef SHIM_FORM_MACRO_DMA_BUF_NAME_LEN
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 3, 0)
#define SHIM_FORM_MACRO_DMA_BUF_NAME_LEN 1
#else /* < 5.3 */
#define SHIM_FORM_MACRO_DMA_BUF_NAME_LEN 0
#endif /* >= 5.3 */
#elif SHIM_FORM_MACRO_DMA_BUF_NAME_LEN < 0 || SHIM_FORM_MACRO_DMA_BUF_NAME_LEN > 1
#error "gates.h: SHIM_FORM_MACRO_DMA_BUF_NAME_LEN is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_DMA_BUF_NAME_LEN */

/*
 * DMA_BUF_SET_NAME (uapi/linux/dma-buf.h): added at 5.3.
 *   form 1: 5.3 ..    #define DMA_BUF_SET_NAME _IOW ( DMA_BUF_BASE , 1 ,
 *                       const char * ) = 0x40086201, powerpc64le 0x80086201, i386 0x40046201
 *   form 0: .. 5.2    not declared
 * Evidence: 5.2 (tree 5.2.1) include/uapi/linux/dma-buf.h without it,
 *   5.3 (tree 5.3.1) include/uapi/linux/dma-buf.h:42; closed.
 */
#ifndef SHIM_FORM_MACRO_DMA_BUF_SET_NAME
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 3, 0)
#define SHIM_FORM_MACRO_DMA_BUF_SET_NAME 1
#else /* < 5.3 */
#define SHIM_FORM_MACRO_DMA_BUF_SET_NAME 0
#endif /* >= 5.3 */
#elif SHIM_FORM_MACRO_DMA_BUF_SET_NAME < 0 || SHIM_FORM_MACRO_DMA_BUF_SET_NAME > 1
#error "gates.h: SHIM_FORM_MACRO_DMA_BUF_SET_NAME is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_DMA_BUF_SET_NAME */

/*
 * DMA_BUF_SET_NAME_A (uapi/linux/dma-buf.h): added at 5.7.
 *   form 1: 5.7 ..    #define DMA_BUF_SET_NAME_A _IOW ( DMA_BUF_BASE , 1 , u32 ) = 0x40046201,
 *                       powerpc64le 0x80046201, i386 0x40046201
 *   form 0: .. 5.6    not declared
 * Evidence: 5.6 (tree 5.6.4) include/uapi/linux/dma-buf.h without it,
 *   5.7 (tree 5.7.6) include/uapi/linux/dma-buf.h:47; closed.
 */
#ifndef SHIM_FORM_MACRO_DMA_BUF_SET_NAME_A
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0)
#define SHIM_FORM_MACRO_DMA_BUF_SET_NAME_A 1
#else /* < 5.7 */
#define SHIM_FORM_MACRO_DMA_BUF_SET_NAME_A 0
#endif /* >= 5.7 */
#elif SHIM_FORM_MACRO_DMA_BUF_SET_NAME_A < 0 || SHIM_FORM_MACRO_DMA_BUF_SET_NAME_A > 1
#error "gates.h: SHIM_FORM_MACRO_DMA_BUF_SET_NAME_A is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_DMA_BUF_SET_NAME_A */

/*
 * DMA_BUF_SET_NAME_B (uapi/linux/dma-buf.h): added at 5.7.
 *   form 1: 5.7 ..    #define DMA_BUF_SET_NAME_B _IOW ( DMA_BUF_BASE , 1 , u64 ) = 0x40086201,
 *                       powerpc64le 0x80086201, i386 0x40086201
 *   form 0: .. 5.6    not declared
 * Evidence: 5.6 (tree 5.6.4) include/uapi/linux/dma-buf.h without it,
 *   5.7 (tree 5.7.6) include/uapi/linux/dma-buf.h:48; closed.
 */
#ifndef SHIM_FORM_MACRO_DMA_BUF_SET_NAME_B
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0)
#define SHIM_FORM_MACRO_DMA_BUF_SET_NAME_B 1
#else /* < 5.7 */
#define SHIM_FORM_MACRO_DMA_BUF_SET_NAME_B 0
#endif /* >= 5.7 */
#elif SHIM_FORM_MACRO_DMA_BUF_SET_NAME_B < 0 || SHIM_FORM_MACRO_DMA_BUF_SET_NAME_B > 1
#error "gates.h: SHIM_FORM_MACRO_DMA_BUF_SET_NAME_B is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_DMA_BUF_SET_NAME_B */

/*
 * DMA_BUF_SYNC_END (uapi/linux/dma-buf.h): added at 4.6.
 *   form 1: 4.6 ..    #define DMA_BUF_SYNC_END ( 1 << 2 ) = 0x4
 *   form 0: .. 4.5    not declared
 * Evidence: 4.5 include/uapi/linux/dma-buf.h without it,
 *   4.6 (tree 4.6.3) include/uapi/linux/dma-buf.h:33; closed.
 */
#ifndef SHIM_FORM_MACRO_DMA_BUF_SYNC_END
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
#define SHIM_FORM_MACRO_DMA_BUF_SYNC_END 1
#else /* < 4.6 */
#define SHIM_FORM_MACRO_DMA_BUF_SYNC_END 0
#endif /* >= 4.6 */
#elif SHIM_FORM_MACRO_DMA_BUF_SYNC_END < 0 || SHIM_FORM_MACRO_DMA_BUF_SYNC_END > 1
#error "gates.h: SHIM_FORM_MACRO_DMA_BUF_SYNC_END is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_DMA_BUF_SYNC_END */

/*
 * DMA_BUF_SYNC_READ (uapi/linux/dma-buf.h): added at 4.6.
 *   form 1: 4.6 ..    #define DMA_BUF_SYNC_READ ( 1 << 0 ) = 0x1
 *   form 0: .. 4.5    not declared
 * Evidence: 4.5 include/uapi/linux/dma-buf.h without it,
 *   4.6 (tree 4.6.3) include/uapi/linux/dma-buf.h:29; closed.
 */
#ifndef SHIM_FORM_MACRO_DMA_BUF_SYNC_READ
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
#define SHIM_FORM_MACRO_DMA_BUF_SYNC_READ 1
#else /* < 4.6 */
#define SHIM_FORM_MACRO_DMA_BUF_SYNC_READ 0
#endif /* >= 4.6 */
#elif SHIM_FORM_MACRO_DMA_BUF_SYNC_READ < 0 || SHIM_FORM_MACRO_DMA_BUF_SYNC_READ > 1
#error "gates.h: SHIM_FORM_MACRO_DMA_BUF_SYNC_READ is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_DMA_BUF_SYNC_READ */

/*
 * DMA_BUF_SYNC_RW (uapi/linux/dma-buf.h): added at 4.6.
 *   form 1: 4.6 ..    #define DMA_BUF_SYNC_RW ( DMA_BUF_SYNC_READ | DMA_BUF_SYNC_WRITE ) = 0x3
 *   form 0: .. 4.5    not declared
 * Evidence: 4.5 include/uapi/linux/dma-buf.h without it,
 *   4.6 (tree 4.6.3) include/uapi/linux/dma-buf.h:31; closed.
 */
#ifndef SHIM_FORM_MACRO_DMA_BUF_SYNC_RW
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
#define SHIM_FORM_MACRO_DMA_BUF_SYNC_RW 1
#else /* < 4.6 */
#define SHIM_FORM_MACRO_DMA_BUF_SYNC_RW 0
#endif /* >= 4.6 */
#elif SHIM_FORM_MACRO_DMA_BUF_SYNC_RW < 0 || SHIM_FORM_MACRO_DMA_BUF_SYNC_RW > 1
#error "gates.h: SHIM_FORM_MACRO_DMA_BUF_SYNC_RW is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_DMA_BUF_SYNC_RW */

/*
 * DMA_BUF_SYNC_START (uapi/linux/dma-buf.h): added at 4.6.
 *   form 1: 4.6 ..    #define DMA_BUF_SYNC_START ( 0 << 2 ) = 0x0
 *   form 0: .. 4.5    not declared
 * Evidence: 4.5 include/uapi/linux/dma-buf.h without it,
 *   4.6 (tree 4.6.3) include/uapi/linux/dma-buf.h:32; closed.
 */
#ifndef SHIM_FORM_MACRO_DMA_BUF_SYNC_START
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
#define SHIM_FORM_MACRO_DMA_BUF_SYNC_START 1
#else /* < 4.6 */
#define SHIM_FORM_MACRO_DMA_BUF_SYNC_START 0
#endif /* >= 4.6 */
#elif SHIM_FORM_MACRO_DMA_BUF_SYNC_START < 0 || SHIM_FORM_MACRO_DMA_BUF_SYNC_START > 1
#error "gates.h: SHIM_FORM_MACRO_DMA_BUF_SYNC_START is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_DMA_BUF_SYNC_START */

/*
 * DMA_BUF_SYNC_VALID_FLAGS_MASK (uapi/linux/dma-buf.h): added at 4.6.
 *   form 1: 4.6 ..    #define DMA_BUF_SYNC_VALID_FLAGS_MASK ( DMA_BUF_SYNC_RW | DMA_BUF_SYNC_END )
 *                       = 0x7
 *   form 0: .. 4.5    not declared
 * Evidence: 4.5 include/uapi/linux/dma-buf.h without it,
 *   4.6 (tree 4.6.3) include/uapi/linux/dma-buf.h:34; closed.
 */
#ifndef SHIM_FORM_MACRO_DMA_BUF_SYNC_VALID_FLAGS_MASK
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
#define SHIM_FORM_MACRO_DMA_BUF_SYNC_VALID_FLAGS_MASK 1
#else /* < 4.6 */
#define SHIM_FORM_MACRO_DMA_BUF_SYNC_VALID_FLAGS_MASK 0
#endif /* >= 4.6 */
#elif SHIM_FORM_MACRO_DMA_BUF_SYNC_VALID_FLAGS_MASK < 0 || SHIM_FORM_MACRO_DMA_BUF_SYNC_VALID_FLAGS_MASK > 1
#error "gates.h: SHIM_FORM_MACRO_DMA_BUF_SYNC_VALID_FLAGS_MASK is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_DMA_BUF_SYNC_VALID_FLAGS_MASK */

/*
 * DMA_BUF_SYNC_WRITE (uapi/linux/dma-buf.h): added at 4.6.
 *   form 1: 4.6 ..    #define DMA_BUF_SYNC_WRITE ( 2 << 0 ) = 0x2
 *   form 0: .. 4.5    not declared
 * Evidence: 4.5 include/uapi/linux/dma-buf.h without it,
 *   4.6 (tree 4.6.3) include/uapi/linux/dma-buf.h:30; closed.
 */
#ifndef SHIM_FORM_MACRO_DMA_BUF_SYNC_WRITE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
#define SHIM_FORM_MACRO_DMA_BUF_SYNC_WRITE 1
#else /* < 4.6 */
#define SHIM_FORM_MACRO_DMA_BUF_SYNC_WRITE 0
#endif /* >= 4.6 */
#elif SHIM_FORM_MACRO_DMA_BUF_SYNC_WRITE < 0 || SHIM_FORM_MACRO_DMA_BUF_SYNC_WRITE > 1
#error "gates.h: SHIM_FORM_MACRO_DMA_BUF_SYNC_WRITE is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_DMA_BUF_SYNC_WRITE */

/*
 * IOSYS_MAP_INIT_OFFSET (linux/iosys-map.h): added at 5.18, form changed at 6.8.
 *   form 2: 6.8 ..         #define IOSYS_MAP_INIT_OFFSET(map_,
 *                            offset_) ( { struct iosys_map copy_ = * map_ ;
 *                            iosys_map_incr ( & copy_ , offset_ ) ; copy_ ; } )
 *   form 1: 5.18 .. 6.7    #define IOSYS_MAP_INIT_OFFSET(map_,
 *                            offset_) ( { struct iosys_map copy = * map_ ;
 *                            iosys_map_incr ( & copy , offset_ ) ; copy ; } )
 *   form 0: .. 5.17        not declared
 * Evidence: 5.17 include/linux/iosys-map.h without it,
 *   5.18 (tree 5.18.12) include/linux/iosys-map.h:156; closed.
 * Evidence: 6.7 (tree 6.7.3) include/linux/iosys-map.h:170, 6.8 include/linux/iosys-map.h:170;
 *   closed.
 */
#ifndef SHIM_FORM_MACRO_IOSYS_MAP_INIT_OFFSET
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 8, 0)
#define SHIM_FORM_MACRO_IOSYS_MAP_INIT_OFFSET 2
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_MACRO_IOSYS_MAP_INIT_OFFSET 1
#else /* < 5.18 */
#define SHIM_FORM_MACRO_IOSYS_MAP_INIT_OFFSET 0
#endif /* >= 6.8 */
#elif SHIM_FORM_MACRO_IOSYS_MAP_INIT_OFFSET < 0 || SHIM_FORM_MACRO_IOSYS_MAP_INIT_OFFSET > 2
#error "gates.h: SHIM_FORM_MACRO_IOSYS_MAP_INIT_OFFSET is no form, 0 to 2 are"
#endif /* SHIM_FORM_MACRO_IOSYS_MAP_INIT_OFFSET */

/*
 * IOSYS_MAP_INIT_VADDR (linux/iosys-map.h): added at 5.18.
 *   form 1: 5.18 ..    #define IOSYS_MAP_INIT_VADDR(vaddr_) { . vaddr = ( vaddr_ ) ,
 *                        . is_iomem = false , }
 *   form 0: .. 5.17    not declared
 * Evidence: 5.17 include/linux/iosys-map.h without it,
 *   5.18 (tree 5.18.12) include/linux/iosys-map.h:117; closed.
 */
#ifndef SHIM_FORM_MACRO_IOSYS_MAP_INIT_VADDR
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_MACRO_IOSYS_MAP_INIT_VADDR 1
#else /* < 5.18 */
#define SHIM_FORM_MACRO_IOSYS_MAP_INIT_VADDR 0
#endif /* >= 5.18 */
#elif SHIM_FORM_MACRO_IOSYS_MAP_INIT_VADDR < 0 || SHIM_FORM_MACRO_IOSYS_MAP_INIT_VADDR > 1
#error "gates.h: SHIM_FORM_MACRO_IOSYS_MAP_INIT_VADDR is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_IOSYS_MAP_INIT_VADDR */

/*
 * IOSYS_MAP_INIT_VADDR_IOMEM (linux/iosys-map.h): added at 6.1.
 *   form 1: 6.1 ..    #define IOSYS_MAP_INIT_VADDR_IOMEM(vaddr_iomem_) { . vaddr_iomem = (
 *                       vaddr_iomem_ ) , . is_iomem = true , }
 *   form 0: .. 6.0    not declared
 * Evidence: 6.0 include/linux/iosys-map.h without it,
 *   6.1 (tree 6.1.10) include/linux/iosys-map.h:131; closed.
 */
#ifndef SHIM_FORM_MACRO_IOSYS_MAP_INIT_VADDR_IOMEM
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
#define SHIM_FORM_MACRO_IOSYS_MAP_INIT_VADDR_IOMEM 1
#else /* < 6.1 */
#define SHIM_FORM_MACRO_IOSYS_MAP_INIT_VADDR_IOMEM 0
#endif /* >= 6.1 */
#elif SHIM_FORM_MACRO_IOSYS_MAP_INIT_VADDR_IOMEM < 0 || SHIM_FORM_MACRO_IOSYS_MAP_INIT_VADDR_IOMEM > 1
#error "gates.h: SHIM_FORM_MACRO_IOSYS_MAP_INIT_VADDR_IOMEM is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_IOSYS_MAP_INIT_VADDR_IOMEM */

/*
 * VFIO_DEVICE_API_AMBA_STRING (uapi/linux/vfio.h): added at 4.10.
 *   form 1: 4.10 ..    #define VFIO_DEVICE_API_AMBA_STRING "vfio-amba"
 *   form 0: .. 4.9     not declared
 * Evidence: 4.9 include/uapi/linux/vfio.h without it, 4.10 include/uapi/linux/vfio.h:214; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_API_AMBA_STRING
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 10, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_API_AMBA_STRING 1
#else /* < 4.10 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_API_AMBA_STRING 0
#endif /* >= 4.10 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_API_AMBA_STRING < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_API_AMBA_STRING > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_API_AMBA_STRING is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_API_AMBA_STRING */

/*
 * VFIO_DEVICE_API_AP_STRING (uapi/linux/vfio.h): added at 4.20.
 *   form 1: 4.20 ..    #define VFIO_DEVICE_API_AP_STRING "vfio-ap"
 *   form 0: .. 4.19    not declared
 * Evidence: 4.19 (tree 4.19.1) include/uapi/linux/vfio.h without it,
 *   4.20 (tree 4.20.1) include/uapi/linux/vfio.h:219; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_API_AP_STRING
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 20, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_API_AP_STRING 1
#else /* < 4.20 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_API_AP_STRING 0
#endif /* >= 4.20 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_API_AP_STRING < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_API_AP_STRING > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_API_AP_STRING is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_API_AP_STRING */

/*
 * VFIO_DEVICE_API_CCW_STRING (uapi/linux/vfio.h): added at 4.12.
 *   form 1: 4.12 ..    #define VFIO_DEVICE_API_CCW_STRING "vfio-ccw"
 *   form 0: .. 4.11    not declared
 * Evidence: 4.11 include/uapi/linux/vfio.h without it, 4.12 include/uapi/linux/vfio.h:216; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_API_CCW_STRING
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 12, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_API_CCW_STRING 1
#else /* < 4.12 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_API_CCW_STRING 0
#endif /* >= 4.12 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_API_CCW_STRING < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_API_CCW_STRING > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_API_CCW_STRING is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_API_CCW_STRING */

/*
 * VFIO_DEVICE_API_PCI_STRING (uapi/linux/vfio.h): added at 4.10.
 *   form 1: 4.10 ..    #define VFIO_DEVICE_API_PCI_STRING "vfio-pci"
 *   form 0: .. 4.9     not declared
 * Evidence: 4.9 include/uapi/linux/vfio.h without it, 4.10 include/uapi/linux/vfio.h:212; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_API_PCI_STRING
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 10, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_API_PCI_STRING 1
#else /* < 4.10 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_API_PCI_STRING 0
#endif /* >= 4.10 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_API_PCI_STRING < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_API_PCI_STRING > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_API_PCI_STRING is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_API_PCI_STRING */

/*
 * VFIO_DEVICE_API_PLATFORM_STRING (uapi/linux/vfio.h): added at 4.10.
 *   form 1: 4.10 ..    #define VFIO_DEVICE_API_PLATFORM_STRING "vfio-platform"
 *   form 0: .. 4.9     not declared
 * Evidence: 4.9 include/uapi/linux/vfio.h without it, 4.10 include/uapi/linux/vfio.h:213; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_API_PLATFORM_STRING
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 10, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_API_PLATFORM_STRING 1
#else /* < 4.10 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_API_PLATFORM_STRING 0
#endif /* >= 4.10 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_API_PLATFORM_STRING < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_API_PLATFORM_STRING > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_API_PLATFORM_STRING is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_API_PLATFORM_STRING */

/*
 * VFIO_DEVICE_ATTACH_IOMMUFD_PT (uapi/linux/vfio.h): added at 6.6.
 *   form 1: 6.6 ..    #define VFIO_DEVICE_ATTACH_IOMMUFD_PT _IO ( VFIO_TYPE ,
 *                       VFIO_BASE + 19 ) = 0x3b77, powerpc64le 0x20003b77
 *   form 0: .. 6.5    not declared
 * Evidence: 6.5 include/uapi/linux/vfio.h without it, 6.6 include/uapi/linux/vfio.h:957; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_ATTACH_IOMMUFD_PT
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_ATTACH_IOMMUFD_PT 1
#else /* < 6.6 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_ATTACH_IOMMUFD_PT 0
#endif /* >= 6.6 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_ATTACH_IOMMUFD_PT < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_ATTACH_IOMMUFD_PT > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_ATTACH_IOMMUFD_PT is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_ATTACH_IOMMUFD_PT */

/*
 * VFIO_DEVICE_BIND_IOMMUFD (uapi/linux/vfio.h): added at 6.6.
 *   form 1: 6.6 ..    #define VFIO_DEVICE_BIND_IOMMUFD _IO ( VFIO_TYPE , VFIO_BASE + 18 ) = 0x3b76,
 *                       powerpc64le 0x20003b76
 *   form 0: .. 6.5    not declared
 * Evidence: 6.5 include/uapi/linux/vfio.h without it, 6.6 include/uapi/linux/vfio.h:926; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_BIND_IOMMUFD
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_BIND_IOMMUFD 1
#else /* < 6.6 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_BIND_IOMMUFD 0
#endif /* >= 6.6 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_BIND_IOMMUFD < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_BIND_IOMMUFD > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_BIND_IOMMUFD is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_BIND_IOMMUFD */

/*
 * VFIO_DEVICE_DETACH_IOMMUFD_PT (uapi/linux/vfio.h): added at 6.6.
 *   form 1: 6.6 ..    #define VFIO_DEVICE_DETACH_IOMMUFD_PT _IO ( VFIO_TYPE ,
 *                       VFIO_BASE + 20 ) = 0x3b78, powerpc64le 0x20003b78
 *   form 0: .. 6.5    not declared
 * Evidence: 6.5 include/uapi/linux/vfio.h without it, 6.6 include/uapi/linux/vfio.h:976; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_DETACH_IOMMUFD_PT
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_DETACH_IOMMUFD_PT 1
#else /* < 6.6 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_DETACH_IOMMUFD_PT 0
#endif /* >= 6.6 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_DETACH_IOMMUFD_PT < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_DETACH_IOMMUFD_PT > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_DETACH_IOMMUFD_PT is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_DETACH_IOMMUFD_PT */

/*
 * VFIO_DEVICE_FEATURE (uapi/linux/vfio.h): added at 5.7.
 *   form 1: 5.7 ..    #define VFIO_DEVICE_FEATURE _IO ( VFIO_TYPE , VFIO_BASE + 17 ) = 0x3b75,
 *                       powerpc64le 0x20003b75
 *   form 0: .. 5.6    not declared
 * Evidence: 5.6 (tree 5.6.4) include/uapi/linux/vfio.h without it,
 *   5.7 (tree 5.7.6) include/uapi/linux/vfio.h:736; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE 1
#else /* < 5.7 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE 0
#endif /* >= 5.7 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE */

/*
 * VFIO_DEVICE_FEATURE_BUS_MASTER (uapi/linux/vfio.h): added at 6.7.
 *   form 1: 6.7 ..    #define VFIO_DEVICE_FEATURE_BUS_MASTER 10 = 0xa
 *   form 0: .. 6.6    not declared
 * Evidence: 6.6 include/uapi/linux/vfio.h without it,
 *   6.7 (tree 6.7.3) include/uapi/linux/vfio.h:1458; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_BUS_MASTER
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 7, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_BUS_MASTER 1
#else /* < 6.7 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_BUS_MASTER 0
#endif /* >= 6.7 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_BUS_MASTER < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_BUS_MASTER > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_BUS_MASTER is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_BUS_MASTER */

/*
 * VFIO_DEVICE_FEATURE_CLEAR_MASTER (uapi/linux/vfio.h): added at 6.7.
 *   form 1: 6.7 ..    #define VFIO_DEVICE_FEATURE_CLEAR_MASTER 0 = 0x0
 *   form 0: .. 6.6    not declared
 * Evidence: 6.6 include/uapi/linux/vfio.h without it,
 *   6.7 (tree 6.7.3) include/uapi/linux/vfio.h:1455; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_CLEAR_MASTER
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 7, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_CLEAR_MASTER 1
#else /* < 6.7 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_CLEAR_MASTER 0
#endif /* >= 6.7 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_CLEAR_MASTER < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_CLEAR_MASTER > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_CLEAR_MASTER is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_CLEAR_MASTER */

/*
 * VFIO_DEVICE_FEATURE_DMA_LOGGING_REPORT (uapi/linux/vfio.h): added at 6.1.
 *   form 1: 6.1 ..    #define VFIO_DEVICE_FEATURE_DMA_LOGGING_REPORT 8 = 0x8
 *   form 0: .. 6.0    not declared
 * Evidence: 6.0 include/uapi/linux/vfio.h without it,
 *   6.1 (tree 6.1.10) include/uapi/linux/vfio.h:1129; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_DMA_LOGGING_REPORT
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_DMA_LOGGING_REPORT 1
#else /* < 6.1 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_DMA_LOGGING_REPORT 0
#endif /* >= 6.1 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_DMA_LOGGING_REPORT < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_DMA_LOGGING_REPORT > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_DMA_LOGGING_REPORT is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_DMA_LOGGING_REPORT */

/*
 * VFIO_DEVICE_FEATURE_DMA_LOGGING_START (uapi/linux/vfio.h): added at 6.1.
 *   form 1: 6.1 ..    #define VFIO_DEVICE_FEATURE_DMA_LOGGING_START 6 = 0x6
 *   form 0: .. 6.0    not declared
 * Evidence: 6.0 include/uapi/linux/vfio.h without it,
 *   6.1 (tree 6.1.10) include/uapi/linux/vfio.h:1088; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_DMA_LOGGING_START
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_DMA_LOGGING_START 1
#else /* < 6.1 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_DMA_LOGGING_START 0
#endif /* >= 6.1 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_DMA_LOGGING_START < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_DMA_LOGGING_START > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_DMA_LOGGING_START is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_DMA_LOGGING_START */

/*
 * VFIO_DEVICE_FEATURE_DMA_LOGGING_STOP (uapi/linux/vfio.h): added at 6.1.
 *   form 1: 6.1 ..    #define VFIO_DEVICE_FEATURE_DMA_LOGGING_STOP 7 = 0x7
 *   form 0: .. 6.0    not declared
 * Evidence: 6.0 include/uapi/linux/vfio.h without it,
 *   6.1 (tree 6.1.10) include/uapi/linux/vfio.h:1094; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_DMA_LOGGING_STOP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_DMA_LOGGING_STOP 1
#else /* < 6.1 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_DMA_LOGGING_STOP 0
#endif /* >= 6.1 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_DMA_LOGGING_STOP < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_DMA_LOGGING_STOP > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_DMA_LOGGING_STOP is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_DMA_LOGGING_STOP */

/*
 * VFIO_DEVICE_FEATURE_GET (uapi/linux/vfio.h): added at 5.7.
 *   form 1: 5.7 ..    #define VFIO_DEVICE_FEATURE_GET ( 1 << 16 ) = 0x10000
 *   form 0: .. 5.6    not declared
 * Evidence: 5.6 (tree 5.6.4) include/uapi/linux/vfio.h without it,
 *   5.7 (tree 5.7.6) include/uapi/linux/vfio.h:730; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_GET
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_GET 1
#else /* < 5.7 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_GET 0
#endif /* >= 5.7 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_GET < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_GET > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_GET is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_GET */

/*
 * VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY (uapi/linux/vfio.h): added at 6.1.
 *   form 1: 6.1 ..    #define VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY 3 = 0x3
 *   form 0: .. 6.0    not declared
 * Evidence: 6.0 include/uapi/linux/vfio.h without it,
 *   6.1 (tree 6.1.10) include/uapi/linux/vfio.h:1006; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY 1
#else /* < 6.1 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY 0
#endif /* >= 6.1 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY */

/*
 * VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY_WITH_WAKEUP (uapi/linux/vfio.h): added at 6.1.
 *   form 1: 6.1 ..    #define VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY_WITH_WAKEUP 4 = 0x4
 *   form 0: .. 6.0    not declared
 * Evidence: 6.0 include/uapi/linux/vfio.h without it,
 *   6.1 (tree 6.1.10) include/uapi/linux/vfio.h:1034; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY_WITH_WAKEUP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY_WITH_WAKEUP 1
#else /* < 6.1 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY_WITH_WAKEUP 0
#endif /* >= 6.1 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY_WITH_WAKEUP < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY_WITH_WAKEUP > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY_WITH_WAKEUP is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY_WITH_WAKEUP */

/*
 * VFIO_DEVICE_FEATURE_LOW_POWER_EXIT (uapi/linux/vfio.h): added at 6.1.
 *   form 1: 6.1 ..    #define VFIO_DEVICE_FEATURE_LOW_POWER_EXIT 5 = 0x5
 *   form 0: .. 6.0    not declared
 * Evidence: 6.0 include/uapi/linux/vfio.h without it,
 *   6.1 (tree 6.1.10) include/uapi/linux/vfio.h:1043; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_LOW_POWER_EXIT
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_LOW_POWER_EXIT 1
#else /* < 6.1 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_LOW_POWER_EXIT 0
#endif /* >= 6.1 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_LOW_POWER_EXIT < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_LOW_POWER_EXIT > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_LOW_POWER_EXIT is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_LOW_POWER_EXIT */

/*
 * VFIO_DEVICE_FEATURE_MASK (uapi/linux/vfio.h): added at 5.7.
 *   form 1: 5.7 ..    #define VFIO_DEVICE_FEATURE_MASK ( 0xffff ) = 0xffff
 *   form 0: .. 5.6    not declared
 * Evidence: 5.6 (tree 5.6.4) include/uapi/linux/vfio.h without it,
 *   5.7 (tree 5.7.6) include/uapi/linux/vfio.h:729; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_MASK
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_MASK 1
#else /* < 5.7 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_MASK 0
#endif /* >= 5.7 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_MASK < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_MASK > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_MASK is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_MASK */

/*
 * VFIO_DEVICE_FEATURE_MIGRATION (uapi/linux/vfio.h): added at 5.18.
 *   form 1: 5.18 ..    #define VFIO_DEVICE_FEATURE_MIGRATION 1 = 0x1
 *   form 0: .. 5.17    not declared
 * Evidence: 5.17 include/uapi/linux/vfio.h without it,
 *   5.18 (tree 5.18.12) include/uapi/linux/vfio.h:829; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_MIGRATION
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_MIGRATION 1
#else /* < 5.18 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_MIGRATION 0
#endif /* >= 5.18 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_MIGRATION < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_MIGRATION > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_MIGRATION is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_MIGRATION */

/*
 * VFIO_DEVICE_FEATURE_MIG_DATA_SIZE (uapi/linux/vfio.h): added at 6.2.
 *   form 1: 6.2 ..    #define VFIO_DEVICE_FEATURE_MIG_DATA_SIZE 9 = 0x9
 *   form 0: .. 6.1    not declared
 * Evidence: 6.1 (tree 6.1.10) include/uapi/linux/vfio.h without it,
 *   6.2 include/uapi/linux/vfio.h:1257; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_MIG_DATA_SIZE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_MIG_DATA_SIZE 1
#else /* < 6.2 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_MIG_DATA_SIZE 0
#endif /* >= 6.2 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_MIG_DATA_SIZE < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_MIG_DATA_SIZE > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_MIG_DATA_SIZE is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_MIG_DATA_SIZE */

/*
 * VFIO_DEVICE_FEATURE_MIG_DEVICE_STATE (uapi/linux/vfio.h): added at 5.18.
 *   form 1: 5.18 ..    #define VFIO_DEVICE_FEATURE_MIG_DEVICE_STATE 2 = 0x2
 *   form 0: .. 5.17    not declared
 * Evidence: 5.17 include/uapi/linux/vfio.h without it,
 *   5.18 (tree 5.18.12) include/uapi/linux/vfio.h:863; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_MIG_DEVICE_STATE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_MIG_DEVICE_STATE 1
#else /* < 5.18 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_MIG_DEVICE_STATE 0
#endif /* >= 5.18 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_MIG_DEVICE_STATE < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_MIG_DEVICE_STATE > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_MIG_DEVICE_STATE is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_MIG_DEVICE_STATE */

/*
 * VFIO_DEVICE_FEATURE_PCI_VF_TOKEN (uapi/linux/vfio.h): added at 5.7.
 *   form 1: 5.7 ..    #define VFIO_DEVICE_FEATURE_PCI_VF_TOKEN ( 0 ) = 0x0
 *   form 0: .. 5.6    not declared
 * Evidence: 5.6 (tree 5.6.4) include/uapi/linux/vfio.h without it,
 *   5.7 (tree 5.7.6) include/uapi/linux/vfio.h:745; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_PCI_VF_TOKEN
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_PCI_VF_TOKEN 1
#else /* < 5.7 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_PCI_VF_TOKEN 0
#endif /* >= 5.7 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_PCI_VF_TOKEN < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_PCI_VF_TOKEN > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_PCI_VF_TOKEN is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_PCI_VF_TOKEN */

/*
 * VFIO_DEVICE_FEATURE_PROBE (uapi/linux/vfio.h): added at 5.7.
 *   form 1: 5.7 ..    #define VFIO_DEVICE_FEATURE_PROBE ( 1 << 18 ) = 0x40000
 *   form 0: .. 5.6    not declared
 * Evidence: 5.6 (tree 5.6.4) include/uapi/linux/vfio.h without it,
 *   5.7 (tree 5.7.6) include/uapi/linux/vfio.h:732; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_PROBE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_PROBE 1
#else /* < 5.7 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_PROBE 0
#endif /* >= 5.7 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_PROBE < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_PROBE > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_PROBE is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_PROBE */

/*
 * VFIO_DEVICE_FEATURE_SET (uapi/linux/vfio.h): added at 5.7.
 *   form 1: 5.7 ..    #define VFIO_DEVICE_FEATURE_SET ( 1 << 17 ) = 0x20000
 *   form 0: .. 5.6    not declared
 * Evidence: 5.6 (tree 5.6.4) include/uapi/linux/vfio.h without it,
 *   5.7 (tree 5.7.6) include/uapi/linux/vfio.h:731; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_SET
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_SET 1
#else /* < 5.7 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_SET 0
#endif /* >= 5.7 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_SET < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_SET > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_SET is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_SET */

/*
 * VFIO_DEVICE_FEATURE_SET_MASTER (uapi/linux/vfio.h): added at 6.7.
 *   form 1: 6.7 ..    #define VFIO_DEVICE_FEATURE_SET_MASTER 1 = 0x1
 *   form 0: .. 6.6    not declared
 * Evidence: 6.6 include/uapi/linux/vfio.h without it,
 *   6.7 (tree 6.7.3) include/uapi/linux/vfio.h:1456; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_SET_MASTER
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 7, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_SET_MASTER 1
#else /* < 6.7 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_SET_MASTER 0
#endif /* >= 6.7 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_SET_MASTER < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_SET_MASTER > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_SET_MASTER is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_FEATURE_SET_MASTER */

/*
 * VFIO_DEVICE_FLAGS_AP (uapi/linux/vfio.h): added at 4.20.
 *   form 1: 4.20 ..    #define VFIO_DEVICE_FLAGS_AP ( 1 << 5 ) = 0x20
 *   form 0: .. 4.19    not declared
 * Evidence: 4.19 (tree 4.19.1) include/uapi/linux/vfio.h without it,
 *   4.20 (tree 4.20.1) include/uapi/linux/vfio.h:203; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_AP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 20, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_AP 1
#else /* < 4.20 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_AP 0
#endif /* >= 4.20 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_AP < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_AP > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_AP is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_AP */

/*
 * VFIO_DEVICE_FLAGS_CAPS (uapi/linux/vfio.h): added at 5.10.
 *   form 1: 5.10 ..    #define VFIO_DEVICE_FLAGS_CAPS ( 1 << 7 ) = 0x80
 *   form 0: .. 5.9     not declared
 * Evidence: 5.9 (tree 5.9.1) include/uapi/linux/vfio.h without it,
 *   5.10 (tree 5.10.7) include/uapi/linux/vfio.h:205; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_CAPS
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 10, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_CAPS 1
#else /* < 5.10 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_CAPS 0
#endif /* >= 5.10 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_CAPS < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_CAPS > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_CAPS is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_CAPS */

/*
 * VFIO_DEVICE_FLAGS_CCW (uapi/linux/vfio.h): added at 4.12.
 *   form 1: 4.12 ..    #define VFIO_DEVICE_FLAGS_CCW ( 1 << 4 ) = 0x10
 *   form 0: .. 4.11    not declared
 * Evidence: 4.11 include/uapi/linux/vfio.h without it, 4.12 include/uapi/linux/vfio.h:201; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_CCW
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 12, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_CCW 1
#else /* < 4.12 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_CCW 0
#endif /* >= 4.12 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_CCW < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_CCW > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_CCW is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_CCW */

/*
 * VFIO_DEVICE_FLAGS_CDX (uapi/linux/vfio.h): added at 6.5.
 *   form 1: 6.5 ..    #define VFIO_DEVICE_FLAGS_CDX ( 1 << 8 ) = 0x100
 *   form 0: .. 6.4    not declared
 * Evidence: 6.4 include/uapi/linux/vfio.h without it, 6.5 include/uapi/linux/vfio.h:216; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_CDX
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 5, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_CDX 1
#else /* < 6.5 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_CDX 0
#endif /* >= 6.5 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_CDX < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_CDX > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_CDX is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_CDX */

/*
 * VFIO_DEVICE_FLAGS_FSL_MC (uapi/linux/vfio.h): added at 5.10.
 *   form 1: 5.10 ..    #define VFIO_DEVICE_FLAGS_FSL_MC ( 1 << 6 ) = 0x40
 *   form 0: .. 5.9     not declared
 * Evidence: 5.9 (tree 5.9.1) include/uapi/linux/vfio.h without it,
 *   5.10 (tree 5.10.7) include/uapi/linux/vfio.h:204; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_FSL_MC
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 10, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_FSL_MC 1
#else /* < 5.10 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_FSL_MC 0
#endif /* >= 5.10 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_FSL_MC < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_FSL_MC > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_FSL_MC is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_FLAGS_FSL_MC */

/*
 * VFIO_DEVICE_GET_GFX_DMABUF (uapi/linux/vfio.h): added at 4.16.
 *   form 1: 4.16 ..    #define VFIO_DEVICE_GET_GFX_DMABUF _IO ( VFIO_TYPE ,
 *                        VFIO_BASE + 15 ) = 0x3b73, powerpc64le 0x20003b73
 *   form 0: .. 4.15    not declared
 * Evidence: 4.15 include/uapi/linux/vfio.h without it,
 *   4.16 (tree 4.16.13) include/uapi/linux/vfio.h:576; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_GET_GFX_DMABUF
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 16, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_GET_GFX_DMABUF 1
#else /* < 4.16 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_GET_GFX_DMABUF 0
#endif /* >= 4.16 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_GET_GFX_DMABUF < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_GET_GFX_DMABUF > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_GET_GFX_DMABUF is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_GET_GFX_DMABUF */

/*
 * VFIO_DEVICE_GFX_LINK_STATE_DOWN (uapi/linux/vfio.h): added at 4.20.
 *   form 1: 4.20 ..    #define VFIO_DEVICE_GFX_LINK_STATE_DOWN 2 = 0x2
 *   form 0: .. 4.19    not declared
 * Evidence: 4.19 (tree 4.19.1) include/uapi/linux/vfio.h without it,
 *   4.20 (tree 4.20.1) include/uapi/linux/vfio.h:353; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_GFX_LINK_STATE_DOWN
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 20, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_GFX_LINK_STATE_DOWN 1
#else /* < 4.20 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_GFX_LINK_STATE_DOWN 0
#endif /* >= 4.20 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_GFX_LINK_STATE_DOWN < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_GFX_LINK_STATE_DOWN > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_GFX_LINK_STATE_DOWN is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_GFX_LINK_STATE_DOWN */

/*
 * VFIO_DEVICE_GFX_LINK_STATE_UP (uapi/linux/vfio.h): added at 4.20.
 *   form 1: 4.20 ..    #define VFIO_DEVICE_GFX_LINK_STATE_UP 1 = 0x1
 *   form 0: .. 4.19    not declared
 * Evidence: 4.19 (tree 4.19.1) include/uapi/linux/vfio.h without it,
 *   4.20 (tree 4.20.1) include/uapi/linux/vfio.h:352; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_GFX_LINK_STATE_UP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 20, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_GFX_LINK_STATE_UP 1
#else /* < 4.20 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_GFX_LINK_STATE_UP 0
#endif /* >= 4.20 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_GFX_LINK_STATE_UP < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_GFX_LINK_STATE_UP > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_GFX_LINK_STATE_UP is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_GFX_LINK_STATE_UP */

/*
 * VFIO_DEVICE_INFO_CAP_PCI_ATOMIC_COMP (uapi/linux/vfio.h): added at 6.5.
 *   form 1: 6.5 ..    #define VFIO_DEVICE_INFO_CAP_PCI_ATOMIC_COMP 5 = 0x5
 *   form 0: .. 6.4    not declared
 * Evidence: 6.4 include/uapi/linux/vfio.h without it, 6.5 include/uapi/linux/vfio.h:248; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_PCI_ATOMIC_COMP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 5, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_PCI_ATOMIC_COMP 1
#else /* < 6.5 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_PCI_ATOMIC_COMP 0
#endif /* >= 6.5 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_PCI_ATOMIC_COMP < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_PCI_ATOMIC_COMP > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_PCI_ATOMIC_COMP is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_PCI_ATOMIC_COMP */

/*
 * VFIO_DEVICE_INFO_CAP_ZPCI_BASE (uapi/linux/vfio.h): added at 5.10.
 *   form 1: 5.10 ..    #define VFIO_DEVICE_INFO_CAP_ZPCI_BASE 1 = 0x1
 *   form 0: .. 5.9     not declared
 * Evidence: 5.9 (tree 5.9.1) include/uapi/linux/vfio.h without it,
 *   5.10 (tree 5.10.7) include/uapi/linux/vfio.h:228; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_ZPCI_BASE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 10, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_ZPCI_BASE 1
#else /* < 5.10 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_ZPCI_BASE 0
#endif /* >= 5.10 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_ZPCI_BASE < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_ZPCI_BASE > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_ZPCI_BASE is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_ZPCI_BASE */

/*
 * VFIO_DEVICE_INFO_CAP_ZPCI_GROUP (uapi/linux/vfio.h): added at 5.10.
 *   form 1: 5.10 ..    #define VFIO_DEVICE_INFO_CAP_ZPCI_GROUP 2 = 0x2
 *   form 0: .. 5.9     not declared
 * Evidence: 5.9 (tree 5.9.1) include/uapi/linux/vfio.h without it,
 *   5.10 (tree 5.10.7) include/uapi/linux/vfio.h:229; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_ZPCI_GROUP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 10, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_ZPCI_GROUP 1
#else /* < 5.10 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_ZPCI_GROUP 0
#endif /* >= 5.10 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_ZPCI_GROUP < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_ZPCI_GROUP > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_ZPCI_GROUP is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_ZPCI_GROUP */

/*
 * VFIO_DEVICE_INFO_CAP_ZPCI_PFIP (uapi/linux/vfio.h): added at 5.10.
 *   form 1: 5.10 ..    #define VFIO_DEVICE_INFO_CAP_ZPCI_PFIP 4 = 0x4
 *   form 0: .. 5.9     not declared
 * Evidence: 5.9 (tree 5.9.1) include/uapi/linux/vfio.h without it,
 *   5.10 (tree 5.10.7) include/uapi/linux/vfio.h:231; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_ZPCI_PFIP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 10, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_ZPCI_PFIP 1
#else /* < 5.10 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_ZPCI_PFIP 0
#endif /* >= 5.10 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_ZPCI_PFIP < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_ZPCI_PFIP > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_ZPCI_PFIP is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_ZPCI_PFIP */

/*
 * VFIO_DEVICE_INFO_CAP_ZPCI_UTIL (uapi/linux/vfio.h): added at 5.10.
 *   form 1: 5.10 ..    #define VFIO_DEVICE_INFO_CAP_ZPCI_UTIL 3 = 0x3
 *   form 0: .. 5.9     not declared
 * Evidence: 5.9 (tree 5.9.1) include/uapi/linux/vfio.h without it,
 *   5.10 (tree 5.10.7) include/uapi/linux/vfio.h:230; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_ZPCI_UTIL
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 10, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_ZPCI_UTIL 1
#else /* < 5.10 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_ZPCI_UTIL 0
#endif /* >= 5.10 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_ZPCI_UTIL < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_ZPCI_UTIL > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_ZPCI_UTIL is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_INFO_CAP_ZPCI_UTIL */

/*
 * VFIO_DEVICE_IOEVENTFD (uapi/linux/vfio.h): added at 4.17.
 *   form 1: 4.17 ..    #define VFIO_DEVICE_IOEVENTFD _IO ( VFIO_TYPE , VFIO_BASE + 16 ) = 0x3b74,
 *                        powerpc64le 0x20003b74
 *   form 0: .. 4.16    not declared
 * Evidence: 4.16 (tree 4.16.13) include/uapi/linux/vfio.h without it,
 *   4.17 include/uapi/linux/vfio.h:603; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 17, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD 1
#else /* < 4.17 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD 0
#endif /* >= 4.17 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD */

/*
 * VFIO_DEVICE_IOEVENTFD_16 (uapi/linux/vfio.h): added at 4.17.
 *   form 1: 4.17 ..    #define VFIO_DEVICE_IOEVENTFD_16 ( 1 << 1 ) = 0x2
 *   form 0: .. 4.16    not declared
 * Evidence: 4.16 (tree 4.16.13) include/uapi/linux/vfio.h without it,
 *   4.17 include/uapi/linux/vfio.h:594; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_16
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 17, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_16 1
#else /* < 4.17 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_16 0
#endif /* >= 4.17 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_16 < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_16 > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_16 is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_16 */

/*
 * VFIO_DEVICE_IOEVENTFD_32 (uapi/linux/vfio.h): added at 4.17.
 *   form 1: 4.17 ..    #define VFIO_DEVICE_IOEVENTFD_32 ( 1 << 2 ) = 0x4
 *   form 0: .. 4.16    not declared
 * Evidence: 4.16 (tree 4.16.13) include/uapi/linux/vfio.h without it,
 *   4.17 include/uapi/linux/vfio.h:595; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_32
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 17, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_32 1
#else /* < 4.17 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_32 0
#endif /* >= 4.17 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_32 < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_32 > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_32 is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_32 */

/*
 * VFIO_DEVICE_IOEVENTFD_64 (uapi/linux/vfio.h): added at 4.17.
 *   form 1: 4.17 ..    #define VFIO_DEVICE_IOEVENTFD_64 ( 1 << 3 ) = 0x8
 *   form 0: .. 4.16    not declared
 * Evidence: 4.16 (tree 4.16.13) include/uapi/linux/vfio.h without it,
 *   4.17 include/uapi/linux/vfio.h:596; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_64
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 17, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_64 1
#else /* < 4.17 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_64 0
#endif /* >= 4.17 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_64 < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_64 > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_64 is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_64 */

/*
 * VFIO_DEVICE_IOEVENTFD_8 (uapi/linux/vfio.h): added at 4.17.
 *   form 1: 4.17 ..    #define VFIO_DEVICE_IOEVENTFD_8 ( 1 << 0 ) = 0x1
 *   form 0: .. 4.16    not declared
 * Evidence: 4.16 (tree 4.16.13) include/uapi/linux/vfio.h without it,
 *   4.17 include/uapi/linux/vfio.h:593; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_8
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 17, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_8 1
#else /* < 4.17 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_8 0
#endif /* >= 4.17 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_8 < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_8 > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_8 is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_8 */

/*
 * VFIO_DEVICE_IOEVENTFD_SIZE_MASK (uapi/linux/vfio.h): added at 4.17.
 *   form 1: 4.17 ..    #define VFIO_DEVICE_IOEVENTFD_SIZE_MASK ( 0xf ) = 0xf
 *   form 0: .. 4.16    not declared
 * Evidence: 4.16 (tree 4.16.13) include/uapi/linux/vfio.h without it,
 *   4.17 include/uapi/linux/vfio.h:597; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_SIZE_MASK
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 17, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_SIZE_MASK 1
#else /* < 4.17 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_SIZE_MASK 0
#endif /* >= 4.17 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_SIZE_MASK < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_SIZE_MASK > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_SIZE_MASK is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_IOEVENTFD_SIZE_MASK */

/*
 * VFIO_DEVICE_QUERY_GFX_PLANE (uapi/linux/vfio.h): added at 4.16.
 *   form 1: 4.16 ..    #define VFIO_DEVICE_QUERY_GFX_PLANE _IO ( VFIO_TYPE ,
 *                        VFIO_BASE + 14 ) = 0x3b72, powerpc64le 0x20003b72
 *   form 0: .. 4.15    not declared
 * Evidence: 4.15 include/uapi/linux/vfio.h without it,
 *   4.16 (tree 4.16.13) include/uapi/linux/vfio.h:566; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_QUERY_GFX_PLANE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 16, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_QUERY_GFX_PLANE 1
#else /* < 4.16 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_QUERY_GFX_PLANE 0
#endif /* >= 4.16 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_QUERY_GFX_PLANE < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_QUERY_GFX_PLANE > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_QUERY_GFX_PLANE is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_QUERY_GFX_PLANE */

/*
 * VFIO_DEVICE_STATE_IS_ERROR (uapi/linux/vfio.h): added at 5.8, form changed at 5.18.
 *   form 2: 5.18 ..        #define VFIO_DEVICE_STATE_IS_ERROR(state) ( ( state &
 *                            VFIO_DEVICE_STATE_MASK ) == ( VFIO_DEVICE_STATE_V1_SAVING |
 *                            VFIO_DEVICE_STATE_V1_RESUMING ) )
 *   form 1: 5.8 .. 5.17    #define VFIO_DEVICE_STATE_IS_ERROR(state) ( ( state &
 *                            VFIO_DEVICE_STATE_MASK ) == ( VFIO_DEVICE_STATE_SAVING |
 *                            VFIO_DEVICE_STATE_RESUMING ) )
 *   form 0: .. 5.7         not declared
 * Evidence: 5.7 (tree 5.7.6) include/uapi/linux/vfio.h without it,
 *   5.8 (tree 5.8.1) include/uapi/linux/vfio.h:598; closed.
 * Evidence: 5.17 include/uapi/linux/vfio.h:620, 5.18 (tree 5.18.12) include/uapi/linux/vfio.h:424;
 *   closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_STATE_IS_ERROR
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_STATE_IS_ERROR 2
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(5, 8, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_STATE_IS_ERROR 1
#else /* < 5.8 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_STATE_IS_ERROR 0
#endif /* >= 5.18 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_STATE_IS_ERROR < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_STATE_IS_ERROR > 2
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_STATE_IS_ERROR is no form, 0 to 2 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_STATE_IS_ERROR */

/*
 * VFIO_DEVICE_STATE_MASK (uapi/linux/vfio.h): added at 5.8.
 *   form 1: 5.8 ..    #define VFIO_DEVICE_STATE_MASK ( VFIO_DEVICE_STATE_RUNNING |
 *                       VFIO_DEVICE_STATE_SAVING | VFIO_DEVICE_STATE_RESUMING ) = 0x7
 *   form 0: .. 5.7    not declared
 * Evidence: 5.7 (tree 5.7.6) include/uapi/linux/vfio.h without it,
 *   5.8 (tree 5.8.1) include/uapi/linux/vfio.h:590; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_STATE_MASK
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 8, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_STATE_MASK 1
#else /* < 5.8 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_STATE_MASK 0
#endif /* >= 5.8 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_STATE_MASK < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_STATE_MASK > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_STATE_MASK is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_STATE_MASK */

/*
 * VFIO_DEVICE_STATE_RESUMING (uapi/linux/vfio.h): added at 5.8, gone at 5.18.
 *   form 0: .. 5.7, 5.18 ..    not declared
 *   form 1: 5.8 .. 5.17        #define VFIO_DEVICE_STATE_RESUMING ( 1 << 2 ) = 0x4
 * Evidence: 5.7 (tree 5.7.6) include/uapi/linux/vfio.h without it,
 *   5.8 (tree 5.8.1) include/uapi/linux/vfio.h:589; closed.
 * Evidence: 5.17 include/uapi/linux/vfio.h:611, 5.18 (tree 5.18.12) include/uapi/linux/vfio.h
 *   without it; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_STATE_RESUMING
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 8, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_STATE_RESUMING 1
#else /* >= 5.18 || < 5.8 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_STATE_RESUMING 0
#endif /* >= 5.8 && < 5.18 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_STATE_RESUMING < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_STATE_RESUMING > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_STATE_RESUMING is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_STATE_RESUMING */

/*
 * VFIO_DEVICE_STATE_RUNNING (uapi/linux/vfio.h): added at 5.8, gone at 5.18.
 *   form 0: .. 5.7, 5.18 ..    not declared
 *   form 1: 5.8 .. 5.17        #define VFIO_DEVICE_STATE_RUNNING ( 1 << 0 ) = 0x1
 * Evidence: 5.7 (tree 5.7.6) include/uapi/linux/vfio.h without it,
 *   5.8 (tree 5.8.1) include/uapi/linux/vfio.h:587; closed.
 * Evidence: 5.17 include/uapi/linux/vfio.h:609, 5.18 (tree 5.18.12) include/uapi/linux/vfio.h
 *   without it; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_STATE_RUNNING
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 8, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_STATE_RUNNING 1
#else /* >= 5.18 || < 5.8 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_STATE_RUNNING 0
#endif /* >= 5.8 && < 5.18 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_STATE_RUNNING < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_STATE_RUNNING > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_STATE_RUNNING is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_STATE_RUNNING */

/*
 * VFIO_DEVICE_STATE_SAVING (uapi/linux/vfio.h): added at 5.8, gone at 5.18.
 *   form 0: .. 5.7, 5.18 ..    not declared
 *   form 1: 5.8 .. 5.17        #define VFIO_DEVICE_STATE_SAVING ( 1 << 1 ) = 0x2
 * Evidence: 5.7 (tree 5.7.6) include/uapi/linux/vfio.h without it,
 *   5.8 (tree 5.8.1) include/uapi/linux/vfio.h:588; closed.
 * Evidence: 5.17 include/uapi/linux/vfio.h:610, 5.18 (tree 5.18.12) include/uapi/linux/vfio.h
 *   without it; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_STATE_SAVING
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 8, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_STATE_SAVING 1
#else /* >= 5.18 || < 5.8 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_STATE_SAVING 0
#endif /* >= 5.8 && < 5.18 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_STATE_SAVING < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_STATE_SAVING > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_STATE_SAVING is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_STATE_SAVING */

/*
 * VFIO_DEVICE_STATE_SET_ERROR (uapi/linux/vfio.h): added at 5.8, form changed at 5.18.
 *   form 2: 5.18 ..        #define VFIO_DEVICE_STATE_SET_ERROR(state) ( ( state & ~
 *                            VFIO_DEVICE_STATE_MASK ) | VFIO_DEVICE_STATE_V1_SAVING |
 *                            VFIO_DEVICE_STATE_V1_RESUMING )
 *   form 1: 5.8 .. 5.17    #define VFIO_DEVICE_STATE_SET_ERROR(state) ( ( state & ~
 *                            VFIO_DEVICE_STATE_MASK ) | VFIO_DEVICE_SATE_SAVING |
 *                            VFIO_DEVICE_STATE_RESUMING )
 *   form 0: .. 5.7         not declared
 * Evidence: 5.7 (tree 5.7.6) include/uapi/linux/vfio.h without it,
 *   5.8 (tree 5.8.1) include/uapi/linux/vfio.h:602; closed.
 * Evidence: 5.17 include/uapi/linux/vfio.h:624, 5.18 (tree 5.18.12) include/uapi/linux/vfio.h:428;
 *   closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_STATE_SET_ERROR
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_STATE_SET_ERROR 2
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(5, 8, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_STATE_SET_ERROR 1
#else /* < 5.8 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_STATE_SET_ERROR 0
#endif /* >= 5.18 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_STATE_SET_ERROR < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_STATE_SET_ERROR > 2
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_STATE_SET_ERROR is no form, 0 to 2 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_STATE_SET_ERROR */

/*
 * VFIO_DEVICE_STATE_STOP (uapi/linux/vfio.h): added at 5.8, gone at 5.18.
 *   form 0: .. 5.7, 5.18 ..    not declared
 *   form 1: 5.8 .. 5.17        #define VFIO_DEVICE_STATE_STOP ( 0 ) = 0x0
 * Evidence: 5.7 (tree 5.7.6) include/uapi/linux/vfio.h without it,
 *   5.8 (tree 5.8.1) include/uapi/linux/vfio.h:586; closed.
 * Evidence: 5.17 include/uapi/linux/vfio.h:608, 5.18 (tree 5.18.12) include/uapi/linux/vfio.h
 *   without it; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_STATE_STOP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 8, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_STATE_STOP 1
#else /* >= 5.18 || < 5.8 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_STATE_STOP 0
#endif /* >= 5.8 && < 5.18 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_STATE_STOP < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_STATE_STOP > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_STATE_STOP is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_STATE_STOP */

/*
 * VFIO_DEVICE_STATE_V1_RESUMING (uapi/linux/vfio.h): added at 5.18.
 *   form 1: 5.18 ..    #define VFIO_DEVICE_STATE_V1_RESUMING ( 1 << 2 ) = 0x4
 *   form 0: .. 5.17    not declared
 * Evidence: 5.17 include/uapi/linux/vfio.h without it,
 *   5.18 (tree 5.18.12) include/uapi/linux/vfio.h:415; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_STATE_V1_RESUMING
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_STATE_V1_RESUMING 1
#else /* < 5.18 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_STATE_V1_RESUMING 0
#endif /* >= 5.18 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_STATE_V1_RESUMING < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_STATE_V1_RESUMING > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_STATE_V1_RESUMING is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_STATE_V1_RESUMING */

/*
 * VFIO_DEVICE_STATE_V1_RUNNING (uapi/linux/vfio.h): added at 5.18.
 *   form 1: 5.18 ..    #define VFIO_DEVICE_STATE_V1_RUNNING ( 1 << 0 ) = 0x1
 *   form 0: .. 5.17    not declared
 * Evidence: 5.17 include/uapi/linux/vfio.h without it,
 *   5.18 (tree 5.18.12) include/uapi/linux/vfio.h:413; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_STATE_V1_RUNNING
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_STATE_V1_RUNNING 1
#else /* < 5.18 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_STATE_V1_RUNNING 0
#endif /* >= 5.18 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_STATE_V1_RUNNING < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_STATE_V1_RUNNING > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_STATE_V1_RUNNING is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_STATE_V1_RUNNING */

/*
 * VFIO_DEVICE_STATE_V1_SAVING (uapi/linux/vfio.h): added at 5.18.
 *   form 1: 5.18 ..    #define VFIO_DEVICE_STATE_V1_SAVING ( 1 << 1 ) = 0x2
 *   form 0: .. 5.17    not declared
 * Evidence: 5.17 include/uapi/linux/vfio.h without it,
 *   5.18 (tree 5.18.12) include/uapi/linux/vfio.h:414; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_STATE_V1_SAVING
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_STATE_V1_SAVING 1
#else /* < 5.18 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_STATE_V1_SAVING 0
#endif /* >= 5.18 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_STATE_V1_SAVING < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_STATE_V1_SAVING > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_STATE_V1_SAVING is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_STATE_V1_SAVING */

/*
 * VFIO_DEVICE_STATE_V1_STOP (uapi/linux/vfio.h): added at 5.18.
 *   form 1: 5.18 ..    #define VFIO_DEVICE_STATE_V1_STOP ( 0 ) = 0x0
 *   form 0: .. 5.17    not declared
 * Evidence: 5.17 include/uapi/linux/vfio.h without it,
 *   5.18 (tree 5.18.12) include/uapi/linux/vfio.h:412; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_STATE_V1_STOP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_STATE_V1_STOP 1
#else /* < 5.18 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_STATE_V1_STOP 0
#endif /* >= 5.18 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_STATE_V1_STOP < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_STATE_V1_STOP > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_STATE_V1_STOP is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_STATE_V1_STOP */

/*
 * VFIO_DEVICE_STATE_VALID (uapi/linux/vfio.h): added at 5.8, form changed at 5.18.
 *   form 2: 5.18 ..        #define VFIO_DEVICE_STATE_VALID(state) ( state &
 *                            VFIO_DEVICE_STATE_V1_RESUMING ? ( state & VFIO_DEVICE_STATE_MASK ) ==
 *                            VFIO_DEVICE_STATE_V1_RESUMING : 1 )
 *   form 1: 5.8 .. 5.17    #define VFIO_DEVICE_STATE_VALID(state) ( state &
 *                            VFIO_DEVICE_STATE_RESUMING ? ( state & VFIO_DEVICE_STATE_MASK ) ==
 *                            VFIO_DEVICE_STATE_RESUMING : 1 )
 *   form 0: .. 5.7         not declared
 * Evidence: 5.7 (tree 5.7.6) include/uapi/linux/vfio.h without it,
 *   5.8 (tree 5.8.1) include/uapi/linux/vfio.h:594; closed.
 * Evidence: 5.17 include/uapi/linux/vfio.h:616, 5.18 (tree 5.18.12) include/uapi/linux/vfio.h:420;
 *   closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DEVICE_STATE_VALID
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_STATE_VALID 2
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(5, 8, 0)
#define SHIM_FORM_MACRO_VFIO_DEVICE_STATE_VALID 1
#else /* < 5.8 */
#define SHIM_FORM_MACRO_VFIO_DEVICE_STATE_VALID 0
#endif /* >= 5.18 */
#elif SHIM_FORM_MACRO_VFIO_DEVICE_STATE_VALID < 0 || SHIM_FORM_MACRO_VFIO_DEVICE_STATE_VALID > 2
#error "gates.h: SHIM_FORM_MACRO_VFIO_DEVICE_STATE_VALID is no form, 0 to 2 are"
#endif /* SHIM_FORM_MACRO_VFIO_DEVICE_STATE_VALID */

/*
 * VFIO_DMA_MAP_FLAG_VADDR (uapi/linux/vfio.h): added at 5.12.
 *   form 1: 5.12 ..    #define VFIO_DMA_MAP_FLAG_VADDR ( 1 << 2 ) = 0x4
 *   form 0: .. 5.11    not declared
 * Evidence: 5.11 include/uapi/linux/vfio.h without it,
 *   5.12 (tree 5.12.9) include/uapi/linux/vfio.h:1098; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DMA_MAP_FLAG_VADDR
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 12, 0)
#define SHIM_FORM_MACRO_VFIO_DMA_MAP_FLAG_VADDR 1
#else /* < 5.12 */
#define SHIM_FORM_MACRO_VFIO_DMA_MAP_FLAG_VADDR 0
#endif /* >= 5.12 */
#elif SHIM_FORM_MACRO_VFIO_DMA_MAP_FLAG_VADDR < 0 || SHIM_FORM_MACRO_VFIO_DMA_MAP_FLAG_VADDR > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DMA_MAP_FLAG_VADDR is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DMA_MAP_FLAG_VADDR */

/*
 * VFIO_DMA_UNMAP_FLAG_ALL (uapi/linux/vfio.h): added at 5.12.
 *   form 1: 5.12 ..    #define VFIO_DMA_UNMAP_FLAG_ALL ( 1 << 1 ) = 0x2
 *   form 0: .. 5.11    not declared
 * Evidence: 5.11 include/uapi/linux/vfio.h without it,
 *   5.12 (tree 5.12.9) include/uapi/linux/vfio.h:1144; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DMA_UNMAP_FLAG_ALL
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 12, 0)
#define SHIM_FORM_MACRO_VFIO_DMA_UNMAP_FLAG_ALL 1
#else /* < 5.12 */
#define SHIM_FORM_MACRO_VFIO_DMA_UNMAP_FLAG_ALL 0
#endif /* >= 5.12 */
#elif SHIM_FORM_MACRO_VFIO_DMA_UNMAP_FLAG_ALL < 0 || SHIM_FORM_MACRO_VFIO_DMA_UNMAP_FLAG_ALL > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DMA_UNMAP_FLAG_ALL is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DMA_UNMAP_FLAG_ALL */

/*
 * VFIO_DMA_UNMAP_FLAG_GET_DIRTY_BITMAP (uapi/linux/vfio.h): added at 5.8.
 *   form 1: 5.8 ..    #define VFIO_DMA_UNMAP_FLAG_GET_DIRTY_BITMAP ( 1 << 0 ) = 0x1
 *   form 0: .. 5.7    not declared
 * Evidence: 5.7 (tree 5.7.6) include/uapi/linux/vfio.h without it,
 *   5.8 (tree 5.8.1) include/uapi/linux/vfio.h:1090; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DMA_UNMAP_FLAG_GET_DIRTY_BITMAP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 8, 0)
#define SHIM_FORM_MACRO_VFIO_DMA_UNMAP_FLAG_GET_DIRTY_BITMAP 1
#else /* < 5.8 */
#define SHIM_FORM_MACRO_VFIO_DMA_UNMAP_FLAG_GET_DIRTY_BITMAP 0
#endif /* >= 5.8 */
#elif SHIM_FORM_MACRO_VFIO_DMA_UNMAP_FLAG_GET_DIRTY_BITMAP < 0 || SHIM_FORM_MACRO_VFIO_DMA_UNMAP_FLAG_GET_DIRTY_BITMAP > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DMA_UNMAP_FLAG_GET_DIRTY_BITMAP is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DMA_UNMAP_FLAG_GET_DIRTY_BITMAP */

/*
 * VFIO_DMA_UNMAP_FLAG_VADDR (uapi/linux/vfio.h): added at 5.12.
 *   form 1: 5.12 ..    #define VFIO_DMA_UNMAP_FLAG_VADDR ( 1 << 2 ) = 0x4
 *   form 0: .. 5.11    not declared
 * Evidence: 5.11 include/uapi/linux/vfio.h without it,
 *   5.12 (tree 5.12.9) include/uapi/linux/vfio.h:1145; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_DMA_UNMAP_FLAG_VADDR
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 12, 0)
#define SHIM_FORM_MACRO_VFIO_DMA_UNMAP_FLAG_VADDR 1
#else /* < 5.12 */
#define SHIM_FORM_MACRO_VFIO_DMA_UNMAP_FLAG_VADDR 0
#endif /* >= 5.12 */
#elif SHIM_FORM_MACRO_VFIO_DMA_UNMAP_FLAG_VADDR < 0 || SHIM_FORM_MACRO_VFIO_DMA_UNMAP_FLAG_VADDR > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_DMA_UNMAP_FLAG_VADDR is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_DMA_UNMAP_FLAG_VADDR */

/*
 * VFIO_GFX_PLANE_TYPE_DMABUF (uapi/linux/vfio.h): added at 4.16.
 *   form 1: 4.16 ..    #define VFIO_GFX_PLANE_TYPE_DMABUF ( 1 << 1 ) = 0x2
 *   form 0: .. 4.15    not declared
 * Evidence: 4.15 include/uapi/linux/vfio.h without it,
 *   4.16 (tree 4.16.13) include/uapi/linux/vfio.h:545; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_GFX_PLANE_TYPE_DMABUF
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 16, 0)
#define SHIM_FORM_MACRO_VFIO_GFX_PLANE_TYPE_DMABUF 1
#else /* < 4.16 */
#define SHIM_FORM_MACRO_VFIO_GFX_PLANE_TYPE_DMABUF 0
#endif /* >= 4.16 */
#elif SHIM_FORM_MACRO_VFIO_GFX_PLANE_TYPE_DMABUF < 0 || SHIM_FORM_MACRO_VFIO_GFX_PLANE_TYPE_DMABUF > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_GFX_PLANE_TYPE_DMABUF is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_GFX_PLANE_TYPE_DMABUF */

/*
 * VFIO_GFX_PLANE_TYPE_PROBE (uapi/linux/vfio.h): added at 4.16.
 *   form 1: 4.16 ..    #define VFIO_GFX_PLANE_TYPE_PROBE ( 1 << 0 ) = 0x1
 *   form 0: .. 4.15    not declared
 * Evidence: 4.15 include/uapi/linux/vfio.h without it,
 *   4.16 (tree 4.16.13) include/uapi/linux/vfio.h:544; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_GFX_PLANE_TYPE_PROBE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 16, 0)
#define SHIM_FORM_MACRO_VFIO_GFX_PLANE_TYPE_PROBE 1
#else /* < 4.16 */
#define SHIM_FORM_MACRO_VFIO_GFX_PLANE_TYPE_PROBE 0
#endif /* >= 4.16 */
#elif SHIM_FORM_MACRO_VFIO_GFX_PLANE_TYPE_PROBE < 0 || SHIM_FORM_MACRO_VFIO_GFX_PLANE_TYPE_PROBE > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_GFX_PLANE_TYPE_PROBE is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_GFX_PLANE_TYPE_PROBE */

/*
 * VFIO_GFX_PLANE_TYPE_REGION (uapi/linux/vfio.h): added at 4.16.
 *   form 1: 4.16 ..    #define VFIO_GFX_PLANE_TYPE_REGION ( 1 << 2 ) = 0x4
 *   form 0: .. 4.15    not declared
 * Evidence: 4.15 include/uapi/linux/vfio.h without it,
 *   4.16 (tree 4.16.13) include/uapi/linux/vfio.h:546; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_GFX_PLANE_TYPE_REGION
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 16, 0)
#define SHIM_FORM_MACRO_VFIO_GFX_PLANE_TYPE_REGION 1
#else /* < 4.16 */
#define SHIM_FORM_MACRO_VFIO_GFX_PLANE_TYPE_REGION 0
#endif /* >= 4.16 */
#elif SHIM_FORM_MACRO_VFIO_GFX_PLANE_TYPE_REGION < 0 || SHIM_FORM_MACRO_VFIO_GFX_PLANE_TYPE_REGION > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_GFX_PLANE_TYPE_REGION is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_GFX_PLANE_TYPE_REGION */

/*
 * VFIO_GROUP_NOTIFY_SET_KVM (linux/vfio.h): added at 4.10, gone at 5.19.
 *   form 0: .. 4.9, 5.19 ..    not declared
 *   form 1: 4.10 .. 5.18       #define VFIO_GROUP_NOTIFY_SET_KVM BIT ( 0 ) = 0x1
 * Evidence: 4.9 include/linux/vfio.h without it, 4.10 include/linux/vfio.h:121; closed.
 * Evidence: 5.18 (tree 5.18.12) include/linux/vfio.h:179, 5.19 include/linux/vfio.h without it;
 *   closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_GROUP_NOTIFY_SET_KVM
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 10, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 19, 0)
#define SHIM_FORM_MACRO_VFIO_GROUP_NOTIFY_SET_KVM 1
#else /* >= 5.19 || < 4.10 */
#define SHIM_FORM_MACRO_VFIO_GROUP_NOTIFY_SET_KVM 0
#endif /* >= 4.10 && < 5.19 */
#elif SHIM_FORM_MACRO_VFIO_GROUP_NOTIFY_SET_KVM < 0 || SHIM_FORM_MACRO_VFIO_GROUP_NOTIFY_SET_KVM > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_GROUP_NOTIFY_SET_KVM is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_GROUP_NOTIFY_SET_KVM */

/*
 * VFIO_IOMMU_DIRTY_PAGES (uapi/linux/vfio.h): added at 5.8.
 *   form 1: 5.8 ..    #define VFIO_IOMMU_DIRTY_PAGES _IO ( VFIO_TYPE , VFIO_BASE + 17 ) = 0x3b75,
 *                       powerpc64le 0x20003b75
 *   form 0: .. 5.7    not declared
 * Evidence: 5.7 (tree 5.7.6) include/uapi/linux/vfio.h without it,
 *   5.8 (tree 5.8.1) include/uapi/linux/vfio.h:1154; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_IOMMU_DIRTY_PAGES
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 8, 0)
#define SHIM_FORM_MACRO_VFIO_IOMMU_DIRTY_PAGES 1
#else /* < 5.8 */
#define SHIM_FORM_MACRO_VFIO_IOMMU_DIRTY_PAGES 0
#endif /* >= 5.8 */
#elif SHIM_FORM_MACRO_VFIO_IOMMU_DIRTY_PAGES < 0 || SHIM_FORM_MACRO_VFIO_IOMMU_DIRTY_PAGES > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_IOMMU_DIRTY_PAGES is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_IOMMU_DIRTY_PAGES */

/*
 * VFIO_IOMMU_DIRTY_PAGES_FLAG_GET_BITMAP (uapi/linux/vfio.h): added at 5.8.
 *   form 1: 5.8 ..    #define VFIO_IOMMU_DIRTY_PAGES_FLAG_GET_BITMAP ( 1 << 2 ) = 0x4
 *   form 0: .. 5.7    not declared
 * Evidence: 5.7 (tree 5.7.6) include/uapi/linux/vfio.h without it,
 *   5.8 (tree 5.8.1) include/uapi/linux/vfio.h:1144; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_IOMMU_DIRTY_PAGES_FLAG_GET_BITMAP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 8, 0)
#define SHIM_FORM_MACRO_VFIO_IOMMU_DIRTY_PAGES_FLAG_GET_BITMAP 1
#else /* < 5.8 */
#define SHIM_FORM_MACRO_VFIO_IOMMU_DIRTY_PAGES_FLAG_GET_BITMAP 0
#endif /* >= 5.8 */
#elif SHIM_FORM_MACRO_VFIO_IOMMU_DIRTY_PAGES_FLAG_GET_BITMAP < 0 || SHIM_FORM_MACRO_VFIO_IOMMU_DIRTY_PAGES_FLAG_GET_BITMAP > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_IOMMU_DIRTY_PAGES_FLAG_GET_BITMAP is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_IOMMU_DIRTY_PAGES_FLAG_GET_BITMAP */

/*
 * VFIO_IOMMU_DIRTY_PAGES_FLAG_START (uapi/linux/vfio.h): added at 5.8.
 *   form 1: 5.8 ..    #define VFIO_IOMMU_DIRTY_PAGES_FLAG_START ( 1 << 0 ) = 0x1
 *   form 0: .. 5.7    not declared
 * Evidence: 5.7 (tree 5.7.6) include/uapi/linux/vfio.h without it,
 *   5.8 (tree 5.8.1) include/uapi/linux/vfio.h:1142; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_IOMMU_DIRTY_PAGES_FLAG_START
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 8, 0)
#define SHIM_FORM_MACRO_VFIO_IOMMU_DIRTY_PAGES_FLAG_START 1
#else /* < 5.8 */
#define SHIM_FORM_MACRO_VFIO_IOMMU_DIRTY_PAGES_FLAG_START 0
#endif /* >= 5.8 */
#elif SHIM_FORM_MACRO_VFIO_IOMMU_DIRTY_PAGES_FLAG_START < 0 || SHIM_FORM_MACRO_VFIO_IOMMU_DIRTY_PAGES_FLAG_START > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_IOMMU_DIRTY_PAGES_FLAG_START is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_IOMMU_DIRTY_PAGES_FLAG_START */

/*
 * VFIO_IOMMU_DIRTY_PAGES_FLAG_STOP (uapi/linux/vfio.h): added at 5.8.
 *   form 1: 5.8 ..    #define VFIO_IOMMU_DIRTY_PAGES_FLAG_STOP ( 1 << 1 ) = 0x2
 *   form 0: .. 5.7    not declared
 * Evidence: 5.7 (tree 5.7.6) include/uapi/linux/vfio.h without it,
 *   5.8 (tree 5.8.1) include/uapi/linux/vfio.h:1143; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_IOMMU_DIRTY_PAGES_FLAG_STOP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 8, 0)
#define SHIM_FORM_MACRO_VFIO_IOMMU_DIRTY_PAGES_FLAG_STOP 1
#else /* < 5.8 */
#define SHIM_FORM_MACRO_VFIO_IOMMU_DIRTY_PAGES_FLAG_STOP 0
#endif /* >= 5.8 */
#elif SHIM_FORM_MACRO_VFIO_IOMMU_DIRTY_PAGES_FLAG_STOP < 0 || SHIM_FORM_MACRO_VFIO_IOMMU_DIRTY_PAGES_FLAG_STOP > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_IOMMU_DIRTY_PAGES_FLAG_STOP is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_IOMMU_DIRTY_PAGES_FLAG_STOP */

/*
 * VFIO_IOMMU_INFO_CAPS (uapi/linux/vfio.h): added at 5.4.
 *   form 1: 5.4 ..    #define VFIO_IOMMU_INFO_CAPS ( 1 << 1 ) = 0x2
 *   form 0: .. 5.3    not declared
 * Evidence: 5.3 (tree 5.3.1) include/uapi/linux/vfio.h without it,
 *   5.4 (tree 5.4.1) include/uapi/linux/vfio.h:724; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_IOMMU_INFO_CAPS
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 4, 0)
#define SHIM_FORM_MACRO_VFIO_IOMMU_INFO_CAPS 1
#else /* < 5.4 */
#define SHIM_FORM_MACRO_VFIO_IOMMU_INFO_CAPS 0
#endif /* >= 5.4 */
#elif SHIM_FORM_MACRO_VFIO_IOMMU_INFO_CAPS < 0 || SHIM_FORM_MACRO_VFIO_IOMMU_INFO_CAPS > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_IOMMU_INFO_CAPS is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_IOMMU_INFO_CAPS */

/*
 * VFIO_IOMMU_NOTIFY_DMA_UNMAP (linux/vfio.h): added at 4.10, gone at 6.0.
 *   form 0: .. 4.9, 6.0 ..    not declared
 *   form 1: 4.10 .. 5.19      #define VFIO_IOMMU_NOTIFY_DMA_UNMAP BIT ( 0 ) = 0x1
 * Evidence: 4.9 include/linux/vfio.h without it, 4.10 include/linux/vfio.h:118; closed.
 * Evidence: 5.19 include/linux/vfio.h:163, 6.0 include/linux/vfio.h without it; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_IOMMU_NOTIFY_DMA_UNMAP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 10, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(6, 0, 0)
#define SHIM_FORM_MACRO_VFIO_IOMMU_NOTIFY_DMA_UNMAP 1
#else /* >= 6.0 || < 4.10 */
#define SHIM_FORM_MACRO_VFIO_IOMMU_NOTIFY_DMA_UNMAP 0
#endif /* >= 4.10 && < 6.0 */
#elif SHIM_FORM_MACRO_VFIO_IOMMU_NOTIFY_DMA_UNMAP < 0 || SHIM_FORM_MACRO_VFIO_IOMMU_NOTIFY_DMA_UNMAP > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_IOMMU_NOTIFY_DMA_UNMAP is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_IOMMU_NOTIFY_DMA_UNMAP */

/*
 * VFIO_IOMMU_TYPE1_INFO_CAP_IOVA_RANGE (uapi/linux/vfio.h): added at 5.4.
 *   form 1: 5.4 ..    #define VFIO_IOMMU_TYPE1_INFO_CAP_IOVA_RANGE 1 = 0x1
 *   form 0: .. 5.3    not declared
 * Evidence: 5.3 (tree 5.3.1) include/uapi/linux/vfio.h without it,
 *   5.4 (tree 5.4.1) include/uapi/linux/vfio.h:737; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_IOMMU_TYPE1_INFO_CAP_IOVA_RANGE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 4, 0)
#define SHIM_FORM_MACRO_VFIO_IOMMU_TYPE1_INFO_CAP_IOVA_RANGE 1
#else /* < 5.4 */
#define SHIM_FORM_MACRO_VFIO_IOMMU_TYPE1_INFO_CAP_IOVA_RANGE 0
#endif /* >= 5.4 */
#elif SHIM_FORM_MACRO_VFIO_IOMMU_TYPE1_INFO_CAP_IOVA_RANGE < 0 || SHIM_FORM_MACRO_VFIO_IOMMU_TYPE1_INFO_CAP_IOVA_RANGE > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_IOMMU_TYPE1_INFO_CAP_IOVA_RANGE is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_IOMMU_TYPE1_INFO_CAP_IOVA_RANGE */

/*
 * VFIO_IOMMU_TYPE1_INFO_CAP_MIGRATION (uapi/linux/vfio.h): added at 5.8.
 *   form 1: 5.8 ..    #define VFIO_IOMMU_TYPE1_INFO_CAP_MIGRATION 2 = 0x2
 *   form 0: .. 5.7    not declared
 * Evidence: 5.7 (tree 5.7.6) include/uapi/linux/vfio.h without it,
 *   5.8 (tree 5.8.1) include/uapi/linux/vfio.h:1033; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_IOMMU_TYPE1_INFO_CAP_MIGRATION
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 8, 0)
#define SHIM_FORM_MACRO_VFIO_IOMMU_TYPE1_INFO_CAP_MIGRATION 1
#else /* < 5.8 */
#define SHIM_FORM_MACRO_VFIO_IOMMU_TYPE1_INFO_CAP_MIGRATION 0
#endif /* >= 5.8 */
#elif SHIM_FORM_MACRO_VFIO_IOMMU_TYPE1_INFO_CAP_MIGRATION < 0 || SHIM_FORM_MACRO_VFIO_IOMMU_TYPE1_INFO_CAP_MIGRATION > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_IOMMU_TYPE1_INFO_CAP_MIGRATION is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_IOMMU_TYPE1_INFO_CAP_MIGRATION */

/*
 * VFIO_IOMMU_TYPE1_INFO_DMA_AVAIL (uapi/linux/vfio.h): added at 5.10.
 *   form 1: 5.10 ..    #define VFIO_IOMMU_TYPE1_INFO_DMA_AVAIL 3 = 0x3
 *   form 0: .. 5.9     not declared
 * Evidence: 5.9 (tree 5.9.1) include/uapi/linux/vfio.h without it,
 *   5.10 (tree 5.10.7) include/uapi/linux/vfio.h:1062; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_IOMMU_TYPE1_INFO_DMA_AVAIL
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 10, 0)
#define SHIM_FORM_MACRO_VFIO_IOMMU_TYPE1_INFO_DMA_AVAIL 1
#else /* < 5.10 */
#define SHIM_FORM_MACRO_VFIO_IOMMU_TYPE1_INFO_DMA_AVAIL 0
#endif /* >= 5.10 */
#elif SHIM_FORM_MACRO_VFIO_IOMMU_TYPE1_INFO_DMA_AVAIL < 0 || SHIM_FORM_MACRO_VFIO_IOMMU_TYPE1_INFO_DMA_AVAIL > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_IOMMU_TYPE1_INFO_DMA_AVAIL is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_IOMMU_TYPE1_INFO_DMA_AVAIL */

/*
 * VFIO_MIGRATION_P2P (uapi/linux/vfio.h): added at 5.18.
 *   form 1: 5.18 ..    #define VFIO_MIGRATION_P2P ( 1 << 1 ) = 0x2
 *   form 0: .. 5.17    not declared
 * Evidence: 5.17 include/uapi/linux/vfio.h without it,
 *   5.18 (tree 5.18.12) include/uapi/linux/vfio.h:827; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_MIGRATION_P2P
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_MACRO_VFIO_MIGRATION_P2P 1
#else /* < 5.18 */
#define SHIM_FORM_MACRO_VFIO_MIGRATION_P2P 0
#endif /* >= 5.18 */
#elif SHIM_FORM_MACRO_VFIO_MIGRATION_P2P < 0 || SHIM_FORM_MACRO_VFIO_MIGRATION_P2P > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_MIGRATION_P2P is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_MIGRATION_P2P */

/*
 * VFIO_MIGRATION_PRE_COPY (uapi/linux/vfio.h): added at 6.2.
 *   form 1: 6.2 ..    #define VFIO_MIGRATION_PRE_COPY ( 1 << 2 ) = 0x4
 *   form 0: .. 6.1    not declared
 * Evidence: 6.1 (tree 6.1.10) include/uapi/linux/vfio.h without it,
 *   6.2 include/uapi/linux/vfio.h:835; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_MIGRATION_PRE_COPY
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
#define SHIM_FORM_MACRO_VFIO_MIGRATION_PRE_COPY 1
#else /* < 6.2 */
#define SHIM_FORM_MACRO_VFIO_MIGRATION_PRE_COPY 0
#endif /* >= 6.2 */
#elif SHIM_FORM_MACRO_VFIO_MIGRATION_PRE_COPY < 0 || SHIM_FORM_MACRO_VFIO_MIGRATION_PRE_COPY > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_MIGRATION_PRE_COPY is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_MIGRATION_PRE_COPY */

/*
 * VFIO_MIGRATION_STOP_COPY (uapi/linux/vfio.h): added at 5.18.
 *   form 1: 5.18 ..    #define VFIO_MIGRATION_STOP_COPY ( 1 << 0 ) = 0x1
 *   form 0: .. 5.17    not declared
 * Evidence: 5.17 include/uapi/linux/vfio.h without it,
 *   5.18 (tree 5.18.12) include/uapi/linux/vfio.h:826; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_MIGRATION_STOP_COPY
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_MACRO_VFIO_MIGRATION_STOP_COPY 1
#else /* < 5.18 */
#define SHIM_FORM_MACRO_VFIO_MIGRATION_STOP_COPY 0
#endif /* >= 5.18 */
#elif SHIM_FORM_MACRO_VFIO_MIGRATION_STOP_COPY < 0 || SHIM_FORM_MACRO_VFIO_MIGRATION_STOP_COPY > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_MIGRATION_STOP_COPY is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_MIGRATION_STOP_COPY */

/*
 * VFIO_MIG_GET_PRECOPY_INFO (uapi/linux/vfio.h): added at 6.2.
 *   form 1: 6.2 ..    #define VFIO_MIG_GET_PRECOPY_INFO _IO ( VFIO_TYPE ,
 *                       VFIO_BASE + 21 ) = 0x3b79, powerpc64le 0x20003b79
 *   form 0: .. 6.1    not declared
 * Evidence: 6.1 (tree 6.1.10) include/uapi/linux/vfio.h without it,
 *   6.2 include/uapi/linux/vfio.h:1102; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_MIG_GET_PRECOPY_INFO
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
#define SHIM_FORM_MACRO_VFIO_MIG_GET_PRECOPY_INFO 1
#else /* < 6.2 */
#define SHIM_FORM_MACRO_VFIO_MIG_GET_PRECOPY_INFO 0
#endif /* >= 6.2 */
#elif SHIM_FORM_MACRO_VFIO_MIG_GET_PRECOPY_INFO < 0 || SHIM_FORM_MACRO_VFIO_MIG_GET_PRECOPY_INFO > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_MIG_GET_PRECOPY_INFO is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_MIG_GET_PRECOPY_INFO */

/*
 * VFIO_NOIOMMU_IOMMU (uapi/linux/vfio.h): added at 4.5.
 *   form 1: 4.5 ..    #define VFIO_NOIOMMU_IOMMU 8 = 0x8
 *   form 0: 4.4       not declared
 * Evidence: 4.4 include/uapi/linux/vfio.h without it, 4.5 include/uapi/linux/vfio.h:46; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_NOIOMMU_IOMMU
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 5, 0)
#define SHIM_FORM_MACRO_VFIO_NOIOMMU_IOMMU 1
#else /* < 4.5 */
#define SHIM_FORM_MACRO_VFIO_NOIOMMU_IOMMU 0
#endif /* >= 4.5 */
#elif SHIM_FORM_MACRO_VFIO_NOIOMMU_IOMMU < 0 || SHIM_FORM_MACRO_VFIO_NOIOMMU_IOMMU > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_NOIOMMU_IOMMU is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_NOIOMMU_IOMMU */

/*
 * VFIO_PCI_ATOMIC_COMP128 (uapi/linux/vfio.h): added at 6.5.
 *   form 1: 6.5 ..    #define VFIO_PCI_ATOMIC_COMP128 ( 1 << 2 ) = 0x4
 *   form 0: .. 6.4    not declared
 * Evidence: 6.4 include/uapi/linux/vfio.h without it, 6.5 include/uapi/linux/vfio.h:254; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_PCI_ATOMIC_COMP128
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 5, 0)
#define SHIM_FORM_MACRO_VFIO_PCI_ATOMIC_COMP128 1
#else /* < 6.5 */
#define SHIM_FORM_MACRO_VFIO_PCI_ATOMIC_COMP128 0
#endif /* >= 6.5 */
#elif SHIM_FORM_MACRO_VFIO_PCI_ATOMIC_COMP128 < 0 || SHIM_FORM_MACRO_VFIO_PCI_ATOMIC_COMP128 > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_PCI_ATOMIC_COMP128 is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_PCI_ATOMIC_COMP128 */

/*
 * VFIO_PCI_ATOMIC_COMP32 (uapi/linux/vfio.h): added at 6.5.
 *   form 1: 6.5 ..    #define VFIO_PCI_ATOMIC_COMP32 ( 1 << 0 ) = 0x1
 *   form 0: .. 6.4    not declared
 * Evidence: 6.4 include/uapi/linux/vfio.h without it, 6.5 include/uapi/linux/vfio.h:252; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_PCI_ATOMIC_COMP32
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 5, 0)
#define SHIM_FORM_MACRO_VFIO_PCI_ATOMIC_COMP32 1
#else /* < 6.5 */
#define SHIM_FORM_MACRO_VFIO_PCI_ATOMIC_COMP32 0
#endif /* >= 6.5 */
#elif SHIM_FORM_MACRO_VFIO_PCI_ATOMIC_COMP32 < 0 || SHIM_FORM_MACRO_VFIO_PCI_ATOMIC_COMP32 > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_PCI_ATOMIC_COMP32 is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_PCI_ATOMIC_COMP32 */

/*
 * VFIO_PCI_ATOMIC_COMP64 (uapi/linux/vfio.h): added at 6.5.
 *   form 1: 6.5 ..    #define VFIO_PCI_ATOMIC_COMP64 ( 1 << 1 ) = 0x2
 *   form 0: .. 6.4    not declared
 * Evidence: 6.4 include/uapi/linux/vfio.h without it, 6.5 include/uapi/linux/vfio.h:253; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_PCI_ATOMIC_COMP64
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 5, 0)
#define SHIM_FORM_MACRO_VFIO_PCI_ATOMIC_COMP64 1
#else /* < 6.5 */
#define SHIM_FORM_MACRO_VFIO_PCI_ATOMIC_COMP64 0
#endif /* >= 6.5 */
#elif SHIM_FORM_MACRO_VFIO_PCI_ATOMIC_COMP64 < 0 || SHIM_FORM_MACRO_VFIO_PCI_ATOMIC_COMP64 > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_PCI_ATOMIC_COMP64 is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_PCI_ATOMIC_COMP64 */

/*
 * VFIO_PCI_DEVID_NOT_OWNED (uapi/linux/vfio.h): added at 6.6.
 *   form 1: 6.6 ..    #define VFIO_PCI_DEVID_NOT_OWNED - 1 = 0xffffffffffffffff
 *   form 0: .. 6.5    not declared
 * Evidence: 6.5 include/uapi/linux/vfio.h without it, 6.6 include/uapi/linux/vfio.h:733; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_PCI_DEVID_NOT_OWNED
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
#define SHIM_FORM_MACRO_VFIO_PCI_DEVID_NOT_OWNED 1
#else /* < 6.6 */
#define SHIM_FORM_MACRO_VFIO_PCI_DEVID_NOT_OWNED 0
#endif /* >= 6.6 */
#elif SHIM_FORM_MACRO_VFIO_PCI_DEVID_NOT_OWNED < 0 || SHIM_FORM_MACRO_VFIO_PCI_DEVID_NOT_OWNED > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_PCI_DEVID_NOT_OWNED is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_PCI_DEVID_NOT_OWNED */

/*
 * VFIO_PCI_DEVID_OWNED (uapi/linux/vfio.h): added at 6.6.
 *   form 1: 6.6 ..    #define VFIO_PCI_DEVID_OWNED 0 = 0x0
 *   form 0: .. 6.5    not declared
 * Evidence: 6.5 include/uapi/linux/vfio.h without it, 6.6 include/uapi/linux/vfio.h:732; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_PCI_DEVID_OWNED
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
#define SHIM_FORM_MACRO_VFIO_PCI_DEVID_OWNED 1
#else /* < 6.6 */
#define SHIM_FORM_MACRO_VFIO_PCI_DEVID_OWNED 0
#endif /* >= 6.6 */
#elif SHIM_FORM_MACRO_VFIO_PCI_DEVID_OWNED < 0 || SHIM_FORM_MACRO_VFIO_PCI_DEVID_OWNED > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_PCI_DEVID_OWNED is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_PCI_DEVID_OWNED */

/*
 * VFIO_PCI_HOT_RESET_FLAG_DEV_ID (uapi/linux/vfio.h): added at 6.6.
 *   form 1: 6.6 ..    #define VFIO_PCI_HOT_RESET_FLAG_DEV_ID ( 1 << 0 ) = 0x1
 *   form 0: .. 6.5    not declared
 * Evidence: 6.5 include/uapi/linux/vfio.h without it, 6.6 include/uapi/linux/vfio.h:743; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_PCI_HOT_RESET_FLAG_DEV_ID
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
#define SHIM_FORM_MACRO_VFIO_PCI_HOT_RESET_FLAG_DEV_ID 1
#else /* < 6.6 */
#define SHIM_FORM_MACRO_VFIO_PCI_HOT_RESET_FLAG_DEV_ID 0
#endif /* >= 6.6 */
#elif SHIM_FORM_MACRO_VFIO_PCI_HOT_RESET_FLAG_DEV_ID < 0 || SHIM_FORM_MACRO_VFIO_PCI_HOT_RESET_FLAG_DEV_ID > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_PCI_HOT_RESET_FLAG_DEV_ID is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_PCI_HOT_RESET_FLAG_DEV_ID */

/*
 * VFIO_PCI_HOT_RESET_FLAG_DEV_ID_OWNED (uapi/linux/vfio.h): added at 6.6.
 *   form 1: 6.6 ..    #define VFIO_PCI_HOT_RESET_FLAG_DEV_ID_OWNED ( 1 << 1 ) = 0x2
 *   form 0: .. 6.5    not declared
 * Evidence: 6.5 include/uapi/linux/vfio.h without it, 6.6 include/uapi/linux/vfio.h:744; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_PCI_HOT_RESET_FLAG_DEV_ID_OWNED
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
#define SHIM_FORM_MACRO_VFIO_PCI_HOT_RESET_FLAG_DEV_ID_OWNED 1
#else /* < 6.6 */
#define SHIM_FORM_MACRO_VFIO_PCI_HOT_RESET_FLAG_DEV_ID_OWNED 0
#endif /* >= 6.6 */
#elif SHIM_FORM_MACRO_VFIO_PCI_HOT_RESET_FLAG_DEV_ID_OWNED < 0 || SHIM_FORM_MACRO_VFIO_PCI_HOT_RESET_FLAG_DEV_ID_OWNED > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_PCI_HOT_RESET_FLAG_DEV_ID_OWNED is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_PCI_HOT_RESET_FLAG_DEV_ID_OWNED */

/*
 * VFIO_PIN_PAGES_MAX_ENTRIES (linux/vfio.h): added at 4.10.
 *   form 1: 4.10 ..    #define VFIO_PIN_PAGES_MAX_ENTRIES ( PAGE_SIZE / sizeof ( unsigned long ) )
 *   form 0: .. 4.9     not declared
 * Evidence: 4.9 include/linux/vfio.h without it, 4.10 include/linux/vfio.h:104; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_PIN_PAGES_MAX_ENTRIES
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 10, 0)
#define SHIM_FORM_MACRO_VFIO_PIN_PAGES_MAX_ENTRIES 1
#else /* < 4.10 */
#define SHIM_FORM_MACRO_VFIO_PIN_PAGES_MAX_ENTRIES 0
#endif /* >= 4.10 */
#elif SHIM_FORM_MACRO_VFIO_PIN_PAGES_MAX_ENTRIES < 0 || SHIM_FORM_MACRO_VFIO_PIN_PAGES_MAX_ENTRIES > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_PIN_PAGES_MAX_ENTRIES is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_PIN_PAGES_MAX_ENTRIES */

/*
 * VFIO_REGION_INFO_CAP_MSIX_MAPPABLE (uapi/linux/vfio.h): added at 4.16.
 *   form 1: 4.16 ..    #define VFIO_REGION_INFO_CAP_MSIX_MAPPABLE 3 = 0x3
 *   form 0: .. 4.15    not declared
 * Evidence: 4.15 include/uapi/linux/vfio.h without it,
 *   4.16 (tree 4.16.13) include/uapi/linux/vfio.h:312; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_MSIX_MAPPABLE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 16, 0)
#define SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_MSIX_MAPPABLE 1
#else /* < 4.16 */
#define SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_MSIX_MAPPABLE 0
#endif /* >= 4.16 */
#elif SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_MSIX_MAPPABLE < 0 || SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_MSIX_MAPPABLE > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_MSIX_MAPPABLE is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_MSIX_MAPPABLE */

/*
 * VFIO_REGION_INFO_CAP_NVLINK2_LNKSPD (uapi/linux/vfio.h): added at 5.0.
 *   form 1: 5.0 ..     #define VFIO_REGION_INFO_CAP_NVLINK2_LNKSPD 5 = 0x5
 *   form 0: .. 4.20    not declared
 * Evidence: 4.20 (tree 4.20.1) include/uapi/linux/vfio.h without it,
 *   5.0 include/uapi/linux/vfio.h:400; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_NVLINK2_LNKSPD
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 0, 0)
#define SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_NVLINK2_LNKSPD 1
#else /* < 5.0 */
#define SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_NVLINK2_LNKSPD 0
#endif /* >= 5.0 */
#elif SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_NVLINK2_LNKSPD < 0 || SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_NVLINK2_LNKSPD > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_NVLINK2_LNKSPD is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_NVLINK2_LNKSPD */

/*
 * VFIO_REGION_INFO_CAP_NVLINK2_SSATGT (uapi/linux/vfio.h): added at 5.0.
 *   form 1: 5.0 ..     #define VFIO_REGION_INFO_CAP_NVLINK2_SSATGT 4 = 0x4
 *   form 0: .. 4.20    not declared
 * Evidence: 4.20 (tree 4.20.1) include/uapi/linux/vfio.h without it,
 *   5.0 include/uapi/linux/vfio.h:386; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_NVLINK2_SSATGT
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 0, 0)
#define SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_NVLINK2_SSATGT 1
#else /* < 5.0 */
#define SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_NVLINK2_SSATGT 0
#endif /* >= 5.0 */
#elif SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_NVLINK2_SSATGT < 0 || SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_NVLINK2_SSATGT > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_NVLINK2_SSATGT is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_NVLINK2_SSATGT */

/*
 * VFIO_REGION_INFO_CAP_SPARSE_MMAP (uapi/linux/vfio.h): added at 4.6.
 *   form 1: 4.6 ..    #define VFIO_REGION_INFO_CAP_SPARSE_MMAP 1 = 0x1
 *   form 0: .. 4.5    not declared
 * Evidence: 4.5 include/uapi/linux/vfio.h without it,
 *   4.6 (tree 4.6.3) include/uapi/linux/vfio.h:241; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_SPARSE_MMAP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
#define SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_SPARSE_MMAP 1
#else /* < 4.6 */
#define SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_SPARSE_MMAP 0
#endif /* >= 4.6 */
#elif SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_SPARSE_MMAP < 0 || SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_SPARSE_MMAP > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_SPARSE_MMAP is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_SPARSE_MMAP */

/*
 * VFIO_REGION_INFO_CAP_TYPE (uapi/linux/vfio.h): added at 4.6.
 *   form 1: 4.6 ..    #define VFIO_REGION_INFO_CAP_TYPE 2 = 0x2
 *   form 0: .. 4.5    not declared
 * Evidence: 4.5 include/uapi/linux/vfio.h without it,
 *   4.6 (tree 4.6.3) include/uapi/linux/vfio.h:275; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_TYPE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
#define SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_TYPE 1
#else /* < 4.6 */
#define SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_TYPE 0
#endif /* >= 4.6 */
#elif SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_TYPE < 0 || SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_TYPE > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_TYPE is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_REGION_INFO_CAP_TYPE */

/*
 * VFIO_REGION_INFO_FLAG_CAPS (uapi/linux/vfio.h): added at 4.6.
 *   form 1: 4.6 ..    #define VFIO_REGION_INFO_FLAG_CAPS ( 1 << 3 ) = 0x8
 *   form 0: .. 4.5    not declared
 * Evidence: 4.5 include/uapi/linux/vfio.h without it,
 *   4.6 (tree 4.6.3) include/uapi/linux/vfio.h:224; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_REGION_INFO_FLAG_CAPS
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
#define SHIM_FORM_MACRO_VFIO_REGION_INFO_FLAG_CAPS 1
#else /* < 4.6 */
#define SHIM_FORM_MACRO_VFIO_REGION_INFO_FLAG_CAPS 0
#endif /* >= 4.6 */
#elif SHIM_FORM_MACRO_VFIO_REGION_INFO_FLAG_CAPS < 0 || SHIM_FORM_MACRO_VFIO_REGION_INFO_FLAG_CAPS > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_REGION_INFO_FLAG_CAPS is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_REGION_INFO_FLAG_CAPS */

/*
 * VFIO_REGION_SUBTYPE_CCW_ASYNC_CMD (uapi/linux/vfio.h): added at 5.2.
 *   form 1: 5.2 ..    #define VFIO_REGION_SUBTYPE_CCW_ASYNC_CMD ( 1 ) = 0x1
 *   form 0: .. 5.1    not declared
 * Evidence: 5.1 (tree 5.1.15) include/uapi/linux/vfio.h without it,
 *   5.2 (tree 5.2.1) include/uapi/linux/vfio.h:358; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_CCW_ASYNC_CMD
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 2, 0)
#define SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_CCW_ASYNC_CMD 1
#else /* < 5.2 */
#define SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_CCW_ASYNC_CMD 0
#endif /* >= 5.2 */
#elif SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_CCW_ASYNC_CMD < 0 || SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_CCW_ASYNC_CMD > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_CCW_ASYNC_CMD is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_CCW_ASYNC_CMD */

/*
 * VFIO_REGION_SUBTYPE_CCW_CRW (uapi/linux/vfio.h): added at 5.8.
 *   form 1: 5.8 ..    #define VFIO_REGION_SUBTYPE_CCW_CRW ( 3 ) = 0x3
 *   form 0: .. 5.7    not declared
 * Evidence: 5.7 (tree 5.7.6) include/uapi/linux/vfio.h without it,
 *   5.8 (tree 5.8.1) include/uapi/linux/vfio.h:383; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_CCW_CRW
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 8, 0)
#define SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_CCW_CRW 1
#else /* < 5.8 */
#define SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_CCW_CRW 0
#endif /* >= 5.8 */
#elif SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_CCW_CRW < 0 || SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_CCW_CRW > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_CCW_CRW is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_CCW_CRW */

/*
 * VFIO_REGION_SUBTYPE_CCW_SCHIB (uapi/linux/vfio.h): added at 5.8.
 *   form 1: 5.8 ..    #define VFIO_REGION_SUBTYPE_CCW_SCHIB ( 2 ) = 0x2
 *   form 0: .. 5.7    not declared
 * Evidence: 5.7 (tree 5.7.6) include/uapi/linux/vfio.h without it,
 *   5.8 (tree 5.8.1) include/uapi/linux/vfio.h:382; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_CCW_SCHIB
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 8, 0)
#define SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_CCW_SCHIB 1
#else /* < 5.8 */
#define SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_CCW_SCHIB 0
#endif /* >= 5.8 */
#elif SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_CCW_SCHIB < 0 || SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_CCW_SCHIB > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_CCW_SCHIB is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_CCW_SCHIB */

/*
 * VFIO_REGION_SUBTYPE_GFX_EDID (uapi/linux/vfio.h): added at 4.20.
 *   form 1: 4.20 ..    #define VFIO_REGION_SUBTYPE_GFX_EDID ( 1 ) = 0x1
 *   form 0: .. 4.19    not declared
 * Evidence: 4.19 (tree 4.19.1) include/uapi/linux/vfio.h without it,
 *   4.20 (tree 4.20.1) include/uapi/linux/vfio.h:307; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_GFX_EDID
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 20, 0)
#define SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_GFX_EDID 1
#else /* < 4.20 */
#define SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_GFX_EDID 0
#endif /* >= 4.20 */
#elif SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_GFX_EDID < 0 || SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_GFX_EDID > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_GFX_EDID is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_GFX_EDID */

/*
 * VFIO_REGION_SUBTYPE_IBM_NVLINK2_ATSD (uapi/linux/vfio.h): added at 5.0.
 *   form 1: 5.0 ..     #define VFIO_REGION_SUBTYPE_IBM_NVLINK2_ATSD ( 1 ) = 0x1
 *   form 0: .. 4.20    not declared
 * Evidence: 4.20 (tree 4.20.1) include/uapi/linux/vfio.h without it,
 *   5.0 include/uapi/linux/vfio.h:369; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_IBM_NVLINK2_ATSD
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 0, 0)
#define SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_IBM_NVLINK2_ATSD 1
#else /* < 5.0 */
#define SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_IBM_NVLINK2_ATSD 0
#endif /* >= 5.0 */
#elif SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_IBM_NVLINK2_ATSD < 0 || SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_IBM_NVLINK2_ATSD > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_IBM_NVLINK2_ATSD is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_IBM_NVLINK2_ATSD */

/*
 * VFIO_REGION_SUBTYPE_INTEL_IGD_HOST_CFG (uapi/linux/vfio.h): added at 4.6.
 *   form 1: 4.6 ..    #define VFIO_REGION_SUBTYPE_INTEL_IGD_HOST_CFG ( 2 ) = 0x2
 *   form 0: .. 4.5    not declared
 * Evidence: 4.5 include/uapi/linux/vfio.h without it,
 *   4.6 (tree 4.6.3) include/uapi/linux/vfio.h:288; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_INTEL_IGD_HOST_CFG
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
#define SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_INTEL_IGD_HOST_CFG 1
#else /* < 4.6 */
#define SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_INTEL_IGD_HOST_CFG 0
#endif /* >= 4.6 */
#elif SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_INTEL_IGD_HOST_CFG < 0 || SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_INTEL_IGD_HOST_CFG > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_INTEL_IGD_HOST_CFG is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_INTEL_IGD_HOST_CFG */

/*
 * VFIO_REGION_SUBTYPE_INTEL_IGD_LPC_CFG (uapi/linux/vfio.h): added at 4.6.
 *   form 1: 4.6 ..    #define VFIO_REGION_SUBTYPE_INTEL_IGD_LPC_CFG ( 3 ) = 0x3
 *   form 0: .. 4.5    not declared
 * Evidence: 4.5 include/uapi/linux/vfio.h without it,
 *   4.6 (tree 4.6.3) include/uapi/linux/vfio.h:289; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_INTEL_IGD_LPC_CFG
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
#define SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_INTEL_IGD_LPC_CFG 1
#else /* < 4.6 */
#define SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_INTEL_IGD_LPC_CFG 0
#endif /* >= 4.6 */
#elif SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_INTEL_IGD_LPC_CFG < 0 || SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_INTEL_IGD_LPC_CFG > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_INTEL_IGD_LPC_CFG is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_INTEL_IGD_LPC_CFG */

/*
 * VFIO_REGION_SUBTYPE_INTEL_IGD_OPREGION (uapi/linux/vfio.h): added at 4.6.
 *   form 1: 4.6 ..    #define VFIO_REGION_SUBTYPE_INTEL_IGD_OPREGION ( 1 ) = 0x1
 *   form 0: .. 4.5    not declared
 * Evidence: 4.5 include/uapi/linux/vfio.h without it,
 *   4.6 (tree 4.6.3) include/uapi/linux/vfio.h:287; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_INTEL_IGD_OPREGION
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
#define SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_INTEL_IGD_OPREGION 1
#else /* < 4.6 */
#define SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_INTEL_IGD_OPREGION 0
#endif /* >= 4.6 */
#elif SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_INTEL_IGD_OPREGION < 0 || SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_INTEL_IGD_OPREGION > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_INTEL_IGD_OPREGION is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_INTEL_IGD_OPREGION */

/*
 * VFIO_REGION_SUBTYPE_MIGRATION (uapi/linux/vfio.h): added at 5.8, gone at 5.18.
 *   form 0: .. 5.7, 5.18 ..    not declared
 *   form 1: 5.8 .. 5.17        #define VFIO_REGION_SUBTYPE_MIGRATION ( 1 ) = 0x1
 * Evidence: 5.7 (tree 5.7.6) include/uapi/linux/vfio.h without it,
 *   5.8 (tree 5.8.1) include/uapi/linux/vfio.h:386; closed.
 * Evidence: 5.17 include/uapi/linux/vfio.h:408, 5.18 (tree 5.18.12) include/uapi/linux/vfio.h
 *   without it; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_MIGRATION
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 8, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_MIGRATION 1
#else /* >= 5.18 || < 5.8 */
#define SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_MIGRATION 0
#endif /* >= 5.8 && < 5.18 */
#elif SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_MIGRATION < 0 || SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_MIGRATION > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_MIGRATION is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_MIGRATION */

/*
 * VFIO_REGION_SUBTYPE_MIGRATION_DEPRECATED (uapi/linux/vfio.h): added at 5.18.
 *   form 1: 5.18 ..    #define VFIO_REGION_SUBTYPE_MIGRATION_DEPRECATED ( 1 ) = 0x1
 *   form 0: .. 5.17    not declared
 * Evidence: 5.17 include/uapi/linux/vfio.h without it,
 *   5.18 (tree 5.18.12) include/uapi/linux/vfio.h:408; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_MIGRATION_DEPRECATED
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_MIGRATION_DEPRECATED 1
#else /* < 5.18 */
#define SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_MIGRATION_DEPRECATED 0
#endif /* >= 5.18 */
#elif SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_MIGRATION_DEPRECATED < 0 || SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_MIGRATION_DEPRECATED > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_MIGRATION_DEPRECATED is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_MIGRATION_DEPRECATED */

/*
 * VFIO_REGION_SUBTYPE_NVIDIA_NVLINK2_RAM (uapi/linux/vfio.h): added at 5.0.
 *   form 1: 5.0 ..     #define VFIO_REGION_SUBTYPE_NVIDIA_NVLINK2_RAM ( 1 ) = 0x1
 *   form 0: .. 4.20    not declared
 * Evidence: 4.20 (tree 4.20.1) include/uapi/linux/vfio.h without it,
 *   5.0 include/uapi/linux/vfio.h:361; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_NVIDIA_NVLINK2_RAM
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 0, 0)
#define SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_NVIDIA_NVLINK2_RAM 1
#else /* < 5.0 */
#define SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_NVIDIA_NVLINK2_RAM 0
#endif /* >= 5.0 */
#elif SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_NVIDIA_NVLINK2_RAM < 0 || SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_NVIDIA_NVLINK2_RAM > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_NVIDIA_NVLINK2_RAM is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_REGION_SUBTYPE_NVIDIA_NVLINK2_RAM */

/*
 * VFIO_REGION_TYPE_CCW (uapi/linux/vfio.h): added at 5.2.
 *   form 1: 5.2 ..    #define VFIO_REGION_TYPE_CCW ( 2 ) = 0x2
 *   form 0: .. 5.1    not declared
 * Evidence: 5.1 (tree 5.1.15) include/uapi/linux/vfio.h without it,
 *   5.2 (tree 5.2.1) include/uapi/linux/vfio.h:356; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_REGION_TYPE_CCW
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 2, 0)
#define SHIM_FORM_MACRO_VFIO_REGION_TYPE_CCW 1
#else /* < 5.2 */
#define SHIM_FORM_MACRO_VFIO_REGION_TYPE_CCW 0
#endif /* >= 5.2 */
#elif SHIM_FORM_MACRO_VFIO_REGION_TYPE_CCW < 0 || SHIM_FORM_MACRO_VFIO_REGION_TYPE_CCW > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_REGION_TYPE_CCW is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_REGION_TYPE_CCW */

/*
 * VFIO_REGION_TYPE_GFX (uapi/linux/vfio.h): added at 4.20.
 *   form 1: 4.20 ..    #define VFIO_REGION_TYPE_GFX ( 1 ) = 0x1
 *   form 0: .. 4.19    not declared
 * Evidence: 4.19 (tree 4.19.1) include/uapi/linux/vfio.h without it,
 *   4.20 (tree 4.20.1) include/uapi/linux/vfio.h:306; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_REGION_TYPE_GFX
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 20, 0)
#define SHIM_FORM_MACRO_VFIO_REGION_TYPE_GFX 1
#else /* < 4.20 */
#define SHIM_FORM_MACRO_VFIO_REGION_TYPE_GFX 0
#endif /* >= 4.20 */
#elif SHIM_FORM_MACRO_VFIO_REGION_TYPE_GFX < 0 || SHIM_FORM_MACRO_VFIO_REGION_TYPE_GFX > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_REGION_TYPE_GFX is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_REGION_TYPE_GFX */

/*
 * VFIO_REGION_TYPE_MIGRATION (uapi/linux/vfio.h): added at 5.8, gone at 5.18.
 *   form 0: .. 5.7, 5.18 ..    not declared
 *   form 1: 5.8 .. 5.17        #define VFIO_REGION_TYPE_MIGRATION ( 3 ) = 0x3
 * Evidence: 5.7 (tree 5.7.6) include/uapi/linux/vfio.h without it,
 *   5.8 (tree 5.8.1) include/uapi/linux/vfio.h:308; closed.
 * Evidence: 5.17 include/uapi/linux/vfio.h:326, 5.18 (tree 5.18.12) include/uapi/linux/vfio.h
 *   without it; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_REGION_TYPE_MIGRATION
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 8, 0) && LINUX_VERSION_CODE < KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_MACRO_VFIO_REGION_TYPE_MIGRATION 1
#else /* >= 5.18 || < 5.8 */
#define SHIM_FORM_MACRO_VFIO_REGION_TYPE_MIGRATION 0
#endif /* >= 5.8 && < 5.18 */
#elif SHIM_FORM_MACRO_VFIO_REGION_TYPE_MIGRATION < 0 || SHIM_FORM_MACRO_VFIO_REGION_TYPE_MIGRATION > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_REGION_TYPE_MIGRATION is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_REGION_TYPE_MIGRATION */

/*
 * VFIO_REGION_TYPE_MIGRATION_DEPRECATED (uapi/linux/vfio.h): added at 5.18.
 *   form 1: 5.18 ..    #define VFIO_REGION_TYPE_MIGRATION_DEPRECATED ( 3 ) = 0x3
 *   form 0: .. 5.17    not declared
 * Evidence: 5.17 include/uapi/linux/vfio.h without it,
 *   5.18 (tree 5.18.12) include/uapi/linux/vfio.h:326; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_REGION_TYPE_MIGRATION_DEPRECATED
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_MACRO_VFIO_REGION_TYPE_MIGRATION_DEPRECATED 1
#else /* < 5.18 */
#define SHIM_FORM_MACRO_VFIO_REGION_TYPE_MIGRATION_DEPRECATED 0
#endif /* >= 5.18 */
#elif SHIM_FORM_MACRO_VFIO_REGION_TYPE_MIGRATION_DEPRECATED < 0 || SHIM_FORM_MACRO_VFIO_REGION_TYPE_MIGRATION_DEPRECATED > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_REGION_TYPE_MIGRATION_DEPRECATED is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_REGION_TYPE_MIGRATION_DEPRECATED */

/*
 * VFIO_REGION_TYPE_PCI_VENDOR_MASK (uapi/linux/vfio.h): added at 4.6.
 *   form 1: 4.6 ..    #define VFIO_REGION_TYPE_PCI_VENDOR_MASK ( 0xffff ) = 0xffff
 *   form 0: .. 4.5    not declared
 * Evidence: 4.5 include/uapi/linux/vfio.h without it,
 *   4.6 (tree 4.6.3) include/uapi/linux/vfio.h:284; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_REGION_TYPE_PCI_VENDOR_MASK
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
#define SHIM_FORM_MACRO_VFIO_REGION_TYPE_PCI_VENDOR_MASK 1
#else /* < 4.6 */
#define SHIM_FORM_MACRO_VFIO_REGION_TYPE_PCI_VENDOR_MASK 0
#endif /* >= 4.6 */
#elif SHIM_FORM_MACRO_VFIO_REGION_TYPE_PCI_VENDOR_MASK < 0 || SHIM_FORM_MACRO_VFIO_REGION_TYPE_PCI_VENDOR_MASK > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_REGION_TYPE_PCI_VENDOR_MASK is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_REGION_TYPE_PCI_VENDOR_MASK */

/*
 * VFIO_REGION_TYPE_PCI_VENDOR_TYPE (uapi/linux/vfio.h): added at 4.6.
 *   form 1: 4.6 ..    #define VFIO_REGION_TYPE_PCI_VENDOR_TYPE ( 1 << 31 ) = 0xffffffff80000000
 *   form 0: .. 4.5    not declared
 * Evidence: 4.5 include/uapi/linux/vfio.h without it,
 *   4.6 (tree 4.6.3) include/uapi/linux/vfio.h:283; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_REGION_TYPE_PCI_VENDOR_TYPE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
#define SHIM_FORM_MACRO_VFIO_REGION_TYPE_PCI_VENDOR_TYPE 1
#else /* < 4.6 */
#define SHIM_FORM_MACRO_VFIO_REGION_TYPE_PCI_VENDOR_TYPE 0
#endif /* >= 4.6 */
#elif SHIM_FORM_MACRO_VFIO_REGION_TYPE_PCI_VENDOR_TYPE < 0 || SHIM_FORM_MACRO_VFIO_REGION_TYPE_PCI_VENDOR_TYPE > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_REGION_TYPE_PCI_VENDOR_TYPE is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_REGION_TYPE_PCI_VENDOR_TYPE */

/*
 * VFIO_UNMAP_ALL (uapi/linux/vfio.h): added at 5.12.
 *   form 1: 5.12 ..    #define VFIO_UNMAP_ALL 9 = 0x9
 *   form 0: .. 5.11    not declared
 * Evidence: 5.11 include/uapi/linux/vfio.h without it,
 *   5.12 (tree 5.12.9) include/uapi/linux/vfio.h:50; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_UNMAP_ALL
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 12, 0)
#define SHIM_FORM_MACRO_VFIO_UNMAP_ALL 1
#else /* < 5.12 */
#define SHIM_FORM_MACRO_VFIO_UNMAP_ALL 0
#endif /* >= 5.12 */
#elif SHIM_FORM_MACRO_VFIO_UNMAP_ALL < 0 || SHIM_FORM_MACRO_VFIO_UNMAP_ALL > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_UNMAP_ALL is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_UNMAP_ALL */

/*
 * VFIO_UPDATE_VADDR (uapi/linux/vfio.h): added at 5.12.
 *   form 1: 5.12 ..    #define VFIO_UPDATE_VADDR 10 = 0xa
 *   form 0: .. 5.11    not declared
 * Evidence: 5.11 include/uapi/linux/vfio.h without it,
 *   5.12 (tree 5.12.9) include/uapi/linux/vfio.h:53; closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_UPDATE_VADDR
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 12, 0)
#define SHIM_FORM_MACRO_VFIO_UPDATE_VADDR 1
#else /* < 5.12 */
#define SHIM_FORM_MACRO_VFIO_UPDATE_VADDR 0
#endif /* >= 5.12 */
#elif SHIM_FORM_MACRO_VFIO_UPDATE_VADDR < 0 || SHIM_FORM_MACRO_VFIO_UPDATE_VADDR > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_UPDATE_VADDR is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_UPDATE_VADDR */

/*
 * __iosys_map_rd_io (linux/iosys-map.h): added at 6.0.
 *   form 1: 6.0 ..     #define __iosys_map_rd_io(val__, vaddr_iomem__, type__) _Generic ( val__ ,
 *                        u8 : val__ = readb ( vaddr_iomem__ ) ,
 *                        u16 : val__ = readw ( vaddr_iomem__ ) ,
 *                        u32 : val__ = readl ( vaddr_iomem__ ) ,
 *                        __iosys_map_rd_io_u64_case ( val__ , vaddr_iomem__ ) )
 *   form 0: .. 5.19    not declared
 * Evidence: 5.19 include/linux/iosys-map.h without it, 6.0 include/linux/iosys-map.h:349; closed.
 */
#ifndef SHIM_FORM_MACRO___IOSYS_MAP_RD_IO
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 0, 0)
#define SHIM_FORM_MACRO___IOSYS_MAP_RD_IO 1
#else /* < 6.0 */
#define SHIM_FORM_MACRO___IOSYS_MAP_RD_IO 0
#endif /* >= 6.0 */
#elif SHIM_FORM_MACRO___IOSYS_MAP_RD_IO < 0 || SHIM_FORM_MACRO___IOSYS_MAP_RD_IO > 1
#error "gates.h: SHIM_FORM_MACRO___IOSYS_MAP_RD_IO is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO___IOSYS_MAP_RD_IO */

/*
 * __iosys_map_rd_io_u64_case (linux/iosys-map.h): added at 6.0.
 *   form 1: 6.0 ..     #define __iosys_map_rd_io_u64_case(val_,
 *                        vaddr_iomem_) u64 : val_ = readq ( vaddr_iomem_ )
 *   form 0: .. 5.19    not declared
 * Evidence: 5.19 include/linux/iosys-map.h without it, 6.0 include/linux/iosys-map.h:338; closed.
 */
#ifndef SHIM_FORM_MACRO___IOSYS_MAP_RD_IO_U64_CASE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 0, 0)
#define SHIM_FORM_MACRO___IOSYS_MAP_RD_IO_U64_CASE 1
#else /* < 6.0 */
#define SHIM_FORM_MACRO___IOSYS_MAP_RD_IO_U64_CASE 0
#endif /* >= 6.0 */
#elif SHIM_FORM_MACRO___IOSYS_MAP_RD_IO_U64_CASE < 0 || SHIM_FORM_MACRO___IOSYS_MAP_RD_IO_U64_CASE > 1
#error "gates.h: SHIM_FORM_MACRO___IOSYS_MAP_RD_IO_U64_CASE is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO___IOSYS_MAP_RD_IO_U64_CASE */

/*
 * __iosys_map_rd_sys (linux/iosys-map.h): added at 6.0.
 *   form 1: 6.0 ..     #define __iosys_map_rd_sys(val__, vaddr__,
 *                        type__) val__ = READ_ONCE ( * ( type__ * ) ( vaddr__ ) )
 *   form 0: .. 5.19    not declared
 * Evidence: 5.19 include/linux/iosys-map.h without it, 6.0 include/linux/iosys-map.h:355; closed.
 */
#ifndef SHIM_FORM_MACRO___IOSYS_MAP_RD_SYS
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 0, 0)
#define SHIM_FORM_MACRO___IOSYS_MAP_RD_SYS 1
#else /* < 6.0 */
#define SHIM_FORM_MACRO___IOSYS_MAP_RD_SYS 0
#endif /* >= 6.0 */
#elif SHIM_FORM_MACRO___IOSYS_MAP_RD_SYS < 0 || SHIM_FORM_MACRO___IOSYS_MAP_RD_SYS > 1
#error "gates.h: SHIM_FORM_MACRO___IOSYS_MAP_RD_SYS is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO___IOSYS_MAP_RD_SYS */

/*
 * __iosys_map_wr_io (linux/iosys-map.h): added at 6.0.
 *   form 1: 6.0 ..     #define __iosys_map_wr_io(val__, vaddr_iomem__, type__) _Generic ( val__ ,
 *                        u8 : writeb ( val__ , vaddr_iomem__ ) , u16 : writew ( val__ ,
 *                        vaddr_iomem__ ) , u32 : writel ( val__ , vaddr_iomem__ ) ,
 *                        __iosys_map_wr_io_u64_case ( val__ , vaddr_iomem__ ) )
 *   form 0: .. 5.19    not declared
 * Evidence: 5.19 include/linux/iosys-map.h without it, 6.0 include/linux/iosys-map.h:358; closed.
 */
#ifndef SHIM_FORM_MACRO___IOSYS_MAP_WR_IO
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 0, 0)
#define SHIM_FORM_MACRO___IOSYS_MAP_WR_IO 1
#else /* < 6.0 */
#define SHIM_FORM_MACRO___IOSYS_MAP_WR_IO 0
#endif /* >= 6.0 */
#elif SHIM_FORM_MACRO___IOSYS_MAP_WR_IO < 0 || SHIM_FORM_MACRO___IOSYS_MAP_WR_IO > 1
#error "gates.h: SHIM_FORM_MACRO___IOSYS_MAP_WR_IO is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO___IOSYS_MAP_WR_IO */

/*
 * __iosys_map_wr_io_u64_case (linux/iosys-map.h): added at 6.0.
 *   form 1: 6.0 ..     #define __iosys_map_wr_io_u64_case(val_, vaddr_iomem_) u64 : writeq ( val_ ,
 *                        vaddr_iomem_ )
 *   form 0: .. 5.19    not declared
 * Evidence: 5.19 include/linux/iosys-map.h without it, 6.0 include/linux/iosys-map.h:340; closed.
 */
#ifndef SHIM_FORM_MACRO___IOSYS_MAP_WR_IO_U64_CASE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 0, 0)
#define SHIM_FORM_MACRO___IOSYS_MAP_WR_IO_U64_CASE 1
#else /* < 6.0 */
#define SHIM_FORM_MACRO___IOSYS_MAP_WR_IO_U64_CASE 0
#endif /* >= 6.0 */
#elif SHIM_FORM_MACRO___IOSYS_MAP_WR_IO_U64_CASE < 0 || SHIM_FORM_MACRO___IOSYS_MAP_WR_IO_U64_CASE > 1
#error "gates.h: SHIM_FORM_MACRO___IOSYS_MAP_WR_IO_U64_CASE is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO___IOSYS_MAP_WR_IO_U64_CASE */

/*
 * __iosys_map_wr_sys (linux/iosys-map.h): added at 6.0.
 *   form 1: 6.0 ..     #define __iosys_map_wr_sys(val__, vaddr__,
 *                        type__) WRITE_ONCE ( * ( type__ * ) ( vaddr__ ) , val__ )
 *   form 0: .. 5.19    not declared
 * Evidence: 5.19 include/linux/iosys-map.h without it, 6.0 include/linux/iosys-map.h:364; closed.
 */
#ifndef SHIM_FORM_MACRO___IOSYS_MAP_WR_SYS
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 0, 0)
#define SHIM_FORM_MACRO___IOSYS_MAP_WR_SYS 1
#else /* < 6.0 */
#define SHIM_FORM_MACRO___IOSYS_MAP_WR_SYS 0
#endif /* >= 6.0 */
#elif SHIM_FORM_MACRO___IOSYS_MAP_WR_SYS < 0 || SHIM_FORM_MACRO___IOSYS_MAP_WR_SYS > 1
#error "gates.h: SHIM_FORM_MACRO___IOSYS_MAP_WR_SYS is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO___IOSYS_MAP_WR_SYS */

/*
 * iosys_map_rd (linux/iosys-map.h): added at 5.18, form changed at 6.0, form changed at 6.8.
 *   form 3: 6.8 ..          #define iosys_map_rd(map__, offset__, type__) ( { type__ val_ ;
 *                             if ( ( map__ ) -> is_iomem ) { __iosys_map_rd_io ( val_ ,
 *                             ( map__ ) -> vaddr_iomem + ( offset__ ) , type__ ) ;
 *                             } else { __iosys_map_rd_sys ( val_ ,
 *                             ( map__ ) -> vaddr + ( offset__ ) , type__ ) ; } val_ ; } )
 *   form 2: 6.0 .. 6.7      #define iosys_map_rd(map__, offset__, type__) ( { type__ val ;
 *                             if ( ( map__ ) -> is_iomem ) { __iosys_map_rd_io ( val ,
 *                             ( map__ ) -> vaddr_iomem + ( offset__ ) , type__ ) ;
 *                             } else { __iosys_map_rd_sys ( val ,
 *                             ( map__ ) -> vaddr + ( offset__ ) , type__ ) ; } val ; } )
 *   form 1: 5.18 .. 5.19    #define iosys_map_rd(map__, offset__, type__) ( { type__ val ;
 *                             iosys_map_memcpy_from ( & val , map__ , offset__ , sizeof ( val ) ) ;
 *                             val ; } )
 *   form 0: .. 5.17         not declared
 * Evidence: 5.17 include/linux/iosys-map.h without it,
 *   5.18 (tree 5.18.12) include/linux/iosys-map.h:349; closed.
 * Evidence: 5.19 include/linux/iosys-map.h:349, 6.0 include/linux/iosys-map.h:381; closed.
 * Evidence: 6.7 (tree 6.7.3) include/linux/iosys-map.h:394, 6.8 include/linux/iosys-map.h:394;
 *   closed.
 */
#ifndef SHIM_FORM_MACRO_IOSYS_MAP_RD
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 8, 0)
#define SHIM_FORM_MACRO_IOSYS_MAP_RD 3
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(6, 0, 0)
#define SHIM_FORM_MACRO_IOSYS_MAP_RD 2
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_MACRO_IOSYS_MAP_RD 1
#else /* < 5.18 */
#define SHIM_FORM_MACRO_IOSYS_MAP_RD 0
#endif /* >= 6.8 */
#elif SHIM_FORM_MACRO_IOSYS_MAP_RD < 0 || SHIM_FORM_MACRO_IOSYS_MAP_RD > 3
#error "gates.h: SHIM_FORM_MACRO_IOSYS_MAP_RD is no form, 0 to 3 are"
#endif /* SHIM_FORM_MACRO_IOSYS_MAP_RD */

/*
 * iosys_map_rd_field (linux/iosys-map.h): added at 5.18, form changed at 6.8.
 *   form 2: 6.8 ..         #define iosys_map_rd_field(map__, struct_offset__, struct_type__,
 *                            field__) ( { struct_type__ * s_ ; iosys_map_rd ( map__ ,
 *                            struct_offset__ + offsetof ( struct_type__ , field__ ) ,
 *                            typeof ( s_ -> field__ ) ) ; } )
 *   form 1: 5.18 .. 6.7    #define iosys_map_rd_field(map__, struct_offset__, struct_type__,
 *                            field__) ( { struct_type__ * s ; iosys_map_rd ( map__ ,
 *                            struct_offset__ + offsetof ( struct_type__ , field__ ) ,
 *                            typeof ( s -> field__ ) ) ; } )
 *   form 0: .. 5.17        not declared
 * Evidence: 5.17 include/linux/iosys-map.h without it,
 *   5.18 (tree 5.18.12) include/linux/iosys-map.h:432; closed.
 * Evidence: 6.7 (tree 6.7.3) include/linux/iosys-map.h:487, 6.8 include/linux/iosys-map.h:487;
 *   closed.
 */
#ifndef SHIM_FORM_MACRO_IOSYS_MAP_RD_FIELD
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 8, 0)
#define SHIM_FORM_MACRO_IOSYS_MAP_RD_FIELD 2
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_MACRO_IOSYS_MAP_RD_FIELD 1
#else /* < 5.18 */
#define SHIM_FORM_MACRO_IOSYS_MAP_RD_FIELD 0
#endif /* >= 6.8 */
#elif SHIM_FORM_MACRO_IOSYS_MAP_RD_FIELD < 0 || SHIM_FORM_MACRO_IOSYS_MAP_RD_FIELD > 2
#error "gates.h: SHIM_FORM_MACRO_IOSYS_MAP_RD_FIELD is no form, 0 to 2 are"
#endif /* SHIM_FORM_MACRO_IOSYS_MAP_RD_FIELD */

/*
 * iosys_map_wr (linux/iosys-map.h): added at 5.18, form changed at 6.0, form changed at 6.8.
 *   form 3: 6.8 ..          #define iosys_map_wr(map__, offset__, type__,
 *                             val__) ( { type__ val_ = ( val__ ) ;
 *                             if ( ( map__ ) -> is_iomem ) { __iosys_map_wr_io ( val_ ,
 *                             ( map__ ) -> vaddr_iomem + ( offset__ ) , type__ ) ;
 *                             } else { __iosys_map_wr_sys ( val_ ,
 *                             ( map__ ) -> vaddr + ( offset__ ) , type__ ) ; } } )
 *   form 2: 6.0 .. 6.7      #define iosys_map_wr(map__, offset__, type__,
 *                             val__) ( { type__ val = ( val__ ) ;
 *                             if ( ( map__ ) -> is_iomem ) { __iosys_map_wr_io ( val ,
 *                             ( map__ ) -> vaddr_iomem + ( offset__ ) , type__ ) ;
 *                             } else { __iosys_map_wr_sys ( val ,
 *                             ( map__ ) -> vaddr + ( offset__ ) , type__ ) ; } } )
 *   form 1: 5.18 .. 5.19    #define iosys_map_wr(map__, offset__, type__,
 *                             val__) ( { type__ val = ( val__ ) ; iosys_map_memcpy_to ( map__ ,
 *                             offset__ , & val , sizeof ( val ) ) ; } )
 *   form 0: .. 5.17         not declared
 * Evidence: 5.17 include/linux/iosys-map.h without it,
 *   5.18 (tree 5.18.12) include/linux/iosys-map.h:366; closed.
 * Evidence: 5.19 include/linux/iosys-map.h:366, 6.0 include/linux/iosys-map.h:403; closed.
 * Evidence: 6.7 (tree 6.7.3) include/linux/iosys-map.h:416, 6.8 include/linux/iosys-map.h:416;
 *   closed.
 */
#ifndef SHIM_FORM_MACRO_IOSYS_MAP_WR
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 8, 0)
#define SHIM_FORM_MACRO_IOSYS_MAP_WR 3
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(6, 0, 0)
#define SHIM_FORM_MACRO_IOSYS_MAP_WR 2
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_MACRO_IOSYS_MAP_WR 1
#else /* < 5.18 */
#define SHIM_FORM_MACRO_IOSYS_MAP_WR 0
#endif /* >= 6.8 */
#elif SHIM_FORM_MACRO_IOSYS_MAP_WR < 0 || SHIM_FORM_MACRO_IOSYS_MAP_WR > 3
#error "gates.h: SHIM_FORM_MACRO_IOSYS_MAP_WR is no form, 0 to 3 are"
#endif /* SHIM_FORM_MACRO_IOSYS_MAP_WR */

/*
 * iosys_map_wr_field (linux/iosys-map.h): added at 5.18, form changed at 6.8.
 *   form 2: 6.8 ..         #define iosys_map_wr_field(map__, struct_offset__, struct_type__,
 *                            field__, val__) ( { struct_type__ * s_ ; iosys_map_wr ( map__ ,
 *                            struct_offset__ + offsetof ( struct_type__ , field__ ) ,
 *                            typeof ( s_ -> field__ ) , val__ ) ; } )
 *   form 1: 5.18 .. 6.7    #define iosys_map_wr_field(map__, struct_offset__, struct_type__,
 *                            field__, val__) ( { struct_type__ * s ; iosys_map_wr ( map__ ,
 *                            struct_offset__ + offsetof ( struct_type__ , field__ ) ,
 *                            typeof ( s -> field__ ) , val__ ) ; } )
 *   form 0: .. 5.17        not declared
 * Evidence: 5.17 include/linux/iosys-map.h without it,
 *   5.18 (tree 5.18.12) include/linux/iosys-map.h:453; closed.
 * Evidence: 6.7 (tree 6.7.3) include/linux/iosys-map.h:510, 6.8 include/linux/iosys-map.h:510;
 *   closed.
 */
#ifndef SHIM_FORM_MACRO_IOSYS_MAP_WR_FIELD
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 8, 0)
#define SHIM_FORM_MACRO_IOSYS_MAP_WR_FIELD 2
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#define SHIM_FORM_MACRO_IOSYS_MAP_WR_FIELD 1
#else /* < 5.18 */
#define SHIM_FORM_MACRO_IOSYS_MAP_WR_FIELD 0
#endif /* >= 6.8 */
#elif SHIM_FORM_MACRO_IOSYS_MAP_WR_FIELD < 0 || SHIM_FORM_MACRO_IOSYS_MAP_WR_FIELD > 2
#error "gates.h: SHIM_FORM_MACRO_IOSYS_MAP_WR_FIELD is no form, 0 to 2 are"
#endif /* SHIM_FORM_MACRO_IOSYS_MAP_WR_FIELD */

/*
 * vfio_alloc_device (linux/vfio.h): added at 6.1.
 *   form 1: 6.1 ..    #define vfio_alloc_device(dev_struct, member, dev,
 *                       ops) container_of ( _vfio_alloc_device ( sizeof ( struct dev_struct ) +
 *                       BUILD_BUG_ON_ZERO ( offsetof ( struct dev_struct , member ) ) , dev ,
 *                       ops ) , struct dev_struct , member )
 *   form 0: .. 6.0    not declared
 * Evidence: 6.0 include/linux/vfio.h without it, 6.1 (tree 6.1.10) include/linux/vfio.h:172;
 *   closed.
 */
#ifndef SHIM_FORM_MACRO_VFIO_ALLOC_DEVICE
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
#define SHIM_FORM_MACRO_VFIO_ALLOC_DEVICE 1
#else /* < 6.1 */
#define SHIM_FORM_MACRO_VFIO_ALLOC_DEVICE 0
#endif /* >= 6.1 */
#elif SHIM_FORM_MACRO_VFIO_ALLOC_DEVICE < 0 || SHIM_FORM_MACRO_VFIO_ALLOC_DEVICE > 1
#error "gates.h: SHIM_FORM_MACRO_VFIO_ALLOC_DEVICE is no form, 0 to 1 are"
#endif /* SHIM_FORM_MACRO_VFIO_ALLOC_DEVICE */

/*
 * dma_buf_map_attachment (linux/dma-buf.h): the meaning changed, no form tells.
 *   meaning 2, locked: 6.2 ..  the caller holds the reservation lock
 *     Source: drivers/dma-buf/dma-buf.c dma_buf_map_attachment (6.2)
 *   meaning 1, dynamic_locked: .. 6.1  the caller holds the reservation lock for dynamic
 *     attachments alone
 *     Source: drivers/dma-buf/dma-buf.c dma_buf_map_attachment (4.4, 5.10)
 */
#ifndef SHIM_MEANING_DMA_BUF_MAP_ATTACHMENT
#if SHIM_FORM_DMA_BUF_VMAP_UNLOCKED != 0
#define SHIM_MEANING_DMA_BUF_MAP_ATTACHMENT 2
#else
#define SHIM_MEANING_DMA_BUF_MAP_ATTACHMENT 1
#endif
#elif SHIM_MEANING_DMA_BUF_MAP_ATTACHMENT < 1 || SHIM_MEANING_DMA_BUF_MAP_ATTACHMENT > 2
#error "gates.h: SHIM_MEANING_DMA_BUF_MAP_ATTACHMENT is no meaning, 1 to 2 are"
#endif /* SHIM_MEANING_DMA_BUF_MAP_ATTACHMENT */

/*
 * dma_buf_ops.map_dma_buf (linux/dma-buf.h): the meaning changed, no form tells.
 *   meaning 2, locked: 6.2 ..  the core holds the reservation lock around map, unmap, vmap, vunmap,
 *     pin and unpin
 *     Source: drivers/dma-buf/dma-buf.c dma_buf_map_attachment (6.2), dma_buf_vmap (6.2)
 *   meaning 1, dynamic_locked: .. 6.1  the core holds the reservation lock for dynamic exporters
 *     alone (from 5.5 on), before for none
 *     Source: drivers/dma-buf/dma-buf.c dma_buf_map_attachment (4.4), dma_buf_dynamic_attach (5.5,
 *       6.1)
 */
#ifndef SHIM_MEANING_DMA_BUF_OPS__MAP_DMA_BUF
#if SHIM_FORM_DMA_BUF_VMAP_UNLOCKED != 0
#define SHIM_MEANING_DMA_BUF_OPS__MAP_DMA_BUF 2
#else
#define SHIM_MEANING_DMA_BUF_OPS__MAP_DMA_BUF 1
#endif
#elif SHIM_MEANING_DMA_BUF_OPS__MAP_DMA_BUF < 1 || SHIM_MEANING_DMA_BUF_OPS__MAP_DMA_BUF > 2
#error "gates.h: SHIM_MEANING_DMA_BUF_OPS__MAP_DMA_BUF is no meaning, 1 to 2 are"
#endif /* SHIM_MEANING_DMA_BUF_OPS__MAP_DMA_BUF */

/*
 * dma_buf_ops.mmap (linux/dma-buf.h): the meaning changed, no form tells.
 *   meaning 1, unlocked: 6.6 ..  called without the reservation lock, no header shows the change
 *     Source: drivers/dma-buf/dma-buf.c dma_buf_mmap_internal (6.6)
 *   meaning 2, locked: 6.2 .. 6.5  called with the reservation lock held
 *     Source: drivers/dma-buf/dma-buf.c dma_buf_mmap_internal (6.2), dma_buf_mmap (6.2)
 *   meaning 1, unlocked: .. 6.1  called without the reservation lock
 *     Source: drivers/dma-buf/dma-buf.c dma_buf_mmap_internal (4.4, 6.1)
 */
#ifndef SHIM_MEANING_DMA_BUF_OPS__MMAP
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
#define SHIM_MEANING_DMA_BUF_OPS__MMAP 1
#elif SHIM_FORM_DMA_BUF_VMAP_UNLOCKED != 0
#define SHIM_MEANING_DMA_BUF_OPS__MMAP 2
#else
#define SHIM_MEANING_DMA_BUF_OPS__MMAP 1
#endif
#elif SHIM_MEANING_DMA_BUF_OPS__MMAP < 1 || SHIM_MEANING_DMA_BUF_OPS__MMAP > 2
#error "gates.h: SHIM_MEANING_DMA_BUF_OPS__MMAP is no meaning, 1 to 2 are"
#endif /* SHIM_MEANING_DMA_BUF_OPS__MMAP */

/*
 * dma_buf_unmap_attachment (linux/dma-buf.h): the meaning changed, no form tells.
 *   meaning 2, locked: 6.2 ..  the caller holds the reservation lock
 *     Source: drivers/dma-buf/dma-buf.c dma_buf_unmap_attachment (6.2)
 *   meaning 1, dynamic_locked: .. 6.1  the caller holds the reservation lock for dynamic
 *     attachments alone
 *     Source: drivers/dma-buf/dma-buf.c dma_buf_unmap_attachment (4.4, 5.10)
 */
#ifndef SHIM_MEANING_DMA_BUF_UNMAP_ATTACHMENT
#if SHIM_FORM_DMA_BUF_VMAP_UNLOCKED != 0
#define SHIM_MEANING_DMA_BUF_UNMAP_ATTACHMENT 2
#else
#define SHIM_MEANING_DMA_BUF_UNMAP_ATTACHMENT 1
#endif
#elif SHIM_MEANING_DMA_BUF_UNMAP_ATTACHMENT < 1 || SHIM_MEANING_DMA_BUF_UNMAP_ATTACHMENT > 2
#error "gates.h: SHIM_MEANING_DMA_BUF_UNMAP_ATTACHMENT is no meaning, 1 to 2 are"
#endif /* SHIM_MEANING_DMA_BUF_UNMAP_ATTACHMENT */

/*
 * dma_buf_vmap (linux/dma-buf.h): the meaning changed, no form tells.
 *   meaning 2, locked: 6.2 ..  the caller holds the reservation lock
 *     Source: drivers/dma-buf/dma-buf.c dma_buf_vmap (6.2)
 *   meaning 1, unlocked: .. 6.1  the caller does not hold the reservation lock
 *     Source: drivers/dma-buf/dma-buf.c dma_buf_vmap (4.4, 6.1)
 */
#ifndef SHIM_MEANING_DMA_BUF_VMAP
#if SHIM_FORM_DMA_BUF_VMAP_UNLOCKED != 0
#define SHIM_MEANING_DMA_BUF_VMAP 2
#else
#define SHIM_MEANING_DMA_BUF_VMAP 1
#endif
#elif SHIM_MEANING_DMA_BUF_VMAP < 1 || SHIM_MEANING_DMA_BUF_VMAP > 2
#error "gates.h: SHIM_MEANING_DMA_BUF_VMAP is no meaning, 1 to 2 are"
#endif /* SHIM_MEANING_DMA_BUF_VMAP */

/*
 * dma_buf_vunmap (linux/dma-buf.h): the meaning changed, no form tells.
 *   meaning 2, locked: 6.2 ..  the caller holds the reservation lock
 *     Source: drivers/dma-buf/dma-buf.c dma_buf_vunmap (6.2)
 *   meaning 1, unlocked: .. 6.1  the caller does not hold the reservation lock
 *     Source: drivers/dma-buf/dma-buf.c dma_buf_vunmap (4.4, 6.1)
 */
#ifndef SHIM_MEANING_DMA_BUF_VUNMAP
#if SHIM_FORM_DMA_BUF_VMAP_UNLOCKED != 0
#define SHIM_MEANING_DMA_BUF_VUNMAP 2
#else
#define SHIM_MEANING_DMA_BUF_VUNMAP 1
#endif
#elif SHIM_MEANING_DMA_BUF_VUNMAP < 1 || SHIM_MEANING_DMA_BUF_VUNMAP > 2
#error "gates.h: SHIM_MEANING_DMA_BUF_VUNMAP is no meaning, 1 to 2 are"
#endif /* SHIM_MEANING_DMA_BUF_VUNMAP */

/*
 * vfio_device_ops.release (linux/vfio.h): the meaning changed, no form tells.
 *   meaning 3, cleans: 6.2 ..  the last reference is gone; optional, and the core frees
 *     Source: drivers/vfio/vfio_main.c vfio_device_release (6.2)
 *   meaning 2, frees: 6.1  the last reference is gone; called without a test for NULL,
 *     and it has to free the device
 *     Source: drivers/vfio/vfio_main.c vfio_device_release (6.1), vfio_free_device (6.1)
 *   meaning 1, closes: .. 6.0  closes one descriptor (up to 5.14;
 *     then there is no such slot until 6.1)
 *     Source: drivers/vfio/vfio.c vfio_device_fops_release (4.4, 5.12)
 */
#ifndef SHIM_MEANING_VFIO_DEVICE_OPS__RELEASE
#if SHIM_FORM__VFIO_ALLOC_DEVICE != 0 && SHIM_FORM_VFIO_FREE_DEVICE == 0
#define SHIM_MEANING_VFIO_DEVICE_OPS__RELEASE 3
#elif SHIM_FORM__VFIO_ALLOC_DEVICE != 0
#define SHIM_MEANING_VFIO_DEVICE_OPS__RELEASE 2
#else
#define SHIM_MEANING_VFIO_DEVICE_OPS__RELEASE 1
#endif
#elif SHIM_MEANING_VFIO_DEVICE_OPS__RELEASE < 1 || SHIM_MEANING_VFIO_DEVICE_OPS__RELEASE > 3
#error "gates.h: SHIM_MEANING_VFIO_DEVICE_OPS__RELEASE is no meaning, 1 to 3 are"
#endif /* SHIM_MEANING_VFIO_DEVICE_OPS__RELEASE */

/*
 * vfio_info_cap_add (linux/vfio.h): the meaning changed, no form tells.
 *   meaning 2, aligned: 6.6 ..  a capability starts at a multiple of eight bytes
 *     Source: drivers/vfio/vfio_main.c vfio_info_cap_add (6.6)
 *   meaning 1, packed: .. 6.5  a capability starts where the one before it ends
 *     Source: drivers/vfio/vfio_main.c vfio_info_cap_add (6.5)
 */
#ifndef SHIM_MEANING_VFIO_INFO_CAP_ADD
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
#define SHIM_MEANING_VFIO_INFO_CAP_ADD 2
#else
#define SHIM_MEANING_VFIO_INFO_CAP_ADD 1
#endif
#elif SHIM_MEANING_VFIO_INFO_CAP_ADD < 1 || SHIM_MEANING_VFIO_INFO_CAP_ADD > 2
#error "gates.h: SHIM_MEANING_VFIO_INFO_CAP_ADD is no meaning, 1 to 2 are"
#endif /* SHIM_MEANING_VFIO_INFO_CAP_ADD */

#endif /* SHIMGEN_GATES_H */
