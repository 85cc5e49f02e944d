"""The raw rows of a workbook, as XLSForm's own readers give them, with the rows' true numbers."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pyxform.errors import PyXFormError
from pyxform.xls2json_backends import csv_to_dict, md_to_dict, xlsx_to_dict

from mentoring.errors import Refusal
from texts.xlsform.columns import Column, read_header
from texts.xlsform.faults import (
    Fault,
    FileTooLarge,
    FormRefused,
    UnknownFileType,
    UnreadableFile,
)
from texts.xlsform.languages import code_of

READERS = {".xlsx": xlsx_to_dict, ".xlsm": xlsx_to_dict, ".csv": csv_to_dict, ".md": md_to_dict}
LARGEST_MB = 10
LARGEST_UNPACKED_MB = 100
_MB = 1024 * 1024


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
    name: str
    columns: Mapping[Column, str]
    rows: tuple[Row, ...]

    def heading(self, name: str) -> str:
        """Give a column's title as its author wrote it."""
        return next((title for column, title in self.columns.items() if column.name == name), name)


@dataclass(frozen=True, slots=True)
class Sheets:
    """`raw` is what pyxform's reader gave, for pyxform to judge."""

    raw: Mapping[str, Any]
    survey: Sheet
    choices: Sheet
    settings: Sheet

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
    if suffix not in READERS:
        raise _refused(UnknownFileType(suffix))
    if len(content) > LARGEST_MB * _MB:
        raise _refused(FileTooLarge(LARGEST_MB))
    try:
        if suffix in {".xlsx", ".xlsm"}:
            _weigh(content)
        content = _as_standard_csv(content) if suffix == ".csv" else content
        raw = READERS[suffix](content.removeprefix(b"\xef\xbb\xbf"))
    except FormRefused:
        raise
    except (PyXFormError, zipfile.BadZipFile, ValueError, LookupError, csv.Error) as error:
        raise _refused(UnreadableFile(str(error)[:300])) from None
    numbers = _csv_numbers(content) if suffix == ".csv" else {}
    return Sheets(raw, *(_sheet(raw, name, numbers) for name in ("survey", "choices", "settings")))


def _refused(problem: Refusal) -> FormRefused:
    return FormRefused((Fault("", None, None, problem),))


def _weigh(content: bytes) -> None:
    """Stop a small archive that unpacks into an enormous one."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > LARGEST_UNPACKED_MB * _MB:
            raise _refused(FileTooLarge(LARGEST_UNPACKED_MB))


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
    rows = tuple(
        Row(known[i + 1] if i + 1 < len(known) else i + 2, dict(_cells(row, header)))
        for i, row in enumerate(raw.get(name) or ())
        if row
    )
    return Sheet(name, {column: title for title, column in header.items()}, rows)


def _cells(row: Mapping[str, Any], header: Mapping[str, Column]) -> Iterator[tuple[Column, str]]:
    for title, value in row.items():
        text = str(value if value is not None else "").strip()
        if text and title in header:
            yield header[title], text
