"""Who asked for a mentor and has no pair that is not over."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import and_, exists, func, select

from db.engine import Session
from db.tables import audit, pair, person, reminder, role, selection
from mentoring.people import Role
from mentoring.reminders import Chain


@dataclass(frozen=True, slots=True)
class Wait:
    """`since` is when they asked, or when their last pair was over (UTC); `tried` counts pairs that
    came to nothing or ended.
    """

    person_id: UUID
    institution_id: UUID
    since: datetime
    tried: int


async def list_waiting(
    session: Session, institution_id: UUID | None = None, people: Collection[UUID] | None = None
) -> list[Wait]:
    """The longest wait first, and of those who wait alike who came first: a list of pages keeps its
    order. Of one school, of these people, or of all.
    """
    over = pair.alias("over")
    latest = (
        select(func.max(over.c.ended_at)).where(over.c.mentee_id == person.c.id).scalar_subquery()
    )
    tried = (
        select(func.count()).select_from(over).where(over.c.mentee_id == person.c.id)
    ).scalar_subquery()
    rows = await session.rows(
        select(
            person.c.id,
            person.c.institution_id,
            role.c.granted_at,
            latest.label("ended_at"),
            tried.label("tried"),
        )
        .join(role, and_(role.c.person_id == person.c.id, role.c.kind == Role.MENTEE.value))
        .where(
            person.c.merged_into_id.is_(None),
            ~exists().where(pair.c.mentee_id == person.c.id, pair.c.ended_at.is_(None)),
            *([person.c.institution_id == institution_id] if institution_id else []),
            *([person.c.id.in_(list(people))] if people is not None else []),
        )
    )
    waits = [
        Wait(row.id, row.institution_id, since_of(row.granted_at, row.ended_at), row.tried)
        for row in rows
    ]
    return sorted(waits, key=lambda each: (each.since, each.person_id))


def since_of(asked_at: datetime, ended_at: datetime | None) -> datetime:
    """From asking, or from the end of the last pair."""
    return max(asked_at, ended_at) if ended_at else asked_at


async def list_reached(session: Session) -> set[UUID]:
    """Whom a chain of news about their waiting reaches already."""
    rows = await session.rows(
        select(reminder.c.object_id).where(
            reminder.c.kind == Chain.SEARCHING.value,
            reminder.c.about_on.is_(None),
            reminder.c.done_at.is_(None),
        )
    )
    return {row.object_id for row in rows}


async def last_change(session: Session, institution_id: UUID) -> datetime | None:
    """When anything last happened that may place somebody who waits: a mentor taken or free again,
    a pair over, an offer or a request sent.
    """
    moments = [
        await session.scalar(
            select(func.max(column)).where(table.c.institution_id == institution_id, *more)
        )
        for table, column, more in (
            (selection, selection.c.changed_at, ()),
            (pair, pair.c.ended_at, ()),
            (role, role.c.granted_at, (role.c.kind == Role.MENTEE.value,)),
        )
    ]
    return max(filter(None, moments), default=None)


async def list_done(
    session: Session, people: Collection[UUID], actions: Collection[str]
) -> dict[UUID, dict[str, datetime]]:
    """What of these was last done about each of these people, and when."""
    rows = await session.rows(
        select(audit.c.object_id, audit.c.action, func.max(audit.c.at).label("at"))
        .where(audit.c.object_id.in_(list(people)), audit.c.action.in_(list(actions)))
        .group_by(audit.c.object_id, audit.c.action)
    )
    found: dict[UUID, dict[str, datetime]] = {}
    for row in rows:
        found.setdefault(row.object_id, {})[row.action] = row.at
    return found
