"""The rows of an Excel workbook, in the shape that pyxform's own readers give.

pyxform's reader of .xlsx stops after sixty empty rows and takes a formula without a value for an
empty cell, so what follows would be lost without a word.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

from pyxform.constants import SUPPORTED_SHEET_NAMES
from pyxform.xls2json_backends import xlsx_value_to_str

from texts.xlsform.columns import CHOICES, SETTINGS, SURVEY, TRANSLATED, read_header
from texts.xlsform.faults import BrokenFormula, DuplicateColumn, Fault, FormulaWithoutValue
from texts.xlsform.files import TooManyCells, TooManyRows
from texts.xlsform.opening import damage_told, lines_of, opened

MOST_ROWS = 20_000
MOST_CELLS = 100_000
_FORMULA = re.compile(rb"<(\w+:)?f[ />]")
_KNOWN = SURVEY | CHOICES | SETTINGS

Titles = list[str | None]


def read_excel(content: bytes) -> tuple[dict[str, Any], list[Fault]]:
    """Give the workbook's rows, and faults of single cells; raises what stops all reading."""
    raw, faults = _book(content, computed=True)
    if _has_formulas(content):
        faults += _without_value(raw, _book(content, computed=False)[0])
    return raw, faults


def _book(content: bytes, *, computed: bool) -> tuple[dict[str, Any], list[Fault]]:
    raw: dict[str, Any] = {}
    faults: list[Fault] = []
    with opened(content, computed=computed) as sheets:
        raw["sheet_names"] = [sheet.title for sheet in sheets]
        for sheet in sheets:
            name = "survey" if len(sheets) == 1 else sheet.title.lower()
            if name not in SUPPORTED_SHEET_NAMES:
                continue
            titles, rows, found = _sheet(lines_of(sheet), name)
            raw[name] = rows
            raw[f"{name}_header"] = [dict.fromkeys(title for title in titles if title)]
            faults += found
    return raw, faults


def _sheet(
    lines: Iterator[tuple[Any, ...]], name: str
) -> tuple[Titles, list[dict[str, str]], list[Fault]]:
    titles, faults = _titles(name, next(lines, ()))
    texts = {title for title in titles if title and read_header(title).name in TRANSLATED}
    rows: list[dict[str, str]] = []
    filled = cells = 0
    for number, line in enumerate(lines, start=2):
        row: dict[str, str] = {}
        for title, cell in zip(titles, line, strict=False):
            text = _text(cell.value)
            cells += text is not None
            if text is None or title is None:
                continue
            row[title] = text if title in texts else text.replace("\xa0", " ")
            if cell.data_type == "e" and read_header(title).name in _KNOWN:
                faults.append(Fault(name, number, title, BrokenFormula(text)))
        rows.append(row)
        filled = len(rows) if row else filled
        _within_limits(name, filled, cells)
    return titles, rows[:filled], faults


def _within_limits(sheet: str, rows: int, cells: int) -> None:
    if rows > MOST_ROWS:
        raise TooManyRows(sheet, MOST_ROWS)
    if cells > MOST_CELLS:
        raise TooManyCells(sheet, MOST_CELLS)


def _titles(sheet: str, line: tuple[Any, ...]) -> tuple[Titles, list[Fault]]:
    titles: Titles = []
    seen: set[str] = set()
    faults = []
    for cell in line:
        text = _text(cell.value)
        title = None if text is None else " ".join(text.split())
        if title is not None and title in seen:
            faults.append(Fault(sheet, 1, title, DuplicateColumn(title)))
            title = None
        titles.append(title)
        seen.update([title] if title else [])
    return titles, faults


def _text(value: Any) -> str | None:
    """Give a cell as people see it; None where it is empty."""
    if isinstance(value, str):
        return value.strip() or None
    return None if value is None else str(xlsx_value_to_str(value))


def _has_formulas(content: bytes) -> bool:
    with damage_told(), zipfile.ZipFile(io.BytesIO(content)) as archive:
        sheets = (name for name in archive.namelist() if name.startswith("xl/worksheets/"))
        return any(_FORMULA.search(archive.read(name)) for name in sheets)


def _without_value(values: dict[str, Any], formulas: dict[str, Any]) -> Iterator[Fault]:
    """Find the formulas that no program has worked out yet: their cells would seem empty."""
    for sheet in SUPPORTED_SHEET_NAMES & formulas.keys():
        rows = values.get(sheet, [])
        for i, row in enumerate(formulas[sheet]):
            known = rows[i] if i < len(rows) else {}
            for title in row.keys() - known.keys():
                if read_header(title).name in _KNOWN:
                    yield Fault(sheet, i + 2, title, FormulaWithoutValue(row[title][:100]))
