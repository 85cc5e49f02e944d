"""What was told once is not told again."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from db.engine import Session
from db.tables import told


async def first_time(
    session: Session, object_id: UUID, people: Iterable[UUID], kind: str, now: datetime
) -> set[UUID]:
    """Of these, whom it is news to; from now on it is to nobody."""
    rows = [
        {"object_id": object_id, "person_id": person_id, "kind": kind, "at": now}
        for person_id in dict.fromkeys(people)
    ]
    if not rows:
        return set()
    added = session.insert(told).values(rows)
    news = await session.rows(
        added.on_conflict_do_nothing(index_elements=["object_id", "person_id", "kind"]).returning(
            told.c.person_id
        )
    )
    return {row.person_id for row in news}
