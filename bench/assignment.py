"""Published assignment problems in the OR-Library's format: n, then n times n costs, row by row."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from mentoring.matching.bound import certify
from mentoring.matching.problem import Problem
from mentoring.matching.solve import solve
from mentoring.matching.weights import Goal


@dataclass(frozen=True)
class Answer:
    """The least cost found, and below what no assignment can go."""

    value: int
    bound: int


def answer(text: str) -> Answer:
    """Costs become points: what a pair costs less than the dearest. Everybody is placed."""
    size, *numbers = (int(each) for each in text.split())
    if len(numbers) != size * size:
        raise ValueError(f"{size} x {size} costs expected, {len(numbers)} found")
    costs = np.array(numbers, np.int64)
    dearest = int(costs.max())
    rows, cols = np.divmod(np.arange(size * size), size)
    ones = np.ones(size, np.int64)
    problem = Problem(
        rows,
        cols,
        dearest - costs,
        np.zeros(size * size, np.bool_),
        np.zeros(size, np.bool_),
        ones,
        ones,
        Goal.MOST_PLACED,
    )
    found = certify(problem, solve(problem))
    if found.placed != size or found.most_placed != size:
        raise ValueError(f"{found.placed} of {size} placed")
    return Answer(size * dearest - found.points, size * dearest - found.most_points)


def answer_of(path: Path) -> Answer:
    return answer(path.read_text(encoding="ascii"))
