"""Questionnaires in their versions. A version never changes once it is installed."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, delete, exists, func, insert, select, update

from db.engine import Session
from db.tables import form_version, submission
from db.types import new_id
from mentoring.filling import TRIAL
from mentoring.forms import Copies, FormVersion, Origin
from mentoring.questionnaire.form import Form

_VERSIONS = select(*(form_version.c[name] for name in FormVersion.__dataclass_fields__))


def read(row: Row[Any]) -> FormVersion:
    return FormVersion(**{**row._mapping, "origin": Origin(row.origin)})  # noqa: SLF001 - SQLAlchemy's public name


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


IN_USE = (
    select(form_version.c.id)
    .where(form_version.c.published_at.is_not(None))
    .order_by(form_version.c.published_at.desc(), form_version.c.number.desc())
    .limit(1)
)
"""The version published last; narrowed to a school and a code by whoever asks."""


async def find_in_use(session: Session, institution_id: UUID, code: str) -> FormVersion | None:
    """The version that new submissions use."""
    row = await session.row(
        _VERSIONS.where(
            form_version.c.id
            == IN_USE.where(
                form_version.c.institution_id == institution_id, form_version.c.code == code
            ).scalar_subquery()
        )
    )
    return read(row) if row else None


async def find_newest(
    session: Session, institution_id: UUID, code: str, origin: Origin
) -> FormVersion | None:
    row = await session.row(
        _VERSIONS.where(
            form_version.c.institution_id == institution_id,
            form_version.c.code == code,
            form_version.c.origin == origin,
        )
        .order_by(form_version.c.number.desc())
        .limit(1)
    )
    return read(row) if row else None


async def list_versions(
    session: Session, institution_id: UUID, code: str | None = None
) -> list[FormVersion]:
    """All versions of a form, or of all forms; the newest first."""
    wanted = _VERSIONS.where(form_version.c.institution_id == institution_id)
    if code is not None:
        wanted = wanted.where(form_version.c.code == code)
    rows = await session.rows(wanted.order_by(form_version.c.code, form_version.c.number.desc()))
    return [read(row) for row in rows]


async def find_version(session: Session, institution_id: UUID, key: UUID) -> FormVersion | None:
    row = await session.row(
        _VERSIONS.where(form_version.c.id == key, form_version.c.institution_id == institution_id)
    )
    return read(row) if row else None


async def count_copies(session: Session, institution_id: UUID) -> dict[UUID, Copies]:
    """Of every version how many copies were sent and how many are not; try-outs are none."""
    rows = await session.rows(
        select(
            submission.c.form_version_id,
            func.count(submission.c.sent_at).label("sent"),
            func.count().label("begun"),
        )
        .where(submission.c.institution_id == institution_id, submission.c.form_code != TRIAL)
        .group_by(submission.c.form_version_id)
    )
    return {row.form_version_id: Copies(row.sent, row.begun - row.sent) for row in rows}


async def publish(session: Session, key: UUID, now: datetime) -> None:
    await session.run(update(form_version).where(form_version.c.id == key).values(published_at=now))


async def erase_trials(
    session: Session, *, person_id: UUID | None = None, version_id: UUID | None = None
) -> None:
    """Try-outs of a person, or of a version whoever tries it."""
    wanted = delete(submission).where(submission.c.form_code == TRIAL)
    if person_id is not None:
        wanted = wanted.where(submission.c.person_id == person_id)
    if version_id is not None:
        wanted = wanted.where(submission.c.form_version_id == version_id)
    await session.run(wanted)


async def drop_draft(session: Session, key: UUID) -> None:
    """Forget a version that nobody has ever filled in."""
    await session.run(
        delete(form_version).where(
            form_version.c.id == key,
            form_version.c.published_at.is_(None),
            ~exists().where(submission.c.form_version_id == form_version.c.id),
        )
    )


async def add_version(
    session: Session,
    institution_id: UUID,
    form: Form,
    source_hash: bytes,
    now: datetime,
    *,
    origin: Origin = Origin.SHIPPED,
    author_id: UUID | None = None,
    published: bool = True,
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
            origin=origin,
            author_id=author_id,
            created_at=now,
            published_at=now if published else None,
        )
    )
    return key
