"""Marks before the work and after it; of few answers none, for they would point at people."""

from collections.abc import Sequence
from dataclasses import dataclass

from mentoring.indicators import FEWEST
from mentoring.people import Role


@dataclass(frozen=True, slots=True)
class Mean:
    value: float
    count: int


def mean_of(marks: Sequence[int]) -> Mean | None:
    """None of fewer than FEWEST answers: they would point at people."""
    return Mean(sum(marks) / len(marks), len(marks)) if len(marks) >= FEWEST else None


@dataclass(frozen=True, slots=True)
class Compared:
    """A question's marks before the work and after it; None where too few have answered."""

    question: str
    before: Mean | None
    after: Mean | None


@dataclass(frozen=True, slots=True)
class Side:
    role: Role
    questions: tuple[Compared, ...]


@dataclass(frozen=True, slots=True)
class Satisfaction:
    sides: tuple[Side, ...]

    @property
    def is_empty(self) -> bool:
        return not any(each.before or each.after for side in self.sides for each in side.questions)
