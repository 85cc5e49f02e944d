"""Whose it is: in a role that is empty, or cannot be written to, it is the curators'."""

import pytest

from mentoring.people import Role
from services import ticking
from tests.services.acting import Acting
from tests.services.roadmap.days import SEPTEMBER, TALKS, at, due_on, told
from tests.services.roadmap.small import CURATOR, DEPUTY, HEAD, PSYCHOLOGIST
from tests.services.roadmap.world import World

SECOND = 5


async def test_what_nobody_has_the_role_for_is_the_curators(acting: Acting) -> None:
    await acting.somebody(SECOND, Role.CURATOR)
    world = await World.begun(acting, SEPTEMBER, [due_on(role=Role.CLASS_TEACHER)])
    expected = {CURATOR: ["10-14", "10-15"], SECOND: ["10-14", "10-15"]}
    assert await told(world, "10-14", "10-15") == expected


async def test_everybody_in_the_role_is_told(acting: Acting) -> None:
    await acting.somebody(SECOND, Role.PSYCHOLOGIST)
    world = await World.begun(acting, SEPTEMBER, [due_on()])
    assert set(await told(world, "10-01", "10-01")) == {PSYCHOLOGIST, SECOND}


async def test_who_leaves_leaves_it_to_the_curators(world: World) -> None:
    await world.dismisses(PSYCHOLOGIST, at("10-09", "12:00"))
    assert await told(world, "10-10", "10-14") == {CURATOR: ["10-12", "10-14"]}
    await world.joins(PSYCHOLOGIST, Role.PSYCHOLOGIST, at("10-14", "12:00"))
    assert await told(world, "10-15", "10-16") == {PSYCHOLOGIST: ["10-15", "10-16"]}


async def test_so_does_who_has_blocked_the_bot_until_they_are_back(world: World) -> None:
    await world.blocks(PSYCHOLOGIST, at("10-09", "12:00"))
    assert await told(world, "10-10", "10-14") == {CURATOR: ["10-12", "10-14"]}
    await world.comes_back(PSYCHOLOGIST, at("10-14", "12:00"))
    assert await told(world, "10-15", "10-16") == {PSYCHOLOGIST: ["10-15", "10-16"]}


async def test_where_curators_cannot_be_reached_either_nobody_is_told(world: World) -> None:
    for who in (PSYCHOLOGIST, CURATOR):
        await world.blocks(who, at("10-09", "12:00"))
    assert await told(world, "10-10", "10-14") == {}
    await world.comes_back(CURATOR, at("10-14", "12:00"))
    assert await told(world, "10-15", "10-15") == {CURATOR: ["10-15"]}


async def test_who_took_it_over_is_told_alone(world: World) -> None:
    await hand_on(world, DEPUTY)
    assert await told(world, "10-10", "10-14") == {DEPUTY: ["10-12", "10-14"]}


async def test_if_they_cannot_be_reached_it_goes_back_to_the_role(world: World) -> None:
    await hand_on(world, HEAD)
    await world.blocks(HEAD, at("10-13", "12:00"))
    assert await told(world, "10-14", "10-14") == {PSYCHOLOGIST: ["10-14"]}
    await world.comes_back(HEAD, at("10-14", "12:00"))
    assert await told(world, "10-15", "10-15") == {HEAD: ["10-15"]}


async def hand_on(world: World, to: int) -> None:
    async with world.by(CURATOR, at("10-09", "12:00")) as act:
        await ticking.hand_on(act, await world.key(act, TALKS), world.team[to].id)


async def test_what_one_has_missed_is_not_made_up_for_to_another(world: World) -> None:
    """The program was down on the morning of the 12th, and it was handed on by night."""
    await told(world, "10-08", "10-09")
    async with world.by(CURATOR, at("10-12", "22:00")) as act:
        await ticking.hand_on(act, await world.key(act, TALKS), world.team[HEAD].id)
    assert await told(world, "10-13", "10-14") == {HEAD: ["10-14"]}


@pytest.mark.parametrize("role", [None, Role.CURATOR])
async def test_whom_the_school_calls_otherwise_the_curator_speaks_to(
    acting: Acting, role: Role | None
) -> None:
    plan = due_on(role=role, words="Администрация")
    world = await World.begun(acting, SEPTEMBER, [plan])
    assert await told(world, "10-14", "10-14") == {CURATOR: ["10-14"]}
