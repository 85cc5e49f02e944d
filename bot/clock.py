"""The time, and the few things that happen by it."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta

import structlog
from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_MISSED, JobExecutionEvent
from apscheduler.schedulers.asyncio import AsyncIOScheduler

log = structlog.get_logger()

Tick = Callable[[], Awaitable[None]]


class Clock:
    """The present moment in UTC; the demo and the tests may move it."""

    def __init__(self) -> None:
        self.offset = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self.offset


class Ticker:
    """Runs the ticks by APScheduler; what is due stands in tables, so a missed tick loses nothing.

    `ticks` maps a name to how often it runs and what it does.
    """

    def __init__(self, ticks: Mapping[str, tuple[timedelta, Tick]]) -> None:
        self._ticks = ticks
        self._scheduler = AsyncIOScheduler(timezone=UTC)

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

    async def run_all(self) -> None:
        for _, tick in self._ticks.values():
            await tick()

    def stop(self) -> None:
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)


def report(event: JobExecutionEvent) -> None:
    """A tick that fails is a bug: it is loud."""
    kind = type(event.exception).__name__ if event.exception else "missed"
    log.error("tick_failed", tick=event.job_id, error=kind, trace=event.traceback)
