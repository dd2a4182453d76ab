// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * What a program sees of the exporter and the importer of Examples/.
 *
 *   dma_buf         looks at everything once, then many times from four processes
 *   dma_buf hold N  keeps N buffers open until it is killed, and says when it has them
 */
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "copier.h"
#include "devices.h"
#include "exporter.h"
#include "importer.h"
#include "processes.h"
#include "tap.h"

#define DMA_BUF_SYNC _IOW('b', 0, uint64_t)
#define SYNC_READ 1
#define SYNC_WRITE 2
#define SYNC_END 4

#define SIZE (3 * 4096)

static int exporter, importer;

static int create(uint64_t size)
{
	struct exporter_create argument = { .size = size, .flags = O_CLOEXEC };

	return ioctl(exporter, EXPORTER_CREATE, &argument);
}

static int job(unsigned long request, int fd, uint32_t value, uint64_t *result)
{
	struct importer_job argument = { .fd = fd, .value = value };
	int ret = ioctl(importer, request, &argument);

	if (result)
		*result = argument.result;
	return ret;
}

/* Attaches and maps, or is refused as documented. */
static int maps(unsigned long request, int fd, uint64_t size)
{
	uint64_t result;
	int ret = job(request, fd, 0, &result);

	if (has_no_domain())
		return ret == -1 && errno == ENOMEM;
	return ret == 0 && result == size;
}

/* Up to 4.5 the request is refused; a program that goes on as if nothing were is right on x86. */
static int syncs(int fd, uint64_t flags)
{
	int ret = ioctl(fd, DMA_BUF_SYNC, &flags);

	if (!kernel_is(4, 6))
		return ret == -1 && errno == ENOTTY;
	return ret == 0;
}

