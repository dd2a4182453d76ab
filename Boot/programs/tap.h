/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* One line for each thing that was looked at; init gives the numbers. */
#ifndef TAP_H
#define TAP_H

#include <errno.h>
#include <stdio.h>
#include <string.h>

static int tap_failures;

#define OK(condition, ...)							\
	do {									\
		int holds_ = !!(condition);					\
		int error_ = errno;						\
										\
		printf(holds_ ? "ok - " : "not ok - ");				\
		printf(__VA_ARGS__);						\
		if (!holds_) {							\
			printf(" (line %d, errno %d)", __LINE__, error_);	\
			tap_failures++;						\
		}								\
		printf("\n");							\
		fflush(stdout);							\
	} while (0)

#endif /* TAP_H */
