/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A stand-in for the kernel's headers that are not recorded, as `shimgen verify` uses it: every
 * <linux/…> header but the recorded ones leads here. Declarations only, written for this purpose;
 * where releases differ, LINUX_VERSION_CODE decides as it does in the kernel. A driver that needs a
 * name that is not here cannot be judged, and verify says so: add the name.
 */
#ifndef SHIMGEN_STAND_IN_KERNEL_H
#define SHIMGEN_STAND_IN_KERNEL_H

#define KERNEL_VERSION(a, b, c) (((a) << 16) + ((b) << 8) + (c))
#define SHIMGEN_SINCE(a, b) (LINUX_VERSION_CODE >= KERNEL_VERSION(a, b, 0))

/* Annotations */
#define __user
#define __iomem
#define __force
#define __percpu
#define __rcu
#define __must_check __attribute__((__warn_unused_result__))
#define __maybe_unused __attribute__((__unused__))
#define __always_inline inline __attribute__((__always_inline__))
#define __packed __attribute__((__packed__))
#define __aligned(x) __attribute__((__aligned__(x)))
#define __init
#define __exit
#define noinline __attribute__((__noinline__))
#define likely(x) __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)
#define barrier() __asm__ __volatile__("" : : : "memory")
#define READ_ONCE(x) (*(const volatile __typeof__(x) *)&(x))
#define WRITE_ONCE(x, v) (*(volatile __typeof__(x) *)&(x) = (v))
#define OPTIMIZER_HIDE_VAR(x) __asm__("" : "+r"(x))

/* Types */
typedef signed char s8, __s8;
typedef unsigned char u8, __u8, uint8_t;
typedef short s16, __s16;
typedef unsigned short u16, __u16, uint16_t;
typedef int s32, __s32, int32_t;
typedef unsigned int u32, __u32, uint32_t;
typedef long long s64, __s64, loff_t;
typedef unsigned long long u64, __u64, uint64_t;
typedef __u64 __aligned_u64 __attribute__((__aligned__(8)));
typedef __SIZE_TYPE__ size_t;
typedef __PTRDIFF_TYPE__ ssize_t, ptrdiff_t;
typedef unsigned long uintptr_t, pgoff_t;
typedef _Bool bool;
typedef unsigned int gfp_t, fmode_t, __poll_t, umode_t;
typedef int pid_t;
typedef u64 dma_addr_t, phys_addr_t, resource_size_t;
typedef struct { int counter; } atomic_t;
#define ATOMIC_INIT(i) { (i) }
typedef struct { atomic_t refs; } refcount_t;
typedef struct { int unused; } spinlock_t;
typedef struct { unsigned long prot; } pgprot_t;
enum { false = 0, true = 1 };
#define NULL ((void *)0)
#define U32_MAX (~0U)
#define ULONG_MAX (~0UL)
#define INT_MAX ((int)(~0U >> 1))

/* Expressions */
#ifndef offsetof
#define offsetof(type, member) __builtin_offsetof(type, member)
#endif
#define offsetofend(type, member) (offsetof(type, member) + sizeof(((type *)0)->member))
#define container_of(pointer, type, member) \
	((type *)((char *)(pointer) - offsetof(type, member)))
#define ARRAY_SIZE(array) (sizeof(array) / sizeof((array)[0]))
#define BIT(n) (1UL << (n))
#define BIT_ULL(n) (1ULL << (n))
#define ALIGN(x, a) (((x) + (a) - 1) & ~((__typeof__(x))(a) - 1))
#define min(a, b) ((a) < (b) ? (a) : (b))
#define max(a, b) ((a) > (b) ? (a) : (b))
#define min_t(type, a, b) ((type)(a) < (type)(b) ? (type)(a) : (type)(b))
#define max_t(type, a, b) ((type)(a) > (type)(b) ? (type)(a) : (type)(b))
#define BUILD_BUG_ON(condition) ((void)sizeof(char[1 - 2 * !!(condition)]))
#define BUILD_BUG_ON_ZERO(e) ((int)sizeof(struct { int : (-!!(e)); }))
#define WARN_ON(condition) ({ bool __warned = !!(condition); __warned; })
#define WARN_ON_ONCE(condition) WARN_ON(condition)
#define WARN(condition, ...) ({ bool __warned = !!(condition); __warned; })
#define BUG_ON(condition) ((void)(condition))
#define IS_ENABLED(option) 1

