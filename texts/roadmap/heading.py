"""Which sheet holds a roadmap, and in which line its columns are named."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from mentoring.people import fold
from texts.people.columns import Column as Personal
from texts.people.columns import columns_of
from texts.roadmap.columns import FOR_PEOPLE, Column, column_of
from texts.tables.book import Line, Tab

LOOKED_AT = 30
"""A title, an approval and other lines may stand above the columns' names."""
FEWEST_REPEATED = 2
FEWEST_PARTED = 2
_TITLES = {Column.TITLE, Column.STAGE, Column.PART}
_BESIDE = {Column.STAGE, Column.DEADLINE, Column.OWNER, Column.RESULT, Column.DOCUMENTS}
_OF_STAGES = re.compile(r"этап|stage", re.IGNORECASE)
_PARTED = {Column.STARTS, Column.DEADLINE, Column.OWNER, Column.RESULT, Column.DOCUMENTS}
_NAMES = {Personal.NAME, Personal.SURNAME}
_OF_PEOPLE = {
    Personal.ROLE,
    Personal.GIVEN,
    Personal.PATRONYMIC,
    Personal.BIRTH,
    Personal.CLASS_NAME,
    Personal.PHONE,
    Personal.GUARDIAN_NAME,
    Personal.GUARDIAN_PHONE,
}


@dataclass(frozen=True, slots=True)
class Heading:
    """`line` is its last one. `places` say where in a line each column stands, `titles` how its
    author named it; `strangers` are the titles of columns that are not understood, by place.
    `above` is what stands over it.
    """

    line: int
    places: Mapping[Column, int]
    titles: Mapping[Column, str]
    strangers: Mapping[int, str] = field(default_factory=dict)
    above: tuple[str, ...] = ()

    def title(self, column: Column) -> str:
        return self.titles.get(column, "")

    def repeats(self, line: Line) -> bool:
        """Does the line name the columns again, as on the next page?"""
        words = dict(enumerate(words_of(line)))
        shown = {column: words.get(place, "") for column, place in self.places.items()}
        said = [column for column, text in shown.items() if text]
        same = all(fold(shown[column]) == fold(self.titles[column]) for column in said)
        return same and len(said) >= FEWEST_REPEATED


def find_heading(tab: Tab) -> Heading | None:
    """Give the line among the first that names most columns of a roadmap."""
    lines = list(islice(tab.lines(), LOOKED_AT))
    found = [(index, named) for index, line in enumerate(lines) if (named := _named(line))]
    if not found:
        return None
    index, named = max(found, key=lambda each: len(each[1]))
    line, titles = lines[index], words_of(lines[index])
    if second := _second_line(lines[index + 1 :]):
        line, named = lines[index + 1], _placed(titles := _over(titles, second))
    above = [words for each in lines[:index] for words in words_of(each) if words]
    return _heading(line.number, named, titles, tuple(above))


def words_of(line: Line) -> list[str]:
    return [" ".join(c.value.split()) if isinstance(c.value, str) else "" for c in line.cells]


def _named(line: Line) -> dict[Column, int]:
    """The columns that a line names, or nothing if it is no heading of a roadmap."""
    titles = words_of(line)
    named = _placed(titles)
    fits = not _TITLES.isdisjoint(named) and len(named.keys() & (_TITLES | _BESIDE)) > 1
    return named if fits and not _BESIDE.isdisjoint(named) and not _lists_people(titles) else {}


def _lists_people(titles: list[str]) -> bool:
    found = {column for column in columns_of(titles) if column}
    tasks = Column.TITLE in {column_of(title) for title in titles}
    return bool(found & _NAMES) and (bool(found & _OF_PEOPLE) or not tasks)


def _placed(titles: Sequence[str]) -> dict[Column, int]:
    """Of two columns of what is to be done the first groups the second: it names sections."""
    named: dict[Column, int] = {}
    for place, title in enumerate(titles):
        column = column_of(title)
        if column is Column.TITLE and Column.TITLE in named and Column.SECTION not in named:
            named[Column.SECTION], named[Column.TITLE] = named[Column.TITLE], place
        elif column and column not in named:
            named[column] = place
    return named


def _second_line(below: Sequence[Line]) -> list[str]:
    """What parts columns further, such as «начало» and «окончание» under «Срок»."""
    filled = [cell for cell in below[0].cells if cell.value is not None] if below else []
    if len(filled) < FEWEST_PARTED or not all(isinstance(cell.value, str) for cell in filled):
        return []
    titles = words_of(below[0])
    return titles if {column_of(title) for title in titles if title} <= _PARTED else []


def _over(titles: Sequence[str], second: Sequence[str]) -> list[str]:
    longest = max(len(titles), len(second))
    upper = [*titles, *[""] * (longest - len(titles))]
    lower = [*second, *[""] * (longest - len(second))]
    return [under or title for title, under in zip(upper, lower, strict=True)]


def _heading(
    line: int, named: dict[Column, int], titles: Sequence[str], above: tuple[str, ...]
) -> Heading:
    if Column.CODE not in named:  # without a code it is not our workbook
        named = {column: place for column, place in named.items() if column not in FOR_PEOPLE}
    number = named.get(Column.NUMBER)
    if number is not None and Column.STAGE not in named and _OF_STAGES.search(titles[number]):
        named[Column.STAGE] = named.pop(Column.NUMBER)
    strangers = {p: title for p, title in enumerate(titles) if p not in named.values()}
    first = min(named[column] for column in _TITLES & named.keys())
    nameless = [place for place, title in strangers.items() if place < first and not title]
    if Column.NUMBER not in named and nameless:
        named[Column.NUMBER] = nameless[0]
        del strangers[nameless[0]]
    shown = {column: titles[place] for column, place in named.items()}
    return Heading(line, named, shown, strangers, above)
