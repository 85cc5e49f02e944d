"""Our own checks of the raw rows. They tell everything that is wrong, not only the first."""

from __future__ import annotations

from collections.abc import Iterator

from mentoring.errors import Refusal
from mentoring.questionnaire.form import UNASKED
from texts.xlsform.choices import check_choices
from texts.xlsform.columns import CHOICES, SETTINGS, SURVEY, UNSUPPORTED, meant_by
from texts.xlsform.expressions import check_expressions
from texts.xlsform.faults import (
    Fault,
    MissingColumn,
    MisspeltColumn,
    NeitherYesNorNo,
    NoSurvey,
    NothingAsked,
    UnsupportedColumn,
    UnsupportedSheet,
)
from texts.xlsform.questions import check_questions
from texts.xlsform.sheets import Sheet, Sheets
from texts.xlsform.survey import Entry, expression, walk

BEYOND_SHEETS = ("external_choices", "entities", "osm")


def check(sheets: Sheets) -> tuple[list[Entry], list[Fault]]:
    """Give the survey's entries and all faults but circles, which need sound expressions."""
    if not sheets.survey.rows:
        return [], [Fault("survey", None, None, NoSurvey())]
    faults = [*_sheets(sheets), *_columns(sheets), *_settings(sheets)]
    if any(isinstance(fault.problem, MissingColumn) for fault in faults):
        return [], faults
    entries, walked = walk(sheets)
    faults += walked
    if not walked and not any(entry.type.kind not in UNASKED for entry in entries):
        faults.append(Fault("survey", None, None, NothingAsked()))
    faults += check_questions(sheets, entries)
    faults += check_choices(sheets, entries)
    faults += check_expressions(sheets, entries)
    return entries, faults


def _sheets(sheets: Sheets) -> Iterator[Fault]:
    for name in BEYOND_SHEETS:
        if any(sheets.raw.get(name) or ()):
            yield Fault(name, None, None, UnsupportedSheet(name))


def _settings(sheets: Sheets) -> Iterator[Fault]:
    said = sheets.setting("familiar")
    if expression(said) not in {None, "true()"}:
        number = sheets.settings.rows[0].number
        title = sheets.settings.heading("familiar")
        yield Fault("settings", number, title, NeitherYesNorNo(said))


def _columns(sheets: Sheets) -> Iterator[Fault]:
    for sheet, needed, known in (
        (sheets.survey, ("type", "name"), SURVEY),
        (sheets.choices, ("list_name", "name") if sheets.choices.rows else (), CHOICES),
        (sheets.settings, (), SETTINGS),
    ):
        present = {column.name for column in sheet.columns}
        for name in needed:
            if name not in present:
                yield Fault(sheet.name, 1, None, MissingColumn(name))
        yield from _odd(sheet, known)


def _odd(sheet: Sheet, known: frozenset[str]) -> Iterator[Fault]:
    """Refuse headings that nearly mean something, and filled columns that a chat cannot show."""
    present = {column.name for column in sheet.columns}
    for column, title in sheet.columns.items():
        problem: Refusal | None = None
        if column.name in UNSUPPORTED and sheet.name != "settings":
            row = next((r.number for r in sheet.rows if column in r.cells), None)
            if row is not None:
                yield Fault(sheet.name, row, title, UnsupportedColumn(title))
        elif column.name not in known:
            meant = meant_by(column.name, known - present)
            problem = MisspeltColumn(title, meant) if meant else None
        if problem is not None:
            yield Fault(sheet.name, 1, title, problem)
