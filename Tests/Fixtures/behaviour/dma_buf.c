// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* The dma-buf adaptors over a fake of each era's core, with a driver written for 6.8. */
#include <linux/dma-buf.h>
#include <linux/dma-resv.h>

/* The core's side sees the kernel's own names. */
#include <shimgen/unmap.h>

static int fake_export_error, fake_export_flags;
static bool fake_core_holds(struct dma_buf *dmabuf)
{
	return dmabuf->resv->lock.base.held;
}

static void fake_lock(struct dma_buf *dmabuf) { ww_mutex_lock(&dmabuf->resv->lock, NULL); }
static void fake_unlock(struct dma_buf *dmabuf) { ww_mutex_unlock(&dmabuf->resv->lock); }

static bool fake_is_dynamic(struct dma_buf *dmabuf)
{
#if SINCE(5, 7)
	return dmabuf->ops->pin;
#elif SINCE(5, 5)
	return dmabuf->ops->dynamic_mapping;
#else
	(void)dmabuf;
	return false;
#endif
}

struct dma_buf *dma_buf_export(const struct dma_buf_export_info *info)
{
	struct dma_buf *dmabuf;

	CHECK(info->priv && info->ops && info->ops->map_dma_buf && info->ops->release);
#if !SINCE(4, 12)
	CHECK(info->ops->kmap && info->ops->kmap_atomic && info->ops->mmap);
#elif !SINCE(4, 19)
	CHECK(info->ops->map && info->ops->map_atomic && info->ops->mmap);
#elif !SINCE(4, 20)
	CHECK(info->ops->map && info->ops->mmap);
#elif !SINCE(5, 3)
	CHECK(info->ops->mmap);
#endif
	if (fake_export_error)
		return ERR_PTR(fake_export_error);
	dmabuf = calloc(1, sizeof(*dmabuf) + sizeof(FAKE_RESERVATION));
	dmabuf->ops = info->ops;
	dmabuf->priv = info->priv;
	dmabuf->size = info->size;
	dmabuf->owner = info->owner;
	dmabuf->exp_name = info->exp_name;
	fake_export_flags = info->flags;
	dmabuf->resv = info->resv ? (void *)info->resv : (void *)&dmabuf[1];
	return dmabuf;
}

void dma_buf_put(struct dma_buf *dmabuf)
{
	dmabuf->ops->release(dmabuf);
	free(dmabuf);
}

#if SINCE(5, 5)
bool dma_buf_is_dynamic(struct dma_buf *dmabuf) { return fake_is_dynamic(dmabuf); }
bool dma_buf_attachment_is_dynamic(struct dma_buf_attachment *attach)
{
#if SINCE(5, 7)
	return attach->importer_ops;
#else
	return attach->dynamic_mapping;
#endif
}
#endif

static struct sg_table *fake_map(struct dma_buf_attachment *attach)
{
	struct sg_table *table;

#if SINCE(5, 7)
	if (fake_is_dynamic(attach->dmabuf)) {
		int ret;

		CHECK(fake_core_holds(attach->dmabuf));
		ret = attach->dmabuf->ops->pin(attach);
		if (ret)
			return ERR_PTR(ret);
	}
#endif
	table = attach->dmabuf->ops->map_dma_buf(attach, DMA_BIDIRECTIONAL);
#if SINCE(5, 7)
	if (IS_ERR(table) && fake_is_dynamic(attach->dmabuf))
		attach->dmabuf->ops->unpin(attach);
#endif
	return table;
}

static void fake_unmap(struct dma_buf_attachment *attach, struct sg_table *table)
{
	attach->dmabuf->ops->unmap_dma_buf(attach, table, DMA_BIDIRECTIONAL);
#if SINCE(5, 7)
	if (fake_is_dynamic(attach->dmabuf))
		attach->dmabuf->ops->unpin(attach);
#endif
}

