"""Where a unit of work begins and ends: everything that it decided is written before the commit."""

from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from aiogram import Bot
from aiogram.methods import TelegramMethod

from bot.clock import Clock
from bot.outgoing import outgoing
from bot.wake import Wake
from db.engine import Database, Session
from db.queues.outbox import Outgoing, Priority, add_outgoing
from handlers import notices
from mentoring.notices import Notice, ToMany
from services.act import Act, Shared


@dataclass(slots=True)
class Acts:
    """Opens acts for updates, ticks, jobs and the courier alike."""

    database: Database
    shared: Shared
    bot: Bot
    clock: Clock
    outbox: Wake
    jobs: Wake

    @asynccontextmanager
    async def open(self, account: int | None = None) -> AsyncIterator[Act]:
        """One act in a transaction of its own; its notices leave once it is committed."""
        async with self.database.begin() as session:
            act = Act(session, self.shared, self.clock.now(), account=account)
            yield act
            await self.finish(session, [act])
        self.ring([act])

    async def finish(
        self, session: Session, acts: Sequence[Act], replies: Iterable[Outgoing] = ()
    ) -> None:
        """Write what the acts left to be written: changed questionnaires and outgoing calls."""
        calls = list(replies)
        for act in acts:
            await act.flush()
            calls += await self.notices_of(act)
        if calls:
            await add_outgoing(session, calls, acts[0].now)

    async def notices_of(self, act: Act) -> list[Outgoing]:
        """Who blocked the bot is not written to, but for what they have just asked for."""
        made = [
            (person, notice, notices.render(person, notice, act))
            for person, notice in act.notices
            if not person.unreachable or (act.me and act.me.id == person.id)
        ]
        return [
            await self.of_notice(notice, method, person.id)
            for person, notice, method in made
            if method is not None
        ]

    async def of_notice(
        self, notice: Notice, method: TelegramMethod[Any], person_id: UUID
    ) -> Outgoing:
        """What goes to many waits behind what one person is told, and is counted together."""
        if not isinstance(notice, ToMany):
            return await self.outgoing(method, Priority.NOTICE, person_id)
        call = await self.outgoing(method, Priority.BROADCAST, person_id)
        return replace(call, broadcast_id=notice.broadcast_id)

    async def outgoing(
        self, method: TelegramMethod[Any], priority: Priority, person_id: UUID | None = None
    ) -> Outgoing:
        return await outgoing(method, self.bot, priority=priority, person_id=person_id)

    def ring(
        self, acts: Sequence[Act], *, replies: bool = False, taken_along: bool = False
    ) -> None:
        """After the commit: tell the courier and the jobs that there is work for them.

        What the courier took along with the transaction it need not be told of.
        """
        if not taken_along and (replies or any(act.notices for act in acts)):
            self.outbox.set()
        if any(act.started_jobs for act in acts):
            self.jobs.set()
