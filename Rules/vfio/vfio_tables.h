/* The kernel's tables. The core looks whether a slot is there: one table for each such choice. */
#if SHIM_VFIO_OPENS_EACH_DESCRIPTOR
#define SHIM_VFIO_OPEN_SLOTS .open = shim_vfio_open, .release = shim_vfio_release,
#else
#define SHIM_VFIO_OPEN_SLOTS						\
	.open_device = shim_vfio_open_device, .close_device = shim_vfio_close_device,
#endif

#if SHIM_VFIO_CORE_MATCHES
#define SHIM_VFIO_MATCH_SLOT .match = shim_vfio_match,
#else
#define SHIM_VFIO_MATCH_SLOT
#endif

#if SHIM_VFIO_CORE_HAS_FEATURES
#define SHIM_VFIO_FEATURE_SLOT .device_feature = shim_vfio_feature,
#else
#define SHIM_VFIO_FEATURE_SLOT
#endif

#if SHIM_VFIO_CORE_ALLOCATES
#define SHIM_VFIO_FREE_SLOT .release = shim_vfio_release_and_free,
#else
#define SHIM_VFIO_FREE_SLOT
#endif

/* A file that is part of several modules has no module name. */
#ifdef KBUILD_MODNAME
#define SHIM_VFIO_NAME KBUILD_MODNAME
#else
#define SHIM_VFIO_NAME "shimgen"
#endif

#define SHIM_VFIO_SLOTS							\
	.name = SHIM_VFIO_NAME,						\
	SHIM_VFIO_OPEN_SLOTS						\
	.read = shim_vfio_read,						\
	.write = shim_vfio_write,					\
	.ioctl = shim_vfio_ioctl,					\
	.mmap = shim_vfio_mmap,						\
	.request = shim_vfio_request,					\
	SHIM_VFIO_MATCH_SLOT						\
	SHIM_VFIO_FEATURE_SLOT						\
	SHIM_VFIO_FREE_SLOT

static const struct vfio_device_ops __maybe_unused shim_vfio_table = { SHIM_VFIO_SLOTS };

#if SHIM_VFIO_CORE_UNMAPS
static const struct vfio_device_ops __maybe_unused shim_vfio_table_unmap = {
	SHIM_VFIO_SLOTS
	.dma_unmap = shim_vfio_dma_unmap,
};
#endif

#if SHIM_VFIO_CORE_MIGRATES
static const struct vfio_device_ops __maybe_unused shim_vfio_table_migration = {
	SHIM_VFIO_SLOTS
	.migration_set_state = shim_vfio_set_state,
	.migration_get_state = shim_vfio_get_state,
};
#endif

static inline const struct vfio_device_ops *shim_vfio_table_for(struct shim_vfio_device *vdev)
{
#if SHIM_VFIO_CORE_UNMAPS
	if (vdev->ops->dma_unmap)
		return &shim_vfio_table_unmap;
#endif
#if SHIM_VFIO_CORE_MIGRATES
	if (vdev->mig_ops)
		return &shim_vfio_table_migration;
#endif
	(void)vdev;
	return &shim_vfio_table;
}
