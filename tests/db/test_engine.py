"""The engine: what SQLite is told to be, and a transaction that is whole or not at all."""

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from sqlalchemy import text

from db.engine import Database, DatabaseError, wal_is_safe
from db.queries.institutions import add_institution, list_institutions
from db.queries.people import add_person
from db.types import new_id
from mentoring.people import Institution
from tests.db.databases import sqlite_in
from tests.db.examples import NOW, person_of


async def pragma(database: Database, name: str) -> object:
    async with database.begin() as session:
        return await session.scalar(text(f"PRAGMA {name}"))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("foreign_keys", 1),
        ("synchronous", 2),
        ("secure_delete", 1),
        ("busy_timeout", 10_000),
        ("journal_mode", "wal" if wal_is_safe() else "truncate"),
    ],
)
async def test_sqlite_is_durable_strict_and_clean(
    sqlite: Database, name: str, value: object
) -> None:
    assert await pragma(sqlite, name) == value


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 45, 0), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 52, 0), True),
        ((4, 0, 0), True),
    ],
)
def test_write_ahead_logging_is_used_only_where_its_fault_is_mended(
    version: tuple[int, ...], *, safe: bool
) -> None:
    assert wal_is_safe(version) is safe


async def test_a_row_of_no_school_is_refused(database: Database) -> None:
    nowhere = Institution(new_id(), "Нет такой", "Нигде")
    with pytest.raises(DatabaseError, match=r"(?i)foreign key"):
        async with database.begin() as session:
            await add_person(session, person_of(nowhere), NOW)


async def test_a_transaction_that_fails_leaves_nothing(database: Database) -> None:
    async def fail_half_way() -> None:
        async with database.begin() as session:
            await add_institution(session, "Школа № 5", "г. Якутск", NOW)
            raise ArithmeticError

    with pytest.raises(ArithmeticError):
        await fail_half_way()
    async with database.begin() as session:
        assert await list_institutions(session) == []


async def test_after_a_failed_statement_the_next_transaction_works(database: Database) -> None:
    with pytest.raises(DatabaseError):
        async with database.begin() as session:
            await session.run(text("SELECT nonsense FROM nowhere"))
    async with database.begin() as session:
        assert await list_institutions(session) == []


async def test_four_hundred_simultaneous_increments_lose_none(sqlite: Database) -> None:
    """Four engines on one file, as four processes would be: each reads, then writes."""
    async with sqlite.begin() as session:
        await session.run(text("CREATE TABLE counter AS SELECT 0 AS n"))

    async def increment(database: Database) -> None:
        async with database.begin() as session:
            seen = await session.scalar(text("SELECT n FROM counter"))
            await session.run(text("UPDATE counter SET n = :n"), {"n": seen + 1})

    async with AsyncExitStack() as stack:
        folder = Path(sqlite.url.database or "").parent
        engines = [await stack.enter_async_context(sqlite_in(folder)) for _ in range(4)]
        await asyncio.gather(*(increment(engines[n % 4]) for n in range(400)))
    async with sqlite.begin() as session:
        assert await session.scalar(text("SELECT n FROM counter")) == 400


async def test_values_are_never_in_the_words_of_an_error(database: Database) -> None:
    with pytest.raises(DatabaseError) as refused:
        async with database.begin() as session:
            await session.run(text("INSERT INTO nowhere VALUES (:name)"), {"name": "канарейка"})
    assert "канарейка" not in str(refused.value)
