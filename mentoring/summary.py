"""What the curator reads in five seconds."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from mentoring.people import Role
from mentoring.standing import Standing, State


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
class Unpaired:
    """Mentees whose request is there and who have no mentor yet; `longest` has waited longest."""

    count: int
    longest: Standing | None

    def days(self, now: datetime) -> int:
        since = self.longest.sent_at if self.longest else None
        return (now - since).days if since else 0


def unpaired(everybody: Sequence[Standing]) -> Unpaired:
    """Those who asked for a mentor and have no pair, not even one that is being talked over."""
    those = [each for each in everybody if each.person.is_a(Role.MENTEE) and not each.paired]
    dated = [(each.sent_at, each) for each in those if each.sent_at]
    _, longest = min(dated, key=lambda pair: pair[0], default=(None, None))
    return Unpaired(len(those), longest)


@dataclass(frozen=True, slots=True)
class Summary:
    """Came by a link, the ways of mentors and mentees, who has no pair, the classes, and who waits
    for what.
    """

    came: int
    funnels: tuple[Funnel, ...]
    classes: tuple[ClassLine, ...]
    unpaired: Unpaired
    waiting: tuple[tuple[State, int], ...]
    stops: tuple[Stop, ...]
    sources: tuple[Source, ...]
    weeks: tuple[Week, ...]
