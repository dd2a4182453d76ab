#if !SHIM_DMA_RESV_IS_RESERVATION_OBJECT
#include <linux/dma-resv.h>
#endif

struct shim_dma_buf_ops {
@members dma_buf_ops
};

struct shim_dma_buf_export_info {
@members dma_buf_export_info
};

#define shim_DEFINE_DMA_BUF_EXPORT_INFO(name)				\
	struct shim_dma_buf_export_info name = {			\
		.exp_name = KBUILD_MODNAME,				\
		.owner = THIS_MODULE,					\
	}

/* One for each exported buffer: the table that the core calls, and the driver's behind it. */
struct shim_dma_buf_binding {
	struct dma_buf_ops native;
	const struct shim_dma_buf_ops *ops;
#if SHIM_DMA_BUF_VMAP_SLOT_RETURNS_POINTER
	/* The core keeps a pointer only; whether it is device memory is kept here. */
	struct shim_iosys_map map;
#endif
};

static inline struct shim_dma_buf_binding *shim_dma_buf_binding(struct dma_buf *dmabuf)
{
	return container_of(dmabuf->ops, struct shim_dma_buf_binding, native);
}

static inline const struct shim_dma_buf_ops *shim_dma_buf_ops_of(struct dma_buf *dmabuf)
{
	return shim_dma_buf_binding(dmabuf)->ops;
}

@thunk dma_buf_ops.attach

@thunk dma_buf_ops.detach

@thunk dma_buf_ops.pin

@thunk dma_buf_ops.unpin

/*
 * Whether the core holds the reservation lock around map and unmap: since 6.2 always, since 5.5
 * for an exporter that says it is dynamic, before never.
 */
static inline bool shim_dma_buf_core_locks(const struct shim_dma_buf_ops *ops)
{
#if SHIM_DMA_BUF_CORE_LOCKS
	(void)ops;
	return true;
#elif SHIM_DMA_BUF_CORE_PINS || SHIM_DMA_BUF_HAS_DYNAMIC_SLOT
	return ops->pin;
#else
	(void)ops;
	return false;
#endif
}

static struct sg_table * __maybe_unused
shim_dma_buf_ops_map(struct dma_buf_attachment *attach, enum dma_data_direction direction)
{
	const struct shim_dma_buf_ops *ops = shim_dma_buf_ops_of(attach->dmabuf);
	bool locks = !shim_dma_buf_core_locks(ops);
	struct sg_table *table;

	if (locks)
		ww_mutex_lock(&attach->dmabuf->resv->lock, NULL);
#if !SHIM_DMA_BUF_CORE_PINS
	/* Nobody else pins, and nothing tells importers of a move: pin as long as it is mapped. */
	if (ops->pin) {
		int ret = ops->pin(attach);

		if (ret) {
			if (locks)
				ww_mutex_unlock(&attach->dmabuf->resv->lock);
			return ERR_PTR(ret);
		}
	}
#endif
	table = ops->map_dma_buf(attach, direction);
#if !SHIM_DMA_BUF_CORE_PINS
	if (IS_ERR_OR_NULL(table) && ops->unpin)
		ops->unpin(attach);
#endif
	if (locks)
		ww_mutex_unlock(&attach->dmabuf->resv->lock);
	return table;
}

static void __maybe_unused
shim_dma_buf_ops_unmap(struct dma_buf_attachment *attach, struct sg_table *table,
		       enum dma_data_direction direction)
{
	const struct shim_dma_buf_ops *ops = shim_dma_buf_ops_of(attach->dmabuf);
	bool locks = !shim_dma_buf_core_locks(ops);

	if (locks)
		ww_mutex_lock(&attach->dmabuf->resv->lock, NULL);
	ops->unmap_dma_buf(attach, table, direction);
#if !SHIM_DMA_BUF_CORE_PINS
	if (ops->unpin)
		ops->unpin(attach);
#endif
	if (locks)
		ww_mutex_unlock(&attach->dmabuf->resv->lock);
}

