"""A downloaded questionnaire in the hands of somebody with Excel."""

import io
from typing import Any

from openpyxl import load_workbook

LABEL = "label::Русский (ru)"


class Sheet:
    """The survey of a workbook; rows are called by the question's name."""

    def __init__(self, content: bytes) -> None:
        self.book = load_workbook(io.BytesIO(content))
        self.survey: Any = self.book["survey"]
        self.columns = {cell.value: cell.column for cell in self.survey[1]}

    def row(self, name: str) -> int:
        names = self.survey.iter_rows(min_col=self.columns["name"], max_col=self.columns["name"])
        found: int = next(cell.row for (cell,) in names if cell.value == name)
        return found

    def write(self, name: str, column: str, value: str | None) -> "Sheet":
        self.survey.cell(self.row(name), self.columns[column]).value = value
        return self

    def delete(self, name: str) -> "Sheet":
        self.survey.delete_rows(self.row(name))
        return self

    def add_after(self, question: str, /, **cells: str) -> "Sheet":
        number = self.row(question) + 1
        self.survey.insert_rows(number)
        for column, value in cells.items():
            title = LABEL if column == "label" else column
            self.survey.cell(number, self.columns[title]).value = value
        return self

    def saved(self) -> bytes:
        content = io.BytesIO()
        self.book.save(content)
        return content.getvalue()
