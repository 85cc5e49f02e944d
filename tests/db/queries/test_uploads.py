"""What was read from a file waits for its yes: of one person, taken once, sealed."""

import asyncio
from datetime import timedelta

from sqlalchemy import func, select

from db.engine import Database
from db.queries.uploads import Upload, add_upload, find_upload, purge, take_upload
from db.tables import upload
from db.types import new_id
from mentoring.people import Institution
from tests.db.examples import NOW, known


async def test_an_upload_is_taken_once_by_who_sent_it(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        mine, other = await known(session, school, 1), await known(session, school, 2)
        key = await add_upload(session, mine, "people", "Егорова Анна".encode(), NOW)
        assert await take_upload(session, other, key) is None
        assert await take_upload(session, mine, new_id()) is None

    async def takes() -> Upload | None:
        async with database.begin() as session:
            return await take_upload(session, mine, key)

    taken = await asyncio.gather(*(takes() for _ in range(20)))
    wanted = Upload(key, "people", "Егорова Анна".encode())
    assert [each for each in taken if each] == [wanted]


async def test_what_nobody_confirmed_is_forgotten(database: Database, school: Institution) -> None:
    async with database.begin() as session:
        mine = await known(session, school)
        for days in range(3):
            await add_upload(session, mine, "people", b"", NOW + timedelta(days))
        await purge(session, NOW + timedelta(1))
        assert await session.scalar(select(func.count()).select_from(upload)) == 2


async def test_what_is_of_another_kind_is_neither_found_nor_taken(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        mine = await known(session, school)
        key = await add_upload(session, mine, "people", b"[]", NOW)
        assert await find_upload(session, mine, key, "roadmap") is None
        assert await take_upload(session, mine, key, "roadmap") is None
        wanted = Upload(key, "people", b"[]")
        assert await find_upload(session, mine, key, "people", "roadmap") == wanted
        assert await take_upload(session, mine, key, "people") == wanted
        assert await find_upload(session, mine, key) is None
