"""Answers as a workbook that Excel and LibreOffice open."""

import io
from dataclasses import dataclass
from datetime import date

Cell = str | int | float | date | None
WIDE, NARROW = 40, 18
"""Widths of a column of words and of one of names or dates, in signs."""
LONG_HEAD = 24
"""A heading longer than this belongs to a question that is answered in words."""


@dataclass(frozen=True, slots=True)
class Sheet:
    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def render(sheet: Sheet) -> bytes:
    """What anybody wrote stays text, never a formula or a link; numbers can be counted with."""
    import xlsxwriter  # noqa: PLC0415 - only jobs write workbooks

    into = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(into, options) as book:
        page = book.add_worksheet(sheet.title)
        head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        body = book.add_format({"text_wrap": True, "valign": "top"})
        day = book.add_format({"valign": "top", "num_format": "dd.mm.yyyy"})
        for column, words in enumerate(sheet.head):
            page.set_column(column, column, WIDE if len(words) > LONG_HEAD else NARROW)
            page.write_string(0, column, words, head)
        for number, row in enumerate(sheet.rows, start=1):
            for column, cell in enumerate(row):
                if isinstance(cell, date):
                    page.write_datetime(number, column, cell, day)
                elif isinstance(cell, str):
                    page.write_string(number, column, cell, body)
                elif cell is not None:
                    page.write_number(number, column, cell, body)
        page.freeze_panes(1, 1)
        if sheet.rows:
            page.autofilter(0, 0, len(sheet.rows), len(sheet.head) - 1)
    return into.getvalue()
