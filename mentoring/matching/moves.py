"""Prices for a city, worked out from the plan itself: what one more place with a mentor would gain.

They need no linear programme, which takes minutes there. Whether they prove anything is checked as
with any prices: a plan that is not the best, or too few rounds, leave a gap and hide none.
"""

import numpy as np

from mentoring.matching.prices import Prices, covering
from mentoring.matching.problem import Problem
from mentoring.matching.rule_table import Bools
from mentoring.matching.shared import Ints
from mentoring.matching.weights import Goal

MOST_ROUNDS = 2000


def prices_of(problem: Problem, chosen: Ints) -> Prices:
    """A place gains what a mentee would gain who comes there, and whoever then takes theirs."""
    placing = 0
    if problem.goal is Goal.MOST_PLACED:
        placing = (int(problem.points.max(initial=0)) + 1) * problem.mentees
    mentors = problem.mentors
    points = problem.points + placing
    entries = problem.cols + mentors * problem.through_single
    order = np.argsort(entries, kind="stable")
    rows, worth, entries = problem.rows[order], points[order], entries[order]
    starts = np.flatnonzero(np.r_[True, entries[1:] != entries[:-1]][: len(entries)])
    seats = Seats(problem, chosen)
    gain = np.zeros(2 * mentors, np.int64)
    for _ in range(MOST_ROUNDS if len(rows) else 0):
        before = gain.copy()
        paid = seats.left(points, gain)
        gain[entries[starts]] = np.maximum(
            gain[entries[starts]], np.maximum.reduceat(worth - paid[rows], starts)
        )
        seats.share(gain)
        if np.array_equal(before, gain):
            break
    single = np.where(problem.narrow, gain[mentors:] - gain[:mentors], 0)
    none = np.zeros(problem.mentees, np.int64)
    return covering(problem, Prices(none, gain[:mentors], np.maximum(single, 0), placing))


class Seats:
    """Where everybody sits, and which single places are free."""

    def __init__(self, problem: Problem, chosen: Ints) -> None:
        self.problem = problem
        self.placed = np.flatnonzero(chosen >= 0)
        self.taken = chosen[self.placed]
        entries = problem.cols[self.taken]
        self.at = entries + problem.mentors * problem.through_single[self.taken]
        alone = np.bincount(self.at, minlength=2 * problem.mentors)[problem.mentors :]
        self.loose: Bools = problem.narrow & (alone < problem.single)

    def left(self, points: Ints, gain: Ints) -> Ints:
        """What a mentee's pair is worth above the price of the place."""
        found = np.zeros(self.problem.mentees, np.int64)
        found[self.placed] = np.maximum(points[self.taken] - gain[self.at], 0)
        return found

    def share(self, gain: Ints) -> None:
        """A single place is worth what the room is worth, and no more while others are free."""
        mentors = self.problem.mentors
        room, single = gain[:mentors], gain[mentors:]
        np.maximum(single, room, out=single)
        room[self.loose] = np.maximum(room, single)[self.loose]
