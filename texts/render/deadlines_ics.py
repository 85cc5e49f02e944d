"""Deadlines as a file that any calendar takes in (iCalendar, RFC 5545)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from icalendar import Event

MAKER = "-//Nastavnik//Roadmap//RU"
NOT_TEXT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
"""Control characters, which the standard does not allow in a text."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A deadline; with the same `key` and a higher `revision` it replaces the one known before."""

    key: UUID
    day: date
    title: str
    details: str
    revision: int


def deadlines_calendar(entries: Sequence[Entry], name: str, made_at: datetime) -> bytes:
    """Make an .ics of whole days that leave their people free; `made_at` is aware, of any zone."""
    from icalendar import Calendar  # noqa: PLC0415 - it is slow to load, and few take a calendar

    calendar = Calendar()
    calendar.add("prodid", MAKER)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", one_line(name))
    for entry in entries:
        calendar.add_component(event(entry, made_at))
    return bytes(calendar.to_ical())


def event(entry: Entry, stamp: datetime) -> "Event":
    from icalendar import Event  # noqa: PLC0415 - see above

    made = Event()
    made.add("uid", f"{entry.key}@nastavnik")
    made.add("dtstamp", stamp)
    made.add("sequence", entry.revision)
    made.add("dtstart", entry.day)
    made.add("dtend", entry.day + timedelta(days=1))
    made.add("transp", "TRANSPARENT")
    made.add("summary", one_line(entry.title))
    if details := NOT_TEXT.sub("", entry.details):
        made.add("description", details)
    return made


def one_line(words: str) -> str:
    return " ".join(NOT_TEXT.sub("", words).split())
