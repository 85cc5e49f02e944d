"""What is to be done, from a row: one item, or several where its cells hold several points."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from mentoring.roadmap.plan import ItemPlan, Kind
from texts.roadmap import marks
from texts.roadmap.columns import Column, column_of
from texts.roadmap.contents import Contents, fitting, one_line
from texts.roadmap.findings import Findings
from texts.roadmap.kinds import OF_ITEMS, what_is
from texts.roadmap.points import Point, points_of
from texts.roadmap.row import Row
from texts.roadmap.sheet import LONGEST_RESULT, LONGEST_TITLE
from texts.tables.cells import SHOWN

BETWEEN = " · "
"""Parts headings that stand within each other."""
_NAME_ONLY = re.compile(r"\w+|.* важно", re.IGNORECASE)
"""«Мероприятия», «На этом этапе важно»: no more than a column is called."""


@dataclass(frozen=True, slots=True)
class Items:
    """The items of one row, under the heading of a section."""

    row: Row
    said: Contents
    section: str
    findings: Findings

    def exact(self) -> ItemPlan:
        """The row as it stands; a title that is missing is a fault."""
        row, said = self.row, self.said
        title = fitting(row, Column.TITLE, one_line(row.title), self.findings)
        if marks.is_dash(title):
            self.findings.fault(row.line, Column.TITLE, "rmx-no-title")
        kind, code = self._kind(), row.text(Column.CODE)
        return ItemPlan(
            kind, title, said.deadline, said.owner, said.result, self.section, code=code
        )

    def parted(self) -> Iterator[ItemPlan]:
        """Every point of its title, then every document; the result is that of the former."""
        tasks = list(self._points(Column.TITLE, self._kind(), self.said))
        yield from tasks
        alone = replace(self.said, result="") if tasks else self.said
        yield from self._points(Column.DOCUMENTS, Kind.DOCUMENT, alone)

    def _kind(self) -> Kind:
        """What says nothing is a task, and so is what says a word that we do not know."""
        word = self.row.text(Column.KIND)
        what = what_is(word)
        if word and what not in OF_ITEMS:
            text = word[:SHOWN]
            self.findings.remark(self.row.line, Column.KIND, "rmx-kind-unknown", text=text)
        return OF_ITEMS.get(what, Kind.TASK) if what else Kind.TASK

    def _points(self, column: Column, kind: Kind, said: Contents) -> Iterator[ItemPlan]:
        points = points_of(self.row.text(column))
        for title, more, section in _parted(points, column, self.section):
            result = "\n".join(part for part in (more, said.result) if part)
            self._fit(column, title, LONGEST_TITLE)
            if section != self.section:
                self._fit(column, section, LONGEST_TITLE)
            if more:
                self._fit(column, result, LONGEST_RESULT)
            if not marks.is_dash(title):
                yield ItemPlan(kind, title, said.deadline, said.owner, result, section)

    def _fit(self, column: Column, text: str, limit: int) -> None:
        fitting(self.row, column, text, self.findings, limit)


def _parted(
    points: Iterable[Point], column: Column, section: str
) -> Iterator[tuple[str, str, str]]:
    """Each point with what is said further of it, and the section that it stands in.

    A list below a point says what belongs to it, but each document of a list is one, and a list
    below the mere name of a column is what the column holds.
    """
    for point in points:
        details = "\n".join(f"– {detail}" for detail in point.details)
        named = bool(column_of(point.title)) and bool(_NAME_ONLY.fullmatch(point.title))
        if not details:
            yield *_cut(point.title), section
        elif column is Column.TITLE and not named and len(details) <= LONGEST_RESULT:
            yield point.title, details, section
        else:
            within = section if named else BETWEEN.join(filter(None, (section, point.title)))
            yield from ((*_cut(detail), within) for detail in point.details)


def _cut(point: str) -> tuple[str, str]:
    """What is too long for a title and has a colon goes on behind it as the result."""
    title, _, rest = point.partition(": ")
    return (title, rest) if rest and len(point) > LONGEST_TITLE else (point, "")
