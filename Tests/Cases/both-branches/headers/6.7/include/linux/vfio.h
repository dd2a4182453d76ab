#ifndef VFIO_H
#define VFIO_H

#if IS_ENABLED(CONFIG_VFIO_GROUP)
/**
 * vfio_file_group() - the group of a file
 * @file: the file
 */
struct iommu_group *vfio_file_group(struct file *file);
bool vfio_file_is_group(struct file *file);
#else
static inline struct iommu_group *vfio_file_group(struct file *file)
{
	return NULL;
}

static inline bool vfio_file_is_group(struct file *file)
{
	return false;
}
#endif

#endif /* VFIO_H */
