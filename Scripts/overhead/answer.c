/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * answer.c: an ioctl that always succeeds, in place of the C library's, so that what calls it can be
 * counted on any host. The same object is linked into the C program and the Swift one.
 */
#include <stdarg.h>

int ioctl(int descriptor, unsigned long request, ...)
{
	va_list arguments;
	void *argument;

	va_start(arguments, request);
	argument = va_arg(arguments, void *);
	va_end(arguments);
	/* The argument is read and written, for all that a compiler knows. */
	__asm__ volatile("" : : "r"(descriptor), "r"(request), "r"(argument) : "memory");
	return 0;
}
