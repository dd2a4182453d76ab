/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * What `shimgen scan` adds to kernel.h. Scan reads drivers that nobody prepared, with libclang and
 * without warnings: an annotation in front of a function, or a macro that makes a declaration, has
 * to be known, or what stands around it is lost. Ordinary functions and types need not be.
 */
#ifndef SHIMGEN_STAND_IN_DRIVER_H
#define SHIMGEN_STAND_IN_DRIVER_H

/* Options: 1 where it is set, as the kernel's own macro answers. */
#undef IS_ENABLED
#define SHIMGEN_ARGUMENT_1 0,
#define SHIMGEN_SECOND(ignored, value, ...) value
#define SHIMGEN_IS_SET_3(comma) SHIMGEN_SECOND(comma 1, 0, 0)
#define SHIMGEN_IS_SET_2(value) SHIMGEN_IS_SET_3(SHIMGEN_ARGUMENT_##value)
#define IS_ENABLED(option) SHIMGEN_IS_SET_2(option)
#define IS_BUILTIN(option) SHIMGEN_IS_SET_2(option)
#define IS_MODULE(option) 0
#define IS_REACHABLE(option) SHIMGEN_IS_SET_2(option)

/* Annotations */
#undef __always_inline
#define __always_inline inline
#define __initdata
#define __initconst
#define __exitdata
#define __devinit
#define __devexit
#define __ref
#define __refdata
#define __cold
#define __hot
#define __pure
#define __used
#define __unused
#define __always_unused
#define __weak
#define __visible
#define __sched
#define __bitwise
#define __kernel
#define __private
#define __nocast
#define __safe
#define __latent_entropy
#define __deprecated
#define __attribute_const__
#define __malloc
#define __noreturn
#define __read_mostly
#define __ro_after_init
#define __randomize_layout
#define __no_randomize_layout
#define __cacheline_aligned
#define ____cacheline_aligned
#define ____cacheline_aligned_in_smp
#define __nonstring
#define __counted_by(count)
#define __counted_by_le(count)
#define __counted_by_be(count)
#define __printf(a, b)
#define __scanf(a, b)
#define __acquires(x)
#define __releases(x)
#define __must_hold(x)
#define __cond_acquires(x)
#define __acquire(x) ((void)0)
#define __release(x) ((void)0)
#define __section(name)
#define __alloc_size(...)
#define __assume_aligned(...)
#define __free(function)
#define __cleanup(function)
#define __no_sanitize_address
#define noinline_for_stack
#define notrace
#define noinstr
#define asmlinkage
#define fallthrough do { } while (0)
#define __same_type(a, b) __builtin_types_compatible_p(__typeof__(a), __typeof__(b))
#define typeof __typeof__
#define typeof_member(type, member) __typeof__(((type *)0)->member)
#define asm_volatile_goto(...)
#define static_assert(...) _Static_assert(1, "")

/* Types */
typedef __u16 __le16, __be16;
typedef __u32 __le32, __be32;
typedef __u64 __le64, __be64;
typedef signed char int8_t;
typedef short int16_t;
typedef long long int64_t;
typedef unsigned int uint, vm_fault_t, dev_t, irqreturn_t, blk_status_t;
typedef unsigned long ulong, kernel_ulong_t, vm_flags_t;
typedef long long ktime_t;
typedef struct { long counter; } atomic_long_t;
typedef struct { long long counter; } atomic64_t;
typedef struct { int unused; } rwlock_t, raw_spinlock_t, seqlock_t, kuid_t, kgid_t;
typedef struct { u8 b[16]; } guid_t, uuid_t, uuid_le;
typedef int (*irq_handler_t)(int, void *);

