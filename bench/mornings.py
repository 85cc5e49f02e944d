"""Mornings on which a thousand people are reminded, and replies to others in the meantime."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import NamedTuple
from uuid import UUID

from bench.looks import LOOKS, Look, Looking, look_of, timed
from bench.peers.telling import Statements
from bench.replies import Waits, replying
from bench.roadmaps import Wall, add_school, count_calls, count_due, count_rows, plan, settle
from bot.app import App, settle_memory
from bot.reminding import Reminding
from db.queries import people
from mentoring.people import Person, Role

ALONE_SECONDS = 5
"""How long replies are measured with nothing beside them, before each morning."""


class Week(NamedTuple):
    """Moments of a school year: one at which nothing is due, one at which each curator's digest is
    and nothing else, one at which four stages have a reminder of their deadline.
    """

    idle: datetime
    digests: datetime
    deadlines: datetime


FIRST = Week(
    datetime(2026, 9, 1, 4, tzinfo=UTC),
    datetime(2026, 9, 14, 1, tzinfo=UTC),
    datetime(2026, 9, 17, 1, tzinfo=UTC),
)
SECOND = Week(
    datetime(2026, 9, 17, 3, tzinfo=UTC),
    datetime(2026, 9, 21, 1, tzinfo=UTC),
    datetime(2026, 9, 24, 1, tzinfo=UTC),
)


@dataclass(frozen=True, slots=True)
class Morning:
    """One tick: `due` rows and `told` people, who got a message each; replies just before it, and
    in the meantime.
    """

    name: str
    rows: int
    due: int
    told: int
    whole: Look
    alone: Waits
    meanwhile: Waits


@dataclass
class Bench:
    """One database, from the first school to the last row."""

    app: App
    clock: Wall
    statements: Statements
    schools: list[UUID] = field(default_factory=list)
    curators: list[Person] = field(default_factory=list)
    planned: Look | None = None
    looks: dict[int, dict[str, Look]] = field(default_factory=dict)
    mornings: list[Morning] = field(default_factory=list)

    async def build(self, schools: int) -> None:
        self.schools = [await add_school(self.app, number) for number in range(1, schools + 1)]
        before = self.statements.count
        spent = [await plan(self.app, school) for school in self.schools]
        self.planned = look_of(spent, self.statements.count - before)
        async with self.app.database.begin() as session:
            for school in self.schools:
                self.curators += await people.list_in_role(session, school, Role.CURATOR)
        await settle(self.app)
        settle_memory()

    async def measure(self, week: Week) -> None:
        """Everything, with as many rows as there are by now."""
        rows = await count_rows(self.app)
        looking, found = Looking(self.app, self.statements, self.schools[0]), dict[str, Look]()
        for name, look in LOOKS.items():
            self.clock.moment = week.digests if look is Looking.claim else week.idle
            found[name] = await look(looking)
        self.looks[rows] = found
        for name, moment in (("digests", week.digests), ("deadlines", week.deadlines)):
            self.clock.moment = moment
            self.mornings.append(await self._morning(name, rows))

    async def _morning(self, name: str, rows: int) -> Morning:
        alone, of_replies = await self._beside_replies(lambda: asyncio.sleep(ALONE_SECONDS))
        due, said = await count_due(self.app), await count_calls(self.app)
        meanwhile, spent = await self._beside_replies(Reminding(self.app.acts).tick)
        told = await count_calls(self.app) - said - len(meanwhile.whole)
        assert told == len(self.curators), f"{told} of {len(self.curators)} were told"
        share = len(meanwhile.whole) / len(alone.whole)
        whole = Look(
            spent.seconds,
            spent.cpu - share * of_replies.cpu,
            spent.statements - share * of_replies.statements,
        )
        return Morning(name, rows, due, told, whole, alone, meanwhile)

    async def _beside_replies(self, do: Callable[[], Awaitable[object]]) -> tuple[Waits, Look]:
        """What the replies cost is still in it, but for the time that it takes."""
        before, used = self.statements.count, time.process_time()
        async with replying(self.app, self.curators) as waits:
            seconds, _ = await timed(do)
        cpu = time.process_time() - used
        return waits, Look(seconds, cpu, self.statements.count - before)
