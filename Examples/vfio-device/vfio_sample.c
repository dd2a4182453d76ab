// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A VFIO device in software, written for Linux 6.8.
 *
 * It has a page of registers, which a program reads, writes or maps, a second region that says what
 * it is, one interrupt that the program rings, and a command that fetches a page of the program's
 * memory by its address, as a device with DMA would. There is no version conditional in this file.
 */
#include <linux/eventfd.h>
#include <linux/highmem.h>
#include <linux/iommu.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/uaccess.h>
#include <linux/vfio.h>

/* A file offset names the region in its upper bits, as VFIO's PCI devices have it. */
#define SAMPLE_REGION_SHIFT	40
#define SAMPLE_REGION_MASK	((1ULL << SAMPLE_REGION_SHIFT) - 1)

enum sample_region {
	SAMPLE_REGISTERS,
	SAMPLE_LABEL,
	SAMPLE_REGIONS,
};

/* What the second region is: a vendor's type, and a kind of this driver's own. */
#define SAMPLE_LABEL_TYPE	(VFIO_REGION_TYPE_PCI_VENDOR_TYPE | 0x1af4)
#define SAMPLE_LABEL_SUBTYPE	1

/* The registers. A write to FETCH copies the page at that address behind the registers. */
struct sample_registers {
	__u64 fetch;	/* the address, in the program's IOVA space */
	__u32 rings;	/* how often the interrupt was rung */
	__u32 power;	/* 1: low, as the feature has set it */
};

struct sample {
	struct vfio_device vdev;
	struct mutex lock;
	struct page *page;
	struct virqfd *doorbell;
	/* The page that was fetched last stays pinned until the program unmaps it. */
	struct page *pinned;
	dma_addr_t pinned_iova;
	char label[32];
};

static struct sample *to_sample(struct vfio_device *vdev)
{
	return container_of(vdev, struct sample, vdev);
}

static struct sample_registers *sample_registers(struct sample *sample)
{
	return page_address(sample->page);
}

/* Pinning */

static void sample_unpin(struct sample *sample)
{
	lockdep_assert_held(&sample->lock);
	if (!sample->pinned)
		return;
	vfio_unpin_pages(&sample->vdev, sample->pinned_iova, 1);
	sample->pinned = NULL;
}

static int sample_fetch(struct sample *sample)
{
	struct sample_registers *registers = sample_registers(sample);
	dma_addr_t iova = registers->fetch & PAGE_MASK;
	void *from;
	int ret;

	lockdep_assert_held(&sample->lock);
	if (!sample->pinned || sample->pinned_iova != iova) {
		sample_unpin(sample);
		ret = vfio_pin_pages(&sample->vdev, iova, 1, IOMMU_READ, &sample->pinned);
		if (ret != 1) {
			sample->pinned = NULL;
			return ret < 0 ? ret : -EFAULT;
		}
		sample->pinned_iova = iova;
	}
	from = kmap(sample->pinned);
	memcpy(registers + 1, from + sizeof(*registers), PAGE_SIZE - sizeof(*registers));
	kunmap(sample->pinned);
	return 0;
}

static void sample_dma_unmap(struct vfio_device *vdev, u64 iova, u64 length)
{
	struct sample *sample = to_sample(vdev);

	mutex_lock(&sample->lock);
	if (sample->pinned && sample->pinned_iova >= iova && sample->pinned_iova - iova < length)
		sample_unpin(sample);
	mutex_unlock(&sample->lock);
}

/* Life */

static int sample_init_device(struct vfio_device *vdev)
{
	struct sample *sample = to_sample(vdev);

	mutex_init(&sample->lock);
	strcpy(sample->label, "shimgen sample");
	sample->page = alloc_page(GFP_KERNEL | __GFP_ZERO);
	return sample->page ? 0 : -ENOMEM;
}

static void sample_release_device(struct vfio_device *vdev)
{
	__free_page(to_sample(vdev)->page);
}

