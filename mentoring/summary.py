"""What the curator reads in five seconds."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Source:
    """A link: how many came by it, how many of them began and sent the questionnaire."""

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
    """How many people stand at the question with this number; 0 is the review of all answers."""

    number: int
    people: int


@dataclass(frozen=True, slots=True)
class Summary:
    """The way of the mentors: came by a link, began, sent; and where the others stand."""

    came: int
    started: int
    sent: int
    stops: tuple[Stop, ...]
    sources: tuple[Source, ...]
    weeks: tuple[Week, ...]

    @property
    def filling(self) -> int:
        return self.started - self.sent
