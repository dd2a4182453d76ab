// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Every allocation that a request makes fails once, in its turn; afterwards the request works again.
 *
 *   failures dma-buf    the exporter's and the importer's requests
 *   failures sample     the device in software: binding, opening, requests
 *   failures edu        QEMU's edu: requests
 *
 * The kernel counts the places that can fail for one task (Documentation/fault-injection): the
 * fail-nth of a task is set to 1, to 2, and so on until a request has fewer of them.
 */
#include <stdint.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>

#include <CLinuxVFIO.h>

#include "devices.h"
#include "exporter.h"
#include "importer.h"
#include "tap.h"

#define LIMIT 5000

static int fail_nth;

/* Sets how many places are passed before one fails, 0 for none; what is left of the last number. */
static int arm(int n)
{
	char text[16] = "";
	int left = 0;

	/* Reading it is itself a place that can fail, where all others are done. */
	if (n == 0 && pread(fail_nth, text, sizeof(text) - 1, 0) < 0)
		left = 1;
	else
		left = atoi(text);
	snprintf(text, sizeof(text), "%d", n);
	while (pwrite(fail_nth, text, strlen(text), 0) < 0)
		;
	return left;
}

/* A request answers below zero where it fails, perhaps behind what it has done: it is always undone. */
static void each_fails(const char *what, int (*request)(void), void (*undo)(int))
{
	int n, answer = -1, left, refused = 0;

	for (n = 1; n < LIMIT; n++) {
		arm(n);
		answer = request();
		left = arm(0);
		if (undo)
			undo(answer);
		if (left)
			break;
		refused += answer < 0;
	}
	OK(answer >= 0 && n > 1 && n < LIMIT, "%s: %d places fail in turn, %d times it is refused",
	   what, n - 1, refused);
}

static void undo_close(int fd)
{
	close(fd);
}

/* dma-buf */

static int exporter, importer, buffer;

static int request_export(void)
{
	struct exporter_create create = { .size = 3 * PAGE };

	return ioctl(exporter, EXPORTER_CREATE, &create);
}

static void *mapped;

static int request_mmap(void)
{
	mapped = mmap(NULL, 3 * PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, buffer, 0);
	return mapped == MAP_FAILED ? -1 : 0;
}

static void undo_mmap(int answer)
{
	munmap(mapped, 3 * PAGE);
}

static int job(unsigned long request)
{
	struct importer_job job = { .fd = buffer };

	return ioctl(importer, request, &job);
}

static int request_sum(void) { return job(IMPORTER_SUM); }
static int request_fill(void) { return job(IMPORTER_FILL); }
static int request_static(void) { return job(IMPORTER_MAP_STATIC); }
static int request_dynamic(void) { return job(IMPORTER_MAP_DYNAMIC); }

static void dma_buf(void)
{
	exporter = open("/dev/shimgen-exporter", O_RDWR);
	importer = open("/dev/shimgen-importer", O_RDWR);
	each_fails("export", request_export, undo_close);
	buffer = request_export();
	each_fails("mmap", request_mmap, undo_mmap);
	each_fails("vmap", request_sum, NULL);
	each_fails("vmap under the lock", request_fill, NULL);
	if (has_no_domain())
		return;
	each_fails("a static attachment", request_static, NULL);
	each_fails("a dynamic attachment", request_dynamic, NULL);
}

/* VFIO */

static const char *path;
static char unbind_file[PATH_MAX + 16], bind_file[PATH_MAX + 16];
static int container, group, device, event;
static char *memory;

static const char *name_of(const char *device)
{
	return strrchr(device, '/') + 1;
}

static int write_name(const char *file)
{
	static char name[128];
	int fd = open(file, O_WRONLY), ret;

	snprintf(name, sizeof(name), "%s", name_of(path));
	if (fd < 0)
		return -1;
	ret = write(fd, name, strlen(name));
	close(fd);
	return ret < 0 ? -1 : 0;
}

static int request_bind(void)
{
	char link[PATH_MAX + 16];

	if (write_name(bind_file) < 0)
		return -1;
	/* On some releases a probe that failed is a write that did not. */
	snprintf(link, sizeof(link), "%s/driver", path);
	return access(link, F_OK);
}

static void undo_bind(int answer)
{
	write_name(unbind_file);
}

static int request_open(void)
{
	return ioctl(group, VFIO_GROUP_GET_DEVICE_FD, name_of(path));
}

