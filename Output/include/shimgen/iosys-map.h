/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * iosys-map.h: the API of Linux 6.8 under shim_ names.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 4.4 --to 6.8
 * from the recorded headers
 *   include/linux/iosys-map.h
 * of Linux 4.4 to 6.8.
 */
#ifndef SHIMGEN_IOSYS_MAP_H
#define SHIMGEN_IOSYS_MAP_H

#include "gates.h"

/* The overlay's names are out of force up to the end of this file. */
#ifndef SHIMGEN_PLAIN
#define SHIMGEN_PLAIN
#define SHIMGEN_PLAIN_SINCE_SHIMGEN_IOSYS_MAP_H
#include "unmap.h"
#endif /* SHIMGEN_PLAIN */

#if SHIM_FORM_HEADER_LINUX_IOSYS_MAP_H != 0
#include <linux/iosys-map.h>
#endif /* SHIM_FORM_HEADER_LINUX_IOSYS_MAP_H */

/* -DSHIMGEN_NOTES: the compiler tells what to know about a slot where a driver fills it. */
#ifndef SHIM_NOTE
#ifdef SHIMGEN_NOTES
#define SHIM_NOTE(text) __attribute__((__deprecated__(text)))
#else
#define SHIM_NOTE(text)
#endif /* SHIMGEN_NOTES */
#endif /* SHIM_NOTE */

/* struct dma_buf_map, the older name of the same struct, is declared */
#if SHIM_FORM_STRUCT_DMA_BUF_MAP != 0
#define SHIM_HAS_DMA_BUF_MAP 1
#else
#define SHIM_HAS_DMA_BUF_MAP 0
#endif

/* Where this file has code of its own; elsewhere a shim_ name is the kernel's. */
#if SHIM_FORM_STRUCT_IOSYS_MAP == 0
#define SHIM_OWN_IOSYS_MAP 1
#else
#define SHIM_OWN_IOSYS_MAP 0
#endif
#if SHIM_FORM_STRUCT_IOSYS_MAP == 0
#define SHIM_OWN_IOSYS_MAP_INIT 1
#else
#define SHIM_OWN_IOSYS_MAP_INIT 0
#endif
#if SHIM_FORM_MACRO_IOSYS_MAP_INIT_VADDR_IOMEM != 1
#define SHIM_OWN_IOSYS_MAP_INIT_IOMEM 1
#else
#define SHIM_OWN_IOSYS_MAP_INIT_IOMEM 0
#endif
#if SHIM_FORM_IOSYS_MAP_SET_VADDR != 1 || \
	SHIM_FORM_IOSYS_MAP_SET_VADDR_IOMEM != 1 || \
	SHIM_FORM_IOSYS_MAP_IS_EQUAL != 1 || \
	SHIM_FORM_IOSYS_MAP_IS_NULL != 1 || \
	SHIM_FORM_IOSYS_MAP_IS_SET != 1 || \
	SHIM_FORM_IOSYS_MAP_CLEAR != 1 || \
	SHIM_FORM_IOSYS_MAP_INCR != 1
#define SHIM_OWN_IOSYS_MAP_STATE 1
#else
#define SHIM_OWN_IOSYS_MAP_STATE 0
#endif
#if SHIM_FORM_IOSYS_MAP_MEMCPY_TO != 1 || \
	SHIM_FORM_IOSYS_MAP_MEMCPY_FROM != 1 || \
	SHIM_FORM_IOSYS_MAP_MEMSET != 1
#define SHIM_OWN_IOSYS_MAP_COPY 1
#else
#define SHIM_OWN_IOSYS_MAP_COPY 0
#endif
#if SHIM_FORM_STRUCT_IOSYS_MAP == 0
#define SHIM_OWN_IOSYS_MAP_ACCESS 1
#else
#define SHIM_OWN_IOSYS_MAP_ACCESS 0
#endif

#if SHIM_OWN_IOSYS_MAP || \
	SHIM_OWN_IOSYS_MAP_INIT || \
	SHIM_OWN_IOSYS_MAP_INIT_IOMEM || \
	SHIM_OWN_IOSYS_MAP_STATE || \
	SHIM_OWN_IOSYS_MAP_COPY || \
	SHIM_OWN_IOSYS_MAP_ACCESS
