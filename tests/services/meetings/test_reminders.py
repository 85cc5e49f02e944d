"""A day and an hour before, on the minute; nothing late, nothing of what is off, not at night."""

from datetime import datetime, timedelta

import pytest

from db.queues import reminders as queue
from mentoring.meeting_notices import MeetingNotice, MeetingSoon, WasHeld
from mentoring.meetings import Kind
from mentoring.reminders import Chain
from services import meeting_saying, meetings, reminders
from tests.db.examples import NOW
from tests.services.acting import Acting
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
)
from tests.services.reminded import tick

MINUTE = timedelta(minutes=1)
AT = TIMES[0]
"""When the meeting of these tests begins."""


async def told_at(room: Room, moment: datetime, kind: type) -> set[int | None]:
    told = await tick(room.acting, moment)
    return {person.telegram_id for person, notice in told if isinstance(notice, kind)}


async def test_both_are_reminded_a_day_and_an_hour_before_and_asked_in_the_evening(
    room: Room,
) -> None:
    await room.is_set()
    assert await told_at(room, AT - DAY - MINUTE, MeetingSoon) == set()
    assert await told_at(room, AT - DAY, MeetingSoon) == {MENTOR, CHILD}
    assert await told_at(room, AT - HOUR - MINUTE, MeetingSoon) == set()
    assert await told_at(room, AT - HOUR, MeetingSoon) == {MENTOR, CHILD}
    assert await told_at(room, AT + 2 * HOUR - MINUTE, WasHeld) == set()
    assert await told_at(room, AT + 2 * HOUR, WasHeld) == {MENTOR, CHILD}
    assert await told_at(room, AT + 9 * DAY, WasHeld) == set()


async def test_a_late_tick_says_nothing_after_the_beginning(room: Room) -> None:
    await room.is_set()
    assert await told_at(room, AT + MINUTE, MeetingSoon) == set()


async def test_after_a_day_down_one_reminder_of_a_meeting_is_enough(room: Room) -> None:
    await room.is_set()
    told = await tick(room.acting, AT - HOUR / 2)
    soon = [person.telegram_id for person, notice in told if isinstance(notice, MeetingSoon)]
    assert len(soon) == len({MENTOR, CHILD}.intersection(soon)) == 2


async def test_a_nudge_does_not_put_the_hour_before_off(room: Room) -> None:
    await room.is_set()
    async with room.acting.by(now=AT - 2 * HOUR) as act:
        await queue.put_off(act.session, [room.mentor.id, room.child.id], AT + 5 * DAY)
    assert await told_at(room, AT - HOUR, MeetingSoon) == {MENTOR, CHILD}


async def test_a_meeting_that_was_moved_is_reminded_of_at_its_new_time(room: Room) -> None:
    made = await room.is_set()
    assert await told_at(room, AT - DAY, MeetingSoon) == {MENTOR, CHILD}
    async with room.acting.by(MENTOR, AT - DAY) as act:
        await meetings.move(act, made.id, [AT + 3 * HOUR])
    await room.chooses(made, 0, now=AT - DAY + MINUTE)
    assert await told_at(room, AT - DAY + 3 * HOUR, MeetingSoon) == {MENTOR, CHILD}
    assert await told_at(room, AT - HOUR, MeetingSoon) == set()
    assert await told_at(room, AT + 2 * HOUR, MeetingSoon) == {MENTOR, CHILD}


async def test_while_a_moved_meeting_waits_for_a_choice_nothing_is_said(room: Room) -> None:
    made = await room.is_set()
    async with room.acting.by(MENTOR) as act:
        await meetings.move(act, made.id, [AT + DAY])
    for moment in (AT - DAY, AT - HOUR, AT + 2 * HOUR):
        said = [type(each) for _, each in await tick(room.acting, moment)]
        assert {MeetingSoon, WasHeld}.isdisjoint(said)


async def test_nothing_is_said_of_a_meeting_that_is_off(room: Room) -> None:
    made = await room.is_set()
    async with room.acting.by(MENTOR) as act:
        await meetings.cancel(act, made.id)
    for moment in (AT - DAY, AT - HOUR, AT + 2 * HOUR):
        told = await tick(room.acting, moment)
        assert not [each for _, each in told if isinstance(each, MeetingNotice)]


async def test_an_early_meeting_is_spoken_of_when_quiet_hours_end(room: Room) -> None:
    early = NOW + 3 * DAY - 4 * HOUR - HOUR / 2
    """Half past nine in the morning at the school."""
    made, _ = await room.offers(times=[early])
    await room.chooses(made, 0)
    assert await told_at(room, early - HOUR, MeetingSoon) == set()
    assert await told_at(room, early - HOUR / 2, MeetingSoon) == {MENTOR, CHILD}


async def test_a_guardian_is_reminded_for_a_child_without_an_account(acting: Acting) -> None:
    room = await furnished(acting, child_account=False)
    made, _ = await room.offers()
    await room.chooses(made, 0, by=GUARDIAN)
    assert await told_at(room, AT - HOUR, MeetingSoon) == {MENTOR, GUARDIAN}
    assert await told_at(room, AT + 2 * HOUR, WasHeld) == {MENTOR, GUARDIAN}


async def test_who_has_said_it_already_is_not_asked(room: Room) -> None:
    made = await room.is_set()
    async with room.acting.by(MENTOR, AT + HOUR) as act:
        await meeting_saying.say_held(act, made.id, True)  # noqa: FBT003 - yes
    assert await told_at(room, AT + 2 * HOUR, WasHeld) == {CHILD}


async def test_after_a_talk_only_the_school_is_asked(room: Room) -> None:
    async with room.acting.by(CURATOR) as act:
        made = await meetings.offer(act, Kind.TALK, room.mentor.id, TIMES)
    await room.chooses(made, 0, by=MENTOR)
    assert await told_at(room, AT - HOUR, MeetingSoon) == {CURATOR, MENTOR}
    assert await told_at(room, AT + 2 * HOUR, WasHeld) == {CURATOR}


@pytest.mark.parametrize("chain", [Chain.MEETING_DAY, Chain.MEETING_HOUR])
async def test_whatever_else_they_would_be_nudged_about_waits(room: Room, chain: Chain) -> None:
    await room.is_set()
    moment = AT - (DAY if chain is Chain.MEETING_DAY else HOUR)
    async with room.acting.by(now=NOW) as act:
        await reminders.begin(
            act, room.mentor.id, Chain.DECIDING, room.child.id, moment + MINUTE, NOW
        )
    await tick(room.acting, moment)
    async with room.acting.by(now=moment + MINUTE) as act:
        assert await reminders.take(act) is None
