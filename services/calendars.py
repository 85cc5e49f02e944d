"""On which days the country works, and a school of it."""

from collections.abc import Callable
from datetime import date
from functools import cache, lru_cache

from mentoring.roadmap.calendar import Calendar, Vacation

YEARS = range(2020, 2051)
"""Worked out at once, since threads share them; another year is when it is asked for."""

DAYS = 12_000
"""So many days are remembered: all of those years."""


def calendar_of(vacations: tuple[Vacation, ...]) -> Calendar:
    """A school works when Russia does, but for its vacations.

    Where the government has not moved days off yet, weekends and the holidays of the Labour Code
    are known.
    """
    return Calendar(_russia(), vacations)


@cache
def _russia() -> Callable[[date], bool]:
    """The library takes 20 MB and a fifth of a second, so it is imported once dates are counted.

    It needs 25 µs for a day, and a school's plan asks about the same days a thousand times.
    """
    from holidays import country_holidays  # noqa: PLC0415 - see above

    days = country_holidays("RU", years=YEARS)
    return lru_cache(maxsize=DAYS)(days.is_working_day)
