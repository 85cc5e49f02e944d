"""Who is whose guardian."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, select, update

from db.engine import Session
from db.tables import guardianship
from db.types import new_id


@dataclass(frozen=True, slots=True)
class Guardianship:
    """`checked_at` is when the curator noted that they had seen proof (UTC)."""

    id: UUID
    child_id: UUID
    guardian_id: UUID
    relation: str | None
    created_at: datetime
    checked_at: datetime | None
    checked_by_id: UUID | None


_COLUMNS = tuple(guardianship.c[name] for name in Guardianship.__dataclass_fields__)


async def add_guardianship(
    session: Session, institution_id: UUID, child_id: UUID, guardian_id: UUID, now: datetime
) -> bool:
    """False if it is known already."""
    done = await session.run(
        session.insert(guardianship)
        .values(
            id=new_id(),
            institution_id=institution_id,
            child_id=child_id,
            guardian_id=guardian_id,
            created_at=now,
        )
        .on_conflict_do_nothing(index_elements=["child_id", "guardian_id"])
    )
    return done.rowcount == 1


async def list_guardianships(
    session: Session, *, children: Sequence[UUID] = (), guardians: Sequence[UUID] = ()
) -> list[Guardianship]:
    """Those of any of these children or of any of these guardians, the oldest first."""
    rows = await session.rows(
        select(*_COLUMNS)
        .where(guardianship.c.child_id.in_(children) | guardianship.c.guardian_id.in_(guardians))
        .order_by(guardianship.c.created_at, guardianship.c.id)
    )
    return [Guardianship(**row._mapping) for row in rows]  # noqa: SLF001 - SQLAlchemy's public name


async def is_guardian(session: Session, guardian_id: UUID, child_id: UUID) -> bool:
    row = await session.row(
        select(guardianship.c.id).where(
            guardianship.c.child_id == child_id, guardianship.c.guardian_id == guardian_id
        )
    )
    return row is not None


async def set_relation(session: Session, guardian_id: UUID, relation: str | None) -> None:
    await session.run(
        update(guardianship)
        .where(guardianship.c.guardian_id == guardian_id, guardianship.c.relation.is_(None))
        .values(relation=relation)
    )


async def mark_checked(
    session: Session, child_id: UUID, guardian_id: UUID, by: UUID, now: datetime
) -> None:
    await session.run(
        update(guardianship)
        .where(guardianship.c.child_id == child_id, guardianship.c.guardian_id == guardian_id)
        .values(checked_at=now, checked_by_id=by)
    )


async def remove_guardianship(session: Session, child_id: UUID, guardian_id: UUID) -> None:
    await session.run(
        delete(guardianship).where(
            guardianship.c.child_id == child_id, guardianship.c.guardian_id == guardian_id
        )
    )
