"""How far mentors and mentees have come."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from mentoring.people import Role
from mentoring.standing import Standing, State

BEFORE_CONSENT = frozenset({State.NEW, State.GUARDIAN, State.OWN_CONSENT})


class Step(StrEnum):
    """How far somebody has come, in this order."""

    CAME = "came"
    CONSENTED = "consented"
    SENT = "sent"
    CHOSEN = "chosen"
    """A mentor is selected; for a mentee a mentor has been found."""
    APPROVED = "approved"
    RUNNING = "running"


@dataclass(frozen=True, slots=True)
class PairsOf:
    """Who has a pair by now, be it only talked over, an approved one, one that has met."""

    open: frozenset[UUID] = frozenset()
    approved: frozenset[UUID] = frozenset()
    met: frozenset[UUID] = frozenset()


@dataclass(frozen=True, slots=True)
class Way:
    """Of one role, how many have come at least as far as each step."""

    role: Role
    steps: tuple[tuple[Step, int], ...]


@dataclass(frozen=True, slots=True)
class Ways:
    ways: tuple[Way, ...]

    @property
    def is_empty(self) -> bool:
        return not any(count for way in self.ways for _, count in way.steps)


def way_of(everybody: Iterable[Standing], role: Role, pairs: PairsOf) -> Way:
    """Who wants it, and how far: whoever has come to a step counts at all before it."""
    reached = Counter(furthest(each, role, pairs) for each in everybody if each.is_or_wants(role))
    steps = list(Step)
    counts = (sum(reached[later] for later in steps[number:]) for number in range(len(steps)))
    return Way(role, tuple(zip(steps, counts, strict=True)))


def furthest(standing: Standing, role: Role, pairs: PairsOf) -> Step:
    key = standing.person.id
    chosen = State.APPROVED in standing.states if role is Role.MENTOR else key in pairs.open
    facts = {
        Step.RUNNING: key in pairs.met,
        Step.APPROVED: key in pairs.approved,
        Step.CHOSEN: chosen,
        Step.SENT: standing.person.is_a(role),
        Step.CONSENTED: standing.states.isdisjoint(BEFORE_CONSENT),
    }
    return next((step for step, is_so in facts.items() if is_so), Step.CAME)
