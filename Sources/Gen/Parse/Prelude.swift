import KernelModel

/// What a kernel header expects to have been declared before it: base types and attributes.
///
/// A detached parse has no other headers. Whatever is still unknown after this text is stubbed, one
/// parse later; so the list is about speed for the records (one parse instead of two), and about
/// meaning for base types and attributes only.
enum Prelude {
  /// The prelude's text for one architecture.
  static func text(for architecture: Architecture) -> String {
    types + attributes + ioctl(for: architecture)
  }

  /// Kernel records that headers embed by value, stubbed unless the header defines them itself.
  static let embeddedRecords = [
    "struct list_head", "struct mutex", "struct device", "struct cdev", "struct completion",
    "struct kref", "struct work_struct", "struct rw_semaphore", "struct dma_buf_map",
    "struct iosys_map", "struct vfio_device", "struct vfio_info_cap_header", "struct eventfd_ctx",
    "struct notifier_block", "struct device_driver", "struct attribute", "struct kobject",
    "struct rb_root", "struct rb_root_cached", "struct delayed_work", "struct vfio_info_cap",
    "struct perm_bits", "struct irq_bypass_producer", "struct pci_saved_state", "struct hlist_node",
    "struct attribute_group", "struct wait_queue_head", "struct dma_fence_cb", "struct xarray",
    "struct irqfd", "struct rcu_head", "struct iova_bitmap", "struct idr", "struct inode",
    "struct blocking_notifier_head", "struct fence_cb", "struct resource",
    "struct ida", "enum dma_data_direction",
  ]

  /// Other headers' constants that stand in array bounds.
  static let foreignConstants = ["PCI_STD_NUM_BARS"]

  private static let types = """
    typedef _Bool bool;
    enum { false, true };
    typedef signed char __s8; typedef unsigned char __u8;
    typedef short __s16; typedef unsigned short __u16;
    typedef int __s32; typedef unsigned int __u32;
    typedef long long __s64; typedef unsigned long long __u64;
    typedef __s8 s8; typedef __u8 u8; typedef __s16 s16; typedef __u16 u16;
    typedef __s32 s32; typedef __u32 u32; typedef __s64 s64; typedef __u64 u64;
    typedef __u16 __le16; typedef __u16 __be16; typedef __u32 __le32; typedef __u32 __be32;
    typedef __u64 __le64; typedef __u64 __be64;
    typedef __u64 __attribute__((aligned(8))) __aligned_u64;
    typedef __s64 __attribute__((aligned(8))) __aligned_s64;
    typedef __u8 uint8_t; typedef __u16 uint16_t; typedef __u32 uint32_t;
    typedef unsigned long long uint64_t; typedef long long int64_t;
    typedef struct { int stub; } wait_queue_head_t; typedef struct { int stub; } wait_queue_t;
    typedef struct { int stub; } wait_queue_entry_t; typedef struct { int stub; } poll_table;
    typedef int pci_power_t; typedef unsigned int pci_ers_result_t;
    typedef unsigned int pci_channel_state_t; typedef unsigned int vm_fault_t;
    typedef __s8 int8_t; typedef __s16 int16_t; typedef __s32 int32_t;
    typedef unsigned long uintptr_t;
    typedef __SIZE_TYPE__ size_t; typedef __PTRDIFF_TYPE__ ssize_t;
    typedef __PTRDIFF_TYPE__ ptrdiff_t;
    typedef long long loff_t; typedef unsigned int gfp_t; typedef unsigned int fmode_t;
    typedef unsigned long pgoff_t; typedef unsigned long long dma_addr_t;
    typedef unsigned long long phys_addr_t; typedef unsigned long long resource_size_t;
    typedef unsigned int dev_t; typedef unsigned short umode_t; typedef unsigned int __poll_t;
    typedef struct { int counter; } atomic_t; typedef struct { long long counter; } atomic64_t;
    typedef struct { atomic_t refs; } refcount_t;
    typedef struct { int lock; } spinlock_t; typedef struct { int lock; } rwlock_t;
    typedef struct { int lock; } raw_spinlock_t;
    typedef struct { __u8 b[16]; } guid_t; typedef struct { __u8 b[16]; } uuid_t;
    typedef struct { __u8 b[16]; } uuid_le;
    #define NULL ((void *)0)

    """

