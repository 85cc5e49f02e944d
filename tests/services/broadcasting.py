"""A curator with many people, and the engine room that writes to them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from sqlalchemy import Row, insert, select

from bot.acts import Acts
from bot.clock import Clock
from bot.jobs import Jobs
from bot.wake import Wake
from db.queues import jobs
from db.queues.calls import Finished
from db.queues.outbox import finish
from db.tables import job, outbox, person, role
from db.types import new_id
from mentoring.broadcasts import Broadcast
from mentoring.people import Role
from services import broadcasts, fan_out
from services.act import Act
from services.jobs import WORKS, Work
from tests.db.examples import NOW
from tests.services.acting import Acting

CURATOR = 1


class Still(Clock):
    """A clock that a test sets."""

    moment: datetime = NOW

    def now(self) -> datetime:
        return self.moment


class Killed(BaseException):
    """The process dies: nothing of the open transaction is left."""


@dataclass
class Engine:
    """What writes messages, over the database of a test."""

    acting: Acting
    clock: Still = field(default_factory=Still)

    def jobs(self, work: Work | None = None) -> Jobs:
        bot = Bot("42:TEST", default=DefaultBotProperties(parse_mode="HTML"))
        acts = Acts(self.acting.database, self.acting.shared, bot, self.clock, Wake(), Wake())
        works = {**WORKS, fan_out.JOB: work} if work else WORKS
        return Jobs(acts, works, Wake())

    async def work_off(self, work: Work | None = None) -> int:
        """As many jobs as are due, one after another."""
        runner, done = self.jobs(work), 0
        while await runner.step():
            done += 1
        return done

    async def restart(self) -> None:
        """What the dead process had in hand is free again."""
        async with self.acting.database.begin() as session:
            await jobs.release_jobs(session)

    async def rows(self, table: Any = outbox) -> list[Row[Any]]:
        async with self.acting.database.begin() as session:
            return list(await session.rows(select(table).order_by(table.c.id)))

    async def written_to(self) -> list[UUID]:
        return [row.person_id for row in await self.rows() if row.broadcast_id is not None]

    async def deliver(self, outcomes: dict[UUID, str] | None = None) -> None:
        """The courier has been everywhere; who is not named got their message."""
        told = outcomes or {}
        waiting = [row for row in await self.rows() if row.done_at is None]
        async with self.acting.database.begin() as session:
            ended = [Finished(row.id, told.get(row.person_id, "sent")) for row in waiting]
            await finish(session, ended, NOW)

    async def open_jobs(self) -> list[Row[Any]]:
        return [row for row in await self.rows(job) if row.done_at is None]


def dying(at: int, *, after_writing: bool) -> Work:
    """The work of a process that is killed at its n-th page, before or after it has written it."""
    pages = 0

    async def write(act: Act, page: dict[str, Any], made: None) -> None:
        nonlocal pages
        pages += 1
        if pages == at and not after_writing:
            raise Killed
        await fan_out.write(act, page, made)
        if pages == at:
            raise Killed

    return Work(fan_out.read, fan_out.work, write)


async def crowd(
    acting: Acting, count: int, kind: Role = Role.MENTOR, first: int = 10
) -> list[UUID]:
    """So many people in a role, written down at once."""
    ids = [new_id() for _ in range(count)]
    people = [
        {
            "id": key,
            "institution_id": acting.school.id,
            "telegram_id": first + number,
            "language": "ru",
            "created_at": NOW,
        }
        for number, key in enumerate(ids)
    ]
    roles = [
        {
            "id": new_id(),
            "institution_id": acting.school.id,
            "person_id": key,
            "kind": kind.value,
            "granted_at": NOW,
        }
        for key in ids
    ]
    async with acting.database.begin() as session:
        await session.run(insert(person), people)
        await session.run(insert(role), roles)
    return ids


@asynccontextmanager
async def curator(acting: Acting, now: datetime = NOW) -> AsyncIterator[Act]:
    async with acting.by(CURATOR, now) as act:
        yield act


async def drafted(
    acting: Acting, text: str = "Встреча в субботу", group: str = "mentor"
) -> Broadcast:
    """A draft that only waits for the «yes»."""
    async with curator(acting) as act:
        draft = await broadcasts.begin(act)
        draft = await broadcasts.choose_group(act, draft, group)
        return await broadcasts.change(act, replace(draft, text=text))


async def sent(acting: Acting, draft: Broadcast, now: datetime = NOW, **how: Any) -> Broadcast:
    async with curator(acting, now) as act:
        return await fan_out.send(act, draft.id, draft.stamp, **how)
