"""The days on which a school works."""

import subprocess
import sys
from datetime import date, timedelta

import pytest

from services.calendars import YEARS, calendar_of
from tests.mentoring.roadmap.production import DAYS_OFF, FIRST, LAST, OFF, WORKED, works

THREE_YEARS = [FIRST + timedelta(days=past) for past in range((LAST - FIRST).days + 1)]
NEVER_MOVED = ((1, 1), (1, 7), (2, 23), (3, 8), (5, 1), (5, 9), (6, 12), (11, 4))
"""Holidays by article 112 of the Labour Code, as (month, day)."""
YET_TO_BE_DECREED = (2028, 2029, 2030, 2036, YEARS.stop + 3)


@pytest.mark.parametrize("year", OFF)
def test_every_day_of_a_year_is_what_the_production_calendar_says(year: int) -> None:
    calendar = calendar_of(())
    days = [day for day in THREE_YEARS if day.year == year]
    assert [day for day in days if calendar.is_off(day)] == [day for day in days if not works(day)]


def test_no_holiday_is_lost_in_the_typed_calendars() -> None:
    """104 days of weekends and 14 holidays a year; the quarters of 2026 are as was announced."""
    counts = {year: sum(works(day) for day in THREE_YEARS if day.year == year) for year in OFF}
    assert counts == dict.fromkeys(OFF, 365 - 104 - 14)
    quarters = [0, 0, 0, 0]
    for day in THREE_YEARS:
        quarters[(day.month - 1) // 3] += day.year == 2026 and works(day)
    assert quarters == [55, 62, 66, 64]
    assert all(day.weekday() < 5 for day in DAYS_OFF)
    assert all(day.weekday() == 5 for day in WORKED)


@pytest.mark.parametrize("year", YET_TO_BE_DECREED)
def test_a_year_without_a_decree_has_its_weekends_and_holidays(year: int) -> None:
    calendar = calendar_of(())
    day = date(year, 1, 1)
    while day.year == year:
        new_year = day.month == 1 and day.day <= 8
        holiday = new_year or (day.month, day.day) in NEVER_MOVED
        assert calendar.is_off(day) is (holiday or day.weekday() >= 5), day
        day += timedelta(days=1)


def test_a_vacation_of_the_school_is_off_from_its_first_day_to_its_last() -> None:
    autumn = (date(2026, 10, 26), date(2026, 10, 30))
    calendar = calendar_of((autumn,))
    assert calendar.vacations == (autumn,)
    assert [day for day in range(19, 32) if not calendar.is_off(date(2026, 10, day))] == [
        *range(19, 24)
    ]
    assert not calendar_of(()).is_off(date(2026, 10, 26))


def test_the_library_is_asked_for_once_however_many_schools_there_are() -> None:
    summer = (date(2026, 6, 1), date(2026, 8, 31))
    assert calendar_of(()).works == calendar_of((summer,)).works


@pytest.mark.parametrize("day", sorted({*WORKED, date(2012, 3, 11)}), ids=str)
def test_the_first_day_that_is_asked_for_may_be_a_worked_weekend(day: date) -> None:
    asked = (
        "import sys; from datetime import date; from services.calendars import calendar_of; "
        "assert 'holidays' not in sys.modules; "
        f"sys.exit(calendar_of(()).is_off(date({day.year}, {day.month}, {day.day})))"
    )
    assert subprocess.run([sys.executable, "-c", asked], check=False).returncode == 0  # noqa: S603
