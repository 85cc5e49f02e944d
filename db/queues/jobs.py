"""Long work: read, work outside any transaction, write."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import delete, func, insert, select, update

from db.engine import Session
from db.queues.claiming import claim, release
from db.tables.queues import job
from db.types import new_id

PLACE = "job.payload"
LEASE = timedelta(minutes=10)
KEPT = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Job:
    id: UUID
    lane: int
    kind: str
    payload: bytes
    tries: int


async def add_job(session: Session, lane: int, kind: str, payload: bytes, now: datetime) -> UUID:
    key = new_id()
    values = {
        "id": key,
        "lane": lane,
        "kind": kind,
        "payload": session.sealer.seal(payload, PLACE, key),
        "created_at": now,
        "due_at": now,
    }
    await session.run(insert(job), values)
    return key


async def is_open(session: Session, lane: int, kind: str, payload: bytes) -> bool:
    """Was the very same asked for already, and is not done yet? A second tap starts nothing."""
    rows = await session.rows(
        select(job.c.id, job.c.payload).where(
            job.c.lane == lane, job.c.kind == kind, job.c.done_at.is_(None)
        )
    )
    unseal = session.sealer.unseal
    return any(unseal(row.payload, PLACE, row.id) == payload for row in rows)


async def claim_jobs(session: Session, *, now: datetime, holder: UUID, limit: int) -> list[Job]:
    rows = await claim(session, job, now=now, holder=holder, lease=LEASE, limit=limit)
    return [
        Job(
            row.id, row.lane, row.kind, session.sealer.unseal(row.payload, PLACE, row.id), row.tries
        )
        for row in rows
    ]


async def finish_job(
    session: Session, key: UUID, now: datetime, *, outcome: str = "done", error: str | None = None
) -> bool:
    """False if the job was finished before: its result must then not be used a second time."""
    done = await session.run(
        update(job)
        .where(job.c.id == key, job.c.done_at.is_(None))
        .values(done_at=now, outcome=outcome, error=error, payload=None)
    )
    return done.rowcount == 1


async def defer_job(session: Session, key: UUID, due_at: datetime, error: str) -> None:
    await session.run(
        update(job)
        .where(job.c.id == key)
        .values(
            due_at=due_at, error=error, tries=job.c.tries + 1, claimed_by=None, claimed_until=None
        )
    )


async def count_open(session: Session) -> int:
    return int(
        await session.scalar(select(func.count()).select_from(job).where(job.c.done_at.is_(None)))
    )


async def release_jobs(session: Session) -> None:
    await release(session, job)


async def purge(session: Session, now: datetime) -> None:
    await session.run(delete(job).where(job.c.done_at < now - KEPT))
