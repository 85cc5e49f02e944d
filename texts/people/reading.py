"""From a filled workbook to people, or to every fault in it at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from mentoring.errors import Refusal
from texts.people.columns import Column
from texts.people.doubles import doubles
from texts.people.heading import Heading, find_heading
from texts.people.rows import Found, is_example, read_row
from texts.people.sheet import PeopleSheet
from texts.tables.book import Tab, opened
from texts.tables.faults import RowFault, whole

MOST_ROWS = 2_000
_SAID_HERE = {
    "err-not-a-workbook": "imp-not-a-workbook",
    "err-too-many-parts": "imp-too-heavy",
}
"""Where the words about a questionnaire's workbook would mislead."""


def read_people(content: bytes, today: date) -> PeopleSheet:
    """Read the first sheet that names its columns; a file that cannot be read is one fault.

    `today` is the school's day: nobody is born after it.
    """
    try:
        with opened(content) as tabs:
            return _read(tabs, today)
    except Refusal as problem:
        key = _SAID_HERE.get(problem.key, problem.key)
        return PeopleSheet(faults=(whole(key, **problem.data),))


def _read(tabs: list[Tab], today: date) -> PeopleSheet:
    headed = [(tab, heading) for tab in tabs if (heading := find_heading(tab))]
    if not headed:
        return PeopleSheet(faults=(whole("imp-not-ours"),))
    (tab, heading), *others = headed
    if heading.faults:
        return PeopleSheet(faults=tuple(heading.faults))
    sheet = _read_tab(tab, heading, today)
    unread = tuple(whole("imp-sheet-unread", sheet=other.name) for other, _ in others)
    return replace(sheet, remarks=(*sheet.remarks, *unread))


def _read_tab(tab: Tab, heading: Heading, today: date) -> PeopleSheet:
    remarks = [RowFault(heading.line, t, "imp-column-unread", {}) for t in heading.unknown]
    people: list[Found] = []
    for line in tab.lines():
        if line.number <= heading.line:
            continue
        if is_example(line, heading):
            remarks.append(RowFault(line.number, None, "imp-example-skipped", {}))
        elif found := read_row(line, heading, today):
            people.append(found)
        if len(people) > MOST_ROWS:
            return PeopleSheet(faults=(whole("imp-too-many-rows", limit=MOST_ROWS),))
    faults = tuple(_faults(people, heading))
    if not people:
        faults = (whole("imp-empty"),)
    wrong = {fault.row for fault in faults}
    good = tuple(found.person() for found in people if found.row not in wrong)
    return PeopleSheet(good, faults, tuple(remarks))


def _faults(people: list[Found], heading: Heading) -> Iterator[RowFault]:
    name = heading.title(Column.NAME)
    again = {
        later.row: RowFault(later.row, name, "imp-twice", {"first": str(first.row)})
        for later, first in doubles(people)
    }
    for found in people:
        yield from found.faults
        if found.row in again:
            yield again[found.row]
