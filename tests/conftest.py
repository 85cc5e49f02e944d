"""What many tests stand on."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.sandbox import Sandbox
from tests.installation import Installation, running, settings_for


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """A Telegram of one's own; a call that Telegram's documents do not know fails the test."""
    async with Sandbox.running() as made:
        yield made
        assert made.violations == []


@pytest.fixture
async def school(sandbox: Sandbox, tmp_path: Path) -> AsyncIterator[Installation]:
    """The bot of an example school, running."""
    async with running(settings_for(sandbox, tmp_path), sandbox) as installation:
        yield installation
