"""Two who meet need one tap; a group finds the first time that suits all."""

import pytest

from mentoring.meeting_notices import MeetingOffered, MeetingSet, NoTimeFits
from mentoring.meetings import Kind, Meeting, MeetingMovedOn, State
from mentoring.pairs import State as Stands
from services import meeting_choosing, meetings
from services.act import Act
from services.meeting_choosing import Choice
from services.meeting_people import MeetingGone
from services.meetings import TimesPassed
from tests.services.acting import Acting, told
from tests.services.meetings.room import (
    CHILD,
    CURATOR,
    DAY,
    GUARDIAN,
    MENTOR,
    TIMES,
    Room,
    furnished,
    recipients,
)


async def test_one_tap_sets_it_and_everybody_is_told_the_guardian_too(room: Room) -> None:
    made, _ = await room.offers()
    act = await room.chooses(made, 1)
    assert recipients(act, MeetingSet) == {MENTOR, CHILD, GUARDIAN}
    found = await room.now_is(made)
    assert (found.state, found.starts_at) == (State.SET, TIMES[1])
    assert await room.pair_is() is Stands.TRIAL


async def test_the_second_of_two_taps_changes_nothing(room: Room) -> None:
    made, _ = await room.offers()
    await room.chooses(made, 0)
    with pytest.raises(MeetingMovedOn):
        await room.chooses(made, 1)
    assert (await room.now_is(made)).starts_at == TIMES[0]


async def test_who_named_the_times_does_not_choose_among_them(room: Room) -> None:
    made, _ = await room.offers()
    with pytest.raises(MeetingMovedOn):
        await room.chooses(made, 0, by=MENTOR)


async def test_a_stranger_chooses_nothing(room: Room) -> None:
    made, _ = await room.offers()
    await room.acting.somebody(90, *room.mentor.roles)
    with pytest.raises(MeetingGone):
        await room.chooses(made, 0, by=90)


async def test_a_guardian_may_choose_for_the_child_and_a_curator_for_all(room: Room) -> None:
    made, _ = await room.offers()
    await room.chooses(made, 0, by=GUARDIAN)
    assert (await room.now_is(made)).state is State.SET
    async with room.acting.by(CURATOR) as act:
        await meetings.move(act, made.id, TIMES)
    act = await room.chooses(made, 2, by=CURATOR)
    assert recipients(act, MeetingSet) == {MENTOR, CHILD, GUARDIAN}


async def test_a_time_that_has_passed_cannot_be_chosen(room: Room) -> None:
    made, _ = await room.offers()
    with pytest.raises(TimesPassed):
        await room.chooses(made, 0, now=TIMES[0])


async def test_old_buttons_of_moved_times_choose_nothing(room: Room) -> None:
    made, _ = await room.offers()
    async with room.acting.by(MENTOR) as act:
        await meetings.move(act, made.id, [each + DAY for each in TIMES])
    async with room.acting.by(CHILD) as act:
        with pytest.raises(MeetingMovedOn):
            await meeting_choosing.choose(act, made.id, 0, made.revision)


async def test_nothing_suits_goes_back_to_who_named_the_times(room: Room) -> None:
    made, _ = await room.offers()
    async with room.acting.by(CHILD) as act:
        choice = await meeting_choosing.none_fits(act, made.id)
    assert not choice.is_set
    assert recipients(act, NoTimeFits) == {MENTOR}
    assert (await room.now_is(made)).state is State.OFFERED


async def test_where_nobody_can_be_asked_the_curator_settles_it(acting: Acting) -> None:
    room = await furnished(acting, child_account=False)
    await room.guardian_is_gone()
    made, act = await room.offers()
    assert recipients(act, MeetingOffered) == {CURATOR}
    act = await room.chooses(made, 0, by=CURATOR)
    assert MENTOR in recipients(act, MeetingSet)


async def ticks(room: Room, meeting: Meeting, by: int, *numbers: int) -> tuple[Choice, Act]:
    """One of a group ticks what suits them, and is done."""
    for number in numbers:
        await room.chooses(meeting, number, by)
    async with room.acting.by(by) as act:
        choice = await meeting_choosing.chosen(act, meeting.id)
    return choice, act


async def test_a_group_meets_at_the_first_time_that_suits_all(acting: Acting) -> None:
    room = await furnished(acting, mentees=3)
    made, act = await room.offers()
    assert recipients(act, MeetingOffered) == {CHILD, CHILD + 1, CHILD + 2}
    assert (await ticks(room, made, CHILD, 0, 1, 2))[0].waits == 2
    assert (await ticks(room, made, CHILD + 1, 1, 2))[0].waits == 1
    choice, act = await ticks(room, made, CHILD + 2, 2, 1)
    assert choice.is_set
    assert (await room.now_is(made)).starts_at == TIMES[1]
    assert recipients(act, MeetingSet) == {MENTOR, CHILD, CHILD + 1, CHILD + 2, GUARDIAN}


async def test_a_second_tap_takes_a_tick_away(acting: Acting) -> None:
    room = await furnished(acting, mentees=2)
    made, _ = await room.offers()
    await ticks(room, made, CHILD, 0, 1, 0)
    assert (await room.said(made))[room.child.id].fits == (1,)


async def test_where_no_time_suits_all_who_named_them_hears_who_can_when(acting: Acting) -> None:
    room = await furnished(acting, mentees=2)
    made, _ = await room.offers()
    await ticks(room, made, CHILD, 0)
    choice, act = await ticks(room, made, CHILD + 1, 1, 2)
    assert not choice.is_set
    ((to, notice),) = told(act, NoTimeFits)
    assert to.telegram_id == MENTOR
    assert [(each.id, fits) for each, fits in notice.can] == [
        (room.child.id, (0,)),
        (room.mentees[1].id, (1, 2)),
    ]


async def test_who_ticks_again_after_all_answered_can_still_find_a_time(acting: Acting) -> None:
    room = await furnished(acting, mentees=2)
    made, _ = await room.offers()
    await ticks(room, made, CHILD, 0)
    await ticks(room, made, CHILD + 1, 1)
    choice, _ = await ticks(room, made, CHILD, 1)
    assert choice.is_set
    assert (await room.now_is(made)).starts_at == TIMES[1]


async def test_one_of_a_group_whom_nothing_suits_does_not_stop_the_others(acting: Acting) -> None:
    room = await furnished(acting, mentees=2)
    made, _ = await room.offers()
    async with acting.by(CHILD) as act:
        choice = await meeting_choosing.none_fits(act, made.id)
    assert (choice.is_set, choice.waits) == (False, 1)
    assert not told(act, NoTimeFits)


async def test_a_talk_leads_to_its_record_alone(room: Room) -> None:
    async with room.acting.by(CURATOR) as act:
        made = await meetings.offer(act, Kind.TALK, room.mentor.id, TIMES)
    act = await room.chooses(made, 0, by=MENTOR)
    assert recipients(act, MeetingSet) == {MENTOR, CURATOR}
    assert await room.pair_is() is Stands.AGREED
