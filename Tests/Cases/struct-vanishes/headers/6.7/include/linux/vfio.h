#ifndef VFIO_H
#define VFIO_H

int vfio_frob(void);

#endif /* VFIO_H */
