"""A school at whose every moment the program and the notebook are compared."""

import asyncio
from collections import Counter
from collections.abc import Callable, Coroutine
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from db.engine import Database
from db.queries.institutions import add_institution
from db.queues import reminders
from mentoring.reminders import Quiet
from services.act import Shared
from services.outcomes import OUTCOMES
from tests.services.acting import Acting
from tests.services.conftest import PHRASES
from tests.services.roadmap.expected import Expected
from tests.services.roadmap.naive import DAY, MORNINGS, School
from tests.services.roadmap.rows import check_rows
from tests.services.roadmap.small import STAGES
from tests.services.roadmap.world import World


@dataclass
class Run:
    """Many tries, each with a database of its own; `seen` counts what was told in all of them."""

    opening: Callable[[], AbstractAsyncContextManager[Database]]
    seen: Counter[str] = field(default_factory=Counter)


SOON = timedelta(seconds=7)
"""How long an act takes, so that none falls on the very minute of a morning."""
BEGINNINGS = [
    datetime(2026, 9, 1, 3, tzinfo=UTC),
    datetime(2026, 10, 30, 8, 30, tzinfo=UTC),
    datetime(2026, 12, 14, 12, tzinfo=UTC),
    datetime(2027, 2, 8, 1, tzinfo=UTC),
    datetime(2027, 4, 23, 6, tzinfo=UTC),
]
"""Before short weeks, long holidays and a Saturday that is worked."""
PHASES = [timedelta(), timedelta(seconds=20)]
"""How long after the full minute the program looks."""
PACES = [timedelta(), timedelta(hours=5), timedelta(hours=31), timedelta(hours=53)]
"""How much time goes by from one act to the next."""
FRAMES = [timedelta(hours=-1), timedelta(hours=3)]
"""From the morning, when the program looks as well: it need not be each minute."""


class Clockwork(RuleBasedStateMachine):
    run: ClassVar[Run]

    @initialize(
        now=st.sampled_from(BEGINNINGS),
        phase=st.sampled_from(PHASES),
        pace=st.sampled_from(PACES),
        began=st.integers(-40, 20),
        order=st.none() | st.integers(-30, 20),
        tell=st.booleans(),
    )
    def begin(
        self,
        *,
        now: datetime,
        phase: timedelta,
        pace: timedelta,
        began: int,
        order: int | None,
        tell: bool,
    ) -> None:
        self.loop = asyncio.new_event_loop()
        self.stack = AsyncExitStack()
        self.phase, self.pace = phase, pace
        self.school = School(now, tell_head=tell)
        self.school.start = now.date() + began * DAY
        self.school.order = None if order is None else now.date() + order * DAY
        self.expected = Expected(self.school)
        self.world = self.do(self.opened())

    async def opened(self) -> World:
        database = await self.stack.enter_async_context(self.run.opening())
        async with database.begin() as session:
            school = await add_institution(session, "Школа № 5", "Якутск", self.now)
        shared = Shared(self.school.zone, PHRASES, OUTCOMES, "nastavnik_bot")
        shared.institutions[school.id] = school
        return await World.begun(
            Acting(database, shared, school),
            self.now,
            STAGES,
            starts_on=self.school.start,
            order_on=self.school.order,
            tell_head=self.school.tell_head,
        )

    @property
    def now(self) -> datetime:
        return self.school.now

    @property
    def today(self) -> date:
        return self.school.day(self.now)

    def do(self, work: Coroutine[Any, Any, Any]) -> Any:
        return self.loop.run_until_complete(work)

    def look(self) -> None:
        """One tick of the clock."""
        told = self.do(self.world.tick(self.now))
        self.run.seen.update(part for _, lines in told for part, _ in lines)
        self.run.seen["ticks"] += 1
        self.expected.check(told)

    def act(
        self,
        work: Callable[[], Coroutine[Any, Any, Any]],
        change: Callable[[], None],
        *,
        of_days: bool = False,
    ) -> None:
        """Somebody does something, in the program and in the notebook; then the clock ticks."""
        self.runs_until(self.now + self.pace)
        self.expected.time_goes_on(self.now + SOON)
        self.do(work())
        (self.expected.move_days if of_days else self.expected.change)(change)
        self.look()
        self.do(check_rows(self.world, self.school))

    def changes(self, **facts: Any) -> None:
        """What the programme's card says."""
        names = {"starts_on": "start", "order_on": "order"}

        def change() -> None:
            for name, value in facts.items():
                setattr(self.school, names.get(name, name), value)

        of_days = "vacations" in facts
        self.act(lambda: self.world.changes(self.now, **facts), change, of_days=of_days)

    def runs_until(self, end: datetime) -> None:
        """The program looks on each morning, at some other times of the day, and at the end."""
        times = {end}
        day = self.school.day(self.now)
        while day <= self.school.day(end):
            morning = self.school.morning(day) + self.phase
            times |= {morning, *(morning + frame for frame in FRAMES)}
            day += DAY
        for at in sorted(each.astimezone(UTC) for each in times):
            if self.now < at <= end:
                self.expected.time_goes_on(at)
                self.look()

    @rule(minutes=st.sampled_from([1, 40, 200, 700]))
    def waits(self, minutes: int) -> None:
        self.runs_until(self.now + timedelta(minutes=minutes))

    @rule(days=st.integers(1, 6))
    def lets_days_go_by(self, days: int) -> None:
        self.runs_until(self.now + days * DAY)
        self.do(self.tidies())

    async def tidies(self) -> None:
        """What is over for long is forgotten."""
        async with self.world.acting.by(now=self.now) as act:
            await reminders.purge(act.session, act.now)

    @rule(hours=st.sampled_from([2, 9, 20, 50, 120, 168, 200]))
    def is_without_power(self, hours: int) -> None:
        self.jumps(timedelta(hours=hours))

    @rule(hours=st.sampled_from([-1, 1]))
    def finds_the_clock_changed(self, hours: int) -> None:
        self.jumps(timedelta(hours=hours))

    def jumps(self, by: timedelta) -> None:
        self.expected.time_goes_on(self.now + by)
        self.look()

    @rule(
        zone=st.sampled_from(["Asia/Yakutsk", "Asia/Yakutsk", "Europe/Moscow", "Asia/Kamchatka"]),
        quiet=st.sampled_from(sorted(MORNINGS)),
    )
    def starts_anew(self, zone: str, quiet: tuple[Any, Any]) -> None:
        """With other clocks, or with other hours in which it is silent."""

        def change() -> None:
            self.school.zone, self.school.quiet = ZoneInfo(zone), quiet

        settings = {"zone": ZoneInfo(zone), "quiet": Quiet(*quiet)}
        self.act(lambda: self.world.restarts(self.now, **settings), change, of_days=True)

    def teardown(self) -> None:
        if hasattr(self, "stack"):
            self.do(self.stack.aclose())
            self.loop.close()
