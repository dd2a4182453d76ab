// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* The VFIO adaptors over a fake of each era's core, with a driver written for 6.8. */
#include <linux/vfio.h>

/* The core's side sees the kernel's own names. */
#include <shimgen/unmap.h>

#if SINCE(5, 13)
#define CORE_DEVICE struct vfio_device
#else
#define CORE_DEVICE void
#endif

static struct iommu_group fake_group = { 1 };
static struct device parent = { .name = "parent", .iommu_group = &fake_group };
static int fake_register_error;

/* What the core keeps of a device, and its notifiers. */
static struct {
	CORE_DEVICE *device;
	const struct vfio_device_ops *ops;
	int opens;
	struct notifier_block *notifier, *group_notifier;
	struct kvm *kvm;
	bool is_noiommu;
} core;

/* Called while the core waits for a device that is open. */
static void (*fake_while_waiting)(void);

static void core_wait(void)
{
	unsigned int count = 0;

	while (core.opens) {
		if (core.ops->request)
			core.ops->request(core.device, count++);
		fake_while_waiting();
	}
}

/* Opens and closes as each core does: vfio_group_get_device_fd (4.4, 5.15), vfio_device_open (6.2). */
static struct mutex *fake_set_lock;

static int core_open(void)
{
	int ret;

#if SINCE(5, 15)
	if (!core.opens) {
		if (!try_module_get(&fake_module))
			return -ENODEV;
		mutex_lock(fake_set_lock);
#if SINCE(5, 19)
		core.device->kvm = core.kvm;
#endif
		ret = core.ops->open_device ? core.ops->open_device(core.device) : 0;
		mutex_unlock(fake_set_lock);
		if (ret) {
			module_put(&fake_module);
			return ret;
		}
	}
#else
	ret = core.ops->open(core.device);
	if (ret)
		return ret;
#endif
	core.opens++;
#if SINCE(5, 15)
	core.device->open_count = core.opens;
#endif
	return 0;
}

static void core_close(void)
{
	core.opens--;
#if SINCE(5, 15)
	core.device->open_count = core.opens;
	if (core.opens)
		return;
	mutex_lock(fake_set_lock);
	if (core.ops->close_device)
		core.ops->close_device(core.device);
#if SINCE(5, 19)
	core.device->kvm = NULL;
#endif
	mutex_unlock(fake_set_lock);
	module_put(&fake_module);
#else
	core.ops->release(core.device);
#endif
}

#if SINCE(5, 13)
static void core_take(struct vfio_device *device)
{
	core.device = device;
	core.ops = device->ops;
}

#if !SINCE(6, 1)
void vfio_init_group_dev(struct vfio_device *device, struct device *dev,
			 const struct vfio_device_ops *ops)
{
	device->dev = dev;
	device->ops = ops;
}
#endif

#if SINCE(5, 15)
static struct vfio_device_set *fake_sets[4];

int vfio_assign_device_set(struct vfio_device *device, void *set_id)
{
	int i;

	for (i = 0; fake_sets[i] && fake_sets[i]->set_id != set_id; i++)
		;
	if (!fake_sets[i]) {
		fake_sets[i] = calloc(1, sizeof(*fake_sets[i]));
		fake_sets[i]->set_id = set_id;
		INIT_LIST_HEAD(&fake_sets[i]->device_list);
	}
	list_add_tail(&device->dev_set_list, &fake_sets[i]->device_list);
	fake_sets[i]->device_count++;
	device->dev_set = fake_sets[i];
	return 0;
}

static void core_release_set(struct vfio_device *device)
{
	int i;

	if (!device->dev_set)
		return;
	list_del(&device->dev_set_list);
	for (i = 0; !--device->dev_set->device_count; i++) {
		while (fake_sets[i] != device->dev_set)
			i++;
		free(fake_sets[i]);
		for (; fake_sets[i]; i++)
			fake_sets[i] = fake_sets[i + 1];
		break;
	}
	device->dev_set = NULL;
}
#endif

#if SINCE(5, 15) && !SINCE(6, 1)
void vfio_uninit_group_dev(struct vfio_device *device) { core_release_set(device); }
#endif

int vfio_register_group_dev(struct vfio_device *device)
{
#if SINCE(5, 15)
	if (!device->dev_set)
		vfio_assign_device_set(device, device);
#endif
	if (!device->dev->iommu_group)
		return -EINVAL;
	if (fake_register_error)
		return fake_register_error;
	core_take(device);
	return 0;
}

#if SINCE(5, 16)
int vfio_register_emulated_iommu_dev(struct vfio_device *device)
{
	if (!device->dev_set)
		vfio_assign_device_set(device, device);
	if (fake_register_error)
		return fake_register_error;
	core_take(device);
	return 0;
}
#endif

void vfio_unregister_group_dev(struct vfio_device *device)
{
	CHECK(core.device == device);
	core_wait();
	memset(&core, 0, sizeof(core));
}
#else
/* The core takes the device's drvdata for itself: vfio_group_create_device (4.4, 5.12). */
int vfio_add_group_dev(struct device *dev, const struct vfio_device_ops *ops, void *data)
{
	if (!dev->iommu_group)
		return -EINVAL;
	if (fake_register_error)
		return fake_register_error;
	core.device = data;
	core.ops = ops;
	dev_set_drvdata(dev, &core);
	return 0;
}

static bool fake_clears_late;

void *vfio_del_group_dev(struct device *dev)
{
	void *data = core.device;

	CHECK(dev_get_drvdata(dev) == &core);
	core_wait();
	memset(&core, 0, sizeof(core));
	/* The one who drops the last reference clears it, perhaps after this has returned. */
	fake_clears_late = true;
	return data;
}
#endif

/* The last reference to what the core kept is dropped. */
static void core_clear_late(void)
{
#if !SINCE(5, 13)
	if (fake_clears_late)
		dev_set_drvdata(&parent, NULL);
	fake_clears_late = false;
#endif
}

static inline void msleep(unsigned int milliseconds)
{
	CHECK(milliseconds == 1);
#if !SINCE(5, 13)
	CHECK(fake_clears_late);
#endif
	core_clear_late();
}

