"""Moved or called off by either side: the others know at once, the pair is where it was before."""

from dataclasses import replace

import pytest

from db.queries import pairs
from mentoring.meeting_notices import (
    MeetingCancelled,
    MeetingMoved,
    MeetingOffered,
    MeetingSet,
    TimesSent,
)
from mentoring.meetings import Kind, MeetingMovedOn, State
from mentoring.pairs import State as Stands
from services import meeting_lists, meeting_saying, meetings
from services.meeting_endings import cancel_ahead
from services.meeting_people import MeetingGone
from tests.db.examples import NOW
from tests.services.acting import Acting, told
from tests.services.meetings.room import (
    CHILD,
    CURATOR,
    DAY,
    GUARDIAN,
    HOUR,
    MENTOR,
    TIMES,
    Room,
    furnished,
    recipients,
)

LATER = tuple(each + DAY for each in TIMES)


async def test_either_side_moves_it_and_the_other_chooses_anew(room: Room) -> None:
    made = await room.is_set()
    async with room.acting.by(CHILD) as act:
        moved = await meetings.move(act, made.id, LATER, None, "контрольная")
    ((to, notice),) = told(act, MeetingOffered)
    assert to.telegram_id == MENTOR
    assert (notice.instead, notice.reason) == (TIMES[0], "контрольная")
    assert recipients(act, MeetingMoved) == {GUARDIAN}
    assert recipients(act, TimesSent) == {CHILD}
    assert (moved.state, moved.starts_at, moved.place) == (State.OFFERED, None, "кабинет 204")
    assert await room.pair_is() is Stands.AGREED
    act = await room.chooses(made, 0, by=MENTOR)
    found = await room.now_is(made)
    assert (found.state, found.starts_at) == (State.SET, LATER[0])
    assert found.revision > made.revision
    assert recipients(act, MeetingSet) == {MENTOR, CHILD, GUARDIAN}


async def test_a_place_is_changed_with_a_move(room: Room) -> None:
    made = await room.is_set()
    async with room.acting.by(MENTOR) as act:
        moved = await meetings.move(act, made.id, LATER, " https://meet.example/1 ")
    assert moved.place == "https://meet.example/1"


async def test_a_meeting_that_is_called_off_is_off_for_all(room: Room) -> None:
    made = await room.is_set()
    async with room.acting.by(MENTOR) as act:
        await meetings.cancel(act, made.id, "заболел")
    assert recipients(act, MeetingCancelled) == {MENTOR, CHILD, GUARDIAN}
    assert {notice.reason for _, notice in told(act, MeetingCancelled)} == {"заболел"}
    assert (await room.now_is(made)).state is State.CANCELLED
    assert await room.pair_is() is Stands.AGREED
    made, _ = await room.offers()
    assert made.state is State.OFFERED


async def test_who_was_slower_changes_nothing(room: Room) -> None:
    made = await room.is_set()
    async with room.acting.by(MENTOR) as act:
        await meetings.cancel(act, made.id)
    async with room.acting.by(CHILD) as act:
        with pytest.raises(MeetingMovedOn):
            await meetings.move(act, made.id, LATER)
        with pytest.raises(MeetingMovedOn):
            await meetings.cancel(act, made.id)


async def test_a_yes_to_an_older_state_of_the_meeting_calls_nothing_off(room: Room) -> None:
    made = await room.is_set()
    async with room.acting.by(CHILD) as act:
        await meetings.move(act, made.id, LATER)
    async with room.acting.by(MENTOR) as act:
        with pytest.raises(MeetingMovedOn):
            await meetings.cancel(act, made.id, revision=made.revision)


async def test_a_stranger_neither_moves_nor_cancels(room: Room) -> None:
    made = await room.is_set()
    await room.acting.somebody(90, *room.mentor.roles)
    async with room.acting.by(90) as act:
        with pytest.raises(MeetingGone):
            await meetings.move(act, made.id, LATER)
        with pytest.raises(MeetingGone):
            await meetings.cancel(act, made.id)


async def test_the_curator_calls_any_meeting_off(room: Room) -> None:
    made = await room.is_set()
    async with room.acting.by(CURATOR) as act:
        await meetings.cancel(act, made.id)
    assert recipients(act, MeetingCancelled) == {CURATOR, MENTOR, CHILD, GUARDIAN}


async def test_with_a_pair_that_ended_its_meetings_are_off_and_all_hear_of_it(room: Room) -> None:
    made = await room.is_set()
    await room.leads_to(Stands.ENDED)
    async with room.acting.by(CURATOR) as act:
        off = await cancel_ahead(act, room.group)
    assert [each.id for each in off] == [made.id]
    assert recipients(act, MeetingCancelled) == {MENTOR, CHILD, GUARDIAN}
    async with room.acting.by(MENTOR) as act:
        assert not (await meeting_lists.mine(act)).meetings


async def test_a_meeting_that_was_held_is_not_called_off(room: Room) -> None:
    made = await room.is_set()
    async with room.acting.by(CURATOR, TIMES[0] + 3 * HOUR) as act:
        await meeting_saying.say_held(act, made.id, True)  # noqa: FBT003 - yes
        assert await cancel_ahead(act, room.group) == []


async def test_what_is_ahead_is_listed_for_all_it_concerns(room: Room) -> None:
    made = await room.is_set()
    for account in (MENTOR, CHILD, GUARDIAN):
        async with room.acting.by(account) as act:
            found = await meeting_lists.mine(act)
        assert [each.meeting.id for each in found.meetings] == [made.id]
    async with room.acting.by(CURATOR) as act:
        found = await meeting_lists.week(act)
    assert [each.meeting.id for each in found.meetings] == [made.id]
    async with room.acting.by(CURATOR, NOW + 30 * DAY) as act:
        assert not (await meeting_lists.week(act)).meetings


async def test_a_meeting_is_offered_from_the_list_while_none_is_ahead(room: Room) -> None:
    async with room.acting.by(GUARDIAN) as act:
        found = await meeting_lists.mine(act)
    assert [(each.group_id, each.kind) for each in found.offerable] == [(room.group, Kind.TRIAL)]
    await room.offers()
    async with room.acting.by(GUARDIAN) as act:
        assert not (await meeting_lists.mine(act)).offerable


async def test_who_left_a_group_neither_sees_nor_changes_its_meetings(acting: Acting) -> None:
    room = await furnished(acting, mentees=2)
    made, _ = await room.offers()
    async with acting.database.begin() as session:
        gone = replace(room.pairs[1], state=Stands.REFUSED)
        assert await pairs.save_pair(session, gone, [Stands.AGREED], NOW)
    async with acting.by(CHILD + 1) as act:
        assert not (await meeting_lists.mine(act)).meetings
        with pytest.raises(MeetingGone):
            await meetings.cancel(act, made.id)
    act = await room.chooses(made, 0)
    assert recipients(act, MeetingSet) == {MENTOR, CHILD, GUARDIAN}
