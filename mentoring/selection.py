"""Selection of mentors: the states of a candidate, and which step leads from which to which."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from mentoring.errors import Refusal


class State(StrEnum):
    """How far the school has come with somebody who offered to be a mentor."""

    APPLIED = "applied"
    INVITED = "invited"
    """To a talk."""
    PRESENTED = "presented"
    """All papers that are needed have been seen."""
    SELECTED = "selected"
    REGISTERED = "registered"
    """Named in an order that approves the register."""
    REJECTED = "rejected"
    PAUSED = "paused"
    LEFT = "left"


class Step(StrEnum):
    """What is done with a candidate."""

    INVITE = "invite"
    PRESENT = "present"
    SELECT = "select"
    REGISTER = "register"
    REJECT = "reject"
    PAUSE = "pause"
    RESUME = "resume"
    LEAVE = "leave"
    RETURN = "return"


CANDIDATES = frozenset({State.APPLIED, State.INVITED, State.PRESENTED})
"""About whom the school has not decided yet."""
TAKEN = frozenset({State.SELECTED, State.REGISTERED})
"""Whom the school has taken, and who can be given a mentee."""

STEPS: Mapping[Step, tuple[frozenset[State], State]] = {
    Step.INVITE: (CANDIDATES, State.INVITED),
    Step.PRESENT: (frozenset({State.APPLIED, State.INVITED}), State.PRESENTED),
    Step.SELECT: (CANDIDATES, State.SELECTED),
    Step.REGISTER: (frozenset({State.SELECTED}), State.REGISTERED),
    Step.REJECT: (CANDIDATES | {State.SELECTED}, State.REJECTED),
    Step.PAUSE: (CANDIDATES | TAKEN, State.PAUSED),
    Step.LEAVE: (CANDIDATES | TAKEN | {State.PAUSED}, State.LEFT),
    Step.RETURN: (frozenset({State.REJECTED, State.LEFT}), State.APPLIED),
}
"""From where each step is possible, and where it leads. RESUME leads back to where the pause began.
"""


class NotNow(Refusal):
    """The step does not lead from where the candidate is by now: somebody else was quicker."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Where a candidate stands; who has no row has applied.

    `before` is where a pause began. `ticked` are those of the school's criteria that are met, in
    the school's own words. `reason` is a rejection's, a pause's, or of who left.
    """

    person_id: UUID
    state: State = State.APPLIED
    before: State | None = None
    changed_at: datetime | None = None
    order_id: UUID | None = None
    reason: str = ""
    ticked: frozenset[str] = frozenset()

    @property
    def is_taken(self) -> bool:
        return self.state in TAKEN


def after(present: Selection, step: Step) -> State:
    """Where a step leads; raises NotNow."""
    if step is Step.RESUME:
        if present.state is not State.PAUSED:
            raise NotNow
        return present.before or State.APPLIED
    sources, target = STEPS[step]
    if present.state not in sources:
        raise NotNow
    return target