static struct dma_buf_attachment *fake_attach(struct dma_buf_attachment *attach)
{
	struct dma_buf *dmabuf = attach->dmabuf;

#if !SINCE(5, 5)
	mutex_lock(&dmabuf->lock);
#endif
#if SINCE(4, 19)
	if (dmabuf->ops->attach)
		CHECK(!dmabuf->ops->attach(dmabuf, attach));
#else
	if (dmabuf->ops->attach)
		CHECK(!dmabuf->ops->attach(dmabuf, attach->dev, attach));
#endif
#if !SINCE(5, 5)
	mutex_unlock(&dmabuf->lock);
#else
	/* One side alone is dynamic: mapped once and for all, dma_buf_dynamic_attach (5.5). */
	if (dma_buf_attachment_is_dynamic(attach) != fake_is_dynamic(dmabuf)) {
		bool locks = SINCE(6, 2) || fake_is_dynamic(dmabuf);

		if (locks)
			fake_lock(dmabuf);
		attach->sgt = fake_map(attach);
		if (locks)
			fake_unlock(dmabuf);
	}
#endif
	return attach;
}

struct dma_buf_attachment *dma_buf_attach(struct dma_buf *dmabuf, struct device *dev)
{
	struct dma_buf_attachment *attach = calloc(1, sizeof(*attach));

	attach->dmabuf = dmabuf;
	attach->dev = dev;
	return fake_attach(attach);
}

#if SINCE(5, 7)
struct dma_buf_attachment *dma_buf_dynamic_attach(struct dma_buf *dmabuf, struct device *dev,
						  const struct dma_buf_attach_ops *ops, void *priv)
{
	struct dma_buf_attachment *attach = calloc(1, sizeof(*attach));

	attach->dmabuf = dmabuf;
	attach->dev = dev;
	attach->importer_ops = ops;
	attach->importer_priv = priv;
	return fake_attach(attach);
}
#elif SINCE(5, 5)
struct dma_buf_attachment *dma_buf_dynamic_attach(struct dma_buf *dmabuf, struct device *dev,
						  bool dynamic)
{
	struct dma_buf_attachment *attach = calloc(1, sizeof(*attach));

	attach->dmabuf = dmabuf;
	attach->dev = dev;
	attach->dynamic_mapping = dynamic;
	return fake_attach(attach);
}
#endif

void dma_buf_detach(struct dma_buf *dmabuf, struct dma_buf_attachment *attach)
{
#if SINCE(5, 3)
	if (attach->sgt) {
		bool locks = SINCE(6, 2) || fake_is_dynamic(dmabuf);

		if (locks)
			fake_lock(dmabuf);
		fake_unmap(attach, attach->sgt);
		if (locks)
			fake_unlock(dmabuf);
	}
#endif
	if (dmabuf->ops->detach)
		dmabuf->ops->detach(dmabuf, attach);
	free(attach);
}

struct sg_table *dma_buf_map_attachment(struct dma_buf_attachment *attach,
					enum dma_data_direction direction)
{
	(void)direction;
#if SINCE(6, 2)
	CHECK(fake_core_holds(attach->dmabuf));
#elif SINCE(5, 5)
	if (dma_buf_attachment_is_dynamic(attach))
		CHECK(fake_core_holds(attach->dmabuf));
#endif
#if SINCE(5, 3)
	if (attach->sgt)
		return attach->sgt;
	/* Kept up to detach where the exporter asks for it: dma_buf_map_attachment (5.3, 6.8). */
	if (attach->dmabuf->ops->cache_sgt_mapping) {
		struct sg_table *table = fake_map(attach);

		if (!IS_ERR(table))
			attach->sgt = table;
		return table;
	}
#endif
	return fake_map(attach);
}

void dma_buf_unmap_attachment(struct dma_buf_attachment *attach, struct sg_table *table,
			      enum dma_data_direction direction)
{
	(void)direction;
#if SINCE(6, 2)
	CHECK(fake_core_holds(attach->dmabuf));
#endif
#if SINCE(5, 3)
	if (attach->sgt == table)
		return;
#endif
	fake_unmap(attach, table);
}

#if SINCE(6, 2)
struct sg_table *dma_buf_map_attachment_unlocked(struct dma_buf_attachment *attach,
						 enum dma_data_direction direction)
{
	struct sg_table *table;

	fake_lock(attach->dmabuf);
	table = dma_buf_map_attachment(attach, direction);
	fake_unlock(attach->dmabuf);
	return table;
}

