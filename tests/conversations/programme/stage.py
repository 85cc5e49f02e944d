"""The stage: the clock moved by hand, and groups that act in lock-step until nothing is left."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from bot.clock import Clock
from tests.conversations.programme.players import Player
from tests.installation import Installation

MOST_ROUNDS = 120
MOST_SECONDS, LOOKS_EVERY = 60, 0.005
MOMENT = timedelta(seconds=1)


@dataclass(frozen=True)
class Scene:
    """From one move of the clock to the next; `ends` is how far each chat had come by then."""

    begins: datetime
    ends: Mapping[int, int]


class StoryClock(Clock):
    """Time stands still but for what the stage does: what is due depends on no machine."""

    def __init__(self) -> None:
        super().__init__()
        self.stands: datetime | None = None

    def now(self) -> datetime:
        return self.stands or super().now()


class Stage:
    def __init__(self, school: Installation, clock: StoryClock) -> None:
        self.school = school
        self.clock = clock
        self.scenes: list[Scene] = []
        self._began: datetime | None = None

    async def opens(self) -> None:
        """From here on nothing happens by itself: the ticks run when the clock is moved."""
        await self.school.settles()
        self.school.app.ticker.stop()

    async def moves_to(self, moment: datetime) -> None:
        """The clock stands there, and everything that was due by then is done."""
        self.ends_scene()
        self._began = moment.replace(tzinfo=self.school.app.settings.zone)
        self.clock.stands = self._began.astimezone(UTC)
        await self.school.app.ticker.run_all()
        await self.settles()

    def ends_scene(self) -> None:
        if self._began:
            chats = self.school.sandbox.world.chats
            ends = {key: len(chat.changes) for key, chat in chats.items()}
            self.scenes.append(Scene(self._began, ends))

    @property
    def today(self) -> date:
        return self.clock.now().astimezone(self.school.app.settings.zone).date()

    async def settles(self) -> None:
        """What people did has come in, what follows from it has gone out, and a moment passes."""
        waiting, app = self.school.sandbox.world.updates, self.school.app
        async with asyncio.timeout(MOST_SECONDS):
            while len(waiting) or not await app.is_idle():  # noqa: ASYNC110 - the queues are tables
                await asyncio.sleep(LOOKS_EVERY)
        self.clock.stands = self.clock.now() + MOMENT

    async def plays(self, groups: Sequence[Sequence[Player]]) -> None:
        """Until nobody has anything left to do. Groups act one after another: whoever is told of
        what others do does not act just then, so what comes first depends on no timing.
        """
        await self.settles()
        for _ in range(MOST_ROUNDS):
            if not [True for group in groups if await self._acts(group)]:
                return
        raise AssertionError("they go round in circles")

    async def _acts(self, group: Sequence[Player]) -> bool:
        """Everybody of the group acts as long as anybody does; all at once, each one thing."""
        acted = False
        for _ in range(MOST_ROUNDS):
            if not [player for player in group if player.acts()]:
                return acted
            acted = True
            await self.settles()
        raise AssertionError("a group goes round in circles")
