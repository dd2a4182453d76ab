#include <linux/reservation.h>

/* Up to 5.3 a reservation is a reservation_object: the same ww_mutex under another name. */
#define shim_dma_resv reservation_object

static inline int shim_dma_resv_lock(struct shim_dma_resv *obj, struct ww_acquire_ctx *ctx)
{
	return ww_mutex_lock(&obj->lock, ctx);
}

static inline int shim_dma_resv_lock_interruptible(struct shim_dma_resv *obj,
						   struct ww_acquire_ctx *ctx)
{
	return ww_mutex_lock_interruptible(&obj->lock, ctx);
}

static inline void shim_dma_resv_lock_slow(struct shim_dma_resv *obj, struct ww_acquire_ctx *ctx)
{
	ww_mutex_lock_slow(&obj->lock, ctx);
}

static inline bool shim_dma_resv_trylock(struct shim_dma_resv *obj)
{
	return ww_mutex_trylock(&obj->lock);
}

static inline bool shim_dma_resv_is_locked(struct shim_dma_resv *obj)
{
	return ww_mutex_is_locked(&obj->lock);
}

static inline void shim_dma_resv_unlock(struct shim_dma_resv *obj)
{
	ww_mutex_unlock(&obj->lock);
}

static inline void shim_dma_resv_init(struct shim_dma_resv *obj)
{
	reservation_object_init(obj);
}

static inline void shim_dma_resv_fini(struct shim_dma_resv *obj)
{
	reservation_object_fini(obj);
}

#define shim_dma_resv_held(obj)		lockdep_is_held(&(obj)->lock.base)
#define shim_dma_resv_assert_held(obj)	lockdep_assert_held(&(obj)->lock.base)