void dma_buf_unmap_attachment_unlocked(struct dma_buf_attachment *attach, struct sg_table *table,
				       enum dma_data_direction direction)
{
	fake_lock(attach->dmabuf);
	dma_buf_unmap_attachment(attach, table, direction);
	fake_unlock(attach->dmabuf);
}
#endif

#if SINCE(5, 7)
int dma_buf_pin(struct dma_buf_attachment *attach)
{
	CHECK(fake_core_holds(attach->dmabuf));
	return attach->dmabuf->ops->pin ? attach->dmabuf->ops->pin(attach) : 0;
}

void dma_buf_unpin(struct dma_buf_attachment *attach)
{
	CHECK(fake_core_holds(attach->dmabuf));
	if (attach->dmabuf->ops->unpin)
		attach->dmabuf->ops->unpin(attach);
}
#endif

#if SINCE(4, 6)
int dma_buf_begin_cpu_access(struct dma_buf *dmabuf, enum dma_data_direction direction)
{
	return dmabuf->ops->begin_cpu_access(dmabuf, direction);
}

int dma_buf_end_cpu_access(struct dma_buf *dmabuf, enum dma_data_direction direction)
{
	return dmabuf->ops->end_cpu_access(dmabuf, direction);
}
#else
int dma_buf_begin_cpu_access(struct dma_buf *dmabuf, size_t start, size_t length,
			     enum dma_data_direction direction)
{
	CHECK(start == 0 && length == dmabuf->size);
	return dmabuf->ops->begin_cpu_access(dmabuf, start, length, direction);
}

void dma_buf_end_cpu_access(struct dma_buf *dmabuf, size_t start, size_t length,
			    enum dma_data_direction direction)
{
	CHECK(start == 0 && length == dmabuf->size);
	dmabuf->ops->end_cpu_access(dmabuf, start, length, direction);
}
#endif

#if SINCE(5, 18)
#define FAKE_MAP struct iosys_map
#elif SINCE(5, 11)
#define FAKE_MAP struct dma_buf_map
#endif

#ifdef FAKE_MAP
int dma_buf_vmap(struct dma_buf *dmabuf, FAKE_MAP *map)
{
	int ret;

#if SINCE(6, 2)
	CHECK(fake_core_holds(dmabuf));
#else
	mutex_lock(&dmabuf->lock);
#endif
	ret = dmabuf->ops->vmap ? dmabuf->ops->vmap(dmabuf, map) : -EINVAL;
#if !SINCE(6, 2)
	mutex_unlock(&dmabuf->lock);
#endif
	return ret;
}

void dma_buf_vunmap(struct dma_buf *dmabuf, FAKE_MAP *map)
{
#if !SINCE(6, 2)
	mutex_lock(&dmabuf->lock);
#endif
	dmabuf->ops->vunmap(dmabuf, map);
#if !SINCE(6, 2)
	mutex_unlock(&dmabuf->lock);
#endif
}
#else
void *dma_buf_vmap(struct dma_buf *dmabuf)
{
	void *vaddr;

	mutex_lock(&dmabuf->lock);
	vaddr = dmabuf->ops->vmap ? dmabuf->ops->vmap(dmabuf) : NULL;
	mutex_unlock(&dmabuf->lock);
	CHECK(!IS_ERR(vaddr));
	return vaddr;
}

void dma_buf_vunmap(struct dma_buf *dmabuf, void *vaddr)
{
	mutex_lock(&dmabuf->lock);
	dmabuf->ops->vunmap(dmabuf, vaddr);
	mutex_unlock(&dmabuf->lock);
}
#endif

#if SINCE(6, 2)
int dma_buf_vmap_unlocked(struct dma_buf *dmabuf, struct iosys_map *map)
{
	int ret;

	fake_lock(dmabuf);
	ret = dma_buf_vmap(dmabuf, map);
	fake_unlock(dmabuf);
	return ret;
}

void dma_buf_vunmap_unlocked(struct dma_buf *dmabuf, struct iosys_map *map)
{
	fake_lock(dmabuf);
	dma_buf_vunmap(dmabuf, map);
	fake_unlock(dmabuf);
}
#endif

