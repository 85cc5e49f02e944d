"""Two schools in one database, each with one thing of every kind that has an id."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from uuid import UUID

from db.engine import Database, Session
from db.queries import broadcasts, concerns, consents, forms, partners, people, uploads
from db.queries.institutions import add_institution
from db.types import new_id
from mentoring.audience import Audience
from mentoring.broadcasts import Broadcast
from mentoring.concerns import Concern
from mentoring.consent import Purpose
from mentoring.forms import Origin
from mentoring.partners import Partner
from mentoring.people import AgeBand, Person, Role
from mentoring.trouble import Trouble
from services import invitations, referrals, roadmap
from services.act import Act
from services.arrivals import recognise
from services.imports import KIND
from tests.db.examples import NOW, small_form
from tests.services.acting import Acting
from tests.services.conftest import acting_in

ME = 1


@dataclass
class Things:
    """What a school has, by what it is called, and its curator."""

    curator: Person
    ids: dict[str, UUID]


async def second_school(acting: Acting) -> Acting:
    """Another school of the same installation."""
    async with acting.database.begin() as session:
        school = await add_institution(session, "Школа № 6", "г. Якутск, ул. Мира, 2", NOW)
    acting.shared.institutions[school.id] = school
    return Acting(acting.database, acting.shared, school)


async def furnished(acting: Acting, first: int) -> Things:
    """People with accounts from `first` on, and everything else."""
    curator = await acting.somebody(first, Role.CURATOR, name="Мария Егорова")
    mentor = await acting.somebody(first + 1, Role.MENTOR, name="Айсен Петров", age_band=GROWN)
    guardian = await acting.somebody(first + 2, Role.GUARDIAN, name="Анна Иванова")
    child = await acting.somebody(None, name="Кирилл", wish=Role.MENTEE, age_band=AgeBand.CHILD)
    await acting.guards(guardian, child)
    version = await acting.install(small_form("mentor"))
    answers = await acting.sent(mentor, small_form("mentor"), version, NOW)
    begun = await acting.fills(guardian, small_form("mentor"), version)
    note = await acting.sent(
        curator, small_form("note"), await acting.install(small_form("note")), NOW, subject=child
    )
    survey = small_form("survey")
    await acting.install(survey)
    await acting.agrees(guardian, Purpose.MENTEE, child)
    things = {
        "mentor": mentor.id,
        "guardian": guardian.id,
        "child": child.id,
        "answers": answers.id,
        "begun": begun.id,
        "note": note.id,
        "version": version,
    }
    return Things(curator, {**things, **await more(acting, curator, mentor, child)})


GROWN = AgeBand.GROWN


async def more(acting: Acting, curator: Person, mentor: Person, child: Person) -> dict[str, UUID]:
    organisation = Partner(new_id(), acting.school.id, "Завод «Алмаз»", "employer")
    draft = Broadcast(new_id(), acting.school.id, curator.id, Audience(), NOW, "Черновик")
    out = Broadcast(
        new_id(), acting.school.id, curator.id, Audience(), NOW, "Анкета", "survey", 1, NOW
    )
    trouble = Concern(
        new_id(), acting.school.id, mentor.id, mentor.id, "mentor", Trouble.BULLYING, None, NOW
    )
    async with acting.database.begin() as session:
        await partners.add_partner(session, organisation, NOW)
        for each in (draft, out):
            await broadcasts.add_broadcast(session, each)
        await broadcasts.mark_sent(session, out.id, NOW, 1)
        await concerns.add_concern(session, trouble)
        (consent,) = await consents.list_consents(session, child.id)
        upload = await uploads.add_upload(session, curator, KIND, b"{}", NOW)
        edited = await forms.add_version(
            session,
            acting.school.id,
            small_form("mentor", "Другая"),
            b"other",
            NOW,
            origin=Origin.SCHOOL,
            author_id=curator.id,
            published=False,
        )
    async with acting.by(curator.telegram_id) as act:
        link = await invitations.public_link(act, acting.school, Role.MENTOR)
    return {
        "partner": organisation.id,
        "draft": draft.id,
        "broadcast": out.id,
        "concern": trouble.id,
        "consent": consent.id,
        "upload": upload,
        "edited": edited,
        "link": link.id,
        **await of_roadmap(acting, curator),
    }


async def of_roadmap(acting: Acting, curator: Person) -> dict[str, UUID]:
    async with acting.by(curator.telegram_id) as act:
        await roadmap.install(act, acting.school)
        year = await roadmap.get_programme(act, acting.school.id)
    stage, item = next(year.all_items())
    return {"programme": year.id, "stage": stage.id, "item": item.id}


async def named_pupil(acting: Acting, author: Person) -> Person:
    """A pupil whom a teacher has named."""
    form = small_form(referrals.FORM)
    version = await acting.install(form)
    child = await acting.somebody(None, name="Сайаара", wish=Role.MENTEE, age_band=AgeBand.TEEN)
    await acting.sent(author, form, version, NOW, subject=child)
    async with acting.database.begin() as session:
        return await people.get_person(session, child.id)


@dataclass
class TwoSchools:
    """One in which I may do everything there is, and what the other one has."""

    acting: Acting
    there: Things
    me: Person

    @asynccontextmanager
    async def act(self) -> AsyncIterator[Act]:
        """Of mine; nothing of it stays, so that the next one finds the schools as they were."""
        async with self.acting.database.engine.connect() as connection:
            session = Session(connection, self.acting.database.sealer)
            act = Act(session, self.acting.shared, NOW, ME)
            await recognise([act])
            yield act


async def two_schools(database: Database) -> TwoSchools:
    async with database.begin() as session:
        school = await add_institution(session, "Школа № 5", "г. Якутск, ул. Ленина, 1", NOW)
    acting = acting_in(database, school)
    there = await furnished(await second_school(acting), 100)
    me = await acting.somebody(ME, *Role, name="Дария", contact="@daria")
    async with acting.by(ME) as act:
        await roadmap.install(act, school)
    return TwoSchools(acting, there, me)
