"""Tables as a workbook that Excel and LibreOffice open: answers, people, whatever is exported."""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from texts.render.cells import FORMULA, Cell, tamed, words_of
from texts.render.printed import sheet_names, stamp
from texts.render.styles import BODY, HEAD, printed_wide, written

__all__ = ["Cell", "Marks", "Sheet", "render", "render_book"]

WIDE, NARROW = 40, 18
"""Widths of a column of words and of one of names or dates, in signs."""
LONG_HEAD = 24
"""A heading longer than this belongs to a question that is answered in words."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """`widths` are in signs; without them a column is as wide as its heading suggests.

    `listed`: rows are a list to be filtered; otherwise the sheet is to be read from top to bottom.
    """

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[int, ...] = ()
    listed: bool = True

    def width(self, column: int) -> int:
        if self.widths:
            return self.widths[column]
        return WIDE if len(self.head[column]) > LONG_HEAD else NARROW


@dataclass(frozen=True, slots=True)
class Marks:
    """What every printed page and the file itself bear: what it is, for whom and when made."""

    title: str
    reader: str
    moment: str


def render(sheet: Sheet, marks: Marks) -> bytes:
    return render_book([sheet], marks)


def render_book(sheets: Sequence[Sheet], marks: Marks) -> bytes:
    """What anybody wrote stays text, never a formula or a link; numbers can be counted with."""
    into = io.BytesIO()
    with written(into) as book:
        book.set_properties({name: words_of(value) for name, value in properties(marks).items()})
        looks = {name: book.add_format(look) for name, look in LOOKS.items()}
        names = sheet_names(sheet.title for sheet in sheets)
        for sheet, name in zip(sheets, names, strict=True):
            fill(book.add_worksheet(name), sheet, marks, looks)
    return into.getvalue()


LOOKS: Mapping[str, Mapping[str, Any]] = {
    "head": HEAD,
    "body": BODY,
    # Who edits such a cell would otherwise turn somebody's words into a formula.
    "quoted": {**BODY, "quote_prefix": True},
    "day": {**BODY, "num_format": "dd.mm.yyyy", "align": "left"},
    "moment": {**BODY, "num_format": "dd.mm.yyyy hh:mm", "align": "left"},
}


def properties(marks: Marks) -> dict[str, str]:
    return {"title": marks.title, "author": marks.reader, "comments": marks.moment}


def fill(page: Any, sheet: Sheet, marks: Marks, looks: Mapping[str, Any]) -> None:
    for column, words in enumerate(sheet.head):
        page.set_column(column, column, sheet.width(column))
        page.write_string(0, column, words_of(words), looks["head"])
    for number, row in enumerate(sheet.rows, start=1):
        for column, cell in enumerate(row):
            put(page, number, column, tamed(cell), looks)
    printed_wide(page)
    stamp(page, (marks.title, marks.reader), marks.moment)
    if sheet.listed:
        page.freeze_panes(1, 1)
        page.autofilter(0, 0, max(len(sheet.rows), 1), len(sheet.head) - 1)


def put(page: Any, row: int, column: int, cell: Cell, looks: Mapping[str, Any]) -> None:
    if isinstance(cell, datetime):
        page.write_datetime(row, column, cell, looks["moment"])
    elif isinstance(cell, date):
        page.write_datetime(row, column, cell, looks["day"])
    elif isinstance(cell, str):
        look = "quoted" if cell.startswith(FORMULA) else "body"
        page.write_string(row, column, cell, looks[look])
    elif cell is not None:
        page.write_number(row, column, cell, looks["body"])
