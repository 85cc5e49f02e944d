"""When something is due: rules that are worked out from what the school knows by now."""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Literal

from mentoring.roadmap.calendar import Calendar


class Unit(StrEnum):
    DAY = "day"
    WORKDAY = "workday"
    WEEK = "week"
    MONTH = "month"


class Anchor(StrEnum):
    """What a deadline is counted from."""

    START = "start"
    ORDER = "order"
    STAGE = "stage"


@dataclass(frozen=True, slots=True)
class After:
    """So many units after the programme's start, its order's date, or the end of a stage.

    `stage` is the number of that stage, and there is none with another anchor.
    """

    count: int
    unit: Unit
    anchor: Anchor
    stage: int | None = None
    kind: Literal["after"] = "after"


@dataclass(frozen=True, slots=True)
class On:
    day: date
    kind: Literal["on"] = "on"


@dataclass(frozen=True, slots=True)
class InMonth:
    """By the last day of a month; without a year, of the first such month of the programme."""

    month: int
    year: int | None = None
    kind: Literal["month"] = "month"


@dataclass(frozen=True, slots=True)
class Yearly:
    """Every year by a day; without a day by the last one of the month."""

    month: int
    day: int | None = None
    kind: Literal["yearly"] = "yearly"


Rule = After | On | InMonth | Yearly


@dataclass(frozen=True, slots=True)
class Deadline:
    """A rule, or none; `words` are the school's own, where it has put it in other words."""

    rule: Rule | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """What deadlines are counted from; what is not known yet is None or missing.

    `since` is the day on or after which a month without a year is meant.
    """

    start: date | None = None
    order: date | None = None
    since: date | None = None
    ends: Mapping[int, date] = field(default_factory=dict)


def due_on(rule: Rule, known: Known, calendar: Calendar) -> date | None:
    """The day by which it is to be done; None as long as what it depends on is not known."""
    match rule:
        case After():
            base = anchored(rule, known)
            return base and later(base, rule.count, rule.unit, calendar)
        case On():
            return rule.day
        case InMonth(year=int(year)):
            return day_in(year, rule.month)
        case InMonth() | Yearly():
            return known.since and first_since(known.since, rule.month, getattr(rule, "day", None))


def anchored(rule: After, known: Known) -> date | None:
    if rule.anchor is Anchor.START:
        return known.start
    if rule.anchor is Anchor.ORDER:
        return known.order
    return known.ends.get(rule.stage or 0)


def later(base: date, count: int, unit: Unit, calendar: Calendar) -> date:
    """`count` units after a day; a month after the 31st is the last day of a shorter month."""
    if unit is Unit.MONTH:
        months = base.month - 1 + count
        return day_in(base.year + months // 12, months % 12 + 1, base.day)
    if unit is Unit.WORKDAY:
        return calendar.working_days_after(base, count)
    return base + timedelta(days=count * (7 if unit is Unit.WEEK else 1))


def day_in(year: int, month: int, day: int | None = None) -> date:
    """The day of a month, or its last one where it has no such day or none is named."""
    last = monthrange(year, month)[1]
    return date(year, month, min(day or last, last))


def first_since(since: date, month: int, day: int | None) -> date:
    this_year = day_in(since.year, month, day)
    return this_year if this_year >= since else day_in(since.year + 1, month, day)
