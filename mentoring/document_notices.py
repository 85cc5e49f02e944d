"""What a curator is told about documents that were made, or could not be."""

from dataclasses import dataclass
from uuid import UUID

from mentoring.documents import Difference


@dataclass(frozen=True, slots=True)
class DocumentsMade:
    """Files of one kind are on their way: `count` documents in this part, `left` still to come.

    `about` names whom a single one is about. `difference` is to the one before, None for the first.
    """

    kind: str
    count: int
    left: int = 0
    about: str = ""
    difference: Difference | None = None


@dataclass(frozen=True, slots=True)
class DocumentsFailed:
    """The school's template cannot be filled in: `fault` is a phrase's key."""

    kind: str
    fault: str
    field: str = ""


@dataclass(frozen=True, slots=True)
class TemplateReady:
    """The template is on its way; `fields` are what it may name, each with an example."""

    kind: str
    fields: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class TemplateTaken:
    kind: str


@dataclass(frozen=True, slots=True)
class AddresseesRead:
    """Letters to so many organisations can be made; `new` are not partners yet."""

    upload_id: UUID
    count: int
    new: int


@dataclass(frozen=True, slots=True)
class AddresseesFaulty:
    """What is wrong in a list of addressees, a line each."""

    lines: tuple[str, ...]


DocumentNotice = (
    DocumentsMade
    | DocumentsFailed
    | TemplateReady
    | TemplateTaken
    | AddresseesRead
    | AddresseesFaulty
)
