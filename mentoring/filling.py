"""One person's copy of a questionnaire, from the first question until it is sent."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from mentoring.questionnaire.form import Form
from mentoring.questionnaire.submission import Stage, Submission
from mentoring.trail import Trail

TRIAL = "~trial"
"""Stands for the form's code where a copy is a try-out: no list of a form's copies has it."""

TAIL_COMES = timedelta(seconds=2)
"""How soon behind a text that was too long its tail arrives."""


@dataclass(frozen=True, slots=True)
class Filling:
    """A submission with who fills it in, about whom, by which version, and the link they came by.

    `overlong_at` is when an answer was refused for its length: Telegram cuts a long text into
    several messages, and what follows at once is its tail, not the answer.
    `in_use_id` is the version that the school uses by now, where it was looked up.
    `answered` and `remaining` count questions, for the curator's summary.
    A `trial` is a curator's look at a form through a participant's eyes: nothing follows from it.
    """

    id: UUID
    institution_id: UUID
    person_id: UUID
    subject_id: UUID
    version_id: UUID
    form: Form
    submission: Submission
    invitation_id: UUID | None
    started_at: datetime
    changed_at: datetime
    answered: int = 0
    remaining: int = 0
    paused_at: datetime | None = None
    overlong_at: datetime | None = None
    sent_at: datetime | None = None
    in_use_id: UUID | None = None
    trail: Trail = field(default_factory=Trail)
    trial: bool = False

    @property
    def sent(self) -> bool:
        return self.submission.stage is Stage.SENT

    def is_followed_by(self, now: datetime) -> bool:
        """Is a text of this moment the tail of one that was too long?"""
        return self.overlong_at is not None and now - self.overlong_at < TAIL_COMES
