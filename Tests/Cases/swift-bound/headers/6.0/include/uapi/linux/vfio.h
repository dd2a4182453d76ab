#define VFIO_TYPE (';')
#define VFIO_BASE 100
#define VFIO_FROB_READ (1 << 0)
#define VFIO_FROB_WRITE (1 << 1)
/**
 * struct vfio_frob - What a frob is.
 * @flags: how it is reached
 */
struct vfio_frob {
	__u32 argsz;
	__u32 flags;
	__u32 frob_mode;
	__u32 reserved;
	__aligned_u64 page_size;
};
enum {
	VFIO_FROB_IDLE,
	VFIO_FROB_BUSY,
};
#define VFIO_FROB_GET _IO(VFIO_TYPE, VFIO_BASE + 0)
