/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A fake of the kernel, for tests in user space: just enough of its API for the adaptors to run,
 * with locks that know who holds them. Every linux/ header but the adapted ones leads here. What
 * is asked of LINUX_VERSION_CODE is written from the sources of the releases, not from the tables.
 */
#ifndef FAKE_KERNEL_H
#define FAKE_KERNEL_H

#include <errno.h>
#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

#define KERNEL_VERSION(a, b, c) (((a) << 16) + ((b) << 8) + (c))
#define SINCE(a, b) (LINUX_VERSION_CODE >= KERNEL_VERSION(a, b, 0))

typedef uint8_t u8, __u8;
typedef uint16_t u16, __u16;
typedef uint32_t u32, __u32;
typedef uint64_t u64, __u64;
typedef int32_t s32, __s32;
typedef int64_t __s64;
typedef u64 dma_addr_t;
typedef u64 __aligned_u64;
typedef unsigned int __poll_t;

#define __user
#define __iomem
#define __must_check
#define __maybe_unused __attribute__((unused))
#define IS_ENABLED(option) 1
#define BIT(n) (1UL << (n))
#define THIS_MODULE (&fake_module)
#define GFP_KERNEL 0
#define U32_MAX UINT32_MAX
#define PAGE_SHIFT 12
#define PAGE_SIZE 4096UL
#define O_CLOEXEC 0
#define VM_BUG() abort()
#define ALIGN(x, a) (((x) + (a) - 1) & ~((__typeof__(x))(a) - 1))
#define min(a, b) ((a) < (b) ? (a) : (b))
#define OPTIMIZER_HIDE_VAR(x) __asm__("" : "+r"(x))
#define BUILD_BUG_ON_ZERO(x) ((int)sizeof(char[1 - 2 * !!(x)]) - 1)
#define container_of(pointer, type, member) \
	((type *)((char *)(pointer) - offsetof(type, member)))

#define _IOC(d, t, n, s) (((d) << 30) | ((s) << 16) | ((t) << 8) | (n))
#define _IO(t, n) _IOC(0U, (t), (n), 0)
#define _IOR(t, n, s) _IOC(2U, (t), (n), sizeof(s))
#define _IOW(t, n, s) _IOC(1U, (t), (n), sizeof(s))
#define _IOWR(t, n, s) _IOC(3U, (t), (n), sizeof(s))

static int fake_failures;

#define CHECK(condition) \
	((condition) ? (void)0 : \
	 (fake_failures++, (void)fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition)))
#define WARN_ON(condition) ({ bool fake_warned = !!(condition); fake_warnings += fake_warned; fake_warned; })
#define WARN_ON_ONCE(condition) WARN_ON(condition)
static int fake_warnings;

/* Pointers that are errors */
static inline void *ERR_PTR(long error) { return (void *)error; }
static inline long PTR_ERR(const void *pointer) { return (long)pointer; }
static inline bool IS_ERR(const void *pointer) { return (unsigned long)pointer >= -4095UL; }
static inline bool IS_ERR_OR_NULL(const void *pointer) { return !pointer || IS_ERR(pointer); }
static inline int PTR_ERR_OR_ZERO(const void *pointer) { return IS_ERR(pointer) ? PTR_ERR(pointer) : 0; }
#define ERR_CAST(pointer) ((void *)(pointer))

