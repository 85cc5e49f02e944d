"""What people are told about pairs on the way to an order."""

from dataclasses import dataclass
from uuid import UUID

from mentoring.pair_sights import View
from mentoring.pairs import Pair, Side
from mentoring.people import Person


@dataclass(frozen=True, slots=True)
class Both:
    """A pair as the curator sees it: by name."""

    pair: Pair
    mentor: Person
    mentee: Person

    def other(self, key: UUID) -> Person:
        return self.mentor if self.mentee.id == key else self.mentee


@dataclass(frozen=True, slots=True)
class PairAsked:
    """To everybody with a say: who the other one is, and whether they agree.

    `again`: they were asked before and have not answered.
    """

    view: View
    again: bool = False


@dataclass(frozen=True, slots=True)
class PairAgreed:
    """Everybody has said yes. `begins`: it is for this mentor to set the trial meeting."""

    view: View
    begins: bool = False


@dataclass(frozen=True, slots=True)
class PairOff:
    """It will not come to be, or is over: never why. `by` is the side that it came from, None for
    nobody's; `worked`: they had been approved.
    """

    view: View
    by: Side | None = None
    worked: bool = False


@dataclass(frozen=True, slots=True)
class PairTried:
    """To the mentor: both have said how the trial was, the planning meeting is next."""

    view: View


@dataclass(frozen=True, slots=True)
class PlanAwaited:
    """To the mentor: they have met to plan, what was agreed on is to be written down."""

    view: View


@dataclass(frozen=True, slots=True)
class PairPlanned:
    """What was agreed on, in plain words; `again`: it was changed."""

    view: View
    again: bool = False


@dataclass(frozen=True, slots=True)
class NextMentor:
    """Who could be the mentee's mentor instead, and what speaks for it."""

    mentor_id: UUID
    name: str
    why: str


@dataclass(frozen=True, slots=True)
class PairRefused:
    """To the curator alone: who said no and why, and the next candidates."""

    both: Both
    by: Person
    side: Side
    reason: str
    candidates: tuple[NextMentor, ...] = ()


@dataclass(frozen=True, slots=True)
class PairBroken:
    """To the curator: a pair is over because a consent was taken back."""

    both: Both


@dataclass(frozen=True, slots=True)
class PairSilent:
    """To the curator: who has not answered, after four days and then every week."""

    both: Both
    silent: tuple[tuple[Person, Side], ...]
    days: int


@dataclass(frozen=True, slots=True)
class PairStuck:
    """To the curator: everybody agreed, and for so many days nothing has come of it."""

    both: Both
    days: int


@dataclass(frozen=True, slots=True)
class PairQuestion:
    """To the curator: somebody would like to ask about a proposed pair."""

    both: Both
    by: Person
    side: Side


@dataclass(frozen=True, slots=True)
class PairNews:
    """To the curator, of the last hour: where everybody said yes, and what the order can name."""

    agreed: tuple[Both, ...]
    ready: tuple[Both, ...]


PairNotice = (
    PairAgreed
    | PairAsked
    | PairBroken
    | PairNews
    | PairOff
    | PairPlanned
    | PairQuestion
    | PairRefused
    | PairSilent
    | PairStuck
    | PairTried
    | PlanAwaited
)
