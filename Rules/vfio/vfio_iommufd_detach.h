#define shim_vfio_iommufd_physical_detach_ioas ((void (*)(struct shim_vfio_device *))NULL)
#define shim_vfio_iommufd_emulated_detach_ioas ((void (*)(struct shim_vfio_device *))NULL)

static inline struct iommufd_ctx *shim_vfio_iommufd_device_ictx(struct shim_vfio_device *vdev)
{
	(void)vdev;
	return NULL;
}

/* VFIO_PCI_DEVID_NOT_OWNED */
static inline int shim_vfio_iommufd_get_dev_id(struct shim_vfio_device *vdev,
					       struct iommufd_ctx *ictx)
{
	(void)vdev;
	(void)ictx;
	return -1;
}

/* Devices have no character device of their own before 6.6. */
static inline bool shim_vfio_device_cdev_opened(struct shim_vfio_device *vdev)
{
	(void)vdev;
	return false;
}