static int sample_open_device(struct vfio_device *vdev)
{
	struct sample *sample = to_sample(vdev);

	lockdep_assert_held(&vdev->dev_set->lock);
	sample_registers(sample)->rings = 0;
	return 0;
}

static void sample_close_device(struct vfio_device *vdev)
{
	struct sample *sample = to_sample(vdev);

	lockdep_assert_held(&vdev->dev_set->lock);
	vfio_virqfd_disable(&sample->doorbell);
	mutex_lock(&sample->lock);
	sample_unpin(sample);
	mutex_unlock(&sample->lock);
}

static void sample_request(struct vfio_device *vdev, unsigned int count)
{
	dev_info(vdev->dev, "to be given back, asked %u times\n", count + 1);
}

/* Access */

static ssize_t sample_copy(struct sample *sample, char __user *to, const char __user *from,
			   size_t count, loff_t *ppos)
{
	unsigned int region = *ppos >> SAMPLE_REGION_SHIFT;
	loff_t offset = *ppos & SAMPLE_REGION_MASK;
	size_t size = region == SAMPLE_REGISTERS ? PAGE_SIZE : sizeof(sample->label);
	void *base = region == SAMPLE_REGISTERS ? page_address(sample->page) : sample->label;
	int ret = 0;

	if (region >= SAMPLE_REGIONS || offset >= size || (from && region != SAMPLE_REGISTERS))
		return -EINVAL;
	count = min_t(size_t, count, size - offset);
	mutex_lock(&sample->lock);
	if (to && copy_to_user(to, base + offset, count))
		ret = -EFAULT;
	if (from && copy_from_user(base + offset, from, count))
		ret = -EFAULT;
	if (!ret && from && offset < offsetofend(struct sample_registers, fetch))
		ret = sample_fetch(sample);
	mutex_unlock(&sample->lock);
	if (ret)
		return ret;
	*ppos += count;
	return count;
}

static ssize_t sample_read(struct vfio_device *vdev, char __user *buf, size_t count, loff_t *ppos)
{
	return sample_copy(to_sample(vdev), buf, NULL, count, ppos);
}

static ssize_t sample_write(struct vfio_device *vdev, const char __user *buf, size_t count,
			    loff_t *ppos)
{
	return sample_copy(to_sample(vdev), NULL, buf, count, ppos);
}

static int sample_mmap(struct vfio_device *vdev, struct vm_area_struct *vma)
{
	struct sample *sample = to_sample(vdev);

	if (vma->vm_pgoff != 0 || vma->vm_end - vma->vm_start != PAGE_SIZE)
		return -EINVAL;
	return vm_insert_page(vma, vma->vm_start, sample->page);
}

/* What there is */

static int sample_add_capability(unsigned int region, struct vfio_info_cap *caps)
{
	struct vfio_region_info_cap_sparse_mmap *sparse;
	struct vfio_region_info_cap_type type = {
		.header.id = VFIO_REGION_INFO_CAP_TYPE,
		.header.version = 1,
		.type = SAMPLE_LABEL_TYPE,
		.subtype = SAMPLE_LABEL_SUBTYPE,
	};
	size_t size = sizeof(*sparse) + sizeof(*sparse->areas);
	int ret;

	if (region == SAMPLE_LABEL)
		return vfio_info_add_capability(caps, &type.header, sizeof(type));
	sparse = kzalloc(size, GFP_KERNEL);
	if (!sparse)
		return -ENOMEM;
	sparse->header.id = VFIO_REGION_INFO_CAP_SPARSE_MMAP;
	sparse->header.version = 1;
	sparse->nr_areas = 1;
	sparse->areas[0].offset = 0;
	sparse->areas[0].size = PAGE_SIZE;
	ret = vfio_info_add_capability(caps, &sparse->header, size);
	kfree(sparse);
	return ret;
}

