"""What a curator has decided in a workbook of the matching."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import islice, pairwise

from mentoring.errors import Refusal
from mentoring.people import fold
from texts.matching.sheet import (
    LONGEST_NAME,
    MOST_ROWS,
    WORDS,
    Column,
    Decision,
    PlanRow,
    PlanSheet,
)
from texts.phrases import LANGUAGES, Phrases
from texts.tables.book import Line, Tab, opened
from texts.tables.cells import Cell, CellFault, text_of
from texts.tables.faults import RowFault, whole

LOOKED_AT = 5
"""Lines may have been put above the columns' names."""
_SAID_HERE = {"err-not-a-workbook": "imp-not-a-workbook", "err-too-many-parts": "rmx-too-heavy"}
"""Where the words about a questionnaire's workbook would mislead."""
_NOTHING = {"", "-", "–", "—"}
_PLAN = re.compile(r"[0-9a-f-]{36}")

Places = Mapping[Column, int]


@cache
def spoken() -> tuple[dict[str, Column], dict[str, Decision], frozenset[str]]:
    """Columns, decisions and the plan's number as every language calls them."""
    phrases = Phrases.load()

    def said(key: str) -> list[str]:
        return [fold(phrases.plain(language, key)) for language in LANGUAGES]

    columns = {name: column for column in Column for name in said(column.value)}
    decisions = {name: each for each, key in WORDS.items() for name in said(key)}
    return columns, decisions, frozenset(said("mtx-fact-plan"))


def read_plan(content: bytes) -> PlanSheet | None:
    """None if no sheet is one of ours. A file that cannot be read is one fault."""
    try:
        with opened(content) as tabs:
            headed = [(tab, found) for tab in tabs if (found := heading_of(tab))]
            if not headed:
                return None
            plan = next(filter(None, map(plan_of, tabs)), "")
            faults: list[RowFault] = []
            rows = [row for tab, found in headed for row in rows_of(tab, *found, faults)]
            return PlanSheet(plan, () if faults else tuple(rows), tuple(faults))
    except Refusal as problem:
        return PlanSheet(faults=(whole(_SAID_HERE.get(problem.key, problem.key), **problem.data),))


def heading_of(tab: Tab) -> tuple[int, Places] | None:
    """The line that names all columns that are read, and where they stand."""
    columns, _, _ = spoken()
    for line in islice(tab.lines(), LOOKED_AT):
        titles = [fold(str(cell.value or "")) for cell in line.cells]
        found = {columns[title]: n for n, title in enumerate(titles) if title in columns}
        if len(found) == len(Column):
            return line.number, found
    return None


def plan_of(tab: Tab) -> str:
    """The number of the plan, beside its name."""
    _, _, names = spoken()
    for line in islice(tab.lines(), 40):
        texts = [str(cell.value or "").strip() for cell in line.cells]
        for name, value in pairwise(texts):
            if fold(name) in names and _PLAN.fullmatch(value):
                return value
    return ""


def rows_of(tab: Tab, heading: int, places: Places, faults: list[RowFault]) -> Iterator[PlanRow]:
    count = 0
    for line in tab.lines():
        if line.number <= heading:
            continue
        count += 1
        if count > MOST_ROWS:
            faults.append(whole("mtx-too-many-rows", limit=MOST_ROWS))
            return
        row = row_of(tab, line, places, faults)
        if row and (row.code or row.mentee):
            yield row


def row_of(tab: Tab, line: Line, places: Places, faults: list[RowFault]) -> PlanRow | None:
    _, decisions, _ = spoken()
    texts: dict[Column, str] = {}
    for column, place in places.items():
        cell = line.cells[place] if place < len(line.cells) else Cell(None, "n")
        try:
            texts[column] = text_of(cell)[:LONGEST_NAME]
        except CellFault as fault:
            faults.append(RowFault(line.number, tab.name, fault.key, fault.data))
            return None
    said = fold(texts[Column.DECISION])
    if said not in _NOTHING and said not in decisions:
        data = {"text": texts[Column.DECISION]}
        faults.append(RowFault(line.number, tab.name, "mtx-strange-decision", data))
        return None
    decision = Decision.NONE if said in _NOTHING else decisions[said]
    mentee, mentor = texts[Column.MENTEE], texts[Column.MENTOR]
    return PlanRow(tab.name, line.number, texts[Column.CODE], mentee, mentor, decision)
