"""The days on which a school works."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

DAY = timedelta(days=1)
LONGEST_VACATION = 120
"""Days; what is longer is a slip of the pen."""

Vacation = tuple[date, date]
"""The first day and the last."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """`works` says of a day whether the country works on it; `vacations` are the school's own."""

    works: Callable[[date], bool]
    vacations: tuple[Vacation, ...] = ()

    def is_off(self, day: date) -> bool:
        """A weekend, a holiday, a day moved to one, or a day of vacation."""
        return not self.works(day) or any(first <= day <= last for first, last in self.vacations)

    def not_after(self, day: date) -> date:
        """The day itself, or the last working day before it."""
        while self.is_off(day):
            day -= DAY
        return day

    def not_before(self, day: date) -> date:
        """The day itself, or the first working day behind it."""
        while self.is_off(day):
            day += DAY
        return day

    def working_days_after(self, day: date, count: int) -> date:
        """The last of so many working days that follow the day."""
        for _ in range(count):
            day = self.not_before(day + DAY)
        return day
