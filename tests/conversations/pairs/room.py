"""A school with a mentor who is taken, a pupil with a mother, a child with the same, a curator."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any

from db.queries import forms, guardianships, people, selections, submissions
from db.types import new_id
from mentoring import people as rules
from mentoring.consent import Purpose
from mentoring.filling import Filling
from mentoring.people import AgeBand, Role
from mentoring.questionnaire.submission import Stage, Submission
from mentoring.selection import CANDIDATES, Selection, State
from services import consents
from services.act import Act
from tests.conversations.cards import opens_card
from tests.conversations.people import Person
from tests.installation import Installation

OFFER = {
    "full_name": "Егоров Айсен Петрович",
    "who": "employer",
    "occupation": "инженер, завод «Север»",
    "topics": ["it", "career"],
    "mentees": 2,
    "formats": ["in_person"],
    "days": ["saturday"],
    "forms": ["employer_pupil"],
    "phone": "+79140000011",
}
REQUEST = {
    "full_name": "Николаев Кирилл Олегович",
    "topics": ["it"],
    "goal": "Собрать робота, мой номер 8 914 000-00-22",
    "formats": ["in_person"],
    "days": ["saturday"],
    "phone": "+79140000022",
}


@dataclass
class Room:
    school: Installation
    curator: Person
    mentor: Person
    teen: Person
    mother: Person
    child: Person

    async def proposes(self, mentee: str = "Николаев") -> None:
        """The curator finds the pupil, and the mentor with a free place."""
        await opens_card(self.curator, mentee)
        await self.curator.taps("Предложить наставника")
        await self.curator.sees("у которых есть место")
        await self.curator.taps("Егоров Айсен Петрович · 2 места")
        await self.curator.sees("предложить?")
        await self.curator.taps("Предложить эту пару")
        await self.curator.sees("Ждём ответов")

    async def all_agree(self) -> None:
        await self.proposes()
        for person in (self.mentor, self.teen, self.mother):
            await person.sees("Егоров" if person is self.mother else "Для Вас есть")
            await person.taps("Подходит")
        await self.mentor.sees("Все согласны: Вы и Кирилл")


@asynccontextmanager
async def acts_as(school: Installation, person: rules.Person | None = None) -> AsyncIterator[Act]:
    async with school.app.acts.open() as act:
        act.me, act.account = person, person.telegram_id if person else None
        yield act


async def joins(
    school: Installation, first_name: str, *roles: Role, **values: Any
) -> tuple[Person, rules.Person]:
    account = school.somebody(first_name)
    await account.starts()
    await account.sees("")
    async with acts_as(school) as act:
        known = rules.Person(new_id(), act.school.id, account.id, "ru", **values)
        known = await people.add_person(act.session, known, act.now)
        for role in roles:
            known = await people.grant(act.session, known, role, act.now)
    return account, known


async def consents_to(
    school: Installation, by: rules.Person, purpose: Purpose, subject: rules.Person | None = None
) -> None:
    async with acts_as(school, by) as act:
        asked = await consents.ask(act, purpose, subject)
        assert await consents.agree(act, asked, asked.words.digest)


async def has_sent(
    school: Installation, person: rules.Person, code: str, answers: dict[str, Any]
) -> None:
    async with acts_as(school, person) as act:
        used = await forms.find_in_use(act.session, act.school.id, code)
        assert used
        form = (await act.shared.forms.of(act.session, {used.id}))[used.id]
        submission = Submission(dict(answers), stage=Stage.SENT)
        filling = Filling(
            id=new_id(),
            institution_id=act.school.id,
            person_id=person.id,
            subject_id=person.id,
            version_id=used.id,
            form=form,
            submission=submission,
            invitation_id=None,
            started_at=act.now,
            changed_at=act.now,
            sent_at=act.now,
        )
        await submissions.add_filling(act.session, replace(filling, sent_at=None))
        await submissions.save_fillings(act.session, [filling])


async def is_taken(school: Installation, mentor: rules.Person) -> None:
    async with acts_as(school) as act:
        taken = Selection(mentor.id, State.SELECTED)
        await selections.save(act.session, mentor, taken, CANDIDATES, act.now)


async def opened(school: Installation) -> Room:
    curator = await school.with_curator()
    mentor, taken = await joins(
        school, "Айсен", Role.MENTOR, name="Егоров Айсен Петрович", age_band=AgeBand.GROWN
    )
    mother, guardian = await joins(school, "Ольга", Role.GUARDIAN, name="Николаева Ольга Ивановна")
    pupil = {"wish": Role.MENTEE}
    teen, older = await joins(
        school,
        "Кирилл",
        Role.MENTEE,
        name="Николаев Кирилл Олегович",
        class_name="9 «Б»",
        age_band=AgeBand.TEEN,
        **pupil,
    )
    child, younger = await joins(
        school,
        "Айта",
        Role.MENTEE,
        name="Семёнова Айта",
        class_name="4 «А»",
        age_band=AgeBand.CHILD,
        **pupil,
    )
    async with acts_as(school) as act:
        for each in (older, younger):
            await guardianships.add_guardianship(
                act.session, act.school.id, each.id, guardian.id, act.now
            )
    await consents_to(school, taken, Purpose.MENTOR)
    await consents_to(school, older, Purpose.MENTEE)
    for each in (older, younger):
        await consents_to(school, guardian, Purpose.MENTEE, each)
    await has_sent(school, taken, "mentor", OFFER)
    await has_sent(school, older, "request_student", REQUEST)
    await is_taken(school, taken)
    return Room(school, curator, mentor, teen, mother, child)
