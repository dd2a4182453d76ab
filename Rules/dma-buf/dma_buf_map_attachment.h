static inline bool shim_dma_buf_maps_unlocked(struct dma_buf_attachment *attach)
{
#if SHIM_DMA_BUF_HAS_IS_DYNAMIC
	return !dma_buf_attachment_is_dynamic(attach);
#else
	(void)attach;
	return true;
#endif
}

/* The caller holds the reservation lock, as since 6.2. */
static inline struct sg_table *
shim_dma_buf_map_attachment(struct dma_buf_attachment *attach, enum dma_data_direction direction)
{
	struct sg_table *table;

	if (!shim_dma_buf_maps_unlocked(attach))
		return dma_buf_map_attachment(attach, direction);
	if (shim_dma_buf_in_context(attach->dmabuf))
		return ERR_PTR(-EDEADLK);
	ww_mutex_unlock(&attach->dmabuf->resv->lock);
	table = dma_buf_map_attachment(attach, direction);
	ww_mutex_lock(&attach->dmabuf->resv->lock, NULL);
	return table;
}

static inline void
shim_dma_buf_unmap_attachment(struct dma_buf_attachment *attach, struct sg_table *table,
			      enum dma_data_direction direction)
{
	struct ww_acquire_ctx *ctx;

	if (!shim_dma_buf_maps_unlocked(attach)) {
		dma_buf_unmap_attachment(attach, table, direction);
		return;
	}
	ctx = attach->dmabuf->resv->lock.ctx;
	ww_mutex_unlock(&attach->dmabuf->resv->lock);
	dma_buf_unmap_attachment(attach, table, direction);
	shim_dma_buf_relock(attach->dmabuf, ctx);
}

/* The caller does not hold it; before 6.2 the core wants it for dynamic attachments alone. */
static inline struct sg_table *
shim_dma_buf_map_attachment_unlocked(struct dma_buf_attachment *attach,
				     enum dma_data_direction direction)
{
	struct sg_table *table;

	if (shim_dma_buf_maps_unlocked(attach))
		return dma_buf_map_attachment(attach, direction);
	ww_mutex_lock(&attach->dmabuf->resv->lock, NULL);
	table = dma_buf_map_attachment(attach, direction);
	ww_mutex_unlock(&attach->dmabuf->resv->lock);
	return table;
}

static inline void
shim_dma_buf_unmap_attachment_unlocked(struct dma_buf_attachment *attach, struct sg_table *table,
				       enum dma_data_direction direction)
{
	if (shim_dma_buf_maps_unlocked(attach)) {
		dma_buf_unmap_attachment(attach, table, direction);
		return;
	}
	ww_mutex_lock(&attach->dmabuf->resv->lock, NULL);
	dma_buf_unmap_attachment(attach, table, direction);
	ww_mutex_unlock(&attach->dmabuf->resv->lock);
}
