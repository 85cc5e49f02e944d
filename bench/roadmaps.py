"""Schools with the roadmap that ships and its reminders, and as many rows of others as wanted."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, insert, select

from bench.looks import timed
from bot.app import App
from bot.clock import Clock
from db.queries import institutions, people, programmes
from db.tables import outbox, person, reminder
from db.types import new_id
from mentoring.people import Institution, Person, Role
from mentoring.reminders import Chain
from mentoring.roadmap.deadline import Deadline, On
from mentoring.roadmap.plan import Programme, StagePlan
from services import deadlines
from texts.roadmap.shipped import shipped

BEGIN = datetime(2026, 9, 1, 3, tzinfo=UTC)
"""Noon at the school, on the day on which its programme starts."""
BY_THE_SCHOOL = (date(2027, 4, 30), date(2027, 5, 25))
"""The deadlines of the last two stages, which a school says itself."""
ROWS_OF_ONE = 62
"""How many rows each of the others has: a roadmap's."""
SENT = 3
"""Of four rows of others so many were sent already; the fourth is still to come."""
AT_ONCE = 10_000


class Wall(Clock):
    """A clock that stands where it is put."""

    def __init__(self) -> None:
        super().__init__()
        self.moment = BEGIN

    def now(self) -> datetime:
        return self.moment


def plans() -> tuple[StagePlan, ...]:
    stages = shipped("ru")
    own = [Deadline(On(day)) for day in BY_THE_SCHOOL]
    late = [replace(plan, deadline=each) for plan, each in zip(stages[-2:], own, strict=True)]
    return (*stages[:-2], *late)


async def add_school(app: App, number: int) -> UUID:
    """A school with a curator and a programme whose dates are known; nothing is planned yet."""
    async with app.acts.open() as act:
        name = f"Школа № {number}"
        school = await institutions.add_institution(act.session, name, name, act.now)
        curator = await people.add_person(
            act.session, Person(new_id(), school.id, 10_000 + number, "ru"), act.now
        )
        await people.change(act.session, replace(curator, name="Егорова Мария Ивановна"))
        await people.grant(act.session, curator, Role.CURATOR, act.now)
        today = act.local(act.now).date()
        made = Programme(new_id(), school.id, today.year, today, "1", today)
        await programmes.add_programme(act.session, made, act.now)
        stages = [programmes.new_stage(place, plan) for place, plan in enumerate(plans(), 1)]
        await programmes.save_stages(act.session, made, stages)
    app.shared.institutions[school.id] = school
    return school.id


async def plan(app: App, school: UUID) -> tuple[float, float]:
    """What the planning takes, without the commit."""
    async with app.acts.open() as act:
        return await timed(lambda: deadlines.replan(act, school))


async def count_rows(app: App) -> int:
    return await count(app, select(func.count()).select_from(reminder))


async def count_due(app: App) -> int:
    open_ = reminder.c.done_at.is_(None) & (reminder.c.due_at <= app.clock.now())
    return await count(app, select(func.count()).select_from(reminder).where(open_))


async def count_calls(app: App) -> int:
    return await count(app, select(func.count()).select_from(outbox))


async def count(app: App, asked: Select[int]) -> int:
    async with app.database.begin() as session:
        return int(await session.scalar(asked))


async def add_others(app: App, rows: int) -> None:
    """People of other schools with reminders that were sent or are still to come."""
    async with app.database.begin() as session:
        where = await institutions.add_institution(session, "Другие", "Другие", BEGIN)
        everybody = [new_id() for _ in range(-(-rows // ROWS_OF_ONE))]
        await session.run(insert(person), [a_person(key, where) for key in everybody])
    left = islice(rows_of(everybody, app.clock.now()), rows)
    while made := list(islice(left, AT_ONCE)):
        async with app.database.begin() as session:
            await session.run(insert(reminder), made)
    await settle(app)


def a_person(key: UUID, where: Institution) -> dict[str, Any]:
    return {"id": key, "institution_id": where.id, "language": "ru", "created_at": BEGIN}


def rows_of(everybody: Sequence[UUID], now: datetime) -> Iterator[dict[str, Any]]:
    """What was sent is from the sixty days for which it is kept, what is to come from a year."""
    for owner in everybody:
        for number in range(ROWS_OF_ONE):
            sent = number % (SENT + 1) < SENT
            due = now + timedelta(days=-1 - number % 55 if sent else 30 + 5 * number, minutes=1)
            yield {
                "id": new_id(),
                "person_id": owner,
                "kind": Chain.DEADLINE.value,
                "object_id": new_id(),
                "step": 0,
                "offset_days": 0,
                "about_on": due.date(),
                "created_at": BEGIN,
                "due_at": due,
                "done_at": due if sent else None,
            }


async def settle(app: App) -> None:
    """PostgreSQL looks after its tables by itself, but not at once."""
    if not app.database.on_sqlite:
        async with app.database.engine.connect() as connection:
            await connection.execution_options(isolation_level="AUTOCOMMIT")
            await connection.exec_driver_sql("VACUUM ANALYZE")
