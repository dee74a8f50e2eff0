# The pipeline, from noweb sources to a typeset document. `make help` tells what there is.

SCALE ?= paper
DEBUG ?=
B := build$(if $(DEBUG),/debug-$(DEBUG))
S := $(B)/$(SCALE)
MAKEFLAGS += --no-builtin-rules --no-print-directory
# The shell is bash, which also notes what a file of a run costs; for that it is told the target.
SHELL = src/timed.sh
.SHELLFLAGS = $@ -eu -o pipefail -c
.DELETE_ON_ERROR:
.SUFFIXES:
# Scale large has its claims and no document; two of its runs at once would not fit into memory.
.DEFAULT_GOAL := $(if $(filter large,$(SCALE)),claims,paper)
$(if $(filter large,$(SCALE)),$(eval .NOTPARALLEL:))

ifneq ($(filter deps clean,$(MAKECMDGOALS)),)
# --- deps and clean, then whatever else was asked for --------------------------------------------------
FIRST := $(filter deps clean,$(MAKECMDGOALS))
REST := $(filter-out deps clean,$(MAKECMDGOALS))
.PHONY: deps clean rest $(REST)
.NOTPARALLEL:
deps:
	@wanted=$$(sed 's/#.*//' data/debian.txt); missing=$$(for package in $$wanted; do \
	  dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || echo $$package; done); \
	[ -z "$$missing" ] && exit 0; \
	root=; [ "$$(id -u)" = 0 ] || root=sudo; \
	[ -z "$$root" ] || command -v sudo >/dev/null || { echo "deps: run 'make deps' as root, or install sudo" >&2; exit 2; }; \
	echo "deps: installing" $$missing; \
	$$root apt-get update -qq && $$root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null
clean:
	@for lock in build/lock build/debug-*/lock $(B)/lock; do [ ! -e $$lock ] || flock -w 1 $$lock true || \
	  { echo "clean: another make is at work in this tree; stop it first" >&2; exit 2; }; done
	rm -rf $(sort build $(B))
# Level 0: like a make of its own, it takes the lock of the tree.
$(REST): rest ;
rest: $(FIRST)
	@MAKELEVEL=0 $(MAKE) $(REST)
else

