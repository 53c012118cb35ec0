# Gazetteer: what to do with this folder. `make help` lists it.

SWIFT ?= swift
PREFIX ?= /usr/local
RELEASE = $(SWIFT) build -c release --static-swift-stdlib --product gazetteer
TOOL = $$($(SWIFT) build -c release --static-swift-stdlib --show-bin-path)/gazetteer
SOURCES = Sources Tests Package.swift

# Debian and Ubuntu packages: for building, and for the tests on top of that.
BUILD_PACKAGES = libcmark-gfm-dev libcmark-gfm-extensions-dev pkg-config
TEST_PACKAGES = $(BUILD_PACKAGES) python3

.PHONY: help site test lint bench install clean tool build-packages test-packages swift-tests site-tests

help: ## Tell what can be made
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

site: tool ## Build the tool and make the website of Content in Site
	"$(TOOL)" build

test: test-packages lint swift-tests site-tests ## Run every test: formatting, Swift, the demonstration site

lint: build-packages ## Look at formatting, file lengths and which module imports which
	$(SWIFT) format lint --strict --recursive $(SOURCES)
	.ci/check-file-lengths
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error

swift-tests: build-packages
	$(SWIFT) test --explicit-target-dependency-import-check error

site-tests: tool
	python3 Tests/Demonstration/run.py "$(TOOL)"

bench: tool ## Measure how long a build takes
	python3 Tests/Demonstration/bench.py "$(TOOL)"

install: tool ## Copy the tool to PREFIX/bin (/usr/local unless told)
	install -D "$(TOOL)" "$(DESTDIR)$(PREFIX)/bin/gazetteer"

clean: ## Remove what was built; the website in Site stays
	rm -rf .build

tool: build-packages
	$(RELEASE)

build-packages:
	@.ci/install-packages $(BUILD_PACKAGES)

test-packages:
	@.ci/install-packages $(TEST_PACKAGES)
