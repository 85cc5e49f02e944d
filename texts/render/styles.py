"""Looks that the workbooks share."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

INK = "#16324F"
HEAD = {
    "bold": True,
    "font_color": INK,
    "bg_color": "#E8EEF4",
    "bottom": 2,
    "bottom_color": INK,
    "text_wrap": True,
    "valign": "vcenter",
}
BODY = {"valign": "top", "text_wrap": True}


@contextmanager
def written(into: io.BytesIO) -> Iterator[Any]:
    """A workbook in memory; what anybody wrote stays text, never a formula or a link."""
    import xlsxwriter  # noqa: PLC0415 - only jobs write workbooks

    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(into, options) as book:
        yield book


def printed_wide(sheet: Any) -> None:
    """A4 across, all columns on one page, the first row on every page."""
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.5)
    sheet.freeze_panes(1, 0)
