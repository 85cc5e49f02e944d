"""What people are reminded of, as facts."""

from dataclasses import dataclass
from datetime import datetime

from mentoring.filling import Filling
from mentoring.people import AgeBand, Person
from mentoring.questionnaire.form import Form


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A questionnaire waits to be gone on with; `until` is given with the last reminder.

    `band` says how the person is spoken to.
    """

    filling: Filling
    band: AgeBand | None
    until: datetime | None


@dataclass(frozen=True, slots=True)
class UnfinishedErased:
    """A questionnaire that was not sent for so many days is gone."""

    form: Form
    band: AgeBand | None
    days: int


@dataclass(frozen=True, slots=True)
class StillWaiting:
    """To a minor: the guardian has not agreed yet; `until` is given when little time is left."""

    child: Person
    band: AgeBand | None
    until: datetime | None


@dataclass(frozen=True, slots=True)
class ReferralEnding:
    """To who named a pupil: the draft goes on that day, for nobody has agreed."""

    child: Person
    until: datetime


@dataclass(frozen=True, slots=True)
class GuardianUndecided:
    """To a guardian who came by a link and has said neither yes nor no."""

    child: Person
