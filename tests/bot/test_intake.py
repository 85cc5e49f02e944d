"""Receiving: an update is kept before Telegram hears that it arrived."""

import asyncio
import json
import random
import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.intake import AnotherPollerError, Intake, TokenRefusedError
from bot.sandbox import Fault
from bot.telegram import Answer, Telegram
from db.queues.outbox import Attached
from tests.bot.engine_room import Room, until
from tests.conversations.people import Person


@dataclass
class Witness(Telegram):
    """Looks into the file, as after a power cut, whenever Telegram is told what has arrived."""

    room: Room
    confirmed: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(self.room.app.bot)

    async def call(
        self, method: str, payload: bytes, files: Sequence[Attached] = (), seconds: float = 20
    ) -> Answer:
        offset = json.loads(payload).get("offset", 0)
        waiting = self.room.sandbox.world.updates._waiting
        gone = [update["update_id"] for update in waiting if update["update_id"] < offset]
        assert set(gone) <= set(kept(self.room.file))
        self.confirmed += gone
        return await super().call(method, payload, files, seconds)


def kept(file: Path) -> list[int]:
    with sqlite3.connect(file) as raw:
        found = [number for (number,) in raw.execute("SELECT id FROM inbox ORDER BY id")]
    raw.close()
    return found


def intake_of(room: Room, patience: float = 60, telegram: Telegram | None = None) -> Intake:
    app = room.app
    return Intake(telegram or Telegram(app.bot), app.database, app.clock, app.bell, patience)


@asynccontextmanager
async def receiving(intake: Intake) -> AsyncIterator[None]:
    task = asyncio.create_task(intake.run())
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


@pytest.fixture
def person(room: Room) -> Person:
    return Person.joins(room.sandbox, "Айсен")


async def test_what_is_confirmed_to_telegram_stands_in_the_file_already(
    room: Room, person: Person
) -> None:
    witness = Witness(room)
    async with receiving(intake_of(room, telegram=witness)):
        for number in range(20):
            await person.says(str(number))
            await asyncio.sleep(0.005)
        await until(lambda: len(witness.confirmed) == 20)
    assert kept(room.file) == witness.confirmed


async def test_killed_at_any_moment_nothing_is_lost_and_nothing_kept_twice(
    room: Room, person: Person
) -> None:
    dice = random.Random(3)
    said = 0
    while said < 60:
        async with receiving(intake_of(room)):
            for _ in range(dice.randrange(4)):
                await person.says(str(said))
                said += 1
            await asyncio.sleep(dice.random() / 100)
    async with receiving(intake_of(room)):
        await until(lambda: len(kept(room.file)) == said)
    first = kept(room.file)[0]
    assert kept(room.file) == list(range(first, first + said))


async def test_an_update_that_comes_twice_is_kept_once(room: Room, person: Person) -> None:
    updates = room.sandbox.world.updates
    await person.says("раз")
    (update,) = await updates.poll(0)
    async with receiving(intake_of(room)):
        await until(lambda: not len(updates))
        updates.repeat(update)
        await person.says("два")
        await until(lambda: not len(updates))
    assert len(kept(room.file)) == 2


async def test_the_worker_is_rung_when_something_came(room: Room, person: Person) -> None:
    room.app.bell.clear()
    async with receiving(intake_of(room)):
        await person.says("раз")
        await asyncio.wait_for(room.app.bell.wait(5), 5)
        assert room.app.bell.is_set()


async def test_a_refused_token_stops_it(room: Room) -> None:
    room.sandbox.faults.after("getUpdates", Fault.UNAUTHORIZED)
    with pytest.raises(TokenRefusedError):
        await asyncio.wait_for(intake_of(room).run(), 5)


async def test_another_poller_is_put_up_with_for_a_while(room: Room, person: Person) -> None:
    updates = room.sandbox.world.updates
    async with receiving(intake_of(room)):
        await until(lambda: updates._poller is not None)
        updates.end_polling("terminated by other getUpdates request")
        await person.says("раз")
        await until(lambda: len(kept(room.file)) == 1)


async def test_another_poller_that_stays_stops_one_of_the_two(room: Room) -> None:
    two = [asyncio.create_task(intake_of(room, patience=1).run()) for _ in range(2)]
    done, running = await asyncio.wait(two, timeout=20, return_when=asyncio.FIRST_COMPLETED)
    for task in running:
        task.cancel()
    await asyncio.wait(two)
    with pytest.raises(AnotherPollerError):
        done.pop().result()


async def test_trouble_on_the_way_is_survived(room: Room, person: Person) -> None:
    room.sandbox.faults.after("getUpdates", Fault.SERVER_ERROR, Fault.CUT_AFTER)
    async with receiving(intake_of(room)):
        await person.says("раз")
        await until(lambda: len(kept(room.file)) == 1, within=15)


async def test_a_database_that_cannot_be_written_confirms_nothing(
    room: Room, person: Person
) -> None:
    await person.says("раз")
    with sqlite3.connect(room.file) as raw:
        raw.execute("ALTER TABLE inbox RENAME TO gone")
    raw.close()
    with pytest.raises(Exception, match="inbox"):
        await asyncio.wait_for(intake_of(room).run(), 5)
    assert len(await room.sandbox.world.updates.poll(0)) == 1
