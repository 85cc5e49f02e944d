"""Posters of links, to be printed and hung up."""

from dataclasses import dataclass
from uuid import UUID

from db.queries import people
from mentoring.invitations import Invitation
from mentoring.notices import FileReady
from mentoring.people import Person, Role
from mentoring.rights import Action
from services import invitations
from services.act import Act
from services.contacts import find_curator
from services.rights import requires
from texts.phrases import Phrases
from texts.render.poster import Audience, poster

JOB = "poster"

AUDIENCES = {
    Role.MENTEE: Audience.MENTEES,
    Role.MENTOR: Audience.MENTORS,
    Role.GUARDIAN: Audience.GUARDIANS,
}
"""Whom a link's poster addresses; any other link is for everybody."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Everything that stands on a poster."""

    person: Person
    school: str
    address: str
    audience: Audience
    curator: str
    contact: str
    phrases: Phrases


@requires(Action.INVITE)
async def ask_for_poster(act: Act, link: Invitation) -> None:
    """Rendering takes a second, so it is a job."""
    await act.start_job(JOB, {"person": str(act.person.id), "link": str(link.id)})


async def read(act: Act, payload: dict[str, str]) -> Wanted:
    act.me = await people.get_person(act.session, UUID(payload["person"]))
    link = await invitations.get_link(act, UUID(payload["link"]))
    curator = await find_curator(act)
    return Wanted(
        person=act.person,
        school=act.school.name,
        address=act.shared.address(link),
        audience=AUDIENCES.get(link.role or Role.TEACHER, Audience.EVERYBODY),
        curator=curator.name or "",
        contact=curator.contact or "",
        phrases=act.shared.phrases,
    )


def work(wanted: Wanted) -> bytes:
    """Posters hang in the school, whose language is Russian."""
    return poster(
        wanted.school,
        wanted.address,
        wanted.audience,
        "ru",
        wanted.phrases,
        curator=wanted.curator,
        contact=wanted.contact,
    )


async def write(act: Act, wanted: Wanted, content: bytes) -> None:
    act.me = wanted.person
    act.notify(wanted.person, FileReady(f"poster-{wanted.audience}.pdf", content, "ntf-poster"))
