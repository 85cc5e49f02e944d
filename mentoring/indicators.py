"""The indicators by which a programme is reported: a share of people, its target, what is lacking.

Of whom a share is taken the program mostly cannot know: how many students of some age a school has
is for the school to say, and where it has not said it there is no share. Nothing is guessed.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

GLAD = 7
"""Marks go from 1 to 10; whoever gives 7 or more is satisfied. Six is next to «neither», and a mean
of all marks would let a few delighted people hide a few unhappy ones.
"""
FEWEST = 3
"""Of fewer answers nothing is shown: it would point at people."""
WHOLE = 100


class Kind(StrEnum):
    """What is reported, in the order in which it is told."""

    MENTEES = "mentees"
    """Of the students aged 10 to 19, those who are mentees."""
    YOUNG_MENTORS = "young_mentors"
    """Of the students aged 15 to 19, those who are mentors."""
    SPECIALISTS = "specialists"
    """Of the young specialists, those who are mentees."""
    PARTNERS = "partners"
    """Of the partners, those of whom a mentor came."""
    MENTEES_GLAD = "mentees_glad"
    MENTORS_GLAD = "mentors_glad"


SATISFACTION = frozenset({Kind.MENTEES_GLAD, Kind.MENTORS_GLAD})
TARGETS: Mapping[Kind, int] = {
    Kind.MENTEES: 70,
    Kind.YOUNG_MENTORS: 10,
    Kind.SPECIALISTS: 70,
    Kind.PARTNERS: 30,
    Kind.MENTEES_GLAD: 85,
    Kind.MENTORS_GLAD: 85,
}
"""Percent, where a school has set no targets of its own."""


class Lack(StrEnum):
    """Why there is no share."""

    UNTOLD = "untold"
    """The school has not said of how many."""
    NOBODY = "nobody"
    """There is nobody of whom to take a share."""
    BEYOND = "beyond"
    """More are counted than there are: the school's number is wrong."""
    FEW = "few"
    """Too few have answered."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the school has said: how many there are of each kind, and its own targets."""

    numbers: Mapping[Kind, int] = field(default_factory=dict)
    targets: Mapping[Kind, int] = field(default_factory=dict)

    def target(self, kind: Kind) -> int:
        return self.targets.get(kind, TARGETS[kind])


@dataclass(frozen=True, slots=True)
class Indicator:
    """So many of so many. `unsure` may belong to them too: their age is not known well enough.

    `by_meetings`: hardly anybody was asked about the whole yet, and marks of single meetings stand
    in.
    """

    kind: Kind
    count: int
    of: int | None
    target: int
    unsure: int = 0
    by_meetings: bool = False

    @property
    def lack(self) -> Lack | None:
        if self.of is None:
            return Lack.UNTOLD
        if self.kind in SATISFACTION and self.of < FEWEST:
            return Lack.FEW
        if self.count > self.of:
            return Lack.BEYOND
        return None if self.of else Lack.NOBODY

    @property
    def share(self) -> int | None:
        """In whole percent, cut and not rounded: 69.6 has not reached 70."""
        return self.count * WHOLE // self.of if self.of and self.lack is None else None

    @property
    def is_reached(self) -> bool:
        return self.share is not None and self.share >= self.target

    @property
    def missing(self) -> int:
        """How many more it takes to reach the target; 0 where there is no share."""
        if self.share is None or self.of is None:
            return 0
        return max(-(-self.target * self.of // WHOLE) - self.count, 0)


def satisfied(marks: Iterable[Iterable[int]]) -> tuple[int, int]:
    """How many people are satisfied, of how many who have answered, by the marks of each person:
    who answered several times counts once, by the mean.
    """
    means = [sum(own) / len(own) for each in marks if (own := list(each))]
    return sum(mean >= GLAD for mean in means), len(means)
