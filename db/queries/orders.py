"""Orders that approve the register, pairs and groups."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, insert, select

from db.engine import Session
from db.tables import school_order
from mentoring.orders import Kind, Order
from mentoring.people import Person


def read(row: Row[Any]) -> Order:
    return Order(
        row.id, row.institution_id, Kind(row.kind), row.number, row.dated_on, row.partner_id
    )


async def add_order(session: Session, added: Order, by: Person, now: datetime) -> None:
    await session.run(
        insert(school_order).values(
            id=added.id,
            institution_id=added.institution_id,
            kind=added.kind.value,
            number=added.number,
            dated_on=added.dated_on,
            partner_id=added.partner_id,
            created_by_id=by.id,
            created_at=now,
        )
    )


async def list_by_id(session: Session, ids: Iterable[UUID]) -> dict[UUID, Order]:
    rows = await session.rows(select(school_order).where(school_order.c.id.in_(list(ids))))
    return {row.id: read(row) for row in rows}


async def find_last(session: Session, institution_id: UUID, kind: Kind) -> Order | None:
    """The one that was entered last."""
    row = await session.row(
        select(school_order)
        .where(school_order.c.institution_id == institution_id, school_order.c.kind == kind.value)
        .order_by(school_order.c.id.desc())
        .limit(1)
    )
    return read(row) if row else None


async def list_of_school(session: Session, institution_id: UUID) -> list[Order]:
    """The earliest entered first."""
    rows = await session.rows(
        select(school_order)
        .where(school_order.c.institution_id == institution_id)
        .order_by(school_order.c.id)
    )
    return [read(row) for row in rows]
