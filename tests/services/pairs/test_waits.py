"""Where all agreed and nothing comes of it, the mentor is reminded and the curators hear of it."""

from dataclasses import replace
from datetime import datetime

from db.queries import accounts, meetings
from mentoring.meetings import Kind
from mentoring.meetings import State as MeetingState
from mentoring.notices import Notice
from mentoring.pair_notices import PairAgreed, PairNews, PairStuck
from mentoring.pairs import State
from mentoring.people import Person
from services import pair_steps
from tests.db.examples import NOW
from tests.services.pairs.courting import CURATOR, MENTOR, Courting
from tests.services.pairs.test_to_ready import in_group, meeting_of
from tests.services.reminded import DAY, tick


async def ticks(courting: Courting, at: datetime) -> list[tuple[Person, Notice]]:
    """What is said by then, without the news of the hour."""
    told = await tick(courting.acting, at)
    return [(who, each) for who, each in told if not isinstance(each, PairNews)]


async def test_the_mentor_is_reminded_after_two_days_and_the_curator_told_after_four(
    courting: Courting,
) -> None:
    await courting.agreed()
    assert not await ticks(courting, NOW + DAY)
    ((mentor, again),) = await ticks(courting, NOW + 2 * DAY)
    assert mentor.telegram_id == MENTOR
    assert isinstance(again, PairAgreed)
    assert again.begins
    assert not await ticks(courting, NOW + 3 * DAY)
    ((curator, stuck),) = await ticks(courting, NOW + 4 * DAY)
    assert curator.telegram_id == CURATOR
    assert isinstance(stuck, PairStuck)
    assert (stuck.days, stuck.both.pair.state) == (4, State.AGREED)
    assert not await ticks(courting, NOW + 10 * DAY)
    ((_, still),) = await ticks(courting, NOW + 11 * DAY)
    assert isinstance(still, PairStuck)
    assert still.days == 11


async def test_who_is_about_to_meet_is_left_alone(courting: Courting) -> None:
    pair = await courting.agreed()
    ahead = replace(meeting_of(courting, pair.group_id, Kind.TRIAL), starts_at=NOW + 6 * DAY)
    async with courting.acting.by(MENTOR) as act:
        await meetings.add_meeting(act.session, ahead, NOW)
        await pair_steps.meeting_set(act, ahead)
    for day in range(1, 6):
        assert not await ticks(courting, NOW + day * DAY)
    told = [notice for day in range(6, 12) for _, notice in await ticks(courting, NOW + day * DAY)]
    (stuck,) = told
    assert isinstance(stuck, PairStuck)
    assert stuck.both.pair.state is State.TRIAL


async def test_times_to_choose_from_are_waited_for_until_they_pass(courting: Courting) -> None:
    pair = await courting.agreed()
    offered = replace(
        meeting_of(courting, pair.group_id, Kind.TRIAL),
        state=MeetingState.OFFERED,
        options=(NOW + 3 * DAY,),
    )
    async with courting.acting.by(MENTOR) as act:
        await meetings.add_meeting(act.session, offered, NOW)
    assert not await ticks(courting, NOW + 2 * DAY)
    ((mentor, _),) = await ticks(courting, NOW + 4 * DAY)
    assert mentor.telegram_id == MENTOR


async def test_a_step_is_a_new_beginning(courting: Courting) -> None:
    pair = await courting.agreed()
    assert await ticks(courting, NOW + 2 * DAY)
    trial = meeting_of(courting, pair.group_id, Kind.TRIAL)
    async with courting.acting.by(MENTOR, NOW + 3 * DAY) as act:
        await pair_steps.meeting_set(act, trial)
        await pair_steps.everybody_said(act, trial)
    assert not await ticks(courting, NOW + 4 * DAY)
    ((mentor, _),) = await ticks(courting, NOW + 5 * DAY)
    assert mentor.telegram_id == MENTOR


async def test_a_pair_that_is_ready_waits_for_nobody(courting: Courting) -> None:
    pair = await courting.agreed()
    await courting.plans(pair, CURATOR)
    for day in range(1, 15):
        assert not await ticks(courting, NOW + day * DAY)


async def test_a_group_is_reminded_of_once(courting: Courting) -> None:
    pair = await courting.agreed()
    second = await courting.proposed(pair.group_id, await in_group(courting, 40))
    await courting.agree(second, MENTOR, 40)
    for day in (2, 4):
        assert len(await ticks(courting, NOW + day * DAY)) == 1


async def test_a_mentor_who_blocked_the_bot_does_not_silence_the_curator(
    courting: Courting,
) -> None:
    await courting.agreed()
    async with courting.acting.by(CURATOR) as act:
        await accounts.set_reachable(act.session, MENTOR, at=NOW, reachable=False)
    told = [notice for day in (2, 4) for _, notice in await ticks(courting, NOW + day * DAY)]
    assert isinstance(told[-1], PairStuck)
