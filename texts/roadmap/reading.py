"""From a workbook to a roadmap, or to every fault in it at once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mentoring.errors import Refusal
from texts.roadmap import marks
from texts.roadmap.building import Building, Draft
from texts.roadmap.checks import check
from texts.roadmap.findings import Findings
from texts.roadmap.heading import Heading, find_heading
from texts.roadmap.levels import Level
from texts.roadmap.lines import MOST_LINES, TooManyLinesError, rows_of
from texts.roadmap.shape import entries_of
from texts.roadmap.sheet import LONGEST_TITLE, RoadmapSheet
from texts.tables.book import Tab, opened
from texts.tables.faults import RowFault, whole

_SAID_HERE = {
    "err-not-a-workbook": "imp-not-a-workbook",
    "err-too-many-parts": "rmx-too-heavy",
}
"""Where the words about a questionnaire's workbook would mislead."""


_NAMELESS = re.compile(r"(?:лист|sheet|таблица|table)\s*\d*", re.IGNORECASE)
"""How programs call a sheet that nobody has named."""


@dataclass(frozen=True, slots=True)
class _Read:
    """What one sheet holds; `staged` if it says itself where stages begin."""

    tab: Tab
    drafts: Sequence[Draft]
    findings: Findings
    staged: bool


def read_roadmap(content: bytes) -> RoadmapSheet | None:
    """Read the first sheet that has stages; where none has, each sheet with tasks is one stage.

    None if no sheet looks like a roadmap. A file that cannot be read is one fault.
    """
    try:
        with opened(content) as tabs:
            headed = [(tab, heading) for tab in tabs if (heading := find_heading(tab))]
            return _read(headed) if headed else None
    except Refusal as problem:
        key = _SAID_HERE.get(problem.key, problem.key)
        return RoadmapSheet(faults=(whole(key, **problem.data),))


def _read(headed: Sequence[tuple[Tab, Heading]]) -> RoadmapSheet:
    every = [_read_tab(tab, heading) for tab, heading in headed]
    staged = next((each for each in every if each.staged), None)
    if len(every) == 1 or staged:
        chosen = staged or every[0]
        others = [each.tab.name for each in every if each is not chosen]
        return _sheet([chosen], [whole("imp-sheet-unread", sheet=name) for name in others])
    return _sheet([_read_tab(tab, heading, tab.name) for tab, heading in headed], [])


def _read_tab(tab: Tab, heading: Heading, told_as: str = "") -> _Read:
    """`told_as` is the sheet's name where faults have to say it."""
    findings = Findings(heading, told_as)
    name, is_said = _name_of(tab, heading)
    building = Building(name, findings)
    try:
        entries = entries_of(rows_of(tab, heading, findings), findings)
    except TooManyLinesError:
        findings.faults.append(whole("rmx-too-many-lines", limit=MOST_LINES))
        entries = []
    for entry in entries:
        building.add(entry)
    building.close()
    staged = any(entry.level is Level.STAGE for entry in entries)
    if building.unnamed and not is_said and not told_as:
        line = building.drafts[0].line
        key = "rmx-before-stages" if staged else "rmx-no-stages"
        findings.remark(line, None, key, stage=name)
    return _Read(tab, building.drafts, findings, staged)


def _name_of(tab: Tab, heading: Heading) -> tuple[str, bool]:
    """What tasks without a stage stand under, and whether the sheet says that it is a stage."""
    for words in heading.above:
        if marks.STAGE.match(words):
            return marks.without_mark(words)[:LONGEST_TITLE], True
    named = [tab.name] if not _NAMELESS.fullmatch(tab.name.strip()) else []
    name = [*named, *heading.above, tab.name][0]
    return marks.without_mark(name)[:LONGEST_TITLE], False


def _sheet(read: Sequence[_Read], remarks: Sequence[RowFault]) -> RoadmapSheet:
    drafts = [draft for each in read for draft in each.drafts]
    check(drafts)
    faults = tuple(fault for each in read for fault in each.findings.all_faults())
    remarks = (*(remark for each in read for remark in each.findings.all_remarks()), *remarks)
    if not drafts and not faults:
        faults = (whole("rmx-empty"),)
    stages = () if faults else tuple(draft.whole() for draft in drafts)
    return RoadmapSheet(stages, faults, tuple(remarks))
