"""After our checks the standard's own reader judges the whole workbook."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pyxform.errors import PyXFormError
from pyxform.xls2xform import convert

from texts.xlsform.columns import OURS, SETTINGS, SURVEY, UNSUPPORTED
from texts.xlsform.faults import Fault, GroupsTooDeep
from texts.xlsform.sheets import Row, Sheet, Sheets
from texts.xlsform.standard import recognised
from texts.xlsform.types import TYPES, read_type

_FOLLOWED = SURVEY - {"parameters", "appearance"}
"""Looks and parameters were checked, as far as a chat follows them; the rest is left out."""


def judge(sheets: Sheets, stem: str) -> list[Fault]:
    """Give what pyxform says, if anything: it stops at the first error."""
    try:
        convert(_as_we_read_it(sheets), form_name="data", warnings=[])
    except RecursionError:
        return [Fault("survey", None, None, GroupsTooDeep())]
    except (PyXFormError, LookupError, TypeError, ValueError, AttributeError) as error:
        return [recognised(str(error) or f"{stem}: {type(error).__name__}", sheets)]
    return []


def _as_we_read_it(sheets: Sheets) -> dict[str, Any]:
    """Give the rows with canonical headings and types, without what a chat leaves out and without
    titles in several languages, which are our addition.
    """
    given: dict[str, Any] = {"sheet_names": ["survey", "choices", "settings"]}
    for sheet, is_known in (
        (sheets.survey, lambda name: name in _FOLLOWED),
        (sheets.choices, lambda name: name not in UNSUPPORTED),
        (sheets.settings, lambda name: name in SETTINGS - OURS),
    ):
        rows, titles = _rows(sheet, is_known)
        given[sheet.name] = rows
        given[f"{sheet.name}_header"] = [titles] if titles else []
    return given


def _rows(
    sheet: Sheet, is_known: Callable[[str], bool]
) -> tuple[list[dict[str, str]], dict[str, None]]:
    """Keep each row at its own number, so that what pyxform says can be found."""
    rows: list[dict[str, str]] = []
    for row in sheet.rows:
        rows += [{} for _ in range(row.number - 2 - len(rows))]
        plain = {
            name if language is None else f"{name}::{language}": text
            for (name, language), text in _cells(row, is_known)
        }
        if sheet.name == "survey":
            plain = {**plain, "type": kind} if (kind := _type(row)) else {}
        rows.append(plain)
    return rows, dict.fromkeys(title for row in rows for title in row)


def _cells(row: Row, is_known: Callable[[str], bool]) -> list[tuple[tuple[str, str | None], str]]:
    return [
        ((column.name, column.language), text)
        for column, text in row.cells.items()
        if is_known(column.name) and not (column.name == "form_title" and column.language)
    ]


def _type(row: Row) -> str | None:
    """Write a type in the standard's own spelling; None where the row is left out."""
    cell = " ".join(row.get("type").split())
    kind = None if cell.startswith("#") else read_type(cell)
    if kind is None or kind.beyond:
        return None
    if kind.kind is None or kind.clock or kind.begins:
        return cell.lower().replace(" ", "_")
    spelling = TYPES[kind.kind].spellings[0]
    listed = spelling if kind.list_name is None else f"{spelling} {kind.list_name}"
    return f"{listed} or_other" if kind.or_other else listed