#if SINCE(5, 18)
void iosys_map_set_vaddr(struct iosys_map *map, void *vaddr) { map->vaddr = vaddr; map->is_iomem = false; }
void iosys_map_set_vaddr_iomem(struct iosys_map *map, void *vaddr) { map->vaddr = vaddr; map->is_iomem = true; }
void iosys_map_clear(struct iosys_map *map) { map->vaddr = NULL; map->is_iomem = false; }
bool iosys_map_is_null(const struct iosys_map *map) { return !map->vaddr; }
#endif

static int fake_mmap(struct dma_buf *dmabuf, struct vm_area_struct *vma)
{
	int ret;

	if (!dmabuf->ops->mmap)
		return -EINVAL;
	if (SINCE(6, 2) && !SINCE(6, 6))
		fake_lock(dmabuf);
	ret = dmabuf->ops->mmap(dmabuf, vma);
	if (SINCE(6, 2) && !SINCE(6, 6))
		fake_unlock(dmabuf);
	return ret;
}

/* An exporter that moves its buffer: importers that can be told are told. */
static void fake_move(struct dma_buf_attachment *attach)
{
#if SINCE(5, 7)
	fake_lock(attach->dmabuf);
	if (attach->importer_ops)
		attach->importer_ops->move_notify(attach);
	fake_unlock(attach->dmabuf);
#else
	(void)attach;
#endif
}

/* A foreign exporter, with the kernel's table: before 6.2 it expects no lock and may take it. */
static struct sg_table fake_table;

static struct sg_table *foreign_map(struct dma_buf_attachment *attach, enum dma_data_direction dir)
{
	(void)dir;
	CHECK(fake_core_holds(attach->dmabuf) == SINCE(6, 2));
	return &fake_table;
}

static void foreign_unmap(struct dma_buf_attachment *attach, struct sg_table *table,
			  enum dma_data_direction dir)
{
	(void)table;
	(void)dir;
	CHECK(fake_core_holds(attach->dmabuf) == SINCE(6, 2));
}

static void foreign_release(struct dma_buf *dmabuf) { (void)dmabuf; }

static struct dma_buf *foreign_export(void)
{
	static const struct dma_buf_ops ops = {
		.map_dma_buf = foreign_map,
		.unmap_dma_buf = foreign_unmap,
		.release = foreign_release,
	};
	struct dma_buf *dmabuf = calloc(1, sizeof(*dmabuf) + sizeof(FAKE_RESERVATION));

	dmabuf->ops = &ops;
	dmabuf->resv = (void *)&dmabuf[1];
	dmabuf->size = 4096;
	return dmabuf;
}

/* From here on the driver's side: the target's names. */
#include <shimgen/map.h>

static struct { int pins, maps, releases, attaches, begins, ends, mmaps, vmaps, moves;
	int pin_error, map_error, vmap_error; } seen;
static char memory[4096];

static int my_attach(struct dma_buf *dmabuf, struct dma_buf_attachment *attach)
{
	CHECK(attach->dmabuf == dmabuf);
	seen.attaches++;
	return 0;
}

static void my_detach(struct dma_buf *dmabuf, struct dma_buf_attachment *attach)
{
	(void)dmabuf;
	(void)attach;
	seen.attaches--;
}

static int my_pin(struct dma_buf_attachment *attach)
{
	dma_resv_assert_held(attach->dmabuf->resv);
	if (seen.pin_error)
		return seen.pin_error;
	seen.pins++;
	return 0;
}

static void my_unpin(struct dma_buf_attachment *attach)
{
	dma_resv_assert_held(attach->dmabuf->resv);
	seen.pins--;
}

static struct sg_table *my_map(struct dma_buf_attachment *attach, enum dma_data_direction direction)
{
	(void)direction;
	dma_resv_assert_held(attach->dmabuf->resv);
	if (seen.map_error)
		return ERR_PTR(seen.map_error);
	seen.maps++;
	return &fake_table;
}

static void my_unmap(struct dma_buf_attachment *attach, struct sg_table *table,
		     enum dma_data_direction direction)
{
	(void)direction;
	dma_resv_assert_held(attach->dmabuf->resv);
	CHECK(table == &fake_table);
	seen.maps--;
}

