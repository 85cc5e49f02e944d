"""Schools and the people of their programmes."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

ADULT = 18
"""Full years from which a person decides alone."""


class Role(StrEnum):
    """What somebody is in a school's programme."""

    CURATOR = "curator"
    MENTOR = "mentor"


@dataclass(frozen=True, slots=True)
class Institution:
    """A school or college; the operator that consents to data processing name."""

    id: UUID
    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of one institution; without an account it is an applicant on paper.

    `contact` is what others are told; only curators have one.
    `minor` is all that is kept about the age of a person who said that they are under 18.
    """

    id: UUID
    institution_id: UUID
    telegram_id: int | None
    language: str
    name: str | None = None
    phone: str | None = None
    contact: str | None = None
    minor: bool = False
    invitation_id: UUID | None = None
    unreachable: bool = False
    roles: frozenset[Role] = frozenset()

    def is_a(self, role: Role) -> bool:
        return role in self.roles


def age_on(birth: date, day: date) -> int:
    """Full years on a day; who is born on 29 February is a year older on 1 March."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def is_minor(birth: date, day: date) -> bool:
    return age_on(birth, day) < ADULT