# --- tools ---------------------------------------------------------------------------------------------
TOOLS := gcc awk sed sha256sum pkg-config notangle noweave gnuplot gs pdflatex bibtex prove
QUIET_GOALS := help doctor
ifneq ($(or $(filter-out $(QUIET_GOALS),$(MAKECMDGOALS)),$(if $(MAKECMDGOALS),,paper)),)
MISSING := $(strip $(foreach tool,$(TOOLS),$(if $(shell command -v $(tool)),,$(tool))))
ifneq ($(MISSING),)
$(error missing from PATH: $(MISSING). Run 'make deps', or 'make doctor' to see what each is for)
endif
ifeq ($(wildcard data/$(SCALE)/scale.cfg),)
$(error there is no scale '$(SCALE)'. Scales: $(patsubst data/%/scale.cfg,%,$(wildcard data/*/scale.cfg)))
endif
WORK := yes
# One make at a time in a tree. What only looks does not wait, and while another make is at work it makes nothing.
LOOKING := list why times graph
ONLY_LOOKS := $(findstring n,$(filter-out --%,$(firstword -$(MAKEFLAGS))))$(findstring q,$(filter-out --%,$(firstword -$(MAKEFLAGS))))$(if \
  $(or $(filter-out $(LOOKING) $(QUIET_GOALS),$(MAKECMDGOALS)),$(if $(MAKECMDGOALS),,paper)),,looks)
ifeq ($(MAKELEVEL)$(MAKE_RESTARTS),0)
ifeq ($(ONLY_LOOKS),)
$(shell src/hold.sh $(B) $$PPID)
else ifneq ($(wildcard $(B)/lock),)
export TREE_BUSY := $(shell flock -n $(B)/lock true || echo yes)
endif
endif
endif

# --- compiler ------------------------------------------------------------------------------------------
CC := gcc
WARN := -Wall -Wextra -Wpedantic -Wconversion -Wno-psabi
PACKAGES := gsl hdf5 libconfig libmd
CFLAGS := -std=gnu11 -O3 -fopenmp -ffp-contract=off -fno-math-errno $(WARN)
ifneq ($(WORK),)
CPPFLAGS := -I$(B)/src $(shell pkg-config --cflags $(PACKAGES) cmocka) $(shell pkg-config --cflags openblas 2>/dev/null)
LIBS := $(shell pkg-config --libs $(PACKAGES)) -lm
CMOCKA := $(shell pkg-config --libs cmocka)
BLAS := $(shell pkg-config --libs openblas 2>/dev/null)
endif
ifneq ($(DEBUG),)
TANGLE := notangle -L
CFLAGS += -g
ifeq ($(DEBUG),thread)
CC := clang
CFLAGS += -O1 -fsanitize=thread
else ifneq ($(DEBUG),1)
CFLAGS += -O1 -fsanitize=$(DEBUG:address=address,undefined) -fno-sanitize-recover=all -fno-omit-frame-pointer
else
CFLAGS += -Og
endif
else
TANGLE := notangle
endif

# What is compiled and linked is made again when this changes: compiler, flags, versions of the libraries.
ifneq ($(WORK),)
$(if $(TREE_BUSY),,$(shell { $(CC) --version | head -n 1; echo '$(CFLAGS)'; pkg-config --modversion $(PACKAGES); } | src/keep.sh $(B)/toolchain))
endif

# --- tangle: a C file changes only when its content does --------------------------------------------------
# The chapters, a folder for each wing, in the order of the book: a chapter uses what stands before it.
CHAPTERS := $(shell cat src/chapters)
NW := $(CHAPTERS:%=src/%.nw)

ifneq ($(WORK),)
include $(if $(TREE_BUSY),$(wildcard $(B)/tangle.mk),$(B)/tangle.mk)
endif
# A source with a date in the future would be newer than this for ever, and make, which reads it, would begin anew
# for ever; so what make reads is never older than what it was made from.
not_older = for f in $^; do [ ! "$$f" -nt $(1) ] || touch -r "$$f" $(1); done
# While another make is at work, who only looks takes what is there.
ifeq ($(TREE_BUSY),)
$(B)/tangle.mk: $(NW) src/chapters src/closure.awk Makefile
	@rm -rf $(B)/src/new && mkdir -p $(B)/src/new $(B)/obj $(B)/bin
	@jobs=; for chapter in $(NW); do \
	  roots=$$(noroots $$chapter | sed 's/^<<//; s/>>$$//'); \
	  for root in $$roots; do \
	    $(TANGLE) -R$$root $$chapter > $(B)/src/new/$$root; echo $$root; done > $(B)/src/$${chapter##*/}.roots & \
	  jobs="$$jobs $$!"; done; for job in $$jobs; do wait $$job; done
	@cd $(B)/src && cat $(notdir $(CHAPTERS:%=%.nw.roots)) > roots && rm *.nw.roots && \
	for file in new/*; do cmp -s $$file $${file#new/} || mv $$file .; done; rm -r new
	@cd $(B)/src && ls | grep '\.[ch]$$' | { grep -vxFf roots || true; } | xargs -r rm -f
	@awk -f src/closure.awk $$(sed 's,^,$(B)/src/,' $(B)/src/roots) > $@.new && $(call not_older,$@.new) && mv $@.new $@
endif
$(B)/toolchain: ;

# Whatever is killed leaves no half file under the name that make looks at: all are written beside it and renamed.
$(B)/obj/%.o: $(B)/src/%.c $(B)/toolchain | $(B)/tangle.mk
	@$(CC) $(CPPFLAGS) $(CFLAGS) -MMD -MP -MF $(@:.o=.d).new -MT $@ -c $< -o $@.new || { rm -f $(@:.o=.d).new $@.new; exit 1; }
	@mv $(@:.o=.d).new $(@:.o=.d) && mv $@.new $@
-include $(wildcard $(B)/obj/*.d)

# A program carries the digest of the C it is made of. The benchmark's peer is OpenBLAS, which must come before the
# reference BLAS that GSL brings.
$(B)/bin/%:
	@[ -n "$^" ] || { echo "make: there is no program $*; 'make list' names all" >&2; exit 2; }
	@sources=$$(for o in $^; do f=$${o%.o}; f=$(B)/src/$${f##*/}; for e in c h; do [ ! -f $$f.$$e ] || echo $$f.$$e; done; done); sources="$$sources $(HEADERS)"; \
	digest=$$(cat $$sources | sha256sum | cut -c1-64); \
	echo "const char Code_digest[65] = \"$$digest\";" > $(B)/obj/$*.digest.c
	@$(CC) $(CFLAGS) $(B)/obj/$*.digest.c $^ $(if $(filter bench,$*),$(BLAS)) $(LIBS) $(if $(filter %-test,$*),$(CMOCKA)) -o $@.new && mv $@.new $@

