"""What the curator reads in five seconds."""

from dataclasses import dataclass
from datetime import date

from mentoring.people import Role
from mentoring.standing import State


@dataclass(frozen=True, slots=True)
class Funnel:
    """The way of one role: who wants it, began the questionnaire, sent it, was approved."""

    role: Role
    want: int
    began: int
    sent: int
    approved: int


@dataclass(frozen=True, slots=True)
class ClassLine:
    """A class: how many of it take part or want to, and how many questionnaires were sent."""

    key: str
    name: str
    want: int
    sent: int


@dataclass(frozen=True, slots=True)
class Source:
    """A link: how many came by it, how many of them began and sent a questionnaire."""

    role: Role | None
    label: str
    came: int
    started: int
    sent: int


@dataclass(frozen=True, slots=True)
class Week:
    """Questionnaires begun and sent in the seven days from a Monday of the school's zone."""

    monday: date
    started: int
    sent: int


@dataclass(frozen=True, slots=True)
class Stop:
    """How many mentors stand at the question with this number; 0 is the review of all answers."""

    number: int
    people: int


@dataclass(frozen=True, slots=True)
class Summary:
    """Came by a link, the ways of mentors and mentees, the classes, and who waits for what."""

    came: int
    funnels: tuple[Funnel, ...]
    classes: tuple[ClassLine, ...]
    waiting: tuple[tuple[State, int], ...]
    stops: tuple[Stop, ...]
    sources: tuple[Source, ...]
    weeks: tuple[Week, ...]
