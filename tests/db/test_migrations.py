"""The database changes only by migrations, which work both ways and lose nothing."""

import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory

from db.engine import Database
from db.migrate import config, current, differences, downgrade, migrate, newest
from db.queries.institutions import add_institution, list_institutions
from db.queries.people import change, get_person
from tests.db.databases import sqlite_in
from tests.db.examples import NOW, known


def revisions() -> list[str]:
    """The earliest first."""
    found = ScriptDirectory.from_config(config()).walk_revisions()
    return [script.revision for script in found][::-1]


async def test_every_revision_goes_up_and_down_and_up_again(empty: Database) -> None:
    assert revisions()
    below = "base"
    for revision in revisions():
        await migrate(empty, revision)
        await downgrade(empty, below)
        assert await current(empty) == (None if below == "base" else below)
        await migrate(empty, revision)
        assert await current(empty) == revision
        below = revision


async def test_the_migrated_database_is_what_the_tables_in_code_say(empty: Database) -> None:
    assert await differences(empty) != []
    await migrate(empty)
    assert await current(empty) == newest()
    assert await differences(empty) == []


async def test_the_way_down_leaves_nothing_but_alembics_own_table(empty: Database) -> None:
    await migrate(empty)
    await downgrade(empty, "base")
    missing = [each for each in await differences(empty) if isinstance(each, tuple)]
    assert {each[0] for each in missing} <= {"add_table", "add_index"}


async def test_migrating_again_keeps_what_people_have_entered(empty: Database) -> None:
    await migrate(empty)
    async with empty.begin() as session:
        school = await add_institution(session, "Школа № 5", "г. Якутск", NOW)
        person = await known(session, school)
        await change(session, replace(person, name="Айсен", phone="+7 914 000-00-00"))
    await migrate(empty)
    await migrate(empty, "head")
    async with empty.begin() as session:
        assert await list_institutions(session) == [school]
        assert (await get_person(session, person.id)).name == "Айсен"


@pytest.fixture
def killed(tmp_path: Path) -> list[Path]:
    """Folders of databases whose migration was killed, each one statement further."""
    command = [sys.executable, "-m", "tests.db.killed", str(tmp_path)]
    subprocess.run(command, check=True, timeout=60)  # noqa: S603 - our own script
    return sorted(tmp_path.iterdir())


async def test_a_migration_killed_at_any_statement_leaves_nothing_behind(
    killed: list[Path],
) -> None:
    assert len(killed) >= 20
    for folder in killed:
        with sqlite3.connect(folder / "nastavnik.db") as file:
            left = file.execute("SELECT name FROM sqlite_master").fetchall()
        file.close()
        assert left == [], folder.name
    async with sqlite_in(killed[-1]) as database:
        await migrate(database)
        assert await differences(database) == []
