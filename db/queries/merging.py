"""Everything that belongs to a duplicate is handed over to the person who stays."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Row, Table, delete, or_, select, update

from db.engine import Session
from db.queries import documents, pair_traces
from db.queues.planned import drop_of
from db.tables import (
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
    pair_mark,
    person,
    reminder,
    role,
    school_order,
    stage,
    stage_item,
    submission,
    upload,
)
from mentoring.reminders import OF_ROADMAP, Chain

SIMPLE: tuple[tuple[Table, Column[Any]], ...] = (
    (broadcast, broadcast.c.author_id),
    (concern, concern.c.person_id),
    (concern, concern.c.subject_id),
    (concern, concern.c.closed_by_id),
    (consent, consent.c.paper_by_id),
    (document, document.c.created_by_id),
    (document_template, document_template.c.created_by_id),
    (form_version, form_version.c.author_id),
    (guardianship, guardianship.c.checked_by_id),
    (invitation, invitation.c.person_id),
    (invitation, invitation.c.child_id),
    (invitation, invitation.c.created_by_id),
    (match_plan, match_plan.c.author_id),
    (meeting, meeting.c.proposed_by_id),
    (mentor_paper, mentor_paper.c.seen_by_id),
    (outbox, outbox.c.person_id),
    (pair, pair.c.ended_by_id),
    (pair_mark, pair_mark.c.made_by_id),
    (person, person.c.author_id),
    (person, person.c.merged_into_id),
    (reminder, reminder.c.person_id),
    (school_order, school_order.c.created_by_id),
    (stage, stage.c.closed_by_id),
    (stage_item, stage_item.c.done_by_id),
    (stage_item, stage_item.c.owner_id),
    (upload, upload.c.person_id),
)
"""Columns that name a person and may do so any number of times."""
COUNTED: tuple[tuple[Table, Column[Any]], ...] = (
    (consent, consent.c.subject_id),
    (consent, consent.c.given_by_id),
    (guardianship, guardianship.c.child_id),
    (guardianship, guardianship.c.guardian_id),
    (role, role.c.person_id),
    (submission, submission.c.person_id),
    (submission, submission.c.subject_id),
    *pair_traces.HANDED,
)
"""Columns where two rows would become one: each table has its own way below."""


async def hand_over(session: Session, twin: UUID, kept: UUID, now: datetime) -> None:
    """Audit rows stay with the id under which they were written."""
    await _hand_roles(session, twin, kept)
    await _hand_submissions(session, twin, kept)
    await _hand_consents(session, twin, kept)
    await _hand_guardianships(session, twin, kept)
    await pair_traces.hand_over(session, twin, kept, now)
    await documents.hand_over(session, twin, kept)
    # What reminds of the duplicate itself is made anew for the person who stays, if need be.
    await session.run(delete(reminder).where(reminder.c.object_id == twin))
    # Both may have been told of the same deadline, or asked about the same pair; what is to come of
    # the roadmap is planned anew. A chain about a pair is there once and goes on.
    await drop_of(session, twin, OF_ROADMAP | {Chain.ASKED})
    for table, column in SIMPLE:
        await session.run(update(table).where(column == twin).values({column: kept}))


async def move_account(session: Session, twin: UUID, kept: UUID) -> None:
    """The person who stays writes from the duplicate's account from now on."""
    theirs = await session.row(
        select(person.c.telegram_id, person.c.unreachable_at).where(person.c.id == twin)
    )
    await drop_account(session, twin)
    if theirs is not None:
        await session.run(update(person).where(person.c.id == kept).values(**theirs._mapping))  # noqa: SLF001 - SQLAlchemy's public name


async def drop_account(session: Session, of: UUID) -> None:
    await session.run(
        update(person).where(person.c.id == of).values(telegram_id=None, unreachable_at=None)
    )


async def close_personal_links(session: Session, of: UUID, now: datetime) -> None:
    """Whoever has an account needs no link to their own place; nobody else may take it."""
    await session.run(
        update(invitation)
        .where(invitation.c.person_id == of, invitation.c.revoked_at.is_(None))
        .values(revoked_at=now)
    )


async def list_merged_into(session: Session, kept: UUID) -> list[UUID]:
    """The ids under which somebody was known besides their own."""
    rows = await session.rows(select(person.c.id).where(person.c.merged_into_id == kept))
    return [row.id for row in rows]


