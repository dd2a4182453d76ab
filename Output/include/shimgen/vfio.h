/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * vfio.h: the API of Linux 6.8 under shim_ names.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 4.4 --to 6.8
 * from the recorded headers
 *   include/linux/vfio.h
 * of Linux 4.4 to 6.8.
 */
#ifndef SHIMGEN_VFIO_H
#define SHIMGEN_VFIO_H

#include "gates.h"

/* The overlay's names are out of force up to the end of this file. */
#ifndef SHIMGEN_PLAIN
#define SHIMGEN_PLAIN
#define SHIMGEN_PLAIN_SINCE_SHIMGEN_VFIO_H
#include "unmap.h"
#endif /* SHIMGEN_PLAIN */

#include <linux/vfio.h>

/* -DSHIMGEN_NOTES: the compiler tells what to know about a slot where a driver fills it. */
#ifndef SHIM_NOTE
#ifdef SHIMGEN_NOTES
#define SHIM_NOTE(text) __attribute__((__deprecated__(text)))
#else
#define SHIM_NOTE(text)
#endif /* SHIMGEN_NOTES */
#endif /* SHIM_NOTE */

/* the kernel's device or tables are not the target's, so the adaptor has its own */
#if SHIM_FORM__VFIO_ALLOC_DEVICE == 0 || \
	SHIM_FORM_VFIO_MIGRATION_OPS__MIGRATION_GET_DATA_SIZE == 0 || \
	SHIM_FORM_VFIO_DEVICE_OPS__BIND_IOMMUFD == 0
#define SHIM_VFIO_OWN_DEVICE 1
#else
#define SHIM_VFIO_OWN_DEVICE 0
#endif

/* callbacks are given a pointer of the driver's choice */
#if SHIM_FORM_VFIO_DEVICE_OPS__READ == 1
#define SHIM_VFIO_CALLBACKS_TAKE_VOID 1
#else
#define SHIM_VFIO_CALLBACKS_TAKE_VOID 0
#endif

/* the driver is called for each open and close of a descriptor */
#if SHIM_FORM_VFIO_DEVICE_OPS__OPEN != 0
#define SHIM_VFIO_OPENS_EACH_DESCRIPTOR 1
#else
#define SHIM_VFIO_OPENS_EACH_DESCRIPTOR 0
#endif

/* the core knows sets of devices */
#if SHIM_FORM_STRUCT_VFIO_DEVICE_SET != 0
#define SHIM_VFIO_HAS_NATIVE_SETS 1
#else
#define SHIM_VFIO_HAS_NATIVE_SETS 0
#endif

/* the core allocates devices and counts references to them */
#if SHIM_FORM__VFIO_ALLOC_DEVICE != 0
#define SHIM_VFIO_CORE_ALLOCATES 1
#else
#define SHIM_VFIO_CORE_ALLOCATES 0
#endif

/* the core finds or makes the group of a device, for emulated ones too */
#if SHIM_FORM_VFIO_REGISTER_EMULATED_IOMMU_DEV != 0
#define SHIM_VFIO_CORE_EMULATES 1
#else
#define SHIM_VFIO_CORE_EMULATES 0
#endif

/* a driver gets the group of its device, a noiommu one included */
#if SHIM_FORM_VFIO_IOMMU_GROUP_GET != 0
#define SHIM_VFIO_HAS_GROUP_GET 1
#else
#define SHIM_VFIO_HAS_GROUP_GET 0
#endif

/* a driver is told of unmapping by a notifier */
#if SHIM_FORM_VFIO_REGISTER_NOTIFIER != 0
#define SHIM_VFIO_HAS_NOTIFIER 1
#else
#define SHIM_VFIO_HAS_NOTIFIER 0
#endif

/* the notifier is registered for a struct device */
#if SHIM_FORM_VFIO_REGISTER_NOTIFIER == 1
#define SHIM_VFIO_NOTIFIER_TAKES_DEVICE 1
#else
#define SHIM_VFIO_NOTIFIER_TAKES_DEVICE 0
#endif

/* a driver is told the virtual machine of its group by a notifier */
#if SHIM_FORM_MACRO_VFIO_GROUP_NOTIFY_SET_KVM != 0
#define SHIM_VFIO_HAS_GROUP_NOTIFIER 1
#else
#define SHIM_VFIO_HAS_GROUP_NOTIFIER 0
#endif

/* the core tells the virtual machine that a device is opened for */
#if SHIM_FORM_VFIO_DEVICE__KVM != 0
#define SHIM_VFIO_HAS_KVM 1
#else
#define SHIM_VFIO_HAS_KVM 0
#endif

/* the core asks the driver for the device of a name */
#if SHIM_FORM_VFIO_DEVICE_OPS__MATCH != 0
#define SHIM_VFIO_CORE_MATCHES 1
#else
#define SHIM_VFIO_CORE_MATCHES 0
#endif

/* the core calls dma_unmap */
#if SHIM_FORM_VFIO_DEVICE_OPS__DMA_UNMAP != 0
#define SHIM_VFIO_CORE_UNMAPS 1
#else
#define SHIM_VFIO_CORE_UNMAPS 0
#endif

/* the core takes VFIO_DEVICE_FEATURE */
#if SHIM_FORM_VFIO_DEVICE_OPS__DEVICE_FEATURE != 0
#define SHIM_VFIO_CORE_HAS_FEATURES 1
#else
#define SHIM_VFIO_CORE_HAS_FEATURES 0
#endif

/* migration is two slots of the device's table */
#if SHIM_FORM_VFIO_DEVICE_OPS__MIGRATION_SET_STATE != 0
#define SHIM_VFIO_CORE_MIGRATES 1
#else
#define SHIM_VFIO_CORE_MIGRATES 0
#endif

/* migration has a table of its own */
#if SHIM_FORM_STRUCT_VFIO_MIGRATION_OPS != 0
#define SHIM_VFIO_CORE_HAS_MIG_OPS 1
#else
#define SHIM_VFIO_CORE_HAS_MIG_OPS 0
#endif

/* logging of dirty pages has a table */
#if SHIM_FORM_STRUCT_VFIO_LOG_OPS != 0
#define SHIM_VFIO_CORE_LOGS 1
#else
#define SHIM_VFIO_CORE_LOGS 0
#endif

/* the UAPI has the states of migration */
#if SHIM_FORM_ENUM_VFIO_DEVICE_MIG_STATE != 0
#define SHIM_VFIO_HAS_MIG_STATE 1
#else
#define SHIM_VFIO_HAS_MIG_STATE 0
#endif

/* vfio_pin_pages fills an array of pages */
#if !(SHIM_FORM_VFIO_PIN_PAGES != 3)
#define SHIM_VFIO_PINS_PAGES 1
#else
#define SHIM_VFIO_PINS_PAGES 0
#endif

/* vfio_pin_pages fills an array of frame numbers */
#if SHIM_FORM_VFIO_PIN_PAGES != 0 && SHIM_FORM_VFIO_PIN_PAGES != 3
#define SHIM_VFIO_PINS_FRAMES 1
#else
#define SHIM_VFIO_PINS_FRAMES 0
#endif

/* vfio_pin_pages is called for a struct device */
#if SHIM_FORM_VFIO_PIN_PAGES == 1
#define SHIM_VFIO_PIN_TAKES_DEVICE 1
#else
#define SHIM_VFIO_PIN_TAKES_DEVICE 0
#endif

/* vfio_dma_rw is called for a struct vfio_device */
#if !(SHIM_FORM_VFIO_DMA_RW != 2)
#define SHIM_VFIO_DMA_RW_TAKES_DEVICE 1
#else
#define SHIM_VFIO_DMA_RW_TAKES_DEVICE 0
#endif

/* vfio_dma_rw is called for a group */
#if SHIM_FORM_VFIO_DMA_RW == 1
#define SHIM_VFIO_DMA_RW_TAKES_GROUP 1
#else
#define SHIM_VFIO_DMA_RW_TAKES_GROUP 0
#endif

/* there are helpers for chains of capabilities */
#if SHIM_FORM_STRUCT_VFIO_INFO_CAP != 0
#define SHIM_VFIO_HAS_INFO_CAP 1
#else
#define SHIM_VFIO_HAS_INFO_CAP 0
#endif

/* a group is asked through its file */
#if SHIM_FORM_VFIO_FILE_IOMMU_GROUP != 0
#define SHIM_VFIO_HAS_FILES 1
#else
#define SHIM_VFIO_HAS_FILES 0
#endif

/* a file can be asked whether it is a group's */
#if SHIM_FORM_VFIO_FILE_IS_GROUP != 0
#define SHIM_VFIO_HAS_FILE_IS_GROUP 1
#else
#define SHIM_VFIO_HAS_FILE_IS_GROUP 0
#endif

/* a group is told the virtual machine */
#if SHIM_FORM_VFIO_GROUP_SET_KVM != 0
#define SHIM_VFIO_GROUP_KEEPS_KVM 1
#else
#define SHIM_VFIO_GROUP_KEEPS_KVM 0
#endif

/* Where this file has code of its own; elsewhere a shim_ name is the kernel's. */
#if SHIM_VFIO_OWN_DEVICE
#define SHIM_OWN_VFIO_IMPORT_NS 1
#else
#define SHIM_OWN_VFIO_IMPORT_NS 0
#endif
#if SHIM_VFIO_OWN_DEVICE
#define SHIM_OWN_VFIO_FEATURE_UAPI 1
#else
#define SHIM_OWN_VFIO_FEATURE_UAPI 0
#endif
#if SHIM_FORM_STRUCT_VFIO_DEVICE_SET == 0
#define SHIM_OWN_VFIO_DEVICE_SET 1
#else
#define SHIM_OWN_VFIO_DEVICE_SET 0
#endif
#if SHIM_VFIO_OWN_DEVICE
#define SHIM_OWN_VFIO_DEVICE 1
#else
#define SHIM_OWN_VFIO_DEVICE 0
#endif
#if SHIM_VFIO_OWN_DEVICE || SHIM_FORM_VFIO_DEVICE_OPS__DETACH_IOAS == 0
#define SHIM_OWN_VFIO_DEVICE_OPS 1
#else
#define SHIM_OWN_VFIO_DEVICE_OPS 0
#endif
#if SHIM_FORM_VFIO_CHECK_FEATURE == 0
#define SHIM_OWN_VFIO_CHECK_FEATURE 1
#else
#define SHIM_OWN_VFIO_CHECK_FEATURE 0
#endif
#if SHIM_VFIO_OWN_DEVICE
#define SHIM_OWN_VFIO_FEATURE 1
#else
#define SHIM_OWN_VFIO_FEATURE 0
#endif
#if SHIM_VFIO_OWN_DEVICE
#define SHIM_OWN_VFIO_THUNKS 1
#else
#define SHIM_OWN_VFIO_THUNKS 0
#endif
#if SHIM_VFIO_OWN_DEVICE
#define SHIM_OWN_VFIO_TABLES 1
#else
#define SHIM_OWN_VFIO_TABLES 0
#endif
#if SHIM_VFIO_OWN_DEVICE || SHIM_FORM_VFIO_DEVICE_OPS__DETACH_IOAS == 0
#define SHIM_OWN_VFIO_ALLOC_DEVICE 1
#else
#define SHIM_OWN_VFIO_ALLOC_DEVICE 0
#endif
#if SHIM_VFIO_OWN_DEVICE
#define SHIM_OWN_VFIO_PUT_DEVICE 1
#else
#define SHIM_OWN_VFIO_PUT_DEVICE 0
#endif
#if SHIM_VFIO_OWN_DEVICE
#define SHIM_OWN_VFIO_SETS 1
#else
#define SHIM_OWN_VFIO_SETS 0
#endif
#if SHIM_FORM_VFIO_FIND_DEVICE_IN_DEVSET == 0
#define SHIM_OWN_VFIO_FIND_IN_SET 1
#else
#define SHIM_OWN_VFIO_FIND_IN_SET 0
#endif
#if SHIM_VFIO_OWN_DEVICE
#define SHIM_OWN_VFIO_REGISTER 1
#else
#define SHIM_OWN_VFIO_REGISTER 0
#endif
#if SHIM_FORM_MACRO_VFIO_PIN_PAGES_MAX_ENTRIES == 0
#define SHIM_OWN_VFIO_PIN_MAX 1
#else
#define SHIM_OWN_VFIO_PIN_MAX 0
#endif
#if SHIM_VFIO_OWN_DEVICE
#define SHIM_OWN_VFIO_PIN_PAGES 1
#else
#define SHIM_OWN_VFIO_PIN_PAGES 0
#endif
#if SHIM_VFIO_OWN_DEVICE
#define SHIM_OWN_VFIO_DMA_RW 1
#else
#define SHIM_OWN_VFIO_DMA_RW 0
#endif
#if SHIM_MEANING_VFIO_INFO_CAP_ADD == 1
#define SHIM_OWN_VFIO_INFO_CAP 1
#else
#define SHIM_OWN_VFIO_INFO_CAP 0
#endif
#if SHIM_FORM_VFIO_SET_IRQS_VALIDATE_AND_PREPARE == 0
#define SHIM_OWN_VFIO_SET_IRQS 1
#else
#define SHIM_OWN_VFIO_SET_IRQS 0
#endif
#if SHIM_VFIO_OWN_DEVICE
#define SHIM_OWN_VFIO_MIG_GET_NEXT_STATE 1
#else
#define SHIM_OWN_VFIO_MIG_GET_NEXT_STATE 0
#endif
#if SHIM_FORM_VFIO_COMBINE_IOVA_RANGES == 0
#define SHIM_OWN_VFIO_COMBINE_IOVA_RANGES 1
#else
#define SHIM_OWN_VFIO_COMBINE_IOVA_RANGES 0
#endif
#if SHIM_FORM_VFIO_IOMMUFD_PHYSICAL_BIND == 0
#define SHIM_OWN_VFIO_IOMMUFD 1
#else
#define SHIM_OWN_VFIO_IOMMUFD 0
#endif
#if SHIM_FORM_VFIO_IOMMUFD_PHYSICAL_DETACH_IOAS == 0
#define SHIM_OWN_VFIO_IOMMUFD_DETACH 1
#else
#define SHIM_OWN_VFIO_IOMMUFD_DETACH 0
#endif
#if SHIM_FORM_VFIO_FILE_IS_VALID == 0
#define SHIM_OWN_VFIO_FILE 1
#else
#define SHIM_OWN_VFIO_FILE 0
#endif
#if 1
#define SHIM_OWN_VFIO_DRIVER_MANAGED_DMA 1
#else
#define SHIM_OWN_VFIO_DRIVER_MANAGED_DMA 0
#endif

