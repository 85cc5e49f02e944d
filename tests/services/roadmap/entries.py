"""Which reminders come on a morning, told in the plainest words: see naive.School."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from mentoring.people import Role
from tests.services.roadmap.naive import DAY, LEADERS, School
from tests.services.roadmap.world import DIGEST, DUE, ESCALATED, EXPIRING, Line

LATER = "put off"
ONCE_AND_AT_THE_END = ((-30, 0), False)
TWO_WEEKS = 14


@dataclass(frozen=True)
class Entry:
    """A reminder of a thing: for which day from which day."""

    part: str
    title: str
    on: date
    offset: int

    @property
    def line(self) -> Line:
        """What somebody reads of it; that it was put off once makes no difference."""
        return DUE if self.part == LATER else self.part, self.title


@dataclass
class Rules:
    """`put_off`: by whom and what, due on which day, until which day."""

    school: School
    put_off: dict[tuple[int, str], tuple[date, date]] = field(default_factory=dict)

    def coming(self, who: int, day: date) -> Iterator[Entry]:
        """Everything that somebody would be told of on a working day."""
        for title in self.school.things:
            deadline = self.school.deadline(title)
            if deadline and self.school.is_open(title, day):
                if who in self.school.concerned(title):
                    yield from self.of_deadline(who, title, deadline, day)
                if self.is_told_of_late(who) and deadline + TWO_WEEKS * DAY <= day:
                    yield Entry(ESCALATED, title, deadline, TWO_WEEKS)
            yield from self.of_end(who, title, day)
        yield from self.of_the_week(who, day)

    def of_deadline(self, who: int, title: str, deadline: date, day: date) -> Iterator[Entry]:
        _, until = self.put_off.get((who, title), (deadline, date.min))
        if date.min < until <= day:
            yield Entry(LATER, title, deadline, (until - deadline).days)
        if day > until and who in self.school.owners(title):
            offset = self.school.reminded_on(day, deadline, self.school.plan(title))
            if offset is not None:
                yield Entry(DUE, title, deadline, offset)

    def of_end(self, who: int, title: str, day: date) -> Iterator[Entry]:
        until = self.school.end_of(title)
        if until and until >= day and who in self.school.owners(title):
            offset = self.school.reminded_on(day, until, ONCE_AND_AT_THE_END)
            if offset is not None:
                yield Entry(EXPIRING, title, until, offset)

    def of_the_week(self, who: int, day: date) -> Iterator[Entry]:
        monday = day - timedelta(days=day.weekday())
        earlier = (monday + past * DAY for past in range(day.weekday()))
        if who in self.school.reachable(*LEADERS) and not any(map(self.school.works, earlier)):
            yield Entry(DIGEST, "", monday, 0)

    def is_told_of_late(self, who: int) -> bool:
        return self.school.tell_head and who in self.school.reachable(Role.HEAD)

    def holds(self, who: int, entry: Entry) -> bool:
        """Is it still to be told?"""
        today, owners = self.school.day(self.school.now), self.school.owners
        if entry.part == DIGEST:
            return who in self.school.reachable(*LEADERS)
        if entry.part == EXPIRING:
            end = self.school.end_of(entry.title)
            return end == entry.on and entry.on >= today and who in owners(entry.title)
        if not self.is_due_still(entry.title, entry.on):
            return False
        if entry.part == ESCALATED:
            return self.is_told_of_late(who)
        if entry.part == LATER:
            return who in self.school.concerned(entry.title)
        return who in owners(entry.title) and self.is_wished(entry)

    def is_due_still(self, title: str, on: date) -> bool:
        today = self.school.day(self.school.now)
        return self.school.deadline(title) == on and self.school.is_open(title, today)

    def is_wished(self, entry: Entry) -> bool:
        offsets, weekly = self.school.plan(entry.title)
        behind = entry.offset - max([0, *offsets])
        return entry.offset in offsets or (weekly and behind > 0 and behind % 7 == 0)

    def has_come(self, entry: Entry) -> bool:
        """By the calendar and the clocks as they are now."""
        day = entry.on + entry.offset * DAY
        step = -DAY if entry.part in {DUE, EXPIRING} and entry.offset <= 0 else DAY
        while not self.school.works(day):
            day += step
        if entry.part == DIGEST and day >= entry.on + 7 * DAY:
            return False
        return self.school.morning(day) <= self.school.now
