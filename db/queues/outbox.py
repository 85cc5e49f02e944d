"""Messages that wait to be sent; written in the transaction that decided them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import IntEnum
from uuid import UUID

from sqlalchemy import bindparam, delete, func, insert, select, update

from db.engine import Session
from db.queues.claiming import claim, earliest, release
from db.tables.queues import attachment, outbox
from db.types import new_id

PLACE = "outbox.payload"
FILE_PLACE = "attachment.content"
LEASE = timedelta(seconds=90)
"""Longer than a send may take, so that nobody else sends what is in flight."""
KEPT = timedelta(days=3)


class Priority(IntEnum):
    """Who waits for an answer is served before notices, and notices before broadcasts."""

    REPLY = 0
    NOTICE = 1
    BROADCAST = 2


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One Bot API call: `payload` is its JSON, `files` the bytes that `attach://…` names."""

    lane: int
    method: str
    payload: bytes
    priority: Priority = Priority.REPLY
    person_id: UUID | None = None
    files: tuple["Attached", ...] = ()
    id: UUID = field(default_factory=new_id)


@dataclass(frozen=True, slots=True)
class Attached:
    id: UUID
    file_name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class InFlight:
    id: UUID
    lane: int
    method: str
    payload: bytes
    person_id: UUID | None
    tries: int
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Finished:
    """A call that needs no more sending: `sent`, `unreachable` or `refused`."""

    id: UUID
    outcome: str
    message_id: int | None = None
    file_id: str | None = None
    error: str | None = None


@dataclass(frozen=True, slots=True)
class Deferred:
    """A call that must be tried again."""

    id: UUID
    due_at: datetime
    error: str


# Put together once: these run for every message that leaves.
_ADD = insert(outbox)
_FINISH = (
    update(outbox)
    .where(outbox.c.id == bindparam("key"))
    .values(
        done_at=bindparam("at"),
        outcome=bindparam("how"),
        message_id=bindparam("message"),
        file_id=bindparam("file"),
        error=bindparam("why"),
        payload=None,
    )
)
_DUE = earliest(outbox).with_only_columns(outbox.c.id)
_DEFER = (
    update(outbox)
    .where(outbox.c.id == bindparam("key"))
    .values(
        due_at=bindparam("at"),
        error=bindparam("why"),
        tries=outbox.c.tries + 1,
        claimed_by=None,
        claimed_until=None,
    )
)


async def add_outgoing(session: Session, calls: Iterable[Outgoing], now: datetime) -> None:
    calls = list(calls)
    if not calls:
        return
    await session.run(
        _ADD,
        [
            {
                "id": call.id,
                "lane": call.lane,
                "person_id": call.person_id,
                "method": call.method,
                "priority": int(call.priority),
                "payload": session.sealer.seal(call.payload, PLACE, call.id),
                "created_at": now,
                "due_at": now,
            }
            for call in calls
        ],
    )
    files = [(call, file) for call in calls for file in call.files]
    if files:
        await session.run(
            insert(attachment),
            [
                {
                    "id": file.id,
                    "outbox_id": call.id,
                    "file_name": file.file_name,
                    "content": session.sealer.seal(file.content, FILE_PLACE, file.id),
                }
                for call, file in files
            ],
        )


async def claim_outgoing(
    session: Session, *, now: datetime, holder: UUID, limit: int
) -> list[InFlight]:
    rows = await claim(
        session, outbox, outbox.c.priority, now=now, holder=holder, lease=LEASE, limit=limit
    )
    return [
        InFlight(
            id=row.id,
            lane=row.lane,
            method=row.method,
            payload=session.sealer.unseal(row.payload, PLACE, row.id),
            person_id=row.person_id,
            tries=row.tries,
            created_at=row.created_at,
        )
        for row in rows
    ]


async def list_files(session: Session, outbox_id: UUID) -> list[Attached]:
    rows = await session.rows(select(attachment).where(attachment.c.outbox_id == outbox_id))
    return [
        Attached(row.id, row.file_name, session.sealer.unseal(row.content, FILE_PLACE, row.id))
        for row in rows
    ]


async def finish(
    session: Session, finished: Sequence[Finished], now: datetime, with_files: Sequence[UUID] = ()
) -> None:
    """What was sent keeps neither its text nor its files."""
    if not finished:
        return
    await session.run(
        _FINISH,
        [
            {
                "key": each.id,
                "at": now,
                "how": each.outcome,
                "message": each.message_id,
                "file": each.file_id,
                "why": each.error,
            }
            for each in finished
        ],
    )
    if with_files:
        await session.run(delete(attachment).where(attachment.c.outbox_id.in_(with_files)))


async def defer(session: Session, deferred: Sequence[Deferred]) -> None:
    if deferred:
        await session.run(_DEFER, [{"key": d.id, "at": d.due_at, "why": d.error} for d in deferred])


async def is_due(session: Session, now: datetime) -> bool:
    """Is anything waiting that may be sent now?"""
    return await session.row(_DUE, now=now, limit=1) is not None


async def is_waiting(session: Session, lane: int) -> bool:
    """Is anything of this lane not sent yet?"""
    rows = select(outbox.c.id).where(outbox.c.done_at.is_(None), outbox.c.lane == lane).limit(1)
    return await session.row(rows) is not None


async def count_open(session: Session) -> int:
    return int(
        await session.scalar(
            select(func.count()).select_from(outbox).where(outbox.c.done_at.is_(None))
        )
    )


async def release_outgoing(session: Session) -> None:
    await release(session, outbox)


async def purge(session: Session, now: datetime) -> None:
    await session.run(delete(outbox).where(outbox.c.done_at < now - KEPT))
