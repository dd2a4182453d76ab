// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Four processes that open what a module serves, as often as they can, until /tmp/stop is there. With the first
 * success /tmp/opened is there.
 *
 *   races exporter|vfio_sample|edu
 *
 * The module comes and goes: that it is not there is no failure. Exit status 1: it was never there.
 */
#include <sys/ioctl.h>

#include <CLinuxVFIO.h>

#include "devices.h"
#include "exporter.h"
#include "processes.h"

static int open_buffer(void)
{
	struct exporter_create create = { .size = PAGE };
	int exporter = open("/dev/shimgen-exporter", O_RDWR);
	int buffer = exporter < 0 ? -1 : ioctl(exporter, EXPORTER_CREATE, &create);

	/* The buffer alone keeps the module from here on. */
	close(exporter);
	if (buffer < 0)
		return 0;
	close(buffer);
	return 1;
}

static int open_device(const char *path)
{
	int container = open("/dev/vfio/vfio", O_RDWR), group, device;
	char name[64], label[8] = "";

	snprintf(name, sizeof(name), "/dev/vfio/%d", *path ? group_of(path) : -1);
	group = open(name, O_RDWR);
	ioctl(group, VFIO_GROUP_SET_CONTAINER, &container);
	ioctl(container, VFIO_SET_IOMMU, VFIO_TYPE1v2_IOMMU);
	device = ioctl(group, VFIO_GROUP_GET_DEVICE_FD, *path ? strrchr(path, '/') + 1 : "");
	if (device >= 0)
		pread(device, label, sizeof(label), REGION(1));
	close(device);
	close(group);
	close(container);
	return device >= 0;
}

static const char *what;

static int race(int number, int rounds)
{
	int opened = 0;

	while (access("/tmp/stop", F_OK)) {
		int is_open;

		if (!strcmp(what, "exporter"))
			is_open = open_buffer();
		else if (!strcmp(what, "edu"))
			is_open = open_device(pci_device("0x1234"));
		else
			is_open = open_device(sample_device());
		if (is_open && !opened++)
			close(creat("/tmp/opened", 0600));
		/* Now and then nobody has it open. */
		usleep(2000);
	}
	printf("%s: opened %d times\n", what, opened);
	fflush(stdout);
	return opened == 0;
}

int main(int argc, char **argv)
{
	what = argc > 1 ? argv[1] : "";
	return failures_of_four(race, 0) == 4;
}
