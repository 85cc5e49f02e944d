"""Links, known by the hash of their token."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, insert, or_, select, update

from db.engine import Session
from db.tables import invitation
from mentoring.invitations import Invitation, token_hash
from mentoring.people import Role

PLACE = "invitation.token"


def read(session: Session, row: Row[Any]) -> Invitation:
    return Invitation(
        id=row.id,
        institution_id=row.institution_id,
        role=Role(row.role) if row.role else None,
        label=row.label,
        uses=row.uses,
        uses_left=row.uses_left,
        expires_at=row.expires_at,
        revoked_at=row.revoked_at,
        token=session.sealer.unseal_text(row.token, PLACE, row.id),
        person_id=row.person_id,
        child_id=row.child_id,
        partner_id=row.partner_id,
        created_by_id=row.created_by_id,
    )


async def add_invitation(
    session: Session, added: Invitation, token: str, now: datetime, *, keep_token: bool
) -> None:
    """A public link's token is kept to be shown again; a one-time token is shown once."""
    kept = session.sealer.seal_text(token, PLACE, added.id) if keep_token else None
    await session.run(
        insert(invitation).values(
            id=added.id,
            institution_id=added.institution_id,
            role=added.role.value if added.role else None,
            person_id=added.person_id,
            child_id=added.child_id,
            partner_id=added.partner_id,
            created_by_id=added.created_by_id,
            label=added.label,
            token_hash=token_hash(token),
            token=kept,
            uses_left=added.uses_left,
            expires_at=added.expires_at,
            created_at=now,
        )
    )


async def find_by_token(session: Session, token: str) -> Invitation | None:
    row = await session.row(select(invitation).where(invitation.c.token_hash == token_hash(token)))
    return read(session, row) if row else None


async def list_links(session: Session, institution_id: UUID, role: Role | None) -> list[Invitation]:
    """The school's public links for a role, or its link for everybody, the oldest first.

    What leads to one person or one child is no public link.
    """
    rows = await session.rows(
        select(invitation)
        .where(
            invitation.c.institution_id == institution_id,
            invitation.c.role == role.value if role else invitation.c.role.is_(None),
            invitation.c.token.is_not(None),
            invitation.c.person_id.is_(None),
            invitation.c.child_id.is_(None),
            invitation.c.uses_left.is_(None),
            invitation.c.revoked_at.is_(None),
        )
        .order_by(invitation.c.created_at, invitation.c.id)
    )
    return [read(session, row) for row in rows]


async def list_all(session: Session, institution_id: UUID) -> list[Invitation]:
    """Every link that was not taken back, the newest first."""
    rows = await session.rows(
        select(invitation)
        .where(invitation.c.institution_id == institution_id, invitation.c.revoked_at.is_(None))
        .order_by(invitation.c.created_at.desc(), invitation.c.id.desc())
    )
    return [read(session, row) for row in rows]


async def find_invitation(session: Session, institution_id: UUID, key: UUID) -> Invitation | None:
    row = await session.row(
        select(invitation).where(
            invitation.c.id == key, invitation.c.institution_id == institution_id
        )
    )
    return read(session, row) if row else None


async def list_for_child(session: Session, child_id: UUID) -> list[Invitation]:
    """The links by which guardians of a child come, the newest first."""
    rows = await session.rows(
        select(invitation)
        .where(invitation.c.child_id == child_id, invitation.c.revoked_at.is_(None))
        .order_by(invitation.c.created_at.desc(), invitation.c.id.desc())
    )
    return [read(session, row) for row in rows]


async def list_for_person(session: Session, person_id: UUID) -> list[Invitation]:
    """The personal links by which somebody takes their own place, the newest first."""
    rows = await session.rows(
        select(invitation)
        .where(invitation.c.person_id == person_id, invitation.c.revoked_at.is_(None))
        .order_by(invitation.c.created_at.desc(), invitation.c.id.desc())
    )
    return [read(session, row) for row in rows]


async def revoke(session: Session, key: UUID, now: datetime) -> bool:
    """Take a link back; False if it was taken back before."""
    done = await session.run(
        update(invitation)
        .where(invitation.c.id == key, invitation.c.revoked_at.is_(None))
        .values(revoked_at=now)
    )
    return done.rowcount == 1


async def spend(session: Session, spent: Invitation, now: datetime) -> bool:
    """Count one use; False if somebody else was first or the link is no longer open."""
    done = await session.run(
        update(invitation)
        .where(
            invitation.c.id == spent.id,
            invitation.c.revoked_at.is_(None),
            or_(invitation.c.expires_at.is_(None), invitation.c.expires_at > now),
            or_(invitation.c.uses_left.is_(None), invitation.c.uses_left > 0),
        )
        .values(uses=invitation.c.uses + 1, uses_left=invitation.c.uses_left - 1)
    )
    return done.rowcount == 1
