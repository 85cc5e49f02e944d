"""A half-filled submission goes over to another version of its form."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentoring.questionnaire.form import Form, Kind, Question, Scale
from mentoring.questionnaire.moving import move, put_away
from mentoring.questionnaire.problems import StaleButton
from mentoring.questionnaire.run import Picked, Sent, Show, Stage
from tests.forms.respondent import Respondent
from tests.forms.strategies import forms
from tests.mentoring.questionnaire.person import (
    YES,
    Person,
    a_form,
    asking,
    one_of,
    ranking,
    some_of,
)

MANY = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def moved(person: Person, *questions: Question) -> Person:
    """The same person at another version of the form."""
    new = replace(a_form(*questions), version="2")
    other = Person(new)
    other.submission = move(person.form, new, person.submission, person.context)
    other.does(Show())
    return other


def one(old: Question, answer: str, new: Question) -> dict[str, Any]:
    person = Person(a_form(old, asking("end")))
    person.says(answer)
    return dict(moved(person, new, asking("end")).submission.answers)


def test_what_was_answered_stays_and_only_what_is_new_is_asked() -> None:
    person = Person(a_form(asking("a"), one_of("b", "Да", "Нет"), asking("c")))
    person.says("Анна")
    person.taps("Нет")
    later = moved(person, asking("new"), asking("a"), one_of("b", "Да", "Нет"), asking("c"))
    assert later.submission.answers == {"a": "Анна", "b": "c2"}
    assert later.asked == "new"
    later.says("x")
    assert later.asked == "c"


def test_who_has_nothing_left_to_answer_comes_to_the_review() -> None:
    person = Person(a_form(asking("a"), asking("b")))
    person.says("Анна")
    assert [item.value for item in moved(person, asking("a")).review.items] == ["Анна"]


def test_old_buttons_are_stale() -> None:
    question = one_of("a", "Да", "Нет")
    person = Person(a_form(question))
    tap = person.tap("Да")
    assert isinstance(tap, Picked)
    assert moved(person, question).does(tap).problem == StaleButton()


def test_ticks_that_were_not_confirmed_are_dropped() -> None:
    question = some_of("a", "Физика", "Химия")
    person = Person(a_form(question))
    person.taps("Химия")
    assert moved(person, question).ticks == []


def test_what_was_sent_stays_as_it_is() -> None:
    person = Person(a_form(asking("a")))
    person.says("Анна")
    person.sends()
    new = a_form(asking("b"))
    assert move(person.form, new, person.submission, person.context) is person.submission
    assert put_away(person.form, new, person.submission, person.context) == ()


@pytest.mark.parametrize(
    ("old", "answer", "new"),
    [
        (asking("a"), "Анна", asking("a", Kind.INTEGER)),
        (asking("a"), "Анна", asking("a", phone=True)),
        (asking("a"), "Анна", asking("a", constraint=". = 'Мария'")),
        (asking("a"), "Анна", asking("a", read_only=True)),
        (asking("a"), "Анна", asking("a", Kind.NOTE)),
        (asking("a"), "Анна", asking("other")),
        (asking("a", Kind.DECIMAL), "3,5", asking("a", Kind.INTEGER)),
        (asking("a", Kind.INTEGER), "7", asking("a", Kind.RANGE, range=Scale(1.0, 5.0, 1.0))),
        (one_of("a", "Да", "Нет"), "Нет", one_of("a", "Да")),
        (one_of("a", "Да", or_other=True), "своё", one_of("a", "Да")),
        (one_of("a", "Да", "Нет"), "Нет", one_of("a", "Да", "Нет", choice_filter="name = 'c1'")),
        (some_of("a", "Да", "Нет"), "1, 2", some_of("a", "Да")),
    ],
)
def test_an_answer_that_does_not_fit_is_put_away_and_asked_again(
    old: Question, answer: str, new: Question
) -> None:
    assert one(old, answer, new) == {}


@pytest.mark.parametrize(
    ("old", "answer", "new", "kept"),
    [
        (asking("a"), "Анна", asking("a", label={"ru": "Имя"}, required=YES), "Анна"),
        (asking("a"), "89140000000", asking("a", phone=True), None),
        (asking("a", Kind.INTEGER), "5", asking("a", Kind.DECIMAL), 5),
        (asking("a", Kind.INTEGER), "5", asking("a", Kind.RANGE, range=Scale(1.0, 5.0, 1.0)), 5),
        (one_of("a", "Да", "Нет"), "Нет", one_of("a", "Да", "Не", "Может быть"), "c2"),
        (some_of("a", "Да", "Нет"), "1, 2", some_of("a", "Да", "Нет", "Может быть"), ["c1", "c2"]),
    ],
)
def test_an_answer_that_still_fits_is_kept(
    old: Question, answer: str, new: Question, kept: Any
) -> None:
    assert one(old, answer, new).get("a") == kept


def test_own_words_go_with_their_other() -> None:
    old, new = one_of("a", "Да", or_other=True), one_of("a", "Да", "Нет", or_other=True)
    assert one(old, "своё", new) == {"a": "other", "a_other": "своё"}
    assert one(old, "своё", replace(new, constraint=". != 'other'")) == {}


def test_a_skipped_question_that_is_now_needed_is_asked() -> None:
    person = Person(a_form(asking("a"), asking("b")))
    person.skips()
    assert moved(person, asking("a"), asking("b")).asked == "b"
    assert moved(person, asking("a", required=YES), asking("b")).asked == "a"


def test_an_answer_of_a_branch_that_is_closed_now_waits_aside() -> None:
    way = [one_of("a", "Да", "Нет"), asking("b", relevant="${a} = 'c1'"), asking("c")]
    person = Person(a_form(*way))
    person.taps("Да")
    person.says("слова")
    later = moved(person, way[0], replace(way[1], relevant="${a} = 'c2'"), way[2])
    assert later.asked == "c"
    later.back()
    later.taps("Нет")
    assert (later.submission.answers["b"], later.asked) == ("слова", "c")


def test_one_change_may_cost_a_second_answer_that_hung_on_the_first() -> None:
    person = Person(a_form(asking("a", Kind.INTEGER), asking("b", Kind.INTEGER), asking("c")))
    person.says("1", "2")
    first = asking("a", Kind.INTEGER, constraint=". > 5")
    second = asking("b", Kind.INTEGER, constraint=". > ${a}")
    later = moved(person, first, second, asking("c"))
    assert later.asked == "a"
    later.says("9")
    assert later.asked == "b"


def test_a_ranking_is_asked_again_when_there_is_more_to_rank() -> None:
    person = Person(a_form(ranking("a", "Да", "Нет"), asking("end")))
    person.says("2, 1")
    same, more = ranking("a", "Да", "Не"), ranking("a", "Да", "Нет", "Ещё")
    assert moved(person, same, asking("end")).submission.answers == {"a": ["c2", "c1"]}
    assert moved(person, more, asking("end")).asked == "a"


def test_the_times_of_a_repeat_go_over() -> None:
    repeat = asking("child", Kind.REPEAT)
    age = asking("age", Kind.INTEGER, repeat="child")
    person = Person(a_form(repeat, age, asking("end")))
    person.says("5", "да", "7")
    changed = replace(age, constraint=". > 6")
    later = moved(person, repeat, changed, asking("end"))
    assert later.submission.answers == {"child[1]": "yes", "age[2]": 7}
    assert later.submission.at == "age[1]"
    outside = moved(person, replace(age, repeat=None), asking("end"))
    assert outside.submission.answers == {}


def test_what_was_put_away_can_be_named() -> None:
    person = Person(a_form(asking("a"), asking("b"), asking("c")))
    person.says("1", "2")
    new = a_form(asking("b"), asking("a", Kind.DATE))
    assert put_away(person.form, new, person.submission, person.context) == ("a",)


def half_filled(form: Form, seed: int) -> Respondent:
    """Somebody who left in the middle, or at the review."""
    respondent = Respondent(form, random.Random(seed))
    for _ in range(seed % 25):
        screen = respondent.person.turn.screen
        if isinstance(screen, Sent):
            break
        given = respondent.next_input(screen)
        if respondent.person.does(given).submission.stage is Stage.SENT:
            break
    return respondent


@given(forms(), st.integers(0, 10_000))
@MANY
def test_to_move_to_the_same_form_changes_no_answer(form: Form, seed: int) -> None:
    before = half_filled(form, seed).person
    after = move(form, form, before.submission, before.context)
    assert after.answers == before.submission.answers
    assert after.skipped == before.submission.skipped


@given(forms(), forms(), st.integers(0, 10_000))
@MANY
def test_there_and_back_invents_no_answer(old: Form, new: Form, seed: int) -> None:
    person = half_filled(old, seed).person
    new = replace(new, version="2")
    there = move(old, new, person.submission, person.context)
    back = move(new, old, there, person.context)
    before = person.submission.answers
    assert all(before[name] == stored for name, stored in back.answers.items())
    gone = put_away(old, new, person.submission, person.context)
    assert not any(name in there.answers for name in gone)


@given(forms(), forms(), st.integers(0, 10_000))
@MANY
def test_every_move_can_be_filled_in_to_the_end(old: Form, new: Form, seed: int) -> None:
    respondent = half_filled(old, seed)
    person, new = respondent.person, replace(new, version="2")
    before = person.submission
    person.submission = move(old, new, before, person.context)
    if before.stage is Stage.SENT:
        return
    assert person.submission.revision > before.revision
    person.form = new
    person.does(Show())
    respondent.seen.clear()
    respondent.fills_in()
    assert person.is_through
