# 异地就医: everything a newcomer or an operator does starts here.

# The newest Python from 3.11 on that runs and can make an environment: a name on the path may be a
# shim that refuses, and Debian's comes without venv. PYTHON=/path/to/python3 takes another.
PYTHONS := python3.14 python3.13 python3.12 python3.11 python3
CAN     := import ensurepip, sqlite3, ssl, sys; sys.exit(sys.version_info < (3, 11))
PYTHON  ?= $(shell for name in $(PYTHONS); do \
                $$name -c '$(CAN)' >/dev/null 2>&1 && echo $$name && break; done)
NO_PYTHON := 没有可用的 Python：需要 3.11 或更高及其 venv，或用 PYTHON=路径 指定。 \
             No Python to work with: it takes 3.11 or newer with its venv (Debian: apt install \
             python3 python3-venv); PYTHON=PATH names one.

VENV   := .venv
BIN    := $(VENV)/bin

# A stamp says which lock the environment was made from. The stamp of the development
# environment covers the runtime one, so neither set-up undoes the other.
RUNTIME := $(VENV)/.runtime
DEV     := $(VENV)/.dev
BENCH   := $(VENV)/.bench

# Whoever sets up for the first time, with `make run`, sees what is fetched.
QUIET = --quiet

# uv does the same as pip, quicker; it is used when it is there.
UV := $(shell command -v uv 2>/dev/null)
ifeq ($(UV),)
INSTALL = $(BIN)/python -m pip install $(QUIET) --disable-pip-version-check
else
INSTALL = $(UV) pip install $(QUIET) --python $(BIN)/python
endif

# The tests start hundreds of processes, and each would compile all that it imports.
unexport PYTHONDONTWRITEBYTECODE

LOCK = uv pip compile pyproject.toml --quiet --python-version 3.11 --generate-hashes \
       --no-emit-index-url --no-header --no-annotate

.DEFAULT_GOAL := help
.PHONY: help setup setup-dev run test lint check bench docs lock clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(RUNTIME) ## Prepare the environment in .venv
setup-dev: $(DEV) ## Prepare it with the tools for tests and checks

# A claim of the sample that lacks a paper: the pre-check returns it.
A_RETURNED_CLAIM = 230600002202505170000049

# Where the office opens in a browser; PORT=9000 takes another.
PORT ?= 8080

run: QUIET =
run: setup ## Load the sample, start the daemon and the pages (SQLite; YIDI_DATABASE_URL may name a rehearsal database)
	@$(BIN)/yidi init --sample
	@printf '%s\n' '' '打开 · open  http://127.0.0.1:$(PORT)/' '' '另开一个终端试试 · try in another terminal:' \
		'  export YIDI_IDENTITY=trusted   # 演练：不登录 · a rehearsal: no sign-in' \
		'  $(BIN)/yidi status' '  $(BIN)/yidi list claims --state returned' \
		'  $(BIN)/yidi why $(A_RETURNED_CLAIM)' ''
	@exec $(BIN)/yidi daemon --http 127.0.0.1:$(PORT)

# Two processes; PYTEST_ARGS="-x tests/scheduler/test_runs.py" runs some tests alone.
PYTEST_ARGS ?= -n 2 --dist worksteal

test: setup-dev ## Run the tests, on SQLite and on PostgreSQL
	$(BIN)/python -m pytest $(PYTEST_ARGS)

lint: setup-dev ## Check format, style, types and the direction of imports
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# The tests come last, so that a slip of style is known within seconds.
# TESTED=1 leaves them out, for a caller that has just run them.
check: lint ## The whole gate: lint, then test
ifndef TESTED
	@$(MAKE) --no-print-directory test
endif

# QUICK=1 is smaller, ONLY="moves online" does these parts, README=1 writes the table into docs/performance.md.
bench: $(BENCH) ## Measure ours beside the floor, on both databases (QUICK=1: under 2 minutes)
	@$(BIN)/python -m bench $(if $(QUICK),--quick) $(if $(README),--readme) $(ONLY)

docs: setup-dev ## Write the generated parts of the pages, the pictures and the boundary table
	$(BIN)/python -m tests.support.readme
	$(BIN)/python -m tests.support.boundary

lock: ## Renew requirements*.txt from pyproject.toml (needs uv; UPGRADE=1 takes new versions)
	$(LOCK) $(if $(UPGRADE),--upgrade) --group build --output-file requirements.txt
	$(LOCK) $(if $(UPGRADE),--upgrade) --group dev --constraint requirements.txt \
		--output-file requirements-dev.txt
	$(LOCK) $(if $(UPGRADE),--upgrade) --group bench --constraint requirements-dev.txt \
		--output-file requirements-bench.txt

clean: ## Remove the environment and every cache; data stays
	rm -rf $(VENV) .cache .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache \
		.ruff_cache build dist htmlcov
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(BIN)/python:
	@$(or $(PYTHON),false) -c '$(CAN)' || { echo '$(NO_PYTHON)' >&2; exit 1; }
	$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 1; }

$(RUNTIME): requirements.txt pyproject.toml | $(BIN)/python
	$(INSTALL) --require-hashes -r requirements.txt
	$(INSTALL) --no-deps --no-build-isolation -e .
	@touch $@

$(DEV): requirements-dev.txt pyproject.toml | $(BIN)/python
	$(INSTALL) --require-hashes -r requirements-dev.txt
	$(INSTALL) --no-deps --no-build-isolation -e .
	@touch $(RUNTIME) $@

$(BENCH): requirements-bench.txt $(DEV)
	$(INSTALL) --require-hashes -r requirements-bench.txt
	@touch $@
