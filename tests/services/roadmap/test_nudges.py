"""A message about deadlines puts off nudges, and never the other way round."""

from datetime import datetime

from mentoring.reminder_notices import Unfinished
from mentoring.roadmap.notices import DeadlinesDue
from services.surveys import begin
from tests.db.examples import small_form
from tests.services.reminded import tick
from tests.services.roadmap.days import at
from tests.services.roadmap.small import PSYCHOLOGIST
from tests.services.roadmap.world import World


async def leaves_a_questionnaire(world: World, now: datetime) -> None:
    """A day later the psychologist will be nudged about it."""
    await world.acting.install(small_form("mentor"))
    async with world.by(PSYCHOLOGIST, now) as act:
        await begin(act, "mentor")


async def kinds(world: World, moment: datetime) -> list[type]:
    """What the psychologist is told."""
    heard = await tick(world.acting, moment)
    return [type(notice) for person, notice in heard if person.telegram_id == PSYCHOLOGIST]


async def test_a_nudge_of_the_same_day_waits_for_the_next(world: World) -> None:
    await leaves_a_questionnaire(world, at("10-11", "12:00"))
    assert await kinds(world, at("10-12")) == [DeadlinesDue]
    assert await kinds(world, at("10-12", "12:00")) == []
    assert await kinds(world, at("10-13")) == [Unfinished]


async def test_a_deadline_does_not_wait_for_a_nudge(world: World) -> None:
    """At one in the afternoon a nudge, and on the next morning the deadline all the same."""
    assert await kinds(world, at("10-12")) == [DeadlinesDue]
    await leaves_a_questionnaire(world, at("10-12", "13:00"))
    assert await kinds(world, at("10-13", "13:00")) == [Unfinished]
    assert await kinds(world, at("10-14")) == [DeadlinesDue]


async def test_where_nothing_is_due_a_nudge_comes_in_its_time(world: World) -> None:
    assert await kinds(world, at("10-12")) == [DeadlinesDue]
    await leaves_a_questionnaire(world, at("10-12", "12:00"))
    assert await kinds(world, at("10-13", "12:00")) == [Unfinished]
