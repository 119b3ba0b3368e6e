# `make run` opens the program, `make test` proves it; both set everything up by themselves.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.set-up

.PHONY: setup run test bench fuzz invariance wheel-test clean

setup: $(STAMP)

$(STAMP): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Python 3.11 or newer is needed; this is " + sys.version.split()[0] + ". Try: make PYTHON=python3.12 $(MAKECMDGOALS)")'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Installing interviewer and what its tests need into $(VENV) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $(STAMP)

run: setup
	@$(BIN)/interviewer

test: setup
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest --numprocesses auto

# How fast everything is, beside other programs; says which budget holds and fails for none.
bench: setup
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,bench]'
	@$(BIN)/python -m tests.bench $(WHAT)

# N texts that nobody would type; SEED picks others.
N ?= 1000000
SEED ?= 1
fuzz: setup
	@$(BIN)/python -m tests.fuzz --count $(N) --seed $(SEED)

# Marks under other ways of typing the labelled answers.
invariance: setup
	@$(BIN)/python -m tests.invariance $(WHAT)

wheel-test: setup
	$(BIN)/python -m pytest tests/test_packaging.py

clean:
	rm -rf $(VENV) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
