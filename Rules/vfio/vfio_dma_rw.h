static inline int shim_vfio_dma_rw(struct shim_vfio_device *vdev, dma_addr_t iova, void *data,
				   size_t len, bool write)
{
#if SHIM_VFIO_DMA_RW_TAKES_DEVICE
	return vfio_dma_rw(&vdev->native, iova, data, len, write);
#elif SHIM_VFIO_DMA_RW_TAKES_GROUP
	struct vfio_group *group = vfio_group_get_external_user_from_dev(vdev->dev);
	int ret;

	if (!group)
		return -EINVAL;
	if (IS_ERR(group))
		return PTR_ERR(group);
	ret = vfio_dma_rw(group, iova, data, len, write);
	vfio_group_put_external_user(group);
	return ret;
#else
	(void)vdev;
	(void)iova;
	(void)data;
	(void)len;
	(void)write;
	return -EOPNOTSUPP;
#endif
}
