"""Consent to personal-data processing: one document a purpose, kept with the text it was given to.

Source: 152-ФЗ art. 9 as amended by 156-ФЗ, in force since 1 September 2025: a consent is a
document of its own, apart from any questionnaire.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class Purpose(StrEnum):
    """What data may be used for; each purpose has a text and a consent of its own."""

    MENTOR = "mentor"


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
    """Who agreed to what, for whom, from which account and when (UTC)."""

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
