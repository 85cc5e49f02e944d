"""Why a mentee has no mentor, and the smallest change that would help."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping

import numpy as np

from mentoring.matching.plan import Blocked, Change, LeftOver, Opening
from mentoring.matching.residual import Residual
from mentoring.matching.rule_table import BIT, Bits
from mentoring.matching.rules import WAIVABLE, Rule
from mentoring.matching.score import total_points
from mentoring.matching.shared import Ints
from mentoring.matching.sides import Mentor
from mentoring.matching.weighed import Weighed

OPENINGS = 3
VALUES = 5
MOST_CELLS = 20_000_000
"""So many pairs are looked into; beyond, only those left over first."""
CHANGEABLE = (Rule.CONSENT, Rule.REGISTER, Rule.PAPERS, *(r for r in Rule if r in WAIVABLE))
"""Rules that somebody can do something about. A ban or a relative stays."""


def left_over(of: Weighed, chosen: Ints, moved: Residual | None) -> tuple[LeftOver, ...]:
    """In the order of the mentees."""
    alone = np.setdiff1d(np.flatnonzero(chosen < 0), of.locks.rows)
    asked = alone[: MOST_CELLS // max(len(of.mentors), 1)]
    look = Looking(of, chosen, moved)
    weighed = np.bincount(of.problem.rows, minlength=len(of.mentees))
    rest = alone[len(asked) :].tolist()
    return (
        *(look.into(row) for row in asked.tolist()),
        *(LeftOver(of.mentees[row].id, int(weighed[row])) for row in rest),
    )


class Looking:
    """What is counted once for all who are left over."""

    def __init__(self, of: Weighed, chosen: Ints, moved: Residual | None) -> None:
        self.of = of
        self.moved = moved
        placed = np.flatnonzero(chosen >= 0)
        taken = chosen[placed]
        self.sitting: dict[int, list[tuple[int, int]]] = {}
        for row, pair in zip(placed.tolist(), taken.tolist(), strict=True):
            col, points = int(of.problem.cols[pair]), int(of.problem.points[pair])
            self.sitting.setdefault(col, []).append((points, row))
        used = np.bincount(of.problem.cols[taken], minlength=len(of.mentors))
        singles = ~of.problem.grouped[placed]
        alone = np.bincount(of.problem.cols[taken[singles]], minlength=len(of.mentors))
        self.free = of.locks.room - used
        self.free_single = np.minimum(of.locks.single - alone, self.free)
        self.offered = Counter(topic for each in of.mentors for topic in each.topics)

    def into(self, row: int) -> LeftOver:
        bits = self.of.rules.bits(slice(row, row + 1))[0]
        near = np.flatnonzero(bits & (bits - 1) == 0)
        points = np.zeros(len(bits), np.int64)
        points[near] = self.points(row, near)
        fitting = np.flatnonzero(bits == 0)
        changes = [
            self.change(row, rule, cols, points)
            for rule in CHANGEABLE
            if len(cols := np.flatnonzero(bits == BIT[rule]))
        ]
        changes.append(self.one_more(row, fitting, points))
        return LeftOver(
            self.of.mentees[row].id,
            len(fitting),
            tuple(blocked(bits)),
            tuple(sorted(changes, key=lambda each: (not opens(each), -each.mentors))),
        )

    def points(self, row: int, mentors: Ints) -> Ints:
        rows = np.full(len(mentors), row)
        return total_points(self.of.features, rows, mentors, self.of.settings)

    def change(self, row: int, rule: Rule, cols: Ints, points: Ints) -> Change:
        """What those mentors have whom only this rule keeps away, and the mentee has not named."""
        own = SEEN[rule](self.of, row) if rule in SEEN else frozenset()
        having = VALUE_OF.get(rule, nothing)
        counted = Counter(value for col in cols.tolist() for value in having(self.of.mentors[col]))
        values = sorted(counted.keys() - own, key=lambda value: (-counted[value], value))
        return Change(
            rule, len(cols), tuple(values[:VALUES]), tuple(self.openings(row, cols, points))
        )

    def one_more(self, row: int, fitting: Ints, points: Ints) -> Change:
        """One more mentor, best for what the mentee wants and fewest offer."""
        topics = sorted(self.of.mentees[row].topics, key=lambda each: (self.offered[each], each))
        openings = self.openings(row, fitting, points)
        return Change(Rule.CAPACITY, len(fitting), tuple(topics[:VALUES]), tuple(openings))

    def openings(self, row: int, cols: Ints, points: Ints) -> Iterator[Opening]:
        free = (self.free if self.of.mentees[row].group else self.free_single)[cols]
        best = np.lexsort((-points[cols], free <= 0))[:OPENINGS]
        for col in cols[best].tolist():
            there = sorted(self.sitting.get(col, ()))
            lost = self.moved.lost(row, col, int(points[col])) if self.moved else None
            sitting = tuple(self.of.mentees[each].id for _, each in there)
            is_free = bool(free[cols == col][0] > 0)
            yield Opening(self.of.mentors[col].id, int(points[col]), is_free, sitting, lost)


def blocked(bits: Bits) -> Iterator[Blocked]:
    for rule, bit in BIT.items():
        if mentors := int(np.count_nonzero(bits & bit)):
            yield Blocked(rule, mentors, int(np.count_nonzero(bits == bit)))


def opens(change: Change) -> bool:
    return any(each.is_free for each in change.openings)


def nothing(_: Mentor) -> frozenset[str]:
    return frozenset()


VALUE_OF: Mapping[Rule, Callable[[Mentor], frozenset[str]]] = {
    Rule.PAPERS: lambda mentor: mentor.lacking,
    Rule.FORM: lambda mentor: mentor.forms,
    Rule.KIND: lambda mentor: frozenset({mentor.kind} if mentor.kind else ()),
    Rule.LANGUAGE: lambda mentor: mentor.languages,
    Rule.GENDER: lambda mentor: frozenset({mentor.gender} if mentor.gender else ()),
    Rule.AGE: lambda mentor: frozenset({str(mentor.age)}),
    Rule.TIME: lambda mentor: mentor.times,
}
SEEN: Mapping[Rule, Callable[[Weighed, int], frozenset[str]]] = {
    Rule.FORM: lambda of, row: of.mentees[row].forms,
    Rule.LANGUAGE: lambda of, row: of.mentees[row].languages,
    Rule.TIME: lambda of, row: of.mentees[row].times,
}
