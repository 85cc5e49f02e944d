"""The two sides of a match, as the rules see them: answers only, no forms and no tables."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

VARIES = "varies"
"""The answer «it varies» about free hours: any hour will do."""
OLDEST = 120


class Kind(StrEnum):
    """Who a mentor is; a teacher is an adult with a profession as well."""

    PUPIL = "pupil"
    STUDENT = "student"
    ADULT = "adult"
    TEACHER = "teacher"


class Gender(StrEnum):
    MAN = "man"
    WOMAN = "woman"


@dataclass(frozen=True, slots=True)
class Years:
    """A range of full years, both ends included."""

    first: int
    last: int = OLDEST

    def __contains__(self, age: int) -> bool:
        return self.first <= age <= self.last

    def distance(self, age: int) -> int:
        """By how many years an age lies outside."""
        return max(self.first - age, age - self.last, 0)


@dataclass(frozen=True, slots=True)
class MentorWords:
    """What a mentor wrote freely, each answer by itself."""

    occupation: str = ""
    study: str = ""
    achievements: str = ""
    interests: str = ""


@dataclass(frozen=True, slots=True)
class Mentor:
    """Somebody who may be given mentees. What is empty or None is not known.

    `ages` are the years of mentees they get on with best, a preference. `times` are codes of free
    hours, VARIES among them means any. `places` are those still free for a mentee alone;
    `group_size` is how many mentees who want a group they may have in all (0: no groups).
    `lacking` are the forms of mentoring for which a paper is missing or has run out.
    """

    id: UUID
    name: str
    forms: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    words: MentorWords = field(default_factory=MentorWords)
    ages: tuple[Years, ...] = ()
    formats: frozenset[str] = frozenset()
    times: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    gender: Gender | None = None
    age: int | None = None
    experience: int | None = None
    kind: Kind | None = None
    places: int = 1
    group_size: int = 0
    partner_id: UUID | None = None
    consents: bool = True
    lacking: frozenset[str] = frozenset()
    registered: bool = True


@dataclass(frozen=True, slots=True)
class MenteeWords:
    """What a mentee wrote freely, each answer by itself."""

    goal: str = ""
    wished_profession: str = ""
    interests: str = ""


@dataclass(frozen=True, slots=True)
class Mentee:
    """Somebody who waits for a mentor. What is empty or None is not known, or does not matter.

    `kind`, `gender` and `mentor_ages` are what they wish their mentor to be, and bind.
    `group`: would sit in a group as well as alone.
    """

    id: UUID
    name: str
    forms: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    words: MenteeWords = field(default_factory=MenteeWords)
    formats: frozenset[str] = frozenset()
    times: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    kind: Kind | None = None
    gender: Gender | None = None
    mentor_ages: tuple[Years, ...] = ()
    age: int | None = None
    waiting_since: date | None = None
    consents: bool = True
    class_teacher_id: UUID | None = None
    relatives: frozenset[UUID] = frozenset()
    group: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    mentor_id: UUID
    mentee_id: UUID


NONE: frozenset[Pair] = frozenset()


@dataclass(frozen=True, slots=True)
class Marks:
    """What the curator has said about single pairs.

    `locked` stay together against every rule but consent and capacity. `not_again` were together
    and shall not be once more. `previous` is the last plan: it wins where two plans are as good.
    """

    locked: frozenset[Pair] = NONE
    forbidden: frozenset[Pair] = NONE
    not_again: frozenset[Pair] = NONE
    previous: frozenset[Pair] = NONE
