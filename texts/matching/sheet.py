"""What stands in a workbook of the matching, and what was read of one that came back."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from pydantic import TypeAdapter

from texts.tables.faults import RowFault

MOST_ROWS = 5_000
LONGEST_NAME = 200


class Decision(StrEnum):
    """What the curator writes beside a pair; without one it stays a proposal."""

    ACCEPT = "accept"
    LOCK = "lock"
    FORBID = "forbid"
    LATER = "later"
    NONE = "none"


WORDS: Mapping[Decision, str] = MappingProxyType(
    {
        Decision.ACCEPT: "mtx-accept",
        Decision.LOCK: "mtx-lock",
        Decision.FORBID: "mtx-forbid",
        Decision.LATER: "mtx-later",
        Decision.NONE: "mtx-none",
    }
)


class Column(StrEnum):
    """The columns that are read back; of the others nothing is."""

    MENTEE = "mtx-col-mentee"
    MENTOR = "mtx-col-mentor"
    DECISION = "mtx-col-decision"
    CODE = "mtx-col-code"


@dataclass(frozen=True, slots=True)
class PlanRow:
    """`number` is the spreadsheet's own; `code` tells which mentee it is about."""

    sheet: str
    number: int
    code: str
    mentee: str
    mentor: str
    decision: Decision


@dataclass(frozen=True, slots=True)
class PlanSheet:
    """`plan` is the number of the plan that the workbook was made of."""

    plan: str = ""
    rows: tuple[PlanRow, ...] = ()
    faults: tuple[RowFault, ...] = ()


_SHAPE: TypeAdapter[PlanSheet] = TypeAdapter(PlanSheet)


def to_json(sheet: PlanSheet) -> bytes:
    return _SHAPE.dump_json(sheet)


def from_json(told: bytes) -> PlanSheet:
    return _SHAPE.validate_json(told)
