"""The real thing: a school whose team acts through the services, and the minute's tick."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from db.queries import people, programmes
from db.types import new_id
from mentoring.people import Person, Role
from mentoring.roadmap.notices import DeadlinesDue
from mentoring.roadmap.plan import Item, Programme, Stage, StagePlan
from services import deadlines, delivery, enrolment, programme, stages, team
from services.act import Act
from services.roadmap import get_programme
from tests.services.acting import Acting
from tests.services.reminded import tick
from tests.services.roadmap.small import CURATOR, NAMES, ROLES, STAGES

DUE, EXPIRING, ESCALATED, DIGEST = "due", "expiring", "escalated", "digest"
Line = tuple[str, str]
"""What somebody is told: in which part of the message, and of what; the digest is of nothing."""
Told = tuple[int, frozenset[Line]]
"""Whom, and everything in one message."""


@dataclass
class World:
    """`team` is by account."""

    acting: Acting
    team: dict[int, Person] = field(default_factory=dict)
    curator: int = CURATOR

    @classmethod
    async def begun(
        cls, acting: Acting, now: datetime, plans: Sequence[StagePlan] = STAGES, **facts: Any
    ) -> "World":
        """Everybody is there, and nothing is done yet."""
        world = cls(acting)
        for account, role in ROLES.items():
            world.team[account] = await acting.somebody(account, role, name=NAMES[account])
        made = Programme(new_id(), acting.school.id, **facts)
        async with acting.by(CURATOR, now) as act:
            await programmes.add_programme(act.session, made, now)
            kept = [programmes.new_stage(number, plan) for number, plan in enumerate(plans, 1)]
            await programmes.save_stages(act.session, made, kept)
            await deadlines.replan(act, acting.school.id)
        return world

    @asynccontextmanager
    async def by(self, account: int, now: datetime) -> AsyncIterator[Act]:
        async with self.acting.by(account, now) as act:
            yield act

    async def hears(self, at: datetime) -> list[tuple[int, DeadlinesDue]]:
        """What the minute's tick tells; nothing but messages about deadlines is expected."""
        found = []
        for person, notice in await tick(self.acting, at):
            assert isinstance(notice, DeadlinesDue)
            found.append((person.telegram_id or 0, notice))
        return found

    async def tick(self, at: datetime) -> list[Told]:
        return [(who, lines_of(notice)) for who, notice in await self.hears(at)]

    async def programme(self, act: Act) -> Programme:
        return await get_programme(act, self.acting.school.id)

    async def find(self, act: Act, title: str) -> tuple[Stage, Item]:
        for stage, item in (await self.programme(act)).all_items():
            if item.plan.title == title:
                return stage, item
        raise LookupError(title)

    async def key(self, act: Act, title: str) -> UUID:
        return (await self.find(act, title))[1].id

    async def changes(self, now: datetime, **facts: Any) -> None:
        """The curator changes what the programme's card says."""
        async with self.by(self.curator, now) as act:
            present = await self.programme(act)
            await programme.save(act, present, replace(present, **facts))

    async def changes_plan(self, number: int, now: datetime, **facts: Any) -> None:
        """The same of a stage's plan."""
        async with self.by(self.curator, now) as act:
            present = await self.programme(act)
            stage = present.stages[number - 1]
            await stages.keep(act, present, replace(stage, plan=replace(stage.plan, **facts)))

    async def closes(self, number: int, now: datetime) -> None:
        """The curator closes a stage, whatever is missing in it."""
        async with self.by(self.curator, now) as act:
            present = await self.programme(act)
            closed = stages.closed(act, present.stages[number - 1], "Так решили")
            await stages.keep(act, present, closed)

    async def restarts(self, now: datetime, **shared: Any) -> None:
        """The program starts anew with other settings."""
        for name, value in shared.items():
            setattr(self.acting.shared, name, value)
        async with self.acting.by(now=now) as act:
            await deadlines.replan_all(act)

    async def dismisses(self, account: int, now: datetime) -> None:
        """Out of the role in which they came."""
        async with self.by(self.curator, now) as act:
            await team.dismiss(act, self.team[account].id, ROLES[account])

    async def blocks(self, account: int, now: datetime) -> None:
        async with self.acting.by(now=now) as act:
            await delivery.mark_unreachable(act, account)

    async def comes_back(self, account: int, now: datetime) -> None:
        async with self.by(account, now) as act:
            await enrolment.return_to_bot(act)

    async def joins(self, account: int, role: Role, now: datetime) -> None:
        async with self.acting.by(now=now) as act:
            person = await people.get_person(act.session, self.team[account].id)
            joined = await people.grant(act.session, person, role, now)
            await deadlines.team_changed(act, joined)


def lines_of(notice: DeadlinesDue) -> frozenset[Line]:
    """Each thing stands once in each part."""
    lines = [(DUE, each.item.plan.title) for each in notice.due]
    lines += [(EXPIRING, each.item.plan.title) for each in notice.expiring]
    lines += [(ESCALATED, each.due.item.plan.title) for each in notice.escalated]
    if notice.digest and not notice.digest.is_empty:
        lines.append((DIGEST, ""))
    assert len(lines) == len(set(lines)), "something is told twice in one message"
    assert lines, "a message without anything in it"
    return frozenset(lines)
