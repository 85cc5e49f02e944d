"""What people are told without having asked: facts, worded for each recipient at the door."""

from dataclasses import dataclass

from mentoring.filling import Filling
from mentoring.people import Person


@dataclass(frozen=True, slots=True)
class Curator:
    """Whom to turn to. A school whose curator has not signed in yet has no name to give."""

    name: str | None = None
    contact: str | None = None


@dataclass(frozen=True, slots=True)
class MentorApplied:
    """A prospective mentor sent the questionnaire: a card for the curator."""

    person: Person
    filling: Filling
    source: str | None


@dataclass(frozen=True, slots=True)
class ConsentWithdrawn:
    """Somebody took their consent back; what they had told is erased already."""

    name: str | None


@dataclass(frozen=True, slots=True)
class PersonUnreachable:
    """Somebody blocked the bot: nothing more can be sent to them."""

    name: str | None


@dataclass(frozen=True, slots=True)
class MyDataReady:
    """The file with all that is kept about a person."""

    file_name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class UpdateFailed:
    """The program failed at what the person did; it is not their fault."""

    curator: Curator


Notice = MentorApplied | ConsentWithdrawn | PersonUnreachable | MyDataReady | UpdateFailed
