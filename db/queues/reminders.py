"""What people are to be reminded of: a row is a chain of nudges, which begins once, or a single
reminder of a deadline, which is sent once: who, about what, for which day from which deadline.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, FromClause, Row, delete, exists, or_, select, update

from db.engine import Session
from db.queues.claiming import due
from db.tables.people import person
from db.tables.queues import reminder
from db.types import new_id
from mentoring.reminders import ERASING, NUDGES, Chain

KEPT = timedelta(days=60)
"""A chain that is over is remembered for longer than any wait lasts: it must not begin again."""
KEPT_OF_LATE = timedelta(days=400)
"""What is late goes on being late: what a head of school has heard of is kept for over a year."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """A chain in hand: `step` counts what has gone out, `about_id` is what it is about.

    `offset` and `on` are those of a deadline's reminder, see mentoring.roadmap.outlook; a chain of
    nudges is about no day.
    """

    id: UUID
    person_id: UUID
    chain: Chain
    about_id: UUID
    step: int
    created_at: datetime
    offset: int = 0
    on: date | None = None


def answerable(table: FromClause) -> ColumnElement[bool]:
    """Who blocked the bot is not written to; what is to be erased does not wait for them."""
    blocked = exists().where(person.c.id == table.c.person_id, person.c.unreachable_at.is_not(None))
    return or_(~blocked, (table.c.kind == Chain.UNFINISHED.value) & (table.c.step >= ERASING))


FOUND = (
    *(reminder.c.id, reminder.c.person_id, reminder.c.kind, reminder.c.object_id),
    *(reminder.c.step, reminder.c.created_at, reminder.c.offset_days, reminder.c.about_on),
)
"""What a Reminder is read from, in the order of its fields."""
_DUE = due(reminder, reminder.c.due_at, among=answerable).with_only_columns(*FOUND)
_CHAIN: dict[str, Any] = {
    "index_elements": ["kind", "object_id"],
    "index_where": reminder.c.about_on.is_(None),
}
_AFRESH = ("person_id", "step", "created_at", "due_at", "done_at")


def read(row: Row[Any]) -> Reminder:
    """By place: by the columns' names a thousand take twice as long."""
    key, person_id, kind, *rest = tuple(row)
    return Reminder(key, person_id, Chain(kind), *rest)


async def add_reminder(
    session: Session,
    to: UUID,
    chain: Chain,
    about_id: UUID,
    due_at: datetime,
    now: datetime,
    *,
    step: int = 0,
    since: datetime | None = None,
) -> None:
    """Begin a chain; harmless if it is there. One that is over begins anew if it is from before
    `since`.
    """
    added = session.insert(reminder).values(
        id=new_id(),
        person_id=to,
        kind=chain.value,
        object_id=about_id,
        step=step,
        created_at=now,
        due_at=due_at,
        done_at=None,
    )
    over = reminder.c.done_at.is_not(None)
    await session.run(
        added.on_conflict_do_update(
            **_CHAIN,
            set_={name: added.excluded[name] for name in _AFRESH},
            where=over & (reminder.c.created_at < since),
        )
        if since
        else added.on_conflict_do_nothing(**_CHAIN)
    )


async def claim_due(session: Session, now: datetime, limit: int = 1) -> list[Reminder]:
    """The chains that have waited longest, held until this transaction ends."""
    return [read(row) for row in await session.rows(_DUE, now=now, limit=limit)]


async def find_open(session: Session, to: UUID, chain: Chain, about_id: UUID) -> Reminder | None:
    """The chain of this very person; anybody else's is not found."""
    row = await session.row(
        select(*FOUND).where(
            reminder.c.person_id == to,
            reminder.c.kind == chain.value,
            reminder.c.object_id == about_id,
            reminder.c.done_at.is_(None),
        )
    )
    return read(row) if row else None


async def advance(session: Session, key: UUID, step: int, due_at: datetime) -> None:
    await session.run(update(reminder).where(reminder.c.id == key).values(step=step, due_at=due_at))


async def finish(session: Session, key: UUID, now: datetime) -> None:
    await finish_all(session, [key], now)


async def finish_all(session: Session, keys: Sequence[UUID], now: datetime) -> None:
    await session.run(update(reminder).where(reminder.c.id.in_(keys)).values(done_at=now))


async def put_off_all(session: Session, keys: Sequence[UUID], until: datetime) -> None:
    await session.run(update(reminder).where(reminder.c.id.in_(keys)).values(due_at=until))


async def stop(session: Session, chain: Chain, about_id: UUID, now: datetime) -> None:
    """What the chain was about is settled."""
    await session.run(
        update(reminder)
        .where(
            reminder.c.kind == chain.value,
            reminder.c.object_id == about_id,
            # The index is of such rows alone, and is used only where the query says so.
            reminder.c.about_on.is_(None),
            reminder.c.done_at.is_(None),
        )
        .values(done_at=now)
    )


async def put_off(session: Session, people: Sequence[UUID], until: datetime) -> None:
    """What these people would be nudged about before that moment waits for it."""
    await session.run(
        update(reminder)
        .where(
            reminder.c.person_id.in_(people),
            reminder.c.kind.in_([chain.value for chain in NUDGES]),
            reminder.c.done_at.is_(None),
            reminder.c.due_at < until,
        )
        .values(due_at=until)
    )


async def purge(session: Session, now: datetime) -> None:
    late = reminder.c.kind == Chain.ESCALATED.value
    over = or_(~late, reminder.c.done_at < now - KEPT_OF_LATE)
    await session.run(delete(reminder).where(reminder.c.done_at < now - KEPT, over))
