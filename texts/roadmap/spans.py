"""What merged cells mean: across a line a heading, downwards the same for each of their lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from texts.roadmap import marks
from texts.roadmap.columns import Column
from texts.roadmap.heading import Heading
from texts.roadmap.row import Row
from texts.tables.merges import Merge

_REACHES_DOWN = (
    Column.TITLE,
    Column.STAGE,
    Column.PART,
    Column.SECTION,
    Column.STARTS,
    Column.DEADLINE,
    Column.OWNER,
    Column.RESULT,
)
"""What is meant for every line that a merged cell covers."""
_JOINED = {
    Column.OWNER: ", ",
    Column.DEADLINE: ", ",
    Column.RESULT: "\n",
    Column.DOCUMENTS: "\n",
}


def see_spread(row: Row, heading: Heading, merges: Iterable[Merge]) -> None:
    """A single text that is merged across columns is a heading or a note, wherever it stands."""
    if _wants_title(row):
        row.cells[Column.TITLE], row.number, row.spread = row.number, "", True
    shown = [column for column in row.cells if column is not Column.CODE]
    if len(shown) != 1 or row.spread:
        return
    (column,) = shown
    text, place = row.cells[column], heading.places[column]
    across = any(_is_across(merge, row.line, place, heading) for merge in merges)
    says_so = marks.STAGE.match(text) or marks.PART.match(text) or marks.is_note(text)
    if across or (says_so and column is not Column.STAGE):
        row.cells[Column.TITLE] = row.cells.pop(column)
        row.spread = across or column is not Column.TITLE


def _wants_title(row: Row) -> bool:
    """Do the only words stand where numbers stand?"""
    named = {Column.TITLE, Column.STAGE, Column.PART, Column.SECTION, Column.DOCUMENTS}
    return bool(row.number) and not marks.is_numeral(row.number) and not named & row.cells.keys()


def _is_across(merge: Merge, line: int, place: int, heading: Heading) -> bool:
    covered = [each for each in heading.places.values() if merge.covers(line, each)]
    return merge.top == line and merge.left == place and len(covered) > 1


def fill_down(row: Row, above: Row, heading: Heading, merges: Sequence[Merge]) -> None:
    """Cells that are merged downwards hold for each of their lines."""
    for column in _REACHES_DOWN:
        place = heading.places.get(column)
        if place is None or column in row.cells or column not in above.cells:
            continue
        if any(m.covers(row.line, place) and m.top <= above.line for m in merges):
            row.cells[column] = above.cells[column]
            row.borrowed.add(column)


def join(above: Row, row: Row) -> None:
    """What stands in several lines beside one merged title belongs to that title."""
    for column, between in _JOINED.items():
        text = "" if column in row.borrowed else row.text(column)
        if text:
            said = above.text(column)
            above.cells[column] = said + between + text if said else text
