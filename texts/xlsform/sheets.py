"""The raw rows of a workbook, as XLSForm's own readers give them, with the rows' true numbers."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from unicodedata import category

from pyxform.constants import SUPPORTED_SHEET_NAMES
from pyxform.errors import PyXFormError
from pyxform.xls2json_backends import csv_to_dict, md_to_dict

from mentoring.errors import Refusal
from texts.xlsform.columns import CHOICES, SETTINGS, SURVEY, TRANSLATED, Column, read_header
from texts.xlsform.excel import MOST_ROWS, read_excel
from texts.xlsform.faults import DuplicateColumn, Fault, FormRefused
from texts.xlsform.files import FileTooLarge, TooManyRows, UnknownFileType, UnreadableFile
from texts.xlsform.languages import code_of
from texts.xlsform.legacy import modern, without_markup

EXCEL = frozenset({".xlsx", ".xlsm"})
READERS = {".csv": csv_to_dict, ".md": md_to_dict}
LARGEST_MB = 10
_MB = 1024 * 1024
KNOWN = SURVEY | CHOICES | SETTINGS
_YES = frozenset({"yes", "true", "true()"})
_INVISIBLE = frozenset({"Cc", "Cs"})


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number in the spreadsheet and its cells by canonical column and language."""

    number: int
    cells: Mapping[Column, str]

    def get(self, name: str) -> str:
        return self.cells.get(Column(name, None), "")

    def localized(self, name: str, default: str) -> dict[str, str]:
        """Give the text of every language; a column without one is in the form's own."""
        return {
            column.language or default: text
            for column, text in self.cells.items()
            if column.name == name
        }


@dataclass(frozen=True, slots=True)
class Sheet:
    """Columns of a language in which nothing is written are left out."""

    name: str
    columns: Mapping[Column, str]
    rows: tuple[Row, ...]

    def heading(self, name: str) -> str:
        """Give a column's title as its author wrote it."""
        return next((title for column, title in self.columns.items() if column.name == name), name)


@dataclass(frozen=True, slots=True)
class Sheets:
    """`raw` is what the reader gave, for pyxform to judge; `faults` are of single cells."""

    raw: Mapping[str, Any]
    survey: Sheet
    choices: Sheet
    settings: Sheet
    faults: tuple[Fault, ...] = ()

    def setting(self, name: str) -> str:
        """Give a cell of the settings sheet, which has one row."""
        return next((row.get(name) for row in self.settings.rows), "")

    @property
    def language(self) -> str:
        """Give the form's own language: the setting, or else the first that a column names."""
        if setting := self.setting("default_language"):
            return code_of(setting)
        columns = (column for s in (self.survey, self.choices) for column in s.columns)
        return next((column.language for column in columns if column.language), "default")


def read_sheets(content: bytes, suffix: str) -> Sheets:
    """Read a workbook's bytes; raises FormRefused where there is nothing to be read."""
    if suffix not in {*EXCEL, *READERS}:
        raise _refused(UnknownFileType(suffix))
    if len(content) > LARGEST_MB * _MB:
        raise _refused(FileTooLarge(LARGEST_MB))
    try:
        if suffix in EXCEL:
            raw, faults = read_excel(content)
            return _sheets(raw, {}, faults)
        content = _as_standard_csv(content) if suffix == ".csv" else content
        raw = READERS[suffix](content.removeprefix(b"\xef\xbb\xbf"))
    except Refusal as problem:
        raise _refused(problem) from None
    except (PyXFormError, ValueError, LookupError, csv.Error) as error:
        raise _refused(UnreadableFile(str(error)[:300])) from None
    return _sheets(raw, _csv_numbers(content) if suffix == ".csv" else {}, [])


def _sheets(
    raw: Mapping[str, Any], numbers: Mapping[str, list[int]], faults: list[Fault]
) -> Sheets:
    for name in SUPPORTED_SHEET_NAMES & raw.keys():
        if len(raw[name]) > MOST_ROWS:
            raise _refused(TooManyRows(name, MOST_ROWS))
    survey, choices, settings = (
        _sheet(raw, name, numbers) for name in ("survey", "choices", "settings")
    )
    faults += [fault for name in ("survey", "choices", "settings") for fault in _twice(raw, name)]
    return Sheets(raw, survey, choices, settings, tuple(faults))


def _twice(raw: Mapping[str, Any], name: str) -> Iterator[Fault]:
    """Find columns that mean the same, such as `label` and `caption`: one would hide the other."""
    seen: set[Column] = set()
    for title in (title for row in raw.get(f"{name}_header") or () for title in row):
        column = read_header(title)
        if column in seen and column.name in KNOWN:
            yield Fault(name, 1, title, DuplicateColumn(title))
        seen.add(column)


def _refused(problem: Refusal) -> FormRefused:
    return FormRefused((Fault("", None, None, problem),))


def _as_standard_csv(content: bytes) -> bytes:
    """Take what Russian Excel saves: Windows' letters, semicolons between cells."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1251")
    first = text.split("\n", 2)
    if not any(";" in line for line in first[:2]) or any("," in line for line in first[:2]):
        return text.encode()
    standard = io.StringIO(newline="")
    csv.writer(standard).writerows(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    return standard.getvalue().encode()


def _csv_numbers(content: bytes) -> dict[str, list[int]]:
    """Find the file's own row numbers, because the reader drops empty rows."""
    numbers: dict[str, list[int]] = {}
    sheet = ""
    for number, cells in enumerate(csv.reader(io.StringIO(content.decode(), newline="")), 1):
        if cells and cells[0].strip():
            sheet = cells[0].strip().lower()
        if any(cell.strip() for cell in cells[1:]):
            numbers.setdefault(sheet, []).append(number)
    return numbers


def _sheet(raw: Mapping[str, Any], name: str, numbers: Mapping[str, list[int]]) -> Sheet:
    header = {title: read_header(title) for row in raw.get(f"{name}_header") or () for title in row}
    known = numbers.get(name, [])
    numbered = (
        Row(known[i + 1] if i + 1 < len(known) else i + 2, dict(_cells(row, header)))
        for i, row in enumerate(raw.get(name) or ())
        if row
    )
    rows = tuple(row for row in numbered if row.get("disabled").lower() not in _YES)
    filled = {column for row in rows for column in row.cells}
    columns = {
        column: title
        for title, column in header.items()
        if column.language is None or column in filled
    }
    return Sheet(name, columns, rows)


def _cells(row: Mapping[str, Any], header: Mapping[str, Column]) -> Iterator[tuple[Column, str]]:
    for title, value in row.items():
        text = _visible(str(value if value is not None else ""))
        if title in header and (meant := _meant(header[title], text)):
            yield header[title], meant


def _meant(column: Column, text: str) -> str:
    if column.name == "type":
        return modern(text)
    return without_markup(text) if column.name in TRANSLATED else text


def _visible(text: str) -> str:
    """Drop characters that nobody sees and that neither JSON nor Telegram should carry."""
    return "".join(c for c in text if c in "\n\t" or category(c) not in _INVISIBLE).strip()
