"""The school's roadmap in the hands of somebody with Excel."""

import io
from typing import Any

from openpyxl import load_workbook

from tests.conversations.people import Person

NAME = "карта.xlsx"
PATIENCE = 20.0
"""Seconds: a workbook is made by a job, and read by a process of its own."""


class RoadmapBook:
    """Rows are found by the beginning of their title; a cell by the title of its column."""

    def __init__(self, content: bytes) -> None:
        self.book = load_workbook(io.BytesIO(content))
        self.sheet: Any = self.book.worksheets[0]
        self.columns = {cell.value: cell.column for cell in self.sheet[1]}

    def row(self, title: str) -> int:
        column = self.columns["Название"]
        cells = self.sheet.iter_rows(min_col=column, max_col=column)
        found: int = next(cell.row for (cell,) in cells if str(cell.value).startswith(title))
        return found

    def read(self, title: str, column: str) -> Any:
        return self.sheet.cell(self.row(title), self.columns[column]).value

    def write(self, title: str, **cells: str) -> "RoadmapBook":
        row = self.row(title)
        for column, value in cells.items():
            self.sheet.cell(row, self.columns[column]).value = value
        return self

    def remove(self, title: str) -> "RoadmapBook":
        self.sheet.delete_rows(self.row(title))
        return self

    def add_after(self, title: str, /, **cells: str) -> "RoadmapBook":
        row = self.row(title) + 1
        self.sheet.insert_rows(row)
        for column, value in cells.items():
            self.sheet.cell(row, self.columns[column.replace("_", " ")]).value = value
        return self

    def saved(self) -> bytes:
        content = io.BytesIO()
        self.book.save(content)
        return content.getvalue()


async def takes_out(curator: Person) -> bytes:
    """The roadmap as it stands, as a file."""
    await curator.says("/roadmap")
    await curator.sees("Готовлю дорожную карту в Excel")
    return await curator.sees_document(".xlsx", PATIENCE)


async def sends_in(curator: Person, content: bytes) -> None:
    await curator.sends_document(content, NAME)
    await curator.sees("Проверяю файл, это займёт несколько секунд.")