#if SHIM_OWN_VFIO_IMPORT_NS || \
	SHIM_OWN_VFIO_FEATURE_UAPI || \
	SHIM_OWN_VFIO_DEVICE_SET || \
	SHIM_OWN_VFIO_DEVICE || \
	SHIM_OWN_VFIO_DEVICE_OPS || \
	SHIM_OWN_VFIO_CHECK_FEATURE || \
	SHIM_OWN_VFIO_FEATURE || \
	SHIM_OWN_VFIO_THUNKS || \
	SHIM_OWN_VFIO_TABLES || \
	SHIM_OWN_VFIO_ALLOC_DEVICE || \
	SHIM_OWN_VFIO_PUT_DEVICE || \
	SHIM_OWN_VFIO_SETS || \
	SHIM_OWN_VFIO_FIND_IN_SET || \
	SHIM_OWN_VFIO_REGISTER || \
	SHIM_OWN_VFIO_PIN_MAX || \
	SHIM_OWN_VFIO_PIN_PAGES || \
	SHIM_OWN_VFIO_DMA_RW || \
	SHIM_OWN_VFIO_INFO_CAP || \
	SHIM_OWN_VFIO_SET_IRQS || \
	SHIM_OWN_VFIO_MIG_GET_NEXT_STATE || \
	SHIM_OWN_VFIO_COMBINE_IOVA_RANGES || \
	SHIM_OWN_VFIO_IOMMUFD || \
	SHIM_OWN_VFIO_IOMMUFD_DETACH || \
	SHIM_OWN_VFIO_FILE
#include <linux/bit_spinlock.h>
#include <linux/delay.h>
#include <linux/device.h>
#include <linux/err.h>
#include <linux/file.h>
#include <linux/fs.h>
#include <linux/iommu.h>
#include <linux/kref.h>
#include <linux/list.h>
#include <linux/lockdep.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/notifier.h>
#include <linux/slab.h>
#include <linux/string.h>
#include <linux/uaccess.h>
#endif

/*
 * vfio_import_ns: an empty MODULE_IMPORT_NS where the kernel has no namespaces
 */
#if SHIM_OWN_VFIO_IMPORT_NS
/* Namespaces came with 5.4: before, nothing has to be imported. */
#ifndef MODULE_IMPORT_NS
#define MODULE_IMPORT_NS(ns)	extern void shim_no_namespace_##ns(void)
#endif
#endif /* SHIM_OWN_VFIO_IMPORT_NS */

/*
 * vfio_feature_uapi: what the adaptors need of the UAPI, whichever header is in force
 */
#if SHIM_OWN_VFIO_FEATURE_UAPI
/*
 * The parts of the UAPI that the adaptors answer to themselves, whether or not the kernel's or the
 * overlay's header has them: include/uapi/linux/vfio.h (6.8).
 */
#define SHIM_VFIO_DEVICE_FEATURE		_IO(VFIO_TYPE, VFIO_BASE + 17)
#define SHIM_VFIO_DEVICE_FEATURE_MASK		0xffff
#define SHIM_VFIO_DEVICE_FEATURE_GET		(1 << 16)
#define SHIM_VFIO_DEVICE_FEATURE_SET		(1 << 17)
#define SHIM_VFIO_DEVICE_FEATURE_PROBE		(1 << 18)
#define SHIM_VFIO_DEVICE_FEATURE_MIGRATION	1
#define SHIM_VFIO_DEVICE_FEATURE_MIG_STATE	2
#define SHIM_VFIO_DEVICE_FEATURE_LOGGING_START	6
#define SHIM_VFIO_DEVICE_FEATURE_LOGGING_REPORT	8
#define SHIM_VFIO_DEVICE_FEATURE_MIG_DATA_SIZE	9

struct shim_vfio_feature_header {
	__u32 argsz;
	__u32 flags;
};

struct shim_vfio_feature_mig_state {
	__u32 device_state;
	__s32 data_fd;
};

/* The states by number: the names were macros of another protocol from 5.8 to 5.17. */
enum shim_vfio_mig_state {
	SHIM_VFIO_DEVICE_STATE_ERROR = 0,
	SHIM_VFIO_DEVICE_STATE_STOP = 1,
	SHIM_VFIO_DEVICE_STATE_RUNNING = 2,
	SHIM_VFIO_DEVICE_STATE_STOP_COPY = 3,
	SHIM_VFIO_DEVICE_STATE_RESUMING = 4,
	SHIM_VFIO_DEVICE_STATE_RUNNING_P2P = 5,
	SHIM_VFIO_DEVICE_STATE_PRE_COPY = 6,
	SHIM_VFIO_DEVICE_STATE_PRE_COPY_P2P = 7,
};

#define SHIM_VFIO_MIGRATION_STOP_COPY	(1 << 0)
#define SHIM_VFIO_MIGRATION_P2P		(1 << 1)
#define SHIM_VFIO_MIGRATION_PRE_COPY	(1 << 2)

/* The type is in the slots' prototypes: with the kernel's own UAPI it may be missing. */
#if !SHIM_VFIO_HAS_MIG_STATE && !defined(SHIMGEN_OVERLAY_UAPI_LINUX_VFIO_H)
enum vfio_device_mig_state {
	SHIM_VFIO_DEVICE_MIG_STATE_UNKNOWN = 0,
};
#endif

struct rb_root_cached;
struct iova_bitmap;
struct iommufd_ctx;
#endif /* SHIM_OWN_VFIO_FEATURE_UAPI */

/*
 * vfio_device_set: sets of devices that are reset together, for one module
 *   .. 5.14  adapted: vfio_device_set, vfio_device_set.set_id, vfio_device_set.lock,
 *     vfio_device_set.device_list, vfio_device_set.device_count: a struct of its own;
 *     a set is shared by the devices of one module [drivers/vfio/vfio.c vfio_assign_device_set
 *     (5.15)]
 */
#if SHIM_OWN_VFIO_DEVICE_SET
/* Devices that are reset together share a set and its lock. One for each set_id and module. */
struct shim_vfio_device_set {
	void *set_id;
	struct mutex lock;
	struct list_head device_list;
	unsigned int device_count;
	/* The adaptor's: the next shared set, and how many devices refer to this one. */
	struct shim_vfio_device_set *next;
	unsigned int users;
};

/* All zero is its first state: nothing has to run before the first device. */
struct shim_vfio_sets {
	unsigned long lock;	/* bit 0 */
	struct shim_vfio_device_set *first;
};

#ifdef KBUILD_MODNAME
#define SHIM_VFIO_SETS "shim_vfio_sets_" KBUILD_MODNAME
extern struct shim_vfio_sets shim_vfio_sets __asm__(SHIM_VFIO_SETS)
	__attribute__((visibility("hidden")));

/*
 * The module's one list of sets: defined where it is used and only there, under the module's own
 * name, so that several files share it and two drivers in one kernel do not.
 */
static inline struct shim_vfio_sets *shim_vfio_module_sets(void)
{
	__asm__ volatile (
		".ifndef " SHIM_VFIO_SETS "\n"
		"\t.pushsection .bss\n"
		"\t.weak " SHIM_VFIO_SETS "\n"
		"\t.hidden " SHIM_VFIO_SETS "\n"
		"\t.balign 16\n"
		SHIM_VFIO_SETS ":\n"
		"\t.zero 16\n"
		"\t.popsection\n"
		".endif\n");
	return &shim_vfio_sets;
}

_Static_assert(sizeof(struct shim_vfio_sets) <= 16, "shim_vfio_module_sets() reserves 16 bytes");
#else
/* Kbuild gives a file that is part of several modules no module name. */
struct shim_vfio_sets *shim_vfio_module_sets(void)
	__attribute__((__error__("define KBUILD_MODNAME: a device set belongs to one module")));
#endif

static inline struct shim_vfio_device_set *shim_vfio_new_set(void *set_id)
{
	struct shim_vfio_device_set *set = kzalloc(sizeof(*set), GFP_KERNEL);

	if (!set)
		return NULL;
	set->set_id = set_id;
	mutex_init(&set->lock);
	INIT_LIST_HEAD(&set->device_list);
	set->users = 1;
	return set;
}

static inline struct shim_vfio_device_set *shim_vfio_find_set(struct shim_vfio_sets *sets,
							      void *set_id)
{
	struct shim_vfio_device_set *set;

	for (set = sets->first; set; set = set->next)
		if (set->set_id == set_id)
			return set;
	return NULL;
}

static inline struct shim_vfio_device_set *shim_vfio_get_shared_set(void *set_id)
{
	struct shim_vfio_sets *sets = shim_vfio_module_sets();
	struct shim_vfio_device_set *fresh, *set;

	fresh = shim_vfio_new_set(set_id);
	if (!fresh)
		return NULL;
	bit_spin_lock(0, &sets->lock);
	set = shim_vfio_find_set(sets, set_id);
	if (set) {
		set->users++;
	} else {
		set = fresh;
		set->next = sets->first;
		sets->first = set;
	}
	bit_spin_unlock(0, &sets->lock);
	if (set != fresh)
		kfree(fresh);
	return set;
}

static inline void shim_vfio_put_shared_set(struct shim_vfio_device_set *set)
{
	struct shim_vfio_sets *sets = shim_vfio_module_sets();
	struct shim_vfio_device_set **link;
	bool is_last;

	bit_spin_lock(0, &sets->lock);
	is_last = !--set->users;
	for (link = &sets->first; is_last && *link; link = &(*link)->next) {
		if (*link == set) {
			*link = set->next;
			break;
		}
	}
	bit_spin_unlock(0, &sets->lock);
	if (is_last)
		kfree(set);
}
#else /* !SHIM_OWN_VFIO_DEVICE_SET */
#define shim_vfio_device_set vfio_device_set
#endif /* SHIM_OWN_VFIO_DEVICE_SET */

/*
 * vfio_device, vfio_migration_ops, vfio_log_ops: the target's device around the kernel's,
 * where the kernel's is another one
 *   .. 6.1  adapted: vfio_device, vfio_device.dev, vfio_device.ops, vfio_device.mig_ops,
 *     vfio_device.log_ops, vfio_device.dev_set, vfio_device.migration_flags: a struct of its own
 *     with the same public members [include/linux/vfio.h (5.13, 6.2)]
 *   4.10 .. 5.18  adapted: vfio_device.kvm: set by a notifier of the group from before open_device
 *     until after close_device [drivers/vfio/vfio.c vfio_register_group_notifier (4.10, 5.12)]
 *   .. 4.9  inert: vfio_device.kvm: reads as NULL, no virtual machine is told to drivers before
 *     4.10 [include/linux/vfio.h (4.9, 4.10)]
 *   5.19 .. 6.1  adapted: vfio_device.kvm: copied from the core's device at the first open
 *     [drivers/vfio/vfio.c vfio_device_open (5.19)]
 *   .. 6.1  adapted: vfio_migration_ops: a struct of its own [include/linux/vfio.h (6.0, 6.2)]
 *   .. 6.1  adapted: vfio_migration_ops.migration_set_state,
 *     vfio_migration_ops.migration_get_state: through the core's slots from 5.18 on,
 *     before answered by the ioctl thunk as 6.8's core does [drivers/vfio/vfio.c
 *     vfio_ioctl_device_feature (5.18), drivers/vfio/vfio_main.c
 *     vfio_ioctl_device_feature_mig_device_state (6.0)]
 *   .. 6.1  adapted: vfio_migration_ops.migration_get_data_size: answered by the thunk for features
 *     [drivers/vfio/vfio_main.c vfio_ioctl_device_feature_migration_data_size (6.2)]
 *   .. 6.0  adapted: vfio_log_ops: a struct of its own [include/linux/vfio.h (6.0, 6.1)]
 *   .. 6.0  inert: vfio_log_ops.log_start, vfio_log_ops.log_stop,
 *     vfio_log_ops.log_read_and_clear: a program that asks for logging is told -ENOTTY,
 *     the core has no bitmaps for it [drivers/vfio/vfio_main.c
 *     vfio_ioctl_device_feature_logging_start (6.1)]
 * Note on vfio_device.kvm: read it in open_device; 6.2 and older hold no reference to it while the
 *   device is open, so a driver that uses it later takes one there [drivers/vfio/vfio.c
 *   vfio_device_open (5.19), drivers/vfio/vfio_main.c _vfio_device_get_kvm_safe (6.5)]
 */
#if SHIM_OWN_VFIO_DEVICE
struct shim_vfio_device;

struct shim_vfio_migration_ops {
	struct file *(*migration_set_state)(struct shim_vfio_device *device, enum vfio_device_mig_state new_state);
	int (*migration_get_state)(struct shim_vfio_device *device, enum vfio_device_mig_state *curr_state);
	int (*migration_get_data_size)(struct shim_vfio_device *device, unsigned long *stop_copy_length);
};

struct shim_vfio_log_ops {
	int (*log_start)(struct shim_vfio_device *device, struct rb_root_cached *ranges, u32 nnodes, u64 *page_size);
	int (*log_stop)(struct shim_vfio_device *device);
	int (*log_read_and_clear)(struct shim_vfio_device *device, unsigned long iova, unsigned long length, struct iova_bitmap *dirty);
};

struct shim_vfio_device_ops;

/*
 * The target's device, with the kernel's inside where the kernel lets drivers embed one. It is
 * first, since 6.1 allocates it so.
 */
