"""The engine room of one school: every part is there, and none runs unless a test starts it."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import structlog

from bot.app import opened
from bot.logs import trace_without_words
from bot.sandbox import Sandbox
from tests.bot.engine_room import Room
from tests.db.databases import Template
from tests.installation import settings_for


@pytest.fixture(scope="session", autouse=True)
def terse_logs() -> Iterator[None]:
    """Left alone, structlog draws every local variable of a traceback, which takes seconds."""
    structlog.configure([structlog.processors.add_log_level, trace_without_words, terse])
    yield
    structlog.reset_defaults()


def terse(_logger: object, _method: str, event: structlog.typing.EventDict) -> str:
    return str(event)


@pytest.fixture
async def room(sandbox: Sandbox, template: Template, tmp_path: Path) -> AsyncIterator[Room]:
    await template.copy_to(tmp_path)
    async with opened(settings_for(sandbox, tmp_path)) as app:
        await app.prepare()
        yield Room(app, sandbox, tmp_path / "nastavnik.db")
