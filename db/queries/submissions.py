"""Filled copies of questionnaires. Answers are sealed; a turn reads and writes one row."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, delete, insert, select, update

from db.engine import Session
from db.queries.forms import IN_USE, Forms
from db.tables import form_version, person, submission
from mentoring.filling import TRIAL, Filling
from mentoring.questionnaire.form import Form
from mentoring.questionnaire.submission import Submission
from mentoring.trail import Trail

PLACE = "submission.state"
WALKED = "trail"
"""Where in the sealed state the trail stands, beside the submission's own letters."""

_IN_USE = (
    IN_USE.where(
        form_version.c.institution_id == submission.c.institution_id,
        form_version.c.code == submission.c.form_code,
    )
    .correlate(submission)
    .scalar_subquery()
)
_OPEN = (
    select(submission, _IN_USE.label("in_use_id"))
    .where(
        submission.c.person_id.in_(bindparam("people", expanding=True)),
        submission.c.sent_at.is_(None),
    )
    .order_by(submission.c.changed_at)
)
_SAVE = (
    update(submission)
    .where(submission.c.id == bindparam("key"))
    .values(
        state=bindparam("content"),
        answered=bindparam("done"),
        remaining=bindparam("rest"),
        changed_at=bindparam("changed"),
        paused_at=bindparam("paused"),
        overlong_at=bindparam("overlong"),
        sent_at=bindparam("sent"),
        form_version_id=bindparam("version"),
        subject_id=bindparam("subject"),
    )
)


def read(session: Session, row: Row[Any], form: Form) -> Filling:
    state = json.loads(session.sealer.unseal(row.state, PLACE, row.id))
    return Filling(
        id=row.id,
        institution_id=row.institution_id,
        person_id=row.person_id,
        subject_id=row.subject_id,
        version_id=row.form_version_id,
        form=form,
        submission=Submission.from_dict(state),
        invitation_id=row.invitation_id,
        started_at=row.started_at,
        changed_at=row.changed_at,
        answered=row.answered,
        remaining=row.remaining,
        paused_at=row.paused_at,
        overlong_at=row.overlong_at,
        sent_at=row.sent_at,
        in_use_id=getattr(row, "in_use_id", None),
        trail=Trail.from_list(state.get(WALKED)),
        trial=row.form_code == TRIAL,
    )


def state_of(session: Session, filling: Filling) -> bytes:
    state = filling.submission.to_dict()
    if not filling.trial:
        state[WALKED] = filling.trail.to_list()
    content = json.dumps(state, ensure_ascii=False, separators=(",", ":")).encode()
    return session.sealer.seal(content, PLACE, filling.id)


async def read_all(session: Session, rows: Sequence[Row[Any]], forms: Forms) -> list[Filling]:
    if not rows:
        return []
    known = await forms.of(session, {row.form_version_id for row in rows})
    return [read(session, row, known[row.form_version_id]) for row in rows]


async def list_open(session: Session, people: Sequence[UUID], forms: Forms) -> list[Filling]:
    """Unsent copies of these people; the one touched last comes last, and is in front."""
    return await read_all(session, await session.rows(_OPEN, people=people), forms)


async def list_of_person(session: Session, person_id: UUID, forms: Forms) -> list[Filling]:
    rows = await session.rows(
        select(submission)
        .where(submission.c.person_id == person_id)
        .order_by(submission.c.started_at)
    )
    return await read_all(session, rows, forms)


async def find_filling(
    session: Session, institution_id: UUID, key: UUID, forms: Forms
) -> Filling | None:
    """A copy of this school; one of another school is not found."""
    rows = await session.rows(
        select(submission).where(
            submission.c.id == key, submission.c.institution_id == institution_id
        )
    )
    found = await read_all(session, rows, forms)
    return found[0] if found else None


async def add_filling(session: Session, added: Filling) -> None:
    await session.run(
        insert(submission).values(
            id=added.id,
            institution_id=added.institution_id,
            person_id=added.person_id,
            subject_id=added.subject_id,
            form_version_id=added.version_id,
            form_code=TRIAL if added.trial else added.form.code,
            invitation_id=added.invitation_id,
            state=state_of(session, added),
            answered=added.answered,
            remaining=added.remaining,
            started_at=added.started_at,
            changed_at=added.changed_at,
        )
    )


async def save_fillings(session: Session, fillings: Sequence[Filling]) -> None:
    """One statement for all who answered at this moment."""
    if fillings:
        await session.run(_SAVE, [saved(session, each) for each in fillings])


def saved(session: Session, filling: Filling) -> dict[str, Any]:
    return {
        "key": filling.id,
        "content": state_of(session, filling),
        "done": filling.answered,
        "rest": filling.remaining,
        "changed": filling.changed_at,
        "paused": filling.paused_at,
        "overlong": filling.overlong_at,
        "sent": filling.sent_at,
        "version": filling.version_id,
        "subject": filling.subject_id,
    }


async def erase_filling(session: Session, key: UUID) -> None:
    await session.run(delete(submission).where(submission.c.id == key))


async def list_about(
    session: Session, subject_id: UUID, codes: Sequence[str], forms: Forms
) -> list[Filling]:
    """Copies of these forms about a person, whoever filled them in; the newest first."""
    rows = await session.rows(
        select(submission)
        .where(submission.c.subject_id == subject_id, submission.c.form_code.in_(codes))
        .order_by(submission.c.started_at.desc())
    )
    return await read_all(session, rows, forms)


async def list_sent_about(
    session: Session, subjects: Collection[UUID], codes: Sequence[str], forms: Forms
) -> dict[UUID, Filling]:
    """Of each of these people the copy that was sent last; who has none is left out."""
    rows = await session.rows(
        select(submission)
        .where(
            submission.c.subject_id.in_(list(subjects)),
            submission.c.form_code.in_(codes),
            submission.c.sent_at.is_not(None),
        )
        .order_by(submission.c.sent_at, submission.c.id)
    )
    newest = {row.subject_id: row for row in rows}
    return {each.subject_id: each for each in await read_all(session, [*newest.values()], forms)}


async def erase_about(session: Session, subject_id: UUID, codes: Sequence[str]) -> None:
    await session.run(
        delete(submission).where(
            submission.c.subject_id == subject_id, submission.c.form_code.in_(codes)
        )
    )


async def erase_all_about(session: Session, subject_id: UUID) -> None:
    await session.run(delete(submission).where(submission.c.subject_id == subject_id))


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one copy is, without what is written in it."""

    id: UUID
    person_id: UUID
    subject_id: UUID
    form_code: str
    invitation_id: UUID | None
    answered: int
    remaining: int
    started_at: datetime
    sent_at: datetime | None


async def list_progress(
    session: Session, institution_id: UUID, codes: Sequence[str]
) -> list[Progress]:
    """Every copy of these forms, the one sent last first, those not sent yet at the end."""
    rows = await session.rows(
        select(*(submission.c[name] for name in Progress.__dataclass_fields__))
        .where(submission.c.institution_id == institution_id, submission.c.form_code.in_(codes))
        .order_by(submission.c.sent_at.desc().nulls_last(), submission.c.id)
    )
    return [Progress(**row._mapping) for row in rows]  # noqa: SLF001 - SQLAlchemy's public name


async def list_arrivals(session: Session, institution_id: UUID) -> list[UUID]:
    """Of every person who came by a link that link."""
    rows = await session.rows(
        select(person.c.invitation_id).where(
            person.c.institution_id == institution_id, person.c.invitation_id.is_not(None)
        )
    )
    return [row.invitation_id for row in rows]
