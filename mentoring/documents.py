"""Documents that were made: what is in them, and what one says that the one before did not."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from mentoring.charts import Chart
from mentoring.errors import Refusal


class DocumentGone(Refusal):
    """The document was thrown away, or whoever it was about has been erased."""


class NobodyToWriteFor(Refusal):
    """There is nobody yet whom such a document could be about."""


@dataclass(frozen=True, slots=True)
class Content:
    """What a document was filled in with, and how it read, line by line. `answers` are those of its
    form as they are stored, to begin with the next time; `names` how names were declined: the
    name, the case, the form.
    """

    data: dict[str, Any]
    lines: tuple[str, ...] = ()
    answers: dict[str, Any] = field(default_factory=dict)
    names: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """One that was made. `about_id` is a person or an organisation, none for the school's own.

    `content` is None where somebody whom it names was erased since. `sent_at` and `answered_at`
    are of letters.
    """

    id: UUID
    institution_id: UUID
    kind: str
    about_id: UUID | None
    made_at: datetime
    made_by_id: UUID | None = None
    number: str = ""
    dated_on: date | None = None
    sent_at: datetime | None = None
    answered_at: datetime | None = None
    template_id: UUID | None = None
    people: frozenset[UUID] = frozenset()
    content: Content | None = None


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom a document can be about."""

    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class Addressee:
    """To whom a letter to an organisation goes; the position stands in the dative."""

    position: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Filled:
    """The data of one document, and who is named in it; `charts` are drawn before it is made."""

    about: Subject | None
    data: dict[str, Any]
    people: frozenset[UUID] = field(default_factory=frozenset)
    charts: tuple[Chart, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """What a document says that the one before did not, and the other way round."""

    added: tuple[str, ...]
    gone: tuple[str, ...]


def difference(before: Iterable[str], now: Iterable[str]) -> Difference:
    """By whole lines; numbers at their beginning do not count, since they move with the rows."""
    old, new = {_bare(line): line for line in before}, {_bare(line): line for line in now}
    return Difference(
        tuple(line for key, line in new.items() if key not in old),
        tuple(line for key, line in old.items() if key not in new),
    )


def _bare(line: str) -> str:
    return line.lstrip("0123456789.) |")
