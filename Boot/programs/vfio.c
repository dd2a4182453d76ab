// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * What a program sees of a VFIO device through group, container and device.
 *
 *   vfio features    which of the devices there are: emulated, pci
 *   vfio sample      the device in software of Examples/vfio-device
 *   vfio edu         QEMU's edu behind Boot/drivers/edu
 */
#include <fcntl.h>
#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <linux/vfio.h>

#include "devices.h"
#include "processes.h"
#include "tap.h"

static int container, group, device;

static int open_device(const char *path)
{
	struct vfio_group_status status = { .argsz = sizeof(status) };
	int number = group_of(path);
	char name[64];

	container = open("/dev/vfio/vfio", O_RDWR);
	OK(container >= 0 && ioctl(container, VFIO_GET_API_VERSION) == VFIO_API_VERSION,
	   "the container answers");
	OK(ioctl(container, VFIO_CHECK_EXTENSION, VFIO_TYPE1v2_IOMMU) == 1, "type 1 is there");
	snprintf(name, sizeof(name), "/dev/vfio/%d", number);
	group = open(name, O_RDWR);
	OK(group >= 0, "the group is opened");
	OK(ioctl(group, VFIO_GROUP_GET_STATUS, &status) == 0 &&
	   status.flags & VFIO_GROUP_FLAGS_VIABLE, "the group is viable");
	OK(ioctl(group, VFIO_GROUP_SET_CONTAINER, &container) == 0, "the container is set");
	OK(ioctl(container, VFIO_SET_IOMMU, VFIO_TYPE1v2_IOMMU) == 0, "the IOMMU is set");
	device = ioctl(group, VFIO_GROUP_GET_DEVICE_FD, strrchr(path, '/') + 1);
	OK(device >= 0, "the device is opened");
	return device;
}

/* A process that takes the device from its driver, which waits as long as the device is open. */
static pid_t unbind(const char *path, int last)
{
	char file[PATH_MAX + 16];
	const char *name = strrchr(path, '/') + 1;
	pid_t child = fork();
	int fd;

	if (child)
		return child;
	/* Copies of the descriptors would keep the device open for this process itself. */
	close(last);
	close(group);
	close(container);
	snprintf(file, sizeof(file), "%s/driver/unbind", path);
	fd = open(file, O_WRONLY);
	_exit(fd < 0 || write(fd, name, strlen(name)) != (ssize_t)strlen(name));
}

/* Takes the driver away while the device is open: the descriptor works until it is closed. */
static void unbind_while_open(const char *path, int last, int (*works)(int))
{
	int status = -1;
	pid_t child = unbind(path, last);

	usleep(1500000);
	OK(waitpid(child, &status, WNOHANG) == 0, "unbinding waits while the device is open");
	OK(works(last), "the device works meanwhile");
	/* Up to 5.18 the last device of a group waits for the group's container as well. */
	close(last);
	close(group);
	close(container);
	OK(waitpid(child, &status, 0) == child && !status, "unbinding ends with the last descriptor");
}

/* The group's descriptor is shared. */
static const char *opened;

static int open_often(int number, int rounds)
{
	int round;

	for (round = 0; round < rounds; round++) {
		int fd = ioctl(group, VFIO_GROUP_GET_DEVICE_FD, opened);

		if (fd < 0)
			return 1;
		close(fd);
	}
	return 0;
}

static void open_and_close(const char *path, int rounds)
{
	opened = strrchr(path, '/') + 1;
	OK(!failures_of_four(open_often, rounds), "%d opens and closes from four processes",
	   4 * rounds);
}

static int map(void *memory, uint64_t iova, uint64_t size)
{
	struct vfio_iommu_type1_dma_map argument = {
		.argsz = sizeof(argument),
		.flags = VFIO_DMA_MAP_FLAG_READ | VFIO_DMA_MAP_FLAG_WRITE,
		.vaddr = (uintptr_t)memory,
		.iova = iova,
		.size = size,
	};

	return ioctl(container, VFIO_IOMMU_MAP_DMA, &argument);
}

static int unmap(uint64_t iova, uint64_t size)
{
	struct vfio_iommu_type1_dma_unmap argument = {
		.argsz = sizeof(argument), .iova = iova, .size = size,
	};

	return ioctl(container, VFIO_IOMMU_UNMAP_DMA, &argument);
}