/* Modules */
struct module;
extern struct module __this_module;
#define THIS_MODULE (&__this_module)
#define SHIMGEN_MODULE_LINE(name) extern void shimgen_module_line(const char *)
#define MODULE_LICENSE(text) SHIMGEN_MODULE_LINE(license)
#define MODULE_DESCRIPTION(text) SHIMGEN_MODULE_LINE(description)
#define MODULE_AUTHOR(text) SHIMGEN_MODULE_LINE(author)
#define MODULE_VERSION(text) SHIMGEN_MODULE_LINE(version)
#define MODULE_ALIAS(text) SHIMGEN_MODULE_LINE(alias)
#define MODULE_DEVICE_TABLE(type, name) SHIMGEN_MODULE_LINE(table)
#define EXPORT_SYMBOL(name) SHIMGEN_MODULE_LINE(export)
#define EXPORT_SYMBOL_GPL(name) SHIMGEN_MODULE_LINE(export)
#if SHIMGEN_SINCE(5, 4)
#define MODULE_IMPORT_NS(name) SHIMGEN_MODULE_LINE(namespace)
#endif
#define module_init(function) \
	int init_module(void); int init_module(void) { return function(); }
#define module_exit(function) \
	void cleanup_module(void); void cleanup_module(void) { function(); }
#define module_param(name, type, mode) SHIMGEN_MODULE_LINE(parameter)
bool try_module_get(struct module *module);
void module_put(struct module *module);
bool within_module(unsigned long address, const struct module *module);

/* Errors */
enum {
	EPERM = 1, ENOENT, EIO = 5, ENXIO, E2BIG, EBADF = 9, EAGAIN = 11, ENOMEM, EACCES, EFAULT,
	EBUSY = 16, EEXIST, ENODEV = 19, EINVAL = 22, ENFILE, EMFILE, ENOTTY, ENOSPC = 28, ERANGE = 34,
	EDEADLK, ENOSYS = 38, EOVERFLOW = 75, EOPNOTSUPP = 95, ETIMEDOUT = 110, ENOTSUPP = 524,
};
static inline void *ERR_PTR(long error) { return (void *)error; }
static inline long PTR_ERR(const void *pointer) { return (long)pointer; }
static inline bool IS_ERR(const void *pointer) { return (unsigned long)pointer >= -4095UL; }
static inline bool IS_ERR_OR_NULL(const void *pointer) { return !pointer || IS_ERR(pointer); }
static inline int PTR_ERR_OR_ZERO(const void *pointer) { return IS_ERR(pointer) ? (int)PTR_ERR(pointer) : 0; }
static inline void *ERR_CAST(const void *pointer) { return (void *)pointer; }

/* Memory and strings */
#define GFP_KERNEL 1U
#define GFP_ATOMIC 2U
#define GFP_HIGHUSER 4U
#define __GFP_ZERO 8U
void *kmalloc(size_t size, gfp_t flags);
void *kzalloc(size_t size, gfp_t flags);
void *kcalloc(size_t count, size_t size, gfp_t flags);
void *krealloc(const void *memory, size_t size, gfp_t flags);
void *kmemdup(const void *memory, size_t size, gfp_t flags);
void kfree(const void *memory);
#if SHIMGEN_SINCE(4, 12)
void *kvzalloc(size_t size, gfp_t flags);
#endif
void kvfree(const void *memory);
void *vmalloc(unsigned long size);
void vfree(const void *memory);
void *memcpy(void *to, const void *from, size_t size);
void *memset(void *to, int value, size_t size);
int memcmp(const void *left, const void *right, size_t size);
int strcmp(const char *left, const char *right);
int strncmp(const char *left, const char *right, size_t size);
size_t strlen(const char *text);
char *strcpy(char *to, const char *from);
unsigned long copy_to_user(void __user *to, const void *from, unsigned long size);
unsigned long copy_from_user(void *to, const void __user *from, unsigned long size);
#define get_user(value, pointer) ((value) = *(pointer), 0)
#define put_user(value, pointer) (*(pointer) = (value), 0)
int snprintf(char *to, size_t size, const char *format, ...);
int printk(const char *format, ...);
#define KERN_INFO ""
#define KERN_ERR ""
#define pr_info(...) printk(__VA_ARGS__)
#define pr_err(...) printk(__VA_ARGS__)
#define pr_warn(...) printk(__VA_ARGS__)
#define pr_debug(...) printk(__VA_ARGS__)

