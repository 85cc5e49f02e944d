"""Days and hours of a school in Yakutsk, and what is told on them."""

from collections import defaultdict
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from mentoring.people import Role
from mentoring.roadmap.deadline import Deadline, On
from mentoring.roadmap.plan import Owner, StagePlan
from tests.services.roadmap.small import task
from tests.services.roadmap.world import DIGEST, DUE, ESCALATED, EXPIRING, World

YAKUTSK = ZoneInfo("Asia/Yakutsk")
MINUTE = timedelta(minutes=1)
DEADLINE = date(2026, 10, 15)
"""A Thursday; its reminders come on 1, 8, 12, 14, 15, 16, 19, 26 October and so on."""
TALKS = "беседы"
ABOUT_THINGS = (DUE, EXPIRING, ESCALATED)


def at(day: str, clock: str = "09:00", zone: ZoneInfo = YAKUTSK) -> datetime:
    """The moment in UTC, as the program sees it; days without a year are of the autumn of 2026."""
    full = day if day.count("-") > 1 else f"2026-{day}"
    local = datetime.combine(date.fromisoformat(full), time.fromisoformat(clock), zone)
    return local.astimezone(UTC)


SEPTEMBER = at("09-01", "12:00")


def due_on(
    day: date = DEADLINE, *titles: str, role: Role | None = Role.PSYCHOLOGIST, words: str = ""
) -> StagePlan:
    """A stage of one deadline, whose things somebody in a role is to do."""
    items = tuple(task(title) for title in titles or (TALKS,))
    return StagePlan("Подготовка", Deadline(On(day)), Owner(role, words), items=items)


async def told(
    world: World, first: str, last: str, *parts: str, clock: str = "09:00"
) -> dict[int, list[str]]:
    """Who is told on which mornings, as «10-15», on the very minute and not a minute earlier; the
    digest is left out.
    """
    found = defaultdict(list)
    moment, end = at(first, clock), at(last, clock)
    while moment <= end:
        assert await world.tick(moment - MINUTE) == []
        for who, lines in await world.tick(moment):
            if any(part in (parts or ABOUT_THINGS) for part, _ in lines):
                found[who].append(f"{moment.astimezone(YAKUTSK):%m-%d}")
        moment += timedelta(days=1)
    return dict(found)


async def digests(world: World, first: str, last: str) -> dict[int, list[str]]:
    return await told(world, first, last, DIGEST)
