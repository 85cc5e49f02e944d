"""One person's copy of a questionnaire, from the first question until it is sent."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from mentoring.questionnaire.form import Form
from mentoring.questionnaire.submission import Stage, Submission


@dataclass(frozen=True, slots=True)
class Filling:
    """A submission with whose it is, the version it is filled in by, and the link it came by.

    `overlong_at` is when an answer was refused for its length: Telegram cuts a long text into
    several messages, and what follows at once is its tail, not the answer.
    `answered` and `remaining` count questions, for the curator's summary.
    """

    id: UUID
    institution_id: UUID
    person_id: UUID
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

    @property
    def sent(self) -> bool:
        return self.submission.stage is Stage.SENT
