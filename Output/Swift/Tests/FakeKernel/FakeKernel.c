/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift. */
#define _GNU_SOURCE
#include "FakeKernel.h"

#include <errno.h>
#include <pthread.h>
#include <stdarg.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Indexed by descriptor. */
static struct {
	fake_answer answer;
	void *context;
} served[1024];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

#define COUNT ((int)(sizeof(served) / sizeof(served[0])))

int fake_kernel_serve(int descriptor, fake_answer answer, void *context)
{
	if (descriptor < 0 || descriptor >= COUNT)
		return 0;
	pthread_mutex_lock(&lock);
	served[descriptor].answer = answer;
	served[descriptor].context = context;
	pthread_mutex_unlock(&lock);
	return 1;
}

int fake_kernel_file(size_t size)
{
	int descriptor = (int)syscall(SYS_memfd_create, "fake device", 1U /* MFD_CLOEXEC */);

	if (descriptor >= 0 && ftruncate(descriptor, (off_t)size) != 0) {
		close(descriptor);
		return -1;
	}
	/* What had the number before is closed. */
	fake_kernel_serve(descriptor, NULL, NULL);
	return descriptor;
}

unsigned long fake_kernel_identity(int descriptor)
{
	struct stat status;

	return fstat(descriptor, &status) == 0 ? (unsigned long)status.st_ino : 0;
}

/* In front of the C library's. */
int ioctl(int descriptor, unsigned long request, ...)
{
	fake_answer answer = NULL;
	void *context = NULL;
	void *argument;
	va_list arguments;
	int result;

	va_start(arguments, request);
	argument = va_arg(arguments, void *);
	va_end(arguments);
	if (descriptor >= 0 && descriptor < COUNT) {
		pthread_mutex_lock(&lock);
		answer = served[descriptor].answer;
		context = served[descriptor].context;
		pthread_mutex_unlock(&lock);
	}
	if (!answer)
		return (int)syscall(SYS_ioctl, descriptor, request, argument);
	result = answer(context, request, argument);
	if (result < 0) {
		errno = -result;
		return -1;
	}
	return result;
}
