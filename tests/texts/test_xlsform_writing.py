from __future__ import annotations

import io
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from openpyxl import load_workbook

import texts
from mentoring.questionnaire.form import Form, Question
from tests.forms.strategies import forms
from tests.texts.workbooks import form_of
from texts.phrases import Phrases
from texts.xlsform import FormRefused, read_form
from texts.xlsform.columns import SURVEY
from texts.xlsform.rows import CELLS, TEXTS
from texts.xlsform.vocabulary import COLUMNS
from texts.xlsform.writing import language_title, write_form

SHIPPED = sorted((Path(texts.__file__).parent / "questionnaires").glob("*.md"))
OWN = sorted(
    p for p in (Path(__file__).parents[1] / "forms").iterdir() if p.suffix in {".md", ".csv"}
)
PHRASES = Phrases.load()


def again(form: Form) -> Form:
    try:
        read = read_form((write_form(form, PHRASES), ".xlsx"))
    except FormRefused as refused:
        raise AssertionError(
            [f"{f.sheet} {f.row} {f.column}: {f.problem}" for f in refused.faults]
        ) from None
    return replace(read, version=form.version)


@pytest.mark.parametrize("path", [*SHIPPED, *OWN], ids=lambda path: path.stem)
def test_a_form_that_was_written_is_read_as_the_same(path: Path) -> None:
    form = read_form(path)
    assert again(form) == form


@given(forms())
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_form_that_was_written_is_read_as_the_same(form: Form) -> None:
    assert again(form) == form


def test_groups_in_a_repeat_keep_their_conditions() -> None:
    form = form_of(
        """
        | type | name | label | relevant |
        | text | a | A | |
        | begin_repeat | r | R | ${a} = 'x' |
        | text | b | B | |
        | begin_group | g | G | ${b} != '' |
        | text | c | C | ${b} = 'y)' or ${b} = '(' |
        | text | d | D | |
        | end_group | | | |
        | text | e | E | ${b} = 'z' |
        | end_repeat | | | |
        | begin_group | h | H | |
        | text | f | F | ${a} = 'x' |
        | end_group | | | |
        """
    )
    assert [q.relevant for q in form.questions][3] is not None
    assert again(form) == form


def test_the_same_form_gives_the_same_bytes() -> None:
    form = form_of("| type | name | label |\n| text | a | A |")
    assert write_form(form, PHRASES) == write_form(form, PHRASES)


def test_every_field_of_a_question_has_its_column() -> None:
    columns = {"choices", "kind", "list_name", "or_other", "section", "repeat"}
    columns |= {"range", "max_pixels", "phone", "multiline", "relevant"}
    written = {*CELLS, *TEXTS, *columns}
    assert {field.name for field in fields(Question)} - written == set()


def test_every_column_of_the_survey_is_written() -> None:
    assert set(COLUMNS["survey"]) == SURVEY == {*CELLS, *TEXTS, "relevant"}


def test_formulas_in_texts_stay_texts() -> None:
    form = form_of("| type | name | label |\n| text | a | =1+1 |\n| text | b | https://a.b |")
    sheet = load_workbook(io.BytesIO(write_form(form, PHRASES)))["survey"]
    assert [sheet.cell(2, 3).data_type, sheet.cell(2, 3).value] == ["s", "=1+1"]
    assert sheet.cell(3, 3).hyperlink is None
    assert again(form) == form


def test_the_workbook_is_made_for_editing() -> None:
    form = form_of(
        "| type | name | label::sah |\n| select_one l | a | А |",
        "| list_name | name | label::sah |\n| l | x | Х |",
    )
    book = load_workbook(io.BytesIO(write_form(form, PHRASES)))
    assert book.sheetnames == ["survey", "choices", "settings", "Справка"]
    survey = book["survey"]
    titles = [cell.value for cell in survey[1]]
    assert titles[2:5] == ["label::Саха тыла (sah)", "label::Русский (ru)", "label::English (en)"]
    assert survey.freeze_panes == "C2"
    rules = {
        str(rule.sqref).split(":")[0]: rule.formula1
        for rule in survey.data_validations.dataValidation
    }
    assert rules["A2"].startswith("'Справка'!$G$1")
    assert '"yes,no"' in rules.values()
    assert survey.column_dimensions["C"].width > 40
    chosen = {cell.value for cell in book["Справка"]["G"]}
    assert {"select_one l", "select_multiple l or_other", "text", "begin_repeat"} <= chosen


def test_the_help_says_what_every_column_means_in_the_language_asked_for() -> None:
    form = form_of("| type | name | label |\n| text | a | A |")
    book = load_workbook(io.BytesIO(write_form(form, PHRASES, "en")))
    said = {cell.value for row in book["Help"].iter_rows() for cell in row}
    assert {
        "label",
        "select_one",
        "jr:choice-name",
        "The text. A column a language: label::Русский (ru), label::English (en).",
    } <= said


@pytest.mark.parametrize(
    ("code", "title"),
    [
        ("ru", "Русский (ru)"),
        ("en", "English (en)"),
        ("клингонский", "клингонский"),
        ("en-gb", "English (en-gb)"),
    ],
)
def test_a_language_is_titled_so_that_its_code_is_found_again(code: str, title: str) -> None:
    assert language_title(code) == title
