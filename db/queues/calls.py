"""A call that is being sent, and what became of it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class InFlight:
    id: UUID
    lane: int
    method: str
    payload: bytes
    is_broadcast: bool
    person_id: UUID | None
    tries: int
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Finished:
    """A call that needs no more sending: `sent`, `unreachable` or `refused`."""

    id: UUID
    outcome: str
    message_id: int | None = None
    file_id: str | None = None
    error: str | None = None


@dataclass(frozen=True, slots=True)
class Deferred:
    """A call that must be tried again."""

    id: UUID
    due_at: datetime
    error: str