/* No core touches dmabuf->ops after release: dma_buf_release (4.4, 5.10, 6.5). */
static void __maybe_unused shim_dma_buf_ops_release(struct dma_buf *dmabuf)
{
	struct shim_dma_buf_binding *binding = shim_dma_buf_binding(dmabuf);

	binding->ops->release(dmabuf);
	kfree(binding);
}

@thunk dma_buf_ops.begin_cpu_access

@thunk dma_buf_ops.end_cpu_access

static int __maybe_unused shim_dma_buf_ops_mmap(struct dma_buf *dmabuf, struct vm_area_struct *vma)
{
	const struct shim_dma_buf_ops *ops = shim_dma_buf_ops_of(dmabuf);
#if SHIM_DMA_BUF_CORE_LOCKS_MMAP
	int ret;

	/* 6.2 to 6.5 hold the lock here and 6.8 does not: dma_buf_mmap_internal (6.2, 6.6). */
	ww_mutex_unlock(&dmabuf->resv->lock);
	ret = ops->mmap(dmabuf, vma);
	ww_mutex_lock(&dmabuf->resv->lock, NULL);
	return ret;
#else
	/* Up to 5.2 the core insists on the slot: dma_buf_export (4.4, 5.2). */
	return ops->mmap ? ops->mmap(dmabuf, vma) : -ENODEV;
#endif
}

#if SHIM_DMA_BUF_VMAP_SLOT_RETURNS_POINTER
static void * __maybe_unused shim_dma_buf_ops_vmap(struct dma_buf *dmabuf)
{
	struct shim_dma_buf_binding *binding = shim_dma_buf_binding(dmabuf);
	int ret;

	shim_iosys_map_clear(&binding->map);
	ww_mutex_lock(&dmabuf->resv->lock, NULL);
	ret = binding->ops->vmap(dmabuf, &binding->map);
	ww_mutex_unlock(&dmabuf->resv->lock);
	/* The core takes NULL for a failure and warns of an error pointer: dma_buf_vmap (4.4). */
	return ret ? NULL : binding->map.vaddr;
}

static void __maybe_unused shim_dma_buf_ops_vunmap(struct dma_buf *dmabuf, void *vaddr)
{
	struct shim_dma_buf_binding *binding = shim_dma_buf_binding(dmabuf);

	(void)vaddr;	/* one mapping a buffer, counted by the core under dmabuf->lock */
	ww_mutex_lock(&dmabuf->resv->lock, NULL);
	binding->ops->vunmap(dmabuf, &binding->map);
	ww_mutex_unlock(&dmabuf->resv->lock);
	shim_iosys_map_clear(&binding->map);
}
#else
static int __maybe_unused shim_dma_buf_ops_vmap(struct dma_buf *dmabuf, struct shim_iosys_map *map)
{
	int ret;

	if (!SHIM_DMA_BUF_CORE_LOCKS)
		ww_mutex_lock(&dmabuf->resv->lock, NULL);
	ret = shim_dma_buf_ops_of(dmabuf)->vmap(dmabuf, map);
	if (!SHIM_DMA_BUF_CORE_LOCKS)
		ww_mutex_unlock(&dmabuf->resv->lock);
	return ret;
}

static void __maybe_unused shim_dma_buf_ops_vunmap(struct dma_buf *dmabuf,
						   struct shim_iosys_map *map)
{
	if (!SHIM_DMA_BUF_CORE_LOCKS)
		ww_mutex_lock(&dmabuf->resv->lock, NULL);
	shim_dma_buf_ops_of(dmabuf)->vunmap(dmabuf, map);
	if (!SHIM_DMA_BUF_CORE_LOCKS)
		ww_mutex_unlock(&dmabuf->resv->lock);
}
#endif

