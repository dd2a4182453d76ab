/* Members of struct dma_buf_attachment that older cores do not have: read them through these. */
#if SHIM_DMA_BUF_HAS_PEER2PEER
#define shim_dma_buf_attachment_peer2peer(attach)	((attach)->peer2peer)
#else
#define shim_dma_buf_attachment_peer2peer(attach)	((void)(attach), false)
#endif

#if SHIM_DMA_BUF_HAS_IMPORTER_PRIV
#define shim_dma_buf_attachment_importer_priv(attach)	((attach)->importer_priv)
#else
#define shim_dma_buf_attachment_importer_priv(attach)	((void)(attach), (void *)NULL)
#endif