# --- runs: a file data/SCALE/RUN.cfg is a run ---------------------------------------------------------------
CONFIGS := $(filter-out data/$(SCALE)/scale.cfg,$(wildcard data/$(SCALE)/*.cfg))
params = -p data/base.cfg -p data/$(SCALE)/scale.cfg -p data/$(SCALE)/$(1).cfg

ifneq ($(and $(WORK),$(wildcard $(B)/tangle.mk)),)
include $(if $(TREE_BUSY),$(wildcard $(S)/keys.mk),$(S)/keys.mk)
endif
ifeq ($(TREE_BUSY),)
$(S)/keys.mk: $(B)/tangle.mk data/base.cfg data/$(SCALE)/scale.cfg data/$(SCALE) $(CONFIGS) Makefile | $(B)/bin/keys
	@mkdir -p $(S)
	@names=; for run in $(patsubst data/$(SCALE)/%.cfg,%,$(CONFIGS)); do \
	  names="$$names $$($(B)/bin/keys -p data/base.cfg -p data/$(SCALE)/scale.cfg -p data/$(SCALE)/$$run.cfg -o $(S)/$$run)"; done; \
	echo $$names | src/keep.sh $(S)/runs.txt; \
	echo "RUNS :=" $$names > $@.new; $(call not_older,$@.new); mv $@.new $@
endif
$(S)/runs.txt: ;
# A key that has been removed, with its folder, is written again.
$(S)/%.key: | $(B)/bin/keys
	@$(B)/bin/keys $(call params,$(call run_of,$(*D))) -o $(S)/$(call run_of,$(*D)) > /dev/null

TABLES := measures solved neurons histograms weights raster trace examples curve window variability trialraster
PERTURB := perturb perturb-time frozen isn
define run_rules
# $(1) run, $(2) seed, $(3) folder
$(3)/network.h5: $(3)/network.key $(B)/bin/network
	@$(B)/bin/network $(call params,$(1)) -s $(2) -o $$@
$(3)/targets.h5: $(3)/targets.key $(3)/network.h5 $(B)/bin/targets
	@$$(COPY) $(B)/bin/targets $(call params,$(1)) -s $(2) -o $$@ $(3)/network.h5$$(COPIED)
$(3)/weights.h5: $(3)/train.key $(3)/targets.h5 $(B)/bin/train
	@exec $(B)/bin/train $(call params,$(1)) -s $(2) -o $$@ $(3)/network.h5 $(3)/targets.h5 $$(LEAVE)
$(3)/trials.h5: $(3)/test.key $(3)/weights.h5 $(B)/bin/respond
	@$(B)/bin/respond $(call params,$(1)) -s $(2) -o $$@ $(3)/targets.h5 $(3)/weights.h5
$(TABLES:%=$(3)/%.tsv) &: $(3)/trials.h5 $(B)/bin/measure
	@$(B)/bin/measure $(call params,$(1)) -s $(2) -o $(3) $(3)/network.h5 $(3)/targets.h5 $(3)/weights.h5 $(3)/trials.h5
$(PERTURB:%=$(3)/%.tsv) &: $(3)/perturb.key $(3)/weights.h5 $(B)/bin/perturb
	@$(B)/bin/perturb $(call params,$(1)) -s $(2) -o $(3) $(3)/targets.h5 $(3)/weights.h5
$(3)/drift.tsv $(3)/theory.tsv $(3)/predictions.tsv &: $(3)/targets.h5 $(3)/weights.h5 $(B)/bin/theory
	@$(B)/bin/theory $(call params,$(1)) -s $(2) -o $(3) $(3)/targets.h5 $(3)/weights.h5
$(3)/dale.tsv $(3)/qq.tsv $(3)/signs.tsv &: $(3)/targets.h5 $(3)/weights.h5 $(B)/bin/dale
	@$(B)/bin/dale $(call params,$(1)) -s $(2) -o $(3) $(3)/targets.h5 $(3)/weights.h5
$(3)/drifts.tsv: $(3)/targets.h5 $(3)/weights.h5 $(B)/bin/drift
	@$(B)/bin/drift $(call params,$(1)) -s $(2) -o $(3) $(3)/targets.h5 $(3)/weights.h5
endef
run_of = $(patsubst %-$(lastword $(subst -, ,$(1))),%,$(1))
seed_of = $(lastword $(subst -, ,$(1)))
$(foreach name,$(RUNS),$(eval $(call run_rules,$(call run_of,$(name)),$(call seed_of,$(name)),$(S)/$(name))))

# A run that differs from another in that it is trained longer goes on where that one has ended: this leaves its state where
# the longer run looks for a checkpoint, if that is still to be made. A state that is gone or does not fit costs time only.
LONGER := long:rowsum
define longer_rules
# $(1) folder of the longer run, $(2) of the shorter
$(1)/weights.h5: | $(2)/weights.h5
$(2)/weights.h5: | $(1)/train.key
$(2)/weights.h5: private LEAVE = $$$$([ $(1)/weights.h5 -nt $(B)/bin/train -a $(1)/weights.h5 -nt $(1)/train.key ] || echo $(1)/weights.h5.checkpoint)
endef
# The rules of $(1) for the folders of every run and of its partner with the same seed; $(2): pairs RUN:PARTNER
former = $(firstword $(subst :, ,$(1)))
latter = $(lastword $(subst :, ,$(1)))
for_pairs = $(foreach pair,$(2),$(foreach name,$(filter $(call former,$(pair))-%,$(RUNS)),$(foreach other,$(filter $(call latter,$(pair))-$(call seed_of,$(name)),$(RUNS)),\
  $(eval $(call $(1),$(S)/$(name),$(S)/$(other))))))
$(call for_pairs,longer_rules,$(LONGER))

# Where the match of a weak network takes long, runs that differ in what comes after it copy the targets of one of them: while the
# keys are equal, that is, and else they make their own.
COPIES := weak:beforeweak weakridge:beforeweak
define copy_rules
# $(1) folder of the run, $(2) of that whose targets it copies
$(1)/targets.h5: | $(2)/targets.h5
$(1)/targets.h5: private COPY = if cmp -s $(1)/targets.key $(2)/targets.key; then cp $(2)/targets.h5 $$@.new && mv $$@.new $$@; else exec
$(1)/targets.h5: private COPIED = ; fi
endef
$(call for_pairs,copy_rules,$(COPIES))

.PHONY: programs runs
programs: $(patsubst %,$(B)/bin/%,$(filter-out bench,$(PROGRAMS)))
runs: $(foreach name,$(filter-out sweep%,$(RUNS)),$(S)/$(name)/measures.tsv $(S)/$(name)/isn.tsv) $(foreach name,$(RUNS),$(S)/$(name)/theory.tsv $(S)/$(name)/drifts.tsv $(S)/$(name)/dale.tsv)

# --- figures: a script figures/figN.gp says in its first line which tables it needs -------------------------
FIGURES := $(patsubst figures/%.gp,%,$(sort $(wildcard figures/fig*.gp)))
FIG := $(S)/figures
define figure_rules
$(FIG)/$(1).tex $(FIG)/$(1).pdf &: figures/$(1).gp figures/style.gp Makefile $(foreach t,$(shell sed -n 's/^# needs: *//p' figures/$(1).gp),$(S)/$(t).tsv)
	@mkdir -p $(FIG)
	@mkdir -p $(FIG)/.$(1) && cd $(FIG)/.$(1) && rm -f * && cd - >/dev/null && \
	gnuplot -e "dir='$(S)'; out='$(FIG)/.$(1)/$(1).tex'" figures/$(1).gp && \
	sed -i 's,{$(FIG)/.$(1)/$(1)},{$(1)},' $(FIG)/.$(1)/$(1).tex && \
	gs -q -dNOPAUSE -dBATCH -dSAFER -dEPSCrop -dCompatibilityLevel=1.5 -sDEVICE=pdfwrite -sOutputFile=$(FIG)/.$(1)/$(1).pdf $(FIG)/.$(1)/$(1).eps && \
	rm $(FIG)/.$(1)/*.eps && mv $(FIG)/.$(1)/$(1).pdf $(FIG)/.$(1)/$(1).tex $(FIG)/ && rm -r $(FIG)/.$(1)
.PHONY: $(1)
$(1): $(FIG)/$(1).pdf
	@echo "$(FIG)/$(1).pdf, typeset in $(S)/paper.pdf, from:"; sed -n 's/^# needs: */  /p' figures/$(1).gp
endef
$(foreach figure,$(FIGURES),$(eval $(call figure_rules,$(figure))))
# Both are renamed into their place when they are whole; a picture that fails leaves the older one.
.PRECIOUS: $(FIGURES:%=$(FIG)/%.pdf) $(FIGURES:%=$(FIG)/%.tex)

# --- the audit: rows of all that a scale has made, compared with those recorded ------------------------------
REC := $(S)/record
RECORDED := data/recorded/$(SCALE)
RECORDS := $(RUNS:%=$(REC)/%.tsv) $(REC)/figures.tsv $(REC)/tables.tsv
SCALE_TABLES := $(patsubst %,$(S)/%.tsv,claims theory errors rule dale window meanfield)
# A run of the sweep has neither test trials nor a push.
untested = $(if $(filter sweep%,$(1)),$(S)/$(1)/trials.h5 $(TABLES:%=$(S)/$(1)/%.tsv) $(PERTURB:%=$(S)/$(1)/%.tsv))
run_files = $(sort $(filter-out $(untested),$(filter $(S)/$(1)/%.h5 $(S)/$(1)/%.tsv,$(subst :, ,$(call run_rules,$(call run_of,$(1)),$(call seed_of,$(1)),$(S)/$(1))))))
define record_rules
$(REC)/$(1).tsv: $(call run_files,$(1)) $(B)/bin/record
	@mkdir -p $(REC)
	@$(B)/bin/record -q -o $$@ $(call run_files,$(1))
endef
$(foreach name,$(RUNS),$(eval $(call record_rules,$(name))))
$(REC)/tables.tsv: $(SCALE_TABLES) $(B)/bin/record
	@$(B)/bin/record -q -o $@ $(SCALE_TABLES)
$(REC)/figures.tsv: src/drawings.sh $(FIGURES:%=$(FIG)/%.pdf) $(FIGURES:%=$(FIG)/%.tex) $(RUNS:%=$(REC)/%.tsv) $(REC)/tables.tsv
	@src/drawings.sh $(S) $(FIGURES) > $@.new && mv $@.new $@
# What the machine is like is asked at each start, unless neither document nor audit is to be made.
ASIDE := programs runs check check-repro bench lint lint-cppcheck lint-clang-tidy $(LOOKING) $(QUIET_GOALS) %-test
ifneq ($(and $(WORK),$(or $(filter-out $(ASIDE),$(MAKECMDGOALS)),$(if $(MAKECMDGOALS),,paper))),)
$(shell src/environment.sh $(CC) "$(CFLAGS)" $(PACKAGES) | src/keep.sh $(REC)/environment.tsv)
endif
$(S)/audit.tsv $(S)/audit.tex $(S)/audit-files.tex $(S)/audit-failures.tex $(S)/audit-environment.tex &: $(B)/bin/audit \
  $(RECORDS) $(REC)/environment.tsv $(S)/runs.txt $(wildcard $(RECORDED) $(RECORDED)/*.tsv)
	@cd $(REC) && for file in *.tsv; do case " $(notdir $(RECORDS)) environment.tsv " in *" $$file "*) ;; *) rm $$file ;; esac; done
	@$(B)/bin/audit -q -o $(S) $(RECORDED) $(REC)

# Both look at every file afresh, whatever its date says.
# Beside other goals they come last: what is looked at is then not made at the same time.
.PHONY: audit lock
audit: | $(filter-out audit lock,$(MAKECMDGOALS))
lock: | $(filter-out lock,$(MAKECMDGOALS))
audit: $(foreach name,$(RUNS),$(call run_files,$(name))) $(SCALE_TABLES) $(FIGURES:%=$(FIG)/%.pdf)
	@[ -d $(RECORDED) ] || { echo "audit: nothing is recorded of scale '$(SCALE)'; run 'make SCALE=$(SCALE) lock' first" >&2; exit 2; }
	@rm -f $(RECORDS) $(S)/audit.tsv
	@$(MAKE) $(S)/audit.tsv
	@awk -F'\t' -f src/verdict.awk $(S)/audit.tsv
lock:
	@src/lock.sh may $(B)
	@$(MAKE) $(SCALE_TABLES) runs $(FIGURES:%=$(FIG)/%.pdf)
	@cd $(REC) && ls | { grep -vx environment.tsv || true; } | xargs -r rm -f
	@$(MAKE) $(RECORDS)
	@src/lock.sh may $(B)
	@src/lock.sh record $(REC) $(RECORDED)

# --- claims and the document --------------------------------------------------------------------------------
RUN_FOLDERS := $(patsubst %,$(S)/%,$(filter-out sweep%,$(RUNS)))
STATISTICS := $(foreach run,$(RUN_FOLDERS),$(patsubst %,$(run)/%.tsv,measures solved predictions isn signs))
CLAIMED := claims.tsv families.tsv statistics.tsv provenance.tsv numbers.tex claims.tex others.tex coupling.tex map.tex \
  regime.tex conditions.tex
$(CLAIMED:%=$(S)/%) &: $(B)/bin/claims $(S)/runs.tsv $(S)/judged.tsv $(STATISTICS)
	@$(B)/bin/claims -o $(S) $(S)/runs.tsv
$(S)/theory.tsv: $(B)/bin/collect $(S)/runs.tsv $(RUNS:%=$(S)/%/theory.tsv) $(RUNS:%=$(S)/%/drifts.tsv)
	@$(B)/bin/collect -o $@ $(S)/runs.tsv theory drifts
$(S)/dale.tsv: $(B)/bin/collect $(S)/runs.tsv $(RUNS:%=$(S)/%/dale.tsv)
	@$(B)/bin/collect -o $@ $(S)/runs.tsv dale
$(S)/window.tsv: $(B)/bin/collect $(S)/runs.tsv $(RUN_FOLDERS:%=%/window.tsv)
	@$(B)/bin/collect -o $@ $(S)/runs.tsv window
$(S)/errors.tsv $(S)/errors.tex $(S)/errors-at.tex $(S)/rule.tsv $(S)/rule.tex $(S)/sweep.tex $(S)/judged.tsv &: $(B)/bin/sweep $(S)/theory.tsv
	@$(B)/bin/sweep -o $(S) $(S)/theory.tsv
$(S)/theory-runs.tex: $(B)/bin/document $(S)/theory.tsv
	@$(B)/bin/document -o $(S) drifts $(S)/theory.tsv
$(S)/meanfield.tsv: $(B)/bin/meanfield data/base.cfg data/$(SCALE)/scale.cfg
	@$(B)/bin/meanfield -p data/base.cfg -p data/$(SCALE)/scale.cfg -s 1 -o $@
$(S)/parameters.tex: $(B)/bin/parameters data/base.cfg
	@$(B)/bin/parameters -p data/base.cfg -o $@

# Equation labels in the comments of the code become links.
$(S)/chapters.tex: $(NW) src/defs.awk Makefile
	@mkdir -p $(S)
	@noweave -n -autodefs c -filter 'awk -f src/defs.awk' -index $(NW) | \
	  sed '/\/\*/ s/\([^{]\)eq:\([A-Za-z0-9]*\)/\1\\eqref{eq:\2}/g' > $@.new && mv $@.new $@
$(S)/schematic.tex: figures/schematic.tex
	@mkdir -p $(S) && cp $< $@.new && mv $@.new $@
$(S)/paper.tex: paper.nw
	@noweave -n -delay paper.nw > $@.new && mv $@.new $@

# The links: from a number to its runs, from a figure to its data, from an equation to code and check.
.PHONY: numbers
numbers: $(S)/quoted.tex
	@column -t -s "$$(printf '\t')" $(S)/sources.tsv
# Tables of sources: that of the claims, and those of other programs that define numbers.
SOURCES := $(S)/provenance.tsv
$(S)/quoted.tex $(S)/provenance.tex $(S)/sources.tsv &: $(B)/bin/document paper.nw $(S)/runs.tsv $(SOURCES) $(S)/numbers.tex $(S)/sweep.tex
	@$(B)/bin/document -o $(S) quoted paper.nw $(S)/runs.tsv $(SOURCES) $(S)/numbers.tex $(S)/sweep.tex
# The tables that it looks into have been made for these two.
$(S)/run-table.tex: $(B)/bin/document $(S)/runs.tsv $(S)/claims.tsv $(S)/theory.tsv
	@$(B)/bin/document -o $(S) runs $(S)/runs.tsv
$(S)/figure-sources.tex: $(B)/bin/document $(S)/runs.tsv $(REC)/figures.tsv $(FIGURES:%=figures/%.gp)
	@$(B)/bin/document -o $(S) figures $(REC)/figures.tsv $(FIGURES:%=figures/%.gp)
$(S)/graph.rules $(S)/graph.figures &: Makefile $(FIGURES:%=figures/%.gp)
	@mkdir -p $(S)
	$(file >$(S)/graph.rules.new,$(call run_rules,RUN,1,run))
	@for figure in $(FIGURES); do echo "$$figure $$(sed -n 's/^# needs: *//p' figures/$$figure.gp)"; done > $(S)/graph.figures.new
	@mv $(S)/graph.figures.new $(S)/graph.figures && mv $(S)/graph.rules.new $(S)/graph.rules
$(S)/graph.tex: src/graph.awk $(S)/graph.rules
	@awk -v form=tikz -f src/graph.awk $(S)/graph.rules $(S)/graph.figures > $@.new && mv $@.new $@
$(S)/equations.tex: src/equations.awk $(S)/chapters.tex
	@awk -f $^ > $@.new && mv $@.new $@

# Two jobs of two threads on two cores: a thread that waits must not spin. With one job it spins for some tens of microseconds before
# it sleeps: where matrices fit into the cache, an update is not much longer than it takes to wake a thread.
export OMP_WAIT_POLICY := passive
export GOMP_SPINCOUNT ?= $(if $(findstring -j,$(MAKEFLAGS)),0,2000)
export SOURCE_DATE_EPOCH := 1609459200
export FORCE_SOURCE_DATE := 1
DOCUMENT := paper schematic chapters quoted provenance run-table figure-sources equations graph claims others regime coupling map conditions parameters errors errors-at rule theory-runs bench large audit audit-files audit-failures audit-environment
$(S)/paper.pdf: src/typeset.sh $(DOCUMENT:%=$(S)/%.tex) src/references.bib $(FIGURES:%=$(FIG)/%.pdf)
	@{ echo '\newcommand\Scale{$(SCALE)}'; sed -n 's/^# commit \([0-9a-f]\{12\}\)[0-9a-f]*/\\newcommand\\LargeCommit{\1/; s/^.newcommand.*/&}/p' data/recorded/large-claims.tsv; \
	  echo '\providecommand\LargeCommit{not noted}'; } > $(S)/scale.tex
	@cp src/references.bib $(S)/
	@src/typeset.sh $(S)
.PHONY: paper claims record-claims
paper: $(S)/paper.pdf
claims: $(S)/claims.tsv
	@column -t -s "$$(printf '\t')" $(S)/claims.tsv

# The runs of scale large are too long for the document; it prints the claims that were recorded from them.
record-claims: $(if $(filter large,$(SCALE)),$(S)/claims.tsv)
	@[ $(SCALE) = large ] || { echo "record-claims: it is for scale large; run 'make SCALE=large record-claims'" >&2; exit 2; }
	@commit=$$(awk -F'\t' '$$1 == "commit" { print $$3 }' $(REC)/environment.tsv); \
	sed "1s/^# /# commit $$commit /" $(S)/claims.tsv > $(S)/recorded.tsv.new
	@mv $(S)/recorded.tsv.new data/recorded/large-claims.tsv
$(S)/large.tex: $(B)/bin/document data/recorded/large-claims.tsv
	@mkdir -p $(S) && $(B)/bin/document -o $(S) large data/recorded/large-claims.tsv untrained rowsum ridge

# --- the cost of learning: the document prints the table that was recorded last -----------------------------------
.PHONY: bench record-bench
bench: $(B)/bin/bench programs
	@unset OPENBLAS_CORETYPE OPENBLAS_L2_SIZE; $(B)/bin/bench -o $(B)/bench.tsv && tests/bench-training.sh $(B) $(B)/bench.tsv && column -t -s "$$(printf '\t')" $(B)/bench.tsv
record-bench: bench
	@cp $(B)/bench.tsv data/recorded/bench.tsv
$(S)/bench.tsv: data/recorded/bench.tsv
	@mkdir -p $(S) && cp $< $@.new && mv $@.new $@
$(S)/bench.tex: $(B)/bin/document $(S)/bench.tsv
	@$(B)/bin/document -o $(S) bench $(S)/bench.tsv

# --- tests: quickest first, then the longest, two at a time; the last line is the runner's summary ----------------
UNIT := $(TESTS:%=$(B)/bin/%)
SHELL_TESTS := $(addprefix tests/,claims.sh perturb.sh weak.sh bad-input.sh threads.sh dispatch.sh prose.sh faults.sh resume.sh lint.sh sanitize.sh kills.sh build.sh audit.sh repro.sh \
  provenance.sh dist.sh list.sh)
.PHONY: check
check: $(UNIT) programs
	@rm -f $(B)/checked; src/tree.sh > $(B)/checking
	@B=$(B) GOMP_SPINCOUNT=0 prove -j2 $(UNIT) $(SHELL_TESTS)
	@[ "$$(src/tree.sh)" != "$$(cat $(B)/checking)" ] || mv $(B)/checking $(B)/checked

.PHONY: check-repro
check-repro:
	@B=$(B) prove tests/repro.sh

# --- the HTML edition: a page for each chapter, made from the woven document and the labels of the PDF ------------
.PHONY: html
html: $(S)/html/index.html
$(S)/html/index.html: src/html.sh src/html.awk src/html-pages.awk src/html.css $(S)/paper.pdf
	@src/html.sh $(S)

# --- a tarball: sources, records, the document, and what typesetting it needs ----------------------------------
.PHONY: dist
dist: $(S)/paper.pdf
	@src/dist.sh $(SCALE) $(S) $(B)/dist $(SOURCE_DATE_EPOCH)

# --- about this Makefile ----------------------------------------------------------------------------------------
.PHONY: help list why times graph doctor
help:
	@echo 'make deps           install the Debian packages of data/debian.txt (root or sudo)'
	@echo 'make                the document at scale paper: build/paper/paper.pdf (an hour or two on 2 cores with -j2)'
	@echo 'make SCALE=smoke    the same document from small networks (about two minutes)'
	@echo 'make check          every test, two at a time'
	@echo 'make figN           one figure, and what it needs; fig1 ... fig$(words $(FIGURES))'
	@echo 'make runs           all runs of the scale, without the document; make programs: the programs alone; make claims: the table'
	@echo 'make list           the targets of a scale, and its runs: fresh, stale, running, failed'
	@echo 'make why TARGET=... why a file would be made again, in a sentence'
	@echo 'make times          what each run and figure cost; make graph: what is made from what; make numbers: their sources'
	@echo 'make dist           a tarball of sources, record and document: build/dist/'
	@echo 'make html           the document as pages: build/SCALE/html/index.html'
	@echo 'make check-repro    build scale smoke twice, all else being different, and compare every byte'
	@echo 'make doctor         tools and libraries: found, version, what fails without each'
	@echo 'make bench          speed of the learning kernel and of training, beside their peers'
	@echo 'make record-bench   make bench, and put its table into the document; make SCALE=large record-claims: the claims of scale large'
	@echo 'make audit          make what is missing, compare every result with what is recorded in data/recorded'
	@echo 'make lock           record the results of a scale (wants a clean tree and a passed make check)'
	@echo 'make lint           clang-tidy and cppcheck on the tangled C, those that are installed'
	@echo 'make DEBUG=1 ...    debug build with line numbers of the .nw files; DEBUG=address (with undefined), undefined, thread: sanitizers'
	@echo 'make clean          remove build/'
list:
	@echo 'figures: $(FIGURES)'; echo 'programs: $(PROGRAMS)'; echo 'tests: $(TESTS) $(SHELL_TESTS)'
	@$(MAKE) -n runs 2>/dev/null | src/state.sh $(S) $(RUNS)
why:
	@[ -n "$(TARGET)" ] || { echo "why: name a target, as in 'make why TARGET=$(S)/paper.pdf'" >&2; exit 2; }
	@LC_ALL=C $(MAKE) -n --trace $(TARGET) 2>&1 | awk -v target=$(TARGET) -f src/why.awk
times:
	@src/times.sh $(S)
graph: $(S)/graph.rules
	@awk -v form=text -f src/graph.awk $(S)/graph.rules $(S)/graph.figures
doctor:
	@echo 'found, beside the version that this edition was tested with (data/tested.txt)'
	@tested() { awk -v name=$$1 -v found="$$2" '$$1 == name { print index(found, $$2) ? "  [as tested]" : "  [tested: " $$2 "]" }' data/tested.txt; }; \
	tool() { if path=$$(command -v $$1); then version=$$([ "$$2" = - ] && echo $$path || $$1 $$2 2>&1 | grep -m1 . || true); \
	    printf '%-12s %s%s\n' $$1 "$$version" "$$(tested $$1 "$$version")"; \
	  else printf '%-12s MISSING: without it %s\n' $$1 "$$3"; fi; }; \
	tool gcc --version 'no program is compiled'; tool pkg-config --version 'no library is found'; \
	tool notangle - 'no C is tangled (package noweb)'; tool noweave - 'the document is not woven (package noweb)'; \
	tool iconx - 'identifiers are not indexed'; tool gnuplot --version 'no figure is drawn'; \
	tool gs --version 'no figure becomes PDF (package ghostscript)'; tool pdflatex --version 'the document is not typeset'; \
	tool bibtex --version 'the document has no references'; tool pandoc --version 'there is no HTML edition'; tool prove --version 'no test runs (package perl)'; \
	tool clang-tidy --version 'make lint looks less closely'; tool cppcheck --version 'make lint looks less closely'; \
	tool clang --version 'DEBUG=thread cannot be built'; tool valgrind --version 'one of the memory tests is skipped'
	@for library in gsl hdf5 libconfig libmd cmocka openblas; do \
	  version=$$(pkg-config --modversion $$library 2>/dev/null || echo 'MISSING: see data/debian.txt'); \
	  printf '%-12s %s%s\n' $$library "$$version" "$$(awk -v name=$$library -v found="$$version" '$$1 == name { print found == $$2 ? "  [as tested]" : "  [tested: " $$2 "]" }' data/tested.txt)"; done

# --- static analysis and memory checking ---------------------------------------------------------------------------
.PHONY: lint lint-cppcheck lint-clang-tidy
lint: $(foreach tool,cppcheck clang-tidy,$(if $(shell command -v $(tool)),lint-$(tool)))
	@for tool in cppcheck clang-tidy; do command -v $$tool >/dev/null || echo "lint: $$tool is not installed"; done
lint-cppcheck: programs
	@cppcheck -D'_Noreturn=__attribute__((noreturn))' --quiet --error-exitcode=1 --std=c11 --enable=warning,performance,portability \
	  --inline-suppr --suppressions-list=src/cppcheck.txt $(filter-out -I/usr%,$(CPPFLAGS)) $(B)/src
OMP_H = $(shell dirname "$$(echo '\#include <omp.h>' | gcc -E -fopenmp - | sed -n 's/.*"\(.*omp.h\)".*/\1/p' | head -n 1)")
lint-clang-tidy: programs
	@clang-tidy --quiet --config-file=src/clang-tidy.yaml --warnings-as-errors='*' $(wildcard $(B)/src/*.c) \
	  -- $(CPPFLAGS) -std=gnu11 -fopenmp -idirafter $(OMP_H) > $(B)/tidy.txt 2>&1 || { cat $(B)/tidy.txt; exit 1; }

endif
