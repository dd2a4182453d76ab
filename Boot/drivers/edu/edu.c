// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * VFIO for QEMU's edu, written for Linux 6.8: a PCI device with registers, an interrupt and DMA.
 *
 * Region 0 is its BAR. Region 1 is the driver's own: a program writes the address of a page that the
 * driver pins, and reads back how many pages are pinned, how often dma_unmap was called and how
 * often the device was opened.
 */
#include <linux/eventfd.h>
#include <linux/interrupt.h>
#include <linux/iommu.h>
#include <linux/module.h>
#include <linux/pci.h>
#include <linux/uaccess.h>
#include <linux/version.h>
#include <linux/vfio.h>

#define EDU_REGION_SHIFT 40
#define EDU_REGION_MASK ((1ULL << EDU_REGION_SHIFT) - 1)

#define EDU_INTERRUPT_STATUS 0x24
#define EDU_INTERRUPT_ACKNOWLEDGE 0x64

struct edu_state {
	__u64 iova;
	__u64 pinned;
	__u64 unmaps;
	__u64 opens;
};

struct edu {
	struct vfio_device vdev;
	struct pci_dev *pdev;
	void __iomem *bar;
	struct mutex lock;
	struct edu_state state;
	struct page *page;
	struct eventfd_ctx *trigger;
};

static struct edu *to_edu(struct vfio_device *vdev)
{
	return container_of(vdev, struct edu, vdev);
}

/* Outside of VFIO's headers: the count is gone since 6.8. */
static void edu_signal(struct eventfd_ctx *trigger)
{
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 8, 0)
	eventfd_signal(trigger);
#else
	eventfd_signal(trigger, 1);
#endif
}

static irqreturn_t edu_interrupt(int irq, void *data)
{
	struct edu *edu = data;
	u32 status = readl(edu->bar + EDU_INTERRUPT_STATUS);

	if (!status)
		return IRQ_NONE;
	writel(status, edu->bar + EDU_INTERRUPT_ACKNOWLEDGE);
	if (edu->trigger)
		edu_signal(edu->trigger);
	return IRQ_HANDLED;
}

static void edu_stop_interrupt(struct edu *edu)
{
	if (!edu->trigger)
		return;
	free_irq(edu->pdev->irq, edu);
	pci_disable_msi(edu->pdev);
	eventfd_ctx_put(edu->trigger);
	edu->trigger = NULL;
}

static int edu_start_interrupt(struct edu *edu, int fd)
{
	struct eventfd_ctx *trigger;
	int ret;

	edu_stop_interrupt(edu);
	if (fd < 0)
		return 0;
	trigger = eventfd_ctx_fdget(fd);
	if (IS_ERR(trigger))
		return PTR_ERR(trigger);
	/* The oldest way, which every release has: pci_alloc_irq_vectors() is from 4.8. */
	ret = pci_enable_msi(edu->pdev);
	if (ret)
		goto err_trigger;
	edu->trigger = trigger;
	ret = request_irq(edu->pdev->irq, edu_interrupt, 0, "edu", edu);
	if (!ret)
		return 0;
	edu->trigger = NULL;
	pci_disable_msi(edu->pdev);
err_trigger:
	eventfd_ctx_put(trigger);
	return ret;
}

static void edu_unpin(struct edu *edu)
{
	if (!edu->page)
		return;
	vfio_unpin_pages(&edu->vdev, edu->state.iova, 1);
	edu->page = NULL;
	edu->state.pinned = 0;
}

static int edu_pin(struct edu *edu, u64 iova)
{
	int ret;

	edu_unpin(edu);
	edu->state.iova = iova & PAGE_MASK;
	ret = vfio_pin_pages(&edu->vdev, edu->state.iova, 1, IOMMU_READ, &edu->page);
	if (ret != 1) {
		edu->page = NULL;
		return ret < 0 ? ret : -EFAULT;
	}
	edu->state.pinned = 1;
	return 0;
}

static void edu_dma_unmap(struct vfio_device *vdev, u64 iova, u64 length)
{
	struct edu *edu = to_edu(vdev);

	mutex_lock(&edu->lock);
	edu->state.unmaps++;
	if (edu->page && edu->state.iova >= iova && edu->state.iova - iova < length)
		edu_unpin(edu);
	mutex_unlock(&edu->lock);
}

static int edu_open_device(struct vfio_device *vdev)
{
	struct edu *edu = to_edu(vdev);
	int ret;

	lockdep_assert_held(&vdev->dev_set->lock);
	if (dev_get_drvdata(vdev->dev) != edu)
		return -EIO;
	ret = pci_enable_device(edu->pdev);
	if (ret)
		return ret;
	pci_set_master(edu->pdev);
	edu->state.opens++;
	return 0;
}

static void edu_close_device(struct vfio_device *vdev)
{
	struct edu *edu = to_edu(vdev);

	edu_stop_interrupt(edu);
	mutex_lock(&edu->lock);
	edu_unpin(edu);
	mutex_unlock(&edu->lock);
	pci_clear_master(edu->pdev);
	pci_disable_device(edu->pdev);
}

