"""When somebody is told: on the very minute of a working morning, once, in one message."""

from datetime import date, time, timedelta

from mentoring.reminders import Quiet
from mentoring.roadmap.plan import Offsets
from services import ticking
from tests.services.acting import Acting
from tests.services.roadmap.days import MINUTE, SEPTEMBER, TALKS, at, due_on, told
from tests.services.roadmap.small import PSYCHOLOGIST
from tests.services.roadmap.world import DUE, World

ALL = ["10-01", "10-08", "10-12", "10-14", "10-15", "10-16", "10-19", "10-26"]
HOUR = timedelta(hours=1)


async def test_reminders_come_on_their_mornings_and_weekly_after_the_last_to_nobody_else(
    world: World,
) -> None:
    expected = {PSYCHOLOGIST: [*ALL, "11-02", "11-09", "11-16"]}
    assert await told(world, "09-02", "11-17") == expected


async def test_where_a_stage_has_days_of_its_own_reminders_come_on_them(world: World) -> None:
    await world.changes_plan(1, SEPTEMBER, offsets=Offsets((-8, 0, 5), weekly=True))
    expected = {PSYCHOLOGIST: ["10-07", "10-15", "10-20", "10-27", "11-03", "11-10"]}
    assert await told(world, "09-02", "11-10") == expected


async def test_nothing_is_told_of_what_is_done_until_it_is_to_be_done_again(world: World) -> None:
    async with world.by(PSYCHOLOGIST, at("10-08", "12:00")) as act:
        await ticking.tick(act, await world.key(act, TALKS))
    assert await told(world, "10-09", "10-20") == {}
    async with world.by(PSYCHOLOGIST, at("10-20", "12:00")) as act:
        await ticking.untick(act, await world.key(act, TALKS))
    assert await told(world, "10-21", "10-27") == {PSYCHOLOGIST: ["10-26"]}


async def test_several_things_on_one_morning_are_one_message(acting: Acting) -> None:
    """Of the two that are due on a Saturday and a Sunday somebody hears on the Friday."""
    stages = [
        due_on(date(2026, 10, 17), "беседы", "педсовет"),
        due_on(date(2026, 10, 18), "анкеты"),
    ]
    world = await World.begun(acting, SEPTEMBER, stages)
    heard = [lines for who, lines in await world.tick(at("10-16")) if who == PSYCHOLOGIST]
    assert heard == [{(DUE, "беседы"), (DUE, "педсовет"), (DUE, "анкеты")}]
    assert await world.tick(at("10-16")) == []


async def test_a_minute_in_which_nobody_looked_is_made_up_for_in_the_next(world: World) -> None:
    assert await world.tick(at("10-01") + 59 * MINUTE / 60)
    assert await world.tick(at("10-01") + MINUTE) == []


async def test_after_weeks_without_power_there_is_one_message_and_then_the_next_in_its_time(
    world: World,
) -> None:
    heard = await world.tick(at("10-15", "14:30"))
    assert [lines for who, lines in heard if who == PSYCHOLOGIST] == [{(DUE, TALKS)}]
    assert await told(world, "10-16", "10-19") == {PSYCHOLOGIST: ["10-16", "10-19"]}


async def test_who_has_power_again_on_the_very_minute_of_a_morning_hears_once(world: World) -> None:
    """What was missed and what is due by now are the same thing."""
    heard = await world.tick(at("10-12"))
    assert [who for who, _ in heard].count(PSYCHOLOGIST) == 1
    assert await told(world, "10-13", "10-14") == {PSYCHOLOGIST: ["10-14"]}


async def test_what_was_missed_waits_for_a_working_day(world: World) -> None:
    assert await told(world, "10-08", "10-14") == {PSYCHOLOGIST: ["10-08", "10-12", "10-14"]}
    assert await world.tick(at("10-17", "12:00")) == []
    assert await told(world, "10-18", "10-20") == {PSYCHOLOGIST: ["10-19"]}


async def test_by_night_nobody_is_told_however_late_it_is(world: World) -> None:
    assert await told(world, "10-08", "10-13") == {PSYCHOLOGIST: ["10-08", "10-12"]}
    for clock in ("21:00", "23:59"):
        assert await world.tick(at("10-14", clock)) == []
    assert await told(world, "10-15", "10-15") == {PSYCHOLOGIST: ["10-15"]}


async def test_what_waits_for_the_end_of_a_vacation_comes_earlier_if_that_is_taken_back(
    world: World,
) -> None:
    """The program was down on Wednesday, when it told of what was due in the vacation as well."""
    await told(world, "10-08", "10-13")
    vacation = (date(2026, 10, 15), date(2026, 10, 25))
    await world.changes(at("10-13", "12:00"), vacations=(vacation,))
    assert await world.tick(at("10-15", "12:00")) == []
    await world.changes(at("10-15", "13:00"), vacations=())
    assert await told(world, "10-16", "10-19") == {PSYCHOLOGIST: ["10-16", "10-19"]}


async def test_where_quiet_hours_end_early_what_was_missed_waits_for_the_morning(
    world: World,
) -> None:
    """Else there would be two messages about the same within two hours."""
    await world.restarts(at("10-13", "12:00"), quiet=Quiet(time(22), time(7)))
    assert await world.tick(at("10-15", "07:30")) == []
    assert await told(world, "10-15", "10-15") == {PSYCHOLOGIST: ["10-15"]}


async def test_a_date_that_moves_takes_its_reminders_along(acting: Acting) -> None:
    """What would have come by the new date before now is not made up for."""
    world = await World.begun(acting, SEPTEMBER, [due_on()])
    assert await told(world, "10-01", "10-10") == {PSYCHOLOGIST: ["10-01", "10-08"]}
    await world.changes_plan(1, at("10-10", "12:00"), deadline=due_on(date(2026, 10, 22)).deadline)
    assert await told(world, "10-11", "10-22") == {
        PSYCHOLOGIST: ["10-15", "10-19", "10-21", "10-22"]
    }
    await world.changes_plan(1, at("10-22", "12:00"), deadline=due_on().deadline)
    assert await told(world, "10-23", "10-27") == {PSYCHOLOGIST: ["10-26"]}


async def test_a_date_that_comes_back_is_not_told_of_twice(world: World) -> None:
    assert await told(world, "10-01", "10-01") == {PSYCHOLOGIST: ["10-01"]}
    before = at("10-01", "08:30")
    await world.changes_plan(1, before, deadline=due_on(date(2026, 10, 22)).deadline)
    await world.changes_plan(1, before + MINUTE, deadline=due_on().deadline)
    assert await told(world, "10-01", "10-08") == {PSYCHOLOGIST: ["10-08"]}


async def test_a_clock_that_is_set_back_repeats_nothing(world: World) -> None:
    assert await told(world, "10-01", "10-01") == {PSYCHOLOGIST: ["10-01"]}
    for minutes in range(0, 120, 20):
        assert await world.tick(at("10-01") - HOUR + minutes * MINUTE) == []


async def test_a_stage_that_is_closed_is_silent(world: World) -> None:
    await world.closes(1, at("10-02", "12:00"))
    assert await told(world, "10-03", "10-27") == {}


async def test_reminders_that_are_switched_off_on_a_day_off_do_not_come_after_it(
    world: World,
) -> None:
    assert await world.tick(at("10-17", "12:00")) == []
    await world.changes_plan(1, at("10-17", "13:00"), offsets=Offsets((), weekly=False))
    assert await told(world, "10-19", "10-27") == {}
