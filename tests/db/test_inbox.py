"""The inbox: each update once, in order for each person, erased when it is handled."""

from datetime import timedelta

from sqlalchemy import select

from db.engine import Database, Session
from db.queues import inbox
from db.queues.inbox import Postponed, Received, Settled
from db.tables import inbox as table
from tests.db.examples import NOW

SOON = timedelta(seconds=5)


def updates(*pairs: tuple[int, int]) -> list[Received]:
    """(id, lane) each."""
    return [Received(number, lane, f"update {number}".encode()) for number, lane in pairs]


async def claimed(session: Session, limit: int = 100, later: timedelta = timedelta()) -> list[int]:
    return [each.id for each in await inbox.claim_waiting(session, NOW + later, limit)]


async def settle(session: Session, *ids: int) -> None:
    await inbox.settle(session, [Settled(each) for each in ids], NOW)


async def test_an_update_is_kept_once_however_often_it_comes(database: Database) -> None:
    for _ in range(3):
        async with database.begin() as session:
            await inbox.add_received(session, updates((1, 10), (2, 10), (1, 10)), NOW)
    async with database.begin() as session:
        assert await inbox.count_open(session) == 2
        await settle(session, *await claimed(session))
    async with database.begin() as session:
        await inbox.add_received(session, updates((1, 10), (2, 10)), NOW)
        assert await inbox.count_open(session) == 1
        assert await claimed(session) == [2]


async def test_an_update_comes_out_as_it_came_in(database: Database) -> None:
    payload = '{"text": "Привет 👋"}'.encode()
    async with database.begin() as session:
        await inbox.add_received(session, [Received(2**53, -100, payload)], NOW)
        (waiting,) = await inbox.claim_waiting(session, NOW, 5)
    assert (waiting.id, waiting.lane, waiting.payload, waiting.tries) == (2**53, -100, payload, 0)


async def test_only_the_earliest_of_a_person_is_given_out(database: Database) -> None:
    async with database.begin() as session:
        await inbox.add_received(session, updates((5, 1), (3, 1), (4, 2), (9, 2), (7, 3)), NOW)
    seen = []
    for _ in range(3):
        async with database.begin() as session:
            seen.append(await claimed(session))
            if seen[-1]:
                await settle(session, *seen[-1])
    assert seen == [[3, 4, 7], [5, 9], []]


async def test_what_was_not_settled_is_given_out_again(database: Database) -> None:
    async with database.begin() as session:
        await inbox.add_received(session, updates((1, 1)), NOW)
    for _ in range(3):
        async with database.begin() as session:
            assert await claimed(session) == [1]


async def test_a_postponed_update_holds_its_person_and_nobody_else(database: Database) -> None:
    async with database.begin() as session:
        await inbox.add_received(session, updates((1, 1), (2, 1), (3, 2)), NOW)
        await inbox.postpone(session, Postponed(1, NOW + SOON, "KeyError"))
        assert await claimed(session) == [3]
        assert await claimed(session, later=SOON) == [1, 3]
        (first, _) = await inbox.claim_waiting(session, NOW + SOON, 5)
    assert first.tries == 1


async def test_of_a_handled_update_only_the_number_is_kept(database: Database) -> None:
    async with database.begin() as session:
        await inbox.add_received(session, updates((1, 77), (2, 78)), NOW)
        await settle(session, 1)
        await inbox.settle(session, [Settled(2, "set_aside", "KeyError")], NOW)
        rows = await session.rows(select(table).order_by(table.c.id))
    assert [(row.id, row.lane, row.payload, row.outcome, row.error) for row in rows] == [
        (1, 0, None, "handled", None),
        (2, 0, None, "set_aside", "KeyError"),
    ]


async def test_numbers_are_forgotten_days_after_but_open_updates_never(database: Database) -> None:
    async with database.begin() as session:
        await inbox.add_received(session, updates((1, 1), (2, 2)), NOW)
        await settle(session, 1)
        for days, left in ((2, 2), (4, 1), (400, 1)):
            await inbox.purge(session, NOW + timedelta(days=days))
            assert len(await session.rows(select(table.c.id))) == left
        assert await claimed(session) == [2]


async def test_nothing_to_keep_is_no_error(database: Database) -> None:
    async with database.begin() as session:
        await inbox.add_received(session, [], NOW)
        assert await claimed(session) == []
