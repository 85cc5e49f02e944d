"""Roadmaps as schools make them, each a file of Excel with merged cells and all."""

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

UP = object()
"""A cell that is merged with the one above it."""


@dataclass(frozen=True)
class Wide:
    """A line whose one text is merged across all columns."""

    text: str


@dataclass(frozen=True)
class Sheet:
    """`looks` are the formats of cells, `hidden` the numbers of lines that are not shown."""

    name: str
    lines: Sequence[Sequence[Any] | Wide]
    looks: Mapping[str, str] = field(default_factory=dict)
    hidden: Sequence[int] = ()


def file_of(*sheets: Sheet) -> bytes:
    book = Workbook()
    book.remove(book.worksheets[0])
    for each in sheets:
        _write(each, book.create_sheet(each.name))
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _write(given: Sheet, sheet: Any) -> None:
    columns = max(len(line) for line in given.lines if not isinstance(line, Wide))
    for number, line in enumerate(given.lines, start=1):
        _write_line(sheet, number, [line.text] if isinstance(line, Wide) else line)
        if isinstance(line, Wide):
            sheet.merge_cells(f"A{number}:{get_column_letter(columns)}{number}")
    for place in range(columns):
        letter = get_column_letter(place + 1)
        for first, last in _runs(given.lines, place):
            sheet.merge_cells(f"{letter}{first}:{letter}{last}")
    for cell, look in given.looks.items():
        sheet[cell].number_format = look
    for number in given.hidden:
        sheet.row_dimensions[number].hidden = True


def _write_line(sheet: Any, number: int, cells: Sequence[Any]) -> None:
    for place, value in enumerate(cells, start=1):
        if value is not None and value is not UP:
            sheet.cell(number, place).value = value


def _runs(lines: Sequence[Sequence[Any] | Wide], place: int) -> Iterator[tuple[int, int]]:
    """First and last number of lines that a cell of this column is merged over."""
    up = [not isinstance(line, Wide) and place < len(line) and line[place] is UP for line in lines]
    first = None
    for number, merged in enumerate([*up, False], start=1):
        if merged and first is None:
            first = number - 1
        elif not merged and first is not None:
            yield first, number - 1
            first = None
