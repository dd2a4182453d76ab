/*
 * Before 6.2 a foreign exporter may take the reservation lock itself, so it is dropped around a
 * call that the core does not expect it in. Under an acquire context that is not possible: the
 * other locks of the context would have to be given up as well.
 */
static inline bool shim_dma_buf_in_context(struct dma_buf *dmabuf)
{
	return dmabuf->resv->lock.ctx;
}

/* Takes the lock again after a call that cannot fail, in the context that it was held in. */
static inline void shim_dma_buf_relock(struct dma_buf *dmabuf, struct ww_acquire_ctx *ctx)
{
	if (ww_mutex_lock(&dmabuf->resv->lock, ctx) == -EDEADLK)
		ww_mutex_lock_slow(&dmabuf->resv->lock, ctx);
}
