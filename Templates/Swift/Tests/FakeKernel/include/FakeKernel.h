/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * FakeKernel.h: a fake of the kernel's side of ioctl, for tests on hosts without devices.
 *
 * Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.
 *
 * The program that this is linked into has an ioctl of its own in front of the C library's: requests
 * to files that a test serves go to the test, all others to the kernel. What is tested is what
 * programs run, to the last instruction before the C library.
 */
#ifndef SHIMGEN_FAKEKERNEL_H
#define SHIMGEN_FAKEKERNEL_H

#include <stddef.h>

/* Answers a request: a result, or an error number below zero, as a driver does. */
typedef int (*fake_answer)(void *_Nullable context, unsigned long request, void *_Nullable argument);

/*
 * Lets a test answer the requests to a file; 0 where too many files are served. It does so until
 * another file has the same descriptor.
 */
int fake_kernel_serve(int descriptor, fake_answer _Nullable answer, void *_Nullable context);

/* A file in memory, for real reads, writes and mappings; below zero where there can be none. */
int fake_kernel_file(size_t size);

/* Which file a descriptor is open for: numbers are used again, files are not. 0 for none. */
unsigned long fake_kernel_identity(int descriptor);

#endif /* SHIMGEN_FAKEKERNEL_H */
