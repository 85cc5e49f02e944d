"""Who is whose guardian."""

from datetime import timedelta

from db.engine import Database
from db.queries.guardianships import (
    add_guardianship,
    is_guardian,
    list_guardianships,
    mark_checked,
    remove_guardianship,
    set_relation,
)
from mentoring.people import Institution
from tests.db.examples import NOW, known

LATER = NOW + timedelta(days=1)


async def test_a_guardian_is_one_of_a_child_once(database: Database, school: Institution) -> None:
    async with database.begin() as session:
        child, mother, other = [await known(session, school, n) for n in (1, 2, 3)]
        tries = [
            await add_guardianship(session, school.id, child.id, mother.id, at)
            for at in (NOW, LATER)
        ]
        assert tries == [True, False]
        (one,) = await list_guardianships(session, children=[child.id])
        assert (one.child_id, one.guardian_id, one.created_at) == (child.id, mother.id, NOW)
        assert await is_guardian(session, mother.id, child.id)
        assert not await is_guardian(session, child.id, mother.id)
        assert not await is_guardian(session, other.id, child.id)


async def test_children_and_guardians_are_found_from_both_sides_the_oldest_first(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        mother, father, anna, kirill = [await known(session, school, n) for n in range(4)]
        for n, (child, of) in enumerate(((kirill, mother), (anna, mother), (anna, father))):
            at = NOW + timedelta(seconds=n)
            await add_guardianship(session, school.id, child.id, of.id, at)
        hers = await list_guardianships(session, guardians=[mother.id])
        assert [each.child_id for each in hers] == [kirill.id, anna.id]
        annas = await list_guardianships(session, children=[anna.id])
        assert [each.guardian_id for each in annas] == [mother.id, father.id]
        both = await list_guardianships(session, children=[kirill.id], guardians=[father.id])
        assert [each.child_id for each in both] == [kirill.id, anna.id]
        assert await list_guardianships(session) == []
        await remove_guardianship(session, anna.id, mother.id)
        assert not await is_guardian(session, mother.id, anna.id)
        assert await is_guardian(session, mother.id, kirill.id)


async def test_a_relation_is_told_once_and_the_curator_checks_it(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        mother, curator, *children = [await known(session, school, n) for n in range(4)]
        await add_guardianship(session, school.id, children[0].id, mother.id, NOW)
        await set_relation(session, mother.id, "mother")
        await add_guardianship(session, school.id, children[1].id, mother.id, LATER)
        await set_relation(session, mother.id, "guardian")
        await mark_checked(session, children[0].id, mother.id, curator.id, LATER)
        first, second = await list_guardianships(session, guardians=[mother.id])
    assert (first.relation, second.relation) == ("mother", "guardian")
    assert (first.checked_at, first.checked_by_id) == (LATER, curator.id)
    assert second.checked_at is None
