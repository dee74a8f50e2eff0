# The entry of the build. What it does stands in the book, in the chapters of src/keeping: their fragments of make and
# their scripts are tangled into $(B)/make, and read from there. `make help` tells what there is.

SCALE ?= paper
# The goal smoke is the document of scale smoke, whatever SCALE says.
ifneq ($(filter smoke,$(MAKECMDGOALS)),)
ifneq ($(filter paper,$(MAKECMDGOALS)),)
$(error smoke and paper are two scales: run 'make smoke', then 'make paper')
endif
override SCALE := smoke
endif
DEBUG ?=
override DEBUG := $(filter-out 0,$(DEBUG))
B := build$(if $(DEBUG),/debug-$(DEBUG))
S := $(B)/$(SCALE)
MAKEFLAGS += --no-builtin-rules --no-print-directory
SHELL := /bin/bash
.SHELLFLAGS := -peu -o pipefail -c
export LC_ALL := C
.DELETE_ON_ERROR:
.SUFFIXES:
# Scale large has its claims and no document.
.DEFAULT_GOAL := $(if $(filter large,$(SCALE)),claims,paper)
GOALS := $(or $(MAKECMDGOALS),$(.DEFAULT_GOAL))

ifneq ($(filter 3.% 4.0 4.0.% 4.1 4.1.% 4.2 4.2.%,$(MAKE_VERSION)),)
$(error this is make $(MAKE_VERSION), and rules with two outputs (a b &: c) need make 4.3 or later)
endif
ifneq ($(filter-out 1 address undefined thread,$(DEBUG))$(word 2,$(DEBUG)),)
$(error DEBUG=$(DEBUG) is not known; it is 0, 1, address, undefined or thread)
endif

# What has to work on a machine that has only make, is taken from its chapter by sed: $(1) a chunk that uses no other.
chunk = sed '1,/^<<$(1)>>=$$/d; /^@/,$$d' src/keeping/$(2).nw
.PHONY: deps clean doctor help

ifneq ($(filter deps clean,$(GOALS)),)
# deps and clean come first, and then a make of its own for whatever else was asked for; it takes the lock of the tree.
FIRST := $(filter deps clean,$(GOALS))
REST := $(filter-out deps clean,$(GOALS))
.PHONY: rest $(REST)
.NOTPARALLEL:
deps:
	@bash -c "$$($(call chunk,deps.sh,build))" deps
clean:
	@bash -c "$$($(call chunk,clean.sh,build))" clean $(sort build $(B))
$(REST): rest ;
rest: $(FIRST)
	@MAKELEVEL=0 $(MAKE) $(REST)

else ifneq ($(filter-out doctor help,$(GOALS)),)
# A make that has remade its fragments begins anew, once or twice.
ifneq ($(filter-out 0 1 2 3 4 5 6 7 8 9,$(MAKE_RESTARTS)),)
$(error make has begun anew $(MAKE_RESTARTS) times: a fragment of $(B)/make, or $(S)/plan.mk, stays older than what it \
is made from, or what it is made from is not there; 'make clean' begins from nothing)
endif
# Who only looks (-n, -q, or a goal that is in this list) does not wait for another make, and makes nothing beside it.
LOOKING := list why times graph $(if $(YES),,prune)
FLAGS := $(filter-out --%,$(firstword -$(MAKEFLAGS)))
ONLY_LOOKS := $(findstring n,$(FLAGS))$(findstring q,$(FLAGS))$(if $(filter-out $(LOOKING) doctor help,$(GOALS)),,looks)
# The first make of a tree takes its lock; one that begins anew, or was called by another, has it already.
HOLDER := $(if $(filter-out 0,$(MAKELEVEL)$(MAKE_RESTARTS)),,$$PPID)
quoted = '$(subst ','\'',$(1))'
CC := $(if $(filter thread,$(DEBUG)),clang,gcc)
# One shell begins: it reads the script that was tangled last, or, in a fresh clone, that of the chapter.
START := $(shell set -- $(foreach word,B SCALE,$(call quoted,$($(word)))) "$(HOLDER)" "$(ONLY_LOOKS)" \
  "$(if $(DEBUG),-L)" $(call quoted,$(CC)) $(call quoted,$(LEAVE)); fresh=; \
  if [ -f $(B)/make/begin.sh ]; then . $(B)/make/begin.sh; \
  elif command -v notangle >/dev/null; then fresh=yes; eval "$$(notangle -Rbegin.sh src/keeping/build.nw)"; \
  else echo "missing from PATH: notangle. Run 'make deps', or 'make doctor' to see what each tool is for"; fi)
