"""Who was asked for a time and says nothing is reminded once; who answered is not."""

from datetime import datetime

from mentoring.meeting_notices import MeetingOffered
from mentoring.notices import Notice
from mentoring.people import Person
from services import meetings, reminders, reminding
from tests.db.examples import NOW
from tests.services.meetings.room import CHILD, DAY, GUARDIAN, MENTOR, TIMES, Room


async def ticks(room: Room, at: datetime) -> list[tuple[Person, Notice]]:
    found: list[tuple[Person, Notice]] = []
    while True:
        async with room.acting.by(None, at) as act:
            due = await reminders.take(act)
            if due is None:
                return found
            await reminding.look(act, due)
        found += act.notices


def asked_again(notices: list[tuple[Person, Notice]]) -> list[int | None]:
    return [
        who.telegram_id for who, each in notices if isinstance(each, MeetingOffered) and each.again
    ]


async def test_whoever_has_not_chosen_is_asked_again_after_two_days_and_once(room: Room) -> None:
    await room.offers()
    assert asked_again(await ticks(room, NOW + 1 * DAY)) == []
    again = asked_again(await ticks(room, NOW + 2 * DAY))
    assert CHILD in again
    assert MENTOR not in again
    assert asked_again(await ticks(room, NOW + 2.5 * DAY)) == []
    assert GUARDIAN not in again


async def test_who_has_chosen_is_left_alone(room: Room) -> None:
    made, _ = await room.offers()
    await room.chooses(made)
    assert asked_again(await ticks(room, NOW + 2 * DAY)) == []


async def test_of_times_that_were_changed_the_old_reminder_says_nothing(room: Room) -> None:
    made, _ = await room.offers()
    async with room.acting.by(MENTOR, NOW + DAY) as act:
        await meetings.move(act, made.id, TIMES[1:])
    assert asked_again(await ticks(room, NOW + 2 * DAY)) == []
    assert CHILD in asked_again(await ticks(room, NOW + 3 * DAY))


async def test_times_that_have_passed_are_not_asked_about(room: Room) -> None:
    await room.offers(times=[NOW + DAY])
    assert asked_again(await ticks(room, NOW + 2 * DAY)) == []
