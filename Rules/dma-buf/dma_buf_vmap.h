/* The caller does not hold the reservation lock: before 6.2 that is how the kernel has it. */
static inline int shim_dma_buf_vmap_unlocked(struct dma_buf *dmabuf, struct shim_iosys_map *map)
{
#if SHIM_DMA_BUF_VMAP_RETURNS_POINTER
	void *vaddr;

	shim_iosys_map_clear(map);
	if (WARN_ON(!dmabuf) || !dmabuf->ops->vmap)
		return -EINVAL;
	vaddr = dma_buf_vmap(dmabuf);
	/* 4.4 knows NULL alone for a failure, whatever the reason. */
	if (!vaddr)
		return -ENOMEM;
	shim_iosys_map_set_vaddr(map, vaddr);
	return 0;
#else
	return dma_buf_vmap(dmabuf, map);
#endif
}

static inline void shim_dma_buf_vunmap_unlocked(struct dma_buf *dmabuf, struct shim_iosys_map *map)
{
#if SHIM_DMA_BUF_VUNMAP_TAKES_POINTER
	dma_buf_vunmap(dmabuf, map->vaddr);
#else
	dma_buf_vunmap(dmabuf, map);
#endif
}

/* The caller holds it. The core takes dmabuf->lock first, and the exporter then this one. */
static inline int shim_dma_buf_vmap(struct dma_buf *dmabuf, struct shim_iosys_map *map)
{
	int ret;

	if (shim_dma_buf_in_context(dmabuf))
		return -EDEADLK;
	ww_mutex_unlock(&dmabuf->resv->lock);
	ret = shim_dma_buf_vmap_unlocked(dmabuf, map);
	ww_mutex_lock(&dmabuf->resv->lock, NULL);
	return ret;
}

static inline void shim_dma_buf_vunmap(struct dma_buf *dmabuf, struct shim_iosys_map *map)
{
	struct ww_acquire_ctx *ctx = dmabuf->resv->lock.ctx;

	ww_mutex_unlock(&dmabuf->resv->lock);
	shim_dma_buf_vunmap_unlocked(dmabuf, map);
	shim_dma_buf_relock(dmabuf, ctx);
}
