"""Links that a school gives out."""

from collections import Counter
from datetime import timedelta
from uuid import UUID

from db.queries import audit, invitations, submissions
from db.types import new_id
from mentoring.invitations import Invitation, new_token
from mentoring.people import Institution, Role
from services.act import Act

CURATOR_LINK_LASTS = timedelta(days=7)
LONGEST_LABEL = 100


async def invite_curator(act: Act, school: Institution) -> str:
    """A link that makes one person a curator, once; the token is shown now and never again."""
    token = new_token()
    made = Invitation(
        id=new_id(),
        institution_id=school.id,
        role=Role.CURATOR,
        label="",
        uses=0,
        uses_left=1,
        expires_at=act.now + CURATOR_LINK_LASTS,
        revoked_at=None,
    )
    await invitations.add_invitation(act.session, made, token, act.now, keep_token=False)
    return token


async def mentor_links(act: Act, school: Institution) -> list[Invitation]:
    """The school's public links for mentors; the first is made when it is first asked for."""
    links = await invitations.list_links(act.session, school.id, Role.MENTOR)
    return links or [await add_mentor_link(act, school, "")]


async def count_arrivals(act: Act) -> Counter[UUID]:
    """How many people came by each link first, as the summary counts them."""
    return Counter(await submissions.list_arrivals(act.session, act.school.id))


async def invite_mentors(act: Act, school: Institution, label: str) -> Invitation:
    """The public link of one source («Выпускники 2015»), made at its first mention."""
    wanted = " ".join(label.split())[:LONGEST_LABEL]
    for link in await mentor_links(act, school):
        if link.label.casefold() == wanted.casefold():
            return link
    return await add_mentor_link(act, school, wanted)


async def add_mentor_link(act: Act, school: Institution, label: str) -> Invitation:
    token = new_token()
    made = Invitation(
        id=new_id(),
        institution_id=school.id,
        role=Role.MENTOR,
        label=label,
        uses=0,
        uses_left=None,
        expires_at=None,
        revoked_at=None,
        token=token,
    )
    await invitations.add_invitation(act.session, made, token, act.now, keep_token=True)
    if act.me:
        await audit.record(act.session, act.me, "link_made", made.id, act.now)
    return made
