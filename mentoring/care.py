"""Pairs that work: when they are asked how it goes, and when the curator is told that it does not.

About a third of the matches of young people end early, and frequent contact with who supports them
is the best predictor that they last: so silence is noticed, not waited out.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from mentoring.meetings import Meeting, State
from mentoring.pair_notices import Both
from mentoring.pair_sights import View
from mentoring.pairs import Pair
from mentoring.people import Person

USUAL_DAYS = 14
"""The rhythm of a pair that has not said another one."""
GRACE = timedelta(days=1)
"""A meeting may be so much later than the rhythm says before anybody is asked about it."""
SILENT = timedelta(weeks=3)
TOLD_AGAIN = timedelta(weeks=1)
"""How often the curators hear of a pair that goes on standing where it stands."""
GATHERED = timedelta(hours=1)
"""How long news of pairs is gathered: the plan of a whole school is not told in fifty messages."""
LOW_MARK = 4
"""Of ten: a meeting that was felt to be this good or worse is shown to the curator."""
TOLD_EVERY = timedelta(weeks=2)
"""How often somebody who has no mentor yet is told honestly where things stand."""


@dataclass(frozen=True, slots=True)
class HowGoes:
    """To the mentor: have they met since? `since` is when they last did, if ever."""

    view: View
    since: datetime | None


@dataclass(frozen=True, slots=True)
class PairQuiet:
    """To the curator: a pair has not met for weeks."""

    both: Both
    since: datetime
    days: int


@dataclass(frozen=True, slots=True)
class MarkLow:
    """To the curator: somebody found a meeting bad."""

    both: Both
    by: Person
    mark: int


@dataclass(frozen=True, slots=True)
class PairPaused:
    """To everybody of the pair and the curator but who did it; `on`: the pause is over."""

    both: Both
    view: View | None
    by: Person
    reason: str = ""
    on: bool = False


@dataclass(frozen=True, slots=True)
class PairEnded:
    """To everybody of the pair: thanks, and the survey of how it was; to the curator, the reason.

    `view` is None for the curator; `reason` is told to the curator alone.
    """

    both: Both
    view: View | None
    by: Person
    reason: str = ""


@dataclass(frozen=True, slots=True)
class StillSearching:
    """To who waits for a mentor, or to the guardian of a child: nobody yet, for so many days.

    `child` is whom it is about where a guardian reads it, `young`: who reads it is a child.
    """

    days: int
    asked: int
    child: Person | None = None
    young: bool = False


@dataclass(frozen=True, slots=True)
class SupportAsked:
    """To the psychologists: the curator sends somebody who waits for a mentor, with a note."""

    person: Person
    days: int
    note: str
    by: Person


@dataclass(frozen=True, slots=True)
class SupportTaken:
    """To the curators: a psychologist takes care of somebody who waits."""

    person: Person
    by: Person


CareNotice = (
    HowGoes
    | MarkLow
    | PairEnded
    | PairPaused
    | PairQuiet
    | StillSearching
    | SupportAsked
    | SupportTaken
)


def every(pair: Pair) -> timedelta:
    """How often the pair has said that it meets."""
    return timedelta(days=pair.agreement.every_days or USUAL_DAYS)


def last_met(meetings: Iterable[Meeting]) -> datetime | None:
    held = [each.starts_at for each in meetings if each.state is State.HELD and each.starts_at]
    return max(held, default=None)


def last_moved(pair: Pair, meetings: Iterable[Meeting], now: datetime) -> datetime:
    """When they met last, or the pair came where it stands; what lies before is no silence."""
    return max((each for each in (last_met(meetings), pair.changed_at) if each), default=now)


def next_ahead(meetings: Iterable[Meeting], now: datetime) -> datetime | None:
    """When the next meeting that is set begins."""
    ahead = [each.starts_at for each in meetings if each.state is State.SET and each.starts_at]
    return min((each for each in ahead if each > now), default=None)


def comes(meetings: Iterable[Meeting], now: datetime) -> bool:
    """Whether one is set, or can still be chosen."""
    return any(
        each.is_ahead and any(moment > now for moment in (each.starts_at, *each.options) if moment)
        for each in meetings
    )


def quiet_at(pair: Pair, since: datetime) -> datetime:
    """When a pair that has not met since counts as silent: its own rhythm may be longer."""
    return since + max(SILENT, every(pair) + GRACE)


def asks_at(pair: Pair, since: datetime, ahead: datetime | None) -> datetime:
    """When a pair is asked next: once its rhythm has passed, or a meeting that is set."""
    due = since + every(pair) + GRACE
    return max(due, ahead + GRACE) if ahead else due
