"""A mentor and a mentee: the states of a pair, and which step leads from which to which.

A group is several pairs of one mentor that share a `group_id`; they meet together.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from mentoring.errors import Refusal


class State(StrEnum):
    """How far a pair has come."""

    PROPOSED = "proposed"
    """The curator has taken the proposal over; nobody was asked yet."""
    ASKED = "asked"
    """Mentor, mentee and the guardian of a minor have been asked."""
    AGREED = "agreed"
    """All have said yes; the trial meeting is to be set."""
    TRIAL = "trial"
    """The trial meeting is set."""
    TRIED = "tried"
    """It was held, and both have said how it was; the planning meeting is to be set."""
    PLANNING = "planning"
    """The planning meeting is set."""
    READY = "ready"
    """What was planned is written down; the order can name them."""
    APPROVED = "approved"
    """An order has approved the pair."""
    RUNNING = "running"
    """They have met since."""
    PAUSED = "paused"
    ENDED = "ended"
    REFUSED = "refused"
    """Somebody said no before an order was there, or the proposal was taken back."""


class Step(StrEnum):
    """What happens to a pair."""

    ASK = "ask"
    AGREE = "agree"
    SET_TRIAL = "set_trial"
    TRY = "try"
    SET_PLANNING = "set_planning"
    PLAN = "plan"
    APPROVE = "approve"
    MEET = "meet"
    UNSET = "unset"
    """The meeting that was set is off; another one is to be set."""
    PAUSE = "pause"
    RESUME = "resume"
    REFUSE = "refuse"
    END = "end"


COURTING = frozenset(
    {
        State.PROPOSED,
        State.ASKED,
        State.AGREED,
        State.TRIAL,
        State.TRIED,
        State.PLANNING,
        State.READY,
    }
)
"""On the way to the order; a «no» costs nothing."""
WORKING = frozenset({State.APPROVED, State.RUNNING})
OVER = frozenset({State.ENDED, State.REFUSED})
OPEN = frozenset(State) - OVER

STEPS: Mapping[Step, Mapping[State, State]] = {
    Step.ASK: {State.PROPOSED: State.ASKED},
    Step.AGREE: {State.ASKED: State.AGREED},
    Step.SET_TRIAL: {State.AGREED: State.TRIAL, State.TRIAL: State.TRIAL},
    Step.TRY: {State.TRIAL: State.TRIED},
    Step.SET_PLANNING: {State.TRIED: State.PLANNING, State.PLANNING: State.PLANNING},
    Step.PLAN: {
        State.AGREED: State.READY,
        State.TRIAL: State.READY,
        State.TRIED: State.READY,
        State.PLANNING: State.READY,
        State.READY: State.READY,
    },
    Step.APPROVE: {State.READY: State.APPROVED},
    Step.MEET: {State.APPROVED: State.RUNNING, State.RUNNING: State.RUNNING},
    Step.UNSET: {State.TRIAL: State.AGREED, State.PLANNING: State.TRIED},
    Step.PAUSE: dict.fromkeys(WORKING, State.PAUSED),
    Step.REFUSE: dict.fromkeys(COURTING, State.REFUSED),
    Step.END: dict.fromkeys(WORKING | {State.PAUSED}, State.ENDED),
}
"""From where each step leads where. RESUME leads back to where the pause began."""


class Side(StrEnum):
    """On which side of a pair somebody stands."""

    MENTOR = "mentor"
    MENTEE = "mentee"
    GUARDIAN = "guardian"


class PairMovedOn(Refusal):
    """The step does not lead from where the pair is by now: somebody else was quicker."""


@dataclass(frozen=True, slots=True)
class Why:
    """What spoke for the pair when it was proposed, worded in the school's language."""

    line: str = ""
    score: int = 0


@dataclass(frozen=True, slots=True)
class Agreement:
    """What the planning meeting has yielded; `every_days` is the rhythm of their meetings."""

    format: str = ""
    every_days: int | None = None
    goals: str = ""
    rhythm: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Pair:
    """`form` is the form of mentoring; `before` is where a pause began; moments are in UTC."""

    id: UUID
    institution_id: UUID
    mentor_id: UUID
    mentee_id: UUID
    group_id: UUID
    state: State = State.PROPOSED
    form: str = ""
    before: State | None = None
    proposed_at: datetime | None = None
    changed_at: datetime | None = None
    ended_at: datetime | None = None
    ended_by_id: UUID | None = None
    order_id: UUID | None = None
    employer_order_id: UUID | None = None
    why: Why = Why()
    agreement: Agreement = Agreement()
    reason: str = ""

    @property
    def is_open(self) -> bool:
        return self.state not in OVER


@dataclass(frozen=True, slots=True)
class Answer:
    """Who was asked about a pair, and what they said; None for not yet."""

    pair_id: UUID
    person_id: UUID
    side: Side
    asked_at: datetime
    agreed: bool | None = None
    answered_at: datetime | None = None


def after(pair: Pair, step: Step) -> State:
    """Where a step leads; raises PairMovedOn."""
    if step is Step.RESUME:
        if pair.state is not State.PAUSED:
            raise PairMovedOn
        return pair.before or State.APPROVED
    target = STEPS[step].get(pair.state)
    if target is None:
        raise PairMovedOn
    return target


def all_agreed(answers: Iterable[Answer]) -> bool:
    """Everybody who was asked said yes; of several guardians one is enough."""
    said = list(answers)
    guardians = [each for each in said if each.side is Side.GUARDIAN]
    others = [each for each in said if each.side is not Side.GUARDIAN]
    return (
        bool(others)
        and all(each.agreed for each in others)
        and (not guardians or any(each.agreed for each in guardians))
    )