/* Declarations that macros make: each needs the semicolon that stands behind it. */
#undef module_init
#undef module_exit
#define SHIMGEN_LINE_2(line) extern int shimgen_line_##line
#define SHIMGEN_LINE_1(line) SHIMGEN_LINE_2(line)
#define SHIMGEN_LINE SHIMGEN_LINE_1(__LINE__)
#define module_init(function) SHIMGEN_LINE
#define module_exit(function) SHIMGEN_LINE
#define late_initcall(function) SHIMGEN_LINE
#define subsys_initcall(function) SHIMGEN_LINE
#define device_initcall(function) SHIMGEN_LINE
#define fs_initcall(function) SHIMGEN_LINE
#define arch_initcall(function) SHIMGEN_LINE
#define module_platform_driver(driver) SHIMGEN_LINE
#define module_pci_driver(driver) SHIMGEN_LINE
#define module_usb_driver(driver) SHIMGEN_LINE
#define module_i2c_driver(driver) SHIMGEN_LINE
#define module_misc_device(device) SHIMGEN_LINE
#define module_driver(...) SHIMGEN_LINE
#define module_param_named(name, value, type, mode) SHIMGEN_LINE
#define module_param_array(name, type, count, mode) SHIMGEN_LINE
#define module_param_string(name, value, size, mode) SHIMGEN_LINE
#define module_param_cb(name, ops, value, mode) SHIMGEN_LINE
#define MODULE_PARM_DESC(name, text) SHIMGEN_LINE
#define MODULE_SOFTDEP(text) SHIMGEN_LINE
#define MODULE_FIRMWARE(text) SHIMGEN_LINE
#define MODULE_INFO(name, text) SHIMGEN_LINE
#define MODULE_SUPPORTED_DEVICE(text) SHIMGEN_LINE
#define EXPORT_SYMBOL_NS(name, space) SHIMGEN_LINE
#define EXPORT_SYMBOL_NS_GPL(name, space) SHIMGEN_LINE
#define DEFINE_RWLOCK(name) rwlock_t name
#define DEFINE_RAW_SPINLOCK(name) raw_spinlock_t name
#define DEFINE_SEMAPHORE(name, ...) struct semaphore { int unused; } name
#define DEFINE_IDR(name) struct idr { int unused; } name
#define DEFINE_IDA(name) struct ida { int unused; } name
#define DEFINE_XARRAY(name) struct xarray name
#define DEFINE_XARRAY_ALLOC(name) struct xarray name
#define DEFINE_HASHTABLE(name, bits) struct hlist_head { struct hlist_node *first; } name[1 << (bits)]
#define DECLARE_HASHTABLE(name, bits) struct hlist_head name[1 << (bits)]
#define DECLARE_COMPLETION_ONSTACK(name) struct completion name
#define DECLARE_COMPLETION(name) struct completion name
#define DECLARE_WAIT_QUEUE_HEAD(name) wait_queue_head_t name
#define DECLARE_WAITQUEUE(name, task) wait_queue_entry_t name
#define DEFINE_WAIT(name) wait_queue_entry_t name
#define DECLARE_RWSEM(name) struct rw_semaphore name
#define DECLARE_WORK(name, function) struct work_struct name
#define DECLARE_DELAYED_WORK(name, function) struct work_struct name
#define DECLARE_BITMAP(name, bits) unsigned long name[((bits) + 63) / 64]
#define DECLARE_FLEX_ARRAY(type, name) struct { struct { } shimgen_empty_##name; type name[]; }
#define DEFINE_STATIC_KEY_FALSE(name) int name
#define DEFINE_STATIC_KEY_TRUE(name) int name
#define DEFINE_PER_CPU(type, name) __typeof__(type) name
#define DECLARE_PER_CPU(type, name) extern __typeof__(type) name
#define DEFINE_RATELIMIT_STATE(name, interval, burst) int name
#define DEFINE_DMA_UNMAP_ADDR(name) dma_addr_t name
#define DEFINE_DMA_UNMAP_LEN(name) u32 name
#define DEFINE_SIMPLE_ATTRIBUTE(name, ...) struct file_operations name
#define DEFINE_DEBUGFS_ATTRIBUTE(name, ...) struct file_operations name
#define DEFINE_SHOW_ATTRIBUTE(name) struct file_operations name##_fops
#define DEFINE_PCI_DEVICE_TABLE(name) const struct pci_device_id { int vendor, device, class; unsigned long driver_data; } name[]
#define struct_group(name, ...) union { struct { __VA_ARGS__ }; struct { __VA_ARGS__ } name; }
#define struct_group_tagged(tag, name, ...) union { struct { __VA_ARGS__ }; struct tag { __VA_ARGS__ } name; }
#define struct_group_attr(name, attributes, ...) struct_group(name, __VA_ARGS__)
struct device_attribute { struct attribute attr; };
struct bin_attribute { struct attribute attr; };
struct driver_attribute { struct attribute attr; };
struct class_attribute { struct attribute attr; };
#define DEVICE_ATTR(name, mode, show, store) struct device_attribute dev_attr_##name = { }
#define DEVICE_ATTR_RO(name) struct device_attribute dev_attr_##name = { }
#define DEVICE_ATTR_RW(name) struct device_attribute dev_attr_##name = { }
#define DEVICE_ATTR_WO(name) struct device_attribute dev_attr_##name = { }
#define DRIVER_ATTR_RO(name) struct driver_attribute driver_attr_##name = { }
#define DRIVER_ATTR_RW(name) struct driver_attribute driver_attr_##name = { }
#define DRIVER_ATTR_WO(name) struct driver_attribute driver_attr_##name = { }
#define CLASS_ATTR_RO(name) struct class_attribute class_attr_##name = { }
#define CLASS_ATTR_RW(name) struct class_attribute class_attr_##name = { }
#define CLASS_ATTR_WO(name) struct class_attribute class_attr_##name = { }
#define BIN_ATTR(name, mode, read, write, size) struct bin_attribute bin_attr_##name = { }
#define ATTRIBUTE_GROUPS(name) const struct attribute_group { int unused; } *name##_groups[1]
#define MDEV_TYPE_ATTR_RO(name) struct mdev_type_attribute mdev_type_attr_##name
#define TRACE_EVENT(...)
#define DECLARE_EVENT_CLASS(...)
#define DEFINE_EVENT(...)

