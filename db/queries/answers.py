"""What was sent of one form, whoever sent it."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from db.engine import Session
from db.queries.forms import Forms
from db.queries.submissions import read_all
from db.tables import submission
from mentoring.filling import Filling


async def list_answers(
    session: Session, institution_id: UUID, code: str, since: datetime | None, forms: Forms
) -> list[Filling]:
    """Sent copies of a form, in the order in which they came; with `since`, from then on."""
    wanted = select(submission).where(
        submission.c.institution_id == institution_id,
        submission.c.form_code == code,
        submission.c.sent_at.is_not(None),
    )
    if since is not None:
        wanted = wanted.where(submission.c.sent_at >= since)
    rows = await session.rows(wanted.order_by(submission.c.sent_at, submission.c.id))
    return await read_all(session, rows, forms)


async def list_last(
    session: Session, institution_id: UUID, codes: Collection[str], forms: Forms
) -> list[Filling]:
    """Of everybody the copy of these forms about them that was sent last."""
    rows = await session.rows(
        select(submission)
        .where(
            submission.c.institution_id == institution_id,
            submission.c.form_code.in_(codes),
            submission.c.sent_at.is_not(None),
        )
        .order_by(submission.c.sent_at, submission.c.id)
    )
    last = {row.subject_id: row for row in rows}
    return await read_all(session, list(last.values()), forms)


async def list_sent(
    session: Session, institution_id: UUID, codes: Collection[str], since: datetime, forms: Forms
) -> list[Filling]:
    """Copies of several forms that were sent from then on, in the order in which they came."""
    rows = await session.rows(
        select(submission)
        .where(
            submission.c.institution_id == institution_id,
            submission.c.form_code.in_(codes),
            submission.c.sent_at >= since,
        )
        .order_by(submission.c.sent_at, submission.c.id)
    )
    return await read_all(session, rows, forms)
