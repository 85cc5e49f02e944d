"""Bots as real processes, started the way an operator starts them."""

import asyncio
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.torture.lives import HOUSE

ENDS_WITHIN = 30


@dataclass(frozen=True, slots=True)
class Ended:
    code: int
    said: str


class Operator:
    """Types `python -m bot run` in an empty folder, with nothing but these settings."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def runs(self, settings: Mapping[str, str]) -> Ended:
        """What the command said and how it ended; it must end by itself."""
        names = {name.upper(): value for name, value in settings.items()}
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "run"),
            cwd=self._folder,
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(HOUSE), **names},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        try:
            async with asyncio.timeout(ENDS_WITHIN):
                said, _ = await process.communicate()
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
        assert process.returncode is not None
        return Ended(process.returncode, said.decode().strip())


@pytest.fixture
def operator(tmp_path: Path) -> Operator:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    return Operator(folder)
