/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * linux/dma-resv.h: for kernels that do not have it yet.
 *
 * Made by shimgen, format 1. Do not edit; regenerate with
 *   shimgen generate --from 4.4 --to 6.8
 * from the recorded headers
 *   include/linux/dma-buf.h
 * of Linux 4.4 to 6.8.
 */
#ifndef SHIMGEN_OVERLAY_LINUX_DMA_RESV_H
#define SHIMGEN_OVERLAY_LINUX_DMA_RESV_H

#include <shimgen/gates.h>

#if SHIM_FORM_DMA_BUF__RESV == 1
#include <linux/dma-buf.h>
#else
#include_next <linux/dma-resv.h>
#endif

#endif /* SHIMGEN_OVERLAY_LINUX_DMA_RESV_H */
