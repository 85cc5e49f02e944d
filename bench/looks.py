"""What the small things about reminders cost: seconds, seconds of the processor, statements."""

import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from uuid import UUID

from bench.peers.telling import Statements
from bot.app import App
from bot.reminding import Reminding
from db.queues import reminders as queue
from db.types import new_id
from mentoring.reminders import Chain
from services import deadlines
from services.act import Act

TIMES = 200
FEW = 20
"""How many the medians are of; few of what takes long."""
DUE = 1000


@dataclass(frozen=True, slots=True)
class Look:
    """Medians, of all threads together; statements with BEGIN and COMMIT."""

    seconds: float
    cpu: float
    statements: float


async def timed(do: Callable[[], Awaitable[object]]) -> tuple[float, float]:
    """By the clock, and of the processor: what others on the machine take is not in it."""
    began, used = time.perf_counter(), time.process_time()
    await do()
    return time.perf_counter() - began, time.process_time() - used


def look_of(spent: Sequence[tuple[float, float]], statements: int) -> Look:
    seconds, cpu = zip(*spent, strict=True)
    return Look(median(seconds), median(cpu), statements / len(spent))


class Looking:
    """Nothing of what is done here changes a row."""

    def __init__(self, app: App, statements: Statements, school: UUID) -> None:
        self._app = app
        self._statements = statements
        self._school = school

    async def idle_tick(self) -> Look:
        return await self._measured(Reminding(self._app.acts).tick, TIMES)

    async def idle_claim(self) -> Look:
        return await self._within(lambda act: queue.claim_due(act.session, act.now), TIMES)

    async def claim(self) -> Look:
        """Of as many as there are, a thousand at most."""
        return await self._within(lambda act: queue.claim_due(act.session, act.now, DUE), FEW)

    async def plan_again(self) -> Look:
        return await self._within(lambda act: deadlines.replan(act, self._school), FEW)

    async def stop(self) -> Look:
        """A chain of nudges that is not there."""
        nothing = new_id()
        return await self._within(
            lambda act: queue.stop(act.session, Chain.UNFINISHED, nothing, act.now), TIMES
        )

    async def purge(self) -> Look:
        """Nothing is old enough to go."""
        return await self._within(lambda act: queue.purge(act.session, act.now), FEW)

    async def _measured(self, do: Callable[[], Awaitable[object]], times: int) -> Look:
        before = self._statements.count
        spent = [await timed(do) for _ in range(times)]
        return look_of(spent, self._statements.count - before)

    async def _within(self, do: Callable[[Act], Awaitable[object]], times: int) -> Look:
        """In transactions that are there already."""
        async with self._app.acts.open() as act:
            await do(act)
            return await self._measured(lambda: do(act), times)


LOOKS: Mapping[str, Callable[[Looking], Awaitable[Look]]] = {
    "an idle tick": Looking.idle_tick,
    "its claim": Looking.idle_claim,
    "claiming all that are due": Looking.claim,
    "planning a school again": Looking.plan_again,
    "ending a chain of nudges": Looking.stop,
    "forgetting what was sent": Looking.purge,
}
