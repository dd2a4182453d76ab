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
@thunk vfio_device_ops.read else -EINVAL

@thunk vfio_device_ops.write else -EINVAL

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

@thunk vfio_device_ops.mmap else -EINVAL

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

@thunk vfio_device_ops.dma_unmap

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

@thunk vfio_log_ops.log_start

@thunk vfio_log_ops.log_stop

@thunk vfio_log_ops.log_read_and_clear

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
