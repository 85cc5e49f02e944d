"""Lists of people for tests, written as tables."""

import io
import zipfile
from datetime import date
from typing import Any

from openpyxl import Workbook

from texts.people.reading import read_people
from texts.people.sheet import ImportedRow, PeopleSheet
from texts.phrases import Phrases
from texts.tables.faults import RowFault

TODAY = date(2026, 11, 23)
PHRASES = Phrases.load()
HEAD = ["Роль", "ФИО"]
ANNA = ["наставник", "Егорова Анна Ивановна"]


def book(*rows: list[Any], **more: list[list[Any]]) -> bytes:
    made = Workbook()
    made.remove(made.worksheets[0])
    for name, lines in {"Люди": list(rows), **more}.items():
        sheet = made.create_sheet(name)
        for line in lines:
            sheet.append(line)
    content = io.BytesIO()
    made.save(content)
    return content.getvalue()


def read(*rows: list[Any], **more: list[list[Any]]) -> PeopleSheet:
    return read_people(book(*rows, **more), TODAY)


def only(title: str, value: Any) -> ImportedRow | RowFault:
    """What becomes of one cell in a column of this title."""
    sheet = read([*HEAD, title], [*ANNA, value])
    either: list[ImportedRow | RowFault] = [*sheet.rows, *sheet.faults]
    (found,) = either
    return found


def fault(title: str, value: Any) -> str:
    found = only(title, value)
    assert isinstance(found, RowFault)
    assert (found.row, found.column) == (2, title)
    return found.key


def person(title: str, value: Any) -> ImportedRow:
    found = only(title, value)
    assert isinstance(found, ImportedRow), found
    return found


def keys(sheet: PeopleSheet) -> list[tuple[int | None, str | None, str]]:
    return [(found.row, found.column, found.key) for found in sheet.faults]


WHOLE = [
    *HEAD,
    "Дата рождения",
    "Класс",
    "Телефон",
    "Организация",
    "Родитель",
    "Телефон родителя",
    "Примечание",
]
KIRILL = [
    "наставляемый",
    "Николаев  Кирилл Андреевич ",
    date(2010, 3, 12),
    "7 «Б»",
    "8 914 222-33-44",
    "Кружок",
    "Николаева Анна",
    79142223345,
    "Хочет собрать\nробота",
]


def parts_of(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


PARTS = parts_of(book(WHOLE, KIRILL))
