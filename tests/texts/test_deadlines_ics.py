"""Deadlines in a calendar file: whole days that every calendar understands."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from texts.render.deadlines_ics import Entry, deadlines_calendar

MADE_AT = datetime(2026, 9, 1, 8, 30, tzinfo=timezone(timedelta(hours=9)))
KEY = UUID("9b2f0a51-6c1d-4f0e-8f5c-0d7a1b2c3d4e")
LONG = "Приказ об отборе/выдвижении наставников, об утверждении реестра наставников; " * 4


def entry(**changes: Any) -> Entry:
    known: dict[str, Any] = {
        "key": KEY,
        "day": date(2026, 12, 31),
        "title": "Этап 4",
        "details": "",
        "revision": 2,
    }
    return Entry(**(known | changes))


def made(*entries: Entry, name: str = "Дорожная карта 2026/27") -> bytes:
    return deadlines_calendar(entries, name, MADE_AT)


def unfolded(content: bytes) -> list[str]:
    """The lines as the standard puts them together again, read apart from the library."""
    return content.decode().replace("\r\n ", "").split("\r\n")


def events(content: bytes) -> list[Any]:
    return list(Calendar.from_ical(content).walk("VEVENT"))


def test_a_deadline_is_a_whole_day_that_leaves_its_people_free() -> None:
    lines = unfolded(made(entry()))
    assert "DTSTART;VALUE=DATE:20261231" in lines
    assert "DTEND;VALUE=DATE:20270101" in lines
    assert "TRANSP:TRANSPARENT" in lines
    (event,) = events(made(entry()))
    assert (event["dtstart"].dt, event["dtend"].dt) == (date(2026, 12, 31), date(2027, 1, 1))


def test_a_deadline_that_moves_is_the_same_event_with_a_higher_number() -> None:
    before, after = made(entry()), made(entry(day=date(2027, 2, 1), revision=3))
    for content, revision in ((before, 2), (after, 3)):
        lines = unfolded(content)
        assert f"UID:{KEY}@nastavnik" in lines
        assert f"SEQUENCE:{revision}" in lines


def test_every_deadline_is_an_event_of_its_own() -> None:
    keys = [UUID(int=number) for number in range(5)]
    found = events(made(*(entry(key=key) for key in keys)))
    assert [event["uid"] for event in found] == [f"{key}@nastavnik" for key in keys]


def test_the_file_says_who_made_it_when_and_how_it_is_called() -> None:
    lines = unfolded(made(entry()))
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]
    assert {"VERSION:2.0", "PRODID:-//Nastavnik//Roadmap//RU"} <= set(lines)
    assert "X-WR-CALNAME:Дорожная карта 2026/27" in lines
    assert "DTSTAMP:20260831T233000Z" in lines


def test_long_words_are_folded_at_75_octets_and_no_letter_is_torn() -> None:
    content = made(entry(title=LONG, details=LONG * 5))
    lines = content.split(b"\r\n")
    assert max(len(line) for line in lines) <= 75
    assert sum(line.startswith(b" ") for line in lines) > 20
    for line in lines:
        line.decode()
    assert b"\n" not in content.replace(b"\r\n", b"")
    (event,) = events(content)
    assert (str(event["summary"]), str(event["description"])) == (LONG.strip(), LONG * 5)


def test_commas_semicolons_backslashes_and_new_lines_stay_what_they_are() -> None:
    words = 'Отбор, выдвижение; «путь» C:\\новый "как есть"'
    content = made(entry(title=words, details=f"{words}\nВторая строка"))
    escaped = 'Отбор\\, выдвижение\\; «путь» C:\\\\новый "как есть"'
    assert f"SUMMARY:{escaped}" in unfolded(content)
    assert f"DESCRIPTION:{escaped}\\nВторая строка" in unfolded(content)
    (event,) = events(content)
    assert str(event["summary"]) == words
    assert str(event["description"]) == f"{words}\nВторая строка"


def test_a_title_is_one_line_and_cannot_bring_properties_of_its_own() -> None:
    content = made(
        entry(title="Этап\r\nATTACH:http://x\x00\x07", details="a\x00\r\nEND:VEVENT"), name="К\nА"
    )
    lines = unfolded(content)
    assert "SUMMARY:Этап ATTACH:http://x" in lines
    assert "DESCRIPTION:a\\nEND:VEVENT" in lines
    assert "X-WR-CALNAME:К А" in lines
    assert len(events(content)) == 1


def test_without_details_there_is_no_description() -> None:
    assert not [line for line in unfolded(made(entry())) if line.startswith("DESCRIPTION")]


def test_a_roadmap_without_deadlines_is_an_empty_calendar() -> None:
    assert events(made()) == []
    assert unfolded(made())[0] == "BEGIN:VCALENDAR"


@settings(max_examples=60)
@given(
    st.text(st.characters(codec="utf-8"), max_size=300),
    st.text(st.characters(codec="utf-8"), max_size=600),
    st.dates(max_value=date(2100, 1, 1)),
)
def test_any_words_give_a_file_that_can_be_read(title: str, details: str, day: date) -> None:
    content = made(entry(title=title, details=details, day=day), name=title)
    assert max(len(line) for line in content.split(b"\r\n")) <= 75
    (event,) = events(content)
    assert event["dtstart"].dt == day
    assert event["dtstamp"].dt == MADE_AT.astimezone(UTC)
