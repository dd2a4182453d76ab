/* Whether a feature's request is well formed: 1 to go on, 0 for a probe that is answered. */
static inline int shim_vfio_check_feature(u32 flags, size_t argsz, u32 supported_ops, size_t minsz)
{
	u32 asked = flags & (SHIM_VFIO_DEVICE_FEATURE_GET | SHIM_VFIO_DEVICE_FEATURE_SET);

	if (asked & ~supported_ops)
		return -EINVAL;
	if (flags & SHIM_VFIO_DEVICE_FEATURE_PROBE)
		return 0;
	/* Without PROBE one of GET or SET must be requested. */
	if (!asked || argsz < minsz)
		return -EINVAL;
	return 1;
}
