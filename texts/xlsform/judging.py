"""After our checks the standard's own reader judges the whole workbook."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from pyxform.errors import PyXFormError
from pyxform.xls2xform import convert

from texts.xlsform.columns import CHOICES, SURVEY, read_header
from texts.xlsform.faults import Fault, RefusedByStandard
from texts.xlsform.sheets import Sheets

_ROW = re.compile(r"\[row : (\d+)\]\s*")


def judge(sheets: Sheets, stem: str) -> list[Fault]:
    """Give what pyxform says, if anything: it stops at the first error."""
    try:
        convert(_in_plain_headings(sheets.raw), form_name="data", warnings=[])
    except (PyXFormError, LookupError, TypeError, ValueError, AttributeError) as error:
        message = str(error)
        found = _ROW.search(message)
        row = int(found[1]) if found else None
        sheet = next((name for name in ("choices", "settings") if name in message), "survey")
        plain = _ROW.sub("", message).strip() or f"{stem}: {type(error).__name__}"
        return [Fault(sheet, row, None, RefusedByStandard(plain[:500]))]
    return []


def _in_plain_headings(raw: Mapping[str, Any]) -> dict[str, Any]:
    """Give the workbook with canonical headings and without titles in several languages, which
    are our addition to the standard.
    """
    given = {name: rows for name, rows in raw.items() if rows is not None}
    for sheet in ("survey", "choices", "settings"):
        for name in (sheet, f"{sheet}_header"):
            given[name] = [_plain(row) for row in given.get(name) or []]
    return given


def _plain(row: Mapping[str, Any]) -> dict[str, Any]:
    plain: dict[str, Any] = {}
    for title, value in row.items():
        column = read_header(title)
        if column.name not in SURVEY | CHOICES:
            if column.name != "form_title" or column.language is None:
                plain[title] = value
            continue
        name = column.name if column.language is None else f"{column.name}::{column.language}"
        plain.setdefault(name, value)
    return plain
