"""Reminders: a chain begins once, is claimed when it is due, and waits for who is out of reach."""

from datetime import datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from db.engine import Database, Session
from db.queries.accounts import set_reachable
from db.queries.institutions import add_institution
from db.queues import reminders
from db.queues.reminders import KEPT, Reminder
from db.tables import reminder as table
from db.types import new_id
from mentoring.people import Institution, Person
from mentoring.reminders import ERASING, Chain
from tests.db.examples import NOW, known

DAY = timedelta(days=1)
WAITING = Chain.WAITING


async def add(session: Session, to: Person, about: UUID, due: datetime, **more: object) -> None:
    facts = {"chain": WAITING, "now": NOW, **more}
    await reminders.add_reminder(session, to.id, about_id=about, due_at=due, **facts)  # type: ignore[arg-type]


async def claim(session: Session, at: datetime, limit: int = 10) -> list[UUID]:
    return [each.about_id for each in await reminders.claim_due(session, at, limit)]


async def test_a_chain_is_due_at_its_moment_and_not_before(
    database: Database, school: Institution
) -> None:
    about = new_id()
    async with database.begin() as session:
        person = await known(session, school)
        await add(session, person, about, NOW + DAY)
        assert await claim(session, NOW + DAY - timedelta(microseconds=1)) == []
        (found,) = await reminders.claim_due(session, NOW + DAY)
    assert found == Reminder(found.id, person.id, WAITING, about, 0, NOW)


async def test_what_has_waited_longest_comes_first(database: Database, school: Institution) -> None:
    later, earlier = new_id(), new_id()
    async with database.begin() as session:
        person = await known(session, school)
        await add(session, person, later, NOW + 2 * DAY)
        await add(session, person, earlier, NOW + DAY)
        assert await claim(session, NOW + 9 * DAY) == [earlier, later]
        assert await claim(session, NOW + 9 * DAY, limit=1) == [earlier]


async def test_beginning_again_is_harmless_also_when_the_chain_is_over(
    database: Database, school: Institution
) -> None:
    about = new_id()
    async with database.begin() as session:
        person = await known(session, school)
        await add(session, person, about, NOW)
        await add(session, person, about, NOW + DAY)
        (found,) = await reminders.claim_due(session, NOW)
        await reminders.finish(session, found.id, NOW)
        await add(session, person, about, NOW)
        assert await claim(session, NOW + DAY) == []


@pytest.mark.parametrize(
    ("over", "since", "again"),
    [
        (True, NOW + DAY, True),
        (True, NOW, False),
        (True, NOW - DAY, False),
        (False, NOW + DAY, False),
    ],
)
async def test_only_a_new_wait_begins_a_chain_anew(
    database: Database, school: Institution, since: datetime, *, over: bool, again: bool
) -> None:
    about, later = new_id(), NOW + 2 * DAY
    async with database.begin() as session:
        first, second = await known(session, school), await known(session, school, 1002)
        await add(session, first, about, NOW)
        (begun,) = await reminders.claim_due(session, NOW)
        await reminders.advance(session, begun.id, 2, NOW)
        if over:
            await reminders.stop(session, WAITING, about, NOW)
        await add(session, second, about, later, now=NOW + DAY, since=since)
        found = await reminders.claim_due(session, later)
    expected = (second.id, 0, NOW + DAY) if again else (first.id, 2, NOW)
    assert [(each.person_id, each.step, each.created_at) for each in found] == (
        [] if over and not again else [expected]
    )


async def test_who_is_out_of_reach_is_passed_over_until_they_come_back(
    database: Database, school: Institution
) -> None:
    blocked, erased, other = new_id(), new_id(), new_id()
    async with database.begin() as session:
        gone, there = await known(session, school, 7), await known(session, school, 8)
        await add(session, gone, blocked, NOW)
        await add(session, gone, erased, NOW, chain=Chain.UNFINISHED, step=ERASING)
        await add(session, there, other, NOW)
        await set_reachable(session, 7, at=NOW, reachable=False)
        assert set(await claim(session, NOW)) == {erased, other}
        await set_reachable(session, 7, at=NOW, reachable=True)
        assert set(await claim(session, NOW)) == {blocked, erased, other}


async def test_putting_off_moves_what_is_sooner_and_nothing_else(
    database: Database, school: Institution
) -> None:
    sooner, later, done, others = (new_id() for _ in range(4))
    async with database.begin() as session:
        person, other = await known(session, school, 7), await known(session, school, 8)
        await add(session, person, sooner, NOW)
        await add(session, person, later, NOW + 3 * DAY)
        await add(session, person, done, NOW)
        await reminders.stop(session, WAITING, done, NOW)
        await add(session, other, others, NOW)
        await reminders.put_off(session, [person.id], NOW + DAY)
        rows = await session.rows(select(table.c.object_id, table.c.due_at))
    assert {row.object_id: row.due_at for row in rows} == {
        sooner: NOW + DAY,
        later: NOW + 3 * DAY,
        done: NOW,
        others: NOW,
    }


async def test_a_chain_is_found_by_its_own_person_only(
    database: Database, school: Institution
) -> None:
    about = new_id()
    async with database.begin() as session:
        person, other = await known(session, school, 7), await known(session, school, 8)
        await add(session, person, about, NOW)
        assert await reminders.find_open(session, person.id, WAITING, about)
        assert await reminders.find_open(session, other.id, WAITING, about) is None
        assert await reminders.find_open(session, person.id, Chain.REFERRAL, about) is None


async def test_a_chain_that_is_over_is_forgotten_when_no_wait_can_last_so_long(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        person = await known(session, school)
        for about in (over := new_id(), new_id()):
            await add(session, person, about, NOW)
        await reminders.stop(session, WAITING, over, NOW)
        await reminders.purge(session, NOW + KEPT)
        assert len(await session.rows(select(table))) == 2
        await reminders.purge(session, NOW + KEPT + DAY)
        assert len(await session.rows(select(table))) == 1


async def test_two_who_look_at_once_never_take_the_same(
    postgresql: Database,
) -> None:
    async with postgresql.begin() as session:
        person = await known(session, await add_institution(session, "Школа", "Якутск", NOW))
        for _ in range(2):
            await add(session, person, new_id(), NOW)
    async with postgresql.begin() as one, postgresql.begin() as other:
        first, second = await claim(one, NOW, 1), await claim(other, NOW, 1)
        assert len({*first, *second}) == 2
        assert await claim(other, NOW, 5) == second
