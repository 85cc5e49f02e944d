"""One process at a time polls for a database; a dead one holds nothing."""

import asyncio
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from db.engine import Database
from db.lock import AlreadyRunningError, hold_alone
from tests.db.databases import opened

HOLDER = """
import asyncio, sys
from db.lock import hold_alone
from tests.db.databases import opened

async def main():
    async with opened(sys.argv[1]) as database, hold_alone(database):
        print("held", flush=True)
        await asyncio.sleep(60)

asyncio.run(main())
"""


@asynccontextmanager
async def held_elsewhere(database: Database) -> AsyncIterator[asyncio.subprocess.Process]:
    """Another process holds the database until it is killed."""
    address = database.url.render_as_string(hide_password=False)
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", HOLDER, address), stdout=asyncio.subprocess.PIPE
    )
    try:
        assert process.stdout is not None
        assert await process.stdout.readline() == b"held\n"
        yield process
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGKILL)
        await process.communicate()


async def takes(database: Database) -> bool:
    try:
        async with hold_alone(database):
            return True
    except AlreadyRunningError:
        return False


async def test_a_second_process_is_refused_until_the_first_is_killed(database: Database) -> None:
    async with held_elsewhere(database) as first:
        assert not await takes(database)
        assert not await takes(database)
        first.kill()
        await first.wait()
        async with asyncio.timeout(5):
            while not await takes(database):  # noqa: ASYNC110 - nobody rings when it is free
                await asyncio.sleep(0.05)


async def test_whoever_lets_go_makes_room_for_the_next(database: Database) -> None:
    for _ in range(3):
        assert await takes(database)


async def test_in_one_process_a_second_engine_is_refused_too(database: Database) -> None:
    async with (
        opened(database.url.render_as_string(hide_password=False)) as other,
        hold_alone(database),
    ):
        assert not await takes(other)


async def test_what_fails_inside_lets_go(database: Database) -> None:
    async def fail() -> None:
        async with hold_alone(database):
            raise ArithmeticError

    with pytest.raises(ArithmeticError):
        await fail()
    async with opened(database.url.render_as_string(hide_password=False)) as other:
        assert await takes(other)


async def test_the_database_can_be_worked_with_while_it_is_held(database: Database) -> None:
    async with hold_alone(database), database.begin() as session:
        assert session.connection.in_transaction()
