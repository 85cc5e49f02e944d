"""Roadmaps for tests, written as tables, and what was read from them in short."""

from collections.abc import Sequence
from typing import Any

from mentoring.roadmap.plan import ItemPlan, StagePlan
from tests.texts.roadmap.shapes import Sheet, Wide, file_of
from texts.phrases import Phrases
from texts.roadmap.reading import read_roadmap
from texts.roadmap.sheet import RoadmapSheet
from texts.tables.faults import RowFault

PHRASES = Phrases.load()
HEAD = ["№", "Мероприятие", "Срок", "Ответственный"]
OWN = ["Что это", "Название", "Срок", "Ответственный", "Ожидаемый результат", "Код"]


def table(*lines: Sequence[Any] | Wide, name: str = "План") -> bytes:
    return file_of(Sheet(name, lines))


def read(*lines: Sequence[Any] | Wide, name: str = "План") -> RoadmapSheet:
    sheet = read_roadmap(table(*lines, name=name))
    assert sheet is not None
    return sheet


def stages(*lines: Sequence[Any] | Wide) -> tuple[StagePlan, ...]:
    sheet = read(*lines)
    assert sheet.faults == ()
    return sheet.stages


def items(*lines: Sequence[Any] | Wide) -> list[ItemPlan]:
    return [item for stage in stages(*lines) for item in stage.items]


def titles(*lines: Sequence[Any] | Wide) -> list[tuple[str, list[str]]]:
    """Each stage with what is in it; an item in a section stands behind its heading."""
    return [
        (
            stage.title,
            [": ".join(filter(None, (item.section, item.title))) for item in stage.items],
        )
        for stage in stages(*lines)
    ]


def told(found: Sequence[RowFault]) -> list[tuple[int | None, str | None, str]]:
    return [(each.row, each.column, each.key) for each in found]