/* Memory: the sanitizers look after it. fake_fail_alloc makes the n-th allocation from now fail. */
static int fake_fail_alloc;
static inline bool fake_fails(void) { return fake_fail_alloc && !--fake_fail_alloc; }
static inline void *kzalloc(size_t size, int flags) { (void)flags; return fake_fails() ? NULL : calloc(1, size); }
static inline void *krealloc(void *old, size_t size, int flags) { (void)flags; return fake_fails() ? NULL : realloc(old, size); }
static inline void kfree(const void *memory) { free((void *)memory); }
/* Device memory: how often it was accessed as such. */
static int fake_device_accesses __maybe_unused;
#define memcpy_toio(to, from, size) (fake_device_accesses++, memcpy((to), (from), (size)))
#define memcpy_fromio(to, from, size) (fake_device_accesses++, memcpy((to), (from), (size)))
#define memset_io(to, value, size) (fake_device_accesses++, memset((to), (value), (size)))
#define readb(p) (fake_device_accesses++, *(const u8 *)(p))
#define readw(p) (fake_device_accesses++, *(const u16 *)(p))
#define readl(p) (fake_device_accesses++, *(const u32 *)(p))
#define readq(p) (fake_device_accesses++, *(const u64 *)(p))
#define writeb(v, p) (fake_device_accesses++, *(u8 *)(p) = (v))
#define writew(v, p) (fake_device_accesses++, *(u16 *)(p) = (v))
#define writel(v, p) (fake_device_accesses++, *(u32 *)(p) = (v))
#define writeq(v, p) (fake_device_accesses++, *(u64 *)(p) = (v))
/* fake_fail_copy makes the n-th copy to the program from now fail. */
static int fake_fail_copy __maybe_unused;
#define copy_to_user(to, from, size) \
	(fake_fail_copy && !--fake_fail_copy ? 1UL : (memcpy((to), (from), (size)), 0UL))
#define copy_from_user(to, from, size) (memcpy((to), (from), (size)), 0UL)

/* Lists */
struct list_head { struct list_head *next, *prev; };
static inline void INIT_LIST_HEAD(struct list_head *list) { list->next = list->prev = list; }
static inline void list_add_tail(struct list_head *item, struct list_head *list)
{
	item->prev = list->prev;
	item->next = list;
	list->prev->next = item;
	list->prev = item;
}
static inline void list_del(struct list_head *item)
{
	item->prev->next = item->next;
	item->next->prev = item->prev;
	item->next = item->prev = NULL;
}
#define list_for_each_entry(entry, list, member) \
	for (entry = container_of((list)->next, __typeof__(*entry), member); \
	     &entry->member != (list); \
	     entry = container_of(entry->member.next, __typeof__(*entry), member))

/*
 * Locks: taking one that is held is the deadlock that it would be. fake_deadlocks refuses so many
 * locks that are taken in a context: the slow way is then the right one.
 */
static int fake_deadlocks;
struct mutex { int held; };
static inline void mutex_init(struct mutex *lock) { lock->held = 0; }
static inline void mutex_lock(struct mutex *lock) { if (lock->held++) abort(); }
static inline void mutex_unlock(struct mutex *lock) { if (--lock->held) abort(); }
struct ww_acquire_ctx { int unused; };
struct ww_mutex { struct { int held; } base; struct ww_acquire_ctx *ctx; };
static inline int ww_mutex_lock(struct ww_mutex *lock, struct ww_acquire_ctx *ctx)
{
	if (ctx && fake_deadlocks) {
		fake_deadlocks--;
		return -EDEADLK;
	}
	if (lock->base.held++)
		abort();
	lock->ctx = ctx;
	return 0;
}
#define ww_mutex_lock_interruptible ww_mutex_lock
static inline void ww_mutex_lock_slow(struct ww_mutex *lock, struct ww_acquire_ctx *ctx) { ww_mutex_lock(lock, ctx); }
static inline int ww_mutex_trylock(struct ww_mutex *lock) { return lock->base.held ? 0 : !ww_mutex_lock(lock, NULL); }
static inline bool ww_mutex_is_locked(struct ww_mutex *lock) { return lock->base.held; }
static inline void ww_mutex_unlock(struct ww_mutex *lock) { if (--lock->base.held) abort(); lock->ctx = NULL; }
#define lockdep_is_held(lock) ((lock)->held)
#define lockdep_assert_held(lock) CHECK((lock)->held)
static inline void bit_spin_lock(int bit, unsigned long *word) { if (*word & 1UL << bit) abort(); *word |= 1UL << bit; }
static inline void bit_spin_unlock(int bit, unsigned long *word) { *word &= ~(1UL << bit); }

