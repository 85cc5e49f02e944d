"""Names, labels, parameters and defaults of the survey's rows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mentoring.errors import Refusal
from mentoring.questionnaire.form import OTHER, UNASKED, Kind
from mentoring.questionnaire.stored import from_value
from texts.xlsform.defaults import is_dynamic
from texts.xlsform.faults import (
    BadDefault,
    BadName,
    DuplicateName,
    Fault,
    LabelTooLong,
    MissingCalculation,
    MissingLabel,
    MissingName,
    TooManyQuestions,
)
from texts.xlsform.parameters import check_parameters
from texts.xlsform.sheets import Sheets
from texts.xlsform.survey import Entry

LONGEST_LABEL = 1_500
"""A question is one message: label, hint and what was recorded share 4,096 characters."""
LONGEST_REMARK = 800
MOST_QUESTIONS = 300
"""So many can still be looked through at the end; a repeat counts with its questions once."""
SHORT_TEXTS = ("hint", "constraint_message", "required_message")
_NAME = re.compile(r"[^\W\d][\w.-]*")


def check_questions(sheets: Sheets, entries: list[Entry]) -> Iterator[Fault]:
    """Check each row by itself, that no two share a name, and that a review can show them all."""
    asked = [entry for entry in entries if entry.type.kind and entry.type.kind not in UNASKED]
    if len(asked) > MOST_QUESTIONS:
        last = asked[MOST_QUESTIONS].row.number
        yield Fault("survey", last, "type", TooManyQuestions(len(asked), MOST_QUESTIONS))
    seen: dict[str, int] = {}
    for entry in entries:
        for column, problem in _problems(sheets, entry, seen):
            title = sheets.survey.heading(column)
            yield Fault("survey", entry.row.number, title, problem)


def _problems(sheets: Sheets, entry: Entry, seen: dict[str, int]) -> Iterator[tuple[str, Refusal]]:
    yield from _name(entry, seen)
    yield from _label(sheets, entry)
    yield from check_parameters(entry)
    kind, default = entry.type.kind, entry.row.get("default")
    fixed = bool(default) and not is_dynamic(default)
    if kind is not None and fixed and from_value(kind, default) is None:
        yield "default", BadDefault(default)
    if kind is Kind.CALCULATE and not entry.type.clock and not entry.row.get("calculation"):
        yield "calculation", MissingCalculation(entry.name)


def _name(entry: Entry, seen: dict[str, int]) -> Iterator[tuple[str, Refusal]]:
    name, number = entry.name, entry.row.number
    if not name:
        yield "name", MissingName()
        return
    if not _NAME.fullmatch(name):
        yield "name", BadName(name)
    for taken in (name, f"{name}_{OTHER}") if entry.type.or_other else (name,):
        if taken in seen:
            yield "name", DuplicateName(taken, seen[taken])
        seen.setdefault(taken, number)


def _label(sheets: Sheets, entry: Entry) -> Iterator[tuple[str, Refusal]]:
    label = entry.row.localized("label", sheets.language)
    counted = entry.type.kind is Kind.REPEAT and entry.expression("repeat_count")
    shown = entry.type.kind is Kind.NOTE or entry.type.kind not in {*UNASKED, None}
    computed = entry.row.get("calculation") and entry.row.get("read_only")
    if shown and not computed and not counted and not label and not entry.row.localized("hint", ""):
        yield "label", MissingLabel(entry.name)
    yield from _lengths(sheets, entry)


def _lengths(sheets: Sheets, entry: Entry) -> Iterator[tuple[str, Refusal]]:
    for column in ("label", *SHORT_TEXTS):
        limit = LONGEST_LABEL if column == "label" else LONGEST_REMARK
        texts = entry.row.localized(column, sheets.language)
        length = max(map(len, texts.values()), default=0)
        if length > limit:
            yield column, LabelTooLong(limit, length)
