PYTHON ?= python3
VENV := .venv
ifeq ($(OS),Windows_NT)
BIN := $(VENV)/Scripts
else
BIN := $(VENV)/bin
endif
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: help demo test check run lock torture bench clean

help: ## say what can be done
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 10

demo: $(VENV)/run.stamp ## the bot, a local Bot API and a chat page in the browser
	$(BIN)/python -m bot demo

run: $(VENV)/run.stamp ## the real bot, with the settings from .env
	$(BIN)/python -m bot run

test: $(VENV)/dev.stamp ## all tests
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal

check: $(VENV)/dev.stamp ## linters, types, import contracts, dependencies, security
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/deptry .
	$(BIN)/bandit --quiet --recursive --configfile pyproject.toml .

torture: $(VENV)/dev.stamp ## the long run of kills and faults
	$(BIN)/python -m tests.torture

bench: $(VENV)/dev.stamp ## measure: answers a second, time to start, to read a form, a class at work, reminders, matching, papers
	$(BIN)/python -m bench.answers
	$(BIN)/python -m bench.start
	$(BIN)/python -m bench.forms
	$(BIN)/python -m bench.class_hour --students 100 --minutes 1
	$(BIN)/python -m bench.reminders --schools 50 --rows 20000
	$(BIN)/python -m bench.matching
	$(BIN)/python -m bench.documents --count 100

lock: $(VENV)/dev.stamp ## renew both lock files from pyproject.toml
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate \
		--custom-compile-command "make lock" --extra build --output-file requirements.lock pyproject.toml
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate \
		--custom-compile-command "make lock" --extra build --extra dev --output-file requirements-dev.lock pyproject.toml

$(VENV)/python.stamp:
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/run.stamp: requirements.lock pyproject.toml | $(VENV)/python.stamp
	$(INSTALL) --require-hashes --requirement requirements.lock
	$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/dev.stamp: requirements-dev.lock pyproject.toml | $(VENV)/python.stamp
	$(INSTALL) --require-hashes --requirement requirements-dev.lock
	$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@ $(VENV)/run.stamp

clean: ## remove the environment (never the data in var/)
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache
