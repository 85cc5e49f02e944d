"""What many tests stand on."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from functools import cache
from pathlib import Path

import pytest
from fluent.runtime import FluentResource
from hypothesis import settings

from bot.sandbox import Sandbox
from tests.installation import Installation, prepare_database, running, settings_for

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
# How long an example takes says more about what else the machine does.

pytest.MonkeyPatch().setattr("texts.phrases.FluentResource", cache(FluentResource))
# Reading all phrases takes most of a second, which every bot of every test would spend anew.


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """A Telegram of one's own; a call that Telegram's documents do not know fails the test."""
    async with Sandbox.running() as made:
        yield made
        assert made.violations == []


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
