"""Who did what, and when."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, insert, select

from db.engine import Session
from db.tables import audit
from db.types import new_id
from mentoring.people import Person


@dataclass(frozen=True, slots=True)
class Record:
    action: str
    at: datetime


async def record(
    session: Session, actor: Person, action: str, object_id: UUID | None, now: datetime
) -> None:
    await session.run(
        insert(audit).values(
            id=new_id(),
            institution_id=actor.institution_id,
            actor_id=actor.id,
            action=action,
            object_id=object_id,
            at=now,
        )
    )


async def list_of_actor(session: Session, actor_id: UUID) -> list[Record]:
    rows = await session.rows(
        select(audit.c.action, audit.c.at).where(audit.c.actor_id == actor_id).order_by(audit.c.at)
    )
    return [Record(row.action, row.at) for row in rows]


async def erase_of_actor(session: Session, actor_id: UUID) -> None:
    await session.run(delete(audit).where(audit.c.actor_id == actor_id))
