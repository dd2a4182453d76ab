/*
 * Before 5.7 a mapping holds the buffer in place, and nobody is told of a move: pinning is done
 * with the mapping, and there is nobody to notify.
 */
static inline int shim_dma_buf_pin(struct dma_buf_attachment *attach)
{
	lockdep_assert_held(&attach->dmabuf->resv->lock.base);
	return 0;
}

static inline void shim_dma_buf_unpin(struct dma_buf_attachment *attach)
{
	lockdep_assert_held(&attach->dmabuf->resv->lock.base);
}

static inline void shim_dma_buf_move_notify(struct dma_buf *dmabuf)
{
	lockdep_assert_held(&dmabuf->resv->lock.base);
}
