static inline int shim_dma_buf_begin_cpu_access(struct dma_buf *dmabuf,
						enum dma_data_direction direction)
{
#if SHIM_DMA_BUF_BEGIN_TAKES_RANGE
	return dma_buf_begin_cpu_access(dmabuf, 0, dmabuf->size, direction);
#else
	return dma_buf_begin_cpu_access(dmabuf, direction);
#endif
}

static inline int shim_dma_buf_end_cpu_access(struct dma_buf *dmabuf,
					      enum dma_data_direction direction)
{
#if SHIM_DMA_BUF_END_TAKES_RANGE
	dma_buf_end_cpu_access(dmabuf, 0, dmabuf->size, direction);
	return 0;
#else
	return dma_buf_end_cpu_access(dmabuf, direction);
#endif
}
