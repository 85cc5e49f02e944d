"""Who did what, and when."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, delete, func, insert, select

from db.engine import Session
from db.tables import audit
from db.types import new_id
from mentoring.people import Person


@dataclass(frozen=True, slots=True)
class Record:
    action: str
    at: datetime
    amount: int | None = None


async def record(
    session: Session,
    actor: Person,
    action: str,
    object_id: UUID | None,
    now: datetime,
    amount: int | None = None,
) -> None:
    """`amount` says of how many, where an action has many at once: the rows of an export."""
    await session.run(
        insert(audit).values(
            id=new_id(),
            institution_id=actor.institution_id,
            actor_id=actor.id,
            action=action,
            object_id=object_id,
            amount=amount,
            at=now,
        )
    )


async def record_all(
    session: Session, actor: Person, action: str, objects: Iterable[UUID], now: datetime
) -> None:
    """The same done to each of many, by one statement."""
    rows = [
        {
            "id": new_id(),
            "institution_id": actor.institution_id,
            "actor_id": actor.id,
            "action": action,
            "object_id": key,
            "at": now,
        }
        for key in objects
    ]
    if rows:
        await session.run(insert(audit), rows)


async def list_of_actor(session: Session, actor_id: UUID) -> list[Record]:
    rows = await session.rows(
        select(audit.c.action, audit.c.at, audit.c.amount)
        .where(audit.c.actor_id == actor_id)
        .order_by(audit.c.at)
    )
    return [Record(row.action, row.at, row.amount) for row in rows]


async def erase_of_actor(session: Session, actor_id: UUID) -> None:
    await session.run(delete(audit).where(audit.c.actor_id == actor_id))


@dataclass(frozen=True, slots=True)
class Event:
    """A line of somebody's history; `object_id` is what or whom it was done to, `amount` of how
    many things at once, where there were several.
    """

    action: str
    at: datetime
    actor_id: UUID | None
    object_id: UUID | None
    amount: int | None = None


def _about(ids: Sequence[UUID]) -> ColumnElement[bool]:
    return audit.c.actor_id.in_(ids) | audit.c.object_id.in_(ids)


async def list_about(
    session: Session, ids: Sequence[UUID], limit: int, offset: int = 0
) -> list[Event]:
    """What these people did and what was done to them, the newest first."""
    rows = await session.rows(
        select(*(audit.c[name] for name in Event.__dataclass_fields__))
        .where(_about(ids))
        .order_by(audit.c.at.desc(), audit.c.id.desc())
        .limit(limit)
        .offset(offset)
    )
    return [Event(**row._mapping) for row in rows]  # noqa: SLF001 - SQLAlchemy's public name


async def count_about(session: Session, ids: Sequence[UUID]) -> int:
    return int(await session.scalar(select(func.count()).where(_about(ids))))


async def list_last(session: Session, action: str, objects: Sequence[UUID]) -> dict[UUID, datetime]:
    """When something was last done to each of these; who is not there, to them it never was."""
    rows = await session.rows(
        select(audit.c.object_id, func.max(audit.c.at).label("at"))
        .where(audit.c.action == action, audit.c.object_id.in_(objects))
        .group_by(audit.c.object_id)
    )
    return {row.object_id: row.at for row in rows}


async def find_last(session: Session, actions: Sequence[str], object_id: UUID) -> Event | None:
    """The newest of these actions that was done to somebody."""
    row = await session.row(
        select(*(audit.c[name] for name in Event.__dataclass_fields__))
        .where(audit.c.action.in_(actions), audit.c.object_id == object_id)
        .order_by(audit.c.at.desc(), audit.c.id.desc())
        .limit(1)
    )
    return Event(**row._mapping) if row else None  # noqa: SLF001 - SQLAlchemy's public name


async def has_done(session: Session, actor_id: UUID, action: str, object_id: UUID) -> bool:
    row = await session.row(
        select(audit.c.id)
        .where(
            audit.c.actor_id == actor_id,
            audit.c.action == action,
            audit.c.object_id == object_id,
        )
        .limit(1)
    )
    return row is not None
