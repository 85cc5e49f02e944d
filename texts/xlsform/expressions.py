"""Every expression can be read, and every name in expressions and texts exists."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mentoring.errors import Refusal
from mentoring.questionnaire.expression import parse
from mentoring.questionnaire.form import OTHER
from mentoring.questionnaire.tree import Expression, ExpressionTooDeep, ExpressionTooLong
from texts.xlsform.defaults import is_dynamic
from texts.xlsform.faults import Fault, UnknownChoiceColumn, UnknownName
from texts.xlsform.sheets import Row, Sheet, Sheets
from texts.xlsform.survey import Entry, expression

COLUMNS = (
    "relevant",
    "required",
    "constraint",
    "calculation",
    "choice_filter",
    "read_only",
    "default",
    "repeat_count",
)
_TEXTS = frozenset({"label", "hint", "required_message", "constraint_message"})
_MENTION = re.compile(r"\$\{\s*([^}]*?)\s*\}")


def check_expressions(sheets: Sheets, entries: list[Entry]) -> Iterator[Fault]:
    """Check the rows of groups as well as those of questions."""
    names = {entry.name for entry in entries}
    names |= {f"{entry.name}_{OTHER}" for entry in entries if entry.type.or_other}
    columns = frozenset(column.name for column in sheets.choices.columns)
    for row in sheets.survey.rows:
        yield from _row(sheets.survey, row, names, columns)
        yield from _texts(sheets.survey, row, names)
    for row in sheets.choices.rows:
        yield from _texts(sheets.choices, row, names)
    yield from _together(sheets.survey, entries)


def _together(sheet: Sheet, entries: list[Entry]) -> Iterator[Fault]:
    """Check that a question's condition can still be read with those of all its groups."""
    for entry in entries:
        try:
            parse(entry.relevant or "1")
        except (ExpressionTooDeep, ExpressionTooLong) as problem:
            if entry.relevant != entry.expression("relevant"):
                yield Fault(sheet.name, entry.row.number, sheet.heading("relevant"), problem)
        except Refusal:
            continue  # a part of it is at fault and was told


def _row(sheet: Sheet, row: Row, names: set[str], columns: frozenset[str]) -> Iterator[Fault]:
    for column in COLUMNS:
        text = expression(row.get(column))
        if text is None or (column == "default" and not is_dynamic(text)):
            continue
        allowed = columns if column == "choice_filter" else frozenset()
        for problem in _problems(text, names, allowed, filters=column == "choice_filter"):
            yield Fault(sheet.name, row.number, sheet.heading(column), problem)


def _problems(
    text: str, names: set[str], columns: frozenset[str], *, filters: bool
) -> Iterator[Refusal]:
    try:
        read: Expression = parse(text)
    except Refusal as problem:
        yield problem
        return
    yield from (UnknownName(name) for name in sorted(read.references - names))
    for name in sorted(read.columns - columns):
        yield UnknownChoiceColumn(name) if filters else UnknownName(name)


def _texts(sheet: Sheet, row: Row, names: set[str]) -> Iterator[Fault]:
    for column, text in row.cells.items():
        if column.name not in _TEXTS:
            continue
        for name in _MENTION.findall(text):
            if name not in names:
                title = sheet.columns.get(column, column.name)
                yield Fault(sheet.name, row.number, title, UnknownName(name))
