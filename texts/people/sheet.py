"""What was read from a workbook of people, and its shape in JSON."""

from dataclasses import dataclass
from datetime import date

from pydantic import TypeAdapter

from mentoring.people import Role
from texts.tables.faults import RowFault


@dataclass(frozen=True, slots=True)
class ImportedRow:
    """One person. `row` is the spreadsheet's own number; of the birth the day or the year is known.

    Phones are +7XXXXXXXXXX, others with their +; a cell left empty is None.
    """

    row: int
    role: Role
    name: str
    birth_on: date | None = None
    birth_year: int | None = None
    class_name: str | None = None
    phone: str | None = None
    organisation: str | None = None
    guardian_name: str | None = None
    guardian_phone: str | None = None
    comment: str | None = None


@dataclass(frozen=True, slots=True)
class PeopleSheet:
    """`rows` are those without a fault; `remarks` tell what was passed over and need no repair."""

    rows: tuple[ImportedRow, ...] = ()
    faults: tuple[RowFault, ...] = ()
    remarks: tuple[RowFault, ...] = ()


_SHAPE: TypeAdapter[PeopleSheet] = TypeAdapter(PeopleSheet)


def to_json(sheet: PeopleSheet) -> bytes:
    return _SHAPE.dump_json(sheet)


def from_json(told: bytes) -> PeopleSheet:
    return _SHAPE.validate_json(told)
