"""What is told of the roadmap without having been asked."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from mentoring.people import Person
from mentoring.roadmap.agenda import Agenda, Due, Expiring, Unknown
from mentoring.roadmap.dates import Move
from mentoring.roadmap.plan import Item, Programme, Stage
from mentoring.standing import State


@dataclass(frozen=True, slots=True)
class LongestWait:
    """Who of those without a pair has waited longest; the name only for whoever may know it."""

    name: str | None
    days: int


@dataclass(frozen=True, slots=True)
class Digest:
    """The week as it stands: `week` is its number and how many there are; `next_stage` ends on
    `stage_on`. `waiting` counts people by what they wait for, `without_pair` mentees.
    `to_curator`: who reads it may change dates and look at people.
    """

    programme: Programme
    agenda: Agenda
    week: tuple[int, int] | None
    next_stage: Stage | None
    stage_on: date | None
    unknown: tuple[Unknown, ...]
    waiting: tuple[tuple[State, int], ...]
    without_pair: int
    longest: LongestWait | None
    to_curator: bool = False

    @property
    def is_empty(self) -> bool:
        agenda = self.agenda
        said = agenda.pressing or agenda.week or self.unknown or self.waiting
        return not (said or self.without_pair or self.next_stage)


@dataclass(frozen=True, slots=True)
class Escalated:
    """What is late by two weeks; `owner` is set where one person alone is responsible for it."""

    due: Due
    owner: Person | None


@dataclass(frozen=True, slots=True)
class DeadlinesDue:
    """Everything of the roadmap that somebody is told this morning, in one message.

    `escalated` is somebody else's: the head of school hears of it.
    """

    due: tuple[Due, ...] = ()
    expiring: tuple[Expiring, ...] = ()
    escalated: tuple[Escalated, ...] = ()
    digest: Digest | None = None

    @property
    def is_empty(self) -> bool:
        quiet = self.digest is None or self.digest.is_empty
        return quiet and not (self.due or self.expiring or self.escalated)


@dataclass(frozen=True, slots=True)
class DatesProposed:
    """The programme's card or a deadline was told. With `upload_id` somebody must say «yes» to what
    moves first; without, it is saved. `save` says what the «yes» does.
    """

    upload_id: UUID | None
    moves: tuple[Move, ...]
    save: str = "save"


@dataclass(frozen=True, slots=True)
class DeadlineUnread:
    """What was typed is no deadline that could be counted; nothing was changed."""

    about: UUID
    said: str


@dataclass(frozen=True, slots=True)
class VacationsUnread:
    """Vacations were typed of which these are none; nothing was changed."""

    unread: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RoadmapFaulty:
    """A workbook of a roadmap cannot be taken in; `lines` say why, in the reader's language."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RoadmapRead:
    """A workbook of a roadmap was read. With `upload_id` it changes something and can be taken in;
    without, it is what the school has. `lines` and `remarks` are worded in the reader's language.
    """

    upload_id: UUID | None
    stages: int
    items: int
    lines: tuple[str, ...]
    remarks: tuple[str, ...]
    moves: tuple[Move, ...]


@dataclass(frozen=True, slots=True)
class HandedOn:
    """To whom something of the roadmap was passed on; `on` is its deadline, if it has one."""

    stage: Stage
    item: Item
    by: Person
    on: date | None


@dataclass(frozen=True, slots=True)
class CuratorChanged:
    """To the new curator, to the former one, and to the team; `former` is None where several were.

    `by_operator`: it was done from the command line.
    """

    curator: Person
    former: Person | None
    by_operator: bool = False


RoadmapNotice = (
    CuratorChanged
    | DatesProposed
    | DeadlineUnread
    | DeadlinesDue
    | HandedOn
    | RoadmapFaulty
    | RoadmapRead
    | VacationsUnread
)
