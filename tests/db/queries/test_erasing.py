"""Erasing people: nothing of theirs stays, nothing of others goes, no row is left dangling."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Table, Uuid, func, select

from db.engine import Database, Session
from db.queries import erasing
from db.queries.erasing import erase_people, list_drafts_over, list_passers_by
from db.queries.people import change, get_person, list_by_id
from db.tables import metadata, person
from db.types import UtcDateTime, new_id
from mentoring.people import Basis, Draft, Institution
from tests.db.examples import NOW, known


def points_at_person(column: Column[Any]) -> bool:
    return any(key.column is person.c.id for key in column.foreign_keys)


POINTERS = [
    (table, column)
    for table in metadata.sorted_tables
    for column in table.c
    if points_at_person(column)
]


def test_whatever_can_point_at_a_person_is_thought_of() -> None:
    known = {(t.name, c.name) for t, c in (*erasing._POINTERS, *erasing._BELONGINGS)}
    there = {(table.name, column.name) for table, column in POINTERS}
    assert there <= known, there - known
    for table, column in erasing._POINTERS:
        assert column.nullable, f"{table.name}.{column.name} cannot be emptied"


WHOLE = {"match_plan", "meeting", "attendance"}
"""A plan that speaks of everybody goes whole, and so does a meeting that no pair comes to."""


async def fill(session: Session, table: Table, **given: Any) -> UUID:
    """A row of a table with something in every column that must have a value."""
    key: UUID = new_id()
    values = {"id": key} if "id" in table.c else {}
    for column in table.c:
        if column.name in given:
            values[column.name] = given[column.name]
        elif column.name not in values and not column.nullable and column.server_default is None:
            values[column.name] = await something(session, column, given)
    await session.run(table.insert().values(values))
    return key


async def something(session: Session, column: Column[Any], given: dict[str, Any]) -> Any:
    for key in column.foreign_keys:
        if key.column.table.name == "institution":
            return given["school"]
        return await fill(session, key.column.table, **given)
    if isinstance(column.type, UtcDateTime):
        return NOW
    if (column.table.name, column.name) == ("role", "kind"):
        return "mentor"
    if isinstance(column.type, Uuid):
        return new_id()
    kinds = {int: 1, bytes: new_id().bytes, str: new_id().hex[-8:], bool: False, date: NOW.date()}
    return kinds[column.type.python_type]


async def test_a_person_is_erased_whatever_points_at_them(
    database: Database, school: Institution
) -> None:
    facts = {"school": school.id, "institution_id": school.id, "ended_at": NOW}
    async with database.begin() as session:
        other = await known(session, school, 0)
        for number, (table, column) in enumerate(POINTERS, start=1):
            gone = await known(session, school, number)
            await fill(session, table, **facts, **{column.name: gone.id})
            await fill(session, table, **facts, **{column.name: other.id})
            await erase_people(session, [gone.id])
            left = [row.of for row in await session.rows(select(column.label("of")))]
            assert gone.id not in left, f"{table}.{column.name}"
            assert other.id in left or table.name in WHOLE, f"{table}.{column.name}"
            assert gone.id not in await list_by_id(session, [gone.id])
        assert other.id in await list_by_id(session, [other.id])


async def test_people_are_erased_in_every_constellation(
    database: Database, school: Institution
) -> None:
    """Rows of every table between eight people, at random; any of them may go together."""
    facts = {"school": school.id, "institution_id": school.id, "ended_at": NOW}
    for seed in range(8):
        chance = Random(seed)
        async with database.begin() as session:
            people = [(await known(session, school, seed * 10 + n)).id for n in range(8)]
            for table in dict.fromkeys(table for table, _ in POINTERS if table is not person):
                columns = [column.name for of, column in POINTERS if of is table]
                drawn = [tuple(chance.sample(people, len(columns))) for _ in range(3)]
                for pair in {each[:2]: each for each in drawn}.values():
                    await fill(session, table, **facts, **dict(zip(columns, pair, strict=True)))
            gone = chance.sample(people, 4)
        async with database.begin() as session:
            await erase_people(session, gone)
        async with database.begin() as session:
            assert set(await list_by_id(session, people)) == set(people) - set(gone)


async def test_who_came_by_the_link_of_an_erased_child_stays(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        child, mother = await known(session, school, 1), await known(session, school, 2)
        facts = {"school": school.id, "institution_id": school.id}
        link = await fill(session, metadata.tables["invitation"], **facts, child_id=child.id)
        await session.run(
            person.update().where(person.c.id == mother.id).values(invitation_id=link)
        )
        copy = metadata.tables["submission"]
        key = await fill(
            session, copy, **facts, person_id=mother.id, subject_id=mother.id, invitation_id=link
        )
        await erase_people(session, [child.id])
        assert (await get_person(session, mother.id)).invitation_id is None
        row = await session.row(select(copy.c.invitation_id).where(copy.c.id == key))
    assert row is not None
    assert row.invitation_id is None


async def test_people_who_point_at_each_other_are_erased_together(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        people = [await known(session, school, n) for n in (1, 2, 3)]
        for one, other in zip(people, [*people[1:], people[0]], strict=True):
            draft = Draft(NOW, Basis.IMPORT, other.id)
            await change(session, replace(one, draft=draft, merged_into_id=other.id))
        await erase_people(session, [each.id for each in people])
        assert await session.scalar(select(func.count()).select_from(person)) == 0
        await erase_people(session, [])


async def test_drafts_are_over_when_their_time_is_up_and_have_no_other_end(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        people = [await known(session, school, n) for n in range(3)]
        for one, days in zip(people, (1, 2, 0), strict=True):
            draft = Draft(NOW + timedelta(days), Basis.OWN_LINK) if days else None
            await change(session, replace(one, draft=draft))
        for hours, over in ((24, 0), (25, 1), (48, 1), (72, 2)):
            found = await list_drafts_over(session, NOW + timedelta(hours=hours))
            assert found == [each.id for each in people[:over]]
        late = NOW + timedelta(400)
        assert await list_passers_by(session, late) == [people[2].id]


async def test_who_was_merged_into_another_is_no_passer_by(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        one, other = await known(session, school, 1), await known(session, school, 2)
        await change(session, replace(one, merged_into_id=other.id))
        assert await list_passers_by(session, NOW + timedelta(400)) == [other.id]
