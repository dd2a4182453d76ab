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
