"""`python -m bench.answers`: what an answer costs, beside the plain bot and the limit."""

import argparse
import asyncio
import platform
import sqlite3
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

from bench.crowd import Crowd
from bench.peer import ROOT, Peer, running
from bench.questions import FORM, load
from bench.server import Server
from bench.tables import table

BOTS = {"plain": "bench.peers.plain", "bare": "bench.peers.bare", "ours": "bench.peers.ours"}
WARM_UP = 20
LOADS = {1: 30, 20: 120}
"""How many answer at once, and how many people in all."""
SETTLE = 0.3
"""What a bot still does after its last reply belongs to the cost."""


@dataclass(frozen=True, slots=True)
class Figures:
    """Of one run: waits in milliseconds, costs per answer."""

    per_second: float
    p50: float
    p99: float
    cpu: float
    statements: float
    calls: float
    polls: float


async def measure(kind: str, form: Path) -> dict[int, Figures]:
    """One process from start to stop, first with one person, then with twenty at once."""
    with tempfile.TemporaryDirectory() as folder:
        async with Server() as server, running([BOTS[kind]], server.url, Path(folder), form) as bot:
            crowd = Crowd(server, load(str(form)), await bot.line())
            await crowd.gather(WARM_UP)
            await crowd.answer(WARM_UP)
            return {
                at_once: await measure_load(server, bot, crowd, at_once, people)
                for at_once, people in LOADS.items()
            }


async def measure_load(
    server: Server, bot: Peer, crowd: Crowd, at_once: int, people: int
) -> Figures:
    await crowd.gather(people)
    await asyncio.sleep(SETTLE)
    statements, cpu = await bot.statements(), bot.cpu()
    server.calls.clear()
    seconds = await crowd.answer(at_once)
    await asyncio.sleep(SETTLE)
    answers, waits = len(crowd.waits), quantiles(crowd.waits, n=100)
    calls = server.calls
    return Figures(
        per_second=answers / seconds,
        p50=waits[49] * 1000,
        p99=waits[98] * 1000,
        cpu=(bot.cpu() - cpu) / answers * 1000,
        statements=(await bot.statements() - statements) / answers,
        calls=(calls.total() - calls["getUpdates"]) / answers,
        polls=calls["getUpdates"] / answers,
    )


async def read_form(folder: Path) -> Path:
    """The reader of forms is heavy, so a process of its own writes what the peers read."""
    path = folder / "form.json"
    with path.open("wb") as file:
        reader = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "texts.xlsform", str(FORM)), cwd=ROOT, stdout=file
        )
        if await reader.wait():
            raise AssertionError("the form of the bench cannot be read")
    return path


async def run(kinds: Sequence[str], rounds: int) -> None:
    found: dict[str, list[dict[int, Figures]]] = {kind: [] for kind in kinds}
    with tempfile.TemporaryDirectory() as folder:
        form = await read_form(Path(folder))
        for number in range(rounds):
            for kind in kinds:
                found[kind].append(await measure(kind, form))
                print(f"round {number + 1}: {kind}", file=sys.stderr)
    print(f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}\n")
    for at_once in LOADS:
        middle = {kind: medians([runs[at_once] for runs in found[kind]]) for kind in kinds}
        print(f"{at_once} at once, medians of {rounds} rounds\n")
        print(table(("bot", *Figures.__slots__), list(rows(middle))), "\n")


def medians(runs: Sequence[Figures]) -> Figures:
    return Figures(*(median(getattr(run, name) for run in runs) for name in Figures.__slots__))


def rows(middle: Mapping[str, Figures]) -> list[tuple[str, ...]]:
    """A row a bot, then how ours stands to each of the others."""
    made = [(kind, *(f"{value:.2f}" for value in values_of(of))) for kind, of in middle.items()]
    ours = middle.get("ours")
    for kind, other in middle.items():
        if ours and kind != "ours":
            pairs = zip(values_of(ours), values_of(other), strict=True)
            made.append((f"ours to {kind}", *(f"× {own / its:.2f}" for own, its in pairs)))
    return made


def values_of(figures: Figures) -> list[float]:
    return [getattr(figures, name) for name in Figures.__slots__]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", choices=BOTS, action="append")
    given = parser.parse_args()
    asyncio.run(run(given.only or list(BOTS), given.rounds))


if __name__ == "__main__":
    main()