static long sample_region_info(struct sample *sample, struct vfio_region_info __user *arg)
{
	unsigned long minsz = offsetofend(struct vfio_region_info, offset);
	struct vfio_info_cap caps = {};
	struct vfio_region_info info;
	long ret = 0;

	if (copy_from_user(&info, arg, minsz))
		return -EFAULT;
	if (info.argsz < minsz || info.index >= SAMPLE_REGIONS)
		return -EINVAL;
	info.flags = VFIO_REGION_INFO_FLAG_READ | VFIO_REGION_INFO_FLAG_CAPS;
	info.offset = (__u64)info.index << SAMPLE_REGION_SHIFT;
	info.size = sizeof(sample->label);
	info.cap_offset = 0;
	if (info.index == SAMPLE_REGISTERS) {
		info.flags |= VFIO_REGION_INFO_FLAG_WRITE | VFIO_REGION_INFO_FLAG_MMAP;
		info.size = PAGE_SIZE;
	}
	ret = sample_add_capability(info.index, &caps);
	if (ret)
		return ret;
	if (info.argsz < sizeof(info) + caps.size) {
		info.argsz = sizeof(info) + caps.size;
	} else {
		vfio_info_cap_shift(&caps, sizeof(info));
		if (copy_to_user((void __user *)arg + sizeof(info), caps.buf, caps.size))
			ret = -EFAULT;
		info.cap_offset = sizeof(info);
	}
	kfree(caps.buf);
	if (!ret && copy_to_user(arg, &info, minsz))
		ret = -EFAULT;
	return ret;
}

static long sample_device_info(struct vfio_device_info __user *arg)
{
	unsigned long minsz = offsetofend(struct vfio_device_info, num_irqs);
	struct vfio_device_info info;

	if (copy_from_user(&info, arg, minsz))
		return -EFAULT;
	if (info.argsz < minsz)
		return -EINVAL;
	info.flags = VFIO_DEVICE_FLAGS_RESET;
	info.num_regions = SAMPLE_REGIONS;
	info.num_irqs = 1;
	return copy_to_user(arg, &info, minsz) ? -EFAULT : 0;
}

static long sample_irq_info(struct vfio_irq_info __user *arg)
{
	unsigned long minsz = offsetofend(struct vfio_irq_info, count);
	struct vfio_irq_info info;

	if (copy_from_user(&info, arg, minsz))
		return -EFAULT;
	if (info.argsz < minsz || info.index)
		return -EINVAL;
	info.flags = VFIO_IRQ_INFO_EVENTFD;
	info.count = 1;
	return copy_to_user(arg, &info, minsz) ? -EFAULT : 0;
}

/* The doorbell: the program writes to its eventfd, and the device is called. */

static int sample_rung(void *opaque, void *data)
{
	struct sample *sample = opaque;

	sample_registers(sample)->rings++;
	return 0;
}

static long sample_set_irqs(struct sample *sample, struct vfio_irq_set __user *arg)
{
	unsigned long minsz = offsetofend(struct vfio_irq_set, count);
	struct vfio_irq_set set;
	size_t size;
	__s32 fd;
	int ret;

	if (copy_from_user(&set, arg, minsz))
		return -EFAULT;
	ret = vfio_set_irqs_validate_and_prepare(&set, 1, 1, &size);
	if (ret)
		return ret;
	if ((set.flags & VFIO_IRQ_SET_ACTION_TYPE_MASK) != VFIO_IRQ_SET_ACTION_UNMASK ||
	    size != sizeof(fd))
		return -EINVAL;
	if (copy_from_user(&fd, arg->data, sizeof(fd)))
		return -EFAULT;
	vfio_virqfd_disable(&sample->doorbell);
	if (fd < 0)
		return 0;
	return vfio_virqfd_enable(sample, sample_rung, NULL, NULL, &sample->doorbell, fd);
}