/* Expressions and statements */
#define KBUILD_STR(x) #x
#define __stringify(...) #__VA_ARGS__
#define struct_size(pointer, member, count) (sizeof(*(pointer)) + sizeof((pointer)->member[0]) * (count))
#define flex_array_size(pointer, member, count) (sizeof((pointer)->member[0]) * (count))
#define array_size(a, b) ((a) * (b))
#define sizeof_field(type, member) sizeof(((type *)0)->member)
#define FIELD_SIZEOF(type, member) sizeof(((type *)0)->member)
#define DIV_ROUND_UP(n, d) (((n) + (d) - 1) / (d))
#define DIV_ROUND_UP_ULL(n, d) DIV_ROUND_UP(n, d)
#define roundup(x, y) ((((x) + (y) - 1) / (y)) * (y))
#define rounddown(x, y) ((x) - (x) % (y))
#define round_up(x, y) ((((x) - 1) | ((__typeof__(x))(y) - 1)) + 1)
#define round_down(x, y) ((x) & ~((__typeof__(x))(y) - 1))
#define ALIGN_DOWN(x, a) ((x) & ~((__typeof__(x))(a) - 1))
#define IS_ALIGNED(x, a) (((x) & ((__typeof__(x))(a) - 1)) == 0)
#define PTR_ALIGN(pointer, a) ((__typeof__(pointer))ALIGN((unsigned long)(pointer), a))
#define PAGE_ALIGNED(address) IS_ALIGNED((unsigned long)(address), PAGE_SIZE)
#define PFN_DOWN(x) ((x) >> PAGE_SHIFT)
#define PFN_UP(x) (((x) + PAGE_SIZE - 1) >> PAGE_SHIFT)
#define PFN_PHYS(x) ((phys_addr_t)(x) << PAGE_SHIFT)
#define clamp(value, low, high) min(max(value, low), high)
#define clamp_t(type, value, low, high) min_t(type, max_t(type, value, low), high)
#define swap(a, b) do { __typeof__(a) shimgen_swapped = (a); (a) = (b); (b) = shimgen_swapped; } while (0)
#define min3(a, b, c) min(min(a, b), c)
#define max3(a, b, c) max(max(a, b), c)
#define GENMASK(high, low) ((~0UL << (low)) & (~0UL >> (63 - (high))))
#define GENMASK_ULL(high, low) ((~0ULL << (low)) & (~0ULL >> (63 - (high))))
#define lower_32_bits(n) ((u32)(n))
#define upper_32_bits(n) ((u32)((u64)(n) >> 32))
#define u64_to_user_ptr(x) ((void *)(uintptr_t)(x))
#define offset_in_page(pointer) ((unsigned long)(pointer) & ~PAGE_MASK)
#define rcu_dereference(pointer) (pointer)
#define rcu_dereference_protected(pointer, condition) (pointer)
#define rcu_assign_pointer(pointer, value) ((pointer) = (value))
#define ACCESS_ONCE(x) READ_ONCE(x)
#define smp_load_acquire(pointer) (*(pointer))
#define smp_store_release(pointer, value) (*(pointer) = (value))
#define xchg(pointer, value) (*(pointer) = (value))
#define cmpxchg(pointer, old, new) (*(pointer) = (new))
#define BUG() do { } while (0)
#define WARN_ONCE(condition, ...) WARN(condition, __VA_ARGS__)
#define BUILD_BUG() do { } while (0)
#define BUILD_BUG_ON_MSG(condition, text) BUILD_BUG_ON(condition)
#define might_sleep() do { } while (0)
#define wait_event(queue, condition) ((void)(condition))
#define wait_event_interruptible(queue, condition) ((condition) ? 0 : 1)
#define wait_event_timeout(queue, condition, timeout) ((condition) ? 1L : 0L)
#define wait_event_interruptible_timeout(queue, condition, timeout) ((condition) ? 1L : 0L)
#define wait_event_killable(queue, condition) ((condition) ? 0 : 1)
#define spin_lock_irqsave(lock, flags) ((void)(lock), (flags) = 0)
#define spin_unlock_irqrestore(lock, flags) ((void)(lock), (void)(flags))
#define local_irq_save(flags) ((flags) = 0)
#define local_irq_restore(flags) ((void)(flags))
#define guard(class) (void)
#define scoped_guard(class, ...) if (1)
#define DEFINE_FREE(...) SHIMGEN_LINE
#define DEFINE_GUARD(...) SHIMGEN_LINE
#define unsafe_get_user(value, pointer, label) ((value) = *(pointer))
#define module_name(module) "driver"
#define __symbol_get(name) ((void *)0)
#define symbol_get(name) (&(name))
#define symbol_put(name) ((void)0)
#define current ((struct task_struct *)0)