static int request_map(void)
{
	struct vfio_iommu_type1_dma_map map = {
		.argsz = sizeof(map), .flags = VFIO_DMA_MAP_FLAG_READ | VFIO_DMA_MAP_FLAG_WRITE,
		.vaddr = (uintptr_t)memory, .iova = IOVA, .size = 2 * PAGE,
	};

	return ioctl(container, VFIO_IOMMU_MAP_DMA, &map);
}

static void undo_map(int answer)
{
	struct vfio_iommu_type1_dma_unmap unmap = {
		.argsz = sizeof(unmap), .iova = IOVA, .size = 2 * PAGE,
	};

	ioctl(container, VFIO_IOMMU_UNMAP_DMA, &unmap);
}

static int is_sample;

/* Pins a page: a fetch of the one, the own region of the other. */
static int request_pin(void)
{
	uint64_t iova = IOVA;

	return pwrite(device, &iova, sizeof(iova), REGION(is_sample ? 0 : 1)) < 0 ? -1 : 0;
}

static void undo_pin(int answer)
{
	undo_map(0);
	request_map();
}

static int set_irq(int fd)
{
	struct { struct vfio_irq_set set; int32_t fd; } irq = {
		.set = {
			.argsz = sizeof(irq),
			.flags = VFIO_IRQ_SET_DATA_EVENTFD | (is_sample ? VFIO_IRQ_SET_ACTION_UNMASK
						: VFIO_IRQ_SET_ACTION_TRIGGER),
			.count = 1,
		},
		.fd = fd,
	};

	return ioctl(device, VFIO_DEVICE_SET_IRQS, &irq);
}

static int request_irq(void)
{
	return set_irq(event);
}

static void undo_irq(int answer)
{
	set_irq(-1);
}

static int request_region(void)
{
	static char space[512];
	struct vfio_region_info *info = (void *)space;

	memset(space, 0, sizeof(space));
	info->argsz = sizeof(space);
	return ioctl(device, VFIO_DEVICE_GET_REGION_INFO, info);
}

static void vfio(void)
{
	char name[64];

	path = is_sample ? sample_device() : pci_device("0x1234");
	snprintf(bind_file, sizeof(bind_file), "/sys/bus/%s/drivers/shimgen-%s/bind",
		 is_sample ? "platform" : "pci", is_sample ? "sample" : "edu");
	snprintf(unbind_file, sizeof(unbind_file), "/sys/bus/%s/drivers/shimgen-%s/unbind",
		 is_sample ? "platform" : "pci", is_sample ? "sample" : "edu");
	/*
	 * A PCI device is bound, opened and interrupted through the kernel's own parts, some of which do
	 * not survive it: ACPI's interpreter, /proc/irq. What is asked of it here is VFIO's.
	 */
	if (is_sample) {
		write_name(unbind_file);
		each_fails("bind", request_bind, undo_bind);
		OK(request_bind() == 0, "it is bound");
	}
	snprintf(name, sizeof(name), "/dev/vfio/%d", group_of(path));
	container = open("/dev/vfio/vfio", O_RDWR);
	group = open(name, O_RDWR);
	OK(ioctl(group, VFIO_GROUP_SET_CONTAINER, &container) == 0 &&
	   ioctl(container, VFIO_SET_IOMMU, VFIO_TYPE1v2_IOMMU) == 0, "the IOMMU is set");
	if (is_sample)
		each_fails("open", request_open, undo_close);
	device = request_open();
	memory = mmap(NULL, 2 * PAGE, PROT_READ | PROT_WRITE,
		      MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
	event = eventfd(0, EFD_NONBLOCK);
	each_fails("map", request_map, undo_map);
	request_map();
	/* Before, type 1 pins for devices in software alone. */
	if (kernel_is(5, 2))
		each_fails("pin", request_pin, undo_pin);
	if (is_sample) {
		each_fails("interrupts", request_irq, undo_irq);
		each_fails("region", request_region, NULL);
	}
}

int main(int argc, char **argv)
{
	const char *what = argc > 1 ? argv[1] : "";

	/* A page that is missing would be one more allocation, of the program's own. */
	mlockall(MCL_CURRENT | MCL_FUTURE);
	fail_nth = open("/proc/thread-self/fail-nth", O_RDWR);
	if (fail_nth < 0)
		return 77;
	if (!strcmp(what, "dma-buf"))
		dma_buf();
	is_sample = !strcmp(what, "sample");
	if (is_sample || !strcmp(what, "edu"))
		vfio();
	return tap_failures != 0;
}
