"""Times of a meeting as somebody writes them, one a line: «суббота 6 декабря 11:00»."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta

from mentoring.questionnaire.times import read_moment, read_time

MOST = 8
"""Times that are offered at once; more are no help to who must choose."""
FARTHEST = timedelta(days=366)
WEEK = 7

_NAMES = (
    ("понедельник", "пн", "monday", "mon"),
    ("вторник", "вт", "tuesday", "tue"),
    ("сред", "ср", "wednesday", "wed"),
    ("четверг", "чт", "thursday", "thu"),
    ("пятниц", "пт", "friday", "fri"),
    ("суббот", "сб", "saturday", "sat"),
    ("воскресень", "вс", "sunday", "sun"),
)
_DAYS: Mapping[str, int] = {name: day for day, names in enumerate(_NAMES) for name in names}
_WEEKDAY = re.compile(
    r"(?:\b(?:во?|on)\s+)?\(?\b(?P<name>"
    + "|".join(sorted(_DAYS, key=len, reverse=True))
    + r")(?:а|у|е|ы|я|ю)?\b\.?\)?,?"
)
_BULLET = re.compile(r"^\s*(?:[-–—•*]|\d{1,2}\))\s*")


def read_times(
    text: str, now: datetime, language: str = "ru"
) -> tuple[tuple[datetime, ...], tuple[str, ...]]:
    """The moments in UTC, the soonest first, and the lines that could not be taken: unreadable,
    past, with a day of the week that is not that day's, or too many. `now` is aware, in the
    school's zone.
    """
    found: list[datetime] = []
    unread: list[str] = []
    for line in filter(None, map(str.strip, re.split(r"[;\n]+", text))):
        moment = read_line(line, now, language)
        if moment is None or (len(found) == MOST and moment not in found):
            unread.append(line)
        elif moment not in found:
            found.append(moment)
    return tuple(sorted(found)), tuple(unread)


def read_line(line: str, now: datetime, language: str = "ru") -> datetime | None:
    """A moment that is still to come, within a year; None for whatever else is written."""
    plain = " ".join(_BULLET.sub("", line).casefold().replace("ё", "е").split())
    named = _WEEKDAY.search(plain)
    rest = _WEEKDAY.sub(" ", plain, count=1).strip(" ,.") if named else plain
    wanted = _DAYS[named["name"]] if named else None
    told = read_moment(rest, language, now.date())
    if told is None and wanted is not None:
        return next_weekday(wanted, rest, now)
    if told is None or (wanted is not None and told.weekday() != wanted):
        return None
    return ahead(told.replace(tzinfo=now.tzinfo), now)


def next_weekday(wanted: int, clock: str, now: datetime) -> datetime | None:
    """«В субботу в 11:00» is the Saturday that comes next; today's where its hour is to come."""
    at = read_time(clock)
    if at is None:
        return None
    day: date = now.date() + timedelta(days=(wanted - now.weekday()) % WEEK)
    told = datetime.combine(day, at, now.tzinfo)
    return ahead(told if told > now else told + timedelta(days=WEEK), now)


def ahead(told: datetime, now: datetime) -> datetime | None:
    moment = told.astimezone(UTC)
    return moment if now < moment <= now + FARTHEST else None
