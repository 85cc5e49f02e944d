"""On which days somebody is reminded, whatever the calendar and the wishes."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from mentoring.roadmap.calendar import Calendar
from mentoring.roadmap.plan import Offsets
from mentoring.roadmap.reminding import FURTHEST, WEEK, Moment, moments
from tests.mentoring.roadmap.random_calendars import CALENDARS, DAYS, OFFSETS

DAY = timedelta(days=1)
few = settings(max_examples=40, deadline=None)


def nominal(offsets: Offsets) -> list[int]:
    """Every offset that is wished for, worked out another way than the program does."""
    wished = {*offsets.days}
    if offsets.weekly:
        last = max((each for each in wished if each > 0), default=0)
        wished |= {each for each in range(last + 1, FURTHEST) if (each - last) % WEEK == 0}
    return sorted(wished)


def nearest(deadline: date, offset: int, calendar: Calendar) -> date:
    step = DAY if offset > 0 else -DAY
    day = deadline + offset * DAY
    while calendar.is_off(day):
        day += step
    return day


@few
@given(DAYS, OFFSETS, CALENDARS)
def test_reminders_come_on_working_days_in_order_and_at_most_one_a_day(
    deadline: date, offsets: Offsets, calendar: Calendar
) -> None:
    found = list(moments(deadline, offsets, calendar))
    assert not any(calendar.is_off(moment.day) for moment in found)
    assert all(one.day < other.day for one, other in pairwise(found))
    assert all(one.offset < other.offset for one, other in pairwise(found))


@few
@given(DAYS, OFFSETS, CALENDARS)
def test_what_comes_before_a_deadline_is_never_late_and_what_comes_behind_it_never_early(
    deadline: date, offsets: Offsets, calendar: Calendar
) -> None:
    for moment in moments(deadline, offsets, calendar):
        day = deadline + moment.offset * DAY
        if moment.offset <= 0:
            assert moment.day <= day <= deadline
        else:
            assert moment.day >= day > deadline


@few
@given(DAYS, OFFSETS, CALENDARS)
def test_every_wish_has_a_reminder_on_the_working_day_that_is_nearest_to_it(
    deadline: date, offsets: Offsets, calendar: Calendar
) -> None:
    """Of several that meet on a day the last one stands for all."""
    wished = {nearest(deadline, offset, calendar): offset for offset in nominal(offsets)}
    expected = [Moment(offset, day) for day, offset in sorted(wished.items())]
    assert list(moments(deadline, offsets, calendar)) == expected


@few
@given(DAYS, OFFSETS, CALENDARS)
def test_once_a_week_goes_on_for_five_years_and_without_it_reminders_end(
    deadline: date, offsets: Offsets, calendar: Calendar
) -> None:
    assume(offsets.days or offsets.weekly)
    *_, last = moments(deadline, offsets, calendar)
    if offsets.weekly:
        assert FURTHEST - WEEK <= last.offset < FURTHEST
    else:
        assert last.offset == max(offsets.days)


@few
@given(DAYS, CALENDARS, st.lists(st.integers(-60, 60), min_size=1, max_size=8))
def test_neither_the_order_of_wishes_nor_a_wish_said_twice_makes_a_difference(
    deadline: date, calendar: Calendar, days: list[int]
) -> None:
    once = Offsets(tuple(sorted(set(days))), weekly=False)
    again = Offsets((*days, *reversed(days)), weekly=False)
    assert list(moments(deadline, once, calendar)) == list(moments(deadline, again, calendar))
