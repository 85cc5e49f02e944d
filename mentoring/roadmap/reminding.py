"""On which days somebody is reminded of a deadline, and what is planned for whom."""

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from mentoring.reminders import Quiet
from mentoring.roadmap.calendar import Calendar
from mentoring.roadmap.plan import Offsets

MORNING = time(9)
"""When reminders and the digest come, on the clocks of the school's zone."""
WEEK = 7
ESCALATED_AFTER = 14
"""Days after which what is late is told to the head of school, if the curator wishes that."""
EXPIRY = Offsets((-30, 0), weekly=False)
"""When somebody hears that a document runs out."""
FURTHEST = 5 * 366
"""Days behind a deadline up to which it is worth looking for the next reminder."""

PLANS = {
    "usual": None,
    "seldom": Offsets((-7, 0), weekly=True),
    "day": Offsets((0,), weekly=False),
    "none": Offsets((), weekly=False),
}
"""How often a school can be reminded of a stage, besides on days of its own."""

Morning = Callable[[date], datetime]
"""The moment on a day at which reminders come, in the school's zone."""


def offsets_of(plan: str, before: str, after: str, *, weekly: bool) -> Offsets | None:
    """A plan by its name, or one's own: «14, 7, 1» days before and behind. Usual is None."""
    if plan in PLANS:
        return PLANS[plan]
    days = [-int(number) for number in re.findall(r"\d+", before)]
    days += [int(number) for number in re.findall(r"\d+", after)]
    return Offsets(tuple(sorted(set(days))), weekly=weekly)


@dataclass(frozen=True, slots=True)
class Moment:
    """A day on which a reminder comes; `offset` says for which day from the deadline."""

    offset: int
    day: date


def morning_of(day: date, quiet: Quiet, like: datetime) -> datetime:
    """Nine o'clock, or where that is quiet the end of the quiet hours; on the day itself, in the
    zone of `like`.
    """
    at = quiet.end if quiet.covers(MORNING) else MORNING
    return datetime.combine(day, at, like.tzinfo)


def moments(deadline: date, offsets: Offsets, calendar: Calendar) -> Iterator[Moment]:
    """In order, one a day; none falls on a day off."""
    waiting: Moment | None = None
    for offset in endless(offsets):
        moment = Moment(offset, comes_on(offset, deadline, calendar))
        if waiting and waiting.day != moment.day:
            yield waiting
        waiting = moment
    if waiting:
        yield waiting


def comes_on(offset: int, deadline: date, calendar: Calendar) -> date:
    """What would fall on a day off comes earlier, so that there is time left before the deadline;
    what reminds of a deadline that has passed comes later.
    """
    day = deadline + timedelta(days=offset)
    return calendar.not_after(day) if offset <= 0 else calendar.not_before(day)


def endless(offsets: Offsets) -> Iterator[int]:
    days = sorted(set(offsets.days))
    yield from days
    if offsets.weekly:
        last = max([0, *days])
        yield from range(last + WEEK, FURTHEST, WEEK)


def next_moment(
    deadline: date,
    offsets: Offsets,
    calendar: Calendar,
    now: datetime,
    morning: Morning,
    sent: Collection[int] = (),
    after: date | None = None,
) -> Moment | None:
    """The first that is still to come and has not been sent; `after` is a day it waits for.

    What has passed is not made up for. `now` is aware, in the school's zone.
    """
    for moment in moments(deadline, offsets, calendar):
        late = morning(moment.day) < now or (after is not None and moment.day <= after)
        if not late and moment.offset not in sent:
            return moment
    return None
