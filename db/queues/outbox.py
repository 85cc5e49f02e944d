"""Messages that wait to be sent; written in the transaction that decided them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import IntEnum
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    FromClause,
    bindparam,
    delete,
    exists,
    func,
    insert,
    select,
    update,
)

from db.engine import Session
from db.queues.calls import Deferred, Finished, InFlight
from db.queues.claiming import Among, claim, earliest, release
from db.tables.queues import attachment, outbox
from db.tables.records import broadcast
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
    broadcast_id: UUID | None = None
    files: tuple["Attached", ...] = ()
    id: UUID = field(default_factory=new_id)


@dataclass(frozen=True, slots=True)
class Attached:
    id: UUID
    file_name: str
    content: bytes


def awaited(calls: FromClause) -> ColumnElement[bool]:
    """Replies and notices: to a chat they leave in order."""
    return calls.c.priority < Priority.BROADCAST


def broadcasts(calls: FromClause) -> ColumnElement[bool]:
    """A queue of their own, so that a reply overtakes a broadcast also in one and the same chat."""
    return calls.c.priority == Priority.BROADCAST


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
_DUE = [
    earliest(outbox, among=among).with_only_columns(outbox.c.id) for among in (awaited, broadcasts)
]
_OUTCOMES = select(outbox.c.outcome, func.count().label("messages")).group_by(outbox.c.outcome)
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
                "broadcast_id": call.broadcast_id,
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
    session: Session, *, now: datetime, holder: UUID, limit: int, among: Among = awaited
) -> list[InFlight]:
    """Replies and then notices; `among=broadcasts` takes those and nothing else."""
    rows = await claim(
        session,
        outbox,
        outbox.c.priority,
        now=now,
        holder=holder,
        lease=LEASE,
        limit=limit,
        among=among,
    )
    return [
        InFlight(
            id=row.id,
            lane=row.lane,
            method=row.method,
            payload=session.sealer.unseal(row.payload, PLACE, row.id),
            is_broadcast=row.priority == Priority.BROADCAST,
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
    earliest_ones = [await session.row(due, now=now, limit=1) for due in _DUE]
    return any(row is not None for row in earliest_ones)


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


async def count_by_outcome(session: Session, broadcast_id: UUID) -> Mapping[str, int]:
    """How many of its messages were `delivered`, met nobody (`unreachable`), `failed` or wait."""
    counts = dict.fromkeys(("delivered", "unreachable", "failed", "waiting"), 0)
    rows = await session.rows(_OUTCOMES.where(outbox.c.broadcast_id == broadcast_id))
    for row in rows:
        counts[_TOLD_AS.get(row.outcome, "failed")] += row.messages
    return counts


_TOLD_AS = {"sent": "delivered", "unreachable": "unreachable", None: "waiting"}


async def release_outgoing(session: Session) -> None:
    await release(session, outbox)


async def purge(session: Session, now: datetime) -> None:
    """What was sent is forgotten; of a broadcast not before its report has been made."""
    unreported = exists().where(
        broadcast.c.id == outbox.c.broadcast_id, broadcast.c.reported_at.is_(None)
    )
    await session.run(delete(outbox).where(outbox.c.done_at < now - KEPT, ~unreported))
