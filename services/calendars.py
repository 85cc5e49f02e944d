"""On which days the country works, and a school of it."""

from functools import cache
from typing import TYPE_CHECKING

from mentoring.roadmap.calendar import Calendar, Vacation

if TYPE_CHECKING:
    from holidays import HolidayBase

YEARS = range(2020, 2051)
"""Worked out at once, since threads share them; another year is when it is asked for."""


def calendar_of(vacations: tuple[Vacation, ...]) -> Calendar:
    """A school works when Russia does, but for its vacations.

    Where the government has not moved days off yet, weekends and the holidays of the Labour Code
    are known.
    """
    return Calendar(_russia().is_working_day, vacations)


@cache
def _russia() -> "HolidayBase":
    """The library takes 20 MB and a fifth of a second, so it is imported once dates are counted."""
    from holidays import country_holidays  # noqa: PLC0415 - see above

    return country_holidays("RU", years=YEARS)
