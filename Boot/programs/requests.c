// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Every request that the devices under test serve, once. The same in Swift: Boot/requests.
 *
 *   requests list       numbers and names of what is served on this kernel
 *   requests dma-buf    a buffer of the exporter's
 *   requests sample     the device in software, through group and container
 *   requests edu        QEMU's edu, likewise
 *   requests cdev DEVICE    sample or edu by its own file, under an iommufd
 */
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>

#include <CLinuxDMABuf.h>
#include <CLinuxVFIO.h>

#include "devices.h"
#include "exporter.h"
#include "iommufd.h"
#include "tap.h"

/* What is served */

static int is_emulated(void)
{
	return *sample_device() && group_of(sample_device()) >= 0;
}

static void list(void)
{
#define SERVED(request) printf("%lx %s\n", (unsigned long)(request), #request)
	if (kernel_is(4, 6))
		SERVED(DMA_BUF_IOCTL_SYNC);
	if (kernel_is(5, 3))
		SERVED(DMA_BUF_SET_NAME);
	if (kernel_is(6, 0)) {
		SERVED(DMA_BUF_IOCTL_EXPORT_SYNC_FILE);
		SERVED(DMA_BUF_IOCTL_IMPORT_SYNC_FILE);
	}
	SERVED(VFIO_GET_API_VERSION);
	SERVED(VFIO_CHECK_EXTENSION);
	SERVED(VFIO_SET_IOMMU);
	SERVED(VFIO_IOMMU_GET_INFO);
	SERVED(VFIO_IOMMU_MAP_DMA);
	SERVED(VFIO_IOMMU_UNMAP_DMA);
	SERVED(VFIO_GROUP_GET_STATUS);
	SERVED(VFIO_GROUP_SET_CONTAINER);
	SERVED(VFIO_GROUP_UNSET_CONTAINER);
	SERVED(VFIO_GROUP_GET_DEVICE_FD);
	SERVED(VFIO_DEVICE_SET_IRQS);
	if (is_emulated()) {
		SERVED(VFIO_DEVICE_GET_INFO);
		SERVED(VFIO_DEVICE_GET_REGION_INFO);
		SERVED(VFIO_DEVICE_GET_IRQ_INFO);
		SERVED(VFIO_DEVICE_RESET);
		SERVED(VFIO_DEVICE_FEATURE);
	}
	if (!access("/dev/vfio/devices", F_OK)) {
		SERVED(VFIO_DEVICE_BIND_IOMMUFD);
		SERVED(VFIO_DEVICE_ATTACH_IOMMUFD_PT);
		SERVED(VFIO_DEVICE_DETACH_IOMMUFD_PT);
	}
}

/* The dma-buf */

static void buffer_requests(void)
{
	struct exporter_create create = { .size = PAGE, .flags = O_CLOEXEC };
	int fd = ioctl(open("/dev/shimgen-exporter", O_RDWR), EXPORTER_CREATE, &create);
	struct dma_buf_sync sync = { .flags = DMA_BUF_SYNC_RW };
	struct dma_buf_export_sync_file out = { .flags = DMA_BUF_SYNC_READ, .fd = -1 };
	struct dma_buf_import_sync_file in = { .flags = DMA_BUF_SYNC_READ };
	int ret = ioctl(fd, DMA_BUF_IOCTL_SYNC, &sync);

	if (!kernel_is(4, 6)) {
		OK(ret == -1 && errno == ENOTTY, "DMA_BUF_IOCTL_SYNC is refused before 4.6");
	} else {
		OK(ret == 0, "DMA_BUF_IOCTL_SYNC begins");
		sync.flags |= DMA_BUF_SYNC_END;
		OK(ioctl(fd, DMA_BUF_IOCTL_SYNC, &sync) == 0, "DMA_BUF_IOCTL_SYNC ends");
	}
	ret = ioctl(fd, DMA_BUF_SET_NAME, "requests");
	if (!kernel_is(5, 3))
		OK(ret == -1 && errno == ENOTTY, "DMA_BUF_SET_NAME is refused before 5.3");
	else
		OK(ret == 0, "DMA_BUF_SET_NAME names the buffer");
	ret = ioctl(fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, &out);
	if (!kernel_is(6, 0)) {
		OK(ret == -1 && errno == ENOTTY, "DMA_BUF_IOCTL_EXPORT_SYNC_FILE is refused before 6.0");
		return;
	}
	OK(ret == 0 && out.fd >= 0, "DMA_BUF_IOCTL_EXPORT_SYNC_FILE makes a sync file");
	in.fd = out.fd;
	OK(ioctl(fd, DMA_BUF_IOCTL_IMPORT_SYNC_FILE, &in) == 0,
	   "DMA_BUF_IOCTL_IMPORT_SYNC_FILE takes it");
}

