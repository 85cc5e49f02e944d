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

    SEE_PEOPLE = "see_people"
    EDIT_PEOPLE = "edit_people"
    SEE_SUMMARY = "see_summary"
    INVITE = "invite"
    IMPORT = "import"
    EDIT_FORMS = "edit_forms"
    BROADCAST = "broadcast"
    SEE_CONCERNS = "see_concerns"
    WRITE_NOTES = "write_notes"

    REFER = "refer"
    """Name pupils who need a mentor, and see how one's own referrals stand."""

    GUARD = "guard"
    """Decide for one's own children."""

    SEE_PARTNER = "see_partner"
    """See how many people of one's own organisation signed up."""

    SEE_ROADMAP = "see_roadmap"
    WORK_ON_ROADMAP = "work_on_roadmap"
    """Tick what one is responsible for, note something about it, pass it on."""

    EDIT_ROADMAP = "edit_roadmap"
    """Change the programme's dates and the plan, close stages, hand the programme over."""

    SELECT_MENTORS = "select_mentors"
    """Invite candidates to a talk, note their papers, take or reject them, enter the register."""
    MATCH = "match"
    """Have proposals worked out, change and accept them."""
    LEAD_PAIRS = "lead_pairs"
    """See all pairs and who has none, approve pairs by an order, pause and end them."""
    MAKE_DOCUMENTS = "make_documents"
    """Have papers filled in, change their templates, enter their numbers, write to partners."""
    TAKE_PART = "take_part"
    """Answer for one's own pair and its meetings, or for one's child's."""
    MEET = "meet"
    """Offer, choose, move and call off meetings that are one's own, one's child's or the school's,
    and say how they were.
    """
    SUPPORT = "support"
    """See those without a pair whom the curator has sent to the psychologist."""


EVERYBODY: Final = frozenset({Action.ENTER})
MEMBERS: Final = frozenset({Action.APPLY})
"""Whoever came by a link and is thereby known to a school."""

TEAM_MAY: Final = frozenset({Action.SEE_ROADMAP, Action.WORK_ON_ROADMAP})
"""What everybody may who carries the programme in the school; of what, see roadmap.team."""

BY_ROLE: Final[dict[Role, frozenset[Action]]] = {
    Role.CURATOR: frozenset(
        {
            Action.SEE_PEOPLE,
            Action.EDIT_PEOPLE,
            Action.SEE_SUMMARY,
            Action.INVITE,
            Action.IMPORT,
            Action.EDIT_FORMS,
            Action.BROADCAST,
            Action.SEE_CONCERNS,
            Action.WRITE_NOTES,
            Action.EDIT_ROADMAP,
            Action.SELECT_MENTORS,
            Action.MATCH,
            Action.LEAD_PAIRS,
            Action.MAKE_DOCUMENTS,
            Action.MEET,
            *TEAM_MAY,
        }
    ),
    Role.DEPUTY: frozenset({Action.SEE_SUMMARY, *TEAM_MAY}),
    Role.HEAD: frozenset({Action.SEE_SUMMARY, *TEAM_MAY}),
    Role.PSYCHOLOGIST: frozenset(
        {Action.REFER, Action.SEE_CONCERNS, Action.WRITE_NOTES, Action.SUPPORT, *TEAM_MAY}
    ),
    Role.CLASS_TEACHER: frozenset({Action.REFER, *TEAM_MAY}),
    Role.GUARDIAN: frozenset({Action.GUARD, Action.TAKE_PART, Action.MEET}),
    Role.PARTNER: frozenset({Action.SEE_PARTNER}),
    Role.TEACHER: frozenset(),
    Role.MENTOR: frozenset({Action.TAKE_PART, Action.MEET}),
    Role.MENTEE: frozenset({Action.TAKE_PART, Action.MEET}),
}


def allowed(person: Person | None, action: Action) -> bool:
    """Deny by default; rights follow from the roles as they are at this moment."""
    if action in EVERYBODY:
        return True
    if person is None:
        return False
    return action in MEMBERS or any(action in BY_ROLE[role] for role in person.roles)
