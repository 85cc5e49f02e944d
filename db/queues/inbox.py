"""Updates as they came, kept before Telegram is told that they arrived."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, delete, exists, func, select, update
from sqlalchemy.dialects import postgresql, sqlite

from db.engine import Session
from db.queues.claiming import earliest
from db.tables.queues import inbox

PLACE = "inbox.payload"
KEPT = timedelta(days=3)
"""Telegram repeats an update for a day at most; ids are remembered for three."""


@dataclass(frozen=True, slots=True)
class Received:
    """One update: its id, whose it is, and Telegram's own JSON."""

    id: int
    lane: int
    payload: bytes


@dataclass(frozen=True, slots=True)
class Waiting(Received):
    """An update in hand: how often it failed before, and whether more of its lane stand behind."""

    tries: int
    more: bool = False


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of an update: `handled`, or `set_aside` with the kind of error."""

    id: int
    outcome: str = "handled"
    error: str | None = None


@dataclass(frozen=True, slots=True)
class Postponed:
    id: int
    due_at: datetime
    error: str


# Put together once: these run for every message that anybody sends.
_ADD = {
    module: module.insert(inbox).on_conflict_do_nothing(index_elements=["id"])
    for module in (sqlite, postgresql)
}
_BEHIND = inbox.alias("behind")
_WAITING = earliest(inbox).add_columns(
    exists()
    .where(_BEHIND.c.lane == inbox.c.lane, _BEHIND.c.done_at.is_(None), _BEHIND.c.id > inbox.c.id)
    .label("more")
)
_SETTLE = (
    update(inbox)
    .where(inbox.c.id == bindparam("key"))
    .values(
        done_at=bindparam("at"),
        outcome=bindparam("how"),
        error=bindparam("why"),
        payload=None,
        lane=0,
    )
)
_POSTPONE = (
    update(inbox)
    .where(inbox.c.id == bindparam("key"))
    .values(due_at=bindparam("at"), error=bindparam("why"), tries=inbox.c.tries + 1)
)


async def add_received(session: Session, updates: Iterable[Received], now: datetime) -> None:
    """Each update is kept once, however often Telegram sends it."""
    rows = [
        {
            "id": each.id,
            "lane": each.lane,
            "payload": session.sealer.seal(each.payload, PLACE, each.id),
            "received_at": now,
            "due_at": now,
        }
        for each in updates
    ]
    if rows:
        await session.run(_ADD[postgresql if session.on_postgresql else sqlite], rows)


async def claim_waiting(session: Session, now: datetime, limit: int) -> list[Waiting]:
    """The earliest open update of each person, held until this transaction ends."""
    rows = await session.rows(_WAITING, now=now, limit=limit)
    return [waiting(session, row) for row in sorted(rows, key=lambda row: row.id)]


def waiting(session: Session, row: Any) -> Waiting:
    payload = session.sealer.unseal(row.payload, PLACE, row.id)
    return Waiting(row.id, row.lane, payload, row.tries, row.more)


async def settle(session: Session, settled: Sequence[Settled], now: datetime) -> None:
    """Handled updates keep their id only, so that a second copy changes nothing."""
    await session.run(
        _SETTLE,
        [{"key": s.id, "at": now, "how": s.outcome, "why": s.error} for s in settled],
    )


async def postpone(session: Session, postponed: Postponed) -> None:
    await session.run(
        _POSTPONE,
        [{"key": postponed.id, "at": postponed.due_at, "why": postponed.error}],
    )


async def count_open(session: Session) -> int:
    return int(
        await session.scalar(
            select(func.count()).select_from(inbox).where(inbox.c.done_at.is_(None))
        )
    )


async def purge(session: Session, now: datetime) -> None:
    await session.run(delete(inbox).where(inbox.c.done_at < now - KEPT))
