"""What is read from roadmaps of nine kinds, in short."""

from functools import cache

from mentoring.roadmap.plan import ItemPlan, Kind, StagePlan
from tests.texts.roadmap.shapes import (
    a_sheet_a_stage,
    documents_apart,
    english,
    merged_stage,
    months,
    numbered,
    pasted,
    source_table,
    two_columns,
)
from texts.roadmap.reading import read_roadmap
from texts.roadmap.sheet import RoadmapSheet

FILES = {
    each.__name__.rpartition(".")[2]: each.FILE
    for each in (
        source_table,
        numbered,
        months,
        merged_stage,
        documents_apart,
        english,
        two_columns,
        a_sheet_a_stage,
        pasted,
    )
}


@cache
def whole(name: str) -> RoadmapSheet:
    sheet = read_roadmap(FILES[name])
    assert sheet is not None
    assert sheet.faults == ()
    return sheet


def counts(name: str) -> list[tuple[str, int, int]]:
    """Each stage with how many tasks and documents it holds."""
    return [
        (
            stage.title,
            sum(item.kind is Kind.TASK for item in stage.items),
            sum(item.kind is Kind.DOCUMENT for item in stage.items),
        )
        for stage in whole(name).stages
    ]


def item(name: str, beginning: str) -> ItemPlan:
    items = [item for stage in whole(name).stages for item in stage.items]
    (found,) = [item for item in items if item.title.startswith(beginning)]
    return found


def stage(name: str, number: int) -> StagePlan:
    return whole(name).stages[number - 1]
