"""The state machines of the programme as Mermaid drawings, made from the tables that rule them.

`python -m mentoring.state_charts` prints what stands in the README.
"""

import sys
from collections.abc import Iterable, Mapping
from enum import StrEnum

from mentoring import meetings, pairs, selection

Move = tuple[StrEnum, StrEnum, StrEnum]
"""From, to, by which step."""


def of_selection() -> list[Move]:
    """A pause ends where it began."""
    moves: list[Move] = [
        (source, target, step)
        for step, (sources, target) in selection.STEPS.items()
        for source in selection.State
        if source in sources
    ]
    paused, _ = selection.STEPS[selection.Step.PAUSE]
    back = [state for state in selection.State if state in paused]
    return [*moves, *((selection.State.PAUSED, state, selection.Step.RESUME) for state in back)]


def of_pairs() -> list[Move]:
    moves: list[Move] = [
        (source, target, step)
        for step, ways in pairs.STEPS.items()
        for source, target in in_order(ways)
    ]
    back = in_order(pairs.STEPS[pairs.Step.PAUSE])
    return [*moves, *((pairs.State.PAUSED, state, pairs.Step.RESUME) for state, _ in back)]


def in_order(ways: Mapping[pairs.State, pairs.State]) -> list[tuple[pairs.State, pairs.State]]:
    """By the way of a pair: sets have no order that stays."""
    return [(state, ways[state]) for state in pairs.State if state in ways]


def of_meetings() -> list[Move]:
    return [
        (source, target, step)
        for step, ways in meetings.STEPS.items()
        for source, target in ways.items()
    ]


def drawn(moves: Iterable[Move]) -> str:
    """Steps that lead the same way share an arrow."""
    arrows: dict[tuple[str, str], list[str]] = {}
    for source, target, step in moves:
        arrows.setdefault((source.value, target.value), []).append(step.value)
    lines = [
        f"    {source} --> {target}: {', '.join(dict.fromkeys(steps))}"
        for (source, target), steps in arrows.items()
    ]
    return "\n".join(["```mermaid", "stateDiagram-v2", *lines, "```"])


CHARTS = {"Selection": of_selection, "Pairs": of_pairs, "Meetings": of_meetings}


def chapter() -> str:
    """What stands in the README between its marks."""
    return "\n\n".join(f"**{name}**\n\n{drawn(moves())}" for name, moves in CHARTS.items())


if __name__ == "__main__":
    sys.stdout.write(chapter() + "\n")
