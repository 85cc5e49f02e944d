"""A damaged file is never worked with: what it would say is not what people have entered."""

import asyncio
import random
import shutil
import sqlite3
from pathlib import Path

import pytest

from db.engine import Database, DatabaseDamagedError
from db.migrate import migrate
from db.queries.institutions import add_institution
from tests.db.databases import sqlite_in
from tests.db.examples import NOW, known

PAGE = 4096


async def fill(database: Database) -> None:
    async with database.begin() as session:
        school = await add_institution(session, "Школа № 5", "г. Якутск", NOW)
        for account in range(200):
            await known(session, school, account)


async def opens(folder: Path) -> bool:
    """False if the damage was noticed."""
    async with sqlite_in(folder) as database:
        try:
            await database.check()
        except DatabaseDamagedError:
            return False
    return True


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    async def make() -> None:
        async with sqlite_in(folder) as database:
            await migrate(database)
            await fill(database)
            await database.check()

    folder = tmp_path_factory.mktemp("sound")
    asyncio.run(make())
    return folder / "nastavnik.db"


@pytest.fixture
def file(sound: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sound, tmp_path))


@pytest.mark.parametrize("seed", range(40))
async def test_a_page_of_random_bytes_is_noticed(file: Path, seed: int) -> None:
    spoil_a_page(file, random.Random(seed))
    assert not await opens(file.parent)


@pytest.mark.parametrize("seed", range(10))
async def test_a_file_that_was_cut_off_is_noticed(file: Path, seed: int) -> None:
    cut_off(file, random.Random(seed))
    assert not await opens(file.parent)


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    file = tmp_path / "nastavnik.db"
    file.write_text("Привет, я не база данных. " * 1000, encoding="utf-8")
    return file


async def test_a_file_that_never_was_a_database_is_refused(letter: Path) -> None:
    assert not await opens(letter.parent)


async def test_a_row_that_points_nowhere_is_noticed(file: Path) -> None:
    with sqlite3.connect(file) as raw:
        raw.execute("DELETE FROM institution")
    raw.close()
    assert not await opens(file.parent)


async def test_a_sound_database_passes(database: Database) -> None:
    await fill(database)
    await database.check()


def spoil_a_page(file: Path, dice: random.Random) -> None:
    content = bytearray(file.read_bytes())
    start = dice.choice(pages_in_use(file)) * PAGE
    content[start : start + PAGE] = dice.randbytes(PAGE)
    file.write_bytes(content)


def cut_off(file: Path, dice: random.Random) -> None:
    content = file.read_bytes()
    file.write_bytes(content[: dice.randrange(1, len(content) - 1)])


def pages_in_use(file: Path) -> list[int]:
    """Pages that hold something: a free one may hold anything."""
    with sqlite3.connect(file) as raw:
        found = raw.execute("SELECT DISTINCT pageno - 1 FROM dbstat ORDER BY 1").fetchall()
    raw.close()
    return [number for (number,) in found]
