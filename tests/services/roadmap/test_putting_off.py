"""What somebody has put off comes back on its day, and not before."""

from datetime import date

from services import ticking
from tests.services.roadmap.days import TALKS, at, due_on, told
from tests.services.roadmap.small import CURATOR, PSYCHOLOGIST
from tests.services.roadmap.world import World


async def put_off(world: World, days: int, day: str, clock: str = "12:00") -> None:
    async with world.by(PSYCHOLOGIST, at(day, clock)) as act:
        assert await ticking.put_off(act, await world.key(act, TALKS), days)


async def test_it_comes_on_its_day_and_nothing_before(world: World) -> None:
    await put_off(world, 7, "10-08")
    assert await told(world, "10-09", "10-19") == {PSYCHOLOGIST: ["10-15", "10-16", "10-19"]}


async def test_a_day_without_a_reminder_gets_one(world: World) -> None:
    await put_off(world, 1, "10-08")
    assert await told(world, "10-09", "10-12") == {PSYCHOLOGIST: ["10-09", "10-12"]}


async def test_what_would_come_back_on_a_day_off_comes_on_the_next_working_day(
    world: World,
) -> None:
    await put_off(world, 3, "10-15")
    assert await told(world, "10-16", "10-26") == {PSYCHOLOGIST: ["10-19", "10-26"]}


async def test_who_puts_it_off_again_hears_on_the_later_day_only(world: World) -> None:
    await put_off(world, 1, "10-08")
    await put_off(world, 7, "10-08", "12:01")
    assert await told(world, "10-09", "10-15") == {PSYCHOLOGIST: ["10-15"]}


async def test_who_puts_it_off_before_this_mornings_reminder_is_spared_it(world: World) -> None:
    await put_off(world, 1, "10-12", "08:00")
    assert await told(world, "10-12", "10-14") == {PSYCHOLOGIST: ["10-13", "10-14"]}


async def test_what_is_done_meanwhile_does_not_come_back(world: World) -> None:
    await put_off(world, 3, "10-12")
    async with world.by(PSYCHOLOGIST, at("10-13", "12:00")) as act:
        await ticking.tick(act, await world.key(act, TALKS))
    assert await told(world, "10-14", "10-20") == {}


async def test_with_another_deadline_it_is_not_put_off_any_more(world: World) -> None:
    """Two days before the new deadline is no time to be silent because of the old one."""
    await put_off(world, 7, "10-08")
    await world.changes_plan(1, at("10-09", "12:00"), deadline=due_on(date(2026, 10, 13)).deadline)
    assert await told(world, "10-10", "10-16") == {
        PSYCHOLOGIST: ["10-12", "10-13", "10-14", "10-16"]
    }


async def test_it_is_put_off_by_one_and_not_for_others(world: World) -> None:
    await put_off(world, 7, "10-08")
    async with world.by(CURATOR, at("10-09", "12:00")) as act:
        await ticking.hand_on(act, await world.key(act, TALKS), world.team[CURATOR].id)
    assert await told(world, "10-10", "10-15") == {CURATOR: ["10-12", "10-14", "10-15"]}


async def test_a_week_without_power_does_not_lose_it(world: World) -> None:
    await put_off(world, 1, "10-08")
    assert PSYCHOLOGIST in dict(await world.tick(at("10-16", "12:00")))
    assert await told(world, "10-17", "10-19") == {PSYCHOLOGIST: ["10-19"]}
