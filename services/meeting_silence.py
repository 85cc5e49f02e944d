"""Times that nobody answers: whoever was asked is reminded once, by day."""

from collections.abc import Iterable
from uuid import UUID

from db.queries import meetings, people
from db.queues import planned as queue
from db.queues.reminders import Reminder
from mentoring.gatherings import Gathering
from mentoring.meeting_notices import MeetingOffered
from mentoring.meetings import Meeting, State
from mentoring.reminders import ONE_A_DAY, REMIND_ASKED, Chain
from mentoring.roadmap.outlook import Planned
from services import reminders
from services.act import Act
from services.meeting_people import people_of


async def plan(act: Act, meeting: Meeting, asked: Iterable[UUID]) -> None:
    """A row is of one revision: times that were changed are waited for anew."""
    due = reminders.by_day(act, act.now + REMIND_ASKED * ONE_A_DAY)
    today = act.local(act.now).date()
    rows = [
        Planned(key, Chain.MEETING_ASKED, meeting.id, meeting.revision, today, due) for key in asked
    ]
    await queue.plan(act.session, rows, act.now)


async def look(act: Act, due: Reminder) -> None:
    """Only of times that are still to come and still to be chosen, and only to who is silent."""
    await reminders.finish(act, due)
    person = await people.get_person(act.session, due.person_id)
    meeting = await meetings.find_meeting(act.session, person.institution_id, due.about_id)
    if meeting is None or meeting.state is not State.OFFERED or meeting.revision != due.offset:
        return
    if not any(option > act.now for option in meeting.options):
        return
    gathering = await people_of(act, meeting)
    for key in await silent(act, meeting, gathering, person.id):
        of = next(each for each in gathering.people if each.id == key)
        notice = MeetingOffered(meeting, gathering, None if key == person.id else of, again=True)
        await reminders.remind(act, due, person, notice)


async def silent(
    act: Act, meeting: Meeting, gathering: Gathering, person_id: UUID
) -> frozenset[UUID]:
    """Those for whom somebody speaks and has not answered."""
    known = await meetings.list_attendances(act.session, [meeting.id])
    answered = {each.person_id for each in known if each.answered_at is not None}
    return gathering.voices(person_id) - answered
