"""The one MetaData, and the columns that many tables share."""

from typing import Any

from sqlalchemy import Column, ForeignKey, LargeBinary, MetaData, Uuid

from db.types import UtcDateTime

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)


def identity() -> Column[Any]:
    return Column("id", Uuid, primary_key=True)


def owner() -> Column[Any]:
    """The school that the row belongs to."""
    return Column("institution_id", Uuid, ForeignKey("institution.id"), nullable=False, index=True)


def moment(name: str, *, always: bool = False) -> Column[Any]:
    return Column(name, UtcDateTime, nullable=not always)


def sealed(name: str) -> Column[Any]:
    """Bytes that only the data key opens; see db.sealing."""
    return Column(name, LargeBinary)
