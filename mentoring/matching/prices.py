"""Prices of places prove how good a plan could be at most: whole numbers, checked here.

What a pair is worth is never more than what its mentee and its place are priced at together, so no
plan is worth more than all prices. Whoever found the prices, this is all that must be believed.
"""

from dataclasses import dataclass, replace

import numpy as np

from mentoring.matching.problem import Problem
from mentoring.matching.shared import Ints


class NoProof(ValueError):  # noqa: N818 - errors are facts
    """Prices that lie below what a pair is worth, or below nothing."""


class BrokenPlan(ValueError):  # noqa: N818 - errors are facts
    """A plan that gives a mentor more than there is room for, or a mentee what is not theirs."""


@dataclass(frozen=True)
class Prices:
    """Of each mentee, of each mentor's room and single places, and of being placed at all."""

    mentees: Ints
    room: Ints
    single: Ints
    placing: int = 0


def ceiling(problem: Problem, prices: Prices, placed: int) -> int:
    """More points than this no plan has that places so many, or more."""
    each = (prices.mentees, prices.room, prices.single)
    if prices.placing < 0 or any((of < 0).any() for of in each):
        raise NoProof
    if (prices.mentees[problem.rows] < asked(problem, prices)).any():
        raise NoProof
    paid = prices.mentees.sum() + problem.room @ prices.room + problem.single @ prices.single
    return int(paid) - prices.placing * placed


def asked(problem: Problem, prices: Prices) -> Ints:
    """What each pair leaves to its mentee to pay."""
    scarce = np.where(problem.through_single, prices.single[problem.cols], 0)
    return problem.points + prices.placing - prices.room[problem.cols] - scarce


def covering(problem: Problem, prices: Prices) -> Prices:
    """The same prices of places, with just enough paid by the mentees."""
    mentees = np.zeros(problem.mentees, np.int64)
    np.maximum.at(mentees, problem.rows, asked(problem, prices))
    return replace(prices, mentees=mentees)


def reached(problem: Problem, chosen: Ints) -> tuple[int, int]:
    """How many a plan places, and its points, counted anew."""
    mentees = np.flatnonzero(chosen >= 0)
    taken = chosen[mentees]
    if (problem.rows[taken] != mentees).any():
        raise BrokenPlan
    scarce = taken[problem.through_single[taken]]
    used = np.bincount(problem.cols[taken], minlength=problem.mentors)
    alone = np.bincount(problem.cols[scarce], minlength=problem.mentors)
    if (used > problem.room).any() or (
        alone[problem.narrow] > problem.single[problem.narrow]
    ).any():
        raise BrokenPlan
    return len(taken), int(problem.points[taken].sum())
