// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A VFIO device for Linux 4.4 to 6.8 with every version conditional written out: what scan's tests
 * move about.
 */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/uaccess.h>
#include <linux/vfio.h>
#include <linux/version.h>

#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 13, 0)
#define SAMPLE_EMBEDS_DEVICE
#endif

struct sample {
#ifdef SAMPLE_EMBEDS_DEVICE
	struct vfio_device vdev;
#endif
	struct device *dev;
	u8 registers[256];
};

#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 13, 0)
#define SAMPLE_ARGUMENT struct vfio_device *argument
static struct sample *to_sample(struct vfio_device *vdev)
{
	return container_of(vdev, struct sample, vdev);
}
#else
#define SAMPLE_ARGUMENT void *argument
static struct sample *to_sample(void *data)
{
	return data;
}
#endif

static int sample_open(SAMPLE_ARGUMENT)
{
	struct sample *sample = to_sample(argument);

	dev_info(sample->dev, "opened\n");
	return 0;
}

static void sample_close(SAMPLE_ARGUMENT)
{
	struct sample *sample = to_sample(argument);

	dev_info(sample->dev, "closed\n");
}

static ssize_t sample_read(SAMPLE_ARGUMENT, char __user *buffer, size_t count, loff_t *position)
{
	struct sample *sample = to_sample(argument);

	if (*position < 0 || *position + count > sizeof(sample->registers))
		return -EINVAL;
	if (copy_to_user(buffer, sample->registers + *position, count))
		return -EFAULT;
	return count;
}

static ssize_t sample_write(SAMPLE_ARGUMENT, const char __user *buffer, size_t count,
			    loff_t *position)
{
	struct sample *sample = to_sample(argument);

	if (*position < 0 || *position + count > sizeof(sample->registers))
		return -EINVAL;
	if (copy_from_user(sample->registers + *position, buffer, count))
		return -EFAULT;
	return count;
}

#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 16, 0)
static int sample_capability(struct vfio_info_cap *caps)
{
	struct vfio_region_info_cap_type type = {
		.header = { .id = VFIO_REGION_INFO_CAP_TYPE, .version = 1 },
		.type = 1,
	};

	return vfio_info_add_capability(caps, &type.header, sizeof(type));
}
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(4, 10, 0)
static int sample_capability(struct vfio_info_cap *caps)
{
	struct vfio_region_info_cap_type type = { .type = 1 };

	return vfio_info_add_capability(caps, VFIO_REGION_INFO_CAP_TYPE, &type);
}
#endif

static long sample_ioctl(SAMPLE_ARGUMENT, unsigned int command, unsigned long value)
{
	struct vfio_device_info info;
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 10, 0)
	struct vfio_info_cap caps = { };
	int error = sample_capability(&caps);

	if (error)
		return error;
	kfree(caps.buf);
#endif
	if (command != VFIO_DEVICE_GET_INFO)
		return -ENOTTY;
	memset(&info, 0, sizeof(info));
	info.argsz = sizeof(info);
	info.num_regions = VFIO_PCI_NUM_REGIONS;
	return copy_to_user((void __user *)value, &info, sizeof(info)) ? -EFAULT : 0;
}

#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
static int sample_feature(struct vfio_device *vdev, u32 flags, void __user *argument, size_t size)
{
	return -ENOTTY;
}
#endif

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 0, 0)
static void sample_dma_unmap(struct vfio_device *vdev, u64 iova, u64 length)
{
}

