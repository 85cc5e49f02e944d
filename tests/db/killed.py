"""What a migration leaves behind if it is killed: the files of the database after each statement.

A process that dies by SIGKILL leaves its files exactly as the kernel has them at that moment.
"""

import shutil
from collections.abc import Awaitable, Callable
from pathlib import Path

from sqlalchemy import event

from db.engine import Database
from tests.db.databases import opened

FILE = "nastavnik.db"


async def left_behind(
    source: Path, to: Path, migrate: Callable[[Database], Awaitable[None]]
) -> list[Path]:
    """Migrate the file and take what would be left of it, statement by statement."""
    taken: list[Path] = []

    def take(*_facts: object) -> None:
        folder = to / f"{len(taken):04}"
        folder.mkdir(parents=True)
        # The journals belong to it; the shared memory is rebuilt.
        for file in source.parent.glob(f"{source.name}*"):
            if not file.name.endswith("-shm"):
                shutil.copy(file, folder / file.name.replace(source.name, FILE))
        taken.append(folder)

    async with opened(f"sqlite+aiosqlite:///{source}") as database:
        event.listen(database.engine.sync_engine, "after_cursor_execute", take)
        await migrate(database)
    return taken
