/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift. */
#include "CLinuxIoctl.h"
