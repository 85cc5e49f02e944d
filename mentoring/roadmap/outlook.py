"""What decides about reminders: the roadmap, its dates, the team, the days and hours."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from mentoring.people import Person, Role
from mentoring.reminders import Chain, Quiet
from mentoring.roadmap.calendar import DAY, Calendar
from mentoring.roadmap.dates import Dates
from mentoring.roadmap.plan import TEAM, Item, Programme, Stage
from mentoring.roadmap.reminding import morning_of

LEADERS = (Role.CURATOR, Role.DEPUTY)


def leads(person: Person) -> bool:
    """Whoever leads the programme sees to everything in it."""
    return person.is_a(*LEADERS)


@dataclass(frozen=True, slots=True)
class Planned:
    """A reminder: who is told about what, `offset` days from the day `on`, at a moment (UTC).

    `id` is its row's, once it has one; `sent` says that it has gone out.
    """

    person_id: UUID
    chain: Chain
    about_id: UUID
    offset: int
    on: date
    due_at: datetime
    sent: bool = False
    id: UUID | None = None

    @property
    def key(self) -> tuple[UUID, Chain, UUID, int, date]:
        return self.person_id, self.chain, self.about_id, self.offset, self.on


@dataclass(frozen=True, slots=True)
class Team:
    """Who carries the programme and can be written to."""

    people: Mapping[UUID, Person]

    @classmethod
    def of(cls, people: Iterable[Person]) -> "Team":
        return cls({each.id: each for each in people if each.is_a(*TEAM) and can_be_told(each)})

    def those(self, *roles: Role) -> tuple[UUID, ...]:
        return tuple(key for key, each in self.people.items() if each.is_a(*roles))

    def owners(self, stage: Stage, item: Item | None = None) -> tuple[UUID, ...]:
        """Who has taken it over, or everybody in the role; where there is nobody, the curators."""
        if item and item.owner_id and item.owner_id in self.people:
            return (item.owner_id,)
        return self.those(role_of(stage, item)) or self.those(Role.CURATOR)


def can_be_told(person: Person) -> bool:
    return person.telegram_id is not None and not person.unreachable


def role_of(stage: Stage, item: Item | None = None) -> Role:
    """Whose task it is; whom the school has named in words of its own the curator speaks to."""
    own = item.plan.owner if item else stage.plan.owner
    if own.role or own.words:
        return own.role or Role.CURATOR
    return stage.plan.owner.role or Role.CURATOR


@dataclass(frozen=True, slots=True)
class Outlook:
    """Everything that decides about reminders; `now` is aware, in the school's zone."""

    programme: Programme
    dates: Dates
    team: Team
    calendar: Calendar
    quiet: Quiet
    now: datetime

    def morning(self, day: date) -> datetime:
        return morning_of(day, self.quiet, self.now)

    @property
    def is_time_to_tell(self) -> bool:
        """On a working day, from the time on at which reminders come."""
        today = self.now.date()
        return not self.calendar.is_off(today) and self.morning(today) <= self.now

    def a_moment_later(self) -> "Outlook":
        """What comes at this very moment has been told, and what is next comes behind it."""
        return replace(self, now=self.now + timedelta.resolution)

    def next_morning(self) -> datetime:
        """The next time of a working day at which reminders come."""
        day = self.calendar.not_before(self.now.date())
        if (morning := self.morning(day)) >= self.now:
            return morning
        return self.morning(self.calendar.not_before(day + DAY))
