"""Organisations that send mentors."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Row, insert, select

from db.engine import Session
from db.tables import partner
from mentoring.partners import Partner


def read(row: Row[tuple[object, ...]]) -> Partner:
    return Partner(row.id, row.institution_id, row.name, row.kind)


async def add_partner(session: Session, added: Partner, now: datetime) -> None:
    await session.run(
        insert(partner).values(
            id=added.id,
            institution_id=added.institution_id,
            name=added.name,
            kind=added.kind,
            created_at=now,
        )
    )


async def list_partners(session: Session, institution_id: UUID) -> list[Partner]:
    rows = await session.rows(
        select(partner).where(partner.c.institution_id == institution_id).order_by(partner.c.name)
    )
    return [read(row) for row in rows]


async def find_partner(session: Session, institution_id: UUID, key: UUID) -> Partner | None:
    row = await session.row(
        select(partner).where(partner.c.id == key, partner.c.institution_id == institution_id)
    )
    return read(row) if row else None
