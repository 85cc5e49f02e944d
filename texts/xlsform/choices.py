"""The choices sheet: lists that exist, names that are distinct and can be told apart."""

from __future__ import annotations

from collections.abc import Iterator

from mentoring.questionnaire.form import LISTS
from texts.xlsform.faults import (
    DuplicateChoice,
    Fault,
    MissingList,
    MissingName,
    SpaceInChoice,
    TooManyChoices,
    UnknownList,
)
from texts.xlsform.sheets import Row, Sheets
from texts.xlsform.survey import Entry

MOST_CHOICES = 300
"""Long lists are shown in pages and searched by typing; more than this nobody looks through."""


def lists_of(sheets: Sheets) -> dict[str, list[Row]]:
    """Give the rows of each list, in their order."""
    lists: dict[str, list[Row]] = {}
    for row in sheets.choices.rows:
        if row.get("list_name"):
            lists.setdefault(row.get("list_name"), []).append(row)
    return lists


def check_choices(sheets: Sheets, entries: list[Entry]) -> Iterator[Fault]:
    """Check the lists that the survey uses; others may be in the making."""
    lists = lists_of(sheets)
    several = {e.type.list_name for e in entries if e.type.kind in LISTS}
    checked: set[str] = set()
    for entry in entries:
        name = entry.type.list_name
        if name is None:
            continue
        if name not in lists:
            title = sheets.survey.heading("type")
            problem = UnknownList(name) if name else MissingList(entry.row.get("type"))
            yield Fault("survey", entry.row.number, title, problem)
        elif name not in checked:
            checked.add(name)
            yield from _list(sheets, name, lists[name], spaced=name not in several)


def _list(sheets: Sheets, name: str, rows: list[Row], *, spaced: bool) -> Iterator[Fault]:
    title = sheets.choices.heading("name")
    if len(rows) > MOST_CHOICES:
        problem = TooManyChoices(name, len(rows), MOST_CHOICES)
        yield Fault("choices", rows[MOST_CHOICES].number, title, problem)
    seen: dict[str, int] = {}
    for row in rows:
        choice = row.get("name")
        if not choice:
            yield Fault("choices", row.number, title, MissingName())
        elif choice in seen:
            yield Fault("choices", row.number, title, DuplicateChoice(name, choice, seen[choice]))
        elif not spaced and " " in choice:
            yield Fault("choices", row.number, title, SpaceInChoice(choice))
        seen.setdefault(choice, row.number)
