"""Reminders of deadlines as they are planned: one row for each person, thing, offset and day."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, delete, select, update

from db.engine import Session
from db.queues.reminders import FOUND, Reminder, read
from db.tables.queues import reminder
from db.types import new_id
from mentoring.reminders import Chain
from mentoring.roadmap.outlook import Planned

_ONCE: dict[str, Any] = {
    "index_elements": ["kind", "object_id", "person_id", "offset_days", "about_on"],
    "index_where": reminder.c.about_on.is_not(None),
}


async def claim_of(
    session: Session, person_id: UUID, chains: Collection[Chain], now: datetime
) -> list[Reminder]:
    """Everything of these kinds that is due for one person, held until this transaction ends."""
    rows = await session.rows(
        select(*FOUND)
        .where(
            reminder.c.person_id == person_id,
            reminder.c.kind.in_([chain.value for chain in chains]),
            reminder.c.done_at.is_(None),
            reminder.c.due_at <= now,
        )
        .order_by(reminder.c.due_at, reminder.c.id)
        .with_for_update(skip_locked=True)
    )
    return [read(row) for row in rows]


async def list_planned(
    session: Session, chains: Collection[Chain], about: Sequence[UUID], only: UUID | None = None
) -> list[Planned]:
    """What of these kinds is planned about these objects, and what was sent already; `only` one
    person's.
    """
    rows = await session.rows(
        select(reminder).where(
            reminder.c.kind.in_([chain.value for chain in chains]),
            reminder.c.object_id.in_(about),
            # The index is of such rows alone, and is used only where the query says so.
            reminder.c.about_on.is_not(None),
            *([reminder.c.person_id == only] if only else []),
        )
    )
    return [
        Planned(
            person_id=row.person_id,
            chain=Chain(row.kind),
            about_id=row.object_id,
            offset=row.offset_days,
            on=row.about_on,
            due_at=row.due_at,
            sent=row.done_at is not None,
            id=row.id,
        )
        for row in rows
    ]


async def plan(session: Session, planned: Iterable[Planned], now: datetime) -> None:
    """Add what is to be sent; what has been sent once is not planned again."""
    rows = [
        {
            "id": new_id(),
            "person_id": each.person_id,
            "kind": each.chain.value,
            "object_id": each.about_id,
            "offset_days": each.offset,
            "about_on": each.on,
            "created_at": now,
            "due_at": each.due_at,
        }
        for each in planned
    ]
    if rows:
        added = session.insert(reminder).on_conflict_do_nothing(**_ONCE)
        await session.run(added, rows)


async def drop(session: Session, planned: Iterable[Planned]) -> None:
    """What was not sent and is not to be sent any more."""
    keys = [each.id for each in planned if each.id]
    if keys:
        await session.run(
            delete(reminder).where(reminder.c.id.in_(keys), reminder.c.done_at.is_(None))
        )


_MOVED = (
    update(reminder)
    .where(reminder.c.id == bindparam("key"), reminder.c.done_at.is_(None))
    .values(due_at=bindparam("until"))
)


async def move(session: Session, planned: Iterable[Planned]) -> None:
    """The same reminders at other moments."""
    rows = [{"key": each.id, "until": each.due_at} for each in planned]
    if rows:
        await session.run(_MOVED, rows)


async def drop_of(session: Session, person_id: UUID, chains: Collection[Chain]) -> None:
    """Nothing of these kinds is planned for somebody any more, nor known to have been sent."""
    await session.run(
        delete(reminder).where(
            reminder.c.person_id == person_id,
            reminder.c.kind.in_([chain.value for chain in chains]),
        )
    )
