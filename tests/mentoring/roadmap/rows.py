"""Rules and the days by which they are due, worked out by dateutil and the typed calendars."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import cycle, islice

from dateutil.relativedelta import relativedelta
from dateutil.rrule import DAILY, MONTHLY, YEARLY, rrule

from mentoring.roadmap.calendar import Calendar
from mentoring.roadmap.deadline import After, Anchor, InMonth, Known, On, Rule, Unit, Yearly
from tests.mentoring.roadmap.production import PLAIN, RUSSIA, plain, works


@dataclass(frozen=True, slots=True)
class Row:
    """What is asked and what is right; `name` is the test's name."""

    name: str
    rule: Rule
    known: Known
    expected: date | None
    calendar: Calendar = RUSSIA

    def __str__(self) -> str:
        return self.name


VACATIONS = (
    (date(2025, 10, 27), date(2025, 11, 2)),
    (date(2025, 12, 28), date(2026, 1, 8)),
    (date(2026, 3, 23), date(2026, 3, 29)),
    (date(2026, 6, 1), date(2026, 8, 31)),
    (date(2026, 10, 26), date(2026, 10, 26)),
    (date(2027, 2, 15), date(2027, 2, 20)),
)
AT_HOME = frozenset(
    day.date() for first, last in VACATIONS for day in rrule(DAILY, dtstart=first, until=last)
)

Works = Callable[[date], bool]
CALENDARS: dict[str, tuple[Calendar, Works]] = {
    "weekends": (PLAIN, plain),
    "russia": (RUSSIA, works),
    "vacations": (
        Calendar(works, VACATIONS),
        lambda day: works(day) and day not in AT_HOME,
    ),
}

STARTS = [
    date(2025, 9, 1),
    date(2025, 10, 24),
    date(2025, 10, 31),
    date(2025, 11, 1),
    date(2025, 12, 29),
    date(2025, 12, 31),
    date(2026, 1, 31),
    date(2026, 4, 30),
    date(2026, 5, 29),
    date(2026, 8, 31),
    date(2026, 10, 25),
    date(2026, 12, 30),
    date(2027, 2, 12),
    date(2027, 2, 19),
    date(2027, 4, 30),
]
LEAPING = [date(2023, 12, 31), date(2024, 1, 31), date(2024, 2, 29), date(2028, 1, 30)]


def counted_from(base: date, anchor: Anchor) -> tuple[int | None, Known]:
    """The base stands at the anchor, other days at the others."""
    others = [base + relativedelta(days=each) for each in (100, 200, 300)]
    start, order, end = (
        base if anchor is each else other for each, other in zip(Anchor, others, strict=True)
    )
    stage = 3 if anchor is Anchor.STAGE else None
    return stage, Known(start, order, others[0], {2: others[0], 3: end, 4: others[1]})


def of_the_clock() -> Iterator[Row]:
    """Days, weeks and months: whether a day is off makes no difference."""
    anchors = cycle(Anchor)
    counts = {Unit.DAY: (0, 1, 10, 45), Unit.WEEK: (1, 2, 6), Unit.MONTH: (1, 2, 6, 12, 14)}
    for base in STARTS + LEAPING:
        for unit, several in counts.items():
            for count in several:
                anchor = next(anchors)
                stage, known = counted_from(base, anchor)
                delta = {
                    Unit.DAY: relativedelta(days=count),
                    Unit.WEEK: relativedelta(weeks=count),
                    Unit.MONTH: relativedelta(months=count),
                }[unit]
                rule = After(count, unit, anchor, stage)
                yield Row(f"{count}-{unit}-after-{anchor}-{base}", rule, known, base + delta)


def of_working_days() -> Iterator[Row]:
    anchors = cycle(Anchor)
    for base in STARTS:
        for name, (calendar, worked) in CALENDARS.items():
            days = (day.date() for day in rrule(DAILY, dtstart=base + relativedelta(days=1)))
            due = [base, *islice(filter(worked, days), 25)]
            for count in (0, 1, 2, 5, 10, 25):
                anchor = next(anchors)
                stage, known = counted_from(base, anchor)
                rule = After(count, Unit.WORKDAY, anchor, stage)
                title = f"{count}-workdays-after-{anchor}-{base}-{name}"
                yield Row(title, rule, known, due[count], calendar)


SINCE = [
    date(2026, 9, 1),
    date(2026, 9, 30),
    date(2026, 12, 31),
    date(2027, 2, 28),
    date(2027, 3, 1),
    date(2028, 2, 29),
]
DAYS = [(1, 1), (2, 28), (2, 29), (2, 30), (4, 31), (9, 1), (9, 30), (10, 15), (12, 31)]


def of_months() -> Iterator[Row]:
    for since in SINCE:
        known = Known(since=since)
        for month in range(1, 13):
            ends = rrule(MONTHLY, dtstart=since, bymonth=month, bymonthday=-1, count=1)
            due = ends[0].date()
            yield Row(f"month-{month}-since-{since}", InMonth(month), known, due)
            yield Row(f"yearly-{month}-since-{since}", Yearly(month), known, due)
        for month in (2, 6, 12):
            year = since.year - 1 + month % 4
            due = date(year, month, 1) + relativedelta(day=31)
            yield Row(f"{year}-{month:02}-since-{since}", InMonth(month, year), known, due)
        for month, day in DAYS:
            reached = rrule(
                YEARLY,
                dtstart=since,
                bymonth=month,
                bymonthday=range(min(day, 28), day + 1),
                bysetpos=-1,
                count=1,
            )
            due = reached[0].date()
            yield Row(f"yearly-{month}-{day}-since-{since}", Yearly(month, day), known, due)
        yield Row(f"on-the-day-since-{since}", On(date(2027, 1, 7)), known, date(2027, 1, 7))


ROWS = [*of_the_clock(), *of_working_days(), *of_months()]
