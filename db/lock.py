"""One process at a time polls for a database: a second one stops instead of sharing the work."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from filelock import FileLock, Timeout
from sqlalchemy import text

from db.engine import Database

ADVISORY_KEY = 0x6E617374
"""The PostgreSQL advisory lock that stands for «this database has a poller»."""


class AlreadyRunningError(Exception):
    """Another process holds the database."""


@asynccontextmanager
async def hold_alone(database: Database) -> AsyncIterator[None]:
    """Held until the block ends or the process dies, however it dies."""
    if database.on_sqlite:
        lock = FileLock(f"{database.url.database}.lock")
        try:
            lock.acquire(blocking=False)
        except Timeout:
            raise AlreadyRunningError from None
        try:
            yield
        finally:
            lock.release()
        return
    async with database.engine.connect() as connection:
        won = await connection.scalar(
            text("SELECT pg_try_advisory_lock(:key)"), {"key": ADVISORY_KEY}
        )
        await connection.commit()
        if not won:
            raise AlreadyRunningError
        try:
            yield
        finally:
            # The lock is the connection's: given back to the pool it would go on holding it.
            await connection.invalidate()
