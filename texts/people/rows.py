"""One line of the sheet as a person, with every fault in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from mentoring.people import fold
from texts.people.cells import reader_of
from texts.people.columns import EXAMPLE, Column
from texts.people.heading import Heading
from texts.people.sheet import ImportedRow
from texts.tables.book import Line
from texts.tables.cells import Cell, CellFault, text_of
from texts.tables.faults import RowFault

_PARTS = (Column.SURNAME, Column.GIVEN, Column.PATRONYMIC)
_REQUIRED = {Column.ROLE: "imp-no-role", Column.NAME: "imp-no-name"}
_NOTHING = Cell(None, "n")


@dataclass(slots=True)
class Found:
    """What of a line could be read; a column with a fault is not among the values."""

    row: int
    values: dict[Column, Any] = field(default_factory=dict)
    faults: list[RowFault] = field(default_factory=list)

    def person(self) -> ImportedRow:
        values = {column.value: value for column, value in self.values.items()}
        birth = values.pop(Column.BIRTH.value, None)
        known = isinstance(birth, date)
        return ImportedRow(
            self.row,
            birth_on=birth if known else None,
            birth_year=None if known else birth,
            **values,
        )


def is_example(line: Line, heading: Heading) -> bool:
    place = heading.places.get(Column.NAME)
    name = line.cells[place].value if place is not None and place < len(line.cells) else None
    return isinstance(name, str) and fold(name).endswith(EXAMPLE)


def read_row(line: Line, heading: Heading, today: date) -> Found | None:
    """Read a line; None where nothing stands in any column that means something."""
    found = Found(line.number)
    written = _cells(line, heading, found)
    if not written:
        return found if found.faults else None
    for column, cell in written.items():
        try:
            found.values[column] = reader_of(column, today)(cell)
        except CellFault as fault:
            found.faults.append(_fault(found.row, heading, column, fault))
    told = {fault.column for fault in found.faults}
    for column, key in _REQUIRED.items():
        if column not in written and heading.title(column) not in told:
            found.faults.append(RowFault(found.row, heading.title(column), key, {}))
    return found


def _cells(line: Line, heading: Heading, found: Found) -> dict[Column, Cell]:
    """The cells that hold anything, parts of a name put together; formulas are told at once."""
    written: dict[Column, Cell] = {}
    for column, place in heading.places.items():
        cell = line.cells[place] if place < len(line.cells) else _NOTHING
        try:
            if text_of(cell):
                written[column] = cell
        except CellFault as fault:
            found.faults.append(_fault(line.number, heading, column, fault))
    return _with_whole_name(written)


def _with_whole_name(written: Mapping[Column, Cell]) -> dict[Column, Cell]:
    parts = [text_of(written[part]) for part in _PARTS if part in written]
    rest = {column: cell for column, cell in written.items() if column not in _PARTS}
    if parts and Column.NAME not in rest:
        rest[Column.NAME] = Cell(" ".join(parts), "s")
    return rest


def _fault(row: int, heading: Heading, column: Column, fault: CellFault) -> RowFault:
    return RowFault(row, heading.title(column), fault.key, fault.data)
