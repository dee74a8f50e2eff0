# The pipeline, from noweb sources to a typeset document. `make help` tells what there is.

SCALE ?= paper
DEBUG ?=
B := build$(if $(DEBUG),/debug-$(DEBUG))
S := $(B)/$(SCALE)
MAKEFLAGS += --no-builtin-rules --no-print-directory
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.SUFFIXES:
.DEFAULT_GOAL := paper

ifneq ($(filter deps,$(MAKECMDGOALS)),)
# --- deps, then whatever else was asked for ------------------------------------------------------------
REST := $(filter-out deps,$(MAKECMDGOALS))
.PHONY: deps $(REST)
.NOTPARALLEL:
deps:
	@wanted=$$(sed 's/#.*//' data/debian.txt); missing=$$(for package in $$wanted; do \
	  dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || echo $$package; done); \
	[ -z "$$missing" ] && exit 0; \
	root=; [ "$$(id -u)" = 0 ] || root=sudo; \
	[ -z "$$root" ] || command -v sudo >/dev/null || { echo "deps: run 'make deps' as root, or install sudo" >&2; exit 2; }; \
	echo "deps: installing" $$missing; \
	$$root apt-get update -qq && $$root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null
$(REST): deps
	@$(MAKE) $@
else

# --- tools ---------------------------------------------------------------------------------------------
TOOLS := gcc awk sed sha256sum pkg-config notangle noweave cpif gnuplot gs pdflatex bibtex prove
QUIET_GOALS := help doctor clean deps
ifneq ($(or $(filter-out $(QUIET_GOALS),$(MAKECMDGOALS)),$(if $(MAKECMDGOALS),,paper)),)
MISSING := $(strip $(foreach tool,$(TOOLS),$(if $(shell command -v $(tool)),,$(tool))))
ifneq ($(MISSING),)
$(error missing from PATH: $(MISSING). Run 'make deps', or 'make doctor' to see what each is for)
endif
ifeq ($(wildcard data/$(SCALE)/scale.cfg),)
$(error there is no scale '$(SCALE)'. Scales: $(patsubst data/%/scale.cfg,%,$(wildcard data/*/scale.cfg)))
endif
WORK := yes
endif

# --- compiler ------------------------------------------------------------------------------------------
CC := gcc
WARN := -Wall -Wextra -Wpedantic -Wconversion -Wno-psabi
PACKAGES := gsl hdf5 libconfig libmd
CFLAGS := -std=gnu11 -O3 -fopenmp -ffp-contract=off -fno-math-errno $(WARN)
ifneq ($(WORK),)
CPPFLAGS := -I$(B)/src $(shell pkg-config --cflags $(PACKAGES) cmocka)
LIBS := $(shell pkg-config --libs $(PACKAGES)) -lm
CMOCKA := $(shell pkg-config --libs cmocka)
endif
ifneq ($(DEBUG),)
TANGLE := notangle -L
CFLAGS += -g
ifeq ($(DEBUG),thread)
CC := clang
CFLAGS += -O1 -fsanitize=thread
else ifneq ($(DEBUG),1)
CFLAGS += -O1 -fsanitize=$(DEBUG) -fno-sanitize-recover=all -fno-omit-frame-pointer
else
CFLAGS += -Og
endif
else
TANGLE := notangle
endif

# --- tangle: a C file changes only when its content does --------------------------------------------------
CHAPTERS := foundation parameters random storage network neuron targets learning training responding \
            measures theory claims
NW := $(CHAPTERS:%=src/%.nw)

ifneq ($(WORK),)
include $(B)/tangle.mk
endif
$(B)/tangle.mk: $(NW) src/closure.awk
	@mkdir -p $(B)/src $(B)/obj $(B)/bin
	@for chapter in $(NW); do for root in $$(noroots $$chapter | sed 's/^<<//; s/>>$$//'); do \
	  $(TANGLE) -R$$root $$chapter | cpif $(B)/src/$$root; echo $$root; done; done > $(B)/src/roots
	@cd $(B)/src && ls | grep '\.[ch]$$' | { grep -vxFf roots || true; } | xargs -r rm -f
	@awk -f src/closure.awk $$(sed 's,^,$(B)/src/,' $(B)/src/roots) > $@.new && mv $@.new $@

$(B)/obj/%.o: $(B)/src/%.c | $(B)/tangle.mk
	@$(CC) $(CPPFLAGS) $(CFLAGS) -MMD -MP -c $< -o $@
-include $(wildcard $(B)/obj/*.d)

# A program carries the digest of the C it is made of.
$(B)/bin/%:
	@sources=$$(for o in $^; do f=$${o%.o}; f=$(B)/src/$${f##*/}; for e in c h; do [ ! -f $$f.$$e ] || echo $$f.$$e; done; done); \
	digest=$$(cat $$sources | sha256sum | cut -c1-64); \
	echo "const char Code_digest[65] = \"$$digest\";" > $(B)/obj/$*.digest.c
	@$(CC) $(CFLAGS) $(B)/obj/$*.digest.c $^ $(LIBS) $(if $(filter %_test,$*),$(CMOCKA)) -o $@.new && mv $@.new $@

# --- runs: a file data/SCALE/RUN.cfg is a run ---------------------------------------------------------------
CONFIGS := $(filter-out data/$(SCALE)/scale.cfg,$(wildcard data/$(SCALE)/*.cfg))
params = -p data/base.cfg -p data/$(SCALE)/scale.cfg -p data/$(SCALE)/$(1).cfg

ifneq ($(and $(WORK),$(wildcard $(B)/tangle.mk)),)
include $(S)/keys.mk
endif
$(S)/keys.mk: $(B)/tangle.mk data/base.cfg data/$(SCALE)/scale.cfg $(CONFIGS) Makefile | $(B)/bin/keys
	@mkdir -p $(S)
	@names=$$(for run in $(patsubst data/$(SCALE)/%.cfg,%,$(CONFIGS)); do \
	  $(B)/bin/keys -p data/base.cfg -p data/$(SCALE)/scale.cfg -p data/$(SCALE)/$$run.cfg -o $(S)/$$run; done); \
	echo "RUNS :=" $$names > $@.new; mv $@.new $@

TABLES := measures neurons histograms weights raster trace examples curve
define run_rules
# $(1) run, $(2) seed, $(3) folder
$(3)/network.h5: $(3)/network.key $(B)/bin/network
	@$(B)/bin/network $(call params,$(1)) -s $(2) -o $$@
$(3)/targets.h5: $(3)/targets.key $(3)/network.h5 $(B)/bin/targets
	@$(B)/bin/targets $(call params,$(1)) -s $(2) -o $$@ $(3)/network.h5
$(3)/weights.h5: $(3)/train.key $(3)/targets.h5 $(B)/bin/train
	@$(B)/bin/train $(call params,$(1)) -s $(2) -o $$@ $(3)/network.h5 $(3)/targets.h5
$(3)/trials.h5: $(3)/test.key $(3)/weights.h5 $(B)/bin/respond
	@$(B)/bin/respond $(call params,$(1)) -s $(2) -o $$@ $(3)/targets.h5 $(3)/weights.h5
$(TABLES:%=$(3)/%.tsv) &: $(3)/trials.h5 $(B)/bin/measure
	@$(B)/bin/measure $(call params,$(1)) -s $(2) -o $(3) $(3)/network.h5 $(3)/targets.h5 $(3)/weights.h5 $(3)/trials.h5
$(3)/drift.tsv $(3)/theory.tsv &: $(3)/weights.h5 $(B)/bin/theory
	@$(B)/bin/theory $(call params,$(1)) -s $(2) -o $(3) $(3)/weights.h5
endef
run_of = $(patsubst %-$(lastword $(subst -, ,$(1))),%,$(1))
seed_of = $(lastword $(subst -, ,$(1)))
$(foreach name,$(RUNS),$(eval $(call run_rules,$(call run_of,$(name)),$(call seed_of,$(name)),$(S)/$(name))))

.PHONY: programs runs
programs: $(PROGRAMS:%=$(B)/bin/%)
runs: $(foreach name,$(RUNS),$(S)/$(name)/measures.tsv $(S)/$(name)/theory.tsv)

endif
