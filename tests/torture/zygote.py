"""A process that has imported everything and forks one bot after another.

It runs no event loop and no thread, so what it forks is as clean as a fresh interpreter, and a
kill costs a start of a tenth of a second instead of four. It speaks in lines of JSON: settings
come in, and for each bot `started`, `ready` and `ended` go out.
"""

import asyncio
import gc
import json
import os
import signal
import sys
import traceback

# Imported here so that no forked bot has to.
import aiosqlite  # noqa: F401
import apscheduler.executors.asyncio
import apscheduler.triggers.interval  # noqa: F401
import asyncpg  # noqa: F401

from bot.app import App, opened
from bot.logs import set_up
from bot.serving import stop_on_signal
from bot.settings import Settings, read_settings
from tests.reading_once import read_phrases_once
from texts.phrases import Phrases


def main() -> None:
    read_phrases_once()
    Phrases.load()
    gc.collect()
    gc.freeze()
    while line := sys.stdin.readline():
        pid = os.fork()
        if pid == 0:
            os._exit(live(line))
        tell("started", pid)
        _, status = os.waitpid(pid, 0)
        tell("ended", pid, os.waitstatus_to_exitcode(status))


def tell(event: str, pid: int, code: int = 0) -> None:
    # One short write, so that a line of the bot's and one of ours cannot mingle.
    os.write(1, json.dumps({"event": event, "pid": pid, "code": code}).encode() + b"\n")


def live(line: str) -> int:
    """The bot as `python -m bot run` runs it; gives its exit code."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        asyncio.run(serve(read_settings(**json.loads(line), _env_file=None)))
    except BaseException:  # noqa: BLE001 - whatever stops a bot is for the harness to judge
        traceback.print_exc()
        return 1
    return 0


async def serve(settings: Settings) -> None:
    set_up(settings.log_format, settings.log_level)
    # The harness says nothing while a bot lives: an end of its pipe means that it has died.
    asyncio.get_running_loop().add_reader(0, os._exit, 3)
    async with opened(settings) as app:
        await app.run(stop_on_signal(), on_ready)


async def on_ready(_app: App) -> None:
    tell("ready", os.getpid())


if __name__ == "__main__":
    main()
