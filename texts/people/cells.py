"""One cell, as it is meant, or the fault in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from mentoring.people import Role
from mentoring.questionnaire.dates import read_date
from mentoring.questionnaire.problems import NotAPhone
from mentoring.questionnaire.reading import read_phone
from texts.people.columns import Column, role_of
from texts.tables.cells import LONGEST, SHOWN, Cell, CellFault, text_of

EARLIEST = 1900
_YEAR = re.compile(r"([0-9]{4})\s*(г|год|года)?\.?", re.IGNORECASE)
LONGEST_OF = {Column.CLASS_NAME: 60, Column.COMMENT: 1_000}
FULL_NAME = 2
"""Words that a full name has at least."""


def read_text(cell: Cell, column: Column) -> str:
    """Read words; Excel turns «7-11» into a date, so a date among words is a fault."""
    text = text_of(cell)
    if text and not isinstance(cell.value, str | int | float):
        raise CellFault("imp-became-date")
    limit = LONGEST_OF.get(column, LONGEST)
    if len(text) > limit:
        raise CellFault("imp-too-long", limit=limit, length=len(text))
    return text if column is Column.COMMENT else " ".join(text.split())


def read_name(cell: Cell, column: Column) -> str:
    """A full name is at least a surname and a name, and holds no digits."""
    name = read_text(cell, column)
    if len(name.split()) < FULL_NAME:
        raise CellFault("imp-name-short", text=name[:SHOWN])
    if any(sign.isdigit() for sign in name):
        raise CellFault("imp-name-digits", text=name[:SHOWN])
    return name


def read_role(cell: Cell) -> Role:
    word = text_of(cell)
    role = role_of(word)
    if role is None:
        raise CellFault("imp-unknown-role", text=word[:SHOWN])
    return role


def read_birth(cell: Cell, today: date) -> date | int:
    """Read a day as Excel, ISO or Russia writes it, or a year alone, which is an int."""
    text = text_of(cell)
    birth = _year(text) or _day(cell.value, text, today)
    if birth is None:
        raise CellFault("imp-not-birth", text=text[:SHOWN])
    year = birth if isinstance(birth, int) else birth.year
    if year < EARLIEST or year > today.year or (isinstance(birth, date) and birth > today):
        raise CellFault("imp-born-when", text=text[:SHOWN])
    return birth


def _year(text: str) -> int | None:
    found = _YEAR.fullmatch(text)
    return int(found[1]) if found else None


def _day(value: Any, text: str, today: date) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    return read_date(text[:SHOWN], "ru", today) if isinstance(value, str) else None


def read_phone_cell(cell: Cell) -> str:
    text = text_of(cell)
    try:
        return read_phone(text)
    except NotAPhone:
        raise CellFault("imp-not-phone", text=text[:SHOWN]) from None


def reader_of(column: Column, today: date) -> Callable[[Cell], Any]:
    """Which of the readings above a column has; each raises CellFault."""
    readers: Mapping[Column, Callable[[Cell], Any]] = {
        Column.ROLE: read_role,
        Column.NAME: lambda cell: read_name(cell, column),
        Column.BIRTH: lambda cell: read_birth(cell, today),
        Column.PHONE: read_phone_cell,
        Column.GUARDIAN_PHONE: read_phone_cell,
    }
    return readers.get(column, lambda cell: read_text(cell, column))
