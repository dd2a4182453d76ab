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
