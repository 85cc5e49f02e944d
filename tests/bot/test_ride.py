"""The courier's ride: a transaction that serves two loses nothing of either when it fails."""

import asyncio
from datetime import datetime

import pytest

from bot.ride import Ride
from bot.sandbox import Fault
from bot.worker import Worker
from db.engine import Session
from tests.bot.engine_room import Room, texts_of, until
from tests.bot.test_worker import ALARM, Broken, echo, work_off
from tests.conversations.people import Person


def worker_of(room: Room) -> Worker:
    """One who takes the courier along."""
    return Worker(room.app.acts, echo(), room.app.bell, ALARM, room.app.courier)


async def arrived_unmarked(room: Room, person: Person) -> None:
    """A message has arrived, but that it did is not written down yet."""
    await room.say_to(person, "раз")
    await room.app.courier.step()
    await until(lambda: [task for task in room.app.courier._flying if task.done()])
    assert texts_of(person) == ["раз"]
    assert await room.outcomes() == [None]


async def deliver(room: Room) -> None:
    """The courier by itself, until nothing is left to be sent or written down."""
    async with asyncio.timeout(10):
        while None in await room.outcomes():
            await room.app.courier.step()
            room.app.outbox.set()


async def test_a_batch_writes_down_what_arrived_and_sends_what_it_put_out(room: Room) -> None:
    person = await room.somebody()
    await arrived_unmarked(room, person)
    await person.says("привет")
    await room.take_in()
    await worker_of(room).handle_batch()
    assert await room.outcomes() == ["sent", None], "with the batch's own commit"
    await until(lambda: texts_of(person) == ["раз", "эхо привет"])
    await deliver(room)
    assert texts_of(person) == ["раз", "эхо привет"]
    assert await room.outcomes() == ["sent", "sent"]


@pytest.fixture
def fails_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first transaction with a ride in it fails at its very end, when all stands in it."""
    failures, whole = [Broken()], Ride.exchange

    async def exchange(ride: Ride, session: Session, now: datetime) -> None:
        await whole(ride, session, now)
        if failures:
            raise failures.pop()

    monkeypatch.setattr(Ride, "exchange", exchange)


@pytest.mark.usefixtures("fails_once")
async def test_a_batch_that_fails_at_its_end_loses_neither_marks_nor_claims(room: Room) -> None:
    person, other = await room.somebody("Айсен"), await room.somebody("Сардана")
    await arrived_unmarked(room, person)
    await room.say_to(other, "два")
    await person.says("привет")
    await room.take_in()
    worker = worker_of(room)
    await worker.handle_batch()
    assert await room.outcomes() == [None, None], "nothing of it was written"
    assert texts_of(other) == [], "what was claimed in vain is not sent"
    await work_off(room, worker)
    await deliver(room)
    assert await room.outcomes() == ["sent"] * 3
    assert texts_of(person) == ["раз", "эхо привет"]
    assert texts_of(other) == ["два"]
    assert len(room.sandbox.calls.of("sendMessage")) == 3


async def test_a_batch_whose_handler_fails_loses_no_mark(room: Room) -> None:
    person = await room.somebody()
    await arrived_unmarked(room, person)
    await person.says("сломайся")
    await room.take_in()
    await worker_of(room).handle_batch()
    assert await room.outcomes() == [None]
    await deliver(room)
    assert await room.outcomes() == ["sent"]
    assert texts_of(person) == ["раз"]
    assert len(room.sandbox.calls.of("sendMessage")) == 1


async def test_whoever_claims_it_each_message_is_sent_once_and_in_order(room: Room) -> None:
    """The worker's rides and the courier's own transactions, side by side."""
    crowd = [await room.somebody(f"Имя{number}") for number in range(12)]
    words = [str(number) for number in range(5)]
    for person in crowd:
        for each in words:
            await person.says(each)
    await room.take_in()
    async with room.sending():
        await work_off(room, worker_of(room))
        await room.all_sent(hurry=False)
    for person in crowd:
        assert texts_of(person) == [f"эхо {each}" for each in words]
    assert len(room.sandbox.calls.of("sendMessage")) == len(crowd) * len(words)


async def test_a_batch_rides_also_while_the_courier_waits_for_telegram(room: Room) -> None:
    """What is still on its way is neither written down nor claimed a second time."""
    person = await room.somebody()
    room.sandbox.faults.after("sendMessage", Fault.TOO_MANY_REQUESTS, seconds=60)
    await room.say_to(person, "раз")
    await room.app.courier.step()
    await until(lambda: room.app.courier.tally.deferred)
    await person.says("привет")
    await room.take_in()
    await worker_of(room).handle_batch()
    assert texts_of(person) == [], "its own order holds: Telegram has asked for a minute"
    async with room.sending():
        await room.all_sent()
    assert texts_of(person) == ["раз", "эхо привет"]
    assert await room.outcomes() == ["sent", "sent"]