/* Lists and other iterators: a loop that is not one loses its body. */
struct hlist_head;
#define list_first_entry(list, type, member) container_of((list)->next, type, member)
#define list_last_entry(list, type, member) container_of((list)->prev, type, member)
#define list_first_entry_or_null(list, type, member) container_of((list)->next, type, member)
#define list_next_entry(entry, member) container_of((entry)->member.next, __typeof__(*(entry)), member)
#define list_prev_entry(entry, member) container_of((entry)->member.prev, __typeof__(*(entry)), member)
#define list_for_each(position, list) for (position = (list)->next; position != (list); position = position->next)
#define list_for_each_prev(position, list) list_for_each(position, list)
#define list_for_each_safe(position, after, list) for (position = (list)->next, after = position->next; position != (list); position = after)
#define list_for_each_entry_rcu(entry, list, member, ...) list_for_each_entry(entry, list, member)
#define list_for_each_entry_reverse(entry, list, member) list_for_each_entry(entry, list, member)
#define list_for_each_entry_continue(entry, list, member) list_for_each_entry(entry, list, member)
#define list_for_each_entry_from(entry, list, member) list_for_each_entry(entry, list, member)
#define list_for_each_entry_safe_reverse(entry, after, list, member) list_for_each_entry_safe(entry, after, list, member)
#define LIST_HEAD_INIT(name) { &(name), &(name) }
#define HLIST_HEAD(name) struct hlist_head name
#define hlist_entry(pointer, type, member) container_of(pointer, type, member)
#define hlist_for_each_entry(entry, list, member) for (entry = (void *)0; entry; entry = (void *)0)
#define hlist_for_each_entry_safe(entry, after, list, member) for (entry = (void *)0; entry; entry = (void *)0)
#define hlist_for_each_entry_rcu(entry, list, member, ...) for (entry = (void *)0; entry; entry = (void *)0)
#define hash_for_each(table, bucket, entry, member) for (bucket = 0, entry = (void *)0; entry; entry = (void *)0)
#define hash_for_each_safe(table, bucket, after, entry, member) for (bucket = 0, entry = (void *)0; entry; entry = (void *)0)
#define hash_for_each_possible(table, entry, member, key) for (entry = (void *)0; entry; entry = (void *)0)
#define hash_for_each_possible_safe(table, entry, after, member, key) for (entry = (void *)0; entry; entry = (void *)0)
#define rb_entry(pointer, type, member) container_of(pointer, type, member)
#define rb_entry_safe(pointer, type, member) container_of(pointer, type, member)
#define rbtree_postorder_for_each_entry_safe(entry, after, root, field) for (entry = (void *)0; entry; entry = (void *)0)
#define idr_for_each_entry(idr, entry, id) for (id = 0, entry = (void *)0; entry; entry = (void *)0)
#define xa_for_each(array, index, entry) for (index = 0, entry = (void *)0; entry; entry = (void *)0)
#define radix_tree_for_each_slot(slot, root, iterator, start) for (slot = (void *)0; slot; slot = (void *)0)
#define for_each_sgtable_sg(table, entry, index) for_each_sg((table)->sgl, entry, (table)->orig_nents, index)
#define for_each_sgtable_dma_sg(table, entry, index) for_each_sg((table)->sgl, entry, (table)->nents, index)
struct sg_page_iter { int unused; };
struct sg_dma_page_iter { int unused; };
#define for_each_sg_page(list, iterator, count, offset) for ((void)(iterator); 0; )
#define for_each_sg_dma_page(list, iterator, count, offset) for ((void)(iterator); 0; )
#define for_each_sgtable_page(table, iterator, offset) for ((void)(iterator); 0; )
#define for_each_sgtable_dma_page(table, iterator, offset) for ((void)(iterator); 0; )
#define for_each_set_bit(bit, address, size) for ((bit) = 0; (bit) < (size); (bit)++)
#define for_each_clear_bit(bit, address, size) for ((bit) = 0; (bit) < (size); (bit)++)
#define for_each_online_cpu(cpu) for ((cpu) = 0; (cpu) < 1; (cpu)++)
#define for_each_possible_cpu(cpu) for ((cpu) = 0; (cpu) < 1; (cpu)++)
#define for_each_cpu(cpu, mask) for ((cpu) = 0; (cpu) < 1; (cpu)++)
#define for_each_pci_dev(device) for (device = (void *)0; device; device = (void *)0)
#define for_each_child_of_node(parent, child) for (child = (void *)0; child; child = (void *)0)
#define for_each_available_child_of_node(parent, child) for (child = (void *)0; child; child = (void *)0)
#define do_each_thread(group, task)
#define while_each_thread(group, task)

