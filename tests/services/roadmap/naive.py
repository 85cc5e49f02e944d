"""The same school in the plainest words: what is due when, whose it is, who is to hear of it.

Written from the rules as a curator would say them, day by day, and not from the program.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from mentoring.people import Role
from tests.mentoring.roadmap import production
from tests.services.roadmap.small import ROLES

DAY = timedelta(days=1)
YAKUTSK = ZoneInfo("Asia/Yakutsk")
LEADERS = (Role.CURATOR, Role.DEPUTY)
USUAL = ((-14, -7, -3, -1, 0, 1, 3), True)
MORNINGS = {
    (time(21), time(9)): time(9),
    (time(22), time(7)): time(9),
    (time(20), time(10, 30)): time(10, 30),
}
"""Quiet hours, and when reminders come with them."""
NEAR = 30 * DAY
"""No days off are so many that a reminder moves further than that."""
YEAR = 52
"""Weeks after a deadline that a test may last."""

Plan = tuple[tuple[int, ...], bool]
"""Days from a deadline, and whether once a week afterwards."""


@dataclass
class Thing:
    """Of a document `done` says that it is in force, and `until` how long."""

    stage: int
    role: Role
    document: bool = False
    done: bool = False
    until: date | None = None
    taker: int | None = None


def all_things() -> dict[str, Thing]:
    return {
        "беседы": Thing(1, Role.PSYCHOLOGIST),
        "педсовет": Thing(1, Role.PSYCHOLOGIST),
        "положение": Thing(1, Role.HEAD, document=True),
        "анкеты": Thing(2, Role.CURATOR),
        "приказ": Thing(2, Role.CURATOR, document=True),
        "классные часы": Thing(2, Role.CLASS_TEACHER),
        "обучение": Thing(3, Role.DEPUTY),
        "реестр": Thing(3, Role.DEPUTY, document=True),
        "встречи": Thing(4, Role.CURATOR),
        "соглашения": Thing(4, Role.PSYCHOLOGIST, document=True),
    }


@dataclass
class School:
    now: datetime
    zone: ZoneInfo = YAKUTSK
    quiet: tuple[time, time] = (time(21), time(9))
    start: date | None = None
    order: date | None = None
    vacations: tuple[tuple[date, date], ...] = ()
    tell_head: bool = False
    closed: dict[int, datetime] = field(default_factory=dict)
    plans: dict[int, Plan] = field(default_factory=dict)
    roles: dict[int, Role | None] = field(default_factory=lambda: dict(ROLES))
    blocked: set[int] = field(default_factory=set)
    things: dict[str, Thing] = field(default_factory=all_things)

    @property
    def local(self) -> str:
        return f"{self.now.astimezone(self.zone):%a %Y-%m-%d %H:%M:%S}"

    def day(self, moment: datetime) -> date:
        return moment.astimezone(self.zone).date()

    def works(self, day: date) -> bool:
        return production.works(day) and not any(a <= day <= b for a, b in self.vacations)

    def morning(self, day: date) -> datetime:
        return datetime.combine(day, MORNINGS[self.quiet], self.zone)

    def may_speak(self, moment: datetime) -> bool:
        """By day, on a working day, from the hour on at which reminders come."""
        local = moment.astimezone(self.zone)
        evening, _ = self.quiet
        return self.works(local.date()) and MORNINGS[self.quiet] <= local.time() < evening

    def mornings(self, since: datetime, until: datetime) -> Iterator[date]:
        """Working days whose morning has come in between."""
        day = self.day(since) - DAY
        while day <= self.day(until) + DAY:
            if since < self.morning(day) <= until and self.works(day):
                yield day
            day += DAY

    def deadline(self, title: str) -> date | None:
        """What runs out is to be renewed by its last day."""
        if end := self.end_of(title):
            return end
        if title == "педсовет":
            return self.start + 3 * DAY if self.start else None
        return self.stage_deadline(self.things[title].stage)

    def stage_deadline(self, number: int) -> date | None:
        if number == 1:
            return self.start + relativedelta(months=1) if self.start else None
        if number == 2:
            return self.ten_working_days() if self.order else None
        if number == 3:
            closed = self.closed.get(2)
            end = self.day(closed) if closed else self.stage_deadline(2)
            return end + 14 * DAY if end else None
        return date(self.start.year, 12, 31) if self.start else None

    def ten_working_days(self) -> date:
        day, left = self.order or date.max, 10
        while left:
            day += DAY
            left -= self.works(day)
        return day

    def end_of(self, title: str) -> date | None:
        """The last day of a document that is or was in force."""
        thing = self.things[title]
        return thing.until if thing.document and thing.done else None

    def is_open(self, title: str, day: date) -> bool:
        thing = self.things[title]
        ran_out = thing.document and thing.until is not None and thing.until < day
        return thing.stage not in self.closed and (not thing.done or ran_out)

    def reachable(self, *roles: Role) -> set[int]:
        return {who for who, role in self.roles.items() if role in roles} - self.blocked

    def owners(self, title: str) -> set[int]:
        thing = self.things[title]
        taker = thing.taker
        if taker and self.roles[taker] and taker not in self.blocked:
            return {taker}
        return self.reachable(thing.role) or self.reachable(Role.CURATOR)

    def concerned(self, title: str) -> set[int]:
        """Who may put it off: its owners, and whoever leads the programme."""
        return self.owners(title) | self.reachable(*LEADERS)

    def reminded_on(self, day: date, deadline: date, plan: Plan) -> int | None:
        """For which day from the deadline a reminder comes on a day: of several the last."""
        offsets, weekly = plan
        wished = set(offsets)
        if weekly:
            last = max([0, *offsets])
            wished |= {last + 7 * week for week in range(1, YEAR)}
        near = {each for each in wished if abs(deadline + each * DAY - day) <= NEAR}
        return max((each for each in near if self.falls_on(deadline, each) == day), default=None)

    def falls_on(self, deadline: date, offset: int) -> date:
        """A day off gives its reminder to the working day before it, behind the deadline after."""
        day = deadline + offset * DAY
        while not self.works(day):
            day += DAY if offset > 0 else -DAY
        return day

    def plan(self, title: str) -> Plan:
        return self.plans.get(self.things[title].stage, USUAL)
