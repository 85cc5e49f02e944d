"""That a plan cannot be better, shown by a linear programme and not by the flow that made it."""

from dataclasses import replace

import highspy
import numpy as np
from numpy.typing import NDArray

from mentoring.matching.moves import prices_of
from mentoring.matching.plan import Certificate
from mentoring.matching.prices import Prices, asked, ceiling, covering, reached
from mentoring.matching.problem import Problem
from mentoring.matching.rule_table import Bools
from mentoring.matching.shared import Ints
from mentoring.matching.weights import Goal

FIRST = 6
"""With so many of the best pairs of everybody the programme begins; it asks for others itself."""
MOST_ROUNDS = 60
DEAR = 4
MOST_PAIRS = 200_000
"""Beyond, the programme would take longer than all the rest."""


def certify(problem: Problem, chosen: Ints) -> Certificate:
    """What the plan reaches beside what no plan can exceed. Where quality comes first, more
    placed is not asked for, and `most_placed` is what the plan has.
    """
    if len(problem.rows) > MOST_PAIRS:
        return certify_by_moves(problem, chosen)
    placed, points = reached(problem, chosen)
    most_placed = placed
    if problem.goal is Goal.MOST_PLACED:
        most_placed = limit_of_placed(problem, chosen, placed)
    return Certificate(placed, points, most_placed, limit(problem, chosen, placed, points))


def certify_by_moves(problem: Problem, chosen: Ints) -> Certificate:
    """One more placed is worth more than all points together: so the price of placing gives both
    limits at once.
    """
    placed, points = reached(problem, chosen)
    prices = prices_of(problem, chosen)
    most_placed = placed
    if prices.placing:
        most_placed = ceiling(problem, prices, 0) // prices.placing
    return Certificate(placed, points, most_placed, ceiling(problem, prices, most_placed))


def limit_of_placed(problem: Problem, chosen: Ints, placed: int) -> int:
    """Often nobody is left over or every place taken, and there is nothing to prove."""
    wanted = np.bincount(problem.cols, minlength=problem.mentors)
    plain = min(len(np.unique(problem.rows)), int(np.minimum(wanted, problem.room).sum()))
    if plain == placed:
        return placed
    ones = np.ones_like(problem.points)
    alike = replace(problem, points=ones, goal=Goal.QUALITY)
    return limit(alike, chosen, placed, placed)


def limit(problem: Problem, chosen: Ints, placed: int, points: int) -> int:
    """Solves with few pairs, adds those that the prices found do not cover, until none is left.

    That so many are placed is worth a price as well, which is raised until the limit is reached.
    """
    inside = best_of_everybody(problem)
    inside[chosen[chosen >= 0]] = True
    most = int(problem.points.max(initial=0))
    placing = most * DEAR if problem.goal is Goal.MOST_PLACED else 0
    best = most * placed
    for _ in range(MOST_ROUNDS):
        prices = priced(problem, np.flatnonzero(inside), placing)
        best = min(best, ceiling(problem, covering(problem, prices), placed))
        missing = (asked(problem, prices) > prices.mentees[problem.rows]) & ~inside
        if best == points or not (missing.any() or 0 < placing <= most * problem.mentees):
            break
        inside |= missing
        placing *= 1 if missing.any() else DEAR
    return best


def best_of_everybody(problem: Problem) -> Bools:
    inside = np.zeros(len(problem.rows), np.bool_)
    for side in (problem.rows, problem.cols):
        order = np.lexsort((-problem.points, side))
        first = np.flatnonzero(np.r_[True, np.diff(side[order]) != 0])
        lengths = np.diff(np.r_[first, len(order)])
        at = np.arange(len(order)) - np.repeat(first, lengths)
        inside[order[at < FIRST]] = True
    return inside


class QuietHighs(highspy.Highs):
    """Without callbacks, which nobody needs here: to set them up prints a banner."""

    def __init__(self) -> None:
        super(highspy.Highs, self).__init__()


def priced(problem: Problem, pairs: Ints, placing: int) -> Prices:
    """The programme's dual values as whole numbers: they are whole at a corner, as the programme
    is that of a network.
    """
    solver = QuietHighs()
    solver.silent()
    solver.setOptionValue("threads", 1)
    solver.passModel(programme(problem, pairs, placing))
    solver.run()
    dual = np.rint(np.array(solver.getSolution().row_dual)).astype(np.int64)
    paid = np.maximum(-dual, 0)
    mentees, room = problem.mentees, problem.mentees + problem.mentors
    single = np.zeros(problem.mentors, np.int64)
    single[problem.narrow] = paid[room:]
    return Prices(paid[:mentees], paid[mentees:room], single, placing)


def programme(problem: Problem, pairs: Ints, placing: int) -> highspy.HighsLp:
    """Rows: mentees, mentors' room, scarce single places; columns: pairs."""
    rows = [np.ones(problem.mentees), problem.room, problem.single[problem.narrow]]
    limits = np.concatenate(rows).astype(np.float64)
    starts, places = matrix(problem, pairs)
    model = highspy.HighsLp()
    model.num_col_, model.num_row_ = len(pairs), len(limits)
    model.col_cost_ = -(problem.points[pairs] + placing).astype(np.float64)
    model.col_lower_ = np.zeros(len(pairs))
    model.col_upper_ = np.full(len(pairs), highspy.kHighsInf)
    model.row_lower_, model.row_upper_ = np.full(len(limits), -highspy.kHighsInf), limits
    model.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    model.a_matrix_.start_ = starts
    model.a_matrix_.index_ = places
    model.a_matrix_.value_ = np.ones(len(places))
    return model


def matrix(problem: Problem, pairs: Ints) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Which rows a pair uses; all with one."""
    cols = problem.cols[pairs]
    own = problem.mentees + problem.mentors + np.cumsum(problem.narrow) - 1
    scarce = np.where(problem.through_single[pairs], own[cols], -1)
    table = np.stack([problem.rows[pairs], problem.mentees + cols, scarce], axis=1)
    used = table >= 0
    starts = np.r_[0, np.cumsum(used.sum(axis=1))]
    return starts.astype(np.int32), table[used].astype(np.int32)
