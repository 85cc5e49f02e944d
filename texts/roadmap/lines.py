"""The lines under a heading, each with what stands in its columns."""

from __future__ import annotations

from collections.abc import Iterator

from texts.roadmap import marks
from texts.roadmap.columns import FOR_PEOPLE, Column
from texts.roadmap.findings import Findings
from texts.roadmap.heading import Heading
from texts.roadmap.row import Row
from texts.roadmap.spans import fill_down, join, see_spread
from texts.roadmap.values import number_in, words_in
from texts.tables.book import Line, Tab
from texts.tables.cells import Cell, CellFault

MOST_LINES = 3_000
FEWEST_COUNTED = 3
_NOTHING = Cell(None, "n")
_BROKEN = "?"
"""Stands for the title that a broken cell does not give, so that it is not missed as well."""


class TooManyLinesError(Exception):
    """There is more in the sheet than a roadmap can hold."""


def rows_of(tab: Tab, heading: Heading, findings: Findings) -> list[Row]:
    """Give the lines that hold anything of a plan; raises TooManyLinesError."""
    merges = tab.merges()
    wide = [merge for merge in merges if merge.right > merge.left]
    tall = [merge for merge in merges if merge.bottom > merge.top]
    rows: list[Row] = []
    repeated = False
    for line in _below(tab, heading, findings):
        if heading.repeats(line):
            repeated = True
            continue
        row = _row(line, heading, findings)
        see_spread(row, heading, wide)
        if not row.cells or _counts_columns(line):
            continue
        if marks.has_words(row.number):
            findings.stranger(row.line, heading.places[Column.NUMBER])
        if rows:
            fill_down(row, rows[-1], heading, tall)
        if Column.TITLE in row.borrowed:
            join(rows[-1], row)
            continue
        row.after_heading, repeated = repeated, False
        rows.append(row)
    return rows


def _below(tab: Tab, heading: Heading, findings: Findings) -> Iterator[Line]:
    """The lines under the heading; a column that is not understood is told if it holds anything."""
    known = set(heading.places.values())
    for count, line in enumerate(line for line in tab.lines() if line.number > heading.line):
        if count == MOST_LINES:
            raise TooManyLinesError
        filled = {place for place, cell in enumerate(line.cells) if cell.value is not None}
        if not heading.repeats(line):
            for place in sorted(filled - known):
                findings.stranger(line.number, place)
        yield line


def _row(line: Line, heading: Heading, findings: Findings) -> Row:
    row = Row(line.number)
    for column, place in heading.places.items():
        cell = line.cells[place] if place < len(line.cells) else _NOTHING
        if column is Column.NUMBER:
            row.number = number_in(cell)
        elif column not in FOR_PEOPLE:
            try:
                text = words_in(cell, column)
            except CellFault as fault:
                findings.broken(line.number, column, fault)
                text = _BROKEN if column in {Column.TITLE, Column.STAGE} else ""
            if text:
                row.cells[column] = text
    return row


def _counts_columns(line: Line) -> bool:
    """«1 | 2 | 3 | 4»: the columns' numbers under their names."""
    filled = [str(cell.value).strip() for cell in line.cells if cell.value is not None]
    counted = [str(number) for number in range(1, len(filled) + 1)]
    return len(filled) >= FEWEST_COUNTED and filled == counted
