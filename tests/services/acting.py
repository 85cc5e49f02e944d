"""Acts as the engine room opens them, for tests that call services directly."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from db.engine import Database
from db.queries import forms, people, submissions
from db.queries.guardianships import add_guardianship
from mentoring.consent import Purpose
from mentoring.filling import Filling
from mentoring.people import Institution, Person, Role
from mentoring.questionnaire.form import Form, Kind, Question
from mentoring.questionnaire.submission import Stage, Submission
from services import consents
from services.act import Act, Shared
from services.arrivals import recognise
from services.enrolment import redeem
from tests.db.examples import NOW, filling_of, known


@dataclass
class Acting:
    database: Database
    shared: Shared
    school: Institution

    @asynccontextmanager
    async def by(self, account: int | None = None, now: datetime = NOW) -> AsyncIterator[Act]:
        """What one person does, in one transaction."""
        async with self.database.begin() as session:
            act = Act(session, self.shared, now, account)
            await recognise([act])
            yield act
            await act.flush()

    async def somebody(self, account: int | None, *roles: Role, **values: Any) -> Person:
        """Without an account it is somebody on paper."""
        async with self.database.begin() as session:
            person = replace(await known(session, self.school, account), **values)
            await people.change(session, person)
            for role in roles:
                person = await people.grant(session, person, role, NOW)
        return person

    async def guards(self, guardian: Person, *children: Person) -> None:
        async with self.database.begin() as session:
            for child in children:
                await add_guardianship(session, self.school.id, child.id, guardian.id, NOW)

    async def agrees(
        self, by: Person, purpose: Purpose, subject: Person | None = None, now: datetime = NOW
    ) -> Act:
        """Somebody reads a consent and taps «Agree», for themselves or for a child."""
        async with self.by(by.telegram_id, now) as act:
            about = await people.get_person(act.session, subject.id) if subject else None
            asked = await consents.ask(act, purpose, about)
            assert await consents.agree(act, asked, asked.words.digest)
        return act

    async def opens(self, account: int, token: str | None, now: datetime = NOW) -> Person:
        """Somebody comes by a link."""
        async with self.by(account, now) as act:
            await redeem(act, token or "", "ru")
        return act.person

    async def now_is(self, person: Person) -> Person:
        """The person as they are kept by now."""
        async with self.database.begin() as session:
            return await people.get_person(session, person.id)

    async def is_there(self, person: Person) -> bool:
        async with self.database.begin() as session:
            return bool(await people.list_by_id(session, [person.id]))

    async def install(self, form: Form) -> UUID:
        async with self.database.begin() as session:
            return await forms.add_version(session, self.school.id, form, b"hash", NOW)

    async def fills(self, person: Person, form: Form, version: UUID, **answers: Any) -> Filling:
        """A finished but unsent copy."""
        submission = Submission(answers, stage=Stage.REVIEWING)
        made = filling_of(person, form, version, submission=submission)
        async with self.database.begin() as session:
            await submissions.add_filling(session, made)
        return made

    async def sent(
        self,
        person: Person,
        form: Form,
        version: UUID,
        at: datetime,
        answered: int = 1,
        subject: Person | None = None,
    ) -> Filling:
        """A copy that was sent; about whoever filled it in, if nobody else is named."""
        begun = await self.fills(person, form, version, topic="Лес")
        submission = replace(begun.submission, stage=Stage.SENT)
        about = (subject or person).id
        sent = replace(
            begun, submission=submission, sent_at=at, answered=answered, subject_id=about
        )
        async with self.database.begin() as session:
            await submissions.save_fillings(session, [sent])
        return sent


def told(act: Act, kind: type) -> Sequence[Any]:
    """The notices of a kind that the act leaves, as (recipient, notice)."""
    return [(person, notice) for person, notice in act.notices if isinstance(notice, kind)]


def form_of(code: str, *names: str) -> Form:
    """A form of plain questions; what ends in `_date` asks for a day."""
    questions = tuple(
        Question(name, Kind.DATE if name.endswith("_date") else Kind.TEXT, label={"ru": f"{name}?"})
        for name in names
    )
    return Form(code, "1", {"ru": code}, ("ru",), "ru", questions)


def mentor_form() -> Form:
    questions = (
        Question("full_name", Kind.TEXT, label={"ru": "Как Вас зовут?"}, required="true()"),
        Question("birth_date", Kind.DATE, label={"ru": "Когда Вы родились?"}),
        Question("phone", Kind.TEXT, label={"ru": "Телефон?"}),
        Question("topic", Kind.TEXT, label={"ru": "О чём?"}),
    )
    return Form("mentor", "1", {"ru": "Анкета <наставника>"}, ("ru",), "ru", questions)


def born(years: int, day: date) -> str:
    """The ISO date of birth of somebody who is so old on a day."""
    return day.replace(year=day.year - years).isoformat()
