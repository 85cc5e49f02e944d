"""Meetings: talks with candidates, trial and planning meetings of pairs, and all later ones."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from mentoring.errors import Refusal


class Kind(StrEnum):
    TALK = "talk"
    """Of the school with somebody who offered to be a mentor."""
    TRIAL = "trial"
    PLANNING = "planning"
    REGULAR = "regular"


class State(StrEnum):
    OFFERED = "offered"
    """Times were named, and one is to be chosen."""
    SET = "set"
    HELD = "held"
    MISSED = "missed"
    CANCELLED = "cancelled"


class Step(StrEnum):
    CHOOSE = "choose"
    MOVE = "move"
    """Other times are named instead."""
    HOLD = "hold"
    MISS = "miss"
    CANCEL = "cancel"


STEPS: Mapping[Step, Mapping[State, State]] = {
    Step.CHOOSE: {State.OFFERED: State.SET},
    Step.MOVE: {State.OFFERED: State.OFFERED, State.SET: State.OFFERED},
    Step.HOLD: {State.SET: State.HELD, State.MISSED: State.HELD},
    Step.MISS: {State.SET: State.MISSED},
    Step.CANCEL: {State.OFFERED: State.CANCELLED, State.SET: State.CANCELLED},
}

LASTS = timedelta(hours=1)
"""How long a meeting stands in a calendar."""
DAY_BEFORE = timedelta(days=1)
HOUR_BEFORE = timedelta(hours=1)
ASKED_AFTER = timedelta(hours=2)
"""How long after its beginning it is asked whether a meeting was held."""


class MeetingMovedOn(Refusal):
    """The meeting was moved, held or cancelled meanwhile."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """`group_id` is that of the pairs that meet, or of a talk the candidate's own id.

    `options` are the times to choose from, in UTC; `place` is a room, an address or a link.
    `revision` counts changes: it is the calendar file's SEQUENCE.
    """

    id: UUID
    institution_id: UUID
    kind: Kind
    group_id: UUID
    state: State = State.OFFERED
    options: tuple[datetime, ...] = ()
    starts_at: datetime | None = None
    place: str = ""
    proposed_by_id: UUID | None = None
    changed_at: datetime | None = None
    revision: int = 0

    @property
    def is_ahead(self) -> bool:
        return self.state in {State.OFFERED, State.SET}


@dataclass(frozen=True, slots=True)
class Attendance:
    """What one of those who meet has said: the times that suit, then how it was.

    `fits` are places in the list of options; `mark` is from 1 to 10.
    """

    meeting_id: UUID
    person_id: UUID
    fits: tuple[int, ...] = ()
    answered_at: datetime | None = None
    held: bool | None = None
    mark: int | None = None
    said_at: datetime | None = None


def after(meeting: Meeting, step: Step) -> State:
    """Where a step leads; raises MeetingMovedOn."""
    target = STEPS[step].get(meeting.state)
    if target is None:
        raise MeetingMovedOn
    return target
