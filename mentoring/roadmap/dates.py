"""The deadlines of a whole roadmap, and what moves when a date does."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, tzinfo
from uuid import UUID

from mentoring.roadmap.calendar import Calendar
from mentoring.roadmap.deadline import After, Anchor, Deadline, Known, due_on
from mentoring.roadmap.plan import Item, Programme, Stage, StagePlan


@dataclass(frozen=True, slots=True)
class Dates:
    """By which day each stage and item is due; what is not known yet is missing."""

    stages: Mapping[UUID, date]
    items: Mapping[UUID, date]

    def of(self, key: UUID) -> date | None:
        return self.items.get(key) or self.stages.get(key)


@dataclass(frozen=True, slots=True)
class Move:
    """A deadline that becomes another one; None is one that is not known.

    `stage` is the number of the stage whose deadline it is; an item's own has none.
    """

    title: str
    before: date | None
    after: date | None
    stage: int | None = None


def dates_of(programme: Programme, calendar: Calendar, zone: tzinfo) -> Dates:
    """A stage ends on the day on which it was closed, or else on its deadline; one without a
    deadline of its own ends with the last of its items, but no item is due for that reason.
    """
    ends: dict[int, date] = {}
    known = Known(programme.starts_on, programme.order_on, programme.since, ends)
    own: dict[UUID, date] = {}
    due: dict[UUID, date] = {}
    for stage in in_order_of_need(programme.stages):
        if day := day_of(stage.plan.deadline, known, calendar):
            own[stage.id] = day
        shown = day or (None if stage.plan.deadline.rule else last_item(stage, known, calendar))
        if shown:
            due[stage.id] = shown
        closed = stage.closed_at.astimezone(zone).date() if stage.closed_at else None
        if end := closed or shown:
            ends[stage.number] = end
    items = {}
    for stage, item in programme.all_items():
        deadline = item.plan.deadline
        if day := day_of(deadline, known, calendar) if deadline else own.get(stage.id):
            items[item.id] = day
    return Dates(due, items)


def day_of(deadline: Deadline | None, known: Known, calendar: Calendar) -> date | None:
    return due_on(deadline.rule, known, calendar) if deadline and deadline.rule else None


def last_item(stage: Stage, known: Known, calendar: Calendar) -> date | None:
    """The latest of the deadlines that the items of a stage have for themselves."""
    days = [day_of(item.plan.deadline, known, calendar) for item in stage.items]
    return max((day for day in days if day), default=None)


def in_order_of_need(stages: Sequence[Stage]) -> list[Stage]:
    """Those that others wait for come first; what waits for itself is not there at all."""
    left, found = {stage.number: stage for stage in stages}, list[Stage]()
    while ready := [s for s in left.values() if s.is_closed or waits_for(s.plan) not in left]:
        found += ready
        for stage in ready:
            del left[stage.number]
    return found


def waits_for(plan: StagePlan) -> int | None:
    """The number of the stage after whose end this one is due."""
    rule = plan.deadline.rule
    return rule.stage if isinstance(rule, After) and rule.anchor is Anchor.STAGE else None


def circle(plans: Sequence[StagePlan]) -> tuple[int, ...]:
    """Numbers of stages whose deadlines wait for each other, so that none could ever be known."""
    left = {number: waits_for(plan) for number, plan in enumerate(plans, start=1)}
    while ready := [number for number, other in left.items() if other not in left]:
        for number in ready:
            del left[number]
    return tuple(left)


def moves(before: Dates, after: Dates, programme: Programme) -> tuple[Move, ...]:
    """What has another deadline now, stages first; an item that moves with its stage is not named
    beside it.
    """
    was, now = before.stages, after.stages
    found = [
        Move(stage.plan.title, was.get(stage.id), now.get(stage.id), stage.number)
        for stage in programme.stages
    ]
    found += [
        Move(item.plan.title, before.items.get(item.id), after.items.get(item.id))
        for stage, item in programme.all_items()
        if item.plan.deadline or stood_apart(stage, item, before)
    ]
    return tuple(move for move in found if move.before != move.after)


def stood_apart(stage: Stage, item: Item, before: Dates) -> bool:
    """An item that has its stage's deadline now and had another one."""
    stages = before.stages.get(stage.id)
    return before.items.get(item.id, stages) != stages


def begins_on(stage: Stage, programme: Programme, dates: Dates) -> date | None:
    """From which day on a stage is worked at: what its deadline is counted from, or else the
    deadline of the nearest stage before it, or the programme's start.
    """
    rule = stage.plan.deadline.rule
    if isinstance(rule, After) and rule.anchor is not Anchor.STAGE:
        return programme.starts_on if rule.anchor is Anchor.START else programme.order_on
    waited_for = waits_for(stage.plan)
    earlier = [
        dates.stages[each.id]
        for each in programme.stages
        if each.id in dates.stages
        and (each.number == waited_for if waited_for else each.number < stage.number)
    ]
    return earlier[-1] if earlier else programme.starts_on