async def _hand_roles(session: Session, twin: UUID, kept: UUID) -> None:
    rows = await session.rows(select(role).where(role.c.person_id.in_([kept, twin])))
    for same in _alike(rows, lambda row: row.kind):
        stays = next((row for row in same if row.person_id == kept), same[0])
        await _drop(session, role, (row for row in same if row is not stays))
        await session.run(update(role).where(role.c.id == stays.id).values(person_id=kept))


async def _hand_submissions(session: Session, twin: UUID, kept: UUID) -> None:
    """Of two open copies of a form the newer stays open, the other is given up."""
    columns = (submission.c.person_id, submission.c.subject_id)
    open_ = await _rows_of(session, submission, columns, (twin, kept), submission.c.sent_at)
    for same in _alike(
        open_,
        lambda row: (_to(kept, twin, row.person_id), row.form_code, _subject(row, kept, twin)),
    ):
        newest = max(same, key=lambda row: row.changed_at)
        await _drop(session, submission, (row for row in same if row is not newest))
    for column in columns:
        await session.run(update(submission).where(column == twin).values({column: kept}))


async def _hand_consents(session: Session, twin: UUID, kept: UUID) -> None:
    """A consent that the person who stays has as well is left where it is, as history."""
    columns = (consent.c.subject_id, consent.c.given_by_id)
    in_force = await _rows_of(session, consent, columns, (twin, kept), consent.c.withdrawn_at)
    doubles: list[UUID] = []
    for same in _alike(
        in_force,
        lambda row: (row.purpose, _subject(row, kept, twin), _to(kept, twin, row.given_by_id)),
    ):
        stays = min(same, key=lambda row: (twin in {row.subject_id, row.given_by_id}, row.given_at))
        doubles += [row.id for row in same if row is not stays]
        paper = next((row for row in same if row.paper_at), None)
        if paper is not None and stays.paper_at is None:
            await _copy(session, consent, stays, paper, "signed_on", "paper_at", "paper_by_id")
    for column in columns:
        await session.run(
            update(consent)
            .where(column == twin, consent.c.id.not_in(doubles))
            .values({column: kept})
        )


async def _hand_guardianships(session: Session, twin: UUID, kept: UUID) -> None:
    columns = (guardianship.c.child_id, guardianship.c.guardian_id)
    rows = await _rows_of(session, guardianship, columns, (twin, kept))
    for same in _alike(
        rows, lambda row: (_to(kept, twin, row.child_id), _to(kept, twin, row.guardian_id))
    ):
        stays = min(same, key=lambda row: twin in {row.child_id, row.guardian_id})
        for name in ("relation", "checked_at"):
            known = next((row for row in same if getattr(row, name)), None)
            if known is not None and known is not stays and not getattr(stays, name):
                names = (name, "checked_by_id") if name == "checked_at" else (name,)
                await _copy(session, guardianship, stays, known, *names)
        await _drop(session, guardianship, (row for row in same if row is not stays))
    for column in columns:
        await session.run(update(guardianship).where(column == twin).values({column: kept}))


def _to(kept: UUID, twin: UUID, key: UUID) -> UUID:
    return kept if key == twin else key


def _subject(row: Row[Any], kept: UUID, twin: UUID) -> UUID:
    return _to(kept, twin, row.subject_id)


async def _rows_of(
    session: Session,
    table: Table,
    columns: Sequence[Column[Any]],
    ids: tuple[UUID, UUID],
    open_while_none: Column[Any] | None = None,
) -> Sequence[Row[Any]]:
    wanted = select(table).where(or_(*(column.in_(ids) for column in columns)))
    if open_while_none is not None:
        wanted = wanted.where(open_while_none.is_(None))
    return await session.rows(wanted.order_by(table.c.id))


def _alike(
    rows: Iterable[Row[Any]], key: Callable[[Row[Any]], Hashable]
) -> Iterable[list[Row[Any]]]:
    """Rows that would be one and the same after the merge."""
    groups: defaultdict[Hashable, list[Row[Any]]] = defaultdict(list)
    for row in rows:
        groups[key(row)].append(row)
    return groups.values()


async def _drop(session: Session, table: Table, rows: Iterable[Row[Any]]) -> None:
    gone = [row.id for row in rows]
    if gone:
        await session.run(delete(table).where(table.c.id.in_(gone)))


async def _copy(session: Session, table: Table, to: Row[Any], from_: Row[Any], *names: str) -> None:
    values = {name: getattr(from_, name) for name in names}
    await session.run(update(table).where(table.c.id == to.id).values(values))