/* References */
struct kref { int count; };
static inline void kref_init(struct kref *kref) { kref->count = 1; }
static inline int kref_put(struct kref *kref, void (*release)(struct kref *))
{
	if (--kref->count)
		return 0;
	release(kref);
	return 1;
}
struct module { int references; bool is_going; };
static struct module fake_module;
static inline bool try_module_get(struct module *module)
{
	if (module->is_going)
		return false;
	module->references++;
	return true;
}
static inline void module_put(struct module *module) { CHECK(module->references > 0); module->references--; }

/* Devices and what else is passed through */
struct iommu_group { int references; };
struct device { void *drvdata; const char *name; struct iommu_group *iommu_group; struct kref kref; void (*release)(struct device *); };
static inline void *dev_get_drvdata(const struct device *dev) { return dev->drvdata; }
static inline void dev_set_drvdata(struct device *dev, void *data) { dev->drvdata = data; }
static inline const char *dev_name(const struct device *dev) { return dev->name; }
static inline void put_device(struct device *dev) { if (!--dev->kref.count) dev->release(dev); }
static inline struct iommu_group *iommu_group_get(struct device *dev)
{
	if (dev->iommu_group)
		dev->iommu_group->references++;
	return dev->iommu_group;
}
static inline void iommu_group_put(struct iommu_group *group) { group->references--; }
struct file { int unused; };
static inline int get_unused_fd_flags(int flags) { (void)flags; return 7; }
static inline void put_unused_fd(int fd) { (void)fd; }
static struct file *fake_installed;
static inline void fd_install(int fd, struct file *file) { (void)fd; fake_installed = file; }
static int fake_file_puts;
static inline void fput(struct file *file) { (void)file; fake_file_puts++; }
struct page { int unused; };
static struct page fake_pages[1024];
#define pfn_to_page(frame) (&fake_pages[(frame) % 1024])
struct notifier_block { int (*notifier_call)(struct notifier_block *, unsigned long, void *); };
#define NOTIFY_OK 1
static inline void msleep(unsigned int milliseconds) __attribute__((unused));

enum dma_data_direction { DMA_BIDIRECTIONAL, DMA_TO_DEVICE, DMA_FROM_DEVICE, DMA_NONE };
struct sg_table { int unused; };
struct vm_area_struct { int unused; };
struct dma_fence_cb { int unused; };
struct fence_cb { int unused; };
struct reservation_object { struct ww_mutex lock; };
static inline void reservation_object_init(struct reservation_object *object) { memset(object, 0, sizeof(*object)); }
static inline void reservation_object_fini(struct reservation_object *object) { (void)object; }
#if SINCE(5, 4)
struct dma_resv { struct ww_mutex lock; };
#define FAKE_RESERVATION struct dma_resv
#define dma_resv_assert_held(object) lockdep_assert_held(&(object)->lock.base)
static inline int dma_resv_lock(struct dma_resv *object, struct ww_acquire_ctx *ctx) { return ww_mutex_lock(&object->lock, ctx); }
static inline void dma_resv_unlock(struct dma_resv *object) { ww_mutex_unlock(&object->lock); }
#else
#define FAKE_RESERVATION struct reservation_object
#endif

struct kvm;
struct iova_bitmap;
struct dma_buf;
struct dma_buf_attachment;
struct seq_file;
struct pci_dev;
struct iommufd_ctx;

/* Types of members that nobody looks into */
typedef struct { int unused; } wait_queue_head_t, spinlock_t, poll_table, wait_queue_t, wait_queue_entry_t, refcount_t, atomic_t;
struct completion { int unused; };
struct work_struct { int unused; };
struct kobject { int unused; };
struct cdev { int unused; };
struct rb_root_cached { int unused; };
struct interval_tree_node { unsigned long start, last; };
struct interval_tree_node *interval_tree_iter_first(struct rb_root_cached *, unsigned long, unsigned long);
struct interval_tree_node *interval_tree_iter_next(struct interval_tree_node *, unsigned long, unsigned long);
void interval_tree_remove(struct interval_tree_node *, struct rb_root_cached *);
struct iommu_group *iommu_group_get_by_id(int id);

#endif /* FAKE_KERNEL_H */
