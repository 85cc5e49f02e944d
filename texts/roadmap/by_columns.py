"""Stages that have a column of their own, filled in every line or only in the first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from mentoring.people import fold
from texts.roadmap import marks
from texts.roadmap.columns import Column
from texts.roadmap.levels import Entry, Level, with_notes
from texts.roadmap.points import goes_on, points_of
from texts.roadmap.row import Row

_OF_STAGE = (Column.STARTS, Column.DEADLINE, Column.OWNER)


def by_column(rows: Sequence[Row], column: Column) -> list[Entry]:
    """A stage begins where its column says another one.

    A deadline or an owner that only its first line has, or all have alike, is the stage's.
    """
    entries: list[Entry] = []
    for stage, group in groupby(_stages(rows, column), key=lambda each: each[0]):
        members = [row for _, row in group]
        if stage:
            entries.append(Entry(Level.STAGE, _stage_row(members, column)))
        entries += [Entry(_level(row), row) for row in members if row.cells]
    return with_notes(entries)


def _stages(rows: Sequence[Row], column: Column) -> Iterator[tuple[str, Row]]:
    """Each row with what its stage is called."""
    now, before = "", None
    for row in rows:
        said = row.text(column)
        if said and fold(said) != fold(now):
            now = said
        if before and row.after_heading and not said:
            _mend(before, row)
        yield now, row
        before = row


def _mend(before: Row, row: Row) -> None:
    """Put a sentence together that the end of a page has cut in two."""
    for column in (Column.TITLE, Column.DOCUMENTS):
        if goes_on(before.text(column), row.text(column)):
            before.cells[column] += " " + row.cells.pop(column)


def _stage_row(members: Sequence[Row], column: Column) -> Row:
    first = members[0]
    stage = Row(first.line, {Column.TITLE: first.text(column)}, first.number)
    several = len(members) > 1 or len(points_of(first.title)) != 1
    for each in (*_OF_STAGE, Column.RESULT):
        said = first.text(each)
        others = {row.text(each) for row in members[1:]}
        alike = others <= {said} if each is Column.RESULT else others <= {said, ""}
        if said and alike and (several or each is not Column.RESULT):
            stage.cells[each] = said
            for row in members:
                row.cells.pop(each, None)
    for row in members:
        row.cells.pop(column, None)
    return stage


def _level(row: Row) -> Level:
    if row.is_lone and marks.is_note(row.title):
        return Level.NOTE
    return Level.SECTION if row.is_lone and row.spread else Level.ITEM
