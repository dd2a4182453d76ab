/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Made by shimgen, format 1. Do not edit; regenerate with shimgen generate --from 4.4 --to 6.8 */
/* A C target has a C file; in this one the compiler checks the header's assertions. */
#include "CLinuxDMABuf.h"
