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