ifneq ($(filter-out ready busy,$(START))$(if $(START),,failed),)
$(error $(or $(START),the build could not begin))
endif
# Another make is at work, and this one takes what is there.
ifneq ($(HOLDER),)
export TREE_BUSY := $(filter busy,$(START))
endif
SHELL = $(B)/make/timed.sh
.SHELLFLAGS = $@ -eu -o pipefail -c
FRAGMENTS := objects compile cluster runs figures record results document html dist bundle schedule looking checks
include $(FRAGMENTS:%=$(B)/make/%.mk)
.PHONY: smoke
smoke: paper
endif

doctor:
	@bash -c "$$($(call chunk,doctor.sh,looking))" doctor
help: ; $(info $(HELP))@:
define HELP
make deps           install the Debian packages of data/debian.txt (root or sudo)
make                paper and book at scale paper: build/paper/paper.pdf, programs.pdf (2 hours on 2 cores with -j2)
make smoke          the same from small networks: build/smoke/paper.pdf, programs.pdf (four to eight minutes)
make SCALE=smoke... another target at that scale, as in make SCALE=smoke audit; scales: the folders of data/
make check          the tests, two at a time; make check-repro: the one that takes longest
make figN           a figure, from the runs it draws; fig1 to fig$(words $(wildcard figures/fig*.gp)); figures: all
make runs           all runs of the scale, without the document; make programs: the programs; make claims: the table
make list           the targets of a scale, and its runs: fresh, stale, running, interrupted, failed
make prune          folders of runs that are gone; YES=1 removes them
make why TARGET=... why a file would be made again, in a sentence
make schedule       how long all runs would take on 1 to 1000 cores; make record-schedule puts it into the document
make times          what each run and figure cost; make graph: what is made from what; make numbers: their sources
make record-times   keep what the runs cost, from which a make tells the time left
make LEAVE="a b"... another target without the runs a and b, as after one of them has failed
make dist           a tarball of sources, record and document: build/dist/
make html           paper and book as pages: build/SCALE/html/index.html
make check-repro    build scale smoke twice, all else being different, and compare every byte
make bundle         results, weights and document in one file: build/bundle/ (BUNDLED="rowsum ridge", LIMIT=bytes)
make verify BUNDLE=...   compare a bundle with the record; what equals it counts as made
make doctor         tools and libraries: found, version, what fails without each
make bench          speed of the learning kernel and of training, beside their peers
make record-bench   make bench, and put its table into the document
make record-claims  with SCALE=large: put the claims of that scale into the document
make audit          make what is missing, compare every result with what is recorded in data/recorded
make audit RUNS="a-1 b-2"   make and compare these runs alone; RUNS=random draws five, RUNS=random:9 SEED=7 nine
make lock           record the results of a scale (wants a clean tree and a passed make check)
make fuzz           a million changed texts and ten thousand changed HDF5 files to all readers (hours)
make faults         every system call and every allocation refused once, in every program (hours)
make debian13       deps, smoke, pages and audit in a fresh Debian 13 (root, mmdebstrap; an hour)
make lint           clang-tidy and cppcheck on the tangled C, those that are installed
make DEBUG=1 ...    debug build with line numbers of the .nw files; DEBUG=address, undefined, thread: sanitizers
make LAUNCH=... ... every program of a run through a batch system: LAUNCH='srun -n1 -c$$(CORES) --mem=$$(MEMORY)'
make cluster        write a job for sbatch that makes all runs: TASKS=32 NODES=2 LIMIT=8:00:00 GOAL=runs
make clean          remove build/
endef
