/*
 * SHIM_DRIVER_MANAGED_DMA in the initialiser of a struct pci_driver or platform_driver: since 5.19
 * a driver that leaves DMA to a program says so, or its group is refused (6.1 answers EPERM to
 * VFIO_GROUP_SET_CONTAINER). The member is not in the adapted headers.
 */
#if SHIM_VFIO_HAS_FILES
#define SHIM_DRIVER_MANAGED_DMA .driver_managed_dma = true,
#else
#define SHIM_DRIVER_MANAGED_DMA
#endif
