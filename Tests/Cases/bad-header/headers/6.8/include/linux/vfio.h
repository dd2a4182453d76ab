#ifndef VFIO_H
#define VFIO_H

int vfio_frob(void;
int vfio_twist(int a);
struct vfio_device {
	int a
	int b;
};

#endif /* VFIO_H */