static void my_release(struct dma_buf *dmabuf)
{
	CHECK(dmabuf->priv == memory);
	seen.releases++;
}

static int my_begin(struct dma_buf *dmabuf, enum dma_data_direction direction)
{
	CHECK(!dmabuf->resv->lock.base.held && direction == DMA_TO_DEVICE);
	seen.begins++;
	return 0;
}

static int my_end(struct dma_buf *dmabuf, enum dma_data_direction direction)
{
	CHECK(!dmabuf->resv->lock.base.held && direction == DMA_TO_DEVICE);
	seen.ends++;
	return 0;
}

static int my_mmap(struct dma_buf *dmabuf, struct vm_area_struct *vma)
{
	(void)vma;
	CHECK(!dmabuf->resv->lock.base.held);
	/* A driver may take the lock here, as it may on 6.8. */
	dma_resv_lock(dmabuf->resv, NULL);
	dma_resv_unlock(dmabuf->resv);
	seen.mmaps++;
	return 0;
}

static int my_vmap(struct dma_buf *dmabuf, struct iosys_map *map)
{
	dma_resv_assert_held(dmabuf->resv);
	if (seen.vmap_error)
		return seen.vmap_error;
	iosys_map_set_vaddr_iomem(map, memory);
	seen.vmaps++;
	return 0;
}

static void my_vunmap(struct dma_buf *dmabuf, struct iosys_map *map)
{
	dma_resv_assert_held(dmabuf->resv);
	CHECK(map->vaddr == memory && map->is_iomem);
	seen.vmaps--;
}

static const struct dma_buf_ops static_ops = {
	.attach = my_attach,
	.detach = my_detach,
	.map_dma_buf = my_map,
	.unmap_dma_buf = my_unmap,
	.release = my_release,
	.begin_cpu_access = my_begin,
	.end_cpu_access = my_end,
	.mmap = my_mmap,
	.vmap = my_vmap,
	.vunmap = my_vunmap,
};

static const struct dma_buf_ops cached_ops = {
	.cache_sgt_mapping = true,
	.map_dma_buf = my_map,
	.unmap_dma_buf = my_unmap,
	.release = my_release,
};

static const struct dma_buf_ops dynamic_ops = {
	.pin = my_pin,
	.unpin = my_unpin,
	.map_dma_buf = my_map,
	.unmap_dma_buf = my_unmap,
	.release = my_release,
};

static void my_move(struct dma_buf_attachment *attach)
{
	dma_resv_assert_held(attach->dmabuf->resv);
	seen.moves++;
}

static const struct dma_buf_attach_ops importer_ops = { .allow_peer2peer = true, .move_notify = my_move };
static struct device importer;

static struct dma_buf *export(const struct dma_buf_ops *ops)
{
	DEFINE_DMA_BUF_EXPORT_INFO(info);

	info.ops = ops;
	info.size = sizeof(memory);
	info.priv = memory;
	return dma_buf_export(&info);
}

/* Maps and unmaps with and without the lock, whatever the two sides are. */
static void map_both_ways(struct dma_buf *dmabuf, struct dma_buf_attachment *attach)
{
	struct sg_table *table;

	table = dma_buf_map_attachment_unlocked(attach, DMA_BIDIRECTIONAL);
	CHECK(!IS_ERR(table) && !dmabuf->resv->lock.base.held);
	dma_buf_unmap_attachment_unlocked(attach, table, DMA_BIDIRECTIONAL);
	CHECK(!dmabuf->resv->lock.base.held);
	dma_resv_lock(dmabuf->resv, NULL);
	CHECK(dma_buf_pin(attach) == 0);
	table = dma_buf_map_attachment(attach, DMA_BIDIRECTIONAL);
	CHECK(!IS_ERR(table) && dmabuf->resv->lock.base.held);
	dma_buf_unmap_attachment(attach, table, DMA_BIDIRECTIONAL);
	CHECK(dmabuf->resv->lock.base.held);
	dma_buf_unpin(attach);
	dma_resv_unlock(dmabuf->resv);
}