/* Each process has addresses of its own. */
static int map_often(int number, int rounds)
{
	char *memory = mmap(NULL, 2 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS,
			    -1, 0);
	uint64_t iova = IOVA + (uint64_t)(number + 1) * 16 * PAGE;
	int round;

	for (round = 0; round < rounds; round++)
		if (map(memory, iova, 2 * PAGE) || unmap(iova, 2 * PAGE))
			return 1;
	return 0;
}

static void map_and_unmap(int rounds)
{
	OK(!failures_of_four(map_often, rounds), "%d mappings made and taken back from four processes",
	   4 * rounds);
}

static struct vfio_region_info *region(unsigned int index)
{
	static char space[512];
	struct vfio_region_info *info = (void *)space;

	memset(space, 0, sizeof(space));
	info->argsz = sizeof(space);
	info->index = index;
	return ioctl(device, VFIO_DEVICE_GET_REGION_INFO, info) ? NULL : info;
}

/* A page that is fetched when the device is closed is the driver's to let go of. */
static int label_is_read(int fd)
{
	uint64_t iova = IOVA;
	char label[8], *memory;

	memory = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	OK(map(memory, IOVA, PAGE) == 0 && pwrite(fd, &iova, sizeof(iova), REGION(0)) == sizeof(iova),
	   "a page is fetched before the end");
	return pread(fd, label, sizeof(label), REGION(1)) == sizeof(label);
}

static uint32_t rings(void)
{
	uint64_t registers[2] = { 0, -1 };

	pread(device, registers, sizeof(registers), REGION(0));
	return registers[1];
}

/* The program's eventfd calls the device, up to the last close. */
static void ring(void)
{
	struct { struct vfio_irq_set set; int32_t fd; } irq = {};
	int event = eventfd(0, EFD_NONBLOCK);
	uint64_t one = 1;

	irq.set.argsz = sizeof(irq);
	irq.set.flags = VFIO_IRQ_SET_DATA_EVENTFD | VFIO_IRQ_SET_ACTION_UNMASK;
	irq.set.count = 1;
	irq.fd = event;
	OK(ioctl(device, VFIO_DEVICE_SET_IRQS, &irq) == 0, "an eventfd stands for the doorbell");
	OK(write(event, &one, sizeof(one)) == sizeof(one) && rings() == 1, "the device is rung");
	close(device);
	device = ioctl(group, VFIO_GROUP_GET_DEVICE_FD, strrchr(sample_device(), '/') + 1);
	OK(device >= 0 && rings() == 0, "the first open finds no ring");
	OK(write(event, &one, sizeof(one)) == sizeof(one) && rings() == 0,
	   "the doorbell went with the last close");
	close(event);
}

