"""What XLSForm's own reader refuses, recognised by the shape of its English sentence."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentoring.errors import Refusal
from texts.xlsform.faults import BadName, Fault, GroupNotClosed, MissingName, UnknownName

if TYPE_CHECKING:
    from texts.xlsform.sheets import Sheets


@dataclass(eq=False)
class RefusedByStandard(Refusal):
    """What is not recognised, in its English words."""

    message: str


@dataclass(eq=False)
class NameTaken(Refusal):
    """Another question, group or choice of the same place has this name."""

    name: str


@dataclass(eq=False)
class ReservedName(Refusal):
    """The standard keeps the name for itself."""

    name: str


@dataclass(eq=False)
class WrongEnd(Refusal):
    """`type` closes something else than what was opened last."""

    type: str


@dataclass(eq=False)
class UnfinishedMention(Refusal):
    """An answer is mentioned as ${name}, with both brackets and no spaces."""


@dataclass(eq=False)
class OtherWithFilter(Refusal):
    """or_other and choice_filter do not go together."""


LONGEST = 500
_ROW = re.compile(r"\[row : (\d+)\]\s*")
_SHEET = re.compile(r"the '(survey|choices|settings)' sheet")
_COLUMN = re.compile(r"the '(\w+)' value")
_SHAPES: tuple[tuple[re.Pattern[str], Callable[[str], Refusal]], ...] = tuple(
    (re.compile(shape, re.DOTALL), refusal)
    for shape, refusal in (
        (r"with no name|must have a name()", lambda _: MissingName()),
        (r"'name' value is invalid\. Names must begin()", BadName),
        (r"'name' value '([^']*)' is invalid\. (?:Questions|Repeat names must unique)", NameTaken),
        (r"'name' value '([^']*)' is invalid", ReservedName),
        (r"Choice names must be unique()", NameTaken),
        (r"The name '([^']*)' appears more than once", NameTaken),
        (r"There are multiple survey elements named '([^']*)'", NameTaken),
        (r"Unmatched '(end_\w+)'", WrongEnd),
        (r"Unmatched 'begin_\w+'.* for the name '([^']*)'", GroupNotClosed),
        (r"Reference variables must start()", lambda _: UnfinishedMention()),
        (r"Could not find the name '([^']*)'", UnknownName),
        (r"Choice filter not supported with or_other()", lambda _: OtherWithFilter()),
    )
)
"""What a sentence says, and what is refused; its first group is the name that is meant, which
else stands in the cell.
"""


def recognised(message: str, sheets: Sheets) -> Fault:
    """Give the fault that a sentence tells, at its place as far as the sentence names it."""
    found = _ROW.search(message)
    row = int(found[1]) if found else None
    named = _SHEET.search(message)
    sheet = getattr(sheets, named[1]) if named else sheets.survey
    plain = _ROW.sub("", message).strip()
    for shape, refusal in _SHAPES:
        if said := shape.search(plain):
            told = _COLUMN.search(plain)
            column = told[1] if told else "name" if refusal is _SHAPES[0][1] else None
            cell = next((r.get("name") for r in sheet.rows if r.number == row), "")
            heading = sheet.heading(column) if column else None
            return Fault(sheet.name, row, heading, refusal(said[1] or cell))
    return Fault(sheet.name, row, None, RefusedByStandard(plain[:LONGEST]))
