# Gazetteer: what to do with this folder. `make help` lists it.

SWIFT ?= swift
PREFIX ?= /usr/local
RELEASE = $(SWIFT) build -c release --static-swift-stdlib --product gazetteer
TOOL = $$($(SWIFT) build -c release --static-swift-stdlib --show-bin-path)/gazetteer
# The demonstration site as the tests see it, and the Python that opens it in a browser.
TESTED_SITE = .build/tested-site
PYTHON = .build/python/bin/python
PYTHON_READY = .build/python/ready

# Debian and Ubuntu packages for building, and for the tests on top of that. `command:package` is only installed
# where the command is missing.
BUILD_PACKAGES = libcmark-gfm-dev libcmark-gfm-extensions-dev zlib1g-dev pkg-config:pkg-config
TEST_PACKAGES = python3:python3 python3-venv chromium:chromium java:default-jre-headless pdftotext:poppler-utils \
	fonts-noto-cjk valgrind:valgrind strip:binutils
# What is measured, how often, and how many times smaller than the targets are meant for: make bench PARTS="cases areas"
PARTS = small reading cases areas mixed
ROUNDS = 5
SCALE = 1

.PHONY: help site test lint swift-tests site-tests bench install clean tool build-packages test-packages

help: ## Tell what can be made
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

site: tool ## Build the tool and make the website of Content in Site
	"$(TOOL)" build

test: ## Run every test: formatting, Swift, the demonstration site, the browser
	$(MAKE) lint
	$(MAKE) swift-tests
	$(MAKE) site-tests

lint: build-packages ## Look at formatting, file lengths and which module imports which
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift
	.ci/check-file-lengths
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error

swift-tests: build-packages ## Run the tests of the modules and of the command
	$(SWIFT) test --explicit-target-dependency-import-check error

site-tests: tool test-packages $(PYTHON_READY) ## Build the demonstration site and look at it, in a browser too
	python3 -m unittest discover --start-directory Tests/Site
	rm -rf $(TESTED_SITE)
	python3 Tests/Site/check_builds.py "$(TOOL)" $(TESTED_SITE)
	python3 Tests/Site/check_links.py $(TESTED_SITE)
	python3 Tests/Site/check_weight.py "$(TOOL)"
	python3 Tests/Site/check_search.py "$(TOOL)"
	python3 Tests/Site/check_instructions.py "$(TOOL)"
	$(PYTHON) Tests/Site/check_workbooks.py "$(TOOL)"
	$(PYTHON) Tests/Site/check_browser.py $(TESTED_SITE)
	$(PYTHON) Tests/Site/check_script.py $(TESTED_SITE)

bench: tool $(PYTHON_READY) ## Measure PARTS of what the tool does, beside Hugo and programs that do the least
	.ci/install-packages cc:gcc
	$(PYTHON) Tests/Site/bench.py "$(TOOL)" --parts $(PARTS) --rounds $(ROUNDS) --scale $(SCALE)

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

$(PYTHON_READY): Tests/Site/requirements.txt | test-packages
	rm -rf .build/python
	python3 -m venv .build/python
	$(PYTHON) -m pip install --quiet --requirement $<
	touch $@
