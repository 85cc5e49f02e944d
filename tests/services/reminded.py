"""The minute's tick over services alone: what it tells whom."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from db.tables import submission
from mentoring.notices import Notice
from mentoring.people import Person
from services import reminders, reminding
from services.surveys import begin
from tests.db.examples import NOW
from tests.services.acting import Acting

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
"""NOW is two in the afternoon at the school, so whole days later it is day as well."""
ZONE = ZoneInfo("Asia/Yakutsk")


async def tick(acting: Acting, at: datetime) -> list[tuple[Person, Notice]]:
    """All that is due, each in an act of its own."""
    told: list[tuple[Person, Notice]] = []
    while True:
        async with acting.by(now=at) as act:
            due = await reminders.take(act)
            if due is None:
                return told
            await reminding.look(act, due)
            told += act.notices


async def days_told(acting: Acting, person: Person, until: int, after: datetime = NOW) -> list[int]:
    """On which days after a moment this person is told something, by a tick a day."""
    found = []
    for day in range(until + 1):
        told = await tick(acting, after + day * DAY)
        found += [day for to, _ in told if to.id == person.id]
    return found


async def begins(acting: Acting, code: str = "mentor", at: datetime = NOW) -> None:
    async with acting.by(7, at) as act:
        await begin(act, code)


async def kept(acting: Acting) -> int:
    async with acting.by() as act:
        return int(await act.session.scalar(select(func.count()).select_from(submission)))
