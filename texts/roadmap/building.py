"""From the rows of a sheet to stages with their items."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from mentoring.roadmap.deadline import Deadline
from mentoring.roadmap.plan import ItemPlan, StagePlan
from texts.roadmap import marks
from texts.roadmap.columns import Column
from texts.roadmap.contents import Contents, contents_of, fitting, one_line
from texts.roadmap.deadlines import read_deadline
from texts.roadmap.findings import Findings
from texts.roadmap.items import BETWEEN, Items
from texts.roadmap.levels import Entry, Level
from texts.roadmap.row import Row
from texts.tables.cells import SHOWN

_HEADINGS = (Column.PART, Column.SECTION)
_OF_ITEMS = {Column.STARTS, Column.DEADLINE, Column.OWNER, Column.RESULT}
_IN_BRACKETS = re.compile(r"(?P<title>.+?)\s*\((?P<deadline>[^()]+)\)\s*")


@dataclass(slots=True)
class Draft:
    """A stage in the making; `line` and those of its items are the spreadsheet's own."""

    line: int
    findings: Findings
    plan: StagePlan
    items: list[tuple[int, ItemPlan]] = field(default_factory=list)

    def whole(self) -> StagePlan:
        return replace(self.plan, items=tuple(item for _, item in self.items))


@dataclass(slots=True)
class Building:
    """`name` is that of a stage for what stands before any other."""

    name: str
    findings: Findings
    drafts: list[Draft] = field(default_factory=list)
    section: str = ""
    unnamed: bool = False
    """Did anything stand before any other stage?"""
    _empty: Row | None = None
    """A heading that nothing has stood below so far."""

    def add(self, entry: Entry) -> None:
        match entry.level:
            case Level.NOTE:
                self._leave(entry.row)
            case Level.STAGE:
                self._open(entry)
            case Level.SECTION:
                self._head(entry)
            case Level.ITEM:
                self._add_items(entry)

    def close(self) -> None:
        """Tell of a heading that nothing stood below."""
        if self._empty:
            self._leave(self._empty)
        self._empty = None

    def _leave(self, row: Row) -> None:
        text = BETWEEN.join(one_line(row.text(each)) for each in Column if row.text(each))
        self.findings.remark(row.line, None, "rmx-note-unread", text=text[:SHOWN])

    def _open(self, entry: Entry) -> None:
        self.close()
        row, said, self.section = entry.row, contents_of(entry.row, self.findings), ""
        title, deadline = one_line(row.title), said.deadline
        if not entry.exact:
            title, deadline = _of_heading(title, deadline)
            title = self._with_word(title)
        if marks.is_dash(title):
            self.findings.fault(row.line, Column.TITLE, "rmx-no-title")
        plan = StagePlan(
            fitting(row, Column.TITLE, title, self.findings),
            deadline or Deadline(),
            said.owner,
            said.result,
            code=row.text(Column.CODE),
        )
        self.drafts.append(Draft(row.line, self.findings, plan))
        if row.text(Column.DOCUMENTS):
            papers = replace(row, cells={Column.DOCUMENTS: row.text(Column.DOCUMENTS)})
            self._take(row, Items(papers, Contents(), "", self.findings).parted())

    def _head(self, entry: Entry) -> None:
        self.close()
        row = entry.row
        self.section = self._heading(row, row.title, exact=entry.exact)
        self._empty = row if self.section else None
        if row.cells.keys() & _OF_ITEMS:
            self.findings.remark(row.line, None, "rmx-section-only")

    def _add_items(self, entry: Entry) -> None:
        row, said = entry.row, contents_of(entry.row, self.findings)
        if not entry.exact:
            self._see_headings(row)
        items = Items(row, said, self.section, self.findings)
        found = [items.exact()] if entry.exact else list(items.parted())
        if not found and row.cells.keys() - row.borrowed - set(_HEADINGS):
            found = [items.exact()]
        self._take(row, found)

    def _see_headings(self, row: Row) -> None:
        """A heading beside a deadline and no title is the title itself."""
        own = row.cells.keys() - row.borrowed
        named = row.cells.keys() & {Column.TITLE, Column.DOCUMENTS}
        if Column.SECTION in own and own & _OF_ITEMS and not named:
            row.cells[Column.TITLE], self.section = row.cells.pop(Column.SECTION), ""
        headings = [text for column in _HEADINGS if (text := row.text(column))]
        if headings:
            self.section = self._heading(row, BETWEEN.join(headings), exact=False)

    def _take(self, row: Row, items: Iterable[ItemPlan]) -> None:
        for item in items:
            self._empty = None
            if not self.drafts:
                self.unnamed = True
                self.drafts.append(Draft(row.line, self.findings, StagePlan(self.name)))
            self.drafts[-1].items.append((row.line, item))

    def _with_word(self, title: str) -> str:
        """A number alone says no more than «Этап 1»."""
        if not marks.is_numeral(title):
            return title
        russian = any("а" <= sign.casefold() <= "я" for sign in str(self.findings.heading.titles))
        return f"{'Этап' if russian else 'Stage'} {title.rstrip('. )')}"

    def _heading(self, row: Row, text: str, *, exact: bool) -> str:
        """A dash ends the section before it."""
        heading = one_line(text) if exact else marks.without_mark(one_line(text))
        heading = fitting(row, Column.TITLE, heading, self.findings)
        return "" if marks.is_dash(heading) else heading


def _of_heading(title: str, deadline: Deadline | None) -> tuple[str, Deadline | None]:
    """«Этап 1. Подготовка (сентябрь 2026)» says a deadline as well, and so does «Сентябрь»."""
    bare = marks.without_mark(title)
    if deadline:
        return bare, deadline
    found = _IN_BRACKETS.fullmatch(bare)
    said = read_deadline(found["deadline"] if found else bare)
    if said.rule is None:
        return bare, None
    return found["title"] if found else bare, said
