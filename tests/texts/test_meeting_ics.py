"""A meeting comes into any calendar, moves in it, and goes from it."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from db.types import new_id
from texts.render.meeting_ics import Appointment, meeting_calendar

ZONE = ZoneInfo("Asia/Yakutsk")
AT = datetime(2026, 12, 5, 11, 0, tzinfo=ZONE)
KEY = new_id()


def event_of(revision: int = 1, *, cancelled: bool = False, place: str = "кабинет 204") -> Event:
    made = Appointment(
        key=KEY,
        starts_at=AT,
        lasts=timedelta(hours=1),
        title="Пробная встреча · Кирилл;\nс переводом, строки",
        place=place,
        details="Школа № 5",
        revision=revision,
        cancelled=cancelled,
    )
    calendar = Calendar.from_ical(meeting_calendar(made, AT))
    assert calendar["method"] == "PUBLISH"
    (event,) = calendar.walk("VEVENT")
    assert isinstance(event, Event)
    return event


def test_it_lasts_an_hour_and_begins_at_the_same_moment_in_any_zone() -> None:
    event = event_of()
    assert event.decoded("dtstart") == AT
    assert event.decoded("dtend") == AT + timedelta(hours=1)
    assert event.decoded("dtstart").utcoffset() == timedelta(0)
    assert event.decoded("dtstamp").tzinfo is not None


def test_a_later_revision_replaces_the_former() -> None:
    first, second = event_of(1), event_of(2)
    assert first["uid"] == second["uid"] == f"{KEY}@nastavnik"
    assert (first["sequence"], second["sequence"]) == (1, 2)


def test_what_is_called_off_says_so() -> None:
    assert event_of()["status"] == "CONFIRMED"
    assert event_of(cancelled=True)["status"] == "CANCELLED"


def test_words_are_kept_in_one_line_and_an_unknown_place_is_left_out() -> None:
    event = event_of(place="")
    assert event["summary"] == "Пробная встреча · Кирилл; с переводом, строки"
    assert "location" not in event


def test_the_file_is_in_universal_time() -> None:
    assert AT.astimezone(UTC).hour == event_of().decoded("dtstart").hour
