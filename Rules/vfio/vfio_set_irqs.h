/* Whether a request to set interrupts is well formed, and how much data follows it. */
static inline int shim_vfio_set_irqs_validate_and_prepare(struct vfio_irq_set *hdr, int num_irqs,
							  int max_irq_type, size_t *data_size)
{
	unsigned long minsz = offsetof(struct vfio_irq_set, data);
	size_t size;

	if (hdr->argsz < minsz || hdr->index >= (u32)max_irq_type ||
	    hdr->count >= U32_MAX - hdr->start ||
	    hdr->flags & ~(VFIO_IRQ_SET_DATA_TYPE_MASK | VFIO_IRQ_SET_ACTION_TYPE_MASK))
		return -EINVAL;
	if (data_size)
		*data_size = 0;
	if (hdr->start >= (u32)num_irqs || hdr->start + hdr->count > (u32)num_irqs)
		return -EINVAL;
	switch (hdr->flags & VFIO_IRQ_SET_DATA_TYPE_MASK) {
	case VFIO_IRQ_SET_DATA_NONE:
		return 0;
	case VFIO_IRQ_SET_DATA_BOOL:
		size = sizeof(__u8);
		break;
	case VFIO_IRQ_SET_DATA_EVENTFD:
		size = sizeof(__s32);
		break;
	default:
		return -EINVAL;
	}
	if (hdr->argsz - minsz < hdr->count * size || !data_size)
		return -EINVAL;
	*data_size = hdr->count * size;
	return 0;
}
