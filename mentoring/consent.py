"""Consent to personal-data processing: one document a purpose, kept with the text it was given to.

Source: 152-ФЗ art. 9 as amended by 156-ФЗ, in force since 1 September 2025: a consent is a
document of its own, apart from any questionnaire. For who is under 14 a guardian consents, from
14 to 17 the guardian and the minor, from 18 on the person alone.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from mentoring.people import AgeBand

ON_PAPER = 0
"""The account of a consent that was given on paper alone."""


class Purpose(StrEnum):
    """What data may be used for; each purpose has a text and a consent of its own."""

    MENTOR = "mentor"
    MENTEE = "mentee"
    PUBLICATION = "publication"
    PARTNER = "partner"


class Giver(StrEnum):
    """Who consents, and therefore which text they read."""

    GROWN = "adult"
    TEEN = "teen"
    GUARDIAN = "guardian"


@dataclass(frozen=True, slots=True)
class Wording:
    """The text as the person saw it."""

    language: str
    text: str

    @property
    def digest(self) -> str:
        """SHA-256 of the text in hexadecimal: proves which words were agreed to."""
        return hashlib.sha256(self.text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Consent:
    """Who agreed to what, for whom, from which account and when (UTC).

    `signed_on` and `paper_at` tell of a signed paper and when the curator received it.
    """

    id: UUID
    purpose: Purpose
    subject_id: UUID
    given_by_id: UUID
    language: str
    text_version: str
    text_hash: str
    account: int
    given_at: datetime
    withdrawn_at: datetime | None = None
    signed_on: date | None = None
    paper_at: datetime | None = None
    paper_by_id: UUID | None = None

    @property
    def by_guardian(self) -> bool:
        return self.subject_id != self.given_by_id


NEEDED: dict[AgeBand, tuple[Giver, ...]] = {
    AgeBand.CHILD: (Giver.GUARDIAN,),
    AgeBand.TEEN: (Giver.TEEN, Giver.GUARDIAN),
    AgeBand.GROWN: (Giver.GROWN,),
}
"""Whose consent a purpose needs, in the order in which they are asked."""


def missing(band: AgeBand, purpose: Purpose, given: Iterable[Consent]) -> tuple[Giver, ...]:
    """Whose consent is still missing; empty if everybody has agreed who must."""
    in_force = [each for each in given if each.purpose is purpose and each.withdrawn_at is None]
    has = {
        Giver.GUARDIAN: any(each.by_guardian for each in in_force),
        Giver.TEEN: any(not each.by_guardian for each in in_force),
    }
    has[Giver.GROWN] = has[Giver.TEEN]
    return tuple(giver for giver in NEEDED[band] if not has[giver])
