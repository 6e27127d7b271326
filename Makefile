# Every target sets itself up from a bare python3; `make help` lists them.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PEERS := .venv-peers
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet --no-input
SET_UP_BY := pyproject.toml constraints.txt

.DEFAULT_GOAL := help
.PHONY: help demo test check docs bench bench-peers bench-page screenshots clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## */  make \1\t/' | expand -t 20

demo: $(VENV)/installed ## build the timeline of the example articles
	@$(BIN)/ktimeline build examples -o output
	@for page in output/*.html; do echo "Open $(CURDIR)/$$page in a browser."; done

test: $(VENV)/installed-dev ## run all tests
	@$(BIN)/python -m pytest

check: $(VENV)/installed-dev ## lint, formatting, types; the documentation and its links
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(MAKE) --no-print-directory docs

docs: $(VENV)/installed-dev ## build the documentation as a site; a broken link is an error
	@$(BIN)/python -B -m sphinx --quiet --fresh-env --fail-on-warning --keep-going -d build/doctrees docs build/site
	@echo "Open $(CURDIR)/build/site/index.html in a browser."

bench: $(VENV)/installed-dev ## measure accuracy (needs the corpora) and speed
	@$(BIN)/python -m benchmarks.accuracy || test $$? -eq 2
	@$(BIN)/python -m benchmarks.false_alarms
	@$(BIN)/python -m benchmarks.examination
	@$(BIN)/python -m benchmarks.sentences || test $$? -eq 2
	@$(BIN)/python -m benchmarks.tagging || test $$? -eq 2
	@$(BIN)/python -m benchmarks.triggers || test $$? -eq 2
	@$(BIN)/python -m benchmarks.merging
	@$(BIN)/python -m benchmarks.importance || test $$? -eq 2
	@$(BIN)/python -m benchmarks.publication || test $$? -eq 2
	@$(BIN)/python -m benchmarks.estimates --every 10 || test $$? -eq 2
	@$(BIN)/python -m benchmarks.boilerplate || test $$? -eq 2
	@$(BIN)/python -m benchmarks.foreign
	@$(BIN)/python -m benchmarks.speed

bench-peers: $(PEERS)/installed ## measure other date libraries beside this one (takes minutes)
	@PYTHONPATH=src $(PEERS)/bin/python -W ignore -m benchmarks.peers || test $$? -eq 2

bench-page: $(VENV)/installed-dev ## measure the page in a browser, beside a plain Plotly figure
	@$(BIN)/python -m benchmarks.page || test $$? -eq 2

screenshots: $(VENV)/installed-dev ## write pictures of the page in all its states to output/screenshots
	@$(BIN)/python tools/screenshots.py output/screenshots

clean: ## remove the environment, caches and output
	rm -rf $(VENV) $(PEERS) .pytest_cache .mypy_cache .ruff_cache .hypothesis build dist
	find src tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +
	find output -mindepth 1 ! -name .gitkeep -delete

$(VENV)/installed: $(SET_UP_BY) | $(BIN)/python
	@echo "Installing ktimeline into $(VENV) ..."
	@$(PIP) install -c constraints.txt -e .
	@touch $@

$(VENV)/installed-dev: $(SET_UP_BY) | $(BIN)/python
	@echo "Installing ktimeline and its development tools into $(VENV) ..."
	@$(PIP) install -c constraints.txt -e '.[dev]'
	@touch $@ $(VENV)/installed

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit( \
	  "ktimeline needs Python 3.11 or newer, and $(PYTHON) is " + sys.version.split()[0] \
	  + "; name another with: make PYTHON=python3.12 ...")'
	@$(PYTHON) -m venv --clear $(VENV) || { rm -rf $(VENV); exit 1; }

# The peers want older versions of some libraries than ktimeline has, so they live by themselves;
# ktimeline finds dates with the standard library alone and is read from src.
$(PEERS)/installed: benchmarks/peers.txt
	@echo "Installing the libraries to compare with into $(PEERS) ..."
	@$(PYTHON) -m venv --clear $(PEERS)
	@$(PEERS)/bin/python -m pip --disable-pip-version-check --quiet --no-input install -r $<
	@touch $@
