@wrapper dma_buf_begin_cpu_access

@wrapper dma_buf_end_cpu_access
