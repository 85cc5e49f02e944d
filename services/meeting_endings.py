"""Meetings that will not be: the pair has ended, a consent was withdrawn, somebody is gone."""

from dataclasses import replace
from uuid import UUID

from db.queries import meetings, people
from mentoring.gatherings import Gathering
from mentoring.meeting_notices import MeetingCancelled
from mentoring.meetings import STEPS, Kind, Meeting, State, Step
from mentoring.people import Person
from services import meeting_reminders
from services.act import Act
from services.meeting_people import people_of, with_guardians


async def cancel_ahead(act: Act, group_id: UUID, reason: str = "") -> list[Meeting]:
    """Everything that is ahead of a group, or of a candidate, is off, and whoever was to come
    hears of it but who acts. To be called where nobody of the group meets any more; gives what was
    called off.
    """
    off = []
    for meeting in await meetings.list_of_groups(act.session, [group_id]):
        changed = replace(meeting, state=State.CANCELLED, changed_at=act.now)
        sources = list(STEPS[Step.CANCEL])
        if not meeting.is_ahead:
            continue
        if await meetings.save_meeting(act.session, changed, sources, act.now):
            await meeting_reminders.drop(act, meeting.id)
            off.append(replace(changed, revision=meeting.revision + 1))
            await tell(act, off[-1], reason)
    return off


async def tell(act: Act, meeting: Meeting, reason: str) -> None:
    """Those who were invited, though their pair is over by now; a talk also who invited to it."""
    gathering = await invited(act, meeting)
    for person in gathering.told:
        if act.me is None or person.id != act.me.id:
            act.notify(person, MeetingCancelled(meeting, gathering, None, reason))


async def invited(act: Act, meeting: Meeting) -> Gathering:
    present = await people_of(act, meeting)
    if meeting.kind is Kind.TALK:
        return present
    known = await meetings.list_attendances(act.session, [meeting.id])
    found = await people.list_by_id(act.session, {each.person_id for each in known})
    here = [each for each in found.values() if each.institution_id == meeting.institution_id]
    leader = present.leader or await leader_of(act, meeting, here)
    rest = [each for each in here if leader is None or each.id != leader.id]
    return await with_guardians(act, leader, rest)


async def leader_of(act: Act, meeting: Meeting, invited_: list[Person]) -> Person | None:
    """The mentor of pairs that are over."""
    mentors = await meetings.list_mentors(act.session, meeting.group_id)
    return next((each for each in invited_ if each.id in mentors), None)