#if SHIM_DMA_BUF_HAS_KMAP_SLOTS || SHIM_DMA_BUF_HAS_MAP_SLOTS
/* dma_buf_export insists on these up to 4.19; "no such page" is an answer that callers expect. */
static void * __maybe_unused shim_dma_buf_ops_kmap(struct dma_buf *dmabuf, unsigned long page)
{
	(void)dmabuf;
	(void)page;
	return NULL;
}
#endif

static inline struct dma_buf *
shim_dma_buf_export(const struct shim_dma_buf_export_info *exp_info)
{
	const struct shim_dma_buf_ops *ops = exp_info->ops;
	struct shim_dma_buf_binding *binding;
	struct dma_buf_export_info info = {
		.exp_name = exp_info->exp_name,
		.owner = exp_info->owner,
		.size = exp_info->size,
		.flags = exp_info->flags,
		.resv = exp_info->resv,
		.priv = exp_info->priv,
	};
	struct dma_buf *dmabuf;

	/* What 6.8 refuses is refused everywhere: dma_buf_export (6.8). */
	if (WARN_ON(!exp_info->priv || !ops || !ops->map_dma_buf || !ops->unmap_dma_buf ||
		    !ops->release))
		return ERR_PTR(-EINVAL);
	if (WARN_ON(ops->cache_sgt_mapping && (ops->pin || ops->unpin)))
		return ERR_PTR(-EINVAL);
	if (WARN_ON(!ops->pin != !ops->unpin))
		return ERR_PTR(-EINVAL);

	binding = kzalloc(sizeof(*binding), GFP_KERNEL);
	if (!binding)
		return ERR_PTR(-ENOMEM);
	binding->ops = ops;
	if (ops->attach)
		binding->native.attach = shim_dma_buf_ops_attach;
	if (ops->detach)
		binding->native.detach = shim_dma_buf_ops_detach;
#if SHIM_DMA_BUF_HAS_CACHE_SLOT
	binding->native.cache_sgt_mapping = ops->cache_sgt_mapping;
#endif
#if SHIM_DMA_BUF_CORE_PINS
	if (ops->pin) {
		binding->native.pin = shim_dma_buf_ops_pin;
		binding->native.unpin = shim_dma_buf_ops_unpin;
	}
#elif SHIM_DMA_BUF_HAS_DYNAMIC_SLOT
	binding->native.dynamic_mapping = ops->pin;
#endif
	binding->native.map_dma_buf = shim_dma_buf_ops_map;
	binding->native.unmap_dma_buf = shim_dma_buf_ops_unmap;
	binding->native.release = shim_dma_buf_ops_release;
	if (ops->begin_cpu_access)
		binding->native.begin_cpu_access = shim_dma_buf_ops_begin_cpu_access;
	if (ops->end_cpu_access)
		binding->native.end_cpu_access = shim_dma_buf_ops_end_cpu_access;
	if (ops->mmap || SHIM_DMA_BUF_NEEDS_MMAP)
		binding->native.mmap = shim_dma_buf_ops_mmap;
	if (ops->vmap)
		binding->native.vmap = shim_dma_buf_ops_vmap;
	if (ops->vunmap)
		binding->native.vunmap = shim_dma_buf_ops_vunmap;
#if SHIM_DMA_BUF_HAS_KMAP_SLOTS
	binding->native.kmap = shim_dma_buf_ops_kmap;
	binding->native.kmap_atomic = shim_dma_buf_ops_kmap;
#endif
#if SHIM_DMA_BUF_HAS_MAP_SLOTS
	binding->native.map = shim_dma_buf_ops_kmap;
#endif
#if SHIM_DMA_BUF_HAS_MAP_ATOMIC_SLOT
	binding->native.map_atomic = shim_dma_buf_ops_kmap;
#endif
	info.ops = &binding->native;

	dmabuf = dma_buf_export(&info);
	/* A failed export never calls release: dma_buf_export (5.15, 6.1). */
	if (IS_ERR(dmabuf))
		kfree(binding);
	return dmabuf;
}
