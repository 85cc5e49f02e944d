"""People on paper: read, shown, confirmed once; nobody is doubled, and minors are not missed."""

import asyncio
from dataclasses import replace
from datetime import date, timedelta

import pytest

from db.queries import guardianships
from mentoring.notices import FileReady, PeopleRead
from mentoring.people import AgeBand, Basis, Draft, Person, Role
from mentoring.way import Next
from services import imports, ways
from services.drafts import CONFIRMED_WITHIN, REFERRALS_WAIT, forget_passers_by
from services.imports import UploadGone
from tests.db.examples import NOW
from tests.services.acting import Acting, told
from tests.services.importing import (
    CHILD,
    CURATOR,
    MENTOR,
    MOTHER,
    TEACHER,
    confirmed,
    everybody,
    imported,
    offered,
    worked_off,
)
from texts.people.sheet import ImportedRow, PeopleSheet
from texts.tables.faults import RowFault


@pytest.fixture(autouse=True)
async def curator(acting: Acting) -> Person:
    return await acting.somebody(CURATOR, Role.CURATOR, name="Куратор")


async def test_before_the_yes_it_is_told_how_many_would_come_and_nobody_is_there(
    acting: Acting,
) -> None:
    notice = await offered(acting, CHILD, MENTOR, TEACHER)
    assert (notice.mentees, notice.mentors, notice.teachers, notice.known) == (1, 1, 1, 0)
    assert await everybody(acting) == []


async def test_a_list_with_faults_cannot_be_taken_in(acting: Acting) -> None:
    fault = RowFault(7, "Год или дата рождения", "imp-not-birth", {"text": "вчера"})
    async with acting.by(CURATOR) as act:
        await imports.offer(act, PeopleSheet((CHILD,), (fault,)))
    ((_, notice),) = told(act, PeopleRead)
    assert notice.upload_id is None
    assert "вчера" in notice.lines[0]
    assert await everybody(acting) == []


async def test_children_and_mentors_are_drafts_and_teachers_are_not(
    acting: Acting, curator: Person
) -> None:
    child, mentor, teacher = await imported(acting, CHILD, MENTOR, TEACHER)
    draft = Draft(NOW + REFERRALS_WAIT, Basis.IMPORT, curator.id)
    assert (child.draft, mentor.draft, teacher.draft) == (draft, draft, None)
    assert (child.wish, mentor.wish, teacher.wish) == (Role.MENTEE, Role.MENTOR, None)
    assert child.roles | mentor.roles == set()
    assert teacher.roles == {Role.TEACHER}
    assert (child.name, child.class_name, child.birth_on) == ("Егорова Анна", "6 А", CHILD.birth_on)
    assert mentor.partner_id is not None
    async with acting.by(now=NOW + REFERRALS_WAIT + timedelta(seconds=1)) as act:
        assert await forget_passers_by(act) == 2
    assert await everybody(acting) == [teacher]


async def test_confirmed_twice_a_list_comes_in_once(acting: Acting) -> None:
    key = (await offered(acting, CHILD, MENTOR)).upload_id
    tries = [confirmed(acting, key) for _ in range(5)]
    done = await asyncio.gather(*tries, return_exceptions=True)
    assert [each for each in done if each == 2] == [2]
    assert [each for each in done if each != 2] == [UploadGone()] * 4
    await worked_off(acting)
    assert len(await everybody(acting)) == 2


async def test_a_list_that_was_dropped_or_is_somebody_elses_or_too_old_is_gone(
    acting: Acting,
) -> None:
    await acting.somebody(2, Role.CURATOR)
    mine, old = [(await offered(acting, CHILD)).upload_id for _ in range(2)]
    assert mine
    assert old
    async with acting.by(2) as act:
        with pytest.raises(UploadGone):
            await imports.confirm(act, mine)
    async with acting.by(CURATOR) as act:
        await imports.drop(act, mine)
    with pytest.raises(UploadGone):
        await confirmed(acting, mine)
    async with acting.by(now=NOW + CONFIRMED_WITHIN + timedelta(seconds=1)) as act:
        await forget_passers_by(act)
    with pytest.raises(UploadGone):
        await confirmed(acting, old)


