"""Names where Excel is particular about them: of sheets, and in the margins of printed pages."""

import re
from collections.abc import Iterable
from typing import Any

from texts.render.cells import fitted, units, writable

LONGEST_NAME = 31
"""Signs in a sheet's name."""
LONGEST_MARGIN = 255
"""Signs of a header or footer, its codes included."""
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\s]+")
_RESERVED = "history"
"""Excel keeps this name for itself."""


def sheet_names(titles: Iterable[str]) -> list[str]:
    """A name for each title that Excel takes: short, without its forbidden signs, none twice."""
    taken: set[str] = {_RESERVED}
    names = []
    for title in titles:
        plain = _FORBIDDEN.sub(" ", writable(title)).strip(" '") or "—"
        name, number = fitted(plain, LONGEST_NAME, "…").strip(" '"), 1
        while name.casefold() in taken:
            number += 1
            mark = f" {number}"
            name = fitted(plain, LONGEST_NAME - len(mark), "…").rstrip(" '") + mark
        taken.add(name.casefold())
        names.append(name)
    return names


def margin(left: str, right: str) -> str:
    """A header or footer: both sides share the room, each cut if it must be."""
    room = LONGEST_MARGIN - len("&L&R")
    taken = units(_side(left, room))
    right = _side(right, max(room // 2, room - taken))
    return f"&L{_side(left, room - units(right))}&R{right}"


def _side(text: str, room: int) -> str:
    """«&» begins a code of Excel's, and is written twice where it is meant."""
    plain = " ".join(writable(text).split())
    while units(_doubled(plain)) > room:
        plain = fitted(plain, max(units(plain) - 8, 8), "…")
    return _doubled(plain)


def _doubled(text: str) -> str:
    return text.replace("&", "&&")


def stamp(page: Any, header: tuple[str, str], footer: str) -> None:
    """On every printed page: what it is and for whom it was made; when, and which page it is."""
    page.set_header(margin(*header))
    numbers = "&P / &N"
    page.set_footer(f"&L{_side(footer, LONGEST_MARGIN - len(numbers) - 4)}&R{numbers}")
