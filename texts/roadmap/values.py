"""One cell of a roadmap as words, whatever Excel has made of it."""

import re
from datetime import date

from mentoring.questionnaire.month_names import months
from texts.roadmap.columns import Column
from texts.roadmap.marks import is_dash
from texts.roadmap.sheet import LONGEST_RESULT
from texts.tables.cells import Cell, CellFault, text_of

LONGEST_LINE = 4_000
"""Signs of one line within a cell; a list of points is broken into lines."""
_IN_LINES = {Column.TITLE, Column.DOCUMENTS, Column.OWNER, Column.RESULT}
_NAMES = {Column.TITLE, Column.STAGE, Column.PART, Column.SECTION}
_DASH_IS_NOTHING = {
    Column.STAGE,
    Column.PART,
    Column.SECTION,
    Column.OWNER,
    Column.RESULT,
    Column.DOCUMENTS,
}
_SAID_APART = re.compile(r'\[.*?\]|".*?"|\\.')
"""What is no sign of a date in a format: a locale, words, single signs."""


def words_in(cell: Cell, column: Column) -> str:
    """What a person sees; lines stay lines where there may be several. Raises CellFault."""
    if isinstance(cell.value, date) and cell.kind == "d":
        if column in _NAMES:
            raise CellFault("imp-became-date")
        return _day(cell.value, cell.look)
    if not isinstance(cell.value, str) or cell.kind in {"f", "e"}:
        return text_of(cell)
    lines = [" ".join(_line(line).split()) for line in cell.value.split("\n")]
    text = ("\n" if column in _IN_LINES else " ").join(line for line in lines if line)
    return "" if column in _DASH_IS_NOTHING and is_dash(text) else text


def number_in(cell: Cell) -> str:
    """What stands in a column of numbers; Excel makes a day of 1.2, and some count by formulas."""
    if isinstance(cell.value, date):
        return f"{cell.value.day}.{cell.value.month}"
    try:
        return " ".join(text_of(cell).split())
    except CellFault:
        return "0"


def _line(text: str) -> str:
    if len(text) > LONGEST_LINE:
        raise CellFault("imp-too-long", limit=LONGEST_RESULT, length=len(text))
    return text_of(Cell(text, "s"))


def _day(value: date, look: str) -> str:
    """«15.09.2026», or «сентябрь 2026» where the cell shows no day."""
    shown = _SAID_APART.sub("", look.casefold())
    if "m" in shown and not {"d", "h"} & set(shown):
        year = f" {value.year}" if "y" in shown else ""
        return f"{months('ru', 'wide', 'stand-alone')[value.month]}{year}"
    return f"{value:%d.%m.%Y}"
