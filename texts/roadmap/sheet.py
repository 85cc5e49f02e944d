"""What was read from a workbook with a roadmap, and its shape in JSON."""

from dataclasses import dataclass

from pydantic import TypeAdapter

from mentoring.roadmap.plan import StagePlan
from texts.tables.faults import RowFault

MOST_STAGES = 40
MOST_ITEMS = 600
LONGEST_TITLE = 300
"""Signs of whatever stands in one line: titles, sections, deadlines, owners."""
LONGEST_RESULT = 1_000


@dataclass(frozen=True, slots=True)
class RoadmapSheet:
    """The whole plan, or every fault; `remarks` tell what was left out or taken as it stands."""

    stages: tuple[StagePlan, ...] = ()
    faults: tuple[RowFault, ...] = ()
    remarks: tuple[RowFault, ...] = ()


_SHAPE: TypeAdapter[RoadmapSheet] = TypeAdapter(RoadmapSheet)


def to_json(sheet: RoadmapSheet) -> bytes:
    return _SHAPE.dump_json(sheet)


def from_json(told: bytes) -> RoadmapSheet:
    return _SHAPE.validate_json(told)
