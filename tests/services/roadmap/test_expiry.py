"""A document that runs out: its owner hears in time, and then it is to be written anew."""

from dataclasses import replace
from datetime import date

import pytest

from mentoring.people import Role
from mentoring.roadmap.deadline import Deadline, On
from mentoring.roadmap.plan import Owner, StagePlan
from services import programme, ticking
from tests.services.acting import Acting
from tests.services.roadmap.days import at, told
from tests.services.roadmap.small import HEAD, PSYCHOLOGIST, document
from tests.services.roadmap.world import DUE, ESCALATED, World

PAPER = "положение"
PLAN = StagePlan(
    "Подготовка",
    Deadline(On(date(2026, 10, 15))),
    Owner(Role.PSYCHOLOGIST),
    items=(document(PAPER),),
)


@pytest.fixture
async def world(acting: Acting) -> World:
    return await World.begun(acting, at("10-01", "12:00"), [PLAN], tell_head=True)


async def sign(world: World, until: date | None, day: str = "10-02") -> None:
    async with world.by(PSYCHOLOGIST, at(day, "12:00")) as act:
        held = await ticking.hold(act, await world.key(act, PAPER))
        paper = programme.in_force(act, held.item, "7", date(2026, 10, 2))
        await ticking.change(act, held, replace(paper, valid_until=until))


async def test_its_owner_hears_thirty_days_before_and_on_the_last_day(world: World) -> None:
    await sign(world, date(2026, 12, 23))
    assert await told(world, "10-03", "12-23") == {PSYCHOLOGIST: ["11-23", "12-23"]}


async def test_a_day_off_gives_its_reminder_to_the_working_day_before_it(world: World) -> None:
    await sign(world, date(2026, 12, 6))
    assert await told(world, "10-03", "12-06") == {PSYCHOLOGIST: ["11-06", "12-04"]}


async def test_a_document_of_less_than_thirty_days_is_told_of_on_the_last_one(world: World) -> None:
    await sign(world, date(2026, 10, 20))
    assert await told(world, "10-03", "10-20") == {PSYCHOLOGIST: ["10-20"]}


async def test_one_without_an_end_is_never_told_of(world: World) -> None:
    await sign(world, None)
    assert await told(world, "10-03", "11-10") == {}


async def test_a_later_end_takes_its_reminders_along(world: World) -> None:
    await sign(world, date(2026, 11, 2))
    await sign(world, date(2026, 12, 2), "10-29")
    assert await told(world, "10-30", "12-02") == {PSYCHOLOGIST: ["11-02", "12-02"]}


async def test_once_it_has_run_out_it_is_late_from_that_day_on(world: World) -> None:
    """Nobody needs to do anything for that; that its deadline was 15 October counts no more."""
    await sign(world, date(2026, 11, 11))
    expected = {PSYCHOLOGIST: ["11-12", "11-16", "11-23", "11-30"]}
    assert await told(world, "10-03", "11-30", DUE) == expected


async def test_a_last_day_on_which_the_program_was_down_is_told_of_as_late_only(
    world: World,
) -> None:
    await sign(world, date(2026, 11, 11))
    await told(world, "10-03", "11-10")
    heard = dict(await world.tick(at("11-12")))
    assert heard[PSYCHOLOGIST] == {(DUE, PAPER)}


async def test_two_weeks_later_the_head_hears_of_it(world: World) -> None:
    await sign(world, date(2026, 11, 11))
    assert await told(world, "10-03", "12-01", ESCALATED) == {HEAD: ["11-25"]}


async def test_who_signs_it_anew_in_time_is_not_told_that_it_is_late(world: World) -> None:
    await sign(world, date(2026, 11, 11))
    await sign(world, date(2027, 11, 11), "11-11")
    assert await told(world, "11-12", "11-30") == {}


async def test_a_closed_stage_still_says_that_its_document_runs_out_and_no_more(
    world: World,
) -> None:
    await sign(world, date(2026, 11, 11))
    await world.closes(1, at("10-05", "12:00"))
    assert await told(world, "10-06", "11-23") == {PSYCHOLOGIST: ["10-12", "11-11"]}
