# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# Recipes name files relative to this folder and leave the work to Scripts/: make splits words at
# spaces, so no path of the machine's may pass through its variables unquoted.

PREFIX = /usr/local
DESTDIR =

.PHONY: help setup generate test boot-test mutations headers lint bench install clean

help:
	@echo 'make generate   set up what is missing, build, compare kernel headers, write Output/'
	@echo 'make test       set up what is missing, build and run every test'
	@echo 'make boot-test  boot real kernels with the drivers; KERNELS="DIR…" adds build trees,'
	@echo '                CHECKED="6.1 6.12" kernels that watch themselves, built from source once'
	@echo 'make mutations  plant faults one at a time, and look which stage notices each'
	@echo "make headers    fetch the tests' header packages; REFRESH=1: newer ones"
	@echo 'make lint       check the layout of the Swift sources'
	@echo 'make bench      measure the commands'
	@echo 'make install    build and install below PREFIX=$(PREFIX)'
	@echo 'make setup      only set up what building and testing need'
	@echo 'make clean      remove what was built'

setup:
	@Scripts/setup build headers test

generate:
	@Scripts/generate

test:
	@Scripts/test

boot-test:
	@KERNELS="$(KERNELS)" CHECKED="$(CHECKED)" Scripts/boot-test

mutations:
	@Scripts/boot-mutations

headers:
	@Scripts/debian-headers $(if $(REFRESH),--refresh)

lint:
	swift format lint --strict -r Package.swift Plugins Sources Tests Templates/Swift Output/Swift/Sources Boot/requests

bench:
	@Scripts/bench

install:
	@Scripts/install "$(DESTDIR)$(PREFIX)"

clean:
	rm -rf .build
