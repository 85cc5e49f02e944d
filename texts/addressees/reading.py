"""From a workbook to the organisations it names, or to every fault in it at once."""

from collections.abc import Iterator

from mentoring.errors import Refusal
from mentoring.people import fold
from texts.addressees.sheet import AddresseeRow, AddresseeSheet
from texts.tables.book import Line, Tab, opened
from texts.tables.cells import CellFault, text_of
from texts.tables.faults import RowFault, whole

MOST_ROWS = 500
LONGEST_NAME = 100
"""As long as an organisation's name can be."""
WORDS = {
    "organisation": ("организаци", "предприят", "учрежд", "работодател", "компани", "organi"),
    "position": ("должност", "кому", "position"),
    "name": ("фио", "фамили", "имя", "name"),
}
"""How a column's title begins, in small letters; «Название организации» names one as well."""


def read_addressees(content: bytes) -> AddresseeSheet:
    try:
        with opened(content) as tabs:
            return _read(tabs[0])
    except Refusal as problem:
        return AddresseeSheet(faults=(whole(problem.key, **problem.data),))


def _read(tab: Tab) -> AddresseeSheet:
    lines = tab.lines()
    head = next(lines, None)
    places = _places(head) if head else {}
    if "organisation" not in places:
        return AddresseeSheet(faults=(whole("adr-no-column"),))
    rows: list[AddresseeRow] = []
    faults: list[RowFault] = []
    seen: dict[str, int] = {}
    for line in lines:
        try:
            row = _row(line, places)
        except CellFault as fault:
            faults.append(RowFault(line.number, None, fault.key, fault.data))
            continue
        faults += _faults(row, line.number, seen)
        rows.append(row)
    if len(rows) > MOST_ROWS:
        return AddresseeSheet(faults=(whole("imp-too-many-rows", limit=MOST_ROWS),))
    if not rows and not faults:
        faults.append(whole("imp-empty"))
    return AddresseeSheet(() if faults else tuple(rows), tuple(faults))


def _places(head: Line) -> dict[str, int]:
    found: dict[str, int] = {}
    for place, cell in enumerate(head.cells):
        title = fold(str(cell.value or ""))
        for column, words in WORDS.items():
            if any(word in title for word in words):
                found.setdefault(column, place)
                break
    return found


def _row(line: Line, places: dict[str, int]) -> AddresseeRow:
    told = {
        column: " ".join(text_of(line.cells[place]).split()) if place < len(line.cells) else ""
        for column, place in places.items()
    }
    return AddresseeRow(told["organisation"], told.get("position", ""), told.get("name", ""))


def _faults(row: AddresseeRow, number: int, seen: dict[str, int]) -> Iterator[RowFault]:
    if not row.organisation:
        yield RowFault(number, None, "adr-no-organisation", {})
    elif len(row.organisation) > LONGEST_NAME:
        yield RowFault(
            number, None, "imp-too-long", {"limit": LONGEST_NAME, "length": len(row.organisation)}
        )
    elif (first := seen.setdefault(fold(row.organisation), number)) != number:
        yield RowFault(number, None, "imp-twice", {"first": str(first)})
