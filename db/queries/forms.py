"""Questionnaires in their versions. A version never changes once it is installed."""

import json
from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, insert, select

from db.engine import Session
from db.tables import form_version
from db.types import new_id
from mentoring.questionnaire.form import Form


class Forms:
    """Versions that were read once; they never change, so they are kept."""

    def __init__(self) -> None:
        self._known: dict[UUID, Form] = {}

    async def of(self, session: Session, ids: set[UUID]) -> Mapping[UUID, Form]:
        missing = ids - self._known.keys()
        if missing:
            rows = await session.rows(select(form_version).where(form_version.c.id.in_(missing)))
            self._known.update({row.id: Form.from_dict(json.loads(row.content)) for row in rows})
        return self._known


async def find_newest(
    session: Session, institution_id: UUID, code: str
) -> tuple[UUID, bytes] | None:
    """The version that new submissions use, and the hash of the source it was read from."""
    row = await session.row(
        select(form_version.c.id, form_version.c.source_hash)
        .where(form_version.c.institution_id == institution_id, form_version.c.code == code)
        .order_by(form_version.c.number.desc())
        .limit(1)
    )
    return (row.id, row.source_hash) if row else None


async def add_version(
    session: Session, institution_id: UUID, form: Form, source_hash: bytes, now: datetime
) -> UUID:
    key = new_id()
    number = select(func.coalesce(func.max(form_version.c.number), 0) + 1).where(
        form_version.c.institution_id == institution_id, form_version.c.code == form.code
    )
    await session.run(
        insert(form_version).values(
            id=key,
            institution_id=institution_id,
            code=form.code,
            number=number.scalar_subquery(),
            source_hash=source_hash,
            content=json.dumps(form.to_dict(), ensure_ascii=False),
            created_at=now,
        )
    )
    return key
