"""Other clocks: the program starts in another zone or with other quiet hours."""

from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from mentoring.people import Role
from mentoring.reminders import Quiet
from mentoring.roadmap.deadline import After, Anchor, Deadline, On, Unit
from mentoring.roadmap.plan import Owner, StagePlan
from tests.services.acting import Acting
from tests.services.roadmap.days import MINUTE, at, told
from tests.services.roadmap.small import PSYCHOLOGIST, task
from tests.services.roadmap.world import World

MOSCOW = ZoneInfo("Europe/Moscow")
KAMCHATKA = ZoneInfo("Asia/Kamchatka")
HOUR = timedelta(hours=1)


async def hears(world: World, day: str, clock: str, zone: ZoneInfo) -> bool:
    """Whether the psychologist is told something at a moment, and not a minute before."""
    moment = at(day, clock, zone)
    before = [who for who, _ in await world.tick(moment - MINUTE)]
    now = [who for who, _ in await world.tick(moment)]
    assert PSYCHOLOGIST not in before
    return PSYCHOLOGIST in now


async def test_in_a_zone_to_the_west_mornings_come_later(world: World) -> None:
    await told(world, "10-08", "10-13")
    await world.restarts(at("10-13", "12:00"), zone=MOSCOW)
    assert await world.tick(at("10-14")) == []
    assert await hears(world, "10-14", "09:00", MOSCOW)
    assert await hears(world, "10-15", "09:00", MOSCOW)


async def test_in_a_zone_to_the_east_they_come_earlier(world: World) -> None:
    await told(world, "10-08", "10-13")
    await world.restarts(at("10-13", "12:00"), zone=KAMCHATKA)
    assert await hears(world, "10-14", "09:00", KAMCHATKA)
    assert await world.tick(at("10-14")) == []


async def test_a_morning_that_the_new_zone_has_passed_already_is_not_lost(world: World) -> None:
    """At five in Moscow it is eleven in Yakutsk; by the old clocks it was to come at three."""
    await told(world, "10-08", "10-13")
    await world.restarts(at("10-13", "12:00"), zone=MOSCOW)
    await world.restarts(at("10-14", "05:00", MOSCOW), zone=ZoneInfo("Asia/Yakutsk"))
    heard = [
        who
        for minutes in range(0, 10 * 60, 30)
        for who, _ in await world.tick(at("10-14", "11:00") + minutes * MINUTE)
    ]
    assert heard == [PSYCHOLOGIST]


async def test_longer_quiet_hours_move_the_morning(world: World) -> None:
    await told(world, "10-08", "10-13")
    await world.restarts(at("10-13", "12:00"), quiet=Quiet(time(20), time(10, 30)))
    assert await told(world, "10-14", "10-15", clock="10:30") == {PSYCHOLOGIST: ["10-14", "10-15"]}


async def test_shorter_ones_do_not(world: World) -> None:
    await told(world, "10-08", "10-13")
    await world.restarts(at("10-13", "12:00"), quiet=Quiet(time(23), time(6)))
    assert await told(world, "10-14", "10-15") == {PSYCHOLOGIST: ["10-14", "10-15"]}


async def test_a_start_with_the_same_clocks_changes_nothing(world: World) -> None:
    assert await told(world, "10-14", "10-14") == {PSYCHOLOGIST: ["10-14"]}
    await world.restarts(at("10-14", "12:00"))
    assert await told(world, "10-15", "10-15") == {PSYCHOLOGIST: ["10-15"]}
    await world.restarts(at("10-15", "09:00"))
    assert await world.tick(at("10-15", "09:00")) == []


def plan(rule: After | On) -> StagePlan:
    return StagePlan(
        "Подготовка", Deadline(rule), Owner(Role.PSYCHOLOGIST), items=(task("беседы"),)
    )


async def test_nine_in_the_morning_stays_nine_when_the_zone_itself_changes(
    acting: Acting,
) -> None:
    """On 26 October 2014 Yakutsk went from ten hours ahead to nine."""
    world = await World.begun(acting, at("2014-10-20", "12:00"), [plan(On(date(2014, 10, 27)))])
    assert at("2014-10-24").hour == 23
    assert at("2014-10-27").hour == 0
    assert await told(world, "2014-10-21", "2014-10-24") == {PSYCHOLOGIST: ["10-24"]}
    assert await world.tick(at("2014-10-27") - HOUR) == []
    assert await told(world, "2014-10-27", "2014-10-28") == {PSYCHOLOGIST: ["10-27", "10-28"]}


@pytest.mark.parametrize(
    ("start", "months", "due", "told_on"),
    [
        # The last of February 2027 is a Sunday: Friday is the day on which there is time left.
        (date(2027, 1, 31), 1, date(2027, 2, 28), "02-26"),
        (date(2028, 1, 31), 1, date(2028, 2, 29), "02-29"),
        (date(2028, 2, 29), 1, date(2028, 3, 29), "03-29"),
        (date(2027, 8, 31), 6, date(2028, 2, 29), "02-29"),
    ],
)
async def test_a_month_has_the_days_that_it_has(
    acting: Acting, start: date, months: int, due: date, told_on: str
) -> None:
    began = at(due.replace(day=1).isoformat(), "12:00")
    rule = After(months, Unit.MONTH, Anchor.START)
    world = await World.begun(acting, began, [plan(rule)], starts_on=start)
    days = await told(world, (due - timedelta(days=6)).isoformat(), f"{due.year}-{told_on}")
    assert days[PSYCHOLOGIST][-1] == told_on
    await world.closes(1, at(f"{due.year}-{told_on}", "12:00"))


async def test_a_deadline_on_a_day_off_stays_there(acting: Acting) -> None:
    rule = After(1, Unit.MONTH, Anchor.START)
    began = at("2027-02-01", "12:00")
    world = await World.begun(acting, began, [plan(rule)], starts_on=date(2027, 1, 31))
    notices = dict(await world.hears(at("2027-02-26")))
    (line,) = notices[PSYCHOLOGIST].due
    assert (line.on, line.late, line.day_off) == (date(2027, 2, 28), -2, True)
