"""Small roadmaps for tests."""

from collections.abc import Iterable
from datetime import date, datetime
from uuid import UUID

from mentoring.roadmap.deadline import After, Anchor, Deadline, Rule, Unit
from mentoring.roadmap.plan import Item, ItemPlan, Kind, Programme, Stage, StagePlan

SCHOOL = UUID(int=999)


def key(stage: int, item: int = 0) -> UUID:
    return UUID(int=stage * 100 + item)


def after_stage(number: int, count: int = 1, unit: Unit = Unit.WEEK) -> After:
    return After(count, unit, Anchor.STAGE, number)


def after_start(count: int = 1, unit: Unit = Unit.MONTH) -> After:
    return After(count, unit, Anchor.START)


def after_order(count: int = 1, unit: Unit = Unit.MONTH) -> After:
    return After(count, unit, Anchor.ORDER)


def stage(
    number: int,
    rule: Rule | None,
    items: Iterable[Deadline | None] = (),
    closed: datetime | None = None,
) -> Stage:
    """Items are numbered from 1 on, and each has a deadline of its own or its stage's."""
    made = tuple(
        Item(key(number, place), ItemPlan(Kind.TASK, f"{number}.{place}", deadline))
        for place, deadline in enumerate(items, start=1)
    )
    plan = StagePlan(f"Stage {number}", Deadline(rule), items=tuple(item.plan for item in made))
    return Stage(key(number), number, plan, made, closed)


def programme(
    *stages: Stage, starts: date | None = None, order: date | None = None, year: int | None = None
) -> Programme:
    return Programme(
        UUID(int=1), SCHOOL, school_year=year, starts_on=starts, order_on=order, stages=stages
    )
