/*
 * The parts of the UAPI that the adaptors answer to themselves, whether or not the kernel's or the
 * overlay's header has them: include/uapi/linux/vfio.h (6.8).
 */
#define SHIM_VFIO_DEVICE_FEATURE		_IO(VFIO_TYPE, VFIO_BASE + 17)
#define SHIM_VFIO_DEVICE_FEATURE_MASK		0xffff
#define SHIM_VFIO_DEVICE_FEATURE_GET		(1 << 16)
#define SHIM_VFIO_DEVICE_FEATURE_SET		(1 << 17)
#define SHIM_VFIO_DEVICE_FEATURE_PROBE		(1 << 18)
#define SHIM_VFIO_DEVICE_FEATURE_MIGRATION	1
#define SHIM_VFIO_DEVICE_FEATURE_MIG_STATE	2
#define SHIM_VFIO_DEVICE_FEATURE_LOGGING_START	6
#define SHIM_VFIO_DEVICE_FEATURE_LOGGING_REPORT	8
#define SHIM_VFIO_DEVICE_FEATURE_MIG_DATA_SIZE	9

struct shim_vfio_feature_header {
	__u32 argsz;
	__u32 flags;
};

struct shim_vfio_feature_mig_state {
	__u32 device_state;
	__s32 data_fd;
};

/* The states by number: the names were macros of another protocol from 5.8 to 5.17. */
enum shim_vfio_mig_state {
	SHIM_VFIO_DEVICE_STATE_ERROR = 0,
	SHIM_VFIO_DEVICE_STATE_STOP = 1,
	SHIM_VFIO_DEVICE_STATE_RUNNING = 2,
	SHIM_VFIO_DEVICE_STATE_STOP_COPY = 3,
	SHIM_VFIO_DEVICE_STATE_RESUMING = 4,
	SHIM_VFIO_DEVICE_STATE_RUNNING_P2P = 5,
	SHIM_VFIO_DEVICE_STATE_PRE_COPY = 6,
	SHIM_VFIO_DEVICE_STATE_PRE_COPY_P2P = 7,
};

#define SHIM_VFIO_MIGRATION_STOP_COPY	(1 << 0)
#define SHIM_VFIO_MIGRATION_P2P		(1 << 1)
#define SHIM_VFIO_MIGRATION_PRE_COPY	(1 << 2)

/* The type is in the slots' prototypes: with the kernel's own UAPI it may be missing. */
#if !SHIM_VFIO_HAS_MIG_STATE && !defined(SHIMGEN_OVERLAY_UAPI_LINUX_VFIO_H)
enum vfio_device_mig_state {
	SHIM_VFIO_DEVICE_MIG_STATE_UNKNOWN = 0,
};
#endif

struct rb_root_cached;
struct iova_bitmap;
struct iommufd_ctx;
