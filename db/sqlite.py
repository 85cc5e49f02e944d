"""The connection to a SQLite file: it leaves the event loop's thread only to wait."""

import sqlite3
from collections.abc import Callable
from typing import Any

import aiosqlite


class Connection(aiosqlite.Connection):
    """Inside a transaction a statement runs where it is asked for, without a trip to a thread.

    A trip costs ten times what SQLite needs for a row, and inside a transaction nothing waits:
    BEGIN IMMEDIATE holds the file's lock, and the disk is synchronised at the commit alone. So
    BEGIN, COMMIT and whatever stands outside a transaction go to aiosqlite's thread.
    """

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        if may_wait(fn):
            return await super()._execute(fn, *args, **kwargs)  # type: ignore[no-untyped-call]
        return fn(*args, **kwargs)


def may_wait(call: Callable[..., Any]) -> bool:
    """Does this call of the sqlite3 module ask for a lock or for the disk?"""
    on = getattr(call, "__self__", None)
    if isinstance(on, sqlite3.Cursor):
        return call.__name__ != "close" and not on.connection.in_transaction
    return call.__name__ != "cursor"


async def connect(path: str) -> Connection:
    """SQLite is thread-safe by itself, and a transaction has the connection to itself."""
    connection = Connection(
        lambda: sqlite3.connect(path, check_same_thread=False), iter_chunk_size=64
    )
    # As SQLAlchemy does it: a connection that nobody closed must not keep the process alive.
    connection._thread.daemon = True  # noqa: SLF001 - aiosqlite offers no other way
    await connection
    return connection
