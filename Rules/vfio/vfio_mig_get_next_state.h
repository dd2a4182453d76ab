/* What a device has to support to be in a state. */
static inline unsigned int shim_vfio_mig_needs(unsigned int state)
{
	switch (state) {
	case SHIM_VFIO_DEVICE_STATE_RUNNING_P2P:
		return SHIM_VFIO_MIGRATION_STOP_COPY | SHIM_VFIO_MIGRATION_P2P;
	case SHIM_VFIO_DEVICE_STATE_PRE_COPY:
		return SHIM_VFIO_MIGRATION_STOP_COPY | SHIM_VFIO_MIGRATION_PRE_COPY;
	case SHIM_VFIO_DEVICE_STATE_PRE_COPY_P2P:
		return SHIM_VFIO_MIGRATION_STOP_COPY | SHIM_VFIO_MIGRATION_P2P |
		       SHIM_VFIO_MIGRATION_PRE_COPY;
	case SHIM_VFIO_DEVICE_STATE_ERROR:
		return ~0U;
	default:
		return SHIM_VFIO_MIGRATION_STOP_COPY;
	}
}

/* The first step from one state towards another, by the arcs of the migration protocol. */
static inline unsigned int shim_vfio_mig_step(unsigned int from, unsigned int to)
{
	bool to_pre_copy = to == SHIM_VFIO_DEVICE_STATE_PRE_COPY;
	bool to_pre_copy_p2p = to == SHIM_VFIO_DEVICE_STATE_PRE_COPY_P2P;

	if (from == to)
		return to;
	if (to == SHIM_VFIO_DEVICE_STATE_ERROR)
		return SHIM_VFIO_DEVICE_STATE_ERROR;
	switch (from) {
	case SHIM_VFIO_DEVICE_STATE_STOP:
		if (to == SHIM_VFIO_DEVICE_STATE_STOP_COPY ||
		    to == SHIM_VFIO_DEVICE_STATE_RESUMING)
			return to;
		return SHIM_VFIO_DEVICE_STATE_RUNNING_P2P;
	case SHIM_VFIO_DEVICE_STATE_RUNNING:
		return to_pre_copy ? to : SHIM_VFIO_DEVICE_STATE_RUNNING_P2P;
	case SHIM_VFIO_DEVICE_STATE_RUNNING_P2P:
		if (to == SHIM_VFIO_DEVICE_STATE_RUNNING || to_pre_copy)
			return SHIM_VFIO_DEVICE_STATE_RUNNING;
		return to_pre_copy_p2p ? to : SHIM_VFIO_DEVICE_STATE_STOP;
	case SHIM_VFIO_DEVICE_STATE_PRE_COPY:
		if (to_pre_copy_p2p || to == SHIM_VFIO_DEVICE_STATE_STOP_COPY)
			return SHIM_VFIO_DEVICE_STATE_PRE_COPY_P2P;
		return SHIM_VFIO_DEVICE_STATE_RUNNING;
	case SHIM_VFIO_DEVICE_STATE_PRE_COPY_P2P:
		if (to_pre_copy || to == SHIM_VFIO_DEVICE_STATE_STOP_COPY)
			return to;
		return SHIM_VFIO_DEVICE_STATE_RUNNING_P2P;
	case SHIM_VFIO_DEVICE_STATE_STOP_COPY:
		/* Going back to copying is for another run of the device. */
		if (to_pre_copy || to_pre_copy_p2p)
			return SHIM_VFIO_DEVICE_STATE_ERROR;
		return SHIM_VFIO_DEVICE_STATE_STOP;
	case SHIM_VFIO_DEVICE_STATE_RESUMING:
		return SHIM_VFIO_DEVICE_STATE_STOP;
	default:
		return SHIM_VFIO_DEVICE_STATE_ERROR;
	}
}

static inline int shim_vfio_mig_get_next_state(struct shim_vfio_device *vdev,
					       enum vfio_device_mig_state cur_fsm,
					       enum vfio_device_mig_state new_fsm,
					       enum vfio_device_mig_state *next_fsm)
{
	unsigned int flags = vdev->migration_flags;
	unsigned int from = cur_fsm, to = new_fsm, next;

	if (WARN_ON(from > SHIM_VFIO_DEVICE_STATE_PRE_COPY_P2P ||
		    (shim_vfio_mig_needs(from) & flags) != shim_vfio_mig_needs(from)))
		return -EINVAL;
	if (to > SHIM_VFIO_DEVICE_STATE_PRE_COPY_P2P ||
	    (shim_vfio_mig_needs(to) & flags) != shim_vfio_mig_needs(to))
		return -EINVAL;
	next = shim_vfio_mig_step(from, to);
	/* States that the device does not have are passed through. */
	while (next != SHIM_VFIO_DEVICE_STATE_ERROR &&
	       (shim_vfio_mig_needs(next) & flags) != shim_vfio_mig_needs(next))
		next = shim_vfio_mig_step(next, to);
	*next_fsm = next;
	return next == SHIM_VFIO_DEVICE_STATE_ERROR ? -EINVAL : 0;
}
