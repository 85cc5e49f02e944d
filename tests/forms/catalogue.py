"""The forms of this folder, and what of the reference they use."""

from __future__ import annotations

import io
import re
from functools import cache
from pathlib import Path

from openpyxl import Workbook

from mentoring.questionnaire.form import Form
from texts.xlsform import read_form
from texts.xlsform.sheets import Sheets, read_sheets
from texts.xlsform.types import CLOCKS, read_type
from texts.xlsform.vocabulary import OPERATORS, functions

FOLDER = Path(__file__).parent
PATHS = sorted(path for path in FOLDER.iterdir() if path.suffix in {".md", ".csv"})
AS_EXCEL = ("bakery", "laboratory")
"""These are turned into .xlsx before they are read."""
_CALL = re.compile(r"([\w:-]+)\s*\(")
_EXPRESSIONS = (
    *("relevant", "constraint", "calculation", "required", "default", "choice_filter"),
    "repeat_count",
)


@cache
def form_at(path: Path) -> Form:
    if path.stem in AS_EXCEL:
        return read_form((as_excel(path), f"{path.stem}.xlsx"))
    return read_form(path)


def sheets_at(path: Path) -> Sheets:
    return read_sheets(path.read_bytes(), path.suffix)


def as_excel(path: Path) -> bytes:
    """The tables of a Markdown file as a workbook, whose cells are numbers where they look so."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("|"):
            continue
        name, *cells = (cell.strip() for cell in line.strip().removesuffix("|")[1:].split("|"))
        sheet = book.create_sheet(name) if name else book.worksheets[-1]
        if any(cells):
            sheet.append([int(cell) if cell.isdecimal() else cell or None for cell in cells])
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def types_used(sheets: Sheets) -> set[str]:
    """The types as the reference names them."""
    used = set()
    for row in sheets.survey.rows:
        cell = row.get("type").lower()
        kind = read_type(cell)
        if kind is not None and (kind.kind is None or cell in CLOCKS):
            used.add("_".join(cell.split()))
        elif kind is not None and kind.kind is not None:
            used.add(kind.kind.value.lower())
    return used


def columns_used(sheets: Sheets) -> set[tuple[str, str]]:
    return {
        (sheet.name, column.name)
        for sheet in (sheets.survey, sheets.choices, sheets.settings)
        for row in sheet.rows
        for column in row.cells
    }


def functions_used(sheets: Sheets) -> set[str]:
    called = {
        name
        for row in sheets.survey.rows
        for column in _EXPRESSIONS
        for name in _CALL.findall(row.get(column))
    }
    return called & set(functions())


def operators_used(sheets: Sheets) -> set[str]:
    cells = [row.get(column) for row in sheets.survey.rows for column in _EXPRESSIONS]
    return {o for o in OPERATORS if any(f" {o} " in cell for cell in cells)}
