"""The lines of a workbook's sheets, as they stand in the file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from texts.tables.cells import Cell
from texts.tables.merges import Merge, merges_of
from texts.xlsform import opening
from texts.xlsform.files import FileTooLarge

LARGEST_MB = 10
MOST_COLUMNS = 100
_MB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Line:
    """`number` is the spreadsheet's own."""

    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Tab:
    """A sheet by its name; its lines can be read again and again, each time from the first."""

    name: str
    _sheet: Any

    def lines(self) -> Iterator[Line]:
        """Give the lines in which anything stands."""
        for number, row in enumerate(opening.lines_of(self._sheet), start=1):
            with opening.damage_told():
                cells = tuple(_cell(cell) for cell in row[:MOST_COLUMNS])
            if any(cell.value is not None for cell in cells):
                yield Line(number, cells)

    def merges(self) -> tuple[Merge, ...]:
        return merges_of(self._sheet)


def _cell(cell: Any) -> Cell:
    kind = cell.data_type
    return Cell(cell.value, kind, cell.number_format or "" if kind == "d" else "")


@contextmanager
def opened(content: bytes) -> Iterator[list[Tab]]:
    """Open a workbook's sheets; raises a Refusal that says why it cannot be read."""
    if len(content) > LARGEST_MB * _MB:
        raise FileTooLarge(LARGEST_MB)
    with opening.opened(content, computed=False) as sheets:
        yield [Tab(sheet.title, sheet) for sheet in sheets]
