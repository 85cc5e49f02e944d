"""The bot as a row of lives: started, ready, killed or told to stop; with the times of each."""

import asyncio
import json
import os
import signal
import sys
import time
from asyncio.subprocess import Process
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

Place = tuple[str, int]
"""A method and a lane of the outbox: the chat, or the tap that is answered."""

HOUSE = Path(__file__).parents[2]
START_SECONDS = 30
DRAIN_SECONDS = 20
"""What SIGTERM promises."""
SETTLE_SECONDS = 0.05
"""After a kill the sandbox still reads what the dead bot had put on the wire."""


@dataclass(slots=True)
class Life:
    """One process of the bot; times are seconds since the epoch, as the sandbox's calls have.

    `in_hand` is what a killed one left behind: the calls, by method and chat, that it had taken
    from the outbox and not yet marked as done.
    """

    pid: int
    started_at: float
    ready_at: float | None = None
    killed_at: float | None = None
    ended_at: float | None = None
    code: int | None = None
    in_hand: Counter[Place] = field(default_factory=Counter)
    ready: asyncio.Event = field(default_factory=asyncio.Event)
    ended: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def up_seconds(self) -> float:
        if self.ready_at is None:
            return 0.0
        return (self.killed_at or self.ended_at or time.time()) - self.ready_at


class Lives:
    """Starts and ends the bot through one zygote; at most one is alive."""

    def __init__(self, zygote: Process) -> None:
        self._zygote = zygote
        self._newest: asyncio.Queue[Life] = asyncio.Queue()
        self.all: list[Life] = []

    @classmethod
    @asynccontextmanager
    async def bred(cls, log: Path) -> AsyncIterator["Lives"]:
        """A zygote for as long as the block lasts; the bots' logs go to the file."""
        with log.open("ab") as errors:
            zygote = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "tests.torture.zygote"),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=errors,
                cwd=HOUSE,
            )
        lives = cls(zygote)
        hearing = asyncio.create_task(lives._hear())
        try:
            yield lives
        finally:
            await lives._close()
            await hearing

    @property
    def current(self) -> Life:
        return self.all[-1]

    def up_seconds(self) -> float:
        """How long the bot has been ready to serve, over all its lives."""
        return sum(life.up_seconds for life in self.all)

    async def start(self, settings: Mapping[str, str]) -> Life:
        """A new bot; returns when its process exists, long before it is ready."""
        assert self._zygote.stdin is not None
        self._zygote.stdin.write(json.dumps(dict(settings)).encode() + b"\n")
        async with asyncio.timeout(START_SECONDS):
            return await self._newest.get()

    async def until_ready(self) -> bool:
        """False if it ended before."""
        ready, ended = self.current.ready.wait(), self.current.ended.wait()
        tasks = [asyncio.create_task(ready), asyncio.create_task(ended)]
        done = await asyncio.wait(tasks, timeout=START_SECONDS, return_when=asyncio.FIRST_COMPLETED)
        for task in tasks:
            task.cancel()
        assert done[0], "the bot did not start in time"
        return self.current.ready.is_set()

    async def kill(self) -> None:
        life = self.current
        if not life.ended.is_set():
            life.killed_at = time.time()
            with suppress(ProcessLookupError):
                os.kill(life.pid, signal.SIGKILL)
        await life.ended.wait()
        await asyncio.sleep(SETTLE_SECONDS)

    async def terminate(self) -> float:
        """SIGTERM; gives the seconds until the process was gone."""
        began = time.monotonic()
        os.kill(self.current.pid, signal.SIGTERM)
        async with asyncio.timeout(DRAIN_SECONDS + 10):
            await self.current.ended.wait()
        return time.monotonic() - began

    async def _hear(self) -> None:
        assert self._zygote.stdout is not None
        async for line in self._zygote.stdout:
            said = json.loads(line)
            self._note(said["event"], said["pid"], said["code"])

    def _note(self, event: str, pid: int, code: int) -> None:
        now = time.time()
        # The bot may be ready before its parent has said that it exists, never the other way.
        if not self.all or self.all[-1].pid != pid:
            self.all.append(Life(pid, now))
        life = self.all[-1]
        if event == "started":
            self._newest.put_nowait(life)
        elif event == "ready":
            life.ready_at = now
            life.ready.set()
        else:
            life.ended_at, life.code = now, code
            life.ended.set()

    async def _close(self) -> None:
        if self.all and not self.current.ended.is_set():
            await self.kill()
        assert self._zygote.stdin is not None
        self._zygote.stdin.close()
        await self._zygote.wait()