struct shim_vfio_device {
#if !SHIM_VFIO_CALLBACKS_TAKE_VOID
	struct vfio_device native;
#endif
	struct device *dev;
	const struct shim_vfio_device_ops *ops;
	const struct shim_vfio_migration_ops *mig_ops;
	const struct shim_vfio_log_ops *log_ops;
	struct shim_vfio_device_set *dev_set;
	unsigned int migration_flags;
	struct kvm *kvm;
	/* The adaptor's own. */
	struct iommu_group *group;	/* from vfio_iommu_group_get, to give back */
	void *token;			/* the core's drvdata */
	void *drvdata;			/* the driver's, while the core's is in its place */
#if !SHIM_VFIO_HAS_NATIVE_SETS
	struct list_head dev_set_list;
	unsigned int open_count;
	void (*put_set)(struct shim_vfio_device_set *set);
#endif
#if !SHIM_VFIO_CORE_ALLOCATES
	struct kref kref;
#else
	bool is_set_up;			/* the driver's init succeeded */
#endif
#if SHIM_VFIO_HAS_NOTIFIER
	struct notifier_block notifier;
	bool is_watched;		/* the core tells of unmapping */
#endif
#if SHIM_VFIO_HAS_GROUP_NOTIFIER
	struct notifier_block group_notifier;
	bool is_group_watched;		/* the core tells the virtual machine */
#endif
};
#else /* !SHIM_OWN_VFIO_DEVICE */
#define shim_vfio_device vfio_device
#define shim_vfio_migration_ops vfio_migration_ops
#define shim_vfio_log_ops vfio_log_ops
#endif /* SHIM_OWN_VFIO_DEVICE */

/*
 * vfio_device_ops: the target's table
 *   .. 6.1  inert: vfio_device_ops.bind_iommufd, vfio_device_ops.unbind_iommufd,
 *     vfio_device_ops.attach_ioas: the kernel has no iommufd and never calls it
 *     [drivers/vfio/vfio_main.c __vfio_register_dev (6.2)]
 *   .. 6.5  inert: vfio_device_ops.detach_ioas: the kernel detaches when the descriptor is closed
 *     [drivers/vfio/vfio_main.c (6.5, 6.6)]
 *   .. 6.1  adapted: vfio_device_ops.init, vfio_device_ops.release: called by the adaptor when it
 *     allocates, and for the last reference [drivers/vfio/vfio_main.c vfio_device_release (6.1,
 *     6.2)]
 *   .. 5.14  adapted: vfio_device_ops.open_device, vfio_device_ops.close_device: opens are counted
 *     under the set's lock, with a reference to the module for each [drivers/vfio/vfio.c
 *     vfio_group_get_device_fd (4.4, 5.12)]
 *   .. 5.12  adapted: vfio_device_ops.ioctl, vfio_device_ops.request: the thunk turns the driver's
 *     pointer into its device [drivers/vfio/vfio.c vfio_device_fops_read (5.12, 5.13)]
 *   .. 5.6  inert: vfio_device_ops.match: the core compares the device's name [drivers/vfio/vfio.c
 *     vfio_device_get_from_name (5.6)]
 *   5.7 .. 5.12  adapted: vfio_device_ops.match: the thunk turns the driver's pointer into its
 *     device [drivers/vfio/vfio.c vfio_device_get_from_name (5.7)]
 *   4.10 .. 5.19  adapted: vfio_device_ops.dma_unmap: a notifier from before open_device until
 *     after close_device [drivers/vfio/vfio.c vfio_register_iommu_notifier (4.10, 5.19),
 *     drivers/vfio/vfio_main.c vfio_device_open (6.0)]
 *   .. 4.9  inert: vfio_device_ops.dma_unmap: nothing is pinned,
 *     so nothing has to be told [include/linux/vfio.h (4.9, 4.10)]
 *   .. 5.17  adapted: vfio_device_ops.device_feature: the ioctl thunk takes VFIO_DEVICE_FEATURE
 *     with the core's checks [drivers/vfio/vfio.c vfio_ioctl_device_feature (5.18)]
 * Note on vfio_device_ops.open_device, vfio_device_ops.close_device: first open and last close,
 *   under the lock of the device set; before 5.15 the core calls for each descriptor,
 *   and the adaptor counts [drivers/vfio/vfio.c vfio_group_get_device_fd (4.4, 5.15)]
 * Note on vfio_device_ops.release: called once, for the last reference,
 *   and must not free the device: a slot of this name closed descriptors up to 5.14 and had to free
 *   in 6.1, and neither is connected to it [drivers/vfio/vfio.c vfio_device_fops_release (4.4),
 *   drivers/vfio/vfio_main.c vfio_device_release (6.1, 6.2)]
 * Note on vfio_device_ops.dma_unmap: a driver that pins pages needs it on every release;
 *   from 4.10 to 5.19 it is called by a notifier, before never [drivers/vfio/vfio_iommu_type1.c
 *   vfio_iommu_type1_pin_pages (4.10), drivers/vfio/vfio_main.c vfio_device_open (6.0)]
 * Note on vfio_device_ops.bind_iommufd, vfio_device_ops.unbind_iommufd,
 *   vfio_device_ops.attach_ioas, vfio_device_ops.detach_ioas: with CONFIG_IOMMUFD 6.6 and later
 *   refuse a device that lacks one of the four slots;
 *   before 6.2 none of them is called [drivers/vfio/vfio_main.c __vfio_register_dev (6.2, 6.8)]
 */
#if SHIM_OWN_VFIO_DEVICE_OPS
#if SHIM_VFIO_OWN_DEVICE
struct shim_vfio_device_ops {
	char *name;
	int (*init)(struct shim_vfio_device *vdev);
	void (*release)(struct shim_vfio_device *vdev) SHIM_NOTE("called once, for the last reference, and must not free the device: a slot of this name closed descriptors up to 5.14 and had to free in 6.1, and neither is connected to it");
	int (*bind_iommufd)(struct shim_vfio_device *vdev, struct iommufd_ctx *ictx, u32 *out_device_id) SHIM_NOTE("with CONFIG_IOMMUFD 6.6 and later refuse a device that lacks one of the four slots; before 6.2 none of them is called");
	void (*unbind_iommufd)(struct shim_vfio_device *vdev) SHIM_NOTE("with CONFIG_IOMMUFD 6.6 and later refuse a device that lacks one of the four slots; before 6.2 none of them is called");
	int (*attach_ioas)(struct shim_vfio_device *vdev, u32 *pt_id) SHIM_NOTE("with CONFIG_IOMMUFD 6.6 and later refuse a device that lacks one of the four slots; before 6.2 none of them is called");
	void (*detach_ioas)(struct shim_vfio_device *vdev) SHIM_NOTE("with CONFIG_IOMMUFD 6.6 and later refuse a device that lacks one of the four slots; before 6.2 none of them is called");
	int (*open_device)(struct shim_vfio_device *vdev) SHIM_NOTE("first open and last close, under the lock of the device set; before 5.15 the core calls for each descriptor, and the adaptor counts");
	void (*close_device)(struct shim_vfio_device *vdev) SHIM_NOTE("first open and last close, under the lock of the device set; before 5.15 the core calls for each descriptor, and the adaptor counts");
	ssize_t (*read)(struct shim_vfio_device *vdev, char __user *buf, size_t count, loff_t *ppos);
	ssize_t (*write)(struct shim_vfio_device *vdev, const char __user *buf, size_t count, loff_t *size);
	long (*ioctl)(struct shim_vfio_device *vdev, unsigned int cmd, unsigned long arg);
	int (*mmap)(struct shim_vfio_device *vdev, struct vm_area_struct *vma);
	void (*request)(struct shim_vfio_device *vdev, unsigned int count);
	int (*match)(struct shim_vfio_device *vdev, char *buf);
	void (*dma_unmap)(struct shim_vfio_device *vdev, u64 iova, u64 length) SHIM_NOTE("a driver that pins pages needs it on every release; from 4.10 to 5.19 it is called by a notifier, before never");
	int (*device_feature)(struct shim_vfio_device *device, u32 flags, void __user *arg, size_t argsz);
};
#else
/* The kernel's table with the target's further slot behind it: the core gets its own part. */
struct shim_vfio_device_ops {
	union {
		struct vfio_device_ops native;
		struct {
	char *name;
	int (*init)(struct shim_vfio_device *vdev);
	void (*release)(struct shim_vfio_device *vdev) SHIM_NOTE("called once, for the last reference, and must not free the device: a slot of this name closed descriptors up to 5.14 and had to free in 6.1, and neither is connected to it");
	int (*bind_iommufd)(struct shim_vfio_device *vdev, struct iommufd_ctx *ictx, u32 *out_device_id) SHIM_NOTE("with CONFIG_IOMMUFD 6.6 and later refuse a device that lacks one of the four slots; before 6.2 none of them is called");
	void (*unbind_iommufd)(struct shim_vfio_device *vdev) SHIM_NOTE("with CONFIG_IOMMUFD 6.6 and later refuse a device that lacks one of the four slots; before 6.2 none of them is called");
	int (*attach_ioas)(struct shim_vfio_device *vdev, u32 *pt_id) SHIM_NOTE("with CONFIG_IOMMUFD 6.6 and later refuse a device that lacks one of the four slots; before 6.2 none of them is called");
	int (*open_device)(struct shim_vfio_device *vdev) SHIM_NOTE("first open and last close, under the lock of the device set; before 5.15 the core calls for each descriptor, and the adaptor counts");
	void (*close_device)(struct shim_vfio_device *vdev) SHIM_NOTE("first open and last close, under the lock of the device set; before 5.15 the core calls for each descriptor, and the adaptor counts");
	ssize_t (*read)(struct shim_vfio_device *vdev, char __user *buf, size_t count, loff_t *ppos);
	ssize_t (*write)(struct shim_vfio_device *vdev, const char __user *buf, size_t count, loff_t *size);
	long (*ioctl)(struct shim_vfio_device *vdev, unsigned int cmd, unsigned long arg);
	int (*mmap)(struct shim_vfio_device *vdev, struct vm_area_struct *vma);
	void (*request)(struct shim_vfio_device *vdev, unsigned int count);
	int (*match)(struct shim_vfio_device *vdev, char *buf);
	void (*dma_unmap)(struct shim_vfio_device *vdev, u64 iova, u64 length) SHIM_NOTE("a driver that pins pages needs it on every release; from 4.10 to 5.19 it is called by a notifier, before never");
	int (*device_feature)(struct shim_vfio_device *device, u32 flags, void __user *arg, size_t argsz);
		};
	};
	void (*detach_ioas)(struct shim_vfio_device *vdev);
};

