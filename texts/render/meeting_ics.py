"""A meeting as a file that any calendar takes in; a later one replaces it, or takes it away."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

from texts.render.deadlines_ics import NOT_TEXT, one_line

MAKER = "-//Nastavnik//Meetings//RU"


@dataclass(frozen=True, slots=True)
class Appointment:
    """With the same `key` and a higher `revision` it replaces the one known before; `starts_at` is
    aware.
    """

    key: UUID
    starts_at: datetime
    lasts: timedelta
    title: str
    place: str
    details: str
    revision: int
    cancelled: bool = False


def meeting_calendar(of: Appointment, made_at: datetime) -> bytes:
    """An .ics with one event, its hours in UTC, which each calendar shows in its own zone."""
    from icalendar import Calendar, Event  # noqa: PLC0415 - it is slow to load, and loaded once

    calendar, event = Calendar(), Event()
    calendar.add("prodid", MAKER)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    event.add("uid", f"{of.key}@nastavnik")
    event.add("dtstamp", made_at.astimezone(UTC))
    event.add("sequence", of.revision)
    event.add("dtstart", of.starts_at.astimezone(UTC))
    event.add("dtend", (of.starts_at + of.lasts).astimezone(UTC))
    event.add("status", "CANCELLED" if of.cancelled else "CONFIRMED")
    event.add("summary", one_line(of.title))
    if place := one_line(of.place):
        event.add("location", place)
    if details := NOT_TEXT.sub("", of.details):
        event.add("description", details)
    calendar.add_component(event)
    return bytes(calendar.to_ical())
