"""People: one account is one person of a school, whatever happens at once."""

import asyncio
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from db.engine import Database
from db.queries.institutions import add_institution
from db.queries.people import (
    NAME,
    PHONE,
    add_person,
    change,
    find_by_account,
    fold,
    get_person,
    grant,
    list_by_account,
    list_in_role,
    revoke,
    set_reachable,
)
from db.tables import person
from mentoring.people import Institution, Person, Role
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
        full = replace(
            somebody, name="Айсен <b>", phone="+7 914", contact="@ais", minor=True, language="en"
        )
        await change(session, full)
        assert await get_person(session, somebody.id) == full
        await change(session, somebody)
        assert await get_person(session, somebody.id) == somebody
        (row,) = await session.rows(select(person))
        assert (row.name, row.name_index, row.phone, row.phone_index) == (None,) * 4


async def test_name_and_phone_are_found_by_their_blind_index(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        for account, name in enumerate(("Семён  Егоров", "семен егоров", "Семён Егорова")):
            somebody = await known(session, school, account)
            await change(session, replace(somebody, name=name, phone=f"+{account}"))
        sought = session.sealer.index(fold("СЕМЁН ЕГОРОВ"), NAME)
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
