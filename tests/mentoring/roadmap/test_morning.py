"""At which moment of a day reminders come."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.reminders import Quiet
from mentoring.roadmap.reminding import MORNING, morning_of

NIGHT = Quiet()
MINUTES = st.times().map(lambda at: at.replace(second=0, microsecond=0))
DAYS = st.dates(date(2010, 1, 1), date(2037, 12, 31))
ZONES = (
    "Asia/Yakutsk",
    "Asia/Magadan",
    "Asia/Srednekolymsk",
    "Asia/Vladivostok",
    "Europe/Kaliningrad",
    "Europe/Moscow",
    "Europe/Samara",
    "Europe/Berlin",
    "America/Sao_Paulo",
    "Africa/Cairo",
    "Australia/Lord_Howe",
    "Pacific/Chatham",
    "UTC",
)
CHANGES = (
    ("Asia/Yakutsk", "2014-10-26", 10, 9),
    ("Asia/Yakutsk", "2011-03-27", 9, 10),
    ("Asia/Magadan", "2014-10-26", 12, 10),
    ("Asia/Magadan", "2016-04-24", 10, 11),
    ("America/Sao_Paulo", "2018-02-18", -2, -3),
    ("America/Sao_Paulo", "2018-11-04", -3, -2),  # there was no midnight that day
    ("Europe/Berlin", "2026-03-29", 1, 2),
    ("Europe/Berlin", "2026-10-25", 2, 1),
)
"""The zone, the first day of a new offset, the hours ahead of UTC before and since."""


@pytest.mark.parametrize(("zone", "changes", "before", "since"), CHANGES)
def test_reminders_come_at_nine_on_the_clocks_of_the_zone_whatever_becomes_of_its_offset(
    zone: str, changes: str, before: int, since: int
) -> None:
    """The moment may be worked out half a year earlier, with the offset of that day."""
    day = date.fromisoformat(changes)
    earlier = datetime.combine(day - timedelta(days=180), time(15), ZoneInfo(zone))
    for other in range(-3, 4):
        that_day = day + timedelta(days=other)
        found = morning_of(that_day, NIGHT, earlier).astimezone(UTC)
        local = found.astimezone(ZoneInfo(zone))
        assert (local.date(), local.time()) == (that_day, time(9))
        hours = before if other < 0 else since
        assert found == datetime.combine(that_day, time(9), UTC) - timedelta(hours=hours)


@given(DAYS, DAYS, st.sampled_from(ZONES))
def test_there_and_back_to_utc_it_is_nine_in_the_morning(day: date, made: date, zone: str) -> None:
    like = datetime.combine(made, time(23, 30), ZoneInfo(zone))
    local = morning_of(day, NIGHT, like).astimezone(UTC).astimezone(ZoneInfo(zone))
    assert (local.date(), local.time()) == (day, MORNING)


@given(DAYS, st.builds(Quiet, MINUTES, MINUTES))
def test_reminders_come_on_the_day_itself_and_never_in_quiet_hours(day: date, quiet: Quiet) -> None:
    found = morning_of(day, quiet, datetime(2026, 9, 1, tzinfo=UTC))
    assert found.date() == day
    assert not quiet.covers(found.time())
    assert found.time() == MORNING or quiet.covers(MORNING)


@pytest.mark.parametrize(
    ("start", "end", "comes"),
    [
        (time(21), time(9), time(9)),
        (time(21), time(8), time(9)),
        (time(21), time(9, 30), time(9, 30)),
        (time(22), time(11), time(11)),
        (time(0), time(10), time(10)),
        (time(8), time(12), time(12)),
        (time(9), time(10), time(10)),
        (time(9, 1), time(10), time(9)),
        (time(13), time(14), time(9)),
        (time(0), time(0), time(9)),
        (time(9), time(9), time(9)),
        (time(9), time(7), time(7)),  # people there rise at seven and want peace from nine on
        (time(8), time(7, 30), time(7, 30)),
        (time(6), time(0), time(0)),
    ],
)
def test_a_morning_begins_at_nine_or_where_the_quiet_hours_end(
    start: time, end: time, comes: time
) -> None:
    found = morning_of(date(2026, 10, 15), Quiet(start, end), datetime(2026, 9, 1, tzinfo=UTC))
    assert found == datetime.combine(date(2026, 10, 15), comes, UTC)
