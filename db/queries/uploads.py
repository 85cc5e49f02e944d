"""What was read from files that people sent, until they confirm it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, insert, select, update

from db.engine import Session
from db.tables import upload
from db.types import new_id
from mentoring.people import Person

PLACE = "upload.content"


@dataclass(frozen=True, slots=True)
class Upload:
    id: UUID
    kind: str
    content: bytes


async def add_upload(
    session: Session, by: Person, kind: str, content: bytes, now: datetime
) -> UUID:
    key = new_id()
    await session.run(
        insert(upload).values(
            id=key,
            institution_id=by.institution_id,
            person_id=by.id,
            kind=kind,
            content=session.sealer.seal(content, PLACE, key),
            created_at=now,
        )
    )
    return key


async def find_upload(session: Session, by: Person, key: UUID, *kinds: str) -> Upload | None:
    """Somebody's own upload, of one of these kinds if any are named; it stays."""
    row = await session.row(
        select(upload).where(
            upload.c.id == key,
            upload.c.person_id == by.id,
            *([upload.c.kind.in_(kinds)] if kinds else []),
        )
    )
    if row is None:
        return None
    return Upload(row.id, row.kind, session.sealer.unseal(row.content, PLACE, row.id))


async def take_upload(session: Session, by: Person, key: UUID, *kinds: str) -> Upload | None:
    """The same, once: it is gone when it was taken, and one of another kind is left alone."""
    found = await find_upload(session, by, key, *kinds)
    if found is None:
        return None
    done = await session.run(delete(upload).where(upload.c.id == key))
    return found if done.rowcount == 1 else None


async def change_upload(session: Session, key: UUID, content: bytes) -> None:
    sealed = session.sealer.seal(content, PLACE, key)
    await session.run(update(upload).where(upload.c.id == key).values(content=sealed))


async def purge(session: Session, before: datetime) -> None:
    """What nobody has confirmed is forgotten."""
    await session.run(delete(upload).where(upload.c.created_at < before))
