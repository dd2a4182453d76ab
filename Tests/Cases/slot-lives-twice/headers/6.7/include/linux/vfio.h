#ifndef VFIO_H
#define VFIO_H

struct vfio_device_ops {
	char	*name;
	void	(*release)(struct vfio_device *vdev);
	void	(*request)(struct vfio_device *vdev, unsigned int count);
};

#endif /* VFIO_H */
