# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# swift.mk: objects made of Swift files, for the driver whose Kbuild file includes this one.
#
# Made by shimgen, format 1. Do not edit; regenerate with
#   shimgen generate --from 4.4 --to 6.8
#
# In the driver's Kbuild file, with the generated folder beside it:
#
#   obj-m := driver.o
#   driver-y := main.o callbacks.o swift_runtime.o
#   shimgen := $(if $(filter /%,$(src)),$(src),$(srctree)/$(src))/shimgen
#   swift_bridging_header := bridge.h
#   include $(shimgen)/Swift-kernel/swift.mk
#
# callbacks.o is made of callbacks.swift; where it has more files, callbacks-swift names them all.
# What it takes to build: shimgen and a Swift toolchain with Embedded Swift (6.3 or newer, or 6.2
# with @_cdecl). SHIMGEN and SWIFTC name them where they are not in PATH.
SHIMGEN ?= shimgen
SWIFTC ?= swiftc

shimgen_include := -I$(shimgen)/overlay -I$(shimgen)/include -I$(shimgen)/Swift-kernel/include
LINUXINCLUDE := $(shimgen_include) $(LINUXINCLUDE)

# The driver's folder, however this kernel names it.
swift_source := $(if $(filter /%,$(src)),$(src),$(srctree)/$(src))
swift_files = $(addprefix $(swift_source)/,$(or $($*-swift),$*.swift))

# The kernel's own flags come from Kbuild's command for the tree; these are the driver's.
swift_flags = $(foreach flag,$(shimgen_include) -I$(swift_source) $(ccflags-y) $(CFLAGS_$*.o) \
	$(KCFLAGS),-Xcc $(flag))

quiet_cmd_shimgen_swift = SWIFT   $@
      cmd_shimgen_swift = $(SHIMGEN) swift-object --quiet --kernel $(objtree) --swiftc $(SWIFTC) \
	$(if $(swift_bridging_header),--bridging-header \
	$(swift_source)/$(swift_bridging_header),--module-map \
	$(shimgen)/Swift-kernel/kernel.modulemap) \
	--module $(notdir $(basename $(firstword $(obj-m)))) --depfile $(depfile) -o $@ \
	$(swift_flags) $(swift_files)

$(obj)/%.o: $(src)/%.swift FORCE
	$(call if_changed_dep,shimgen_swift)

$(obj)/swift_runtime.o: $(shimgen)/Swift-kernel/runtime.c FORCE
	$(call if_changed_rule,cc_o_c)
