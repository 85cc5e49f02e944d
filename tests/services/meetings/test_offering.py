"""Times are offered by those who meet, to those who are to choose."""

import pytest

from db.types import new_id
from mentoring.meeting_notices import MeetingOffered, TimesSent
from mentoring.meetings import Kind, State
from mentoring.pairs import State as Stands
from mentoring.people import Role
from services import meeting_lists, meetings
from services.meeting_people import MeetingGone
from services.meetings import AlreadyAhead, NotTheirTurn, TimesPassed
from services.rights import NotAllowed
from tests.db.examples import NOW
from tests.services.acting import Acting, told
from tests.services.meetings.room import (
    CHILD,
    CURATOR,
    GUARDIAN,
    HOUR,
    MENTOR,
    TIMES,
    Room,
    furnished,
    recipients,
)
from tests.services.schools import second_school


async def test_the_other_side_is_asked_and_who_offered_hears_whom_it_waits_for(room: Room) -> None:
    made, act = await room.offers()
    assert made.state is State.OFFERED
    assert made.options == TIMES
    assert recipients(act, MeetingOffered) == {CHILD}
    ((to, notice),) = told(act, TimesSent)
    assert to.telegram_id == MENTOR
    assert [each.id for each in notice.asked] == [room.child.id]


async def test_a_child_without_an_account_is_asked_through_the_guardian(acting: Acting) -> None:
    room = await furnished(acting, child_account=False)
    _, act = await room.offers()
    ((to, notice),) = told(act, MeetingOffered)
    assert to.telegram_id == GUARDIAN
    assert notice.of.id == room.child.id


async def test_what_the_curator_offers_both_sides_choose_from(room: Room) -> None:
    _, act = await room.offers(by=CURATOR)
    assert recipients(act, MeetingOffered) == {MENTOR, CHILD}


async def test_a_guardian_offers_for_the_child(room: Room) -> None:
    _, act = await room.offers(by=GUARDIAN)
    assert recipients(act, MeetingOffered) == {MENTOR}


async def test_a_talk_is_offered_by_the_school_alone(room: Room) -> None:
    async with room.acting.by(CURATOR) as act:
        made = await meetings.offer(act, Kind.TALK, room.mentor.id, TIMES, "кабинет 1")
    assert recipients(act, MeetingOffered) == {MENTOR}
    assert made.group_id == room.mentor.id
    async with room.acting.by(MENTOR) as act:
        with pytest.raises(MeetingGone):
            await meetings.offer(act, Kind.TALK, room.mentor.id, TIMES)


async def test_nobody_else_may_offer(room: Room) -> None:
    await room.acting.somebody(90, Role.MENTOR)
    await room.acting.somebody(91, Role.PARTNER)
    async with room.acting.by(90) as act:
        with pytest.raises(MeetingGone):
            await meetings.offer(act, Kind.TRIAL, room.group, TIMES)
    async with room.acting.by(91) as act:
        with pytest.raises(NotAllowed):
            await meetings.offer(act, Kind.TRIAL, room.group, TIMES)


async def test_another_schools_curator_finds_nothing(room: Room) -> None:
    made, _ = await room.offers()
    other = await second_school(room.acting)
    await other.somebody(95, Role.CURATOR)
    async with other.by(95) as act:
        with pytest.raises(MeetingGone):
            await meetings.offer(act, Kind.TRIAL, room.group, TIMES)
        with pytest.raises(MeetingGone):
            await meetings.offer(act, Kind.TALK, room.mentor.id, TIMES)
        with pytest.raises(MeetingGone):
            await meetings.open_meeting(act, made.id)
        with pytest.raises(MeetingGone):
            await meetings.cancel(act, new_id())


@pytest.mark.parametrize("state", [Stands.ASKED, Stands.PAUSED])
async def test_who_has_not_agreed_or_has_paused_is_offered_nothing(
    room: Room, state: Stands
) -> None:
    await room.leads_to(state)
    async with room.acting.by(MENTOR) as act:
        with pytest.raises(MeetingGone):
            await meetings.offer(act, Kind.TRIAL, room.group, TIMES)


async def test_the_meetings_come_in_their_order(room: Room) -> None:
    async with room.acting.by(MENTOR) as act:
        with pytest.raises(NotTheirTurn):
            await meetings.offer(act, Kind.REGULAR, room.group, TIMES)


async def test_a_double_tap_offers_once(room: Room) -> None:
    await room.offers()
    with pytest.raises(AlreadyAhead):
        await room.offers()


async def test_only_a_regular_meeting_may_follow_one_that_is_set(room: Room) -> None:
    await room.leads_to(Stands.RUNNING)
    await room.is_set(Kind.REGULAR)
    later = [each + HOUR for each in TIMES]
    made, _ = await room.offers(kind=Kind.REGULAR, times=later)
    assert made.state is State.OFFERED


async def test_times_that_have_passed_are_not_offered(room: Room) -> None:
    made, _ = await room.offers(times=[NOW - HOUR, TIMES[0]])
    assert made.options == TIMES[:1]
    async with room.acting.by(CURATOR) as act:
        with pytest.raises(TimesPassed):
            await meetings.move(act, made.id, [NOW - HOUR])


async def test_a_meeting_of_which_nobody_says_anything_does_not_block_the_next(room: Room) -> None:
    await room.is_set()
    evening = TIMES[0] + 2 * HOUR
    async with room.acting.by(MENTOR, evening) as act:
        assert (await meeting_lists.mine(act)).offerable
        made = await meetings.offer(act, Kind.TRIAL, room.group, [evening + HOUR])
    await room.chooses(made, 0, now=evening)
    assert await room.pair_is() is Stands.TRIAL
