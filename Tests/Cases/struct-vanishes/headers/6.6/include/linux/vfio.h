#ifndef VFIO_H
#define VFIO_H

struct vfio_frob_ops {
	int	(*start)(void *data);
	int	(*stop)(void *data);
};

int vfio_frob(void);

#endif /* VFIO_H */