#if SINCE(4, 5) && !SINCE(5, 16)
struct iommu_group *vfio_iommu_group_get(struct device *dev) { return iommu_group_get(dev); }
void vfio_iommu_group_put(struct iommu_group *group, struct device *dev)
{
	(void)dev;
	iommu_group_put(group);
}
#endif

#if SINCE(6, 1)
static void core_release(struct device *dev)
{
	struct vfio_device *device = container_of(dev, struct vfio_device, device);

	core_release_set(device);
#if SINCE(6, 2)
	if (device->ops->release)
		device->ops->release(device);
	free(device);
#else
	device->ops->release(device);
#endif
}

struct vfio_device *_vfio_alloc_device(size_t size, struct device *dev,
				       const struct vfio_device_ops *ops)
{
	struct vfio_device *device = kzalloc(size, GFP_KERNEL);
	int ret = 0;

	if (!device)
		return ERR_PTR(-ENOMEM);
	device->dev = dev;
	device->ops = ops;
	if (ops->init)
		ret = ops->init(device);
	if (ret) {
		core_release_set(device);
		free(device);
		return ERR_PTR(ret);
	}
	device->device.kref.count = 1;
	device->device.release = core_release;
	return device;
}

void vfio_put_device(struct vfio_device *device) { put_device(&device->device); }
#if !SINCE(6, 2)
void vfio_free_device(struct vfio_device *device) { free(device); }
#endif
unsigned int vfio_device_set_open_count(struct vfio_device_set *set) { return set ? core.opens : 0; }
#endif

#if SINCE(6, 6)
struct vfio_device *vfio_find_device_in_devset(struct vfio_device_set *set, struct device *dev)
{
	struct vfio_device *device;

	list_for_each_entry(device, &set->device_list, dev_set_list)
		if (device->dev == dev)
			return device;
	return NULL;
}
#endif

static bool fake_is_coherent;
static char fake_memory[4] __attribute__((unused));

/* Pinning: fake_pin_limit pages at the most. */
static int fake_pinned, fake_pin_limit = 1024, fake_pins_less __maybe_unused;

#if SINCE(4, 10) && !SINCE(6, 0)
#if SINCE(5, 19)
#define PINNED struct vfio_device
#else
#define PINNED struct device
#endif
int vfio_pin_pages(PINNED *of, unsigned long *frames, int count, int prot, unsigned long *pinned)
{
	int i;

	CHECK(of && prot == 1 && count > 0 && count <= 512);
	/* type1 refuses without a notifier: vfio_iommu_type1_pin_pages (4.10). */
	if (!core.notifier)
		return -EINVAL;
	if (fake_pins_less)
		count -= fake_pins_less;
	else if (fake_pinned + count > fake_pin_limit)
		return -ENOMEM;
	for (i = 0; i < count; i++)
		pinned[i] = frames[i] + 1000;
	fake_pinned += count;
	return count;
}

int vfio_unpin_pages(PINNED *of, unsigned long *frames, int count)
{
	CHECK(of && frames[0]);
	fake_pinned -= count;
	return count;
}

int vfio_register_notifier(PINNED *of, enum vfio_notify_type type, unsigned long *events,
			   struct notifier_block *block)
{
	CHECK(of);
	/* A group without IOMMU: 4.10 vfio_register_iommu_notifier, 5.19 the same. */
	if (core.is_noiommu)
		return SINCE(5, 18) ? -ENOTTY : -EINVAL;
#if !SINCE(5, 19)
	if (type == VFIO_GROUP_NOTIFY) {
		CHECK(*events == VFIO_GROUP_NOTIFY_SET_KVM && !core.group_notifier);
		core.group_notifier = block;
		if (core.kvm)
			block->notifier_call(block, VFIO_GROUP_NOTIFY_SET_KVM, core.kvm);
		return 0;
	}
#endif
	CHECK(type == VFIO_IOMMU_NOTIFY && *events == VFIO_IOMMU_NOTIFY_DMA_UNMAP);
	CHECK(!core.notifier);
	core.notifier = block;
	return 0;
}

int vfio_unregister_notifier(PINNED *of, enum vfio_notify_type type, struct notifier_block *block)
{
#if !SINCE(5, 19)
	if (type == VFIO_GROUP_NOTIFY) {
		CHECK(of && core.group_notifier == block);
		core.group_notifier = NULL;
		return 0;
	}
#endif
	CHECK(type == VFIO_IOMMU_NOTIFY);
	CHECK(of && core.notifier == block);
	core.notifier = NULL;
	return 0;
}
#elif SINCE(6, 0)
int vfio_pin_pages(struct vfio_device *device, dma_addr_t iova, int count, int prot,
		   struct page **pages)
{
	int i;

	CHECK(device == core.device && prot == 1);
	if (!core.ops->dma_unmap)
		return -EINVAL;
	if (core.is_noiommu)
		return -ENOTTY;
	if (count > 512)
		return -E2BIG;
	if (fake_pinned + count > fake_pin_limit)
		return -ENOMEM;
	for (i = 0; i < count; i++)
		pages[i] = pfn_to_page((iova >> PAGE_SHIFT) + i + 1000);
	fake_pinned += count;
	return count;
}

void vfio_unpin_pages(struct vfio_device *device, dma_addr_t iova, int count)
{
	CHECK(device == core.device && iova);
	fake_pinned -= count;
}
#endif

/* Groups: who holds a reference to one, and what it is told. */
static int fake_users;
static struct file group_file, device_file;
static struct kvm *fake_group_kvm;

#if !SINCE(5, 19)
struct vfio_group { int unused; };
static struct vfio_group fake_vfio_group;

struct vfio_group *vfio_group_get_external_user(struct file *file)
{
	if (file != &group_file)
		return ERR_PTR(-EINVAL);
	fake_users++;
	return &fake_vfio_group;
}

void vfio_group_put_external_user(struct vfio_group *group)
{
	CHECK(group == &fake_vfio_group && fake_users > 0);
	fake_users--;
}

int vfio_external_user_iommu_id(struct vfio_group *group) { return group == &fake_vfio_group ? 3 : -1; }

long vfio_external_check_extension(struct vfio_group *group, unsigned long extension)
{
	CHECK(group == &fake_vfio_group && extension == VFIO_DMA_CC_IOMMU);
	return fake_is_coherent;
}

/* As iommu_group_get, by number. */
struct iommu_group *iommu_group_get_by_id(int id)
{
	CHECK(id == 3);
	fake_group.references++;
	return &fake_group;
}

