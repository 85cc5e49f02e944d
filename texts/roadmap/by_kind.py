"""Rows that say themselves what they are, as in the program's own workbook."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from texts.roadmap import marks
from texts.roadmap.columns import Column
from texts.roadmap.findings import Findings
from texts.roadmap.kinds import What, what_is
from texts.roadmap.levels import Entry, Level
from texts.roadmap.row import Row

_LEVELS = {What.STAGE: Level.STAGE, What.SECTION: Level.SECTION}


def by_kind(rows: Sequence[Row], findings: Findings) -> Iterator[Entry]:
    """What was emptied but for its code is gone.

    A code that stands twice was copied with its row: the copy is something new.
    """
    seen: dict[str, int] = {}
    for row in rows:
        if row.cells.keys() <= {Column.CODE}:
            continue
        code = row.text(Column.CODE)
        first = seen.setdefault(code, row.line)
        if code and first != row.line:
            findings.remark(row.line, Column.CODE, "rmx-code-twice", first=str(first))
            del row.cells[Column.CODE]
        yield _entry(row)


def _entry(row: Row) -> Entry:
    what = what_is(row.text(Column.KIND))
    if what is None and row.is_lone and marks.is_note(row.title):
        return Entry(Level.NOTE, row)
    return Entry(_LEVELS.get(what, Level.ITEM) if what else Level.ITEM, row, exact=True)
