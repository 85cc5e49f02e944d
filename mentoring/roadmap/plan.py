"""A school's roadmap: what it plans to do, and how far it has come."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from mentoring.people import Role
from mentoring.roadmap.calendar import Vacation
from mentoring.roadmap.deadline import Deadline


class Kind(StrEnum):
    TASK = "task"
    EVENT = "event"
    DOCUMENT = "document"


class Paper(StrEnum):
    """How far a document has come."""

    NEEDED = "needed"
    DRAFTED = "drafted"
    IN_FORCE = "in_force"
    NOT_NEEDED = "not_needed"


class Fact(StrEnum):
    """What the program knows by itself, and shows beside the tick."""

    REQUESTS = "requests"
    CONSENTS = "consents"
    OFFERS = "offers"
    REGISTER = "register"
    ORDER = "order"
    """The order on introducing the model, whose number and date stand on the programme's card."""


TEAM = (Role.CURATOR, Role.DEPUTY, Role.HEAD, Role.PSYCHOLOGIST, Role.CLASS_TEACHER)
"""Who carries the programme in a school, and may be responsible for something in it."""


@dataclass(frozen=True, slots=True)
class Owner:
    """Who is responsible: everybody in a role; in `words` the school's own name for them."""

    role: Role | None = None
    words: str = ""


NOBODY = Owner()


@dataclass(frozen=True, slots=True)
class Offsets:
    """On which days from a deadline somebody is reminded of it: negative before, 0 on the day.

    `weekly`: afterwards once a week until it is done.
    """

    days: tuple[int, ...] = (-14, -7, -3, -1, 0, 1, 3)
    weekly: bool = True


@dataclass(frozen=True, slots=True)
class ItemPlan:
    """Something to be done; without a deadline or an owner of its own it has its stage's.

    `section` is a heading within the stage; `code` says which row of a workbook it came from.
    """

    kind: Kind
    title: str
    deadline: Deadline | None = None
    owner: Owner = NOBODY
    result: str = ""
    section: str = ""
    fact: Fact | None = None
    code: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class StagePlan:
    """A stage with its items; `offsets` are its own where the school has changed them."""

    title: str
    deadline: Deadline = field(default_factory=Deadline)
    owner: Owner = NOBODY
    result: str = ""
    items: tuple[ItemPlan, ...] = ()
    offsets: Offsets | None = None
    code: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class SentFile:
    """What somebody has attached: the messenger's id of it, its name, and as what it was sent."""

    file_id: str
    name: str
    sent_as: str


@dataclass(frozen=True, slots=True)
class Item:
    """An item as it stands. Of a document `paper` says how far it is; a task is done or not.

    `done_at` (UTC) is when it was ticked, or the document came in force or was not needed;
    `reason` is why a document is not needed; `owner_id` is who took it over from its owner.
    """

    id: UUID
    plan: ItemPlan
    done_at: datetime | None = None
    done_by_id: UUID | None = None
    owner_id: UUID | None = None
    paper: Paper = Paper.NEEDED
    number: str = ""
    dated_on: date | None = None
    valid_until: date | None = None
    reason: str = ""
    note: str = ""
    file: SentFile | None = None

    @property
    def is_document(self) -> bool:
        return self.plan.kind is Kind.DOCUMENT

    def has_run_out(self, today: date) -> bool:
        """A document that was in force and is so no more."""
        in_force = self.is_document and self.paper is Paper.IN_FORCE
        return in_force and self.valid_until is not None and self.valid_until < today

    def in_order(self, today: date) -> bool:
        """Done, in force by now, or not needed."""
        if not self.is_document:
            return self.done_at is not None
        settled = self.paper in {Paper.IN_FORCE, Paper.NOT_NEEDED}
        return settled and not self.has_run_out(today)


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage as it stands; `plan.items` are those of `items`. Numbers begin with 1.

    `reason` is given where it was closed although something was missing.
    """

    id: UUID
    number: int
    plan: StagePlan
    items: tuple[Item, ...] = ()
    closed_at: datetime | None = None
    closed_by_id: UUID | None = None
    reason: str = ""

    @property
    def is_closed(self) -> bool:
        return self.closed_at is not None

    def missing(self, today: date) -> tuple[Item, ...]:
        """What stands between the stage and its end."""
        return tuple(item for item in self.items if not item.in_order(today))

    def is_ready(self, today: date) -> bool:
        """Open still, with everything in it done."""
        return bool(self.items) and not self.is_closed and not self.missing(today)


@dataclass(frozen=True, slots=True)
class Card:
    """What the school has said of its programme in words; `forms` are the forms of mentoring."""

    goal: str = ""
    tasks: str = ""
    forms: tuple[str, ...] = ()
    other_form: str = ""
    expected: str = ""
    team: str = ""


@dataclass(frozen=True, slots=True)
class Programme:
    """One school year of a school's mentoring, with its roadmap.

    `school_year` is the year in which it begins. `tell_head`: what is late by two weeks is told to
    the head of school as well. `revision` counts changes of dates and of the plan.
    """

    id: UUID
    institution_id: UUID
    school_year: int | None = None
    starts_on: date | None = None
    order_number: str = ""
    order_on: date | None = None
    card: Card = field(default_factory=Card)
    vacations: tuple[Vacation, ...] = ()
    tell_head: bool = False
    revision: int = 0
    stages: tuple[Stage, ...] = ()

    @property
    def since(self) -> date | None:
        """From which day on a month without a year is meant."""
        if self.starts_on or self.school_year is None:
            return self.starts_on
        return date(self.school_year, 9, 1)

    @property
    def ends_on(self) -> date | None:
        """The last day of the school year."""
        year = self.school_year
        if year is None and self.starts_on:
            year = self.starts_on.year - (self.starts_on.month < 6)  # noqa: PLR2004 - June
        return date(year + 1, 5, 31) if year is not None else None

    def stage(self, key: UUID) -> Stage | None:
        return next((stage for stage in self.stages if stage.id == key), None)

    def item(self, key: UUID) -> tuple[Stage, Item] | None:
        found = ((stage, item) for stage, item in self.all_items() if item.id == key)
        return next(found, None)

    def all_items(self) -> Iterator[tuple[Stage, Item]]:
        for stage in self.stages:
            for item in stage.items:
                yield stage, item
