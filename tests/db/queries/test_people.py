"""People: one account is one person of a school, whatever happens at once."""

import asyncio
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from db.engine import Database
from db.queries.accounts import give_account, list_alike, set_reachable
from db.queries.institutions import add_institution
from db.queries.people import (
    NAME,
    PHONE,
    add_person,
    change,
    find_by_account,
    find_person,
    get_person,
    grant,
    likeness,
    list_by_account,
    list_by_id,
    list_in_role,
    list_people,
    revoke,
)
from db.tables import person
from mentoring.people import AgeBand, Basis, Draft, Institution, Person, Role, fold
from tests.db.examples import NOW, known, person_of


async def test_two_taps_on_start_make_one_person(database: Database, school: Institution) -> None:
    async def starts() -> Person:
        async with database.begin() as session:
            return await known(session, school, 7)

    found = await asyncio.gather(*(starts() for _ in range(20)))
    assert len({each.id for each in found}) == 1


async def test_an_account_may_belong_to_two_schools(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        other = await add_institution(session, "Школа № 6", "г. Якутск", NOW)
        one, two = await known(session, school, 7), await known(session, other, 7)
        assert await find_by_account(session, school.id, 7) == one
        assert await find_by_account(session, other.id, 7) == two
        assert {each.id for each in await list_by_account(session, [7])} == {one.id, two.id}


async def test_people_without_an_account_are_several(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        one, two = await known(session, school, None), await known(session, school, None)
        assert one.id != two.id
        assert (await get_person(session, two.id)).telegram_id is None


async def test_roles_are_given_and_taken_and_read_afresh(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        somebody = await known(session, school)
        for role in (Role.CURATOR, Role.MENTOR, Role.CURATOR):
            somebody = await grant(session, somebody, role, NOW)
        again = await get_person(session, somebody.id)
        assert again.roles == somebody.roles == {Role.CURATOR, Role.MENTOR}
        await revoke(session, again, Role.CURATOR)
        (fresh,) = await list_by_account(session, [1001])
        assert fresh.roles == {Role.MENTOR}
        assert [each.id for each in await list_in_role(session, school.id, Role.MENTOR)] == [
            somebody.id
        ]
        assert await list_in_role(session, school.id, Role.CURATOR) == []


async def test_own_values_are_kept_and_can_be_erased(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        somebody = await known(session, school)
        author = await known(session, school, 1002)
        full = replace(
            somebody,
            name="Айсен <b>",
            phone="+7 914",
            contact="@ais",
            language="en",
            birth_on=date(2012, 3, 9),
            birth_year=2012,
            class_name="7 «Б»",
            age_band=AgeBand.TEEN,
            wish=Role.MENTEE,
            draft=Draft(NOW, Basis.REFERRAL, author.id),
            only_necessary=True,
        )
        await change(session, full)
        assert await get_person(session, somebody.id) == full
        await change(session, somebody)
        assert await get_person(session, somebody.id) == somebody
        row = await session.row(select(person).where(person.c.id == somebody.id))
        assert row is not None
        personal = (row.name, row.name_index, row.phone, row.phone_index, row.birth)
        assert personal == (None,) * 5


async def test_name_and_phone_are_found_by_their_blind_index(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        for account, name in enumerate(("Семён  Егоров", "семен егоров", "Семён Егорова")):
            somebody = await known(session, school, account)
            told = replace(somebody, name=name, phone=f"+{account}", birth_year=2012)
            await change(session, told)
        sought = session.sealer.index(likeness("СЕМЁН ЕГОРОВ", 2012), NAME)
        found = await session.rows(
            select(person.c.telegram_id).where(person.c.name_index == sought)
        )
        by_phone = select(person.c.telegram_id).where(
            person.c.phone_index == session.sealer.index("+2", PHONE)
        )
        assert await session.scalar(by_phone) == 2
    assert {row.telegram_id for row in found} == {0, 1}


async def test_that_somebody_is_unreachable_is_news_once(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        somebody = await known(session, school, 7)
        await known(session, school, 8)
        news = [
            [each.id for each in await set_reachable(session, 7, at=NOW, reachable=reachable)]
            for reachable in (False, False, True, True)
        ]
        assert news == [[somebody.id], [], [somebody.id], []]
        assert not (await get_person(session, somebody.id)).unreachable


async def test_who_is_there_already_keeps_what_is_known(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        first = await known(session, school, 7)
        second = await add_person(session, person_of(school, 7), NOW)
        assert second == first


async def test_of_a_birth_the_day_or_only_the_year_is_known(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        somebody = replace(await known(session, school), birth_year=987)
        await change(session, somebody)
        assert await get_person(session, somebody.id) == somebody
        await change(session, replace(somebody, birth_on=date(2012, 3, 9)))
        again = await get_person(session, somebody.id)
    assert (again.birth_on, again.birth_year) == (date(2012, 3, 9), 2012)


async def test_people_are_alike_by_name_and_year_or_by_phone_and_never_across_schools(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        other = await add_institution(session, "Школа № 6", "г. Якутск", NOW)
        facts: dict[str, Any] = {
            "name": "Егоров Семён",
            "birth_on": date(2012, 3, 9),
            "phone": "+7914",
        }
        for number, where in enumerate((school, other)):
            await change(session, replace(await known(session, where, number), **facts))
        sibling = replace(await known(session, school, 5), name="Егорова Анна", birth_year=2012)
        await change(session, sibling)
        first = await find_by_account(session, school.id, 0)

        async def alike(name: str, year: int | None, phone: str | None) -> list[Person]:
            return await list_alike(session, school.id, name, year, phone)

        assert await alike(" ЕГОРОВ  Семен", 2012, None) == [first]
        assert await alike("Кто-то", None, "+7914") == [first]
        assert await alike("Егоров Семён", 2013, None) == []
        assert await alike("Егоров Семён", None, None) == []
        assert first is not None
        await change(session, replace(first, merged_into_id=sibling.id))
        assert await alike("Егоров Семён", 2012, "+7914") == []
        assert await list_people(session, school.id) == [sibling]


async def test_a_person_is_found_only_in_their_own_school(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        other = await add_institution(session, "Школа № 6", "г. Якутск", NOW)
        somebody = await known(session, school)
        assert await find_person(session, school.id, somebody.id) == somebody
        assert await find_person(session, other.id, somebody.id) is None
        assert await list_people(session, other.id) == []
        assert await list_by_id(session, []) == {}
        assert await list_by_id(session, [somebody.id, other.id]) == {somebody.id: somebody}


async def test_who_was_on_paper_gets_an_account(database: Database, school: Institution) -> None:
    async with database.begin() as session:
        somebody = await give_account(session, await known(session, school, None), 77)
        assert await list_by_account(session, [77]) == [somebody]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Семён", "семен"),
        ("  Мария   Ивановна ", "мария ивановна"),
        ("ЁЛКИНА", "елкина"),
        ("Straße", "STRASSE"),
        ("Айсен\tПетров", "айсен петров"),
    ],
)
def test_names_are_recognised_whatever_their_case_spaces_and_yo(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@given(st.text(max_size=40))
def test_folding_a_folded_name_changes_nothing(name: str) -> None:
    assert fold(fold(name)) == fold(name)
    assert "  " not in fold(name)
