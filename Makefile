# make reproduce [PROFILE=lite] [SECTION="30_lth_fgsm ..."] [SEEDS=3] [DEVICE=cuda]
# make test [FLAGS="data browser"]
# make bench [DEVICE=cuda]
# make style

PYTHON ?= python3
PROFILE ?= smoke
# one thread for each notebook that is tested at a time: two teams of threads on the same cores wait for each other
WORKERS ?= $(shell nproc 2>/dev/null || echo 2)
BIN = .venv/bin
# the versions that the tests passed with on this version of Python, where it was tried
VERSION := $(shell $(PYTHON) -c 'import sys; print("%d.%d" % sys.version_info[:2])')
CONSTRAINTS = $(wildcard data/constraints/py$(VERSION).txt)
EXPORTED = find nbs paper_repro -name '*.ipynb' -o -name '*.py' | sort | xargs sha256sum

.PHONY: reproduce test bench style install
.DELETE_ON_ERROR:

install: .venv/installed

.venv/installed: setup.py settings.ini
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check $(if $(CONSTRAINTS),-c $(CONSTRAINTS)) -e '.[dev]'
	touch $@

reproduce: .venv/installed
	$(BIN)/paper-repro reproduce $(SECTION) --profile $(PROFILE) $(if $(SEEDS),--seeds $(SEEDS)) $(if $(DEVICE),--device $(DEVICE))

test: .venv/installed
	$(EXPORTED) > .venv/before
	$(BIN)/nbdev_export && $(BIN)/nbdev_clean
	$(EXPORTED) | diff .venv/before - || { echo 'Notebooks and modules were out of step: nbdev_export or nbdev_clean changed the files above. Commit them.'; exit 1; }
	OMP_NUM_THREADS=1 $(BIN)/nbdev_test --n_workers $(WORKERS) --do_print --timing --flags '$(FLAGS)'

bench: .venv/installed
	$(BIN)/python -m paper_repro.checks.ratios $(if $(DEVICE),--device $(DEVICE))

style: .venv/installed
	$(BIN)/python -m paper_repro.checks.style
