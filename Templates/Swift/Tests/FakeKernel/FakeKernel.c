/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift. */
#define _GNU_SOURCE
#include "FakeKernel.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

static struct {
	int descriptor;
	fake_answer answer;
	void *context;
} served[64];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

#define COUNT (sizeof(served) / sizeof(served[0]))

int fake_kernel_serve(int descriptor, fake_answer answer, void *context)
{
	int found = 0;

	pthread_mutex_lock(&lock);
	for (size_t i = 0; i < COUNT && !found; i++) {
		if (served[i].answer)
			continue;
		served[i].descriptor = descriptor;
		served[i].answer = answer;
		served[i].context = context;
		found = 1;
	}
	pthread_mutex_unlock(&lock);
	return found;
}

void fake_kernel_forget(int descriptor)
{
	pthread_mutex_lock(&lock);
	for (size_t i = 0; i < COUNT; i++) {
		if (served[i].answer && served[i].descriptor == descriptor)
			served[i].answer = NULL;
	}
	pthread_mutex_unlock(&lock);
}

int fake_kernel_file(size_t size)
{
	int descriptor = (int)syscall(SYS_memfd_create, "fake device", 1U /* MFD_CLOEXEC */);

	if (descriptor >= 0 && ftruncate(descriptor, (off_t)size) != 0) {
		close(descriptor);
		return -1;
	}
	return descriptor;
}

int fake_kernel_is_open(int descriptor)
{
	return fcntl(descriptor, F_GETFD) >= 0;
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
	pthread_mutex_lock(&lock);
	for (size_t i = 0; i < COUNT; i++) {
		if (served[i].answer && served[i].descriptor == descriptor) {
			answer = served[i].answer;
			context = served[i].context;
		}
	}
	pthread_mutex_unlock(&lock);
	if (!answer)
		return (int)syscall(SYS_ioctl, descriptor, request, argument);
	result = answer(context, request, argument);
	if (result < 0) {
		errno = -result;
		return -1;
	}
	return result;
}