#include <linux/types.h>
#include <linux/io.h>
#include <linux/string.h>
#include <linux/compiler.h>
#endif

/*
 * iosys_map: the struct under its older name, or one of its own where the kernel has neither
 *   .. 5.17  adapted: iosys_map, iosys_map.vaddr_iomem, iosys_map.vaddr,
 *     iosys_map.is_iomem: an alias of struct dma_buf_map, which has the same members,
 *     or a struct of its own [include/linux/dma-buf-map.h (5.11), include/linux/iosys-map.h (5.18)]
 */
#if SHIM_OWN_IOSYS_MAP
#if SHIM_HAS_DMA_BUF_MAP
#include <linux/dma-buf-map.h>
#define shim_iosys_map dma_buf_map
#else
struct shim_iosys_map {
	union {
		void __iomem *vaddr_iomem;
		void *vaddr;
	};
	bool is_iomem;
};
#endif
#else /* !SHIM_OWN_IOSYS_MAP */
#define shim_iosys_map iosys_map
#endif /* SHIM_OWN_IOSYS_MAP */

/*
 * IOSYS_MAP_INIT_VADDR, IOSYS_MAP_INIT_OFFSET: initialisers for the struct, whatever its name
 *   .. 5.17  adapted: IOSYS_MAP_INIT_VADDR, IOSYS_MAP_INIT_OFFSET: the same initialiser
 *     [include/linux/iosys-map.h (5.18)]
 *   5.18 .. 6.7  native: IOSYS_MAP_INIT_OFFSET: another name for the macro's local variable
 *     [include/linux/iosys-map.h (6.7, 6.8)]
 */
#if SHIM_OWN_IOSYS_MAP_INIT
#define shim_IOSYS_MAP_INIT_VADDR(vaddr_)	{ .vaddr = (vaddr_), .is_iomem = false, }

#define shim_IOSYS_MAP_INIT_OFFSET(map_, offset_) ({			\
	struct shim_iosys_map __shim_copy = *(map_);			\
									\
	if (__shim_copy.is_iomem)					\
		__shim_copy.vaddr_iomem += (offset_);			\
	else								\
		__shim_copy.vaddr += (offset_);				\
	__shim_copy;							\
})
#else /* !SHIM_OWN_IOSYS_MAP_INIT */
#define shim_IOSYS_MAP_INIT_VADDR IOSYS_MAP_INIT_VADDR
#define shim_IOSYS_MAP_INIT_OFFSET IOSYS_MAP_INIT_OFFSET
#endif /* SHIM_OWN_IOSYS_MAP_INIT */

/*
 * IOSYS_MAP_INIT_VADDR_IOMEM: an initialiser for device memory
 *   .. 6.0  adapted: IOSYS_MAP_INIT_VADDR_IOMEM: the same initialiser [include/linux/iosys-map.h
 *     (6.1)]
 */
#if SHIM_OWN_IOSYS_MAP_INIT_IOMEM
#define shim_IOSYS_MAP_INIT_VADDR_IOMEM(vaddr_iomem_)			\
	{ .vaddr_iomem = (vaddr_iomem_), .is_iomem = true, }
#else /* !SHIM_OWN_IOSYS_MAP_INIT_IOMEM */
#define shim_IOSYS_MAP_INIT_VADDR_IOMEM IOSYS_MAP_INIT_VADDR_IOMEM
#endif /* SHIM_OWN_IOSYS_MAP_INIT_IOMEM */

/*
 * iosys_map_set_vaddr, iosys_map_set_vaddr_iomem, iosys_map_is_equal, iosys_map_is_null,
 * iosys_map_is_set, iosys_map_clear, iosys_map_incr: sets, compares and clears
 *   .. 5.17  adapted: iosys_map_set_vaddr, iosys_map_set_vaddr_iomem, iosys_map_is_equal,
 *     iosys_map_is_null, iosys_map_is_set, iosys_map_clear,
 *     iosys_map_incr: plain helpers without a kernel behind them,
 *     written out [include/linux/iosys-map.h (5.18)]
 */
#if SHIM_OWN_IOSYS_MAP_STATE
static inline void shim_iosys_map_set_vaddr(struct shim_iosys_map *map, void *vaddr)
{
	map->vaddr = vaddr;
	map->is_iomem = false;
}