static void sample(void)
{
	struct vfio_device_info info = { .argsz = sizeof(info) };
	struct { struct vfio_device_feature header; } feature = {};
	struct vfio_region_info *first;
	struct vfio_info_cap_header *capability;
	uint64_t iova = IOVA, registers[3];
	char label[32] = "", *memory, *mapped;
	int second;

	if (open_device(sample_device()) < 0)
		return;
	OK(ioctl(device, VFIO_DEVICE_GET_INFO, &info) == 0 && info.num_regions == 2 &&
	   info.num_irqs == 1, "two regions and an interrupt");
	first = region(0);
	OK(first && first->size == PAGE && first->cap_offset == sizeof(*first),
	   "the registers are a page with a capability");
	capability = first ? (void *)((char *)first + first->cap_offset) : NULL;
	OK(capability && capability->id == VFIO_REGION_INFO_CAP_SPARSE_MMAP && !capability->next,
	   "the capability tells the sparse areas");
	first = region(1);
	OK(first && (first->flags & VFIO_REGION_INFO_FLAG_CAPS), "the label has a capability");
	OK(!region(2) && errno == EINVAL, "there is no third region");
	OK(pread(device, label, sizeof(label), REGION(1)) == sizeof(label) &&
	   !strcmp(label, "shimgen sample"), "the label is read");
	OK(pwrite(device, label, 4, REGION(1)) == -1 && errno == EINVAL,
	   "the label is not written");
	ring();

	memory = mmap(NULL, 2 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	memset(memory, 'x', 2 * PAGE);
	OK(map(memory, IOVA, 2 * PAGE) == 0, "memory is mapped");
	mapped = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, device, REGION(0));
	OK(mapped != MAP_FAILED, "the registers are mapped");
	OK(pwrite(device, &iova, sizeof(iova), REGION(0)) == sizeof(iova),
	   "a page is fetched by its address");
	OK(mapped[100] == 'x' && mapped[PAGE - 1] == 'x', "its content arrives");
	iova = IOVA + PAGE;
	OK(pwrite(device, &iova, sizeof(iova), REGION(0)) == sizeof(iova), "and the next one");
	OK(unmap(IOVA, 2 * PAGE) == 0, "unmapping makes the device let go of the page");
	OK(pwrite(device, &iova, sizeof(iova), REGION(0)) == -1, "what is unmapped is not fetched");

	feature.header.argsz = sizeof(feature);
	feature.header.flags = VFIO_DEVICE_FEATURE_SET | 3 /* low power entry */;
	OK(ioctl(device, VFIO_DEVICE_FEATURE, &feature) == 0, "a feature is set");
	feature.header.flags = VFIO_DEVICE_FEATURE_SET | 99;
	OK(ioctl(device, VFIO_DEVICE_FEATURE, &feature) == -1 && errno == ENOTTY,
	   "an unknown feature is refused");
	OK(pread(device, registers, sizeof(registers), REGION(0)) == sizeof(registers) &&
	   registers[1] >> 32 == 1, "the feature took hold");

	second = ioctl(group, VFIO_GROUP_GET_DEVICE_FD, strrchr(sample_device(), '/') + 1);
	OK(second >= 0, "the device is opened a second time");
	munmap(mapped, PAGE);
	close(device);
	OK(pread(second, label, sizeof(label), REGION(1)) == sizeof(label),
	   "the second descriptor outlives the first");
	OK(ioctl(second, VFIO_DEVICE_RESET) == 0, "it is reset");
	open_and_close(sample_device(), ROUNDS);
	map_and_unmap(ROUNDS);
	unbind_while_open(sample_device(), second, label_is_read);
}

/* Whether the driver has enabled the device, as it does from first open to last close. */
static int bar_is_enabled(const char *path)
{
	char file[PATH_MAX + 8], value = '0';
	int fd;

	snprintf(file, sizeof(file), "%s/enable", path);
	fd = open(file, O_RDONLY);
	if (fd < 0 || read(fd, &value, 1) != 1)
		value = '?';
	close(fd);
	return value == '1';
}

/* edu's registers, and those of the driver beside them. */
#define EDU_IDENTIFICATION 0x00
#define EDU_LIVENESS 0x04
#define EDU_RAISE 0x60
#define EDU_DMA_SOURCE 0x80
#define EDU_DMA_DESTINATION 0x88
#define EDU_DMA_COUNT 0x90
#define EDU_DMA_COMMAND 0x98
#define EDU_BUFFER 0x40000

static int state_is_read(int fd)
{
	uint64_t own[4];

	return pread(fd, own, sizeof(own), REGION(1)) == sizeof(own) && own[3] >= 1;
}