/* Input and output memory */
u8 readb(const volatile void __iomem *address);
u16 readw(const volatile void __iomem *address);
u32 readl(const volatile void __iomem *address);
void writeb(u8 value, volatile void __iomem *address);
void writew(u16 value, volatile void __iomem *address);
void writel(u32 value, volatile void __iomem *address);
#ifdef CONFIG_64BIT
u64 readq(const volatile void __iomem *address);
void writeq(u64 value, volatile void __iomem *address);
#endif
void memcpy_toio(volatile void __iomem *to, const void *from, size_t size);
void memcpy_fromio(void *to, const volatile void __iomem *from, size_t size);
void memset_io(volatile void __iomem *to, int value, size_t size);
void msleep(unsigned int milliseconds);

/* Lists, references, locks */
struct list_head { struct list_head *next, *prev; };
struct hlist_node { struct hlist_node *next, **pprev; };
void INIT_LIST_HEAD(struct list_head *list);
void list_add(struct list_head *item, struct list_head *list);
void list_add_tail(struct list_head *item, struct list_head *list);
void list_del(struct list_head *item);
void list_del_init(struct list_head *item);
int list_empty(const struct list_head *list);
#define LIST_HEAD(name) struct list_head name = { &(name), &(name) }
#define list_entry(pointer, type, member) container_of(pointer, type, member)
#define list_for_each_entry(entry, list, member) \
	for (entry = container_of((list)->next, __typeof__(*entry), member); \
	     &entry->member != (list); \
	     entry = container_of(entry->member.next, __typeof__(*entry), member))
#define list_for_each_entry_safe(entry, after, list, member) \
	for (entry = container_of((list)->next, __typeof__(*entry), member), \
	     after = container_of(entry->member.next, __typeof__(*entry), member); \
	     &entry->member != (list); \
	     entry = after, after = container_of(after->member.next, __typeof__(*after), member))
void atomic_inc(atomic_t *value);
void atomic_dec(atomic_t *value);
int atomic_read(const atomic_t *value);
void atomic_set(atomic_t *value, int to);
struct kref { refcount_t refcount; };
void kref_init(struct kref *kref);
void kref_get(struct kref *kref);
int kref_put(struct kref *kref, void (*release)(struct kref *kref));
struct lockdep_map { int unused; };
struct mutex { struct lockdep_map dep_map; int unused; };
void mutex_init(struct mutex *lock);
void mutex_lock(struct mutex *lock);
int __must_check mutex_lock_interruptible(struct mutex *lock);
int mutex_trylock(struct mutex *lock);
void mutex_unlock(struct mutex *lock);
#define DEFINE_MUTEX(name) struct mutex name
void spin_lock_init(spinlock_t *lock);
void spin_lock(spinlock_t *lock);
void spin_unlock(spinlock_t *lock);
#define DEFINE_SPINLOCK(name) spinlock_t name
void bit_spin_lock(int bit, unsigned long *word);
void bit_spin_unlock(int bit, unsigned long *word);
#define lockdep_assert_held(lock) ((void)(lock))
#define lockdep_is_held(lock) ((void)(lock), 1)
struct ww_class;
struct ww_acquire_ctx { int unused; };
struct ww_mutex { struct mutex base; struct ww_acquire_ctx *ctx; };
int ww_mutex_lock(struct ww_mutex *lock, struct ww_acquire_ctx *ctx);
int ww_mutex_lock_interruptible(struct ww_mutex *lock, struct ww_acquire_ctx *ctx);
void ww_mutex_lock_slow(struct ww_mutex *lock, struct ww_acquire_ctx *ctx);
int ww_mutex_trylock(struct ww_mutex *lock);
bool ww_mutex_is_locked(struct ww_mutex *lock);
void ww_mutex_unlock(struct ww_mutex *lock);
#if SHIMGEN_SINCE(5, 4)
struct dma_resv { struct ww_mutex lock; };
int dma_resv_lock(struct dma_resv *object, struct ww_acquire_ctx *ctx);
int dma_resv_lock_interruptible(struct dma_resv *object, struct ww_acquire_ctx *ctx);
void dma_resv_lock_slow(struct dma_resv *object, struct ww_acquire_ctx *ctx);
bool dma_resv_trylock(struct dma_resv *object);
bool dma_resv_is_locked(struct dma_resv *object);
void dma_resv_unlock(struct dma_resv *object);
void dma_resv_init(struct dma_resv *object);
void dma_resv_fini(struct dma_resv *object);
#define dma_resv_held(object) lockdep_is_held(&(object)->lock.base)
#define dma_resv_assert_held(object) lockdep_assert_held(&(object)->lock.base)
#else
struct reservation_object { struct ww_mutex lock; };
void reservation_object_init(struct reservation_object *object);
void reservation_object_fini(struct reservation_object *object);
#endif

