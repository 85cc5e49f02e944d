"""The outbox: in order within a chat, who waits is served first, nothing kept that was sent."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy import select

from db.engine import Database, Session
from db.queues import outbox
from db.queues.outbox import LEASE, Attached, Deferred, Finished, InFlight, Outgoing, Priority
from db.tables import attachment
from db.tables import outbox as table
from db.types import new_id
from tests.db.examples import NOW

HOLDER, OTHER = new_id(), new_id()
REPLY, NOTICE, BROADCAST = Priority.REPLY, Priority.NOTICE, Priority.BROADCAST
SECOND = timedelta(seconds=1)


def call(lane: int, words: str = "", priority: Priority = REPLY) -> Outgoing:
    return Outgoing(lane, "sendMessage", words.encode(), priority)


async def claim(
    session: Session, limit: int = 100, after: timedelta = timedelta(), holder: UUID = HOLDER
) -> list[InFlight]:
    return await outbox.claim_outgoing(session, now=NOW + after, holder=holder, limit=limit)


def words(calls: list[InFlight]) -> list[str]:
    return [each.payload.decode() for each in calls]


async def test_what_waits_for_an_answer_goes_before_notices_and_broadcasts(
    database: Database,
) -> None:
    async with database.begin() as session:
        late = [call(n, f"b{n}", BROADCAST) for n in range(3)]
        calls = [*late, call(10, "n", NOTICE), call(11, "r1"), call(12, "r2")]
        await outbox.add_outgoing(session, calls, NOW)
        assert words(await claim(session)) == ["r1", "r2", "n", "b0", "b1", "b2"]


async def test_a_limit_takes_the_most_urgent(database: Database) -> None:
    async with database.begin() as session:
        calls = [call(1, "b", BROADCAST), call(2, "n", NOTICE), call(3, "r")]
        await outbox.add_outgoing(session, calls, NOW)
        assert words(await claim(session, 1)) == ["r"]
        assert words(await claim(session, 1)) == ["n"]
        assert words(await claim(session, 5)) == ["b"]


async def test_a_chats_messages_leave_one_after_another(database: Database) -> None:
    async with database.begin() as session:
        await outbox.add_outgoing(session, [call(1, "b", BROADCAST), call(1, "r")], NOW)
        (first,) = await claim(session)
        assert first.payload == b"b"
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
