"""The one way to take rows from a queue."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Integer,
    Row,
    Select,
    Table,
    bindparam,
    exists,
    or_,
    select,
    true,
    update,
)
from sqlalchemy.sql.dml import ReturningUpdate
from sqlalchemy.sql.selectable import CTE, Subquery

from db.engine import Session

Among = Callable[[FromClause], ColumnElement[bool]]
"""A part of a table that is a queue of its own: rows of other parts hold nothing up in it."""


def everything(_table: FromClause) -> ColumnElement[bool]:
    return true()


def due(table: Table, *order: ColumnElement[Any], among: Among = everything) -> Select[Any]:
    """Open rows whose time has come; `now` and `limit` are given when it is run.

    Rows that another transaction has in hand are passed over on PostgreSQL; on SQLite there is
    one writing transaction at a time.
    """
    return (
        select(table)
        .where(table.c.done_at.is_(None), table.c.due_at <= bindparam("now"), among(table))
        .order_by(*order, table.c.id)
        .limit(bindparam("limit", type_=Integer))
        .with_for_update(skip_locked=True, of=table)
    )


def earliest(table: Table, *order: ColumnElement[Any], among: Among = everything) -> Select[Any]:
    """The first open row of each lane, if it is due: order within a lane holds across replicas."""
    before = table.alias("before")
    return due(table, *order, among=among).where(
        ~exists().where(
            before.c.lane == table.c.lane,
            before.c.done_at.is_(None),
            before.c.id < table.c.id,
            among(before),
        )
    )


async def claim(
    session: Session,
    table: Table,
    *order: ColumnElement[Any],
    now: datetime,
    holder: UUID,
    lease: timedelta,
    limit: int,
    among: Among = everything,
) -> list[Row[Any]]:
    """Rows leased to `holder` until the lease runs out; who dies holding them loses them then."""
    statement = claiming(table, order, among, on_postgresql=session.on_postgresql)
    # Two transactions may fill up the same room: PostgreSQL refuses a negative limit, and SQLite
    # takes it for none at all.
    room = max(0, limit)
    taken = await session.rows(statement, now=now, limit=room, holder=holder, until=now + lease)
    rank = [column.name for column in order]
    return sorted(taken, key=lambda row: (*(getattr(row, name) for name in rank), row.id))


@cache
def claiming(
    table: Table, order: tuple[ColumnElement[Any], ...], among: Among, *, on_postgresql: bool
) -> ReturningUpdate[Any]:
    """Put together once for each queue: that costs more than running it."""
    free = or_(table.c.claimed_until.is_(None), table.c.claimed_until < bindparam("now"))
    chosen = earliest(table, *order, among=among).where(free).with_only_columns(table.c.id, *order)
    return (
        update(table)
        .where(table.c.id.in_(select(picked(chosen, on_postgresql=on_postgresql).c.id)))
        .values(claimed_by=bindparam("holder"), claimed_until=bindparam("until"))
        .returning(*table.c)
    )


def picked(chosen: Select[Any], *, on_postgresql: bool) -> CTE | Subquery:
    """PostgreSQL must be told to pick once: a nested loop took 1,000 rows for 3."""
    if on_postgresql:
        return chosen.cte("picked").prefix_with("MATERIALIZED")
    return chosen.subquery("picked")


async def release(session: Session, table: Table) -> None:
    """A process that is alone on the database takes back what a dead one had in hand."""
    await session.run(
        update(table)
        .where(table.c.done_at.is_(None), table.c.claimed_by.is_not(None))
        .values(claimed_by=None, claimed_until=None)
    )
