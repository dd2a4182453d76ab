#ifndef VFIO_H
#define VFIO_H

struct vfio_device_ops {
	char	*name;
	void	(*release)(struct vfio_device *vdev);
};

#endif /* VFIO_H */
