/*
 * shim_dma_buf_is_mine(dmabuf, &my_ops): whether the buffer was exported with that table, which
 * drivers ask as dmabuf->ops == &my_ops. The kernel's table is a buffer's own where the adaptor
 * exports, so that comparison does not compile there.
 */
#if SHIM_OWN_DMA_BUF_EXPORT
static inline bool shim_dma_buf_is_mine(struct dma_buf *dmabuf, const struct shim_dma_buf_ops *ops)
{
	bool is_bound = dmabuf->ops->release == shim_dma_buf_ops_release;

#ifdef MODULE
	/* Each file has its own thunks: of another file of this module, the address tells. */
	if (!is_bound)
		is_bound = within_module((unsigned long)dmabuf->ops->release, THIS_MODULE) &&
			   !within_module((unsigned long)dmabuf->ops, THIS_MODULE);
#endif
	return is_bound && shim_dma_buf_ops_of(dmabuf) == ops;
}
#else
#define shim_dma_buf_is_mine(dmabuf, driver_ops)	((dmabuf)->ops == (driver_ops))
#endif
