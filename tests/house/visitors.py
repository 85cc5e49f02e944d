"""One person of each kind, and acts of theirs that must not reach the database."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final, cast
from uuid import UUID
from zoneinfo import ZoneInfo

from db.engine import Session
from mentoring.people import Institution, Person, Role
from services.act import Act, Shared
from texts.phrases import Phrases

SCHOOL: Final = Institution(UUID(int=1), "Школа № 5", "г. Якутск")
ACCOUNT: Final = 7
SHARED: Final = Shared(
    ZoneInfo("Asia/Yakutsk"), Phrases.load(), {}, institutions={SCHOOL.id: SCHOOL}
)


class TouchedError(Exception):
    """The database was asked something."""


class Untouchable:
    def __getattr__(self, name: str) -> Any:
        raise TouchedError(name)


def person_of(*roles: Role) -> Person:
    return Person(UUID(int=2), SCHOOL.id, ACCOUNT, "ru", roles=frozenset(roles))


@dataclass(frozen=True)
class Visitor:
    """Somebody with one role, with none, or (without a person) a stranger."""

    person: Person | None
    role: Role | None = None

    def __str__(self) -> str:
        return self.role or ("known" if self.person else "stranger")


STRANGER: Final = Visitor(None)
VISITORS: Final = (
    STRANGER,
    Visitor(person_of()),
    *(Visitor(person_of(role), role) for role in Role),
)


def untouched(visitor: Visitor) -> Act:
    """An act of theirs; whatever asks the database raises TouchedError."""
    session = cast("Session", Untouchable())
    return Act(session, SHARED, datetime.now(UTC), ACCOUNT, visitor.person)
