"""The mentors who have applied, as the curator sees them."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from db.queries import audit, invitations, people, submissions
from mentoring.errors import Refusal
from mentoring.filling import Filling
from mentoring.people import Person, Role
from services.act import Act

PAGE = 8
"""Names on one screen of a phone, with a button each."""


class MentorGone(Refusal):
    """The application was withdrawn, or never was one of this school."""


@dataclass(frozen=True, slots=True)
class Application:
    """A questionnaire that was sent, with who sent it and the link they came by, if any."""

    person: Person
    filling: Filling
    source: str | None


@dataclass(frozen=True, slots=True)
class Listed:
    """A line of the list: whose questionnaire, and when it was sent (UTC)."""

    filling_id: UUID
    name: str | None
    sent_at: datetime


@dataclass(frozen=True, slots=True)
class Page:
    """A screen of the list; pages count from 0."""

    lines: tuple[Listed, ...]
    number: int
    pages: int
    total: int
    search: str


async def list_mentors(act: Act, number: int = 0, search: str = "") -> Page:
    """The newest first; a search keeps those whose name has every word of it."""
    found = [each for each in await list_all(act) if matches(each.name or "", search)]
    pages = max(1, -(-len(found) // PAGE))
    number = min(max(number, 0), pages - 1)
    shown = found[number * PAGE : (number + 1) * PAGE]
    return Page(tuple(shown), number, pages, len(found), search)


def matches(name: str, search: str) -> bool:
    folded = people.fold(name)
    return all(word in folded for word in people.fold(search).split())


async def list_all(act: Act) -> list[Listed]:
    await act.flush()
    school = act.person.institution_id
    found = await people.list_in_role(act.session, school, Role.MENTOR)
    names = {person.id: person.name for person in found}
    return [
        Listed(each.id, names[each.person_id], each.sent_at)
        for each in await submissions.list_progress(act.session, school, "mentor")
        if each.sent_at and each.person_id in names
    ]


async def get_application(act: Act, filling_id: UUID) -> Application:
    """One card; raises MentorGone. That a curator read it is recorded."""
    await act.flush()
    school = act.person.institution_id
    filling = await submissions.find_filling(act.session, school, filling_id, act.shared.forms)
    if filling is None or filling.sent_at is None:
        raise MentorGone
    person = await people.get_person(act.session, filling.person_id)
    if not person.is_a(Role.MENTOR):
        raise MentorGone
    await audit.record(act.session, act.person, "mentor_seen", person.id, act.now)
    return Application(person, filling, await source_of(act, filling.invitation_id))


async def source_of(act: Act, invitation_id: UUID | None) -> str | None:
    """The label of a link; empty for the school's own, None for somebody without a link."""
    links = await invitations.list_links(act.session, act.school.id, Role.MENTOR)
    return next((link.label for link in links if link.id == invitation_id), None)
