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
