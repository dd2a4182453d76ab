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