/* The devices, however they were opened */

static int device;

static int set_irq(uint32_t action, int fd)
{
	struct { struct vfio_irq_set set; int32_t fd; } irq = {
		.set = {
			.argsz = sizeof(irq),
			.flags = VFIO_IRQ_SET_DATA_EVENTFD | action,
			.count = 1,
		},
		.fd = fd,
	};

	return ioctl(device, VFIO_DEVICE_SET_IRQS, &irq);
}

static void sample_requests(void)
{
	struct vfio_device_info info = { .argsz = sizeof(info) };
	struct vfio_region_info region = { .argsz = sizeof(region), .index = 1 };
	struct vfio_irq_info irq = { .argsz = sizeof(irq) };
	struct vfio_device_feature feature = {
		.argsz = sizeof(feature),
		.flags = VFIO_DEVICE_FEATURE_PROBE | VFIO_DEVICE_FEATURE_SET |
			 VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY,
	};
	uint64_t registers[2], one = 1;
	int event = eventfd(0, EFD_NONBLOCK);

	OK(ioctl(device, VFIO_DEVICE_GET_INFO, &info) == 0 && info.num_regions == 2 &&
	   info.flags & VFIO_DEVICE_FLAGS_RESET, "VFIO_DEVICE_GET_INFO tells of two regions");
	OK(ioctl(device, VFIO_DEVICE_GET_REGION_INFO, &region) == 0 && region.size == 32 &&
	   region.argsz == sizeof(region) + sizeof(struct vfio_region_info_cap_type),
	   "VFIO_DEVICE_GET_REGION_INFO tells the size that the capabilities need");
	OK(ioctl(device, VFIO_DEVICE_GET_IRQ_INFO, &irq) == 0 && irq.count == 1 &&
	   irq.flags == VFIO_IRQ_INFO_EVENTFD, "VFIO_DEVICE_GET_IRQ_INFO tells of one vector");
	OK(set_irq(VFIO_IRQ_SET_ACTION_UNMASK, event) == 0 &&
	   write(event, &one, sizeof(one)) == sizeof(one) &&
	   pread(device, registers, sizeof(registers), REGION(0)) == sizeof(registers) &&
	   (uint32_t)registers[1] == 1, "VFIO_DEVICE_SET_IRQS lets an eventfd ring the device");
	OK(set_irq(VFIO_IRQ_SET_ACTION_UNMASK, -1) == 0, "VFIO_DEVICE_SET_IRQS ends that");
	close(event);
	OK(ioctl(device, VFIO_DEVICE_FEATURE, &feature) == 0,
	   "VFIO_DEVICE_FEATURE finds a feature that can be set");
	OK(ioctl(device, VFIO_DEVICE_RESET) == 0, "VFIO_DEVICE_RESET resets");
}

static void edu_requests(void)
{
	int event = eventfd(0, EFD_NONBLOCK), i;
	volatile uint32_t *bar = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, device, 0);
	uint64_t count = 0;

	OK(bar != MAP_FAILED && set_irq(VFIO_IRQ_SET_ACTION_TRIGGER, event) == 0,
	   "VFIO_DEVICE_SET_IRQS takes an eventfd");
	if (bar == MAP_FAILED)
		return;
	bar[0x60 / 4] = 1;
	for (i = 0; i < 100 && read(event, &count, sizeof(count)) < 0; i++)
		usleep(10000);
	OK(count >= 1, "the interrupt arrives");
	OK(set_irq(VFIO_IRQ_SET_ACTION_TRIGGER, -1) == 0, "VFIO_DEVICE_SET_IRQS takes it back");
	munmap((void *)bar, PAGE);
	close(event);
}

