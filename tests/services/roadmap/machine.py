"""What a team does with its roadmap, in any order, while the clock goes on."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import rule

from mentoring.roadmap.plan import Offsets
from services import programme, school_years, stages, ticking
from services.act import Act
from tests.services.roadmap.naive import DAY, USUAL, Plan, all_things
from tests.services.roadmap.small import STAGES, TEAM
from tests.services.roadmap.staffing import Staffing

THINGS = all_things()
TASK = st.sampled_from([title for title, each in THINGS.items() if not each.document])
DOCUMENT = st.sampled_from([title for title, each in THINGS.items() if each.document])
THING = st.sampled_from(list(THINGS))
STAGE = st.integers(1, len(STAGES))
AROUND = st.integers(-45, 45)
PLANS: list[Plan] = [USUAL, ((-7, 0), True), ((0,), False), ((), False), ((-20, -2, 5, 12), True)]


class ReminderMachine(Staffing):
    @rule(days=AROUND)
    def moves_the_start(self, days: int) -> None:
        self.changes(starts_on=self.today + days * DAY)

    @rule(days=st.none() | AROUND)
    def moves_the_order(self, days: int | None) -> None:
        self.changes(order_on=None if days is None else self.today + days * DAY)

    @rule(first=st.integers(-3, 12), length=st.integers(0, 9))
    def has_a_vacation(self, first: int, length: int) -> None:
        began = self.today + first * DAY
        self.changes(vacations=((began, began + length * DAY),))

    @rule()
    def has_no_vacation(self) -> None:
        self.changes(vacations=())

    @rule(tell=st.booleans())
    def tells_the_head(self, *, tell: bool) -> None:
        self.changes(tell_head=tell)

    @rule(title=TASK)
    def ticks(self, title: str) -> None:
        self.works_on(title, ticking.tick, done=True)

    @rule(title=THING)
    def unticks(self, title: str) -> None:
        self.works_on(title, ticking.untick, done=False)

    @rule(title=DOCUMENT, days=st.none() | st.integers(0, 60))
    def signs(self, title: str, days: int | None) -> None:
        until = None if days is None else self.today + days * DAY

        async def sign(act: Act, key: UUID) -> None:
            held = await ticking.hold(act, key)
            paper = programme.in_force(act, held.item, "7", self.today)
            await ticking.change(act, held, replace(paper, valid_until=until))

        self.works_on(title, sign, done=True, until=until)

    @rule(title=THING, to=st.sampled_from(TEAM))
    def hands_on(self, title: str, to: int) -> None:
        if self.school.roles[to] and to not in self.school.blocked:
            taker = self.world.team[to].id
            self.works_on(title, lambda act, key: ticking.hand_on(act, key, taker), taker=to)

    @rule(title=THING)
    def gives_back(self, title: str) -> None:
        self.works_on(title, ticking.give_back, taker=None)

    def works_on(
        self, title: str, service: Callable[[Act, UUID], Awaitable[Any]], **values: Any
    ) -> None:
        """The curator may work on everything, but for what a closed stage holds."""
        thing = self.school.things[title]
        if thing.stage in self.school.closed:
            return

        async def work() -> None:
            async with self.world.by(self.world.curator, self.now) as act:
                await service(act, await self.world.key(act, title))

        def change() -> None:
            for name, value in values.items():
                setattr(thing, name, value)

        self.curator_is_there()
        self.act(work, change)

    @rule(title=THING, days=st.sampled_from([1, 3, 7]), number=st.integers(0, 3))
    def puts_off(self, title: str, days: int, number: int) -> None:
        able = sorted(self.school.concerned(title))
        if not able or self.school.things[title].stage in self.school.closed:
            return
        who = able[number % len(able)]

        async def work() -> None:
            async with self.world.by(who, self.now) as act:
                await ticking.put_off(act, await self.world.key(act, title), days)

        self.act(work, lambda: self.expected.puts_off(who, title, days))

    @rule(number=STAGE)
    def closes(self, number: int) -> None:
        if number not in self.school.closed:
            self.act(
                lambda: self.world.closes(number, self.now),
                lambda: self.school.closed.update({number: self.now}),
            )

    @rule(number=STAGE)
    def reopens(self, number: int) -> None:
        async def work() -> None:
            async with self.world.by(self.world.curator, self.now) as act:
                present = await self.world.programme(act)
                await stages.reopen(act, present.stages[number - 1].id)

        def change() -> None:
            self.school.closed.pop(number, None)

        self.act(work, change)

    @rule(number=STAGE, plan=st.sampled_from(PLANS))
    def is_reminded_otherwise(self, number: int, plan: Plan) -> None:
        days, weekly = plan
        offsets = None if plan is USUAL else Offsets(days, weekly=weekly)
        self.act(
            lambda: self.world.changes_plan(number, self.now, offsets=offsets),
            lambda: self.school.plans.update({number: plan}),
        )

    @rule()
    def begins_a_new_year(self) -> None:
        async def work() -> None:
            async with self.world.by(self.world.curator, self.now) as act:
                await school_years.begin(act, (await self.world.programme(act)).id)

        self.act(work, self.expected.begins_a_new_year)
