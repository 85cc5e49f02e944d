"""The official production calendars of Russia, typed out by hand."""

from datetime import date

from mentoring.roadmap.calendar import Calendar

OFF = {
    # Decree № 1335 of 4 October 2024 moved 4 Jan to 2 May, 5 Jan to 31 Dec, 23 Feb to 8 May,
    # 8 Mar to 13 Jun and 1 Nov to 3 Nov.
    2025: {1: (1, 2, 3, 6, 7, 8), 5: (1, 2, 8, 9), 6: (12, 13), 11: (3, 4), 12: (31,)},
    # Decree № 1466 of 24 September 2025 moved 3 Jan to 9 Jan and 4 Jan to 31 Dec; by article 112
    # of the Labour Code 8 Mar goes on to 9 Mar and 9 May to 11 May.
    2026: {
        1: (1, 2, 5, 6, 7, 8, 9),
        2: (23,),
        3: (9,),
        5: (1, 11),
        6: (12,),
        11: (4,),
        12: (31,),
    },
    # Decree № 1187 of 17 September 2026 moved 2 Jan to 5 Nov, 3 Jan to 31 Dec and 20 Feb to
    # 22 Feb; by article 112 1 May goes on to 3 May, 9 May to 10 May and 12 Jun to 14 Jun.
    2027: {
        1: (1, 4, 5, 6, 7, 8),
        2: (22, 23),
        3: (8,),
        5: (3, 10),
        6: (14,),
        11: (4, 5),
        12: (31,),
    },
}
"""Days off that are no weekend."""

WORKED = frozenset({date(2025, 11, 1), date(2027, 2, 20)})
"""Saturdays on which the country works."""

DAYS_OFF = frozenset(
    date(year, month, day)
    for year, months in OFF.items()
    for month, days in months.items()
    for day in days
)

SATURDAY = 5

FIRST, LAST = date(2025, 1, 1), date(2027, 12, 31)


def works(day: date) -> bool:
    """Whether Russia works on a day; of other years than these nothing is known."""
    assert FIRST <= day <= LAST, f"{day} is not in the tables"
    return day in WORKED or (day.weekday() < SATURDAY and day not in DAYS_OFF)


RUSSIA = Calendar(works)


def plain(day: date) -> bool:
    """A country without holidays."""
    return day.weekday() < SATURDAY


PLAIN = Calendar(plain)
