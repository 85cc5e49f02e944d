"""What the curator reads in five seconds."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Source:
    """A link: how many came by it and how many of them sent the questionnaire."""

    label: str
    came: int
    sent: int


@dataclass(frozen=True, slots=True)
class Week:
    """Questionnaires sent in the seven days from a Monday of the school's zone."""

    monday: date
    sent: int


@dataclass(frozen=True, slots=True)
class Stop:
    """How many people stand at a question, counted by how many they have answered."""

    answered: int
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