static inline void shim_iosys_map_set_vaddr_iomem(struct shim_iosys_map *map,
						  void __iomem *vaddr_iomem)
{
	map->vaddr_iomem = vaddr_iomem;
	map->is_iomem = true;
}

static inline bool shim_iosys_map_is_equal(const struct shim_iosys_map *lhs,
					   const struct shim_iosys_map *rhs)
{
	return lhs->is_iomem == rhs->is_iomem && lhs->vaddr == rhs->vaddr;
}

static inline bool shim_iosys_map_is_null(const struct shim_iosys_map *map)
{
	return !map->vaddr;
}

static inline bool shim_iosys_map_is_set(const struct shim_iosys_map *map)
{
	return !shim_iosys_map_is_null(map);
}

static inline void shim_iosys_map_clear(struct shim_iosys_map *map)
{
	map->vaddr = NULL;
	map->is_iomem = false;
}

static inline void shim_iosys_map_incr(struct shim_iosys_map *map, size_t incr)
{
	if (map->is_iomem)
		map->vaddr_iomem += incr;
	else
		map->vaddr += incr;
}
#else /* !SHIM_OWN_IOSYS_MAP_STATE */
#define shim_iosys_map_set_vaddr iosys_map_set_vaddr
#define shim_iosys_map_set_vaddr_iomem iosys_map_set_vaddr_iomem
#define shim_iosys_map_is_equal iosys_map_is_equal
#define shim_iosys_map_is_null iosys_map_is_null
#define shim_iosys_map_is_set iosys_map_is_set
#define shim_iosys_map_clear iosys_map_clear
#define shim_iosys_map_incr iosys_map_incr
#endif /* SHIM_OWN_IOSYS_MAP_STATE */

/*
 * iosys_map_memcpy_to, iosys_map_memcpy_from, iosys_map_memset: copies and fills with an offset,
 * which dma_buf_map_memcpy_to (5.11) does not have
 *   .. 5.17  adapted: iosys_map_memcpy_to, iosys_map_memcpy_from, iosys_map_memset: written out,
 *     since the older helpers take other arguments or do not exist [include/linux/dma-buf-map.h
 *     (5.11), include/linux/iosys-map.h (5.18)]
 */
#if SHIM_OWN_IOSYS_MAP_COPY
static inline void shim_iosys_map_memcpy_to(struct shim_iosys_map *dst, size_t dst_offset,
					    const void *src, size_t len)
{
	if (dst->is_iomem)
		memcpy_toio(dst->vaddr_iomem + dst_offset, src, len);
	else
		memcpy(dst->vaddr + dst_offset, src, len);
}

static inline void shim_iosys_map_memcpy_from(void *dst, const struct shim_iosys_map *src,
					      size_t src_offset, size_t len)
{
	if (src->is_iomem)
		memcpy_fromio(dst, src->vaddr_iomem + src_offset, len);
	else
		memcpy(dst, src->vaddr + src_offset, len);
}

static inline void shim_iosys_map_memset(struct shim_iosys_map *dst, size_t offset, int value,
					 size_t len)
{
	if (dst->is_iomem)
		memset_io(dst->vaddr_iomem + offset, value, len);
	else
		memset(dst->vaddr + offset, value, len);
}
#else /* !SHIM_OWN_IOSYS_MAP_COPY */
#define shim_iosys_map_memcpy_to iosys_map_memcpy_to
#define shim_iosys_map_memcpy_from iosys_map_memcpy_from
#define shim_iosys_map_memset iosys_map_memset
#endif /* SHIM_OWN_IOSYS_MAP_COPY */

/*
 * iosys_map_rd, iosys_map_wr, iosys_map_rd_field, iosys_map_wr_field: reads and writes one value
 * with an access of its size
 *   .. 5.17  adapted: iosys_map_rd, iosys_map_wr, iosys_map_rd_field,
 *     iosys_map_wr_field: written out, one access of the value's size as since 6.0
 *     [include/linux/iosys-map.h (6.0)]
 *   5.18 .. 6.7  native: iosys_map_rd, iosys_map_wr, iosys_map_rd_field,
 *     iosys_map_wr_field: the same use; up to 5.19 device memory is read byte by byte where it
 *     likes [include/linux/iosys-map.h (6.0)]
 */
