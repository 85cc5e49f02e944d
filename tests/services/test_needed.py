"""A school may change every form, but not lose what the program itself reads."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import texts
from handlers.form_cards import PURPOSES
from mentoring.questionnaire.form import Form, Kind
from services import needed
from services.needed import (
    NEEDS,
    READ,
    NeededChoicesChanged,
    NeededQuestionMayBeSkipped,
    NeededQuestionMissing,
    NeededQuestionOfOtherKind,
)
from texts.xlsform import read_form

SHIPPED = {
    file.stem: file for file in (Path(texts.__file__).parent / "questionnaires").glob("*.md")
}


def changed(form: Form, name: str, **values: Any) -> Form:
    questions = [replace(q, **values) if q.name == name else q for q in form.questions]
    return replace(form, questions=tuple(questions))


def without(form: Form, name: str) -> Form:
    return replace(form, questions=tuple(q for q in form.questions if q.name != name))


@pytest.mark.parametrize("code", sorted(SHIPPED))
def test_the_forms_that_ship_give_the_program_all_it_needs(code: str) -> None:
    form = read_form(SHIPPED[code])
    assert list(needed.faults(form)) == []
    assert list(needed.lost(form, form)) == []


def test_only_forms_and_answers_that_there_are_are_needed() -> None:
    assert set(NEEDS) <= set(SHIPPED)
    names = {question.name for file in SHIPPED.values() for question in read_form(file).questions}
    assert set(READ) <= names


def test_every_form_that_ships_has_a_purpose_to_show() -> None:
    assert set(PURPOSES) == set(SHIPPED)


def test_without_a_needed_question_a_form_is_refused() -> None:
    form = read_form(SHIPPED["child"])
    assert list(needed.faults(without(form, "first_name"))) == [NeededQuestionMissing("first_name")]


def test_a_needed_question_must_stay_of_its_kind_and_be_asked_of_everybody() -> None:
    form = read_form(SHIPPED["mentor"])
    other = [NeededQuestionOfOtherKind("birth_date", "date")]
    assert list(needed.faults(changed(form, "birth_date", kind=Kind.TEXT))) == other
    skipped = [NeededQuestionMayBeSkipped("birth_date")]
    for values in ({"required": None}, {"relevant": "${who} = 'x'"}, {"repeat": "child"}):
        assert list(needed.faults(changed(form, "birth_date", **values))) == skipped


def test_choices_that_the_program_knows_by_name_must_stay() -> None:
    form = read_form(SHIPPED["referral"])
    band = next(q for q in form.questions if q.name == "age_band")
    fewer = changed(form, "age_band", choices=band.choices[:2])
    assert list(needed.faults(fewer)) == [NeededChoicesChanged("age_band", "child, teen, adult")]


def test_what_is_only_useful_may_go_but_not_unnoticed() -> None:
    form = read_form(SHIPPED["mentor"])
    assert dict(needed.lost(without(form, "phone"), form)) == {"phone": "msg-lacks-phone"}
    text = changed(form, "topics", kind=Kind.TEXT)
    assert dict(needed.lost(text, form)) == {"topics": "msg-lacks-match"}


def test_a_form_of_the_schools_own_owes_the_program_nothing() -> None:
    own = replace(read_form(SHIPPED["note"]), code="wishes", questions=())
    assert list(needed.faults(own)) == []
