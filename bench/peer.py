"""A bot under measurement: a process of its own, on a core of its own where there are two."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import psutil  # type: ignore[import-untyped]  # ships no types

from bench.server import TOKEN

ROOT = Path(__file__).parent.parent
KEY = "A" * 43 + "="
STOP_SECONDS = 25


class Peer:
    """Asks the process what it has done, and the kernel what that has cost."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._kernel = psutil.Process(process.pid)

    async def line(self) -> str:
        """The next line that the process tells."""
        if self._process.stdout is None:
            raise TypeError("the process has no output")
        line = await self._process.stdout.readline()
        if not line:
            raise AssertionError("the bot under measurement has ended")
        return line.decode().strip()

    async def statements(self) -> int:
        self._process.send_signal(signal.SIGUSR1)
        return int(await self.line())

    def cpu(self) -> float:
        """Seconds of user and system time of all its threads."""
        times = self._kernel.cpu_times()
        return float(times.user + times.system)

    def memory(self) -> int:
        """Bytes that are resident now."""
        return int(self._kernel.memory_info().rss)

    async def stop(self) -> None:
        if self._process.returncode is None:
            self._process.terminate()
            await asyncio.wait_for(self._process.wait(), STOP_SECONDS)


@asynccontextmanager
async def running(
    arguments: Sequence[str], url: str, folder: Path, form: Path | None = None, **more: str
) -> AsyncIterator[Peer]:
    """`python -m ARGUMENTS` with the settings of the bench; its files are in the folder.

    `more` are settings that differ this time.
    """
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", *arguments),
        env={**os.environ, **settings(url, folder), **more, "BENCH_FORM": str(form or "")},
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
    )
    keep_apart(process.pid)
    peer = Peer(process)
    try:
        yield peer
    finally:
        await peer.stop()


def settings(url: str, folder: Path) -> dict[str, str]:
    """Pacing is off, where nothing else is said: the bot is measured and not Telegram's limits."""
    return {
        "BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": url,
        "DATABASE_URL": f"sqlite+aiosqlite:///{folder}/bench.db",
        "DATA_KEY": KEY,
        "SCHOOL_NAME": "Школа № 5",
        "SCHOOL_ADDRESS": "г. Якутск, ул. Ленина, 1",
        "SEND_RATE": "0",
        "LOG_LEVEL": "WARNING",
        "PYTHONUNBUFFERED": "1",
    }


CORES = sorted(psutil.Process().cpu_affinity() or [])


def keep_apart(pid: int) -> None:
    """The bot gets the last core, server and people the first."""
    if len(CORES) > 1:
        psutil.Process().cpu_affinity(CORES[:1])
        psutil.Process(pid).cpu_affinity(CORES[-1:])
