#if !SHIM_VFIO_HAS_INFO_CAP
#if !defined(SHIMGEN_OVERLAY_UAPI_LINUX_VFIO_H)
struct vfio_info_cap_header {
	__u16 id;
	__u16 version;
	__u32 next;
};
#endif

struct shim_vfio_info_cap {
	struct vfio_info_cap_header *buf;
	size_t size;
};

static inline struct vfio_info_cap_header *
shim_vfio_info_cap_add(struct shim_vfio_info_cap *caps, size_t size, u16 id, u16 version)
{
	struct vfio_info_cap_header *header, *last;
	void *buf;

	size = ALIGN(size, sizeof(u64));
	buf = krealloc(caps->buf, caps->size + size, GFP_KERNEL);
	if (!buf) {
		kfree(caps->buf);
		caps->buf = NULL;
		caps->size = 0;
		return ERR_PTR(-ENOMEM);
	}
	caps->buf = buf;
	header = buf + caps->size;
	memset(header, 0, size);
	header->id = id;
	header->version = version;
	/* Offsets are from the start of the buffer until they are shifted; the first one is 0. */
	for (last = buf; last->next; last = buf + last->next)
		;
	if (caps->size)
		last->next = caps->size;
	caps->size += size;
	return header;
}

static inline void shim_vfio_info_cap_shift(struct shim_vfio_info_cap *caps, size_t offset)
{
	struct vfio_info_cap_header *header;
	void *buf = caps->buf;

	if (!caps->size)
		return;
	for (header = buf; header->next; header = buf + header->next - offset)
		header->next += offset;
}
#else
#define shim_vfio_info_cap vfio_info_cap
#define shim_vfio_info_cap_shift vfio_info_cap_shift

/* Since 6.6 each capability starts at a multiple of eight bytes: vfio_info_cap_add (6.6). */
static inline struct vfio_info_cap_header *
shim_vfio_info_cap_add(struct vfio_info_cap *caps, size_t size, u16 id, u16 version)
{
	return vfio_info_cap_add(caps, ALIGN(size, sizeof(u64)), id, version);
}
#endif

static inline int shim_vfio_info_add_capability(struct shim_vfio_info_cap *caps,
						struct vfio_info_cap_header *cap, size_t size)
{
	struct vfio_info_cap_header *header;
	const void *body = cap + 1;

	header = shim_vfio_info_cap_add(caps, size, cap->id, cap->version);
	if (IS_ERR(header))
		return PTR_ERR(header);
	/* The body lies behind the header by contract: here the compiler would see the header alone. */
	OPTIMIZER_HIDE_VAR(body);
	memcpy(header + 1, body, size - sizeof(*header));
	return 0;
}
