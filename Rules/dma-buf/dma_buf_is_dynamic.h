/* Nothing is dynamic before 5.5: a mapping stays until it is unmapped. */
static inline bool shim_dma_buf_is_dynamic(struct dma_buf *dmabuf)
{
	(void)dmabuf;
	return false;
}

static inline bool shim_dma_buf_attachment_is_dynamic(struct dma_buf_attachment *attach)
{
	(void)attach;
	return false;
}
