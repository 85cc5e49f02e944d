"""How people go through a questionnaire: where they stay long, go back or leave; no answers.

A copy keeps its own trail; figures of many copies are made of trails and answers' names.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from statistics import median
from typing import Any

from mentoring.questionnaire.form import Form
from mentoring.questionnaire.submission import Stage, Submission
from mentoring.questionnaire.turn import Ask, Back, Input, Review, Turn

REVIEW = ""
"""Stands where a question's name stands: all is answered, only the sending is left."""
AWAY = 30 * 60
"""Seconds: whoever takes longer over one question has put the phone away, and is not timed."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One question in one copy: how often the person went back from it, seconds spent there."""

    back: int = 0
    seconds: int = 0


@dataclass(frozen=True, slots=True)
class Trail:
    """`at` is what is in front by its full name, `since` when it came there, in seconds of UTC."""

    at: str | None = None
    since: int = 0
    visits: Mapping[str, Visit] = field(default_factory=dict)

    def to_list(self) -> list[Any]:
        """Give what JSON can hold."""
        visits = {name: [visit.back, visit.seconds] for name, visit in self.visits.items()}
        return [self.at, self.since, visits]

    @classmethod
    def from_list(cls, data: list[Any] | None) -> Trail:
        if not data:
            return cls()
        at, since, visits = data
        return cls(at, since, {name: Visit(*numbers) for name, numbers in visits.items()})


def walk(trail: Trail, given: Input, turn: Turn, now: datetime, *, paused: bool = False) -> Trail:
    """Go to where a turn leads; time starts anew for whoever had put the questionnaire by."""
    moment = int(now.timestamp())
    if paused:
        trail = replace(trail, since=moment)
    at = _place(turn)
    if at == trail.at:
        return trail
    visits = dict(trail.visits)
    if trail.at is not None:
        visit = visits.get(base(trail.at), Visit())
        went_back = isinstance(given, Back) and turn.recorded is None
        spent = max(0, moment - trail.since)
        visits[base(trail.at)] = Visit(
            visit.back + went_back, visit.seconds + (spent if spent <= AWAY else 0)
        )
    if at is not None:
        visits.setdefault(base(at), Visit())
    return Trail(at, moment, visits)


def _place(turn: Turn) -> str | None:
    if isinstance(turn.screen, Ask):
        return turn.screen.question.name
    return REVIEW if isinstance(turn.screen, Review) else None


@dataclass(slots=True)
class Count:
    """In how many copies a question was shown, answered and so on; `seconds` of each timed one.

    At REVIEW, `answered` counts the copies that were sent.
    """

    shown: int = 0
    answered: int = 0
    skipped: int = 0
    went_back: int = 0
    left_here: int = 0
    seconds: list[int] = field(default_factory=list)

    @property
    def typical(self) -> float | None:
        """Half of the people needed fewer seconds."""
        return median(self.seconds) if self.seconds else None

    def add(self, other: Count) -> None:
        self.shown += other.shown
        self.answered += other.answered
        self.skipped += other.skipped
        self.went_back += other.went_back
        self.left_here += other.left_here
        self.seconds += other.seconds


def counted(form: Form, submission: Submission, trail: Trail) -> dict[str, Count]:
    """One copy as figures, by question; every figure is 0 or 1, also for a question of a repeat."""
    asked = [question.name for question in form.questions if question.asked]
    answered = {base(name) for name in submission.answers}.intersection(asked)
    skipped = {base(name) for name in submission.skipped} - answered
    left = _left(asked, submission, trail)
    shown = {*trail.visits, *answered, *skipped, *({left} if left is not None else ())}
    if submission.stage is Stage.SENT:
        shown.add(REVIEW)
        answered.add(REVIEW)
    return {
        name: Count(
            1, name in answered, name in skipped, visit.back > 0, name == left, timed(visit)
        )
        for name in shown
        for visit in (trail.visits.get(name, Visit()),)
    }


def timed(visit: Visit) -> list[int]:
    return [visit.seconds] if visit.seconds else []


def _left(asked: Iterable[str], submission: Submission, trail: Trail) -> str | None:
    if submission.stage is Stage.SENT:
        return None
    if submission.stage is Stage.REVIEWING:
        return REVIEW
    return base(submission.at or trail.at or next(iter(asked), REVIEW))


def base(name: str) -> str:
    """Give the question's name without the number of its time in a repeat."""
    return name.partition("[")[0]


def add_up(copies: Iterable[Mapping[str, Count]]) -> dict[str, Count]:
    total: dict[str, Count] = {}
    for copy in copies:
        for name, count in copy.items():
            total.setdefault(name, Count()).add(count)
    return total


def hardest(counts: Mapping[str, Count]) -> str | None:
    """Give the question where most people stopped, if one stands out: REVIEW is none."""
    stops = {name: count.left_here for name, count in counts.items() if name != REVIEW}
    most = max(stops.values(), default=0)
    found = [name for name, count in stops.items() if count == most]
    return found[0] if most and len(found) == 1 else None
