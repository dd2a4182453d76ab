# shimgen.make: the generated headers, made again when what they are made from has changed.
#
# Beside the driver's Makefile, which says (not in the Kbuild file: this runs before Kbuild does)
#
#   include shimgen.make
#   modules: $(SHIMGEN_OUTPUT)/SHA256SUMS
#
# SHIMGEN_OUTPUT is the folder of the headers, SHIMGEN_FLAGS are further options of generate, such
# as --from 5.4. Where shimgen is not installed the headers that are there are used.
SHIMGEN ?= shimgen
SHIMGEN_OUTPUT ?= shimgen
SHIMGEN_FLAGS ?=

$(SHIMGEN_OUTPUT)/SHA256SUMS:
	$(SHIMGEN) generate --quiet --output $(SHIMGEN_OUTPUT) --depfile $(SHIMGEN_OUTPUT).d $(SHIMGEN_FLAGS)

ifneq ($(shell command -v $(SHIMGEN)),)
-include $(SHIMGEN_OUTPUT).d
endif
