"""Several workers at one queue: what only PostgreSQL's real concurrency can show."""

import asyncio
import random
from collections import defaultdict
from uuid import UUID

import pytest
from sqlalchemy import text

from db.engine import Database, Session
from db.queues import inbox, jobs, outbox
from db.queues.calls import Finished, InFlight
from db.queues.inbox import Received, Settled
from db.queues.outbox import Outgoing
from db.types import new_id
from tests.db.examples import NOW

LANES, EACH = 25, 12
ONLY_NESTED_LOOPS = (
    *("hashjoin", "mergejoin", "hashagg", "sort"),
    *("material", "memoize", "indexscan", "bitmapscan"),
)


async def fill(session: Session, rows: int) -> None:
    """So many people with something to do in every queue."""
    updates = [Received(n, n, b"{}") for n in range(rows)]
    await inbox.add_received(session, updates, NOW)
    await outbox.add_outgoing(session, [Outgoing(n, "sendMessage", b"") for n in range(rows)], NOW)
    for lane in range(rows):
        await jobs.add_job(session, lane, "mydata", b"{}", NOW)


@pytest.mark.parametrize("off", [(), ONLY_NESTED_LOOPS], ids=["as planned", "nested loops"])
async def test_a_limit_takes_just_that_many_whatever_the_planner_does(
    postgresql: Database, off: tuple[str, ...]
) -> None:
    async with postgresql.begin() as session:
        await fill(session, 1000)
    async with postgresql.begin() as session:
        for kind in off:
            await session.run(text(f"SET LOCAL enable_{kind} = off"))
        sent = await outbox.claim_outgoing(session, now=NOW, holder=new_id(), limit=3)
        run = await jobs.claim_jobs(session, now=NOW, holder=new_id(), limit=3)
        assert len(await inbox.claim_waiting(session, NOW, 3)) == len(sent) == len(run) == 3
        for table in ("outbox", "job"):
            held = text(f"SELECT count(*) FROM {table} WHERE claimed_by IS NOT NULL")  # noqa: S608
            assert await session.scalar(held) == 3


async def test_an_update_in_hand_is_passed_over_and_so_is_all_behind_it(
    postgresql: Database,
) -> None:
    async with postgresql.begin() as session:
        updates = [Received(1, 7, b"a"), Received(2, 7, b"b"), Received(3, 8, b"c")]
        await inbox.add_received(session, updates, NOW)
    async with postgresql.begin() as one:
        (first,) = await inbox.claim_waiting(one, NOW, 1)
        async with asyncio.timeout(2), postgresql.begin() as two:
            assert [each.id for each in await inbox.claim_waiting(two, NOW, 10)] == [3]
        await inbox.settle(one, [Settled(first.id)], NOW)
    async with postgresql.begin() as session:
        assert [each.id for each in await inbox.claim_waiting(session, NOW, 10)] == [2, 3]


async def test_workers_side_by_side_take_each_update_once_and_in_order(
    postgresql: Database,
) -> None:
    """Eight workers; some of their transactions fail and are rolled back."""
    handled: dict[int, list[int]] = defaultdict(list)
    dice = random.Random(1)

    async def work() -> None:
        while len([n for lane in handled.values() for n in lane]) < LANES * EACH:
            try:
                async with postgresql.begin() as session:
                    taken = await inbox.claim_waiting(session, NOW, 4)
                    await asyncio.sleep(dice.random() / 200)
                    if dice.random() < 0.15:
                        raise ArithmeticError  # noqa: TRY301 - what a handler would do
                    if taken:
                        await inbox.settle(session, [Settled(each.id) for each in taken], NOW)
            except ArithmeticError:
                continue
            for each in taken:
                handled[each.lane].append(each.id)

    async with postgresql.begin() as session:
        every = [Received(n, n % LANES, b"{}") for n in range(LANES * EACH)]
        await inbox.add_received(session, every, NOW)
    async with asyncio.timeout(30):
        await asyncio.gather(*(work() for _ in range(8)))
    assert handled == {lane: list(range(lane, LANES * EACH, LANES)) for lane in range(LANES)}


async def test_couriers_side_by_side_never_overtake_in_a_chat(postgresql: Database) -> None:
    """Claim, commit, send, mark: the way of each message, by six couriers at once."""
    sent: dict[int, list[UUID]] = defaultdict(list)
    calls = [Outgoing(n % LANES, "sendMessage", b"") for n in range(LANES * EACH)]
    async with postgresql.begin() as session:
        await outbox.add_outgoing(session, calls, NOW)

    async def step(holder: UUID, ended: list[InFlight]) -> list[InFlight]:
        async with postgresql.begin() as session:
            await outbox.finish(session, [Finished(call.id, "sent") for call in ended], NOW)
            return await outbox.claim_outgoing(session, now=NOW, holder=holder, limit=5)

    async def carry() -> None:
        holder, hand = new_id(), list[InFlight]()
        while sum(map(len, sent.values())) < len(calls) or hand:
            hand = await step(holder, hand)
            for call in hand:
                sent[call.lane].append(call.id)
            await asyncio.sleep(0.001)

    async with asyncio.timeout(30):
        await asyncio.gather(*(carry() for _ in range(6)))
    in_order = {lane: [c.id for c in calls if c.lane == lane] for lane in range(LANES)}
    assert sent == in_order


async def test_two_claimers_at_the_same_moment_never_get_the_same_row(
    postgresql: Database,
) -> None:
    async with postgresql.begin() as session:
        await fill(session, 100)

    async def claim() -> list[UUID]:
        async with postgresql.begin() as session:
            taken = await jobs.claim_jobs(session, now=NOW, holder=new_id(), limit=7)
            return [each.id for each in taken]

    taken = [key for keys in await asyncio.gather(*(claim() for _ in range(20))) for key in keys]
    assert len(taken) == len(set(taken))
    assert len(taken) >= 50
