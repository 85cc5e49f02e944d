"""Whoever answers however: no exception, no dead end, honest progress."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from mentoring.errors import Refusal
from mentoring.questionnaire.form import Kind
from mentoring.questionnaire.problems import (
    AnswerRequired,
    ConstraintFailed,
    NotAChoice,
    NotANumber,
    StaleButton,
)
from mentoring.questionnaire.run import (
    Attached,
    Located,
    Send,
    Sent,
    Show,
    Typed,
)
from tests.forms.catalogue import PATHS, form_at
from tests.forms.respondent import Respondent

RUNS_A_FORM = 200 // len(PATHS) + 1


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
@pytest.mark.parametrize("seed", range(RUNS_A_FORM))
def test_everybody_comes_to_the_end_of_every_form(path: Path, seed: int) -> None:
    respondent = Respondent(form_at(path), random.Random(f"{path.stem} {seed}"))
    respondent.fills_in()
    person = respondent.person
    assert person.does(Send(person.revision)).changed is False
    for question in person.form.questions:
        if question.kind is not Kind.REPEAT and question.name in person.values():
            assert person.reads(question.name) is not None


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_what_was_sent_before_is_harmless_when_it_comes_again(path: Path) -> None:
    respondent = Respondent(form_at(path), random.Random(path.stem))
    respondent.fills_in()
    person = respondent.person
    before = person.submission.to_dict()
    for given in respondent.seen:
        person.does(given)
    assert person.submission.to_dict() == before


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_a_doubled_button_acts_once(path: Path) -> None:
    chance = random.Random(f"twice {path.stem}")
    respondent = Respondent(form_at(path), chance)
    for _ in range(150):
        screen = respondent.person.turn.screen
        if isinstance(screen, Sent):
            break
        given = respondent.next_input(screen)
        first = respondent.person.does(given)
        pressed = not isinstance(given, (Show, Typed, Located, Attached))
        if not pressed or first.toggled or first.turned or not first.changed:
            continue
        second = respondent.person.does(given)
        if first.submission.revision != getattr(given, "revision", None):
            assert isinstance(second.problem, StaleButton) or isinstance(second.screen, Sent)
        assert second.submission == first.submission
        assert second.screen == first.screen


def test_the_respondents_meet_refusals_too() -> None:
    form = form_at(next(path for path in PATHS if path.stem == "household"))
    met: set[type[Refusal]] = set()
    for seed in range(20):
        respondent = Respondent(form, random.Random(seed))
        respondent.fills_in()
        met |= respondent.refused
    assert {ConstraintFailed, StaleButton, AnswerRequired, NotANumber, NotAChoice} <= met
