"""Runs the jobs that stand in the table, one after another."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta

import structlog

from bot.acts import Acts
from bot.apology import apologise
from bot.wake import Wake
from db.queues import jobs
from db.queues.jobs import Job
from db.types import new_id
from services.jobs import Work

log = structlog.get_logger()

TRIES = 3
RETRY_AFTER = timedelta(seconds=2)
IDLE_SECONDS = 1.0

Fetch = Callable[[str], Awaitable[bytes]]
"""Gives what is in a file that somebody sent, by its id."""


async def unavailable(file_id: str) -> bytes:
    """Where no Telegram is at hand no file is either."""
    raise LookupError(file_id)


class Jobs:
    """A job that dies with the process is run again when its lease has run out."""

    def __init__(
        self,
        acts: Acts,
        works: Mapping[str, Work],
        wake: Wake,
        alarm: int | None = None,
        fetch: Fetch | None = None,
    ) -> None:
        self._acts = acts
        self._works = works
        self._wake = wake
        self._alarm = alarm
        self._fetch = fetch or unavailable
        self._holder = new_id()

    async def run(self) -> None:
        while not self._wake.closed:
            self._wake.clear()
            if not await self.step():
                await self._wake.wait(IDLE_SECONDS)

    async def step(self) -> bool:
        """Run one job if one is due."""
        async with self._acts.open() as act:
            claimed = await jobs.claim_jobs(act.session, now=act.now, holder=self._holder, limit=1)
        for job in claimed:
            await self._run(job)
        return bool(claimed)

    async def _run(self, job: Job) -> None:
        try:
            await self._work(job)
        except Exception as error:  # a job that fails is tried again
            log.exception("job_failed", kind=job.kind, tries=job.tries + 1)
            await self._postpone(job, type(error).__name__)

    async def _work(self, job: Job) -> None:
        steps, payload = self._works[job.kind], json.loads(job.payload)
        async with self._acts.open(job.lane) as act:
            found = await steps.read(act, payload)
        wanted = payload.get("file_id") if steps.file else None
        given = [await self._fetch(wanted)] if wanted else []
        made = await asyncio.to_thread(steps.work, found, *given)
        async with self._acts.open(job.lane) as act:
            if await jobs.finish_job(act.session, job.id, act.now):
                await steps.write(act, found, made)

    async def _postpone(self, job: Job, error: str) -> None:
        """Three tries; then whoever waits for the result hears that there will be none."""
        async with self._acts.open(job.lane) as act:
            if job.tries + 1 < TRIES:
                await jobs.defer_job(act.session, job.id, act.now + RETRY_AFTER, error)
            elif await jobs.finish_job(
                act.session, job.id, act.now, outcome="set_aside", error=error
            ):
                await apologise(self._acts, act, self._alarm, f"job {job.kind}", error)
