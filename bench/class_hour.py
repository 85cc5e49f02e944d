"""`python -m bench.class_hour`: a thousand students at once, and Telegram's thirty sends a second.

The bot is a process of its own on SQLite; server and students are in this one.
"""

import argparse
import asyncio
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles
from typing import Any

from bench.answers import SETTLE, read_form
from bench.peer import KEY, Peer, running, settings
from bench.pupils import Pupils, Step
from bench.questions import load
from bench.server import Server
from bench.start import MEGABYTE
from bench.stored import coded, read_sent
from bench.tables import table
from bot.pacing import Pacer

LONGER = 1.5
"""Who has not come to the end in so many times the hour, and a minute, is given up."""
SAMPLE_SECONDS = 0.5


@dataclass
class Use:
    """What the bot's process has cost."""

    cpu: float = 0
    memory_before: float = 0
    memory: float = 0


@asynccontextmanager
async def watching(bot: Peer) -> AsyncIterator[Use]:
    """CPU seconds over the block, and the most megabytes that were resident in it."""
    use, cpu = Use(memory_before=bot.memory() / MEGABYTE), bot.cpu()

    async def sample() -> None:
        while True:
            use.memory = max(use.memory, bot.memory() / MEGABYTE)
            await asyncio.sleep(SAMPLE_SECONDS)

    task = asyncio.create_task(sample())
    yield use
    task.cancel()
    use.cpu = bot.cpu() - cpu


async def run(students: int, minutes: float, rate: float) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        form = await read_form(folder)
        async with Server() as server:
            bench = running(["bench.peers.ours"], server.url, folder, form, SEND_RATE=str(rate))
            async with bench as bot:
                pupils = Pupils(server, load(str(form)), await bot.line(), minutes * 60)
                async with watching(bot) as use:
                    seconds = await pupils.lesson(students, minutes * 60 * LONGER + 60)
                    await asyncio.sleep(SETTLE)
            assert pupils.heard.given, f"nobody came to a question: {pupils.heard.strays[:1]}"
            kept = await read_sent(settings(server.url, folder)["DATABASE_URL"], KEY)
        given = coded(pupils.heard.given, form)
    print(f"{students} students, {minutes:g} minutes, {rate:g} sends a second at most\n")
    print(waits(pupils.heard.steps, rate), "\n")
    wrong = sum(kept.get(account) != answers for account, answers in given.items())
    facts = [
        ("students who came to the end", f"{pupils.heard.ended} of {students}"),
        ("answers given", sum(map(len, given.values()))),
        ("answers stored and sent", sum(map(len, kept.values()))),
        ("students whose stored answers differ", wrong),
        ("messages that nobody expected", len(pupils.heard.strays)),
        ("seconds", f"{seconds:.0f}"),
        *load_of(pupils, use, seconds),
    ]
    print(table(("what", "how much"), [(what, str(much)) for what, much in facts]))
    assert (pupils.heard.ended, wrong) == (students, 0), "something was lost"


def load_of(pupils: Pupils, use: Use, seconds: float) -> list[tuple[str, Any]]:
    sent, steps = pupils.heard.sent_at, len(pupils.heard.steps)
    return [
        ("messages a second, mean", f"{len(sent) / seconds:.1f}"),
        ("messages in the fullest second", fullest(sent)),
        ("CPU of the bot, seconds", f"{use.cpu:.1f}"),
        ("CPU of the bot, ms an update", f"{use.cpu / steps * 1000:.2f}"),
        ("CPU of the bot, share of a core", f"{use.cpu / seconds:.0%}"),
        ("memory before, MB", f"{use.memory_before:.0f}"),
        ("memory at most, MB", f"{use.memory:.0f}"),
    ]


def fullest(moments: Sequence[float]) -> int:
    """The most that fell into any one second."""
    first, most = 0, 0
    for last, at in enumerate(moments):
        while at - moments[first] >= 1:
            first += 1
        most = max(most, last - first + 1)
    return most


def waits(steps: Sequence[Step], rate: float) -> str:
    """From the tap to the reply's arrival; beside it what Telegram's limits alone would cost."""
    least = limits_alone(steps, rate)
    rows = []
    for name, is_answer in (("way in", False), ("answers", True)):
        of = [step for step in steps if step.is_answer == is_answer]
        rows.append((name, str(len(of)), *milliseconds([step.wait for step in of])))
        rows.append(("the limits alone", "", *milliseconds([least[step] for step in of])))
    return table(("wait, ms", "how many", "p50", "p95", "p99", "most"), rows)


def limits_alone(steps: Sequence[Step], rate: float) -> dict[Step, float]:
    """A bot that needs no time at all still waits for its place in the chat and among all."""
    pacer = Pacer(rate)
    asked = sorted(steps, key=lambda step: step.asked_at)
    ready = [(pacer.reserve_in_chat(step.person, step.asked_at), step) for step in asked]
    ready.sort(key=lambda pair: pair[0])
    return {step: pacer.reserve(at) - step.asked_at for at, step in ready}


def milliseconds(waited: Sequence[float]) -> list[str]:
    points = quantiles(waited, n=100)
    return [f"{value * 1000:.0f}" for value in (points[49], points[94], points[98], max(waited))]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--students", type=int, default=1000)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--rate", type=float, default=30)
    given = parser.parse_args()
    asyncio.run(run(given.students, given.minutes, given.rate))


if __name__ == "__main__":
    main()
