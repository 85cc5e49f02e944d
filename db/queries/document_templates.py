"""Word templates that a school has changed; the one that ships stays available for ever."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import insert, select, update

from db.engine import Session
from db.tables import document_template
from db.types import new_id
from mentoring.people import Person

CONTENT = "document_template.content"


async def add_template(
    session: Session, by: Person, kind: str, content: bytes, now: datetime
) -> UUID:
    key = new_id()
    await session.run(
        insert(document_template).values(
            id=key,
            institution_id=by.institution_id,
            kind=kind,
            content=session.sealer.seal(content, CONTENT, key),
            created_by_id=by.id,
            created_at=now,
        )
    )
    return key


async def find_in_use(
    session: Session, institution_id: UUID, kind: str
) -> tuple[UUID, bytes] | None:
    """The school's newest that was not taken back; None where the one that ships is used."""
    row = await session.row(_open(institution_id).where(document_template.c.kind == kind).limit(1))
    return (row.id, session.sealer.unseal(row.content, CONTENT, row.id)) if row else None


async def find_template(session: Session, institution_id: UUID, key: UUID) -> bytes | None:
    row = await session.row(
        select(document_template).where(
            document_template.c.id == key, document_template.c.institution_id == institution_id
        )
    )
    return session.sealer.unseal(row.content, CONTENT, row.id) if row else None


async def list_changed(session: Session, institution_id: UUID) -> set[str]:
    """The kinds of which a template of the school is in use."""
    rows = await session.rows(_open(institution_id))
    return {row.kind for row in rows}


async def retire(session: Session, key: UUID, now: datetime) -> None:
    await session.run(
        update(document_template).where(document_template.c.id == key).values(retired_at=now)
    )


def _open(institution_id: UUID) -> Any:
    return (
        select(document_template)
        .where(
            document_template.c.institution_id == institution_id,
            document_template.c.retired_at.is_(None),
        )
        .order_by(document_template.c.id.desc())
    )
