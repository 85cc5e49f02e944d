"""Questionnaires of a school: versions that never change, one of them in use."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class Origin(StrEnum):
    """Whose words a version holds: those that ship with the program, or the school's own."""

    SHIPPED = "shipped"
    SCHOOL = "school"


@dataclass(frozen=True, slots=True)
class FormVersion:
    """One version of a form. The one published last is in use; a draft has never been published."""

    id: UUID
    code: str
    number: int
    origin: Origin
    source_hash: bytes
    author_id: UUID | None
    created_at: datetime
    published_at: datetime | None


@dataclass(frozen=True, slots=True)
class Copies:
    """How many copies of a version, or of a form, were sent, and how many are not yet."""

    sent: int = 0
    unsent: int = 0

    @classmethod
    def total(cls, of: Iterable["Copies"]) -> "Copies":
        counted = list(of)
        return cls(sum(each.sent for each in counted), sum(each.unsent for each in counted))


@dataclass(frozen=True, slots=True)
class Versions:
    """All versions of one form, the newest first."""

    all: Sequence[FormVersion]

    @property
    def in_use(self) -> FormVersion | None:
        """The one published last; None for a form that is only a draft yet."""
        dated = [(each.published_at, each.number, each) for each in self.all if each.published_at]
        return max(dated, key=lambda found: found[:2])[2] if dated else None

    @property
    def draft(self) -> FormVersion | None:
        """What the school has sent and not published."""
        return self._unpublished(Origin.SCHOOL)

    @property
    def offered(self) -> FormVersion | None:
        """What came with a newer program after the version in use, and the school has not taken."""
        found, used = self._unpublished(Origin.SHIPPED), self.in_use
        return found if found and used and found.number > used.number else None

    @property
    def shown(self) -> FormVersion:
        """The version that stands for the form: that in use, else the draft."""
        return self.in_use or self.all[0]

    @property
    def changed(self) -> bool:
        """Do people answer the school's own words?"""
        return self.in_use is not None and self.in_use.origin is Origin.SCHOOL

    def _unpublished(self, origin: Origin) -> FormVersion | None:
        waiting = (each for each in self.all if each.published_at is None)
        return next((each for each in waiting if each.origin is origin), None)
