#if SHIM_VFIO_HAS_FILES
#define shim_vfio_file_iommu_group vfio_file_iommu_group
#define shim_vfio_file_enforced_coherent vfio_file_enforced_coherent
#define shim_vfio_file_set_kvm vfio_file_set_kvm
#else
/* Up to 5.18 a group's file is asked through a reference, which a group without IOMMU refuses. */
static inline struct iommu_group *shim_vfio_file_iommu_group(struct file *file)
{
	struct vfio_group *group = vfio_group_get_external_user(file);
	struct iommu_group *found;

	if (IS_ERR(group))
		return NULL;
	found = iommu_group_get_by_id(vfio_external_user_iommu_id(group));
	/* The file keeps the group: the caller gets no reference of its own. */
	if (found)
		iommu_group_put(found);
	vfio_group_put_external_user(group);
	return found;
}

static inline bool shim_vfio_file_enforced_coherent(struct file *file)
{
	struct vfio_group *group = vfio_group_get_external_user(file);
	bool is_coherent = true;

	/* A file that is no group does not count: vfio_file_enforced_coherent (5.19). */
	if (IS_ERR(group))
		return true;
	is_coherent = vfio_external_check_extension(group, VFIO_DMA_CC_IOMMU) > 0;
	vfio_group_put_external_user(group);
	return is_coherent;
}

static inline void shim_vfio_file_set_kvm(struct file *file, struct kvm *kvm)
{
#if SHIM_VFIO_GROUP_KEEPS_KVM
	struct vfio_group *group = vfio_group_get_external_user(file);

	if (IS_ERR(group))
		return;
	vfio_group_set_kvm(group, kvm);
	vfio_group_put_external_user(group);
#else
	(void)file;
	(void)kvm;
#endif
}
#endif

#if SHIM_VFIO_HAS_FILE_IS_GROUP
#define shim_vfio_file_is_group vfio_file_is_group
#else
static inline bool shim_vfio_file_is_group(struct file *file)
{
	return shim_vfio_file_iommu_group(file);
}
#endif

/* Before 6.6 there are no files of devices: a valid file is a group's. */
static inline bool shim_vfio_file_is_valid(struct file *file)
{
	return shim_vfio_file_is_group(file);
}

#if SHIM_VFIO_OWN_DEVICE
static inline bool shim_vfio_file_has_dev(struct file *file, struct shim_vfio_device *vdev)
{
#if SHIM_VFIO_HAS_FILES
	return vfio_file_has_dev(file, &vdev->native);
#else
	struct iommu_group *own = iommu_group_get(vdev->dev);
	bool is_same = own && own == shim_vfio_file_iommu_group(file);

	if (own)
		iommu_group_put(own);
	return is_same;
#endif
}
#else
#define shim_vfio_file_has_dev vfio_file_has_dev
#endif
