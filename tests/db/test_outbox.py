"""The outbox: in order within a chat, who waits is served first, nothing kept that was sent."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import func, insert, select, update

from db.engine import Database, Session
from db.queues import outbox
from db.queues.calls import Deferred, Finished, InFlight
from db.queues.claiming import Among
from db.queues.outbox import KEPT, LEASE, Attached, Outgoing, Priority
from db.tables import attachment, broadcast
from db.tables import outbox as table
from db.types import new_id
from mentoring.people import Institution
from tests.db.examples import NOW, known

HOLDER, OTHER = new_id(), new_id()
REPLY, NOTICE, BROADCAST = Priority.REPLY, Priority.NOTICE, Priority.BROADCAST
SECOND = timedelta(seconds=1)


def call(lane: int, words: str = "", priority: Priority = REPLY) -> Outgoing:
    return Outgoing(lane, "sendMessage", words.encode(), priority)


async def claim(
    session: Session,
    limit: int = 100,
    after: timedelta = timedelta(),
    holder: UUID = HOLDER,
    among: Among = outbox.awaited,
) -> list[InFlight]:
    now = NOW + after
    return await outbox.claim_outgoing(session, now=now, holder=holder, limit=limit, among=among)


def words(calls: list[InFlight]) -> list[str]:
    return [each.payload.decode() for each in calls]


async def test_what_waits_for_an_answer_goes_before_notices(database: Database) -> None:
    async with database.begin() as session:
        calls = [call(9, "n1", NOTICE), call(10, "n2", NOTICE), call(11, "r1"), call(12, "r2")]
        await outbox.add_outgoing(session, calls, NOW)
        assert words(await claim(session)) == ["r1", "r2", "n1", "n2"]


async def test_a_limit_takes_the_most_urgent(database: Database) -> None:
    async with database.begin() as session:
        await outbox.add_outgoing(session, [call(2, "n", NOTICE), call(3, "r")], NOW)
        assert words(await claim(session, 1)) == ["r"]
        assert words(await claim(session, 1)) == ["n"]


async def test_broadcasts_are_taken_by_themselves_and_hold_no_reply_in_their_chat(
    database: Database,
) -> None:
    async with database.begin() as session:
        calls = [call(1, "b1", BROADCAST), call(1, "b2", BROADCAST), call(1, "r"), call(2, "n")]
        await outbox.add_outgoing(session, calls, NOW)
        assert words(await claim(session)) == ["r", "n"]
        (first,) = await claim(session, among=outbox.broadcasts)
        assert (first.payload, first.is_broadcast) == (b"b1", True)
        assert await claim(session, among=outbox.broadcasts) == [], "the first is in flight"
        await outbox.finish(session, [Finished(first.id, "sent")], NOW)
        assert words(await claim(session, among=outbox.broadcasts)) == ["b2"]


async def test_a_chats_messages_leave_one_after_another(database: Database) -> None:
    async with database.begin() as session:
        await outbox.add_outgoing(session, [call(1, "n", NOTICE), call(1, "r")], NOW)
        (first,) = await claim(session)
        assert (first.payload, first.is_broadcast) == (b"n", False)
        assert await claim(session) == [], "the first is still in flight"
        await outbox.finish(session, [Finished(first.id, "sent", message_id=5)], NOW)
        assert words(await claim(session)) == ["r"]


async def test_a_deferred_message_holds_its_chat_and_no_other(database: Database) -> None:
    async with database.begin() as session:
        await outbox.add_outgoing(session, [call(1, "a"), call(1, "b"), call(2, "c")], NOW)
        first, _ = await claim(session)
        await outbox.defer(session, [Deferred(first.id, NOW + SECOND, "429")])
        assert await claim(session, after=SECOND / 2) == []
        (again,) = await claim(session, after=SECOND)
        assert (again.id, again.tries) == (first.id, 1)


async def test_what_a_dead_sender_held_is_free_when_its_lease_has_run_out(
    database: Database,
) -> None:
    async with database.begin() as session:
        await outbox.add_outgoing(session, [call(1, "a")], NOW)
        assert words(await claim(session, holder=HOLDER)) == ["a"]
        assert await claim(session, after=LEASE, holder=OTHER) == []
        assert words(await claim(session, after=LEASE + SECOND, holder=OTHER)) == ["a"]


async def test_a_process_alone_takes_back_what_was_held(database: Database) -> None:
    async with database.begin() as session:
        await outbox.add_outgoing(session, [call(1, "a"), call(2, "b")], NOW)
        first, _ = await claim(session)
        await outbox.finish(session, [Finished(first.id, "sent")], NOW)
        await outbox.release_outgoing(session)
        assert words(await claim(session, holder=OTHER)) == ["b"]


async def test_what_was_sent_keeps_neither_words_nor_files(database: Database) -> None:
    file = Attached(new_id(), "my-data.html", b"<p>")
    sent = Outgoing(1, "sendDocument", b"words", files=(file,))
    async with database.begin() as session:
        await outbox.add_outgoing(session, [sent], NOW)
        await claim(session)
        assert await outbox.list_files(session, sent.id) == [file]
        done = Finished(sent.id, "sent", message_id=7, file_id="BQAC")
        await outbox.finish(session, [done], NOW, [sent.id])
        (row,) = await session.rows(select(table))
        assert (row.payload, row.message_id, row.file_id) == (None, 7, "BQAC")
        assert await session.rows(select(attachment)) == []
        assert await claim(session, after=LEASE * 2) == []


async def test_files_wait_as_long_as_their_message(database: Database) -> None:
    file = Attached(new_id(), "a.bin", bytes(range(256)) * 1000)
    sent = Outgoing(1, "sendDocument", b"words", files=(file,))
    async with database.begin() as session:
        await outbox.add_outgoing(session, [sent], NOW)
        await outbox.defer(session, [Deferred(sent.id, NOW, "500")])
        assert await outbox.list_files(session, sent.id) == [file]


async def test_due_is_told_from_not_yet_due(database: Database) -> None:
    async with database.begin() as session:
        assert not await outbox.is_due(session, NOW)
        await outbox.add_outgoing(session, [call(1, "a")], NOW)
        (first,) = await claim(session)
        await outbox.defer(session, [Deferred(first.id, NOW + SECOND, "500")])
        assert not await outbox.is_due(session, NOW)
        assert await outbox.is_due(session, NOW + SECOND)
        assert await outbox.count_open(session) == 1


@pytest.mark.parametrize("priority", Priority)
async def test_whatever_may_be_sent_now_is_due(database: Database, priority: Priority) -> None:
    async with database.begin() as session:
        await outbox.add_outgoing(session, [call(1, "late", BROADCAST)], NOW)
        (late,) = await claim(session, among=outbox.broadcasts)
        await outbox.defer(session, [Deferred(late.id, NOW + SECOND, "429")])
        assert not await outbox.is_due(session, NOW)
        await outbox.add_outgoing(session, [call(2, "now", priority)], NOW)
        assert await outbox.is_due(session, NOW)


async def announced(session: Session, school: Institution, people: int) -> UUID:
    """A broadcast to so many people, with its messages in the outbox."""
    author = await known(session, school)
    key = new_id()
    values = {"id": key, "institution_id": school.id, "author_id": author.id, "audience": "{}"}
    await session.run(insert(broadcast), [{**values, "people": people, "created_at": NOW}])
    calls = [replace(call(n, "b", BROADCAST), broadcast_id=key) for n in range(people)]
    await outbox.add_outgoing(session, [*calls, call(99, "other", BROADCAST)], NOW)
    return key


async def test_what_became_of_a_broadcast_is_counted(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        key = await announced(session, school, 6)
        outcomes = ("sent", "sent", "unreachable", "refused", "expired")
        calls = await claim(session, among=outbox.broadcasts)
        done = [Finished(each.id, how) for each, how in zip(calls, outcomes, strict=False)]
        await outbox.finish(session, done, NOW)
        counts = {"delivered": 2, "unreachable": 1, "failed": 2, "waiting": 1}
        assert await outbox.count_by_outcome(session, key) == counts
        assert not any((await outbox.count_by_outcome(session, new_id())).values())


async def test_the_counts_stay_until_the_broadcast_is_reported(
    database: Database, school: Institution
) -> None:
    much_later = NOW + KEPT * 9
    async with database.begin() as session:
        key = await announced(session, school, 3)
        calls = await claim(session, among=outbox.broadcasts)
        await outbox.finish(session, [Finished(each.id, "sent") for each in calls], NOW)
        await outbox.purge(session, much_later)
        assert (await outbox.count_by_outcome(session, key))["delivered"] == 3
        assert await session.scalar(select(func.count()).select_from(table)) == 3
        await session.run(update(broadcast).values(reported_at=NOW))
        await outbox.purge(session, much_later)
        assert await session.scalar(select(func.count()).select_from(table)) == 0


async def test_what_was_sent_is_forgotten_days_after(database: Database) -> None:
    async with database.begin() as session:
        await outbox.add_outgoing(session, [call(1, "a"), call(2, "b")], NOW)
        first, _ = await claim(session)
        await outbox.finish(session, [Finished(first.id, "sent")], NOW)
        for days, left in ((2, 2), (4, 1), (400, 1)):
            await outbox.purge(session, NOW + timedelta(days=days))
            assert len(await session.rows(select(table.c.id))) == left


async def test_what_waits_for_a_chat_is_told_whether_it_is_due_or_not(database: Database) -> None:
    async with database.begin() as session:
        await outbox.add_outgoing(session, [call(1, "a")], NOW)
        (first,) = await claim(session)
        await outbox.defer(session, [Deferred(first.id, NOW + SECOND, "500")])
        assert await outbox.is_waiting(session, 1)
        assert not await outbox.is_waiting(session, 2)
        await outbox.finish(session, [Finished(first.id, "sent")], NOW)
        assert not await outbox.is_waiting(session, 1)
