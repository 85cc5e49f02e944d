"""Where each person of a school stands, as the curator counts and finds them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from mentoring.consent import Consent
from mentoring.people import Person, Role
from mentoring.way import WISHES, Next, next_step

EXPIRES_SOON = timedelta(days=7)
"""A draft that has less time left than this is shown apart."""


class State(StrEnum):
    """What can be true of somebody; several at once, the one to be told first comes first."""

    UNREACHABLE = "blocked"
    UNREAD = "unread"
    EXPIRING = "expiring"
    GUARDIAN = "guardian"
    OWN_CONSENT = "own"
    FILLING = "filling"
    APPROVED = "approved"
    SENT = "sent"
    DRAFT = "draft"
    NEW = "new"


BY_STEP = {
    Next.AGE: State.NEW,
    Next.FIRST_NAME: State.GUARDIAN,
    Next.GUARDIAN: State.GUARDIAN,
    Next.OWN_CONSENT: State.OWN_CONSENT,
    Next.QUESTIONNAIRE: State.FILLING,
}


@dataclass(frozen=True, slots=True)
class Facts:
    """What else is known of somebody: consents in force, copies of the offer or request.

    `paired` is so of a mentee who has a pair that is not over. `seen_at` is when a curator last
    opened the card. Moments are aware, in UTC.
    """

    given: Sequence[Consent] = ()
    began: bool = False
    sent_at: datetime | None = None
    approved: bool = False
    seen_at: datetime | None = None
    paired: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """A person with everything that is true of them at a moment."""

    person: Person
    states: frozenset[State]
    began: bool = False
    sent_at: datetime | None = None
    paired: bool = False

    @property
    def state(self) -> State | None:
        """The one to be told where there is room for one; None for who works or guards."""
        return next((each for each in State if each in self.states), None)

    def is_or_wants(self, role: Role) -> bool:
        """A mentor is counted as such from the wish on, not only once the role is there."""
        return role in self.person.roles or role is self.person.wish


def standing_of(person: Person, facts: Facts, now: datetime) -> Standing:
    """`now` is aware, in the school's zone: its day decides who is of age."""
    return Standing(
        person, frozenset(states(person, facts, now)), facts.began, facts.sent_at, facts.paired
    )


def states(person: Person, facts: Facts, now: datetime) -> set[State]:
    found = set()
    if person.wish is not None:
        step = next_step(person, facts.given, now.date())
        found |= {BY_STEP[step]} if step in BY_STEP else set()
    if person.draft is not None:
        found.add(State.DRAFT)
        if person.draft.until - now < EXPIRES_SOON:
            found.add(State.EXPIRING)
    if person.unreachable:
        found.add(State.UNREACHABLE)
    if person.is_a(*WISHES):
        found |= after_sending(person, facts)
    return found


def after_sending(person: Person, facts: Facts) -> set[State]:
    found = {State.APPROVED} if facts.approved else set()
    if not facts.approved or person.is_a(Role.MENTEE):
        found.add(State.SENT)
    if facts.sent_at and (facts.seen_at is None or facts.seen_at < facts.sent_at):
        found.add(State.UNREAD)
    return found


def is_known(person: Person) -> bool:
    """Whoever only opened a link is nobody yet that a curator could look for."""
    return bool(person.name or person.roles or person.wish)
