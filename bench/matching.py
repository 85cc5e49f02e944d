"""`python -m bench.matching`: what a plan costs, from a school to a city, and how good it is.

`python -m bench.matching FILE` solves an assignment problem of the OR-Library instead.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bench.tables import table

Measured = dict[str, Any]
SIZES = ((500, 500), (5_000, 3_000), (10_000, 4_000), (50_000, 20_000))
LISTS = (10, 25, 50, 100)
LISTED = (5_000, 3_000)
EXPLAINED = 500
"""Up to so many everything is explained, as in a school."""
PEER = 5_000


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--size", type=int, nargs=2, help="mentees, mentors: only this one")
    parser.add_argument("--longest", type=int)
    parser.add_argument("--goal", default="most_placed")
    parser.add_argument("--largest", type=int, default=50_000)
    given = parser.parse_args()
    if given.file:
        solved(given.file)
    elif given.size:
        mentees, mentors = given.size
        one(mentees, mentors, given.longest, given.goal)
    else:
        every(given.largest)


def solved(path: Path) -> None:
    from bench.assignment import answer_of  # noqa: PLC0415 - the parent of the sizes stays small

    found = answer_of(path)
    print(f"value {found.value}, bound {found.bound}")


def one(mentees: int, mentors: int, longest: int | None, goal: str) -> None:
    from bench.matching_size import measure, told  # noqa: PLC0415 - as above
    from mentoring.matching.weights import Goal  # noqa: PLC0415 - as above

    explained, peer = mentees <= EXPLAINED, mentees <= PEER
    found = measure(mentees, mentors, longest, Goal(goal), explained=explained, peer=peer)
    print(told(found))


def every(largest: int) -> None:
    found = [measured(each) for each in SIZES if each[0] <= largest]
    print(f"\n{costs(found)}\n\n{quality(found)}\n")
    print(lists([measured(LISTED, longest) for longest in LISTS]))


def measured(size: tuple[int, int], longest: int | None = None) -> Measured:
    """In a process of its own, so that memory is that of this size."""
    command = [sys.executable, "-m", "bench.matching", "--size", *map(str, size)]
    if longest:
        command += ["--longest", str(longest)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    load = " ".join(f"{each:.1f}" for each in os.getloadavg())
    print(f"{time.strftime('%H:%M:%S')} {size} {longest or ''}; load {load}", flush=True)
    found: Measured = json.loads(done.stdout.splitlines()[-1])
    return found


def costs(found: Sequence[Measured]) -> str:
    steps = ("weigh", "solve", "swaps", "reasons", "left over", "proof")
    rows = [
        (
            f"{each['mentees']} × {each['mentors']}",
            str(each["pairs"]),
            *(f"{each['seconds'][s]:.2f}" if s in each["seconds"] else "" for s in steps),
            f"{sum(each['seconds'].get(s, 0) for s in steps):.2f}",
            f"{each['cpu']:.2f}",
            f"{each['megabytes']:.0f}",
        )
        for each in found
    ]
    return table(("mentees × mentors, s", "pairs", *steps, "in all", "CPU", "MB"), rows)


def quality(found: Sequence[Measured]) -> str:
    head = ("mentees × mentors", "placed", "limit", "points", "limit", "greedy placed", "greedy")
    rows = [
        (
            f"{each['mentees']} × {each['mentors']}",
            *(str(each[name]) for name in ("placed", "most_placed", "points", "most_points")),
            str(each["greedy_placed"]),
            f"× {each['greedy_points'] / each['points']:.3f}",
            each["peer"] or "not tried",
        )
        for each in found
    ]
    return table((*head, "`matching`"), rows)


def lists(found: Sequence[Measured]) -> str:
    last = found[-1]
    rows = [
        (
            str(each["longest"]),
            str(each["pairs"]),
            str(each["placed"]),
            str(each["points"]),
            f"× {each['points'] / last['points']:.4f}",
            f"{each['seconds']['weigh'] + each['seconds']['solve']:.2f}",
        )
        for each in found
    ]
    return table(("candidates of each", "pairs", "placed", "points", "to the last", "s"), rows)


if __name__ == "__main__":
    main()
