"""How people come in: by a link, never by being the first to press Start."""

from dataclasses import replace
from uuid import UUID

from db.queries import accounts, audit, consents, erasing, guardianships, invitations, people
from db.types import new_id
from mentoring.errors import Refusal
from mentoring.invitations import Invitation, LinkSpent, LinkUnknown
from mentoring.people import STAFF, AgeBand, Person, Role
from mentoring.rights import Action
from mentoring.way import WISHES
from services import deadlines, reminders, waiting
from services.act import Act
from services.rights import requires

GIVES = frozenset({Role.CURATOR, Role.GUARDIAN, Role.PARTNER, *STAFF})
"""Roles that a link gives at once; a mentor's and a mentee's come with the questionnaire."""
ANYBODY = frozenset({Role.GUARDIAN, Role.TEACHER})
"""What somebody may say they are on the school's link: it opens nothing but their own affairs."""


class LinkOfAnother(Refusal):
    """A personal link was opened by somebody whom the school already knows as another person."""


class LinkForGuardians(Refusal):
    """A pupil, the child itself or another, opened the link that is meant for a guardian."""


async def redeem(act: Act, token: str, language: str) -> Invitation:
    """Open a link: who comes by it becomes known to the school, with what the link gives.

    Opening the same link again is harmless. Raises LinkUnknown, LinkSpent, LinkOfAnother,
    LinkForGuardians.
    """
    invitation = await invitations.find_by_token(act.session, token)
    if invitation is None:
        raise LinkUnknown
    # A link opens its own school only: who is known in another one comes here as a newcomer.
    known = act.me if act.me and act.me.institution_id == invitation.institution_id else None
    if known and invitation.child_id and may_be_minor(act, known):
        raise LinkForGuardians
    if known and await opened(act, known, invitation):
        act.me = await take_wish(act, known, invitation)
        return invitation
    if not invitation.is_open(act.now) or await is_taken(act, invitation):
        raise LinkSpent
    if invitation.person_id and known and not await keeps_their_place(act, known, invitation):
        await erasing.erase_people(act.session, [known.id])
        act.filling = known = None
    if not await invitations.spend(act.session, invitation, act.now):
        raise LinkSpent
    act.me = known or await arrive(act, invitation, language)
    act.me = await receive(act, act.me, invitation)
    return invitation


async def is_taken(act: Act, invitation: Invitation) -> bool:
    """Does the person of a personal link write from an account of their own already?"""
    if invitation.person_id is None:
        return False
    waiting = await people.get_person(act.session, invitation.person_id)
    return waiting.telegram_id is not None


async def opened(act: Act, person: Person, invitation: Invitation) -> bool:
    """Has the person what the link gives, or came by this very link before?"""
    if invitation.child_id:
        theirs = await guardianships.is_guardian(act.session, person.id, invitation.child_id)
        return theirs and person.is_a(Role.GUARDIAN)
    if invitation.person_id:
        return person.id == invitation.person_id
    if invitation.role is None:
        return person.invitation_id == invitation.id
    return person.is_a(invitation.role) or person.invitation_id == invitation.id


async def keeps_their_place(act: Act, known: Person, invitation: Invitation) -> bool:
    """Whoever only looked in before gives way to the person whose link this is.

    A guardian whom the school knows already takes the child, not a second place.
    """
    consented = await consents.list_consents(act.session, known.id)
    if not (known.roles or known.name or consented):
        return False
    if invitation.child_id is None:
        raise LinkOfAnother
    return True


async def arrive(act: Act, invitation: Invitation, language: str) -> Person:
    """A newcomer, or the person whose place the link keeps."""
    if invitation.person_id:
        waiting = await people.get_person(act.session, invitation.person_id)
        waiting = await people.change(act.session, replace(waiting, language=language))
        return await accounts.give_account(act.session, waiting, act.account)
    newcomer = Person(
        id=new_id(),
        institution_id=invitation.institution_id,
        telegram_id=act.account,
        language=language,
        invitation_id=source_of(invitation),
        partner_id=invitation.partner_id,
    )
    return await people.add_person(act.session, newcomer, act.now)


async def receive(act: Act, person: Person, invitation: Invitation) -> Person:
    """What a link gives: a role, a child, the organisation that the person is counted to."""
    role, known_before = invitation.role, person
    if role in GIVES:
        person = await people.grant(act.session, person, role, act.now)
        await audit.record(act.session, person, f"became_{role.value}", person.id, act.now)
    if invitation.child_id:
        await guardianships.add_guardianship(
            act.session, person.institution_id, invitation.child_id, person.id, act.now
        )
        await waiting.guardian_came(act, person, invitation.child_id)
    changed = replace(
        person,
        invitation_id=person.invitation_id or source_of(invitation),
        partner_id=partner_of(person, invitation),
        draft=person.draft if may_be_minor(act, known_before) or role not in GIVES else None,
    )
    if changed != person:
        person = await people.change(act.session, changed)
    await deadlines.team_changed(act, person)
    return await take_wish(act, person, invitation)


def may_be_minor(act: Act, person: Person) -> bool:
    """A minor, or a pupil whose age nobody knows yet: no guardian, a draft until the consent."""
    band = person.band_on(act.context().today)
    unknown = band is None and person.wish is not None and not person.is_a(*GIVES)
    return unknown or band in {AgeBand.CHILD, AgeBand.TEEN}


def partner_of(person: Person, invitation: Invitation) -> UUID | None:
    """Whoever speaks for an organisation belongs to it, wherever they came from before."""
    if invitation.role is Role.PARTNER:
        return invitation.partner_id
    return person.partner_id or invitation.partner_id


def source_of(invitation: Invitation) -> UUID | None:
    """Who comes by a curator's link is counted to no source."""
    return None if invitation.role is Role.CURATOR else invitation.id


async def take_wish(act: Act, person: Person, invitation: Invitation) -> Person:
    """A link for mentors or mentees says what who opens it wants."""
    if invitation.role not in WISHES or person.wish is invitation.role:
        return person
    return await people.change(act.session, replace(person, wish=invitation.role))


@requires(Action.APPLY)
async def introduce_as(act: Act, role: Role) -> None:
    """Somebody on the school's link says that they are a guardian or a teacher."""
    if role not in ANYBODY:
        raise LookupError(f"nobody may simply say that they are a {role}")
    act.me = await people.grant(act.session, act.person, role, act.now)
    await audit.record(act.session, act.me, f"became_{role.value}", act.me.id, act.now)


@requires(Action.APPLY)
async def choose_language(act: Act, language: str) -> None:
    act.me = await people.change(act.session, replace(act.person, language=language))


async def return_to_bot(act: Act) -> None:
    """Who unblocks the bot can be written to again."""
    if act.account is not None:
        back = await accounts.set_reachable(act.session, act.account, at=act.now, reachable=True)
        await reminders.welcome_back(act, back)
        await deadlines.team_changed(act, *back)
        if act.me is not None:
            act.me = replace(act.me, unreachable=False)