static void look_at_everything(void)
{
	uint64_t result = 0, sum = 0;
	unsigned char *memory;
	const char *outcome;
	int fd = create(SIZE - 100), other, i;

	OK(fd >= 0, "a buffer is exported");
	OK(lseek(fd, 0, SEEK_END) == SIZE, "its size is whole pages");
	memory = mmap(NULL, SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	OK(memory != MAP_FAILED, "it is mapped");
	OK(memory[0] == 0 && memory[SIZE - 1] == 0, "it begins as zeroes");
	OK(mmap(NULL, 2 * SIZE, PROT_READ, MAP_SHARED, fd, 0) == MAP_FAILED,
	   "no more than it has is mapped");

	OK(syncs(fd, SYNC_WRITE), "CPU access begins, or is refused before 4.6");
	for (i = 0; i < SIZE; i++) {
		memory[i] = i * 7;
		sum += memory[i];
	}
	OK(syncs(fd, SYNC_WRITE | SYNC_END), "CPU access ends, or is refused before 4.6");
	if (kernel_is(4, 6))
		OK(!syncs(fd, 64) && errno == EINVAL, "unknown flags are refused");

	OK(job(IMPORTER_SUM, fd, 0, &result) == 0 && result == sum,
	   "the importer's vmap sees what the program wrote");
	OK(job(IMPORTER_FILL, fd, 0x5a, NULL) == 0, "the importer fills it under the lock");
	OK(memory[0] == 0x5a && memory[SIZE - 1] == 0x5a, "the program sees what the importer wrote");
	outcome = has_no_domain() ? "is refused with ENOMEM: the device has no IOMMU domain"
				  : "maps the whole buffer";
	OK(maps(IMPORTER_MAP_STATIC, fd, SIZE), "a static attachment %s", outcome);
	OK(maps(IMPORTER_MAP_DYNAMIC, fd, SIZE), "a dynamic attachment %s", outcome);
	OK(maps(IMPORTER_MAP_STATIC, fd, SIZE), "and once more");
	OK(job(IMPORTER_SUM, exporter, 0, &result) == -1 && errno == EINVAL,
	   "a file that is no dma-buf is refused");

	other = dup(fd);
	close(fd);
	OK(memory[1] == 0x5a && job(IMPORTER_SUM, other, 0, &result) == 0 &&
	   result == (uint64_t)SIZE * 0x5a, "a copied descriptor keeps the buffer");
	close(other);
	OK(memory[2] == 0x5a, "a mapping keeps the buffer");
	munmap(memory, SIZE);
	OK(create(0) == -1 && errno == EINVAL, "an empty buffer is refused");
}

/*
 * A device that reads and writes a buffer by its scatter list, between accesses of the CPU: from around
 * the end of the first page to around that of the second, so that all three have to be where the list says.
 */
static void copy_by_device(uint32_t dynamic)
{
	struct copier_attach attach = { .dynamic = dynamic };
	struct copier_copy copy = { .from = PAGE - 1000, .to = 2 * PAGE - 1024, .length = 2048 };
	const char *kind = dynamic ? "dynamic" : "static";
	int copier = open("/dev/shimgen-copier", O_RDWR), i;
	unsigned char *memory;

	attach.fd = create(SIZE);
	memory = mmap(NULL, SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, attach.fd, 0);
	OK(copier >= 0 && memory != MAP_FAILED && ioctl(copier, COPIER_ATTACH, &attach) == 0,
	   "a %s attachment stays mapped for a device", kind);
	if (memory == MAP_FAILED)
		return;
	OK(ioctl(copier, COPIER_ATTACH, &attach) == -1 && errno == EBUSY, "one buffer at a time");
	OK(syncs(attach.fd, SYNC_WRITE), "the CPU has its turn while it is mapped");
	for (i = 0; i < SIZE; i++)
		memory[i] = i < 2 * PAGE - 1024 ? i * 13 + i / 256 : 0xee;
	OK(syncs(attach.fd, SYNC_WRITE | SYNC_END), "the device has its turn");
	OK(ioctl(copier, COPIER_COPY, &copy) == 0, "the device copies by the scatter list");
	OK(syncs(attach.fd, SYNC_READ), "the CPU has its turn again");
	OK(!memcmp(memory + copy.to, memory + copy.from, copy.length),
	   "what the device wrote is what the CPU wrote");
	OK(memory[copy.to + copy.length] == 0xee, "and nothing behind it changed");
	syncs(attach.fd, SYNC_READ | SYNC_END);
	copy.to = SIZE - 1024;
	OK(ioctl(copier, COPIER_COPY, &copy) == -1 && errno == EINVAL, "the list ends with the buffer");
	close(attach.fd);
	munmap(memory, SIZE);
	copy.to = 0;
	OK(ioctl(copier, COPIER_COPY, &copy) == 0, "the attachment keeps the buffer");
	OK(close(copier) == 0, "the last one gives it back");
}

/* Export, map, vmap, attach and release, many times. */
static int use_buffers(int number, int rounds)
{
	int round;

	for (round = 0; round < rounds; round++) {
		uint64_t result;
		int fd = create(4096);
		unsigned char *memory;

		if (fd < 0)
			return 1;
		memory = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
		if (memory == MAP_FAILED)
			return 2;
		memory[0] = number + 1;
		if (job(IMPORTER_SUM, fd, 0, &result) || result != (uint64_t)number + 1)
			return 3;
		if (!has_no_domain() &&
		    !maps(round % 2 ? IMPORTER_MAP_STATIC : IMPORTER_MAP_DYNAMIC, fd, 4096))
			return 4;
		munmap(memory, 4096);
		close(fd);
	}
	return 0;
}

static void under_load(void)
{
	OK(!failures_of_four(use_buffers, ROUNDS), "%d buffers from four processes", 4 * ROUNDS);
}

int main(int argc, char **argv)
{
	int i;

	exporter = open("/dev/shimgen-exporter", O_RDWR);
	importer = open("/dev/shimgen-importer", O_RDWR);
	if (argc > 2 && !strcmp(argv[1], "hold")) {
		for (i = atoi(argv[2]); i; i--)
			if (create(4096) < 0)
				break;
		printf("held, but for %d\n", i);
		fflush(stdout);
		return pause();
	}
	OK(exporter >= 0 && importer >= 0, "the devices are there");
	if (exporter < 0 || importer < 0)
		return 1;
	look_at_everything();
	copy_by_device(0);
	copy_by_device(1);
	under_load();
	return tap_failures != 0;
}
