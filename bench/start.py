"""`python -m bench.start`: from the command to the first getUpdates, and the memory after that."""

import argparse
import asyncio
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

from bench.peer import running
from bench.server import Server
from bench.tables import table

BOTS: Mapping[str, Sequence[str]] = {"idle": ["bench.peers.idle"], "ours": ["bot", "run"]}
PATIENCE = 60
SETTLE = 3
"""Until what was made for the start alone is given back."""
MEGABYTE = 1_000_000

Figures = tuple[float, float, float]


async def measure(arguments: Sequence[str], folder: Path) -> Figures:
    """Seconds and CPU seconds until the first getUpdates, then resident megabytes."""
    async with Server() as server:
        started = time.perf_counter()
        async with running(arguments, server.url, folder) as bot:
            await asyncio.wait_for(server.polled.wait(), PATIENCE)
            seconds, cpu = time.perf_counter() - started, bot.cpu()
            await asyncio.sleep(SETTLE)
            return seconds, cpu, bot.memory() / MEGABYTE


async def run(rounds: int) -> None:
    """The first start of each installs what is installed once, and is not counted."""
    found: dict[str, list[Figures]] = {kind: [] for kind in BOTS}
    with tempfile.TemporaryDirectory() as folder:
        for number in range(rounds + 1):
            for kind, arguments in BOTS.items():
                place = Path(folder) / kind
                place.mkdir(exist_ok=True)
                figures = await measure(arguments, place)
                if number:
                    found[kind].append(figures)
    middle = {
        kind: [median(column) for column in zip(*of, strict=True)] for kind, of in found.items()
    }
    rows = [(kind, *(f"{value:.2f}" for value in of)) for kind, of in middle.items()]
    pairs = zip(middle["ours"], middle["idle"], strict=True)
    rows.append(("ours to idle", *(f"× {own / its:.2f}" for own, its in pairs)))
    print(f"Medians of {rounds} starts\n")
    print(table(("bot", "seconds", "CPU seconds", "megabytes"), rows))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    asyncio.run(run(parser.parse_args().rounds))


if __name__ == "__main__":
    main()
