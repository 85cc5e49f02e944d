"""What a school has set for itself, as JSON under a name."""

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
