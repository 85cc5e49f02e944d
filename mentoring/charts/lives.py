"""Pairs through a school year."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

MOST_POINTS = 12
WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class Life:
    """The days of an approved pair: of the order, of the first meeting after it, of the end."""

    approved_on: date
    met_on: date | None = None
    ended_on: date | None = None


@dataclass(frozen=True, slots=True)
class Point:
    """How a period ends, or today where it is not over: pairs that an order has approved and that
    are not over, and those of them that have met. Pauses change neither.
    """

    first: date
    last: date
    approved: int
    running: int


@dataclass(frozen=True, slots=True)
class OverTime:
    """A point a week at the beginning of the year, later a point a month."""

    points: tuple[Point, ...]
    weekly: bool = False

    @property
    def is_empty(self) -> bool:
        return not any(each.approved for each in self.points)


def over_time(lives: Sequence[Life], since: date, today: date) -> OverTime:
    """From the beginning of the school year on; of a longer time the last year."""
    weekly = today - since < MOST_POINTS * WEEK
    first = since - timedelta(days=since.weekday()) if weekly else since.replace(day=1)
    firsts = [first]
    while (following := after(firsts[-1], weekly=weekly)) <= today:
        firsts.append(following)
    shown = firsts[-MOST_POINTS:]
    return OverTime(tuple(point(lives, each, today, weekly=weekly) for each in shown), weekly)


def after(first: date, *, weekly: bool) -> date:
    """The first day of the period that follows."""
    return first + WEEK if weekly else (first.replace(day=28) + WEEK).replace(day=1)


def point(lives: Sequence[Life], first: date, today: date, *, weekly: bool) -> Point:
    last = min(after(first, weekly=weekly) - timedelta(days=1), today)
    there = [
        each
        for each in lives
        if each.approved_on <= last and (each.ended_on is None or each.ended_on > last)
    ]
    return Point(first, last, len(there), sum(bool(e.met_on and e.met_on <= last) for e in there))
