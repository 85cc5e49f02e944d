"""The survey sheet as a flat list: each question with the conditions of all its groups."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from mentoring.errors import Refusal
from mentoring.questionnaire.form import Kind
from texts.xlsform.faults import (
    Fault,
    GroupNotClosed,
    GroupNotOpened,
    MissingType,
    NestedRepeat,
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
    """A row with its type, its whole condition, the heading of its innermost group, and the
    repeat that it stands in. A repeat is an entry of its own, before its questions.
    """

    row: Row
    type: Type
    relevant: str | None
    section: Mapping[str, str]
    repeat: str | None = None

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
        if kind is not None:
            faults += _enter(_entry(row, kind, open_, sheets), entries, open_, sheets)
    faults += [_fault(sheets, group.row, GroupNotClosed(group.name)) for group in open_]
    return entries, faults


def _enter(
    entry: Entry, entries: list[Entry], open_: list[Entry], sheets: Sheets
) -> Iterator[Fault]:
    """Open or close a group, list a question; a repeat is both a group and an entry."""
    if entry.type.ends:
        if not open_:
            yield _fault(sheets, entry.row, GroupNotOpened())
        del open_[-1:]
        return
    if entry.type.begins:
        open_.append(entry)
    if entry.type.kind is not None:
        entries.append(entry)
    if entry.type.kind is Kind.REPEAT and entry.repeat:
        yield _fault(sheets, entry.row, NestedRepeat(entry.name, entry.repeat))


def _entry(row: Row, kind: Type, groups: list[Entry], sheets: Sheets) -> Entry:
    own = expression(row.get("relevant"))
    outer = groups[-1].relevant if groups else None
    both = f"({outer}) and ({own})" if outer and own else outer or own
    label = row.localized("label", sheets.language) if kind.begins else {}
    section = label or (groups[-1].section if groups else {})
    outermost = (group.name for group in groups if group.type.kind is Kind.REPEAT)
    return Entry(row, kind, both, section, next(outermost, None))


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


def _fault(sheets: Sheets, row: Row, problem: Refusal) -> Fault:
    return Fault("survey", row.number, sheets.survey.heading("type"), problem)
