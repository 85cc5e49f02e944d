"""The demo's school before the visitor comes: everybody is where the table says."""

import shutil
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.app import App, opened
from bot.demo import ENGINEER, PUPIL, STEPS, hints
from bot.demo_people import Applicant, Cast, Mentee, read_cast
from bot.demo_robot import AnswerMissingError, AnswerUnfitError, fill_in
from bot.demo_school import DemoSchool
from bot.sandbox import Sandbox
from bot.sandbox.people import usual_people
from db.queries import people, selections, submissions
from db.tables import outbox
from handlers import menus
from mentoring.matching.planning import make_plan
from mentoring.mentor_papers import Kind
from mentoring.people import Person, Role
from mentoring.selection import State
from mentoring.way import Next
from services import invitations, match_settings, surveys, ways
from services.act import Act
from services.match_sides import gather
from services.mentor_papers import papers_of
from tests.installation import settings_for

CURATOR = 501
ALONE = "Ефремова Кюннэй Гаврильевна"
DOCTOR, WANTS_A_DOCTOR = "Протопопова Саргылана Дмитриевна", "Пак Виктория Андреевна"


@pytest.fixture
def cast() -> Cast:
    return read_cast()


@pytest.fixture
async def app(sandbox: Sandbox, tmp_path: Path, prepared: Path) -> AsyncIterator[App]:
    shutil.copy(prepared, tmp_path / prepared.name)
    async with opened(settings_for(sandbox, tmp_path)) as made:
        await made.prepare()
        yield made


@pytest.fixture
async def school(app: App, cast: Cast) -> DemoSchool:
    accounts = {name: each.id for name, each in cast.accounts().items()}
    filled = DemoSchool(app, cast, CURATOR, accounts)
    await filled.fill()
    return filled


async def found(act: Act, somebody: Applicant) -> Person:
    everybody = await people.list_people(act.session, act.school.id)
    (person,) = [each for each in everybody if each.name == somebody.name]
    return person


async def plan_of(act: Act) -> tuple[dict[str, str], set[str]]:
    """Who is whose mentor by the plan, and who is left over; by name."""
    of = await gather(act)
    settings = match_settings.settings_of(act, await match_settings.stored(act))
    plan = make_plan(of.mentors, of.mentees, of.marks, settings)
    names = {each.id: each.name for each in of.mentors}
    names |= {each.id: each.name for each in of.mentees}
    placed = {names[each.mentee_id]: names[each.mentor_id] for each in plan.proposals}
    return placed, {names[each.mentee_id] for each in plan.left_over}


async def test_everybody_has_come_agreed_and_answered(school: DemoSchool, cast: Cast) -> None:
    async with school.acting(CURATOR) as act:
        for somebody in (*cast.mentors, *cast.mentees):
            person = await found(act, somebody)
            role = Role.MENTEE if isinstance(somebody, Mentee) else Role.MENTOR
            assert person.is_a(role), somebody.name
            assert person.telegram_id == school.accounts.get(somebody.name)
            assert person.birth_on == somebody.born_on(act.context().today)
            assert person.draft is None
            assert await ways.lacking_of(act, person) == ()
            assert await ways.next_of(act, person) is Next.DONE


async def test_mentors_stand_where_the_table_says(school: DemoSchool, cast: Cast) -> None:
    async with school.acting(CURATOR) as act:
        for mentor in cast.mentors:
            person = await found(act, mentor)
            stands = await selections.get_selection(act.session, person.id)
            papers = (await papers_of(act, [person.id]))[person.id]
            assert stands.is_taken == mentor.selected, mentor.name
            assert stands.is_taken or stands.state is State.APPLIED
            assert papers.seen.keys() == mentor.papers.keys()
            assert bool(papers.lacking) == (not mentor.selected), mentor.name


async def test_the_plan_places_everybody_but_one(school: DemoSchool, cast: Cast) -> None:
    async with school.acting(CURATOR) as act:
        placed, left = await plan_of(act)
    assert left == {ALONE}
    assert {*placed, *left} == {each.name for each in cast.mentees}
    assert list(placed.items())[2] == (PUPIL, ENGINEER), "the steps speak of pair no. 3"


async def test_once_the_doctor_is_taken_she_gets_whom_she_fits_best(
    school: DemoSchool, cast: Cast
) -> None:
    (doctor,) = [each for each in cast.mentors if each.name == DOCTOR]
    agreement = {Kind.AGREEMENT: cast.mentors[0].papers[Kind.AGREEMENT]}
    async with school.acting(CURATOR) as act:
        key = (await found(act, doctor)).id
    await school.is_seen(key, replace(doctor, papers=agreement, selected=True))
    async with school.acting(CURATOR) as act:
        placed, _ = await plan_of(act)
    assert placed[WANTS_A_DOCTOR] == DOCTOR


async def test_nobody_is_written_to_before_the_visitor_comes(school: DemoSchool) -> None:
    async with school.acting(CURATOR) as act:
        waiting = await act.session.rows(select(outbox).where(outbox.c.person_id.is_not(None)))
        assert waiting == []
        assert act.person.name is None
        assert act.filling is None
        left = await submissions.list_open(
            act.session, [each.id for each in await everybody(act)], act.shared.forms
        )
    assert left == []


async def everybody(act: Act) -> list[Person]:
    return await people.list_people(act.session, act.school.id)


async def test_an_answer_that_fits_nowhere_is_no_secret(school: DemoSchool) -> None:
    async with school.acting(CURATOR) as act:
        step = await surveys.begin(act, "curator")
        with pytest.raises(AnswerMissingError):
            await fill_in(act, step, {})
        with pytest.raises(AnswerUnfitError):
            await fill_in(act, step, {"full_name": "Мария", "contact": "204", "hobby": "лыжи"})


async def test_every_step_leads_to_somebody_and_somewhere(app: App, cast: Cast) -> None:
    phrases = app.shared.phrases
    accounts = {name: each.id for name, each in cast.accounts().items()}
    roles = {each.role for each in usual_people()}
    async with app.acts.open() as act:
        links = {
            str(step.opens): app.shared.address(
                await invitations.public_link(act, act.school, None)
            )
            for step in STEPS
            if step.opens and not step.opens.startswith("/")
        }
    shown = hints(phrases, links, accounts)
    assert [each["person"] in {*roles, *accounts.values()} for each in shown].count(False) == 0
    said = {step.opens for step in STEPS if step.opens.startswith("/")}
    assert said <= {f"/{name}" for name in menus.BY_ROLE[Role.CURATOR]}
    assert all(each["title"] and each["text"] for each in shown)
