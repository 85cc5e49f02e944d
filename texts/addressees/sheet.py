"""A list of organisations to which a letter goes, as a workbook tells it."""

from dataclasses import dataclass

from pydantic import TypeAdapter

from texts.tables.faults import RowFault


@dataclass(frozen=True, slots=True)
class AddresseeRow:
    """`position` is in the dative: «Генеральному директору»."""

    organisation: str
    position: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class AddresseeSheet:
    rows: tuple[AddresseeRow, ...] = ()
    faults: tuple[RowFault, ...] = ()


SHAPE = TypeAdapter(AddresseeSheet)