static void every_pair(void)
{
	const struct dma_buf_ops *tables[] = { &static_ops, &dynamic_ops };
	int i, dynamic;

	for (i = 0; i < 2; i++) {
		for (dynamic = 0; dynamic < 2; dynamic++) {
			struct dma_buf_attachment *attach;
			struct dma_buf *dmabuf = export(tables[i]);

			memset(&seen, 0, sizeof(seen));
			attach = dynamic ? dma_buf_dynamic_attach(dmabuf, &importer, &importer_ops, NULL)
					 : dma_buf_attach(dmabuf, &importer);
			CHECK(!IS_ERR(attach));
			CHECK(dma_buf_is_dynamic(dmabuf) == (i && SINCE(5, 5)));
			CHECK(dma_buf_attachment_is_dynamic(attach) == (dynamic && SINCE(5, 5)));
			map_both_ways(dmabuf, attach);
			fake_move(attach);
			CHECK(seen.moves == (dynamic && SINCE(5, 7)));
			dma_buf_detach(dmabuf, attach);
			CHECK(seen.maps == 0 && seen.pins == 0 && seen.attaches == 0);
			dma_buf_put(dmabuf);
			CHECK(seen.releases == 1);
		}
	}
}

static void cpu_access(void)
{
	struct dma_buf *dmabuf = export(&static_ops);
	struct iosys_map map;

	memset(&seen, 0, sizeof(seen));
	CHECK(dma_buf_begin_cpu_access(dmabuf, DMA_TO_DEVICE) == 0);
	CHECK(seen.begins == 1 && seen.ends == 0);
	CHECK(dma_buf_end_cpu_access(dmabuf, DMA_TO_DEVICE) == 0);
	CHECK(seen.begins == 1 && seen.ends == 1);
	CHECK(dma_buf_vmap_unlocked(dmabuf, &map) == 0 && map.vaddr == memory);
	/* Before 5.11 the core passes a pointer alone on. */
	CHECK(map.is_iomem == SINCE(5, 11));
	dma_buf_vunmap_unlocked(dmabuf, &map);
	dma_resv_lock(dmabuf->resv, NULL);
	CHECK(dma_buf_vmap(dmabuf, &map) == 0 && dmabuf->resv->lock.base.held);
	dma_buf_vunmap(dmabuf, &map);
	CHECK(dmabuf->resv->lock.base.held);
	dma_resv_unlock(dmabuf->resv);
	CHECK(seen.vmaps == 0);
	seen.vmap_error = -EIO;
	CHECK(dma_buf_vmap_unlocked(dmabuf, &map) == (SINCE(5, 11) ? -EIO : -ENOMEM));
	seen.vmap_error = 0;
	CHECK(fake_mmap(dmabuf, NULL) == 0 && seen.mmaps == 1);
	CHECK(!dmabuf->resv->lock.base.held);
	dma_buf_put(dmabuf);
	dmabuf = export(&dynamic_ops);
	CHECK(fake_mmap(dmabuf, NULL) < 0);
	CHECK(dma_buf_vmap_unlocked(dmabuf, &map) < 0);
	dma_buf_put(dmabuf);
}

/* What the driver says of the buffer is what the core is told. */
static void export_info(void)
{
	DEFINE_DMA_BUF_EXPORT_INFO(info);
	struct dma_resv shared;
	struct dma_buf *dmabuf;

	memset(&shared, 0, sizeof(shared));
	info.ops = &static_ops;
	info.size = sizeof(memory);
	info.flags = 2;
	info.resv = &shared;
	info.priv = memory;
	dmabuf = dma_buf_export(&info);
	CHECK(!IS_ERR(dmabuf) && dmabuf->size == sizeof(memory) && dmabuf->priv == memory);
	CHECK(fake_export_flags == 2 && (void *)dmabuf->resv == &shared);
	CHECK(dmabuf->owner == THIS_MODULE && !strcmp(dmabuf->exp_name, KBUILD_MODNAME));
	dma_buf_put(dmabuf);
}