#define SHIM_VFIO_SAME_PLACE(member)						\
	_Static_assert(offsetof(struct shim_vfio_device_ops, member) ==		\
		       offsetof(struct vfio_device_ops, member),		\
		       "struct vfio_device_ops is not laid out as its adaptor expects: " #member)
SHIM_VFIO_SAME_PLACE(name);
SHIM_VFIO_SAME_PLACE(init);
SHIM_VFIO_SAME_PLACE(release);
SHIM_VFIO_SAME_PLACE(bind_iommufd);
SHIM_VFIO_SAME_PLACE(unbind_iommufd);
SHIM_VFIO_SAME_PLACE(attach_ioas);
SHIM_VFIO_SAME_PLACE(open_device);
SHIM_VFIO_SAME_PLACE(close_device);
SHIM_VFIO_SAME_PLACE(read);
SHIM_VFIO_SAME_PLACE(write);
SHIM_VFIO_SAME_PLACE(ioctl);
SHIM_VFIO_SAME_PLACE(mmap);
SHIM_VFIO_SAME_PLACE(request);
SHIM_VFIO_SAME_PLACE(match);
SHIM_VFIO_SAME_PLACE(dma_unmap);
SHIM_VFIO_SAME_PLACE(device_feature);
_Static_assert(offsetof(struct shim_vfio_device_ops, detach_ioas) == sizeof(struct vfio_device_ops),
	       "struct vfio_device_ops has slots that its adaptor does not know");
#endif
#else /* !SHIM_OWN_VFIO_DEVICE_OPS */
#define shim_vfio_device_ops vfio_device_ops
#endif /* SHIM_OWN_VFIO_DEVICE_OPS */

/*
 * vfio_check_feature: whether a feature's request is well formed
 *   .. 5.17  adapted: vfio_check_feature: a helper without a kernel behind it,
 *     written out [include/linux/vfio.h (5.18)]
 */
#if SHIM_OWN_VFIO_CHECK_FEATURE
/* Whether a feature's request is well formed: 1 to go on, 0 for a probe that is answered. */
static inline int shim_vfio_check_feature(u32 flags, size_t argsz, u32 supported_ops, size_t minsz)
{
	u32 asked = flags & (SHIM_VFIO_DEVICE_FEATURE_GET | SHIM_VFIO_DEVICE_FEATURE_SET);

	if (asked & ~supported_ops)
		return -EINVAL;
	if (flags & SHIM_VFIO_DEVICE_FEATURE_PROBE)
		return 0;
	/* Without PROBE one of GET or SET must be requested. */
	if (!asked || argsz < minsz)
		return -EINVAL;
	return 1;
}
#else /* !SHIM_OWN_VFIO_CHECK_FEATURE */
#define shim_vfio_check_feature vfio_check_feature
#endif /* SHIM_OWN_VFIO_CHECK_FEATURE */

/*
 * vfio_feature: answers to the features that the kernel's core does not know
 */
#if SHIM_OWN_VFIO_FEATURE
/* VFIO_DEVICE_FEATURE as 6.8's core answers it, where the kernel's does not. */
static inline int shim_vfio_feature_migration(struct shim_vfio_device *vdev, u32 flags,
					      void __user *arg, size_t argsz)
{
	__u64 answer = vdev->migration_flags;
	int ret;

	if (!vdev->mig_ops)
		return -ENOTTY;
	ret = shim_vfio_check_feature(flags, argsz, SHIM_VFIO_DEVICE_FEATURE_GET, sizeof(answer));
	if (ret != 1)
		return ret;
	return copy_to_user(arg, &answer, sizeof(answer)) ? -EFAULT : 0;
}

/* Hands the stream to the program; the descriptor is undone if the program cannot be told. */
static inline int shim_vfio_feature_return_stream(struct file *stream, void __user *arg,
						  struct shim_vfio_feature_mig_state *state)
{
	int fd = get_unused_fd_flags(O_CLOEXEC);

	if (fd < 0) {
		fput(stream);
		return fd;
	}
	state->data_fd = fd;
	if (copy_to_user(arg, state, sizeof(*state))) {
		fput(stream);
		put_unused_fd(fd);
		return -EFAULT;
	}
	fd_install(fd, stream);
	return 0;
}

static inline int shim_vfio_feature_mig_state(struct shim_vfio_device *vdev, u32 flags,
					      void __user *arg, size_t argsz)
{
	struct shim_vfio_feature_mig_state state;
	struct file *stream = NULL;
	int ret;

	if (!vdev->mig_ops)
		return -ENOTTY;
	ret = shim_vfio_check_feature(flags, argsz, SHIM_VFIO_DEVICE_FEATURE_SET |
				      SHIM_VFIO_DEVICE_FEATURE_GET, sizeof(state));
	if (ret != 1)
		return ret;
	if (copy_from_user(&state, arg, sizeof(state)))
		return -EFAULT;
	if (flags & SHIM_VFIO_DEVICE_FEATURE_GET) {
		enum vfio_device_mig_state current_state;

		ret = vdev->mig_ops->migration_get_state(vdev, &current_state);
		if (ret)
			return ret;
		state.device_state = current_state;
	} else {
		stream = vdev->mig_ops->migration_set_state(vdev, state.device_state);
		if (!IS_ERR_OR_NULL(stream))
			return shim_vfio_feature_return_stream(stream, arg, &state);
	}
	state.data_fd = -1;
	if (copy_to_user(arg, &state, sizeof(state)))
		return -EFAULT;
	return PTR_ERR_OR_ZERO(stream);
}

static inline int shim_vfio_feature_data_size(struct shim_vfio_device *vdev, u32 flags,
					      void __user *arg, size_t argsz)
{
	unsigned long length = 0;
	__u64 answer;
	int ret;

	if (!vdev->mig_ops || !vdev->mig_ops->migration_get_data_size)
		return -ENOTTY;
	ret = shim_vfio_check_feature(flags, argsz, SHIM_VFIO_DEVICE_FEATURE_GET, sizeof(answer));
	if (ret != 1)
		return ret;
	ret = vdev->mig_ops->migration_get_data_size(vdev, &length);
	if (ret)
		return ret;
	answer = length;
	return copy_to_user(arg, &answer, sizeof(answer)) ? -EFAULT : 0;
}

/* One feature that the core leaves to the driver: those that 6.8's core has are not the driver's. */
static inline int shim_vfio_device_feature(struct shim_vfio_device *vdev, u32 flags,
					   void __user *arg, size_t argsz)
{
	u32 feature = flags & SHIM_VFIO_DEVICE_FEATURE_MASK;

	if (feature == SHIM_VFIO_DEVICE_FEATURE_MIGRATION)
		return shim_vfio_feature_migration(vdev, flags, arg, argsz);
	if (feature == SHIM_VFIO_DEVICE_FEATURE_MIG_STATE)
		return shim_vfio_feature_mig_state(vdev, flags, arg, argsz);
	if (feature == SHIM_VFIO_DEVICE_FEATURE_MIG_DATA_SIZE)
		return shim_vfio_feature_data_size(vdev, flags, arg, argsz);
	/* Dirty page logging needs the core's bitmaps of 6.1: a program is told that it is not there. */
	if (feature >= SHIM_VFIO_DEVICE_FEATURE_LOGGING_START &&
	    feature <= SHIM_VFIO_DEVICE_FEATURE_LOGGING_REPORT)
		return -ENOTTY;
	if (!vdev->ops->device_feature)
		return -EINVAL;
	return vdev->ops->device_feature(vdev, flags, arg, argsz);
}

#if !SHIM_VFIO_CORE_HAS_FEATURES
/* The checks that the core makes from 5.18 on: vfio_ioctl_device_feature (5.18). */
static inline long shim_vfio_ioctl_feature(struct shim_vfio_device *vdev, void __user *arg)
{
	struct shim_vfio_feature_header header;
	u32 both = SHIM_VFIO_DEVICE_FEATURE_SET | SHIM_VFIO_DEVICE_FEATURE_GET;

	if (copy_from_user(&header, arg, sizeof(header)))
		return -EFAULT;
	if (header.argsz < sizeof(header))
		return -EINVAL;
	if (header.flags & ~(SHIM_VFIO_DEVICE_FEATURE_MASK | SHIM_VFIO_DEVICE_FEATURE_PROBE | both))
		return -EINVAL;
	if (!(header.flags & SHIM_VFIO_DEVICE_FEATURE_PROBE) && (header.flags & both) == both)
		return -EINVAL;
	return shim_vfio_device_feature(vdev, header.flags, arg + sizeof(header),
					header.argsz - sizeof(header));
}
#endif
#endif /* SHIM_OWN_VFIO_FEATURE */

/*
 * vfio_thunks: what the kernel calls, in its signatures, and the calls into the driver's table
 *   .. 5.12  adapted: vfio_device_ops.mmap, vfio_device_ops.read,
 *     vfio_device_ops.write: the thunk turns the kernel's pointer into the driver's [derived from
 *     the two forms]
 */
#if SHIM_OWN_VFIO_THUNKS
/* What the core passes to callbacks: a pointer of the driver's own choice up to 5.12. */
#if SHIM_VFIO_CALLBACKS_TAKE_VOID
#define SHIM_VFIO_CORE_DEVICE void
#else
#define SHIM_VFIO_CORE_DEVICE struct vfio_device
#endif

static inline struct shim_vfio_device *shim_vfio_device_of(SHIM_VFIO_CORE_DEVICE *device)
{
#if SHIM_VFIO_CALLBACKS_TAKE_VOID
	return device;
#else
	return container_of(device, struct shim_vfio_device, native);
#endif
}

#if SHIM_VFIO_HAS_NOTIFIER
static int __maybe_unused shim_vfio_notified(struct notifier_block *block, unsigned long action,
					     void *data)
{
	struct shim_vfio_device *vdev = container_of(block, struct shim_vfio_device, notifier);
	struct vfio_iommu_type1_dma_unmap *unmap = data;

	if (action == VFIO_IOMMU_NOTIFY_DMA_UNMAP)
		vdev->ops->dma_unmap(vdev, unmap->iova, unmap->size);
	return NOTIFY_OK;
}

#if SHIM_VFIO_NOTIFIER_TAKES_DEVICE
#define SHIM_VFIO_NOTIFIED(vdev) ((vdev)->dev)
#else
#define SHIM_VFIO_NOTIFIED(vdev) (&(vdev)->native)
#endif

/*
 * A container that cannot tell (noiommu, an IOMMU driver without notifiers) cannot pin either, and
 * the target opens the device there: vfio_register_iommu_notifier (4.10, 5.19),
 * vfio_device_container_register (6.8).
 */
static inline int shim_vfio_watch_unmap(struct shim_vfio_device *vdev)
{
	unsigned long events = VFIO_IOMMU_NOTIFY_DMA_UNMAP;
	int ret;

	if (!vdev->ops->dma_unmap)
		return 0;
	vdev->notifier.notifier_call = shim_vfio_notified;
	ret = vfio_register_notifier(SHIM_VFIO_NOTIFIED(vdev), VFIO_IOMMU_NOTIFY, &events,
				     &vdev->notifier);
	vdev->is_watched = !ret;
	return ret == -EINVAL || ret == -ENOTTY ? 0 : ret;
}

static inline void shim_vfio_unwatch_unmap(struct shim_vfio_device *vdev)
{
	if (vdev->is_watched)
		vfio_unregister_notifier(SHIM_VFIO_NOTIFIED(vdev), VFIO_IOMMU_NOTIFY,
					 &vdev->notifier);
	vdev->is_watched = false;
}
#else
static inline int shim_vfio_watch_unmap(struct shim_vfio_device *vdev)
{
	(void)vdev;
	return 0;
}

static inline void shim_vfio_unwatch_unmap(struct shim_vfio_device *vdev)
{
	(void)vdev;
}
#endif

#if SHIM_VFIO_HAS_GROUP_NOTIFIER
/* Also called by registering, for a virtual machine that the group has already. */
static int __maybe_unused shim_vfio_group_notified(struct notifier_block *block,
						   unsigned long action, void *data)
{
	struct shim_vfio_device *vdev =
		container_of(block, struct shim_vfio_device, group_notifier);

	if (action == VFIO_GROUP_NOTIFY_SET_KVM)
		vdev->kvm = data;
	return NOTIFY_OK;
}

/* Refused without an IOMMU, where the device stays without a virtual machine. */
static inline void shim_vfio_watch_kvm(struct shim_vfio_device *vdev)
{
	unsigned long events = VFIO_GROUP_NOTIFY_SET_KVM;

	vdev->group_notifier.notifier_call = shim_vfio_group_notified;
	vdev->is_group_watched = !vfio_register_notifier(SHIM_VFIO_NOTIFIED(vdev),
							 VFIO_GROUP_NOTIFY, &events,
							 &vdev->group_notifier);
}

static inline void shim_vfio_unwatch_kvm(struct shim_vfio_device *vdev)
{
	if (vdev->is_group_watched)
		vfio_unregister_notifier(SHIM_VFIO_NOTIFIED(vdev), VFIO_GROUP_NOTIFY,
					 &vdev->group_notifier);
	vdev->is_group_watched = false;
	vdev->kvm = NULL;
}
#else
static inline void shim_vfio_watch_kvm(struct shim_vfio_device *vdev)
{
#if SHIM_VFIO_HAS_KVM
	vdev->kvm = vdev->native.kvm;
#else
	(void)vdev;
#endif
}

static inline void shim_vfio_unwatch_kvm(struct shim_vfio_device *vdev)
{
	vdev->kvm = NULL;
}
#endif

/* The first open; unmapping is watched before the driver can pin, as in 6.0. */
static inline int shim_vfio_open_first(struct shim_vfio_device *vdev)
{
	int ret;

	ret = shim_vfio_watch_unmap(vdev);
	if (ret)
		return ret;
	shim_vfio_watch_kvm(vdev);
	if (vdev->ops->open_device) {
		ret = vdev->ops->open_device(vdev);
		if (ret) {
			shim_vfio_unwatch_kvm(vdev);
			shim_vfio_unwatch_unmap(vdev);
		}
	}
	return ret;
}

static inline void shim_vfio_close_last(struct shim_vfio_device *vdev)
{
	if (vdev->ops->close_device)
		vdev->ops->close_device(vdev);
	shim_vfio_unwatch_kvm(vdev);
	shim_vfio_unwatch_unmap(vdev);
}

#if SHIM_VFIO_OPENS_EACH_DESCRIPTOR
/* Called for each descriptor, without a lock and without a reference to the module. */
static int __maybe_unused shim_vfio_open(SHIM_VFIO_CORE_DEVICE *device)
{
	struct shim_vfio_device *vdev = shim_vfio_device_of(device);
	int ret = 0;

	if (!try_module_get(THIS_MODULE))
		return -ENODEV;
	mutex_lock(&vdev->dev_set->lock);
	if (!vdev->open_count)
		ret = shim_vfio_open_first(vdev);
	if (!ret)
		vdev->open_count++;
	mutex_unlock(&vdev->dev_set->lock);
	if (ret)
		module_put(THIS_MODULE);
	return ret;
}

static void __maybe_unused shim_vfio_release(SHIM_VFIO_CORE_DEVICE *device)
{
	struct shim_vfio_device *vdev = shim_vfio_device_of(device);

	mutex_lock(&vdev->dev_set->lock);
	if (!--vdev->open_count)
		shim_vfio_close_last(vdev);
	mutex_unlock(&vdev->dev_set->lock);
	module_put(THIS_MODULE);
}
#else
static int __maybe_unused shim_vfio_open_device(struct vfio_device *device)
{
	return shim_vfio_open_first(shim_vfio_device_of(device));
}

static void __maybe_unused shim_vfio_close_device(struct vfio_device *device)
{
	shim_vfio_close_last(shim_vfio_device_of(device));
}
#endif

/* A driver's empty slot answers as the core does for one: vfio_device_fops_read (4.4, 6.8). */
#if SHIM_FORM_VFIO_DEVICE_OPS__READ == 1
static ssize_t __maybe_unused
shim_vfio_read(void *native, char __user *buf, size_t count, loff_t *ppos)
{
	struct shim_vfio_device *vdev = shim_vfio_device_of(native);

	if (!vdev->ops->read)
		return -EINVAL;
	return vdev->ops->read(vdev, buf, count, ppos);
}
#elif SHIM_FORM_VFIO_DEVICE_OPS__READ == 2
static ssize_t __maybe_unused
shim_vfio_read(struct vfio_device *native, char __user *buf, size_t count, loff_t *ppos)
{
	struct shim_vfio_device *vdev = shim_vfio_device_of(native);

	if (!vdev->ops->read)
		return -EINVAL;
	return vdev->ops->read(vdev, buf, count, ppos);
}
#endif

#if SHIM_FORM_VFIO_DEVICE_OPS__WRITE == 1
static ssize_t __maybe_unused
shim_vfio_write(void *native, const char __user *buf, size_t count, loff_t *size)
{
	struct shim_vfio_device *vdev = shim_vfio_device_of(native);

	if (!vdev->ops->write)
		return -EINVAL;
	return vdev->ops->write(vdev, buf, count, size);
}
#elif SHIM_FORM_VFIO_DEVICE_OPS__WRITE == 2
static ssize_t __maybe_unused
shim_vfio_write(struct vfio_device *native, const char __user *buf, size_t count, loff_t *size)
{
	struct shim_vfio_device *vdev = shim_vfio_device_of(native);

	if (!vdev->ops->write)
		return -EINVAL;
	return vdev->ops->write(vdev, buf, count, size);
}
#endif

static long __maybe_unused shim_vfio_ioctl(SHIM_VFIO_CORE_DEVICE *device, unsigned int cmd,
					   unsigned long arg)
{
	struct shim_vfio_device *vdev = shim_vfio_device_of(device);

#if !SHIM_VFIO_CORE_HAS_FEATURES
	if (cmd == SHIM_VFIO_DEVICE_FEATURE)
		return shim_vfio_ioctl_feature(vdev, (void __user *)arg);
#endif
	return vdev->ops->ioctl ? vdev->ops->ioctl(vdev, cmd, arg) : -EINVAL;
}

#if SHIM_FORM_VFIO_DEVICE_OPS__MMAP == 1
static int __maybe_unused shim_vfio_mmap(void *native, struct vm_area_struct *vma)
{
	struct shim_vfio_device *vdev = shim_vfio_device_of(native);

	if (!vdev->ops->mmap)
		return -EINVAL;
	return vdev->ops->mmap(vdev, vma);
}
#elif SHIM_FORM_VFIO_DEVICE_OPS__MMAP == 2
static int __maybe_unused shim_vfio_mmap(struct vfio_device *native, struct vm_area_struct *vma)
{
	struct shim_vfio_device *vdev = shim_vfio_device_of(native);

	if (!vdev->ops->mmap)
		return -EINVAL;
	return vdev->ops->mmap(vdev, vma);
}
#endif

/* The core may be waiting in unregister for hours: the driver sees its own drvdata meanwhile. */
static void __maybe_unused shim_vfio_request(SHIM_VFIO_CORE_DEVICE *device, unsigned int count)
{
	struct shim_vfio_device *vdev = shim_vfio_device_of(device);

#if SHIM_VFIO_CALLBACKS_TAKE_VOID
	dev_set_drvdata(vdev->dev, vdev->drvdata);
#endif
	if (vdev->ops->request)
		vdev->ops->request(vdev, count);
}

#if SHIM_VFIO_CORE_MATCHES
static int __maybe_unused shim_vfio_match(SHIM_VFIO_CORE_DEVICE *device, char *buf)
{
	struct shim_vfio_device *vdev = shim_vfio_device_of(device);

	if (vdev->ops->match)
		return vdev->ops->match(vdev, buf);
	return !strcmp(dev_name(vdev->dev), buf);
}
#endif

#if SHIM_FORM_VFIO_DEVICE_OPS__DMA_UNMAP == 1
static void __maybe_unused shim_vfio_dma_unmap(struct vfio_device *native, u64 iova, u64 length)
{
	struct shim_vfio_device *vdev = shim_vfio_device_of(native);

	vdev->ops->dma_unmap(vdev, iova, length);
}
#endif

#if SHIM_VFIO_CORE_HAS_FEATURES
static int __maybe_unused shim_vfio_feature(struct vfio_device *device, u32 flags,
					    void __user *arg, size_t argsz)
{
	return shim_vfio_device_feature(shim_vfio_device_of(device), flags, arg, argsz);
}
#endif

#if SHIM_VFIO_CORE_MIGRATES || SHIM_VFIO_CORE_HAS_MIG_OPS
static struct file * __maybe_unused shim_vfio_set_state(struct vfio_device *device,
							enum vfio_device_mig_state state)
{
	struct shim_vfio_device *vdev = shim_vfio_device_of(device);

	return vdev->mig_ops->migration_set_state(vdev, state);
}

static int __maybe_unused shim_vfio_get_state(struct vfio_device *device,
					      enum vfio_device_mig_state *state)
{
	struct shim_vfio_device *vdev = shim_vfio_device_of(device);

	return vdev->mig_ops->migration_get_state(vdev, state);
}
#endif

#if SHIM_VFIO_CORE_HAS_MIG_OPS
static const struct vfio_migration_ops __maybe_unused shim_vfio_native_migration = {
	.migration_set_state = shim_vfio_set_state,
	.migration_get_state = shim_vfio_get_state,
};
#endif

#if SHIM_FORM_STRUCT_VFIO_LOG_OPS == 1
static int __maybe_unused
shim_vfio_log_start(struct vfio_device *native, struct rb_root_cached *ranges, u32 nnodes,
		    u64 *page_size)
{
	struct shim_vfio_device *device = shim_vfio_device_of(native);

	return device->log_ops->log_start(device, ranges, nnodes, page_size);
}
#endif

#if SHIM_FORM_STRUCT_VFIO_LOG_OPS == 1
static int __maybe_unused shim_vfio_log_stop(struct vfio_device *native)
{
	struct shim_vfio_device *device = shim_vfio_device_of(native);

	return device->log_ops->log_stop(device);
}
#endif

#if SHIM_FORM_STRUCT_VFIO_LOG_OPS == 1
static int __maybe_unused
shim_vfio_log_read_and_clear(struct vfio_device *native, unsigned long iova, unsigned long length,
			     struct iova_bitmap *dirty)
{
	struct shim_vfio_device *device = shim_vfio_device_of(native);

	return device->log_ops->log_read_and_clear(device, iova, length, dirty);
}
#endif

#if SHIM_VFIO_CORE_LOGS
static const struct vfio_log_ops __maybe_unused shim_vfio_native_logging = {
	.log_start = shim_vfio_log_start,
	.log_stop = shim_vfio_log_stop,
	.log_read_and_clear = shim_vfio_log_read_and_clear,
};
#endif

#if SHIM_VFIO_CORE_ALLOCATES
/* Called without asking whether it is there, and it has to free: vfio_device_release (6.1). */
static void __maybe_unused shim_vfio_release_and_free(struct vfio_device *device)
{
	struct shim_vfio_device *vdev = shim_vfio_device_of(device);

	if (vdev->is_set_up && vdev->ops->release)
		vdev->ops->release(vdev);
	vfio_free_device(device);
}
#endif
#endif /* SHIM_OWN_VFIO_THUNKS */

/*
 * vfio_tables: the tables that are registered with the kernel
 */
#if SHIM_OWN_VFIO_TABLES
/* The kernel's tables. The core looks whether a slot is there: one table for each such choice. */
#if SHIM_VFIO_OPENS_EACH_DESCRIPTOR
#define SHIM_VFIO_OPEN_SLOTS .open = shim_vfio_open, .release = shim_vfio_release,
#else
#define SHIM_VFIO_OPEN_SLOTS						\
	.open_device = shim_vfio_open_device, .close_device = shim_vfio_close_device,
#endif

#if SHIM_VFIO_CORE_MATCHES
#define SHIM_VFIO_MATCH_SLOT .match = shim_vfio_match,
#else
#define SHIM_VFIO_MATCH_SLOT
#endif

#if SHIM_VFIO_CORE_HAS_FEATURES
#define SHIM_VFIO_FEATURE_SLOT .device_feature = shim_vfio_feature,
#else
#define SHIM_VFIO_FEATURE_SLOT
#endif

#if SHIM_VFIO_CORE_ALLOCATES
#define SHIM_VFIO_FREE_SLOT .release = shim_vfio_release_and_free,
#else
#define SHIM_VFIO_FREE_SLOT
#endif

/* A file that is part of several modules has no module name. */
#ifdef KBUILD_MODNAME
#define SHIM_VFIO_NAME KBUILD_MODNAME
#else
#define SHIM_VFIO_NAME "shimgen"
#endif

#define SHIM_VFIO_SLOTS							\
	.name = SHIM_VFIO_NAME,						\
	SHIM_VFIO_OPEN_SLOTS						\
	.read = shim_vfio_read,						\
	.write = shim_vfio_write,					\
	.ioctl = shim_vfio_ioctl,					\
	.mmap = shim_vfio_mmap,						\
	.request = shim_vfio_request,					\
	SHIM_VFIO_MATCH_SLOT						\
	SHIM_VFIO_FEATURE_SLOT						\
	SHIM_VFIO_FREE_SLOT

static const struct vfio_device_ops __maybe_unused shim_vfio_table = { SHIM_VFIO_SLOTS };

#if SHIM_VFIO_CORE_UNMAPS
static const struct vfio_device_ops __maybe_unused shim_vfio_table_unmap = {
	SHIM_VFIO_SLOTS
	.dma_unmap = shim_vfio_dma_unmap,
};
#endif

#if SHIM_VFIO_CORE_MIGRATES
static const struct vfio_device_ops __maybe_unused shim_vfio_table_migration = {
	SHIM_VFIO_SLOTS
	.migration_set_state = shim_vfio_set_state,
	.migration_get_state = shim_vfio_get_state,
};
#endif

static inline const struct vfio_device_ops *shim_vfio_table_for(struct shim_vfio_device *vdev)
{
#if SHIM_VFIO_CORE_UNMAPS
	if (vdev->ops->dma_unmap)
		return &shim_vfio_table_unmap;
#endif
#if SHIM_VFIO_CORE_MIGRATES
	if (vdev->mig_ops)
		return &shim_vfio_table_migration;
#endif
	(void)vdev;
	return &shim_vfio_table;
}
#endif /* SHIM_OWN_VFIO_TABLES */

/*
 * _vfio_alloc_device, vfio_alloc_device: allocates a device, calls init,
 * counts references and calls release
 *   .. 6.1  adapted: _vfio_alloc_device, vfio_alloc_device: the adaptor allocates and counts up to
 *     6.0, 6.1 is given a table that frees [drivers/vfio/vfio_main.c vfio_free_device (6.1),
 *     vfio_device_release (6.2)]
 *   6.2 .. 6.5  adapted: _vfio_alloc_device, vfio_alloc_device: the core is given its part of the
 *     table [include/linux/vfio.h (6.2, 6.6)]
 */
#if SHIM_OWN_VFIO_ALLOC_DEVICE
#if !SHIM_VFIO_OWN_DEVICE
/* Only the table differs, and the core's part of it comes first. */
static inline struct vfio_device *
shim__vfio_alloc_device(size_t size, struct device *dev, const struct shim_vfio_device_ops *ops)
{
	return _vfio_alloc_device(size, dev, &ops->native);
}
#else
static inline void shim_vfio_release_set(struct shim_vfio_device *vdev)
{
#if SHIM_VFIO_HAS_NATIVE_SETS
#if !SHIM_VFIO_CORE_ALLOCATES
	/* Also after a failed register: vfio_uninit_group_dev (5.15). */
	vfio_uninit_group_dev(&vdev->native);
#endif
	vdev->dev_set = NULL;
#else
	struct shim_vfio_device_set *set = vdev->dev_set;

	if (!set)
		return;
	mutex_lock(&set->lock);
	list_del(&vdev->dev_set_list);
	set->device_count--;
	mutex_unlock(&set->lock);
	vdev->dev_set = NULL;
	vdev->put_set(set);
#endif
}

#if SHIM_VFIO_CORE_ALLOCATES
static inline void shim_vfio_put_device(struct shim_vfio_device *vdev)
{
	put_device(&vdev->native.device);
}
#else
static void __maybe_unused shim_vfio_last_put(struct kref *kref)
{
	struct shim_vfio_device *vdev = container_of(kref, struct shim_vfio_device, kref);

	shim_vfio_release_set(vdev);
	if (vdev->ops->release)
		vdev->ops->release(vdev);
	kfree(vdev);
}

static inline void shim_vfio_put_device(struct shim_vfio_device *vdev)
{
	kref_put(&vdev->kref, shim_vfio_last_put);
}
#endif

static inline struct shim_vfio_device *
shim__vfio_alloc_device(size_t size, struct device *dev, const struct shim_vfio_device_ops *ops)
{
	struct shim_vfio_device *vdev;
	int ret = 0;
#if SHIM_VFIO_CORE_ALLOCATES
	struct vfio_device *native;
#endif

	if (WARN_ON(size < sizeof(*vdev)))
		return ERR_PTR(-EINVAL);
#if SHIM_VFIO_CORE_ALLOCATES
	native = _vfio_alloc_device(size, dev, &shim_vfio_table);
	if (IS_ERR(native))
		return ERR_CAST(native);
	vdev = shim_vfio_device_of(native);
#else
	vdev = kzalloc(size, GFP_KERNEL);
	if (!vdev)
		return ERR_PTR(-ENOMEM);
	kref_init(&vdev->kref);
#if !SHIM_VFIO_CALLBACKS_TAKE_VOID
	vfio_init_group_dev(&vdev->native, dev, &shim_vfio_table);
#endif
#endif
	vdev->dev = dev;
	vdev->ops = ops;
	if (ops->init)
		ret = ops->init(vdev);
	/* The driver's release is not called for a device that its init refused: 6.8. */
	if (ret) {
#if SHIM_VFIO_CORE_ALLOCATES
		shim_vfio_put_device(vdev);
#else
		shim_vfio_release_set(vdev);
		kfree(vdev);
#endif
		return ERR_PTR(ret);
	}
#if SHIM_VFIO_CORE_ALLOCATES
	vdev->is_set_up = true;
#endif
	return vdev;
}
#endif

#define shim_vfio_alloc_device(dev_struct, member, dev, ops)				\
	container_of(shim__vfio_alloc_device(sizeof(struct dev_struct) +		\
					     BUILD_BUG_ON_ZERO(offsetof(struct dev_struct,	\
									member)),	\
					     dev, ops),					\
		     struct dev_struct, member)
#else /* !SHIM_OWN_VFIO_ALLOC_DEVICE */
#define shim__vfio_alloc_device _vfio_alloc_device
#define shim_vfio_alloc_device vfio_alloc_device
#endif /* SHIM_OWN_VFIO_ALLOC_DEVICE */

/*
 * vfio_put_device: gives a reference back
 *   .. 6.1  adapted: vfio_put_device: the adaptor's reference count up to 6.0,
 *     the core's in 6.1 [include/linux/vfio.h (6.1)]
 */
#if SHIM_OWN_VFIO_PUT_DEVICE

#else /* !SHIM_OWN_VFIO_PUT_DEVICE */
#define shim_vfio_put_device vfio_put_device
#endif /* SHIM_OWN_VFIO_PUT_DEVICE */

/*
 * vfio_assign_device_set, vfio_device_set_open_count: joins a set of devices
 *   .. 6.1  adapted: vfio_assign_device_set, vfio_device_set_open_count: the core's sets from 5.15
 *     on, before those of the module [drivers/vfio/vfio.c vfio_assign_device_set (5.15),
 *     drivers/vfio/vfio_main.c vfio_device_set_open_count (6.1)]
 */
#if SHIM_OWN_VFIO_SETS
#if SHIM_VFIO_HAS_NATIVE_SETS
static inline int shim_vfio_assign_device_set(struct shim_vfio_device *vdev, void *set_id)
{
	int ret = vfio_assign_device_set(&vdev->native, set_id);

	vdev->dev_set = vdev->native.dev_set;
	return ret;
}

static inline unsigned int shim_vfio_device_set_open_count(struct vfio_device_set *set)
{
	struct vfio_device *device;
	unsigned int count = 0;

	lockdep_assert_held(&set->lock);
	list_for_each_entry(device, &set->device_list, dev_set_list)
		count += device->open_count;
	return count;
}
#else
static inline void shim_vfio_free_set(struct shim_vfio_device_set *set)
{
	kfree(set);
}

/* Puts a device into a set that it refers to already. */
static inline void shim_vfio_join_set(struct shim_vfio_device *vdev,
				      struct shim_vfio_device_set *set,
				      void (*put)(struct shim_vfio_device_set *))
{
	mutex_lock(&set->lock);
	list_add_tail(&vdev->dev_set_list, &set->device_list);
	set->device_count++;
	mutex_unlock(&set->lock);
	vdev->put_set = put;
	vdev->dev_set = set;
}

static inline int shim_vfio_assign_device_set(struct shim_vfio_device *vdev, void *set_id)
{
	struct shim_vfio_device_set *set;

	if (WARN_ON(!set_id))
		return -EINVAL;
	set = shim_vfio_get_shared_set(set_id);
	if (!set)
		return -ENOMEM;
	shim_vfio_join_set(vdev, set, shim_vfio_put_shared_set);
	return 0;
}

/* A device that was given no set has one of its own: vfio_register_group_dev (5.15). */
static inline int shim_vfio_ensure_set(struct shim_vfio_device *vdev)
{
	struct shim_vfio_device_set *set;

	if (vdev->dev_set)
		return 0;
	set = shim_vfio_new_set(vdev);
	if (!set)
		return -ENOMEM;
	shim_vfio_join_set(vdev, set, shim_vfio_free_set);
	return 0;
}

static inline unsigned int shim_vfio_device_set_open_count(struct shim_vfio_device_set *set)
{
	struct shim_vfio_device *vdev;
	unsigned int count = 0;

	lockdep_assert_held(&set->lock);
	list_for_each_entry(vdev, &set->device_list, dev_set_list)
		count += vdev->open_count;
	return count;
}
#endif
#else /* !SHIM_OWN_VFIO_SETS */
#define shim_vfio_assign_device_set vfio_assign_device_set
#define shim_vfio_device_set_open_count vfio_device_set_open_count
#endif /* SHIM_OWN_VFIO_SETS */

/*
 * vfio_find_device_in_devset: finds a device of a set
 *   .. 6.5  adapted: vfio_find_device_in_devset: a walk over the set,
 *     written out [drivers/vfio/vfio_main.c vfio_find_device_in_devset (6.6)]
 */
#if SHIM_OWN_VFIO_FIND_IN_SET
#if !SHIM_VFIO_OWN_DEVICE
static inline struct vfio_device *
shim_vfio_find_device_in_devset(struct vfio_device_set *set, struct device *dev)
{
	struct vfio_device *device;

	lockdep_assert_held(&set->lock);
	list_for_each_entry(device, &set->device_list, dev_set_list)
		if (device->dev == dev)
			return device;
	return NULL;
}
#elif SHIM_VFIO_HAS_NATIVE_SETS
static inline struct shim_vfio_device *
shim_vfio_find_device_in_devset(struct vfio_device_set *set, struct device *dev)
{
	struct vfio_device *device;

	lockdep_assert_held(&set->lock);
	list_for_each_entry(device, &set->device_list, dev_set_list)
		if (device->dev == dev)
			return shim_vfio_device_of(device);
	return NULL;
}
#else
static inline struct shim_vfio_device *
shim_vfio_find_device_in_devset(struct shim_vfio_device_set *set, struct device *dev)
{
	struct shim_vfio_device *vdev;

	lockdep_assert_held(&set->lock);
	list_for_each_entry(vdev, &set->device_list, dev_set_list)
		if (vdev->dev == dev)
			return vdev;
	return NULL;
}
#endif
#else /* !SHIM_OWN_VFIO_FIND_IN_SET */
#define shim_vfio_find_device_in_devset vfio_find_device_in_devset
#endif /* SHIM_OWN_VFIO_FIND_IN_SET */

/*
 * vfio_register_group_dev, vfio_register_emulated_iommu_dev,
 * vfio_unregister_group_dev: registers with a table of thunks,
 * and takes care of the group and of drvdata
 *   .. 6.1  adapted: vfio_register_group_dev, vfio_unregister_group_dev: vfio_add_group_dev as long
 *     as callbacks take the driver's pointer, with drvdata given back to the driver
 *     [drivers/vfio/vfio.c vfio_add_group_dev (4.4), vfio_device_release (4.4),
 *     vfio_del_group_dev (5.12), vfio_register_group_dev (5.13)]
 *   .. 5.15  refuses: vfio_register_emulated_iommu_dev: the device's own group or the noiommu one
 *     is used; without either -EOPNOTSUPP, since the core would refuse the group's IOMMU
 *     [drivers/vfio/vfio_iommu_type1.c vfio_iommu_type1_attach_group (5.12),
 *     drivers/vfio/vfio.c vfio_register_emulated_iommu_dev (5.16)]
 *   5.16 .. 6.1  adapted: vfio_register_emulated_iommu_dev: the core's call for the device inside
 *     [drivers/vfio/vfio.c vfio_register_emulated_iommu_dev (5.16)]
 * Note on vfio_unregister_group_dev: returns when the last descriptor is closed;
 *   up to 5.18 the last device of a group waits until the group has left its container as well
 *   [drivers/vfio/vfio.c vfio_del_group_dev (4.4, 5.12), vfio_unregister_group_dev (5.18)]
 */
#if SHIM_OWN_VFIO_REGISTER
#if SHIM_VFIO_HAS_GROUP_GET
/* The device's own group, or one that noiommu made for it; given back when it is unregistered. */
static inline int shim_vfio_get_group(struct shim_vfio_device *vdev, int absent)
{
	vdev->group = vfio_iommu_group_get(vdev->dev);
	return vdev->group ? 0 : absent;
}

static inline void shim_vfio_put_group(struct shim_vfio_device *vdev)
{
	if (vdev->group)
		vfio_iommu_group_put(vdev->group, vdev->dev);
	vdev->group = NULL;
}
#elif !SHIM_VFIO_CORE_EMULATES
static inline int shim_vfio_get_group(struct shim_vfio_device *vdev, int absent)
{
	vdev->group = iommu_group_get(vdev->dev);
	return vdev->group ? 0 : absent;
}

static inline void shim_vfio_put_group(struct shim_vfio_device *vdev)
{
	if (vdev->group)
		iommu_group_put(vdev->group);
	vdev->group = NULL;
}
#else
/* From 5.16 on the core finds or makes the group: vfio_group_find_or_alloc (5.16). */
static inline void shim_vfio_put_group(struct shim_vfio_device *vdev)
{
	(void)vdev;
}
#endif

#if SHIM_VFIO_CALLBACKS_TAKE_VOID
/*
 * The core keeps its own pointer in the device's drvdata: the driver's goes back there before the
 * first open, which waits for the set's lock.
 */
static inline int shim_vfio_core_register(struct shim_vfio_device *vdev)
{
	void *drvdata = dev_get_drvdata(vdev->dev);
	int ret;

	vdev->drvdata = drvdata;
	mutex_lock(&vdev->dev_set->lock);
	ret = vfio_add_group_dev(vdev->dev, shim_vfio_table_for(vdev), vdev);
	if (!ret)
		vdev->token = dev_get_drvdata(vdev->dev);
	dev_set_drvdata(vdev->dev, drvdata);
	mutex_unlock(&vdev->dev_set->lock);
	return ret;
}

static inline void shim_vfio_core_unregister(struct shim_vfio_device *vdev)
{
	vdev->drvdata = dev_get_drvdata(vdev->dev);
	dev_set_drvdata(vdev->dev, vdev->token);
	vfio_del_group_dev(vdev->dev);
	/* The core clears it after the device has left the group: vfio_device_release (4.4, 5.12). */
	while (dev_get_drvdata(vdev->dev))
		msleep(1);
	dev_set_drvdata(vdev->dev, vdev->drvdata);
}
#else
static inline void shim_vfio_prepare_native(struct shim_vfio_device *vdev)
{
	vdev->native.ops = shim_vfio_table_for(vdev);
#if SHIM_VFIO_CORE_MIGRATES || SHIM_VFIO_CORE_HAS_MIG_OPS
	vdev->native.migration_flags = vdev->migration_flags;
#endif
#if SHIM_VFIO_CORE_HAS_MIG_OPS
	vdev->native.mig_ops = vdev->mig_ops ? &shim_vfio_native_migration : NULL;
#endif
#if SHIM_VFIO_CORE_LOGS
	vdev->native.log_ops = vdev->log_ops ? &shim_vfio_native_logging : NULL;
#endif
}

static inline int shim_vfio_core_register(struct shim_vfio_device *vdev)
{
	int ret;

	shim_vfio_prepare_native(vdev);
	ret = vfio_register_group_dev(&vdev->native);
#if SHIM_VFIO_HAS_NATIVE_SETS
	vdev->dev_set = vdev->native.dev_set;
#endif
	return ret;
}

static inline void shim_vfio_core_unregister(struct shim_vfio_device *vdev)
{
	vfio_unregister_group_dev(&vdev->native);
}
#endif

/* `absent` is the answer for a device without a group, where the core does not make one. */
static inline int shim_vfio_register(struct shim_vfio_device *vdev, int absent)
{
	int ret = 0;

#if !SHIM_VFIO_HAS_NATIVE_SETS
	ret = shim_vfio_ensure_set(vdev);
	if (ret)
		return ret;
#endif
#if !SHIM_VFIO_CORE_EMULATES
	ret = shim_vfio_get_group(vdev, absent);
	if (ret)
		return ret;
#else
	(void)absent;
#endif
	ret = shim_vfio_core_register(vdev);
	if (ret)
		shim_vfio_put_group(vdev);
	return ret;
}

static inline int shim_vfio_register_group_dev(struct shim_vfio_device *vdev)
{
	return shim_vfio_register(vdev, -EINVAL);
}

static inline int shim_vfio_register_emulated_iommu_dev(struct shim_vfio_device *vdev)
{
#if SHIM_VFIO_CORE_EMULATES
	int ret;

	shim_vfio_prepare_native(vdev);
	ret = vfio_register_emulated_iommu_dev(&vdev->native);
	vdev->dev_set = vdev->native.dev_set;
	return ret;
#else
	/*
	 * A group of the adaptor's own would register, and refuse its IOMMU:
	 * vfio_iommu_type1_attach_group (5.12).
	 */
	return shim_vfio_register(vdev, -EOPNOTSUPP);
#endif
}

static inline void shim_vfio_unregister_group_dev(struct shim_vfio_device *vdev)
{
	shim_vfio_core_unregister(vdev);
	shim_vfio_put_group(vdev);
}
#else /* !SHIM_OWN_VFIO_REGISTER */
#define shim_vfio_register_group_dev vfio_register_group_dev
#define shim_vfio_register_emulated_iommu_dev vfio_register_emulated_iommu_dev
#define shim_vfio_unregister_group_dev vfio_unregister_group_dev
#endif /* SHIM_OWN_VFIO_REGISTER */

/*
 * VFIO_PIN_PAGES_MAX_ENTRIES: the same number
 *   .. 4.9  adapted: VFIO_PIN_PAGES_MAX_ENTRIES: the same number [include/linux/vfio.h (4.10)]
 */
#if SHIM_OWN_VFIO_PIN_MAX
#define shim_VFIO_PIN_PAGES_MAX_ENTRIES (PAGE_SIZE / sizeof(unsigned long))
#else /* !SHIM_OWN_VFIO_PIN_MAX */
#define shim_VFIO_PIN_PAGES_MAX_ENTRIES VFIO_PIN_PAGES_MAX_ENTRIES
#endif /* SHIM_OWN_VFIO_PIN_MAX */

/*
 * vfio_pin_pages, vfio_unpin_pages: pins pages by address,
 * through frame numbers where the kernel takes those
 *   .. 4.9  refuses: vfio_pin_pages, vfio_unpin_pages: nothing pins for a driver,
 *     -EOPNOTSUPP [include/linux/vfio.h (4.9, 4.10)]
 *   4.10 .. 5.19  adapted: vfio_pin_pages, vfio_unpin_pages: in pieces of 32 frame numbers from the
 *     stack; the pieces before a failure are unpinned [drivers/vfio/vfio.c vfio_pin_pages (4.10,
 *     5.19)]
 *   6.0 .. 6.1  adapted: vfio_pin_pages, vfio_unpin_pages: the core's call for the device inside
 *     [drivers/vfio/vfio_main.c vfio_pin_pages (6.0)]
 * Note on vfio_pin_pages: from 4.10 to 5.1 type 1 answers -EINVAL unless a device in software
 *   (mdev) is in the container: the driver of a device behind an IOMMU cannot pin there
 *   [drivers/vfio/vfio_iommu_type1.c vfio_iommu_type1_pin_pages (4.10, 5.1, 5.2)]
 */
#if SHIM_OWN_VFIO_PIN_PAGES
#if SHIM_VFIO_PINS_PAGES
static inline int shim_vfio_pin_pages(struct shim_vfio_device *vdev, dma_addr_t iova, int npage,
				      int prot, struct page **pages)
{
	return vfio_pin_pages(&vdev->native, iova, npage, prot, pages);
}

static inline void shim_vfio_unpin_pages(struct shim_vfio_device *vdev, dma_addr_t iova, int npage)
{
	vfio_unpin_pages(&vdev->native, iova, npage);
}
#elif SHIM_VFIO_PINS_FRAMES
#if SHIM_VFIO_PIN_TAKES_DEVICE
#define SHIM_VFIO_PINNED(vdev) ((vdev)->dev)
#else
#define SHIM_VFIO_PINNED(vdev) (&(vdev)->native)
#endif

/* Frame numbers are passed in pieces from the stack: no allocation, so unpinning cannot fail. */
#define SHIM_VFIO_PIN_PIECE 32

static inline void shim_vfio_unpin_pages(struct shim_vfio_device *vdev, dma_addr_t iova, int npage)
{
	unsigned long frames[SHIM_VFIO_PIN_PIECE];
	int done, count, i;

	for (done = 0; done < npage; done += count) {
		count = min(npage - done, SHIM_VFIO_PIN_PIECE);
		for (i = 0; i < count; i++)
			frames[i] = (unsigned long)(iova >> PAGE_SHIFT) + done + i;
		vfio_unpin_pages(SHIM_VFIO_PINNED(vdev), frames, count);
	}
}

static inline int shim_vfio_pin_pages(struct shim_vfio_device *vdev, dma_addr_t iova, int npage,
				      int prot, struct page **pages)
{
	unsigned long frames[SHIM_VFIO_PIN_PIECE], pinned[SHIM_VFIO_PIN_PIECE];
	int done, count, i, ret;

	if (!pages || npage <= 0)
		return -EINVAL;
	if (npage > (int)(PAGE_SIZE / sizeof(unsigned long)))
		return -E2BIG;
	/* 6.0 and later refuse without the slot, and nobody would tell of unmapping. */
	if (!vdev->is_watched)
		return -EINVAL;
	for (done = 0; done < npage; done += count) {
		count = min(npage - done, SHIM_VFIO_PIN_PIECE);
		for (i = 0; i < count; i++)
			frames[i] = (unsigned long)(iova >> PAGE_SHIFT) + done + i;
		ret = vfio_pin_pages(SHIM_VFIO_PINNED(vdev), frames, count, prot, pinned);
		if (ret > 0 && ret < count) {
			vfio_unpin_pages(SHIM_VFIO_PINNED(vdev), frames, ret);
			ret = -EFAULT;
		}
		if (ret < 0) {
			shim_vfio_unpin_pages(vdev, iova, done);
			return ret;
		}
		for (i = 0; i < count; i++)
			pages[done + i] = pfn_to_page(pinned[i]);
	}
	return npage;
}
#else
/* Nothing in the kernel pins for a driver before 4.10. */
static inline int shim_vfio_pin_pages(struct shim_vfio_device *vdev, dma_addr_t iova, int npage,
				      int prot, struct page **pages)
{
	(void)vdev;
	(void)iova;
	(void)npage;
	(void)prot;
	(void)pages;
	return -EOPNOTSUPP;
}

static inline void shim_vfio_unpin_pages(struct shim_vfio_device *vdev, dma_addr_t iova, int npage)
{
	(void)vdev;
	(void)iova;
	(void)npage;
}
#endif
#else /* !SHIM_OWN_VFIO_PIN_PAGES */
#define shim_vfio_pin_pages vfio_pin_pages
#define shim_vfio_unpin_pages vfio_unpin_pages
#endif /* SHIM_OWN_VFIO_PIN_PAGES */

/*
 * vfio_dma_rw: reads and writes a program's memory
 *   .. 5.6  refuses: vfio_dma_rw: the kernel has no such access,
 *     -EOPNOTSUPP [include/linux/vfio.h (5.6, 5.7)]
 *   5.7 .. 5.18  adapted: vfio_dma_rw: through a reference to the device's group
 *     [drivers/vfio/vfio.c vfio_dma_rw (5.7)]
 *   5.19 .. 6.1  adapted: vfio_dma_rw: the core's call for the device inside [drivers/vfio/vfio.c
 *     vfio_dma_rw (5.19)]
 */
#if SHIM_OWN_VFIO_DMA_RW
static inline int shim_vfio_dma_rw(struct shim_vfio_device *vdev, dma_addr_t iova, void *data,
				   size_t len, bool write)
{
#if SHIM_VFIO_DMA_RW_TAKES_DEVICE
	return vfio_dma_rw(&vdev->native, iova, data, len, write);
#elif SHIM_VFIO_DMA_RW_TAKES_GROUP
	struct vfio_group *group = vfio_group_get_external_user_from_dev(vdev->dev);
	int ret;

	if (!group)
		return -EINVAL;
	if (IS_ERR(group))
		return PTR_ERR(group);
	ret = vfio_dma_rw(group, iova, data, len, write);
	vfio_group_put_external_user(group);
	return ret;
#else
	(void)vdev;
	(void)iova;
	(void)data;
	(void)len;
	(void)write;
	return -EOPNOTSUPP;
#endif
}
#else /* !SHIM_OWN_VFIO_DMA_RW */
#define shim_vfio_dma_rw vfio_dma_rw
#endif /* SHIM_OWN_VFIO_DMA_RW */

/*
 * vfio_info_cap, vfio_info_cap_add, vfio_info_cap_shift,
 * vfio_info_add_capability: chains of capabilities, each at a multiple of eight bytes
 *   .. 4.5  adapted: vfio_info_cap, vfio_info_cap.buf, vfio_info_cap.size,
 *     vfio_info_cap_shift: helpers without a kernel behind them,
 *     written out [drivers/vfio/vfio.c vfio_info_cap_add (4.6)]
 *   .. 6.5  adapted: vfio_info_cap_add: the size is rounded up before the core adds it,
 *     before 4.6 written out [drivers/vfio/vfio_main.c vfio_info_cap_add (6.5, 6.6)]
 *   .. 6.5  adapted: vfio_info_add_capability: written out over vfio_info_cap_add,
 *     since 4.10 to 4.15 take a structure by its kind [drivers/vfio/vfio.c vfio_info_add_capability
 *     (4.10, 4.16)]
 */
#if SHIM_OWN_VFIO_INFO_CAP
#if !SHIM_VFIO_HAS_INFO_CAP
#if !defined(SHIMGEN_OVERLAY_UAPI_LINUX_VFIO_H)
struct vfio_info_cap_header {
	__u16 id;
	__u16 version;
	__u32 next;
};
#endif

struct shim_vfio_info_cap {
	struct vfio_info_cap_header *buf;
	size_t size;
};

static inline struct vfio_info_cap_header *
shim_vfio_info_cap_add(struct shim_vfio_info_cap *caps, size_t size, u16 id, u16 version)
{
	struct vfio_info_cap_header *header, *last;
	void *buf;

	size = ALIGN(size, sizeof(u64));
	buf = krealloc(caps->buf, caps->size + size, GFP_KERNEL);
	if (!buf) {
		kfree(caps->buf);
		caps->buf = NULL;
		caps->size = 0;
		return ERR_PTR(-ENOMEM);
	}
	caps->buf = buf;
	header = buf + caps->size;
	memset(header, 0, size);
	header->id = id;
	header->version = version;
	/* Offsets are from the start of the buffer until they are shifted; the first one is 0. */
	for (last = buf; last->next; last = buf + last->next)
		;
	if (caps->size)
		last->next = caps->size;
	caps->size += size;
	return header;
}

static inline void shim_vfio_info_cap_shift(struct shim_vfio_info_cap *caps, size_t offset)
{
	struct vfio_info_cap_header *header;
	void *buf = caps->buf;

	if (!caps->size)
		return;
	for (header = buf; header->next; header = buf + header->next - offset)
		header->next += offset;
}
#else
#define shim_vfio_info_cap vfio_info_cap
#define shim_vfio_info_cap_shift vfio_info_cap_shift

/* Since 6.6 each capability starts at a multiple of eight bytes: vfio_info_cap_add (6.6). */
static inline struct vfio_info_cap_header *
shim_vfio_info_cap_add(struct vfio_info_cap *caps, size_t size, u16 id, u16 version)
{
	return vfio_info_cap_add(caps, ALIGN(size, sizeof(u64)), id, version);
}
#endif

static inline int shim_vfio_info_add_capability(struct shim_vfio_info_cap *caps,
						struct vfio_info_cap_header *cap, size_t size)
{
	struct vfio_info_cap_header *header;
	const void *body = cap + 1;

	header = shim_vfio_info_cap_add(caps, size, cap->id, cap->version);
	if (IS_ERR(header))
		return PTR_ERR(header);
	/* The body lies behind the header by contract: here the compiler would see the header alone. */
	OPTIMIZER_HIDE_VAR(body);
	memcpy(header + 1, body, size - sizeof(*header));
	return 0;
}
#else /* !SHIM_OWN_VFIO_INFO_CAP */
#define shim_vfio_info_cap vfio_info_cap
#define shim_vfio_info_cap_add vfio_info_cap_add
#define shim_vfio_info_cap_shift vfio_info_cap_shift
#define shim_vfio_info_add_capability vfio_info_add_capability
#endif /* SHIM_OWN_VFIO_INFO_CAP */

/*
 * vfio_set_irqs_validate_and_prepare: checks a request to set interrupts
 *   .. 4.9  adapted: vfio_set_irqs_validate_and_prepare: a helper without a kernel behind it,
 *     written out [drivers/vfio/vfio.c vfio_info_cap_shift (4.10)]
 */
#if SHIM_OWN_VFIO_SET_IRQS
/* Whether a request to set interrupts is well formed, and how much data follows it. */
static inline int shim_vfio_set_irqs_validate_and_prepare(struct vfio_irq_set *hdr, int num_irqs,
							  int max_irq_type, size_t *data_size)
{
	unsigned long minsz = offsetof(struct vfio_irq_set, data);
	size_t size;

	if (hdr->argsz < minsz || hdr->index >= (u32)max_irq_type ||
	    hdr->count >= U32_MAX - hdr->start ||
	    hdr->flags & ~(VFIO_IRQ_SET_DATA_TYPE_MASK | VFIO_IRQ_SET_ACTION_TYPE_MASK))
		return -EINVAL;
	if (data_size)
		*data_size = 0;
	if (hdr->start >= (u32)num_irqs || hdr->start + hdr->count > (u32)num_irqs)
		return -EINVAL;
	switch (hdr->flags & VFIO_IRQ_SET_DATA_TYPE_MASK) {
	case VFIO_IRQ_SET_DATA_NONE:
		return 0;
	case VFIO_IRQ_SET_DATA_BOOL:
		size = sizeof(__u8);
		break;
	case VFIO_IRQ_SET_DATA_EVENTFD:
		size = sizeof(__s32);
		break;
	default:
		return -EINVAL;
	}
	if (hdr->argsz - minsz < hdr->count * size || !data_size)
		return -EINVAL;
	*data_size = hdr->count * size;
	return 0;
}
#else /* !SHIM_OWN_VFIO_SET_IRQS */
#define shim_vfio_set_irqs_validate_and_prepare vfio_set_irqs_validate_and_prepare
#endif /* SHIM_OWN_VFIO_SET_IRQS */

/*
 * vfio_mig_get_next_state: the next state on the way to another one
 *   .. 6.1  adapted: vfio_mig_get_next_state: written out with the states of 6.8,
 *     which older cores do not all know [drivers/vfio/vfio_main.c vfio_mig_get_next_state (6.8)]
 */
#if SHIM_OWN_VFIO_MIG_GET_NEXT_STATE
/* What a device has to support to be in a state. */
static inline unsigned int shim_vfio_mig_needs(unsigned int state)
{
	switch (state) {
	case SHIM_VFIO_DEVICE_STATE_RUNNING_P2P:
		return SHIM_VFIO_MIGRATION_STOP_COPY | SHIM_VFIO_MIGRATION_P2P;
	case SHIM_VFIO_DEVICE_STATE_PRE_COPY:
		return SHIM_VFIO_MIGRATION_STOP_COPY | SHIM_VFIO_MIGRATION_PRE_COPY;
	case SHIM_VFIO_DEVICE_STATE_PRE_COPY_P2P:
		return SHIM_VFIO_MIGRATION_STOP_COPY | SHIM_VFIO_MIGRATION_P2P |
		       SHIM_VFIO_MIGRATION_PRE_COPY;
	case SHIM_VFIO_DEVICE_STATE_ERROR:
		return ~0U;
	default:
		return SHIM_VFIO_MIGRATION_STOP_COPY;
	}
}

/* The first step from one state towards another, by the arcs of the migration protocol. */
static inline unsigned int shim_vfio_mig_step(unsigned int from, unsigned int to)
{
	bool to_pre_copy = to == SHIM_VFIO_DEVICE_STATE_PRE_COPY;
	bool to_pre_copy_p2p = to == SHIM_VFIO_DEVICE_STATE_PRE_COPY_P2P;

	if (from == to)
		return to;
	if (to == SHIM_VFIO_DEVICE_STATE_ERROR)
		return SHIM_VFIO_DEVICE_STATE_ERROR;
	switch (from) {
	case SHIM_VFIO_DEVICE_STATE_STOP:
		if (to == SHIM_VFIO_DEVICE_STATE_STOP_COPY ||
		    to == SHIM_VFIO_DEVICE_STATE_RESUMING)
			return to;
		return SHIM_VFIO_DEVICE_STATE_RUNNING_P2P;
	case SHIM_VFIO_DEVICE_STATE_RUNNING:
		return to_pre_copy ? to : SHIM_VFIO_DEVICE_STATE_RUNNING_P2P;
	case SHIM_VFIO_DEVICE_STATE_RUNNING_P2P:
		if (to == SHIM_VFIO_DEVICE_STATE_RUNNING || to_pre_copy)
			return SHIM_VFIO_DEVICE_STATE_RUNNING;
		return to_pre_copy_p2p ? to : SHIM_VFIO_DEVICE_STATE_STOP;
	case SHIM_VFIO_DEVICE_STATE_PRE_COPY:
		if (to_pre_copy_p2p || to == SHIM_VFIO_DEVICE_STATE_STOP_COPY)
			return SHIM_VFIO_DEVICE_STATE_PRE_COPY_P2P;
		return SHIM_VFIO_DEVICE_STATE_RUNNING;
	case SHIM_VFIO_DEVICE_STATE_PRE_COPY_P2P:
		if (to_pre_copy || to == SHIM_VFIO_DEVICE_STATE_STOP_COPY)
			return to;
		return SHIM_VFIO_DEVICE_STATE_RUNNING_P2P;
	case SHIM_VFIO_DEVICE_STATE_STOP_COPY:
		/* Going back to copying is for another run of the device. */
		if (to_pre_copy || to_pre_copy_p2p)
			return SHIM_VFIO_DEVICE_STATE_ERROR;
		return SHIM_VFIO_DEVICE_STATE_STOP;
	case SHIM_VFIO_DEVICE_STATE_RESUMING:
		return SHIM_VFIO_DEVICE_STATE_STOP;
	default:
		return SHIM_VFIO_DEVICE_STATE_ERROR;
	}
}

static inline int shim_vfio_mig_get_next_state(struct shim_vfio_device *vdev,
					       enum vfio_device_mig_state cur_fsm,
					       enum vfio_device_mig_state new_fsm,
					       enum vfio_device_mig_state *next_fsm)
{
	unsigned int flags = vdev->migration_flags;
	unsigned int from = cur_fsm, to = new_fsm, next;

	if (WARN_ON(from > SHIM_VFIO_DEVICE_STATE_PRE_COPY_P2P ||
		    (shim_vfio_mig_needs(from) & flags) != shim_vfio_mig_needs(from)))
		return -EINVAL;
	if (to > SHIM_VFIO_DEVICE_STATE_PRE_COPY_P2P ||
	    (shim_vfio_mig_needs(to) & flags) != shim_vfio_mig_needs(to))
		return -EINVAL;
	next = shim_vfio_mig_step(from, to);
	/* States that the device does not have are passed through. */
	while (next != SHIM_VFIO_DEVICE_STATE_ERROR &&
	       (shim_vfio_mig_needs(next) & flags) != shim_vfio_mig_needs(next))
		next = shim_vfio_mig_step(next, to);
	*next_fsm = next;
	return next == SHIM_VFIO_DEVICE_STATE_ERROR ? -EINVAL : 0;
}
#else /* !SHIM_OWN_VFIO_MIG_GET_NEXT_STATE */
#define shim_vfio_mig_get_next_state vfio_mig_get_next_state
#endif /* SHIM_OWN_VFIO_MIG_GET_NEXT_STATE */

/*
 * vfio_combine_iova_ranges: joins ranges for log_start
 *   6.1 .. 6.5  adapted: vfio_combine_iova_ranges: written out over the kernel's interval tree
 *     [drivers/vfio/vfio_main.c vfio_combine_iova_ranges (6.6)]
 *   .. 6.0  inert: vfio_combine_iova_ranges: only log_start is given ranges,
 *     and it is never called [drivers/vfio/vfio_main.c vfio_ioctl_device_feature_logging_start
 *     (6.1)]
 */
#if SHIM_OWN_VFIO_COMBINE_IOVA_RANGES
#if SHIM_VFIO_CORE_LOGS
#include <linux/interval_tree.h>

/* Joins the ranges with the smallest gaps between them until no more than `req_nodes` are left. */
static inline void shim_vfio_combine_iova_ranges(struct rb_root_cached *root, u32 cur_nodes,
						 u32 req_nodes)
{
	while (cur_nodes > req_nodes) {
		struct interval_tree_node *left = NULL, *right = NULL, *node, *previous = NULL;
		unsigned long smallest = ULONG_MAX;

		for (node = interval_tree_iter_first(root, 0, ULONG_MAX); node;
		     node = interval_tree_iter_next(node, 0, ULONG_MAX)) {
			if (previous && node->start - previous->last < smallest) {
				smallest = node->start - previous->last;
				left = previous;
				right = node;
			}
			previous = node;
		}
		if (WARN_ON_ONCE(!left))
			return;
		interval_tree_remove(right, root);
		left->last = right->last;
		cur_nodes--;
	}
}
#else
/* Only log_start is given ranges, and no core before 6.1 calls it. */
static inline void shim_vfio_combine_iova_ranges(struct rb_root_cached *root, u32 cur_nodes,
						 u32 req_nodes)
{
	(void)root;
	(void)cur_nodes;
	(void)req_nodes;
}
#endif
#else /* !SHIM_OWN_VFIO_COMBINE_IOVA_RANGES */
#define shim_vfio_combine_iova_ranges vfio_combine_iova_ranges
#endif /* SHIM_OWN_VFIO_COMBINE_IOVA_RANGES */

/*
 * vfio_iommufd_physical_bind, vfio_iommufd_physical_unbind, vfio_iommufd_physical_attach_ioas,
 * vfio_iommufd_emulated_bind, vfio_iommufd_emulated_unbind,
 * vfio_iommufd_emulated_attach_ioas: what the target has without iommufd
 *   .. 6.1  adapted: vfio_iommufd_physical_bind, vfio_iommufd_physical_unbind,
 *     vfio_iommufd_physical_attach_ioas, vfio_iommufd_emulated_bind, vfio_iommufd_emulated_unbind,
 *     vfio_iommufd_emulated_attach_ioas: NULL of the slot's type,
 *     which is what 6.8 itself has without CONFIG_IOMMUFD [include/linux/vfio.h
 *     vfio_iommufd_physical_detach_ioas (6.8)]
 */
#if SHIM_OWN_VFIO_IOMMUFD
/* What 6.8 itself has without CONFIG_IOMMUFD: NULL for a slot, no context, no identifier. */
#define shim_vfio_iommufd_physical_bind						\
	((int (*)(struct shim_vfio_device *, struct iommufd_ctx *, u32 *))NULL)
#define shim_vfio_iommufd_physical_unbind ((void (*)(struct shim_vfio_device *))NULL)
#define shim_vfio_iommufd_physical_attach_ioas						\
	((int (*)(struct shim_vfio_device *, u32 *))NULL)
#define shim_vfio_iommufd_emulated_bind						\
	((int (*)(struct shim_vfio_device *, struct iommufd_ctx *, u32 *))NULL)
#define shim_vfio_iommufd_emulated_unbind ((void (*)(struct shim_vfio_device *))NULL)
#define shim_vfio_iommufd_emulated_attach_ioas						\
	((int (*)(struct shim_vfio_device *, u32 *))NULL)
#else /* !SHIM_OWN_VFIO_IOMMUFD */
#define shim_vfio_iommufd_physical_bind vfio_iommufd_physical_bind
#define shim_vfio_iommufd_physical_unbind vfio_iommufd_physical_unbind
#define shim_vfio_iommufd_physical_attach_ioas vfio_iommufd_physical_attach_ioas
#define shim_vfio_iommufd_emulated_bind vfio_iommufd_emulated_bind
#define shim_vfio_iommufd_emulated_unbind vfio_iommufd_emulated_unbind
#define shim_vfio_iommufd_emulated_attach_ioas vfio_iommufd_emulated_attach_ioas
#endif /* SHIM_OWN_VFIO_IOMMUFD */

/*
 * vfio_iommufd_physical_detach_ioas, vfio_iommufd_emulated_detach_ioas, vfio_iommufd_device_ictx,
 * vfio_iommufd_get_dev_id, vfio_device_cdev_opened: what the target has without iommufd,
 * for what came with 6.6
 *   .. 6.5  adapted: vfio_iommufd_physical_detach_ioas,
 *     vfio_iommufd_emulated_detach_ioas: NULL of the slot's type,
 *     which is what 6.8 itself has without CONFIG_IOMMUFD [include/linux/vfio.h (6.6)]
 *   .. 6.5  adapted: vfio_iommufd_device_ictx, vfio_iommufd_get_dev_id,
 *     vfio_device_cdev_opened: the target's answer for a device that no iommufd is bound to
 *     [include/linux/vfio.h vfio_iommufd_device_ictx (6.8)]
 */
#if SHIM_OWN_VFIO_IOMMUFD_DETACH
#define shim_vfio_iommufd_physical_detach_ioas ((void (*)(struct shim_vfio_device *))NULL)
#define shim_vfio_iommufd_emulated_detach_ioas ((void (*)(struct shim_vfio_device *))NULL)

static inline struct iommufd_ctx *shim_vfio_iommufd_device_ictx(struct shim_vfio_device *vdev)
{
	(void)vdev;
	return NULL;
}

/* VFIO_PCI_DEVID_NOT_OWNED */
static inline int shim_vfio_iommufd_get_dev_id(struct shim_vfio_device *vdev,
					       struct iommufd_ctx *ictx)
{
	(void)vdev;
	(void)ictx;
	return -1;
}

/* Devices have no character device of their own before 6.6. */
static inline bool shim_vfio_device_cdev_opened(struct shim_vfio_device *vdev)
{
	(void)vdev;
	return false;
}
#else /* !SHIM_OWN_VFIO_IOMMUFD_DETACH */
#define shim_vfio_iommufd_physical_detach_ioas vfio_iommufd_physical_detach_ioas
#define shim_vfio_iommufd_emulated_detach_ioas vfio_iommufd_emulated_detach_ioas
#define shim_vfio_iommufd_device_ictx vfio_iommufd_device_ictx
#define shim_vfio_iommufd_get_dev_id vfio_iommufd_get_dev_id
#define shim_vfio_device_cdev_opened vfio_device_cdev_opened
#endif /* SHIM_OWN_VFIO_IOMMUFD_DETACH */

/*
 * vfio_file_iommu_group, vfio_file_is_group, vfio_file_is_valid, vfio_file_enforced_coherent,
 * vfio_file_set_kvm, vfio_file_has_dev: asks a group through its file
 *   .. 5.18  adapted: vfio_file_iommu_group, vfio_file_enforced_coherent,
 *     vfio_file_has_dev: through a reference to the group,
 *     which has to have an IOMMU set [drivers/vfio/vfio.c vfio_group_get_external_user (4.4, 5.18)]
 *   .. 6.0  adapted: vfio_file_is_group: whether the file has a group [drivers/vfio/vfio.c
 *     vfio_file_iommu_group (5.19)]
 *   .. 6.5  adapted: vfio_file_is_valid: a valid file is a group's [drivers/vfio/group.c
 *     vfio_file_is_group (6.5), drivers/vfio/vfio_main.c vfio_file_is_valid (6.6)]
 *   4.10 .. 5.18  adapted: vfio_file_set_kvm: through a reference to the group [drivers/vfio/vfio.c
 *     vfio_group_set_kvm (4.10)]
 *   .. 4.9  inert: vfio_file_set_kvm: no group is told of virtual machines before 4.10
 *     [include/linux/vfio.h (4.9, 4.10)]
 */
#if SHIM_OWN_VFIO_FILE
#if SHIM_VFIO_HAS_FILES
#define shim_vfio_file_iommu_group vfio_file_iommu_group
#define shim_vfio_file_enforced_coherent vfio_file_enforced_coherent
#define shim_vfio_file_set_kvm vfio_file_set_kvm
#else
/* Up to 5.18 a group's file is asked through a reference, which a group without IOMMU refuses. */
static inline struct iommu_group *shim_vfio_file_iommu_group(struct file *file)
{
	struct vfio_group *group = vfio_group_get_external_user(file);
	struct iommu_group *found;

	if (IS_ERR(group))
		return NULL;
	found = iommu_group_get_by_id(vfio_external_user_iommu_id(group));
	/* The file keeps the group: the caller gets no reference of its own. */
	if (found)
		iommu_group_put(found);
	vfio_group_put_external_user(group);
	return found;
}

static inline bool shim_vfio_file_enforced_coherent(struct file *file)
{
	struct vfio_group *group = vfio_group_get_external_user(file);
	bool is_coherent = true;

	/* A file that is no group does not count: vfio_file_enforced_coherent (5.19). */
	if (IS_ERR(group))
		return true;
	is_coherent = vfio_external_check_extension(group, VFIO_DMA_CC_IOMMU) > 0;
	vfio_group_put_external_user(group);
	return is_coherent;
}

static inline void shim_vfio_file_set_kvm(struct file *file, struct kvm *kvm)
{
#if SHIM_VFIO_GROUP_KEEPS_KVM
	struct vfio_group *group = vfio_group_get_external_user(file);

	if (IS_ERR(group))
		return;
	vfio_group_set_kvm(group, kvm);
	vfio_group_put_external_user(group);
#else
	(void)file;
	(void)kvm;
#endif
}
#endif

#if SHIM_VFIO_HAS_FILE_IS_GROUP
#define shim_vfio_file_is_group vfio_file_is_group
#else
static inline bool shim_vfio_file_is_group(struct file *file)
{
	return shim_vfio_file_iommu_group(file);
}
#endif

/* Before 6.6 there are no files of devices: a valid file is a group's. */
static inline bool shim_vfio_file_is_valid(struct file *file)
{
	return shim_vfio_file_is_group(file);
}

#if SHIM_VFIO_OWN_DEVICE
static inline bool shim_vfio_file_has_dev(struct file *file, struct shim_vfio_device *vdev)
{
#if SHIM_VFIO_HAS_FILES
	return vfio_file_has_dev(file, &vdev->native);
#else
	struct iommu_group *own = iommu_group_get(vdev->dev);
	bool is_same = own && own == shim_vfio_file_iommu_group(file);

	if (own)
		iommu_group_put(own);
	return is_same;
#endif
}
#else
#define shim_vfio_file_has_dev vfio_file_has_dev
#endif
#else /* !SHIM_OWN_VFIO_FILE */
#define shim_vfio_file_iommu_group vfio_file_iommu_group
#define shim_vfio_file_is_group vfio_file_is_group
#define shim_vfio_file_is_valid vfio_file_is_valid
#define shim_vfio_file_enforced_coherent vfio_file_enforced_coherent
#define shim_vfio_file_set_kvm vfio_file_set_kvm
#define shim_vfio_file_has_dev vfio_file_has_dev
#endif /* SHIM_OWN_VFIO_FILE */

/*
 * vfio_driver_managed_dma: the initialiser that a bus driver needs since 5.19
 */
#if SHIM_OWN_VFIO_DRIVER_MANAGED_DMA
/*
 * SHIM_DRIVER_MANAGED_DMA in the initialiser of a struct pci_driver or platform_driver: since 5.19
 * a driver that leaves DMA to a program says so, or its group is refused (6.1 answers EPERM to
 * VFIO_GROUP_SET_CONTAINER). The member is not in the adapted headers.
 */
#if SHIM_VFIO_HAS_FILES
#define SHIM_DRIVER_MANAGED_DMA .driver_managed_dma = true,
#else
#define SHIM_DRIVER_MANAGED_DMA
#endif
#endif /* SHIM_OWN_VFIO_DRIVER_MANAGED_DMA */

#ifdef SHIMGEN_PLAIN_SINCE_SHIMGEN_VFIO_H
#undef SHIMGEN_PLAIN_SINCE_SHIMGEN_VFIO_H
#undef SHIMGEN_PLAIN
#include "map.h"
#endif

#endif /* SHIMGEN_VFIO_H */
