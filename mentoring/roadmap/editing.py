"""A roadmap that was edited in a workbook: what is the same thing, and what changes."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from mentoring.people import fold
from mentoring.roadmap.deadline import Deadline
from mentoring.roadmap.plan import Item, ItemPlan, Owner, Paper, Programme, Stage, StagePlan


class What(StrEnum):
    """What changes of a stage or an item."""

    STAGE_ADDED = "stage_added"
    STAGE_REMOVED = "stage_removed"
    ITEM_ADDED = "item_added"
    ITEM_REMOVED = "item_removed"
    RENAMED = "renamed"
    MOVED = "moved"
    DEADLINE = "deadline"
    OWNER = "owner"
    KIND = "kind"
    RESULT = "result"
    SECTION = "section"
    ORDER = "order"


Part = Deadline | Owner | str | None


@dataclass(frozen=True, slots=True)
class Change:
    """`lost`: something of it was done, noted or attached, and goes with it."""

    what: What
    title: str
    before: Part = None
    after: Part = None
    lost: bool = False


def code_of(key: UUID) -> str:
    """By which a row of a workbook is known again: the part of an id that chance has made."""
    return key.hex[-12:]


def plans_of(programme: Programme) -> tuple[StagePlan, ...]:
    """The roadmap as a workbook shows it, each row with its code."""
    return tuple(
        replace(
            stage.plan,
            code=code_of(stage.id),
            items=tuple(replace(item.plan, code=code_of(item.id)) for item in stage.items),
        )
        for stage in programme.stages
    )


def edited(
    programme: Programme, plans: Sequence[StagePlan], new_id: Callable[[], UUID]
) -> tuple[Stage, ...]:
    """The stages as the workbook wants them. What is known again, by its code or else by its title,
    keeps its ticks, notes and papers, also in another stage.
    """
    stages = known_again(plans, {code_of(each.id): each for each in programme.stages})
    rows = [row for plan in plans for row in plan.items]
    items = known_again(rows, {code_of(item.id): item for _, item in programme.all_items()})
    left = iter(items)
    return tuple(
        stage_as(number, plan, old, [next(left) for _ in plan.items], new_id)
        for number, (plan, old) in enumerate(zip(plans, stages, strict=True), start=1)
    )


Row = TypeVar("Row", ItemPlan, StagePlan)
Old = TypeVar("Old", Item, Stage)


def known_again(rows: Sequence[Row], known: Mapping[str, Old]) -> list[Old | None]:
    """For each row what it was before: codes first, then what has no code by its title."""
    left = dict(known)
    found: list[Old | None] = [left.pop(row.code, None) if row.code else None for row in rows]
    for place, row in enumerate(rows):
        if found[place] is None and not row.code:
            same = (key for key, old in left.items() if fold(old.plan.title) == fold(row.title))
            key = next(same, None)
            found[place] = left.pop(key) if key else None
    return found


def stage_as(
    number: int,
    plan: StagePlan,
    old: Stage | None,
    items: Sequence[Item | None],
    new_id: Callable[[], UUID],
) -> Stage:
    """What a workbook has no column for stays: days of reminders, and what is counted."""
    kept = tuple(
        item_as(row, item) if item else Item(new_id(), replace(row, code=""))
        for row, item in zip(plan.items, items, strict=True)
    )
    offsets = old.plan.offsets if old else None
    mine = replace(plan, items=tuple(each.plan for each in kept), offsets=offsets, code="")
    if old is None:
        return Stage(new_id(), number, mine, kept)
    return replace(old, number=number, plan=mine, items=kept)


def item_as(row: ItemPlan, old: Item) -> Item:
    """A task that was done and is a document now has no number yet: it is needed."""
    new = replace(old, plan=replace(row, fact=old.plan.fact, code=""))
    if new.is_document and not old.is_document:
        return replace(new, done_at=None, done_by_id=None, paper=Paper.NEEDED)
    return new


def changes(before: Sequence[Stage], after: Sequence[Stage]) -> list[Change]:
    """Everything that becomes different, in the order of the roadmap; what goes comes last."""
    old_stages = {each.id: each for each in before}
    old_items = {item.id: (stage, item) for stage in before for item in stage.items}
    found: list[Change] = []
    for stage in after:
        known = old_stages.pop(stage.id, None)
        found += parts(known.plan, stage.plan) if known else [added(What.STAGE_ADDED, stage)]
        for item in stage.items:
            was = old_items.pop(item.id, None)
            found += item_changes(*was, stage, item) if was else [added(What.ITEM_ADDED, item)]
    order = [Change(What.ORDER, "")] if not found and placed(before) != placed(after) else []
    gone = [Change(What.STAGE_REMOVED, each.plan.title) for each in old_stages.values()]
    lost = [
        Change(What.ITEM_REMOVED, item.plan.title, lost=has_history(item))
        for _, item in old_items.values()
    ]
    return [*found, *order, *gone, *lost]


def added(what: What, of: Stage | Item) -> Change:
    return Change(what, of.plan.title)


def placed(stages: Sequence[Stage]) -> list[list[UUID]]:
    return [[stage.id, *(item.id for item in stage.items)] for stage in stages]


def item_changes(was_in: Stage, was: Item, stage: Stage, item: Item) -> Iterator[Change]:
    if was_in.id != stage.id:
        yield Change(What.MOVED, item.plan.title, was_in.plan.title, stage.plan.title)
    yield from parts(was.plan, item.plan)


def parts(was: ItemPlan | StagePlan, now: ItemPlan | StagePlan) -> Iterator[Change]:
    pairs: list[tuple[What, Part, Part]] = [
        (What.RENAMED, was.title, now.title),
        (What.DEADLINE, was.deadline, now.deadline),
        (What.OWNER, was.owner, now.owner),
        (What.RESULT, was.result, now.result),
    ]
    if isinstance(was, ItemPlan) and isinstance(now, ItemPlan):
        pairs += [
            (What.KIND, was.kind.value, now.kind.value),
            (What.SECTION, was.section, now.section),
        ]
    for what, before, after in pairs:
        if before != after:
            yield Change(what, now.title, before, after)


def has_history(item: Item) -> bool:
    """Would something be lost with it that somebody has done or written?"""
    said = item.note or item.file or item.number
    return bool(item.done_at or said or item.paper is not Paper.NEEDED)
