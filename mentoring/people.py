"""Schools and the people of their programmes."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

ADULT = 18
"""Full years from which a person decides alone."""
OWN_SAY = 14
"""Full years from which a minor consents together with a guardian."""


class Role(StrEnum):
    """What somebody is in a school's programme."""

    CURATOR = "curator"
    DEPUTY = "deputy"
    HEAD = "head"
    MENTOR = "mentor"
    MENTEE = "mentee"
    GUARDIAN = "guardian"
    CLASS_TEACHER = "class_teacher"
    PSYCHOLOGIST = "psychologist"
    TEACHER = "teacher"
    PARTNER = "partner"


STAFF = frozenset({Role.DEPUTY, Role.HEAD, Role.CLASS_TEACHER, Role.PSYCHOLOGIST, Role.TEACHER})
"""Who works at the school: their data rests on their employment, not on a consent."""
REFERRERS = frozenset({Role.CLASS_TEACHER, Role.PSYCHOLOGIST})
"""Who may name a pupil that needs a mentor."""


class AgeBand(StrEnum):
    """All that is kept about the age of a minor before a guardian has consented."""

    CHILD = "child"
    TEEN = "teen"
    GROWN = "adult"


class Basis(StrEnum):
    """On which ground somebody who has not consented is a draft for a while."""

    OWN_LINK = "own_link"
    GUARDIAN = "guardian"
    REFERRAL = "referral"
    IMPORT = "import"


@dataclass(frozen=True, slots=True)
class Institution:
    """A school or college; the operator that consents to data processing name."""

    id: UUID
    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A person before any consent: seen by the author and the curator, gone at a moment (UTC)."""

    until: datetime
    basis: Basis
    author_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of one institution; without an account it is an applicant on paper.

    `contact` is what others are told; only staff and curators have one. `birth_year` is known
    also where the day is not. `wish` is what the person wants to be, MENTOR or MENTEE, from the
    first tap on; the role comes when the questionnaire is sent. `partner_id` is the organisation
    that they came from or speak for. `only_necessary` switches messages to many off.
    """

    id: UUID
    institution_id: UUID
    telegram_id: int | None
    language: str
    name: str | None = None
    phone: str | None = None
    contact: str | None = None
    birth_on: date | None = None
    birth_year: int | None = None
    class_name: str | None = None
    age_band: AgeBand | None = None
    wish: Role | None = None
    partner_id: UUID | None = None
    invitation_id: UUID | None = None
    draft: Draft | None = None
    merged_into_id: UUID | None = None
    only_necessary: bool = False
    unreachable: bool = False
    roles: frozenset[Role] = frozenset()

    def is_a(self, *roles: Role) -> bool:
        """Has the person any of these roles?"""
        return not self.roles.isdisjoint(roles)

    def band_on(self, day: date) -> AgeBand | None:
        """The age band by the date of birth where it is known, or else as it was told."""
        return band_of(self.birth_on, day) if self.birth_on else self.age_band


def age_on(birth: date, day: date) -> int:
    """Full years on a day; who is born on 29 February is a year older on 1 March."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def band_of(birth: date, day: date) -> AgeBand:
    age = age_on(birth, day)
    if age >= ADULT:
        return AgeBand.GROWN
    return AgeBand.TEEN if age >= OWN_SAY else AgeBand.CHILD


def is_minor(birth: date, day: date) -> bool:
    return age_on(birth, day) < ADULT


def first_name(name: str | None) -> str | None:
    """Of «Егоров Кирилл» the second word: full names are asked for with the surname first."""
    words = (name or "").split()
    return words[min(1, len(words) - 1)] if words else None


def fold(name: str) -> str:
    """Names are recognised whatever their case, spacing and «ё»."""
    return " ".join(name.casefold().replace("ё", "е").split())
