"""The database: one engine, one kind of transaction, on SQLite and PostgreSQL alike."""

import sqlite3
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import CursorResult, Executable, Row, Table, event
from sqlalchemy.dialects import postgresql
from sqlalchemy.dialects import sqlite as sqlite_dialect
from sqlalchemy.engine import Connection, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from db import sqlite
from db.sealing import Sealer

BUSY_SECONDS = 10
"""How long one process waits for another's transaction on the same SQLite file."""

FIXED_WAL = ((3, 51, 3), (3, 50, 7), (3, 44, 6))
"""SQLite releases in which the WAL corruption of 3.7.0-3.51.2 is mended."""


class DatabaseDamagedError(Exception):
    """The database file does not pass SQLite's own integrity check."""


DatabaseError = DBAPIError
"""What any statement raises when the database refuses or is out of reach."""


def wal_is_safe(version: tuple[int, ...] = sqlite3.sqlite_version_info) -> bool:
    """Write-ahead logging is used only where the linked SQLite has the fix."""
    newest = FIXED_WAL[0]
    return version >= newest or any(
        version[:2] == fixed[:2] and version >= fixed for fixed in FIXED_WAL[1:]
    )


class Session:
    """One transaction with the key that seals what it writes."""

    __slots__ = ("connection", "sealer")

    def __init__(self, connection: AsyncConnection, sealer: Sealer) -> None:
        self.connection = connection
        self.sealer = sealer

    async def run(
        self, statement: Executable, values: Mapping[str, Any] | Sequence[Mapping[str, Any]] = ()
    ) -> CursorResult[Any]:
        return await self.connection.execute(statement, values or None)

    async def rows(self, statement: Executable, **values: Any) -> Sequence[Row[Any]]:
        return (await self.connection.execute(statement, values)).all()

    async def row(self, statement: Executable, **values: Any) -> Row[Any] | None:
        return (await self.connection.execute(statement, values)).first()

    async def scalar(self, statement: Executable, **values: Any) -> Any:
        return (await self.connection.execute(statement, values)).scalar()

    def insert(self, table: Table) -> postgresql.Insert | sqlite_dialect.Insert:
        """An INSERT that may be told what to do about a row that is there already."""
        if self.on_postgresql:
            return postgresql.Insert(table)
        return sqlite_dialect.Insert(table)

    @property
    def on_postgresql(self) -> bool:
        return self.connection.dialect.name == "postgresql"


class Database:
    """The one door to what is remembered.

    On SQLite a pool of one connection puts writers in a fair queue, so nobody waits on the
    file's lock; on PostgreSQL transactions run side by side.
    """

    def __init__(self, url: str, sealer: Sealer) -> None:
        self.url = make_url(url)
        self.sealer = sealer
        self.on_sqlite = self.url.get_backend_name() == "sqlite"
        self.engine = self._create()

    def _create(self) -> AsyncEngine:
        kind: dict[str, Any] = (
            {
                "pool_size": 1,
                "max_overflow": 0,
                "pool_reset_on_return": None,
                "async_creator": partial(sqlite.connect, self.url.database or ":memory:"),
            }
            if self.on_sqlite
            else {"pool_size": 8}
        )
        engine = create_async_engine(self.url, hide_parameters=True, pool_timeout=60, **kind)
        if self.on_sqlite:
            if self.url.database:
                Path(self.url.database).parent.mkdir(parents=True, exist_ok=True)
            event.listen(engine.sync_engine, "connect", prepare_sqlite)
            event.listen(engine.sync_engine, "begin", begin_immediate)
        return engine

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[Session]:
        """A writing transaction: committed as a whole at the end, or not at all."""
        async with self.engine.begin() as connection:
            yield Session(connection, self.sealer)

    async def check(self) -> None:
        """A damaged SQLite file raises DatabaseDamagedError instead of being used."""
        if not self.on_sqlite:
            return
        try:
            async with self.engine.connect() as connection:
                found = await connection.exec_driver_sql("PRAGMA integrity_check(5)")
                faults = [str(row[0]) for row in found.all()]
                broken = (await connection.exec_driver_sql("PRAGMA foreign_key_check")).first()
                await connection.rollback()
        except DBAPIError as error:
            raise DatabaseDamagedError(str(error.orig)) from None
        if faults != ["ok"] or broken:
            raise DatabaseDamagedError("; ".join(faults))

    async def close(self) -> None:
        await self.engine.dispose()


def prepare_sqlite(connection: Any, _entry: ConnectionPoolEntry) -> None:
    """Every SQLite connection is durable, keeps foreign keys and wipes what it deletes."""
    # Transactions are begun by us alone: the driver's own BEGIN would be a deferred one.
    connection.isolation_level = None
    for pragma in sqlite_pragmas():
        connection.execute(f"PRAGMA {pragma}").close()


def sqlite_pragmas() -> Iterable[str]:
    yield f"busy_timeout = {BUSY_SECONDS * 1000}"
    yield f"journal_mode = {'WAL' if wal_is_safe() else 'TRUNCATE'}"
    yield "synchronous = FULL"
    yield "foreign_keys = ON"
    yield "secure_delete = ON"


def begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
