"""Programmes and their roadmaps. Plans are JSON of the rules' own objects, sealed."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import Row, delete, insert, select, update

from db.engine import Session
from db.tables import programme, stage, stage_item
from db.types import new_id
from mentoring.roadmap.plan import (
    Card,
    Item,
    ItemPlan,
    Paper,
    Programme,
    SentFile,
    Stage,
    StagePlan,
)

CARD = "programme.card"
STAGE = "stage.plan"
REASON = "stage.reason"
ITEM = "stage_item.plan"
WORDS = "stage_item.words"

_CARDS = TypeAdapter(Card)
_STAGES = TypeAdapter(StagePlan)
_ITEMS = TypeAdapter(ItemPlan)
_VACATIONS = TypeAdapter(tuple[tuple[date, date], ...])
_FILE = TypeAdapter(tuple[str, str, SentFile | None])
"""Note, reason and file of an item."""


async def find_open(
    session: Session, institution_id: UUID, *, for_change: bool = False
) -> Programme | None:
    """The school's programme of this year with everything in it.

    `for_change` lets others who want to change it wait until this transaction ends.
    """
    wanted = select(programme).where(
        programme.c.institution_id == institution_id, programme.c.ended_at.is_(None)
    )
    row = await session.row(wanted.with_for_update() if for_change else wanted)
    if row is None:
        return None
    return replace(_programme(session, row), stages=await _stages(session, row.id))


async def list_with_programme(session: Session) -> list[UUID]:
    """The schools that have one."""
    rows = await session.rows(
        select(programme.c.institution_id).where(programme.c.ended_at.is_(None))
    )
    return [row.institution_id for row in rows]


def _programme(session: Session, row: Row[Any]) -> Programme:
    card = session.sealer.unseal_text(row.card, CARD, row.id)
    return Programme(
        id=row.id,
        institution_id=row.institution_id,
        school_year=row.school_year,
        starts_on=row.starts_on,
        order_number=row.order_number,
        order_on=row.order_on,
        card=_CARDS.validate_json(card) if card else Card(),
        vacations=_VACATIONS.validate_json(row.vacations),
        tell_head=row.tell_head,
        revision=row.revision,
    )


async def _stages(session: Session, programme_id: UUID) -> tuple[Stage, ...]:
    rows = await session.rows(
        select(stage).where(stage.c.programme_id == programme_id).order_by(stage.c.number)
    )
    of_stage: dict[UUID, list[Item]] = {row.id: [] for row in rows}
    for row in await session.rows(
        select(stage_item)
        .where(stage_item.c.stage_id.in_(list(of_stage)))
        .order_by(stage_item.c.number)
    ):
        of_stage[row.stage_id].append(_item(session, row))
    return tuple(_stage(session, row, tuple(of_stage[row.id])) for row in rows)


def _stage(session: Session, row: Row[Any], items: tuple[Item, ...]) -> Stage:
    plan = _STAGES.validate_json(session.sealer.unseal_text(row.plan, STAGE, row.id) or "")
    return Stage(
        id=row.id,
        number=row.number,
        plan=replace(plan, items=tuple(item.plan for item in items)),
        items=items,
        closed_at=row.closed_at,
        closed_by_id=row.closed_by_id,
        reason=session.sealer.unseal_text(row.reason, REASON, row.id) or "",
    )


def _item(session: Session, row: Row[Any]) -> Item:
    unseal = session.sealer.unseal_text
    words = unseal(row.words, WORDS, row.id)
    note, reason, file = _FILE.validate_json(words) if words else ("", "", None)
    return Item(
        id=row.id,
        plan=_ITEMS.validate_json(unseal(row.plan, ITEM, row.id) or ""),
        done_at=row.done_at,
        done_by_id=row.done_by_id,
        owner_id=row.owner_id,
        paper=Paper(row.paper),
        number=row.paper_number,
        dated_on=row.dated_on,
        valid_until=row.valid_until,
        reason=reason,
        note=note,
        file=file,
    )


async def add_programme(session: Session, made: Programme, now: datetime) -> None:
    """The programme without its stages; raises where the school has an open one already."""
    await session.run(
        insert(programme).values(
            id=made.id, institution_id=made.institution_id, created_at=now, **_values(session, made)
        )
    )


def _values(session: Session, of: Programme) -> dict[str, Any]:
    return {
        "school_year": of.school_year,
        "starts_on": of.starts_on,
        "order_on": of.order_on,
        "order_number": of.order_number,
        "card": session.sealer.seal_text(_CARDS.dump_json(of.card).decode(), CARD, of.id),
        "vacations": _VACATIONS.dump_json(of.vacations).decode(),
        "tell_head": of.tell_head,
        "revision": of.revision,
    }


async def save_programme(session: Session, changed: Programme) -> None:
    """The programme's own values; its stages have their own ways."""
    await session.run(
        update(programme).where(programme.c.id == changed.id).values(**_values(session, changed))
    )


