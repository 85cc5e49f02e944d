"""What mentors have presented."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from sqlalchemy import Row, select

from db.engine import Session
from db.tables import mentor_paper
from mentoring.mentor_papers import Kind, MentorPaper
from mentoring.people import Person

NUMBER = "mentor_paper.number"


def read(session: Session, row: Row[Any]) -> MentorPaper:
    return MentorPaper(
        person_id=row.person_id,
        kind=Kind(row.kind),
        number=session.sealer.unseal_text(row.number, NUMBER, row.person_id) or "",
        dated_on=row.dated_on,
        valid_until=row.valid_until,
        seen_by_id=row.seen_by_id,
        seen_at=row.seen_at,
    )


async def list_papers(session: Session, person_id: UUID) -> list[MentorPaper]:
    rows = await session.rows(select(mentor_paper).where(mentor_paper.c.person_id == person_id))
    return [read(session, row) for row in rows]


async def list_of_people(session: Session, people: Collection[UUID]) -> list[MentorPaper]:
    rows = await session.rows(
        select(mentor_paper).where(mentor_paper.c.person_id.in_(list(people)))
    )
    return [read(session, row) for row in rows]


async def list_of_school(session: Session, institution_id: UUID) -> list[MentorPaper]:
    rows = await session.rows(
        select(mentor_paper).where(mentor_paper.c.institution_id == institution_id)
    )
    return [read(session, row) for row in rows]


async def save_paper(session: Session, of: Person, paper: MentorPaper) -> None:
    """The newer one stands instead of one of the same kind."""
    values = {
        "number": session.sealer.seal_text(paper.number or None, NUMBER, of.id),
        "dated_on": paper.dated_on,
        "valid_until": paper.valid_until,
        "seen_by_id": paper.seen_by_id,
        "seen_at": paper.seen_at,
    }
    added = session.insert(mentor_paper).values(
        person_id=of.id, kind=paper.kind.value, institution_id=of.institution_id, **values
    )
    await session.run(
        added.on_conflict_do_update(index_elements=["person_id", "kind"], set_=values)
    )
