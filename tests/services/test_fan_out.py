"""A message to many is written to each once, whenever the process dies, and reported once."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from db.queries import people
from db.queues.outbox import Priority, purge
from mentoring.notices import BroadcastReported
from mentoring.people import Role
from services import broadcasts, fan_out, received
from services.broadcasts import BroadcastGone
from services.fan_out import PAGE, BroadcastChanged, NobodyToWriteTo
from tests.db.examples import NOW
from tests.services.acting import Acting, told
from tests.services.broadcasting import (
    CURATOR,
    Engine,
    Killed,
    crowd,
    curator,
    drafted,
    dying,
    sent,
)

EVENING = datetime(2026, 11, 23, 13, 30, tzinfo=UTC)
"""22:30 in Yakutsk."""
MORNING = datetime(2026, 11, 24, 0, 0, tzinfo=UTC)
"""09:00 of the next day there."""


@pytest.fixture(autouse=True)
async def with_a_curator(acting: Acting) -> None:
    await acting.somebody(CURATOR, Role.CURATOR, name="Мария Ивановна", contact="@maria")


@pytest.fixture
def engine(acting: Acting) -> Engine:
    return Engine(acting)


async def test_a_thousand_people_get_one_message_each_behind_everything_else(
    acting: Acting, engine: Engine
) -> None:
    ids = await crowd(acting, 1000)
    done = await sent(acting, await drafted(acting))
    assert done.people == 1000
    pages = await engine.work_off()
    assert pages == 1001 // PAGE + 1, "the curator is looked at as well"
    written = await engine.written_to()
    assert sorted(written) == sorted(ids)
    assert {row.priority for row in await engine.rows()} == {Priority.BROADCAST}
    assert {row.broadcast_id for row in await engine.rows()} == {done.id}


@pytest.mark.parametrize("after_writing", [False, True])
@pytest.mark.parametrize("page", [1, 2, 3])
async def test_a_kill_at_any_page_neither_loses_nor_doubles_anybody(
    acting: Acting, engine: Engine, page: int, *, after_writing: bool
) -> None:
    ids = await crowd(acting, 2 * PAGE + 7)
    await sent(acting, await drafted(acting))
    with pytest.raises(Killed):
        await engine.work_off(dying(page, after_writing=after_writing))
    assert len(await engine.written_to()) < len(ids)
    await engine.restart()
    await engine.work_off()
    written = await engine.written_to()
    assert sorted(written) == sorted(ids)
    assert await engine.work_off() == 0


async def test_who_switches_off_blocks_or_is_gone_before_their_page_gets_nothing(
    acting: Acting, engine: Engine
) -> None:
    ids = await crowd(acting, 3)
    done = await sent(acting, await drafted(acting))
    async with acting.by(10) as act:
        await received.switch(act, only_necessary=True)
    await engine.work_off()
    assert await engine.written_to() == ids[1:]
    async with curator(acting) as act:
        assert (await broadcasts.get_sent(act, done.id)).people == 2, "what was really written"


async def test_an_author_who_is_meant_too_is_not_written_to(acting: Acting, engine: Engine) -> None:
    await crowd(acting, 2)
    async with acting.by(CURATOR) as act:
        await people.grant(act.session, act.person, Role.MENTOR, act.now)
    assert (await sent(acting, await drafted(acting))).people == 2
    await engine.work_off()
    assert len(await engine.written_to()) == 2


async def test_a_second_tap_and_the_button_of_an_earlier_wording_send_nothing(
    acting: Acting, engine: Engine
) -> None:
    await crowd(acting, 2)
    old = await drafted(acting)
    async with curator(acting) as act:
        new = await broadcasts.change(act, replace(old, text="Встречи не будет"))
    with pytest.raises(BroadcastChanged):
        await sent(acting, old)
    await sent(acting, new)
    with pytest.raises(BroadcastGone):
        await sent(acting, new)
    await engine.work_off()
    assert len(await engine.written_to()) == 2


async def test_a_draft_is_its_authors_and_a_new_one_takes_its_place(acting: Acting) -> None:
    await crowd(acting, 1)
    await acting.somebody(2, Role.CURATOR)
    old = await drafted(acting)
    async with acting.by(2) as act:
        with pytest.raises(BroadcastGone):
            await fan_out.send(act, old.id, old.stamp)
    await drafted(acting)
    with pytest.raises(BroadcastGone):
        await sent(acting, old)


async def test_without_anybody_to_reach_nothing_is_sent(acting: Acting, engine: Engine) -> None:
    with pytest.raises(NobodyToWriteTo):
        await sent(acting, await drafted(acting))
    assert await engine.open_jobs() == []


async def test_in_the_evening_it_can_wait_for_the_morning_and_be_taken_back(
    acting: Acting, engine: Engine
) -> None:
    await crowd(acting, 2)
    draft = await drafted(acting)
    done = await sent(acting, draft, EVENING, in_the_morning=True)
    assert done.sent_at == MORNING
    engine.clock.moment = EVENING
    assert await engine.work_off() == 0
    engine.clock.moment = MORNING
    await engine.work_off()
    assert len(await engine.written_to()) == 2
    again = await sent(acting, await drafted(acting), EVENING, in_the_morning=True)
    async with curator(acting, EVENING) as act:
        await broadcasts.drop(act, again.id)
        assert [each.id for each in await broadcasts.list_recent(act)] == [done.id]
    await engine.work_off()
    assert len(await engine.written_to()) == 2


async def test_what_waits_for_the_morning_holds_up_no_other_work_of_the_curator(
    acting: Acting, engine: Engine
) -> None:
    await crowd(acting, 1)
    await sent(acting, await drafted(acting), EVENING, in_the_morning=True)
    await sent(acting, await drafted(acting), EVENING)
    engine.clock.moment = EVENING
    assert await engine.work_off() == 1
    assert len(await engine.written_to()) == 1


async def test_what_is_on_its_way_cannot_be_taken_back(acting: Acting) -> None:
    await crowd(acting, 1)
    done = await sent(acting, await drafted(acting))
    async with curator(acting) as act:
        with pytest.raises(BroadcastGone):
            await broadcasts.drop(act, done.id)


async def report(acting: Acting, now: datetime = NOW) -> list[BroadcastReported]:
    """What the tick tells; in an act without anybody."""
    async with acting.by(None, now) as act:
        await fan_out.report(act)
        return [notice for _, notice in told(act, BroadcastReported)]


async def test_it_is_reported_once_when_nothing_of_it_waits_any_more(
    acting: Acting, engine: Engine
) -> None:
    blocked = await acting.somebody(10, Role.MENTOR, name="Пётр Ёлкин")
    await acting.somebody(11, Role.MENTOR, name="Анна Иванова")
    refused = await acting.somebody(12, Role.MENTOR, name="Иван Сидоров")
    done = await sent(acting, await drafted(acting))
    assert await report(acting) == [], "no page of it is written yet"
    await engine.work_off()
    assert await report(acting) == [], "it is still to be sent"
    await engine.deliver({blocked.id: "unreachable", refused.id: "refused"})
    (told_once,) = await report(acting)
    over = told_once.broadcast
    assert (over.delivered, over.unreachable, over.failed, over.people) == (1, 1, 1, 3)
    assert told_once.missed == ("Иван Сидоров", "Пётр Ёлкин")
    assert await report(acting) == []
    async with acting.database.begin() as session:
        await purge(session, NOW + timedelta(days=9))
    async with curator(acting) as act:
        kept = await fan_out.with_counts(act, await broadcasts.get_sent(act, done.id))
    assert (kept.delivered, kept.unreachable, kept.failed) == (1, 1, 1)


async def test_pages_that_were_given_up_are_reported_as_not_delivered(
    acting: Acting, engine: Engine
) -> None:
    await crowd(acting, 3)
    await sent(acting, await drafted(acting))

    async def failing(*_: object) -> None:
        raise ArithmeticError

    works = replace(dying(99, after_writing=False), write=failing)
    for _ in range(3):
        await engine.work_off(works)
        engine.clock.moment += timedelta(minutes=1)
    assert await engine.open_jobs() == []
    (reported,) = await report(acting, engine.clock.moment)
    assert (reported.broadcast.delivered, reported.broadcast.failed) == (0, 3)


async def test_a_message_whose_author_is_gone_goes_no_further(
    acting: Acting, engine: Engine
) -> None:
    await crowd(acting, 2)
    done = await sent(acting, await drafted(acting), EVENING, in_the_morning=True)
    async with curator(acting, EVENING) as act:
        await broadcasts.drop(act, done.id)
    engine.clock.moment = MORNING
    await engine.work_off()
    assert await engine.written_to() == []
    assert await report(acting, MORNING) == []
