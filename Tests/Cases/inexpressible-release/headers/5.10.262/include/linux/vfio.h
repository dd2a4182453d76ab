#ifndef VFIO_H
#define VFIO_H

int vfio_frob(struct vfio_device *device, u32 flags);

#endif /* VFIO_H */
