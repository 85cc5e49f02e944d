"""Every expression can be read, and every name in expressions and texts exists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from mentoring.errors import Refusal
from mentoring.questionnaire.expression import parse
from mentoring.questionnaire.form import OTHER
from mentoring.questionnaire.tree import Expression, ExpressionTooDeep, ExpressionTooLong
from texts.xlsform.defaults import is_dynamic
from texts.xlsform.faults import Fault, UnknownChoiceColumn, UnknownList, UnknownName
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


@dataclass(frozen=True, slots=True)
class Known:
    """What expressions may mention: questions, and lists and columns of the choices sheet."""

    names: frozenset[str]
    lists: frozenset[str]
    columns: frozenset[str]

    @classmethod
    def of(cls, sheets: Sheets, entries: list[Entry]) -> Known:
        names = {entry.name for entry in entries}
        names |= {f"{entry.name}_{OTHER}" for entry in entries if entry.type.or_other}
        lists = frozenset(row.get("list_name") for row in sheets.choices.rows)
        columns = frozenset(column.name for column in sheets.choices.columns)
        return cls(frozenset(names), lists, columns)


def looked_into(entry: Entry) -> frozenset[tuple[str, str]]:
    """Give the lists, with their columns, that a sound row's expressions look into."""
    texts = (entry.relevant, *(entry.expression(column) for column in COLUMNS))
    default = entry.row.get("default")
    fixed = default if not is_dynamic(default) else None
    found = (parse(text).looks_into for text in texts if text and text != fixed)
    return frozenset[tuple[str, str]]().union(*found)


def check_expressions(sheets: Sheets, entries: list[Entry]) -> Iterator[Fault]:
    """Check the rows of groups as well as those of questions."""
    known = Known.of(sheets, entries)
    for row in sheets.survey.rows:
        yield from _row(sheets.survey, row, known)
        yield from _texts(sheets.survey, row, known.names)
    for row in sheets.choices.rows:
        yield from _texts(sheets.choices, row, known.names)
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


def _row(sheet: Sheet, row: Row, known: Known) -> Iterator[Fault]:
    for column in COLUMNS:
        text = expression(row.get(column))
        if text is None or (column == "default" and not is_dynamic(text)):
            continue
        for problem in _problems(text, known, filters=column == "choice_filter"):
            yield Fault(sheet.name, row.number, sheet.heading(column), problem)


def _problems(text: str, known: Known, *, filters: bool) -> Iterator[Refusal]:
    try:
        read: Expression = parse(text)
    except Refusal as problem:
        yield problem
        return
    yield from (UnknownName(name) for name in sorted(read.references - known.names))
    for name in sorted(read.columns - known.columns if filters else read.columns):
        yield UnknownChoiceColumn(name) if filters else UnknownName(name)
    yield from (UnknownList(name) for name in sorted({n for n, _ in read.looks_into} - known.lists))
    for name in sorted({column for _, column in read.looks_into} - known.columns):
        yield UnknownChoiceColumn(name)


def _texts(sheet: Sheet, row: Row, names: frozenset[str]) -> Iterator[Fault]:
    for column, text in row.cells.items():
        if column.name not in _TEXTS:
            continue
        for name in _MENTION.findall(text):
            if name not in names:
                title = sheet.columns.get(column, column.name)
                yield Fault(sheet.name, row.number, title, UnknownName(name))
