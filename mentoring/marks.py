"""What the curator has said about possible pairs before anybody is matched."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


class Mark(StrEnum):
    """What is said of a possible pair, or (LATER) of a mentee alone."""

    FORBIDDEN = "forbidden"
    NOT_AGAIN = "not_again"
    """They were a pair, or were asked, and somebody said no."""
    LOCKED = "locked"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class PairMark:
    """`until` is the last day on which a mentee is left out."""

    kind: Mark
    mentee_id: UUID
    mentor_id: UUID | None = None
    until: date | None = None
