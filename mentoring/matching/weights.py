"""What a good match is made of, and how much each part counts."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from mentoring.matching.rules import BINDING, Rule

MOST = 10
UNIT = 100
"""Points of one part that fits fully, for each unit of its weight; all points are whole."""


class Part(StrEnum):
    """The parts of a score, in the order of the fields of `Weights`."""

    TOPICS = "topics"
    WORDS = "words"
    PROFESSION = "profession"
    INTERESTS = "interests"
    TIMES = "times"
    FORMATS = "formats"
    AGES = "ages"
    EXPERIENCE = "experience"
    WAITING = "waiting"


class BadWeight(ValueError):  # noqa: N818 - errors are facts
    """A weight that is not a whole number from 0 to 10."""

    def __init__(self, part: Part, given: object) -> None:
        super().__init__(f"{part}: {given!r}")
        self.part = part
        self.given = given


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each part counts, from 0 (not at all) to 10."""

    topics: int = 8
    words: int = 5
    profession: int = 4
    interests: int = 3
    times: int = 2
    formats: int = 2
    ages: int = 2
    experience: int = 1
    waiting: int = 1

    def __post_init__(self) -> None:
        for part in Part:
            given = getattr(self, part)
            if type(given) is not int or not 0 <= given <= MOST:
                raise BadWeight(part, given)

    def of(self, part: Part) -> int:
        given: int = getattr(self, part)
        return given

    @property
    def best(self) -> int:
        """The points of a pair that fits in everything."""
        return UNIT * sum(self.of(part) for part in Part)


class Goal(StrEnum):
    """What comes first: that as many as possible are placed, or that the pairs are good."""

    MOST_PLACED = "most_placed"
    QUALITY = "quality"


class UnwaivableRule(ValueError):  # noqa: N818 - errors are facts
    """A rule that no setting sets aside."""

    def __init__(self, rule: Rule) -> None:
        super().__init__(rule)
        self.rule = rule


@dataclass(frozen=True, slots=True)
class Settings:
    """`waived` are rules that are tried without; consent, papers and bans are never among them.

    `today` is the school's day, from which waiting is counted.
    """

    today: date
    goal: Goal = Goal.MOST_PLACED
    weights: Weights = field(default_factory=Weights)
    waived: frozenset[Rule] = frozenset()

    def __post_init__(self) -> None:
        for rule in sorted(self.waived & BINDING):
            raise UnwaivableRule(rule)
