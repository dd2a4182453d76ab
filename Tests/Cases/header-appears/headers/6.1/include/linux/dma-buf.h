void dma_buf_put(struct dma_buf *dmabuf);
