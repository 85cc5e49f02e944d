"""The survey sheet as a flat list: each question with the conditions of all its groups."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from texts.xlsform.faults import (
    Fault,
    GroupNotClosed,
    GroupNotOpened,
    MissingType,
    UnknownType,
    UnsupportedType,
)
from texts.xlsform.sheets import Row, Sheets
from texts.xlsform.types import Type, read_type

_STRAIGHT = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "\u00a0": " "})
_YES = frozenset({"yes", "true", "true()", "да"})
_NO = frozenset({"no", "false", "false()", "нет"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A row with its type, its whole condition and the heading of its innermost group."""

    row: Row
    type: Type
    relevant: str | None
    section: Mapping[str, str]

    @property
    def name(self) -> str:
        return self.row.get("name")

    def expression(self, column: str) -> str | None:
        """Give an expression of this row as the engine reads it, yes and no included."""
        return expression(self.row.get(column))


def expression(cell: str) -> str | None:
    """Straighten a word processor's quotes; take yes as true and no as nothing."""
    text = cell.translate(_STRAIGHT).strip()
    if not text or text.lower() in _NO:
        return None
    return "true()" if text.lower() in _YES else text


def walk(sheets: Sheets) -> tuple[list[Entry], list[Fault]]:
    """Go through the rows with the open groups in mind."""
    entries: list[Entry] = []
    faults: list[Fault] = []
    open_: list[Entry] = []
    for row in sheets.survey.rows:
        if re.match(r"\s*#", row.get("type")):
            continue
        kind, fault = _type_of(row, sheets)
        if fault is not None:
            faults.append(fault)
        if kind is None:
            continue
        if kind.ends:
            if not open_:
                faults.append(_fault(sheets, row, GroupNotOpened()))
            open_ = open_[:-1]
            continue
        entry = _entry(row, kind, open_, sheets)
        (open_ if kind.begins else entries).append(entry)
    faults += [_fault(sheets, group.row, GroupNotClosed(group.name)) for group in open_]
    return entries, faults


def _entry(row: Row, kind: Type, groups: list[Entry], sheets: Sheets) -> Entry:
    own = expression(row.get("relevant"))
    outer = groups[-1].relevant if groups else None
    both = f"({outer}) and ({own})" if outer and own else outer or own
    label = row.localized("label", sheets.language) if kind.begins else {}
    section = label or (groups[-1].section if groups else {})
    return Entry(row, kind, both, section)


def _type_of(row: Row, sheets: Sheets) -> tuple[Type | None, Fault | None]:
    cell = row.get("type")
    if not cell:
        named = row.get("name") or row.localized("label", "")
        return None, _fault(sheets, row, MissingType()) if named else None
    kind = read_type(cell)
    if kind is None:
        return None, _fault(sheets, row, UnknownType(cell))
    if kind.beyond:
        fault = _fault(sheets, row, UnsupportedType(cell))
        return (kind if kind.begins else None), fault
    return kind, None


def _fault(
    sheets: Sheets,
    row: Row,
    problem: MissingType | UnknownType | UnsupportedType | GroupNotClosed | GroupNotOpened,
) -> Fault:
    return Fault("survey", row.number, sheets.survey.heading("type"), problem)
