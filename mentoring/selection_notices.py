"""News of the selection: what a mentor is told of each step, and which papers run out."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from mentoring.mentor_papers import Kind
from mentoring.orders import Order
from mentoring.people import Person
from mentoring.selection import Step


@dataclass(frozen=True, slots=True)
class SelectionMoved:
    """To the mentor: the school has come further, or has paused or ended it.

    `by` is whom to turn to; `order` is the one that names a mentor in the register. A `child`
    under 14 is spoken to as one.
    """

    step: Step
    by: Person
    order: Order | None = None
    child: bool = False


@dataclass(frozen=True, slots=True)
class EndingPaper:
    """A paper whose last day is near or over."""

    mentor: Person
    kind: Kind
    until: date


@dataclass(frozen=True, slots=True)
class PapersEnding:
    """To a curator, or to the mentor whose papers they are (`own`)."""

    papers: tuple[EndingPaper, ...]
    own: bool


@dataclass(frozen=True, slots=True)
class RegisterProposed:
    """To the curator who entered an order: everybody whom it would name, for a «yes»."""

    upload_id: UUID
    number: str
    dated_on: date
    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class CriteriaLeftOut:
    """To the curator: so many criteria fit a card, these do not."""

    most: int
    lines: tuple[str, ...]


SelectionNotice = SelectionMoved | PapersEnding | RegisterProposed | CriteriaLeftOut
