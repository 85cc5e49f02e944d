"""Working days, holidays and vacations."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.roadmap.calendar import LONGEST_VACATION, Calendar
from tests.mentoring.roadmap.production import RUSSIA, works
from tests.mentoring.roadmap.random_calendars import CALENDARS, DAYS

DAY = timedelta(days=1)
AUTUMN = Calendar(works, ((date(2026, 10, 26), date(2026, 10, 30)),))
SUMMER = Calendar(works, ((date(2026, 6, 1), date(2026, 8, 31)),))
ONE_DAY = Calendar(works, ((date(2026, 10, 28), date(2026, 10, 28)),))
TWO = Calendar(
    works, ((date(2026, 10, 26), date(2026, 10, 30)), (date(2026, 11, 2), date(2026, 11, 3)))
)


@pytest.mark.parametrize(
    ("calendar", "asked", "before", "after"),
    [
        (RUSSIA, "2026-09-03", "2026-09-03", "2026-09-03"),
        (RUSSIA, "2026-09-05", "2026-09-04", "2026-09-07"),
        (RUSSIA, "2026-09-06", "2026-09-04", "2026-09-07"),
        (RUSSIA, "2026-01-04", "2025-12-30", "2026-01-12"),
        (RUSSIA, "2025-12-31", "2025-12-30", "2026-01-12"),
        (RUSSIA, "2027-01-01", "2026-12-30", "2027-01-11"),
        (RUSSIA, "2025-11-01", "2025-11-01", "2025-11-01"),
        (RUSSIA, "2025-11-03", "2025-11-01", "2025-11-05"),
        (RUSSIA, "2027-02-20", "2027-02-20", "2027-02-20"),
        (RUSSIA, "2027-02-23", "2027-02-20", "2027-02-24"),
        (RUSSIA, "2026-05-10", "2026-05-08", "2026-05-12"),
        (RUSSIA, "2026-03-09", "2026-03-06", "2026-03-10"),
        (AUTUMN, "2026-10-26", "2026-10-23", "2026-11-02"),
        (AUTUMN, "2026-10-30", "2026-10-23", "2026-11-02"),
        (AUTUMN, "2026-10-23", "2026-10-23", "2026-10-23"),
        (AUTUMN, "2026-11-02", "2026-11-02", "2026-11-02"),
        (ONE_DAY, "2026-10-28", "2026-10-27", "2026-10-29"),
        (SUMMER, "2026-07-15", "2026-05-29", "2026-09-01"),
        (TWO, "2026-10-29", "2026-10-23", "2026-11-05"),
    ],
)
def test_a_day_off_has_a_working_day_on_each_side(
    calendar: Calendar, asked: str, before: str, after: str
) -> None:
    day = date.fromisoformat(asked)
    assert calendar.not_after(day) == date.fromisoformat(before)
    assert calendar.not_before(day) == date.fromisoformat(after)
    assert calendar.is_off(day) is (before != asked)


def test_a_school_whose_vacation_ends_before_it_begins_has_none() -> None:
    upside_down = Calendar(works, ((date(2026, 10, 30), date(2026, 10, 26)),))
    assert not upside_down.is_off(date(2026, 10, 28))


def test_the_longest_summer_is_no_slip_of_the_pen() -> None:
    (first, last), *_ = SUMMER.vacations
    assert (last - first).days < LONGEST_VACATION


@given(CALENDARS, DAYS, st.integers(0, 40))
def test_so_many_working_days_lie_behind_a_day_and_the_last_of_them_is_one(
    calendar: Calendar, day: date, count: int
) -> None:
    last = calendar.working_days_after(day, count)
    between = [day + n * DAY for n in range(1, (last - day).days + 1)]
    assert sum(not calendar.is_off(each) for each in between) == count
    assert last == day if count == 0 else not calendar.is_off(last)
