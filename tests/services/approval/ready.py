"""A pair from «ready» through the order, and the clock beside it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from db.queries import mentor_papers
from mentoring.approval import OrderProposed
from mentoring.mentor_papers import Kind, MentorPaper
from mentoring.notices import Notice
from mentoring.pairs import Pair
from mentoring.people import Person
from mentoring.questionnaire.run import Send, Typed
from services import approval_telling, approvals, surveys
from services.act import Act
from tests.db.examples import NOW
from tests.services.acting import Acting, told
from tests.services.pairs.courting import CURATOR, WEEKLY, Courting
from tests.services.reminded import tick


@dataclass
class Ready:
    courting: Courting

    @property
    def acting(self) -> Acting:
        return self.courting.acting

    async def sees_papers(self) -> None:
        async with self.acting.by(CURATOR) as act:
            for mentor in (self.courting.mentor, self.courting.other):
                for kind in Kind:
                    paper = MentorPaper(mentor.id, kind, "1", NOW.date(), None, None, NOW)
                    await mentor_papers.save_paper(act.session, mentor, paper)

    async def pair(self, rhythm: int = WEEKLY) -> Pair:
        """Everybody has said yes, and what was planned is written down."""
        pair = await self.courting.agreed()
        await self.courting.plans(pair, CURATOR, rhythm=rhythm)
        return await self.courting.now_is(pair)

    async def orders(self, number: str = "41-од", day: str = "20.11.2026") -> UUID:
        """The curator enters number and date of all that is ready; gives what waits for a «yes»."""
        async with self.acting.by(CURATOR) as act:
            found = await approvals.look_over(act)
            step = await approvals.begin(act, found.choice.id)
            for words in (number, day):
                step = await surveys.answer(act, None, Typed(words))
            await surveys.answer(act, step.filling.id, Send(step.turn.submission.revision))
        ((_, proposed),) = told(act, OrderProposed)
        return UUID(str(proposed.upload_id))

    async def approved(self, rhythm: int = WEEKLY) -> Pair:
        """By an order, and everybody was told."""
        pair = await self.pair(rhythm)
        key = await self.orders()
        async with self.acting.by(CURATOR) as act:
            assert await approvals.approve(act, key) == 1
        pair = await self.courting.now_is(pair)
        assert pair.order_id
        await self.tells(pair.order_id)
        return pair

    async def tells(self, order: UUID, after: UUID | None = None) -> list[tuple[Person, Notice]]:
        """One page of the job that tells everybody."""
        payload = {"order": str(order), "after": str(after) if after else None}
        async with self.acting.by() as act:
            page = await approval_telling.read(act, payload)
        sheets = dict.fromkeys(page.sheets, b"%PDF")
        async with self.acting.by() as act:
            await approval_telling.write(act, page, sheets)
        return act.notices

    async def ticks(self, at: datetime) -> list[tuple[Person, Notice]]:
        """All reminders that are due by then."""
        return await tick(self.acting, at)

    async def fills(self, act: Act, step: surveys.Step, *words: str) -> None:
        for each in words:
            step = await surveys.answer(act, None, Typed(each))
        await surveys.answer(act, step.filling.id, Send(step.turn.submission.revision))


def by_kind(notices: list[tuple[Person, Notice]], kind: type) -> dict[int | None, Any]:
    return {who.telegram_id: each for who, each in notices if isinstance(each, kind)}
