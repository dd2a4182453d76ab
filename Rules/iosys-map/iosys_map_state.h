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
