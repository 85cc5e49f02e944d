"""How a plan could be moved: the least loss at which a pair is forced into it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mentoring.matching.plan import Loss
from mentoring.matching.problem import Problem
from mentoring.matching.rule_table import Bools
from mentoring.matching.shared import Ints
from mentoring.matching.weights import Goal

Smalls = NDArray[np.int32]
ONE_PLACED = 1 << 22
"""A place outweighs all points of a plan this small; a loss is so many of these, and points."""
FAR = 1 << 28
MOST_NODES = 1200


@dataclass(frozen=True)
class Residual:
    """`ways[a, b]` is the least loss of letting one more in at `a` and one less in at `b`.

    Nodes are the mentors, then the scarce single places, then nobody (mentees without a mentor)
    and free places. A mentee who leaves a mentor may go to another one, or to nobody. `exits` is
    where each mentee sits, `worth` the points of their pair.
    """

    problem: Problem
    ways: Smalls
    exits: Ints
    worth: Ints

    def lost(self, row: int, col: int, points: int) -> Loss | None:
        """By how much the whole plan is poorer with a pair of so many points forced into it. None
        where it cannot be: the mentor has no room, or all of it is locked.
        """
        scarce = bool(self.problem.narrow[col]) and not self.problem.grouped[row]
        entry = single_nodes(self.problem)[col] if scarce else col
        way = int(self.ways[entry, self.exits[row]])
        if way >= FAR // 2:
            return None
        total = way + int(self.worth[row]) - points
        placed = (total + ONE_PLACED // 2) // ONE_PLACED
        return Loss(placed, total - placed * ONE_PLACED)


def residual(problem: Problem, chosen: Ints) -> Residual | None:
    """None for large sets: the ways take time by the cube of the mentors' number."""
    nodes = problem.mentors + int(problem.narrow.sum()) + 2
    if nodes > MOST_NODES or 2 * int(most_points(problem).sum()) >= ONE_PLACED:
        return None
    entries = np.where(problem.through_single, single_nodes(problem)[problem.cols], problem.cols)
    placed = np.flatnonzero(chosen >= 0)
    exits, worth = np.full(problem.mentees, nodes - 2), np.zeros(problem.mentees, np.int64)
    exits[placed], worth[placed] = entries[chosen[placed]], problem.points[chosen[placed]]
    ways = np.full((nodes, nodes), FAR, np.int32)
    np.fill_diagonal(ways, 0)
    other = np.arange(len(entries)) != chosen[problem.rows]
    gained = (worth[problem.rows] - problem.points)[other]
    np.minimum.at(ways, (exits[problem.rows][other], entries[other]), gained.astype(np.int32))
    nobody = np.full(len(placed), nodes - 2)
    np.minimum.at(ways, (exits[placed], nobody), worth[placed].astype(np.int32))
    add_places(ways, problem, exits[placed])
    shortest(ways)
    return Residual(problem, ways, exits, worth)


def single_nodes(problem: Problem) -> Ints:
    found: Ints = problem.mentors + np.cumsum(problem.narrow) - 1
    return found


def most_points(problem: Problem) -> Ints:
    """The points of the best pair of each mentee."""
    best = np.zeros(problem.mentees, np.int64)
    np.maximum.at(best, problem.rows, problem.points)
    return best


def add_places(ways: Smalls, problem: Problem, taken: Ints) -> None:
    """What free places allow, and what it means that somebody more or fewer is placed."""
    nobody, free = len(ways) - 2, len(ways) - 1
    narrow = np.flatnonzero(problem.narrow)
    own = single_nodes(problem)[narrow]
    at = np.bincount(taken, minlength=len(ways))
    used = at[: problem.mentors].copy()
    used[narrow] += at[own]
    link(ways, own, narrow, at[own] < problem.single[narrow])
    link(ways, narrow, own, at[own] > 0)
    each = np.arange(problem.mentors)
    link(ways, each, np.full(problem.mentors, free), used < problem.room)
    link(ways, np.full(problem.mentors, free), each, used > 0)
    price = ONE_PLACED if problem.goal is Goal.MOST_PLACED else 0
    ways[nobody, free], ways[free, nobody] = price, -price


def link(ways: Smalls, here: Ints, there: Ints, where: Bools) -> None:
    np.minimum.at(ways, (here[where], there[where]), np.int32(0))


def shortest(ways: Smalls) -> None:
    """All ways at once (Floyd and Warshall); an optimal plan has no circle that gains."""
    through = np.empty_like(ways)
    for node in range(len(ways)):
        np.add(ways[:, node, None], ways[node], out=through)
        np.minimum(ways, through, out=ways)
