"""Consents, with the text that they were given to."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, select, update

from db.engine import Session
from db.tables import consent, consent_text
from mentoring.consent import Consent, Purpose, Wording


def read(row: Row[Any]) -> Consent:
    return Consent(
        id=row.id,
        purpose=Purpose(row.purpose),
        subject_id=row.subject_id,
        given_by_id=row.given_by_id,
        language=row.language,
        text_version=row.text_version,
        text_hash=row.text_hash,
        account=row.account,
        given_at=row.given_at,
        withdrawn_at=row.withdrawn_at,
    )


async def add_consent(session: Session, institution_id: UUID, given: Consent) -> bool:
    """False if the same consent is in force already: a double tap records nothing twice."""
    done = await session.run(
        session.insert(consent)
        .values(
            id=given.id,
            institution_id=institution_id,
            purpose=given.purpose.value,
            subject_id=given.subject_id,
            given_by_id=given.given_by_id,
            language=given.language,
            text_version=given.text_version,
            text_hash=given.text_hash,
            account=given.account,
            given_at=given.given_at,
        )
        .on_conflict_do_nothing(
            index_elements=["subject_id", "given_by_id", "purpose"],
            index_where=consent.c.withdrawn_at.is_(None),
        )
    )
    return done.rowcount == 1


async def keep_text(session: Session, institution_id: UUID, words: Wording) -> None:
    """The words themselves, once: a hash alone proves nothing when the text has changed."""
    await session.run(
        session.insert(consent_text)
        .values(
            institution_id=institution_id,
            digest=words.digest,
            language=words.language,
            text=session.sealer.seal_text(words.text, text_place(words.digest), institution_id),
        )
        .on_conflict_do_nothing(index_elements=["institution_id", "digest"])
    )


async def get_text(session: Session, institution_id: UUID, digest: str) -> str:
    sealed = await session.scalar(
        select(consent_text.c.text).where(
            consent_text.c.institution_id == institution_id, consent_text.c.digest == digest
        )
    )
    return session.sealer.unseal(sealed, text_place(digest), institution_id).decode()


def text_place(digest: str) -> str:
    return f"consent_text.text/{digest}"


async def find_in_force(session: Session, subject_id: UUID, purpose: Purpose) -> Consent | None:
    row = await session.row(
        select(consent).where(
            consent.c.subject_id == subject_id,
            consent.c.purpose == purpose.value,
            consent.c.withdrawn_at.is_(None),
        )
    )
    return read(row) if row else None


async def list_consents(session: Session, subject_id: UUID) -> list[Consent]:
    rows = await session.rows(
        select(consent).where(consent.c.subject_id == subject_id).order_by(consent.c.given_at)
    )
    return [read(row) for row in rows]


async def withdraw(session: Session, subject_id: UUID, purpose: Purpose, at: datetime) -> bool:
    done = await session.run(
        update(consent)
        .where(
            consent.c.subject_id == subject_id,
            consent.c.purpose == purpose.value,
            consent.c.withdrawn_at.is_(None),
        )
        .values(withdrawn_at=at)
    )
    return done.rowcount > 0


async def erase_consents(session: Session, subject_id: UUID) -> None:
    """A minor's tap was no consent, so no record of it stays."""
    await session.run(consent.delete().where(consent.c.subject_id == subject_id))
