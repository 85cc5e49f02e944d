"""A school's vacations as somebody types them."""

import re
from datetime import date, timedelta

from mentoring.roadmap.calendar import LONGEST_VACATION, Vacation

_DAY = r"(\d{1,2})\.(\d{1,2})\.(\d{4})"
_PERIOD = re.compile(rf"\s*{_DAY}\s*[-–—]\s*{_DAY}\s*")
NONE = frozenset({"нет", "none", "no", "-", "—"})
"""How somebody says that there are none."""


def read_vacations(text: str) -> tuple[tuple[Vacation, ...], tuple[str, ...]]:
    """The vacations in order, and what is none: no such days, end before beginning, too long."""
    if text.strip().casefold() in NONE:
        return (), ()
    found: list[Vacation] = []
    unread: list[str] = []
    for part in re.split(r"[;,\n]+", text):
        if not part.strip():
            continue
        period = read_period(part)
        if period:
            found.append(period)
        else:
            unread.append(part.strip())
    return tuple(sorted(found)), tuple(unread)


def read_period(text: str) -> Vacation | None:
    matched = _PERIOD.fullmatch(text)
    if matched is None:
        return None
    numbers = [int(number) for number in matched.groups()]
    try:
        first, last = date(*numbers[2::-1]), date(*numbers[:2:-1])
    except ValueError:
        return None
    fits = first <= last and last - first <= timedelta(days=LONGEST_VACATION)
    return (first, last) if fits else None


def written(vacations: tuple[Vacation, ...]) -> str:
    """One line each, as they can be typed again."""
    return "\n".join(f"{first:%d.%m.%Y} – {last:%d.%m.%Y}" for first, last in vacations)
