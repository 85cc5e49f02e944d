"""The forms of this folder use everything that the reference lists."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest

from tests.forms.catalogue import (
    AS_EXCEL,
    PATHS,
    as_excel,
    columns_used,
    form_at,
    functions_used,
    operators_used,
    sheets_at,
    types_used,
)
from tests.forms.respondent import Respondent
from texts.xlsform import read_form, vocabulary

SHEETS = [sheets_at(path) for path in PATHS]


def test_there_are_forms_of_many_walks_of_life_in_each_kind_of_file() -> None:
    assert len(PATHS) >= 10
    assert {path.suffix for path in PATHS} == {".md", ".csv"}
    assert {path.stem for path in PATHS} >= set(AS_EXCEL)


def test_together_they_use_every_type() -> None:
    assert set(vocabulary.types()) - set().union(*map(types_used, SHEETS)) == set()


def test_together_they_use_every_column() -> None:
    listed = {(sheet, c) for sheet, columns in vocabulary.COLUMNS.items() for c in columns}
    assert listed - set().union(*map(columns_used, SHEETS)) == set()


def test_together_they_use_every_function_and_operator() -> None:
    assert set(vocabulary.functions()) - set().union(*map(functions_used, SHEETS)) == set()
    assert set(vocabulary.OPERATORS) - set().union(*map(operators_used, SHEETS)) == set()


@pytest.mark.parametrize("stem", AS_EXCEL)
def test_a_workbook_says_the_same_as_the_table_that_it_was_made_of(stem: str) -> None:
    path = next(path for path in PATHS if path.stem == stem)
    table = read_form(path)
    workbook = read_form((as_excel(path), f"{stem}.xlsx"))
    assert replace(workbook, version=table.version) == table


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_every_question_of_every_form_is_asked_of_somebody(path: Path) -> None:
    """No branch is dead: within a few hundred people each question has had its answer."""
    form = form_at(path)
    unseen = {q.name for q in form.questions if q.asked and not q.repeat_count}
    for seed in range(400):
        if not unseen:
            return
        respondent = Respondent(form, random.Random(f"seen {seed}"))
        respondent.fills_in()
        unseen -= {name.partition("[")[0] for name in respondent.person.submission.answers}
    assert unseen == set()
