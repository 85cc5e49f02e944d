"""Whom a message to many goes to: a role, narrowed by state, class and partner."""

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from mentoring.consent import Consent, Purpose, missing
from mentoring.document_kinds import KINDS
from mentoring.people import AgeBand, Person, Role
from mentoring.search import class_key, classes
from mentoring.way import band_of_applicant

GROUPS = (
    Role.MENTOR,
    Role.MENTEE,
    Role.GUARDIAN,
    Role.CLASS_TEACHER,
    Role.PSYCHOLOGIST,
    Role.TEACHER,
    Role.PARTNER,
)
"""The roles that can be written to; without one it is everybody."""
LONGEST_CLASS = 40
"""Signs of a class that can be chosen; what is longer is no name of a class."""


class State(StrEnum):
    """How far somebody has come in their role."""

    APPROVED = "approved"
    NOT_APPROVED = "not_approved"
    SENT = "sent"
    NOT_SENT = "not_sent"


STATES: dict[Role | None, tuple[State, ...]] = {
    Role.MENTOR: (State.APPROVED, State.NOT_APPROVED, State.NOT_SENT),
    Role.MENTEE: (State.SENT, State.NOT_SENT),
}
"""By which states a role can be narrowed."""


@dataclass(frozen=True, slots=True)
class Audience:
    """What a curator chose; None means that nothing narrows it there."""

    role: Role | None = None
    state: State | None = None
    class_name: str | None = None
    partner_id: UUID | None = None

    def to_dict(self) -> dict[str, str]:
        facts = {
            "role": self.role,
            "state": self.state,
            "class": self.class_name,
            "partner": str(self.partner_id) if self.partner_id else None,
        }
        return {name: str(value) for name, value in facts.items() if value}

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "Audience":
        return cls(
            Role(data["role"]) if "role" in data else None,
            State(data["state"]) if "state" in data else None,
            data.get("class"),
            UUID(data["partner"]) if "partner" in data else None,
        )


@dataclass(frozen=True, slots=True)
class Addressee:
    """Somebody with what an audience is narrowed by.

    `approved` is so of a mentor, `classes` are their own or, of a guardian, their children's,
    `agreed` says that everybody has consented who must.
    """

    person: Person
    approved: bool = False
    classes: tuple[str, ...] = ()
    agreed: bool = True


class Reach(StrEnum):
    """Whether a message to many comes to somebody, or why not."""

    REACHED = "reached"
    UNREACHABLE = "unreachable"
    SWITCHED_OFF = "switched_off"
    NEVER = "never"


def reach(one: Addressee) -> Reach:
    """A draft, a merged row or a minor without consent is never written to, nor is a row without
    an account; what somebody switched off does not come.
    """
    person = one.person
    nobody = person.telegram_id is None or person.merged_into_id is not None
    if nobody or person.draft is not None or not one.agreed:
        return Reach.NEVER
    if person.unreachable:
        return Reach.UNREACHABLE
    return Reach.SWITCHED_OFF if person.only_necessary else Reach.REACHED


def has_agreed(person: Person, given: Iterable[Consent], today: date) -> bool:
    """Who takes part has consented, or works at the school. Of others, a minor, or somebody
    whose age nobody knows, is not written to before everybody has agreed who must.
    """
    if person.roles:
        return True
    band = band_of_applicant(person, today)
    if band is None or person.wish is None:
        return False
    return band is AgeBand.GROWN or not missing(band, Purpose(person.wish.value), given)


def belongs(one: Addressee, audience: Audience, *, with_form: bool = False) -> bool:
    """Whether somebody is meant. A form goes only to those who take part already: whoever is
    still on the way has not consented to more than their first questionnaire.
    """
    if with_form and not has_role(one.person, audience.role):
        return False
    return (
        (has_role(one.person, audience.role) or wishes(one.person, audience.role))
        and (audience.state is None or is_in(one, audience))
        and (audience.class_name is None or is_of_class(one, audience.class_name))
        and (audience.partner_id is None or one.person.partner_id == audience.partner_id)
    )


def has_role(person: Person, role: Role | None) -> bool:
    return bool(person.roles) if role is None else person.is_a(role)


def wishes(person: Person, role: Role | None) -> bool:
    """Is somebody on the way to the role?"""
    return person.wish is not None and role in {None, person.wish}


def is_in(one: Addressee, audience: Audience) -> bool:
    has = has_role(one.person, audience.role)
    return {
        State.APPROVED: has and one.approved,
        State.NOT_APPROVED: has and not one.approved,
        State.SENT: has,
        State.NOT_SENT: not has,
        None: True,
    }[audience.state]


def is_of_class(one: Addressee, class_name: str) -> bool:
    return class_key(class_name) in {class_key(each) for each in one.classes}


@dataclass(frozen=True, slots=True)
class Count:
    """How many get it, and how many of those meant do not."""

    people: int
    unreachable: int = 0
    switched_off: int = 0


def count(everybody: Iterable[Addressee], audience: Audience, *, with_form: bool = False) -> Count:
    how = Counter(reach(one) for one in everybody if belongs(one, audience, with_form=with_form))
    return Count(how[Reach.REACHED], how[Reach.UNREACHABLE], how[Reach.SWITCHED_OFF])


def classes_of(everybody: Iterable[Addressee]) -> tuple[str, ...]:
    """The classes that can be chosen, each once, in the order of the school."""
    named = classes(name for one in everybody for name in one.classes)
    return tuple(each.name for each in named if len(each.name) <= LONGEST_CLASS)


def mark_of(name: str) -> str:
    """Eight signs that stand for a longer name on a button."""
    return hashlib.sha256(name.encode()).hexdigest()[:8]


SUITABLE: dict[Role | None, tuple[str, ...]] = {
    Role.MENTOR: ("before_mentor", "after_mentor", "needs_mentor"),
    Role.MENTEE: ("before_mentee", "after_mentee"),
    Role.TEACHER: ("before_specialist", "after_specialist"),
}
"""The forms that a group is asked first; the school's own follow."""
SERVICE = frozenset(
    {
        "broadcast",
        "child",
        "curator",
        "guardian",
        "indicators",
        "link_partner",
        "mentor",
        "mentor_paper",
        "mentor_student",
        "mentor_teacher",
        *("meeting_feedback", "meeting_feedback_child"),
        *("meeting_place", "meeting_reason", "meeting_times"),
        "note",
        *(kind.ask for kind in KINDS if kind.asks),
        *("doc_name", "doc_requisites", "doc_signed"),
        "employer_order",
        "pair_end",
        "pair_pause",
        "pair_plan",
        "pairs_order",
        "support_note",
        "pair_refusal",
        "paper_consent",
        "partner",
        "person",
        "programme",
        "referral",
        "refusal",
        "register_order",
        "request_child",
        "request_class_teacher",
        "request_guardian",
        "request_psychologist",
        "request_student",
        "request_teacher",
        "selection_criteria",
        "selection_reason",
        "staff",
        "stage_deadline",
        "stage_document",
        "stage_file",
        "stage_note",
        "stage_reason",
        "stage_reminders",
        "teen",
        "vacations",
    }
)
"""Forms with a work and a consent of their own, which are not sent round."""


def attachable(codes: Iterable[str], role: Role | None) -> tuple[str, ...]:
    """Of the school's forms those that may be sent round, the most suitable first."""
    first = SUITABLE.get(role, ())
    fit = [code for code in codes if code not in SERVICE]
    return tuple(sorted(fit, key=lambda code: (first.index(code) if code in first else 99, code)))