/* A mapping that the exporter wants kept is made once: from 5.3 on. */
static void kept_mapping(void)
{
	struct dma_buf *dmabuf = export(&cached_ops);
	struct dma_buf_attachment *attach = dma_buf_attach(dmabuf, &importer);

	memset(&seen, 0, sizeof(seen));
	map_both_ways(dmabuf, attach);
	CHECK(seen.maps == SINCE(5, 3));
	dma_buf_detach(dmabuf, attach);
	CHECK(seen.maps == 0);
	dma_buf_put(dmabuf);
}

#if !SINCE(5, 4)
/* The reservation lock by its later name. */
static void reservation(void)
{
	struct dma_resv resv;

	dma_resv_init(&resv);
	CHECK(dma_resv_trylock(&resv) && dma_resv_is_locked(&resv) && !dma_resv_trylock(&resv));
	dma_resv_assert_held(&resv);
	dma_resv_unlock(&resv);
	CHECK(!dma_resv_is_locked(&resv) && dma_resv_lock_interruptible(&resv, NULL) == 0);
	dma_resv_unlock(&resv);
	dma_resv_fini(&resv);
}
#endif

#if !SINCE(5, 18)
/* Maps where the kernel has no helpers for them, or others: device memory is accessed as such. */
static void maps(void)
{
	struct registers { u8 byte; u16 half; u32 word; u64 whole; char rest[3]; } from = { 1, 2, 3, 4, "ab" }, to;
	struct iosys_map map = IOSYS_MAP_INIT_VADDR(memory), device = IOSYS_MAP_INIT_VADDR_IOMEM((void *)memory);
	struct iosys_map behind = IOSYS_MAP_INIT_OFFSET(&device, 8);
	int accesses;

	CHECK(!map.is_iomem && device.is_iomem && map.vaddr == memory && device.vaddr == memory);
	CHECK(behind.is_iomem && behind.vaddr == memory + 8);
	CHECK(!iosys_map_is_equal(&map, &device) && iosys_map_is_equal(&map, &map));
	iosys_map_incr(&device, 8);
	CHECK(iosys_map_is_equal(&behind, &device));
	iosys_map_clear(&device);
	CHECK(iosys_map_is_null(&device) && !iosys_map_is_set(&device) && !device.is_iomem);
	iosys_map_set_vaddr_iomem(&device, memory);
	CHECK(iosys_map_is_set(&device));
	for (accesses = 0; accesses < 2; accesses++) {
		struct iosys_map *one = accesses ? &device : &map;
		int before = fake_device_accesses;

		iosys_map_memset(one, 0, 0, sizeof(memory));
		iosys_map_memset(one, 3, 'x', 2);
		CHECK(!memory[2] && memory[3] == 'x' && memory[4] == 'x' && !memory[5]);
		iosys_map_memcpy_to(one, 16, &from, sizeof(from));
		iosys_map_memcpy_from(&to, one, 16, sizeof(to));
		CHECK(!memcmp(&from, &to, sizeof(to)) && !memcmp(memory + 16, &to, sizeof(to)));
		CHECK(fake_device_accesses == before + 4 * accesses);
		iosys_map_wr(one, 64, u8, 0x81);
		iosys_map_wr(one, 66, u16, 0x8182);
		iosys_map_wr(one, 68, u32, 0x81828384);
		iosys_map_wr(one, 72, u64, 0x8182838485868788);
		CHECK(iosys_map_rd(one, 64, u8) == 0x81 && iosys_map_rd(one, 66, u16) == 0x8182);
		CHECK(iosys_map_rd(one, 68, u32) == 0x81828384);
		CHECK(iosys_map_rd(one, 72, u64) == 0x8182838485868788);
		iosys_map_wr_field(one, 16, struct registers, word, 7);
		CHECK(iosys_map_rd_field(one, 16, struct registers, word) == 7);
		CHECK(fake_device_accesses == before + 14 * accesses);
	}
}
#else
static void maps(void) {}
#endif

