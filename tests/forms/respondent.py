"""Somebody who fills in any form to the end, by chance, always the same for one seed."""

from __future__ import annotations

import random
from collections.abc import Sequence

from mentoring.errors import Refusal
from mentoring.questionnaire.form import LISTS, MEDIA, Form, Kind
from mentoring.questionnaire.run import (
    AllShown,
    Ask,
    Attached,
    Back,
    Done,
    Edit,
    File,
    Input,
    Located,
    PageTurned,
    Picked,
    Review,
    Send,
    Sent,
    Show,
    Skip,
    Typed,
)
from tests.mentoring.questionnaire.person import Person

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
MEDIA_SENT = sorted(MEDIA)
FILES = [
    File("id", size=1000),
    File("id", "unique", 1000, "image/png", "photo.png", 800),
    File("id", size=30_000_000, mime="video/mp4"),
    File("id", size=1000, mime="application/pdf", name="Справка.PDF"),
]
PLACES = ["62.0281, 129.7326", "62,03 129,73", "91, 0"]
WORDS = ["Анна Ёлкина", "abcA7", "A17", "123456", "+7 914 123-45-67", "a@b.ru", "Ёж и 🙂", "12345"]
DAYS = ["12.03.1985", "12 марта 2010", "2026-11-24", "23.11.2026", "25.11.2026", "1.2.99", "вчера"]
TYPED = {
    Kind.DATE: DAYS,
    Kind.TIME: ["9:30", "11.15", "0715", "25:00", "3 часа дня"],
    Kind.DATETIME: ["12 марта в 15:00", "12.03.2026 9.30", "завтра"],
    Kind.GEOPOINT: PLACES,
}
NUMBERS = [
    "0",
    "1",
    "2",
    "3",
    "3,5",
    "5",
    "7",
    "8",
    "9",
    "10",
    "15",
    "16",
    "30",
    "60",
    "170",
    "2010",
]


class Respondent:
    """Taps, types right and wrong, goes back, skips and edits by chance."""

    def __init__(self, form: Form, chance: random.Random, words: Sequence[str] = WORDS) -> None:
        self.person = Person(form, chance.choice(["ru", "en", "sah"]))
        self.words = words
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
        if (given := self.sent(ask) or self.looked_through(ask)) is not None:
            return given
        if ask.choices and self.chance.random() < 0.8:
            if ask.question.kind in LISTS and self.chance.random() < 0.4:
                return Done(revision)
            return Picked(ask.index, revision, self.chance.choice(ask.choices).index)
        return Typed(self.chance.choice(self.likely(ask)))

    def sent(self, ask: Ask) -> Input | None:
        roll = self.chance.random()
        if ask.question.kind in MEDIA and roll < 0.9:
            return Attached(self.chance.choice(MEDIA_SENT), (self.chance.choice(FILES),))
        if ask.question.kind is Kind.GEOPOINT and roll < 0.5:
            return Located(62.03, 129.73, 12.5)
        return None

    def looked_through(self, ask: Ask) -> Input | None:
        revision = self.person.revision
        if ask.pages > 1 and self.chance.random() < 0.2:
            return PageTurned(self.chance.randrange(ask.pages), revision)
        if ask.search and self.chance.random() < 0.2:
            return AllShown(revision)
        return None

    def likely(self, ask: Ask) -> list[str]:
        kind = ask.question.kind
        if ask.choices:
            own = {"yes": "да", "no": "нет"}
            labels = [o.label or own.get(o.name, "ок") for o in ask.choices]
            return [*labels, "1", "1, 2", "а", "ёк"]
        if kind in TYPED:
            return TYPED[kind]
        return NUMBERS if kind in {Kind.INTEGER, Kind.DECIMAL, Kind.RANGE} else list(self.words)
