"""What the curator is told of the matching."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class MatchReady:
    """The plan was worked out: so many pairs, `changed` of which are others than before (None
    where there was none), and so many without one.
    """

    placed: int
    left: int
    changed: int | None = None


@dataclass(frozen=True, slots=True)
class MatchFound:
    """The search that goes on by itself has a proposal for so many who had none."""

    children: int


@dataclass(frozen=True, slots=True)
class MatchTried:
    """What other weights or another goal would change; nothing is saved. Fits are out of 100, both
    by the weights that were tried.
    """

    code: str
    differ: int
    placed: int
    placed_before: int
    fit: int
    fit_before: int


@dataclass(frozen=True, slots=True)
class MatchSheetFaulty:
    """A workbook of the matching cannot be taken in; `lines` say why, in the reader's language."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MatchSheetRead:
    """What a workbook of the matching would do; without `upload_id` it changes nothing."""

    upload_id: UUID | None
    lines: tuple[str, ...]


MatchNotice = MatchFound | MatchReady | MatchSheetFaulty | MatchSheetRead | MatchTried
