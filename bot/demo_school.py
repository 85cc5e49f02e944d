"""The demo's school as the visitor finds it: people have come, agreed and answered, each by what
the bot lets them do; some mentors only applied, the others were selected.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from uuid import UUID

from bot.app import App
from bot.demo_people import Applicant, Cast, Mentee, Mentor
from bot.demo_robot import fill_in
from mentoring.audience import mark_of
from mentoring.consent import Purpose
from mentoring.people import AgeBand, Role
from mentoring.way import Next
from services import (
    arrivals,
    consents,
    criteria,
    enrolment,
    guardians,
    invitations,
    paper_seeing,
    partners,
    requisites,
    selection,
    surveys,
    ways,
)
from services.act import Act

LANGUAGE = "ru"
ROLE_LINKS = (None, Role.MENTOR, Role.MENTEE, Role.GUARDIAN)


@dataclass(frozen=True, slots=True)
class DemoSchool:
    """`curator` is the account of the school's curator, `accounts` those of the others by name."""

    app: App
    cast: Cast
    curator: int
    accounts: dict[str, int]

    @asynccontextmanager
    async def acting(self, account: int) -> AsyncIterator[Act]:
        """One thing that somebody does. Whoever would be told of it is not: their chats are to
        begin with the visitor.
        """
        async with self.app.acts.open(account) as act:
            await arrivals.recognise([act])
            yield act
            act.notices.clear()

    async def fill(self) -> None:
        """Everybody comes, one after another; then the curator looks at the mentors."""
        await self.curator_comes()
        links = await self.links()
        for mentor in self.cast.mentors:
            await self.mentor_comes(mentor, links)
        for mentee in self.cast.mentees:
            await self.mentee_comes(mentee, links)

    async def curator_comes(self) -> None:
        """She has not said her name yet: that is the visitor's first step."""
        async with self.app.acts.open() as act:
            token = await invitations.invite_once(act, act.school, Role.CURATOR)
        await self.redeem(self.curator, token)
        async with self.acting(self.curator) as act:
            step = await surveys.begin(act, "link_partner")
            named = {"partner_name": self.cast.partner, "partner_kind": "employer"}
            await fill_in(act, step, named)
        async with self.acting(self.curator) as act:
            await fill_in(act, await requisites.begin(act), self.cast.requisites)

    async def links(self) -> dict[Role | str | None, str]:
        async with self.acting(self.curator) as act:
            (partner,) = await partners.list_partners(act)
            found: dict[Role | str | None, str] = {
                role: (await invitations.public_link(act, act.school, role)).token or ""
                for role in ROLE_LINKS
            }
            found["partner"] = (await partners.people_link(act, partner)).token or ""
        return found

    async def redeem(self, account: int, token: str) -> None:
        async with self.acting(account) as act:
            await enrolment.redeem(act, token, LANGUAGE)

    async def mentor_comes(self, mentor: Mentor, links: dict[Role | str | None, str]) -> None:
        account = self.accounts[mentor.name]
        if mentor.origin == "school":
            await self.teacher_comes(account, Role.MENTOR, links[None])
        else:
            of = "partner" if mentor.origin == "partner" else Role.MENTOR
            await self.redeem(account, links[of])
            async with self.acting(account) as act:
                await ways.choose_age(act, mentor.band(act.context().today))
        await self.agrees(account, Purpose.MENTOR)
        key = await self.applies(account, mentor)
        await self.is_seen(key, mentor)

    async def teacher_comes(self, account: int, wish: Role, token: str) -> None:
        await self.redeem(account, token)
        async with self.acting(account) as act:
            await enrolment.introduce_as(act, Role.TEACHER)
            await ways.choose_wish(act, wish)

    async def agrees(self, account: int, purpose: Purpose, child: UUID | None = None) -> None:
        """After reading; for a child it is a guardian who agrees."""
        async with self.acting(account) as act:
            of = (await guardians.get_child(act, child)).person if child else None
            asked = await consents.ask(act, purpose, of)
            await consents.agree(act, asked, asked.words.digest)

    async def applies(self, account: int, somebody: Applicant) -> UUID:
        async with self.acting(account) as act:
            step = await ways.open_questionnaire(act)
            await fill_in(act, step, somebody.told(act.context().today))
            return act.person.id

    async def is_seen(self, key: UUID, mentor: Mentor) -> None:
        """The curator notes the papers, ticks the criteria and selects whom the table says."""
        for kind, paper in mentor.papers.items():
            async with self.acting(self.curator) as act:
                step = await paper_seeing.begin(act, key, kind.value)
                await fill_in(act, step, paper.answers(act.context().today))
        if not mentor.selected:
            return
        async with self.acting(self.curator) as act:
            for criterion in await criteria.show_criteria(act):
                await criteria.tick(act, key, mark_of(criterion))
            await selection.select(act, key)

    async def mentee_comes(self, mentee: Mentee, links: dict[Role | str | None, str]) -> None:
        if not mentee.account:
            await self.parent_asks(mentee, links[Role.GUARDIAN])
            return
        account = self.accounts[mentee.name]
        if mentee.origin == "school":
            await self.teacher_comes(account, Role.MENTEE, links[None])
        else:
            await self.redeem(account, links[Role.MENTEE])
            async with self.acting(account) as act:
                await ways.choose_age(act, mentee.band(act.context().today))
        await self.has_consents(account, mentee)
        await self.applies(account, mentee)

    async def has_consents(self, account: int, mentee: Mentee) -> None:
        """Asked in the order in which the bot asks for them."""
        while (following := await self.next_of(account)) is not Next.QUESTIONNAIRE:
            if following is Next.OWN_CONSENT:
                await self.agrees(account, Purpose.MENTEE)
            elif following is Next.FIRST_NAME:
                await self.says_first_name(account, mentee)
            else:
                await self.guardian_agrees(account, mentee)

    async def next_of(self, account: int) -> Next:
        async with self.acting(account) as act:
            return await ways.next_of(act)

    async def says_first_name(self, account: int, mentee: Mentee) -> None:
        async with self.acting(account) as act:
            band = mentee.band(act.context().today)
            step = await surveys.begin(act, "child" if band is AgeBand.CHILD else "teen")
            await fill_in(act, step, {"first_name": mentee.first_name})

    async def guardian_agrees(self, account: int, mentee: Mentee) -> None:
        """By the link that the pupil hands on."""
        async with self.acting(account) as act:
            child, link = act.person.id, await invitations.own_guardian_link(act)
        await self.redeem(self.accounts[mentee.guardian], link.token or "")
        await self.agrees_for(child, mentee)

    async def agrees_for(self, child: UUID, mentee: Mentee) -> None:
        guardian, account = self.cast.guardian_of(mentee), self.accounts[mentee.guardian]
        await self.agrees(account, Purpose.MENTEE, child)
        async with self.acting(account) as act:
            if act.person.name is None:
                step = await surveys.begin(act, "guardian")
                await fill_in(act, step, guardian.told())

    async def parent_asks(self, mentee: Mentee, token: str) -> None:
        """For a child without an account."""
        account = self.accounts[mentee.guardian]
        await self.redeem(account, token)
        async with self.acting(account) as act:
            child = await guardians.add_child(act, mentee.band(act.context().today))
        await self.agrees_for(child.person.id, mentee)
        async with self.acting(account) as act:
            step = await guardians.fill_in_for(act, child.person.id)
            if step:
                await fill_in(act, step, mentee.told(act.context().today))
