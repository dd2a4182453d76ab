#if SHIM_DMA_BUF_HAS_ATTACH_OPS
/* 5.7's table is the target's without allow_peer2peer: the kernel gets its own part of this one. */
struct shim_dma_buf_attach_ops {
	union {
		struct dma_buf_attach_ops native;
		struct {
			void (*move_notify)(struct dma_buf_attachment *attach)
				SHIM_NOTE("called with the reservation lock held");
		};
	};
	bool allow_peer2peer;
};

_Static_assert(offsetof(struct shim_dma_buf_attach_ops, move_notify) ==
	       offsetof(struct dma_buf_attach_ops, move_notify),
	       "struct dma_buf_attach_ops is not laid out as its adaptor expects");
_Static_assert(sizeof(struct dma_buf_attach_ops) == sizeof(void *),
	       "struct dma_buf_attach_ops has members that its adaptor does not know");
#else
struct shim_dma_buf_attach_ops {
@members dma_buf_attach_ops
};
#endif

static inline struct dma_buf_attachment *
shim_dma_buf_dynamic_attach(struct dma_buf *dmabuf, struct device *dev,
			    const struct shim_dma_buf_attach_ops *importer_ops, void *importer_priv)
{
#if SHIM_DMA_BUF_HAS_ATTACH_OPS
	return dma_buf_dynamic_attach(dmabuf, dev, importer_ops ? &importer_ops->native : NULL,
				      importer_priv);
#else
	(void)importer_priv;	/* the core has no place for it: only move_notify would read it */
	if (WARN_ON(importer_ops && !importer_ops->move_notify))
		return ERR_PTR(-EINVAL);
#if SHIM_DMA_BUF_DYNAMIC_ATTACH_TAKES_BOOL
	return dma_buf_dynamic_attach(dmabuf, dev, importer_ops);
#else
	return dma_buf_attach(dmabuf, dev);
#endif
#endif
}
