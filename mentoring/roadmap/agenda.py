"""What is due, late or to come, for one person or for the whole school."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from mentoring.roadmap.outlook import Outlook
from mentoring.roadmap.plan import Item, Programme, Stage
from mentoring.roadmap.planning import due_of


@dataclass(frozen=True, slots=True)
class Due:
    """Something still to be done, with its deadline; `late` counts days, before it negative.

    `day_off`: the deadline falls on a day on which the school does not work, and stays there.
    """

    stage: Stage
    item: Item
    on: date
    late: int
    day_off: bool = False


@dataclass(frozen=True, slots=True)
class Expiring:
    """A document that is in force and runs out on a day."""

    stage: Stage
    item: Item
    on: date


@dataclass(frozen=True, slots=True)
class Agenda:
    """The most urgent first: late, today, until Sunday, later. `undated` counts what has no day."""

    late: tuple[Due, ...] = ()
    today: tuple[Due, ...] = ()
    week: tuple[Due, ...] = ()
    later: tuple[Due, ...] = ()
    undated: int = 0

    @property
    def pressing(self) -> tuple[Due, ...]:
        return (*self.late, *self.today)


class Unknown(StrEnum):
    """A day that somebody must say before deadlines can be counted from it."""

    START = "start"
    ORDER = "order"


def due(outlook: Outlook, stage: Stage, item: Item) -> Due | None:
    on = due_of(outlook, stage, item)
    if on is None:
        return None
    return Due(stage, item, on, (outlook.now.date() - on).days, outlook.calendar.is_off(on))


def agenda(outlook: Outlook, of: UUID | None = None) -> Agenda:
    """Of one person what is theirs to do, else everybody's."""
    today = outlook.now.date()
    sunday = today + timedelta(days=6 - today.weekday())
    open_ = list(still_open(outlook, of))
    found = [each for pair in open_ if (each := due(outlook, *pair))]
    ranked = sorted(found, key=lambda each: (each.on, each.stage.number))
    return Agenda(
        late=tuple(each for each in ranked if each.on < today),
        today=tuple(each for each in ranked if each.on == today),
        week=tuple(each for each in ranked if today < each.on <= sunday),
        later=tuple(each for each in ranked if each.on > sunday),
        undated=len(open_) - len(found),
    )


def still_open(outlook: Outlook, of: UUID | None) -> Iterable[tuple[Stage, Item]]:
    today = outlook.now.date()
    for stage, item in outlook.programme.all_items():
        mine = of is None or of in outlook.team.owners(stage, item)
        if mine and not stage.is_closed and not item.in_order(today):
            yield stage, item


def unknown(programme: Programme) -> tuple[Unknown, ...]:
    """Which days nobody has said yet. An order is asked for once something hangs on it or not:
    without one the programme is not introduced.
    """
    return (
        *([] if programme.starts_on else [Unknown.START]),
        *([] if programme.order_on else [Unknown.ORDER]),
    )


def current(stages: Sequence[Stage]) -> Stage | None:
    """The first stage that is not closed."""
    return next((stage for stage in stages if not stage.is_closed), None)


def week_of(programme: Programme, today: date) -> tuple[int, int] | None:
    """Which week of how many; None before the start, after the end, or where they are not known."""
    first, last = programme.starts_on, programme.ends_on
    if first is None or last is None or not first <= today <= last:
        return None
    monday = first - timedelta(days=first.weekday())
    return (today - monday).days // 7 + 1, (last - monday).days // 7 + 1
