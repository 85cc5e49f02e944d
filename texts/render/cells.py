"""What a cell of a workbook can hold, made of whatever anybody has written."""

import math
import re
from datetime import date, datetime

Cell = str | int | float | date | datetime | None
"""Moments are as the school's clocks show them, with or without their zone."""

LONGEST = 32_767
"""Excel refuses a cell with more UTF-16 units, and the writer would leave it empty."""
CUT = " …"
"""Says that something is left out."""
EXACT = 10**15
"""Excel keeps fifteen digits of a number: of a longer one the last would change."""
FIRST_YEAR = 1900
"""Excel knows no earlier days."""
FORMULA = ("=", "+", "-", "@")
"""With one of these Excel begins a formula when a cell is edited."""
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
"""XML has no way to write these."""


def writable(text: str) -> str:
    """Without the signs that no XML can hold; they are no part of anybody's words."""
    return _UNWRITABLE.sub("", text)


def fitted(text: str, most: int = LONGEST, cut: str = CUT) -> str:
    """At most so many UTF-16 units, an emoji counting as two; marked where it was cut."""
    if len(text) * 2 <= most or units(text) <= most:
        return text
    whole = text.encode("utf-16-le")[: 2 * (most - len(cut))]
    return whole.decode("utf-16-le", errors="ignore").rstrip() + cut


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def words_of(text: str) -> str:
    """A heading or an answer as a cell can hold it."""
    return fitted(writable(text))


def tamed(cell: Cell) -> Cell:
    """As Excel can hold it: what it would change or refuse becomes text."""
    if isinstance(cell, datetime):
        plain = cell.replace(tzinfo=None, microsecond=0)
        return plain if plain.year >= FIRST_YEAR else plain.isoformat(sep=" ", timespec="minutes")
    if isinstance(cell, date):
        return cell if cell.year >= FIRST_YEAR else cell.isoformat()
    if isinstance(cell, str):
        return words_of(cell) or None
    if cell is not None and not (math.isfinite(cell) and abs(cell) < EXACT):
        return str(cell)
    return cell
