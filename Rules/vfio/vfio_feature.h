/* VFIO_DEVICE_FEATURE as 6.8's core answers it, where the kernel's does not. */
static inline int shim_vfio_feature_migration(struct shim_vfio_device *vdev, u32 flags,
					      void __user *arg, size_t argsz)
{
	__u64 answer = vdev->migration_flags;
	int ret;

	if (!vdev->mig_ops)
		return -ENOTTY;
	ret = shim_vfio_check_feature(flags, argsz, SHIM_VFIO_DEVICE_FEATURE_GET, sizeof(answer));
	if (ret != 1)
		return ret;
	return copy_to_user(arg, &answer, sizeof(answer)) ? -EFAULT : 0;
}

/* Hands the stream to the program; the descriptor is undone if the program cannot be told. */
static inline int shim_vfio_feature_return_stream(struct file *stream, void __user *arg,
						  struct shim_vfio_feature_mig_state *state)
{
	int fd = get_unused_fd_flags(O_CLOEXEC);

	if (fd < 0) {
		fput(stream);
		return fd;
	}
	state->data_fd = fd;
	if (copy_to_user(arg, state, sizeof(*state))) {
		fput(stream);
		put_unused_fd(fd);
		return -EFAULT;
	}
	fd_install(fd, stream);
	return 0;
}

static inline int shim_vfio_feature_mig_state(struct shim_vfio_device *vdev, u32 flags,
					      void __user *arg, size_t argsz)
{
	struct shim_vfio_feature_mig_state state;
	struct file *stream = NULL;
	int ret;

	if (!vdev->mig_ops)
		return -ENOTTY;
	ret = shim_vfio_check_feature(flags, argsz, SHIM_VFIO_DEVICE_FEATURE_SET |
				      SHIM_VFIO_DEVICE_FEATURE_GET, sizeof(state));
	if (ret != 1)
		return ret;
	if (copy_from_user(&state, arg, sizeof(state)))
		return -EFAULT;
	if (flags & SHIM_VFIO_DEVICE_FEATURE_GET) {
		enum vfio_device_mig_state current_state;

		ret = vdev->mig_ops->migration_get_state(vdev, &current_state);
		if (ret)
			return ret;
		state.device_state = current_state;
	} else {
		stream = vdev->mig_ops->migration_set_state(vdev, state.device_state);
		if (!IS_ERR_OR_NULL(stream))
			return shim_vfio_feature_return_stream(stream, arg, &state);
	}
	state.data_fd = -1;
	if (copy_to_user(arg, &state, sizeof(state)))
		return -EFAULT;
	return PTR_ERR_OR_ZERO(stream);
}

static inline int shim_vfio_feature_data_size(struct shim_vfio_device *vdev, u32 flags,
					      void __user *arg, size_t argsz)
{
	unsigned long length = 0;
	__u64 answer;
	int ret;

	if (!vdev->mig_ops || !vdev->mig_ops->migration_get_data_size)
		return -ENOTTY;
	ret = shim_vfio_check_feature(flags, argsz, SHIM_VFIO_DEVICE_FEATURE_GET, sizeof(answer));
	if (ret != 1)
		return ret;
	ret = vdev->mig_ops->migration_get_data_size(vdev, &length);
	if (ret)
		return ret;
	answer = length;
	return copy_to_user(arg, &answer, sizeof(answer)) ? -EFAULT : 0;
}

/* One feature that the core leaves to the driver: those that 6.8's core has are not the driver's. */
static inline int shim_vfio_device_feature(struct shim_vfio_device *vdev, u32 flags,
					   void __user *arg, size_t argsz)
{
	u32 feature = flags & SHIM_VFIO_DEVICE_FEATURE_MASK;

	if (feature == SHIM_VFIO_DEVICE_FEATURE_MIGRATION)
		return shim_vfio_feature_migration(vdev, flags, arg, argsz);
	if (feature == SHIM_VFIO_DEVICE_FEATURE_MIG_STATE)
		return shim_vfio_feature_mig_state(vdev, flags, arg, argsz);
	if (feature == SHIM_VFIO_DEVICE_FEATURE_MIG_DATA_SIZE)
		return shim_vfio_feature_data_size(vdev, flags, arg, argsz);
	/* Dirty page logging needs the core's bitmaps of 6.1: a program is told that it is not there. */
	if (feature >= SHIM_VFIO_DEVICE_FEATURE_LOGGING_START &&
	    feature <= SHIM_VFIO_DEVICE_FEATURE_LOGGING_REPORT)
		return -ENOTTY;
	if (!vdev->ops->device_feature)
		return -EINVAL;
	return vdev->ops->device_feature(vdev, flags, arg, argsz);
}

#if !SHIM_VFIO_CORE_HAS_FEATURES
/* The checks that the core makes from 5.18 on: vfio_ioctl_device_feature (5.18). */
static inline long shim_vfio_ioctl_feature(struct shim_vfio_device *vdev, void __user *arg)
{
	struct shim_vfio_feature_header header;
	u32 both = SHIM_VFIO_DEVICE_FEATURE_SET | SHIM_VFIO_DEVICE_FEATURE_GET;

	if (copy_from_user(&header, arg, sizeof(header)))
		return -EFAULT;
	if (header.argsz < sizeof(header))
		return -EINVAL;
	if (header.flags & ~(SHIM_VFIO_DEVICE_FEATURE_MASK | SHIM_VFIO_DEVICE_FEATURE_PROBE | both))
		return -EINVAL;
	if (!(header.flags & SHIM_VFIO_DEVICE_FEATURE_PROBE) && (header.flags & both) == both)
		return -EINVAL;
	return shim_vfio_device_feature(vdev, header.flags, arg + sizeof(header),
					header.argsz - sizeof(header));
}
#endif
