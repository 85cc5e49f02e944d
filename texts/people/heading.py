"""Which sheet holds people, and in which line its columns are named."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice

from texts.people.columns import Column, columns_of
from texts.tables.book import Line, Tab
from texts.tables.faults import RowFault, whole

LOOKED_AT = 10
"""A title or two may stand above the columns' names."""
FEWEST = 2
_PARTS = (Column.SURNAME, Column.GIVEN, Column.PATRONYMIC)


@dataclass(frozen=True, slots=True)
class Heading:
    """`places` say where in a line each column stands; `titles` how its author named it."""

    line: int
    places: Mapping[Column, int]
    titles: Mapping[Column, str]
    twice: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()

    def title(self, column: Column) -> str:
        parts = [self.titles[part] for part in _PARTS if part in self.titles]
        return self.titles.get(column) or ", ".join(parts)

    @property
    def faults(self) -> list[RowFault]:
        faults = [RowFault(self.line, title, "imp-column-twice", {}) for title in self.twice]
        if Column.ROLE not in self.places:
            faults.append(whole("imp-no-role-column"))
        if not {Column.NAME, Column.SURNAME} & self.places.keys():
            faults.append(whole("imp-no-name-column"))
        return faults


def find_heading(tab: Tab) -> Heading | None:
    """Give the line among the first that names most columns, if it names two or more."""
    headings = [_heading(line) for line in islice(tab.lines(), LOOKED_AT)]
    best = max(headings, key=lambda heading: len(heading.places), default=None)
    return best if best is not None and len(best.places) >= FEWEST else None


def _heading(line: Line) -> Heading:
    titles = [_title(cell.value) for cell in line.cells]
    found: dict[Column, int] = {}
    twice: list[str] = []
    for place, column in enumerate(columns_of(titles)):
        if column in found:
            twice.append(titles[place])
        elif column is not None:
            found[column] = place
    known = {*twice, *(titles[place] for place in found.values())}
    return Heading(
        line.number,
        found,
        {column: titles[place] for column, place in found.items()},
        tuple(twice),
        tuple(_unique(title for title in titles if title and title not in known)),
    )


def _title(value: object) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""


def _unique(titles: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(titles))
