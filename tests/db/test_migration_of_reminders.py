"""Reminders that wait when the roadmap comes go on as they were, and so they do on the way back."""

from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import Integer, column, select, table, text

from db.engine import Database
from db.migrate import downgrade, migrate
from db.queries.institutions import add_institution
from db.queries.people import grant
from db.queues import planned, reminders
from db.types import UtcDateTime, new_id
from mentoring.people import Role
from mentoring.reminders import OF_ROADMAP, Chain
from mentoring.roadmap.outlook import Planned
from tests.db.examples import NOW, known

ROWS = table(
    "reminder",
    *(column(name) for name in ("id", "person_id", "kind", "object_id")),
    column("step", Integer),
    column("due_at", UtcDateTime()),
)


async def shot(database: Database) -> list[tuple[object, ...]]:
    async with database.begin() as session:
        return [tuple(row) for row in await session.rows(select(ROWS).order_by(ROWS.c.due_at))]


async def test_chains_stay_and_deadlines_come_and_go(empty: Database) -> None:
    await migrate(empty)
    about: UUID = new_id()
    async with empty.begin() as session:
        school = await add_institution(session, "Школа № 5", "г. Якутск", NOW)
        person = await grant(session, await known(session, school), Role.DEPUTY, NOW)
        await reminders.add_reminder(session, person.id, Chain.WAITING, about, NOW, NOW, step=1)
    await downgrade(empty, "0003")
    before = await shot(empty)
    assert len(before) == 1
    await migrate(empty)
    assert await shot(empty) == before
    on = date(2026, 12, 1)
    rows = [
        Planned(person.id, Chain.DEADLINE, about, offset, on, NOW + timedelta(days=40 + offset))
        for offset in (-3, -1)
    ]
    async with empty.begin() as session:
        await planned.plan(session, rows, NOW)
        await planned.plan(session, rows, NOW)
        assert len(await planned.list_planned(session, OF_ROADMAP, [about])) == 2
    await downgrade(empty, "0003")
    assert await shot(empty) == before
    async with empty.begin() as session:
        roles = await session.rows(text("SELECT kind FROM role"))
        assert [row.kind for row in roles] == []
