"""What the tests of the cellar stand on: every promise is asked of both databases."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from db.engine import Database
from db.queries.institutions import add_institution
from mentoring.people import Institution
from tests.db.databases import Server, Template, sqlite_in
from tests.db.examples import NOW


@pytest.fixture
async def sqlite(template: Template) -> AsyncIterator[Database]:
    async with template.migrated() as made:
        yield made


@pytest.fixture
async def postgresql(server: Server) -> AsyncIterator[Database]:
    async with server.migrated() as made:
        yield made


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Database:
    """A migrated database, once SQLite and once PostgreSQL."""
    made: Database = request.getfixturevalue(request.param)
    return made


@pytest.fixture(params=["sqlite", "postgresql"])
async def empty(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """A database without any table."""
    if request.param == "sqlite":
        async with sqlite_in(tmp_path) as made:
            yield made
        return
    server: Server = request.getfixturevalue("server")
    async with server.empty() as made:
        yield made


@pytest.fixture
async def school(database: Database) -> Institution:
    async with database.begin() as session:
        return await add_institution(session, "Школа № 5", "г. Якутск, ул. Ленина, 1", NOW)
