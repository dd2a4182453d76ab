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
