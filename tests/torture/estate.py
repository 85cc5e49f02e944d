"""The database that a dead bot leaves behind."""

import shutil
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.engine import make_url

from db.engine import Database, DatabaseError
from db.sealing import Sealer
from db.tables import outbox
from tests.torture.lives import Place


@asynccontextmanager
async def opened_database(settings: Mapping[str, str]) -> AsyncIterator[Database]:
    made = Database(settings["database_url"], Sealer(settings["data_key"]))
    try:
        yield made
    finally:
        await made.close()


async def left_in_hand(settings: Mapping[str, str]) -> Counter[Place]:
    """Calls that were taken and not marked as done, by method and chat.

    A SQLite file is looked at in a copy: to open it would mend what the next bot must mend.
    """
    url = make_url(settings["database_url"])
    if url.get_backend_name() != "sqlite":
        return await read_in_hand(settings)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(url.database or "")
        for part in file.parent.glob(f"{file.name}*"):
            shutil.copy(part, folder)
        copy = f"sqlite+aiosqlite:///{folder}/{file.name}"
        return await read_in_hand({**settings, "database_url": copy})


async def read_in_hand(settings: Mapping[str, str]) -> Counter[Place]:
    taken = (
        select(outbox.c.method, outbox.c.lane, func.count().label("rows"))
        .where(outbox.c.done_at.is_(None), outbox.c.claimed_by.is_not(None))
        .group_by(outbox.c.method, outbox.c.lane)
    )
    async with opened_database(settings) as database:
        try:
            async with database.begin() as session:
                found = await session.rows(taken)
        except DatabaseError:
            # It died before there were tables.
            return Counter()
    return Counter({(row.method, row.lane): row.rows for row in found})