/* What is mapped for the device, from IOVA on. */
static char *memory;

static void edu_copy(volatile uint32_t *bar, uint32_t from, uint32_t to, uint32_t command)
{
	int i;

	bar[0x80 / 4] = from;
	bar[0x88 / 4] = to;
	bar[0x90 / 4] = 64;
	bar[0x98 / 4] = command;
	for (i = 0; i < 200 && bar[0x98 / 4] & 1; i++)
		usleep(10000);
}

/* Whether the device reaches the memory: one fetches a page, the other copies it by DMA. */
static int is_reached(int is_sample)
{
	static uint32_t round;
	volatile uint32_t *bar;
	uint64_t iova = IOVA;

	if (is_sample)
		return pwrite(device, &iova, sizeof(iova), REGION(0)) == sizeof(iova);
	bar = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, device, 0);
	if (bar == MAP_FAILED)
		return 0;
	snprintf(memory, 64, "round %u", ++round);
	edu_copy(bar, IOVA, 0x40000, 1);
	edu_copy(bar, 0x40000, IOVA + PAGE, 3);
	munmap((void *)bar, PAGE);
	return !strcmp(memory, memory + PAGE);
}

static void device_requests(int is_sample)
{
	if (is_sample)
		sample_requests();
	else
		edu_requests();
}