/* Devices and drivers */
struct kobject { const char *name; };
struct iommu_group;
struct iommu_domain;
struct device_driver { const char *name; struct module *owner; };
struct device { struct kobject kobj; struct device *parent; struct device_driver *driver; void *driver_data; };
void *dev_get_drvdata(const struct device *dev);
void dev_set_drvdata(struct device *dev, void *data);
const char *dev_name(const struct device *dev);
struct device *get_device(struct device *dev);
void put_device(struct device *dev);
void dev_printk_stand_in(const struct device *dev, const char *format, ...);
#define dev_info(dev, ...) dev_printk_stand_in(dev, __VA_ARGS__)
#define dev_err(dev, ...) dev_printk_stand_in(dev, __VA_ARGS__)
#define dev_warn(dev, ...) dev_printk_stand_in(dev, __VA_ARGS__)
#define dev_dbg(dev, ...) dev_printk_stand_in(dev, __VA_ARGS__)
int devm_add_action(struct device *dev, void (*action)(void *), void *data);
void *devm_kzalloc(struct device *dev, size_t size, gfp_t flags);
struct platform_device { const char *name; int id; struct device dev; };
struct platform_driver {
	int (*probe)(struct platform_device *pdev);
	int (*remove)(struct platform_device *pdev);
	struct device_driver driver;
	bool driver_managed_dma;
};
int platform_driver_register(struct platform_driver *driver);
void platform_driver_unregister(struct platform_driver *driver);
struct platform_device *platform_device_register_simple(const char *name, int id, const void *resources, unsigned int count);
void platform_device_unregister(struct platform_device *pdev);
void *platform_get_drvdata(const struct platform_device *pdev);
void platform_set_drvdata(struct platform_device *pdev, void *data);
struct pci_dev { struct device dev; unsigned int irq; unsigned short vendor, device; };
struct iommu_group *iommu_group_get(struct device *dev);
struct iommu_group *iommu_group_get_by_id(int id);
void iommu_group_put(struct iommu_group *group);
#define IOMMU_READ (1 << 0)
#define IOMMU_WRITE (1 << 1)
struct notifier_block { int (*notifier_call)(struct notifier_block *block, unsigned long action, void *data); };
#define NOTIFY_OK 1
#define NOTIFY_DONE 0

/* Files */
struct inode { umode_t i_mode; };
struct file { void *private_data; unsigned int f_flags; fmode_t f_mode; };
struct vm_area_struct { unsigned long vm_start, vm_end, vm_pgoff; pgprot_t vm_page_prot; };
struct poll_table_struct { int unused; };
typedef struct poll_table_struct poll_table;
struct file_operations {
	struct module *owner;
	loff_t (*llseek)(struct file *, loff_t, int);
	ssize_t (*read)(struct file *, char __user *, size_t, loff_t *);
	ssize_t (*write)(struct file *, const char __user *, size_t, loff_t *);
	long (*unlocked_ioctl)(struct file *, unsigned int, unsigned long);
	long (*compat_ioctl)(struct file *, unsigned int, unsigned long);
	int (*mmap)(struct file *, struct vm_area_struct *);
	int (*open)(struct inode *, struct file *);
	int (*release)(struct inode *, struct file *);
};
#define O_RDONLY 0
#define O_WRONLY 1
#define O_RDWR 2
#define O_CLOEXEC 02000000
int get_unused_fd_flags(unsigned int flags);
void put_unused_fd(unsigned int fd);
void fd_install(unsigned int fd, struct file *file);
void fput(struct file *file);
struct file *fget(unsigned int fd);
struct miscdevice { int minor; const char *name; const struct file_operations *fops; };
#define MISC_DYNAMIC_MINOR 255
int misc_register(struct miscdevice *device);
#if SHIMGEN_SINCE(4, 3)
void misc_deregister(struct miscdevice *device);
#endif
struct resource { resource_size_t start, end; unsigned long flags; };
struct rw_semaphore { int unused; };
struct xarray { int unused; };
struct irq_bypass_producer { void *token; };
struct irq_bypass_consumer { void *token; };
struct cdev { struct kobject kobj; };
struct dentry;
struct eventfd_ctx;
struct eventfd_ctx *eventfd_ctx_fdget(int fd);
void eventfd_ctx_put(struct eventfd_ctx *context);