  private static let attributes = """
    #define __user __attribute__((annotate("__user")))
    #define __iomem __attribute__((annotate("__iomem")))
    #define __percpu __attribute__((annotate("__percpu")))
    #define __rcu __attribute__((annotate("__rcu")))
    #define __must_check __attribute__((annotate("__must_check")))
    #define __packed __attribute__((packed))
    #define __aligned(x) __attribute__((aligned(x)))
    #define __attribute_const__
    #define __force
    #define __kernel
    #define __always_inline inline
    #define __maybe_unused
    #define __always_unused
    #define __used
    #define __deprecated
    #define __pure
    #define __init
    #define __exit
    #define __cold
    #define __malloc
    #define __bitwise
    #define __randomize_layout
    #define __ro_after_init
    #define __read_mostly
    #define __sched
    #define noinline
    #define asmlinkage
    #define notrace
    #define __printf(a, b)
    #define __counted_by(x)
    #define __counted_by_le(x)
    #define __counted_by_be(x)
    #define __nonstring
    #define __guarded_by(x)
    #define __acquires(x)
    #define __releases(x)
    #define __cond_acquires(...)
    #define __must_hold(x)
    #define ____cacheline_aligned
    #define ____cacheline_aligned_in_smp
    #define DECLARE_BITMAP(name, bits) unsigned long name[((bits) + 63) / 64]
    #define __DECLARE_FLEX_ARRAY(TYPE, NAME) struct { struct { } __empty_##NAME; TYPE NAME[]; }
    #define DECLARE_FLEX_ARRAY(TYPE, NAME) __DECLARE_FLEX_ARRAY(TYPE, NAME)
    #define DECLARE_EVENT_CLASS(...)
    #define EXPORT_SYMBOL(x)
    #define EXPORT_SYMBOL_GPL(x)
    #define BIT(nr) (1UL << (nr))
    #define BIT_ULL(nr) (1ULL << (nr))
    #define _BITUL(x) (1UL << (x))
    #define _BITULL(x) (1ULL << (x))
    #define __struct_group(TAG, NAME, ATTRS, MEMBERS...) \\
      union { struct { MEMBERS } ATTRS; struct TAG { MEMBERS } ATTRS NAME; } ATTRS
    #define struct_group(NAME, MEMBERS...) __struct_group(, NAME, , MEMBERS)

    """

  /// The numbers of ioctl requests: include/uapi/asm-generic/ioctl.h, and
  /// arch/powerpc/include/uapi/asm/ioctl.h, where direction has three bits and none is 1.
  private static func ioctl(for architecture: Architecture) -> String {
    let isPowerPC = architecture == .powerpc64le
    let (sizeBits, none, read, write) =
      isPowerPC ? (13, "1U", "2U", "4U") : (14, "0U", "2U", "1U")
    return """
      #define _IOC_NONE \(none)
      #define _IOC_READ \(read)
      #define _IOC_WRITE \(write)
      #define _IOC(dir, type, nr, size) \\
        (((dir) << (16 + \(sizeBits))) | ((type) << 8) | ((nr) << 0) | ((size) << 16))
      #define _IO(type, nr) _IOC(_IOC_NONE, (type), (nr), 0)
      #define _IOR(type, nr, size) _IOC(_IOC_READ, (type), (nr), (sizeof(size)))
      #define _IOW(type, nr, size) _IOC(_IOC_WRITE, (type), (nr), (sizeof(size)))
      #define _IOWR(type, nr, size) _IOC(_IOC_READ | _IOC_WRITE, (type), (nr), (sizeof(size)))

      """
  }
}
