# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# shimgen.mk: the overlay in force for the driver whose Kbuild file includes this one.
#
# Made by shimgen, format 1. Do not edit; regenerate with
#   shimgen generate --from 4.4 --to 6.8
#
# In the driver's Kbuild file, with the generated folder beside it:
#
#   shimgen := $(if $(filter /%,$(src)),$(src),$(srctree)/$(src))/shimgen
#   include $(shimgen)/kbuild/shimgen.mk
#
# or, without this file, the line below itself. It works for modules and for built-in drivers, on
# every release: the overlay has to come before the kernel's own headers.
LINUXINCLUDE := -I$(shimgen)/overlay -I$(shimgen)/include $(LINUXINCLUDE)
