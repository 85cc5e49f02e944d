"""Who may do what. What is not written here is not allowed."""

from enum import StrEnum
from typing import Final

from mentoring.people import Person, Role


class Action(StrEnum):
    """What a person can ask of the programme; every handler names the one that it serves."""

    ENTER = "enter"
    """Open a link, choose a language, ask for help, read what is kept about oneself."""

    APPLY = "apply"
    """Fill in the questionnaire that is in front of the person."""

    SEE_MENTORS = "see_mentors"
    SEE_SUMMARY = "see_summary"
    INVITE = "invite"


EVERYBODY: Final = frozenset({Action.ENTER})
MEMBERS: Final = frozenset({Action.APPLY})
"""Whoever came by a link and is thereby known to a school."""

BY_ROLE: Final[dict[Role, frozenset[Action]]] = {
    Role.CURATOR: frozenset({Action.SEE_MENTORS, Action.SEE_SUMMARY, Action.INVITE}),
    Role.MENTOR: frozenset(),
}


def allowed(person: Person | None, action: Action) -> bool:
    """Deny by default; rights follow from the roles as they are at this moment."""
    if action in EVERYBODY:
        return True
    if person is None:
        return False
    return action in MEMBERS or any(action in BY_ROLE[role] for role in person.roles)
