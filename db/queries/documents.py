"""Documents that were made, each with what it was filled in with."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import Row, func, insert, select, update

from db.engine import Session
from db.tables import document
from mentoring.documents import Content, Document

CONTENT = "document.content"
_SHAPE = TypeAdapter(Content)


def read(session: Session, row: Row[Any], *, whole: bool = False) -> Document:
    """`whole`: with its content, which is large."""
    content = session.sealer.unseal_text(row.content, CONTENT, row.id) if whole else None
    return Document(
        id=row.id,
        institution_id=row.institution_id,
        kind=row.kind,
        about_id=row.about_id,
        made_at=row.created_at,
        made_by_id=row.created_by_id,
        number=row.number,
        dated_on=row.dated_on,
        sent_at=row.sent_at,
        answered_at=row.answered_at,
        template_id=row.template_id,
        people=frozenset(UUID(key) for key in json.loads(row.people)) if whole else frozenset(),
        content=_SHAPE.validate_json(content) if content else None,
    )


async def add_documents(session: Session, added: Iterable[Document]) -> None:
    rows = [_values(session, each) for each in added]
    if rows:
        await session.run(insert(document), rows)


def _values(session: Session, of: Document) -> dict[str, Any]:
    content = _SHAPE.dump_json(of.content).decode() if of.content else None
    return {
        "id": of.id,
        "institution_id": of.institution_id,
        "kind": of.kind,
        "about_id": of.about_id,
        "number": of.number,
        "dated_on": of.dated_on,
        "people": json.dumps(sorted(str(key) for key in of.people)),
        "content": session.sealer.seal_text(content, CONTENT, of.id),
        "template_id": of.template_id,
        "created_by_id": of.made_by_id,
        "created_at": of.made_at,
    }


_BRIEF = [column for column in document.c if column.name not in {"content", "people"}]


async def find_document(session: Session, institution_id: UUID, key: UUID) -> Document | None:
    row = await session.row(
        select(document).where(document.c.id == key, document.c.institution_id == institution_id)
    )
    return read(session, row, whole=True) if row else None


async def list_last(
    session: Session, institution_id: UUID, kind: str | None = None
) -> list[Document]:
    """The newest of each kind about each, without what is in it; of one kind, if it is named."""
    place = func.row_number().over(
        partition_by=[document.c.kind, document.c.about_id], order_by=document.c.id.desc()
    )
    ranked = select(*_BRIEF, place.label("place")).where(
        document.c.institution_id == institution_id
    )
    if kind is not None:
        ranked = ranked.where(document.c.kind == kind)
    found = ranked.subquery()
    rows = await session.rows(select(found).where(found.c.place == 1))
    return [read(session, row) for row in rows]


async def list_whole(
    session: Session, institution_id: UUID, kind: str, about: Sequence[UUID | None]
) -> dict[UUID | None, Document]:
    """The newest of a kind about each of them, with what is in it."""
    brief = await list_last(session, institution_id, kind)
    wanted = {each.id for each in brief if each.about_id in set(about)}
    rows = await session.rows(select(document).where(document.c.id.in_(wanted)))
    return {row.about_id: read(session, row, whole=True) for row in rows}


async def number(session: Session, key: UUID, number_: str, dated_on: Any) -> None:
    """What was signed: its number and its day."""
    await session.run(
        update(document).where(document.c.id == key).values(number=number_, dated_on=dated_on)
    )


async def mark_sent(session: Session, keys: Sequence[UUID], now: datetime | None) -> None:
    await session.run(update(document).where(document.c.id.in_(keys)).values(sent_at=now))


async def mark_answered(session: Session, key: UUID, now: datetime | None) -> None:
    await session.run(update(document).where(document.c.id == key).values(answered_at=now))


async def count_letters(
    session: Session, institution_id: UUID, kind: str
) -> tuple[Counter[UUID], set[UUID]]:
    """How many letters of a kind were sent to each organisation, and which has answered any."""
    rows = await session.rows(
        select(document.c.about_id, document.c.sent_at, document.c.answered_at).where(
            document.c.institution_id == institution_id, document.c.kind == kind
        )
    )
    return (
        Counter(row.about_id for row in rows if row.sent_at),
        {row.about_id for row in rows if row.answered_at},
    )


async def unmark(
    session: Session, institution_id: UUID, kind: str, about: UUID, column: str
) -> None:
    """No letter to them was sent, or answered, after all."""
    await session.run(
        update(document)
        .where(
            document.c.institution_id == institution_id,
            document.c.kind == kind,
            document.c.about_id == about,
        )
        .values({column: None})
    )


async def forget(session: Session, ids: Sequence[UUID]) -> None:
    """What documents hold that name any of these people goes; that there was one stays."""
    for key in ids:
        await session.run(
            update(document)
            .where(document.c.people.contains(str(key)))
            .values(content=None, people="[]")
        )


async def hand_over(session: Session, twin: UUID, kept: UUID) -> None:
    await session.run(update(document).where(document.c.about_id == twin).values(about_id=kept))
    await session.run(
        update(document)
        .where(document.c.people.contains(str(twin)))
        .values(people=func.replace(document.c.people, str(twin), str(kept)))
    )
