"""Links: a random token that opens one role in one school."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from mentoring.errors import Refusal
from mentoring.people import Role

TOKEN_BYTES = 24
"""192 random bits: 32 characters, well within the 64 that a deep link carries."""


class LinkUnknown(Refusal):
    """The token was never given out."""


class LinkSpent(Refusal):
    """The link was used up, has expired or was taken back."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """`label` is the source under which the summary counts who came by the link."""

    id: UUID
    institution_id: UUID
    role: Role
    label: str
    uses: int
    uses_left: int | None
    expires_at: datetime | None
    revoked_at: datetime | None
    token: str | None = None


def new_token() -> str:
    return secrets.token_urlsafe(TOKEN_BYTES)


def token_hash(token: str) -> bytes:
    """What the database knows a link by; the token cannot be found from it."""
    return hashlib.sha256(token.encode()).digest()