static long sample_ioctl(struct vfio_device *vdev, unsigned int cmd, unsigned long arg)
{
	struct sample *sample = to_sample(vdev);
	void __user *user = (void __user *)arg;

	switch (cmd) {
	case VFIO_DEVICE_GET_INFO:
		return sample_device_info(user);
	case VFIO_DEVICE_GET_REGION_INFO:
		return sample_region_info(sample, user);
	case VFIO_DEVICE_GET_IRQ_INFO:
		return sample_irq_info(user);
	case VFIO_DEVICE_SET_IRQS:
		return sample_set_irqs(sample, user);
	case VFIO_DEVICE_RESET:
		mutex_lock(&sample->lock);
		sample_unpin(sample);
		memset(page_address(sample->page), 0, PAGE_SIZE);
		mutex_unlock(&sample->lock);
		return 0;
	default:
		return -ENOTTY;
	}
}

static int sample_feature(struct vfio_device *vdev, u32 flags, void __user *arg, size_t argsz)
{
	struct sample *sample = to_sample(vdev);
	u32 feature = flags & VFIO_DEVICE_FEATURE_MASK;
	int ret;

	if (feature != VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY &&
	    feature != VFIO_DEVICE_FEATURE_LOW_POWER_EXIT)
		return -ENOTTY;
	ret = vfio_check_feature(flags, argsz, VFIO_DEVICE_FEATURE_SET, 0);
	if (ret != 1)
		return ret;
	sample_registers(sample)->power = feature == VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY;
	return 0;
}

static const struct vfio_device_ops sample_ops = {
	.name = "shimgen-sample",
	.init = sample_init_device,
	.release = sample_release_device,
	.open_device = sample_open_device,
	.close_device = sample_close_device,
	.read = sample_read,
	.write = sample_write,
	.ioctl = sample_ioctl,
	.mmap = sample_mmap,
	.request = sample_request,
	.dma_unmap = sample_dma_unmap,
	.device_feature = sample_feature,
	.bind_iommufd = vfio_iommufd_emulated_bind,
	.unbind_iommufd = vfio_iommufd_emulated_unbind,
	.attach_ioas = vfio_iommufd_emulated_attach_ioas,
	.detach_ioas = vfio_iommufd_emulated_detach_ioas,
};

static void sample_unregister(void *data)
{
	struct sample *sample = data;

	vfio_unregister_group_dev(&sample->vdev);
	vfio_put_device(&sample->vdev);
}

static int sample_probe(struct platform_device *pdev)
{
	struct sample *sample;
	int ret;

	sample = vfio_alloc_device(sample, vdev, &pdev->dev, &sample_ops);
	if (IS_ERR(sample))
		return PTR_ERR(sample);
	ret = vfio_register_emulated_iommu_dev(&sample->vdev);
	if (ret) {
		vfio_put_device(&sample->vdev);
		return ret;
	}
	/* Instead of .remove, whose type changed in 6.11. */
	ret = devm_add_action(&pdev->dev, sample_unregister, sample);
	if (ret)
		sample_unregister(sample);
	return ret;
}

static struct platform_driver sample_driver = {
	.driver.name = "shimgen-sample",
	.probe = sample_probe,
	/* The group that VFIO gives the device is no matter of the bus: 6.1 warns of it otherwise. */
	SHIM_DRIVER_MANAGED_DMA
};

static struct platform_device *sample_device;

static int __init sample_init(void)
{
	int ret;

	ret = platform_driver_register(&sample_driver);
	if (ret)
		return ret;
	sample_device = platform_device_register_simple("shimgen-sample", -1, NULL, 0);
	if (IS_ERR(sample_device)) {
		platform_driver_unregister(&sample_driver);
		return PTR_ERR(sample_device);
	}
	return 0;
}

static void __exit sample_exit(void)
{
	platform_device_unregister(sample_device);
	platform_driver_unregister(&sample_driver);
}

module_init(sample_init);
module_exit(sample_exit);

MODULE_DESCRIPTION("VFIO device in software");
MODULE_LICENSE("Dual MIT/GPL");