async def end_programme(session: Session, key: UUID, now: datetime) -> None:
    await session.run(update(programme).where(programme.c.id == key).values(ended_at=now))


async def save_stages(session: Session, of: Programme, stages: Iterable[Stage]) -> None:
    """Stages and items as they now are, each with its place; those that are missing are gone."""
    kept = tuple(stages)
    ids = {each.id for each in kept}
    items = [(each, number, item) for each in kept for number, item in enumerate(each.items, 1)]
    gone = [each.id for each in of.stages if each.id not in ids]
    left = {item.id for _, _, item in items}
    await session.run(
        delete(stage_item).where(
            stage_item.c.id.in_([item.id for _, item in of.all_items() if item.id not in left])
        )
    )
    await _write(session, stage, [_stage_row(session, of, each) for each in kept])
    rows = [_item_row(session, of, where, number, item) for where, number, item in items]
    await _write(session, stage_item, rows)
    if gone:
        await session.run(delete(stage).where(stage.c.id.in_(gone)))


async def _write(session: Session, table: Any, rows: list[dict[str, Any]]) -> None:
    if not rows:
        return
    added = session.insert(table)
    changed = {name: added.excluded[name] for name in rows[0] if name != "id"}
    await session.run(added.on_conflict_do_update(index_elements=["id"], set_=changed), rows)


def _stage_row(session: Session, of: Programme, each: Stage) -> dict[str, Any]:
    plan = _STAGES.dump_json(replace(each.plan, items=())).decode()
    return {
        "id": each.id,
        "institution_id": of.institution_id,
        "programme_id": of.id,
        "number": each.number,
        "plan": session.sealer.seal_text(plan, STAGE, each.id),
        "closed_at": each.closed_at,
        "closed_by_id": each.closed_by_id,
        "reason": session.sealer.seal_text(each.reason or None, REASON, each.id),
    }


def _item_row(
    session: Session, of: Programme, where: Stage, number: int, item: Item
) -> dict[str, Any]:
    plan = _ITEMS.dump_json(item.plan).decode()
    words = _FILE.dump_json((item.note, item.reason, item.file)).decode()
    said = item.note or item.reason or item.file
    return {
        "id": item.id,
        "institution_id": of.institution_id,
        "stage_id": where.id,
        "number": number,
        "plan": session.sealer.seal_text(plan, ITEM, item.id),
        "done_at": item.done_at,
        "done_by_id": item.done_by_id,
        "owner_id": item.owner_id,
        "paper": item.paper.value,
        "paper_number": item.number,
        "dated_on": item.dated_on,
        "valid_until": item.valid_until,
        "words": session.sealer.seal_text(words if said else None, WORDS, item.id),
    }


async def save_item(session: Session, of: Programme, where: Stage, changed: Item) -> None:
    """One item as it now is."""
    number = [item.id for item in where.items].index(changed.id) + 1
    await _write(session, stage_item, [_item_row(session, of, where, number, changed)])


async def save_stage(session: Session, of: Programme, changed: Stage) -> None:
    """One stage as it now is, without its items."""
    await _write(session, stage, [_stage_row(session, of, changed)])


def new_stage(number: int, plan: StagePlan) -> Stage:
    """A stage of which nothing is done yet."""
    items = tuple(Item(new_id(), each) for each in plan.items)
    return Stage(new_id(), number, plan, items)


async def pass_items(session: Session, institution_id: UUID, from_: UUID, to: UUID) -> None:
    """What somebody has taken over is somebody else's now."""
    await session.run(
        update(stage_item)
        .where(stage_item.c.institution_id == institution_id, stage_item.c.owner_id == from_)
        .values(owner_id=to)
    )
