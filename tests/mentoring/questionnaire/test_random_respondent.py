"""Whoever answers however: no exception, no dead end, honest progress."""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path

import pytest

from mentoring.errors import Refusal
from mentoring.questionnaire.form import Form, Kind
from mentoring.questionnaire.problems import (
    AnswerRequired,
    ConstraintFailed,
    NotAChoice,
    NotANumber,
    StaleButton,
)
from mentoring.questionnaire.run import (
    Ask,
    Back,
    Done,
    Edit,
    Input,
    Picked,
    Review,
    Send,
    Sent,
    Show,
    Skip,
    Typed,
)
from tests.mentoring.questionnaire.person import Person
from texts.xlsform import read_form

FORMS = sorted(
    path
    for path in (Path(__file__).parents[2] / "forms").iterdir()
    if path.suffix in {".md", ".csv"}
)
RUNS_A_FORM = 200 // len(FORMS) + 1
MOST_TURNS = 600
NONSENSE = [
    "",
    "   ",
    "🙂",
    "ы" * 5000,
    "32.13.1985",
    "-",
    "99999999999",
    "\0",
    "<b>ё</b>",
    "ничего",
]
WORDS = ["Анна Ёлкина", "abcA7", "A17", "123456", "+7 914 123-45-67", "a@b.ru", "Ёж и 🙂", "12345"]
DAYS = ["12.03.1985", "12 марта 2010", "2026-11-24", "23.11.2026", "25.11.2026", "1.2.99", "вчера"]
NUMBERS = ["0", "1", "2", "3,5", "5", "7", "8", "9", "10", "15", "16", "30", "60", "170", "2010"]


@cache
def form_at(path: Path) -> Form:
    return read_form(path)


class Respondent:
    """Taps, types right and wrong, goes back, skips and edits by chance."""

    def __init__(self, form: Form, chance: random.Random) -> None:
        self.person = Person(form, chance.choice(["ru", "en", "sah"]))
        self.chance = chance
        self.edits_left = 3
        self.seen: list[Input] = []
        self.refused: set[type[Refusal]] = set()

    def fills_in(self) -> int:
        """Answer to the end; gives the number of turns."""
        for turns in range(MOST_TURNS):
            screen = self.person.turn.screen
            if isinstance(screen, Sent):
                return turns
            before = self.person.turn
            given = self.next_input(screen)
            turn = self.person.does(given)
            self.seen.append(given)
            if turn.problem is not None:
                self.refused.add(type(turn.problem))
            if isinstance(before.screen, Ask) and before.screen.left == 0 and turn.recorded:
                self.nothing_new_follows(before.screen)
        raise AssertionError(f"no end after {MOST_TURNS} turns: {self.person.turn}")

    def nothing_new_follows(self, last: Ask) -> None:
        """What said that nothing follows kept its word, unless an older answer lost its ground."""
        turn = self.person.turn
        follows = isinstance(turn.screen, Ask) and turn.problem is None
        assert not follows, (last, turn.screen)

    def next_input(self, screen: Ask | Review | Sent) -> Input:
        roll = self.chance.random()
        if roll < 0.03:
            return Show()
        if roll < 0.06:
            return Typed(self.chance.choice(NONSENSE))
        if roll < 0.10 and self.seen:
            return self.chance.choice(self.seen)
        return self.at_review(screen) if isinstance(screen, Review) else self.at_question(screen)

    def at_question(self, screen: Ask | Sent) -> Input:
        assert isinstance(screen, Ask)
        roll, revision = self.chance.random(), self.person.revision
        if roll < 0.04 and screen.can_go_back:
            return Back(revision)
        if roll < 0.10:
            return Skip(revision)
        if roll < 0.15 and screen.can_keep:
            return Done(revision)
        return self.answer(screen)

    def at_review(self, screen: Review) -> Input:
        revision = self.person.revision
        if self.edits_left and screen.items and self.chance.random() < 0.5:
            self.edits_left -= 1
            return Edit(self.chance.choice(screen.items).index, revision)
        return Send(revision)

    def answer(self, ask: Ask) -> Input:
        revision = self.person.revision
        if ask.awaiting_other:
            return Typed("своё")
        if ask.choices and self.chance.random() < 0.8:
            if ask.question.kind is Kind.SELECT_MULTIPLE and self.chance.random() < 0.4:
                return Done(revision)
            return Picked(ask.index, revision, self.chance.choice(ask.choices).index)
        return Typed(self.chance.choice(self.likely(ask)))

    def likely(self, ask: Ask) -> list[str]:
        kind = ask.question.kind
        if ask.choices:
            return [o.label or "ок" for o in ask.choices] + ["1", "1, 2"]
        if kind is Kind.DATE:
            return DAYS
        return NUMBERS if kind in {Kind.INTEGER, Kind.DECIMAL, Kind.RANGE} else WORDS


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
@pytest.mark.parametrize("seed", range(RUNS_A_FORM))
def test_everybody_comes_to_the_end_of_every_form(path: Path, seed: int) -> None:
    respondent = Respondent(form_at(path), random.Random(f"{path.stem} {seed}"))
    respondent.fills_in()
    person = respondent.person
    assert person.does(Send(person.revision)).changed is False
    for question in person.form.questions:
        if question.name in person.values():
            assert person.reads(question.name) is not None


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_what_was_sent_before_is_harmless_when_it_comes_again(path: Path) -> None:
    respondent = Respondent(form_at(path), random.Random(path.stem))
    respondent.fills_in()
    person = respondent.person
    before = person.submission.to_dict()
    for given in respondent.seen:
        person.does(given)
    assert person.submission.to_dict() == before


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_a_doubled_button_acts_once(path: Path) -> None:
    chance = random.Random(f"twice {path.stem}")
    respondent = Respondent(form_at(path), chance)
    for _ in range(150):
        screen = respondent.person.turn.screen
        if isinstance(screen, Sent):
            break
        given = respondent.next_input(screen)
        first = respondent.person.does(given)
        if isinstance(given, (Show, Typed)) or first.toggled or not first.changed:
            continue
        second = respondent.person.does(given)
        if first.submission.revision != getattr(given, "revision", None):
            assert isinstance(second.problem, StaleButton) or isinstance(second.screen, Sent)
        assert second.submission == first.submission
        assert second.screen == first.screen


def test_the_respondents_meet_refusals_too() -> None:
    form = form_at(next(path for path in FORMS if path.stem == "household"))
    met: set[type[Refusal]] = set()
    for seed in range(20):
        respondent = Respondent(form, random.Random(seed))
        respondent.fills_in()
        met |= respondent.refused
    assert {ConstraintFailed, StaleButton, AnswerRequired, NotANumber, NotAChoice} <= met
