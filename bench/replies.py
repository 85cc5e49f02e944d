"""What people wait for their replies meanwhile: small writing transactions at a steady pace."""

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count

from bot.app import App
from db.queries import people
from db.queues.outbox import Outgoing, add_outgoing
from mentoring.people import Person

EVERY = 0.02
WORDS = b'{"text": "answer"}'


@dataclass
class Waits:
    """Seconds: from the moment at which a reply was to begin to its commit, and to its begin."""

    whole: list[float] = field(default_factory=list)
    begin: list[float] = field(default_factory=list)


@asynccontextmanager
async def replying(app: App, among: Sequence[Person]) -> AsyncIterator[Waits]:
    """As long as the block lasts one begins every 20 ms, whether those before it are done or not;
    a loop that stands still makes them late.
    """
    waits = Waits()
    async with asyncio.TaskGroup() as group:
        pace = group.create_task(_pace(app, among, group, waits))
        yield waits
        pace.cancel()


async def _pace(app: App, among: Sequence[Person], group: asyncio.TaskGroup, waits: Waits) -> None:
    began = time.perf_counter()
    for number in count():
        at = began + number * EVERY
        await asyncio.sleep(max(0, at - time.perf_counter()))
        waits.begin.append(time.perf_counter() - at)
        group.create_task(_reply(app, among[number % len(among)], at, waits))


async def _reply(app: App, to: Person, at: float, waits: Waits) -> None:
    """An UPDATE and an INSERT, as an answer to a question is."""
    async with app.database.begin() as session:
        await people.change(session, to)
        call = Outgoing(to.telegram_id or 0, "sendMessage", WORDS)
        await add_outgoing(session, [call], app.clock.now())
    waits.whole.append(time.perf_counter() - at)
