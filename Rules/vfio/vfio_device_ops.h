#if SHIM_VFIO_OWN_DEVICE
struct shim_vfio_device_ops {
@members vfio_device_ops
};
#else
/* The kernel's table with the target's further slot behind it: the core gets its own part. */
struct shim_vfio_device_ops {
	union {
		struct vfio_device_ops native;
		struct {
@members vfio_device_ops -detach_ioas
		};
	};
	void (*detach_ioas)(struct shim_vfio_device *vdev);
};

#define SHIM_VFIO_SAME_PLACE(member)						\
	_Static_assert(offsetof(struct shim_vfio_device_ops, member) ==		\
		       offsetof(struct vfio_device_ops, member),		\
		       "struct vfio_device_ops is not laid out as its adaptor expects: " #member)
SHIM_VFIO_SAME_PLACE(name);
SHIM_VFIO_SAME_PLACE(init);
SHIM_VFIO_SAME_PLACE(release);
SHIM_VFIO_SAME_PLACE(bind_iommufd);
SHIM_VFIO_SAME_PLACE(unbind_iommufd);
SHIM_VFIO_SAME_PLACE(attach_ioas);
SHIM_VFIO_SAME_PLACE(open_device);
SHIM_VFIO_SAME_PLACE(close_device);
SHIM_VFIO_SAME_PLACE(read);
SHIM_VFIO_SAME_PLACE(write);
SHIM_VFIO_SAME_PLACE(ioctl);
SHIM_VFIO_SAME_PLACE(mmap);
SHIM_VFIO_SAME_PLACE(request);
SHIM_VFIO_SAME_PLACE(match);
SHIM_VFIO_SAME_PLACE(dma_unmap);
SHIM_VFIO_SAME_PLACE(device_feature);
_Static_assert(offsetof(struct shim_vfio_device_ops, detach_ioas) == sizeof(struct vfio_device_ops),
	       "struct vfio_device_ops has slots that its adaptor does not know");
#endif
