"""A migration that is killed leaves the database as it was, and can be begun again."""

import sqlite3
from pathlib import Path

from db.migrate import differences, migrate
from tests.db.databases import opened, sqlite_in
from tests.db.early import shot_of, write_early
from tests.db.killed import FILE, left_behind


async def test_a_migration_killed_at_any_statement_leaves_nothing_behind(tmp_path: Path) -> None:
    killed = await left_behind(tmp_path / "source.db", tmp_path / "killed", migrate)
    assert len(killed) >= 100
    for folder in killed[:-1]:
        with sqlite3.connect(folder / FILE) as file:
            left = file.execute("SELECT name FROM sqlite_master").fetchall()
        file.close()
        assert left == [], folder.name
    async with sqlite_in(killed[-2]) as database:
        await migrate(database)
        assert await differences(database) == []


async def test_a_migration_killed_at_any_statement_leaves_a_school_as_it_was(
    tmp_path: Path,
) -> None:
    source = tmp_path / "source.db"
    async with opened(f"sqlite+aiosqlite:///{source}") as database:
        await write_early(database)
        before = await shot_of(database)
    killed = await left_behind(source, tmp_path / "killed", migrate)
    assert len(killed) >= 100
    for folder in killed[1:-1:9]:
        async with sqlite_in(folder) as database:
            assert await shot_of(database) == before, folder.name
    async with sqlite_in(killed[-2]) as database:
        await migrate(database)
        await database.check()
        assert await differences(database) == []
