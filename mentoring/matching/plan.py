"""A plan of pairs with its reasons: what is shown to the curator, stored, and changed."""

from dataclasses import dataclass
from uuid import UUID

from mentoring.matching.rules import Rule
from mentoring.matching.sides import Pair
from mentoring.matching.weights import Goal, Part


@dataclass(frozen=True, slots=True)
class Score:
    """The points of a pair, part by part; parts that gave none are left out."""

    total: int
    parts: tuple[tuple[Part, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Loss:
    """By how much the whole plan is poorer if a pair is forced: so many fewer placed, so many
    points less. `placed` is counted only where placing comes first; below nothing it is a gain.
    """

    placed: int
    points: int


@dataclass(frozen=True, slots=True)
class Reasons:
    """Why a pair was proposed, as data to be worded.

    Topics and words stand rarest first. Words are those of the mentee; `profession` and `interests`
    are words too, those that the wish shares with the mentor's work, and hobbies with hobbies.
    """

    topics: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    profession: tuple[str, ...] = ()
    interests: tuple[str, ...] = ()
    times: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    age_fits: bool = False
    experience: int | None = None
    waiting_days: int | None = None


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another pair that the rules allow; `lost` if it were forced, None where nobody counted."""

    mentor_id: UUID
    mentee_id: UUID
    score: int
    lost: Loss | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """A pair of the plan. `other_mentors` and `other_mentees` are the next best, at most two.

    `kept`: it was in the plan before. `in_group`: sits with others who want a group.
    """

    mentor_id: UUID
    mentee_id: UUID
    score: Score
    reasons: Reasons
    locked: bool = False
    kept: bool = False
    in_group: bool = False
    other_mentors: tuple[Alternative, ...] = ()
    other_mentees: tuple[Alternative, ...] = ()

    @property
    def pair(self) -> Pair:
        return Pair(self.mentor_id, self.mentee_id)


@dataclass(frozen=True, slots=True)
class Blocked:
    """How many mentors a rule stands against, and against how many it alone."""

    rule: Rule
    mentors: int
    alone: int


@dataclass(frozen=True, slots=True)
class Opening:
    """A mentor whom a change would open, who sits there (the weakest pair first) and the loss.

    `lost` is what the whole plan loses if the mentee is placed there, whoever moves for it.
    """

    mentor_id: UUID
    score: int
    is_free: bool
    sitting: tuple[UUID, ...] = ()
    lost: Loss | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """A smallest change that would help: without `rule`, `mentors` in all would fit.

    `values` are what to look for, the most promising first: of CAPACITY the topics for which one
    more mentor is wanted, of TIME the hours, of LANGUAGE, FORM, KIND, GENDER the mentors' own; of
    AGE their years. `openings` are the best three.
    """

    rule: Rule
    mentors: int
    values: tuple[str, ...] = ()
    openings: tuple[Opening, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOver:
    """A mentee without a mentor: `fitting` mentors are allowed, but their places are taken."""

    mentee_id: UUID
    fitting: int
    blocked: tuple[Blocked, ...] = ()
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """A lock that could not be kept, and the rules it would break."""

    pair: Pair
    rules: frozenset[Rule]


@dataclass(frozen=True, slots=True)
class Certificate:
    """What the plan reaches, and what no plan on these candidates can exceed."""

    placed: int
    points: int
    most_placed: int
    most_points: int

    @property
    def is_optimal(self) -> bool:
        return (self.placed, self.points) == (self.most_placed, self.most_points)


@dataclass(frozen=True, slots=True)
class Plan:
    """The best pairs for a goal. `best` is the score of a pair that fits in everything.

    `pairs_allowed` is how many pairs the rules allow, None for large sets; `pairs_weighed` how
    many of these were candidates.
    """

    goal: Goal
    best: int
    proposals: tuple[Proposal, ...]
    left_over: tuple[LeftOver, ...]
    refused: tuple[Refused, ...]
    certificate: Certificate
    pairs_weighed: int
    pairs_allowed: int | None = None

    @property
    def pairs(self) -> frozenset[Pair]:
        return frozenset(each.pair for each in self.proposals)

    def of_mentee(self, key: UUID) -> Proposal | None:
        return next((each for each in self.proposals if each.mentee_id == key), None)
