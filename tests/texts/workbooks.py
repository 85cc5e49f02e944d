"""Workbooks for tests, written as tables."""

from __future__ import annotations

import io
from collections.abc import Iterable

from openpyxl import Workbook

from mentoring.errors import Refusal
from mentoring.questionnaire.form import Form
from texts.xlsform import Fault, FormRefused, read_form

Cells = Iterable[Iterable[str | int | None]]


def form_of(survey: str, choices: str = "", settings: str = "") -> Form:
    return read_form((markdown(survey, choices, settings).encode(), ".md"))


def faults_of(survey: str, choices: str = "", settings: str = "") -> list[Fault]:
    return refused((markdown(survey, choices, settings).encode(), ".md"))


def problems_of(survey: str, choices: str = "", settings: str = "") -> list[Refusal]:
    return [fault.problem for fault in faults_of(survey, choices, settings)]


def refused(source: tuple[bytes, str]) -> list[Fault]:
    try:
        form = read_form(source)
    except FormRefused as refusal:
        return list(refusal.faults)
    raise AssertionError(f"nothing was refused: {form}")


def excel(**sheets: Cells) -> bytes:
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def markdown(survey: str, choices: str, settings: str) -> str:
    parts = {"survey": survey, "choices": choices, "settings": settings}
    lines = []
    for name, table in parts.items():
        rows = [line.strip() for line in table.strip().splitlines() if line.strip()]
        if rows:
            lines += [f"| {name} |", *(f"| {row}" for row in rows), ""]
    return "\n".join(lines)
