"""The clock: ticks run, one that fails is loud and does not stop the others."""

import asyncio
from datetime import UTC, datetime, timedelta

import aiohttp
import time_machine
from structlog.testing import capture_logs

from bot.clock import Clock, Ticker
from bot.control import clock_endpoint
from db.queues import inbox
from db.queues.inbox import Received, Settled
from db.tables import inbox as table
from db.tables import person as people
from mentoring.people import Role
from tests.bot.engine_room import Room, until

OFTEN = timedelta(seconds=0.05)


def test_the_clock_tells_utc_and_can_be_moved() -> None:
    clock = Clock()
    assert abs(clock.now() - datetime.now(UTC)) < timedelta(seconds=1)
    clock.offset = timedelta(days=3)
    assert clock.now() - datetime.now(UTC) > timedelta(days=2, hours=23)
    assert clock.now().utcoffset() == timedelta()


async def test_ticks_run_again_and_again_until_stopped() -> None:
    ran: list[int] = []

    async def tick() -> None:
        ran.append(1)

    ticker = Ticker({"tick": (OFTEN, tick)})
    ticker.start()
    await until(lambda: len(ran) >= 3)
    ticker.stop()
    before = len(ran)
    await asyncio.sleep(0.2)
    assert len(ran) <= before + 1
    ticker.stop()


async def test_a_tick_that_fails_is_reported_and_runs_again_beside_the_others() -> None:
    ran: list[str] = []

    async def bad() -> None:
        ran.append("bad")
        raise ArithmeticError

    async def good() -> None:
        ran.append("good")

    ticker = Ticker({"bad": (OFTEN, bad), "good": (OFTEN, good)})
    with capture_logs() as logs:
        ticker.start()
        await until(lambda: ran.count("bad") >= 2 and ran.count("good") >= 2)
        await until(lambda: logs)
        ticker.stop()
    assert {"event": "tick_failed", "tick": "bad", "error": "ArithmeticError"}.items() <= logs[
        0
    ].items()


async def test_a_slow_tick_does_not_run_beside_itself() -> None:
    at_once, most = 0, 0

    async def slow() -> None:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        await asyncio.sleep(0.15)
        at_once -= 1

    ticker = Ticker({"slow": (OFTEN, slow)})
    ticker.start()
    await asyncio.sleep(0.5)
    ticker.stop()
    await asyncio.sleep(0.2)
    assert most == 1


async def test_the_loopback_clock_moves_time_and_runs_every_tick(room: Room) -> None:
    async with room.app.database.begin() as session:
        await inbox.add_received(session, [Received(1, 1, b"{}")], room.app.clock.now())
        await inbox.settle(session, [Settled(1)], room.app.clock.now())
    days = timedelta(days=30)
    async with clock_endpoint(room.app) as address, aiohttp.ClientSession() as client:
        wish = {"offset_seconds": days.total_seconds()}
        async with client.post(f"{address}/clock", json=wish) as answer:
            told = datetime.fromisoformat((await answer.json())["now"])
    assert told - datetime.now(UTC) > days - timedelta(minutes=1)
    assert await room.rows(table) == [], "the tick that tidies up has run"


async def test_the_hourly_tick_forgets_who_only_looked_in(room: Room) -> None:
    await room.somebody("Прохожий")
    stays = await room.somebody("Мария", Role.CURATOR)
    for days, known in ((13, 2), (2, 1)):
        room.later(timedelta(days=days))
        await room.app.ticker.run_all()
        assert len(await room.rows(people)) == known
    (row,) = await room.rows(people)
    assert row.telegram_id == stays.id


async def test_a_clock_that_is_set_back_an_hour_does_not_stop_the_ticks() -> None:
    """APScheduler alone would wait that hour: its next run is a time of the wall clock."""
    ran: list[int] = []

    async def tick() -> None:
        ran.append(1)

    with capture_logs() as logs, time_machine.travel(datetime.now(UTC)) as traveller:
        ticker = Ticker({"tick": (OFTEN, tick)}, look_every=OFTEN)
        ticker.start()
        await until(lambda: len(ran) >= 2)
        traveller.shift(-timedelta(hours=1))
        before = len(ran)
        await until(lambda: len(ran) >= before + 3)
        ticker.stop()
    assert {"event": "clock_set_back", "seconds": 3600}.items() <= logs[0].items()
