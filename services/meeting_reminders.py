"""Reminders of meetings: planned when a time is set, dropped when it is off."""

from uuid import UUID

from db.queries import meetings, people
from db.queues import planned as queue
from db.queues.reminders import Reminder
from mentoring.gatherings import Gathering
from mentoring.meeting_moments import is_late, moments
from mentoring.meeting_notices import MeetingSoon, WasHeld
from mentoring.meetings import Kind, Meeting, State
from mentoring.people import Person
from mentoring.reminders import OF_MEETINGS, Chain
from mentoring.roadmap.outlook import Planned
from services import reminders
from services.act import Act
from services.meeting_people import people_of

OVER = frozenset({State.SET, State.HELD, State.MISSED})
"""A meeting about which it may still be asked whether it was held."""


async def plan(act: Act, meeting: Meeting, gathering: Gathering) -> None:
    """For everybody who can be asked, in place of what was planned before. Those who come to a
    meeting that was moved are reminded anew: a row is of one revision.
    """
    await drop(act, meeting.id)
    if meeting.starts_at is None:
        return
    starts_at = act.local(meeting.starts_at)
    due = list(moments(starts_at, act.local(act.now), act.shared.quiet))
    rows = [
        Planned(
            person_id=person.id,
            chain=chain,
            about_id=meeting.id,
            offset=meeting.revision,
            on=starts_at.date(),
            due_at=moment,
        )
        for chain, moment in due
        for person in reminded(meeting, gathering, chain)
    ]
    await queue.plan(act.session, rows, act.now)


def reminded(meeting: Meeting, gathering: Gathering, chain: Chain) -> set[Person]:
    """Of a child without an account the guardians are; after a talk only who invited to it."""
    if meeting.kind is Kind.TALK and chain is Chain.MEETING_HELD:
        return {gathering.leader} if gathering.leader else set()
    return {each for person in gathering.people for each in gathering.speakers(person)}


async def drop(act: Act, meeting_id: UUID) -> None:
    planned = await queue.list_planned(act.session, OF_MEETINGS, [meeting_id])
    await queue.drop(act.session, planned)


async def look(act: Act, due: Reminder) -> None:
    """Say it, if it is still so: a meeting that began, moved or was called off is not spoken of."""
    await reminders.finish(act, due)
    person = await people.get_person(act.session, due.person_id)
    meeting = await meetings.find_meeting(act.session, person.institution_id, due.about_id)
    if meeting is None or meeting.starts_at is None:
        return
    starts_at = act.local(meeting.starts_at)
    late = is_late(due.chain, starts_at, act.local(act.now), act.shared.quiet)
    gathering = await people_of(act, meeting)
    if late or starts_at.date() != due.on or not gathering.voices(person.id):
        return
    if due.chain is not Chain.MEETING_HELD:
        if meeting.state is State.SET:
            await reminders.remind(act, due, person, MeetingSoon(meeting, gathering))
    elif meeting.state in OVER and not await has_said(act, meeting, gathering, person):
        await reminders.remind(act, due, person, WasHeld(meeting, gathering))


async def has_said(act: Act, meeting: Meeting, gathering: Gathering, person: Person) -> bool:
    known = await meetings.list_attendances(act.session, [meeting.id])
    said = {each.person_id for each in known if each.held is not None}
    return gathering.voices(person.id) <= said
