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
