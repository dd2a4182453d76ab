#if SHIM_VFIO_PINS_PAGES
static inline int shim_vfio_pin_pages(struct shim_vfio_device *vdev, dma_addr_t iova, int npage,
				      int prot, struct page **pages)
{
	return vfio_pin_pages(&vdev->native, iova, npage, prot, pages);
}

static inline void shim_vfio_unpin_pages(struct shim_vfio_device *vdev, dma_addr_t iova, int npage)
{
	vfio_unpin_pages(&vdev->native, iova, npage);
}
#elif SHIM_VFIO_PINS_FRAMES
#if SHIM_VFIO_PIN_TAKES_DEVICE
#define SHIM_VFIO_PINNED(vdev) ((vdev)->dev)
#else
#define SHIM_VFIO_PINNED(vdev) (&(vdev)->native)
#endif

/* Frame numbers are passed in pieces from the stack: no allocation, so unpinning cannot fail. */
#define SHIM_VFIO_PIN_PIECE 32

static inline void shim_vfio_unpin_pages(struct shim_vfio_device *vdev, dma_addr_t iova, int npage)
{
	unsigned long frames[SHIM_VFIO_PIN_PIECE];
	int done, count, i;

	for (done = 0; done < npage; done += count) {
		count = min(npage - done, SHIM_VFIO_PIN_PIECE);
		for (i = 0; i < count; i++)
			frames[i] = (unsigned long)(iova >> PAGE_SHIFT) + done + i;
		vfio_unpin_pages(SHIM_VFIO_PINNED(vdev), frames, count);
	}
}

static inline int shim_vfio_pin_pages(struct shim_vfio_device *vdev, dma_addr_t iova, int npage,
				      int prot, struct page **pages)
{
	unsigned long frames[SHIM_VFIO_PIN_PIECE], pinned[SHIM_VFIO_PIN_PIECE];
	int done, count, i, ret;

	if (!pages || npage <= 0)
		return -EINVAL;
	if (npage > (int)(PAGE_SIZE / sizeof(unsigned long)))
		return -E2BIG;
	/* 6.0 and later refuse without the slot, and nobody would tell of unmapping. */
	if (!vdev->is_watched)
		return -EINVAL;
	for (done = 0; done < npage; done += count) {
		count = min(npage - done, SHIM_VFIO_PIN_PIECE);
		for (i = 0; i < count; i++)
			frames[i] = (unsigned long)(iova >> PAGE_SHIFT) + done + i;
		ret = vfio_pin_pages(SHIM_VFIO_PINNED(vdev), frames, count, prot, pinned);
		if (ret > 0 && ret < count) {
			vfio_unpin_pages(SHIM_VFIO_PINNED(vdev), frames, ret);
			ret = -EFAULT;
		}
		if (ret < 0) {
			shim_vfio_unpin_pages(vdev, iova, done);
			return ret;
		}
		for (i = 0; i < count; i++)
			pages[done + i] = pfn_to_page(pinned[i]);
	}
	return npage;
}
#else
/* Nothing in the kernel pins for a driver before 4.10. */
static inline int shim_vfio_pin_pages(struct shim_vfio_device *vdev, dma_addr_t iova, int npage,
				      int prot, struct page **pages)
{
	(void)vdev;
	(void)iova;
	(void)npage;
	(void)prot;
	(void)pages;
	return -EOPNOTSUPP;
}

static inline void shim_vfio_unpin_pages(struct shim_vfio_device *vdev, dma_addr_t iova, int npage)
{
	(void)vdev;
	(void)iova;
	(void)npage;
}
#endif
