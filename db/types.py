"""Column types that mean the same on SQLite and PostgreSQL."""

from datetime import UTC, datetime
from uuid import UUID

import uuid_utils.compat
from sqlalchemy import DateTime, Dialect, String, TypeDecorator

ISO = "%Y-%m-%dT%H:%M:%S.%f"


class UtcDateTime(TypeDecorator[datetime]):
    """A moment, aware and in UTC; SQLite, which has no zones, keeps it as sortable ISO text."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> object:  # type: ignore[override]  # untyped upstream
        if dialect.name == "sqlite":
            return dialect.type_descriptor(String(26))
        return dialect.type_descriptor(DateTime(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> object:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment must be aware")
        moment = value.astimezone(UTC)
        return moment.strftime(ISO) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: object, dialect: Dialect) -> datetime | None:
        del dialect
        if isinstance(value, str):
            return datetime.fromisoformat(value).replace(tzinfo=UTC)
        if isinstance(value, datetime):
            return value.astimezone(UTC)
        return None


def new_id() -> UUID:
    """A UUIDv7: made by us, so that a row can be sealed before it is written, and in time order."""
    return uuid_utils.compat.uuid7()
