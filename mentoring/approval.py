"""Approval of pairs by an order: what still stands in the way, and who is told what."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from mentoring.orders import Order
from mentoring.pair_notices import Both
from mentoring.pair_sights import View
from mentoring.pairs import Side
from mentoring.people import AgeBand


class Lack(StrEnum):
    """Why a pair that has planned its work cannot be named in an order today."""

    CONSENT = "consent"
    PAPERS = "papers"
    NOT_TAKEN = "not_taken"


class Part(StrEnum):
    """Whose message it is; each has words of its own, and a leaflet of that name."""

    MENTOR = "mentor"
    MENTEE = "mentee"
    CHILD = "child"
    """A mentee under 14."""
    COLLEAGUE = "colleague"
    """A young teacher whose mentor is a teacher."""
    GUARDIAN = "guardian"
    CLASS_TEACHER = "class_teacher"
    PSYCHOLOGIST = "psychologist"
    PARTNER = "partner"
    """Who speaks for the organisation that the mentor comes from."""


SURVEYS = {
    Part.MENTOR: ("before_mentor", "after_mentor"),
    Part.MENTEE: ("before_mentee", "after_mentee"),
    Part.CHILD: ("before_mentee", "after_mentee"),
    Part.COLLEAGUE: ("before_specialist", "after_specialist"),
}
"""What those who work together are asked before the work begins and once it is over."""


@dataclass(frozen=True, slots=True)
class PairApproved:
    """To somebody of a pair: an order names it."""

    part: Part
    both: Both
    view: View
    order: Order


@dataclass(frozen=True, slots=True)
class PairsApproved:
    """To somebody of the school or of a partner: which of the pairs in an order concern them."""

    part: Part
    order: Order
    pairs: tuple[Both, ...]


@dataclass(frozen=True, slots=True)
class OrderProposed:
    """To the curator: what the order is about to approve, before it does."""

    upload_id: UUID
    number: str
    on: str
    pairs: tuple[Both, ...]


@dataclass(frozen=True, slots=True)
class PairsTold:
    """To the curator: everybody has been written to; these could not be, for they have no chat."""

    order: Order
    pairs: int
    told: int
    without_chat: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ContactShared:
    """Somebody of a pair has given the other side their contact."""

    name: str
    phone: str | None
    account: int | None


ApprovalNotice = ContactShared | OrderProposed | PairApproved | PairsApproved | PairsTold


def part_of(side: Side, band: AgeBand | None, form: str) -> Part:
    """Which words somebody of a pair is told it by."""
    if side is not Side.MENTEE:
        return Part(side.value)
    if form == "teacher_teacher":
        return Part.COLLEAGUE
    return Part.CHILD if band is AgeBand.CHILD else Part.MENTEE


def survey_of(part: Part, *, over: bool = False) -> str | None:
    codes = SURVEYS.get(part)
    return codes[over] if codes else None


def lacks(*, agreed: bool, papers: bool, taken: bool) -> tuple[Lack, ...]:
    """What stands in the way, from what holds today."""
    return tuple(
        lack
        for lack, there in (
            (Lack.NOT_TAKEN, taken),
            (Lack.CONSENT, agreed),
            (Lack.PAPERS, papers),
        )
        if not there
    )
