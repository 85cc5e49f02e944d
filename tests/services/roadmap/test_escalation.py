"""What is late by two weeks is told to the head of school, where the curator wishes it."""

from datetime import timedelta

import pytest

from db.queues import reminders
from mentoring.people import Role
from services import deadlines, programme, ticking
from tests.services.acting import Acting
from tests.services.roadmap.days import SEPTEMBER, TALKS, at, due_on, told
from tests.services.roadmap.small import CURATOR, HEAD, PSYCHOLOGIST
from tests.services.roadmap.world import ESCALATED, World

SECOND_HEAD = 5
DAY = timedelta(days=1)


@pytest.fixture
async def strict(world: World) -> World:
    """The head of school wants to know."""
    await switch(world, "09-01", tell=True)
    return world


async def switch(world: World, day: str, *, tell: bool) -> None:
    async with world.by(CURATOR, at(day, "12:30")) as act:
        await programme.switch_head(act, tell=tell)


async def escalated(world: World, first: str, last: str) -> dict[int, list[str]]:
    return await told(world, first, last, ESCALATED)


async def test_the_head_hears_once_two_weeks_after_the_deadline(strict: World) -> None:
    assert await escalated(strict, "10-15", "11-17") == {HEAD: ["10-29"]}


async def test_nobody_hears_of_it_unless_the_curator_wishes_so(world: World) -> None:
    assert await escalated(world, "10-15", "11-02") == {}


async def test_who_switches_it_on_late_need_not_wait(world: World) -> None:
    """The next working morning: 4 November is a holiday."""
    await world.tick(at("11-02"))
    await switch(world, "11-03", tell=True)
    assert await escalated(world, "11-04", "11-17") == {HEAD: ["11-05"]}


async def test_who_switches_it_off_in_time_hears_nothing(strict: World) -> None:
    await switch(strict, "10-28", tell=False)
    assert await escalated(strict, "10-29", "11-02") == {}


async def test_switching_it_off_and_on_again_tells_nothing_twice(strict: World) -> None:
    assert await escalated(strict, "10-29", "10-29") == {HEAD: ["10-29"]}
    await switch(strict, "10-30", tell=False)
    await switch(strict, "10-31", tell=True)
    assert await escalated(strict, "11-01", "11-06") == {}


async def test_what_was_told_of_is_remembered_for_as_long_as_it_can_be_late(
    strict: World,
) -> None:
    """Longer than other reminders are: these come on days of their own, and it has none."""
    assert await escalated(strict, "10-29", "10-29") == {HEAD: ["10-29"]}
    later = at("10-29") + reminders.KEPT + 10 * DAY
    async with strict.acting.by(now=later) as act:
        await reminders.purge(act.session, later)
        await deadlines.replan_all(act)
    assert await escalated(strict, "2027-01-11", "2027-01-15") == {}


async def test_what_is_done_in_time_is_not_told(strict: World) -> None:
    async with strict.by(PSYCHOLOGIST, at("10-28", "12:00")) as act:
        await ticking.tick(act, await strict.key(act, TALKS))
    assert await escalated(strict, "10-29", "11-02") == {}


async def test_two_heads_both_hear(acting: Acting) -> None:
    await acting.somebody(SECOND_HEAD, Role.HEAD)
    world = await World.begun(acting, SEPTEMBER, [due_on()], tell_head=True)
    assert await escalated(world, "10-28", "10-30") == {HEAD: ["10-29"], SECOND_HEAD: ["10-29"]}


async def test_without_a_head_nobody_hears_and_a_new_one_does(strict: World) -> None:
    await strict.dismisses(HEAD, at("10-20", "12:00"))
    assert await escalated(strict, "10-29", "10-31") == {}
    await strict.joins(HEAD, Role.HEAD, at("10-31", "12:00"))
    assert await escalated(strict, "11-01", "11-06") == {HEAD: ["11-02"]}


async def test_a_head_who_has_blocked_the_bot_hears_when_they_are_back(strict: World) -> None:
    await strict.blocks(HEAD, at("10-20", "12:00"))
    assert await escalated(strict, "10-29", "10-31") == {}
    await strict.comes_back(HEAD, at("10-31", "12:00"))
    assert await escalated(strict, "11-01", "11-06") == {HEAD: ["11-02"]}
