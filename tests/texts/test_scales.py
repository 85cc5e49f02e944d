"""Questionnaires before and after the programme, and of needs for training."""

import re
from functools import cache

import pytest

from mentoring.questionnaire.form import Form, Kind, Question, Scale
from texts.phrases import FOLDER, LANGUAGES
from texts.xlsform import read_form

WHO = ("mentee", "mentor", "specialist")
PAIRS = [(f"before_{who}", f"after_{who}") for who in WHO]
ALL = [*(code for pair in PAIRS for code in pair), "needs_curator", "needs_mentor"]
FEWER_THAN = 20
COMPARED = {
    "comfort",
    "personal_meetings",
    "group_meetings",
    "support",
    "help",
    "planning",
    "safety",
    "expectations_agreed",
}
ENDS = {"ru": re.compile(r"^1 — .+, 10 — .+\."), "en": re.compile(r"^1 is .+, 10 is .+\.")}


@cache
def shipped(code: str) -> Form:
    return read_form(FOLDER / "questionnaires" / f"{code}.md")


def scales(code: str) -> dict[str, Question]:
    return {q.name: q for q in shipped(code).questions if q.kind is Kind.RANGE}


@pytest.mark.parametrize("code", ALL)
def test_a_questionnaire_is_short_and_speaks_every_language(code: str) -> None:
    form = shipped(code)
    assert form.code == code
    assert len(form.questions) < FEWER_THAN
    for question in form.questions:
        assert set(question.label) == set(LANGUAGES), question.name
        assert set(question.hint) in (set(), set(LANGUAGES)), question.name
        assert all(set(choice.label) == set(LANGUAGES) for choice in question.choices)


@pytest.mark.parametrize("code", ALL)
def test_the_last_question_leaves_room_for_anything_and_can_be_skipped(code: str) -> None:
    last = shipped(code).questions[-1]
    assert (last.name, last.kind, last.required) == ("anything", Kind.TEXT, None)


@pytest.mark.parametrize("code", ALL)
def test_a_scale_goes_from_one_to_ten_and_says_what_both_mean(code: str) -> None:
    for question in scales(code).values():
        assert question.range == Scale(1, 10, 1), question.name
        for language, ends in ENDS.items():
            assert ends.match(question.hint[language]), (question.name, language)


@pytest.mark.parametrize(("before", "after"), PAIRS)
def test_what_is_asked_before_can_be_compared_after(before: str, after: str) -> None:
    assert set(scales(before)) <= set(scales(after))
    assert scales(before).keys() >= COMPARED
    later = {question.name: question for question in shipped(after).questions}
    for question in shipped(before).questions:
        if question.choices and question.name in later:
            assert question.choices == later[question.name].choices, question.name


@pytest.mark.parametrize("who", WHO)
def test_satisfaction_is_asked_after(who: str) -> None:
    assert scales(f"after_{who}").keys() >= {"satisfaction", "result", "expectations_met"}


@pytest.mark.parametrize("code", ["needs_curator", "needs_mentor"])
def test_needs_for_training_name_topics_ways_times_and_teachers(code: str) -> None:
    asked = {question.name for question in shipped(code).questions}
    assert asked >= {"confident", "need_help", "formats", "duration", "days", "learn_from"}
