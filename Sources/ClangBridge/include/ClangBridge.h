/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
#ifndef CLANG_BRIDGE_H
#define CLANG_BRIDGE_H
#endif /* CLANG_BRIDGE_H */
