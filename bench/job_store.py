"""The peer of reminders: APScheduler with a job for each of them in its SQL store."""

import asyncio
import pickle
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any

from apscheduler.executors.asyncio import AsyncIOExecutor
from apscheduler.job import Job
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.date import DateTrigger
from sqlalchemy import create_engine, event, insert

from db.engine import sqlite_pragmas
from db.types import new_id

AWAKE = 200
"""How many wake-ups the median is of."""
FAR = timedelta(days=30)
HAPPENED: list[str] = []


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds: to add one job, to wake up with nothing due, and to see to all that are due."""

    add: float
    idle: float
    due: float


async def remind(about: str) -> None:
    """What each job does: next to nothing."""
    HAPPENED.append(about)


async def measure(folder: Path, jobs: int, added: int, due: int) -> Cost:
    """Of `jobs` in the store `added` come in by the scheduler's own way, each with its commit; the
    rest is put into its table at once, since that way would take minutes.
    """
    async with scheduling(folder) as (scheduler, store):
        soon = datetime.now(UTC) + FAR
        add = timed_adding(scheduler, added, soon)
        put(scheduler, store, [soon + timedelta(minutes=each) for each in range(jobs - added)])
        scheduler.resume()
        await asyncio.sleep(0.5)
        idle = median([process(scheduler) for _ in range(AWAKE)])
        put(scheduler, store, [datetime.now(UTC) - timedelta(seconds=1)] * due)
        HAPPENED.clear()
        spent = process(scheduler)
        await asyncio.sleep(0.5)
        assert len(HAPPENED) == due, "the jobs that were due have not run"
    return Cost(add, idle, spent)


@asynccontextmanager
async def scheduling(folder: Path) -> AsyncIterator[tuple[Any, Any]]:
    """With the same durability as ours, and at rest until it is resumed."""
    engine = create_engine(f"sqlite:///{folder}/jobs.db")
    event.listen(engine, "connect", durable)
    store = SQLAlchemyJobStore(engine=engine)
    scheduler = AsyncIOScheduler(
        timezone=UTC, jobstores={"default": store}, executors={"default": AsyncIOExecutor()}
    )
    scheduler.start(paused=True)
    try:
        yield scheduler, store
    finally:
        scheduler.shutdown(wait=False)


def durable(connection: Any, _entry: object) -> None:
    for pragma in sqlite_pragmas():
        connection.execute(f"PRAGMA {pragma}").close()


def timed_adding(scheduler: Any, count: int, at: datetime) -> float:
    began = time.perf_counter()
    for _ in range(count):
        scheduler.add_job(remind, "date", run_date=at, args=[new_id().hex], misfire_grace_time=None)
    return (time.perf_counter() - began) / count


def put(scheduler: Any, store: Any, moments: list[datetime]) -> None:
    """The rows that the store itself would write, in one transaction."""
    rows = [row_of(scheduler, store, moment) for moment in moments]
    with store.engine.begin() as connection:
        connection.execute(insert(store.jobs_t), rows)


def row_of(scheduler: Any, store: Any, moment: datetime) -> dict[str, Any]:
    key = new_id().hex
    job = Job(
        scheduler,
        id=key,
        name="remind",
        func=remind,
        args=[key],
        kwargs={},
        trigger=DateTrigger(moment, UTC),
        executor="default",
        misfire_grace_time=None,
        coalesce=True,
        max_instances=1,
        next_run_time=moment,
    )
    state = pickle.dumps(job.__getstate__(), store.pickle_protocol)
    return {"id": key, "next_run_time": moment.timestamp(), "job_state": state}


def process(scheduler: Any) -> float:
    """What its timer calls, on the loop: nothing else happens before it is over."""
    began = time.perf_counter()
    scheduler._process_jobs()  # noqa: SLF001 - the timer's own call, taken in hand to be timed
    return time.perf_counter() - began