static void errors(void)
{
	struct dma_buf_ops broken = dynamic_ops;
	struct dma_buf_attachment *attach;
	struct dma_buf *dmabuf;
	int warnings = fake_warnings;

	fake_export_error = -ENFILE;
	CHECK(PTR_ERR(export(&static_ops)) == -ENFILE);
	fake_export_error = 0;
#if SHIM_OWN_DMA_BUF_EXPORT
	fake_fail_alloc = 1;
	CHECK(PTR_ERR(export(&static_ops)) == -ENOMEM);
	broken.unpin = NULL;
	CHECK(PTR_ERR(export(&broken)) == -EINVAL && fake_warnings == warnings + 1);
	broken = static_ops;
	broken.release = NULL;
	CHECK(PTR_ERR(export(&broken)) == -EINVAL && fake_warnings == warnings + 2);
#endif
	(void)broken;
	(void)warnings;
	/* A failure to map leaves nothing pinned and nothing locked. */
	memset(&seen, 0, sizeof(seen));
	dmabuf = export(&dynamic_ops);
#if !SINCE(5, 5)
	attach = dma_buf_attach(dmabuf, &importer);
#else
	attach = dma_buf_dynamic_attach(dmabuf, &importer, &importer_ops, NULL);
#endif
	seen.map_error = -EIO;
	CHECK(PTR_ERR(dma_buf_map_attachment_unlocked(attach, DMA_BIDIRECTIONAL)) == -EIO);
	CHECK(seen.pins == 0 && !dmabuf->resv->lock.base.held);
	seen.map_error = 0;
	seen.pin_error = -EBUSY;
	CHECK(PTR_ERR(dma_buf_map_attachment_unlocked(attach, DMA_BIDIRECTIONAL)) == -EBUSY);
	CHECK(seen.maps == 0 && !dmabuf->resv->lock.base.held);
	seen.pin_error = 0;
	dma_buf_detach(dmabuf, attach);
	dma_buf_put(dmabuf);
}

static void foreign_buffers(void)
{
	struct dma_buf *foreign = foreign_export(), *mine = export(&static_ops);
	struct dma_buf_attachment *attach = dma_buf_attach(foreign, &importer);
	struct ww_acquire_ctx context;
	struct iosys_map map;
	struct sg_table *table;

	map_both_ways(foreign, attach);
	/* Under an acquire context the lock cannot be dropped: the caller is told to back off. */
	dma_resv_lock(foreign->resv, &context);
	table = dma_buf_map_attachment(attach, DMA_BIDIRECTIONAL);
	if (SINCE(6, 2))
		dma_buf_unmap_attachment(attach, table, DMA_BIDIRECTIONAL);
	else
		CHECK(PTR_ERR(table) == -EDEADLK);
	CHECK(foreign->resv->lock.base.held);
	dma_resv_unlock(foreign->resv);
	dma_resv_lock(mine->resv, &context);
	CHECK(dma_buf_vmap(mine, &map) == (SINCE(6, 2) ? 0 : -EDEADLK));
	if (SINCE(6, 2))
		dma_buf_vunmap(mine, &map);
	dma_resv_unlock(mine->resv);
	/* Unmapping cannot fail: the lock comes back in its context, by the slow way if need be. */
	dma_resv_lock(foreign->resv, NULL);
	table = dma_buf_map_attachment(attach, DMA_BIDIRECTIONAL);
	dma_resv_unlock(foreign->resv);
	dma_resv_lock(foreign->resv, &context);
	fake_deadlocks = !SINCE(6, 2);
	dma_buf_unmap_attachment(attach, table, DMA_BIDIRECTIONAL);
	CHECK(foreign->resv->lock.base.held && foreign->resv->lock.ctx == &context);
	CHECK(!fake_deadlocks);
	dma_resv_unlock(foreign->resv);
	dma_buf_detach(foreign, attach);
	CHECK(shim_dma_buf_is_mine(mine, &static_ops));
	CHECK(!shim_dma_buf_is_mine(mine, &dynamic_ops));
	CHECK(!shim_dma_buf_is_mine(foreign, (const struct dma_buf_ops *)&static_ops));
	dma_buf_put(mine);
	dma_buf_put(foreign);
}

int main(void)
{
	every_pair();
	cpu_access();
	export_info();
	kept_mapping();
#if !SINCE(5, 4)
	reservation();
#endif
	maps();
	errors();
	foreign_buffers();
	CHECK(fake_module.references == 0);
	return fake_failures != 0;
}