#if SHIM_OWN_IOSYS_MAP_ACCESS
/* One access where the value has the size of one, as registers need it. */
static inline void shim_iosys_map_read(void *value, const struct shim_iosys_map *map,
				       size_t offset, size_t size)
{
	if (!map->is_iomem) {
		switch (size) {
		case 1:
			*(u8 *)value = *(volatile u8 *)(map->vaddr + offset);
			return;
		case 2:
			*(u16 *)value = *(volatile u16 *)(map->vaddr + offset);
			return;
		case 4:
			*(u32 *)value = *(volatile u32 *)(map->vaddr + offset);
			return;
		case 8:
			*(u64 *)value = *(volatile u64 *)(map->vaddr + offset);
			return;
		}
		memcpy(value, map->vaddr + offset, size);
		return;
	}
	switch (size) {
	case 1:
		*(u8 *)value = readb(map->vaddr_iomem + offset);
		return;
	case 2:
		*(u16 *)value = readw(map->vaddr_iomem + offset);
		return;
	case 4:
		*(u32 *)value = readl(map->vaddr_iomem + offset);
		return;
#ifdef CONFIG_64BIT
	case 8:
		*(u64 *)value = readq(map->vaddr_iomem + offset);
		return;
#endif
	}
	memcpy_fromio(value, map->vaddr_iomem + offset, size);
}

static inline void shim_iosys_map_write(const struct shim_iosys_map *map, size_t offset,
					const void *value, size_t size)
{
	if (!map->is_iomem) {
		switch (size) {
		case 1:
			*(volatile u8 *)(map->vaddr + offset) = *(const u8 *)value;
			return;
		case 2:
			*(volatile u16 *)(map->vaddr + offset) = *(const u16 *)value;
			return;
		case 4:
			*(volatile u32 *)(map->vaddr + offset) = *(const u32 *)value;
			return;
		case 8:
			*(volatile u64 *)(map->vaddr + offset) = *(const u64 *)value;
			return;
		}
		memcpy(map->vaddr + offset, value, size);
		return;
	}
	switch (size) {
	case 1:
		writeb(*(const u8 *)value, map->vaddr_iomem + offset);
		return;
	case 2:
		writew(*(const u16 *)value, map->vaddr_iomem + offset);
		return;
	case 4:
		writel(*(const u32 *)value, map->vaddr_iomem + offset);
		return;
#ifdef CONFIG_64BIT
	case 8:
		writeq(*(const u64 *)value, map->vaddr_iomem + offset);
		return;
#endif
	}
	memcpy_toio(map->vaddr_iomem + offset, value, size);
}

#define shim_iosys_map_rd(map__, offset__, type__) ({				\
	type__ __shim_value;							\
										\
	shim_iosys_map_read(&__shim_value, (map__), (offset__), sizeof(__shim_value)); \
	__shim_value;								\
})

#define shim_iosys_map_wr(map__, offset__, type__, val__) ({			\
	type__ __shim_value = (val__);						\
										\
	shim_iosys_map_write((map__), (offset__), &__shim_value, sizeof(__shim_value)); \
})

#define shim_iosys_map_rd_field(map__, struct_offset__, struct_type__, field__)	\
	shim_iosys_map_rd(map__, (struct_offset__) + offsetof(struct_type__, field__), \
			  __typeof__(((struct_type__ *)0)->field__))

#define shim_iosys_map_wr_field(map__, struct_offset__, struct_type__, field__, val__) \
	shim_iosys_map_wr(map__, (struct_offset__) + offsetof(struct_type__, field__), \
			  __typeof__(((struct_type__ *)0)->field__), val__)
#else /* !SHIM_OWN_IOSYS_MAP_ACCESS */
#define shim_iosys_map_rd iosys_map_rd
#define shim_iosys_map_wr iosys_map_wr
#define shim_iosys_map_rd_field iosys_map_rd_field
#define shim_iosys_map_wr_field iosys_map_wr_field
#endif /* SHIM_OWN_IOSYS_MAP_ACCESS */

#ifdef SHIMGEN_PLAIN_SINCE_SHIMGEN_IOSYS_MAP_H
#undef SHIMGEN_PLAIN_SINCE_SHIMGEN_IOSYS_MAP_H
#undef SHIMGEN_PLAIN
#include "map.h"
#endif

#endif /* SHIMGEN_IOSYS_MAP_H */
