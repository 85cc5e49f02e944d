"""Migrates a fresh SQLite file and dies by SIGKILL at the n-th statement, for each n there is.

    python -m tests.db.killed FOLDER

A process of its own that has imported everything is forked, so a kill costs no start.
"""

import asyncio
import os
import signal
import sys
from pathlib import Path

from sqlalchemy import event

from db.migrate import migrate
from tests.db.databases import sqlite_in

MOST = 200


async def migrate_and_die(folder: Path, at: int) -> None:
    seen = 0

    def count(*_facts: object) -> None:
        nonlocal seen
        seen += 1
        if seen == at:
            os.kill(os.getpid(), signal.SIGKILL)

    async with sqlite_in(folder) as database:
        event.listen(database.engine.sync_engine, "after_cursor_execute", count)
        await migrate(database)


def dies(folder: Path, at: int) -> bool:
    """False if the migration was through before."""
    child = os.fork()
    if child == 0:
        asyncio.run(migrate_and_die(folder, at))
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        sys.exit(f"the migration failed at statement {at}")
    return os.WIFSIGNALED(status)


def main(root: Path) -> None:
    for at in range(1, MOST):
        folder = root / f"{at:03}"
        folder.mkdir()
        if not dies(folder, at):
            for file in (*folder.iterdir(), folder):
                file.rmdir() if file is folder else file.unlink()
            return
    sys.exit("the migration never ended")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
