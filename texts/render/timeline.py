"""The scale of a chart in time: which days it spans, and where its marks stand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from babel.dates import format_date

from mentoring.roadmap.deadline import day_in
from texts.phrases import spoken_language

YEAR = 12
WEEK = 7
MOST_MARKS = 12
"""More names of months do not stand beside each other on a phone."""
MONTHS_BY_WEEKS = 3
"""Up to so many months every week has its mark."""
STEPS = (1, 2, 3, 6, *(YEAR * years for years in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)))
"""Months between two marks."""
NEAR = 31
"""Days from the chart's edge within which today is always shown."""


@dataclass(frozen=True, slots=True)
class Mark:
    """`at` is the part of the width to the left of the mark."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Scale:
    """Whole months, counted from the year 0, the last one included."""

    first: int
    last: int

    def at(self, moment: float) -> float:
        """Where a moment stands between 0 and 1; days are counted as `toordinal` does."""
        left = beginning(self.first)
        return (moment - left) / (end(self.last) - left)

    @property
    def months(self) -> int:
        return self.last - self.first + 1


def scale_of(days: Sequence[date], today: date) -> Scale:
    """All days, and today unless it is so far away that it would leave them no room."""
    first, last = min(days), max(days)
    far = max(first - today, today - last).days
    if far <= max(NEAR, (last - first).days // 2):
        first, last = min(first, today), max(last, today)
    return Scale(month_of(first), month_of(last))


def marks(scale: Scale, language: str) -> tuple[list[Mark], list[Mark]]:
    """Larger units and smaller ones: months and weeks, years and months, or years alone."""
    months = range(scale.first, scale.last + 1)
    if scale.months <= MONTHS_BY_WEEKS:
        names = [marked(scale, month, "LLL y", language) for month in months]
        weeks = [(day, date.fromordinal(day).day) for day in mondays(scale)]
        return names, [Mark(scale.at(day), str(number)) for day, number in weeks]
    step = next(step for step in STEPS if scale.months <= step * MOST_MARKS)
    small = [month for month in months if month % step == 0]
    if step >= YEAR:
        return [], [marked(scale, month, "y", language) for month in small]
    years = [month for month in months if month == scale.first or month % YEAR == 0]
    return (
        [marked(scale, month, "y", language) for month in years],
        [marked(scale, month, "LLL", language) for month in small],
    )


def marked(scale: Scale, month: int, pattern: str, language: str) -> Mark:
    return Mark(scale.at(beginning(month)), short(first_day(month), pattern, language))


def short(day: date, pattern: str, language: str) -> str:
    """A day by a pattern of Unicode's, months without the dot of an abbreviation."""
    return format_date(day, pattern, locale=spoken_language(language)).replace(".", "")


def mondays(scale: Scale) -> Iterator[int]:
    left = beginning(scale.first)
    first = left + -date.fromordinal(left).weekday() % WEEK
    return iter(range(first, end(scale.last), WEEK))


def month_of(day: date) -> int:
    return day.year * YEAR + day.month - 1


def first_day(month: int) -> date:
    return date(month // YEAR, month % YEAR + 1, 1)


def beginning(month: int) -> int:
    return first_day(month).toordinal()


def end(month: int) -> int:
    """The midnight behind the month's last day, which for the last month of all is no date."""
    return day_in(month // YEAR, month % YEAR + 1).toordinal() + 1
