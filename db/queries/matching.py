"""What the curator has said about possible pairs, and the plan that was worked out last."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, exists, insert, or_, select

from db.engine import Session
from db.tables import match_plan, pair, pair_mark, role, submission
from db.types import new_id
from mentoring.marks import Mark, PairMark
from mentoring.people import Person, Role

CONTENT = "match_plan.content"


@dataclass(frozen=True, slots=True)
class StoredPlan:
    id: UUID
    author_id: UUID
    content: bytes
    made_at: datetime


async def list_marks(session: Session, institution_id: UUID) -> list[PairMark]:
    rows = await session.rows(select(pair_mark).where(pair_mark.c.institution_id == institution_id))
    return [PairMark(Mark(row.kind), row.mentee_id, row.mentor_id, row.until) for row in rows]


async def set_mark(session: Session, by: Person, mark: PairMark, now: datetime) -> None:
    """Instead of what was said before of the same kind."""
    await drop_marks(session, by.institution_id, mark.mentee_id, mark.mentor_id, (mark.kind,))
    await session.run(
        insert(pair_mark).values(
            id=new_id(),
            institution_id=by.institution_id,
            mentor_id=mark.mentor_id,
            mentee_id=mark.mentee_id,
            kind=mark.kind.value,
            until=mark.until,
            made_by_id=by.id,
            made_at=now,
        )
    )


async def drop_marks(
    session: Session,
    institution_id: UUID,
    mentee_id: UUID,
    mentor_id: UUID | None,
    kinds: Iterable[Mark],
) -> None:
    mentor = pair_mark.c.mentor_id == mentor_id if mentor_id else pair_mark.c.mentor_id.is_(None)
    await session.run(
        delete(pair_mark).where(
            pair_mark.c.institution_id == institution_id,
            pair_mark.c.mentee_id == mentee_id,
            mentor,
            pair_mark.c.kind.in_([kind.value for kind in kinds]),
        )
    )


async def save_plan(
    session: Session, by: Person, content: bytes, now: datetime, key: UUID | None = None
) -> UUID:
    """The school's only plan from now on; a changed one keeps its `key`."""
    key = key or new_id()
    await session.run(
        delete(match_plan).where(
            or_(match_plan.c.institution_id == by.institution_id, match_plan.c.id == key)
        )
    )
    await session.run(
        insert(match_plan).values(
            id=key,
            institution_id=by.institution_id,
            author_id=by.id,
            content=session.sealer.seal(content, CONTENT, key),
            made_at=now,
        )
    )
    return key


async def find_plan(session: Session, institution_id: UUID) -> StoredPlan | None:
    row = await session.row(select(match_plan).where(match_plan.c.institution_id == institution_id))
    if row is None:
        return None
    content = session.sealer.unseal(row.content, CONTENT, row.id)
    return StoredPlan(row.id, row.author_id, content, row.made_at)


async def list_waiting(session: Session, institution_id: UUID, codes: Collection[str]) -> set[UUID]:
    """Mentees with a sent request of these forms and without an open pair; nothing is unsealed."""
    asked = exists().where(
        submission.c.subject_id == role.c.person_id,
        submission.c.form_code.in_(codes),
        submission.c.sent_at.is_not(None),
    )
    paired = exists().where(pair.c.mentee_id == role.c.person_id, pair.c.ended_at.is_(None))
    rows = await session.rows(
        select(role.c.person_id).where(
            role.c.institution_id == institution_id,
            role.c.kind == Role.MENTEE.value,
            asked,
            ~paired,
        )
    )
    return {row.person_id for row in rows}
