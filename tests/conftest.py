"""What many tests stand on."""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from bot.sandbox import Sandbox
from tests.db.databases import Server, Template, running_server
from tests.installation import Installation, prepare_database, running, settings_for
from tests.reading_once import read_phrases_once

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
# How long an example takes says more about what else the machine does.

read_phrases_once()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What may take long begins first: a run's end must not wait for one test alone."""
    items.sort(key=allowed_seconds, reverse=True)


def allowed_seconds(item: pytest.Item) -> float:
    """Where a test asks for more than the usual; the others keep their order."""
    asked = item.get_closest_marker("timeout")
    return float(asked.args[0]) if asked else 0.0


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """A Telegram of one's own; a call that Telegram's documents do not know fails the test."""
    async with Sandbox.running() as made:
        yield made
        assert made.violations == []


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A PostgreSQL server; where it cannot run the test is skipped, but never unnoticed in CI."""
    try:
        starting = running_server()
        made = starting.__enter__()
    except (ImportError, OSError, RuntimeError) as error:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip(f"no PostgreSQL here: {error}")
    yield made
    starting.__exit__(None, None, None)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    return Template(tmp_path_factory.mktemp("template") / "nastavnik.db")


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A first start is slow, so it is made once and its database copied."""
    return asyncio.run(prepare_database(tmp_path_factory.mktemp("prepared")))


@pytest.fixture
async def school(sandbox: Sandbox, tmp_path: Path, prepared: Path) -> AsyncIterator[Installation]:
    """The bot of an example school, running."""
    shutil.copy(prepared, tmp_path / prepared.name)
    async with running(settings_for(sandbox, tmp_path), sandbox) as installation:
        yield installation
