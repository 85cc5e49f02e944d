"""What older forms and other tools write differently is read as what it means."""

from __future__ import annotations

import pytest

from mentoring.questionnaire.form import Form, Kind
from tests.texts.workbooks import excel, form_of
from texts.xlsform import read

HEAD = "| type | name | label |"
LIST = "| list_name | name | label |\n| l | x | X |\n| l | y | Y |"


def kinds(form: Form) -> dict[str, Kind]:
    return {question.name: question.kind for question in form.questions}


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("select one from l", Kind.SELECT_ONE),
        ("select1 l", Kind.SELECT_ONE),
        ("add select one prompt using l", Kind.SELECT_ONE),
        ("select all that apply from l", Kind.SELECT_MULTIPLE),
        ("select_multiple l or_other", Kind.SELECT_MULTIPLE),
        ("add select multiple prompt using l", Kind.SELECT_MULTIPLE),
        ("select one l or specify other", Kind.SELECT_ONE),
        ("int", Kind.INTEGER),
        ("string", Kind.TEXT),
        ("photo", Kind.IMAGE),
        ("location", Kind.GEOPOINT),
        ("gps", Kind.GEOPOINT),
        ("q picture", Kind.IMAGE),
        ("add date time prompt", Kind.DATETIME),
        ("add text prompt", Kind.TEXT),
        ("dateTime", Kind.DATETIME),
        ("trigger", Kind.ACKNOWLEDGE),
        ("SELECT_ONE l", Kind.SELECT_ONE),
    ],
)
def test_older_names_of_types_are_read(written: str, kind: Kind) -> None:
    assert kinds(form_of(f"{HEAD}\n| {written} | a | A |", LIST)) == {"a": kind}


def test_older_clocks_and_loops_are_read() -> None:
    survey = (
        f"{HEAD}\n| get start time | s | |\n| get today | t | |\n| begin looped group | r | R |\n"
        "| text | a | A |\n| end looped group | | |"
    )
    form = form_of(survey)
    assert kinds(form)["r"] is Kind.REPEAT
    assert [q.calculation for q in form.questions[:2]] == ["once(now())", "once(today())"]


def test_older_names_of_columns_are_read() -> None:
    form = form_of(
        "| command | tag | caption | relevance | constraint message | bind::jr:requiredMsg "
        "| bind::constraint | required | read only |\n"
        "| select one from l | a | A | 1 = 1 | No | Need | . != 'x' | TRUE | |",
        "| list name | value | label |\n| l | x | X |",
    )
    (question,) = form.questions
    assert (question.label, question.relevant) == ({"default": "A"}, "1 = 1")
    assert question.constraint_message == {"default": "No"}
    assert question.required_message == {"default": "Need"}
    assert (question.constraint, question.required) == (". != 'x'", "true()")


def test_languages_without_codes_are_read() -> None:
    titles = "label:English | label::Français | label::Kiswahili"
    form = form_of(f"| type | name | {titles} |\n| text | a | A | B | C |")
    assert form.questions[0].label == {"en": "A", "fr": "B", "kiswahili": "C"}


def test_a_disabled_row_is_not_there() -> None:
    survey = "| type | name | label | disabled |\n| text | a | A | |\n| barcode | b | B | yes |"
    assert kinds(form_of(survey)) == {"a": Kind.TEXT}


def test_rows_of_comments_and_empty_rows_are_passed_over() -> None:
    rows: list[list[str | None]] = [
        ["type", "name", "label"],
        ["# about you", None, "x"],
        [None],
        ["text", "a", "A"],
    ]
    assert kinds(read((excel(survey=rows), ".xlsx")).form) == {"a": Kind.TEXT}


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ('<span style="color:red">**Hi**</span> 🙂', "Hi 🙂"),
        ("# Title", "Title"),
        ("one<br/>two", "one\ntwo"),
        ("see [us](https://a.b/c)", "see us (https://a.b/c)"),
        ("__bold__ and *plain*", "bold and *plain*"),
        ("____ years ____", "____ years ____"),
        ("2 ** 3 ** 4", "2 ** 3 ** 4"),
        ("a < b > c", "a < b > c"),
        ("if <5 and >3", "if <5 and >3"),
        ("my_file__name__x", "my_file__name__x"),
    ],
)
def test_markup_is_taken_off_and_nothing_else(label: str, shown: str) -> None:
    rows = [["type", "name", "label"], ["text", "a", label]]
    assert read((excel(survey=rows), ".xlsx")).form.questions[0].label == {"default": shown}
