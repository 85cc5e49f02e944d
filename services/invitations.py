"""Links that a school gives out."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from db.queries import audit, invitations, partners, submissions
from db.types import new_id
from mentoring.errors import Refusal
from mentoring.invitations import Invitation, new_token
from mentoring.people import Institution, Person, Role
from mentoring.rights import Action
from services import waiting
from services.act import Act
from services.rights import requires

ONCE_LASTS = timedelta(days=7)
"""How long a link that gives rights stays open."""
GUARDIAN_LASTS = timedelta(days=30)
LONGEST_LABEL = 100
PUBLIC = (None, Role.MENTEE, Role.MENTOR, Role.GUARDIAN, Role.TEACHER)
"""Roles that anybody with the link may take; None lets people say who they are."""


class LinkGone(Refusal):
    """The link was taken back, or never was one of this school."""


def new_link(act: Act, school: Institution, role: Role | None) -> Invitation:
    """A link of unlimited use, not written yet."""
    return Invitation(
        id=new_id(),
        institution_id=school.id,
        role=role,
        label="",
        uses=0,
        uses_left=None,
        expires_at=None,
        revoked_at=None,
        token=new_token(),
        created_by_id=act.me.id if act.me else None,
    )


async def keep(act: Act, made: Invitation, *, keep_token: bool = True) -> Invitation:
    """Write a new link; a token that gives rights is shown now and never again."""
    await invitations.add_invitation(
        act.session, made, made.token or "", act.now, keep_token=keep_token
    )
    if act.me:
        await audit.record(act.session, act.me, "link_made", made.id, act.now)
    return made


@requires(Action.INVITE, program_may=True)
async def invite_once(
    act: Act, school: Institution, role: Role, partner_id: UUID | None = None
) -> str:
    """A link that gives one person a role, once; what comes back is its token. Raises LinkGone."""
    await check_ours(act, school, partner_id)
    made = replace(
        new_link(act, school, role),
        uses_left=1,
        expires_at=act.now + ONCE_LASTS,
        partner_id=partner_id,
    )
    return (await keep(act, made, keep_token=False)).token or ""


async def check_ours(act: Act, school: Institution, partner_id: UUID | None) -> None:
    """A curator gives out links of their own school and its organisations; raises LinkGone."""
    ours = act.me is None or school.id == act.me.institution_id
    if partner_id is not None:
        ours = ours and await partners.find_partner(act.session, school.id, partner_id) is not None
    if not ours:
        raise LinkGone


@requires(Action.APPLY)
async def own_guardian_link(act: Act) -> Invitation:
    """What a minor hands on to their guardian."""
    return await guardian_link(act, act.person)


async def guardian_link(act: Act, child: Person, *, another: bool = False) -> Invitation:
    """The link by which one guardian of a child comes, the same until it is used."""
    await waiting.link_given(act, child)
    given = [] if another else await invitations.list_for_child(act.session, child.id)
    open_to_anybody = (each for each in given if each.person_id is None)
    return await same_or_new(act, open_to_anybody, child, Role.GUARDIAN, child_id=child.id)


async def personal_link(act: Act, person: Person) -> Invitation:
    """The link by which somebody who is on the list already takes their own place."""
    given = await invitations.list_for_person(act.session, person.id)
    return await same_or_new(act, given, person, person.wish, person_id=person.id)


async def guardian_personal_link(act: Act, guardian: Person, child: Person) -> Invitation:
    """The link of a guardian who is on the list already, for this child."""
    given = await invitations.list_for_child(act.session, child.id)
    theirs = (each for each in given if each.person_id == guardian.id)
    return await same_or_new(
        act, theirs, child, Role.GUARDIAN, person_id=guardian.id, child_id=child.id
    )


async def same_or_new(
    act: Act,
    given: Iterable[Invitation],
    about: Person,
    role: Role | None,
    *,
    person_id: UUID | None = None,
    child_id: UUID | None = None,
) -> Invitation:
    """A link to one person that is still open, or a new one; it works once, within a month."""
    for known in given:
        if known.is_open(act.now):
            return known
    school = act.shared.institutions[about.institution_id]
    made = replace(
        new_link(act, school, role),
        uses_left=1,
        expires_at=act.now + GUARDIAN_LASTS,
        person_id=person_id,
        child_id=child_id,
    )
    return await keep(act, made)


@requires(Action.INVITE, program_may=True)
async def public_link(
    act: Act,
    school: Institution,
    role: Role | None,
    label: str = "",
    partner_id: UUID | None = None,
) -> Invitation:
    """The public link of one source («Выпускники 2015»), made at its first mention.

    Raises LinkGone.
    """
    await check_ours(act, school, partner_id)
    return await link_of_source(act, school, role, label, partner_id)


async def link_of_source(
    act: Act, school: Institution, role: Role | None, label: str, partner_id: UUID | None
) -> Invitation:
    wanted = " ".join(label.split())[:LONGEST_LABEL]
    for link in await invitations.list_links(act.session, school.id, role):
        if link.label.casefold() == wanted.casefold() and link.partner_id == partner_id:
            return link
    return await keep(
        act, replace(new_link(act, school, role), label=wanted, partner_id=partner_id)
    )


@requires(Action.INVITE)
async def list_links(act: Act) -> list[Invitation]:
    """Every link that is still open, the newest first; links to one person stand on their cards."""
    found = await invitations.list_all(act.session, act.school.id)
    return [
        link
        for link in found
        if link.is_open(act.now) and link.person_id is None and link.child_id is None
    ]


@requires(Action.INVITE)
async def get_link(act: Act, key: UUID) -> Invitation:
    """A link of this school that is still open; raises LinkGone."""
    found = await invitations.find_invitation(act.session, act.school.id, key)
    if found is None or not found.is_open(act.now):
        raise LinkGone
    return found


@requires(Action.INVITE)
async def revoke(act: Act, key: UUID) -> Invitation:
    """Take a link back: who came by it stays, nobody else can come."""
    link = await get_link(act, key)
    if await invitations.revoke(act.session, link.id, act.now):
        await audit.record(act.session, act.person, "link_revoked", link.id, act.now)
    return link


@requires(Action.INVITE)
async def count_arrivals(act: Act) -> Counter[UUID]:
    """How many people came by each link first, as the summary counts them."""
    return Counter(await submissions.list_arrivals(act.session, act.school.id))


async def label_of(act: Act, key: UUID | None) -> str | None:
    """The label of a link; empty for the school's own, None for somebody without a link."""
    if key is None:
        return None
    link = await invitations.find_invitation(act.session, act.school.id, key)
    return link.label if link else None