async def test_whom_the_school_knows_is_not_doubled(acting: Acting) -> None:
    first = await imported(acting, CHILD, MENTOR, TEACHER)
    again = await offered(acting, CHILD, MENTOR, TEACHER)
    assert again.known == 3
    assert await imported(acting, CHILD, replace(MENTOR, name=" ПЕТРОВ  айсен"), TEACHER) == first


async def test_who_applied_already_keeps_what_they_told(acting: Acting) -> None:
    facts = {"name": "Егорова Анна", "birth_year": 2014, "wish": Role.MENTEE}
    known = await acting.somebody(7, Role.MENTEE, age_band=AgeBand.CHILD, **facts)
    assert await imported(acting, CHILD) == [known]


async def test_brothers_and_sisters_with_their_mothers_phone_are_two(acting: Acting) -> None:
    brother = replace(CHILD, row=3, name="Егоров Пётр", birth_on=None, birth_year=2016)
    found = await imported(acting, CHILD, brother)
    assert [each.name for each in found] == ["Егорова Анна", "Егоров Пётр"]


async def test_a_mother_of_two_is_one_person_with_a_link_for_each_child(acting: Acting) -> None:
    sister = replace(CHILD, name="Егорова Айта", birth_on=None, birth_year=2016, phone=None)
    rows = [replace(each, **MOTHER) for each in (CHILD, sister)]
    found = await imported(acting, *rows, rows[0])
    mothers = [each for each in found if each.name == "Егорова Мария"]
    assert len(mothers) == 1
    async with acting.by() as act:
        links = await guardianships.list_guardianships(act.session, guardians=[mothers[0].id])
    assert len(links) == 2
    assert len(found) == 3


async def test_namesakes_with_other_phones_are_two_mothers(acting: Acting) -> None:
    other = replace(CHILD, name="Павлов Пётр", birth_on=None, birth_year=2016, phone=None)
    rows = (
        replace(CHILD, **MOTHER),
        replace(other, **{**MOTHER, "guardian_phone": "+79140000008"}),
    )
    found = await imported(acting, *rows)
    assert len([each for each in found if each.name == "Егорова Мария"]) == 2


@pytest.mark.parametrize("role", [Role.MENTEE, Role.MENTOR])
@pytest.mark.parametrize(
    ("year", "band"),
    [
        (2014, AgeBand.CHILD),
        (2012, AgeBand.CHILD),
        (2011, AgeBand.TEEN),
        (2008, AgeBand.TEEN),
        (2007, AgeBand.GROWN),
    ],
)
async def test_of_who_has_only_a_year_the_younger_age_counts(
    acting: Acting, role: Role, year: int, band: AgeBand
) -> None:
    row = ImportedRow(2, role, "Егорова Анна", None, year)
    (person,) = await imported(acting, row)
    async with acting.by() as act:
        assert ways.band_of(act, person) is band
        step = await ways.next_of(act, person)
    assert step is not Next.QUESTIONNAIRE
    assert (person.birth_on, person.birth_year) == (None, year)


@pytest.mark.parametrize(
    ("row", "band"),
    [
        (ImportedRow(2, Role.MENTEE, "Егорова Анна"), None),
        (ImportedRow(2, Role.MENTOR, "Петров Айсен"), AgeBand.GROWN),
        (ImportedRow(2, Role.TEACHER, "Иванова Мария"), AgeBand.GROWN),
        (ImportedRow(2, Role.MENTOR, "Павлов Пётр", date(2010, 1, 1), 2010), AgeBand.TEEN),
    ],
)
async def test_of_a_mentee_without_a_year_the_age_is_asked(
    acting: Acting, row: ImportedRow, band: AgeBand | None
) -> None:
    (person,) = await imported(acting, row)
    async with acting.by() as act:
        assert ways.band_of(act, person) is band


async def test_the_template_comes_as_a_file(acting: Acting, curator: Person) -> None:
    async with acting.by(CURATOR) as act:
        await imports.ask_for_template(act)
        found = await imports.read_template(act, {"person": str(curator.id)})
        await imports.write_template(act, found, imports.work_template(found))
    assert told(act, FileReady)[0][1].file_name == "people.xlsx"