static ssize_t edu_read(struct vfio_device *vdev, char __user *buf, size_t count, loff_t *ppos)
{
	struct edu *edu = to_edu(vdev);
	loff_t offset = *ppos & EDU_REGION_MASK;
	struct edu_state state;

	if (*ppos >> EDU_REGION_SHIFT != 1 || offset >= sizeof(state))
		return -EINVAL;
	count = min_t(size_t, count, sizeof(state) - offset);
	mutex_lock(&edu->lock);
	state = edu->state;
	mutex_unlock(&edu->lock);
	if (copy_to_user(buf, (char *)&state + offset, count))
		return -EFAULT;
	*ppos += count;
	return count;
}

static ssize_t edu_write(struct vfio_device *vdev, const char __user *buf, size_t count,
			 loff_t *ppos)
{
	struct edu *edu = to_edu(vdev);
	u64 iova;
	int ret;

	if (*ppos >> EDU_REGION_SHIFT != 1 || *ppos & EDU_REGION_MASK || count != sizeof(iova))
		return -EINVAL;
	if (copy_from_user(&iova, buf, sizeof(iova)))
		return -EFAULT;
	mutex_lock(&edu->lock);
	ret = edu_pin(edu, iova);
	mutex_unlock(&edu->lock);
	if (ret)
		return ret;
	*ppos += count;
	return count;
}

static int edu_mmap(struct vfio_device *vdev, struct vm_area_struct *vma)
{
	struct edu *edu = to_edu(vdev);
	unsigned long size = vma->vm_end - vma->vm_start;

	if (vma->vm_pgoff || size > pci_resource_len(edu->pdev, 0))
		return -EINVAL;
	vma->vm_page_prot = pgprot_noncached(vma->vm_page_prot);
	return io_remap_pfn_range(vma, vma->vm_start, pci_resource_start(edu->pdev, 0) >> PAGE_SHIFT,
				  size, vma->vm_page_prot);
}

static long edu_set_irqs(struct edu *edu, struct vfio_irq_set __user *arg)
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
	if (size != sizeof(fd) || copy_from_user(&fd, arg->data, sizeof(fd)))
		return -EINVAL;
	return edu_start_interrupt(edu, fd);
}

static long edu_ioctl(struct vfio_device *vdev, unsigned int cmd, unsigned long arg)
{
	if (cmd == VFIO_DEVICE_SET_IRQS)
		return edu_set_irqs(to_edu(vdev), (void __user *)arg);
	return -ENOTTY;
}

static int edu_init_device(struct vfio_device *vdev)
{
	mutex_init(&to_edu(vdev)->lock);
	return 0;
}

static void edu_release_device(struct vfio_device *vdev)
{
	WARN_ON(to_edu(vdev)->page);
}

static const struct vfio_device_ops edu_ops = {
	.name = "shimgen-edu",
	.init = edu_init_device,
	.release = edu_release_device,
	.open_device = edu_open_device,
	.close_device = edu_close_device,
	.read = edu_read,
	.write = edu_write,
	.ioctl = edu_ioctl,
	.mmap = edu_mmap,
	.dma_unmap = edu_dma_unmap,
	.bind_iommufd = vfio_iommufd_physical_bind,
	.unbind_iommufd = vfio_iommufd_physical_unbind,
	.attach_ioas = vfio_iommufd_physical_attach_ioas,
	.detach_ioas = vfio_iommufd_physical_detach_ioas,
};

static int edu_probe(struct pci_dev *pdev, const struct pci_device_id *id)
{
	struct edu *edu;
	int ret;

	edu = vfio_alloc_device(edu, vdev, &pdev->dev, &edu_ops);
	if (IS_ERR(edu))
		return PTR_ERR(edu);
	edu->pdev = pdev;
	ret = -ENOMEM;
	edu->bar = pci_iomap(pdev, 0, 0);
	if (!edu->bar)
		goto err_put;
	dev_set_drvdata(&pdev->dev, edu);
	ret = vfio_register_group_dev(&edu->vdev);
	if (ret)
		goto err_unmap;
	return 0;

err_unmap:
	pci_iounmap(pdev, edu->bar);
err_put:
	vfio_put_device(&edu->vdev);
	return ret;
}

static void edu_remove(struct pci_dev *pdev)
{
	struct edu *edu = dev_get_drvdata(&pdev->dev);

	vfio_unregister_group_dev(&edu->vdev);
	WARN_ON(dev_get_drvdata(&pdev->dev) != edu);
	pci_iounmap(pdev, edu->bar);
	vfio_put_device(&edu->vdev);
}

static const struct pci_device_id edu_ids[] = { { PCI_DEVICE(0x1234, 0x11e8) }, {} };

static struct pci_driver edu_driver = {
	.name = "shimgen-edu",
	.id_table = edu_ids,
	.probe = edu_probe,
	.remove = edu_remove,
	SHIM_DRIVER_MANAGED_DMA
};
module_pci_driver(edu_driver);

MODULE_DESCRIPTION("VFIO for QEMU's edu");
MODULE_LICENSE("Dual MIT/GPL");
