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
