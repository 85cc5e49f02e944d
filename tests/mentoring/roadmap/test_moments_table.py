"""Deadline by deadline: on which days somebody is reminded."""

from datetime import date
from itertools import islice

import pytest

from mentoring.roadmap.calendar import Calendar
from mentoring.roadmap.plan import Offsets
from mentoring.roadmap.reminding import ESCALATED_AFTER, EXPIRY, Moment, moments
from tests.mentoring.roadmap.production import RUSSIA, works

SHIPPED = Offsets()
SUMMER = Calendar(works, ((date(2026, 6, 1), date(2026, 8, 31)),))
AUTUMN = Calendar(works, ((date(2026, 10, 26), date(2026, 10, 30)),))

Days = list[tuple[int, str]]

FIRST_DAYS: dict[str, tuple[str, Offsets, Calendar, Days]] = {
    "a-week-like-others": (
        "2026-10-15",
        SHIPPED,
        RUSSIA,
        [
            (-14, "2026-10-01"),
            (-7, "2026-10-08"),
            (-3, "2026-10-12"),
            (-1, "2026-10-14"),
            (0, "2026-10-15"),
            (1, "2026-10-16"),
            (3, "2026-10-19"),
            (10, "2026-10-26"),
            (17, "2026-11-02"),
            (24, "2026-11-09"),
        ],
    ),
    "due-on-a-sunday": (
        "2026-09-20",
        SHIPPED,
        RUSSIA,
        [
            (-14, "2026-09-04"),
            (-7, "2026-09-11"),
            (-3, "2026-09-17"),
            (0, "2026-09-18"),
            (1, "2026-09-21"),
            (3, "2026-09-23"),
            (10, "2026-09-30"),
        ],
    ),
    "due-on-the-first-day-after-new-year": (
        "2026-01-12",
        SHIPPED,
        RUSSIA,
        [
            (-14, "2025-12-29"),
            (-1, "2025-12-30"),
            (0, "2026-01-12"),
            (1, "2026-01-13"),
            (3, "2026-01-15"),
            (10, "2026-01-22"),
        ],
    ),
    "due-at-christmas": (
        "2027-01-07",
        SHIPPED,
        RUSSIA,
        [(-14, "2026-12-24"), (0, "2026-12-30"), (3, "2027-01-11"), (10, "2027-01-18")],
    ),
    "due-on-a-saturday-that-is-worked": (
        "2025-11-01",
        SHIPPED,
        RUSSIA,
        [
            (-14, "2025-10-17"),
            (-7, "2025-10-24"),
            (-3, "2025-10-29"),
            (-1, "2025-10-31"),
            (0, "2025-11-01"),
            (3, "2025-11-05"),
            (10, "2025-11-11"),
        ],
    ),
    "due-on-a-holiday-after-a-worked-saturday": (
        "2027-02-23",
        SHIPPED,
        RUSSIA,
        [
            (-14, "2027-02-09"),
            (-7, "2027-02-16"),
            (0, "2027-02-20"),
            (1, "2027-02-24"),
            (3, "2027-02-26"),
            (10, "2027-03-05"),
        ],
    ),
    "due-in-a-long-vacation": (
        "2026-08-10",
        SHIPPED,
        SUMMER,
        [(0, "2026-05-29"), (17, "2026-09-01"), (24, "2026-09-03"), (31, "2026-09-10")],
    ),
    "due-before-a-vacation": (
        "2026-10-23",
        SHIPPED,
        AUTUMN,
        [
            (-14, "2026-10-09"),
            (-7, "2026-10-16"),
            (-3, "2026-10-20"),
            (-1, "2026-10-22"),
            (0, "2026-10-23"),
            (10, "2026-11-02"),
            (17, "2026-11-09"),
        ],
    ),
    "weekly-only": (
        "2026-10-02",
        Offsets((), weekly=True),
        RUSSIA,
        [(7, "2026-10-09"), (14, "2026-10-16"), (21, "2026-10-23")],
    ),
    "weekly-after-one-before": (
        "2026-10-14",
        Offsets((-7,), weekly=True),
        RUSSIA,
        [(-7, "2026-10-07"), (7, "2026-10-21"), (14, "2026-10-28")],
    ),
    "weekly-after-the-day-itself": (
        "2026-10-14",
        Offsets((0,), weekly=True),
        RUSSIA,
        [(0, "2026-10-14"), (7, "2026-10-21"), (14, "2026-10-28")],
    ),
    "weekly-after-a-late-one": (
        "2026-10-05",
        Offsets((10,), weekly=True),
        RUSSIA,
        [(10, "2026-10-15"), (17, "2026-10-22"), (24, "2026-10-29")],
    ),
}
"""Deadline, offsets, calendar, and how it begins."""

ALL_DAYS: dict[str, tuple[str, Offsets, Calendar, Days]] = {
    "a-document-that-runs-out-on-a-sunday": (
        "2026-05-10",
        EXPIRY,
        RUSSIA,
        [(-30, "2026-04-10"), (0, "2026-05-08")],
    ),
    "out-of-order-and-twice": (
        "2026-10-14",
        Offsets((3, -1, 3), weekly=False),
        RUSSIA,
        [(-1, "2026-10-13"), (3, "2026-10-19")],
    ),
    "all-on-one-day": (
        "2026-07-15",
        Offsets((-3, -2, -1, 0), weekly=False),
        SUMMER,
        [(0, "2026-05-29")],
    ),
    "none-at-all": ("2026-10-14", Offsets((), weekly=False), RUSSIA, []),
}
"""The same, and all of it."""


def typed(days: Days) -> list[Moment]:
    return [Moment(offset, date.fromisoformat(day)) for offset, day in days]


@pytest.mark.parametrize("case", FIRST_DAYS)
def test_reminders_of_a_deadline_begin_as_a_person_would_have_them(case: str) -> None:
    deadline, offsets, calendar, days = FIRST_DAYS[case]
    found = moments(date.fromisoformat(deadline), offsets, calendar)
    assert list(islice(found, len(days))) == typed(days)


@pytest.mark.parametrize("case", ALL_DAYS)
def test_reminders_that_are_not_weekly_come_to_an_end(case: str) -> None:
    deadline, offsets, calendar, days = ALL_DAYS[case]
    assert list(moments(date.fromisoformat(deadline), offsets, calendar)) == typed(days)


def test_what_ships_is_two_weeks_one_three_days_and_one_ahead_then_weekly() -> None:
    assert Offsets((-14, -7, -3, -1, 0, 1, 3), weekly=True) == SHIPPED
    assert Offsets((-30, 0), weekly=False) == EXPIRY
    assert ESCALATED_AFTER == 14