/* Logging evaluates what it is given. */
int shimgen_log(const void *first, ...);
#define KERN_EMERG ""
#define KERN_ALERT ""
#define KERN_CRIT ""
#define KERN_WARNING ""
#define KERN_NOTICE ""
#define KERN_DEBUG ""
#define KERN_DEFAULT ""
#define KERN_CONT ""
#define pr_fmt(format) format
#define pr_emerg(...) printk(__VA_ARGS__)
#define pr_alert(...) printk(__VA_ARGS__)
#define pr_crit(...) printk(__VA_ARGS__)
#define pr_notice(...) printk(__VA_ARGS__)
#define pr_devel(...) printk(__VA_ARGS__)
#define pr_cont(...) printk(__VA_ARGS__)
#define pr_warning(...) printk(__VA_ARGS__)
#define pr_info_once(...) printk(__VA_ARGS__)
#define pr_warn_once(...) printk(__VA_ARGS__)
#define pr_err_once(...) printk(__VA_ARGS__)
#define pr_info_ratelimited(...) printk(__VA_ARGS__)
#define pr_warn_ratelimited(...) printk(__VA_ARGS__)
#define pr_err_ratelimited(...) printk(__VA_ARGS__)
#define printk_ratelimited(...) printk(__VA_ARGS__)
#define printk_once(...) printk(__VA_ARGS__)
#define dev_printk(level, device, ...) shimgen_log(device, level, __VA_ARGS__)
#define dev_notice(device, ...) shimgen_log(device, __VA_ARGS__)
#define dev_crit(device, ...) shimgen_log(device, __VA_ARGS__)
#define dev_alert(device, ...) shimgen_log(device, __VA_ARGS__)
#define dev_emerg(device, ...) shimgen_log(device, __VA_ARGS__)
#define dev_vdbg(device, ...) shimgen_log(device, __VA_ARGS__)
#define dev_info_once(device, ...) shimgen_log(device, __VA_ARGS__)
#define dev_warn_once(device, ...) shimgen_log(device, __VA_ARGS__)
#define dev_err_once(device, ...) shimgen_log(device, __VA_ARGS__)
#define dev_warn_ratelimited(device, ...) shimgen_log(device, __VA_ARGS__)
#define dev_err_ratelimited(device, ...) shimgen_log(device, __VA_ARGS__)
#define dev_info_ratelimited(device, ...) shimgen_log(device, __VA_ARGS__)

