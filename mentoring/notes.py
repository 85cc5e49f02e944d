"""Notes about people: for whom they are."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from mentoring.people import Person, Role

FORM = "note"
"""The form by which a note is written."""


@dataclass(frozen=True, slots=True)
class Note:
    """Written at a moment (UTC); `author` is None where the author is no longer known."""

    id: UUID
    author: Person | None
    text: str
    at: datetime

    def is_for(self, reader: Person) -> bool:
        """A psychologist's note is for psychologists and curators, a curator's for curators."""
        if reader.is_a(Role.CURATOR) or self.is_by(reader):
            return True
        of_psychologist = self.author is not None and self.author.is_a(Role.PSYCHOLOGIST)
        return of_psychologist and reader.is_a(Role.PSYCHOLOGIST)

    def is_by(self, reader: Person) -> bool:
        return self.author is not None and self.author.id == reader.id
