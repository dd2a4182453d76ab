#define shim_IOSYS_MAP_INIT_VADDR_IOMEM(vaddr_iomem_)			\
	{ .vaddr_iomem = (vaddr_iomem_), .is_iomem = true, }
