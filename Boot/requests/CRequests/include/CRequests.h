/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Requests of the program's own, which the headers that the package binds do not have. */
#ifndef CREQUESTS_H
#define CREQUESTS_H

#include "../../../programs/iommufd.h"
#include "../../../../Examples/dma-buf-exporter/exporter.h"

static const unsigned long exporter_create_number = EXPORTER_CREATE;
static const unsigned long iommufd_space_number = IOMMUFD_SPACE;
static const unsigned long iommufd_map_number = IOMMUFD_MAP;
static const unsigned long iommufd_unmap_number = IOMMUFD_UNMAP;

#endif /* CREQUESTS_H */
