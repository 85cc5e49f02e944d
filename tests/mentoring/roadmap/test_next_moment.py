"""Which reminder is the next one."""

from datetime import UTC, date, datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentoring.reminders import Quiet
from mentoring.roadmap.calendar import Calendar
from mentoring.roadmap.plan import Offsets
from mentoring.roadmap.reminding import FURTHEST, Moment, moments, morning_of, next_moment
from tests.mentoring.roadmap.production import PLAIN, RUSSIA
from tests.mentoring.roadmap.random_calendars import CALENDARS, DAYS, OFFSETS

YAKUTSK = ZoneInfo("Asia/Yakutsk")
DEADLINE = date(2026, 10, 15)
"""A Thursday; its reminders come on 1, 8, 12, 14, 15, 16, 19, 26 October and so on."""
TWO_WEEKS, WEEK, THREE, ONE, DUE, PAST = (
    Moment(offset, date(2026, 10, day))
    for offset, day in ((-14, 1), (-7, 8), (-3, 12), (-1, 14), (0, 15), (1, 16))
)
LATER, WEEKLY = Moment(3, date(2026, 10, 19)), Moment(10, date(2026, 10, 26))
few = settings(max_examples=50, deadline=None)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=YAKUTSK)


def morning(day: date) -> datetime:
    return morning_of(day, Quiet(), at("2026-09-01 12:00"))


@pytest.mark.parametrize(
    ("now", "sent", "after", "expected"),
    [
        ("2026-09-01 12:00", (), None, TWO_WEEKS),
        ("2026-10-01 08:59", (), None, TWO_WEEKS),
        ("2026-10-01 09:00", (), None, TWO_WEEKS),
        ("2026-10-01 09:01", (), None, WEEK),
        ("2026-10-01 09:00", (-14,), None, WEEK),
        ("2026-10-01 08:00", (-14,), None, WEEK),
        ("2026-10-09 12:00", (), None, THREE),
        ("2026-10-09 12:00", (-14, -7), None, THREE),
        ("2026-10-09 12:00", (-3,), None, ONE),
        ("2026-10-09 12:00", (-3, -1), None, DUE),
        ("2026-10-09 12:00", (-1,), None, THREE),
        ("2026-10-15 09:01", (), None, PAST),
        ("2026-10-16 23:00", (), None, LATER),
        ("2026-10-19 10:00", (), None, WEEKLY),
        ("2026-10-01 12:00", (), "2026-10-08", THREE),
        ("2026-10-01 12:00", (), "2026-10-07", WEEK),
        ("2026-10-01 12:00", (), "2026-10-18", LATER),
        ("2026-10-01 12:00", (), "2026-10-19", WEEKLY),
        ("2026-10-01 12:00", (-3,), "2026-10-10", ONE),
        ("2026-10-17 12:00", (), "2026-10-10", LATER),
        ("2026-10-15 12:00", (1, 3), "2026-10-15", WEEKLY),
    ],
)
def test_the_next_reminder_is_the_first_that_is_to_come_and_was_not_sent(
    now: str, sent: tuple[int, ...], after: str | None, expected: Moment
) -> None:
    waits = date.fromisoformat(after) if after else None
    found = next_moment(DEADLINE, Offsets(), RUSSIA, at(now), morning, sent, waits)
    assert found == expected


def test_an_end_comes_where_nothing_is_weekly() -> None:
    once = Offsets((-1, 0), weekly=False)
    assert next_moment(DEADLINE, once, RUSSIA, at("2026-10-15 09:00"), morning) == DUE
    assert next_moment(DEADLINE, once, RUSSIA, at("2026-10-15 09:00"), morning, (0,)) is None
    assert next_moment(DEADLINE, once, RUSSIA, at("2026-10-15 09:01"), morning) is None
    assert next_moment(DEADLINE, Offsets((), weekly=False), RUSSIA, at("2026-01-01"), morning) is (
        None
    )


def test_whoever_was_forgotten_for_four_years_is_reminded_and_after_six_no_more() -> None:
    def found(years: int) -> Moment | None:
        now = morning(DEADLINE) + timedelta(days=years * 366)
        return next_moment(DEADLINE, Offsets(), PLAIN, now, morning)

    later = found(4)
    assert later is not None
    assert 4 * 366 <= later.offset < 4 * 366 + 8 < FURTHEST
    assert found(6) is None


def test_now_may_be_told_on_other_clocks() -> None:
    nine_in_yakutsk = datetime(2026, 10, 1, 0, 0, tzinfo=UTC)
    found = next_moment(DEADLINE, Offsets(), RUSSIA, nine_in_yakutsk, morning)
    assert found == TWO_WEEKS
    minute = timedelta(minutes=1)
    assert next_moment(DEADLINE, Offsets(), RUSSIA, nine_in_yakutsk + minute, morning) == WEEK


@few
@given(
    DAYS, OFFSETS, CALENDARS, DAYS, st.frozensets(st.integers(-60, 60)), st.none() | DAYS, st.data()
)
def test_the_next_reminder_is_never_past_nor_sent_nor_too_early_and_none_is_passed_over(
    deadline: date,
    offsets: Offsets,
    calendar: Calendar,
    today: date,
    sent: frozenset[int],
    after: date | None,
    data: st.DataObject,
) -> None:
    now = datetime.combine(today, data.draw(st.times()), YAKUTSK)
    found = next_moment(deadline, offsets, calendar, now, morning, sent, after)
    expected = (
        moment
        for moment in moments(deadline, offsets, calendar)
        if morning(moment.day) >= now
        and moment.offset not in sent
        and (after is None or moment.day > after)
    )
    assert found == next(expected, None)


@few
@given(DAYS, OFFSETS, CALENDARS)
def test_reminder_after_reminder_each_is_sent_once(
    deadline: date, offsets: Offsets, calendar: Calendar
) -> None:
    """The clock stands still at each reminder until the next one is asked for."""
    all_of_them = list(islice(moments(deadline, offsets, calendar), 30))
    sent: list[Moment] = []
    now = morning(date(2024, 1, 1))
    while len(sent) < len(all_of_them):
        done = [moment.offset for moment in sent]
        found = next_moment(deadline, offsets, calendar, now, morning, done)
        assert found is not None
        sent.append(found)
        now = morning(found.day)
    assert sent == all_of_them
