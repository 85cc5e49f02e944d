"""The parts of the bot one by one, against the local Bot API, with words for what tests do."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from aiogram.methods import SendMessage, TelegramMethod
from sqlalchemy import Row, Table, select

from bot import intake
from bot.app import App
from bot.sandbox import Sandbox
from db.queries import people
from db.queues.outbox import Priority, add_outgoing
from db.tables import outbox
from db.types import new_id
from mentoring.people import Person as Known
from mentoring.people import Role
from tests.conversations.people import Person

A_WHILE = timedelta(minutes=3)
"""Longer than any pause between two tries."""


@dataclass
class Room:
    app: App
    sandbox: Sandbox
    file: Path

    async def somebody(self, first_name: str = "Айсен", *roles: Role) -> Person:
        """Somebody who has pressed Start and is known to the school by their name."""
        person = Person.joins(self.sandbox, first_name)
        await person.starts()
        self.sandbox.world.updates.drop_all()
        await self.remember(person, *roles)
        return person

    async def remember(self, person: Person, *roles: Role) -> Known:
        (school,) = self.app.shared.institutions.values()
        async with self.app.database.begin() as session:
            now = self.app.clock.now()
            known = await people.add_person(
                session, Known(new_id(), school.id, person.id, "ru"), now
            )
            contact = f"@{person.id}" if Role.CURATOR in roles else None
            known = replace(known, name=person.account.first_name, contact=contact)
            await people.change(session, known)
            for role in roles:
                known = await people.grant(session, known, role, now)
        return known

    async def post(
        self, *methods: TelegramMethod[Any], priority: Priority = Priority.REPLY
    ) -> None:
        """Into the outbox, in one transaction."""
        calls = [await self.app.acts.outgoing(method, priority) for method in methods]
        async with self.app.database.begin() as session:
            await add_outgoing(session, calls, self.app.clock.now())
        self.app.outbox.set()

    async def say_to(
        self, person: Person, *words: str, priority: Priority = Priority.REPLY
    ) -> None:
        methods = [SendMessage(chat_id=person.id, text=each) for each in words]
        await self.post(*methods, priority=priority)

    def later(self, pause: timedelta = A_WHILE) -> None:
        """Time goes by, and everybody looks what is due."""
        self.app.clock.offset += pause
        for bell in (self.app.bell, self.app.outbox, self.app.job_bell):
            bell.set()

    async def rows(self, table: Table = outbox) -> Sequence[Row[Any]]:
        async with self.app.database.begin() as session:
            return await session.rows(select(table).order_by(table.c.id))

    async def outcomes(self, table: Table = outbox) -> list[str | None]:
        return [row.outcome for row in await self.rows(table)]

    async def take_in(self, *more: dict[str, Any]) -> None:
        """What people have said since goes into the inbox, as receiving would put it there."""
        waiting = await self.sandbox.world.updates.poll(0)
        self.sandbox.world.updates.drop_all()
        await intake.keep(self.app.database, [*waiting, *more], self.app.clock)

    @asynccontextmanager
    async def sending(self) -> AsyncIterator[None]:
        """The courier at work; what is due at the end of the block is still sent."""
        work = asyncio.create_task(self.app.courier.run())
        try:
            yield
        finally:
            self.app.outbox.close()
            async with asyncio.timeout(10):
                await work
                await self.app.courier.drain()

    async def all_sent(self, *, hurry: bool = True) -> None:
        """Nothing waits to be sent; pauses between tries are skipped by moving the clock."""

        async def done() -> bool:
            if hurry:
                self.later()
            return all(row.done_at for row in await self.rows())

        await until(done)


async def until(done: Callable[[], Any], within: float = 10) -> None:
    """As soon as it is so; `done` is asked again and again."""
    async with asyncio.timeout(within):
        while True:
            found = done()
            if await found if asyncio.iscoroutine(found) else found:
                return
            await asyncio.sleep(0.02)


async def waiting(room: Room) -> list[tuple[int, str]]:
    """What stands in the outbox, as (chat, words)."""
    async with room.app.database.begin() as session:
        place = "outbox.payload"
        rows = await session.rows(outbox.select().order_by(outbox.c.id))
        payloads = [session.sealer.unseal(row.payload, place, row.id) for row in rows]
    found = [SendMessage.model_validate_json(payload) for payload in payloads]
    return [(int(each.chat_id), each.text) for each in found]


def texts_of(person: Person) -> list[str]:
    """What the bot has said in this chat, repetitions included."""
    return [message.text for message in person.chat.messages.values() if message.by_bot]
