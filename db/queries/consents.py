"""Consents, with the text that they were given to."""

from collections.abc import Iterable
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
        signed_on=row.signed_on,
        paper_at=row.paper_at,
        paper_by_id=row.paper_by_id,
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
            signed_on=given.signed_on,
            paper_at=given.paper_at,
            paper_by_id=given.paper_by_id,
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


async def list_in_force(session: Session, subject_id: UUID) -> list[Consent]:
    """Everything that holds for a person, whoever gave it."""
    rows = await session.rows(
        select(consent).where(consent.c.subject_id == subject_id, consent.c.withdrawn_at.is_(None))
    )
    return [read(row) for row in rows]


async def list_of_school(session: Session, institution_id: UUID) -> list[Consent]:
    """Every consent in force, for lists that show who waits for one."""
    rows = await session.rows(
        select(consent).where(
            consent.c.institution_id == institution_id, consent.c.withdrawn_at.is_(None)
        )
    )
    return [read(row) for row in rows]


async def list_of_people(session: Session, subjects: Iterable[UUID]) -> list[Consent]:
    """Everything that holds for these people."""
    rows = await session.rows(
        select(consent).where(
            consent.c.subject_id.in_(list(subjects)), consent.c.withdrawn_at.is_(None)
        )
    )
    return [read(row) for row in rows]


async def record_paper(session: Session, received: Consent) -> None:
    """The curator has the signed paper of a consent."""
    await session.run(
        update(consent)
        .where(consent.c.id == received.id)
        .values(
            signed_on=received.signed_on,
            paper_at=received.paper_at,
            paper_by_id=received.paper_by_id,
        )
    )


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


async def erase_consents(session: Session, subject_id: UUID, purpose: Purpose) -> None:
    """A tap of somebody too young for it was no consent, so no record of it stays."""
    await session.run(
        consent.delete().where(
            consent.c.subject_id == subject_id,
            consent.c.given_by_id == subject_id,
            consent.c.purpose == purpose.value,
        )
    )


async def find_consent(session: Session, institution_id: UUID, key: UUID) -> Consent | None:
    row = await session.row(
        select(consent).where(consent.c.id == key, consent.c.institution_id == institution_id)
    )
    return read(row) if row else None


async def list_given(session: Session, person_id: UUID) -> list[Consent]:
    """What somebody has agreed to for others, withdrawn ones included."""
    rows = await session.rows(
        select(consent)
        .where(consent.c.given_by_id == person_id, consent.c.subject_id != person_id)
        .order_by(consent.c.given_at)
    )
    return [read(row) for row in rows]
