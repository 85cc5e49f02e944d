"""What was sent about somebody, for their card."""

from uuid import UUID

from sqlalchemy import select

from db.engine import Session
from db.queries.forms import Forms
from db.queries.submissions import read_all
from db.tables import submission
from mentoring.filling import TRIAL, Filling


async def list_of_subject(session: Session, subject_id: UUID, forms: Forms) -> list[Filling]:
    """Copies of any form about a person that were sent, the newest first."""
    rows = await session.rows(
        select(submission)
        .where(
            submission.c.subject_id == subject_id,
            submission.c.sent_at.is_not(None),
            submission.c.form_code != TRIAL,
        )
        .order_by(submission.c.sent_at.desc(), submission.c.id.desc())
    )
    return await read_all(session, rows, forms)
