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
    """A role that a school offers; without one, who comes says who they are.

    `label` is the source under which the summary counts who came by the link. Who opens a link
    with `person_id` becomes that person; `child_id` is whom the guardian comes for; `partner_id`
    is the organisation that who comes is counted to.
    """

    id: UUID
    institution_id: UUID
    role: Role | None
    label: str
    uses: int
    uses_left: int | None
    expires_at: datetime | None
    revoked_at: datetime | None
    token: str | None = None
    person_id: UUID | None = None
    child_id: UUID | None = None
    partner_id: UUID | None = None
    created_by_id: UUID | None = None

    def is_open(self, now: datetime) -> bool:
        """Can somebody still come by it?"""
        spent = self.uses_left is not None and self.uses_left <= 0
        expired = self.expires_at is not None and self.expires_at <= now
        return self.revoked_at is None and not spent and not expired


def new_token() -> str:
    return secrets.token_urlsafe(TOKEN_BYTES)


def token_hash(token: str) -> bytes:
    """What the database knows a link by; the token cannot be found from it."""
    return hashlib.sha256(token.encode()).digest()
