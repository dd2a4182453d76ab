/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Where the devices under test are, and which kernel this is. */
#ifndef DEVICES_H
#define DEVICES_H

#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "copier.h"

#define PAGE 4096
#define IOVA 0x10000

#define REGION(index) ((off_t)(index) << 40)

/* The group of a device below /sys, -1 without one. */
static inline int group_of(const char *device)
{
	char path[PATH_MAX], target[PATH_MAX];
	ssize_t length;

	snprintf(path, sizeof(path), "%s/iommu_group", device);
	length = readlink(path, target, sizeof(target) - 1);
	if (length < 0)
		return -1;
	target[length] = 0;
	return atoi(strrchr(target, '/') + 1);
}

/* The PCI device of a vendor that is VFIO's, as a path; empty without one. */
static inline const char *pci_device(const char *wanted)
{
	static char path[PATH_MAX];
	DIR *folder = opendir("/sys/bus/pci/devices");
	struct dirent *entry;
	char copier[8];

	snprintf(copier, sizeof(copier), ":%02x.0", COPIER_SLOT);
	while (folder && (entry = readdir(folder))) {
		char vendor[16] = "", name[PATH_MAX];
		int fd;

		if (strstr(entry->d_name, copier))
			continue;
		snprintf(name, sizeof(name), "/sys/bus/pci/devices/%s/vendor", entry->d_name);
		fd = open(name, O_RDONLY);
		if (fd < 0)
			continue;
		if (read(fd, vendor, 6) == 6 && !strncmp(vendor, wanted, 6)) {
			snprintf(path, sizeof(path), "/sys/bus/pci/devices/%s", entry->d_name);
			close(fd);
			closedir(folder);
			return path;
		}
		close(fd);
	}
	if (folder)
		closedir(folder);
	return "";
}

static inline const char *sample_device(void)
{
	static char path[PATH_MAX];
	DIR *folder = opendir("/sys/bus/platform/devices");
	struct dirent *entry;

	while (folder && (entry = readdir(folder)))
		if (!strncmp(entry->d_name, "shimgen-sample", 14))
			snprintf(path, sizeof(path), "/sys/bus/platform/devices/%s",
				 entry->d_name);
	if (folder)
		closedir(folder);
	return path;
}

/* How often each of four processes does something under load. */
#define ROUNDS 2500

/* Whether an IOMMU translates. */
static inline int has_iommu(void)
{
	DIR *folder = opendir("/sys/class/iommu");
	struct dirent *entry;
	int found = 0;

	while (folder && (entry = readdir(folder)))
		found |= entry->d_name[0] != '.';
	if (folder)
		closedir(folder);
	return found;
}

/* Whether the running kernel is a release or a newer one. */
static inline int kernel_is(int version, int patchlevel)
{
	struct utsname name;
	int major = 0, minor = 0;

	uname(&name);
	sscanf(name.release, "%d.%d", &major, &minor);
	return major > version || (major == version && minor >= patchlevel);
}

/*
 * Whether DMA is refused to a device that is not on PCI: up to 5.7 Intel's IOMMU serves every device's
 * and has a domain for PCI devices alone (drivers/iommu/intel-iommu.c get_domain_for_dev).
 */
static inline int has_no_domain(void)
{
	return !kernel_is(5, 8) && has_iommu();
}

#endif /* DEVICES_H */
