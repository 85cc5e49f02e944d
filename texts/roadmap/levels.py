"""Which rows are stages, which group what follows them, which are to be done, which are notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from texts.roadmap import marks
from texts.roadmap.columns import Column
from texts.roadmap.row import Row

FEWEST_NUMBERED = 2
NAMING = {Column.TITLE, Column.DOCUMENTS, Column.SECTION, Column.PART}
"""What of a row may say what is to be done, or under which heading."""


class Level(StrEnum):
    STAGE = "stage"
    SECTION = "section"
    ITEM = "item"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the plan. `exact`: its cells say what they mean, as in the program's own sheets;
    elsewhere a cell may hold several points, and numbers stand before titles.
    """

    level: Level
    row: Row
    exact: bool = False


class Mark(StrEnum):
    """What may tell one stage from the next, the surest first."""

    STAGE_WORD = "stage word"
    PART_WORD = "part word"
    ROMAN = "roman"
    NUMBERED = "numbered"
    ALONE = "alone"


def by_headings(rows: Sequence[Row]) -> list[Entry]:
    """Where stages are lines of their own, those with the surest mark in the sheet are stages.

    Other headings are sections; headings with nothing below them are notes.
    """
    found = list(_marks(rows))
    chosen = next((mark for mark in Mark if mark in found), None)
    entries = [Entry(_level(row, mark, chosen), row) for row, mark in zip(rows, found, strict=True)]
    return with_notes(entries, or_stages=chosen is Mark.ALONE)


def has_stage_words(rows: Sequence[Row]) -> bool:
    return Mark.STAGE_WORD in _marks(rows)


def _level(row: Row, mark: Mark | None, chosen: Mark | None) -> Level:
    if row.is_lone and marks.is_note(row.title):
        return Level.NOTE
    if mark and mark is chosen:
        return Level.STAGE
    if chosen is Mark.NUMBERED and marks.depth(_number(row)) == 1:
        return Level.STAGE
    return Level.SECTION if mark and row.is_lone else Level.ITEM


def with_notes(entries: list[Entry], *, or_stages: bool = False) -> list[Entry]:
    """Signatures and remarks look like headings, but nothing stands below them.

    `or_stages`: nothing but standing alone makes a stage here.
    """
    last = len(entries)
    while last and _ends(entries[last - 1], or_stages=or_stages):
        last -= 1
    return [*entries[:last], *(Entry(Level.NOTE, entry.row) for entry in entries[last:])]


def _ends(entry: Entry, *, or_stages: bool) -> bool:
    row = entry.row
    match entry.level:
        case Level.ITEM:
            return row.spread or not row.cells.keys() & NAMING
        case Level.STAGE:
            return or_stages and row.is_lone and not _number(row)
    return True


def _marks(rows: Sequence[Row]) -> Iterator[Mark | None]:
    numbered = sum(1 for row in rows if _number(row)) >= FEWEST_NUMBERED
    followed: list[Row | None] = [*rows[1:], None]
    for row, after in zip(rows, followed[: len(rows)], strict=True):
        yield _mark(row, after, numbered=numbered)


def _mark(row: Row, after: Row | None, *, numbered: bool) -> Mark | None:
    title, number = row.title, _number(row)
    if _says_stage(row):
        return Mark.STAGE_WORD
    if marks.PART.match(row.number) or (row.is_lone and marks.PART.match(title)):
        return Mark.PART_WORD
    if marks.is_roman(row.number) or (row.is_lone and marks.ROMAN.match(title)):
        return Mark.ROMAN
    if after and marks.belongs_under(_number(after), number):
        return Mark.NUMBERED if marks.depth(number) == 1 else _if_lone(row)
    apart = row.spread and not row.number
    return _if_lone(row) if apart or (numbered and not number) else None


def _if_lone(row: Row) -> Mark | None:
    return Mark.ALONE if row.is_lone else None


def _says_stage(row: Row) -> bool:
    """«Этап 1 …» may have a deadline of its own; «2 этап …» in a longer row may be an item."""
    title = row.title
    if marks.STAGE.match(row.number):
        return True
    if row.is_lone:
        return bool(marks.STAGE.match(title) or marks.names_stage(title))
    plain = not row.cells.keys() & {Column.RESULT, Column.DOCUMENTS}
    return plain and bool(marks.STAGE.match(title)) and not title.lstrip()[:1].isdigit()


def _number(row: Row) -> str:
    return row.number if marks.depth(row.number) else marks.counted(row.title)
