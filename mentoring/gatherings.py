"""Who meets, who is told of it, and who speaks for whom."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from mentoring.meetings import Kind
from mentoring.pairs import WORKING, Pair, State
from mentoring.people import Person

MEETING = frozenset({State.AGREED, State.TRIAL, State.TRIED, State.PLANNING, State.READY}) | WORKING
"""Pairs that meet: all have said yes, and nothing has ended or paused it."""

NEXT: Mapping[State, Kind] = {
    State.AGREED: Kind.TRIAL,
    State.TRIAL: Kind.TRIAL,
    State.TRIED: Kind.PLANNING,
    State.PLANNING: Kind.PLANNING,
    **dict.fromkeys(WORKING, Kind.REGULAR),
}
"""Which meeting can be offered to a pair in its state."""


@dataclass(frozen=True, slots=True)
class Gathering:
    """Those who meet; `leader` is the mentor, of a talk who invites to it.

    `guardians` are those of the minors among them, by the minor: they hear of every time, place,
    move and cancellation, and may speak for the child.
    """

    leader: Person | None = None
    others: tuple[Person, ...] = ()
    guardians: Mapping[UUID, tuple[Person, ...]] = field(default_factory=dict)

    @property
    def people(self) -> tuple[Person, ...]:
        """Everybody who meets, each once."""
        everybody = (*([self.leader] if self.leader else []), *self.others)
        return tuple({person.id: person for person in everybody}.values())

    @property
    def told(self) -> tuple[Person, ...]:
        """Those who meet, and their guardians."""
        of_minors = (each for guardians in self.guardians.values() for each in guardians)
        return tuple({person.id: person for person in (*self.people, *of_minors)}.values())

    def voices(self, person_id: UUID | None) -> frozenset[UUID]:
        """For whom of those who meet somebody may speak: themselves, and their children."""
        children = (
            child
            for child, guardians in self.guardians.items()
            if any(guardian.id == person_id for guardian in guardians)
        )
        own = (person.id for person in self.people if person.id == person_id)
        return frozenset((*own, *children))

    def speakers(self, person: Person) -> tuple[Person, ...]:
        """Who is asked in somebody's name: they themselves, or the guardians of a child that has
        no account.
        """
        asked = (person,) if person.telegram_id is not None else self.guardians.get(person.id, ())
        return tuple(each for each in asked if each.telegram_id is not None)

    def answering(self, but: Iterable[UUID] = ()) -> tuple[Person, ...]:
        """Who can be asked at all, in person or by a guardian."""
        left_out = set(but)
        return tuple(
            person for person in self.people if person.id not in left_out and self.speakers(person)
        )

    def besides(self, person_id: UUID) -> tuple[Person, ...]:
        """Whom somebody meets; a guardian is told of those whom the children meet."""
        mine = self.voices(person_id)
        return tuple(person for person in self.people if person.id not in mine)

    @property
    def has_minor(self) -> bool:
        return bool(self.guardians)


def next_kind(pairs: Iterable[Pair]) -> Kind | None:
    """Which meeting comes next for a group: that of the pair which has come least far."""
    order = list(NEXT)
    states = [pair.state for pair in pairs if pair.state in NEXT]
    return NEXT[min(states, key=order.index)] if states else None
