"""What a chat can show bounds a form: its questions, its choices and the length of its texts."""

from __future__ import annotations

import pytest

from mentoring.errors import Refusal
from tests.texts.workbooks import faults_of, form_of, problems_of
from texts.xlsform import Fault
from texts.xlsform.choices import MOST_CHOICES
from texts.xlsform.faults import LabelTooLong, TooManyChoices, TooManyQuestions
from texts.xlsform.questions import LONGEST_LABEL, LONGEST_REMARK, MOST_QUESTIONS

HEAD = "| type | name | label |"


def test_the_limits_are_those_that_are_documented() -> None:
    assert (MOST_QUESTIONS, MOST_CHOICES, LONGEST_LABEL, LONGEST_REMARK) == (300, 300, 1_500, 800)


def questions(count: int) -> str:
    return "\n".join([HEAD, *(f"| text | q{number} | Q |" for number in range(count))])


def test_three_hundred_questions_are_read_and_one_more_is_refused_where_it_stands() -> None:
    assert len(form_of(questions(300)).questions) == 300
    assert faults_of(questions(302)) == [Fault("survey", 302, "type", TooManyQuestions(302, 300))]


def test_only_what_is_asked_counts() -> None:
    unasked = "| note | n | N |\n| hidden | h | |\n| today | t | |\n| begin_group | g | G |"
    assert form_of(f"{questions(300)}\n{unasked}\n| end_group | | |").questions


def choices(count: int) -> tuple[str, str]:
    rows = "\n".join(f"| l | n{number} | N |" for number in range(count))
    return f"{HEAD}\n| select_one l | a | A |", f"| list_name | name | label |\n{rows}"


def test_three_hundred_choices_are_read_and_one_more_is_refused() -> None:
    assert len(form_of(*choices(300)).questions[0].choices) == 300
    assert problems_of(*choices(301)) == [TooManyChoices("l", 301, 300)]


@pytest.mark.parametrize(
    ("column", "limit"),
    [("label", 1_500), ("hint", 800), ("constraint_message", 800), ("required_message", 800)],
)
def test_a_text_may_be_so_long_and_no_longer(column: str, limit: int) -> None:
    def survey(length: int) -> str:
        columns = ["type", "name", "label"] + [column] * (column != "label")
        cells = {"type": "text", "name": "a", "label": "A", column: "я" * length}
        return "\n".join(
            f"| {' | '.join(row)} |" for row in (columns, [cells[name] for name in columns])
        )

    too_long: list[Refusal] = [LabelTooLong(limit, limit + 1)]
    assert form_of(survey(limit)).questions
    assert problems_of(survey(limit + 1)) == too_long


def test_a_translation_is_measured_too() -> None:
    head = "| type | name | label::Русский (ru) | label::English (en) |"
    survey = f"{head}\n| text | a | Короткий | {'a' * 1_501} |"
    assert LabelTooLong(1_500, 1_501) in problems_of(survey)
