"""Talks with candidates: what an offered time means for the selection, and how a talk stands."""

from uuid import UUID

from db.queries import meetings, people, selections
from mentoring.meetings import Kind, Meeting, State
from mentoring.people import Role
from mentoring.selection import STEPS, Step
from mentoring.selection import State as Stand
from services.act import Act
from services.selection import take_step

OVER_IN_VAIN = frozenset({State.CANCELLED, State.MISSED})


async def offered(act: Act, meeting: Meeting) -> None:
    """Whoever is asked for a time is invited; the times themselves tell them so."""
    person = await people.find_person(act.session, act.school.id, meeting.group_id)
    if person is None or not person.is_a(Role.MENTOR):
        return
    present = await selections.get_selection(act.session, person.id)
    sources, _ = STEPS[Step.INVITE]
    if present.state in sources - {Stand.INVITED}:
        await take_step(act, person, Step.INVITE, silently=True)


async def talk_of(act: Act, key: UUID) -> Meeting | None:
    """The newest talk that is ahead or was held."""
    known = await meetings.list_of_groups(act.session, [key])
    talks = [each for each in known if each.kind is Kind.TALK and each.state not in OVER_IN_VAIN]
    return talks[-1] if talks else None
