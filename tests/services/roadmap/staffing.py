"""People of the team come, go, and cannot be written to."""

from hypothesis import strategies as st
from hypothesis.stateful import rule

from mentoring.people import Role
from services import team
from tests.services.roadmap.clockwork import Clockwork
from tests.services.roadmap.small import PSYCHOLOGIST, TEAM

WHO = st.sampled_from(TEAM)


class Staffing(Clockwork):
    @rule(who=WHO)
    def blocks_the_bot(self, who: int) -> None:
        self.act(lambda: self.world.blocks(who, self.now), lambda: self.school.blocked.add(who))

    @rule(who=WHO)
    def comes_back(self, who: int) -> None:
        self.act(
            lambda: self.world.comes_back(who, self.now), lambda: self.school.blocked.discard(who)
        )

    def curator_is_there(self) -> None:
        """Who writes to the bot has not blocked it any more."""
        if self.world.curator in self.school.blocked:
            self.comes_back(self.world.curator)

    @rule()
    def psychologist_leaves(self) -> None:
        if self.school.roles[PSYCHOLOGIST] is None:
            return
        self.curator_is_there()
        self.act(
            lambda: self.world.dismisses(PSYCHOLOGIST, self.now),
            lambda: self.school.roles.update({PSYCHOLOGIST: None}),
        )

    @rule()
    def psychologist_joins(self) -> None:
        self.act(
            lambda: self.world.joins(PSYCHOLOGIST, Role.PSYCHOLOGIST, self.now),
            lambda: self.school.roles.update({PSYCHOLOGIST: Role.PSYCHOLOGIST}),
        )

    @rule()
    def curator_and_deputy_change_places(self) -> None:
        roles = self.school.roles
        former = self.world.curator
        taker = next(who for who, role in roles.items() if role is Role.DEPUTY)
        if taker in self.school.blocked:
            return

        async def work() -> None:
            async with self.world.by(former, self.now) as act:
                await team.hand_over(act, self.world.team[taker].id)
            self.world.curator = taker

        def change() -> None:
            roles.update({former: Role.DEPUTY, taker: Role.CURATOR})
            for thing in self.school.things.values():
                thing.taker = taker if thing.taker == former else thing.taker

        self.curator_is_there()
        self.act(work, change)
