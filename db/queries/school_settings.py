"""What a school has set for itself, as JSON under a name; sealed where people are named in it."""

from base64 import b64decode, b64encode
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from db.engine import Session
from db.tables import school_setting


async def find_setting(session: Session, institution_id: UUID, name: str) -> str | None:
    row = await session.row(
        select(school_setting.c.content).where(
            school_setting.c.institution_id == institution_id, school_setting.c.name == name
        )
    )
    return row.content if row else None


async def save_setting(
    session: Session, institution_id: UUID, name: str, content: str, now: datetime
) -> None:
    values = {"content": content, "changed_at": now}
    added = session.insert(school_setting).values(
        institution_id=institution_id, name=name, **values
    )
    await session.run(
        added.on_conflict_do_update(index_elements=["institution_id", "name"], set_=values)
    )


async def find_sealed(session: Session, institution_id: UUID, name: str) -> str | None:
    content = await find_setting(session, institution_id, name)
    if content is None:
        return None
    return session.sealer.unseal_text(b64decode(content), _place(name), institution_id)


async def save_sealed(
    session: Session, institution_id: UUID, name: str, content: str, now: datetime
) -> None:
    sealed = session.sealer.seal(content.encode(), _place(name), institution_id)
    await save_setting(session, institution_id, name, b64encode(sealed).decode(), now)


def _place(name: str) -> str:
    return f"school_setting.{name}"