/* Pages and DMA */
struct page;
#define PAGE_SHIFT 12
#define PAGE_SIZE (1UL << PAGE_SHIFT)
#define PAGE_MASK (~(PAGE_SIZE - 1))
#define PAGE_ALIGN(address) ALIGN(address, PAGE_SIZE)
#define VM_MAP 4UL
#define PAGE_KERNEL ((pgprot_t){ 0 })
struct page *alloc_page(gfp_t flags);
void __free_page(struct page *page);
void *page_address(const struct page *page);
struct page *pfn_to_page(unsigned long frame);
unsigned long page_to_pfn(const struct page *page);
int vm_insert_page(struct vm_area_struct *vma, unsigned long address, struct page *page);
int remap_pfn_range(struct vm_area_struct *vma, unsigned long address, unsigned long frame, unsigned long size, pgprot_t prot);
void *vmap(struct page **pages, unsigned int count, unsigned long flags, pgprot_t prot);
void vunmap(const void *address);
void *kmap(struct page *page);
void kunmap(struct page *page);
enum dma_data_direction { DMA_BIDIRECTIONAL = 0, DMA_TO_DEVICE = 1, DMA_FROM_DEVICE = 2, DMA_NONE = 3 };
struct scatterlist { unsigned long page_link; unsigned int offset, length; dma_addr_t dma_address; };
struct sg_table { struct scatterlist *sgl; unsigned int nents, orig_nents; };
int sg_alloc_table_from_pages(struct sg_table *table, struct page **pages, unsigned int count, unsigned int offset, unsigned long size, gfp_t flags);
int sg_alloc_table(struct sg_table *table, unsigned int count, gfp_t flags);
void sg_free_table(struct sg_table *table);
struct scatterlist *sg_next(struct scatterlist *entry);
#define sg_dma_len(entry) ((entry)->length)
#define sg_dma_address(entry) ((entry)->dma_address)
#define for_each_sg(list, entry, count, index) \
	for (index = 0, entry = (list); index < (int)(count); index++, entry = sg_next(entry))
int dma_map_sg(struct device *dev, struct scatterlist *list, int count, enum dma_data_direction direction);
void dma_unmap_sg(struct device *dev, struct scatterlist *list, int count, enum dma_data_direction direction);
void dma_sync_sg_for_cpu(struct device *dev, struct scatterlist *list, int count, enum dma_data_direction direction);
void dma_sync_sg_for_device(struct device *dev, struct scatterlist *list, int count, enum dma_data_direction direction);
#define DMA_BIT_MASK(n) (((n) == 64) ? ~0ULL : ((1ULL << (n)) - 1))
int dma_coerce_mask_and_coherent(struct device *dev, u64 mask);

/* What recorded structs have members of */
typedef struct { int unused; } wait_queue_head_t, wait_queue_t, wait_queue_entry_t;
struct completion { int unused; };
struct work_struct { int unused; };
struct dma_fence_cb { int unused; };
struct fence_cb { int unused; };
struct rb_root_cached { int unused; };
struct rb_root { int unused; };
struct interval_tree_node { unsigned long start, last; };
struct interval_tree_node *interval_tree_iter_first(struct rb_root_cached *root, unsigned long start, unsigned long last);
struct interval_tree_node *interval_tree_iter_next(struct interval_tree_node *node, unsigned long start, unsigned long last);
void interval_tree_remove(struct interval_tree_node *node, struct rb_root_cached *root);
struct attribute { const char *name; umode_t mode; };
struct dma_buf;
struct dma_buf_attachment;
struct seq_file;
struct iommufd_ctx;
struct iova_bitmap;
struct kvm;

/* ioctl numbers, as x86 and arm64 have them */
#define _IOC(d, t, n, s) (((d) << 30) | ((s) << 16) | ((t) << 8) | (n))
#define _IO(t, n) _IOC(0U, (unsigned int)(t), (n), 0U)
#define _IOR(t, n, s) _IOC(2U, (unsigned int)(t), (n), (unsigned int)sizeof(s))
#define _IOW(t, n, s) _IOC(1U, (unsigned int)(t), (n), (unsigned int)sizeof(s))
#define _IOWR(t, n, s) _IOC(3U, (unsigned int)(t), (n), (unsigned int)sizeof(s))

#endif /* SHIMGEN_STAND_IN_KERNEL_H */
