"""Concerns: what was heard is sealed, and a false alarm keeps nothing of it."""

import json
from collections import Counter
from dataclasses import asdict
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, delete, func, select, update

from db.engine import Session
from db.tables import concern
from mentoring.concerns import Concern, Heard, Verdict
from mentoring.trouble import Trouble

PLACE = "concern.context"
SAME = "concern.id"


def key_of(session: Session, filling_id: UUID, question: str, words: str) -> UUID:
    """The same words at the same question of one copy are one concern.

    The id follows from them by the data key, so it tells nobody what they are.
    """
    made = session.sealer.index(f"{filling_id}\0{question}\0{words}", SAME)
    return UUID(bytes=made[:16])


def read(session: Session, row: Row[Any]) -> Concern:
    heard = session.sealer.unseal_text(row.context, PLACE, row.id)
    return Concern(
        id=row.id,
        institution_id=row.institution_id,
        person_id=row.person_id,
        subject_id=row.subject_id,
        form_code=row.form_code,
        kind=Trouble(row.kind),
        heard=Heard(**json.loads(heard)) if heard else None,
        raised_at=row.raised_at,
        closed_at=row.closed_at,
        closed_by_id=row.closed_by_id,
        verdict=Verdict(row.verdict) if row.verdict else None,
    )


async def add_concern(session: Session, raised: Concern) -> bool:
    """False if it was raised before."""
    heard = json.dumps(asdict(raised.heard), ensure_ascii=False) if raised.heard else None
    done = await session.run(
        session.insert(concern)
        .values(
            id=raised.id,
            institution_id=raised.institution_id,
            person_id=raised.person_id,
            subject_id=raised.subject_id,
            form_code=raised.form_code,
            kind=raised.kind.value,
            context=session.sealer.seal_text(heard, PLACE, raised.id),
            raised_at=raised.raised_at,
        )
        .on_conflict_do_nothing(index_elements=["id"])
    )
    return done.rowcount == 1


async def find_concern(session: Session, institution_id: UUID, key: UUID) -> Concern | None:
    row = await session.row(
        select(concern).where(concern.c.id == key, concern.c.institution_id == institution_id)
    )
    return read(session, row) if row else None


async def list_open(session: Session, institution_id: UUID) -> list[Concern]:
    """What nobody has closed yet, the oldest first."""
    rows = await session.rows(
        select(concern)
        .where(concern.c.institution_id == institution_id, concern.c.closed_at.is_(None))
        .order_by(concern.c.raised_at, concern.c.id)
    )
    return [read(session, row) for row in rows]


async def close(session: Session, key: UUID, by: UUID, verdict: Verdict, now: datetime) -> bool:
    """False if somebody was faster."""
    erased = {"context": None} if verdict is Verdict.FALSE_ALARM else {}
    done = await session.run(
        update(concern)
        .where(concern.c.id == key, concern.c.closed_at.is_(None))
        .values(closed_at=now, closed_by_id=by, verdict=verdict.value, **erased)
    )
    return done.rowcount == 1


async def count_verdicts(session: Session, institution_id: UUID) -> Counter[Verdict]:
    rows = await session.rows(
        select(concern.c.verdict, func.count().label("number"))
        .where(concern.c.institution_id == institution_id, concern.c.verdict.is_not(None))
        .group_by(concern.c.verdict)
    )
    return Counter({Verdict(row.verdict): int(row.number) for row in rows})


async def erase_of(session: Session, person_id: UUID) -> None:
    """All that was raised about somebody; what they wrote about a child stays the child's."""
    await session.run(delete(concern).where(concern.c.subject_id == person_id))