static int sample_pin(struct sample *sample, dma_addr_t iova, struct page **page)
{
	return vfio_pin_pages(&sample->vdev, iova, 1, IOMMU_READ, page);
}
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(5, 19, 0)
static int sample_pin(struct sample *sample, dma_addr_t iova, struct page **page)
{
	unsigned long guest = iova >> PAGE_SHIFT;
	unsigned long host;

	return vfio_pin_pages(&sample->vdev, &guest, 1, IOMMU_READ, &host);
}
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(4, 10, 0)
static int sample_pin(struct sample *sample, dma_addr_t iova, struct page **page)
{
	unsigned long guest = iova >> PAGE_SHIFT;
	unsigned long host;

	return vfio_pin_pages(sample->dev, &guest, 1, IOMMU_READ, &host);
}
#else
static int sample_pin(struct sample *sample, dma_addr_t iova, struct page **page)
{
	return -EOPNOTSUPP;
}
#endif

#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0)
static int sample_match(SAMPLE_ARGUMENT, char *name)
{
	return !strcmp(dev_name(to_sample(argument)->dev), name);
}
#endif

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
static int sample_init_device(struct vfio_device *vdev)
{
	return 0;
}

static void sample_release_device(struct vfio_device *vdev)
{
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 2, 0)
	vfio_free_device(vdev);
#endif
}
#endif

static const struct vfio_device_ops sample_ops = {
	.name = "sample",
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
	.init = sample_init_device,
	.release = sample_release_device,
#endif
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
	.bind_iommufd = vfio_iommufd_emulated_bind,
	.unbind_iommufd = vfio_iommufd_emulated_unbind,
	.attach_ioas = vfio_iommufd_emulated_attach_ioas,
#endif
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
	.detach_ioas = vfio_iommufd_emulated_detach_ioas,
#endif
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 15, 0)
	.open_device = sample_open,
	.close_device = sample_close,
#else
	.open = sample_open,
	.release = sample_close,
#endif
	.read = sample_read,
	.write = sample_write,
	.ioctl = sample_ioctl,
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0)
	.match = sample_match,
#endif
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
	.device_feature = sample_feature,
#endif
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 0, 0)
	.dma_unmap = sample_dma_unmap,
#endif
};

static int sample_probe(struct platform_device *pdev)
{
	struct sample *sample;
	struct page *page = NULL;
	int error;

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
	sample = vfio_alloc_device(sample, vdev, &pdev->dev, &sample_ops);
	if (IS_ERR(sample))
		return PTR_ERR(sample);
#else
	sample = kzalloc(sizeof(*sample), GFP_KERNEL);
	if (!sample)
		return -ENOMEM;
#endif
	sample->dev = &pdev->dev;
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 16, 0)
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 1, 0)
	vfio_init_group_dev(&sample->vdev, &pdev->dev, &sample_ops);
#endif
	error = vfio_register_emulated_iommu_dev(&sample->vdev);
#elif defined(SAMPLE_EMBEDS_DEVICE)
	vfio_init_group_dev(&sample->vdev, &pdev->dev, &sample_ops);
	error = vfio_register_group_dev(&sample->vdev);
#else
	error = vfio_add_group_dev(&pdev->dev, &sample_ops, sample);
#endif
	if (error)
		return error;
	sample_pin(sample, 0, &page);
	platform_set_drvdata(pdev, sample);
	return 0;
}

static int sample_remove(struct platform_device *pdev)
{
	struct sample *sample = platform_get_drvdata(pdev);

#ifdef SAMPLE_EMBEDS_DEVICE
	vfio_unregister_group_dev(&sample->vdev);
#else
	vfio_del_group_dev(&pdev->dev);
#endif
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
	vfio_put_device(&sample->vdev);
#else
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 15, 0)
	vfio_uninit_group_dev(&sample->vdev);
#endif
	kfree(sample);
#endif
	return 0;
}

static struct platform_driver sample_driver = {
	.probe = sample_probe,
	.remove = sample_remove,
	.driver = { .name = "sample", .owner = THIS_MODULE },
};

static int __init sample_init(void)
{
	return platform_driver_register(&sample_driver);
}

static void __exit sample_exit(void)
{
	platform_driver_unregister(&sample_driver);
}

module_init(sample_init);
module_exit(sample_exit);
MODULE_LICENSE("GPL");
