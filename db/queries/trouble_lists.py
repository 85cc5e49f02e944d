"""A school's own lists of words that sound like trouble, where it has any."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from db.engine import Session
from db.tables import trouble_list


async def list_own(session: Session, institution_id: UUID) -> dict[str, str]:
    """By language; a language without an entry has the list that ships."""
    rows = await session.rows(
        select(trouble_list.c.language, trouble_list.c.content).where(
            trouble_list.c.institution_id == institution_id
        )
    )
    return {row.language: row.content for row in rows}


async def keep_list(
    session: Session, institution_id: UUID, language: str, content: str, now: datetime
) -> None:
    added = session.insert(trouble_list).values(
        institution_id=institution_id, language=language, content=content, changed_at=now
    )
    await session.run(
        added.on_conflict_do_update(
            index_elements=["institution_id", "language"],
            set_={"content": added.excluded.content, "changed_at": added.excluded.changed_at},
        )
    )
