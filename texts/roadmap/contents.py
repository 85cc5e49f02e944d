"""What a row says beside its title: until when, by whom, to what end."""

from __future__ import annotations

from dataclasses import dataclass

from mentoring.roadmap.deadline import Deadline
from mentoring.roadmap.plan import NOBODY, Owner
from texts.roadmap.columns import Column
from texts.roadmap.deadlines import read_deadline
from texts.roadmap.findings import Findings
from texts.roadmap.owners import read_owner
from texts.roadmap.row import Row
from texts.roadmap.sheet import LONGEST_RESULT, LONGEST_TITLE


@dataclass(frozen=True, slots=True)
class Contents:
    deadline: Deadline | None = None
    owner: Owner = NOBODY
    result: str = ""


def contents_of(row: Row, findings: Findings) -> Contents:
    """A cell left empty is no deadline of one's own; a dash is one that nobody has set."""
    return Contents(
        _deadline(row, findings),
        read_owner(fitting(row, Column.OWNER, row.text(Column.OWNER), findings)),
        fitting(row, Column.RESULT, row.text(Column.RESULT), findings, LONGEST_RESULT),
    )


def fitting(
    row: Row, column: Column, text: str, findings: Findings, limit: int = LONGEST_TITLE
) -> str:
    """The text, or a fault if it is too long."""
    if len(text) > limit:
        findings.fault(row.line, column, "imp-too-long", limit=limit, length=len(text))
    return text


def one_line(text: str) -> str:
    return " ".join(text.split())


def _deadline(row: Row, findings: Findings) -> Deadline | None:
    parts = [row.text(column) for column in (Column.STARTS, Column.DEADLINE)]
    text = fitting(row, Column.DEADLINE, " – ".join(part for part in parts if part), findings)
    if not text:
        return None
    deadline = read_deadline(text)
    if deadline.rule is None and deadline.words:
        findings.left_in_words(row.line, deadline.words)
    return deadline
