"""One cell, as a person sees it."""

import re
from dataclasses import dataclass
from typing import Any

from mentoring.questionnaire.problems import EmptyAnswer, TooLong
from mentoring.questionnaire.reading import clean_text

SHOWN = 60
"""Signs of a cell that a fault repeats."""
LONGEST = 200
"""Signs that a cell may hold where nobody says otherwise."""
_ESCAPED = re.compile(r"_x00(?:0[0-8B-F]|1[0-9A-F]|7F)_")
"""How a workbook writes signs that cannot be seen, such as a carriage return."""


@dataclass(frozen=True, slots=True)
class Cell:
    """`kind` is openpyxl's mark of what stands in it: `f` a formula, `e` an error, `d` a date.

    `look` is the format in which a date is shown; of anything else it is empty.
    """

    value: Any
    kind: str
    look: str = ""


class CellFault(Exception):  # noqa: N818 - a fact about a cell, caught beside it
    def __init__(self, key: str, **data: int | str) -> None:
        super().__init__(key)
        self.key, self.data = key, data


def text_of(cell: Cell) -> str:
    """Give what a person sees in the cell; raises CellFault for a formula or an error."""
    if cell.kind == "f":
        raise CellFault("imp-formula")
    if cell.value is None:
        return ""
    if cell.kind == "e":
        raise CellFault("imp-broken-cell", text=str(cell.value))
    value = cell.value
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    try:
        return clean_text(_ESCAPED.sub("", str(value)))
    except EmptyAnswer:
        return ""
    except TooLong as refusal:
        raise CellFault("imp-too-long", limit=LONGEST, length=refusal.length) from None
