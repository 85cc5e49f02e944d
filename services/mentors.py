"""The mentors who have applied, as the curator sees them."""

from dataclasses import dataclass
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
    """A questionnaire that was sent, with who sent it and the link they came by."""

    person: Person
    filling: Filling
    source: str | None


@dataclass(frozen=True, slots=True)
class Page:
    """A screen of the list; pages count from 0."""

    applications: tuple[Application, ...]
    number: int
    pages: int
    total: int
    search: str


async def list_mentors(act: Act, number: int = 0, search: str = "") -> Page:
    """The newest first; a search keeps those whose name has every word of it."""
    await act.flush()
    found = [
        each for each in await list_applications(act) if matches(each.person.name or "", search)
    ]
    pages = max(1, -(-len(found) // PAGE))
    number = min(max(number, 0), pages - 1)
    shown = found[number * PAGE : (number + 1) * PAGE]
    return Page(tuple(shown), number, pages, len(found), search)


def matches(name: str, search: str) -> bool:
    folded = people.fold(name)
    return all(word in folded for word in people.fold(search).split())


async def list_applications(act: Act) -> list[Application]:
    school = act.person.institution_id
    sent = await submissions.list_sent(act.session, school, "mentor", act.shared.forms)
    mentors = {
        person.id: person for person in await people.list_in_role(act.session, school, Role.MENTOR)
    }
    links = await invitations.list_links(act.session, school, Role.MENTOR)
    sources = {link.id: link.label for link in links}
    return [
        Application(
            mentors[filling.person_id],
            filling,
            sources.get(filling.invitation_id) if filling.invitation_id else None,
        )
        for filling in sent
        if filling.person_id in mentors
    ]


async def get_application(act: Act, filling_id: UUID) -> Application:
    """One card; raises MentorGone. That a curator read it is recorded."""
    await act.flush()
    for each in await list_applications(act):
        if each.filling.id == filling_id:
            await audit.record(act.session, act.person, "mentor_seen", each.person.id, act.now)
            return each
    raise MentorGone
