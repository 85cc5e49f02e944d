"""A time of day, and a day with its time, as people write them."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from mentoring.questionnaire.dates import read_date

_HOURS_IN_HALF = 12
_PART = r"утра|дня|вечера|ночи|am|pm|a\.m\.?|p\.m\.?"
_CLOCK = re.compile(
    r"(?:в|at|около|к)?\s*(\d{1,2})(?:\s*(?:[:.\-]|ч(?:ас(?:а|ов)?)?\.?|h)\s*(\d{2})"
    r"(?:[:.]\d{2}(?:\.\d+)?)?(?:\s*м(?:ин(?:ут[аы]?)?)?\.?)?)?"
    rf"\s*(?:ч(?:ас(?:а|ов)?)?\.?|h|o'clock)?\s*({_PART})?"
)
_DIGITS = re.compile(r"([01]\d|2[0-3])([0-5]\d)")
_WORDS = {"полдень": time(12), "полночь": time(0), "noon": time(12), "midnight": time(0)}
_LATER = frozenset({"дня", "вечера", "pm", "p.m", "p.m."})
_EARLIER = frozenset({"ночи", "утра", "am", "a.m", "a.m."})
_SPLIT = re.compile(
    rf"(?:\s+|,\s*|(?<=\d)t(?=\d))((?:в|at)\s+.+|\d{{1,2}}\s*[:.\-ч]\s*\d{{2}}\b.*|\d{{1,2}}\s*"
    rf"(?:ч|час|часа|часов|h|{_PART})\.?(?:\s.*)?|полдень|полночь|noon|midnight)"
)
_FIRST = re.compile(r"((?:в\s+|at\s+)?\d{1,2}[:.]\d{2})(?:\s+|,\s*)(.+)")


def read_time(text: str) -> time | None:
    """Read «9:30», «9.30», «0930», «9», «в 3 часа дня»; a half of the day only where it is said."""
    plain = " ".join(text.casefold().split()).strip(" ,")
    for way in (plain, plain.removeprefix("в ")):
        if way in _WORDS:
            return _WORDS[way]
    if found := _DIGITS.fullmatch(plain):
        return time(int(found[1]), int(found[2]))
    clock = _CLOCK.fullmatch(plain) or _CLOCK.fullmatch(plain.rstrip("."))
    if clock is None:
        return None
    hour, part = int(clock[1]), clock[3]
    if part in _LATER and hour < _HOURS_IN_HALF:
        hour += _HOURS_IN_HALF
    elif part in _EARLIER and hour == _HOURS_IN_HALF:
        hour = 0
    try:
        return time(hour, int(clock[2] or 0))
    except ValueError:
        return None


def read_moment(text: str, language: str, today: date) -> datetime | None:
    """Read «12 марта в 15:00», «завтра 9.30», «2026-03-12T15:00».

    A day without a year is the one nearest to today.
    """
    plain = " ".join(text.casefold().split()).removesuffix("z")
    for found in _SPLIT.finditer(plain):
        if moment := _joined(plain[: found.start()], found[1], language, today):
            return moment
    if found_first := _FIRST.fullmatch(plain):
        return _joined(found_first[2], found_first[1], language, today)
    return None


def _joined(day: str, clock: str, language: str, today: date) -> datetime | None:
    read = read_time(clock)
    on = _day(day.strip(" ,"), language, today) if read is not None else None
    return datetime.combine(on, read) if on is not None and read is not None else None


def _day(text: str, language: str, today: date) -> date | None:
    if day := read_date(text, language, today):
        return day
    mark = "." if re.fullmatch(r"[\d.\s/\-]+", text) else " "
    years = (today.year - 1, today.year, today.year + 1)
    days = [read_date(f"{text.rstrip('.')}{mark}{year}", language, today) for year in years]
    return min((d for d in days if d is not None), key=lambda d: abs(d - today), default=None)
