"""The outbox against a model of itself: whatever happens in whatever order, the promises hold."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import timedelta
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from db.engine import Database, Session
from db.queues import outbox
from db.queues.calls import Deferred, Finished
from db.queues.outbox import LEASE, Outgoing, Priority
from db.tables import metadata
from db.types import new_id
from tests.db.databases import sealer
from tests.db.examples import NOW

LANE = st.integers(1, 3)


def queue_of(call: Outgoing) -> tuple[int, bool]:
    return call.lane, call.priority is Priority.BROADCAST


class OutboxMachine(RuleBasedStateMachine):
    """`waiting` holds the open calls by chat, broadcasts apart; `hand` is what was claimed,
    until when.
    """

    @initialize()
    def begin(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.now = NOW
        self.waiting: dict[tuple[int, bool], list[Outgoing]] = {}
        self.due: dict[UUID, Any] = {}
        self.hand: dict[UUID, Any] = {}
        self.folder = TemporaryDirectory()
        self.database = Database(f"sqlite+aiosqlite:///{self.folder.name}/a.db", sealer())
        self.do(lambda session: session.connection.run_sync(metadata.create_all))

    def do(self, work: Callable[[Session], Coroutine[Any, Any, Any]]) -> Any:
        async def in_transaction() -> Any:
            async with self.database.begin() as session:
                return await work(session)

        return self.loop.run_until_complete(in_transaction())

    @rule(lane=LANE, priority=st.sampled_from(Priority))
    def add(self, lane: int, priority: Priority) -> None:
        call = Outgoing(lane, "sendMessage", b"words", priority)
        self.do(lambda session: outbox.add_outgoing(session, [call], self.now))
        self.waiting.setdefault(queue_of(call), []).append(call)
        self.due[call.id] = self.now

    @rule(limit=st.integers(1, 4), for_all=st.booleans())
    def claim(self, limit: int, for_all: bool) -> None:  # noqa: FBT001 - hypothesis gives it
        among = outbox.broadcasts if for_all else outbox.awaited
        expected = sorted(
            (
                calls[0]
                for (_, is_broadcast), calls in self.waiting.items()
                if is_broadcast == for_all
                and calls
                and self.due[calls[0].id] <= self.now
                and self.is_free(calls[0].id)
            ),
            key=lambda call: (call.priority, call.id),
        )[:limit]
        taken = self.do(
            lambda session: outbox.claim_outgoing(
                session, now=self.now, holder=new_id(), limit=limit, among=among
            )
        )
        assert [each.id for each in taken] == [call.id for call in expected]
        self.hand |= {each.id: self.now + LEASE for each in taken}

    @rule(data=st.data())
    def finish(self, data: st.DataObject) -> None:
        if call := self.pick(data):
            done = Finished(call.id, "sent")
            self.do(lambda session: outbox.finish(session, [done], self.now))
            self.waiting[queue_of(call)].remove(call)
            del self.hand[call.id]

    @rule(data=st.data(), seconds=st.integers(0, 60))
    def defer(self, data: st.DataObject, seconds: int) -> None:
        if call := self.pick(data):
            due = self.now + timedelta(seconds=seconds)
            again = Deferred(call.id, due, "500")
            self.do(lambda session: outbox.defer(session, [again]))
            self.due[call.id] = due
            del self.hand[call.id]

    @rule(seconds=st.sampled_from([1, 30, 91]))
    def wait(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)

    @rule()
    def restart(self) -> None:
        self.do(outbox.release_outgoing)
        self.hand.clear()

    @invariant()
    def nothing_is_lost(self) -> None:
        if hasattr(self, "database"):
            assert self.do(outbox.count_open) == sum(map(len, self.waiting.values()))

    def is_free(self, key: UUID) -> bool:
        return key not in self.hand or self.hand[key] < self.now

    def pick(self, data: st.DataObject) -> Outgoing | None:
        held = [call for calls in self.waiting.values() for call in calls if call.id in self.hand]
        return data.draw(st.sampled_from(held)) if held else None

    def teardown(self) -> None:
        if hasattr(self, "database"):
            self.loop.run_until_complete(self.database.close())
            self.loop.close()
            self.folder.cleanup()


TestOutboxMachine = OutboxMachine.TestCase
TestOutboxMachine.settings = settings(
    max_examples=25,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
