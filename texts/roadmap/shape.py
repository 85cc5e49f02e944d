"""Which of the shapes that roadmaps have a sheet is in."""

from __future__ import annotations

from collections.abc import Sequence

from texts.roadmap import marks
from texts.roadmap.by_columns import by_column
from texts.roadmap.by_kind import by_kind
from texts.roadmap.columns import Column
from texts.roadmap.findings import Findings
from texts.roadmap.kinds import What, what_is
from texts.roadmap.levels import Entry, Level, by_headings, has_stage_words
from texts.roadmap.points import points_of
from texts.roadmap.row import Row


def entries_of(rows: Sequence[Row], findings: Findings) -> list[Entry]:
    """Read rows by what they say they are, by a column of stages, or by headings among them."""
    said = {what_is(row.text(Column.KIND)) for row in rows} - {None}
    ours = said and Column.CODE in findings.heading.places
    if ours or said & {What.STAGE, What.SECTION}:
        return list(by_kind(rows, findings))
    if not said:
        _leave_kinds(rows, findings)
    _leave_dashes(rows)
    _describe(rows)
    named = {column for row in rows for column in row.cells}
    if Column.TITLE not in findings.heading.places:
        return _without_titles(rows, Column.STAGE if Column.STAGE in named else Column.PART)
    if Column.STAGE in named:
        return by_column(rows, Column.STAGE)
    if Column.PART in named and not has_stage_words(rows):
        return by_column(rows, Column.PART)
    return by_headings(rows)


def _without_titles(rows: Sequence[Row], column: Column) -> list[Entry]:
    """Where stages and what is to be done share a column, headings tell them apart, if any do."""
    renamed = [
        Row(
            row.line,
            {Column.TITLE if each is column else each: text for each, text in row.cells.items()},
            row.number,
            row.spread,
        )
        for row in rows
    ]
    entries = by_headings(renamed)
    if any(entry.level is Level.STAGE for entry in entries):
        return entries
    return by_column(rows, column)


def _leave_kinds(rows: Sequence[Row], findings: Findings) -> None:
    """A column whose words mean nothing to us is told, and not read."""
    lines = [row.line for row in rows if row.cells.pop(Column.KIND, "")]
    if lines:
        findings.remark(findings.heading.line, Column.KIND, "imp-column-unread")


def _leave_dashes(rows: Sequence[Row]) -> None:
    """A dash in place of a title is no title."""
    for row in rows:
        if marks.is_dash(row.title):
            row.cells.pop(Column.TITLE, None)


def _describe(rows: Sequence[Row]) -> None:
    """Of two columns of what is to be done the second describes the first, where every line fills
    both anew; otherwise the first is a heading over several lines.
    """
    filled = [row for row in rows if row.title and not row.is_lone]
    if not all(_is_described(row) for row in filled):
        return
    for row in filled:
        parts = (row.title, row.text(Column.RESULT))
        row.cells[Column.RESULT] = "\n".join(part for part in parts if part)
        row.cells[Column.TITLE] = row.cells.pop(Column.SECTION)


def _is_described(row: Row) -> bool:
    own = Column.SECTION in row.cells and Column.SECTION not in row.borrowed
    return own and len(points_of(row.title)) == 1
