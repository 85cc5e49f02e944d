"""When people could meet, from the hours that each of them has named."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, datetime, time

from mentoring.meetings import LASTS
from mentoring.reminders import Quiet
from mentoring.roadmap.calendar import DAY, Calendar

VARIES = "varies"
"""The answer «it varies»: any hour will do; so does no answer."""
MOST = 6
AHEAD = 14
"""Days that are looked through, from tomorrow on."""
SATURDAY, SUNDAY = 5, 6

HOURS: Mapping[str, tuple[time, ...]] = {
    "weekday_morning": (time(10), time(11)),
    "weekday_day": (time(15), time(14), time(16)),
    "weekday_evening": (time(18), time(17), time(19)),
    "saturday": (time(11), time(14)),
    "sunday": (time(12), time(15)),
    "holidays": (time(11), time(14)),
}
"""At which hours a meeting could begin, the likeliest first."""
WEEKDAYS = ("weekday_morning", "weekday_day", "weekday_evening")


def slots(
    hours: Sequence[Collection[str]],
    now: datetime,
    calendar: Calendar,
    quiet: Quiet,
    taken: Collection[datetime] = (),
) -> tuple[datetime, ...]:
    """Up to six times that suit all, spread over the days and their hours; `now` and what is given
    are in the school's zone. `taken` are beginnings of meetings that some of them have already.
    """
    days = [now.date() + DAY * ahead for ahead in range(1, AHEAD + 1)]
    by_day = [list(of_day(day, hours, now, calendar, quiet, taken)) for day in days]
    found: list[datetime] = []
    for turn in range(max(map(len, by_day), default=0)):
        fresh = [day[(number + turn) % len(day)] for number, day in enumerate(filter(None, by_day))]
        found += [each for each in fresh if each not in found][: MOST - len(found)]
    return tuple(sorted(found))


def of_day(
    day: date,
    hours: Sequence[Collection[str]],
    now: datetime,
    calendar: Calendar,
    quiet: Quiet,
    taken: Collection[datetime],
) -> Iterator[datetime]:
    for code in codes_of(day, calendar):
        if not all(suits(code, named) for named in hours):
            continue
        for at in HOURS[code]:
            moment = datetime.combine(day, at, now.tzinfo)
            awake = not quiet.covers(at) and not quiet.covers((moment + LASTS / 2).time())
            if awake and all(abs(moment - other) >= LASTS for other in taken):
                yield moment


def codes_of(day: date, calendar: Calendar) -> tuple[str, ...]:
    """Which of the answers mean this day: a free weekday is a holiday."""
    if day.weekday() == SATURDAY:
        return ("saturday",)
    if day.weekday() == SUNDAY:
        return ("sunday",)
    return ("holidays",) if calendar.is_off(day) else WEEKDAYS


def suits(code: str, named: Collection[str]) -> bool:
    return not named or VARIES in named or code in named
