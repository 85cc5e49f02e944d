"""`python -m bench.reminders`: what reminding costs at a thousand schools and at a million rows.

Beside it stands APScheduler with a job for each reminder in its SQL store.
"""

import argparse
import asyncio
import os
import platform
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import quantiles

from bench import job_store
from bench.job_store import Cost
from bench.looks import LOOKS, Look
from bench.mornings import FIRST, SECOND, Bench, Morning
from bench.peer import settings
from bench.peers.telling import Statements
from bench.replies import Waits
from bench.roadmaps import Wall, add_others, count_rows
from bench.tables import table
from bot.app import opened
from bot.settings import Settings, read_settings
from tests.db.databases import running_server

ADDED = 1000
"""So many jobs the peer is given by its own way."""


async def run(given: Settings, schools: int, rows: int) -> Bench:
    clock = Wall()
    async with opened(given, clock) as app:
        await app.prepare()
        bench = Bench(app, clock, Statements())
        bench.statements.watch(app.database.engine)
        await bench.build(schools)
        note(f"{schools} schools")
        await bench.measure(FIRST)
        note("measured")
        clock.moment = SECOND.idle
        await add_others(app, max(1, rows - await count_rows(app)))
        note("filled up")
        await bench.measure(SECOND)
        note("measured")
    return bench


def note(what: str) -> None:
    """Others may be at work on the machine; how much is told beside the figures."""
    load = " ".join(f"{each:.1f}" for each in os.getloadavg())
    print(f"{time.strftime('%H:%M:%S')} {what}; load {load}", flush=True)


def looks(bench: Bench) -> str:
    (few, small), (many, large) = bench.looks.items()
    head = ("ms", "SQL", f"{few} rows", "CPU", f"{many} rows", "CPU", "ratio of CPU")
    lines = [
        (
            *(name, f"{small[name].statements:g}"),
            *(*figures(small[name]), *figures(large[name])),
            f"× {large[name].cpu / small[name].cpu:.2f}",
        )
        for name in LOOKS
    ]
    if first := bench.planned:
        never = ("planning a school at first", f"{first.statements:g}", *figures(first), "", "", "")
        lines.insert(0, never)
    return table(head, lines)


def figures(look: Look) -> tuple[str, str]:
    return f"{look.seconds * 1000:.2f}", f"{look.cpu * 1000:.2f}"


def mornings(bench: Bench) -> str:
    head = ("a morning's tick", "rows", "due", "people", "seconds", "ms each", "CPU", "SQL each")
    return table(head, [line_of(each) for each in bench.mornings])


def line_of(each: Morning) -> tuple[str, ...]:
    whole = each.whole
    return (
        *(each.name, str(each.rows), str(each.due), str(each.told), f"{whole.seconds:.1f}"),
        *(f"{spent / each.told * 1000:.1f}" for spent in (whole.seconds, whole.cpu)),
        f"{whole.statements / each.told:.2f}",
    )


def replies(bench: Bench) -> str:
    head = ("wait of a reply, ms", "rows", "how many", "p50", "p99", "most", "loop late at most")
    lines = [
        (name, str(each.rows), *points(waits))
        for each in bench.mornings
        for name, waits in (("no tick", each.alone), (each.name, each.meanwhile))
    ]
    return table(head, lines)


def points(waits: Waits) -> list[str]:
    middle = quantiles(waits.whole, n=100)
    found = (middle[49], middle[98], max(waits.whole), max(waits.begin))
    return [str(len(waits.whole)), *(f"{each * 1000:.1f}" for each in found)]


def beside(bench: Bench, peer: Cost, jobs: int) -> str:
    """A job of the peer does nothing; ours looks how things stand and words a message."""
    digests, small = bench.mornings[0], bench.looks[jobs]
    planned = bench.planned.seconds * len(bench.schools) / jobs if bench.planned else 0
    pairs = (
        ("planning one", planned, peer.add),
        ("a look with nothing due", small["an idle tick"].seconds, peer.idle),
        (f"{digests.due} due: the loop stands still", max(digests.meanwhile.begin), peer.due),
        (f"{digests.due} due: until all are done", digests.whole.seconds, peer.due),
    )
    lines = [
        (name, f"{ours * 1000:.2f}", f"{its * 1000:.2f}", f"× {ours / its:.2f}")
        for name, ours, its in pairs
    ]
    return table(("ms", "ours", f"{jobs} jobs", "ours to its"), lines)


async def measure(folder: Path, url: str | None, schools: int, rows: int) -> None:
    given = {name.lower(): value for name, value in settings("http://127.0.0.1", folder).items()}
    if url:
        given["database_url"] = url
    versions = f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
    note(f"{time.strftime('%d.%m.%Y')}, {versions}")
    bench = await run(read_settings(_env_file=None, **given), schools, rows)
    print(f"\n{looks(bench)}\n\n{mornings(bench)}\n\n{replies(bench)}\n")
    if url is None:
        jobs = bench.mornings[0].rows
        peer = await job_store.measure(folder, jobs, min(ADDED, jobs), bench.mornings[0].due)
        note("measured the peer")
        print(beside(bench, peer, jobs))


@contextmanager
def server(*, wanted: bool) -> Iterator[str | None]:
    """A PostgreSQL of one's own, as durable as it comes; without it SQLite is meant."""
    if not wanted:
        yield None
        return
    with running_server() as started:
        asyncio.run(started.tell("postgres", "CREATE DATABASE bench"))
        yield started.url("bench")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--schools", type=int, default=1000)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--postgresql", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, server(wanted=given.postgresql) as url:
        asyncio.run(measure(Path(folder), url, given.schools, given.rows))


if __name__ == "__main__":
    main()
