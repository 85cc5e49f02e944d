"""The pairs of a plan with their reasons, and who else could be there."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from mentoring.matching.plan import Alternative, Proposal
from mentoring.matching.problem import Problem
from mentoring.matching.reasons import reasons, scores
from mentoring.matching.residual import Residual
from mentoring.matching.shared import Ints
from mentoring.matching.sides import Pair
from mentoring.matching.weighed import Weighed

SHOWN = 2
NO_ALTERNATIVES: tuple[Alternative, ...] = ()


def proposals(of: Weighed, chosen: Ints, moved: Residual | None) -> tuple[Proposal, ...]:
    """In the order of the mentees."""
    placed = np.flatnonzero(chosen >= 0)
    taken = chosen[placed]
    rows = np.r_[placed, of.locks.rows]
    cols = np.r_[of.problem.cols[taken], of.locks.cols]
    order = np.argsort(rows, kind="stable")
    rows, cols = rows[order], cols[order]
    others = Others(of, chosen, moved)
    locked = set(of.locks.rows.tolist())
    together = group_of(of, rows, cols)
    found = zip(rows.tolist(), cols.tolist(), scores(of, rows, cols), together, strict=True)
    return tuple(
        Proposal(
            mentor_id=(mentor := of.mentors[col].id),
            mentee_id=(mentee := of.mentees[row].id),
            score=score,
            reasons=reasons(of, row, col),
            locked=row in locked,
            kept=Pair(mentor, mentee) in of.marks.previous,
            in_group=in_group,
            other_mentors=NO_ALTERNATIVES if row in locked else others.mentors(row),
            other_mentees=others.mentees(col),
        )
        for row, col, score, in_group in found
    )


def group_of(of: Weighed, rows: Ints, cols: Ints) -> list[bool]:
    """Two who want a group make one, where the mentor has groups."""
    wanting = of.problem.grouped[rows]
    size = np.array([each.group_size for each in of.mentors], np.int64)
    with_others = np.bincount(cols[wanting], minlength=len(of.mentors))
    found: list[bool] = (wanting & (size[cols] > 1) & (with_others[cols] > 1)).tolist()
    return found


@dataclass(frozen=True)
class Ranking:
    """The pairs of one side's people that were not chosen, the best first."""

    starts: Ints
    pairs: Ints

    def of(self, place: int) -> list[int]:
        start = self.starts[place]
        found: list[int] = self.pairs[start : min(start + SHOWN, self.starts[place + 1])].tolist()
        return found


def ranking(side: Ints, points: Ints, pairs: Ints, people: int) -> Ranking:
    order = np.lexsort((-points[pairs], side[pairs]))
    counts = np.bincount(side[pairs], minlength=people)
    return Ranking(np.r_[0, np.cumsum(counts)], pairs[order])


class Others:
    """The next best on either side, and what it would cost to take them."""

    def __init__(self, of: Weighed, chosen: Ints, moved: Residual | None) -> None:
        self.of = of
        self.moved = moved
        self.problem: Problem = of.problem
        rows, cols, points = self.problem.rows, self.problem.cols, self.problem.points
        rest = np.flatnonzero(np.arange(len(rows)) != chosen[rows])
        self.by_mentee = ranking(rows, points, rest, self.problem.mentees)
        self.by_mentor = ranking(cols, points, rest, self.problem.mentors)

    def mentors(self, row: int) -> tuple[Alternative, ...]:
        return tuple(self.told(self.by_mentee.of(row)))

    def mentees(self, col: int) -> tuple[Alternative, ...]:
        return tuple(self.told(self.by_mentor.of(col)))

    def told(self, pairs: list[int]) -> Iterator[Alternative]:
        for pair in pairs:
            row, col = int(self.problem.rows[pair]), int(self.problem.cols[pair])
            points = int(self.problem.points[pair])
            lost = self.moved.lost(row, col, points) if self.moved else None
            yield Alternative(self.of.mentors[col].id, self.of.mentees[row].id, points, lost)
