struct shim_vfio_device;

struct shim_vfio_migration_ops {
@members vfio_migration_ops
};

struct shim_vfio_log_ops {
@members vfio_log_ops
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
