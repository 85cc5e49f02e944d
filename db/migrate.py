"""The database changes only by migrations, up and down, each in one transaction."""

from collections.abc import Callable
from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from db.engine import Database
from db.tables import metadata


class NotMigratedError(Exception):
    """The database has another shape than this program expects."""


class MigrationBrokenError(Exception):
    """A row would point at one that is gone: the migration is taken back."""


FOLDER = Path(__file__).parent / "migrations"


def config(connection: Connection | None = None) -> Config:
    made = Config()
    made.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    made.attributes["connection"] = connection
    return made


async def migrate(database: Database, revision: str = "head") -> None:
    """Bring the database to a revision; keeps what people have entered."""
    if revision == "head" and await current(database) == newest():
        return
    await change(database, lambda sync: command.upgrade(config(sync), revision))


async def downgrade(database: Database, revision: str) -> None:
    await change(database, lambda sync: command.downgrade(config(sync), revision))


async def change(database: Database, run: Callable[[Connection], None]) -> None:
    """One transaction; on SQLite a table that is made anew must not take its rows' children along.

    SQLite changes a table by copying it, and foreign keys can be put to rest only outside a
    transaction; before the commit they are checked as a whole.
    """
    async with database.engine.connect() as connection:
        if database.on_sqlite:
            driver = (await connection.get_raw_connection()).driver_connection
            await driver.execute("PRAGMA foreign_keys = OFF")  # type: ignore[union-attr]  # aiosqlite's
        try:
            async with connection.begin():
                await connection.run_sync(run)
                if database.on_sqlite:
                    broken = await connection.exec_driver_sql("PRAGMA foreign_key_check")
                    if row := broken.first():
                        raise MigrationBrokenError(str(row[0]))
        finally:
            if database.on_sqlite:
                await driver.execute("PRAGMA foreign_keys = ON")  # type: ignore[union-attr]


async def current(database: Database) -> str | None:
    async with database.engine.begin() as connection:
        return await connection.run_sync(
            lambda sync: MigrationContext.configure(sync).get_current_revision()
        )


def newest() -> str | None:
    return ScriptDirectory.from_config(config()).get_current_head()


async def differences(database: Database) -> list[object]:
    """What the tables in code have and the migrated database lacks, or the other way round."""
    async with database.engine.begin() as connection:
        return await connection.run_sync(
            lambda sync: compare_metadata(
                MigrationContext.configure(sync, opts={"compare_type": True}), metadata
            )
        )
