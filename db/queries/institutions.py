"""Schools."""

from datetime import datetime

from sqlalchemy import Row, insert, select, update

from db.engine import Session
from db.tables import institution
from db.types import new_id
from mentoring.people import Institution

KEY_CHECK = "institution.key_check"
KNOWN_WORD = "nastavnik"


def read(row: Row[tuple[object, ...]]) -> Institution:
    return Institution(row.id, row.name, row.address)


async def list_institutions(session: Session) -> list[Institution]:
    rows = await session.rows(select(institution).order_by(institution.c.created_at))
    return [read(row) for row in rows]


async def add_institution(session: Session, name: str, address: str, now: datetime) -> Institution:
    made = Institution(new_id(), name, address)
    await session.run(
        insert(institution).values(
            id=made.id,
            name=name,
            address=address,
            key_check=session.sealer.seal_text(KNOWN_WORD, KEY_CHECK, made.id),
            created_at=now,
        )
    )
    return made


async def rename_institution(session: Session, renamed: Institution) -> None:
    await session.run(
        update(institution)
        .where(institution.c.id == renamed.id)
        .values(name=renamed.name, address=renamed.address)
    )


async def check_key(session: Session) -> None:
    """Raises WrongKeyError if the database was sealed with another key."""
    for row in await session.rows(select(institution.c.id, institution.c.key_check)):
        session.sealer.unseal_text(row.key_check, KEY_CHECK, row.id)
