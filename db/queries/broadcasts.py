"""Messages to many: drafts, how far each has come, and whom it did not reach."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, delete, exists, insert, or_, select, update

from db.engine import Session
from db.queries.people import PEOPLE, gather
from db.tables import broadcast, job, outbox, person, submission
from mentoring.audience import Audience
from mentoring.broadcasts import Broadcast
from mentoring.people import Person

PLACE = "broadcast.text"


def read(session: Session, row: Row[Any]) -> Broadcast:
    return Broadcast(
        id=row.id,
        institution_id=row.institution_id,
        author_id=row.author_id,
        audience=Audience.from_dict(json.loads(row.audience)),
        created_at=row.created_at,
        text=session.sealer.unseal_text(row.text, PLACE, row.id),
        form_code=row.form_code,
        people=row.people,
        sent_at=row.sent_at,
        reported_at=row.reported_at,
        delivered=row.delivered or 0,
        unreachable=row.unreachable or 0,
        failed=row.failed or 0,
    )


def content_of(session: Session, of: Broadcast) -> dict[str, Any]:
    return {
        "audience": json.dumps(of.audience.to_dict(), ensure_ascii=False),
        "text": session.sealer.seal_text(of.text, PLACE, of.id),
        "form_code": of.form_code,
    }


async def add_broadcast(session: Session, added: Broadcast) -> None:
    await session.run(
        insert(broadcast).values(
            id=added.id,
            institution_id=added.institution_id,
            author_id=added.author_id,
            created_at=added.created_at,
            **content_of(session, added),
        )
    )


async def find_broadcast(session: Session, key: UUID) -> Broadcast | None:
    row = await session.row(select(broadcast).where(broadcast.c.id == key))
    return read(session, row) if row else None


async def find_draft(session: Session, author_id: UUID) -> Broadcast | None:
    """What somebody is putting together."""
    row = await session.row(
        select(broadcast)
        .where(broadcast.c.author_id == author_id, broadcast.c.sent_at.is_(None))
        .order_by(broadcast.c.created_at.desc(), broadcast.c.id.desc())
        .limit(1)
    )
    return read(session, row) if row else None


async def drop_drafts(session: Session, author_id: UUID) -> None:
    await session.run(
        delete(broadcast).where(broadcast.c.author_id == author_id, broadcast.c.sent_at.is_(None))
    )


async def change_draft(session: Session, changed: Broadcast) -> None:
    await session.run(
        update(broadcast)
        .where(broadcast.c.id == changed.id, broadcast.c.sent_at.is_(None))
        .values(**content_of(session, changed))
    )


async def mark_sent(session: Session, key: UUID, at: datetime, people: int) -> bool:
    """False if it was sent before: a double tap sends nothing twice."""
    done = await session.run(
        update(broadcast)
        .where(broadcast.c.id == key, broadcast.c.sent_at.is_(None))
        .values(sent_at=at, people=people)
    )
    return done.rowcount == 1


async def drop_unsent(session: Session, key: UUID, now: datetime) -> bool:
    """Forget a draft, or what waits for the morning; False if it goes out already."""
    done = await session.run(
        delete(broadcast).where(broadcast.c.id == key, is_unsent(now)),
    )
    return done.rowcount == 1


def is_unsent(now: datetime) -> ColumnElement[bool]:
    return broadcast.c.sent_at.is_(None) | (broadcast.c.sent_at > now)


async def set_people(session: Session, key: UUID, people: int) -> None:
    """To how many it was really written, once that is known."""
    await session.run(update(broadcast).where(broadcast.c.id == key).values(people=people))


async def list_sent(session: Session, institution_id: UUID, limit: int) -> list[Broadcast]:
    """The newest first, those that wait for the morning included."""
    rows = await session.rows(
        select(broadcast)
        .where(broadcast.c.institution_id == institution_id, broadcast.c.sent_at.is_not(None))
        .order_by(broadcast.c.sent_at.desc(), broadcast.c.id.desc())
        .limit(limit)
    )
    return [read(session, row) for row in rows]


async def list_unreported(session: Session, now: datetime) -> list[Broadcast]:
    """Those that went out and whose author has not heard yet what became of them."""
    rows = await session.rows(
        select(broadcast).where(broadcast.c.sent_at <= now, broadcast.c.reported_at.is_(None))
    )
    return [read(session, row) for row in rows]


async def is_under_way(session: Session, key: UUID, lane: int) -> bool:
    """Is any page of it still to be written, or any message still to be sent?"""
    pages = exists().where(job.c.lane == lane, job.c.done_at.is_(None))
    messages = exists().where(outbox.c.broadcast_id == key, outbox.c.done_at.is_(None))
    return bool(await session.scalar(select(or_(pages, messages))))


async def mark_reported(session: Session, reported: Broadcast, now: datetime) -> bool:
    """Store what became of it; False if that was done before."""
    done = await session.run(
        update(broadcast)
        .where(broadcast.c.id == reported.id, broadcast.c.reported_at.is_(None))
        .values(
            reported_at=now,
            delivered=reported.delivered,
            unreachable=reported.unreachable,
            failed=reported.failed,
        )
    )
    return done.rowcount == 1


async def list_missed(session: Session, key: UUID) -> list[UUID]:
    """Whom it did not reach, as far as they are still known."""
    rows = await session.rows(
        select(outbox.c.person_id).where(
            outbox.c.broadcast_id == key,
            outbox.c.outcome != "sent",
            outbox.c.person_id.is_not(None),
        )
    )
    return [row.person_id for row in rows]


async def list_page(
    session: Session, institution_id: UUID, after: UUID | None, limit: int
) -> list[Person]:
    """The next people of the school who have an account, in the order of their ids."""
    ids = select(person.c.id).where(
        person.c.institution_id == institution_id, person.c.telegram_id.is_not(None)
    )
    if after is not None:
        ids = ids.where(person.c.id > after)
    page = ids.order_by(person.c.id).limit(limit)
    rows = await session.rows(PEOPLE.where(person.c.id.in_(page)).order_by(person.c.id))
    return gather(session, rows)


async def list_answerers(
    session: Session, institution_id: UUID, code: str, since: datetime
) -> Sequence[UUID]:
    """Who has sent a form since a moment, each once."""
    rows = await session.rows(
        select(submission.c.person_id)
        .where(
            submission.c.institution_id == institution_id,
            submission.c.form_code == code,
            submission.c.sent_at >= since,
        )
        .distinct()
    )
    return [row.person_id for row in rows]