#if SINCE(4, 10)
void vfio_group_set_kvm(struct vfio_group *group, struct kvm *kvm)
{
	CHECK(group == &fake_vfio_group);
	fake_group_kvm = kvm;
}
#endif

#if SINCE(5, 7)
struct vfio_group *vfio_group_get_external_user_from_dev(struct device *dev)
{
	CHECK(dev == &parent);
	fake_users++;
	return &fake_vfio_group;
}
#endif
#else
struct iommu_group *vfio_file_iommu_group(struct file *file) { return file == &group_file ? &fake_group : NULL; }
bool vfio_file_enforced_coherent(struct file *file) { return file != &group_file || fake_is_coherent; }
void vfio_file_set_kvm(struct file *file, struct kvm *kvm) { if (file == &group_file) fake_group_kvm = kvm; }
bool vfio_file_has_dev(struct file *file, struct vfio_device *device) { return file == &group_file && device->dev->iommu_group == &fake_group; }
#if SINCE(6, 1)
bool vfio_file_is_group(struct file *file) { return file == &group_file; }
#endif
#if SINCE(6, 6)
bool vfio_file_is_valid(struct file *file) { return file == &group_file || file == &device_file; }
#endif
#endif

#if SINCE(5, 7)
#if SINCE(5, 19)
int vfio_dma_rw(struct vfio_device *of, dma_addr_t iova, void *data, size_t len, bool write)
{
	CHECK(of == core.device);
#else
int vfio_dma_rw(struct vfio_group *of, dma_addr_t iova, void *data, size_t len, bool write)
{
	CHECK(of == &fake_vfio_group && fake_users > 0);
#endif
	CHECK(iova == 0x5000 && len == sizeof(fake_memory));
	if (write)
		memcpy(fake_memory, data, len);
	else
		memcpy(data, fake_memory, len);
	return 0;
}
#endif

static void core_unmap(u64 iova, u64 length)
{
#if SINCE(6, 0)
	if (core.ops->dma_unmap)
		core.ops->dma_unmap(core.device, iova, length);
#elif SINCE(4, 10)
	struct vfio_iommu_type1_dma_unmap unmap = { .iova = iova, .size = length };

	if (core.notifier)
		core.notifier->notifier_call(core.notifier, VFIO_IOMMU_NOTIFY_DMA_UNMAP, &unmap);
#else
	(void)iova;
	(void)length;
#endif
}

/* Whether a name is the device's: vfio_device_get_from_name (5.6, 5.7, 6.8). */
static int core_match(char *name)
{
#if SINCE(5, 7)
	if (core.ops->match)
		return core.ops->match(core.device, name);
#endif
	return !strcmp(dev_name(&parent), name);
}

/* Which features a core takes itself: vfio_ioctl_device_feature (5.18, 6.1, 6.2). */
static long core_feature(void *arg);

static long core_ioctl(unsigned int cmd, void *arg)
{
#if SINCE(5, 18)
	if (cmd == _IO(';', 100 + 17))
		return core_feature(arg);
#else
	(void)core_feature;
#endif
	return core.ops->ioctl(core.device, cmd, (unsigned long)arg);
}

static long core_feature(void *arg)
{
	u32 flags = ((u32 *)arg)[1], size = ((u32 *)arg)[0] - 8;
	void *data = (char *)arg + 8;

	(void)size;
	(void)data;
	(void)flags;
#if SINCE(5, 18)
	if (((u32 *)arg)[0] < 8 || flags & ~0x7ffffU)
		return -EINVAL;
	if ((flags & 0xffff) == 1) {
		struct vfio_device *device = core.device;
#if SINCE(6, 0)
		bool migrates = device->mig_ops;
#else
		bool migrates = core.ops->migration_set_state;
#endif
		if (!migrates)
			return -ENOTTY;
		*(u64 *)data = device->migration_flags;
		return 0;
	}
	if ((flags & 0x3ffff) == (2 | 1 << 17)) {
		struct vfio_device *device = core.device;
#if SINCE(6, 0)
		struct file *stream = device->mig_ops->migration_set_state(device, *(u32 *)data);
#else
		struct file *stream = core.ops->migration_set_state(device, *(u32 *)data);
#endif
		((u32 *)data)[1] = -1;
		if (IS_ERR_OR_NULL(stream))
			return PTR_ERR_OR_ZERO(stream);
		((u32 *)data)[1] = get_unused_fd_flags(O_CLOEXEC);
		fd_install(((u32 *)data)[1], stream);
		return 0;
	}
	if ((flags & 0x3ffff) == (2 | 3 << 16))
		return -EINVAL;
	if ((flags & 0xffff) == 2) {
		struct vfio_device *device = core.device;
		enum vfio_device_mig_state state = 0;
#if SINCE(6, 0)
		int ret = device->mig_ops->migration_get_state(device, &state);
#else
		int ret = core.ops->migration_get_state(device, &state);
#endif
		*(u32 *)data = state;
		return ret;
	}
#if SINCE(6, 2)
	if ((flags & 0xffff) == 9) {
		unsigned long length = 0;
		struct vfio_device *device = core.device;
		int ret = device->mig_ops->migration_get_data_size(device, &length);

		*(u64 *)data = length;
		return ret;
	}
#endif
#if SINCE(6, 1)
	if ((flags & 0xffff) >= 6 && (flags & 0xffff) <= 8)
		return -ENOTTY;
#endif
	if (core.ops->device_feature)
		return core.ops->device_feature(core.device, flags, data, size);
#endif
	return -EINVAL;
}

#if SINCE(4, 6)
struct vfio_info_cap_header *vfio_info_cap_add(struct vfio_info_cap *caps, size_t size, u16 id,
					       u16 version)
{
	struct vfio_info_cap_header *header, *last;

	if (SINCE(6, 6))
		size = ALIGN(size, 8);
	caps->buf = realloc(caps->buf, caps->size + size);
	header = (void *)((char *)caps->buf + caps->size);
	memset(header, 0, size);
	header->id = id;
	header->version = version;
	for (last = caps->buf; last->next; last = (void *)((char *)caps->buf + last->next))
		;
	if (caps->size)
		last->next = caps->size;
	caps->size += size;
	return header;
}

void vfio_info_cap_shift(struct vfio_info_cap *caps, size_t offset)
{
	struct vfio_info_cap_header *header;

	for (header = caps->buf; header->next; header = (void *)((char *)caps->buf + header->next - offset))
		header->next += offset;
}
#endif
#if SINCE(4, 16)
int vfio_info_add_capability(struct vfio_info_cap *caps, struct vfio_info_cap_header *cap, size_t size)
{
	struct vfio_info_cap_header *header = vfio_info_cap_add(caps, size, cap->id, cap->version);

	memcpy(header + 1, cap + 1, size - sizeof(*cap));
	return 0;
}
#endif

#if SINCE(5, 18)
int vfio_check_feature(u32 flags, size_t argsz, u32 supported, size_t minsz)
{
	if (flags & (3U << 16) & ~supported)
		return -EINVAL;
	if (flags & 1U << 18)
		return 0;
	return argsz < minsz ? -EINVAL : 1;
}
#endif

#if SINCE(6, 2)
int vfio_iommufd_emulated_bind(struct vfio_device *device, struct iommufd_ctx *ctx, u32 *id)
{
	return device && ctx && id ? -EINVAL : 0;
}
#if SINCE(6, 6)
void vfio_iommufd_emulated_detach_ioas(struct vfio_device *device) { CHECK(device); }
#endif
#endif

/* An interval tree of a few nodes in order. */
static struct interval_tree_node *fake_nodes[5] __attribute__((unused));

struct interval_tree_node *interval_tree_iter_first(struct rb_root_cached *root, unsigned long start,
						    unsigned long last)
{
	CHECK(root && !start && last == ULONG_MAX);
	return fake_nodes[0];
}

struct interval_tree_node *interval_tree_iter_next(struct interval_tree_node *node, unsigned long start,
						   unsigned long last)
{
	int i;

	CHECK(!start && last == ULONG_MAX);
	for (i = 0; fake_nodes[i] != node; i++)
		;
	return fake_nodes[i + 1];
}

void interval_tree_remove(struct interval_tree_node *node, struct rb_root_cached *root)
{
	int i;

	CHECK(root);
	for (i = 0; fake_nodes[i] != node; i++)
		;
	for (; fake_nodes[i]; i++)
		fake_nodes[i] = fake_nodes[i + 1];
}

#if SINCE(6, 6)
void vfio_combine_iova_ranges(struct rb_root_cached *root, u32 cur_nodes, u32 req_nodes);
#endif

#if SINCE(6, 2)
/* Not under test where the core is the target's. */
#define HAS_OWN_STATES 0
#else
#define HAS_OWN_STATES 1
#endif

/* From here on the driver's side: the target's names. */
#include <shimgen/map.h>

struct mine {
	struct vfio_device vdev;
	int opens;
};

static struct {
	int inits, releases, opens, closes, requests, unmaps, ioctls, features, matches;
	int feature_calls, state_error;
	int init_error, open_error;
	bool pins_in_open;
	u64 unmapped;
	void *drvdata_in_request;
	struct kvm *kvm_in_open;
} seen;

static int my_init(struct vfio_device *vdev)
{
	CHECK(vdev->dev == &parent);
	seen.inits++;
	return seen.init_error;
}

static void my_release(struct vfio_device *vdev)
{
	CHECK(vdev->dev == &parent);
	seen.releases++;
}

static int my_open(struct vfio_device *vdev)
{
	struct mine *mine = container_of(vdev, struct mine, vdev);

	CHECK(vdev->dev_set && vdev->dev_set->lock.held);
	CHECK(fake_module.references > 0);
	seen.opens++;
	seen.kvm_in_open = vdev->kvm;
	if (seen.pins_in_open) {
		struct page *page;

		/* From the first moment on it is told of unmapping. */
		CHECK(vfio_pin_pages(vdev, 0x9000, 1, 1, &page) == 1);
	}
	if (!seen.open_error)
		mine->opens++;
	return seen.open_error;
}

static void my_close(struct vfio_device *vdev)
{
	struct mine *mine = container_of(vdev, struct mine, vdev);

	CHECK(vdev->dev_set->lock.held && mine->opens == 1);
	if (seen.pins_in_open) {
		/* And up to the last: type1 unpins what is left when the notifier goes. */
		CHECK(SINCE(6, 0) || core.notifier);
		vfio_unpin_pages(vdev, 0x9000, 1);
	}
	mine->opens--;
	seen.closes++;
}

static ssize_t my_read(struct vfio_device *vdev, char *buf, size_t count, loff_t *ppos)
{
	CHECK(vdev->dev == &parent && *ppos == 3);
	memset(buf, 'r', count);
	return count;
}

static long my_ioctl(struct vfio_device *vdev, unsigned int cmd, unsigned long arg)
{
	CHECK(vdev->dev == &parent && arg == 5);
	seen.ioctls++;
	return cmd;
}

static void my_request(struct vfio_device *vdev, unsigned int count)
{
	(void)count;
	seen.drvdata_in_request = dev_get_drvdata(vdev->dev);
	seen.requests++;
}

static void my_unmap(struct vfio_device *vdev, u64 iova, u64 length)
{
	CHECK(vdev->dev == &parent && length == 4096);
	seen.unmapped = iova;
	seen.unmaps++;
}

static int my_match(struct vfio_device *vdev, char *name)
{
	CHECK(vdev->dev == &parent);
	seen.matches++;
	return !strcmp(name, "mine too");
}

static int my_feature(struct vfio_device *vdev, u32 flags, void *arg, size_t argsz)
{
	int ret = vfio_check_feature(flags, argsz, VFIO_DEVICE_FEATURE_GET, sizeof(u32));

	CHECK(vdev->dev == &parent && argsz == 8);
	seen.feature_calls++;
	if ((flags & VFIO_DEVICE_FEATURE_MASK) == 78)
		return 0;
	if ((flags & VFIO_DEVICE_FEATURE_MASK) != 77)
		return -ENOTTY;
	if (ret != 1)
		return ret;
	*(u32 *)arg = 42;
	seen.features++;
	return 0;
}

static struct file *my_set_state(struct vfio_device *vdev, enum vfio_device_mig_state state)
{
	CHECK(vdev->dev == &parent);
	if (seen.state_error)
		return ERR_PTR(seen.state_error);
	return state == VFIO_DEVICE_STATE_STOP_COPY ? &device_file : NULL;
}

static int my_get_state(struct vfio_device *vdev, enum vfio_device_mig_state *state)
{
	CHECK(vdev->dev == &parent);
	*state = VFIO_DEVICE_STATE_STOP_COPY;
	return 0;
}

static int my_data_size(struct vfio_device *vdev, unsigned long *length)
{
	CHECK(vdev->dev == &parent);
	*length = 123;
	return 0;
}

static const struct vfio_migration_ops migration = {
	.migration_set_state = my_set_state,
	.migration_get_state = my_get_state,
	.migration_get_data_size = my_data_size,
};

static const struct vfio_device_ops ops = {
	.name = "mine",
	.init = my_init,
	.release = my_release,
	.open_device = my_open,
	.close_device = my_close,
	.read = my_read,
	.ioctl = my_ioctl,
	.request = my_request,
	.match = my_match,
	.dma_unmap = my_unmap,
	.device_feature = my_feature,
	.bind_iommufd = vfio_iommufd_emulated_bind,
	.detach_ioas = vfio_iommufd_emulated_detach_ioas,
};

static const struct vfio_device_ops bare_ops = { .name = "bare" };

static char drvdata[1];

static struct mine *allocate(const struct vfio_device_ops *table)
{
	return vfio_alloc_device(mine, vdev, &parent, table);
}

static void prepare(struct mine *mine)
{
	dev_set_drvdata(&parent, drvdata);
	mine->vdev.mig_ops = &migration;
	mine->vdev.migration_flags = VFIO_MIGRATION_STOP_COPY | VFIO_MIGRATION_P2P;
}

static struct mine *registered(void)
{
	struct mine *mine = allocate(&ops);

	CHECK(!IS_ERR(mine));
	prepare(mine);
	CHECK(vfio_register_group_dev(&mine->vdev) == 0);
	CHECK(dev_get_drvdata(&parent) == drvdata && mine->vdev.dev_set);
	fake_set_lock = &mine->vdev.dev_set->lock;
	return mine;
}

static void gone(struct mine *mine)
{
	vfio_unregister_group_dev(&mine->vdev);
	core_clear_late();
	CHECK(dev_get_drvdata(&parent) == drvdata);
	vfio_put_device(&mine->vdev);
	CHECK(seen.releases == seen.inits);
	CHECK(fake_group.references == 1 && fake_module.references == 0 && fake_pinned == 0);
}

static void allocation(void)
{
	struct mine *mine = allocate(&ops);

	memset(&seen, 0, sizeof(seen));
	vfio_put_device(&mine->vdev);
	CHECK(seen.releases == 1);
	memset(&seen, 0, sizeof(seen));
	seen.init_error = -EIO;
	CHECK(PTR_ERR(allocate(&ops)) == -EIO && seen.inits == 1 && seen.releases == 0);
	seen.init_error = 0;
	fake_fail_alloc = 1;
	CHECK(PTR_ERR(allocate(&ops)) == -ENOMEM && seen.inits == 1);
	mine = allocate(&bare_ops);
	vfio_put_device(&mine->vdev);
}

/* A driver with nothing but a name: the core finds the device by its own name, and opens it. */
static void bare(void)
{
	struct mine *mine = allocate(&bare_ops);

	dev_set_drvdata(&parent, drvdata);
	CHECK(vfio_register_group_dev(&mine->vdev) == 0);
	fake_set_lock = &mine->vdev.dev_set->lock;
	CHECK(core_match("parent") && !core_match("mine too"));
	CHECK(core_open() == 0);
#if !SINCE(6, 2)
	CHECK(core.ops->ioctl(core.device, 9, 5) == -EINVAL);
	CHECK(core.ops->read(core.device, NULL, 4, NULL) == -EINVAL);
#endif
	CHECK(!core.notifier);
	core_close();
	gone(mine);
}

static void opens(void)
{
	struct mine *mine = registered();

	CHECK(core_open() == 0 && core_open() == 0);
	CHECK(seen.opens == 1 && seen.closes == 0 && mine->opens == 1);
	mutex_lock(fake_set_lock);
	CHECK(vfio_device_set_open_count(mine->vdev.dev_set) > 0);
	CHECK(vfio_find_device_in_devset(mine->vdev.dev_set, &parent) == &mine->vdev);
	CHECK(!vfio_find_device_in_devset(mine->vdev.dev_set, NULL));
	mutex_unlock(fake_set_lock);
	core_close();
	CHECK(seen.closes == 0);
	core_close();
	CHECK(seen.closes == 1 && mine->opens == 0 && fake_module.references == 0);
	/* A refused open leaves nothing behind, and the next one is a first one again. */
	seen.open_error = -EPERM;
	CHECK(core_open() == -EPERM && fake_module.references == 0);
	CHECK(!core.notifier && !core.group_notifier);
	seen.open_error = 0;
	fake_module.is_going = true;
	CHECK(core_open() == -ENODEV && seen.opens == 2);
	fake_module.is_going = false;
	CHECK(core_open() == 0 && seen.opens == 3);
	core_close();
	gone(mine);
}

/* A request for the driver's own feature 78, which takes everything that reaches it. */
static long feature_request(u32 size, u32 flags)
{
	u32 feature[4] = { size, flags };

	return core_ioctl(VFIO_DEVICE_FEATURE, feature);
}

/* What is not well formed does not reach the driver. */
static void feature_requests(void)
{
	u32 get = VFIO_DEVICE_FEATURE_GET, set = VFIO_DEVICE_FEATURE_SET;
	int calls = seen.feature_calls, feature;

	CHECK(feature_request(16, 78 | set) == 0 && seen.feature_calls == calls + 1);
	CHECK(feature_request(16, 77 | VFIO_DEVICE_FEATURE_PROBE) == 0);
	CHECK(feature_request(16, 77 | set) == -EINVAL && seen.feature_calls == calls + 3);
	CHECK(feature_request(4, 78 | set) == -EINVAL);
	CHECK(feature_request(16, 78 | set | 1U << 19) == -EINVAL);
	if (!SINCE(5, 18))
		CHECK(feature_request(16, 78 | set | get) == -EINVAL);
	for (feature = 6; feature <= 8; feature++)
		CHECK(feature_request(16, feature | set) == -ENOTTY);
	CHECK(seen.feature_calls == calls + 3);
}

/* Setting a state: with a stream, without one, with a program that cannot be told, with an error. */
static void migration_states(void)
{
	u32 change[4] = { sizeof(change), VFIO_DEVICE_FEATURE_MIG_DEVICE_STATE | VFIO_DEVICE_FEATURE_SET,
			  VFIO_DEVICE_STATE_STOP_COPY, 5 };

	fake_installed = NULL;
	CHECK(core_ioctl(VFIO_DEVICE_FEATURE, change) == 0 && change[3] == 7);
	CHECK(fake_installed == &device_file && !fake_file_puts);
	change[2] = VFIO_DEVICE_STATE_STOP;
	CHECK(core_ioctl(VFIO_DEVICE_FEATURE, change) == 0 && (s32)change[3] == -1);
	seen.state_error = -EBUSY;
	CHECK(core_ioctl(VFIO_DEVICE_FEATURE, change) == -EBUSY);
	seen.state_error = 0;
	change[1] |= VFIO_DEVICE_FEATURE_GET;
	CHECK(core_ioctl(VFIO_DEVICE_FEATURE, change) == -EINVAL);
	change[1] &= ~VFIO_DEVICE_FEATURE_GET;
#if !SINCE(5, 18)
	change[2] = VFIO_DEVICE_STATE_STOP_COPY;
	fake_installed = NULL;
	fake_fail_copy = 1;
	CHECK(core_ioctl(VFIO_DEVICE_FEATURE, change) == -EFAULT);
	CHECK(!fake_installed && fake_file_puts == 1);
	fake_file_puts = 0;
#endif
}

static void calls(void)
{
	struct mine *mine = registered();
	u32 feature[4] = { sizeof(feature), 77 | VFIO_DEVICE_FEATURE_GET };
	u32 states[4] = { sizeof(states), VFIO_DEVICE_FEATURE_MIG_DEVICE_STATE | VFIO_DEVICE_FEATURE_GET };
	u32 sizes[4] = { sizeof(sizes), VFIO_DEVICE_FEATURE_MIG_DATA_SIZE | VFIO_DEVICE_FEATURE_GET };
	u32 flags[4] = { sizeof(flags), VFIO_DEVICE_FEATURE_MIGRATION | VFIO_DEVICE_FEATURE_GET };
	u32 unknown[4] = { sizeof(unknown), 99 | VFIO_DEVICE_FEATURE_GET };
	char buffer[4] = "";
	loff_t position = 3;

	CHECK(core_open() == 0);
	CHECK(core.ops->read(core.device, buffer, 4, &position) == 4 && buffer[3] == 'r');
#if !SINCE(6, 2)
	CHECK(core.ops->write(core.device, buffer, 4, &position) == -EINVAL);
	CHECK(core.ops->mmap(core.device, NULL) == -EINVAL);
#endif
	CHECK(core_ioctl(9, (void *)5) == 9 && seen.ioctls == 1);
	CHECK(core_ioctl(VFIO_DEVICE_FEATURE, feature) == 0 && feature[2] == 42);
	CHECK(core_ioctl(VFIO_DEVICE_FEATURE, unknown) == -ENOTTY);
	CHECK(core_ioctl(VFIO_DEVICE_FEATURE, states) == 0 && states[2] == VFIO_DEVICE_STATE_STOP_COPY);
	CHECK(core_ioctl(VFIO_DEVICE_FEATURE, sizes) == 0 && sizes[2] == 123);
	CHECK(core_ioctl(VFIO_DEVICE_FEATURE, flags) == 0 && flags[2] == mine->vdev.migration_flags);
	feature_requests();
	migration_states();
	CHECK(core_match("mine too") == SINCE(5, 7) && core_match("parent") == !SINCE(5, 7));
	CHECK(seen.matches == 2 * SINCE(5, 7));
	core_close();
	gone(mine);
}

static void pinning(void)
{
	struct mine *mine = registered();
	struct page *pages[100], *many[513];

	CHECK(core_open() == 0);
	if (!SINCE(4, 10)) {
		CHECK(vfio_pin_pages(&mine->vdev, 0x5000, 100, 1, pages) == -EOPNOTSUPP);
		goto out;
	}
	CHECK(vfio_pin_pages(&mine->vdev, 0x5000, 100, 1, pages) == 100 && fake_pinned == 100);
	CHECK(pages[0] == pfn_to_page(1005) && pages[99] == pfn_to_page(1104));
	vfio_unpin_pages(&mine->vdev, 0x5000, 100);
	CHECK(fake_pinned == 0);
	/* All or nothing: what was pinned before a failure is unpinned. */
	fake_pin_limit = 70;
	CHECK(vfio_pin_pages(&mine->vdev, 0x5000, 100, 1, pages) == -ENOMEM && fake_pinned == 0);
	fake_pin_limit = 1024;
#if !SINCE(6, 0)
	fake_pins_less = 3;
	CHECK(vfio_pin_pages(&mine->vdev, 0x5000, 10, 1, pages) == -EFAULT && fake_pinned == 0);
	fake_pins_less = 0;
#endif
	CHECK(vfio_pin_pages(&mine->vdev, 0x5000, 513, 1, many) == -E2BIG && fake_pinned == 0);
	CHECK(VFIO_PIN_PAGES_MAX_ENTRIES == 512);
	core_unmap(0x7000, 4096);
	CHECK(seen.unmaps > 0 && seen.unmapped == 0x7000);
	core_close();
	seen.pins_in_open = true;
	CHECK(core_open() == 0 && fake_pinned == 1);
out:
	core_close();
	seen.pins_in_open = false;
	CHECK(!core.notifier && fake_pinned == 0);
	gone(mine);
}

/* The program's memory, and the group's file: nothing is kept. */
static void groups(void)
{
	struct mine *mine = registered();
	struct kvm *kvm = (void *)&parent;
	char data[4] = "abc";

	CHECK(core_open() == 0);
	memcpy(fake_memory, "xyz", 4);
	CHECK(vfio_dma_rw(&mine->vdev, 0x5000, data, 4, false) == (SINCE(5, 7) ? 0 : -EOPNOTSUPP));
	CHECK(!strcmp(data, SINCE(5, 7) ? "xyz" : "abc") && !strcmp(fake_memory, "xyz"));
	CHECK(vfio_dma_rw(&mine->vdev, 0x5000, "new", 4, true) == (SINCE(5, 7) ? 0 : -EOPNOTSUPP));
	CHECK(!strcmp(fake_memory, SINCE(5, 7) ? "new" : "xyz"));
	CHECK(vfio_file_is_group(&group_file) && vfio_file_is_valid(&group_file));
	CHECK(!vfio_file_is_group(&device_file) && vfio_file_is_valid(&device_file) == SINCE(6, 6));
	CHECK(vfio_file_iommu_group(&group_file) == &fake_group && !vfio_file_iommu_group(&device_file));
	CHECK(vfio_file_has_dev(&group_file, &mine->vdev) && !vfio_file_has_dev(&device_file, &mine->vdev));
	CHECK(!vfio_file_enforced_coherent(&group_file) && vfio_file_enforced_coherent(&device_file));
	fake_is_coherent = true;
	CHECK(vfio_file_enforced_coherent(&group_file));
	fake_is_coherent = false;
	vfio_file_set_kvm(&group_file, kvm);
	CHECK(fake_group_kvm == (SINCE(4, 10) ? kvm : NULL));
	vfio_file_set_kvm(&group_file, NULL);
	CHECK(!fake_group_kvm && !fake_users);
	core_close();
	gone(mine);
}

/* A group without IOMMU: the device opens, and what cannot be told of unmapping cannot pin. */
static void without_iommu(void)
{
	struct mine *mine = registered();
	struct page *page;

	core.is_noiommu = true;
	CHECK(core_open() == 0 && seen.opens == 1);
	CHECK(vfio_pin_pages(&mine->vdev, 0x5000, 1, 1, &page) < 0 && fake_pinned == 0);
	CHECK(!mine->vdev.kvm);
	core_close();
	core.is_noiommu = false;
	CHECK(core_open() == 0 && seen.opens == 2);
	core_close();
	gone(mine);
}

/* The virtual machine of the group is there in open_device and gone after close_device. */
static void virtual_machine(void)
{
	struct mine *mine = registered();
	struct kvm *kvm = (void *)&parent;

	core.kvm = kvm;
	CHECK(core_open() == 0 && core_open() == 0);
	CHECK(seen.kvm_in_open == (SINCE(4, 10) ? kvm : NULL) && mine->vdev.kvm == seen.kvm_in_open);
	core_close();
	core_close();
	CHECK(!mine->vdev.kvm && !core.group_notifier);
	core.kvm = NULL;
	CHECK(core_open() == 0 && !seen.kvm_in_open);
#if SINCE(4, 10) && !SINCE(5, 19)
	/* A program may attach the machine later, and take it away. */
	core.group_notifier->notifier_call(core.group_notifier, VFIO_GROUP_NOTIFY_SET_KVM, kvm);
	CHECK(mine->vdev.kvm == kvm);
	core.group_notifier->notifier_call(core.group_notifier, VFIO_GROUP_NOTIFY_SET_KVM, NULL);
	CHECK(!mine->vdev.kvm);
#endif
	core_close();
	gone(mine);
}

static void close_while_waiting(void)
{
	CHECK(seen.requests > 0 || !core.ops->request);
	core_close();
}

static void unload_while_open(void)
{
	struct mine *mine = registered();

	CHECK(core_open() == 0 && core_open() == 0);
	fake_while_waiting = close_while_waiting;
	gone(mine);
	CHECK(seen.requests == 2 && seen.drvdata_in_request == drvdata);
}

static void refusals(void)
{
	struct mine *mine = allocate(&ops);

	prepare(mine);
	fake_register_error = -EBUSY;
	CHECK(vfio_register_group_dev(&mine->vdev) == -EBUSY);
	CHECK(fake_group.references == 1 && dev_get_drvdata(&parent) == drvdata);
	fake_register_error = 0;
	parent.iommu_group = NULL;
	CHECK(vfio_register_group_dev(&mine->vdev) == -EINVAL);
	if (!SINCE(5, 16))
		CHECK(vfio_register_emulated_iommu_dev(&mine->vdev) == -EOPNOTSUPP);
	parent.iommu_group = &fake_group;
	vfio_put_device(&mine->vdev);
	mine = allocate(&ops);
	prepare(mine);
	CHECK(vfio_register_emulated_iommu_dev(&mine->vdev) == 0 && mine->vdev.dev_set);
	gone(mine);
}

static void sets(void)
{
	struct mine *one = allocate(&ops), *two = allocate(&ops), *other = allocate(&ops);

	CHECK(vfio_assign_device_set(&one->vdev, drvdata) == 0);
	CHECK(vfio_assign_device_set(&two->vdev, drvdata) == 0);
	CHECK(vfio_assign_device_set(&other->vdev, drvdata + 1) == 0);
	CHECK(one->vdev.dev_set == two->vdev.dev_set && one->vdev.dev_set != other->vdev.dev_set);
	CHECK(one->vdev.dev_set->device_count == 2 && one->vdev.dev_set->set_id == drvdata);
#if !SINCE(5, 15)
	/* The opens of all devices of the set, and the device that was asked for. */
	one->vdev.open_count = 2;
	two->vdev.open_count = 1;
	mutex_lock(&one->vdev.dev_set->lock);
	CHECK(vfio_device_set_open_count(one->vdev.dev_set) == 3);
	mutex_unlock(&one->vdev.dev_set->lock);
#endif
	vfio_put_device(&one->vdev);
	CHECK(two->vdev.dev_set->device_count == 1);
	vfio_put_device(&two->vdev);
	/* The set has gone with its last device: the next one of the name is another. */
	two = allocate(&ops);
	CHECK(vfio_assign_device_set(&two->vdev, drvdata) == 0);
	CHECK(two->vdev.dev_set->device_count == 1);
	vfio_put_device(&two->vdev);
	vfio_put_device(&other->vdev);
}

static void capabilities(void)
{
	struct { struct vfio_info_cap_header header; char text[5]; } cap = { { 7, 1, 0 }, "abcd" };
	struct vfio_info_cap caps = {};
	struct vfio_info_cap_header *first, *second;

	CHECK(vfio_info_add_capability(&caps, &cap.header, 13) == 0);
	CHECK(vfio_info_add_capability(&caps, &cap.header, 13) == 0);
	CHECK(caps.size == 32 && caps.buf->next == 16);
	vfio_info_cap_shift(&caps, 40);
	first = caps.buf;
	second = (void *)((char *)first + 16);
	CHECK(first->next == 56 && second->next == 0 && second->id == 7);
	CHECK(!strcmp((char *)(second + 1), "abcd"));
#if !SINCE(4, 6)
	fake_fail_alloc = 1;
	CHECK(vfio_info_add_capability(&caps, &cap.header, 13) == -ENOMEM && !caps.buf && !caps.size);
#endif
	free(caps.buf);
}

#if !SINCE(4, 10)
static int irq_request(u32 size, u32 flags, u32 start, u32 count, size_t *data)
{
	struct vfio_irq_set set = { .argsz = size, .flags = flags, .index = 1, .start = start, .count = count };

	return vfio_set_irqs_validate_and_prepare(&set, 4, 2, data);
}

/* Requests to set interrupts, of a device that has four of them. */
static void interrupts(void)
{
	u32 head = offsetof(struct vfio_irq_set, data), trigger = VFIO_IRQ_SET_ACTION_TRIGGER;
	size_t data = 9;

	CHECK(irq_request(head + 8, VFIO_IRQ_SET_DATA_EVENTFD | trigger, 2, 2, &data) == 0 && data == 8);
	CHECK(irq_request(head + 2, VFIO_IRQ_SET_DATA_BOOL | trigger, 0, 2, &data) == 0 && data == 2);
	CHECK(irq_request(head, VFIO_IRQ_SET_DATA_NONE | trigger, 0, 4, &data) == 0 && data == 0);
	CHECK(irq_request(head, VFIO_IRQ_SET_DATA_NONE | trigger, 0, 4, NULL) == 0);
	CHECK(irq_request(head + 7, VFIO_IRQ_SET_DATA_EVENTFD | trigger, 2, 2, &data) == -EINVAL);
	CHECK(irq_request(head + 8, VFIO_IRQ_SET_DATA_EVENTFD | trigger, 2, 2, NULL) == -EINVAL);
	CHECK(irq_request(head + 8, VFIO_IRQ_SET_DATA_EVENTFD | trigger, 3, 2, &data) == -EINVAL);
	CHECK(irq_request(head, VFIO_IRQ_SET_DATA_NONE | trigger, 4, 0, &data) == -EINVAL);
	CHECK(irq_request(head, VFIO_IRQ_SET_DATA_NONE | trigger, 1, U32_MAX, &data) == -EINVAL);
	CHECK(irq_request(head - 1, VFIO_IRQ_SET_DATA_NONE | trigger, 0, 1, &data) == -EINVAL);
	CHECK(irq_request(head, VFIO_IRQ_SET_DATA_NONE | 1U << 12, 0, 1, &data) == -EINVAL);
	CHECK(irq_request(head + 8, VFIO_IRQ_SET_DATA_BOOL | VFIO_IRQ_SET_DATA_EVENTFD, 0, 1, &data) == -EINVAL);
}
#endif

#if SINCE(6, 1) && !SINCE(6, 6)
/* The smallest gaps are closed first. */
static void ranges(void)
{
	struct interval_tree_node nodes[] = { { 0, 10 }, { 100, 110 }, { 115, 120 }, { 200, 210 } };
	struct rb_root_cached root;
	int i;

	for (i = 0; i < 4; i++)
		fake_nodes[i] = &nodes[i];
	vfio_combine_iova_ranges(&root, 4, 3);
	CHECK(fake_nodes[1] == &nodes[1] && nodes[1].last == 120 && fake_nodes[2] == &nodes[3] && !fake_nodes[3]);
	vfio_combine_iova_ranges(&root, 3, 1);
	CHECK(nodes[0].last == 210 && !fake_nodes[1]);
}
#endif

#if HAS_OWN_STATES
/* The way from each state to each other one, for devices with and without the optional states. */
static void states(void)
{
	struct mine *mine = allocate(&ops);
	enum vfio_device_mig_state next = 0;
	int from, to, steps;

	mine->vdev.migration_flags = VFIO_MIGRATION_STOP_COPY | VFIO_MIGRATION_P2P | VFIO_MIGRATION_PRE_COPY;
	for (from = 1; from <= 7; from++) {
		for (to = 1; to <= 7; to++) {
			enum vfio_device_mig_state at = from;
			int ret = 0;

			for (steps = 0; (int)at != to && !ret && steps < 8; steps++) {
				ret = vfio_mig_get_next_state(&mine->vdev, at, to, &next);
				at = next;
			}
			/* From a stopped copy there is no way back to copying. */
			if (from == 3 && to >= 6)
				CHECK(ret == -EINVAL);
			else
				CHECK(!ret && (int)at == to && steps <= 5);
		}
	}
	CHECK(vfio_mig_get_next_state(&mine->vdev, 2, 3, &next) == 0 && next == 5);
	CHECK(vfio_mig_get_next_state(&mine->vdev, 6, 3, &next) == 0 && next == 7);
	mine->vdev.migration_flags = VFIO_MIGRATION_STOP_COPY;
	CHECK(vfio_mig_get_next_state(&mine->vdev, 2, 1, &next) == 0 && next == 1);
	CHECK(vfio_mig_get_next_state(&mine->vdev, 2, 6, &next) == -EINVAL);
	vfio_put_device(&mine->vdev);
}
#endif

int main(void)
{
	allocation();
	memset(&seen, 0, sizeof(seen));
	bare();
	opens();
	memset(&seen, 0, sizeof(seen));
	calls();
	memset(&seen, 0, sizeof(seen));
	pinning();
	memset(&seen, 0, sizeof(seen));
	without_iommu();
	memset(&seen, 0, sizeof(seen));
	virtual_machine();
	memset(&seen, 0, sizeof(seen));
	unload_while_open();
	memset(&seen, 0, sizeof(seen));
	groups();
	memset(&seen, 0, sizeof(seen));
	refusals();
	sets();
	capabilities();
#if !SINCE(4, 10)
	interrupts();
#endif
#if SINCE(6, 1) && !SINCE(6, 6)
	ranges();
#endif
#if HAS_OWN_STATES
	states();
#endif
	return fake_failures != 0;
}
