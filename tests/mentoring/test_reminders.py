"""When a reminder may come."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from mentoring.reminders import (
    ERASING,
    PAUSE,
    UNREMINDED,
    Quiet,
    after_reminding,
    daytime,
    first_look,
    of_waiting,
    passed,
)

DAY = timedelta(days=1)
NIGHT = Quiet()
KEPT = timedelta(days=60)
ZONES = [
    ZoneInfo(name)
    for name in (
        "Asia/Yakutsk",
        "Europe/Moscow",
        "Europe/Berlin",
        "America/New_York",
        "Australia/Lord_Howe",
        "America/St_Johns",
        "Pacific/Chatham",
        "UTC",
    )
]
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2035, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001
HOURS = st.times().map(lambda at: at.replace(second=0, microsecond=0))


def awake(quiet: Quiet) -> float:
    """Hours of a plain day that are not quiet."""
    start, end = (at.hour + at.minute / 60 for at in (quiet.start, quiet.end))
    return (start - end) % 24 or 24


@given(MOMENTS, st.sampled_from(ZONES), st.builds(Quiet, HOURS, HOURS))
def test_a_reminder_comes_by_day_and_never_early_nor_a_day_late(
    moment: datetime, zone: ZoneInfo, quiet: Quiet
) -> None:
    assume(awake(quiet) >= 3)
    local = moment.astimezone(zone)
    found = daytime(local, quiet).astimezone(UTC)
    assert not quiet.covers(found.astimezone(zone).time())
    assert timedelta() <= found - moment <= DAY


@given(MOMENTS, st.sampled_from(ZONES))
def test_what_comes_by_day_already_is_not_moved(moment: datetime, zone: ZoneInfo) -> None:
    once = daytime(moment.astimezone(zone), NIGHT)
    assert daytime(once, NIGHT) == once


@pytest.mark.parametrize(
    ("at", "comes"),
    [
        ("2026-11-23 20:59", "2026-11-23 20:59"),
        ("2026-11-23 21:00", "2026-11-24 09:00"),
        ("2026-11-23 23:59", "2026-11-24 09:00"),
        ("2026-11-24 00:00", "2026-11-24 09:00"),
        ("2026-11-24 08:59", "2026-11-24 09:00"),
        ("2026-11-24 09:00", "2026-11-24 09:00"),
        ("2026-03-28 22:00", "2026-03-29 09:00"),  # clocks go forward that night
        ("2026-10-24 22:00", "2026-10-25 09:00"),  # and back
    ],
)
def test_nobody_is_written_to_from_nine_in_the_evening_to_nine_in_the_morning(
    at: str, comes: str
) -> None:
    zone = ZoneInfo("Europe/Berlin")
    local = datetime.fromisoformat(at).replace(tzinfo=zone)
    assert daytime(local, NIGHT) == datetime.fromisoformat(comes).replace(tzinfo=zone)


def test_a_school_without_quiet_hours_has_none() -> None:
    always = Quiet(time(0), time(0))
    assert not any(always.covers(time(hour)) for hour in range(24))


NOW = datetime(2026, 11, 23, 5, tzinfo=UTC)


def test_a_participants_form_is_looked_at_after_a_day_and_a_curators_when_it_goes() -> None:
    assert first_look("mentor", NOW, KEPT) == (0, NOW + DAY)
    assert first_look("a_form_of_the_school", NOW, KEPT) == (0, NOW + DAY)
    for code in UNREMINDED:
        assert first_look(code, NOW, KEPT) == (ERASING, NOW + KEPT)


@given(st.sampled_from((0, 1)), st.timedeltas(timedelta(days=1), timedelta(days=400)))
def test_after_a_reminder_there_is_time_before_anything_more_happens(
    step: int, silent: timedelta
) -> None:
    following = after_reminding(step, NOW - silent, NOW, KEPT)
    assert following >= NOW + PAUSE
    assert following >= NOW - silent + (KEPT if step == 1 else 4 * DAY)


@given(st.timedeltas(timedelta(days=13), timedelta(days=40)), st.integers(0, 50))
def test_a_week_down_leaves_one_reminder_and_no_chain_goes_back(kept: timedelta, days: int) -> None:
    moments = of_waiting(NOW, NOW + kept)
    assert list(moments) == sorted(moments)
    come = passed(moments, NOW + days * DAY)
    assert all(moment > NOW + days * DAY for moment in moments[come:])
    assert come <= passed(moments, NOW + (days + 1) * DAY)
