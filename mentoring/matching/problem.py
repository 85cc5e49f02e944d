"""The question that solver and bound answer, each in its own way."""

from dataclasses import dataclass

import numpy as np

from mentoring.matching.rule_table import Bools
from mentoring.matching.shared import Ints
from mentoring.matching.weights import Goal


@dataclass(frozen=True)
class Problem:
    """Which pairs could be (`rows` are mentees, `cols` mentors), what each is worth, and the room.

    A mentee who wants a group (`grouped`) takes one of a mentor's `room`; any other must also find
    one of its `single` places. `kept` pairs were in the plan before.

    That a group has at least so many, or that a mentor has either a group or single mentees, is
    not expressed: a flow knows no «all or none».
    """

    rows: Ints
    cols: Ints
    points: Ints
    kept: Bools
    grouped: Bools
    single: Ints
    room: Ints
    goal: Goal

    @property
    def mentees(self) -> int:
        return len(self.grouped)

    @property
    def mentors(self) -> int:
        return len(self.room)

    @property
    def narrow(self) -> Bools:
        """Mentors who have less room for single mentees than in all."""
        found: Bools = self.single < self.room
        return found

    @property
    def through_single(self) -> Bools:
        """The pairs that take a single place which is scarcer than the room."""
        found: Bools = self.narrow[self.cols] & ~self.grouped[self.rows]
        return found

    def worth(self) -> Ints:
        """Points first; a pair that is kept wins where points are the same.

        One point outweighs everything that could be kept, so it is scaled by one more than the
        pairs there were. With 9,000 points at most and 50,000 pairs that is 4.5e8 for a pair and
        2.3e13 for all: times the 70,000 nodes by which the solver scales, far below 9.2e18.
        """
        return self.points * (int(self.kept.sum()) + 1) + self.kept


def worthwhile(points: Ints, goal: Goal) -> Bools:
    """Where quality comes first nobody is placed for nothing."""
    found: Bools = points > 0 if goal is Goal.QUALITY else np.ones(len(points), np.bool_)
    return found