static uintptr_t allocate_memory(void)
{
	memory = mmap(NULL, 2 * PAGE, PROT_READ | PROT_WRITE,
		      MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
	return (uintptr_t)memory;
}

static void group_requests(int is_sample)
{
	const char *path = is_sample ? sample_device() : pci_device("0x1234");
	int container = open("/dev/vfio/vfio", O_RDWR), group;
	struct vfio_group_status status = { .argsz = sizeof(status) };
	struct vfio_iommu_type1_info info = { .argsz = sizeof(info) };
	struct vfio_iommu_type1_dma_map map = {
		.argsz = sizeof(map), .flags = VFIO_DMA_MAP_FLAG_READ | VFIO_DMA_MAP_FLAG_WRITE,
		.vaddr = allocate_memory(), .iova = IOVA, .size = 2 * PAGE,
	};
	struct vfio_iommu_type1_dma_unmap unmap = {
		.argsz = sizeof(unmap), .iova = IOVA, .size = 2 * PAGE,
	};
	char name[64];

	snprintf(name, sizeof(name), "/dev/vfio/%d", group_of(path));
	group = open(name, O_RDWR);
	OK(ioctl(container, VFIO_GET_API_VERSION) == VFIO_API_VERSION, "VFIO_GET_API_VERSION is 0");
	OK(ioctl(container, VFIO_CHECK_EXTENSION, VFIO_TYPE1v2_IOMMU) == 1,
	   "VFIO_CHECK_EXTENSION finds type 1");
	OK(ioctl(group, VFIO_GROUP_GET_STATUS, &status) == 0 &&
	   status.flags == VFIO_GROUP_FLAGS_VIABLE, "VFIO_GROUP_GET_STATUS tells that it is viable");
	OK(ioctl(group, VFIO_GROUP_SET_CONTAINER, &container) == 0,
	   "VFIO_GROUP_SET_CONTAINER sets it");
	OK(ioctl(container, VFIO_SET_IOMMU, VFIO_TYPE1v2_IOMMU) == 0, "VFIO_SET_IOMMU sets it");
	OK(ioctl(container, VFIO_IOMMU_GET_INFO, &info) == 0 &&
	   info.flags & VFIO_IOMMU_INFO_PGSIZES && info.iova_pgsizes & PAGE,
	   "VFIO_IOMMU_GET_INFO tells the page sizes");
	device = ioctl(group, VFIO_GROUP_GET_DEVICE_FD, strrchr(path, '/') + 1);
	OK(device >= 0, "VFIO_GROUP_GET_DEVICE_FD opens the device");
	OK(ioctl(container, VFIO_IOMMU_MAP_DMA, &map) == 0 && is_reached(is_sample),
	   "VFIO_IOMMU_MAP_DMA maps what the device touches");
	device_requests(is_sample);
	OK(ioctl(container, VFIO_IOMMU_UNMAP_DMA, &unmap) == 0 && unmap.size == 2 * PAGE &&
	   !is_reached(is_sample), "VFIO_IOMMU_UNMAP_DMA takes it back");
	close(device);
	OK(ioctl(group, VFIO_GROUP_UNSET_CONTAINER) == 0, "VFIO_GROUP_UNSET_CONTAINER unsets it");
}

/* A device's own file: /dev/vfio/devices/vfio0 stands below the device as vfio-dev/vfio0. */
static int open_cdev(const char *path)
{
	char name[PATH_MAX + 64];
	DIR *folder;
	struct dirent *entry;
	int fd = -1;

	snprintf(name, sizeof(name), "%s/vfio-dev", path);
	folder = opendir(name);
	while (folder && (entry = readdir(folder)))
		if (!strncmp(entry->d_name, "vfio", 4)) {
			snprintf(name, sizeof(name), "/dev/vfio/devices/%s", entry->d_name);
			fd = open(name, O_RDWR);
		}
	if (folder)
		closedir(folder);
	return fd;
}

static void cdev_requests(int is_sample)
{
	const char *path = is_sample ? sample_device() : pci_device("0x1234");
	int iommufd = open("/dev/iommu", O_RDWR), second;
	struct vfio_device_bind_iommufd bind = { .argsz = sizeof(bind), .iommufd = iommufd };
	struct vfio_device_attach_iommufd_pt attach = { .argsz = sizeof(attach) };
	struct vfio_device_detach_iommufd_pt detach = { .argsz = sizeof(detach) };
	struct iommufd_space space = { .size = sizeof(space) };
	struct iommufd_map map = {
		.size = sizeof(map),
		.flags = IOMMUFD_MAP_FIXED | IOMMUFD_MAP_WRITEABLE | IOMMUFD_MAP_READABLE,
		.user_va = allocate_memory(), .length = 2 * PAGE, .iova = IOVA,
	};
	struct iommufd_unmap unmap = { .size = sizeof(unmap), .iova = IOVA, .length = 2 * PAGE };
	uint64_t label;

	device = open_cdev(path);
	OK(device >= 0 && iommufd >= 0, "the device has a file of its own");
	OK(pread(device, &label, sizeof(label), REGION(1)) == -1,
	   "the device does nothing before it is bound");
	OK(ioctl(device, VFIO_DEVICE_BIND_IOMMUFD, &bind) == 0 && bind.out_devid,
	   "VFIO_DEVICE_BIND_IOMMUFD binds it");
	OK(ioctl(iommufd, IOMMUFD_SPACE, &space) == 0, "an address space is made");
	attach.pt_id = map.ioas_id = unmap.ioas_id = space.out_ioas_id;
	OK(ioctl(iommufd, IOMMUFD_MAP, &map) == 0, "memory is mapped into it");
	OK(ioctl(device, VFIO_DEVICE_ATTACH_IOMMUFD_PT, &attach) == 0 && is_reached(is_sample),
	   "VFIO_DEVICE_ATTACH_IOMMUFD_PT attaches the device");
	device_requests(is_sample);
	OK(is_reached(is_sample) && ioctl(iommufd, IOMMUFD_UNMAP, &unmap) == 0 &&
	   !is_reached(is_sample), "unmapping makes the device let go of the page");
	second = open_cdev(path);
	bind.iommufd = iommufd;
	OK(ioctl(second, VFIO_DEVICE_BIND_IOMMUFD, &bind) == -1, "it is bound once");
	close(second);
	OK(ioctl(device, VFIO_DEVICE_DETACH_IOMMUFD_PT, &detach) == 0,
	   "VFIO_DEVICE_DETACH_IOMMUFD_PT detaches the device");
	close(device);
	close(iommufd);
}

int main(int argc, char **argv)
{
	const char *what = argc > 1 ? argv[1] : "", *kind = argc > 2 ? argv[2] : "";

	if (!strcmp(what, "list"))
		list();
	if (!strcmp(what, "dma-buf"))
		buffer_requests();
	if (!strcmp(what, "sample"))
		group_requests(1);
	if (!strcmp(what, "edu"))
		group_requests(0);
	if (!strcmp(what, "cdev"))
		cdev_requests(!strcmp(kind, "sample"));
	return tap_failures != 0;
}
