/* What 6.8 itself has without CONFIG_IOMMUFD: NULL for a slot, no context, no identifier. */
#define shim_vfio_iommufd_physical_bind						\
	((int (*)(struct shim_vfio_device *, struct iommufd_ctx *, u32 *))NULL)
#define shim_vfio_iommufd_physical_unbind ((void (*)(struct shim_vfio_device *))NULL)
#define shim_vfio_iommufd_physical_attach_ioas						\
	((int (*)(struct shim_vfio_device *, u32 *))NULL)
#define shim_vfio_iommufd_emulated_bind						\
	((int (*)(struct shim_vfio_device *, struct iommufd_ctx *, u32 *))NULL)
#define shim_vfio_iommufd_emulated_unbind ((void (*)(struct shim_vfio_device *))NULL)
#define shim_vfio_iommufd_emulated_attach_ioas						\
	((int (*)(struct shim_vfio_device *, u32 *))NULL)
