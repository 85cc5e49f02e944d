"""The time, and the few things that happen by it."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta

import structlog
from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_MISSED, JobExecutionEvent
from apscheduler.schedulers.asyncio import AsyncIOScheduler

log = structlog.get_logger()

Tick = Callable[[], Awaitable[None]]

LOOK_EVERY = timedelta(seconds=20)
"""How often somebody looks whether the wall clock was set back."""
SET_BACK_SECONDS = 2
"""What a clock that is only being corrected does not jump in one look."""


class Clock:
    """The present moment in UTC; the demo and the tests may move it."""

    def __init__(self) -> None:
        self.offset = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self.offset


class Ticker:
    """Runs the ticks by APScheduler; what is due stands in tables, so a missed tick loses nothing.

    `ticks` maps a name to how often it runs and what it does. APScheduler waits for a time of the
    wall clock: where that is set back, say by an hour, the next tick would come an hour late, so
    somebody watches it.
    """

    def __init__(
        self, ticks: Mapping[str, tuple[timedelta, Tick]], look_every: timedelta = LOOK_EVERY
    ) -> None:
        self._ticks = ticks
        self._look_every = look_every
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._watch: asyncio.Task[None] | None = None

    def start(self) -> None:
        for name, (every, tick) in self._ticks.items():
            self._scheduler.add_job(
                tick,
                "interval",
                seconds=every.total_seconds(),
                id=name,
                misfire_grace_time=None,
                coalesce=True,
                max_instances=1,
            )
        self._scheduler.add_listener(report, EVENT_JOB_ERROR | EVENT_JOB_MISSED)
        self._scheduler.start()
        self._watch = asyncio.create_task(self._watch_clock())

    async def _watch_clock(self) -> None:
        ahead = time.time() - time.monotonic()
        while True:
            await asyncio.sleep(self._look_every.total_seconds())
            before, ahead = ahead, time.time() - time.monotonic()
            if ahead < before - SET_BACK_SECONDS:
                log.warning("clock_set_back", seconds=round(before - ahead))
                for job in self._scheduler.get_jobs():
                    job.modify(next_run_time=datetime.now(UTC))

    async def run_all(self) -> None:
        for _, tick in self._ticks.values():
            await tick()

    def stop(self) -> None:
        if self._watch:
            self._watch.cancel()
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)


def report(event: JobExecutionEvent) -> None:
    """A tick that fails is a bug: it is loud."""
    kind = type(event.exception).__name__ if event.exception else "missed"
    log.error("tick_failed", tick=event.job_id, error=kind, trace=event.traceback)
