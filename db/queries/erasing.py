"""Erasing people: drafts whose time is up, passers-by, and whoever asks for it."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, exists, or_, select, update

from db.engine import Session
from db.queries import documents, pair_traces
from db.tables import (
    attendance,
    audit,
    broadcast,
    concern,
    consent,
    document,
    document_template,
    form_version,
    guardianship,
    invitation,
    match_plan,
    meeting,
    mentor_paper,
    outbox,
    pair,
    pair_answer,
    pair_mark,
    person,
    reminder,
    role,
    school_order,
    selection,
    stage,
    stage_item,
    submission,
    told,
    upload,
)
from mentoring.people import Role


async def list_passers_by(session: Session, before: datetime) -> list[UUID]:
    """Who came by a link before that moment, and neither got a role nor ever consented.

    Who opened a child's link and never agreed is one as soon as the child's draft is gone. Drafts
    have an end of their own, and whoever was merged belongs to another person.
    """
    consented = or_(consent.c.subject_id == person.c.id, consent.c.given_by_id == person.c.id)
    rows = await session.rows(
        select(person.c.id).where(
            person.c.created_at < before,
            person.c.draft_until.is_(None),
            person.c.merged_into_id.is_(None),
            ~exists().where(role.c.person_id == person.c.id, role.c.kind != Role.GUARDIAN),
            ~exists().where(consented),
            ~exists().where(guardianship.c.guardian_id == person.c.id),
        )
    )
    return [row.id for row in rows]


async def list_drafts_over(session: Session, now: datetime) -> list[UUID]:
    """Drafts whose time is up without a consent."""
    rows = await session.rows(select(person.c.id).where(person.c.draft_until < now))
    return [row.id for row in rows]


async def erase_people(session: Session, ids: Sequence[UUID]) -> None:
    """People and what still points at them; nothing of theirs stays."""
    links = select(invitation.c.id).where(
        or_(invitation.c.person_id.in_(ids), invitation.c.child_id.in_(ids))
    )
    for table, column in (
        (person, person.c.invitation_id),
        (submission, submission.c.invitation_id),
    ):
        await session.run(update(table).where(column.in_(links)).values({column: None}))
    await pair_traces.forget_before(session, ids)
    await documents.forget(session, ids)
    for table, column in _POINTERS:
        await session.run(update(table).where(column.in_(ids)).values({column: None}))
    for table, column in _BELONGINGS:
        await session.run(delete(table).where(column.in_(ids)))
    await pair_traces.forget_after(session)
    await session.run(delete(person).where(person.c.id.in_(ids)))


_POINTERS = (
    (outbox, outbox.c.person_id),
    (person, person.c.author_id),
    (person, person.c.merged_into_id),
    (guardianship, guardianship.c.checked_by_id),
    (invitation, invitation.c.created_by_id),
    (concern, concern.c.closed_by_id),
    (form_version, form_version.c.author_id),
    (consent, consent.c.paper_by_id),
    (stage, stage.c.closed_by_id),
    (stage_item, stage_item.c.done_by_id),
    (stage_item, stage_item.c.owner_id),
    (meeting, meeting.c.proposed_by_id),
    (mentor_paper, mentor_paper.c.seen_by_id),
    (pair, pair.c.ended_by_id),
    (pair_mark, pair_mark.c.made_by_id),
    (school_order, school_order.c.created_by_id),
    (document, document.c.created_by_id),
    (document_template, document_template.c.created_by_id),
)
_BELONGINGS = (
    (reminder, reminder.c.person_id),
    (concern, concern.c.person_id),
    (concern, concern.c.subject_id),
    (submission, submission.c.person_id),
    (submission, submission.c.subject_id),
    (consent, consent.c.subject_id),
    (consent, consent.c.given_by_id),
    (guardianship, guardianship.c.child_id),
    (guardianship, guardianship.c.guardian_id),
    (invitation, invitation.c.person_id),
    (invitation, invitation.c.child_id),
    (audit, audit.c.actor_id),
    (audit, audit.c.object_id),
    (broadcast, broadcast.c.author_id),
    (upload, upload.c.person_id),
    (attendance, attendance.c.person_id),
    (told, told.c.person_id),
    (pair_answer, pair_answer.c.person_id),
    (pair, pair.c.mentor_id),
    (pair, pair.c.mentee_id),
    (pair_mark, pair_mark.c.mentor_id),
    (pair_mark, pair_mark.c.mentee_id),
    (selection, selection.c.person_id),
    (mentor_paper, mentor_paper.c.person_id),
    (match_plan, match_plan.c.author_id),
    (document, document.c.about_id),
    (role, role.c.person_id),
)
