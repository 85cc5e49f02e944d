"""A message from a curator to many people."""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from mentoring.audience import Audience


@dataclass(frozen=True, slots=True)
class Broadcast:
    """`sent_at` is the moment from which it goes out (UTC): before it is set this is a draft, in
    the future it waits for the morning. `reported_at` is when nothing of it waited any more;
    the three counts hold from then on. `people` is to how many it goes.
    """

    id: UUID
    institution_id: UUID
    author_id: UUID
    audience: Audience
    created_at: datetime
    text: str | None = None
    form_code: str | None = None
    people: int = 0
    sent_at: datetime | None = None
    reported_at: datetime | None = None
    delivered: int = 0
    unreachable: int = 0
    failed: int = 0

    @property
    def stamp(self) -> str:
        """Changes with whatever people would read or who they are: an old «send» sends nothing."""
        content = json.dumps([self.audience.to_dict(), self.text, self.form_code])
        return hashlib.sha256(content.encode()).hexdigest()[:8]

    def waits(self, now: datetime) -> bool:
        """Is it to go out later?"""
        return self.sent_at is not None and self.sent_at > now