/* Functions that return pointers: without a prototype they would return int. */
void *kmalloc_array(size_t count, size_t size, gfp_t flags);
void *kmalloc_node(size_t size, gfp_t flags, int node);
void *kzalloc_node(size_t size, gfp_t flags, int node);
void *kvmalloc(size_t size, gfp_t flags);
void *kvmalloc_array(size_t count, size_t size, gfp_t flags);
void *kvcalloc(size_t count, size_t size, gfp_t flags);
void *vzalloc(unsigned long size);
void *vmalloc_user(unsigned long size);
void *memdup_user(const void *from, size_t size);
char *kstrdup(const char *text, gfp_t flags);
char *kasprintf(gfp_t flags, const char *format, ...);
void *devm_kmalloc(struct device *device, size_t size, gfp_t flags);
void *devm_kcalloc(struct device *device, size_t count, size_t size, gfp_t flags);
void *dma_alloc_coherent(struct device *device, size_t size, dma_addr_t *handle, gfp_t flags);
void *pci_get_drvdata(void *device);
struct pci_dev *to_pci_dev(const void *device);
struct platform_device *to_platform_device(const void *device);
void *kmap_atomic(void *page);
void *kmap_local_page(void *page);
struct page *vmalloc_to_page(const void *address);
struct page *virt_to_page(const void *address);
struct page *sg_page(const void *entry);
void *sg_virt(const void *entry);
struct page *alloc_pages(gfp_t flags, unsigned int order);
struct device *device_create(void *class, struct device *parent, dev_t number, void *data, const char *format, ...);
struct device *kobj_to_dev(void *kobj);
struct task_struct;

#endif /* SHIMGEN_STAND_IN_DRIVER_H */
