#ifndef VFIO_H
#define VFIO_H

int vfio_frob(struct vfio_device *device);

#endif /* VFIO_H */
