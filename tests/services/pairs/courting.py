"""A mentor, a pupil with a mother, and a curator, on the way to an order."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import pytest

from mentoring.consent import Purpose
from mentoring.pairs import Pair, Why
from mentoring.people import AgeBand, Person, Role
from mentoring.questionnaire.run import Ask, Picked, Send, Typed
from services import answering, pair_plans, pairs, surveys
from services.act import Act
from services.pairs import Proposal
from tests.db.examples import NOW, chosen
from tests.services.acting import Acting, form_of, told
from tests.texts.test_questionnaires import shipped

CURATOR, MENTOR, TEEN, MOTHER, OTHER = 1, 2, 3, 4, 5
WEEKLY, FORTNIGHTLY, MONTHLY = 1, 2, 3
"""The choices of how often a pair meets."""
WHY = Why("общая тема: робототехника; оба по субботам", 70)


@dataclass
class Courting:
    """People of one school, and what they do about a pair."""

    acting: Acting
    curator: Person
    mentor: Person
    teen: Person
    mother: Person
    other: Person

    async def proposed(self, group: UUID | None = None, mentee: Person | None = None) -> Pair:
        async with self.acting.by(CURATOR) as act:
            key = (mentee or self.teen).id
            (pair,) = await pairs.propose(
                act, [Proposal(self.mentor.id, key, "employer_pupil", group, WHY)]
            )
        return pair

    async def agree(self, pair: Pair, *accounts: int) -> None:
        for account in accounts:
            async with self.acting.by(account) as act:
                await answering.agree(act, pair.id)

    async def agreed(self) -> Pair:
        pair = await self.proposed()
        await self.agree(pair, MENTOR, TEEN, MOTHER)
        return await self.now_is(pair)

    async def now_is(self, pair: Pair) -> Pair:
        async with self.acting.by(CURATOR) as act:
            return await pairs.get_pair(act, pair.id)

    async def refuses(self, pair: Pair, account: int) -> Act:
        """«Не подходит», and one of the reasons; gives the act with what others are told."""
        async with self.acting.by(account) as act:
            await picks(act, await answering.refuse(act, pair.id), 1)
        return act

    async def plans(
        self, pair: Pair, account: int, goals: str = "Собрать робота", rhythm: int = WEEKLY
    ) -> Act:
        """In person, with a rhythm, the first goals and a place."""
        async with self.acting.by(account) as act:
            step = await pair_plans.begin(act, pair.id)
            for choice in (0, rhythm):
                step = await picks(act, step, choice)
            for words in (goals, "Кабинет 204"):
                step = await surveys.answer(act, None, Typed(words))
            await surveys.answer(act, step.filling.id, Send(step.turn.submission.revision))
        return act


async def picks(act: Act, step: surveys.Step, choice: int) -> surveys.Step:
    screen = step.turn.screen
    assert isinstance(screen, Ask)
    picked = Picked(screen.index, step.turn.submission.revision, choice)
    return await surveys.answer(act, step.filling.id, picked)


def to_whom(act: Act, kind: type) -> dict[int | None, Any]:
    """The notices of a kind by the account that they go to."""
    return {person.telegram_id: notice for person, notice in told(act, kind)}


@pytest.fixture
async def courting(acting: Acting) -> Courting:
    offer, request = (
        form_of("mentor", "occupation", "topics"),
        form_of("request_student", "goal", "phone"),
    )
    versions = [await acting.install(each) for each in (offer, request)]
    for code in (answering.REFUSAL, pair_plans.PLAN):
        await acting.install(shipped(code))
    curator = await acting.somebody(CURATOR, Role.CURATOR, name="Дария", contact="@daria")
    mentor = await acting.somebody(
        MENTOR,
        Role.MENTOR,
        name="Егоров Айсен Петрович",
        age_band=AgeBand.GROWN,
        phone="+79140000001",
    )
    other = await acting.somebody(
        OTHER, Role.MENTOR, name="Попова Анна Ивановна", age_band=AgeBand.GROWN
    )
    teen = await acting.somebody(
        TEEN,
        Role.MENTEE,
        name="Николаев Кирилл Олегович",
        class_name="9 «Б»",
        age_band=AgeBand.TEEN,
        wish=Role.MENTEE,
        phone="+79140000002",
    )
    mother = await acting.somebody(MOTHER, Role.GUARDIAN, name="Николаева Ольга")
    await acting.guards(mother, teen)
    for each in (mentor, other):
        await acting.agrees(each, Purpose.MENTOR)
    await acting.agrees(teen, Purpose.MENTEE)
    await acting.agrees(mother, Purpose.MENTEE, teen)
    await acting.sent(mentor, offer, versions[0], NOW)
    await acting.sent(teen, request, versions[1], NOW)
    async with acting.by(CURATOR) as act:
        for each in (mentor, other):
            await chosen(act.session, each)
    return Courting(acting, curator, mentor, teen, mother, other)
