#ifndef VFIO_H
#define VFIO_H

struct vfio_device_ops {
	char	*name;
	int	(*open_device)(struct vfio_device *vdev);
	void	(*release)(struct vfio_device *vdev);
};

#endif /* VFIO_H */
