"""How people come in: by a link, never by being the first to press Start."""

from dataclasses import replace
from enum import StrEnum

from db.queries import audit, invitations, people
from db.types import new_id
from mentoring.invitations import Invitation, LinkSpent, LinkUnknown
from mentoring.people import Person, Role
from services.act import Act


class Standing(StrEnum):
    """Where somebody is when they write to the bot without answering a question."""

    STRANGER = "stranger"
    INVITED = "invited"
    MINOR = "minor"
    FILLING = "filling"
    SENT = "sent"
    CURATOR = "curator"


def standing(act: Act) -> Standing:
    if act.me is None:
        return Standing.STRANGER
    if act.filling is not None:
        return Standing.FILLING
    if act.me.is_a(Role.CURATOR):
        return Standing.CURATOR
    if act.me.minor:
        return Standing.MINOR
    return Standing.SENT if act.me.is_a(Role.MENTOR) else Standing.INVITED


async def redeem(act: Act, token: str, language: str) -> Invitation:
    """Open a link: who comes by it becomes known to the school, and a curator's link gives rights.

    Opening the same link again is harmless. Raises LinkUnknown, LinkSpent.
    """
    invitation = await invitations.find_by_token(act.session, token)
    if invitation is None:
        raise LinkUnknown
    # A link opens its own school only: who is known in another one comes here as a newcomer.
    known = act.me if act.me and act.me.institution_id == invitation.institution_id else None
    if known and opened(known, invitation):
        return invitation
    if not await invitations.spend(act.session, invitation, act.now):
        raise LinkSpent
    person = known or await people.add_person(
        act.session, newcomer(act, invitation, language), act.now
    )
    if invitation.role is Role.CURATOR:
        person = await people.grant(act.session, person, Role.CURATOR, act.now)
        await audit.record(act.session, person, "became_curator", invitation.id, act.now)
    elif person.invitation_id is None:
        person = await people.change(act.session, replace(person, invitation_id=invitation.id))
    act.me = person
    return invitation


def opened(person: Person, invitation: Invitation) -> bool:
    """Has the person the link's role, or came by this very link before?"""
    return person.is_a(invitation.role) or person.invitation_id == invitation.id


def newcomer(act: Act, invitation: Invitation, language: str) -> Person:
    return Person(
        id=new_id(),
        institution_id=invitation.institution_id,
        telegram_id=act.account,
        language=language,
        invitation_id=invitation.id if invitation.role is Role.MENTOR else None,
    )


async def choose_language(act: Act, language: str) -> None:
    act.me = await people.change(act.session, replace(act.person, language=language))


async def correct_age(act: Act) -> None:
    """Who mistyped the date of birth may begin again."""
    act.me = await people.change(act.session, replace(act.person, minor=False))


async def return_to_bot(act: Act) -> None:
    """Who unblocks the bot can be written to again."""
    if act.account is not None:
        await people.set_reachable(act.session, act.account, at=act.now, reachable=True)
