# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# probe.mk: asks the kernel's own headers for every gate before the driver is compiled.
#
# Made by shimgen, format 1. Do not edit; regenerate with
#   shimgen generate --from 4.4 --to 6.8
#
# For vendors' kernels, whose version does not say what they have. In the driver's Kbuild file, with
# `shimgen` set as shimgen.mk says, before that file is included:
#
#   include $(shimgen)/kbuild/probe.mk
#
# The probe is one run of the compiler while make reads the file, before any object is built, so that
# parallel builds see one answer; the header is written only when an answer changes.
shimgen-probe := $(obj)/shimgen-probe.h
$(shell mkdir -p $(obj) && CC="$(CC)" sh $(shimgen)/kbuild/probe.sh $(shimgen-probe) $(NOSTDINC_FLAGS) $(LINUXINCLUDE) $(KBUILD_CPPFLAGS) $(KBUILD_CFLAGS) -DMODULE)
LINUXINCLUDE += -include $(shimgen-probe)
clean-files += shimgen-probe.h
