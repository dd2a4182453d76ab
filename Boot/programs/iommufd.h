/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The two requests of /dev/iommu that a program needs to give a device memory. */
#ifndef IOMMUFD_H
#define IOMMUFD_H

#include <stdint.h>
#include <sys/ioctl.h>

/* Makes an address space. */
struct iommufd_space {
	uint32_t size;
	uint32_t flags;
	uint32_t out_ioas_id;
};

#define IOMMUFD_SPACE _IO(';', 0x81)

/* Maps memory into one, at an address of the program's choice. */
struct iommufd_map {
	uint32_t size;
	uint32_t flags;
	uint32_t ioas_id;
	uint32_t reserved;
	uint64_t user_va;
	uint64_t length;
	uint64_t iova;
};

#define IOMMUFD_MAP _IO(';', 0x85)
#define IOMMUFD_MAP_FIXED 1
#define IOMMUFD_MAP_WRITEABLE 2
#define IOMMUFD_MAP_READABLE 4

/* Takes memory back. */
struct iommufd_unmap {
	uint32_t size;
	uint32_t ioas_id;
	uint64_t iova;
	uint64_t length;
};

#define IOMMUFD_UNMAP _IO(';', 0x86)

#endif /* IOMMUFD_H */
