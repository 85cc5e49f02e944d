"""Employers, universities and associations: their links, their contact, what they may know."""

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from uuid import UUID

from db.queries import partners, people, selections
from db.types import new_id
from mentoring.errors import Refusal
from mentoring.filling import Filling
from mentoring.invitations import Invitation
from mentoring.notices import PartnerAnswered
from mentoring.partners import Partner
from mentoring.people import Role
from mentoring.questionnaire import run
from mentoring.rights import Action, allowed
from services import invitations
from services.act import Act
from services.contacts import tell_curators
from services.rights import requires


class PartnerGone(Refusal):
    """The organisation is not one of this school."""


@dataclass(frozen=True, slots=True)
class Count:
    """What an organisation's contact may know: how many came by its link, signed up, and are
    approved as mentors; never who did not.
    """

    came: int
    signed_up: int
    approved: tuple[str, ...] = ()


async def added(act: Act, filling: Filling) -> None:
    """The curator has named an organisation; naming it again finds the one that is there."""
    values = run.values(filling.form, filling.submission, act.context())
    await find_or_add(act, str(values["partner_name"]), str(values["partner_kind"]))


async def find_or_add(act: Act, name: str, kind: str) -> Partner:
    wanted = " ".join(name.split())[: invitations.LONGEST_LABEL]
    for known in await partners.list_partners(act.session, act.school.id):
        if known.name.casefold() == wanted.casefold():
            return known
    made = Partner(new_id(), act.person.institution_id, wanted, kind)
    await partners.add_partner(act.session, made, act.now)
    return made


@requires(Action.INVITE, Action.BROADCAST)
async def list_partners(act: Act) -> list[Partner]:
    return await partners.list_partners(act.session, act.school.id)


@requires(Action.INVITE)
async def get_partner(act: Act, key: UUID) -> Partner:
    """Raises PartnerGone."""
    found = await partners.find_partner(act.session, act.school.id, key)
    if found is None:
        raise PartnerGone
    return found


@requires(Action.SEE_PARTNER)
async def mine(act: Act) -> Partner:
    """The organisation that who acts speaks for; raises PartnerGone."""
    mine = act.person.partner_id
    found = await partners.find_partner(act.session, act.school.id, mine) if mine else None
    if found is None:
        raise PartnerGone
    return found


@requires(Action.INVITE, Action.SEE_PARTNER)
async def people_link(act: Act, partner: Partner) -> Invitation:
    """The link for the organisation's people; whoever signs up by it is counted to it.

    Raises PartnerGone to whoever speaks for another one.
    """
    check_mine(act, partner)
    return await invitations.link_of_source(act, act.school, Role.MENTOR, partner.name, partner.id)


@requires(Action.INVITE, Action.SEE_PARTNER)
async def count(act: Act, partner: Partner) -> Count:
    """Raises PartnerGone to whoever speaks for another organisation."""
    check_mine(act, partner)
    return (await figures(act))[partner.id]


def check_mine(act: Act, partner: Partner) -> None:
    if partner.id != act.person.partner_id and not allowed(act.person, Action.INVITE):
        raise PartnerGone


@requires(Action.INVITE)
async def counts_of(act: Act) -> dict[UUID, Count]:
    """For every organisation of the school."""
    return await figures(act)


async def figures(act: Act) -> dict[UUID, Count]:
    came: Counter[UUID] = Counter()
    signed_up: Counter[UUID] = Counter()
    approved: defaultdict[UUID, list[str]] = defaultdict(list)
    chosen = await selections.list_taken(act.session, act.school.id)
    for person in await people.list_people(act.session, act.school.id):
        if person.partner_id and not person.is_a(Role.PARTNER):
            # Who only stands on a list that the school took in has not come.
            came[person.partner_id] += person.telegram_id is not None or person.is_a(Role.MENTOR)
            signed_up[person.partner_id] += person.is_a(Role.MENTOR)
            if person.id in chosen and person.name:
                approved[person.partner_id].append(person.name)
    return {
        each.id: Count(came[each.id], signed_up[each.id], tuple(approved[each.id]))
        for each in await partners.list_partners(act.session, act.school.id)
    }


async def answered(act: Act, filling: Filling) -> None:
    """The organisation's contact has said what it can do."""
    values = run.values(filling.form, filling.submission, act.context())
    act.me = await people.change(
        act.session,
        replace(act.person, name=str(values["full_name"]), contact=str(values["contact"])),
    )
    organisation = str(values.get("organisation") or (await mine(act)).name)
    await tell_curators(act, act.school.id, PartnerAnswered(act.person, filling, organisation))
