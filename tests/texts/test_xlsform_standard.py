"""The standard's own reader has the last word; what it says is said in the curator's language."""

from __future__ import annotations

import pytest

from mentoring.errors import Refusal
from tests.texts.workbooks import faults_of, markdown
from texts.xlsform import read
from texts.xlsform.faults import BadName, Fault, MissingName
from texts.xlsform.sheets import read_sheets
from texts.xlsform.standard import (
    NameTaken,
    OtherWithFilter,
    RefusedByStandard,
    ReservedName,
    UnfinishedMention,
    WrongEnd,
    recognised,
)

HEAD = "| type | name | label |"
LIST = "| list_name | name | label |\n| l | x | X |"
END = "| text | b | B |\n| end_group | | |"


@pytest.mark.parametrize(
    ("survey", "row", "column", "problem"),
    [
        (f"{HEAD}\n| begin_group | | G |\n{END}", 2, "name", MissingName()),
        (f"{HEAD}\n| begin_group | 1 x | G |\n{END}", 2, "name", BadName("1 x")),
        (f"{HEAD}\n| begin_group | a | G |\n{END}\n| text | a | A |", 5, "name", NameTaken("a")),
        (f"{HEAD}\n| text | meta | A |", 2, "name", ReservedName("meta")),
        (f"{HEAD}\n| begin_repeat | r | R |\n{END}", 4, None, WrongEnd("end_group")),
        (f"{HEAD}\n| text | b | Dear ${{b |", 2, "label", UnfinishedMention()),
        (
            "| type | name | label | choice_filter |\n| select_one l or_other | a | A | 1 = 1 |",
            2,
            None,
            OtherWithFilter(),
        ),
    ],
)
def test_what_the_standard_refuses_is_recognised(
    survey: str, row: int, column: str | None, problem: Refusal
) -> None:
    assert faults_of(survey, LIST) == [Fault("survey", row, column, problem)]


def test_lists_that_nobody_uses_are_judged_too() -> None:
    twice, nameless = ("| l | x | X |", "| l | | X |")
    survey = f"{HEAD}\n| text | a | A |"
    assert faults_of(survey, f"{LIST}\n{twice}") == [Fault("choices", 3, "name", NameTaken("x"))]
    assert faults_of(survey, f"{LIST}\n{nameless}") == [Fault("choices", 3, "name", MissingName())]


def test_what_is_not_recognised_keeps_its_words_and_its_row() -> None:
    sheets = read_sheets(markdown(f"{HEAD}\n| text | a | A |", "", "").encode(), ".md")
    assert recognised("[row : 2] On the 'choices' sheet, the moon is full.", sheets) == Fault(
        "choices", 2, None, RefusedByStandard("On the 'choices' sheet, the moon is full.")
    )


@pytest.mark.parametrize(
    ("kind", "parameters"),
    [
        ("select_one l", "seed=x"),
        ("select_one l", "randomize=maybe"),
        ("range", "start=1 end=5 step=1 tick_interval=7 tick_labelset=no"),
        ("audio", "quality=best"),
        ("image", "app=camera"),
        ("geopoint", "capture-accuracy=fine"),
        ("text", "rows=many"),
    ],
)
def test_what_a_chat_leaves_out_may_be_wrong(kind: str, parameters: str) -> None:
    survey = f"| type | name | label | parameters |\n| {kind} | a | A | {parameters} |"
    assert read((markdown(survey, LIST, "").encode(), ".md")).form.questions
