"""What is told about meetings: offered, set, moved, called off, soon, and how it was."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from mentoring.gatherings import Gathering
from mentoring.meetings import Meeting
from mentoring.people import Person


@dataclass(frozen=True, slots=True)
class MeetingOffered:
    """To whoever is to choose a time. `of` is for whom, where a guardian speaks for a child, or the
    curator for somebody who cannot be written to; `fits` are the places chosen so far.

    `instead` is the time that was set before and is off; `reason` is the mover's, if given;
    `again`: they were asked before and have not answered.
    """

    meeting: Meeting
    gathering: Gathering
    of: Person | None = None
    fits: tuple[int, ...] = ()
    instead: datetime | None = None
    reason: str = ""
    again: bool = False


@dataclass(frozen=True, slots=True)
class TimesSent:
    """To who named the times: they are with those who choose; with nobody, where none can be
    written to: then whoever leads the programme settles it.
    """

    meeting: Meeting
    gathering: Gathering
    asked: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class MeetingSet:
    """To everybody who meets and to the guardians: when, where, with whom, and a calendar file."""

    meeting: Meeting
    gathering: Gathering


@dataclass(frozen=True, slots=True)
class MeetingMoved:
    """To a guardian who is not asked: the time that was set is off, others are being chosen."""

    meeting: Meeting
    gathering: Gathering
    instead: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True)
class MeetingCancelled:
    """`by` is None where nobody called it off: a pair has ended, or somebody is gone."""

    meeting: Meeting
    gathering: Gathering
    by: Person | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class NoTimeFits:
    """To who named the times: none suits all. `can` is who can when, by places of the options."""

    meeting: Meeting
    gathering: Gathering
    can: tuple[tuple[Person, tuple[int, ...]], ...]


@dataclass(frozen=True, slots=True)
class MeetingSoon:
    """A day or an hour before; how long it is until then is worded as it is by now."""

    meeting: Meeting
    gathering: Gathering


@dataclass(frozen=True, slots=True)
class WasHeld:
    """The same evening: has the meeting taken place?"""

    meeting: Meeting
    gathering: Gathering


@dataclass(frozen=True, slots=True)
class MeetingDisputed:
    """To the curator: one says that a meeting was held, another that it was not."""

    meeting: Meeting
    gathering: Gathering
    yes: tuple[Person, ...]
    no: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class TimesUnread:
    """To who wrote times of their own: these lines were not understood; the others are kept.

    `about` is a meeting that is moved, where `what` says so, or else the group or candidate that is
    to meet, and `what` the kind.
    """

    about: UUID
    what: str
    read: tuple[datetime, ...]
    unread: tuple[str, ...]


MeetingNotice = (
    MeetingOffered
    | MeetingSet
    | MeetingMoved
    | MeetingCancelled
    | NoTimeFits
    | MeetingSoon
    | WasHeld
    | MeetingDisputed
    | TimesSent
    | TimesUnread
)
