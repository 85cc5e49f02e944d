"""Times that could suit everybody who is to meet, from what they said in their questionnaires."""

from collections.abc import Iterable
from datetime import UTC, datetime
from uuid import UUID

from db.queries import meetings, pairs, programmes, submissions
from mentoring.gatherings import Gathering
from mentoring.meeting_slots import WEEKDAYS, slots
from mentoring.meetings import Kind, State
from mentoring.people import Person
from mentoring.questionnaire import run
from mentoring.way import OFFERS, REQUESTS
from services.act import Act
from services.calendars import calendar_of

DAYS = "days"
"""The question about free hours, in every form that has it."""
AT_WORK = frozenset({*WEEKDAYS[:2], "saturday"})
"""When somebody of the school can talk to a candidate."""


async def times_for(act: Act, kind: Kind, gathering: Gathering) -> tuple[datetime, ...]:
    """Up to six in the next two weeks that all have in common, in UTC; where a candidate has no
    hour in common with the school, the candidate's own count.
    """
    known = await hours_of(act, gathering)
    others = [known[each.id] for each in gathering.others]
    if kind is not Kind.TALK:
        leader = [known[gathering.leader.id]] if gathering.leader else []
        return await free(act, gathering, [*leader, *others])
    return await free(act, gathering, [AT_WORK, *others]) or await free(act, gathering, others)


async def free(act: Act, gathering: Gathering, hours: list[frozenset[str]]) -> tuple[datetime, ...]:
    programme = await programmes.find_open(act.session, act.school.id)
    calendar = calendar_of(programme.vacations if programme else ())
    taken = [act.local(each) for each in await taken_by(act, gathering.people)]
    found = slots(hours, act.local(act.now), calendar, act.shared.quiet, taken)
    return tuple(each.astimezone(UTC) for each in found)


async def hours_of(act: Act, gathering: Gathering) -> dict[UUID, frozenset[str]]:
    """By person; a mentor's are those of the offer, anybody else's those of the request."""
    leads = {gathering.leader.id} if gathering.leader else set()
    found = {}
    for person in gathering.people:
        first, second = (OFFERS, REQUESTS) if person.id in leads else (REQUESTS, OFFERS)
        said = await days_said(act, person, first)
        found[person.id] = said or await days_said(act, person, second)
    return found


async def days_said(act: Act, person: Person, codes: Iterable[str]) -> frozenset[str]:
    """In the form that was sent last, whoever filled it in about them."""
    forms = act.shared.forms
    for filling in await submissions.list_about(act.session, person.id, tuple(codes), forms):
        if filling.sent:
            said = run.values(filling.form, filling.submission, act.context()).get(DAYS)
            return frozenset(said or ())
    return frozenset()


async def taken_by(act: Act, people: Iterable[Person]) -> list[datetime]:
    """When some of them meet somebody already."""
    groups = {person.id for person in people}
    for person in people:
        theirs = await pairs.list_of_person(act.session, person.id)
        groups |= {each.group_id for each in theirs if each.is_open}
    known = await meetings.list_of_groups(act.session, groups)
    return [each.starts_at for each in known if each.state is State.SET and each.starts_at]