static void edu(void)
{
	struct { struct vfio_irq_set set; int32_t fd; } irq = {};
	uint64_t own[4], opens, unmaps, count = 0;
	volatile uint32_t *bar;
	char *memory;
	const char *path = pci_device("0x1234");
	/* Nothing pins before 4.10; vfio_iommu_type1_pin_pages() wants an external domain up to 5.1. */
	int pins = kernel_is(5, 2), refusal = kernel_is(4, 10) ? EINVAL : EOPNOTSUPP;
	int event, second, rounds, i;

	if (open_device(path) < 0)
		return;
	bar = mmap(NULL, 0x100000, PROT_READ | PROT_WRITE, MAP_SHARED, device, REGION(0));
	OK(bar != MAP_FAILED, "the BAR is mapped");
	if (bar == MAP_FAILED)
		return;
	OK((bar[EDU_IDENTIFICATION / 4] & 0xff) == 0xed, "it is the device");
	bar[EDU_LIVENESS / 4] = 0x12345678;
	OK(bar[EDU_LIVENESS / 4] == ~0x12345678u, "it is alive");

	event = eventfd(0, EFD_NONBLOCK);
	irq.set.argsz = sizeof(irq);
	irq.set.flags = VFIO_IRQ_SET_DATA_EVENTFD | VFIO_IRQ_SET_ACTION_TRIGGER;
	irq.set.count = 1;
	irq.fd = event;
	OK(ioctl(device, VFIO_DEVICE_SET_IRQS, &irq) == 0, "an eventfd stands for the interrupt");
	bar[EDU_RAISE / 4] = 1;
	for (i = 0; i < 100 && read(event, &count, sizeof(count)) < 0; i++)
		usleep(10000);
	OK(count >= 1, "the interrupt arrives");

	memory = mmap(NULL, 2 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	strcpy(memory, "through the device and back");
	OK(map(memory, IOVA, 2 * PAGE) == 0, "memory is mapped");
	bar[EDU_DMA_SOURCE / 4] = IOVA;
	bar[EDU_DMA_DESTINATION / 4] = EDU_BUFFER;
	bar[EDU_DMA_COUNT / 4] = 64;
	bar[EDU_DMA_COMMAND / 4] = 1;
	for (i = 0; i < 200 && bar[EDU_DMA_COMMAND / 4] & 1; i++)
		usleep(10000);
	bar[EDU_DMA_SOURCE / 4] = EDU_BUFFER;
	bar[EDU_DMA_DESTINATION / 4] = IOVA + PAGE;
	bar[EDU_DMA_COMMAND / 4] = 3;
	for (i = 0; i < 200 && bar[EDU_DMA_COMMAND / 4] & 1; i++)
		usleep(10000);
	OK(!strcmp(memory + PAGE, memory), "what was fetched by DMA comes back by DMA");

	/* The driver's own region: the address to pin, how many pages are, how often it was told. */
	own[0] = IOVA;
	if (pins) {
		OK(pwrite(device, own, 8, REGION(1)) == 8, "the driver pins a page");
	} else {
		OK(pwrite(device, own, 8, REGION(1)) == -1 && errno == refusal,
		   "pinning is refused: before 4.10 there is none, up to 5.1 for mediated devices alone");
	}
	OK(pread(device, own, 32, REGION(1)) == 32 && own[1] == pins, "%d pages are pinned", pins);
	/* Other programs may have used it before. */
	unmaps = own[2];
	opens = own[3];
	OK(unmap(IOVA, 2 * PAGE) == 0, "memory is unmapped");
	OK(pread(device, own, 32, REGION(1)) == 32 && own[1] == 0 && own[2] == unmaps + pins,
	   "dma_unmap told the driver %d times, and nothing is pinned", pins);
	second = ioctl(group, VFIO_GROUP_GET_DEVICE_FD, strrchr(path, '/') + 1);
	OK(second >= 0 && pread(second, own, 32, REGION(1)) == 32 && own[3] == opens,
	   "a second open is no first open");
	munmap((void *)bar, 0x100000);
	close(device);
	OK(bar_is_enabled(path), "closing the first descriptor closes nothing");
	close(second);
	OK(!bar_is_enabled(path), "closing the last one closes the device");
	device = ioctl(group, VFIO_GROUP_GET_DEVICE_FD, strrchr(path, '/') + 1);
	OK(device >= 0 && pread(device, own, 32, REGION(1)) == 32 && own[3] == opens + 1,
	   "the next open is a first one again");
	/* The device in software has the whole load, where there is one. */
	rounds = ROUNDS;
	if (*sample_device() && group_of(sample_device()) >= 0)
		rounds /= 5;
	open_and_close(path, rounds);
	map_and_unmap(rounds);
	unbind_while_open(path, device, state_is_read);
}

int main(int argc, char **argv)
{
	const char *what = argc > 1 ? argv[1] : "";

	if (!strcmp(what, "features")) {
		if (*sample_device() && group_of(sample_device()) >= 0)
			puts("emulated");
		if (*pci_device("0x1234"))
			puts("pci");
		return 0;
	}
	if (!strcmp(what, "sample"))
		sample();
	if (!strcmp(what, "edu"))
		edu();
	return tap_failures != 0;
}
